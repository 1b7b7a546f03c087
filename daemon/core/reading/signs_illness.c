#include "core/reading/signs_list.h"

#include "base/banned.h"

/* Commands and persecution, a body in danger, a carer who cannot any more,
 * somebody else in danger. */
static const struct sign_phrase rows[] = {
    /* Commands, or being persecuted. */
    PLAIN(VOICES,
          "voice|voices|he|she|they|it|man|woman|radio|tv|telly|god|devil|"
          "angel|angels|neighbours|demon|demons|bible|alexa|screen|signs|sign|"
          "alarm|whispers|them|shadow|satan|jesus|thing|things * "
          "says|say|saying|tell|tells|telling|told|order|orders|ordering|"
          "commanding|commands|whisper|want|wants|keeps|keep|screaming|"
          "shouting|making|make * me * "
          "to|jump|do|die|hurt|kill|go|burn|cut|walk|step|give|throw|stop|must|"
          "have|sacrifice|prove|take|leave "
          "jump|die|hurt|kill|go|burn|cut|walk|step|it|myself|him|her|down|"
          "into|throw|them|eating|bad|things|someone|under|something|sacrifice|"
          "himself|end|off|knife|river"),
    PLAIN(VOICES,
          "they|theyve|theyre|neighbours|someone|somebody|people|hes|he|"
          "council|government|mi5|police|staff|doctors|she|next * "
          "put|putting|poisoning|poisoned|poison|listening|watching|following|"
          "filming|beaming|beam|planted|inserted|tampering|reading|controlling|"
          "sending|pumping|recording|stealing|replaced|swapped|spying|"
          "implanted|hacked|gassing * "
          "food|water|walls|wall|through|chip|thoughts|gas|rays|head|cameras|"
          "camera|mind|brain|phone|wires|vents|tv|ceiling|poison|teeth|"
          "everywhere|messages|me|plug|sockets|light|lights|loft"),
    PLAIN(VOICES, "see|seeing|saw|know|its|is|are|was|sign|message|number|"
                  "chosen|everything * a|the|its|it|me|all? "
                  "sign|signs|message|messages|meant|code|warning|connected "
                  "from|for|that|to|about|and|me * "
                  "me|to|god|walk|go|must|do|end|i|them|tv|him"),
    WEAK(VOICES, "voices|voice * "
                 "loud|louder|shouting|constant|nonstop|nasty|worse|orders|"
                 "night|back|telling|laughing|screaming|stop|angry|winning"),
    /* A body in danger. */
    PLAIN(BODY, "no|without|cant|cut|off|nothing|left|last|out|not * "
                "gas|electric|food|heating|meter|money|fridge|cupboards|fiver|"
                "benefits|universal|insulin * "
                "food|no|till|until|eat|or|and|days|for|heat|nothing|"
                "sanctioned|baby|kids|ration|empty "
                "food|eat|eaten|money|dark|cold|no|heat|days|kids|baby|nothing|"
                "week|payday|feed|end|longer|friday|again"),
    PLAIN(BODY, "on|lying|fell|fallen|stuck|sat * floor|bathroom|stairs|bath * "
                "since|and|cant|reach|sunday|up|hours|cold|only|dont * "
                "get|since|move|reach|up|cold|i|know|anyone|sleepy|feel"),
    WEAK(BODY, "stopped|not|no|havent|nothing|cant|barely|hardly|without|dont|"
               "living|live on? "
               "eating|eaten|eat|washing|washed|dressed|bothering|drinking|"
               "food|cooking|answering|opening|left|out|ate|drank|tea|crackers|"
               "water|slept|lots * "
               "days|weeks|week|for|since|anymore|point|now|anything|properly|"
               "months|five|six|four|three|bed|$"),
    WEAK(BODY, "curtains|bed|house|room|flat|blinds|door|post|sofa * "
               "shut|closed|drawn|days|weeks|week|months|since|piled|unopened|"
               "christmas|pile|opened|leave|dark|up"),
    /* A carer who cannot any more. */
    PLAIN(CARING, "pillow|cushion|tablets|pills|morphine|insulin|hands|"
                  "bathwater|medicine|oramorph|car * "
                  "over|both|him|her|face|us|them|neck|throat|off|down|his|"
                  "together|mum|dad "
                  "face|head|me|us|both|him|her|them|neck|together|mum|dad|"
                  "wife|husband|off|go|mouth|and|didnt|tonight|$"),
    PLAIN(CARING, "stood|stand|standing|sat|looked|wanted|want|nearly|might|"
                  "almost|thought|thoughts|could|scared|frightened|urge|"
                  "imagine|close|picture|afraid * "
                  "over|to|about|of|ill|it|shook|hurt|shake|drop|leave|"
                  "smothering|id|at * "
                  "him|her|baby|pillow|mum|shaking|dropping|smothering|"
                  "throwing|wife|cot|hurt|leaving|shake|drown|drowning|harm * "
                  "pillow|window|cot|stairs|bath|him|her|baby|stops|quiet|go|"
                  "something|hurt|down|crying|pram|wall|sleep"),
    PLAIN(CARING,
          "help|helped|helping|asks|asked|wants|begs|promised "
          "me|us|him|her|them|i|each|dad|mum|to|he|she * help|to * "
          "go|die|end|pass * it|and|soon|next|over|when|peace|together|$"),
    PLAIN(CARING, "sit|sat|stand|stood|scream|cry|cried|hide|hid|locked * "
                  "car|shed|garage|toilet|bathroom|step|drive * "
                  "and|scream|door|until|till|just|bolted|so|crying * "
                  "scream|cry|sick|think|shake|bolted|come|couldnt|cant|howl"),
    FAINT(CARING, "cant|cannot|couldnt|dont|not|might|going|scared|frightened|"
                  "terrified|close|almost|nearly|afraid|breaking|point|near * "
                  "look|care|do|carry|snap|hurt|shook|shake|hit|throw|threw|"
                  "lose|walk|leave|breaking|cope|shaking|dropped|shouted|"
                  "something|smother|slapped|pushed|harm|drop|point * "
                  "him|her|it|mum|dad|them|baby|something|on|out|wife|husband|"
                  "after|point|kids|son|daughter|anymore|temper"),
    /* Somebody else in danger. */
    STRONG(WORRY, "on|at|over|off|up the|a * "
                  "roof|ledge|bridge|tracks|cliff|railings|balcony|viaduct ** "
                  "come|down|jump|jumping|die"),
    PLAIN(
        WORRY,
        "found|finding|find|find|seen|discovered|caught|hidden|saw * "
        "his|her|the|a|their|my|some|him|all|in|under|tablets|pills|rope|with "
        "* "
        "note|notes|rope|tablets|pills|noose|blades|letter|diary|knife|letters|"
        "will|packets|scars|cuts|belt|counted|hidden|edge|bridge|razor|search "
        "in|under|out|on|he|she|to|and|saying|from|with|his|her|that|hidden|"
        "around|round|history|all|counted|$"),
    PLAIN(WORRY, "gone|went|left|walked|missing|run|not|disappeared|havent|"
                 "hasnt|cant|wont|isnt|driven * "
                 "out|without|his|her|heard|phone|since|off|home|been|"
                 "answering|seen|him|missing|answer|house|behind|him|her * "
                 "phone|wallet|note|shoes|coat|police|answering|goodbye|"
                 "tablets|meds|medication|bridge|last|text|message|car * "
                 "and|wallet|note|behind|police|goodbye|are|were|on|looking|"
                 "she|he|said|sorry|off|home|left|worried|$"),
    PLAIN(WORRY, "frightened|scared|worried|terrified|dare|cant|afraid|sit|"
                 "watching|hide|hiding|hidden|locked|worry * "
                 "to|of|leave|for|about|hell|shell|what|knives|tablets|outside|"
                 "hes|the|away * "
                 "leave|alone|him|her|do|knives|tablets|door|going|home|pills|"
                 "sleep|something|bridge|find * "
                 "him|her|alone|himself|herself|silly|stupid|something|next|"
                 "dead|own|tonight|night|case|away|self"),
    PLAIN(
        WORRY,
        "gave|given|giving|give|gives|hugged|left me|us|his|her|away|him|my * "
        "watch|keys|things|guitar|stuff|ring|bank|pin|collection|medals|dog|"
        "cat * and|he|she|never|said|to|then|$ * "
        "hugged|hugs|said|cried|never|gone|left|look|kissed|me"),
    PLAIN(WORRY, "hasnt|wont|havent|isnt|doesnt|not|cant * "
                 "come|answer|seen|left|opened|answering|leave|eaten|spoken|"
                 "heard|get * room|bed|door|phone|him|her|out|house|since|days "
                 "* since|and|days|smell|for|weeks|monday|tuesday|tues|or|all"),
    PLAIN(WORRY, "hes|shes|he|she|who|son|friend|mate|brother|sister|mum * "
                 "found|has|knows|got|planning|talking * "
                 "way|plan|end|stop|note|how|out|rope|gun * "
                 "stop|end|out|being|tired|to|do|himself|herself|go|it"),
    PLAIN(WORRY,
          "took|taken|swallowed|taking a? load|loads|bunch|handful|lot|whole "
          "of stuff|pills|tablets|something|everything|meds"),
    PLAIN(WORRY, "goodbye|farewell|weird|scary|suicide "
                 "msg|text|message|voicemail|letter|post|note|email"),
    WEAK(WORRY,
         "he|she|hes|shes|son|daughter|lad|girl|brother|sister|mum|dad|husband|"
         "wife|friend|mate|partner|nephew|niece|they|neighbour|boy|dave|kev|"
         "uncle|grandson|flatmate|bf|gf * "
         "says|said|saying|keeps|talks|talking|told|asked|asks|text|texted|"
         "wrote|posted|wishes|wants|sent|rang|messaged|writes|wont|left|put|"
         "thinks|begged ** "
         "end|ending|die|dead|goodbye|gone|here|better|heaven|over|point|note|"
         "kill|forever|bye|jump|sleep|alive|funeral|will|bridge|goodbyes|"
         "disappear|wake|live|tablets|go|rope|anymore|sorry|born "
         "it|and|all|off|without|me|message|of|living|him|up|if|when|i|anymore|"
         "with|now|to|police|again|us|any|like|not|dont|this|wallet|on|in|be|"
         "at|$"),
};

const struct sign_phrases signs_illness = {rows, sizeof rows / sizeof *rows};
