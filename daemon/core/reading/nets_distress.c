#include "core/reading/nets_list.h"

#include "base/banned.h"

/* Despair, self-harm, suicide, and calls for help. */
static const struct net_phrase rows[] = {
    {NET_DISTRESS,
     "not|dont|wont|never|shant ** need|needing|want|wanting|require "
     "it|this|them|these|you|anything|emails|money ** much|any longer",
     "a wish to die", false},
    {NET_DISTRESS, "wont|not|dont be? need|needing|want * where",
     "a wish to die", false},
    {NET_DISTRESS, "where im|i going|goin|gonna|go i|it|there|no|$",
     "a wish to die", false},
    {NET_DISTRESS,
     "shant|wont|not|never|doubt|wouldnt ill|i|to|on|me? "
     "see|seeing|seein|reach|reaching|make it? to? "
     "january|february|march|april|may|june|july|august|september|october|"
     "november|december|summer|spring|autumn|winter|christmas|xmas|easter|"
     "tomorrow|morning|18|21|30|40|50|60|another|next "
     "year|birthday|spring|summer|christmas|so|$",
     "a wish to die", false},
    {NET_DISTRESS,
     "shant|wont|not|never|doubt see "
     "january|february|march|april|may|june|july|august|september|october|"
     "november|december|summer|spring|autumn|winter|christmas|xmas|easter|"
     "tomorrow|18|21|30|40|50|60 $",
     "a wish to die", false},
    {NET_DISTRESS,
     "plan|planning|intend|expect|expecting|going on|to? "
     "see|seeing|be|being|make|making * 18|21|25|30|tomorrow|christmas",
     "a wish to die", false},
    {NET_DISTRESS,
     "cant|dont|not|never see|picture|imagine|think myself|me|i|ill "
     "be|being|still|here|is * here|around|alive|about",
     "a wish to die", false},
    {NET_DISTRESS,
     "if|idk|dunno|unsure|whether|sure|know|doubt|doubtful|suppose|maybe if? "
     "i|ill|im will|am|still? be|b? here|ere|around|about|alive "
     "by|then|to|much|anymore|for|in|$",
     "a wish to die", false},
    {NET_DISTRESS, "if i|im am|make? still|it? alive|living|breathing",
     "a wish to die", false},
    {NET_DISTRESS, "still|be|b here|alive * if i", "a wish to die", false},
    {NET_DISTRESS,
     "wont|not|shant|dont|never be|b? here|ere|around|about|alive "
     "by|then|to|anymore|any|come|no|$",
     "a wish to die", false},
    {NET_DISTRESS, "not|stop|cease|quit exist|existing|existin|breathing|be",
     "a wish to die", false},
    {NET_DISTRESS, "want|wanna|rather to? not exist|be|wake", "a wish to die",
     false},
    {NET_DISTRESS,
     "waiting|ready|want|wants|meant|supposed|try|trying|tried|going|prefer|"
     "happy|choose|decided|time|glad|beg|begging to die",
     "a wish to die", false},
    {NET_DISTRESS, "lived long|too enough|long", "a wish to die", false},
    {NET_DISTRESS, "lived enough", "a wish to die", false},
    {NET_DISTRESS,
     "no|any|lost|little wish|desire|will|reason|appetite|energy|strength "
     "to|for? continue|live|life|living|go|carry|be|exist|fight",
     "a wish to die", false},
    {NET_DISTRESS,
     "why i|one|we|im|do|should i? "
     "goes|go|carry|carries|keep|bother|am|even|exist|keeps "
     "on|going|alive|here|trying|living|breathing|to|$",
     "a wish to die", false},
    {NET_DISTRESS, "why bother|even with|anymore|living|trying|life|$",
     "a wish to die", false},
    {NET_DISTRESS, "ready to go now|home|and|i|$", "a wish to die", false},
    {NET_DISTRESS,
     "lord|god|jesus|allah|reaper will|would|to|can|could|should|just|please? "
     "take|takes|call|calls me|us",
     "a wish to die", false},
    {NET_DISTRESS, "take me lord|god|jesus|now|home|instead", "a wish to die",
     false},
    {NET_DISTRESS,
     "something|anything|nothing|nuthin|nowt|summat|little|much|someone|"
     "somebody|reason to|2 live|liv for|4",
     "a wish to die", false},
    {NET_DISTRESS,
     "tried|try|trying|want|wants|wanted|wanna|thought|thinking|thinkin|going|"
     "goin|gonna|gunna|plan|planning|decided|decide|ready|about|ways|way|how|"
     "rather|better about|of|to|just|2? just|2? "
     "end|ending|endin|finish|finishing|do things|it|dis|everything "
     "all|myself|twice|again|last|this|tonight|tonite|today|yesterday|once|"
     "before|because|tomorrow|soon|now|for|on|when|and|i|$",
     "a wish to die", false},
    {NET_DISTRESS,
     "gonna|going|goin|want|wanna|wants|tonight|cant|must|will|ill|just|ready|"
     "time to? do|end|finish it|this|dis "
     "tonight|tonite|now|today|soon|properly|2nite|tomorrow",
     "a wish to die", false},
    {NET_DISTRESS,
     "end|ending|finish my|this|me|teh * "
     "life|pain|suffering|misery|existence|torment",
     "a wish to die", false},
    {NET_DISTRESS, "put an|a end to|2 it|this|my|me|things|everything",
     "a wish to die", false},
    {NET_DISTRESS, "put me|myself out of my", "a wish to die", false},
    {NET_DISTRESS,
     "unsubscribe|remove|take|delete|resign|cancel me|my|myself? "
     "name|place|membership? and? from|of this? "
     "life|world|planet|existence|earth|living",
     "a wish to die", false},
    {NET_DISTRESS, "away from|of life|living|world", "a wish to die", false},
    {NET_DISTRESS,
     "leave|leaving|leavin|quit|quitting|depart|exit this? "
     "world|life|planet|earth",
     "a wish to die", false},
    {NET_DISTRESS, "checking|check out of|for|early|permanently|$",
     "a wish to die", false},
    {NET_DISTRESS,
     "will|itll|ll|gonna|be|is|its soon? be|b? all? over soon|for|$",
     "a wish to die", false},
    {NET_DISTRESS, "soon be|b? over|gone|dead|free|peace", "a wish to die",
     false},
    {NET_DISTRESS,
     "by|when|time|if|once|after the|time? you|u|this|they|yous "
     "read|reads|get|gets|find|finds|see|receive|recieve|reaches|hear ** "
     "gone|over|dead|late|goodbye|passed",
     "a wish to die", false},
    {NET_DISTRESS,
     "if|in|should case? anything|something|summat|owt|sumthing|anyfink "
     "happens|happened|should|happen * me|2|to|goes",
     "a wish to die", false},
    {NET_DISTRESS,
     "want|wants|like|he|she|you|they|can|could|may|please to|should|can? "
     "have|keep my "
     "things|stuff|records|guitar|clothes|ps5|xbox|bike|rings|ring|jewellery|"
     "savings|belongings|possessions|books|phone",
     "a wish to die", false},
    {NET_DISTRESS, "return|returning everything|all * before|by",
     "a wish to die", false},
    {NET_DISTRESS,
     "after|once|then|soon|afterwards|that|cos|because|coz|as ** "
     "wont|not|doesnt|dont matter|be",
     "a wish to die", false},
    {NET_DISTRESS,
     "wont|not|doesnt|dont really? matter "
     "soon|anyway|anymore|any|after|then|when|now|once",
     "a wish to die", false},
    {NET_DISTRESS,
     "sorry ** wasnt|wernt|werent|isnt|couldnt|never|not * enough|stronger",
     "a wish to die", false},
    {NET_DISTRESS,
     "wasnt|never|not|isnt|wernt|couldnt be? strong|good enough for|to|$",
     "a wish to die", false},
    {NET_DISTRESS,
     "goodbye|goodby|goodbuy|gudbye|farewell|adieu|bye "
     "all|everyone|everybody|evry1|every1|my|dear|dears|friends|forever|world|"
     "cruel|x|to|then|old|you|and",
     "a wish to die", false},
    {NET_DISTRESS, "goodbye $", "a wish to die", false},
    {NET_DISTRESS,
     "goodbye|goodbyes|farewell|farewells properly|before|forever",
     "a wish to die", false},
    {NET_DISTRESS,
     "say|saying|said|sayin|says my? goodbyes|goodbye|bye|byes|farewell "
     "properly|to|before|and|while|now|for|2|$",
     "a wish to die", false},
    {NET_DISTRESS, "peace out", "a wish to die", false},
    {NET_DISTRESS,
     "see|meet you|u|yous|him|her|them|everyone all? on|in|again|at? "
     "the|another? other|heaven|paradise|next side|life|heaven|$",
     "a wish to die", false},
    {NET_DISTRESS, "another|next|other|better life|side|world", "a wish to die",
     false},
    {NET_DISTRESS, "join|joining my|our late? " KIN " soon|in|again|now|and|$",
     "a wish to die", false},
    {NET_DISTRESS, "be|together with my|our|him|her " KIN "? again|soon|in",
     "a wish to die", false},
    {NET_DISTRESS,
     "soon|finally|want|just|be|find|at|need|wish|only|last "
     "peace|rest|oblivion now|forever|and|at|from|soon|$",
     "a wish to die", false},
    {NET_DISTRESS, "at|in peace soon|now|at|forever|finally|when",
     "a wish to die", false},
    {NET_DISTRESS,
     "go|going|sleep to|and|2? sleep|asleep and|n? "
     "not|never|forever|dont|for|4|wont",
     "a wish to die", false},
    {NET_DISTRESS,
     "not|never|dont|wont|dnt have|want|wanna|hafta|need to? wake|waking",
     "a wish to die", false},
    {NET_DISTRESS, "long|big|final|forever|eternal|last|deep sleep and|for|$",
     "a wish to die", false},
    {NET_DISTRESS, "sleep|asleep for|4 good|ever", "a wish to die", false},
    {NET_DISTRESS,
     "wish|wished|hope|hoping|if|pray|praying|like|rather|want|wanted "
     "i|it|id|me|to|just|if|could * wouldnt|didnt|dont|wasnt|never|not|werent "
     "wake|born|here|exist|alive|around|existed|woken",
     "a wish to die", false},
    {NET_DISTRESS,
     "disappear|disappeared|vanish|vanished and|forever|off|for|without|into|$",
     "not being here any longer", false},
    {NET_DISTRESS,
     "better|happier|easier|fine|manage|cope off? better? without|w|if "
     "me|him|i|her|im",
     "not being here any longer", false},
    {NET_DISTRESS, "better|best|happier off|without? dead|me",
     "not being here any longer", false},
    {NET_DISTRESS,
     "world|everyone|everybody|family|they|kids|you|place ** "
     "better|happier|easier off|place|without? without|if me|i",
     "not being here any longer", false},
    {NET_DISTRESS,
     "no|nobody|noone|no1|nobodys|no1s|nobodyd|noones|whod|who|wouldnt|wont|"
     "not would|wud|will|ud|d|gonna|is|could? even? "
     "care|cares|notice|miss|cry|bother|come if|when|me|about|i|im",
     "not being here any longer", false},
    {NET_DISTRESS, "who would|wud|d|will? even? care|miss|notice|cry|come",
     "not being here any longer", false},
    {NET_DISTRESS,
     "would|wud|wuld|will|does|do|did "
     "any|anyone|anybody|any1|ne1|someone|you|they|u|people "
     "even|actually|really|ever|one|body? even? notice|miss|care|cry "
     "if|when|me|i",
     "not being here any longer", false},
    {NET_DISTRESS,
     "nobody|noone|no1|no|every1|everyone|everybody|they|evry1|evryone "
     "one|all|body? "
     "needs|wants|loves|likes|h8s|hates|hate|h8|need|want|love|misses|care|"
     "cares me|about|bout",
     "not being here any longer", false},
    {NET_DISTRESS,
     "h8|hate|loathe|despise|sick|disgusted|detest|h8s of|with|being? "
     "myself|meself|mself|me|my|life|livin|living|existing|being|everything "
     "self|life|body|existence|alive|here|me|about|$",
     "not being here any longer", false},
    {NET_DISTRESS,
     "useless|worthless|no|nothing|failure|pathetic|waste|burden|"
     "disappointment|disgrace to|use|good|of|but|as? "
     "everyone|anyone|every1|any1|nobody|anybody|everybody|space|oxygen|burden|"
     "human|person",
     "not being here any longer", false},
    {NET_DISTRESS,
     "im|am|i|feel|feeling|such|just|being|become|be|like i? "
     "am|feel|like|just? a? "
     "waste|burden|failure|nothing|useless|pathetic|mistake|monster|trapped",
     "not being here any longer", false},
    {NET_DISTRESS,
     "burden to|on|2 "
     "every|everyone|my|the|others|people|family|him|her|you|them|all|any",
     "not being here any longer", false},
    {NET_DISTRESS,
     "dont|not|didnt|never deserve|desrve to|2|this|being? "
     "live|be|exist|breathe|help|kindness|alive|here|happy|love",
     "not being here any longer", false},
    {NET_DISTRESS,
     "feel|feeling|feelin|felt|feels|am|im|being|are|is|was|been|be|become|"
     "becoming|so|really|very|bit|actively|still|quite|again|get|getting|now|v "
     "suicid~|sucid~|sucicid~|suacid~|suisid~",
     "suicide", false},
    {NET_DISTRESS,
     "suicid~ "
     "thoughts|thinking|thought|feelings|ideation|urges|again|plan|plans|note|"
     "tonight|today|i|me|at|now|most|everyday|every|since|for|all",
     "suicide", false},
    {NET_DISTRESS,
     "thoughts|thinking|think|thought|contemplat~|consider~|planning|plan|"
     "plans|attempt~|commit~|commiting|threaten~|want|wanting|talking|talk|"
     "talks|tried|trying|die|turn|only|way of|about|to|by|on|bout? suicid~",
     "suicide", false},
    {NET_DISTRESS,
     "sewersl~|sewerside|sewercide|seweride|sewicide|suwicid~|suiced~|suizid~|"
     "swerslid~|unalive~|unaliv~",
     "suicide", false},
    {NET_DISTRESS, "sewer slide|side", "suicide", false},
    {NET_DISTRESS,
     "unalive|unaliving|delete|deleting|offing|off|topping|finish|finishing|"
     "erase|end|ending|endin myself|meself|mself|me self",
     "suicide", false},
    {NET_DISTRESS,
     "yeet|yeeting|throw|chuck|launch|fling|lob|hurl|toss|chucking|throwing "
     "myself|mself|meself|me|my",
     "suicide", false},
    {NET_DISTRESS,
     "kill|killing|killin|hang|hanging|drown|shoot|stab|top|gas|poison|off|end|"
     "hurt|harm|cut|burn|starve me|my|mi self|selfs|sen",
     "suicide", false},
    {NET_DISTRESS, "do|doing|did|done me|my self|sen in", "suicide", false},
    {NET_DISTRESS, "kys|kms|kmself|killmyself", "suicide", false},
    {NET_DISTRESS,
     "end|ended|ending|finish|finished|take|took|taking|rid|lose|losing "
     "his|her|their|your own? life",
     "suicide", false},
    {NET_DISTRESS,
     "jump|jumpin|jumping|jumped|leap|leaping|step|stepping|throw|drive|"
     "driving|walk|walking|run|fall|swerve "
     "in|into|infront|under|onto|off|from|over|when|out * "
     "train|trains|traffic|tube|lorry|lorries|truck|trucks|tracks|bridge|roof|"
     "balcony|cliff|cliffs|edge|rails|wall|tree|sea|canal|river|motorway|multi|"
     "top",
     "suicide", false},
    {NET_DISTRESS,
     "infront|front|under|underneath|before of? a|the|an|next|first? "
     "train|bus|lorry|tube|truck|car|tram",
     "suicide", false},
    {NET_DISTRESS,
     "standing|stood|stand|sat|sitting|sit|on|at|by|near|over|looking|up "
     "the|a|my|here? the|a? "
     "edge|bridge|ledge|parapet|railings|viaduct|cliff|cliffs|balcony|overpass|"
     "flyover|rooftop ** "
     "looking|look|edge|jump|over|down|thinking|tonight|again|night|now|"
     "evening|hours|$",
     "suicide", false},
    {NET_DISTRESS,
     "standing|stood|stand|sat|sitting on|at|by|near the|a * "
     "edge|bridge|ledge|parapet|viaduct|cliff|cliffs|balcony|overpass|flyover|"
     "rooftop|roof",
     "suicide", false},
    {NET_DISTRESS, "multi storey|story|storeys", "suicide", false},
    {NET_DISTRESS,
     "rope|noose|cord|belt|scarf|flex|ligature|bag|cable|sheet|lace|string|"
     "plastic|cling|wire "
     "round|around|over|on|about|in|tied|attached|to|from|ready|film "
     "his|her|my|their|the|your "
     "neck|head|throat|hand|hands|ceiling|door|boot|beam|banister|loft|face",
     "suicide", false},
    {NET_DISTRESS, "rope|noose ready|tonight|hidden|waiting|upstairs",
     "suicide", false},
    {NET_DISTRESS,
     "tied|tying|tie|bought|buying|got|made|making|practised|practicing "
     "a|the|my|some * noose|ligature|rope",
     "suicide", false},
    {NET_DISTRESS, "rope in|on my|his|her", "suicide", false},
    {NET_DISTRESS, "noose", "suicide", false},
    {NET_DISTRESS,
     "looked|look|looking|search~|googl~|reading|researching|asking|askin|"
     "found|find|finding up|for|about|at|into|out? "
     "ways|methods|painless|quickest|easiest|quick|best|how to|of|2|way? "
     "end|die|kill|do|dying|overdose|hang",
     "suicide", false},
    {NET_DISTRESS,
     "ways|methods|way|painless|how to|of|2|i? could|would|can? "
     "die|dying|kill|killing|end|ending|suicide|go",
     "suicide", false},
    {NET_DISTRESS,
     "wrote|written|writing|write|wrot|left|leaving|leave|did|doing|done|"
     "posted all|my|the|some|a|out? "
     "goodbye|suicide|letters|letter|notes|note|cards|messages|will "
     "to|for|2|and|out|behind|$",
     "suicide", false},
    {NET_DISTRESS,
     "written|wrote|writing to|2 my|me|the|our "
     "kids|children|family|boys|girls|daughter|son|mum|parents|grandchildren",
     "suicide", false},
    {NET_DISTRESS,
     "letters to|for my|the|our|everyone|each|all "
     "kids|children|family|boys|girls|of|mum|$",
     "suicide", false},
    {NET_DISTRESS,
     "wrote|written|made|making|writing|done|finished|signed|left my will "
     "and|last|tonight|today|out|on|$",
     "suicide", false},
    {NET_DISTRESS, "affairs|papers|everything|things|house in order", "suicide",
     false},
    {NET_DISTRESS,
     "sort~|put~|settl~|tidy~|get|getting|got|wind~ up|out? my|me|all my? "
     "affairs|papers|paperwork|funeral",
     "suicide", false},
    {NET_DISTRESS,
     "planned|planning|paid|sorted|arranged|chosen|picked for|out? my own? "
     "funeral|songs|hymns",
     "suicide", false},
    {NET_DISTRESS,
     "decided|chosen|picked|set|fixed when|how|a|the|on|my * "
     "date|day|method|when|how|way|night|$",
     "suicide", false},
    {NET_DISTRESS, "know|decided|picked when|how and|im|$", "suicide", false},
    {NET_DISTRESS, "made my|me|up mind|peace", "suicide", false},
    {NET_DISTRESS,
     "found|find|finding|got|getting|sort~|need|arrange~ "
     "a|another|new|good|out|nice? home|homes|someone|somebody|family for|to|4 "
     "my|the|me|take|look|have|him|her "
     "cat|cats|dog|dogs|pets|budgie|rabbit|rabbits|him|her|after|fish|parrot|"
     "hamster",
     "suicide", false},
    {NET_DISTRESS,
     "look|looking|take|mind|feed|care|watch after|care|of? * for me|us "
     "when|after|x|please|$",
     "suicide", false},
    {NET_DISTRESS,
     "look|take after|care of? my|the|me|them|our * "
     "kids|children|cat|dog|boys|girls|babies|mum|wife|family "
     "when|for|if|after|and|x|$",
     "suicide", false},
    {NET_DISTRESS,
     "gave|giving|given|give|sold|selling|get|getting rid|away|of? "
     "of|all|everything|my|me "
     "records|books|stuff|things|everything|possessions|belongings|clothes|"
     "medals|guitar|it",
     "suicide", false},
    {NET_DISTRESS,
     "dont|not|no|never|dnt send|call|ring|phone|tell|fone|get|let "
     "anyone|anybody|police|ambulance|help|someone|them|paramedics|999|any1|"
     "crisis round|to|for|here|know|out|look|stop|me|$",
     "suicide", false},
    {NET_DISTRESS,
     "dont|not|cant|nobody|noone|no|cannot|never|nothing "
     "one|can|try|will|could? to|and|come? stop|save|find|talk|help me|us "
     "now|from|out|doing|it|$",
     "suicide", false},
    {NET_DISTRESS,
     "urge|urges|impulse|temptation|compulsion|voices|voice|desire "
     "to|of|2|that|telling|is|are|say? me? to? "
     "jump|jumping|hurt|hurting|cut|cutting|die|harm|end|step|run|throw|kill|"
     "stab|swerve|drive|do|drink|use|burn",
     "suicide", false},
    {NET_DISTRESS,
     "urges|urge are|is|have|bad|strong|back|again|keep|r|getting|tonight",
     "suicide", false},
    {NET_DISTRESS,
     "voices|voice|vioces|voises|they|he|she|man|god|satan|devil|demons ** "
     "telling|tellin|tell|tells|told|says|say|saying|want|wants|shouting|"
     "ordering|commanding|command me|2|that|to|i to? "
     "do|kill|hurt|die|jump|end|cut|deserve|should|must|harm|it|stab|burn",
     "suicide", false},
    {NET_DISTRESS,
     "voices|voice|demons "
     "are|is|r|get|getting|got|have|keep|back|been|so|wont|dont|never "
     "really|so|very|gone|come? "
     "loud|louder|worse|bad|winning|constant|back|nasty|scary|stop|shut",
     "suicide", false},
    {NET_DISTRESS,
     "scared|afraid|worried|frightened|terrified|dont|scard|not|idk|frightend "
     "know|trust|of|about|wot|sure|bout? what|wat|wot|wht|myself|of? "
     "im|i|ill|ima|id|we|might * do|gonna|going|to|2",
     "suicide", false},
    {NET_DISTRESS,
     "scared|afraid|frightened|terrified|worried|scard|fear "
     "ill|i|im|hell|shell|that|hes|shes|he|she|of "
     "will|might|could|gonna|going|is|what|to|may|can|i? "
     "do|hurt|snap|harm|lose|kill|end|himself|herself|myself",
     "suicide", false},
    {NET_DISTRESS, "scared|afraid|frightened of|for|4 myself|mself|me|what|my",
     "suicide", false},
    {NET_DISTRESS,
     "did|done|dun|do|doing|doin|does|dne|taken "
     "something|somthing|summat|sumthing|summink|sumthink|smth|some|anything "
     "really|thing|very|so? "
     "stupid|silly|bad|daft|terrible|awful|dangerous|drastic|reckless|rash",
     "suicide", false},
    {NET_DISTRESS,
     "not|isnt|dont|never|arent|no|aint|hardly|wasnt "
     "longer|feel|feeling|being|very|at|all|really|that? feel|be|very|really? "
     "safe|secure|ok "
     "on|alone|myself|with|to|by|here|tonight|in|at|from|around|left|now|$",
     "suicide", false},
    {NET_DISTRESS,
     "not|isnt|dont|no safe|trusted to|2? be|being? "
     "left|leave|on|alone|in|with",
     "suicide", false},
    {NET_DISTRESS,
     "frightened|scared|afraid|terrified|worried|darent|dare|cant|cannot|scard|"
     "not|wont to|2|about|dare|safe|be? leave|leaving|left "
     "him|her|them|my|on|alone|his|for",
     "danger to someone", false},
    {NET_DISTRESS,
     "gone|went|go|is|has|been missing|awol|walkabout "
     "since|from|and|last|he|she|again|police|for|today|now|yesterday|on|off|$",
     "danger to someone", false},
    {NET_DISTRESS,
     THEY " gone|went|go|is|has|been|ran|run|walked|stormed|disappeared * "
          "missing|awol|off|away ** "
          "note|phone|knife|tablets|cliff|bridge|police|coat",
     "danger to someone", false},
    {NET_DISTRESS,
     THEY
     "|hes|shes * missing|awol|vanished|disappeared since|from|and|he|she|$",
     "danger to someone", false},
    {NET_DISTRESS, "barricad~", "danger to someone", false},
    {NET_DISTRESS,
     "locked|shut|barricaded|locks himself|herself|themself|themselves "
     "in|into|up|away ** "
     "knife|tablets|razor|blade|scissors|rope|days|bathroom|toilet|out|bedroom",
     "danger to someone", false},
    {NET_DISTRESS,
     THEY "|hes|shes|himself|herself|with|got|has|holding a? ** "
          "knife|blade|razor|rope|noose|tablets|scissors "
          "in|to|at|with|against|round|on|hidden|under|and",
     "danger to someone", false},
    {NET_DISTRESS,
     THEY " ** kill|hurt|hang|harm|cut|end|drown|stab "
          "himself|herself|themselves|themself|it|hisself|theirself|isself",
     "danger to someone", false},
    {NET_DISTRESS,
     THEY "|hes|shes|says|said|keeps|kept|saying|talking|talks ** "
          "end|ending|die|dying|dead|jump|jumping|jumped|kill|killing|suicide|"
          "suicidal|over "
          "it|all|himself|herself|life|and|off|rather|things|be|soon|i|$",
     "danger to someone", false},
    {NET_DISTRESS,
     THEY "|hes|shes * doesnt|dont|dosent|no|not|didnt want|wants|longer|wanna "
          "to * live|be|wake|exist|here|alive|go|carry|eat",
     "danger to someone", false},
    {NET_DISTRESS,
     THEY "|hes|shes|theyre|has|is|been|keeps|started ** "
          "self|selfharm|harming|overdose|overdosed|cutting|starving|banging|"
          "headbanging|burning "
          "harm~|himself|herself|again|today|last|his|her|themselves",
     "danger to someone", false},
    {NET_DISTRESS,
     "found him|her|them|my|his|our * "
     "hanging|hanged|unconscious|blue|bleeding|collapsed|cold|pills|noose|"
     "blood|cutting|ligature",
     "danger to someone", false},
    {NET_DISTRESS,
     "breaking|broken|snapping|end|edge|limit|wits point|end|of|my? "
     "my|tether|rope|and|the|$",
     "danger to someone", false},
    {NET_DISTRESS,
     "snap|snapped|lash|crack and|at|or|out|one|if|with|$ ** "
     "hurt|him|her|them|do|day|mum|dad|kids|silly|$",
     "danger to someone", false},
    {NET_DISTRESS,
     "ill|might|going|gonna|will|about|scared|could "
     "snap|crack|break|explode|lose and|it|at|soon|if|$",
     "danger to someone", false},
    {NET_DISTRESS,
     "cant|cannot|couldnt|not|unable|able to|able|really|physically? "
     "look|care|manage|cope|keep|do after|for|this|looking|with|alone? "
     "him|her|them|mum|dad|it|my|this|caring "
     "anymore|any|no|longer|alone|much|another|by|on|safe",
     "danger to someone", false},
    {NET_DISTRESS,
     "she|he|mum|dad|they|" KIN
     "|hes|shes * stopped|refus~|wont|not|isnt|given "
     "eating|eat|ate|drinking|eaten|drink|take|up|get",
     "danger to someone", false},
    {NET_DISTRESS,
     "just|wants|want|wish|hoping|hopes|pray|prays "
     "it|this|to|everything|things|life|for * over|end|finish|stop|death|dead "
     "and|now|soon|already|with|all|pls|$",
     "danger to someone", false},
    {NET_DISTRESS,
     "breakdown|breaking|broke|break|cracking|falling|fell|collapse|collapsing "
     "down|up|apart again|and|i|completely|every|now|last|this|$",
     "danger to someone", false},
    {NET_DISTRESS,
     "having|had|have|nervous|mental|complete|heading|near|on "
     "a|another|the|for|verge|major? of|nervous|mental|a|complete|full? "
     "break|breakdown|meltdown|crisis|melt",
     "danger to someone", false},
    {NET_DISTRESS,
     "in|having|a|real|at|proper|bad|full|complete a|real|bad|mental? health? "
     "crisis and|now|again|since|at|i|right|please|he|she|today|with|help|$",
     "danger to someone", false},
    {NET_DISTRESS,
     "ward|hospital|section|sectioned|136|police|crisis "
     "again|tonight|today|me|now last|night|please|again",
     "danger to someone", false},
    {NET_DISTRESS,
     "cba|cant|cannot|cnt|not|dont|dnt|cannae|couldnt "
     "bothered|be|b|arsed|want|do|face|take|deal|handle|stand|stick|hack|live|"
     "cope|like|carry|keep|fight|breathe? "
     "bothered|arsed|with|living|being|doin|doing|life|this|dis|it|things|"
     "everything|all|anything|on|wiv|w|fighting|pretending|going|feeling|to|"
     "alive|live|be|here|go|like|of ** "
     "anymore|nemore|enymore|anymor|nomore|any|no|longer|much|another|nemor "
     "sry|sorry|and|i|with|life|tbh|please|no|day|minute|time|of|it|bye|x|$",
     "despair", false},
    {NET_DISTRESS,
     "cant|cannot|cnt|couldnt|dont|not "
     "do|take|stand|stick|hack|face|deal|handle|bear "
     "this|dis|it|life|living|another "
     "anymore|nemore|enymore|anymor|nomore|any|no|longer|much|another|nemor|"
     "day|night|$",
     "despair", false},
    {NET_DISTRESS,
     "cba|cant|cannot with|be|b life|living|bothered|arsed "
     "to|anymore|being|living|life|existing|with|$ ** "
     "live|anymore|life|living|alive|exist|on|breathe|wake",
     "despair", false},
    {NET_DISTRESS,
     "dont|not|dnt|no|stop|stopped want|wanna|wish|longer to|2? want? to? "
     "do|be|live|feel|go|carry|wake|try|fight|exist|breathe "
     "dis|this|here|like|it|alive|on|up|anymore|life|around "
     "anymore|nemore|enymore|anymor|nomore|any|no|longer|much|another|nemor|"
     "like|and|i|$",
     "despair", false},
    {NET_DISTRESS,
     "tired|weary|exhausted|sick|fed|knackered|drained|done of|with|by|up|ov? "
     "with? "
     "all|it|everything|life|living|this|myself|being|fighting|trying|"
     "pretending|feeling|hurting|me "
     "of|all|alive|here|me|like|this|pretending|strong|sad|scared|ill|and|now|"
     "anymore|i|$",
     "despair", false},
    {NET_DISTRESS,
     "done|dun|finished|through|over with|w|wiv|wit "
     "it|all|this|everything|everyone|evrything|every|life|living|people|world|"
     "being|myself|the all|thing|world|peace|now|and|i|alive|here|anymore|$",
     "despair", false},
    {NET_DISTRESS,
     "nothing|nuthin|nowt|noting left|more|here to|for|in "
     "me|us|live|here|fight|give|him",
     "despair", false},
    {NET_DISTRESS, "nothing|nuthin|nowt left $", "despair", false},
    {NET_DISTRESS,
     "nothing|no|nowt|never will|is|ever|gonna ever? going|gonna? to? "
     "change|get|improve|changes|help|helps|better "
     "anyway|and|for|now|better|so|$",
     "despair", false},
    {NET_DISTRESS,
     "wat|wot|what|whats|wots|wats|s|is|see|no|any|isnt|theres|cant "
     "the|da|teh|see|in|any|a|no|much? the|da|any|a? point|poin|use|purpose "
     "of|in|anymore|to|i|trying|living|without|$ ** "
     "it|all|me|life|living|anything|this|anymore|trying|alive|here|on|"
     "existing|being|go|$",
     "despair", false},
    {NET_DISTRESS,
     "wat|wot|what|whats|wots|wats|s|is|see|dont|no the|da|teh|any|see? "
     "the|any? point|use $",
     "despair", false},
    {NET_DISTRESS,
     "whats it|this|life all|even|worth|for for|about|worth|anyway|$",
     "despair", false},
    {NET_DISTRESS,
     "cant|cannot|dont|couldnt|no|not|never "
     "see|find|there|any|other|another|know a|any|no|the|how? "
     "other|light|future|end|way|point|hope|reason|out|myself "
     "at|out|to|forward|in|through|for|of|other|around|ahead|getting|$",
     "despair", false},
    {NET_DISTRESS,
     "no future|hope|tomorrow|life|reason for|left|without|to|in|$", "despair",
     false},
    {NET_DISTRESS,
     "dark|darkest|black|bleak|horrible|scary|intrusive|bad|awful|horrid|evil "
     "thoughts|place|thought|times|hole|cloud|mood|moods|days "
     "again|and|i|are|is|about|back|at|every|now|lately|in|tonight|of|more|"
     "have|all|coming|for|that|$",
     "despair", false},
    {NET_DISTRESS,
     "thoughts are|r|is|have|been|of|about|getting|got|to|that "
     "really|back|so|getting|very|just? "
     "back|bad|worse|dark|darker|louder|loud|hurting|harming|ending|dying|"
     "death|suicide|self|killing|jumping|taking|cutting|racing|black|scary",
     "despair", false},
    {NET_DISTRESS,
     "harm|harmin|harmful|hurt|hurting|kill|bad|death|dying|die|ending|self "
     "thoughts|ideas|urges|feelings",
     "despair", false},
    {NET_DISTRESS,
     "life has|is|feels|isnt|not|just|became|so|aint|ruined|over|too "
     "become|no|not|worth|just|too|so|all|now|much|really? "
     "unbearable|hell|over|pointless|worth|meaning|nothing|unlivable|torture|"
     "not|empty|hard|worthless|shit|crap|much|without|finished|ended",
     "despair", false},
    {NET_DISTRESS,
     "cant|cannot|not|dont|isnt|no|what life|is worth|a|any|life "
     "living|it|life|anymore|$",
     "despair", false},
    {NET_DISTRESS,
     "my|me|this life is|s|has|feels|ruined|over|isnt "
     "over|finished|ruined|hell|nothing|mess|worthless|shit|gone|pointless|no|"
     "ended|done|$",
     "despair", false},
    {NET_DISTRESS,
     "cant|cannot|not|im|i|barely|hardly|really|struggling|dont|longer "
     "cope|coping|copin|manage|managing|function|functioning|breathe|coped "
     "with|anymore|no|at|any|alone|much|well|without|on|since|here|wiv|now|and|"
     "very|by|life|$",
     "despair", false},
    {NET_DISTRESS,
     "struggling|struggle|strugglin "
     "so|really|very|badly|alot|a|massively|big|to|with|hard "
     "lot|badly|keep|stay|be|get|bad|time|much|cope|alive|safe|life|myself|at|"
     "go|carry|right|live",
     "despair", false},
    {NET_DISTRESS,
     "so|really|very|completely|totally|all|feel|utterly|too|am|im|just "
     "low|lonely|alone|lost|empty|numb|hopeless|worthless|broken|trapped|"
     "scared|frightened|desperate|depressed|distressed|helpless|ashamed|hurt|"
     "terrified|useless|defeated|isolated "
     "i|and|right|that|at|with|no|now|all|tonight|everyday|inside|im|cant|dont|"
     "every|again|in|since|here|it|most|without|lately",
     "despair", false},
    {NET_DISTRESS,
     "hopeless|hopless|worthless|wortless|worthlss|desperate|desprate|"
     "despairing|unloved|unwanted|empty|helpless|broken "
     "and|an|n|inside|alone|useless|feeling|most|im|i|hopeless|worthless|lost|"
     "scared",
     "despair", false},
    {NET_DISTRESS, "rock|rok bottom", "despair", false},
    {NET_DISTRESS,
     "hanging|holding|barely|clinging on? by|on|to a|by|in? "
     "thread|just|fingernails",
     "despair", false},
    {NET_DISTRESS,
     "on|over|near|at|off|go|gone|pushed|pushing|close|going "
     "the|to|over|me|right? the|over? edge "
     "and|again|now|tonight|i|of|here|today|completely|lately|this|$",
     "despair", false},
    {NET_DISTRESS,
     "cant|cannot|couldnt|not|struggle|struggling|able|barely|hardly to|even? "
     "stop|get|getting|leave crying|shaking|cry|panicking|thinking|out "
     "about|of|my|bed|and|all|at|for|house|since|the|now|$",
     "despair", false},
    {NET_DISTRESS,
     "crying|cryin|sobbing|in|tears|screaming "
     "all|every|constantly|myself|everyday|most|non|tears|again|inside|for|on|"
     "and|as|24 "
     "the|day|night|to|time|stop|all|i|days|hours|inside|floor|typing|write|"
     "writing|7|constantly|$",
     "despair", false},
    {NET_DISTRESS,
     "havent|not|hasnt|hardly|no|cant|couldnt|dont|stopped|aint|barely "
     "slept|eaten|sleep|ate|eat|et|eating|sleeping|washed|food "
     "properly|anything|a|proper|in|for|since|at|all? "
     "for|since|in|all|days|nights|week|thing|wink|at|food|a|anything|much|"
     "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
     "despair", false},
    {NET_DISTRESS,
     "starving|starve|starvin|purging|bingeing|binging "
     "myself|meself|and|is|again|me",
     "despair", false},
    {NET_DISTRESS,
     "lost|losing|loss|no|losin my|the|all|me|any? "
     "will|hope|mind|faith|reason|grip|strength "
     "to|of|for|in|completely|and|on|i|$",
     "despair", false},
    {NET_DISTRESS,
     "end|edge|limit of|ov my|me|tether|teather|teeth "
     "tether|rope|teather|wits|and|$",
     "despair", false},
    {NET_DISTRESS,
     "at|reached|near|to|past|hit|beyond|my|breaking|limit "
     "the|my|breaking|end|point|of|a|wits|limit ** "
     "limit|end|tether|point|wits|edge|rope",
     "despair", false},
    {NET_DISTRESS,
     "please|pls|plz|someone|somebody|anyone|god|just|can|need|desperately|"
     "help|begging|beg|i ** help|save|rescue|stop me|us|please|pls|plz "
     "now|please|pls|im|i|before|from|as|cant|urgent|quick|asap|tonight|with|"
     "die|get|$",
     "despair", false},
    {NET_DISTRESS,
     "help me|us|plz|please|pls "
     "im|i|please|pls|before|now|quick|help|someone|he|she|cant|urgent|$",
     "despair", false},
    {NET_DISTRESS,
     "need|want|wanted|get|getting|desperately|begging|begged|crying|ask|asked|"
     "asking|require|rang|phoned|cry|ringing "
     "urgent|for|some|immediate|someone|to|real|help|your|crying? "
     "help|someone|talk|speak "
     "now|tonight|urgently|asap|badly|please|pls|today|immediately|to|and|"
     "before|me|but|nobody|no|straight|$",
     "despair", false},
    {NET_DISTRESS,
     "can|could|please|pls|will|need|want|wanna|get "
     "someone|somebody|any|anyone|anybody|some1|sum1|you|one|ne1|any1 "
     "please|pls|just|urgently|to? "
     "call|ring|phone|help|come|talk|speak|visit|fone|contact|save "
     "me|to|us|round|with|2|here|out "
     "now|urgently|tonight|asap|today|please|quick|im|i|quickly|straight|hes|"
     "shes|he|she|$",
     "despair", false},
    {NET_DISTRESS,
     "nobody|noone|no1|no|crisis|team|they|samaritans|111|999|gp|line|cmht|"
     "duty|everyone|gps "
     "one|team|line|phone|is|are|will|wont|dont|doesnt|never|not|r|cpn|keep|"
     "just|has|keeps|worker ** "
     "pick|picking|picks|picked|answer|answers|answering|answered|listen|"
     "listens|listening|listened|help|helps|helping|helped|care|cares|believe|"
     "believes|ring|ringing|come|comes|coming|here|there|reply|replying|turned|"
     "refused|fobbed|hanging|hang|hung "
     "up|anymore|me|to|the|phone|back|us|for|or|away|off|until|till|and|now|"
     "even|ever|out|$",
     "despair", false},
    {NET_DISTRESS, "mental|health health? emergency|crisis now|please|help|$",
     "despair", false},
    {NET_DISTRESS,
     "cut|cuts|cutting|cuttin|burn|burning|scratch|scratching|slash|slashing|"
     "slit|hit|hitting|bang|banging|punch|punching|hurt|hurting|hurtin|harm|"
     "harming|bite|biting|starve|starving|pinch|pull|pulling * "
     "myself|meself|mself|myslef|miself|maself|mysel|my|me "
     "self|again|up|arms|arm|wrist|wrists|legs|leg|thighs|thigh|skin|head|hair|"
     "last|on|every|because|to|when|and|badly|so|deep|bad|everyday|$",
     "self-harm", false},
    {NET_DISTRESS,
     "cutting|cuttin|cut|burning|purging|scratching|harming|sh|cuts "
     "again|agen|agn|everyday|too|deeper|deep|helps|is|every|most|bad|worse|"
     "last|nite|stopped|all|cope|since",
     "self-harm", false},
    {NET_DISTRESS,
     "relapse|relapsed|relapsing|slipped "
     "again|last|today|n|and|yesterday|on|hard|bad|with|tonight|2day|this|"
     "badly|after|into|i|ages|bk|back|$",
     "self-harm", false},
    {NET_DISTRESS,
     "deeper|deep|worse than|this|cut|cuts|wound|wounds|one "
     "usual|time|normal|last|before|and|to|needs|need|stitches|than|still|wont|"
     "keeps",
     "self-harm", false},
    {NET_DISTRESS,
     "razor|razors|blades|blade|knife|knives|scissors|lighter|box "
     "out|back|again|to|on|in|at|with|under|hidden|from|hid "
     "again|my|me|tonight|hand|skin|wrist|arm|arms|cutter|bed|out",
     "self-harm", false},
    {NET_DISTRESS,
     "need|needed|got|had|having|stitches "
     "stitches|stitched|after|again|steristrips|because "
     "i|from|my|last|after|on|again|up|in|cut|cuts",
     "self-harm", false},
    {NET_DISTRESS,
     "hurt|hurting|hurtin|harm|harming|damage|destroy|injure|hert|punish|"
     "punishing * " SELF,
     "self-harm", false},
    {NET_DISTRESS, "suicid~", "suicide", true},
    {NET_DISTRESS,
     "sucid~|suicd~|suiside|suecid~|sewicid~|sucicid~|suisid~|suacid~|siucid~",
     "suicide", false},
    {NET_DISTRESS, "unalive|unaliving", "suicide", false},
    {NET_DISTRESS, "kms|ctb", "suicide", false},
    {NET_DISTRESS,
     "kill|killed|killing|kil|kiling * "
     "myself|meself|mysel|miself|mself|ourselves",
     "suicide", false},
    {NET_DISTRESS, "kill|killing my|me self", "suicide", false},
    {NET_DISTRESS, "killing himself|herself|themselves", "suicide", false},
    {NET_DISTRESS, "kill himself|herself|themselves", "suicide", false},
    {NET_DISTRESS,
     "top|topping|hang|hanging|hung|drown|drowning|shoot|stab|poison "
     "myself|meself",
     "suicide", false},
    {NET_DISTRESS, "do|doing away with myself", "suicide", false},
    {NET_DISTRESS, "do myself in", "suicide", false},
    {NET_DISTRESS, "end|ending my|this * life", "suicide", false},
    {NET_DISTRESS, "end|ending|finish it all", "suicide", false},
    {NET_DISTRESS,
     "want|wanna|going|gonna|gona|ready|might|rather|thinking|planning|just "
     "to|of|about? just? end|ending it|everything|things|this|myself",
     "suicide", false},
    {NET_DISTRESS, "take|taking|took|taken my own? life", "suicide", false},
    {NET_DISTRESS, "take|taking|took|taken my own", "suicide", false},
    {NET_DISTRESS,
     "jump|jumping|jumped|leap * "
     "bridge|train|roof|cliff|track|tracks|viaduct|balcony|window",
     "suicide", false},
    {NET_DISTRESS, "throw|threw|throwing myself", "suicide", false},
    {NET_DISTRESS, "in front of a|the train|bus|car|lorry|tube", "suicide",
     false},
    {NET_DISTRESS, "noose|ligature", "suicide", true},
    {NET_DISTRESS, "slit|slitting|slash|slashing my", "suicide", false},
    {NET_DISTRESS, "rope * neck", "suicide", false},
    {NET_DISTRESS, "walk into the sea|river|canal|traffic", "suicide", false},
    {NET_DISTRESS, "overdos~|overdoes|overdosing", "an overdose", true},
    {NET_DISTRESS, "od $", "an overdose", false},
    {NET_DISTRESS, "over dose|dosed|dosing", "an overdose", false},
    {NET_DISTRESS,
     "took|swallowed|swallow|saving|saved|stockpiling|hoarding|counted|"
     "counting * pills|tablets|paracetamol|painkillers",
     "an overdose", false},
    {NET_DISTRESS,
     "take|taken|taking|took all|loads|lots|too|handful|every|whole|enough "
     "* " PILLS,
     "an overdose", false},
    {NET_DISTRESS, "all my|the|these " PILLS, "an overdose", false},
    {NET_DISTRESS,
     "want|wants|wanted|wanna|wana|wanting|wish|wishing to? * die|dead",
     "a wish to die", false},
    {NET_DISTRESS,
     "ready|prefer|rather|like|love|going|gonna|gona|planning|need|try|tried|"
     "trying|deserve|time to? die",
     "a wish to die", false},
    {NET_DISTRESS, "hope|wish|pray i|id * die|died|dead", "a wish to die",
     false},
    {NET_DISTRESS, "rather|wish to? be|was|were|am dead", "a wish to die",
     false},
    {NET_DISTRESS, "let|leave me to? die", "a wish to die", false},
    {NET_DISTRESS, "im|am|be better|best off dead", "a wish to die", false},
    {NET_DISTRESS, "better|best off|of * dead|without", "a wish to die", false},
    {NET_DISTRESS, "happier|better|easier without me", "a wish to die", false},
    {NET_DISTRESS,
     "better|easier|happier * if i * gone|dead|wasnt|werent|disappeared|died",
     "a wish to die", false},
    {NET_DISTRESS, "easier|better for everyone|everybody|family|all if|without",
     "a wish to die", false},
    {NET_DISTRESS, "dont|not|never|no longer want|wanna|wish to? * live|exist",
     "a wish to die", false},
    {NET_DISTRESS, "dont|not want|wanna to? * be here|alive|around $",
     "a wish to die", false},
    {NET_DISTRESS, "dont|not want|wanna to? be here any|anymore|no",
     "a wish to die", false},
    {NET_DISTRESS, "dont|not want|wanna to? wake", "a wish to die", false},
    {NET_DISTRESS, "wish|hope|hoping|pray i * wake up", "a wish to die", false},
    {NET_DISTRESS, "never|not|wont wake|waking up", "a wish to die", false},
    {NET_DISTRESS, "never|not been born", "a wish to die", false},
    {NET_DISTRESS, "wish * born", "a wish to die", false},
    {NET_DISTRESS, "sleep|asleep forever", "a wish to die", false},
    {NET_DISTRESS, "sleep for ever", "a wish to die", false},
    {NET_DISTRESS, "go to sleep and never|not", "a wish to die", false},
    {NET_DISTRESS,
     "wont|not|dont|cant be here|around * longer|much|anymore|long",
     "not being here any longer", false},
    {NET_DISTRESS, "when|if|once|after im|i am|was|were? gone|dead",
     "not being here any longer", false},
    {NET_DISTRESS, "if i was|were|am not|no here|around|alive",
     "not being here any longer", false},
    {NET_DISTRESS, "if i wasnt|werent here|around|alive",
     "not being here any longer", false},
    {NET_DISTRESS, "if i disappeared|died|vanished",
     "not being here any longer", false},
    {NET_DISTRESS, "make it|this|the all|pain? stop", "despair", false},
    {NET_DISTRESS,
     "want|need|wanted it|everything|this|pain all? to stop|end|be over?",
     "despair", false},
    {NET_DISTRESS,
     "want|wanna|wish|just|could to? i? just? could? "
     "disappear|vanish|dissapear|disapear|dissappear",
     "not being here any longer", false},
    {NET_DISTRESS, "no one|body|1 would|will|wud|ud|even * notice|care|miss",
     "nobody caring", false},
    {NET_DISTRESS,
     "nobody|noone|nobodyd|noones would|will|wud|ud|even|does|ever * "
     "notice|care|miss|notices|misses|cares",
     "nobody caring", false},
    {NET_DISTRESS, "nobody|noone cares|misses|notices|loves", "nobody caring",
     false},
    {NET_DISTRESS, "no one cares|notices|loves|misses", "nobody caring", false},
    {NET_DISTRESS, "would|will|wud anyone|anybody|any1 * notice|miss|care",
     "nobody caring", false},
    {NET_DISTRESS, "wouldnt|wont|not be missed", "nobody caring", false},
    {NET_DISTRESS, "self harm~", "self-harm", true},
    {NET_DISTRESS, "selfharm~|selfinjur~", "self-harm", true},
    {NET_DISTRESS, "self injur~|destruct~|hurt", "self-harm", true},
    {NET_DISTRESS,
     "hurt|hurting|harm|harming|cut|cutting|cuts|burn|burning|burnt|punish|"
     "punishing|starve|starving|scratch|scratching|hit|hitting * myself|meself",
     "self-harm", false},
    {NET_DISTRESS, "hurt|harm|cut|cutting my self", "self-harm", false},
    {NET_DISTRESS,
     "cut|cutting|slit|burn|scratch|slash * arms|wrist|wrists|legs|thighs",
     "self-harm", false},
    {NET_DISTRESS, "cutting again", "self-harm", false},
    {NET_DISTRESS, "started|been|keep|kept|im|am|back|stop|resist cutting $",
     "self-harm", false},
    {NET_DISTRESS, "razor|razors|blades", "self-harm", true},
    {NET_DISTRESS, "had|av|ad enough|enuf|enuff|anuff $", "despair", false},
    {NET_DISTRESS, "had enough|enuf|enuff now|really|honestly|and", "despair",
     false},
    {NET_DISTRESS,
     "had enough|enuf|enuff of|ov "
     "life|living|it|everything|this|being|feeling|fighting|trying|me|myself|"
     "struggling|pain|hurting|all",
     "despair", false},
    {NET_DISTRESS, CANNOT " go|carry|keep on|going", "despair", false},
    {NET_DISTRESS, "can|could not|no go|carry|keep on|going", "despair", false},
    {NET_DISTRESS, "dont|not|dnt know|no how * carry|cope|continue", "despair",
     false},
    {NET_DISTRESS, "dont|not want|wanna to? go|carry|keep on|going", "despair",
     false},
    {NET_DISTRESS,
     "go|carry|keep on|going like|living|anymore|longer|any|much|without",
     "despair", false},
    {NET_DISTRESS, "go|carry on the|this way", "despair", false},
    {NET_DISTRESS,
     "no point|use|good|reason in? to? go|going|carry|carrying|keep|keeping "
     "on|going",
     "despair", false},
    {NET_DISTRESS, CANNOT "|not|dont|no|longer|barely|hardly * cope|coping",
     "despair", false},
    {NET_DISTRESS,
     "struggling|strugling|failing to|with? cope|live|life|exist|survive",
     "despair", false},
    {NET_DISTRESS,
     CANNOT " take|stand|bear|face|handle|do|hack|manage "
            "it|this|life|living|things|another|everything * "
            "any|anymore|more|longer|much|day",
     "despair", false},
    {NET_DISTRESS, CANNOT " take it|this $|anymore|any", "despair", false},
    {NET_DISTRESS,
     CANNOT
     " face * tomorrow|day|anything|life|living|morning|christmas|people",
     "despair", false},
    {NET_DISTRESS,
     CANNOT " see a|any|no|the way|point|future|light forward|through|out|$|in",
     "despair", false},
    {NET_DISTRESS, "no|see|what|whats|wots|theres|is the|any|a|no? point $",
     "despair", false},
    {NET_DISTRESS,
     "whats|see|is|wots|what the|any? point * "
     "life|living|anything|going|carrying|anymore|more|me",
     "despair", false},
    {NET_DISTRESS,
     "no point in|to|of? my|me? "
     "life|living|anything|being|trying|anymore|any|left|existing",
     "despair", false},
    {NET_DISTRESS, "pointless * life|living|existence|me|carrying", "despair",
     false},
    {NET_DISTRESS,
     "life|everything|existence|all is|feels|seems|just? "
     "pointless|meaningless|worthless|hopeless|empty",
     "despair", false},
    {NET_DISTRESS, "no|little reason|purpose|will to? live|living|life|left",
     "despair", false},
    {NET_DISTRESS, "nothing|no|little reason? left|worth|much? to? live|living",
     "despair", false},
    {NET_DISTRESS, "not|isnt|aint|hardly|no * worth living|carrying", "despair",
     false},
    {NET_DISTRESS, "not worth it anymore", "despair", false},
    {NET_DISTRESS, "nothing left $", "despair", false},
    {NET_DISTRESS, "nothing to live for", "despair", false},
    {NET_DISTRESS, "reason|reasons to live|exist|carry", "despair", false},
    {NET_DISTRESS, "hopeless~|hopless", "despair", true},
    {NET_DISTRESS, "no|lost|losing|lose|given up|all|any? hope", "despair",
     false},
    {NET_DISTRESS, "no future|escape $|for|left", "despair", false},
    {NET_DISTRESS, "no way out", "despair", false},
    {NET_DISTRESS, "give|giving|given|gave|gived up $", "despair", false},
    {NET_DISTRESS,
     "give|giving|given|gave up on "
     "life|living|myself|me|everything|hope|trying",
     "despair", false},
    {NET_DISTRESS, "giving|given up hope|completely|totally", "despair", false},
    {NET_DISTRESS, "worthless|wothless|wortless", "despair", false},
    {NET_DISTRESS, "a|such|just|only|nothing but? a? burden", "despair", false},
    {NET_DISTRESS,
     "hate|hating|loathe|detest myself|meself|my life|being alive", "despair",
     false},
    {NET_DISTRESS, "hate my|being life|alive|self", "despair", false},
    {NET_DISTRESS, "despair~|desperate|desparate|desperat", "despair", true},
    {NET_DISTRESS,
     "at|reached|hit|hitting|near|to|my breaking|rock point|bottom", "despair",
     false},
    {NET_DISTRESS, "end of my|the tether|rope", "despair", false},
    {NET_DISTRESS, "at|reached my|wits|lowest wits|end|limit|ebb", "despair",
     false},
    {NET_DISTRESS,
     "im|am|feel|feeling|felt|so|all|being|completely "
     "so|all|really|very|completely? alone $|in|and|now|with",
     "despair", false},
    {NET_DISTRESS,
     "tired|sick|exhausted|weary of "
     "living|life|being|fighting|trying|everything|existing",
     "despair", false},
    {NET_DISTRESS, "done|finished with living|life|everything|trying",
     "despair", false},
    {NET_DISTRESS, "im|am so|just? done|broken|finished $", "despair", false},
    {NET_DISTRESS, "dark|bad place|thoughts", "despair", false},
    {NET_DISTRESS, "in a|such|really? a? bad|dark|low|awful place|way",
     "despair", false},
    {NET_DISTRESS, CANNOT " stop crying|shaking", "despair", false},
    {NET_DISTRESS, "crying all|every|myself", "despair", false},
    {NET_DISTRESS, "i dont matter|deserve", "despair", false},
    {NET_DISTRESS, "dont deserve to|anything", "despair", false},
    {NET_DISTRESS, "dont belong here|anywhere|anymore|any", "despair", false},
    {NET_DISTRESS, "hate being|living here|alive|me", "despair", false},
    {NET_DISTRESS, "empty inside", "despair", false},
    {NET_DISTRESS, "numb * inside|everything", "despair", false},
    {NET_DISTRESS, "unbearable|unbareable", "despair", false},
    {NET_DISTRESS, "im|am|was|be|been|having|me in|a crisis", "a crisis",
     false},
    {NET_DISTRESS, "mental|nervous|complete|having breakdown", "a crisis",
     false},
    {NET_DISTRESS, "falling|fallen|cracking|breaking|fell apart", "a crisis",
     false},
    {NET_DISTRESS, "im|am|keep|kept breaking down", "a crisis", false},
    {NET_DISTRESS, "losing|lost my|the mind|grip|plot", "a crisis", false},
    {NET_DISTRESS, "not|isnt well|right in|at the? head|all", "a crisis",
     false},
    {NET_DISTRESS, "need|want help now|urgently|asap|badly|tonight",
     "a call for help", false},
    {NET_DISTRESS, "please|pls|plz help me $", "a call for help", false},
    {NET_DISTRESS, "please|pls help me|us now|im|i", "a call for help", false},
    {NET_DISTRESS, "someone|somebody please|pls|plz help", "a call for help",
     false},
    {NET_DISTRESS, "someone|somebody help me|us please|pls", "a call for help",
     false},
    {NET_DISTRESS, "help me im|please $", "a call for help", false},
    {NET_DISTRESS, "cry|crying for help", "a call for help", false},
    {NET_DISTRESS,
     "not|dont|never|isnt|arent|no|longer "
     "feel|feeling|being|very|at|all|really? feel|be? safe",
     "not being safe", false},
    {NET_DISTRESS, "dont|not|doesnt think|know i|if? am|im|i safe",
     "not being safe", false},
    {NET_DISTRESS,
     "cant|cannot|dont|not|trust|struggling|trying|to keep * safe",
     "not being safe", false},
    {NET_DISTRESS, "trust myself", "not being safe", false},
    {NET_DISTRESS, "unsafe", "not being safe", true},
    {NET_DISTRESS, "voices|voice telling|tell|tells|told|say|saying|says",
     "voices that command", false},
    {NET_DISTRESS, "voices|voice * hurt|harm|kill|die|jump|worse",
     "voices that command", false},
    {NET_DISTRESS, "goodbye|farewell everyone|forever|world|cruel",
     "a farewell", false},
    {NET_DISTRESS, "good bye everyone|forever|world", "a farewell", false},
    {NET_DISTRESS,
     "this|is my|the last|final|goodbye "
     "message|email|goodbye|note|letter|words|day",
     "a farewell", false},
    {NET_DISTRESS, "last time you|youll|anyone|u * hear|see", "a farewell",
     false},
    {NET_DISTRESS, "wont|never|not hear from me", "a farewell", false},
    {NET_DISTRESS, "wont|never|not see me again|anymore", "a farewell", false},
    {NET_DISTRESS, "wont be a|any bother|burden|trouble", "a farewell", false},
    {NET_DISTRESS,
     "wont * bother|trouble anyone|you|u anymore|again|much|any|longer",
     "a farewell", false},
    {NET_DISTRESS, "sorry for everything", "a farewell", false},
    {NET_DISTRESS, "tell * i love|loved", "a farewell", false},
    {NET_DISTRESS, "look after|take my|care cat|dog|kids|children * gone",
     "a farewell", false},
    {NET_DISTRESS, "given|giving|gave away my|all", "a farewell", false},
    {NET_DISTRESS,
     "havent|hasnt|stopped|not|cant eaten|eat|eating|slept|sleep|sleeping * "
     "days|week|weeks|nights",
     "not eating or sleeping", false},
    {NET_DISTRESS, "stopped eating|drinking", "not eating or sleeping", false},
};

const struct net_list nets_distress = {rows, sizeof rows / sizeof *rows};
