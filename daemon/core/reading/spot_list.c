#include "core/reading/spot_list.h"

#include "base/banned.h"

#define KIN                                                                  \
    "mum|mam|mom|mother|mummy|dad|father|daddy|nan|nana|gran|granny|"        \
    "grandma|grandad|brother|sister|son|daughter|husband|wife|partner|"      \
    "uncle|aunt|auntie|cousin|nephew|niece|friend|mate|neighbour|boyfriend|" \
    "girlfriend|hubby|carer|cared|lad|girl|boy|stepson|stepdaughter|"        \
    "flatmate|grandson|granddaughter|patient|client|kid|kids|child|teenager"

const struct spotted spotted_list[] = {
    /* Together with somebody. */
    {INTENT_GUEST, "",
     "bring|bringing|brings|take|fetch * along|with|" KIN
     "|someone|somebody|worker|baby|dog|guest",
     true, false},
    {INTENT_GUEST, "", "plus|and a? one|guest|1 $", true, false},
    {INTENT_GUEST, "", "can|could|may my * come|attend|join", true, false},
    {INTENT_GUEST, "", "my " KIN " and i|me", true, false},
    {INTENT_GUEST, "", "me|i and|& my|a " KIN, true, false},
    {INTENT_GUEST, "", "both|two|three|2|3|4 of us", true, false},
    {INTENT_GUEST, "", "we would|will|are|both|can|want|like", true, false},
    {INTENT_GUEST, "", "with my|a|our " KIN "|support|advocate", true, false},
    {INTENT_GUEST, "", "two|three|2|3|4 places|seats|spaces|tickets|people",
     true, false},
    /* For somebody else. */
    {INTENT_PROXY, "", "on behalf of", false, false},
    {INTENT_PROXY, "", "on his|her|their behalf", false, false},
    {INTENT_PROXY, "", "writing|replying|emailing|asking|answering for|instead",
     false, false},
    {INTENT_PROXY, "", "for|sign|put|add|book my|our|her|his " KIN, false,
     false},
    {INTENT_PROXY, "",
     "my|our|her|his " KIN " would|wants|wanted|is|likes|has|can|says|asked|"
     "asks|needs|will|loves|fancies|to|cant|cannot",
     false, false},
    {INTENT_PROXY, "",
     "he|she|they would|wants|want|wd|likes|fancies|is|are|has|asked|says|said|"
     "needs|will",
     false, false},
    {INTENT_PROXY, "", "can|could|may my|our " KIN, false, false},
    {INTENT_PROXY, "", "put|sign|add|book|count him|her|them|us", false, false},
    {INTENT_PROXY, "",
     "i am|support|typing|type his|her|a carer|mum|dad|worker", false, false},
    {INTENT_PROXY, "", "support|key|care worker|coordinator for|of", false,
     false},
    {INTENT_PROXY, "",
     "one|some of our|the|my patients|residents|clients|lads|"
     "members|ladies|service",
     false, false},
    {INTENT_PROXY, "", "patient|patients|resident|residents on|here|of|at|who",
     false, false},
    {INTENT_PROXY, "", "from * ward|unit", false, false},
    /* Needs. */
    {INTENT_SUPPORT, "interpreter",
     "interpreter|interpreters|interpreting|"
     "translator|signer|lipspeaker",
     true, false},
    {INTENT_SUPPORT, "access",
     "wheelchair|wheelchairs|scooter|ramp|stairlift|"
     "rollator|zimmer|crutches|stairs",
     true, false},
    {INTENT_SUPPORT, "access", "hearing loop|aid|aids|dog|impaired", true,
     false},
    {INTENT_SUPPORT, "access", "guide|assistance dog", true, false},
    {INTENT_SUPPORT, "access",
     "deaf|blind|autistic|dyslexic|dyslexia|adhd|"
     "epilepsy|diabetic",
     true, false},
    {INTENT_SUPPORT, "access", "quiet|prayer|changing room|space|place", true,
     false},
    {INTENT_SUPPORT, "dietary",
     "vegan|vegetarian|veggie|halal|kosher|coeliac|"
     "celiac|gluten|dairy|nuts|nut|allergic|allergy|allergies|lactose|dietary",
     true, false},
    {INTENT_SUPPORT, "travel",
     "taxi|cab|lift|fare|fares|petrol|parking|transport "
     "there|to|needed|please|paid|home|back|from|for|costs|money|refund|pass",
     true, false},
    {INTENT_SUPPORT, "travel",
     "need|want|get|have|arrange|book|sort * "
     "taxi|transport|lift",
     true, false},
    {INTENT_SUPPORT, "company",
     "someone|somebody|anyone to|who * "
     "come|go|sit|meet|help|support|be * with|me",
     true, false},
    {INTENT_SUPPORT, "company",
     "need|have|get|want * support|help|hand|"
     "assistance|carer|company",
     true, false},
    {INTENT_SUPPORT, "company",
     "not|dont go|come|do|manage alone|on my|by "
     "own|myself?",
     true, false},
    /* Questions about money come first among questions. */
    {INTENT_QUESTION, "pay",
     "pip|esa|benefits|benefit|credit|dwp|jobcentre|dla|jsa|allowance|uc|"
     "taxed|tax|hmrc",
     true, true},
    {INTENT_QUESTION, "pay",
     "get|do|is|are|will|be|how|much|any|i|it|there paid|payment|pay|fee|"
     "wages|money|expenses|voucher",
     true, true},
    {INTENT_QUESTION, "",
     "what|where|when|which|who|how|why is|are|time|do|does|"
     "can|will|would|many|much|long|about|happens|if|day|date|was|did|i|the",
     true, false},
    {INTENT_QUESTION, "", "do|does|did|will|would|can|could i|you|it|we|anyone",
     true, false},
    {INTENT_QUESTION, "",
     "tell|know|hear|find|info|information|details|learn "
     "me? out? more|about|details",
     true, false},
    {INTENT_QUESTION, "", "did|have you get|got|receive|received|see|had my",
     true, true},
    {INTENT_QUESTION, "", "not|never heard|had back|anything|a|reply", true,
     true},
    {INTENT_QUESTION, "", "still|am waiting", true, true},
    {INTENT_QUESTION, "", "any news|update|word|luck", true, true},
    {INTENT_QUESTION, "", "wondering|wonder if|whether|what|how|about", true,
     true},
    {INTENT_QUESTION, "", "know|hear|find|learn|tell me? more|out about|more",
     true, true},
    {INTENT_QUESTION, "",
     "know|hear|learn|tell|ring|call|email|send me? more? "
     "about|details|info|information",
     true, true},
    {INTENT_QUESTION, "", "more info|information|details", true, true},
    /* Their rights. */
    {INTENT_SAR, "", "subject|data access request|rights", false, false},
    {INTENT_SAR, "", "sar|dsar", false, false},
    {INTENT_SAR, "",
     "copy|copies|printout of everything|all|my|any|the|what * "
     "data|information|records|record|details|hold|file|about|have",
     false, false},
    {INTENT_SAR, "",
     "what|everything|all|any|which * data|information|info|details|"
     "you hold|have|keep|got|store * me|about",
     false, false},
    {INTENT_SAR, "",
     "what|everything|all|anything you|u|youve|yous "
     "hold|have|keep|got|store|know * me|about",
     false, false},
    {INTENT_SAR, "", "see|send|show|have my|the data|records|file|information",
     false, false},
    {INTENT_DPCOMPLAINT, "",
     "data|privacy|gdpr protection|breach|complaint|"
     "breached|act|officer|law|laws|rights",
     false, false},
    {INTENT_DPCOMPLAINT, "", "gdpr|ico", false, false},
    {INTENT_DPCOMPLAINT, "", "information|privacy commissioner|commissioners",
     false, false},
    {INTENT_DPCOMPLAINT, "",
     "who|why|how|where gave|give|have|did|got|get * you|"
     "my * my|email|address|details|name",
     false, false},
    {INTENT_DPCOMPLAINT, "",
     "shared|sharing|passed|gave|sold|leaked|told|"
     "disclosed my * details|data|email|address|information|diagnosis|name",
     false, false},
    {INTENT_DPCOMPLAINT, "",
     "everyone|others|other|people|strangers|whole can|"
     "could|see|saw|world|list * my|see * email|address|name|name",
     false, false},
    {INTENT_DPCOMPLAINT, "",
     "confidentiality|confidential breach|breached|"
     "broken|information|details",
     false, false},
    /* Who it is. */
    {INTENT_WRONGPERSON, "",
     "wrong person|email|address|man|woman|one|inbox|"
     "jane|number|recipient|lady|bloke|guy",
     false, false},
    {INTENT_WRONGPERSON, "", "not|isnt meant for|mine me", false, false},
    {INTENT_WRONGPERSON, "", "not|isnt for me ,? i|you|am|sent|sorry", false,
     false},
    {INTENT_WRONGPERSON, "",
     "sent|send|sending|emailing|got|received * "
     "mistake|error|accident|mistakenly",
     false, false},
    {INTENT_WRONGPERSON, "", "by|in mistake|error|accident", false, false},
    {INTENT_WRONGPERSON, "", "i am not called|him|her|them|this|that|the",
     false, false},
    {INTENT_WRONGPERSON, "", "not my name", false, false},
    {INTENT_WRONGPERSON, "",
     "nobody|no|noone one? * of|by that|this|called name?", false, false},
    {INTENT_WRONGPERSON, "",
     "do|dont not? know any|who|anyone|him|her|this|"
     "what|you * called|person|is|are|about|named",
     false, false},
    {INTENT_WRONGPERSON, "", "who is this|that|it", false, false},
    {INTENT_WRONGPERSON, "",
     "never|not|did signed|sign|heard|joined|asked * "
     "up|of|for|join|this|you|to",
     false, false},
    /* Complaints and remarks. */
    {INTENT_COMPLAINT, "",
     "complain|complaint|complaints|complaining|pals|"
     "ombudsman|disgusting|disgrace|disgraceful|appalling|appalled|furious|"
     "outrageous|unacceptable|shambles|solicitor|insulting|patronising|joke",
     false, false},
    {INTENT_COMPLAINT, "", "not good enough", false, false},
    {INTENT_COMPLAINT, "", "waste|wasting of * time|money", false, false},
    {INTENT_FEEDBACK, "", "slow clap", false, false},
    {INTENT_FEEDBACK, "",
     "never|nothing|nobody ever|changes|listens|listen|"
     "changed|does|happens",
     false, false},
    {INTENT_FEEDBACK, "",
     "last|previous|that one|time|event|meeting|session|"
     "course * was|were|went",
     false, false},
    {INTENT_FEEDBACK, "",
     "wow|pathetic|rubbish|useless|tokenistic|tokenism|"
     "brilliant|typical|hilarious|sarcastic|honestly|pointless|ridiculous|"
     "lip service",
     false, false},
    {INTENT_FEEDBACK, "", "suggestion|suggest|idea|feedback|opinion|improve",
     false, false},
    /* Formats and ways that a person arranges. */
    {INTENT_FORMAT, "audio", "audio|daisy", false, false},
    {INTENT_FORMAT, "audio", "on|a cd|tape", false, false},
    {INTENT_FORMAT, "braille", "braille|brail|braile", false, false},
    {INTENT_FORMAT, "bsl",
     "bsl|signed video|videos|version|clip|format|please|"
     "translation|video",
     false, false},
    {INTENT_FORMAT, "lang=cy", "in|a|the|cymraeg welsh|cymraeg|gymraeg", false,
     false},
    {INTENT_FORMAT, "lang=pl", "in|into polish", false, false},
    {INTENT_FORMAT, "lang=bn", "in|into bengali|bangla|sylheti", false, false},
    {INTENT_FORMAT, "lang=so", "in|into somali", false, false},
    {INTENT_FORMAT, "lang=tr", "in|into turkish", false, false},
    {INTENT_FORMAT, "lang=ur", "in|into urdu", false, false},
    {INTENT_FORMAT, "lang=pa", "in|into punjabi|panjabi", false, false},
    {INTENT_FORMAT, "lang=gu", "in|into gujarati", false, false},
    {INTENT_FORMAT, "lang=ar", "in|into arabic", false, false},
    {INTENT_FORMAT, "lang=ro", "in|into romanian", false, false},
    {INTENT_FORMAT, "lang=pt", "in|into portuguese", false, false},
    {INTENT_FORMAT, "lang=fr", "in|into french", false, false},
    {INTENT_FORMAT, "lang=uk", "in|into ukrainian", false, false},
    {INTENT_FORMAT, "lang=fa", "in|into farsi|persian|dari", false, false},
    {INTENT_FORMAT, "lang=ku", "in|into kurdish|sorani", false, false},
    {INTENT_FORMAT, "lang=zh", "in|into chinese|mandarin|cantonese", false,
     false},
    {INTENT_FORMAT, "large_print",
     "large|larger|bigger|big|large print|letters|"
     "writing|font|text|type",
     false, false},
    {INTENT_FORMAT, "easy_read", "easy read", false, false},
    {INTENT_CHANNEL, "post",
     "by|in|through|via|to|thru the? post|mail|letter|"
     "letterbox|paper",
     false, false},
    {INTENT_CHANNEL, "post", "post|posted|posting it|them|these|me|to|this|out",
     false, false},
    {INTENT_CHANNEL, "post",
     "paper|printed|hard|print copy|version|copies|one|"
     "letter|bulletin",
     false, false},
    {INTENT_CHANNEL, "sms", "by|via|as|a text|sms|whatsapp|texts", false,
     false},
    {INTENT_CHANNEL, "sms",
     "text|texting me|us|it|them|instead|please|my|rather|"
     "not",
     false, false},
    {INTENT_CHANNEL, "phone",
     "phone|ring|call|telephone|ringing|calling|phoning "
     "me|us|instead|my|please",
     false, false},
    {INTENT_CHANNEL, "phone", "by|over|on|via|the phone|telephone|landline",
     false, false},
    {INTENT_CHANNEL, "phone",
     "give|need|want|have|get me? a ring|call|bell|"
     "phone|buzz|tinkle",
     false, false},
    {INTENT_CHANNEL, "email",
     "by|via|use|on|prefer|switch|instead to? email|"
     "emails|e-mail",
     false, false},
    {INTENT_ADDRESS, "post",
     "moved|moving|move house|home|flat|address|to|in|"
     "out|flats|last",
     false, false},
    {INTENT_ADDRESS, "post", "have|we moved", false, false},
    {INTENT_ADDRESS, "",
     "new|changed|change|different|correct|current|right|"
     "old * address|email|number|phone|mobile|postcode|gmail|hotmail",
     false, false},
    /* That their address is not safe. It stops all mail to it at once, so it
     * must be said of mail: "do not ring me, email is best" is none. */
    {INTENT_SAFE, "",
     "do|please not email|mail|write|contact|message|reply * "
     "this|that|here|home email|address|inbox|account|mailbox",
     false, false},
    {INTENT_SAFE, "", "do not email|mail|write|reply|message * here|home|work",
     false, false},
    {INTENT_SAFE, "",
     "address|email|emails|inbox|mailbox|account|mail * not safe", false,
     false},
    {INTENT_SAFE, "", "not safe * email|mail|write|reply|message|contact|send",
     false, false},
    {INTENT_SAFE, "",
     "safe|safer * "
     "address|email",
     false, false},
    /* What was stopped, or asked for, in words of its own. */
    {INTENT_FREQ, "monthly", "too many|much emails|messages|mail", false,
     false},
    {INTENT_FREQ, "monthly", "monthly|fewer", false, false},
    {INTENT_KEEP, "", "keep me on|keep my|keep place|name", false, false},
    {INTENT_MAYBE, "", "it depends", true, false},
};

const size_t spotted_count = sizeof spotted_list / sizeof *spotted_list;
