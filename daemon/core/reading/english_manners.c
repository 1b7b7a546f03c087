#include "core/reading/english.h"

#include "core/reading/phrase.h"

#include "base/banned.h"

static const struct rule rules[] = {
    {"C_COURTESY", "please"},
    {"C_COURTESY", "smile"},
    {"C_COURTESY", "honestly"},
    {"C_COURTESY", "sorry|apologies"},
    {"C_COURTESY", "i am|do ADVS? sorry|apologies"},
    {"C_COURTESY", "ADVS sorry"},
    {"C_COURTESY",
     "sorry|apologies for|about the|this|that|my|any|being? ADVS? "
     "late|delay|delayed|slow|inconvenience|trouble|short reply|"
     "response|notice|in|getting? replying|back?"},
    {"C_COURTESY", "sorry|apologies for|about not replying|answering sooner|"
                   "before|earlier?"},
    {"C_COURTESY", "sorry i am|have|was? been? ADVS? late|slow replying?"},
    {"C_COURTESY", "sorry to be|mess a? pain|nuisance|you|awkward|difficult "
                   "around|about?"},
    {"C_COURTESY", "better late than never"},
    {"C_COURTESY", "hope that|this is|makes ok|all|fine|sense right?"},
    {"C_COURTESY", "if that is ok|fine|alright|possible|all right?"},
    {"C_COURTESY", "i? hope i am not too late"},
    {"C_COURTESY", "no rush|hurry|worries"},
    {"C_COURTESY", "no hard feelings"},
    {"C_COURTESY",
     "nothing against|personal you|anyone|anybody|the|any? team|of? "
     "you? personally|all?"},
    {"C_COURTESY", "it is|not|nothing nothing? personal"},
    {"C_COURTESY", "keep up the? good|great work"},
    {"C_COURTESY", "best of luck with|for it|this|everything?"},
    {"C_COURTESY", "good luck with|for|to? it|this|everything|you|all|the? all|"
                   "rest|event?"},
    {"C_COURTESY", "i? hope it|you|everything goes|have|all|is well|a|goes "
                   "well|good|great|fun? one|time|day?"},
    {"C_COURTESY",
     "hope to see|make|catch you|it|the|another soon|next|one|time "
     "time|one?"},
    {"C_COURTESY", "i? hope that|this helps"},
    {"C_COURTESY", "that is all|it for? now?"},
    {"C_COURTESY", "hope you find|get someone|somebody|people|others"},
    {"C_GREETING", "hello|hi|hey|dear there|all|both|everyone|everybody|team|"
                   "again|folks|guys|people|ladies|you|sir|madam|lovely all|"
                   "again|both|people|there?"},
    {"C_GREETING", "hello|hi|hey|yo|howdy|dear"},
    {"C_GREETING", "good morning|afternoon|evening|day all|everyone|team|there|"
                   "again|both|to? you|all?"},
    {"C_GREETING", "morning|afternoon|evening all|everyone|team|there?"},
    {"C_GREETING", "dear sir|sirs|madam or|and|/? madam|sir?"},
    {"C_GREETING", "to whom it may concern"},
    {"C_GREETING",
     "i? hope you|everyone are|is all|both|keeping? well|ok|good"},
    {"C_GREETING", "i? hope your|you well"},
    {"C_GREETING", "i? hope this finds you well"},
    {"C_GREETING", "happy new year"},
    {"C_GREETING", "merry|happy christmas|easter|xmas"},
    {"C_GREETING", "how are you all|both|today|doing?"},
    {"C_SIGNOFF", "with? kind|kindest|warm|warmest|best|many|good regards|"
                  "wishes|wish"},
    {"C_SIGNOFF", "with? my? best|warm|good|all wishes|regards"},
    {"C_SIGNOFF", "regards|rgds|kr|br|sincerely|respectfully|best|warmly|bye|"
                  "byebye|goodbye|ttfn|tara|love|x|yours|hugs"},
    {"C_SIGNOFF", "all the|my best"},
    {"C_SIGNOFF", "yours|your sincerely|faithfully|truly|ever"},
    {"C_SIGNOFF", "take care all|everyone|x?"},
    {"C_SIGNOFF", "bye|goodbye for? now|all?"},
    {"C_SIGNOFF", "speak|talk|hear to|from? you? soon"},
    {"C_SIGNOFF", "have a ADVS? good|nice|lovely|great|fab day|week|weekend|"
                  "evening|one|time|rest"},
    {"C_SIGNOFF", "enjoy your|the rest|day|weekend|week|evening of? the? "
                  "day|week|weekend?"},
    {"C_SIGNOFF", "lots|much of? love"},
    {"C_SIGNOFF", "love and|from? hugs|all|everyone|me"},
    {"C_SIGNOFF", "from me|us"},
    {"C_SIGNOFF", "god bless you|all?"},
    {"C_SIGNOFF", "bless you|all?"},
    {"C_SIGNOFF", "stay safe|well"},
    {"C_SIGNOFF",
     "sent|get from|outlook my|for|mail? iphone|ipad|android|"
     "samsung|phone|mobile|galaxy|huawei|tablet|ios phone|device?"},
    {"C_SIGNOFF", "in haste"},
    {"C_SIGNOFF", "insha|in shaa?|allah? allah"},

    {"THANK", "many|big|huge? thanks|thankyou"},
    {"THANK", "thank you"},
    {"THANK", "thanks thanks"},
    {"C_THANKS", "THANK THANKTAIL?"},
    {"C_THANKS", "THANK very|so|ever much|so THANKTAIL?"},
    {"C_THANKS", "THANK ever so much THANKTAIL?"},
    {"C_THANKS", "THANK a lot|million|bunch|lots THANKTAIL?"},
    {"C_THANKS", "THANK in advance"},
    {"C_THANKS", "with|much|big many? thanks"},
    {"C_THANKS", "much|really|very|greatly|so much? appreciated"},
    {"C_THANKS", "i? ADVS? appreciate it|this|that|the|you|your|all MAIL|offer|"
                 "kindness|help|you|work? do?"},
    {"C_THANKS", "i am ADVS? grateful"},
    {"C_THANKS", "that is ADVS? kind|helpful of? you?"},
    {"C_THANKS", "very|so|how kind of? you?"},
    {"C_THANKS", "you are ADVS? kind|a|stars|star star|gem|love?"},
    {"C_THANKS", "bless you"},
    {"C_THANKS", "got it|this|that THANK?"},
    {"C_THANKS", "received|noted with? thanks?"},
    {"C_THANKS", "message|email received"},
    {"C_THANKS", "all received"},
    {"C_THANKS", "good|great|nice|lovely|pleased to hear|know from|that? you?"},
    {"C_THANKS", "that is all|ADVS fine|noted|good|great|lovely|perfect|clear"},
    {"THANKTAIL", "again|all|everyone|team|both|everybody|guys|indeed|mate|pal|"
                  "love|duck|pet|x|though|anyway|hun|always|folks"},
    {"THANKTAIL",
     "for ADVS? your|the|this|that|all|these|my|our "
     "RUDELESS? MAIL|info|information|update|invite|invitation|"
     "reminder|list|help|work|hard|email|offer|support|reply|note|"
     "kindness|message|everything|trouble|effort|time|it|place|"
     "opportunity|confirmation|chance work|bulletin|you|do|and? do|"
     "effort|support?"},
    {"RUDELESS", "lovely|kind|latest|weekly|good|nice|great|useful|hard"},
    {"THANKTAIL", "for letting|keeping|telling me|us know|posted|informed|"
                  "updated|about|in the? loop? this|that|it?"},
    {"THANKTAIL", "for everything|this|that|it|these|all|asking|sending|"
                  "thinking|organising|emailing|inviting|offering|including|"
                  "getting|confirming|sorting of|me|this|us|in|it|them|these? "
                  "of|me|touch|to|out|know|it|all|along? it|this|me?"},
    {"THANKTAIL",
     "for the kind|lovely|nice MAIL|words|offer|invite|invitation"},
    {"THANKTAIL",
     "though|but|for|anyway the|your? offer|invite|invitation|MAIL"},
    {"THANKTAIL", "for all you|your|that you? do|hard|work|help|have work|done|"
                  "help?"},
    {"THANKTAIL", "to you all|both|everyone"},
    {"THANKTAIL", "so much"},

    /* Glad: polite with a yes, and perhaps a yes by itself. */
    {"SEE", "see|meet|catch"},
    {"C_GLAD", "SEE you all|both|everyone|guys|lot? then|there|soon"},
    {"C_GLAD", "SEE you all|both? on|at the|that? day|night|morning|afternoon|"
               "DAY|ITEM"},
    {"C_GLAD", "SEE you all|both? next|this|on? DAY|week|month"},
    {"C_NICE", "lovely|great|brilliant|wonderful|perfect|fabulous|excellent|"
               "fantastic|smashing|super|good|nice|amazing|marvellous|wow|yay|"
               "cool|ace|belting|champion|grand|wicked|nice|exciting|fine|ok "
               "stuff|news|one|job|idea?"},
    {"C_GLAD",
     "i? am? ADVS? look|looking|looing forward to it|this|that|seeing|"
     "meeting|hearing|the you|everyone|day|it|all|from? all|you|both|"
     "there|then? there|then?"},
    {"C_GLAD",
     "i? can not|hardly|barely wait to? see|be? you|there|it|all? all?"},
    {"C_GLAD", "i can hardly wait"},
    {"C_NICE", "i? am? ADVS excited|chuffed|pleased|thrilled"},
    {"C_NICE",
     "i? am excited|chuffed|pleased|thrilled about|with? it|that|this?"},
    {"C_NICE", "that is ADVS? great|brilliant|lovely|good|perfect|fabulous|"
               "wonderful|fantastic|excellent news?"},
    {"C_GLAD", "i will be there"},
    {"C_NICE",
     "it|this|that sounds|looks ADVS? good|great|lovely|brilliant|"
     "interesting|fun|fabulous|wonderful|perfect|right|like up|fun|me? "
     "my? street|alley?"},
    {"C_NICE", "sounds|looks ADVS? good|great|lovely|brilliant|interesting|fun|"
               "fabulous|wonderful|perfect"},
    {"C_NICE",
     "it|that|this? sounds|looks|is ADVS? right|just|like? up|my|the|what|a? "
     "my|ticket|i|good|real|thing|cup|street? "
     "of|street|alley|need|needed|laugh|"
     "fun|tea? tea?"},
    {"C_NICE", "right up my street|alley"},
    {"C_NICE", "what a ADVS? good|great|lovely|brilliant idea|thing"},
    {"C_NICE", "it is|will? be? just? what i have been? looking|waiting|need|"
               "needed|wanted for?"},
    {"C_GLADFOR",
     "i? am? ADVS? look|looking forward to DOING? PREP? ITEMS TAILS?"},
    {"C_GLADFOR",
     "i? can not|hardly|barely wait for|to DO? PREP? ITEMS TAILS?"},
    {"C_GLADFOR", "i? am? ADVS? excited about|for|to DO? PREP? ITEMS TAILS?"},
    {"C_GLADFOR", "see you at|for|on ITEMS TAILS?"},

    /* Said besides a yes. */
    {"GOODV", "enjoyed|loved|liked|enjoy|love|like"},
    {"C_REMARK",
     "i? have? done|did|been|tried|attended|had it|one|this|that|to|"
     "them|some|similar|these? before|already|last|once|twice|years|"
     "loads|one|it|year|ago|time|there|in? year|time|ago|of? times?"},
    {"C_REMARK", "been|done there ,? done that|it"},
    {"C_REMARK", "done it|that|this|one already|before|twice?"},
    {"C_REMARK", "been to|on it|that|one|this already|before|last? year|time?"},
    {"C_PRAISE", "i? ADVS? GOODV it|this|that|them|these|the|being|last "
                 "one|last|time|part|it|so|very|lots? much|time|one|year? "
                 "last? time|year?"},
    {"C_PRAISE",
     "it was ADVS? good|great|lovely|brilliant|fun|fabulous|helpful|"
     "interesting|useful last? time|year?"},
    {"C_PRAISE", "the last one was ADVS? good|great|lovely|brilliant|fun"},
    {"C_PRAISE",
     "i? have? ADVS? been|always wanting|meaning|wanted|meant|fancied|"
     "hoping|waiting|looking to|for? do|try|join|go|get|come|be|start|"
     "something|it|this? it|this|one|involved|that|something|like|"
     "to|more? like|involved? that|this|it? for? ages|years|while|a? "
     "time|while?"},
    {"C_PRAISE", "it|this|that? will|would be my first|1st one|time|go"},
    {"C_PRAISE", "my first|1st one|time"},
    {"C_PRAISE", "first time for me"},
    {"C_PRAISE", "never done|been|tried one|it|this|that|anything|to|before "
                 "like|one|this|before|that? this|that|it? before?"},
    {"C_PRAISE", "i love ITEM"},
    {"C_PRAISE", "i am free then|that|all|any|on|most day|week|time|DAY|days?"},
    {"C_PRAISE", "i can do|make any day|time|date|either"},
    {"C_PRAISE", "any|either day|time|date is|suits|works|would fine|me|be|ok|"
                 "good fine|ok?"},
    {"C_PRAISE", "i do not mind which|what|when|either one|date|day|way?"},
    {"C_PRAISE", "i? am? ADVS? happy|glad to help out?"},
    {"C_PRAISE", "glad|happy to be? able? of? help|use|asked|service|do|give? "
                 "my|something? bit|back?"},
    {"C_PRAISE",
     "i? have got? lots|loads|plenty|years|some|bags|lived|a of|lot? "
     "of? lived? experience of|with|in? it|this|that|these|them?"},
    {"C_PRAISE", "i want|like|would to? like|love|give|help|make? give|help|"
                 "something|make|others|people|a? back|something|others|people|"
                 "difference|other? back|people|to?"},
    {"C_PRAISE", "it is time i did something|one|it"},
    {"C_PRAISE", "it is about time"},
    {"FINE", "enjoyed|loved|enjoy|love|great|good|fun|lovely|brilliant|keen|"
             "excited|happy|ages|passionate|passion|favourite|useful|helpful|"
             "interesting|delighted|glad|nice|wonderful|best|proud|thrilled|"
             "experience|fantastic|fabulous|right|free|perfect|amazing|"
             "welcome|friendly|confidence|learned|learnt|beautiful"},
    {"FWORD", "FINE"},
    {"FWORD", "FILL"},
    {"FILL",
     "i|am|have|has|had|a|an|the|my|our|on|at|is|are|it|that|this|to|be|"
     "been|with|in|of|and|so|just|really|all|as|because|since|there|"
     "day|days|week|month|year|years|any|every|we|us|me|both|also|"
     "last|next|time|first|one|did|done|went|was|were|do|doing|go|"
     "going|very|always|lots|lot|some|something|things|thing|would|"
     "will|from|for|about|before|ago|when|lived|helped|help|people|"
     "everyone|you|your|course|group|talk|session|event|staff|loads|"
     "plenty|how|what|such|much|quite|out|up|get|meet|see|same|again"},
    {"FWORDS", "FWORD"},
    {"FWORDS", "FWORD FWORDS"},
    {"FILLS", "FILL"},
    {"FILLS", "FILL FILLS"},
    {"C_PRAISE", "FINE FWORDS"},
    {"C_PRAISE", "FILLS FINE"},
    {"C_PRAISE", "FILLS FINE FWORDS"},

    /* Why not: words of ordinary life, and nothing that asks. */
    {"LIFE",
     "work|working|works|shift|shifts|rota|job|holiday|holidays|away|"
     "abroad|busy|appointment|appointments|dentist|dentists|optician|"
     "opticians|doctors|gp|clinic|physio|kids|children|child|school|"
     "nursery|childcare|babysitter|daughter|daughters|son|sons|"
     "grandson|granddaughter|grandchildren|grandkids|baby|wedding|"
     "birthday|party|anniversary|christening|moving|move|house|builders|"
     "plumber|boiler|car|mot|garage|bus|train|trains|transport|lift|"
     "travel|travelling|exam|exams|college|uni|university|course|class|"
     "dog|cat|vet|vets|weather|snow|cold|flu|covid|bug|headache|clash|"
     "clashes|clashing|booked|commitment|commitments|meeting|volunteering|"
     "choir|church|mosque|temple|chapel|gym|swimming|football|match|"
     "concert|theatre|show|visitors|guests|family|sister|brother|mum|"
     "dad|mother|father|wife|husband|nephew|niece|caring|carers|due|"
     "birth|born|wedding|graduation|trip|flight|flying|airport|spain|"
     "scotland|wales|london|cornwall|week|weekend|weekends|nights|nights|"
     "early|late|evenings|mornings|afternoons|far|miles|distance|drive|"
     "deadline|deadlines|essay|interview|council|bank|shopping|"
     "delivery|haircut|hairdresser|hairdressers|jury|court|gardening|"
     "allotment|knitting|bingo|slimming|scan|blood|test|results|"
     "sisters|brothers|mums|dads|grandsons|granddaughters|nieces|nephews|"
     "husbands|wifes|childs|niece|cousin|cousins|aunt|uncle|gran|nan|"
     "grandad|partner|partners|operation|surgery|cataract|hip|knee|"
     "optometrist|chiropodist|podiatrist|unavailable|engaged|elsewhere|"
     "plans|something|things|clashed|double|time|timing|term|half|"
     "festival|ramadan|eid|diwali|lent|fasting|prayers|passover"},
    {"LIFE", "DAY"},
    {"GLUE",
     "i|am|have|has|had|got|a|an|the|my|our|his|her|their|on|at|is|are|it|"
     "that|this|to|be|been|being|will|for|with|in|of|and|so|just|too|"
     "really|all|already|then|as|because|since|due|going|there|day|"
     "days|week|month|year|any|every|each|which|who|we|he|she|they|"
     "him|them|us|me|both|still|also|same|whole|long|big|up|out|over|"
     "from|back|off|into|after|before|until|till|around|about|during|"
     "by|through|&|minute|now|again|new|old|little|next|last|first|"
     "bit|lot|lots|much|very|quite|always|usually|often|mostly|mainly|"
     "looking|take|taking|pick|picking|get|getting|go|doing|do|see|"
     "seeing|having|starting|start|starts|finish|ends|coming|comes|"
     "visiting|staying|stay|live|lives|collect|collecting|running|broken|"
     "broke|down|does|fall|falls|happens|was|were|stuck|poor|tied|"
     "off|today|tomorrow|night|morning|afternoon|evening|o'clock|"
     "problem|problems|else|other|another|full|only|hubby"},
    {"RWORD", "LIFE"},
    {"RWORD", "GLUE"},
    {"RWORDS", "RWORD"},
    {"RWORDS", "RWORD RWORDS"},
    {"GLUES", "GLUE"},
    {"GLUES", "GLUE GLUES"},
    {"C_REASON", "LIFE"},
    {"C_REASON", "LIFE RWORDS"},
    {"C_REASON", "GLUES LIFE"},
    {"C_REASON", "GLUES LIFE RWORDS"},
    {"C_REASON", "i do not drive|live near|nearby|locally|here|close|there?"},
    {"C_REASON", "it is ADVS? too far|early|late|soon|short|long|much|cold for|"
                 "away|to? me|us|travel|go?"},
    {"C_REASON", "too far|early|late|soon|short notice? for|to? me|travel?"},
    {"C_REASON",
     "i can not get|travel there|that|so|far|into|to|in far|town|it?"},
    {"C_REASON", "i have no car|transport|childcare|lift|way|time of|to? "
                 "getting? there?"},
    {"C_REASON",
     "no childcare|transport|car|lift|time that|on|at? day|then|the? "
     "moment?"},
    {"C_REASON", "not ADVS? my thing|cup|bag|scene of? tea?"},
    {"C_REASON", "not ADVS? for me"},
    {"C_REASON", "it is not ADVS? my|for thing|cup|bag|scene|me of? tea?"},
    {"C_REASON", "bit|too much for me at|right? now|the|just? moment|now?"},
    {"C_REASON",
     "i am not free|around|about|available|here|in then|that|until|on? "
     "day|week|DAY|month?"},
    {"C_REASON",
     "i was|have been a patient|inpatient|there there|on? that? ward?"},
    {"C_REASON",
     "i used to be a? patient|inpatient|there there|on? that? ward?"},
    {"C_REASON", "something|things has? come|came|cropped up"},
    {"C_REASON",
     "i? have|got ADVS? too|a|so much|lot on at? the? moment|minute?"},
    {"C_REASON", "there is too|so much|many going on"},
    {"C_REASON", "i? have? already seen|done|got|heard it|one|that|about"},
    {"C_REASON", "i do not like|do groups|crowds|speaking|talking|zoom|teams|"
                 "heights|buses|trains|travelling|public|mornings in|speaking? "
                 "public?"},
    {"C_REASON", "i? am? no longer interested|able|involved"},
    {"C_REASON",
     "i? am? not interested in? any|all|this? of? this|it|them|these?"},
    {"C_REASON", "somethings|something come|came|cropped up"},
    {"C_REASON", "too busy|tired at|right|this|with? the|now|week|month|work|"
                 "exams? moment|minute?"},
    {"C_REASON", "i am too busy|old"},

    {"C_NAME", "it|this is NAME here?"},
    {"C_NAME", "NAME here"},
    {"C_NAME", "my|the name is NAME"},
    {"C_NAME", "i am NAME"},
    {"C_NAME", "name ,|:|-? NAME"},
    {"C_NAME", "from|by NAME"},
    {"C_REASON",
     "these|this|they|it is|are no|not|of "
     "use|good|interest|help|relevant|interesting|useful to|for? me? now?"},
    {"C_REASON", "these|this|they|it is|are not any|much|of "
                 "use|interest|relevance to|for? me? now?"},
    {"C_REASON", "too much on at? the? moment?"},
    {"C_REASON", "i? have done my bit"},
    {"C_GLAD",
     "i? am? ADVS? looking forward to it|this|that already|lots|loads"},
    {"C_GLAD", "i? am? ADVS? looking forward to it|this|that very|so much"},
    {"C_COURTESY", "i? hope you get|find lots|plenty|enough|some|loads|a of? "
                   "good? people|others|volunteers|takers|turnout"},
    {"FILL", "few|couple|once|twice|bits|many|times|them|those|ones|before|"
             "others|another"},
    {"C_PRAISE", "i have always wanted|fancied to DO PREP? a? ITEM?"},
    {"C_COURTESY", "love|duck|pet|hun|mate|folks|guys|everyone"},
};

const struct rules english_manners = {rules, sizeof rules / sizeof *rules};

/* Common words that somebody may write as a line of their own. */
static const char *const no_names[] = {
    "a|an|and|any|are|as|at|be|been|but|by|can|could|did|do|does|for|from|get|"
    "go|going|got|had|has|have|he|her|him|his|how|i|if|im|in|is|it|its|ive",
    "just|know|may|me|might|more|much|must|my|never|none|nor|nothing|now|of|"
    "off|on|only|or|our|out|over|own|rather|say|see|seen|she|should|so|some",
    "than|that|the|their|them|then|there|these|they|this|those|to|too|under|"
    "up|us|was|we|were|what|when|where|which|who|why|will|with|would|you|your",
    "about|after|again|all|also|already|although|always|another|anyone|before|"
    "because|besides|between|both|cant|dont|each|either|else|enough|even|ever",
    "every|everything|except|few|however|instead|later|least|less|many|maybe|"
    "most|neither|next|nobody|not|often|once|other|others|perhaps|possibly",
    "probably|please|provided|really|same|since|sometimes|somewhere|soon|"
    "still|such|though|till|together|unless|until|very|whether|while|without",
    "yet|yes|no|nope|ok|okay|sure|unsure|undecided|undecide|definitely|"
    "certainly|course|fine|good|bad|sad|sorry|stop|wait|waiting|hold|help",
    "cancel|cancelled|cancels|change|changed|charge|call|called|contact|"
    "decline|declined|delete|deleted|remove|removed|reply|ring|phone|text",
    "email|mail|letter|post|address|moved|moving|house|home|room|ward|"
    "hospital|office|centre|center|team|staff|service|manager|number|numbers",
    "accept|accepted|apologies|apology|available|unavailable|away|back|busy|"
    "ill|sick|unwell|poorly|tired|late|early|today|tomorrow|tonight|yesterday",
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|"
    "month|year|morning|afternoon|evening|night|holiday|holidays|january",
    "february|march|july|september|october|november|december|first|second|"
    "third|last|half|whole|both|pass|passed|skip|leave|left|leaving|gone",
    "wrong|person|people|mistake|error|spam|junk|fraud|scam|complaint|"
    "complain|question|query|urgent|important|confidential|private|test",
    "interested|interesting|involved|involvement|thinking|think|thought|want|"
    "wanted|wants|wish|need|needs|needed|like|love|hate|keep|send|sent|take",
    "withdraw|withdrawn|drop|free|paid|pay|money|expenses|travel|taxi|bus|"
    "train|parking|access|wheelchair|interpreter|hearing|loop|bsl|braille",
    "large|print|easy|read|audio|vegan|vegetarian|halal|kosher|gluten|"
    "allergy|allergic|online|zoom|teams|remote|virtual|carer|carers",
    "son|daughter|mum|dad|mother|father|wife|husband|partner|friend|brother|"
    "sister|nan|gran|child|children|baby|deceased|dead|died|bereaved|funeral",
    "crisis|suicide|suicidal|unsafe|safe|hurt|scared|abuse|police|ambulance|"
    "emergency|ha|haha|lol|omg|whatever|rubbish|useless|joking|joke|kidding",
    "christmas|easter|xmas|boxing|ramadan|eid|diwali|bank|wow|brilliant|lovely|"
    "great|typical|pathetic|disgusting|disgraceful|hmm|"
    "hm|erm|um|er|meh|ugh|nonsense|bollocks|crap|shame|damn|sigh|honestly",
};

bool english_is_no_name(struct slice word)
{
    for (size_t i = 0; i < sizeof no_names / sizeof *no_names; i++)
        if (phrase_has_word(no_names[i], word))
            return true;
    return false;
}
