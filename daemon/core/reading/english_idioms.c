/* Idioms of wanting: what people say instead of "yes" and "I would like". */
#include "core/reading/english.h"

#include "base/banned.h"

static const struct rule rules[] = {
    /* Before an item. */
    {"FRAME", "ME? could ADVS? do with DOING? PREP?"},
    {"FRAME", "ME? am ADVS? all for"},
    {"FRAME", "ME? am ADVS? game|sold|set|ready PREP? DOING? PREP?"},
    {"FRAME", "ME? am a? ADVS? definite? yes|cert|certainty for|to|on"},
    {"FRAME", "ME? would ADVS? jump|leap at the|a? chance to|of? "
              "DO|DOING? PREP?"},
    {"FRAME", "ME? would ADVS? welcome|relish|value|treasure the|a? "
              "chance|opportunity? to|of? DO|DOING? PREP?"},
    {"FRAME", "ME? would ADVS? benefit|gain from DOING? PREP?"},
    {"FRAME", "ME? would get|have a|quite? lot|much|something out of|from "
              "DOING? PREP?"},
    {"FRAME", "wild horses would|will not keep|drag|stop me away? from|off"},
    {"FRAME", "there is no way i am|would missing|miss"},
    {"FRAME", "no way am|would i missing|miss"},
    {"FRAME", "ME am not missing"},
    {"FRAME", "try and|to? stop me DOING? from? DOING? PREP?"},
    {"FRAME", "please? do not leave|miss me|my|us name? off|out of?"},
    {"FRAME", "please? do not forget me|to for|to? PUTME? PREP?"},
    {"FRAME", "please? do not let me miss out? on?"},
    {"FRAME", "please? make sure|certain that? i am|get|have DOWNFOR PREP?"},
    {"FRAME", "please? see that i am|get DOWNFOR PREP?"},
    {"DOWNFOR", "down|in|on|up|included|a"},
    {"DOWNFOR", "put|signed|booked down|up|in|on?"},
    {"DOWNFOR", "a? place|spot|seat"},
    {"FRAME", "ME? am ADVS? after a|the? place|spot|seat|ticket|go? PREP?"},
    {"FRAME", "ME? am ADVS? looking for a place|spot|seat|ticket PREP?"},
    {"FRAME", "ME? am your? man|woman|girl|lad|lady|person for"},
    {"FRAME", "it has|have got? to be"},
    {"FRAME", "it will? have|be? to? be? that? ADVS?"},
    {"FRAME", "let me|us|i try|do|join|come|have|go PREP?"},
    {"FRAME", "ME? will? ADVS? plump|vote|go|plum for"},
    {"FRAME", "ME? have? set my heart|sights on DOING? PREP?"},
    {"FRAME", "ME? have? got? my eye|eyes|name on"},
    {"FRAME", "ME? have? ADVS? been after|hoping|waiting|looking for|to|out? "
              "for|to? DO|DOING? PREP?"},
    {"FRAME", "ME? have? ADVS? been wanting|meaning|longing|dying|itching to "
              "DO PREP?"},
    {"FRAME", "ME am dying|itching|longing|desperate|raring to|for DO? PREP?"},
    {"FRAME", "ME? would love|like|fancy nothing better|more than to? "
              "DO|DOING? PREP?"},
    {"FRAME", "nothing i would like|love|enjoy better|more than to? "
              "DO|DOING? PREP?"},
    {"FRAME", "ME? would ADVS? like|love to? help|assist|be with|of|to? "
              "DOING? PREP?"},
    {"FRAME", "ME? would be glad|pleased|happy|honoured to stand|put|offer "
              "myself|my|forward? name? forward|down? for PREP?"},
    {"FRAME", "ME? will|would|can ADVS? stand|volunteer|step up|forward? for"},
    {"FRAME", "ME? quite|rather|really|do|definitely like|fancy the? "
              "sound|look|idea? of? DOING? PREP?"},
    {"FRAME", "ME? like|love the? sound|look|idea of DOING? PREP?"},
    {"FRAME", "ME? am tempted ,|and so|i will? PUTME PREP?"},
    {"FRAME", "still KEEN|up|on for|on|to? DOING? PREP?"},
    {"FRAME", "still DOING PREP?"},
    {"FRAME", "ME? will|shall ADVS? have|take|grab|bag|snap|nab a|the|my|up? "
              "place|spot|seat|space|slot|go? PREP?"},
    {"FRAME", "ME? will|shall ADVS? turn|show up for|at|to"},
    {"FRAME", "ME? will|shall|am ADVS? pop|come|be|get|coming|popping|going "
              "along|over|down to|for|on"},
    {"FRAME", "see if you can PUTME PREP?"},
    {"FRAME", "REQ? PUTME PREP? please PREP?"},
    {"FRAME", "WISH to give my? views|opinion|opinions|thoughts|twopenceworth "
              "on|about|in"},
    {"FRAME", "ME? think|reckon|believe? i will|would? ADVS? DO PREP?"},
    {"FRAME", "you can count|sign|put|book|mark me in|up|down? PREP"},
    {"FRAME", "ME? would not turn|pass down|up"},
    {"FRAME", "ME? can|could not turn|pass down|up"},
    {"FRAME", "ME? would not want|like|wish to miss"},
    {"FRAME", "ME? would not want|like|wish to miss out on"},
    {"FRAME", "a? yes|tick please? ,? for|to|on|against|by|next? to?"},
    {"ASKFRAME", "can|could|may you? please? i get|grab|nab|claim|bag|take a|"
                 "the|my? place|spot|seat|space|slot|chair? PREP"},
    {"ASKFRAME", "is there any|a? chance|hope of? DOING PREP?"},
    {"ASKFRAME", "CANI ADVS? come|go along? with|to|on|for|in"},
    {"ASKFRAME", "CANI ADVS? have another go|try|shot|bash PREP"},

    /* Behind it. */
    {"C_WANT", "ME? think|reckon|feel|believe? ITEMS would|will be ADVS? "
               "good|great|right|ideal|perfect|helpful|useful for me TAILS?"},
    {"C_WANT", "ME? think|reckon|feel|believe? ITEMS would|will do me ADVS? "
               "good TAILS?"},
    {"C_WANT", "ITEMS is|sounds|looks|seems like? ADVS? me|mine|fun|great|good|"
               "interesting|perfect|ideal ,? so? YESBODY|YESLEAD TAILS?"},
    {"ADJ", "interesting|good|great|lovely|fun|brilliant|useful|worthwhile|"
            "fascinating|intriguing|super|fabulous|perfect|ideal|nice|"
            "important|fantastic|wonderful|cool|ace"},
    {"C_WANT", "ITEMS sounds|looks|sound|look|seems|is|are ADVS? like? a? "
               "ADJ ,|-? so|and? LEAD? YFRAME|YESBODY|YESLEAD TAILS?"},
    {"C_WANT", "ME? think|reckon|feel|believe? ITEMS would|will ADVS? "
               "suit|fit|interest me|us? best|better|well|nicely|fine? TAILS?"},
    {"YFRAME", "WISH TO ADVS? DO IT"},
    {"YFRAME", "WISH TO ADVS? DO with|in|at|on|to|for this|that|it|these|them"},
    {"YFRAME", "WISH TO ADVS? help|assist|support|contribute|be out|of? "
               "use|help?"},
    {"C_WANT", "ITEMS sounds|looks|seems like? just? a|my|the? "
               "plan|winner|one|ticket|kind|sort of? thing?"},
    {"C_WANT", "ITEMS is|are calling|shouting to|at|for? me"},
    {"C_WANT", "ITEMS has|have got? my name all? over|on it?"},
    {"C_WANT", "ITEMS ADVS? jumped|leapt|leaps|jumps|stands|stood out at|to|"
               "for? me?"},
    {"C_WANT", "ITEMS ADVS? caught|catches|took|takes my eye|fancy|attention"},
    {"C_WANT", "ITEMS ,|-|:? i am in|game|there|up|coming for? it? TAILS?"},
    {"C_WANT", "ITEMS ,|-|:? me me? me? please?"},
    {"C_WANT", "ITEMS ,|-|:? i would ADVS? love|like|enjoy that|it|to? DO? "
               "PREP? IT? TAILS?"},
    {"C_WANT", "ITEMS ,|-|:? YUM ,? YESWORD please? TAILS?"},
    {"C_WANT", "ITEMS please ,? YESWORD TAILS?"},
    {"C_WANT", "ITEMS ,|-|:? sign|count|put|book|pencil|pop|stick me in|up|"
               "down|forward? IT? TAILS?"},
    {"C_WANT", "ITEMS ,|-|:? go on then? TAILS?"},
    {"C_WANT", "ITEMS ,|-|:? happy|glad|keen|willing|game to? DO? IT? TAILS?"},
    {"C_WANT", "ITEMS ,|-|:? a? definite|big|huge|firm yes TAILS?"},
    {"C_WANT", "ITEMS ,|-|:? yes ,? i? will|can DO IT? TAILS?"},
    {"C_WANT", "ITEMS ,|-|:? that is|will be? the one|ones i will? want|would|"
               "like|fancy|do|for? like? TAILS?"},
    {"C_WANT", "the one|ones|thing|things i want|fancy|like|would|will like|"
               "love|do|go|choose|pick? for? is|are ITEMS TAILS?"},
    {"C_WANT", "what i want|fancy|would like|love? to? DO? PREP? is ITEMS "
               "TAILS?"},
    {"C_WANT", "LEAD? ME? will ADVS? be? my|our? first|1st? choice|option is "
               "ITEMS TAILS?"},
    {"C_WANT", "LEAD? FRAME ITEMS ,? ADVS? KEEN TAILS?"},

    /* By itself. */
    {"YUM", "yum|yummy|woo|woohoo|whoop|oooh|oo|brilliant|lovely|great|super|"
            "ace|cool|smashing|marvellous|wicked|hurrah|hurray|wahey|mmm"},
    {"YESLEAD", "YUM ,? YESWORD ,? please? ,?"},
    {"YESWORD", "yes indeed|indeedy|siree|definitely|absolutely|certainly|"
                "ma'am|sir"},
    {"YESWORD", "yes of course"},
    {"YESWORD", "yes ,? go on then?"},
    {"YESWORD", "oh go on then?"},
    {"YESWORD", "go on then ,? yes"},
    {"YESWORD", "you bet|betcha"},
    {"YESWORD", "by all means"},
    {"YESWORD", "without a doubt"},
    {"YESBODY", "me me me?"},
    {"YESBODY", "me ,? me ,? me?"},
    {"YESBODY", "me please"},
    {"YESBODY", "y"},
    {"YESBODY", "try and|to? stop me"},
    {"YESBODY", "wild horses would|will not keep|stop|drag me away?"},
    {"YESBODY", "i? would be mad|daft|silly not to"},
    {"YESBODY", "i am your? man|woman|girl|lad|lady"},
    {"C_YES", "i thought you would never ask"},
    {"YESBODY", "is the pope catholic"},
    {"YESBODY", "i am ADVS? game|in|sold|there"},
    {"YESBODY", "ADVS? game|in for this|it|that"},
    {"YESBODY", "it is a ADVS? definite|big|firm? yes FROMME?"},
    {"YESBODY", "that is a ADVS? definite|big|firm? yes FROMME?"},
    {"YESBODY",
     "i? can not think of a|anything? ADVS? nicer|better|lovelier "
     "way|thing|place? to? spend|do|be? a|an|my|the|your? DAY|day|evening|"
     "morning|afternoon|weekend?"},
    {"YESBODY", "put|mark|count|have me down as? a? yes|definite|coming"},
    {"YESBODY", "i? will|shall ADVS? pop|come|be|get along|over|down"},
    {"YESBODY", "i? will|shall be ADVS? glad|happy|pleased|delighted to "
                "DO IT?"},
    {"TAIL", "please do"},
    {"TAIL", "any day of the week"},
    {"TAIL", "every time"},
    {"TAIL", "if you need|want|have space|room|me|anyone|someone|people|help?"},
    {"TAIL", "whatever the weather"},
    {"TAIL", "all|both being well"},
    {"TAIL", "ADVS? keen"},
    {"PREP", "a|my day|trip|morning|evening|afternoon|night out|trip? "
             "at|to|with"},
    {"LEAD", "no worries|problem|trouble|bother about|with|it? it|that|this "
             "being|is|falling a|an|on|at? DAY|weekend|evening|morning ,?"},
    {"C_THANKS", "yes ,? i? have? got|had|received|seen|read it|this|that|"
                 "these|them THANK?"},
    {"C_THANKS", "THANK for sorting|doing|fixing|arranging|booking|"
                 "organising|replying|answering that|it|this|me? out|up? "
                 "so|very? quick|quickly|fast|soon|promptly|well"},
    {"C_ASIDE", "no i have|do not have|got? got? anything|nothing|owt else? "
                "on? then|that|on|at? that? day|evening|time|date?"},
    {"C_COURTESY", "ADVS? sorry to|for|about mess|messing|muck|mucking|let|"
                   "letting|be|being you|a? about|around|down|pain|nuisance"},
    {"FRAME", "WISH a|another place|go|try|bash|turn|shot|stab PREP DOING "
              "PREP?"},
    {"FRAME", "PUTV my name in|into|on the hat|ring|frame|mix|pot|list|draw "
              "for|on|at"},
    {"YFRAME", "PUTV my name in|into the hat|ring|frame|mix|pot|draw"},
    {"FRAME", "volunteer|nominate|propose me|myself for"},
    {"FRAME", "ME? volunteer PREP DOING? PREP?"},
    {"FRAME", "ME? will|would|must say yes to"},
    {"FRAME", "it is yes FROMME? to|for|on"},
    {"FRAME", "ME? will ADVS? have a|my say on|about|in"},
    {"YFRAME", "ME? will ADVS? have a|my say IT?"},
    {"FRAME", "ME? would like|love in on"},
    {"FRAME", "add|put|include my|me name? against|beside|next|by|under to?"},
    {"SEP", "and|&|plus one|another|also? a? place|spot|seat? on|at|in|for"},
    {"THING", "do|outing|bash|get-together|gathering|social|thingy|lunch|tea|"
              "survey|interview|walk|placement|opening|chat|gig"},
    {"LEAD", "oh|ah|ooh go on then? ,? please?"},
    {"C_COURTESY", "i? am? not sure who|where|how|if to|i? tell|ask|reply|"
                   "send|write|contact|say|do|answer this|it|to|here|right|"
                   "correctly?"},
    {"C_COURTESY", "i? hope|think i am doing this right|correctly"},
    {"C_WANT", "ITEMS would be ADVS? a|an? dream|treat|pleasure|joy|honour|"
               "privilege|godsend come? true? TAILS?"},
    {"C_WANT", "ITEMS would|will be ADVS? ADJ for me TAILS?"},
    {"C_UNCLEAR", "i ADVS? like|enjoy|love the? TOPIC ones|stuff|things|bits|"
                  "emails"},
    {"YESBODY", "it|that|this would be ADVS? a|an? dream|treat|pleasure|joy|"
                "honour|privilege come? true?"},
    {"YESBODY", "which|that i am|will|would ADVS? be? KEEN to accept|do|"
                "attend"},
    {"YESBODY", "be ADVS? glad|happy|pleased|delighted|honoured to"},
    {"YESBODY", "i am ADVS? happy|pleased|glad|delighted|honoured to accept|"
                "attend|say|come yes?"},
    {"YFRAME", "WISH TO ADVS? fill|do|complete|answer|take|give it|this|that|"
               "one in|out|up|on?"},
    {"C_ASIDE", "i have? got? my|the dates|days|diary|weeks muddled|mixed|"
                "wrong|confused up?"},
    {"C_NAME", "my names NAME"},
    {"C_NICE", "sounds|looks|that|it is? ADVS? like? me|mine"},
    {"SEP", "and|&|plus also|then? in|for|to|at|on"},
    {"SEP", "and|&|plus also|then? in|for|to|at|on? DOING PREP?"},

    /* Said of oneself beside a yes: it changes nothing. */
    {"MUCH", "plenty|lots|loads|heaps|tons|much|things|something|bags|stacks"},
    {"MUCH", "a lot|few|thing|fair? bit|things|thing? or? two?"},
    {"VIEWS", "views|opinions|thoughts|feelings|ideas|things|words"},
    {"ABOUTIT", "about|on|regarding that|this|it|them|these|those|one? one?"},
    {"C_PRAISE", "i? have? got? MUCH to say|offer|give|add|contribute "
                 "ABOUTIT?"},
    {"C_PRAISE", "i? have? got? ADVS? strong|some|many|definite|firm? VIEWS "
                 "ABOUTIT?"},
    {"C_PRAISE", "i could talk|go on for hours|days|ever|england ABOUTIT?"},
    {"C_PRAISE", "i? have? always|long|often? wanted|fancied|meant|dreamed|"
                 "hoped to|of? have|having|give|giving|try|trying|do|doing|be|"
                 "being|learn|go|play|see|a? a|it|that|this|one|go? go|bash|"
                 "try|it?"},
    {"C_PRAISE", "i? have? been wanting|waiting|hoping|meaning|longing|looking "
                 "for|to|out? this|that|one|something|for|do|try|have? "
                 "one|this|that|it|like|to|a? this|that|come|go? up|round|"
                 "along|around?"},
    {"C_PRAISE", "i? have? been waiting|hoping|wishing|looking for|out? for? "
                 "this|that|it|one|something one? like? this|that? to "
                 "come|happen|start up|round|around|along|again|back?"},
    {"C_PRAISE", "i live ADVS? opposite|nearby|near|close|local|locally|round "
                 "it|there|by|the|to? corner|it|there?"},
    {"C_PRAISE", "it is the only post|mail|letter|email|letters i ADVS? "
                 "get|have|see"},
    {"DAYGOOD", "is|would|will|suits|works|seems be? ADVS? best|good|better|"
                "fine|ok|great|perfect|ideal|easier|easiest|me for? me? best|"
                "well|better|fine?"},
    {"ONE", "DET? LABEL? ITEM THING? ,|-|:? DET? DAY THING? DAYGOOD"},
    {"FRAME", "ME? can|could|would not say|saying no to PREP"},
    {"C_PRAISE", "i? have? been hoping|waiting|wishing that|for? you would|to "
                 "ask|do|run|offer this|that|one|it|me?"},
    {"C_PRAISE", "about time TO?"},
    {"C_PRAISE", "just what the doctor ordered"},
    {"C_PRAISE", "just what i need|wanted|fancied|like"},
    {"C_PRAISE", "what|such a ADVS? good|great|lovely|nice|brilliant|super|"
                 "cracking|smashing idea|thought|plan|thing"},
    {"C_PRAISE", "i love|like|enjoy a ADVS? good? walk|natter|chat|sing|"
                 "dance|quiz|picnic|cuppa|challenge|laugh|bake|book"},
    {"C_PRAISE", "i? ADVS? like|enjoy|love learning|helping|meeting|talking|"
                 "cooking|walking|singing|baking|gardening|reading|writing|"
                 "listening|being|getting new|people|others|things|out|"
                 "involved|outdoors|outside|useful|active? things|people?"},
    {"C_PRAISE", "that|it is what i am|was|have been? trained|qualified|good|"
                 "best|known for|in|at"},
    {"C_PRAISE", "i? can be free most|any|all|on? "
                 "days|afternoons|mornings|evenings|weekdays|weekends|times"},
    {"C_PRAISE", "i? have? two left feet"},
};

const struct rules english_idioms = {rules, sizeof rules / sizeof *rules};
