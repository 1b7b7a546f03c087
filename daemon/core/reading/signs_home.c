#include "core/reading/signs_list.h"

#include "base/banned.h"

/* Fear, control, money in other hands, being watched. */
static const struct sign_phrase rows[] = {
    /* Fear of somebody. */
    PLAIN(
        AFRAID,
        "scared|afraid|frightened|terrified|dread|nervous|wary|petrified|"
        "worried|anxious|careful|tiptoe|tiptoeing|eggshells|jumpy "
        "of|about|around|round|when|what|to|if|not|on|hes|that * " WHO_IS
        "|home|key|footsteps|door|finds|gets|temper|mood * "
        "home|back|in|finds|does|do|gets|might|out|door|knows|drink|drunk|mood|"
        "me|car|temper|angry|hears|sees|says|like|wake|wakes|cross|hurt"),
    PLAIN(AFRAID, "hear|hears|listen|listening|when|sound|until|till|before|if|"
                  "know|heard * "
                  "key|car|footsteps|his|her|boots|van|keys|he|steps|door|"
                  "engine|lock|gate|him|tread * "
                  "door|drive|stairs|lock|home|in|back|comes|voice|pull|pulls|"
                  "van|turn|path * "
                  "stomach|sick|freeze|shake|hide|quiet|heart|knots|stop|run|"
                  "cold|brace|shaking|go|tight|all|bed|breath"),
    PLAIN(AFRAID,
          "keep|kept|stay|be|play|all|whole|have|hold|hide|tiptoe * "
          "quiet|still|silent|out|small|happy|calm|peace|breath|bedroom|"
          "upstairs|way * when|till|until|if|so|in|because|while * " WHO_IS
          " * "
          "home|in|drinking|drunk|mood|moods|like|sleep|asleep|goes|starts|"
          "back|loses|kick|kicks|angry"),
    PLAIN(AFRAID, WHO_IS
          " * gets|goes|is|went|go|turns|be|starts|got|got "
          "very|so|really|all|right|dead|ever? * "
          "quiet|funny|nasty|different|angry|cross|mad|silent|dark|strange|"
          "rough|like|that|mood|temper|spare|look|short|upset|worse * "
          "if|when|with|at|and|after|night|because|unless|over|drink|again * "
          "im|i|me|drink|late|pay|home|anything|talk|say|door|wrong|long|us|"
          "kids|then|match|paid"),
    PLAIN(AFRAID,
          "depends|depend|see|ask|know|check|wait|pick|choose "
          "on|what|if|how|whether|till|until|my * "
          "mood|moods|temper|hes|shes|moment|husband|lets|permission|words"),
    PLAIN(AFRAID, "only|just|never|doesnt|dont|didnt|wouldnt|not|isnt "
                  "like|does|mean|hits|ever|when|that|hurt|shouts|gets|a * "
                  "ive|i|made|make|asked|upset|wound|provoke|deserve|to|bad|"
                  "when|drink|sober|afterwards * "
                  "him|her|it|hurt|hard|me|drunk|drinking|sorry|wrong|sober|"
                  "drunk|drink|something|face|harm"),
    PLAIN(AFRAID,
          "its|was|is|know|all|probably|partly|own be? my|mine|own|me "
          "own|fault|silly|stupid? fault|provoked|wound|asked|mouthy|clumsy * "
          "he|she|him|her|hit|lost|temper|tea|late|really|made"),
    PLAIN(AFRAID, "chair|wardrobe|chest|drawers|bolt|lock|chain "
                  "against|behind|under|on|across my|the|bedroom? door|handle "
                  "* when|in|at|so|case|night|$"),
    PLAIN(AFRAID, "sleep|sleeping|slept|stay in|with|on my|our|the|shoes "
                  "clothes|shoes|coat|bathroom|car|shed * "
                  "in|case|ready|so|because|when|door"),
    PLAIN(AFRAID, "learned|learnt|know|careful|watch|ways|found * "
                  "what|how|when * not|keep|never|set|say|upset * "
                  "say|talk|him|her|sweet|quiet|off|happy|do|way"),
    PLAIN(AFRAID, "sorry|apologises|cries|flowers|presents|crying|begs * "
                  "after|afterwards|every|each|always|then|next|again * "
                  "promises|flowers|buys|never|sorry|time|brings|day|again|"
                  "means|crying|forgive"),
    PLAIN(AFRAID,
          "pretend|pretending|pretended|pretends|act to|im|like be? "
          "asleep|sleeping|out|dead|ill so|when|until|till|because|and|if|$"),
    PLAIN(AFRAID, "turns|episodes|moods|rages|goes|drinking|drunk|starts|kick "
                  "* kids|children|little|upstairs|them|girls|boys * "
                  "upstairs|room|out|door|away|bed|quiet|mums|garden|hide"),
    WEAK(AFRAID,
         "his|her|hes|shes|husbands|partners|dads|bad|sons got|a|the|in|such? "
         "temper|mood|moods|fists|rages|rage|outbursts|drinking|belt"),
    /* Being controlled. */
    PLAIN(
        CONTROL, WHO_IS
        "|family|parents * wont|doesnt|dont|not|never|hates|isnt|didnt|no * "
        "let|lets|like|want|allow|allows|likes|allowed|trust|believe|wants|"
        "agree|keen|approve|letting|have|give * me|us|her|him|my * "
        "going|go|out|see|seeing|talk|talking|work|phone|friends|friend|alone|"
        "speak|eat|leave|visitors|money|door|learn|meeting|meetings|door|study|"
        "wearing|to|anyone|anybody|english|late|college|family|car|clothes"),
    PLAIN(CONTROL, "ask|permission|beg|asked|have|need|gets|got|must|account "
                   "for|to|him|her|his|hubby|ask|for|explain * "
                   "permission|money|tampons|every|food|phone|go|penny|out|eat|"
                   "toilet|card|receipt|receipts|pads|knickers|him|minute|"
                   "shower|bath|heating|first|before * "
                   "him|her|first|for|go|eat|spend|buy|out|use|have|spent|"
                   "leave|he|she|every|account|show|husband"),
    PLAIN(
        CONTROL, WHO_IS
        "|lady|they * "
        "keeps|kept|holds|has|takes|took|taken|got|hides|hid|locks|locked|"
        "controls|got|with|puts|gives|counts|checks|smashed|broke|cut|"
        "cancelled|sold|reads|confiscated|switches|turns|took|rations|measures "
        "* my|our|the|all|away|me|after * "
        "passport|phone|card|cards|bank|keys|key|car|clothes|purse|money|"
        "pension|benefits|shoes|coat|tablets|medication|food|fridge|heating|"
        "sim|post|letters|wages|documents|papers|visa|bed|glasses|laptop|id|"
        "friends|cupboards|meter|petrol|miles|mileage|receipts|receipt|locked"),
    PLAIN(CONTROL, "locks|locked|lock|locking|bolts|bolt|shuts|shut|takes|"
                   "takes|nailed me|us|her|him|mum|dad|my|the|in|out|our * "
                   "in|out|door|doors|room|bedroom|windows|garden|cellar|house|"
                   "key|outside|night|fridge|when|shed|bathroom * "
                   "when|night|until|till|he|she|all|goes|key|so|out|if|side|"
                   "work|every|because|naughty|and"),
    PLAIN(CONTROL, "wants|likes|makes|need|has|have|expects|got|must|told "
                   "me|to|us|her|be|send|ring * "
                   "home|photo|ring|video|call|picture|report|send|text|"
                   "account|back|location|selfie * "
                   "every|by|hour|at|twelve|minutes|when|before|prove|straight|"
                   "five|where|time|six|on|exactly|or|so * "
                   "hour|or|he|twelve|minutes|six|dot|four|where|else|am|see"),
    PLAIN(CONTROL, "says|said|tells|told|thinks|reckons|keeps|threatens "
                   "if|me|that|i|ill|id|hell|shell|he|she * "
                   "lose|loses|take|takes|deport|deported|put|home|locked|mad|"
                   "crazy|believe|kids|children|social|nobody|sectioned|away|"
                   "visa|confused|ill|leave|police|throw|kick * "
                   "kids|children|me|home|back|away|anyone|nobody|him|else|"
                   "country|out|baby|ward|sectioned|street * "
                   "if|tell|leave|talk|say|complain|leave|dont|anyone|$"),
    PLAIN(CONTROL, "does|answers|speaks|talks|answering|orders|replies|decides|"
                   "chooses all|for|what|the|everything|it * "
                   "me|him|her|wear|talking|eat|us|clothes|friends|who|what "
                   "now|and|when|i|she|he|these|see|at|so|because|$"),
    PLAIN(CONTROL, "phone|mobile|sim|account|bag|purse|money|clothes|savings * "
                   "doesnt|dont|not|hidden|secret|hide|without|doesnt * "
                   "know|knows|about|from|of|bread|find|knowing|see|tin|"
                   "freezer * him|he|of|about|bin|so|in|her|she|my|if|$"),
    PLAIN(CONTROL, "beg|begging|kneel|crawl|earn|behave|grovel for|to * "
                   "tablets|money|food|phone|medication|inhaler|water"),
    PLAIN(CONTROL, "tablets|money|food|phone|medication|inhaler|water|drink|"
                   "card|insulin|ask * she|he|they|says|makes|when * "
                   "beg|good|nicely|behave|laughs|kneel|earn"),
    PLAIN(CONTROL,
          "come|came|coming|go|join|see|visit * "
          "any|anymore|again|longer|group|friends * "
          "because|says|since|hes|he|she|husband|wife|partner * "
          "ideas|back|taken|keys|says|doesnt|wont|different|influence|trouble"),
    WEAK(CONTROL, "only|any|no|lost|havent|dont|never|cant|stopped|not * "
                  "friends|family|sister|mum|mates|see|seeing|visit|ring * "
                  "because|he|him|since|now|doesnt|hubby|partner|anymore|hes|"
                  "got|met|moved"),
    WEAK(CONTROL, "not|wasnt|isnt|only permitted|allowed|supposed * "
                  "phone|outside|talk|talking|anyone|out|minutes|$"),
    WEAK(CONTROL, "allowed|permitted|get|given the|my|a|out|one "
                  "phone|money|call|bath|visit|calls|for|hour|out * "
                  "for|ten|only|on|once|minutes|week|sunday|sundays"),
    /* Money in other hands. */
    PLAIN(MONEY, WHO_IS
          "|friend|lady|neighbour|cleaner|they|niece|man|mate|lads|someone * "
          "takes|took|has|gets|keeps|got|borrows|borrowed|collects|minds|holds|"
          "spends|helps|handles|manages|deals|needs|uses|drew|draws|taking|"
          "empties|wants|cashes * "
          "money|card|pension|benefits|pip|bank|savings|wages|giro|allowance|"
          "pin|esa|cheque|credit|book|carers|account|payments|inheritance * "
          "for|from|me|and|now|me|to|mine|his|her|every|so|because|goes|but|"
          "himself|out|each|when|straight|on|$"),
    PLAIN(
        MONEY,
        "made|had|got|made|getting|asked|asks|wants|makes|told|keeps|persuaded|"
        "trying me|him|her|mum|dad|us|nan|gran|to|my|asking * "
        "sign|signed|change|put|transfer|signing|sell|lend|withdraw|pin|loan * "
        "paper|papers|form|forms|will|house|attorney|something|over|name|money|"
        "cards|deeds|loan|number|things|it|him|her"),
    PLAIN(MONEY, "money|savings|pension|rings|jewellery|hundred|thousand|"
                 "pounds|card|cash|purse|notes|necklace|account|watch * "
                 "gone|missing|disappeared|vanished|disappears|disappear|short|"
                 "empty|emptied|down|going|lighter|taken * "
                 "since|from|from|after|every|when|again|carer|carers|again|"
                 "from|time|lady|and|drawer|account|moved|visits|comes|bag|he|"
                 "she|purse|weeks|nobody"),
    PLAIN(MONEY,
          "no|any|dont|never|left|not|havent|enough|my own * "
          "money|penny|dinner|spending|cash|anything|food|nothing * "
          "now|of|he|she|says|my|because|but|for|left * "
          "him|own|says|turn|gets|takes|needs|her|friend|he|keeps|looks|help"),
    PLAIN(
        MONEY,
        "signs|signing|signed|sign|handles|changed|sold|taken|took "
        "everything|all|over|house|my|the|it * "
        "over|house|pension|anymore|and|dont|name|door|signing|deeds|locks|"
        "fuss|flat * "
        "see|over|anymore|any|fuss|different|mine|bedroom|father|mother|me|to"),
    PLAIN(MONEY, "dont|never|not|havent see|seen|get|got|have|touch|know "
                 "my|the|any|where|what * "
                 "pension|wages|benefits|pip|bank|card|giro|money|post * "
                 "any|anymore|goes|now|since|he|she|himself|own|$"),
    WEAK(MONEY, "power of attorney"),
    WEAK(MONEY,
         "sold|selling|sells|selling|emptied|changed "
         "my|mums|dads|the|his|her|our "
         "car|house|flat|rings|furniture|things|will|locks|jewellery|account * "
         "without|says|and|my|next|behind|while|because|confused|asking|her|"
         "him"),
    /* Being watched or read. */
    PLAIN(WATCHED,
          "send|say|write|call|text|pretend|tell|said|told|says|letter|thinks|"
          "know * its|it|im|am|was|that|he|she|him|they|course * "
          "compulsory|dentist|doctor|shopping|wrong|number|gp|shops|work|bins|"
          "dog|bath|clinic|food|bank|asleep|mums * "
          "so|he|if|when|back|dont|thinks|believes|him|or|respects|let|then|"
          "lets|ok|hes"),
    PLAIN(WATCHED,
          "only|ring|write|writing|talk|speak|email|can|typing|time|emailing|"
          "speak|quick * "
          "when|while|whilst|before|after|at|until|from|hes|shes|because * "
          "he|she|hes|shes|him|husband|partner|out|they|son * "
          "out|asleep|work|shower|bath|dog|back|sleeping|pub|gym|home|shops|"
          "away|mosque|room|gone|here|downstairs|sleeps|walks|goes"),
    PLAIN(WATCHED, "cant|not|couldnt|wouldnt|dont|never|wont|without|hard|"
                   "hardly * talk|say|speak|write|tell|here|free|here|alone * "
                   "here|now|hes|with|in|when|because|home|safe|freely|much|"
                   "room|hear|hears|in|more|him|her|on * "
                   "he|she|him|her|hes|shes|room|listening|son|husband|partner|"
                   "door|sat|always|home|stood|phone|everything"),
    PLAIN(WATCHED,
          "outside|waiting|waits|sits|sat|stands|parked|follows|drives|there|"
          "comes|stood|watches * "
          "outside|car|engine|with|in|me|gate|door|everywhere|to|till|past * "
          "engine|running|going|every|whole|time|watching|till|until|clock|"
          "timing|collect|when|finish|everywhere|meeting|appointments|"
          "appointment * "
          "time|me|so|i|he|she|the|going|finish|and|late|i|with|if|out|$"),
    PLAIN(WATCHED, "hell|he|shell|she|theyll|they|will "
                   "hear|see|find|read|know|recognise|smell|check "
                   "it|this|the|that|if|out|about|what|your * "
                   "ping|email|letter|message|post|come|buzz|$"),
    PLAIN(WATCHED,
          "dont|please|not|never|cant|can * "
          "reply|answer|ring|write|call|phone|text|nothing|anything|email * "
          "this|house|home|door|here|letterbox|landline|back|one|looks * "
          "he|she|hes|shes|him|her|hell|please|husband|wife|nothing"),
    PLAIN(
        WATCHED,
        "he|she|they|husband|wife|partner|mum|son|hubby * "
        "reads|sees|checks|opens|answers|hears|watches|likes|waits|sits * "
        "this|car|who|everything|outside|door|post|phone|talking|one|in * "
        "one|talking|car|so|outside|night|please|there|trouble|im|nothing|and"),
    PLAIN(WATCHED,
          "look|looks|looking|letter|pretend|make|sound|come|from * "
          "like|from|its|it|be * "
          "shop|man|woman|dentist|catalogue|spam|bank|library|friend|junk|"
          "charity * husband|he|she|thinks|hes|him|someone|so|in|if"),
    PLAIN(WATCHED,
          "without|not|when|while|alone|away|speak|talk * my|the|his|her|from "
          "son|daughter|husband|wife|carer|partner|him|her|mother|niece|nephew|"
          "he in|being|there|listening|knowing|present|is|isnt|around"),
    WEAK(
        WATCHED,
        "dont|not|never|please|can|could|stop|no|peidiwch|rather|better * "
        "send|ring|write|post|call|phone|text|email|letter|letters|reply|"
        "leaflet|leaflets|mention|say|tell|dweud|put|gondermeyin|anything * "
        "house|home|here|back|him|her|address|to|landline|this|husband|he|post|"
        "anyone|said|sent|told|wrote|letterbox|evenings|when|after|his * "
        "he|she|sees|opens|see|finds|find|knows|know|hes|shes|will|husband|i|i|"
        "told|answers|home|please|ever|reads|trouble|said|house|said|written"),
    WEAK(WATCHED,
         "tracker|tracking|app|camera|cameras|cctv|doorbell|findmyphone|airtag|"
         "spyware on|in|so|my|the|he|she|they|hidden"),
};

const struct sign_phrases signs_home = {rows, sizeof rows / sizeof *rows};
