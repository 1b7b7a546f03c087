#include "core/reading/signs_list.h"

#include "base/banned.h"

/* Things put in order; things, pets and people given into other hands. */
static const struct sign_phrase rows[] = {
    /* Things put in order. */
    PLAIN(
        ORDER,
        "tidy|tidying|tidied|clear|clearing|cleaned|cleaning|sorting|sort|"
        "sorted|settling|packing|finishing|cleared|binned|throwing|thrown|"
        "shredded|burned|burnt|deleted|deleting "
        "up|out|through|things|everything|my|the|off|all|it|after|away ** "
        "after|leave|less|nobody|noone|easier|doesnt|dont|wont|left|for|anyone|"
        "someone|others|else|afterwards|before|behind|find "
        "myself|me|mess|has|for|to|have|nothing|much|else|it|i|do|deal|left|"
        "them|go|him|her|afterwards|others|when|wont|one|of|someone|somebody"),
    PLAIN(ORDER, "benefits|allowance|pension|insurance|mortgage|debt|debts|"
                 "tenancy|policy|flat|house|carers|money * "
                 "happens|happen|go|goes|pay|paid|pays|cover|lost|get|steps ** "
                 "if|when|after|once * "
                 "im|die|pass|passes|gone|away|dies|suddenly|something|not|"
                 "anything|somebody|someone"),
    PLAIN(ORDER, "what|who|where happens|happen|gets|goes|takes|steps|looks * "
                 "if|when|in|over|after * im|i|suddenly|something|gone|me * "
                 "not|gone|here|die|happens|suddenly|no|longer"),
    PLAIN(ORDER, "no|want|please|have|play|like|just "
                 "hymns|hymn|lilies|flowers|black|fuss|church|vicar|music * "
                 "no|nothing|at|and|wear|service|funeral|mine|fuss"),
    PLAIN(ORDER,
          "posted|sent|handed|gave|given|give|returned|cut * my|the|back|up * "
          "licence|card|cards|pass|passport|key|keys|badge * "
          "back|up|on|and|with|along"),
    PLAIN(ORDER,
          "wrote|written|write|writing|rewrite|rewrote|started "
          "a|the|my|that|same|this note|notes|letter|goodbye * "
          "ripped|tore|tear|rip|again|burned|hid|binned|better|ready|envelope"),
    WEAK(ORDER, "cancelled|stopped|cancelling|closed|closing|cancel|ended|stop|"
                "needs|want|returned|paid my|the|all|our|up|off|cancelling * "
                "milk|paper|papers|phone|contract|subscriptions|gas|electric|"
                "appointments|debits|account|accounts|tenancy|netflix|"
                "broadband|catalogue|gym|spotify|direct|holiday|everything|"
                "everyone|debts|debt|library"),
    WEAK(
        ORDER,
        "paid|settled|squared|cleared|paying|settling off|up|back|the|my|with? "
        "everyone|everything|debts|what|all|bill|funeral|undertaker|rent|slate|"
        "coop|i|whatever"),
    WEAK(ORDER,
         "passwords|password|pin|logins|codes|combination|keys|deeds|policy|"
         "will|insurance|documents|folder|paperwork|papers|numbers|"
         "instructions|hymns|everything * "
         "in|on|under|with|by|written|from|behind|drawer|folder * "
         "drawer|fridge|table|folder|envelope|down|biscuit|tin|mat|sister|"
         "brother|neighbour|mantelpiece|wardrobe|bureau|door|shed|pot|safe|top|"
         "list|kitchen|hall|cupboard|solicitor|worktop|desk|bed"),
    WEAK(ORDER, "chosen|picked|planned|booked|paid|choosing|planning|written|"
                "know|want|like * my|own|the|for|what * "
                "funeral|hymns|hymn|music|song|coffin|plot|ashes|readings|urn|"
                "headstone|cremation|wake"),
    WEAK(ORDER, "have|get|getting|make|made|had|want|finish|fix|spent|spend * "
                "one|last|the|a|whole? last? good|best|nice|lovely|last "
                "day|weekend|time|christmas|birthday|holiday|meal|memory|"
                "memories|walk * "
                "kids|them|remember|keep|memory|before|with|first|children|"
                "grandchildren|family|her|him"),
    WEAK(ORDER, "made|making|settled|at my|our|their peace|amends "
                "with|and|now|it|god|to|$"),
    WEAK(ORDER, "bills|rent|debts|everything|funeral|affairs|house|alls|"
                "accounts are|is|s|been|all|now "
                "paid|settled|straight|together|clear|up|arranged|square"),
    WEAK(ORDER, "write|writing|wrote|making|planning|planned|choosing|age|"
                "picked * my|your|own|a|for * "
                "will|funeral|epitaph|obituary|eulogy|order|headstone|hymns"),
    WEAK(ORDER, "donor|library|bus|membership card|cards|pass|licence * "
                "back|signed|returned|posted|handed|side|cut|up"),
    FAINT(ORDER,
          "letter|letters|note|notes|envelope|envelopes|card|cards|will|list|"
          "lists|instructions|email|video|message|messages|something|words|"
          "keys|key|poem|them "
          "for|to|each|addressed|on|with|by|in|explaining|saying|under * "
          "each|my|mum|dad|son|daughter|kids|girls|boys|family|wife|husband|"
          "sister|brother|everyone|children|police|coroner|door|warden|mat|"
          "table|mantelpiece|drawer|fridge|pillow|neighbour|side|them|safe|"
          "solicitor|dashboard|kettle|grandchildren|him|her"),
    FAINT(ORDER, "labelled|unplugged|defrosted|emptied|scrubbed|tidied|boxed "
                 "everything|the|my|fridge|freezer|all|every|it|up"),
    /* Things or dependants given away. */
    PLAIN(ENTRUST, PETS " * "
                        "will|ll|needs|need|be|want|to|a|some|is|hell|shell|"
                        "goes|go|going|has * "
                        "home|someone|somebody|looking|rehoming|collecting|"
                        "feeding|company|new|good|after "
                        "by|before|when|after|soon|if|tomorrow|then|now|from|"
                        "afterwards|who|with|to|home"),
    PLAIN(ENTRUST,
          "who|someone|somebody|anyone|anybody|place|whoever|people|rescue|"
          "charity|you|sister|neighbour|person|folk|rspca "
          "would|will|could|might|that|to|ll|can|who|wants|please|d? * "
          "take|takes|have|feed|look|want|love|give|walk|adopt|like|rehome|"
          "need|mind|collect|home|keep|need|for ** " PETS),
    PLAIN(ENTRUST, "if|when im|i|something|owner|anything|the|youre|my "
                   "suddenly|was|wasnt|werent|am|ever|happened|happens|just|"
                   "not|isnt|no|owner|carer|mum|couldnt|wasnt * "
                   "here|around|me|there|about|gone|longer|able"),
    PLAIN(ENTRUST, "keep|look|check|watch|sit|be|see|make|someone|somebody|you|"
                   "will|take|promise|please "
                   "an|in|out|over|with|to|kind|good|gentle|sure|eye|after|"
                   "care|of|will|there|right|look * "
                   "mum|mam|dad|son|daughter|kids|him|her|girls|boys|wife|"
                   "husband|nan|brother|sister|children|family|them|my * "
                   "after|when|for|if|wont|gets|looked|ok|afterwards|me|gone|"
                   "alright|fed|now|he|she|without "
                   "me|im|it|gone|i|after|afterwards|eats|cry|know|blame|the|"
                   "takes|doesnt|that|$"),
    PLAIN(ENTRUST, "be|somebody|someone|please|all|everyone|will * "
                   "nice|kind|gentle|good|patient to my|mum|the|her|him * "
                   "mother|mum|dad|wife|husband|kids|children|boys|girls|"
                   "sister|brother|son|daughter|dog|cat"),
    PLAIN(ENTRUST, "give|given|giving|gave|left|leave|let|want|wanted|have|"
                   "having|like * her|him|my|the|all|joan|someone|you|your * "
                   "lamp|tools|allotment|records|books|guitar|watch|ring|coat|"
                   "plants|kettle|chair|medals|paints|camera|bike|telly|"
                   "clothes|jewellery|savings|collection|mug|fiddle * "
                   "always|liked|loved|admired|wanted|fond|next|good|keep"),
    PLAIN(ENTRUST, "given|gave|giving|give|left * to * and * "
                   "tools|dog|cat|books|guitar|car|ring|watch|keys|clothes * "
                   "to|away|with * ** paid|thank|up|company|goodbye|all"),
    WEAK(ENTRUST,
         PETS " is|are|has|have|will|can|should|ll|s|goes|went|to|with|needs|"
              "likes|needs|hates|sleeps|gets|only|wont|been|by|in ** "
              "next|neighbour|sister|mum|friend|rescue|centre|food|vet|fed|"
              "home|stairs|water|taken|after|rspca|kennels|basket|lead|without|"
              "cattery|sorted|crying|microchip|door"),
    WEAK(
        ENTRUST,
        "what|where|who "
        "happens|happen|would|will|goes|become|do|becomes|gets|looks|has "
        "to|of|happen|after|with|the|my * " PETS
        "|kids|son|daughter|mum|allowance|children|dad|carers|flat|him|her|"
        "money|body ** "
        "if|when|not|gone|me|owner|without|i|something|suddenly|died|anything"),
    WEAK(
        ENTRUST,
        "gave|given|giving|give|boxed|boxing|bagged|donating|donated|sold|"
        "selling|handing|posted "
        "away|up|my|all|most|the|her|him|them|out|off|over|it|everything|her * "
        "things|stuff|clothes|books|records|guitar|everything|plants|tools|"
        "jewellery|collection|ring|rings|medals|tackle|paints|games|away|watch|"
        "bike|photos|belongings|possessions|furniture|camera|albums|lot|cd|cds|"
        "wool"),
    WEAK(ENTRUST, "place|seat|spot|slot|ticket|chair|turn|bed|appointment|"
                  "badge * to|for|should|could|can|went|go|goes|on * "
                  "someone|somebody|whoever|sheila|else|young|person|next|"
                  "others|people|those|lad|girl|him|her * "
                  "else|who|good|use|life|enjoy|with|need|needs|future|ahead|"
                  "wants|that|deserves|$"),
    WEAK(ENTRUST,
         "give|pass|let|offer|hand my|me|someone|somebody|the|our|his|her|a "
         "place|seat|spot|slot|chair|bed|else|badge|pass * "
         "someone|somebody|whoever|one|who|young|to|have|use|get "
         "who|whos|else|with|that|good|life|some|can|person|wants|whos|them|"
         "their|my|needs|a|more"),
    WEAK(ENTRUST, "keep|treasure|yours|hers|his|have|theirs|it|that|this to "
                  "remember|keep|treasure|me|by|now me|by|now|from|it|$"),
    WEAK(ENTRUST, PETS " going|goes|went|off|gone|moved|is|lives|living|"
                       "staying|settled to|with|next|at|going|in * "
                       "sister|neighbour|mum|daughter|friend|brother|her|him|"
                       "as|next|now|too|well|rescue|$"),
    WEAK(ENTRUST, "let|set|opened|released|gave|given|put my|the * " PETS
                  " * out|free|go|away|down|up|with|in|next"),
};

const struct sign_phrases signs_order = {rows, sizeof rows / sizeof *rows};
