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
     "wasnt|never|not|isnt|wernt|couldnt be? strong|good enough for|to|$",
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
     "frightened|scared|afraid|terrified|worried|darent|dare|scard "
     "not|to|2|about leave|leaving|left him|her|them|my|mum|dad "
     "on|alone|with|for|even|at|in|$",
     "danger to someone", false},
    {NET_DISTRESS, "not|isnt|dont safe to leave|be|for him|her|left|me",
     "danger to someone", false},
    {NET_DISTRESS,
     "gone|went|go missing|awol|walkabout "
     "since|and|last|he|she|again|police|today|now|yesterday|$",
     "danger to someone", false},
    {NET_DISTRESS, "reported him|her|them missing", "danger to someone", false},
    {NET_DISTRESS,
     THEY
     "|hes|shes gone|went|ran|run|walked|stormed|disappeared|taken|left * "
     "missing|awol|off|away|phone ** note|knife|tablets|cliff|bridge|police",
     "danger to someone", false},
    {NET_DISTRESS,
     KIN "|hes|shes is|been|gone missing|awol|vanished|disappeared "
         "since|from|and|he|she|$",
     "danger to someone", false},
    {NET_DISTRESS, "barricad~", "danger to someone", false},
    {NET_DISTRESS,
     "locked|shut|barricaded|locks himself|herself|themself|themselves "
     "in|into|up|away ** "
     "knife|tablets|razor|blade|scissors|rope|days|bathroom|toilet|out|bedroom",
     "danger to someone", false},
    {NET_DISTRESS,
     THEY "|hes|shes|himself|herself|has|holding|got with|got|has|holding|is|a "
          "** knife|blade|razor|rope|noose|tablets|scissors "
          "in|to|at|with|against|round|on|hidden|under|and",
     "danger to someone", false},
    {NET_DISTRESS,
     THEY
     "|hes|shes * "
     "will|going|gonna|to|might|said|threatened|tried|threatening|trying|wants|"
     "nearly to|he|she|hell|shell? kill|hurt|hang|harm|cut|end|drown|stab "
     "himself|herself|themselves|themself|it|hisself",
     "danger to someone", false},
    {NET_DISTRESS,
     "cut|cuts|cutting|harm|harms|harming|hurt|hurts|hurting|burns|starving|"
     "banging|hitting|punching "
     "himself|herself|themselves|themself|hisself|his|her head|on|against",
     "danger to someone", false},
    {NET_DISTRESS,
     "says|said|saying|talking|talks|keeps|kept|wants|texted|threatening|"
     "threatened hes|shes|he|she|about|that|of|to|just|going|gonna|they * "
     "end|ending|die|dying|jump|jumping|killing|suicide|dead "
     "it|all|himself|herself|life|things|$",
     "danger to someone", false},
    {NET_DISTRESS,
     "says|said|saying|keeps|kept|wants|wish|wishes saying|it|this|just? "
     "wants|want|to|it|wishes * over|end|die|dead all|with|and|$",
     "danger to someone", false},
    {NET_DISTRESS,
     THEY "|hes|shes * doesnt|dont|dosent|no|not|didnt want|wants|longer|wanna "
          "to * live|wake|exist|alive|carry",
     "danger to someone", false},
    {NET_DISTRESS,
     THEY "|hes|shes|theyre|has|is|been|keeps|started * "
          "self|selfharm|selfharming|overdosing|overdosed|cutting|headbanging "
          "harm~|himself|herself|again|today|last|his|her|themselves",
     "danger to someone", false},
    {NET_DISTRESS,
     "found him|her|them|my|his|our * "
     "hanging|hanged|unconscious|blue|bleeding|collapsed|cold|pills|noose|"
     "blood|cutting|ligature",
     "danger to someone", false},
    {NET_DISTRESS,
     "at|reached|hit|near|past|nearing|to my|the|me breaking|snapping|wits "
     "point|end|ends",
     "danger to someone", false},
    {NET_DISTRESS, "breaking point", "danger to someone", false},
    {NET_DISTRESS,
     "ill|might|gonna|will|could snap|lash|crack|flip|explode|lose "
     "and|out|it|soon|at|one|$",
     "danger to someone", false},
    {NET_DISTRESS,
     "cant|cannot|couldnt|unable look|care|manage|cope|keep "
     "to|after|for|with|looking|on him|her|them|mum|dad|caring|this "
     "any|anymore|no|alone|much|another|on|safe|longer",
     "danger to someone", false},
    {NET_DISTRESS,
     "she|he|" KIN "|hes|shes * stopped|refusing|refuses "
                   "eating|to|drinking|food|everything|drink|eat",
     "danger to someone", false},
    {NET_DISTRESS,
     KIN "|hes|shes|she|he * wont|not|isnt eating|eat|drinking|eaten|drink "
         "or|and|anything|for|since|at|$",
     "danger to someone", false},
    {NET_DISTRESS,
     "just|wants|want|wish|hoping|hopes|pray|prays it|this|everything|life "
     "for|to|all|was|would|2? all|be|just? over|end|stop "
     "and|now|soon|already|$",
     "danger to someone", false},
    {NET_DISTRESS, "just|want|wants|wish|wanna to be dead and|now|already|$",
     "danger to someone", false},
    {NET_DISTRESS,
     "having|had|near|heading|on|complete|nervous|mental|another "
     "a|the|verge|for|nervous|mental|full|of|complete|another|major? "
     "nervous|mental|complete|a? breakdown|meltdown",
     "danger to someone", false},
    {NET_DISTRESS,
     "breaking|falling|cracking|fell|falls|collapsing down|up|apart "
     "again|and|i|completely|every|now|im|$",
     "danger to someone", false},
    {NET_DISTRESS,
     "im|hes|shes|am|is|son|daughter|husband|wife|mum|dad|i "
     "in|having|going|into a|into? real|mental|proper|full|complete|bad? "
     "health? crisis and|now|again|since|i|right|please|he|she|today|cant|$",
     "danger to someone", false},
    {NET_DISTRESS,
     "police|crisis|ambulance took|sectioned|brought|picked me|him|her|us",
     "danger to someone", false},
    {NET_DISTRESS,
     "cant|cannot|cnt|couldnt|cannae|wont|cudnt "
     "do|take|stand|stick|hack|face|deal|handle|bear|live|cope|carry|fight|"
     "manage|keep|go with|like|on|wiv? "
     "this|dis|it|life|living|another|things|everything|being|pretending|going "
     "anymore|nemore|enymore|anymor|nomore|any|no|longer|much|another|nemor|"
     "day|night|tbh|sry|sorry|$",
     "despair", false},
    {NET_DISTRESS,
     "cant|cannot|cnt|cba do|take|deal|handle|cope with|wiv|w? "
     "this|dis|it|life|things|everything|being|living all|alive|with? "
     "anymore|nemore|enymore|anymor|nomore|any|no|longer|much|another|nemor",
     "despair", false},
    {NET_DISTRESS,
     "cba|cant|cannot with|be|b life|living|bothered|arsed "
     "to|anymore|being|living|life|existing|with|$ ** "
     "live|anymore|life|living|alive|exist|on|breathe|wake",
     "despair", false},
    {NET_DISTRESS,
     "dont|not|dnt|dunt|no|never want|wanna|wish|longer to|2|want? to? "
     "do|live|feel|go|carry|try|fight|exist|breathe|be "
     "dis|this|like|it|on|anymore|life|here|alive "
     "anymore|nemore|enymore|anymor|nomore|any|no|longer|much|another|nemor|$",
     "despair", false},
    {NET_DISTRESS,
     "dont|not|dnt|dunt want|wanna to|2? exist|live|breathe|be|wake|carry|feel "
     "here|alive|anymore|on|up|like|any|$",
     "despair", false},
    {NET_DISTRESS,
     "tired|weary|exhausted|sick|knackered|drained|worn of|with|by|ov|out? "
     "with|all|by? "
     "it|everything|life|living|being|fighting|trying|pretending|hurting|"
     "existing|breathing all|alive|here|me|strong|and|now|anymore|i|$",
     "despair", false},
    {NET_DISTRESS,
     "tired|weary|sick of|ov all|this of|all|life|pain|it|struggle", "despair",
     false},
    {NET_DISTRESS,
     "fed up with|of|wiv life|living|everything|being|myself|it "
     "alive|here|me|all|anymore|now|$",
     "despair", false},
    {NET_DISTRESS, "so tired|exhausted of|and|$ all|i|of|cant|everything|$",
     "despair", false},
    {NET_DISTRESS,
     "done|dun|finished|through with|w|wiv|wit "
     "life|living|everything|evrything|everyone|people|being|this|trying|"
     "fighting|it all|world|life|peace|n|now|and|alive|here|anymore|im|pain|$",
     "despair", false},
    {NET_DISTRESS,
     "nothing|nuthin|nowt|noting left|more|here to|for|in "
     "live|me|us|fight|give|living",
     "despair", false},
    {NET_DISTRESS, "nothing|nuthin|nowt to|2 live|lose for|anymore|now|$",
     "despair", false},
    {NET_DISTRESS, "nothing|nuthin|nowt left $", "despair", false},
    {NET_DISTRESS,
     "nothing|nuthin is|will|ever|gonna ever? going|gonna? to? "
     "be|get|change|help|helps|better|improve|changes|work "
     "anyway|anymore|now|and|better|ok|alright|$",
     "despair", false},
    {NET_DISTRESS, "never|not going|gonna to|get be|get|better better|ok|$",
     "despair", false},
    {NET_DISTRESS,
     "wat|wot|what|whats|wots|wats|see is|s|no|any|the|da? the|da|teh|any|a? "
     "point|poin|use|purpose in|of|to|n? "
     "it|all|me|life|living|anything|anymore|trying|alive|existing|being|going|"
     "any|tryin|carrying|keep",
     "despair", false},
    {NET_DISTRESS,
     "wats|wots|whats|wat|wot|what is|s? da|the point|use|purpose n|anymore|$",
     "despair", false},
    {NET_DISTRESS,
     "theres|see|is no|any point|use in? "
     "me|my|it|life|living|being|trying|going|carrying",
     "despair", false},
    {NET_DISTRESS,
     "whats it|this|life all|even|worth|for for|about|worth|anyway|$",
     "despair", false},
    {NET_DISTRESS,
     "cant|cannot|dont|couldnt|never see|find a|any|no|the|how? "
     "other|light|future|end|way|point|hope|reason at|out|to|$ "
     "live|forward|through|for me",
     "despair", false},
    {NET_DISTRESS,
     "cant|cannot|couldnt|dont see|find a|any|no|the|other? way "
     "out|forward|through|on|future|light|hope",
     "despair", false},
    {NET_DISTRESS, "dont|cant see|c any? future|hope|light|end", "despair",
     false},
    {NET_DISTRESS, "no future|hope|tomorrow for me|us", "despair", false},
    {NET_DISTRESS, "no future|hope|tomorrow left|$", "despair", false},
    {NET_DISTRESS,
     "no|every reason|point|sense to|in live|living|exist|existing|being",
     "despair", false},
    {NET_DISTRESS,
     "dark|darkest|black|scary|intrusive|horrible|bleak|suicidal "
     "thoughts|place|hole|thorts|thort",
     "despair", false},
    {NET_DISTRESS, "bad thoughts|place|thorts|headspace", "despair", false},
    {NET_DISTRESS,
     "dark|black|bleak cloud|mood|times|days again|over|back|right|and|i|$",
     "despair", false},
    {NET_DISTRESS,
     "very|really|so|pretty|quite dark|bleak|black "
     "place|lately|at|right|again|$",
     "despair", false},
    {NET_DISTRESS,
     "thoughts of|about "
     "hurting|harming|ending|dying|death|suicide|self|killing|jumping|cutting|"
     "it|not|doing",
     "despair", false},
    {NET_DISTRESS,
     "thoughts are|r|is|have|been|getting|got "
     "been|really|back|so|getting|very|just|got? "
     "back|bad|worse|dark|darker|louder|loud|racing|scary|constant",
     "despair", false},
    {NET_DISTRESS, "harm|harmful|suicidal|bad|death|dying thoughts|ideas|urges",
     "despair", false},
    {NET_DISTRESS,
     "life|living|existence is|feels|just|has|so|became? "
     "become|so|too|all|just|really? "
     "unbearable|hell|pointless|meaningless|torture|worthless|shit|unlivable|"
     "empty|nothing",
     "despair", false},
    {NET_DISTRESS,
     "life has|is|isnt|aint|not no|not|worth "
     "meaning|purpose|worth|point|living|nothing",
     "despair", false},
    {NET_DISTRESS,
     "life is|has become|too? too? much|hard|over for|to|and|now|anymore|$",
     "despair", false},
    {NET_DISTRESS,
     "life|it isnt|aint|not|hardly|no worth|longer living|worth|it|the",
     "despair", false},
    {NET_DISTRESS,
     "my|me life is|s|has|feels been|so|just|completely|all? "
     "over|finished|ruined|hell|nothing|mess|worthless|shit|pointless|ended|"
     "meaningless|done|destroyed|empty",
     "despair", false},
    {NET_DISTRESS, "ruined|wasted|destroyed my|me life", "despair", false},
    {NET_DISTRESS,
     "cant|cannot|cnt|not|barely|hardly|dont|couldnt|isnt|cudnt "
     "really|know|how|to|even? "
     "cope|coping|copin|function|functioning|breathe|copeing "
     "with|anymore|no|at|any|alone|much|well|without|on|since|here|wiv|now|and|"
     "very|life|right|today|$",
     "despair", false},
    {NET_DISTRESS,
     "struggling|strugglin to|2 "
     "cope|breathe|stay|keep|survive|function|live|carry|exist|go",
     "despair", false},
    {NET_DISTRESS,
     "struggling|strugglin|struggle so|really|very|badly|massively|big|with "
     "time|much|badly|life|myself|mentally|bad|everything",
     "despair", false},
    {NET_DISTRESS,
     "really|so|badly|seriously struggling|strugglin "
     "and|at|right|today|atm|again|mentally|lately|now|i|$",
     "despair", false},
    {NET_DISTRESS,
     "so|really|very|completely|totally|all|feel|feeling|felt|utterly "
     "so|really|very|completely|totally|all|utterly|like|more? "
     "alone|lost|empty|numb|hopeless|worthless|broken|trapped|frightened|"
     "desperate|depressed|distressed|helpless|ashamed|terrified|useless|"
     "defeated|isolated|unsafe "
     "i|and|right|that|no|now|all|tonight|everyday|inside|im|cant|dont|every|"
     "again|since|here|it|most|without|lately|n|$",
     "despair", false},
    {NET_DISTRESS,
     "im|am|feel|feeling|felt|mood|is "
     "so|really|very|v|pretty|extremely|rock|incredibly low "
     "and|at|again|today|lately|i|right|since|that|$",
     "despair", false},
    {NET_DISTRESS,
     "so lonely|alone|scared|low i|that|and|cant|right|tonight|all|im|its|no|$",
     "despair", false},
    {NET_DISTRESS,
     "hopeless|hopless|worthless|wortless|worthlss|unloved|unwanted|broken "
     "and|an|n|inside "
     "inside|alone|useless|feeling|hopeless|worthless|lost|scared|sad|empty",
     "despair", false},
    {NET_DISTRESS,
     "unloved|unwanted|broken|dead|empty|rotten inside|and "
     "and|i|unloved|alone|now|$",
     "despair", false},
    {NET_DISTRESS, "rock|rok bottom", "despair", false},
    {NET_DISTRESS,
     "hanging|holding|clinging on? by|on a|my thread|just|fingernails|nails",
     "despair", false},
    {NET_DISTRESS,
     "im|am|me|i|feel|feeling|being|been|was|right|close|so|pushed|pushing|"
     "push|tipped|gone|go right|close|being|me|her|him|pushed|i? "
     "to|on|over|near|at the edge "
     "and|again|now|tonight|i|today|completely|lately|$",
     "despair", false},
    {NET_DISTRESS, "over the edge and|again|with|soon|$", "despair", false},
    {NET_DISTRESS,
     "cant|cannot|couldnt|cnt stop|even crying|shaking|cry|panicking",
     "despair", false},
    {NET_DISTRESS,
     "cant|cannot|couldnt|not|havent even? get|got|leave|left out|my of my? "
     "bed|house ** days|weeks|anymore|week|since|months|$",
     "despair", false},
    {NET_DISTRESS,
     "crying|cryin|sobbing|tears all|every|constantly|everyday|non "
     "the|day|night|time|stop",
     "despair", false},
    {NET_DISTRESS,
     "crying|cryin|sobbing|cry|screaming "
     "myself|constantly|inside|again|all|and|$",
     "despair", false},
    {NET_DISTRESS, "in tears all|every|again|constantly|most|and|$", "despair",
     false},
    {NET_DISTRESS,
     "havent|hasnt|not|hardly|barely|stopped|aint "
     "slept|eaten|ate|eat|eating|sleeping|et "
     "properly|anything|a|proper|at|all|in|for|since|really? "
     "for|since|in|at|all|proper? "
     "days|nights|week|weeks|monday|tuesday|wednesday|thursday|friday|saturday|"
     "sunday|all|meal|food",
     "despair", false},
    {NET_DISTRESS, "stopped|stop eating|sleeping", "despair", false},
    {NET_DISTRESS,
     "starving|starve|starvin|purging|bingeing|binging "
     "myself|meself|and|is|again|me",
     "despair", false},
    {NET_DISTRESS,
     "lost|losing|no|losin my|the|all|me|any "
     "will|hope|mind|faith|grip|strength to|completely|and|of|with|im|$",
     "despair", false},
    {NET_DISTRESS, "lost|losing|no will|hope|strength to|of|left|$", "despair",
     false},
    {NET_DISTRESS, "end of my|me tether|teather|rope|wits", "despair", false},
    {NET_DISTRESS, "wits end", "despair", false},
    {NET_DISTRESS, "at|reached|past|hit|beyond my|me limit|limits|wits|lowest",
     "despair", false},
    {NET_DISTRESS,
     "please|pls|plz|someone|somebody|anyone please|pls|plz "
     "help|save|rescue|stop me|us "
     "now|please|pls|im|before|as|cant|quick|asap|tonight|$",
     "despair", false},
    {NET_DISTRESS, "begging|beg|crying|screaming|desperate you? for help",
     "despair", false},
    {NET_DISTRESS, "help me|us please|pls|plz|quick|before", "despair", false},
    {NET_DISTRESS,
     "please|pls|plz|someone|somebody|god|begging|beg just? help|save me|us "
     "now|please|pls|im|before|quick|he|she|$",
     "despair", false},
    {NET_DISTRESS, "^ help me $", "despair", false},
    {NET_DISTRESS,
     "need|want|wanted urgent|immediate|real|proper|desperate? help "
     "now|tonight|urgently|asap|badly|today|immediately|before|or",
     "despair", false},
    {NET_DISTRESS,
     "need|want|wanna|have someone|somebody|some1|sum1 to talk|speak to? "
     "tonight|now|please|urgently|asap|before|or",
     "despair", false},
    {NET_DISTRESS,
     "rang|phoned|asked|asking|ask|begged|crying|cry|called for help and|but "
     "nobody|no|noone|no1|they|nothing",
     "despair", false},
    {NET_DISTRESS,
     "can|could|please|pls|will|need|want|wanna|get "
     "someone|somebody|some1|sum1|anyone please|pls|just|urgently|to? "
     "call|ring|phone|help|come|fone|contact|visit me|us|round|to|and "
     "now|urgently|tonight|asap|today|quick|quickly|straight|please|im|as|hes|"
     "shes|see|$",
     "despair", false},
    {NET_DISTRESS,
     "ring|call|phone|fone me please|pls|urgently|asap|now "
     "urgently|asap|quick|quickly|now|im|hes",
     "despair", false},
    {NET_DISTRESS,
     "nobody|noone|no1|crisis|samaritans|111|999|gp|line|cmht|duty "
     "team|line|is|are|will|wont|dont|doesnt|just|ever|even|never|keep|keeps|"
     "not? "
     "pick|picks|picking|picked|answer|answers|answering|answered|listen|"
     "listens|listening|listened|help|helps|helping|believes|believe|ringing|"
     "rings up|back|phone|me|the|anymore|us|for|out|and|$",
     "despair", false},
    {NET_DISTRESS,
     "no one is|will|has|ever|even? "
     "pick|picks|picked|picking|answers|answer|listens|listening|listen|helps|"
     "helping|help|believes up|me|the|us|$",
     "despair", false},
    {NET_DISTRESS,
     "crisis|duty|home team|line ** "
     "wont|dont|not|never|didnt|hung|fobbed|refused|no|told "
     "answer|come|help|me|ring|up|off|answering|coming|helping|one",
     "despair", false},
    {NET_DISTRESS, "fobbed|turned me|us|him|her off|away", "despair", false},
    {NET_DISTRESS, "mental health emergency", "despair", false},
    {NET_DISTRESS,
     "cut|cuts|cutting|cuttin|burn|burning|burned|scratch|scratching|slash|"
     "slashing|slit|bang|banging|bite|biting|punch|punching|stab|hit|hitting * "
     "myself|meself|mself|myslef|miself|maself|mysel",
     "self-harm", false},
    {NET_DISTRESS,
     "cut|cuts|cutting|cuttin|burn|burning|burnt|scratch|scratching|slash|"
     "slashing|slit|bang|banging|pull|pulling my|me "
     "self|arms|arm|wrist|wrists|legs|leg|thighs|thigh|skin|head|hair",
     "self-harm", false},
    {NET_DISTRESS,
     "cut|cutting up|again|last|deep|everyday|so|too "
     "deep|deeper|night|nite|again|to|bad|deeply",
     "self-harm", false},
    {NET_DISTRESS,
     "cutting|cuttin|burning|purging|scratching|harming "
     "again|agen|agn|everyday|too|deeper|deep|helps",
     "self-harm", false},
    {NET_DISTRESS, "cuts are|r|getting|get deeper|deep|worse|infected",
     "self-harm", false},
    {NET_DISTRESS,
     "started|been|back|keep|kept cutting|cuttin|harming|burning|purging|sh "
     "again|agen|cos|because|every|last|since|at|$",
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
    {NET_DISTRESS, "taking|take|takin|waste|wasting up|of? space|air|oxygen",
     "despair", false},
    {NET_DISTRESS, "taking up space", "despair", false},
    {NET_DISTRESS,
     "get|make|making|getting|survive|last through|thru|threw|it "
     "another|the|this|tonight|till|until "
     "night|day|weekend|week|christmas|morning|nite|hour|$",
     "despair", false},
    {NET_DISTRESS,
     "get|make|making|getting|survive it? through|thru|threw "
     "another|the|this|tonight|till "
     "night|day|weekend|week|christmas|nite|hour|$",
     "despair", false},
    {NET_DISTRESS,
     "not|isnt|nothing|wasnt|aint enough|left|here|much|anything to|2 "
     "keep|hold|kept me|us here|alive|going|on|$",
     "despair", false},
    {NET_DISTRESS,
     "nothing|no one|noone|nobody|reason to "
     "keep|hold|stop|stopping|keeping|holding me here|alive|going|back|$",
     "despair", false},
    {NET_DISTRESS,
     "cant|cannot|dont|not|no|any|little|find|lost|never "
     "see|find|have|got|any|a|much|the|my? "
     "reason|reasons|point|motivation|purpose to|2|in|for "
     "get|go|wake|getting|eat|try|carry|be|living|waking|going|wash|stay|live|"
     "exist|$",
     "despair", false},
    {NET_DISTRESS,
     "had|ad|have|having quite|more|just|about|bloody|well|really|truly than? "
     "enough|enuf of|now|and|thank|thankyou|$",
     "despair", false},
    {NET_DISTRESS, "stopped|done|given|tired fighting|trying|hoping|caring|up",
     "despair", false},
    {NET_DISTRESS,
     "at|made|making my? peace with "
     "it|that|this|everything|what|myself|god|dying",
     "despair", false},
    {NET_DISTRESS, "bye all|everyone|everybody|forever|world|for", "despair",
     false},
    {NET_DISTRESS,
     "think|thinking|thinkin|thought|thoughts|dream|dreaming|fantasise|"
     "fantasising|obsessed|imagine|imagining|wondering "
     "about|bout|of|abt|on|with|what * "
     "ending|endin|dying|death|dead|dieing|jumping|killing|suicide|overdosing|"
     "hanging|drowning|disappearing|crashing|not|end",
     "despair", false},
    {NET_DISTRESS, METHODS " ** " THINKING, "despair", false},
    {NET_DISTRESS, THINKING " ** " METHODS, "despair", false},
    {NET_DISTRESS,
     "have|got|ive|with|hold|holding|sat|sitting|see|bought|found|hid|kept|"
     "keep|has|opened|counting|looking|staring * " METHODS
     " ** "
     "here|ready|next|beside|front|hand|hands|table|bed|lap|now|bag|saved|"
     "hidden|me",
     "despair", false},
    {NET_DISTRESS,
     "looking|look|looks|looked|stare|staring|stared at|up|down|over "
     "** " METHODS " ** "
                   "easy|easier|think|thinking|wonder|quick|tempting|tempted|"
                   "peaceful|jump|calling|end|water|over",
     "despair", false},
    {NET_DISTRESS,
     "how many|much ** paracetamol|tablets|pills|codeine|ibuprofen|insulin|it "
     "** takes|take|kill|die|enough|fatal|lethal|needed|overdose",
     "despair", false},
    {NET_DISTRESS, "lethal|fatal dose|amount|overdose", "despair", false},
    {NET_DISTRESS,
     "so|be|would|it|too|really easy|simple|quick|tempting|peaceful to|2|just "
     "just? "
     "step|jump|fall|drive|let|end|slip|go|walk|swerve|do|take|disappear|roll|"
     "crash it|off|in|out|go|away|into|under|over|now|all|them|$",
     "despair", false},
    {NET_DISTRESS,
     "head|brain|mind|thoughts|something|everything "
     "is|are|keeps|keep|was|inside|in "
     "telling|tellin|saying|tells|says|screaming|shouting|wants me? me|to|2|i "
     "to|should|am|must|die|end|do",
     "despair", false},
    {NET_DISTRESS,
     "wont|not|never|shant be there|here|around|alive to "
     "give|see|meet|hear|read|watch|walk|dance|find|collect|spend|know|"
     "celebrate|hold",
     "despair", false},
    {NET_DISTRESS,
     "wont|not|never|isnt|aint be|any|another a|any|another|no * for me",
     "despair", false},
    {NET_DISTRESS, "there wont|is|will|aint be|not|no a|be|any|no * for me",
     "despair", false},
    {NET_DISTRESS,
     "wrote|written|done|finished|left|writing|got|hidden my|me "
     "note|notes|letters|goodbyes last|and|tonight|this|to|for|yesterday|$",
     "despair", false},
    {NET_DISTRESS,
     "sleep|sleeping|rest no|not|never|and|n|forever|dont|without "
     "wake|waking|not|never|more",
     "despair", false},
    {NET_DISTRESS,
     "relieved|glad|happier|better if|without|when|once * me|i|im|wasnt|gone",
     "despair", false},
    {NET_DISTRESS, "rid|free of me|us", "despair", false},
    {NET_DISTRESS,
     "theyd|they|everyone|everybody|he|she|family|kids|mum|people|others|you "
     "** relieved|rid|happier|glad if|without|of|when|me|$",
     "despair", false},
    {NET_DISTRESS, "in the|everyones|peoples way|everyones|hair here|and|$",
     "despair", false},
    {NET_DISTRESS,
     "nobody|noone|nothing|no|family|anyone "
     "one|left|in|to|have|is|has|who|here|would|around|friends|family * "
     "me|talk|care|cares|notice|understands|listen|listens|turn|love|loves|"
     "world|miss|check|remember about|now|anymore|and|if|at|to|me|like|$",
     "despair", false},
    {NET_DISTRESS,
     "i have|ve|got|am got? nobody|noone|nothing|nowhere "
     "and|left|now|no|i|to|else|in|$",
     "despair", false},
    {NET_DISTRESS,
     "i am|m|feel "
     "nothing|nobody|invisible|worthless|finished|over|broken|cursed|damaged "
     "and|now|to|inside|$",
     "despair", false},
    {NET_DISTRESS, "all my|me fault and|i|always|that|everything|again|$",
     "despair", false},
    {NET_DISTRESS,
     "let|letting everyone|everybody|you|them|my|all|family|u all|family|kids? "
     "down",
     "despair", false},
    {NET_DISTRESS,
     "dont|not|cant want|trust|like|be|to to|being|be|on|alone|left "
     "alone|left|with|on my|me|tonight|right|own|thoughts|with|head|$ "
     "thoughts|head|own|myself|mind",
     "despair", false},
    {NET_DISTRESS,
     "bed|sofa|room|house|flat|indoors since|for|all|in|and|weeks|days ** "
     "washed|washing|eaten|eating|dying|die|cant|point|crying|dead",
     "despair", false},
    {NET_DISTRESS,
     "stopped|not|havent|cant "
     "washing|washed|showered|eating|answering|opening|brushing|wash|shower ** "
     "die|dying|dead|point|bed|care|bother|weeks|days",
     "despair", false},
    {NET_DISTRESS,
     "drinking|drunk|drink|using|bottle every|all|again|heavily|a|myself|to "
     "night|day|morning|vodka|death|forget|stupid|sleep|cope|numb|blackout|"
     "time|oblivion",
     "despair", false},
    {NET_DISTRESS,
     "drink|drinking|drunk|using|took|starve|starving myself|meself "
     "to|2|into|silly death|sleep|oblivion|stupid|an|the",
     "despair", false},
    {NET_DISTRESS,
     "numb|feel|feeling|felt nothing|numb|dead|empty|hollow|blank "
     "anymore|inside|any|now|and|all|$",
     "despair", false},
    {NET_DISTRESS,
     "just|only|want|wanna|need|wish to|2|for|it? "
     "sleep|peace|die|death|silence|disappear forever|now|and|$",
     "despair", false},
    {NET_DISTRESS,
     "want|wanna|wish|need the|this|it? pain|noise|hurt|hurting|voices to|2? "
     "stop|end|go|over",
     "despair", false},
    {NET_DISTRESS, "make the|it|this pain|hurt|voices|noise stop|go|end",
     "despair", false},
    {NET_DISTRESS,
     "the? pain is|wont|never|will|has|gets|just|too "
     "too|stop|not|stops|much|only|never|unbearable|go|end|goes|get|killing|"
     "worse much|away|to|for|bear|now|anymore|and|bad|me|end|$",
     "despair", false},
    {NET_DISTRESS,
     "everything|all|it hurts|pain and|so|too|inside|all|is|everyday|every|$ "
     "** over|much|end|stop|bad|me|more|cant|want|die|bear",
     "despair", false},
    {NET_DISTRESS,
     "it|this|everything|life is|s|its|just|all|getting too|2 much "
     "for|now|anymore|and|to|i|im|$",
     "despair", false},
    {NET_DISTRESS,
     "want|wish|need|wants|hope|hoping|pray|wanted "
     "it|this|everything|all|life|them|pain|the to|2|was|would|were|pain|all "
     "to|2|be|all|just? over|stop|end|finished|be|gone now|and|for|so|over|$",
     "despair", false},
    {NET_DISTRESS, "just want|need|wish it|this|everything|out to stop|end|go",
     "despair", false},
    {NET_DISTRESS, "just want|need|wish out", "despair", false},
    {NET_DISTRESS,
     "out of my|this|me|here misery|hell|pain|life|world|nightmare", "despair",
     false},
    {NET_DISTRESS,
     "cant|cannot|dont|not|cnt escape|outrun|shake|switch|silence|shut "
     "it|this|them|the|my|off|from|these "
     "up|thoughts|voices|head|it|off|feelings|memories|myself|noise|mind|$",
     "despair", false},
    {NET_DISTRESS,
     "suffer|suffering|hell|agony|torture|misery|torment "
     "too|anymore|every|so|enough|is|for|long|and|any|inside|of|without",
     "despair", false},
    {NET_DISTRESS,
     "prepared|preparing|planned|planning|ready|plan|plans|decided|made|"
     "arranged|date|booked to|my|a|the|for|set|everything|is ** "
     "die|death|end|goodbye|exit|suicide|overdose|dignitas|way",
     "despair", false},
    {NET_DISTRESS,
     "dignitas|euthanasia|assisted "
     "for|to|dying|is|death|suicide|me|please|forms",
     "despair", false},
    {NET_DISTRESS,
     "last "
     "time|day|night|week|one|thing|meal|sunrise|christmas|birthday|chance "
     "i|ill|on|ever|youll|you|we|that|for ** "
     "ever|earth|see|me|you|write|here|speak|hear|alive",
     "despair", false},
    {NET_DISTRESS,
     "dont|do|please|not|never|no blame|cry|feel|be|worry|mourn|miss|look "
     "yourself|yourselves|anyone|for|sad|bad|guilty|about|him|her|me|angry|"
     "them for|when|after|its|it|i|please|guilty|over|$",
     "despair", false},
    {NET_DISTRESS,
     "not|nobodys|no|isnt|wasnt|noones|aint "
     "one|ones|anyones|your|yours|nobodys|anybodys? fault "
     "its|i|but|please|just|that|mine|and|$",
     "despair", false},
    {NET_DISTRESS, "forgive me|us please|god|for|i|and|one|$", "despair",
     false},
    {NET_DISTRESS,
     "remember me|us as|for|with|the|well|please|kindly|when|fondly|$",
     "despair", false},
    {NET_DISTRESS, "please|pls|dont forget|remember me please|and|when|x|$",
     "despair", false},
    {NET_DISTRESS,
     "be at|with|in|out|no "
     "peace|rest|god|angels|stars|pain|lord|jesus|more|him|mum "
     "soon|now|again|at|finally|and|then|$",
     "despair", false},
    {NET_DISTRESS,
     THEY " * "
          "roof|ledge|bridge|tracks|cliff|scaffolding|railway|balcony|"
          "windowsill|motorway ** "
          "down|jump|wont|police|says|threatening|edge|refuses|and|come|$",
     "despair", false},
    {NET_DISTRESS,
     THEY " * on|off|over|outside|standing|by|at|near the|a|our|his|her "
          "roof|ledge|bridge|tracks|cliff|railway|balcony|window ledge|parapet",
     "despair", false},
    {NET_DISTRESS,
     "texted|text|texts|sent|messaged|rang|posted|msg|messages|message|wrote|"
     "put|left|whatsapp|emailed|written ** "
     "goodbye|die|end|kill|sorry|gone|suicide|forgive|love|last ** "
     "answering|answer|phone|worried|reply|pick|now|frightened|find|police|"
     "since|help|reach|scared",
     "despair", false},
    {NET_DISTRESS,
     "cant|cannot|not|hasnt|isnt|wont|didnt|havent "
     "get|reach|find|contact|heard|answer|answering|wake|rouse|come|been|seen "
     "hold|of|him|her|from|his|the|phone|up|home|them|son|my|back ** "
     "worried|scared|frightened|suicidal|police|night|said|note|tablets|days|"
     "knife",
     "despair", false},
    {NET_DISTRESS,
     KIN
     "|she|he|hes|shes|someone|somebody is|been|standing|sat|up? on|off "
     "the|a|our "
     "roof|ledge|bridge|tracks|cliff|scaffolding|railway|balcony|windowsill",
     "despair", false},
    {NET_DISTRESS,
     "cba|cant be|b bothered|arsed with|w|wiv|2|to "
     "life|live|living|anything|exist|it",
     "despair", false},
    {NET_DISTRESS, "cba|sick|done with|w|wiv|of life|living|existing|it",
     "despair", false},
    {NET_DISTRESS, "tell ** im|i sorry|loved|love|forgive|tried", "despair",
     false},
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
    {NET_DISTRESS, "no|see|what|whats|wots|theres is? the|any|a|no? point $",
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
