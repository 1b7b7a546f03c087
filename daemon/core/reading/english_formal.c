/* How people write who were taught to write letters. */
#include "core/reading/english.h"

#include "base/banned.h"

static const struct rule rules[] = {
    /* Asking. */
    {"GRATEFUL",
     "i would|should|shall be ADVS|most|much|deeply|extremely|ever? "
     "grateful|obliged|glad|pleased|happy|thankful|appreciative"},
    {"GRATEFUL", "i would|should ADVS|greatly|much? appreciate it"},
    {"GRATEFUL", "it would be ADVS|much|greatly? appreciated|kind|helpful"},
    {"GRATEFUL", "most|much|ever? grateful|obliged"},
    {"REQ", "GRATEFUL ,? if you would|could|can|might|were kindly|please|to?"},
    {"REQ", "would|could you be so|very? kind|good as|enough to"},
    {"REQ", "would|could you please|kindly"},
    {"REQ", "please? be so|very? kind|good as|enough to"},
    {"REQ", "i ask|request|beg|pray that? you? to? kindly|please?"},
    {"REQ", "i would|should|must ask|request you to"},
    {"REQ", "may|might|can i ask|request|trouble you to"},
    {"REQ", "it is requested that you"},
    {"PUTV", "enter|write|place|enlist|inscribe|nominate|forward|submit"},
    {"PUTME", "reserve|hold|keep|book|secure|save a|one|my ticket|seat|place "
              "for me|myself"},
    {"PUTME", "reserve|hold|keep|book|save one|a for me|myself"},
    {"PUTME", "allocate|allot|grant|offer|assign|secure me a place|seat|spot"},
    {"PUTME", "add me|my name? to the|your|those list|names|people?"},
    {"PUTME", "include|count|enter|number me among|amongst those for|going|"
              "attending|coming?"},
    {"PUTME", "accept my application|nomination|name|interest"},
    {"PUTME", "treat|take|accept this|it as my application|acceptance|interest|"
              "registration|booking"},
    {"IT", "your|the|this kind? invitation|offer"},
    {"NEEDTO", "shall have|need to"},
    {"NOTFRAME", "WRITING decline|refuse"},
    {"NOTFRAME", "WRITING say no to"},
    {"FRAME", "WRITING accept"},
    {"FRAME", "to accept"},
    {"IT", "at|to|for|on|in the|your|this THING"},
    {"ONE", "the|your|this THING on|of ONDAY"},
    {"ONDAY", "in|on|at the? date|day DAY"},
    {"NOPE", "no|nope , thank you"},
    {"NOPE", "no|nope , thanks|sorry"},
    {"C_PRAISE", "i want|wish|like|hope to? learn|help|contribute more? about? "
                 "it|english?"},
    {"PREP", "upon|towards|among"},
    {"INTEREST", "signify|state|indicate|declare|convey|confirm|notify my|an "
                 "interest|wish|availability|intention|desire"},
    {"INTEREST", "express|register|note|record|log my|an keen|strong|sincere|"
                 "warm interest|wish"},

    /* Wishing. */
    {"WISH", "ME should|shall ADVS? like|love|wish|enjoy|appreciate|welcome"},
    {"WISH", "ME should|shall be ADVS? KEEN"},
    {"WISH", "ME would|should welcome"},
    {"WISH", "ME desire"},
    {"WISH", "should like|love"},
    {"WISH", "ME would|should be most|extremely|deeply|greatly KEEN"},
    {"WISH", "ME am most|extremely|greatly|much|deeply KEEN"},
    {"KEEN", "prepared|content|minded|disposed|proud|desirous"},
    {"KEEN", "most|extremely happy|grateful|interested|pleased|keen|willing"},
    {"FRAME", "WISH for a|one place|seat|ticket PREP"},
    {"FRAME", "GRATEFUL to DO PREP?"},
    {"FRAME", "GRATEFUL for a|one|my place|seat|ticket PREP"},
    {"FRAME", "GRATEFUL to have a|my place|seat|ticket PREP"},
    {"FRAME", "ME accept ADVS? with? thanks|pleasure|gratitude? the|your? "
              "kind? invitation|offer? to|for|of? DO? PREP?"},
    {"FRAME", "ME ADVS? accept the|your kind? invitation|offer to|for|of DO? "
              "PREP?"},
    {"FRAME",
     "ME ADVS? offer myself|my services|name|help|time? for|as|to|with"},
    {"FRAME", "ME ADVS? volunteer for|to|as|my? services? for? DO? PREP?"},
    {"FRAME", "ME ADVS? apply for|to a? place? on|at|in? DO? PREP?"},
    {"FRAME", "ME ADVS? request|seek a|one place|seat|ticket on|at|for|in"},
    {"FRAME", "ME ADVS? intend|propose|plan|mean to DO PREP?"},
    {"FRAME", "ME ADVS? intend|propose DOING PREP?"},
    {"FRAME", "it is my intention|wish|desire to DO PREP?"},
    {"FRAME",
     "it would be|give my|a|an|me great|much? pleasure|honour|privilege "
     "to DO PREP?"},
    {"FRAME", "ME have great|much? pleasure in DOING|accepting PREP?"},
    {"FRAME", "ME have ADVS? decided|resolved|chosen|elected to DO PREP?"},
    {"FRAME", "ME am ADVS? able to DO PREP?"},
    {"FRAME", "ME am able for"},
    {"FRAME", "ME confirm my availability|attendance|interest|acceptance|wish|"
              "place PREP DO? PREP?"},
    {"FRAME", "ME confirm that? ME will|shall|can|am ADVS? DO|DOING PREP?"},
    {"FRAME", "ME shall|will ADVS? DO PREP?"},
    {"DOV", "undertake|respond|serve|partake|stand|assist|study|hear|observe|"
            "learn|read"},
    {"DO", "be ADVS? considered|included|entered|registered|enrolled|added|"
           "numbered|accepted|counted|put among|forward|down?"},
    {"DO", "be ADVS? given|offered|allocated|allotted a place|seat"},
    {"DO", "offer my services|time|help|assistance|name"},
    {"DO", "be of use|service|help|assistance"},
    {"DO", "avail myself of"},
    {"DO", "put myself|my name forward"},
    {"DOING", "undertaking|responding|serving|partaking|assisting|learning"},
    {"ADV", "willingly|sincerely|eagerly|kindly|warmly|gratefully"},
    {"THING", "luncheon|gathering|function|occasion|appointment|vacancy"},

    /* What leads up to an answer. */
    {"WRITING", "i write to"},
    {"WRITING", "this|it is to"},
    {"SAYING", "i? am? pleased|happy|glad|delighted to confirm|say|advise|"
               "inform|tell|report you? that?"},
    {"SAYING", "i write|wish|beg|would to|like? to? confirm|advise|inform|say|"
               "state|tell you? that?"},
    {"SAYING", "WRITING confirm|advise|inform|state|tell you? that?"},
    {"SAYING", "kindly|please note|be|take advised|informed|it|note? that"},
    {"SAYING", "i? ADVS? confirm that"},
    {"SAYING", "having read|considered|thought|seen about|it|your|the|this? "
               "MAIL|over|details|invitation? ,? i? think?"},
    {"ABOUTIT", "re|regarding|about|concerning"},
    {"ABOUTIT", "with|in reference|regard|regards|respect|relation to"},
    {"ABOUTIT", "in reply|response|answer to"},
    {"ABOUTIT", "as for|to|regards"},
    {"ABOUTIT", "as far as"},
    {"ABOUTIT", "on|to the subject|matter of"},
    {"ABOUTIT", "further to"},
    {"C_WANT", "ABOUTIT ITEMS ,|-|:? LEAD? FRAMEIT TAILS?"},
    {"C_WANT", "ABOUTIT ITEMS ,|-|:? YESLEAD TAILS?"},
    {"C_WANT", "ABOUTIT ITEMS ,|-|:? LEAD? YESBODY TAILS?"},
    {"C_NOTWANT", "ABOUTIT ITEMS ,|-|:? SORRYLEAD? NOTFRAMEIT NOTTAIL?"},
    {"C_NOTWANT", "ABOUTIT ITEMS ,|-|:? SORRYLEAD? NOTFRAME IT? NOTTAIL?"},
    {"C_NOTWANT", "ABOUTIT ITEMS ,|-|:? SORRYLEAD? i? must? decline NOTTAIL?"},
    {"C_ANSWERNO", "ABOUTIT ITEMS ,|-|: NOPE TAILS?"},
    {"OURLETTER", "MAILS"},
    {"OURLETTER",
     "your|the|this kind|recent|latest|last|most? letter|invitation|message|"
     "email|bulletin|newsletter|note|list|enquiry|offer|circular"},
    {"OURLETTER", "the above"},
    {"OFDATE", "of|dated|on|from the? DAY"},
    {"C_COURTESY", "ABOUTIT OURLETTER OFDATE? to|for|about|which? hand?"},
    {"C_COURTESY", "thank you|thanks for OURLETTER OFDATE"},

    /* Yes, by itself. */
    {"YESBODY", "i ADVS? accept with ADVS|great|much|many? pleasure|thanks|"
                "gratitude|delight"},
    {"YESBODY", "i ADVS? accept OURLETTER"},
    {"YESBODY", "i ADVS? accept ,? and|with thanks|thank you? you?"},
    {"YESBODY", "with great|much|the greatest pleasure"},
    {"YESBODY", "with pleasure"},
    {"YESBODY", "gladly|willingly|delighted"},
    {"YESBODY", "by all means"},
    {"YESBODY", "i? shall|will be ADVS|most? delighted|glad|pleased|honoured|"
                "happy to? DO? IT?"},
    {"YESBODY", "i? shall|will ADVS? attend|be there|present|in|"
                "attendance attendance?"},
    {"YESBODY", "i? shall|will be present|in attendance?"},
    {"YESBODY", "i have much|great? pleasure in accepting IT?"},
    {"YESBODY", "it would be my|a|an great? pleasure|honour|privilege to? DO? "
                "IT?"},
    {"YESBODY", "i am able to attend|come|be there?"},
    {"YESBODY", "i confirm my attendance|availability|acceptance"},
    {"LEAD", "god willing ,?"},
    {"LEAD", "with the help of god ,?"},
    {"LEAD", "with gods help ,?"},
    {"LEAD", "thank you|thanks ,|-? YESLEAD"},
    {"TAIL", "if you please"},
    {"TAIL", "if i may be so bold?"},
    {"TAIL", "if you would be so kind"},
    {"TAIL", "if convenient|agreeable to? you?"},
    {"TAIL", "at your convenience"},
    {"TAIL", "accordingly|kindly"},
    {"TAIL", "with the? many|great|much? pleasure|thanks|gratitude"},
    {"TAIL", "on this|that occasion"},
    {"TAIL", "as advertised|listed|announced|described|offered"},
    {"TAIL", "in|from your? recent|latest|current bulletin|letter|list|email|"
             "newsletter"},

    /* No. */
    {"SORRYLEAD", "i ADVS|much|deeply|greatly? regret|fear ,? that?"},
    {"SORRYLEAD", "i ADVS|much? regret to say|inform|tell|advise you? that?"},
    {"SORRYLEAD", "it is with ADVS|much|great|deep? regret that? ,?"},
    {"SORRYLEAD", "with much|great|many? regret|regrets|apologies ,? that?"},
    {"SORRYLEAD", "much to my regret ,?"},
    {"SORRYLEAD", "thanks|thank you? ,? but i? ADVS? regret|fear that?"},
    {"SORRYLEAD", "i am obliged|forced|compelled to say that"},
    {"NOTFRAME", "i? do not propose|intend|mean|plan to DO PREP?"},
    {"NOTFRAME", "i? must|shall|will have|need? to? ADVS? decline|refuse|forgo|"
                 "forego|excuse DOING|myself? from?"},
    {"NOTFRAME", "i? beg|ask|wish|regret|have to decline|refuse"},
    {"SORRYLEAD", "much as|though i would|should ADVS? like|love|wish to DO "
                  "PREP? IT? ,?"},
    {"NOTFRAME", "REQ? excuse me from"},
    {"NOTFRAME", "i? find myself|that? i? am? unable to DO PREP?"},
    {"NOTFRAME", "i? am not in a position to DO PREP?"},
    {"NOTFRAME", "i? am ADVS? prevented from DOING PREP?"},
    {"NOTFRAMEIT", "i? must|shall ADVS? have? to? decline"},
    {"NOTFRAMEIT", "i? find myself|that? i? am? unable to DO IT?"},
    {"NOTFRAMEIT", "i? am not in a position to DO IT?"},
    {"NOTFRAMEIT", "i? am unable to accept"},
    {"NOTFRAMEIT", "i? can not accept"},
    {"NOTFRAMEIT", "i? shall not ADVS? be? able? to? DO|present|there IT?"},
    {"NOTFRAMEIT", "i? am obliged|forced|compelled to decline"},
    {"C_NO", "SORRYLEAD? i? must|shall|have have? to? ADVS? decline OURLETTER? "
             "NOTTAIL?"},
    {"C_NO", "REQ accept my apologies|regrets NOTTAIL?"},
    {"C_NO", "i? send|tender|offer my apologies|regrets NOTTAIL?"},
    {"NOTTAIL", "on this|that occasion TAILS?"},
    {"NOTTAIL", "at the present|this time|juncture TAILS?"},
    {"NOTTAIL", "presently|regrettably"},
    {"ANYOF", "any|either|all of the above|foregoing|items|events|activities|"
              "opportunities listed|advertised|offered?"},
    {"ANYOF", "any|all of these|those|your items|events|activities|"
              "opportunities|offerings?"},
    {"ANYOF", "any of it|them|these"},
    {"C_NONE", "SORRYLEAD? NOTFRAME ANYOF NOTTAIL?"},
    {"C_NONE", "SORRYLEAD? SAYING NOTFRAME ANYOF NOTTAIL?"},
    {"NONEOF", "none of the above|items|events|activities|opportunities"},
    {"GIVEUP", "surrender|relinquish|forgo|forego|resign|vacate|forfeit|yield"},
    {"GIVEUP", "stand|step down|aside"},
    {"PLACE", "my|the seat|appointment|role|membership"},
    {"SWAPLEAD", "GRATEFUL to SWAPV my|it|me? place|date|booking|over?"},
    {"SWAPLEAD",
     "i? should|shall|would ADVS? like|love|prefer|wish|be KEEN? to "
     "SWAPV my|it|me? place|date|booking|slot|over?"},

    /* Thanks, and closings. */
    {"C_THANKS",
     "OURLETTER|confirmation|acknowledgement is|was ADVS|duly|most? "
     "acknowledged|received|noted|appreciated with? thanks?"},
    {"C_THANKS",
     "your|the confirmation|reply|acknowledgement is|was "
     "ADVS|duly|most? acknowledged|received|noted|appreciated with? "
     "thanks?"},
    {"C_THANKS", "with|many renewed|grateful|sincere|warm|warmest|heartfelt|"
                 "best|kind|my|our thanks THANKTAIL?"},
    {"C_THANKS", "i? acknowledge receipt? of? your|the? letter|email|message|"
                 "confirmation with? thanks?"},
    {"C_THANKS", "i? ADVS? thank you ADVS|kindly|warmly|sincerely? THANKTAIL?"},
    {"C_THANKS", "i am much|most|deeply obliged|grateful to? you? THANKTAIL?"},
    {"C_THANKS", "much obliged to? you?"},
    {"C_THANKS", "i am indebted|grateful to you THANKTAIL?"},
    {"THANKTAIL", "sir|madam|ladies|gentlemen|sirs"},
    {"THANKTAIL", "for OURLETTER OFDATE?"},
    {"THANKTAIL",
     "for your kind|prompt|courteous|helpful? attention|assistance|letter|"
     "invitation|courtesy|consideration|reply|help"},
    {"THANKTAIL", "for the? sending|letting|inviting|keeping|having|asking "
                  "me|us OURLETTER?"},
    {"C_SIGNOFF",
     "with? my|our|every|all|very? warm|warmest|kind|kindest|best|"
     "good? good|kind? wishes|wish|regards|compliments for|to|from? "
     "you|the|all|your? all|both|future|team|new? year?"},
    {"C_SIGNOFF", "i remain|am ,? yours|your sincerely|faithfully|truly|"
                  "obedient|respectfully|ever servant?"},
    {"C_SIGNOFF", "yours|your very|most sincerely|truly|faithfully"},
    {"C_SIGNOFF", "in gratitude|anticipation|friendship"},
    {"C_SIGNOFF", "respectfully|cordially|gratefully yours?"},
    {"C_SIGNOFF", "looking forward to hearing from you"},
    {"C_COURTESY", "i? ADVS? look forward to hearing|your from|reply|response "
                   "you? soon|presently|shortly?"},
    {"C_COURTESY", "i? ADVS? await your reply|response|confirmation|"
                   "instructions"},
    {"C_COURTESY", "i? trust|hope that? this|the above|arrangement? is|will|"
                   "meets be? in|acceptable|satisfactory|convenient|order|"
                   "sufficient|with order|your? approval?"},
    {"C_GREETING", "i? trust|hope that? you|everyone|all|this|your "
                   "is|are|find|finds|keep|keeping|email|letter|team? "
                   "you|all|are|is|keeping|find|finds? you|all|in|"
                   "ADVS? good|fine|ADVS? well|health|spirits"},
    {"C_GREETING", "dear coordinator|facilitator|organiser|colleague|"
                   "colleagues|friend|friends|sirs|secretary"},
    {"C_GREETING", "good day to? you? sir|madam?"},
    {"C_GREETING", "greetings|salutations to? you? all?"},
    {"C_GREETING", "respected sir|madam"},
    {"C_GREETING", "hello|hi|dear sir|madam"},
    {"C_COURTESY", "i am ADVS|most|deeply|very? honoured|flattered|touched|"
                   "grateful|pleased|delighted to? have|be? been? "
                   "asked|invited|thought|considered|remembered of?"},
    {"C_COURTESY", "it was|is ADVS|most? kind|good|thoughtful of you to "
                   "ask|invite|write|think|remember|include of? me|again?"},
    {"C_COURTESY",
     "how|most|very kind|good|thoughtful of you to ask|invite|"
     "write|think|remember|include of|to|back? me|again|back? so? "
     "quickly|soon|promptly?"},
    {"C_COURTESY", "i? ADVS? have|enjoyed? read|reading|note|noted|received|"
                   "perused OURLETTER with|today? ADVS|great|much? interest|"
                   "pleasure|thanks?"},
    {"C_COURTESY", "forgive|excuse|pardon me|my|the|this|any late|delay|"
                   "spelling|typing|mistakes|english|errors|handwriting|"
                   "lateness|slow|short in|of? replying|this|my? reply|note?"},
    {"C_COURTESY", "sorry|apologies for|about my|the|any poor|bad? english|"
                   "spelling|typing|mistakes|writing"},
    {"C_SIGNOFF", "mr|mrs|miss|ms|dr|rev|retd|retired|esq|obe|mbe|jp"},
};

const struct rules english_formal = {rules, sizeof rules / sizeof *rules};
