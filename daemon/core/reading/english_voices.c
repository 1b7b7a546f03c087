/* As people say it who write formally, or who came to English late; and what
 * is said around an answer. */
#include "core/reading/english.h"

#include "base/banned.h"

static const struct rule rules[] = {
    /* ---- formal ---- */
    {"OURMAIL", "the|your|this last|latest|recent|kind? email|bulletin|letter|"
                "list|newsletter|message|invitation|invite|note|mail|circular"},
    {"SAYING", "with|in reference|regard|response|reply|answer to OURMAIL ,?"},
    {"SAYING", "further to OURMAIL ,?"},
    {"SAYING", "following OURMAIL ,?"},
    {"SAYING", "having read|seen OURMAIL ,?"},
    {"SAYING", "i? am? writing|write in response|reply|answer to OURMAIL ,?"},
    {"SAYING", "please note|be that|advised?"},
    {"SAYING", "i? can? confirm|confirming that?"},
    {"SAYING", "THANK for OURMAIL ,? and?"},
    {"SORRYLEAD", "please note that"},
    {"SORRYLEAD", "i ADVS? much|deeply|greatly|sincerely? regret to? say|"
                  "inform|tell? you? that?"},
    {"SORRYLEAD", "it is with ADVS? great? regret that"},
    {"SORRYLEAD", "to my regret ,?"},
    {"SORRYLEAD", "i fear that?"},
    {"REQ", "i would be ADVS? most? grateful|obliged|pleased|glad|delighted "
            "if you could|would"},
    {"REQ", "be so kind|good as to"},
    {"REQ", "you would|could please"},
    {"FRAME", "ME would be ADVS? most? grateful|glad|pleased|obliged for a|the "
              "place|spot|seat|ticket|chance PREP?"},
    {"FRAME", "i? can? confirm|confirming my availability|attendance|interest|"
              "participation|place PREP?"},
    {"FRAME", "please? accept my application|name PREP?"},
    {"FRAME", "i am at your disposal for"},
    {"FRAME", "i accept|the? invitation|offer|place? to|of|on|for"},
    {"DO", "be considered for"},
    {"DO", "undertake|accept|contribute|offer"},
    {"PUTV", "write|place|enter"},
    {"ADV", "therefore|regretfully|reluctantly|sadly"},
    {"GIVEUP", "surrender|relinquish|forgo|forego|vacate|forfeit|resign"},
    {"SWAPLEAD", "i? would be ADVS? KEEN to SWAPV my|it|me? place|date|booking|"
                 "slot|over?"},
    {"YESWORD", "willingly|gladly|happily|delighted|agreed|naturally"},
    {"YESBODY", "with ADVS? great|much? pleasure"},
    {"YESBODY", "i? accept with ADVS? great|much? pleasure|thanks|delight"},
    {"YESBODY", "i have much|great pleasure in accepting"},
    {"TAIL", "if you please"},
    {"TAIL", "with the? great|greatest|much? of? pleasure|delight"},
    {"TAIL", "with thanks"},
    {"C_WANT", "ITEMS would|will|is|are ADVS? be? convenient|suitable|fine|"
               "ideal|perfect|ok|good|great for? me? TAILS?"},
    {"C_WANT", "ITEMS would|will ADVS? be|suit? me? convenient|suitable|fine|"
               "ideal|perfect|well|nicely|best TAILS?"},
    {"NOPE", "no , thank you|thanks?"},
    {"NOPE", "no thank you ADVS"},
    {"C_NONE", "SORRYLEAD? NOTFRAME any|either|all of the above|items|events|"
               "list|these NOTTAIL?"},
    {"NOTTAIL", "on this|that occasion TAILS?"},
    {"C_PRAISE", "i am ADVS? honoured|flattered|touched|pleased|grateful|"
                 "delighted|thrilled|chuffed to be|have been? asked|invited|"
                 "thought|included|considered of?"},
    {"C_PRAISE", "i? ADVS? appreciate being|the asked|invited|thought|"
                 "included|invitation|invite|thought of?"},
    {"C_THANKS", "with ADVS? renewed|many|warm|sincere|grateful|kind thanks"},
    {"C_THANKS", "your|the email|confirmation|letter|message|note is|has ADVS? "
                 "gratefully|duly|safely? been? acknowledged|received|noted"},
    {"C_THANKS", "gratefully|duly acknowledged|received|noted"},
    {"C_SIGNOFF", "ADVS? warm|kind|good|best|every ADVS? good? wish|wishes|"
                  "regards to you|everyone|the? all|both|team?"},
    {"C_COURTESY", "god|please willing|god"},
    {"C_COURTESY", "with the help of god|allah"},
    {"C_COURTESY", "god|allah bless you|all"},
    {"C_GREETING", "dear coordinator|organiser|friends|colleagues|facilitator"},
    {"C_REASON", "GLUES? owing|due to LIFE RWORDS?"},
    {"C_REASON", "having been called for|away|to LIFE RWORDS?"},

    /* ---- few words ---- */
    {"WISH", "ME am ADVS? wanting|hoping|wishing"},
    {"FRAME", "ME like|love|want to DO PREP?"},
    {"FRAME", "ME want|like|wish DO PREP?"},
    {"FRAME", "please you PUTME PREP?"},
    {"C_WANT", "ITEMS ,|-|:? yes|please? me|i want|like|come|go|do|join|yes "
               "TAILS?"},
    {"C_WANT", "ITEMS ,|-|:? me|i please|come|yes"},
    {"C_WANT", "ITEMS ,? i|me come|go|join TAILS?"},
    {"C_NOTWANT", "ITEMS ,? me|i not|no want|like|go|come|join? NOTTAIL?"},
    {"C_GIVEUP", "ITEMS ,|-|:? cancel me|my? place? GIVETAILS?"},
    {"C_GIVEUP", "cancel me ITEMS GIVETAILS?"},

    /* ---- all but ---- */
    {"C_ALLBUT", "LEAD? FRAME? ALLOF TAILS? ,? BUTFOR ITEMS TAILS?"},
    {"C_ALLBUT", "ASKFRAME ALLOF TAILS? ,? BUTFOR ITEMS TAILS?"},
    {"C_ALLBUT", "ALLOF except|bar ITEMS TAILS?"},
    {"ALLOF", "all"},
    {"ALLOF", "all the rest|others"},
    {"ALLOF", "anything|all|everything on the list|offer"},
    {"BUTFOR", "apart|aside from"},
    {"BUTFOR", "except|excepting|excluding for?"},
    {"BUTFOR", "bar|minus|without"},
    {"BUTFOR", "other than"},
    {"BUTFOR", "but|just|only? not"},
    {"BUTFOR", "but for?"},
    {"BUTFOR", "with the exception of"},

    /* ---- dates ---- */
    {"C_NONE", "neither|none of? the|those|these|your? date|dates|day|days|"
               "time|times ADVS? work|works|suit|suits|possible|good|any? for? "
               "me|us? NOTTAIL?"},
    {"C_NONE", "i? can not ADVS? do|make|manage either|any of? the|those|"
               "these|your? date|dates|day|days|time|times NOTTAIL?"},
    {"C_SWAP", "would|is|could|might NEWONE be? ADVS? ok|possible|alright|"
               "fine|available|free|doable instead|rather of|than OLDONE"},
    {"C_SWAP", "would|is|could|might NEWONE be? ADVS? ok|possible|alright|"
               "fine|available|free|doable ,? instead TAILS?"},

    /* ---- why they leave ---- */
    {"C_REASON", "i? have? ADVS? moved on|away|house|area|now|from? all? this|"
                 "that|it|here|things?"},
    {"C_REASON", "i? have? moved|moving to|out of? NAME|the|area|town|another? "
                 "area|town|city|country?"},
    {"C_REASON", "i? do not live here|there|locally|in|nearby|round the? "
                 "area|here|town? any|now? more?"},
    {"C_REASON", "i? no longer live here|there|locally|in|nearby the? area|"
                 "town?"},
    {"C_REASON", "i? am? ADVS? too old|ill|poorly|unwell|tired|far for|now? "
                 "all? this|it|now|that?"},
    {"C_REASON", "i? am? no longer|not a|under|with|using? carer|service|"
                 "services|the|patient|trust|user|member user|team|trust? "
                 "any? more?"},
    {"C_REASON", "i? am? ADVS? retired|retiring|recovered|discharged|better|"
                 "well from|now|and? work|services|the|better|well? service?"},
    {"C_REASON", "i? have? ADVS? retired|recovered from|now? work|it|all? "
                 "this|that?"},
    {"C_REASON", "i? have got? a? new|full? time|job|jobs|baby|commitments "
                 "now|job?"},
    {"C_REASON", "i? ADVS? never|do not ADVS? read|open|look|use|reply|answer "
                 "at|to? them|these|it|any|anything of? them|these? any|"
                 "anyway? more?"},
    {"C_REASON", "it|this|these|they|that is|are ADVS? not|no ADVS? for|use|"
                 "relevant|interesting|of? to|for|interest|me? me|any? more?"},
    {"C_REASON", "i? get|have ADVS? far? too|so many|much emails|mail|email|"
                 "messages|already|as? it? is?"},
    {"C_REASON", "my inbox is ADVS? full|overflowing|bursting"},
    {"C_REASON", "i? have? decided it|this is not for me"},
    {"C_REASON", "i? have? done my bit|share|time|stint"},
    {"C_REASON", "it is ADVS? time to|for move|a|go|stop|me|retire on|change|"
                 "to? go|stop?"},
    {"C_REASON", "hospital|clinic|gp|doctors|dental appointment|appointments|"
                 "visit|app|check up?"},
    {"C_REASON", "something else on|that|then day|date?"},
    {"GLUE", "called|service|duty|gas|man|delivery"},
    {"LIFE", "no|any car|transport|lift|childcare|time|money|way|petrol|"
             "babysitter|cover"},
    /* ---- said in passing ---- */
    {"WHENABOUT", "DAY? mornings|afternoons|evenings|weekends|daytimes|"
                  "weekdays|nights|days"},
    {"WHENABOUT", "evening|morning|afternoon|weekend|daytime|DAY meetings|"
                  "events|sessions|ones|times"},
    {"WHENABOUT", "DAY|that|it|any day|date|time?"},
    {"C_PRAISE", "WHENABOUT is|are|would ADVS? be? good|fine|best|ok|easy|free|"
                 "great|perfect|ideal|easiest|better for|with? me?"},
    {"C_PRAISE", "WHENABOUT suits|suit|works|work ADVS? me|for? me? best|well|"
                 "fine?"},
    {"C_REASON", "WHENABOUT is|are ADVS? no|not|hard|difficult|bad|tricky|"
                 "awkward|impossible good|easy|possible|great? for? me?"},
    {"C_NO", "WHENABOUT is|are ADVS? no|not good|possible|convenient for? me?"},
    {"C_NO", "WHENABOUT do|does not suit|work for? me?"},
    {"C_NICE", "everything|all|they|these|those looks|sounds|look|sound ADVS? "
               "good|great|lovely|interesting|brilliant"},
    {"C_THANKS", "it|that is? in|on my|the diary|calendar now?"},
    {"C_THANKS", "put|popped|noted|got|have it in|on my|the diary|calendar"},
    {"NOPE", "SADLY? afraid|sadly|unfortunately not"},
    {"NOPE", "i am afraid not"},
    {"NOPE", "not me"},
    {"WEAKYES", "a? thumbs up"},
    {"YESBODY", "i? would not say no"},
    {"YESBODY", "i would be a? fool|idiot|crazy|daft|mad to miss|refuse|say "
                "IT|no?"},
    {"YESBODY", "i would not dream of missing IT?"},
    {"FRAME", "i would be a? fool|idiot|crazy|daft|mad to miss"},
    {"FRAME", "ME? will? ADVS? stick|go|settle|plump|opt to|with|for"},
    {"FRAME", "ME am ADVS? sticking|going to|with|for"},
    {"PUTME", "PUTV me|us|my ADVS? name? to|on|onto|down the|your? list|sheet|"
              "register"},
    {"C_WANT", "me for|on|in ITEMS TAILS?"},
    {"C_WANT", "LEAD? FRAME for|in|on|to|at no|nos .? ITEMS TAILS?"},
    {"C_WANT", "LEAD? PUTME for|in|on|to|at no|nos .? ITEMS TAILS?"},
    {"C_WANT", "ITEMS sounds|looks|sound|look ADVS? interesting|good|great|"
               "lovely|fun|brilliant TO|though? ,|-? so|and? YESBODY"},
    {"DO", "be interviewed|considered|consulted|contacted|shortlisted"},
    {"C_REST", "everything|anything|all|the else|others|rest ,|-|:? NOPE"},
    {"C_NONE", "SORRYLEAD? i? am? ADVS? too busy with|at|because RWORDS "
               "NOTTAIL?"},
    {"C_GIVEUPIT", "SORRYLEAD? REQ|CANYOU cancel TAILS?"},
    {"C_ONLY", "i? am? only|just ADVS? interested in TOPICS please?"},
    {"C_MORE", "more about|on TOPIC SORT? please"},
    {"C_STAY", "but|and|so|though? i? am? still|very|quite? happy|glad|keen|"
               "pleased to get|hear|have|receive about? everything|all|"
               "anything|the else|others|rest|other? stuff|ones?"},

    /* ---- leaving ---- */
    {"EVER", "from the|your trust|network|team|service|hospital"},
    {"EVER", "from nhs"},
    {"STOPIT", "un -? subscribe me?"},
    {"STOPIT", "cancel|end subscription|membership"},
    {"STOPIT", "withdraw|revoke my consent|permission to|for? be? GETTING? "
               "contacted|emailed|contact|MAILS? EVERS?"},
    {"STOPIT", "withdraw|resign|retire me? from LIST EVERS?"},
    {"STOPIT", "stop it|this with|now the? MAIL?"},
    {"TELL", "you can|may|might as? well? ADVS?"},
    {"C_STOP", "CANI unsubscribe|leave|quit OFF? LIST|MAILS? EVERS?"},
    {"C_STOP", "CANI be|get|come OUT? OFF LIST? EVERS?"},
    {"C_STOP", "CANI opt out of? LIST|MAILS? EVERS?"},
    {"C_STOP", "i? would ADVS? rather|prefer|sooner not to? GETTING MAILS "
               "EVERS?"},
    {"C_STOP", "i? would ADVS? rather|prefer|sooner not to? hear from you "
               "EVERS?"},
    {"C_STOP", "i? would ADVS? rather|prefer|sooner you did|do not email|"
               "contact|write|message|mail to? me EVERS?"},
    {"C_STOP", "no need|point to|in? send|sending|email|emailing to? me|us? "
               "MAILS EVERS?"},
    {"C_STOP", "do not bother SENDING me|us? MAILS EVERS?"},
    {"C_STOP", "you need not send me|us? MAILS EVERS?"},
    {"C_STOP", "i? think? it is time i came|was|got off|out|removed|left from? "
               "LIST EVERS?"},
    {"C_STOP", "i? ADVS? do not ADVS? want|need|wish emails|mail|messages|"
               "bulletins|newsletters EVERS?"},
    {"C_STOP", "i? have? decided to leave|quit|unsubscribe|withdraw OFF? LIST? "
               "EVERS?"},
    {"C_STOP", "unsubscribing EVERS?"},
    {"C_REASON", "i? have? never|not|did? not? signed|sign|asked|ask|joined|"
                 "join up? for|to? this|these|them|it|anything?"},

    {"C_STAY", "i? do not ever|really? want|like|wish to miss|lose these|them|"
               "any|anything of? these|them?"},
    {"YESBODY", "i? do not want to miss it|this|that|out on? it|this|that?"},

    /* ---- where, as we said it ---- */
    {"ONE", "DET? LABEL? ITEM THING? ,? at|in|by|over|on the? WHERE"},
    {"ONE", "DET? LABEL? ITEM THING? ,? at|in the? WHERE ,? ONDAY"},
    {"ONE", "DET? LABEL? ITEM THING? ,? ONDAY ,? at|in the? WHERE"},
};

const struct rules english_voices = {rules, sizeof rules / sizeof *rules};
