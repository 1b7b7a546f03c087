#include "core/reading/nets_list.h"

#include "base/banned.h"

/* Death by their own hand: said, planned, wished for. */
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
     "cant|dont|not|never see|picture|imagine myself|me being|still|here|ever "
     "here|around|alive|old|next|at",
     "a wish to die", false},
    {NET_DISTRESS,
     "if|idk|dunno|unsure|whether|sure|doubt|suppose|maybe if|that? i|ill|im "
     "will|am|still? be|b here|ere|around|about|alive by|then|much|anymore|$",
     "a wish to die", false},
    {NET_DISTRESS, "if i|im am|make? still|it? alive|living|breathing",
     "a wish to die", false},
    {NET_DISTRESS, "still|be|b here|alive * if i", "a wish to die", false},
    {NET_DISTRESS,
     "wont|not|shant be|b here|ere|around|about|alive by|then|anymore|any|no|$",
     "a wish to die", false},
    {NET_DISTRESS,
     "to|want|wanna|prefer not|stop|cease exist|existing|existin|breathing",
     "a wish to die", false},
    {NET_DISTRESS,
     "want|wanna|rather|prefer not be|to here|alive|be|exist here|alive|$",
     "a wish to die", false},
    {NET_DISTRESS, "stop|cease|quit existing|existin|breathing",
     "a wish to die", false},
    {NET_DISTRESS, "want|wanna|rather to? not exist|wake", "a wish to die",
     false},
    {NET_DISTRESS,
     "waiting|ready|want|wants|meant|supposed|try|trying|tried|going|prefer|"
     "happy|choose|decided|time|glad|beg|begging to die",
     "a wish to die", false},
    {NET_DISTRESS, "lived long|too enough|long", "a wish to die", false},
    {NET_DISTRESS, "lived enough", "a wish to die", false},
    {NET_DISTRESS,
     "no|any|lost|little wish|desire|will|appetite|energy|strength to|for "
     "continue|live|life|living|go|carry|be|exist|fight",
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
     "somebody to|2 live|liv for|4",
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
    {NET_DISTRESS, "put me out of", "a wish to die", false},
    {NET_DISTRESS,
     "unsubscribe|remove|delete|resign|cancel me|myself|my ** "
     "life|existence|planet|earth as|while|too|and|please|$",
     "a wish to die", false},
    {NET_DISTRESS, "from|off this? world|planet|earth|existence please|too|$",
     "a wish to die", false},
    {NET_DISTRESS, "away from|of life|living|world", "a wish to die", false},
    {NET_DISTRESS,
     "leave|leaving|leavin|quit|quitting|depart|exit this? "
     "world|life|planet|earth",
     "a wish to die", false},
    {NET_DISTRESS, "checking|check out of|for|early|permanently|$",
     "a wish to die", false},
    {NET_DISTRESS, "itll|ll|will|gonna soon? be|b all over soon|for|$",
     "a wish to die", false},
    {NET_DISTRESS, "will|gonna|ll soon|all be|b over soon|$", "a wish to die",
     false},
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
     "want|like|you|they|he|she|can|could|should "
     "him|her|them|you|to|can|could|should? to? have|keep my "
     "things|stuff|records|guitar|ps5|xbox|jewellery|savings|belongings|"
     "possessions",
     "a wish to die", false},
    {NET_DISTRESS, "return everything|it before", "a wish to die", false},
    {NET_DISTRESS,
     "after|once|then|soon|afterwards|cos|coz that|this? it|nothing|none|money "
     "wont|will|not|doesnt|dont not? matter",
     "a wish to die", false},
    {NET_DISTRESS,
     "wont|not|doesnt|dont really? matter "
     "soon|anyway|anymore|any|after|then|when|now|once",
     "a wish to die", false},
    {NET_DISTRESS,
     "sorry ** wasnt|wernt|werent|isnt|couldnt|never|not * enough|stronger",
     "a wish to die", false},
    {NET_DISTRESS,
     "wasnt|never|im|was|wernt|couldnt not|be? strong|good enough for|to|$",
     "a wish to die", false},
    {NET_DISTRESS,
     "goodbye|goodby|goodbuy|gudbye|farewell|adieu "
     "all|everyone|everybody|evry1|every1|my|dear|dears|friends|forever|world|"
     "cruel|x|old|and",
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
     "see|meet you|u|yous|them|him|her all|again? on|in the|another? "
     "other|heaven|paradise|next side|life|$",
     "a wish to die", false},
    {NET_DISTRESS, "see|meet you|u all? in heaven|paradise", "a wish to die",
     false},
    {NET_DISTRESS, "on|in|see|meet the? other|next side|life soon|xx|one|$",
     "a wish to die", false},
    {NET_DISTRESS, "in a|another|the better|next|another? life|place soon|$",
     "a wish to die", false},
    {NET_DISTRESS, "join|joining my|our late? " KIN " soon|in|again|now|and|$",
     "a wish to die", false},
    {NET_DISTRESS, "be|together with my|our|him|her " KIN "? again|soon|in",
     "a wish to die", false},
    {NET_DISTRESS,
     "just|only want|need|wish|wanna to? peace|rest|oblivion|sleep "
     "now|forever|and|from|$",
     "a wish to die", false},
    {NET_DISTRESS, "at peace soon|now|at|forever|finally", "a wish to die",
     false},
    {NET_DISTRESS, "finally|soon|only at|find|in|have? peace", "a wish to die",
     false},
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
     "wish|wished|hope|hoping|pray|praying|rather i|id just? "
     "wouldnt|didnt|dont|wasnt|never|not|werent was? "
     "wake|born|here|exist|alive|around|existed|woken",
     "a wish to die", false},
    {NET_DISTRESS, "disappear|vanish forever|off|without|into for|the|a|trace",
     "not being here any longer", false},
    {NET_DISTRESS,
     "better|happier|easier off? without|w|if me|im|i "
     "wasnt|werent|was|gone|died|disappeared|here|not|$",
     "not being here any longer", false},
    {NET_DISTRESS, "manage|cope better|fine|ok without me|him|her",
     "not being here any longer", false},
    {NET_DISTRESS, "better|best|happier off|without? dead|me",
     "not being here any longer", false},
    {NET_DISTRESS,
     "world|everyone|everybody|family|they|kids|you|place ** "
     "better|happier|easier off|place|without? without|if me|i",
     "not being here any longer", false},
    {NET_DISTRESS,
     "no one|1|body would|wud|will|ud|gonna|is|could? "
     "even|really|actually|ever? care|cares|notice|miss|cry|come "
     "if|when|me|i|$",
     "not being here any longer", false},
    {NET_DISTRESS,
     "nobody|noone|no1|nobodys|noones|no1s|nobodyd "
     "would|wud|will|ud|gonna|is|could|does? even|really|actually|ever? "
     "care|cares|notice|miss|cry if|when|me|about|i|$",
     "not being here any longer", false},
    {NET_DISTRESS,
     "wouldnt|wont|not would|will|even? notice|miss|care|cry if i|im|ill|me",
     "not being here any longer", false},
    {NET_DISTRESS, "wont|wouldnt miss me|i", "not being here any longer",
     false},
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
     "am|feel|like|just? a "
     "waste|burden|failure|monster|mistake|disappointment|disgrace|nobody",
     "not being here any longer", false},
    {NET_DISTRESS,
     "i|im|feel|feeling|such am|like|just|so|really? "
     "nothing|worthless|pathetic|trapped",
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
     "end|ending|finish|take|taking|takes his|her|their|your own? life",
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
    {NET_DISTRESS, "rope ready|tonight|hidden|waiting|upstairs", "suicide",
     false},
    {NET_DISTRESS,
     "tied|tying|tie|bought|buying|got|made|making|practised|practicing "
     "a|the|my|some * noose|ligature|rope",
     "suicide", false},
    {NET_DISTRESS, "rope in|on my|his|her", "suicide", false},
    {NET_DISTRESS,
     "noose round|around|tied|ready|in|hanging|from|upstairs|over", "suicide",
     false},
    {NET_DISTRESS, "life finish|finished|end|stop|enough", "suicide", false},
    {NET_DISTRESS, "enough me|life|living", "suicide", false},
    {NET_DISTRESS,
     "looked|look|looking|searched|searching|googled|googling|reading|"
     "researching|asking up|for|about|at? "
     "ways|methods|painless|quickest|easiest|how to|of|2|way? "
     "end|die|kill|do|dying|overdose|hang",
     "suicide", false},
    {NET_DISTRESS,
     "ways|methods|painless|quickest|easiest to|of|way? "
     "die|dying|end|kill|suicide|ending",
     "suicide", false},
    {NET_DISTRESS,
     "how to|2|i|would|could die|kill "
     "myself|me|painlessly|quick|quickly|yourself|without|fast|$",
     "suicide", false},
    {NET_DISTRESS,
     "wrote|written|writing|write|wrot|left|leaving my|the|some|a|out? "
     "goodbye|suicide letters|letter|notes|note|cards|messages",
     "suicide", false},
    {NET_DISTRESS,
     "wrote|written|writing|wrot goodbye|letters|notes to|for "
     "my|the|our|everyone|each|all|them",
     "suicide", false},
    {NET_DISTRESS, "left|leaving|found a|his|her|the note on|saying|and|$",
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
    {NET_DISTRESS, "decided|chosen|picked when|how and|ill|im|$", "suicide",
     false},
    {NET_DISTRESS,
     "set|fixed|picked|chosen a|the|my date|day|method and|for|to|now|$",
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
     "dont|not|no|never|dnt send|call|ring|phone|fone|get the|an|for|any? "
     "anyone|anybody|police|ambulance|help|paramedics|999|crisis|any1 "
     "round|to|for|out|please|it|i|$",
     "suicide", false},
    {NET_DISTRESS, "dont|not send|tell anyone|anybody round|to|after|please|$",
     "suicide", false},
    {NET_DISTRESS,
     "dont|not try|bother|come to|and|trying|looking|after|for "
     "stop|save|find|help|me",
     "suicide", false},
    {NET_DISTRESS, "nobody|noone|no1 can|will|could stop|save|help me|$",
     "suicide", false},
    {NET_DISTRESS, "no one can|will|could stop|save|help me|$", "suicide",
     false},
    {NET_DISTRESS,
     "urge|urges|impulse|temptation|compulsion|voices|voice "
     "to|of|2|that|telling|say|saying me? to? "
     "jump|jumping|hurt|hurting|cut|cutting|die|harm|end|step|run|throw|kill|"
     "stab|swerve|drive|burn|do",
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
     "scared|afraid|worried|frightened|terrified|scard "
     "of|about|wot|what|wat|bout? what|wat|wot|wht im|i|ill|ima|id|we|might * "
     "do|gonna|going|capable",
     "suicide", false},
    {NET_DISTRESS,
     "dont|not|idk|cant know|trust|sure what|wat|wot|wht|myself "
     "im|i|ill|ima|id|might|not|to * do|gonna|going|capable",
     "suicide", false},
    {NET_DISTRESS,
     "scared|afraid|frightened|terrified|worried|scard|fear|frightend "
     "that|of|for? ill|i|im|hell|shell|hes|shes|he|she|theyll "
     "will|might|could|gonna|going|to|may|can|i? "
     "to|lose|snap|do|hurt|harm|kill|end|be "
     "do|hurt|snap|harm|lose|kill|end|himself|herself|myself|something|it|him|"
     "her|us|me",
     "suicide", false},
    {NET_DISTRESS, "frightened|scared|afraid of|for myself|meself", "suicide",
     false},
    {NET_DISTRESS, "scared|afraid|frightened of|for|4 myself|mself|me|what|my",
     "suicide", false},
    {NET_DISTRESS,
     "did|done|dun|do|doing|doin|does|dne "
     "something|somthing|summat|sumthing|summink|sumthink|smth "
     "really|thing|very|so? "
     "stupid|silly|bad|daft|terrible|awful|dangerous|drastic|reckless|rash",
     "suicide", false},
    {NET_DISTRESS,
     "not|isnt|dont|never|arent|no|aint|hardly|wasnt "
     "longer|feel|feeling|being|very|at|all|really|that|think? "
     "feel|be|very|really|im|i|am|hes|shes? safe|secure "
     "on|alone|myself|with|by|tonight|from|around|left|now|at|$",
     "suicide", false},
    {NET_DISTRESS, "not|isnt|dont safe|trusted to|2|on be|own|leave|left",
     "suicide", false},
    {NET_DISTRESS,
     "made|making|got other|different|permanent|final arrangements|plans ** "
     "permanent|final|forever",
     "a wish to die", false},
    {NET_DISTRESS, "permanent|final solution|arrangements|sleep|exit",
     "a wish to die", false},
    {NET_DISTRESS,
     "look|looking|want forward|for to ** "
     "stopping|over|end|ending|death|finish",
     "a wish to die", false},
    {NET_DISTRESS,
     "all i|thing * want|look|hope forward|for|is to|is|it ** "
     "stopping|over|end|ending|death|stop",
     "a wish to die", false},
    {NET_DISTRESS,
     "wish|hope|want|wouldnt|if|like|let|hoping|wishing "
     "a|the|my|that|some|just? a|the? car|bus|lorry|train|truck|plane ** "
     "hit|hits|run|runs|take|kill|crash|crashed|crashes",
     "a wish to die", false},
    {NET_DISTRESS,
     "wouldnt|dont|not|wont even|really|actually|care? mind|care|matter if "
     "i|it|my|a ** hit|died|die|crashed|dead|dying|killed|here|gone|run|wake",
     "a wish to die", false},
    {NET_DISTRESS,
     "rather|want|wants|wanted|wish|wishes|wishing be|to|2|she|he|i|was? be? "
     "with|in|beside|next ** "
     "cemetery|grave|heaven|churchyard|graveyard|ground|dead",
     "a wish to die", false},
    {NET_DISTRESS,
     "dont|never|not|didnt belong|fit|belonged in|on|to this|the|earth "
     "world|earth|planet|life",
     "a wish to die", false},
    {NET_DISTRESS, "no|not|dont want|wants|need|like? life|live|living",
     "a wish to die", false},
    {NET_DISTRESS,
     "me|i finish|end|die|dead|go|gone soon|now|tomorrow|tonight|today",
     "a wish to die", false},
    {NET_DISTRESS,
     "cross|take|strike|scrub|rub me|my off|out everything|all|forever",
     "a wish to die", false},
    {NET_DISTRESS, "whats|what|wots is? the|da use|good|point me|anymore|$",
     "a wish to die", false},
    {NET_DISTRESS, "at|near|reached|nearing the|my very end", "a wish to die",
     false},
    {NET_DISTRESS, "at|near|reached|nearing my end now|and|$", "a wish to die",
     false},
    {NET_DISTRESS, "at the very end|bottom", "a wish to die", false},
    {NET_DISTRESS, "be my|his|her last one|ever|christmas|birthday|$",
     "a wish to die", false},
    {NET_DISTRESS,
     "whoever|whichever|who|person|somebody|someone finds|find|discovers "
     "me|my|us|body",
     "a wish to die", false},
    {NET_DISTRESS,
     "written|wrote|writing|put|left|listed|noted * where|what "
     "everything|all|papers|keys|things|to|my ** "
     "whoever|finds|after|when|gone|funeral|kids|family",
     "a wish to die", false},
    {NET_DISTRESS, "whoever|who comes to? clear|sort ** out|flat|house|things",
     "a wish to die", false},
    {NET_DISTRESS,
     "can|could|should|may|to|please have|keep|give|get my|the|all ** "
     "all|every of|bit|last? it|them now|x|$",
     "a wish to die", false},
    {NET_DISTRESS,
     "garage|car|exhaust|shed|hose|pipe|hosepipe|engine ** "
     "engine|exhaust|hose|hosepipe|fumes|pipe|carbon ** "
     "running|on|window|fumes|pipe|monoxide|ready",
     "suicide", false},
    {NET_DISTRESS,
     "engine|gas|fumes running|on|left ** garage|hour|night|door|windows",
     "suicide", false},
    {NET_DISTRESS,
     "in the? garage ** night|hour|hours|alone|car|door ** "
     "engine|exhaust|fumes|hose",
     "suicide", false},
    {NET_DISTRESS, "with the|my engine running", "suicide", false},
    {NET_DISTRESS,
     "tied|tie|hung|tying|attached|fixed "
     "something|a|sheet|belt|rope|cord|scarf|his|her|dressing|flex ** "
     "hatch|beam|loft|banister|door|hook|ceiling|tree|rail|pipe|curtain|"
     "wardrobe|neck",
     "suicide", false},
    {NET_DISTRESS, "cut it|him|her|them|the down", "suicide", false},
    {NET_DISTRESS, "cut it|rope|sheet|belt|him|her ** down", "suicide", false},
    {NET_DISTRESS,
     "up|out|standing|stood|sat|sitting|over on|the|off|by the|a|on|that * "
     "bridge|roof|ledge|flyover|crane|pylon|scaffolding|viaduct|parapet ** "
     "police|down|jump|jumping|wont|talking|edge|fire|negotiator|help",
     "suicide", false},
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
    {NET_DISTRESS, "ligature|ligatures", "suicide", true},
    {NET_DISTRESS, "slit|slitting|slash|slashing my", "suicide", false},
    {NET_DISTRESS, "rope * neck", "suicide", false},
    {NET_DISTRESS, "walk into the sea|river|canal|traffic", "suicide", false},
    {NET_DISTRESS, "overdos~|overdoes|overdosing", "an overdose", true},
    {NET_DISTRESS, "took|taken|an|tried|nearly|might|gonna|to|did od",
     "an overdose", false},
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
    {NET_DISTRESS,
     "want|wanna|wish|just|could to? i? just? could? "
     "disappear|vanish|dissapear|disapear|dissappear",
     "not being here any longer", false},
};

const struct net_list nets_suicide = {rows, sizeof rows / sizeof *rows};
