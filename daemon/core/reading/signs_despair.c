#include "core/reading/signs_list.h"

#include "base/banned.h"

/* Lost hope, no way out, pain that is too much. */
static const struct sign_phrase rows[] = {
    /* Lost hope. */
    STRONG(
        HOPE,
        "dont|not|never|no want|wanna|wish|longer to "
        "be|live|exist|wake|breathe|carry "
        "alive|with|in|anymore|on|up|any|full|period|here|no|nothing|at|this|"
        "through|me|anything any|longer|anything|stop|this|more|at|it|$"),
    STRONG(HOPE, "nothing|nobody|no|noone|little|nowt "
                 "left|more|else|reason|point|reasons to|2|in|for|i|keeping "
                 "keep|live|get|wake|carry|stay|hang|stick|hold|go|fight|look|"
                 "me|staying|living|carrying|fighting|left "
                 "for|up|on|around|forward|going|here|alive|about|any|to|$"),
    STRONG(HOPE, "think|thinking|thoughts|want|know|wonder * how|to|of|about "
                 "to? finish|end it|all|myself|everything|$"),
    STRONG(HOPE, "want|like|wish|would|need|ready|decided * my|this|the life "
                 "to|be|over * end|over|finish|stop|finished|$"),
    PLAIN(HOPE, "run|ran|running|runnin|lost|out|no|none|few "
                "clean|right|all|any|my|more? out|of|the|my? of|my|any "
                "reasons|reason|hope|fight|will|strength|tomorrows|lives|rope|"
                "road|everything|excuses|faith|ways|puff|courage|chances|lies"),
    PLAIN(HOPE,
          "come|came|reached|got|at|near|nearing|coming|getting to|near the|my "
          "end|limit|finish|edge of|line my|the|it|this|what|everything|me|all "
          "road|rope|line|tether|days|journey|story|life|time|i|all|can|it|"
          "race|book|everything"),
    PLAIN(HOPE,
          "whats|what|wots|nothing|nobody|who|thing|nuthin|only * "
          "keeping|holding|keeps|stopping|tying|stops|stopped|holds|kept|"
          "tethering|anchoring me|us "
          "here|alive|going|like|now|anymore|back|on|from|in|is|was|doing|$"),
    PLAIN(HOPE,
          "only "
          "been|hanging|hung|here|stayed|staying|holding|held|stuck|kept|"
          "keeping|living|around|going|alive "
          "on|around|in|because|for|here|going|alive|til|till|until|out|about "
          "for|till|until|til|because|of|cos|the|my|mum|dad|her|him"),
    PLAIN(HOPE, "nothing|none|no|nowt|not thing|it|anything|of|more? "
                "matters|matter|mattered|makes|works|helps|worked|left|changes|"
                "tastes|touches|feels|means "
                "after|anymore|now|any|to|at|no|sense|difference|tonight|again|"
                "is|nothing|$ more|tonight|today|lose|me|anyway|longer|now|$"),
    PLAIN(HOPE,
          "waited|tried|fought|trying|waiting|fighting|battling|struggled|"
          "coped|managed|carried|lived|done|hung|pretended "
          "on|it|with|for|this|to|everything|all|so|long|hard|my? * "
          "years|life|long|enough|decades|everything|hard|months|twenty|thirty|"
          "time not|im|cant|dont|no|and|enough|now|too|nothing|done|$ "
          "more|waiting|anymore|do|trying|am|works|tired|to|anything|done|left|"
          "no|longer|enough|cant"),
    PLAIN(HOPE, "not|isnt|wasnt|never|arent|meant "
                "meant|made|built|cut|born|wired|supposed|fit|suited out|to? "
                "for|4|be|this|to|life|here "
                "this|life|the|here|living|world|planet|here|long|it|ppl|happy|"
                "around|$"),
    PLAIN(HOPE, "u|im|i|ive|am|feel|like|part|body|rest|me|me already|just "
                "already|half|mostly|half|left|been "
                "gone|dead|left|finished|over|buried|died|went|checked"),
    PLAIN(HOPE, "nobody|noone|nothing|not|nowt|no|isnt|aint|little|much|lot * "
                "left|reason|a|lot|much|there|one|me * "
                "holding|keeping|hold|stopping|keep|stay|wait|left|left * "
                "me|for|us|here|to * here|stay|for|now|anymore|ask|i|that|$"),
    PLAIN(HOPE, "isnt|not|no|aint|never|hardly another|a|one|any|more * "
                "morning|day|year|winter|fight|step|mile|tomorrow|night * "
                "left|in|of * me|it|us"),
    PLAIN(HOPE, "dont|not|never|cant|isnt|no think|know|sure|believe|longer * "
                "i|that|how * do|be|keep|carry|stay|go|can * "
                "another|here|on|it|this|alive|going|one|anymore|like * "
                "another|without|him|her|anymore|one|now|any|day|much|$"),
    PLAIN(HOPE, "what|whats|when|where do|is|can you|i|left|someone * "
                "when|do|left|ask|have|turn|asked * "
                "nobody|noone|left|no|everybody|everyone|anyone|nothing|tried"),
    PLAIN(HOPE, "rather|sooner|prefer|relief|better|lucky|glad * "
                "not|if|diagnosed|never|something|to|be * "
                "wake|gone|dead|die|terminal|cancer|asleep|alive|hit|born|run"),
    PLAIN(HOPE, "they|theyve|youve|ive|it|itll|voices|illness "
                "won|beaten|beat|broken|finished me|and|battle|whoever|$"),
    PLAIN(HOPE, "wish|want|need|like|ready|just to? stop|finish|cease|quit|end "
                "to|the|with? live|living|life|breathe|breathing|exist|this"),
    PLAIN(HOPE, "im|i|me|am|mum|like|were like? already|just|half|long? "
                "gone|ghost|dead|disappearing|vanishing|fading|not|invisible "
                "and|i|already|everyone|to|dont|people|anyway|$"),
    PLAIN(HOPE, "i|never|not|once|asked|ask * asked|ask|asking for "
                "anything|help|much|penny|nothing * "
                "now|asking|but|im|until|and|before|$"),
    PLAIN(
        HOPE,
        "rang|phoned|called|told|asked|waited|tried|emailed|rung * "
        "nobody|noone|music|bath|tea|queue|hold|engaged|voicemail|hung|nothing|"
        "list|ringing|answer|walk * and|now|so|up|on|came|then|answered|i|$"),
    PLAIN(HOPE, "its|it|im|head|everything|things got|getting|gone|really|so "
                "really|so|very? bad|worse|dark|scary|loud|much * "
                "rang|nobody|anyone|asleep|tonight|help|cant|scared|pls|mates"),
    PLAIN(HOPE, "can|could|please|need|want|is "
                "someone|somebody|anyone|any1|sum1|any1|one "
                "talk|ring|speak|help|there|here|come * "
                "me|pls|please|now|anyone|anybody|tonight|$"),
    WEAK(HOPE, "it|things|life|this gets|get|getting|supposed|will to? "
               "get|gets|be|better|easier? better|easier "
               "when|but|they|does|doesnt|ive|never|not|i|$"),
    WEAK(HOPE, "cant|cannot|never|not|wont|couldnt|beyond|past "
               "be|get|see|help|any|go|me|myself|find "
               "fixed|helped|saved|mended|fix|repair|worse|myself|happy|well|"
               "past|better|out"),
    WEAK(HOPE, "broken|beyond|past "
               "repair|saving|help|mending|fixing|caring|hope|everyone|it|all"),
    WEAK(HOPE, "dont|not|no|never really|longer|even|what? "
               "care|cares|bothered|mind|recognise "
               "any|anymore|what|if|whether|about|either|who|how|me|myself "
               "more|anymore|happens|i|im|myself|it|comes|becomes|like|gets"),
    WEAK(HOPE, "cba|cant|couldnt|dont|not|too|no be|to|tired|want|see "
               "bothered|arsed|bother|care|no "
               "to|anymore|any|with|no|trying|either|of|wanting|$ "
               "anymore|more|anything|everything|live|try|life|fight|pretend|"
               "eat|wash|do|it|carry|be|people|wake|get|$"),
    WEAK(HOPE, "too late for|4|now|to "
               "me|us|now|anyway|anymore|help|any|change|mend|i"),
    WEAK(HOPE,
         "sick|tired|fed|had|done|enough|bored|weary|finished|through "
         "up|and|tired|enough|just? of|with|with|and "
         "it|this|life|everything|living|trying|fighting|being|all|pretending|"
         "waking|existing|hurting|people|hoping|myself|battling|breathing|"
         "surviving|struggling|carrying|anything|crying "
         "all|life|alive|now|me|every|anymore|and|with|to|the|any|$"),
    WEAK(HOPE, "had|seen|done|lived|taken|am|im|ive|i "
               "had|enough|done|seen|all|lived|my|quite|finally? "
               "enough|my|all|long|done of|i|fill|with|is|to|for|life|now|$ "
               "life|living|this|it|the|i|world|want|it|being|everything|all|"
               "here|people|of|$"),
    WEAK(HOPE,
         "every|each day|night|morning|hour|minute|breath|time "
         "is|feels|gets|i|the|just|a|same|hurts|im|its "
         "same|harder|longer|worse|heavier|battle|blur|darker|wake|dread|"
         "pretend|ask|wish|disappointed|fight|struggle|want|think|hope|like"),
    WEAK(HOPE,
         "everything|world|life|days|it|all|food|colour|music "
         "is|s|has|gone|feels|went|looks|tastes|out|seems|turned|lost "
         "gone|of|so|all|just|like|very|its|turned|the|too? "
         "grey|black|colour|taste|dark|flat|nothing|meaning|ash|cardboard|"
         "pointless|quiet|dull|empty|heavy|sound|point|much|world"),
    WEAK(HOPE, "dark|black|darker|cold|deep|lowest|night|light "
               "place|tunnel|hole|pit|well|of|dog|night|water|out|room|days|"
               "ebb|gone and|i|again|with|no|of|without|the|a|$"),
    WEAK(HOPE,
         "makes|made|make|no|any no|any|difference|odds "
         "difference|odds|now|either|what|to anymore|now|either|what|if|to|$"),
    WEAK(HOPE, "life|happiness|love|tomorrow|future|living|recovery|hope|joy|"
               "world is|isnt|was|are|s|belongs only? not|for|4|to|something "
               "other|others|people|me|somebody|someone|young|than|us"),
    WEAK(HOPE, "in|this|my life|world|lifetime|age is|isnt|has|wasnt "
               "not|no|for|much|very? * me|anymore|meaning|worth|finished"),
    WEAK(HOPE, "tired|weary|enough|sick of|from|with this|the|my|all|being "
               "life|world|of|living|place|alive"),
    WEAK(HOPE, "going|just|only|on through|going|existing|surviving|autopilot "
               "the|through|motions|not|and"),
    WEAK(
        HOPE,
        "couldnt|cant|not|wont|dont|never "
        "do|face|manage|take|stand|bear|get|through another|one|more|one? * "
        "year|month|day|week|night|winter|christmas|birthday|anniversary|hour"),
    WEAK(HOPE,
         "only|just|all|what i|at|i * think|want|do|dream * "
         "how|only|about|of|is * finish|end|stop|gone|sleep|over|dying|out"),
    FAINT(HOPE, "any|much|no|more good|use to|for "
                "anyone|anybody|nobody|no|anything|them|myself|man|beast"),
    FAINT(HOPE,
          "the|my end|limit of|is my|me|what|all|this "
          "road|rope|tether|line|story|it|days|everything|i|can|journey|book"),
    FAINT(HOPE, "nothing|nowt|none|nuthin|nobody "
                "helps|works|matters|tastes|changes|feels|touches|worked|"
                "helped|excites|mattered|can|will|fixes|shifts|lifts"),
    FAINT(HOPE, "stopped|stop|given|quit|finished|tired|done|sick|without|cba "
                "up|of|with|even|all? "
                "hoping|caring|bothering|trying|believing|fighting|pretending|"
                "looking|planning|feeling|waiting|dreaming|counting|answering|"
                "opening|going|crying|anymore|asking|expecting"),
    FAINT(HOPE, "cant|couldnt|dont|not "
                "do|face|manage|stand|bear|take|think|feel|handle|cope "
                "it|another|this|anything|the|people|that|much|any "
                "anymore|again|day|one|more|night|anything|now|winter|"
                "christmas|year|noise|longer|anyone"),
    /* No way out. */
    PLAIN(TRAPPED, "only|one|just|theres|is|single one|way|only|thing "
                   "way|thing|road|door|exit * "
                   "out|i|carer|left|off|end|stop|stops|get|makes|gets|for * "
                   "out|off|stop|free|left|to|now|go|rest|do|me|$"),
    WEAK(TRAPPED, "walls|ceiling|water|tide|net|room|dark|darkness|sky "
                  "are|is|s|keep|keeps|just "
                  "closing|getting|rising|coming|moving|shrinking|winning"),
    WEAK(TRAPPED, "going|gone|slipping|sinking|dragged|pulled under|down|away "
                  "again|and|i|fast|now|deeper|this|for|$"),
    WEAK(TRAPPED,
         "hanging|holding|clinging|hangin|held on|in? by|with|to|on "
         "a|my|the|nothing? "
         "thread|nothing|fingertips|fingernails|threads|nails|much|longer"),
    WEAK(TRAPPED, "cant|couldnt|dont|not know hang|hold|keep|hold|stand|how "
                  "on|much|it|this|myself together|up|longer|more|much|on"),
    WEAK(TRAPPED, "drop|dropping|slipping|let|letting|lost|losing|loosen "
                  "go|my|off|the|through|of grip|rope|go|hold|edge|of|fingers"),
    /* Pain that is too much. */
    PLAIN(PAIN, "somewhere|place|where|until|till|when|so "
                "that|it|i|where|there|nothing|pain "
                "it|will|cant|doesnt|wont|isnt|dont|no|nothing|stops|stop|"
                "stopped|is|doesnt|finally? "
                "hurt|hurts|feel|stop|hurting|stops|reach|pain|quiet|anything"),
    WEAK(PAIN, "cant|couldnt|wont|not|never "
               "switch|turn|shut|get|quieten|make|stop|wash|escape|scrub "
               "it|my|the|them|off|away|out "
               "off|head|brain|stop|thoughts|of|up|noise|down|it|quiet|my"),
    FAINT(PAIN, "want|need|wish|just|ready|make|please|let|like "
                "it|the|this|all|to|my|for|everything|noise|head|pain|thoughts|"
                "world|be|me|some * "
                "stop|stops|end|ends|over|quiet|silent|silence|switch|off|"
                "finish|finished|peace|released|rest|out|still "
                "now|hurting|for|please|to|of|and|at|being|all|from|soon|"
                "everything|forever|inside|it|me|hurts|my|$"),
};

const struct sign_phrases signs_despair = {rows, sizeof rows / sizeof *rows};
