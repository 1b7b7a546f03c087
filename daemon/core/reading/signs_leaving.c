#include "core/reading/signs_list.h"

#include "base/banned.h"

#define TIMES                                                               \
    "christmas|xmas|easter|summer|spring|autumn|winter|birthday|january|"   \
    "february|march|april|may|june|july|august|september|october|november|" \
    "december|next|then|agm|monday|tuesday|wednesday|thursday|friday|"      \
    "saturday|sunday|weekend|tomorrow|tonight|eid|diwali|ramadan|new|it|"   \
    "that|march|40|50|60|30|21|forty|fifty|thirty|sixty"
#define FINALITY                                                            \
    "again|anymore|ever|after|afterwards|now|no|any|longer|from|much|soon|" \
    "forever|shortly|nobody"

/* Farewells, things put in order, things and dependants given away, no future,
 * sleep without waking, being found, comfort for others, following the dead,
 * a decision. */
static const struct sign_phrase rows[] = {
    /* A farewell. */
    PLAIN(FAREWELL, "by the time|day|moment you|this|anyone|anybody|they|u "
                    "read|get|see|receive|open|find|reaches|gets"),
    PLAIN(FAREWELL, "when|once|if|after you|u|this|they read|get|reaches|see|"
                    "receive|find this|you|it|these * ill|i|im|it|be|gone|"
                    "over"),
    PLAIN(FAREWELL, "say|said|saying|wanted|tell|thank|thanks|write|ask|"
                    "meant * while|before|whilst i|its|theres still|can|go|"
                    "could|could|am|too|leave|cant can|could|here|able|late|"
                    "have|time|$"),
    FAINT(FAREWELL, "last|final ever? one|email|message|letter|reply|text|"
                    "goodbye|farewell|note from me|us|yours|sam|here|$"),
    PLAIN(FAREWELL, "over and out|goodbye"),
    PLAIN(FAREWELL, "signing|checking|clocking|bowing|logging|cheerio|"
                    "switching off|out|everyone|then|all for|now|forever|"
                    "everyone|from|of|good|permanently|this|$"),
    FAINT(FAREWELL, "goodbye|farewell|goodnight|cheerio|adieu|goodby|godbless|"
                    "nighty all|everyone|everybody|folks|then|and|world|my|"
                    "xx|x|now|night|lovely|you|from|to|$"),
    WEAK(FAREWELL, "god bless|keep all|everyone|each|you|u|every|them|$"),
    WEAK(FAREWELL, "say|said|saying|sent|send|wave|waved my|a|proper|good? "
                   "goodbye|goodbyes|farewell|farewells|cheerio|byes"),
    PLAIN(FAREWELL, "wont|shant|never|not|cant|no|dont|wouldnt|doubt|be|"
                    "will be|going|gonna|longer|ever|you|think * hear|"
                    "hearing|see|seeing|writing|write|troubling|bothering|"
                    "around|back|coming|here|come|meet from? me|again|you|"
                    "any|anyone|to|from|around|back|for|anywhere|after "
                    "again|anymore|more|ever|longer|me|anywhere|after|"
                    "soon|much"),
    WEAK(FAREWELL, "nice|lovely|good|great|honour|privilege|pleasure|real|"
                   "fun|ride|blast|joy|glad|happy|gift to|of|have|we|i|a? "
                   "have|be|been|know|knew|a|met|knowing|knowing|meeting|"
                   "part|meet you|all|of|known|everyone|part|met|u|meet"),
    WEAK(FAREWELL, "look|take|be|stay|keep after|care|good|kind|kind of? "
                   "each|yourself|yourselves|one|to|him|her|them|my "
                   "other|another|each|$|now|for|all|everyone|kids|mum|dog|"
                   "and|please"),
    WEAK(FAREWELL, "remember|think|forget|remembered|miss|speak|forgive me|"
                   "of|as|well|us kindly|fondly|when|as|for|how|happy|me|"
                   "sometimes|laughing|please|now|if|and|like|smiling|i|$"),
    WEAK(FAREWELL, "maaf|maf|forgive|forgiveness|helallik|hakkini|przebacz|"
                   "wybacz|maddau|faddau|maafi|muaf kar|kore|me|istiyorum|"
                   "helal|mi|i|dijiye|do|chahta|chahti|everyone|all"),
    PLAIN(FAREWELL, "tell|let|ask|remind|pass|say|give|send * him|her|them|"
                    "mum|mam|dad|kids|everyone|sister|brother|son|daughter|"
                    "wife|husband|girls|boys|all|family|group|apologies|"
                    "love * sorry|love|loved|proud|fault|tried|thanks|"
                    "forgive|happy|everything|goodbye|only|never|did|blame|"
                    "meant|best|end"),
    PLAIN(FAREWELL, "anyone|anybody|someone|they|people|she|he|police|mum "
                    "asks|ask|asking|wonders|wants * tell|say|know|i|me "
                    "them|i|him|her|that|im|ive|its|did|was"),
    WEAK(FAREWELL, "sorry|apologies|apologise|forgive|apology|excuse * for "
                   "everything|all|what|leaving|doing|letting|any|the|being "
                   "not|just|ive|of|im|you|hurt|pain|me|mess|this|here|"
                   "trouble|i|$"),
    WEAK(FAREWELL, "been|were|was|are|so|always so|very|always|all|only|"
                   "really? kind|good|patient|nice|lovely|decent|gentle to "
                   "me|us"),
    WEAK(FAREWELL, "meant|did|means|done|was a|more|the|so|everything|such? "
                   "lot|more|everything|most|world|best|highlight|bit to|"
                   "than|of to|you|my|for me|know|week|us|life|year"),
    WEAK(FAREWELL, "enjoy|live|have|enjoyed|make|get the|your|my|a|on|"
                   "your|with|of? rest|lives|life|long|most|good of|well|"
                   "lives|life|your|without|for"),
    WEAK(FAREWELL, "see|meet|seeing|catch|wait you|u|them|everyone|for in|"
                   "on|up|you in|the|a|there|another|on next|other|"
                   "another|heaven|afterlife|above|stars|up|life side|life|"
                   "world|there|place|if|one|$"),
    WEAK(FAREWELL, "would|id|wouldve|might|had have|of|a|hoped|love "
                   "liked|loved|enjoyed|been|wanted|to|come|seen $|it|to|"
                   "that|number|very|the|one|have|nice"),
    PLAIN(FAREWELL, "off|take|remove|delete|cross|strike|wipe|erase|no me|my|"
                    "all|name|everything|details|trace|need|record|me * "
                    "for|from|of|all|permanently|shortly|soon|everything|"
                    "me|belong ever|good|everywhere|me|earth|world|life|"
                    "belong|nobody|existed|everything"),
    WEAK(FAREWELL, "take|count|strike|cross|rule|write me out|off of|from|"
                   "everything|all|for * everything|all|things|generally|"
                   "ever|good|future|everywhere|rest"),
    WEAK(FAREWELL, "not|no|never this|any|next|more|one time|1|one|year|"
                   "more|2|and|more or|no|not|nor any|ever|the|2|next|never "
                   "time|more|one|3|ever|other|again|after|$"),
    WEAK(FAREWELL, "no need|point|use to? save|keep|send|sending|reply|"
                   "replying|book|put|hold|chase|keeping|saving|booking|"
                   "writing|worry|ring|ringing"),
    FAINT(FAREWELL, "dont|no|not|stop|never bother|need|point|use|have|worry "
                    "to|with|saving|keep|keeping|sending|about|replying|in|"
                    "looking|ringing|coming|waiting keep|send|sending|a|"
                    "anything|any|my|me|the|more|reply|for|things|back"),

    /* Things put in order. */
    FAINT(ORDER, "letter|letters|note|notes|envelope|envelopes|card|cards|"
                 "will|list|lists|instructions|email|video|message|messages|"
                 "something|words|keys|key|poem|them for|to|each|addressed|"
                 "on|with|by|in|explaining|saying|under * each|my|mum|dad|"
                 "son|daughter|kids|girls|boys|family|wife|husband|sister|"
                 "brother|everyone|children|police|coroner|door|warden|mat|"
                 "table|mantelpiece|drawer|fridge|pillow|neighbour|side|them|"
                 "safe|solicitor|dashboard|kettle|grandchildren|him|her"),
    FAINT(ORDER, "wrote|written|writing|write|rewritten|leave|leaving|left|"
                 "done|did|recorded|finished|sealed a|my|the|some|all|"
                 "their|out|few|little|goodbye? few|last|goodbye|proper? "
                 "letters|notes|note|letter|envelopes|cards|goodbyes|will|"
                 "message|messages|list|eulogy|video for|to|and|ready|on|is|"
                 "out|them|are|explaining|behind|yesterday|last|tonight|in|$"),
    PLAIN(ORDER, "tidy|tidying|tidied|clear|clearing|cleaned|cleaning|"
                 "sorting|sort|sorted|settling|packing|finishing|cleared|"
                 "binned|throwing|thrown|shredded|burned|burnt|deleted|"
                 "deleting up|out|through|things|everything|my|the|off|all|"
                 "it|after|away ** after|leave|less|nobody|noone|easier|"
                 "doesnt|dont|wont|left|for|anyone|someone|others|else|"
                 "afterwards|before|behind|find myself|me|mess|has|for|to|"
                 "have|nothing|much|else|it|i|do|deal|left|them|go|him|her|"
                 "afterwards|others|when|wont|one|of|someone|somebody"),
    WEAK(ORDER, "cancelled|stopped|cancelling|closed|closing|cancel|ended|"
                "stop|needs|want|returned|paid my|the|all|our|up|off|"
                "cancelling * milk|paper|papers|phone|contract|"
                "subscriptions|gas|electric|appointments|debits|account|"
                "accounts|tenancy|netflix|broadband|catalogue|gym|spotify|"
                "direct|holiday|everything|everyone|debts|debt|library"),
    WEAK(ORDER, "paid|settled|squared|cleared|paying|settling off|up|back|"
                "the|my|with? everyone|everything|debts|what|all|bill|"
                "funeral|undertaker|rent|slate|coop|i|whatever"),
    WEAK(ORDER, "passwords|password|pin|logins|codes|combination|keys|deeds|"
                "policy|will|insurance|documents|folder|paperwork|papers|"
                "numbers|instructions|hymns|everything * in|on|under|with|"
                "by|written|from|behind|drawer|folder * drawer|fridge|table|"
                "folder|envelope|down|biscuit|tin|mat|sister|brother|"
                "neighbour|mantelpiece|wardrobe|bureau|door|shed|pot|safe|"
                "top|list|kitchen|hall|cupboard|solicitor|worktop|desk|bed"),
    FAINT(ORDER, "door|latch|key|keys|curtains|gate|lock is|on|left|under|"
                 "unlocked|with|open|off|through|in|for|so * latch|police|"
                 "mat|neighbour|ambulance|whoever|unlocked|letterbox|"
                 "open|pot|warden|break|them|next|lock|bolt"),
    WEAK(ORDER, "chosen|picked|planned|booked|paid|choosing|planning|"
                "written|know|want|like * my|own|the|for|what * funeral|"
                "hymns|hymn|music|song|coffin|plot|ashes|readings|urn|"
                "headstone|cremation|wake"),
    WEAK(ORDER, "have|get|getting|make|made|had|want|finish|fix|spent|spend "
                "* one|last|the|a|whole? last? good|best|nice|lovely|last "
                "day|weekend|time|christmas|birthday|holiday|meal|memory|"
                "memories|walk * kids|them|remember|keep|memory|before|with|"
                "first|children|grandchildren|family|her|him"),
    WEAK(ORDER, "made|making|settled|at my|our|their peace|amends with|and|"
                "now|it|god|to|$"),
    FAINT(ORDER, "labelled|unplugged|defrosted|emptied|scrubbed|tidied|"
                 "boxed everything|the|my|fridge|freezer|all|every|it|up"),

    /* Things and dependants given away. */
    PLAIN(ENTRUST,
          PETS " * will|ll|needs|need|be|want|to|a|some|is|hell|"
               "shell|goes|go|going|has * home|someone|somebody|looking|"
               "rehoming|collecting|feeding|company|new|good|after "
               "by|before|when|after|soon|if|tomorrow|then|now|from|"
               "afterwards|who|with|to|home"),
    PLAIN(ENTRUST, "who|someone|somebody|anyone|anybody|place|whoever|people|"
                   "rescue|charity|you|sister|neighbour|person|folk|rspca "
                   "would|will|could|might|that|to|ll|can|who|wants|please|"
                   "d? * take|takes|have|feed|look|want|love|give|walk|adopt|"
                   "like|rehome|need|mind|collect|home|keep|need|for ** " PETS),
    WEAK(ENTRUST,
         PETS " is|are|has|have|will|can|should|ll|s|goes|went|to|"
              "with|needs|likes|needs|hates|sleeps|gets|only|wont|been|"
              "by|in ** next|neighbour|sister|mum|friend|rescue|centre|"
              "food|vet|fed|home|stairs|water|taken|after|rspca|kennels|"
              "basket|lead|without|cattery|sorted|crying|microchip|door"),
    WEAK(ENTRUST,
         "what|where|who happens|happen|would|will|goes|become|do|"
         "becomes|gets|looks|has to|of|happen|after|with|the|my * " PETS
         "|kids|son|daughter|mum|allowance|children|dad|carers|"
         "flat|him|her|money|body ** if|when|not|gone|me|owner|"
         "without|i|something|suddenly|died|anything"),
    PLAIN(ENTRUST, "if|when im|i|something|owner|anything|the|youre|my "
                   "suddenly|was|wasnt|werent|am|ever|happened|happens|just|"
                   "not|isnt|no|owner|carer|mum|couldnt|wasnt * here|around|"
                   "me|there|about|gone|longer|able"),
    FAINT(ENTRUST, "my|the|her|his|shes|hes|theyre|can|should|want|wanted|"
                   "she|he|having|get|gets|have|wants|like|let|please|"
                   "hers|yours|give|take|take|have|leave|keep * "
                   "ring|rings|guitar|watch|medals|telly|tv|piano|camera|"
                   "fiddle|jewellery|necklace|records|vinyl|tools|violin|"
                   "bike|car|books|plant|plants|plant|lamp|sewing|paints|"
                   "xbox|ps5|laptop|collection|coat|bracelet|accordion|"
                   "recipes|photos|albums|diary|poems|chair|stuff|things|"
                   "clothes|savings|flat|house|shed|allotment * now|to|for|"
                   "with|after|should|is|keep|hers|his|yours|love|liked|good|"
                   "always|go|goes|keep|when|if|from|anymore|as|in "
                   "keep|go|hers|his|theirs|yours|use|me|someone|anyone|my|"
                   "im|cousin|sister|mate|brother|nephew|niece|home|son|"
                   "daughter|good|after|gone|hall|boxed|group|whoever|you|"
                   "her|him|mum|liked|loved|the|next|stays"),
    WEAK(ENTRUST, "gave|given|giving|give|boxed|boxing|bagged|donating|"
                  "donated|sold|selling|handing|posted away|up|my|all|most|"
                  "the|her|him|them|out|off|over|it|everything|her * "
                  "things|stuff|clothes|books|records|guitar|everything|"
                  "plants|tools|jewellery|collection|ring|rings|medals|"
                  "tackle|paints|games|away|watch|bike|photos|belongings|"
                  "possessions|furniture|camera|albums|lot|cd|cds|wool"),
    WEAK(ENTRUST, "place|seat|spot|slot|ticket|chair|turn|bed|appointment|"
                  "badge * to|for|should|could|can|went|go|goes|on * "
                  "someone|somebody|whoever|sheila|else|young|person|next|"
                  "others|people|those|lad|girl|him|her * else|who|good|"
                  "use|life|enjoy|with|need|needs|future|ahead|wants|that|"
                  "deserves|$"),
    WEAK(ENTRUST, "give|pass|let|offer|hand my|me|someone|somebody|the|our|"
                  "his|her|a place|seat|spot|slot|chair|bed|else|badge|pass "
                  "* someone|somebody|whoever|one|who|young|to|have|use|get "
                  "who|whos|else|with|that|good|life|some|can|person|wants|"
                  "whos|them|their|my|needs|a|more"),
    PLAIN(ENTRUST, "keep|look|check|watch|sit|be|see|make|someone|somebody|"
                   "you|will|take|promise|please an|in|out|over|with|to|kind|"
                   "good|gentle|sure|eye|after|care|of|will|there|right|look "
                   "* mum|mam|dad|son|daughter|kids|him|her|girls|boys|wife|"
                   "husband|nan|brother|sister|children|family|them|my * "
                   "after|when|for|if|wont|gets|looked|ok|afterwards|me|"
                   "gone|alright|fed|now|he|she|without "
                   "me|im|it|gone|i|after|$|afterwards|eats|cry|know|blame|"
                   "the|takes|doesnt|that"),
    WEAK(ENTRUST, "keep|treasure|yours|hers|his|have|theirs|it|that|this to "
                  "remember|keep|treasure|me|by|now $|me|by|now|from|it"),

    /* No future. */
    PLAIN(FUTURE, "dont|wont|not|never|shant|doubt|cant|wouldnt|couldnt "
                  "think|see|reckon|imagine|expect|plan|picture|intend|"
                  "ill|myself|planning|want|see|make|live|counting|myself * "
                  "here|around|about|alive|reach|make|making|seeing|it|"
                  "there|last|living|myself|reaching * by|"
                  "come|till|until|past|another|my|next|beyond|that|long|"
                  "the|for|to|at|in " TIMES "|long|longer|much|another|end|"
                  "again|grow|next|year|years|week|month"),
    WEAK(FUTURE, "wont|shant|not|never|dont|no|cant be|going|need|have|longer|"
                 "use|gonna|want needing|need|wanting|using|requiring|use|"
                 "require|be|needed|to|any|want|around|here|need|for * it|"
                 "any|anything|them|this|these|the|that|my|one|where|me|"
                 "emails|letters|help|more|much|bulletin|$ " FINALITY
                 "|soon|im|am|going|where|$|thank|thanks|sorry|i"),
    FAINT(FUTURE, "wont|shant|no|not|dont|longer|never|doesnt be|need|"
                  "longer|going|have|anyone|needing|require|want|any|"
                  "matter|use|need * after|by|past|beyond|where|once|from|"
                  "come|following|as " TIMES "|im|i|there|tonight|today|"
                  "this|now|sunday|ill"),
    PLAIN(FUTURE, "if|assuming|suppose|supposing|provided|unless|should|"
                  "whether im|i|ill|id|youre|we|that still? * here|around|"
                  "alive|about|going|breathing|standing|make|last|live|with "
                  "then|still|by|to|that|at|for|come|when|it|long|in|"
                  "until|till|us|$ that|then|see|long|" TIMES "|$|still"),
    WEAK(FUTURE, "there|theres|there|is|be|wont|isnt|not|no|wont|will no|be|"
                 "isnt|a|any|not|going * next|tomorrow|future|after|"
                 "christmas|another|monday|later|long|more|afterwards|"
                 "nobody for|time|one|year|week|month|not|with|to|of|me|"
                 "days|$|here|left|in|there|birthday"),
    PLAIN(FUTURE, "said|thought|knew|told|promised|always|known|decided|"
                  "never|swore|meant i|id|them|never|im|always|said|myself|"
                  "to|to? never|wouldnt|id|wont|not|ever|wasnt|see|be|get|"
                  "make|live|reach|would|go see|make|reach|be|live|get|"
                  "past|not|before|intend|last to|past|it|40|50|30|old|60|"
                  "21|18|25|forty|thirty|fifty|christmas|beyond|here|long|"
                  "older|by"),
    PLAIN(FUTURE, "be|ll|will|all|have|itll|its|soon|nearly|everything|been "
                  "all|soon|be|been|finally|nearly? over|done|finished|"
                  "sorted|gone|settled|quiet|ended|dealt by|before|soon|"
                  "tonight|after|with|for|one|come|tomorrow|and|then|once|"
                  "at|then sunday|friday|saturday|monday|tuesday|thursday|"
                  "wednesday|weekend|tomorrow|morning|then|now|tonight|"
                  "christmas|way|me|enough|that|time|soon|nobody|you|long"),
    PLAIN(FUTURE, "nothing|none|no|doesnt|wont|not|what|anything|never * "
                  "matter|matters|important|worry|hurt|need|mine|problem|"
                  "bother|care|me * after|soon|tomorrow|tonight|anyway|by|"
                  "much|past|from|then|come|monday|beyond tonight|"
                  "tomorrow|today|this|soon|sunday|friday|weekend|that|"
                  "now|longer|then|monday|im"),
    WEAK(FUTURE, "behind|past me|us|now|it|mine|the now|and|$|best|all|is"),
    WEAK(FUTURE, "whoever|someone|somebody|one|person|people|they|whos|next "
                 "comes|gets|takes|lives|has|will|who|moves|after|tenant|"
                 "sits|reads after|over|next|me|here|my|place|in|from|flat|"
                 "chair|then"),
    WEAK(FUTURE, "going|go|off|heading|leaving|ticket|trip|somewhere|journey|"
                 "travelling|way|taxi|bus|train|walk|drive * one|no|nobody|"
                 "nowhere|not|only|never|far|long|single|alone|where * way|"
                 "return|back|coming|follow|away|nobody|swim|need|come|"
                 "noone|one|cant"),

    /* Sleep without waking. */
    STRONG(SLEEP, "sleep|asleep|bed|nap|sleeping|fall|drift|eyes|nod "
                  "** not|never|dont|without|no|wont|cant|hopefully|stay|"
                  "shut|forever to? * wake|waking|woke|open|shut|closed|"
                  "thats|forever|ever"),
    STRONG(SLEEP, "wish|hope|hoping|want|wanted|prayed|pray|praying|wishing|"
                  "hoped|rather|if|asked|every|please|like|just ** didnt|"
                  "not|never|dont|doesnt|wont|hadnt|hasnt * wake|waking|"
                  "woken|woke|morning|open|sleep up|again|tomorrow|in|"
                  "from|comes|come|my|wouldnt|came|eyes|at|$"),
    PLAIN(SLEEP, "disappointed|sorry|annoyed|gutted|angry|upset|sad|fed|hate|"
                 "cross|cheated|dread|devastated|wish|ashamed|cry|sick|"
                 "failed|furious|surprised * i|to|that|when|up|at|my|every|"
                 "of ** wake|woke|waking|woken|morning|opened|open|alive|"
                 "eyes|survive|survived|here"),
    PLAIN(SLEEP, "sleep|asleep|rest|nap|lie|peace|bed|sleeping|slept * "
                 "forever|good|always|century|years|eternal|everlasting|"
                 "month|months|deep|properly|through|nothing|and|long|ever|"
                 "finally|last|down|this|ages|next|until|till "
                 "now|it|all|of|and|please|be|through|soon|over|life|"
                 "never|last|everything|stop|$"),
    WEAK(SLEEP, "long|big|last|final|proper|deep|forever|endless sleep|rest|"
                "nap|lie|sleeps|peace"),
    FAINT(SLEEP, "sleep|slept|asleep|lie|awake|pace|bed|nights|night|days * "
                 "not|no|havent|hardly|without|cant|never|none|every|all|"
                 "since|nine|five|six|seven|eight|four * days|nights|weeks|"
                 "since|night|week|sleep|slept|eat|eaten|staring|tuesday"),

    /* Being found. */
    STRONG(FOUND, "find|finds|finding|discover|discovers me|us|my|our "
                  "body|gone|hanging|dead|cold|first|then|lying|like|$ * "
                  "$|when|then|too|until|for|if|in|on|this|that|first"),
    PLAIN(FOUND, "find|finds|found|finding|discover|discovered me|us body|"
                 "gone|hanging|like|dead|cold|first|before|after|when|then|"
                 "until|till|lying|there|days|$"),
    STRONG(FOUND, "who|whoever|someone|somebody|anyone|one|person|police|"
                  "kids|children|son|daughter|mum|wife|husband|sister|"
                  "brother|they|she|he|stranger|carer|not|warden|neighbour|"
                  "dont|cleaner|wont|doesnt * find|finds|finding|discovers|"
                  "discover me|us|my|it * $|body|like|this|first|and|i|when|"
                  "then|before|but|or"),
    PLAIN(FOUND, "whoever|someone|somebody|who|one * find|finds|found "
                 "me|us|him|her|it|my|body"),
    PLAIN(FOUND, "send|get|bring|ring|ask|tell|want|need|not|let|rather "
                 "someone|somebody|police|the|not|him|her|my|a|them ** key|"
                 "police|not|door|wellness|man|strong|someone|first|in|"
                 "alone|break|stranger|before|instead * mum|mam|dad|son|"
                 "daughter|kids|wife|husband|sister|alone|nobody|find|him|"
                 "her|me|family|children"),
    WEAK(FOUND, "mention|tell|warn|let|say|show|wont|for|sorry to|it|them|"
                "need|the * whoever|police|ambulance|who|paramedics|person|"
                "break|people comes|come|has|when|finds|gets|it|who|in|that"),

    /* Comfort for those left behind. */
    PLAIN(REASSURE,
          "not|isnt|wasnt|nobody|noone|nobodys|anyones|anybodys|arent|"
          "no|never is|was|ones|to|yours|his|her|anything|your|my|"
          "their|elses|at|because|him|of|you|them? * "
          "fault|blame|doing "
          "$|it|and|she|he|that|they|you|for|me|im|tell|i|just"),
    PLAIN(REASSURE, "it|that|this|was wasnt|isnt|not|never him|her|them|you|"
                    "mum|because|anything|about $|and|it|he|she|of|you|they|"
                    "that|or|im"),
    PLAIN(REASSURE, "dont|mustnt|nobody|never|not|no|please|should let|want|"
                    "should|you|anyone|one|them|to|blame|ever|feel|need|"
                    "him|her|need? * blame|blames|sad|guilty|upset|bad|cry|"
                    "grieve|mourn|fault|badly|feel themselves|himself|"
                    "herself|yourself|yourselves|for|about|about|me|when|"
                    "of|over|when|after|they|guilty|bad|sad|$"),
    PLAIN(REASSURE, "nothing|nobody|noone|anything|nowt|more you|anyone|they|"
                    "anybody|he|she|could|would|the|could|that|else * "
                    "have|of|ve|couldve|wouldve|stop|stopped|changed * done|"
                    "did|said|stopped|helped|changed|saved|made|known|me"),
    PLAIN(REASSURE, "somewhere|where|place|going it|that|there|it|with|"
                    "nothing|nobody|where doesnt|cant|wont|no|nothing|"
                    "nobody|isnt|without hurt|pain|hurts|reach|cold|dark|"
                    "bother|find|me|anybody|more"),
    WEAK(REASSURE, "dont|no|not|please|try|no|nobody need to? worry|fret|"
                   "cry|panic|fuss|upset|sad about|for|when|on|if|over|be|"
                   "to|anymore|it|$ me|im|i|my|it|account|them|worry|now"),

    /* Following somebody who died. */
    PLAIN(GRIEF, "be|am|see|seeing|join|joining|go|going|meet|follow|"
                 "following|reach|come|find|get|hold|hug|coming|joined with|"
                 "to|my|her|him|after|back|where|them|mum|up|soon|on|you|"
                 "there? * wife|husband|mum|mam|dad|him|her|son|daughter|"
                 "baby|boy|girl|them|nan|brother|sister|tom|jean|mother|"
                 "father|twin|on|went|is|lad|little|friend|dog|shortly "
                 "again|soon|now|in|up|where|there|at|before|went|is|on|"
                 "shortly|and|this|by|tonight|are|$ $|heaven|and|now|went|"
                 "there|is|i|last|instead|together|gone|than|the|up|soon"),
    FAINT(GRIEF, "since|after|without|when|ever|lost|anniversary|now|until|"
                 "till|took|missing * he|she|mum|mam|wife|husband|dad|son|"
                 "daughter|him|her|baby|brother|sister|nan|mother|died|father|"
                 "my|twin|dog ** nothing|no|cant|dont|empty|silent|"
                 "quiet|nobody|point|never|stopped|isnt|not|reason|left|"
                 "alone|lost|hole|same|what|why|half"),
    WEAK(GRIEF, "wife|husband|mum|mam|dad|son|daughter|dog|cat|baby|brother|"
                "sister|house|everyone|everything|job|nan|partner|health|"
                "he|she|theyre has|is|are|gone|s|went|died|passed|left|"
                "gone gone|too|as|gone|away|going|left|now|next|on|well|my "
                "my|the|too|i|now|so|as|house|dog|next|me|and|job|$"),
    PLAIN(GRIEF, "should|shouldve|wish|ought|why|supposed|could have|of|it|"
                 "its|to|not|wasnt|couldnt? it|been|had|was|be|it been|be|"
                 "me|was|not me|instead|who|that|not|just|i"),
    WEAK(GRIEF, "promised|promise|told|said|swore i|him|her|them|that|"
                "myself id|i|that|to|him|her|wouldnt|ill * until|till|see|"
                "then|before|after|long|behind|come|follow|join|with"),
    PLAIN(GRIEF, "then|and|before|so|to|can|will|ill|id|soon|shall i|ill|"
                 "id|can|can|come|go|just|be|am|go|id come|go|follow|be|"
                 "join|going|coming|following to|with|after|him|her|them|"
                 "on|along|next|up her|him|them|$|shortly|soon|there|well|"
                 "now|mum|dad"),

    /* Something decided. */
    PLAIN(DECIDED, "know|knew|decided|worked|sorted|clear|understand|made|"
                   "see what|now|out|on|how|exactly|thats|that|finally|"
                   "where|a|when|and i|im|ive|to|what|have|the|how|day|"
                   "its|my|when|must|it have|must|got|ill|need|going|do|"
                   "way|i|has|day|date|be|it to|do|now|have|be|must|and|"
                   "when|$ do|be|done|now|next|happen|go|end|over"),
    FAINT(DECIDED, "feel|felt|feeling|am|im|strangely|so|at|oddly|quite|"
                   "finally|very|ive|and been|quite|so|strangely|more|very|"
                   "oddly|finally|really|weirdly|almost|completely|at? "
                   "calm|calmer|peace|lighter|peaceful|relieved|clear|"
                   "serene|happy|settled|free|quiet|ready * first|now|"
                   "decided|about|since|finally|with|for|today|after|that|"
                   "because|ready|at time|ive|it|i|last|years|months|now|"
                   "its|decided|made|all|going|go|once|deciding|ages"),
    WEAK(DECIDED, "mind|decision|choice|plan|date|day is|been|s|has|made|"
                  "set|picked|chosen|all|i? * made|set|up|sorted|final|"
                  "taken|ready|picked|chosen|fixed|decided|settled"),
    FAINT(DECIDED, "decided|made|picked|chosen|set|planned|sorted|worked "
                   "up|a|my|the|when|how|out|on|it|ive * mind|when|how|day|"
                   "date|place|time|way|it|where|plan|all|tonight|end"),
    WEAK(DECIDED, "weight|load|burden|relief|cloud|fog has|is|been|to|"
                  "have|s|just lifted|off|gone|decided|know|knowing|lift|"
                  "finally|decide"),
    PLAIN(DECIDED, "hoped|hoping|wanted|waiting|thought|wish|need|looking|"
                   "want|wait|give|asked|pray * someone|somebody|anyone|"
                   "one|me|for|reason|you|sign|people * talk|stop|ask|"
                   "notice|noticed|save|change|reason|give|stops|stopped|"
                   "ring|one|see|persuade|say * me|out|not|stay|it|them|"
                   "to|ring|mind|would"),

    /* A plan, a date, an end that is chosen. */
    PLAIN(DECIDED, "plan|plans|thoughts came|come|comes|is|are|back|its|has * "
                   "back|again|stronger * $|and|now|since|so|as"),
    WEAK(DECIDED, "got|have|made|had|theres|with|also a|another|my plan|date "
                  "$|and|now|ready|set|tonight|means|written"),
    PLAIN(DECIDED, "chosen|picked|found|choose|know|chose the|my|a|which * "
                   "tree|spot|bridge|branch|way|cliff|beam|method|plot|beach|"
                   "stone * $|and|its|for|now|already|where|out"),
    WEAK(DECIDED, "moved|set|fixed|circled|picked|marked|chosen the|a|my|only "
                  "date|day * $|so|and|that|now"),
    PLAIN(DECIDED, "draw|drawing|drew|put|putting|drawn a|the * "
                   "line|stop|end under|to * me|myself|it|my|everything|all"),
    PLAIN(DECIDED, "made certain|sure of * that|it|never"),
    PLAIN(DECIDED, "felt|feel|feeling|been|so|happy|light|better|calm * "
                   "light|lighter|calm|free|better|clear ** since|now|"
                   "decided|because|once * decided|decide|i|know"),
    PLAIN(DECIDED, "now|it|that|birthday|this|anyway has|have|ive decided|"
                   "made|settled me|it|for|my"),
    PLAIN(DECIDED, "changing|change|made|make|changed|making my|me mind ** "
                   "still|whether|be|stay|live|stick * around|here|alive|be"),
    FAINT(DECIDED, "courage|guts|nerve|bottle to|had|up|for|to|brave"),
    PLAIN(DECIDED, "wish|need|had|finally|got|had|find|found the|had|it|some "
                   "the? courage|guts|nerve|brave * "
                   "$|it|to|stood|now|end|go|this|do"),
    PLAIN(DECIDED, "must|be|got|being|i be|to? brave|strong * tonight|now|"
                   "soon|go|end"),
    WEAK(DECIDED, "permanent|permanently|eternal|eternity"),
    WEAK(DECIDED, "coin toss"),
    PLAIN(FAREWELL, "one|last|final|more|something * useful|good|nice|thing|"
                    "day|time|decent * before i|im go|gone|leave|went"),
    WEAK(FAREWELL, "before i|im|ive go|gone|leave|went $|and|now|for|so|ill"),
    PLAIN(FAREWELL, "be|my|as|your|was|meaning|for|the my|be? last day|night|"
                    "morning|sunday|evening|week|supper|christmas|summer|"
                    "eid|birthday * $|on|and|earth|alive|with|no|here|"
                    "noone|nobody|ever|i"),
    PLAIN(FAREWELL, "last|final time|day i|ill * make|made|see|saw|cook|do|"
                    "hear|get|ever|come|sit|hold|walk|smell"),
    PLAIN(FAREWELL, "started|starting|begun|writing|write|written|working "
                    "to|through|out|the? write|saying|list|thank|people * "
                    "people|everyone|goodbye|list|each|them"),
    PLAIN(FUTURE, "whether|if|about|decide|sure|knowing|reason * "
                  "still|to|ill|be|stay|stick * be|stay|around|here|alive * "
                  "around|here|alive|by|on * then|by|at|till|or|$|that|next"),
    PLAIN(FUTURE, "keep|keeps|kept|keeping|holding me|us * here|alive|"
                  "breathing|around"),
    PLAIN(FUTURE, "not|never|dont|didnt|cant|wont|no|doubt * "
                  "intend|intending|expect|expecting|planning|plan|mean|"
                  "picture|imagine|see|intention * "
                  "be|being|being|myself|last|anything|doing|anywhere|it * "
                  "here|then|around|past|beyond|next|after|there|alive|that"),
    WEAK(FUTURE, "plans|booked|arrangements|plan * permanent|permanently|one|"
                 "nobody|last|else|ones"),
    PLAIN(FUTURE, "if i|u|you|im dont|cant|dont|didnt|not reply|reach|"
                  "answer|wake|hear|get|there|turn * you|youll|ill|u|know|"
                  "then|its|tomorrow|next|tmrw|send|tell ** did|it|ok|why|"
                  "done|gone|peace|promise|sorry|worry|key"),
    PLAIN(FUTURE, "cant|couldnt|dont|not|never|hard|unable * "
                  "see|picture|imagine|think|plan * "
                  "past|beyond|further|after * "
                  "this|month|week|tomorrow|friday|next|that|days|then|"
                  "christmas|it|the|tonight|today"),
    PLAIN(FUTURE, "nobody|noone|anyone|anybody|one|someone * "
                  "here|home|left|me|in * to * read|get|open|receive|answer|"
                  "belong|see|write"),
    PLAIN(FUTURE, "my|me|number|time|days|clock|sand|candle|turn is|are|s|"
                  "has|have|nearly|almost * "
                  "up|numbered|running|run|out|burnt|gone|come"),
    PLAIN(FUTURE, "expect|think|reckon|ill|be|im|i * to|be|am|im next|"
                  "following|follow|after * $|and|shortly|soon|on|them"),
    PLAIN(FUTURE, "shes|hes|they|still|everyone|she|he|mum|kids|daughter * "
                  "think|thinks|reckon|expects|believes|asks * "
                  "coming|come|there|christmas|easter|next|visit|be ** "
                  "wont|not|heart|tell|cant|never"),
    PLAIN(GRIEF, "then|and|before|promised|id|ill|ready|soon * "
                 "come|go|be|join|follow|coming|going * "
                 "to|with|after|and * her|him|them|my|be * "
                 "$|now|well|mum|dad|wife|tom|son|baby|soon"),
    WEAK(GRIEF, "everyone|all|everything|nobody|everybody|people i ever? "
                "loved|love|knew|had|cared * gone|under|dead|left|grave"),
    PLAIN(ORDER, "benefits|allowance|pension|insurance|mortgage|debt|debts|"
                 "tenancy|policy|flat|house|carers|money * "
                 "happens|happen|go|goes|pay|paid|pays|cover|lost|get|steps ** "
                 "if|when|after|once * im|die|pass|passes|gone|away|dies|"
                 "suddenly|something|not|anything|somebody|someone"),
    PLAIN(ORDER, "what|who|where happens|happen|gets|goes|takes|steps|looks "
                 "* if|when|in|over|after * im|i|suddenly|something|gone|me "
                 "* not|gone|here|die|happens|suddenly|no|longer"),
    WEAK(ORDER, "bills|rent|debts|everything|funeral|affairs|house|alls|"
                "accounts are|is|s|been|all|now paid|settled|straight|"
                "together|clear|up|arranged|square"),
    WEAK(ORDER, "write|writing|wrote|making|planning|planned|choosing|age|"
                "picked * my|your|own|a|for * "
                "will|funeral|epitaph|obituary|eulogy|order|headstone|hymns"),
    PLAIN(ORDER, "no|want|please|have|play|like|just hymns|hymn|lilies|"
                 "flowers|black|fuss|church|vicar|music * no|nothing|at|and|"
                 "wear|service|funeral|mine|fuss"),
    WEAK(ORDER, "donor|library|bus|membership card|cards|pass|licence * "
                "back|signed|returned|posted|handed|side|cut|up"),
    PLAIN(ORDER, "posted|sent|handed|gave|given|give|returned|cut * my|the|"
                 "back|up * licence|card|cards|pass|passport|key|keys|badge "
                 "* back|up|on|and|with|along"),
    WEAK(ENTRUST,
         PETS " going|goes|went|off|gone|moved|is|lives|living|"
              "staying|settled to|with|next|at|going|in * "
              "sister|neighbour|mum|daughter|friend|brother|her|him|as|"
              "next|now|too|well|rescue|$"),
    WEAK(ENTRUST, "let|set|opened|released|gave|given|put my|the * " PETS
                  " * out|free|go|away|down|up|with|in|next"),
    PLAIN(ENTRUST, "be|somebody|someone|please|all|everyone|will * "
                   "nice|kind|gentle|good|patient to my|mum|the|her|him * "
                   "mother|mum|dad|wife|husband|kids|children|boys|girls|"
                   "sister|brother|son|daughter|dog|cat"),
    PLAIN(REASSURE, "picture|photo|way|how|day|one|face|last * "
                    "remember|remembered|remembers|keep|think|see * "
                    "me|by|of|them|folk|i"),
    PLAIN(BURDEN, "out of|from her|his|their|your|everyones|everybodys "
                  "hair|way|lives|life|hands|road * permanently|forever|for|"
                  "soon|now|good|$"),
    PLAIN(BURDEN, "reason|cause|problem * everyone|everybody|they|family|"
                  "kids|mum * miserable|sad|unhappy|tired|stressed|fight|"
                  "crying|ill"),

    /* Endings that need few words. */
    PLAIN(FUTURE, "wont|shant|no longer? be|have needing|requiring|wanting"),
    PLAIN(FUTURE, "wont|shant|not|doubt|dont|think be|gonna|going|able|ill "
                  "be? around|alive to|for|when|then|by|if|long|much|come|$"),
    FAINT(FUTURE, "wont|shant|not be|going be? here to|for|when|then|by|if|"
                  "at|in|come|$"),
    WEAK(FUTURE, "wont|shant|aint|not|never be? coming|comin|come|returning "
                 "back|home|anywhere|out $|from|this|again|ever|of|after"),
    WEAK(FUTURE, "mine|mines|best|life|time|years is|are|s|all? behind|over|"
                 "done|past me|now|$"),
    PLAIN(FUTURE, "wont|not|cant|dont be able to $|anymore|then|now|after"),
    PLAIN(FUTURE, "somebody|someone|anyone|you|please check|look|keep on|in|"
                  "an * my|her|him * mum|dad|her|him|son|daughter|wife|"
                  "husband|nan ** not|wont|able|gone|after|when"),
    WEAK(FUTURE, "no reason|need|point|use to|in|for fill|plan|renew|book|"
                 "reply|sign|commit|write"),
    WEAK(FUTURE, "not|shant|wont|no|stopped renew|renewing|renewed|bothering"),
    PLAIN(FUTURE, "wont|not|never|miss be|going|see|there at|to|for|your|"
                  "their|my|her|his|there * birthday|birthdays|wedding|"
                  "graduation|christening|prom"),
    PLAIN(DECIDED, "my|own|our way|own|way * way|terms|hands|out * out|terms|"
                   "hands"),
    PLAIN(DECIDED, "choosing|choose|chosen|chose|pick|want|go|going * own|my "
                   "* way|terms|time out|$|now|and"),
    PLAIN(DECIDED, "made|other|different|got|have plans|arrangements "
                   "permanent|forever|for|$|now|else"),
    PLAIN(DECIDED, "like|want|wish|need|just|long|ready * it|this|all * "
                   "over|done|finished|ended with|and|now|$"),
    PLAIN(GRIEF, "go|be|follow|going|am|get|come where|to|with he|she|they|"
                 "mum|dad|my|him|her|them * went|is|are|gone|there|now|again"),
    PLAIN(GRIEF, "decided|going|want|ready|time|soon|wait|rather|long|plan|"
                 "hope|hoping|wish to|for|the|be|day? * "
                 "join|joining|follow|reunited|beside|again with? "
                 "him|her|them|my|mum|dad|our|tom"),
    PLAIN(FAREWELL, "finished|done|accounts|account|quits|even|business|"
                    "patience|books with|to|on the? world|life|living|earth"),
    PLAIN(FAREWELL, "best|only|good|nicest|happiest|one part|bit|thing|"
                    "people|one|ones * of|i|in|who|that * week|life|had|"
                    "knew|got|year|asked * $|should|sooner|bye|said|i|love"),
    PLAIN(FAREWELL, "say|tell|pass|send|give|let * thanks|thank|love|sorry|"
                    "bye|goodbye|best * to|for|you|from|them * "
                    "him|her|them|everyone|all|me|group|choir|mel|staff|mum|"
                    "girls|lads|you * $|she|he|they|tell|was|were|only|bye"),
    WEAK(FAREWELL, "thats|that|this is|was|s? all|it|everything|enough "
                   "really|folks|from|now|i|$ $|me|wanted|think|now"),
    WEAK(FAREWELL, "love you|u|yous|yall all|loads|guys|always|lot|both|so"),
    PLAIN(FAREWELL, "dont|dnt|not|please be|stay|get mad|angry|cross|sad|"
                    "upset|shocked at|with|when|if|$|for|i|mum|im"),
    PLAIN(ORDER, "wrote|written|write|writing|rewrite|rewrote|started a|the|"
                 "my|that|same|this note|notes|letter|goodbye * "
                 "ripped|tore|tear|rip|again|burned|hid|binned|better|"
                 "ready|envelope"),
    PLAIN(ENTRUST, "give|given|giving|gave|left|leave|let|want|wanted|have|"
                   "having|like * her|him|my|the|all|joan|someone|you|your "
                   "* lamp|tools|allotment|records|books|guitar|watch|ring|"
                   "coat|plants|kettle|chair|medals|paints|camera|bike|"
                   "telly|clothes|jewellery|savings|collection|mug|fiddle * "
                   "always|liked|loved|admired|wanted|fond|next|good|keep"),
    PLAIN(ENTRUST, "given|gave|giving|give|left * to * and * "
                   "tools|dog|cat|books|guitar|car|ring|watch|keys|clothes "
                   "* to|away|with * ** paid|thank|up|company|goodbye|all"),
    PLAIN(BURDEN, "get|got|getting over me|it|losing * kids|soon|they|time|"
                  "eventually|do|better|someone|find|without|then|quick"),
    PLAIN(BURDEN, "theyd|they|hed|shed|dad|husband|wife|kids|he|she|would|"
                  "will|can|d|ll * find|meet|get|have|marry|deserve|be * "
                  "someone|somebody|new|another|with * nicer|better|else|"
                  "kinder|happier|normal|proper|mum|wife"),
    PLAIN(BURDEN, "kindest|best|kinder|decent|nicest|right|only|last thing|"
                  "way|present|gift|favour * i|is|for|do|give|can|could * "
                  "distance|gone|go|leave|not|disappear|without|tell|away|"
                  "nothing|out"),
    PLAIN(BURDEN, "better|happier|easier off|for|financially * "
                  "without|financially|maths|sums|moneywise"),
    PLAIN(BURDEN, "theyre|they|r|are|be|all better off"),
    PLAIN(HOPE, "wish|want|need|like|ready|just to? stop|finish|cease|quit|"
                "end to|the|with? live|living|life|breathe|breathing|exist|"
                "this"),
    PLAIN(HOPE, "im|i|me|am|mum|like|were like? already|just|half|long? "
                "gone|ghost|dead|disappearing|vanishing|fading|not|invisible "
                "and|$|i|already|everyone|to|dont|people|anyway"),
    PLAIN(HOPE, "i|never|not|once|asked|ask * asked|ask|asking for "
                "anything|help|much|penny|nothing * now|asking|but|im|until|"
                "and|$|before"),
    PLAIN(HOPE, "rang|phoned|called|told|asked|waited|tried|emailed|rung * "
                "nobody|noone|music|bath|tea|queue|hold|engaged|voicemail|"
                "hung|nothing|list|ringing|answer|walk * $|and|now|so|up|on|"
                "came|then|answered|i"),
    PLAIN(HOPE, "its|it|im|head|everything|things got|getting|gone|really|"
                "so really|so|very? bad|worse|dark|scary|loud|much * "
                "rang|nobody|anyone|asleep|tonight|help|cant|scared|pls|mates"),
    PLAIN(HOPE, "can|could|please|need|want|is someone|somebody|anyone|any1|"
                "sum1|any1|one talk|ring|speak|help|there|here|come * me|pls|"
                "please|now|anyone|anybody|tonight|$"),
    PLAIN(SELF, "failed|fail|failing|ruined|useless|hopeless|no * "
                "everything|all|anything|good|at * ever|i|put|did|touched|"
                "tried|life|done"),
};

const struct sign_phrases signs_leaving = {rows, sizeof rows / sizeof *rows};
