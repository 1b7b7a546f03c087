#include "core/reading/signs_list.h"

#include "base/banned.h"

/* A burden, alone, no hope, no way out, pain, hate of oneself. */
static const struct sign_phrase rows[] = {
    /* A burden to others. */
    STRONG(BURDEN, "better|happier|easier|lighter|freer|best|relieved|cheaper "
                   "* without me|i|im"),
    STRONG(BURDEN, "better|easier|happier|best|simpler|relief|kinder|favour * "
                   "for|to|on all|everyone|everybody|them|the|my|you|kids|us "
                   "** wasnt|gone|werent|not|disappeared|went|stopped|without "
                   "$|here|around|there|in|me|now|and|soon"),
    PLAIN(BURDEN, "deserve|deserves|need|needs|do|be|are|get|have|find a? "
                  "better|happier|proper|real mum|mam|dad|mother|father|wife|"
                  "husband|daughter|son|friend|life|parent without|than|soon|"
                  "as|instead"),
    PLAIN(BURDEN, "world|family|kids|nobody|noone|planet|everyone|they|you|"
                  "anyone doesnt|dont|wont|does|do|never not|really? need|"
                  "needs|want|wants|miss me in|here|around|there|$"),
    PLAIN(BURDEN, "sick|tired|ashamed|guilty|fed up? of|about|for being|"
                  "costing|putting|dragging|taking|having|burdening|asking|"
                  "making|needing|using everyone|everybody|people|them|you|"
                  "my|all|a|other|up|looked|cared"),
    PLAIN(BURDEN, "dragging|drag|drags|dragged|bring|bringing|pull|pulling|"
                  "weighing|weigh|wearing everyone|everybody|them|you|people|"
                  "all|my|the|you all|family|lot|kids|others|around|other * "
                  "down|under|out"),
    WEAK(BURDEN, "waste of space|air|oxygen|skin|everyones|bed|food|resources"),
    WEAK(BURDEN, "all|what|everything i do|am|bring|give|cause|ever is|are|"
                 "cost|do|did|to? cost|trouble|pain|upset|hurt|make|takes|"
                 "take|worry|misery"),
    WEAK(BURDEN, "one|1 less|fewer|mouth|thing|person|problem|name|body "
                 "mouth|thing|person|problem|name|to|for|body|bed|plate|on"),
    WEAK(BURDEN, "dead weight|wood"),
    WEAK(BURDEN, "worth more|something|nothing|least * dead|gone|insurance|"
                 "policy|anyone|them|that|way"),
    PLAIN(BURDEN, "insurance|policy|pension|pays|payout|mortgage|money|worth "
                  "** dead|gone|them|family|kids|see|sees|cover|last|then "
                  "than|when|right|for|that|to|alright|ok|me|way|$ "
                  "alive|go|gone|im|way|$"),
    WEAK(BURDEN, "wont|shant|not be|going bothering|troubling|bother|trouble|"
                 "burdening|cluttering|pestering|wasting|clogging|costing "
                 "you|anyone|anybody|them|up|your|nobody|any"),
    FAINT(BURDEN, "spent|put|give|offer|use|save|keep * money|time|place|"
                  "help|it|bed on|to|for somebody|someone|people|those|them|"
                  "one|whos|who * else|future|deserves|can|worth|young|"
                  "better|needs|get|want"),
    WEAK(BURDEN, "someone|somebody|people|those|others|one|them who|whos|"
                 "that|with|actually really|actually|has|is|have|can|a|got "
                 "a? wants|want|future|worth|deserve|deserves|matters|matter|"
                 "needed|chance|life|saving"),
    WEAK(BURDEN, "done|did|doing|does|done the sums|maths|math|arithmetic"),

    /* Nobody near. */
    WEAK(ALONE, "invisible|ghost|furniture|wallpaper|outsider|alien|stranger|"
                "unseen|forgotten|shadow|nothing to|in|at|on|here|already|"
                "around|like|my|and|by $|my|me|everyone|own|anyone|i|the|all"),
    WEAK(ALONE, "days|weeks|months|year|years|fortnight|long|time since|"
                "without i|anyone|anybody|someone|somebody|hearing|seeing|a * "
                "spoke|spoken|talked|touched|rang|heard|said|saw|seen|"
                "knocked|visited|hugged|word|voice|soul|face|came|come|asked"),
    FAINT(ALONE, "only|one one|thing|voice|person|people|ones|place|time|"
                 "company|friend|contact|bit|post * i|that|who|ever|talks|"
                 "asked|still|speaks|felt|feel|listens|treated|noticed|"
                 "stopped|got"),
    FAINT(ALONE, "nobody|noone|no1|none|not one|a|of? left|else|them|you|soul? "
                 "to|would|will|d|even|ever|has|is|came|left|turned|asked|"
                 "rings|rang|remembered|knows|cares|notices|looks|sees|comes|"
                 "knocks|listens|answers|notice|miss|wants|picks for|if|me|"
                 "where|notice|miss|know|care|coming|stay|live|tell|talk|"
                 "turn|call|ring|up|what|how|that|anymore|now|im|i|know|"
                 "mind|blink|come|cry|$"),
    PLAIN(ALONE, "nobody|noone|no1|nothing|none|anyone left|here|else? to|2|"
                 "worth stay|live|staying|living|hold|holding|keep|go|be|"
                 "stick|fight|carry|hang|get|wait for|on|me|here|around|up|$"),
    WEAK(ALONE, "nobody|noone|no1|who|anyone|anybody|none|people would|will|"
                "is|wud|d|ll|be|going|gonna even|really|actually|to? miss|"
                "notice|care|mourn|cry|come|realise|look|looking|bothered|"
                "attend|blink if|me|for|that|anyway|till|until|$"),
    PLAIN(ALONE, "would|will|wonder|see|days|weeks|hours|long|long? * "
                 "anyone|anybody|someone|somebody|they|people|you|they|it "
                 "even|really|all? notice|notices|noticed|realise|realised|"
                 "miss|missed|find|finds|found if|that|id|im|me|i|out|$"),
    FAINT(ALONE, "would|will|wonder if|whether? * anyone|anybody|someone|"
                 "people|they|you|even even|actually|really? notice|miss|"
                 "care|cares|come|cry|be|remember|mind"),
    FAINT(ALONE, "dont|doesnt|never|didnt|not fit|belong|belonged|fitted|fits|"
                 "matter|mattered|exist|count|counted in|anywhere|here|with|"
                 "to|there|nowhere|anymore|any|no|at|and|$"),
    WEAK(ALONE, "first|last|one|only person|thing|time|people|place ** "
                "person|human|human|someone|somebody|seen|wanted|treated|"
                "alive|mattered|matter|useful|listened|spoke|nice|kind|"
                "asked|real"),
    WEAK(ALONE, "lost|losing|took|taken|gone|left my|her|him|them|the|wife|"
                "me|with * home|job|kids|children|house|wife|husband|family|"
                "everything|all|licence|lad|son|daughter|dog|boy|girl|baby "
                "and|my|now|into|away|as|last|too|$"),
    PLAIN(ALONE, "take|took|taken|taking|takes away? my|the|our|me kids|lad|"
                 "children|baby|son|daughter|boy|girl|boys|girls|little|"
                 "grandkids away|into|off|from|in|this|today|yesterday|last|"
                 "and|again|one|ones"),
    WEAK(ALONE, "lonely|lonelier|loneliest|loneliness so|and|i|in|is|every|"
                "than|that|of|$"),
    WEAK(ALONE, "turned|switched|switching|turning|put|blocked|deleted my|"
                "the|off|everyone phone|mobile|facebook|numbers|accounts|"
                "everyone off|to|away|in|from|down|everyone|now"),
    WEAK(ALONE, "talk|talked|talking me|her|him|them|us|anyone out|down|"
                "round of|off|from"),
    FAINT(ALONE, "everyones|everybodys|all|all|whole else|asleep|in|house|"
                 "busy|got asleep|bed|busy|gone|else|their|sleeping"),

    /* Lost hope. */
    STRONG(HOPE, "dont|not|never|no want|wanna|wish|longer to be|live|exist|"
                 "wake|breathe|carry alive|with|in|anymore|on|up|any|full|"
                 "period|here|no|nothing|at|this|through|me|anything "
                 "any|longer|anything|stop|this|more|at|it|$"),
    STRONG(HOPE, "nothing|nobody|no|noone|little|nowt left|more|else|reason|"
                 "point|reasons to|2|in|for|i|keeping keep|live|get|wake|"
                 "carry|stay|hang|stick|hold|go|fight|look|me|staying|"
                 "living|carrying|fighting|left for|up|on|around|forward|"
                 "going|here|alive|about|any|to|$"),
    PLAIN(HOPE, "run|ran|running|runnin|lost|out|no|none|few clean|right|all|"
                "any|my|more? out|of|the|my? of|my|any reasons|reason|hope|"
                "fight|will|strength|tomorrows|lives|rope|road|everything|"
                "excuses|faith|ways|puff|courage|chances|lies"),
    PLAIN(HOPE, "come|came|reached|got|at|near|nearing|coming|getting to|near "
                "the|my end|limit|finish|edge of|line my|the|it|this|what|"
                "everything|me|all road|rope|line|tether|days|journey|story|"
                "life|time|i|all|can|it|race|book|everything"),
    FAINT(HOPE, "the|my end|limit of|is my|me|what|all|this road|rope|tether|"
                "line|story|it|days|everything|i|can|journey|book"),
    PLAIN(HOPE, "whats|what|wots|nothing|nobody|who|thing|nuthin|only * "
                "keeping|holding|keeps|stopping|tying|stops|stopped|holds|"
                "kept|tethering|anchoring me|us here|alive|going|like|now|"
                "anymore|back|on|from|in|is|was|doing|$"),
    PLAIN(HOPE, "only been|hanging|hung|here|stayed|staying|holding|held|"
                "stuck|kept|keeping|living|around|going|alive on|around|in|"
                "because|for|here|going|alive|til|till|until|out|about "
                "for|till|until|til|because|of|cos|the|my|mum|dad|her|him"),
    PLAIN(HOPE, "nothing|none|no|nowt|not thing|it|anything|of|more? matters|"
                "matter|mattered|makes|works|helps|worked|left|changes|"
                "tastes|touches|feels|means after|anymore|now|any|to|at|no|"
                "sense|difference|tonight|again|is|nothing|$ "
                "more|tonight|today|lose|me|anyway|longer|now|$"),
    FAINT(HOPE, "nothing|nowt|none|nuthin|nobody helps|works|matters|tastes|"
                "changes|feels|touches|worked|helped|excites|mattered|can|"
                "will|fixes|shifts|lifts"),
    WEAK(HOPE, "it|things|life|this gets|get|getting|supposed|will to? get|"
               "gets|be|better|easier? better|easier when|but|they|does|doesnt|"
               "ive|never|not|i|$"),
    FAINT(HOPE, "doesnt|wont|never|dont|not|isnt|aint ever? going|gonna|to|"
                "get|getting|gets|be|change|work|mend|stop|end to|any|be|get|"
                "is|it|better|easier|different|work|happen|now better|easier|"
                "more|this|different|change|anymore|ok|right|for|is|$"),
    PLAIN(HOPE, "waited|tried|fought|trying|waiting|fighting|battling|"
                "struggled|coped|managed|carried|lived|done|hung|pretended "
                "on|it|with|for|this|to|everything|all|so|long|hard|my? * "
                "years|life|long|enough|decades|everything|hard|months|"
                "twenty|thirty|time not|im|cant|dont|no|and|enough|now|too|"
                "nothing|done|$ more|waiting|anymore|do|trying|am|works|"
                "tired|to|anything|done|left|no|longer|enough|cant"),
    WEAK(HOPE, "cant|cannot|never|not|wont|couldnt|beyond|past be|get|see|"
               "help|any|go|me|myself|find fixed|helped|saved|mended|fix|"
               "repair|worse|myself|happy|well|past|better|out"),
    WEAK(HOPE, "broken|beyond|past repair|saving|help|mending|fixing|caring|"
               "hope|everyone|it|all"),
    FAINT(HOPE, "stopped|stop|given|quit|finished|tired|done|sick|without|cba "
                "up|of|with|even|all? hoping|caring|bothering|trying|"
                "believing|fighting|pretending|looking|planning|feeling|"
                "waiting|dreaming|counting|answering|opening|going|crying|"
                "anymore|asking|expecting"),
    WEAK(HOPE, "dont|not|no|never really|longer|even|what? "
               "care|cares|bothered|mind|recognise "
               "any|anymore|what|if|whether|about|either|who|how|me|myself "
               "more|anymore|happens|i|im|myself|it|comes|becomes|like|gets"),
    WEAK(HOPE, "cba|cant|couldnt|dont|not|too|no be|to|tired|want|see bothered|"
               "arsed|bother|care|no to|anymore|any|with|no|trying|either|"
               "of|wanting|$ anymore|more|anything|everything|live|try|life|"
               "fight|pretend|eat|wash|do|it|carry|be|people|wake|get|$"),
    WEAK(HOPE, "too late for|4|now|to me|us|now|anyway|anymore|help|any|"
               "change|mend|i"),
    FAINT(HOPE, "whats|wots|what|no|any|see|theres|is the|any|a|was|is|no? "
                "point|use|reason|sense|good in|of|to|anymore|is|now|even|"
                "when|if|trying|me|$ me|anything|any|it|life|going|trying|"
                "anymore|there|getting|all|carrying|living|planning|waking|"
                "them|i|nothing|asking|doing|coming|$"),
    PLAIN(HOPE, "not|isnt|wasnt|never|arent|meant meant|made|built|cut|born|"
                "wired|supposed|fit|suited out|to? for|4|be|this|to|life|here "
                "this|life|the|here|living|world|planet|here|long|it|ppl|"
                "happy|around|$"),
    FAINT(HOPE, "feel|feels|feeling|felt|am|im|basically|like|been|just|"
                "already already|half|as|just|only|basically|so|completely? * "
                "dead|ghost|empty|hollow|numb|invisible|drowning|"
                "sinking|disappearing|rotting|fading|shell|underwater|"
                "dissolving|husk|vanishing|defeated|broken|gone|lost|finished"),
    PLAIN(HOPE, "u|im|i|ive|am|feel|like|part|body|rest|me|me already|just "
                "already|half|mostly|half|left|been gone|dead|left|finished|"
                "over|buried|died|went|checked"),
    WEAK(HOPE, "sick|tired|fed|had|done|enough|bored|weary|finished|through "
               "up|and|tired|enough|just? of|with|with|and it|this|life|"
               "everything|living|trying|fighting|being|all|pretending|"
               "waking|existing|hurting|people|hoping|myself|battling|"
               "breathing|surviving|struggling|carrying|anything|crying "
               "all|life|alive|now|me|every|anymore|and|with|to|the|any|$"),
    WEAK(HOPE, "had|seen|done|lived|taken|am|im|ive|i had|enough|done|seen|"
               "all|lived|my|quite|finally? enough|my|all|long|done of|i|"
               "fill|with|is|to|for|life|now|$ life|living|this|it|the|i|"
               "world|want|it|being|everything|all|here|people|of|$"),
    WEAK(HOPE, "every|each day|night|morning|hour|minute|breath|time is|feels|"
               "gets|i|the|just|a|same|hurts|im|its same|harder|longer|"
               "worse|heavier|battle|blur|darker|wake|dread|pretend|ask|"
               "wish|disappointed|fight|struggle|want|think|hope|like"),
    WEAK(HOPE, "everything|world|life|days|it|all|food|colour|music is|s|has|"
               "gone|feels|went|looks|tastes|out|seems|turned|lost gone|of|"
               "so|all|just|like|very|its|turned|the|too? grey|black|colour|"
               "taste|dark|flat|nothing|meaning|ash|cardboard|pointless|"
               "quiet|dull|empty|heavy|sound|point|much|world"),
    WEAK(HOPE, "dark|black|darker|cold|deep|lowest|night|light "
               "place|tunnel|hole|pit|well|of|dog|night|water|out|room|days|"
               "ebb|gone and|i|again|with|no|of|without|the|a|$"),
    WEAK(HOPE, "makes|made|make|no|any no|any|difference|odds difference|"
               "odds|now|either|what|to anymore|now|either|what|if|to|$"),
    WEAK(HOPE, "life|happiness|love|tomorrow|future|living|recovery|hope|"
               "joy|world is|isnt|was|are|s|belongs only? not|for|4|to|"
               "something other|others|people|me|somebody|someone|young|"
               "than|us"),
    WEAK(HOPE, "in|this|my life|world|lifetime|age is|isnt|has|wasnt not|no|"
               "for|much|very? * me|anymore|meaning|worth|finished"),
    WEAK(HOPE, "tired|weary|enough|sick of|from|with this|the|my|all|being "
               "life|world|of|living|place|alive"),
    WEAK(HOPE, "going|just|only|on through|going|existing|surviving|"
               "autopilot the|through|motions|not|and"),
    FAINT(HOPE, "cant|couldnt|dont|not do|face|manage|stand|bear|take|think|"
                "feel|handle|cope it|another|this|anything|the|people|that|"
                "much|any anymore|again|day|one|more|night|anything|now|"
                "winter|christmas|year|noise|longer|anyone"),
    FAINT(HOPE, "cry|crying|tears|cried|sobbing|wept"),

    /* No way out. */
    WEAK(TRAPPED, "walls|ceiling|water|tide|net|room|dark|darkness|sky are|"
                  "is|s|keep|keeps|just closing|getting|rising|coming|"
                  "moving|shrinking|winning"),
    WEAK(TRAPPED, "going|gone|slipping|sinking|dragged|pulled under|down|away "
                  "again|and|i|fast|now|deeper|this|for|$"),
    WEAK(TRAPPED, "hanging|holding|clinging|hangin|held on|in? by|with|to|on "
                  "a|my|the|nothing? thread|nothing|fingertips|"
                  "fingernails|threads|nails|much|longer"),
    WEAK(TRAPPED, "cant|couldnt|dont|not know hang|hold|keep|hold|stand|how "
                  "on|much|it|this|myself together|up|longer|more|much|on"),
    WEAK(TRAPPED, "drop|dropping|slipping|let|letting|lost|losing|loosen go|"
                  "my|off|the|through|of grip|rope|go|hold|edge|of|fingers"),

    /* Pain that is too much. */
    FAINT(PAIN, "want|need|wish|just|ready|make|please|let|like it|the|this|"
                "all|to|my|for|everything|noise|head|pain|thoughts|world|"
                "be|me|some * stop|stops|end|ends|over|quiet|silent|silence|"
                "switch|off|finish|finished|peace|released|rest|out|still "
                "now|hurting|for|please|to|of|and|at|being|all|from|soon|"
                "everything|forever|inside|it|me|hurts|my|$"),
    PLAIN(PAIN, "somewhere|place|where|until|till|when|so that|it|i|where|"
                "there|nothing|pain it|will|cant|doesnt|wont|isnt|dont|no|"
                "nothing|stops|stop|stopped|is|doesnt|finally? hurt|hurts|"
                "feel|stop|hurting|stops|reach|pain|quiet|anything"),
    FAINT(PAIN, "hurts|hurt|hurting|aches|ache|pain|painful|agony|unbearable|"
                "torment|torture to|too|so|all|just|is|every|being|inside|"
                "much|and|everywhere|than|that|of|more|this|$ be|breathe|"
                "much|bad|time|the|all|alive|exist|live|i|day|living|think|"
                "inside|cant|unbearable|being|constant|anymore|deep|too|$"),
    WEAK(PAIN, "cant|couldnt|wont|not|never switch|turn|shut|get|quieten|"
               "make|stop|wash|escape|scrub it|my|the|them|off|away|out "
               "off|head|brain|stop|thoughts|of|up|noise|down|it|quiet|my"),
    FAINT(PAIN, "too|so|very much|heavy|loud|dark|tired|hard|bright|noisy "
                "for|now|to|and|inside|in|anymore|of|all|i|$ me|carry|live|"
                "anymore|my|here|bear|take|this|everything|it|inside|the|"
                "cant|life|being|time|$"),

    /* Hate of oneself. */
    PLAIN(SELF, "hate|loathe|despise|detest|cant|disgusted|sick|ashamed|hated "
                "of|stand|by|with|bear|look|face|even|at|be? at|in|being|"
                "to|look? myself|mirror|mirrors|reflection|me|who|what|"
                "my|the|being|self $|i|in|and|so|for|face|am|mirror|ive|"
                "body|me|see|as|anymore|become|life|skin|more"),
    PLAIN(SELF, "everything|everyone|everybody|whatever|anything|people i "
                "touch|love|loved|go|do|ever|try|am|near|care|put|made|"
                "start|say|get * breaks|dies|ruin|ruined|spoil|break|worse|"
                "wrong|leaves|hurt|poison|mess|hurts|goes|rubbish|turns|"
                "fail|failed|broken|suffer|suffers"),
    WEAK(SELF, "let|letting|disappointed|failed|failing|ruined|hurt|"
               "destroyed everyone|everybody|you|them|my|people|him|her|all|"
               "at|the|kids|family down|all|again|kids|family|everything|life|"
               "wife|mum|dad|children|i|and|girls|boys|everyone|love|$"),
    FAINT(SELF, "im|am|feel|feeling|i|just|nothing|such|was|being a|an|like|"
                "so|just|just|total|utter|complete|but|completely|only? * "
                "useless|worthless|rubbish|monster|disgusting|pathetic|"
                "failure|waste|loser|fraud|poison|toxic|unlovable|disgrace|"
                "mistake|damaged|nothing|nobody|disappointment|evil|wicked"),
    PLAIN(SELF, "should|ought|wish|rather|better to|i|never|id|have|ive|not|"
                "if|it|had have|of|never|been|not|id|was|were? been|was|"
                "born|be|exist|existed|me born|me|existed|instead|here|not|"
                "that|who"),
    WEAK(SELF, "dont|not|never|didnt deserve|deserved|deserving|worth|worthy "
               "to|any|it|anything|of|you|help|the|this|saving|nice|being|"
               "a|kindness|love|your|them|good"),
    FAINT(SELF, "ashamed|shame|guilt|guilty|disgrace|disgusted"),
    WEAK(SELF, "cant|couldnt|dont|never|wont|not forgive|live look|with|"
               "myself|for me? myself|with|what|in myself|what|for|the|"
               "this|it|after|anymore|ive|i|eye"),

    /* Said in few words. */
    PLAIN(HOPE, "nobody|noone|nothing|not|nowt|no|isnt|aint|little|much|lot "
                "* left|reason|a|lot|much|there|one|me * holding|keeping|"
                "hold|stopping|keep|stay|wait|left|left * me|for|us|here|to "
                "* here|stay|for|$|now|anymore|ask|i|that"),
    PLAIN(HOPE, "isnt|not|no|aint|never|hardly another|a|one|any|more * "
                "morning|day|year|winter|fight|step|mile|tomorrow|night * "
                "left|in|of * me|it|us"),
    WEAK(HOPE, "couldnt|cant|not|wont|dont|never do|face|manage|take|stand|"
               "bear|get|through another|one|more|one? * year|month|day|"
               "week|night|winter|christmas|birthday|anniversary|hour"),
    PLAIN(HOPE, "dont|not|never|cant|isnt|no think|know|sure|believe|longer "
                "* i|that|how * do|be|keep|carry|stay|go|can * another|here|"
                "on|it|this|alive|going|one|anymore|like * "
                "$|another|without|him|her|anymore|one|now|any|day|much"),
    WEAK(HOPE, "only|just|all|what i|at|i * think|want|do|dream * how|only|"
               "about|of|is * finish|end|stop|gone|sleep|over|dying|out"),
    STRONG(HOPE, "think|thinking|thoughts|want|know|wonder * how|to|of|about "
                 "to? finish|end it|all|myself|everything|$"),
    PLAIN(HOPE, "what|whats|when|where do|is|can you|i|left|someone * "
                "when|do|left|ask|have|turn|asked * nobody|noone|left|no|"
                "everybody|everyone|anyone|nothing|tried"),
    PLAIN(HOPE, "rather|sooner|prefer|relief|better|lucky|glad * not|if|"
                "diagnosed|never|something|to|be * wake|gone|dead|die|"
                "terminal|cancer|asleep|alive|hit|born|run"),
    WEAK(HOPE, "any|much|no|more good|use to|for anyone|anybody|nobody|no|"
               "anything|them|myself|man|beast"),
    PLAIN(HOPE, "they|theyve|youve|ive|it|itll|voices|illness won|beaten|"
                "beat|broken|finished $|me|and|battle|whoever"),
    PLAIN(SELF, "you|head|voices|it|they|everyone|says|say|tells|telling|"
                "im|me|are * you|are|im|that|i|me|am * rubbish|worthless|"
                "useless|nothing|scum|disgusting|hazard|danger|poison|"
                "pathetic|evil|burden|better * go|dead|to|and|off|away|of|"
                "everyone|my|$|no|leave|waste"),
    WEAK(SELF, "dont|not|cant|doesnt|dont|hardly|barely feel|am|be|seem|"
               "look * real|human|myself|anything|there|alive|solid"),
    PLAIN(SELF, "not|aint|isnt a|fit|worth|much|any|man|woman|fit * person|"
                "man|mother|father|human|good|live|alive|be * who|that|can|"
                "any|live|fit|with|at|anymore|now|longer"),
    PLAIN(ALONE, "forty|fifty|birthday|christmas|weeks|days|year|nobody|no|"
                 "not * one|a|single|not|card|call * card|call|text|soul|"
                 "visitor|word|letter|person|knock * $|rang|came|from|has|"
                 "and|all|thought|nobody|not"),
    PLAIN(ALONE, "nobody|noone|one|anyone|anybody knew|know|knows|saw|"
                 "noticed|asked|realised|guessed $|and|i|still|why|how|it"),
    PLAIN(ALONE, "told|tell|telling|say|said nobody|noone|anyone|no|people|"
                 "everyone|anybody * one|im|fine|i|$|telling|until|ok|but"),
    WEAK(ALONE, "smile|smiling|mask|front|act|pretend|face|laugh * and|on|"
                "fine|people|think|but|then|inside|home * cut|cry|inside|"
                "hurt|die|wants|dont|alone|scream|nobody|home|think|end"),
    PLAIN(TRAPPED, "only|one|just|theres|is|single one|way|only|thing way|"
                   "thing|road|door|exit * out|i|carer|left|off|end|stop|"
                   "stops|get|makes|gets|for * "
                   "out|off|stop|free|left|to|now|go|rest|do|me|$"),
};

const struct sign_phrases signs_despair = {rows, sizeof rows / sizeof *rows};
