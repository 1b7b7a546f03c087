/* Idioms of declining, of giving up a place, and of changing a date. */
#include "core/reading/english.h"

#include "base/banned.h"

static const struct rule rules[] = {
    /* Why an item will not do: said of it, it is a no. */
    {"TOOMUCH", "too far|early|late|much|long|soon|noisy|hot|cold|tiring|"
                "busy|hard|difficult|heavy|stressful|dear|expensive|crowded|"
                "formal|big|technical|painful|upsetting"},
    {"TOOMUCH", "a bit|little? TOOMUCH2"},
    {"TOOMUCH", "bit TOOMUCH2"},
    {"TOOMUCH2", "too far|early|late|much|long|soon|noisy|hot|cold|tiring|"
                 "busy|hard|difficult|heavy|stressful|dear|expensive|crowded|"
                 "formal|big|technical|painful|upsetting"},
    {"FORME", "for me|us|my legs|knees|nerves|liking"},
    {"FORME", "for|to me|us|my|get|go|travel"},
    {"FORME", "away|out for? me|us?"},
    {"OWNWORDS", "OWNWORD"},
    {"OWNWORDS", "OWNWORD OWNWORD"},
    {"OWNWORDS", "OWNWORD OWNWORD OWNWORD"},
    {"OWNWORDS", "OWNWORD OWNWORD OWNWORD OWNWORD"},
    {"SOIT", ",? so|and i? will|shall|must|would? have|need|better|like? to? "
             "leave|pass|skip|miss|give that|this|it|on? one|out|a? miss? "
             "NOTTAIL?"},
    {"SOIT", ",? so|and that|it is|will|would be? out"},
    {"SOIT", ",? so|and count me out IT? of|on|for? IT? NOTTAIL?"},
    {"SOIT", ",? so|and i? can not ADVS? DO? IT? NOTTAIL?"},
    {"SOIT", ",? so|and not that|this one NOTTAIL?"},
    {"SOIT", ",? so|and no thanks|thank? you?"},
    {"C_NOTWANT", "ITEMS is|are|would|sounds|looks be? ADVS? TOOMUCH FORME? "
                  "NOTTAIL? SOIT?"},
    {"C_NOTWANT", "ITEMS ,|-|:? TOOMUCH FORME NOTTAIL? SOIT?"},
    {"C_NOTWANT", "ITEMS clashes|clash|clashing|coincides|overlaps with "
                  "OWNWORDS SOIT?"},
    {"C_NOTWANT", "ITEMS clashes|clash TAILS? SOIT?"},
    {"C_NOTWANT", "ITEMS falls|is on|in|at a|the|my wrong|bad|same day|time|"
                  "week OWNWORDS? SOIT?"},
    {"C_NOTWANT", "ITEMS does|do not ADVS? appeal|grab|excite|interest|tempt|"
                  "suit|fit|work|sound to|with|like|for? me|my? thing|bag|"
                  "cup|diary|plans? of? tea? NOTTAIL?"},
    {"C_NOTWANT", "ITEMS is|are|sounds ADVS? not ADVS? my|one|something thing|"
                  "bag|scene|cup|sort|kind|for|i? of|me|would? tea|thing|do? "
                  "NOTTAIL?"},
    {"C_NOTWANT", "ITEMS leaves me cold"},
    {"C_NOTWANT", "ITEMS is|are? no use|good|interest|help to|for? me? "
                  "NOTTAIL?"},
    {"C_NOTWANT", "ITEMS i am ADVS? not|less KEEN PREP? DOING? NOTTAIL?"},
    {"C_NOTWANT", "ITEMS i could|can take or leave ,? so not|no that|this|"
                  "thanks? one?"},
    {"NOTFRAME", "i? will|shall|must|would|need|have to? leave|swerve|dodge|"
                 "sit|miss out? of|on?"},
    {"NOTFRAME", "i? will|shall give"},
    {"NOTFRAME", "i? will|can|could|would not make it to|for|on DOING? PREP?"},
    {"NOTFRAME", "i? am? not going to make it? to|for|on? DOING? PREP?"},
    {"NOTFRAME", "not going to make it? to|for|on? DOING? PREP?"},
    {"NOTFRAME", "going to have to miss|skip|pass|decline|give|leave on?"},
    {"NOTFRAME", "i? am? ADVS? not ADVS? fussed|bothered|fond|mad|sold|wild|"
                 "great|good|big about|on|by|of|with|at|fan? DOING? PREP? of?"},
    {"NOTFRAME", "i? am? ADVS? no good|use at|with DOING? PREP?"},
    {"NOTFRAME",
     "i? am? ADVS? busy|away|working|elsewhere|tied for|on|the? up? "
     "day|week|weekend|when|for? of|for? DET?"},
    {"NOTFRAME", "no thanks|thank|ta you? to|for|on DOING? PREP?"},
    {"NOTFRAME", "thanks but no thanks to|for|on"},
    {"NOTFRAME", "wild horses would not drag|get me to|near"},
    {"NOTFRAME", "i? would not be seen dead at|in|on"},
    {"NOTFRAME", "you can keep|stick"},
    {"NOTFRAME", "i? do not think ITEM is|are for"},
    {"NOTFRAME", "i? will not bother with DOING? PREP?"},
    {"NOTFRAME", "not bothering with DOING? PREP?"},
    {"NOPE", "a no"},
    {"NOPE", "no way"},
    {"NOPE", "not likely|ever|interested|keen|bothered|fussed"},
    {"NOPE", "not on your nelly"},
    {"NOPE", "definitely|absolutely|certainly not"},
    {"NOTTAIL", "mind"},
    {"NOTTAIL", "though"},
    {"NOTTAIL", "sadly|alas|regrettably"},
    {"NOTTAIL", "this months|weeks"},
    {"NOTTAIL", "in|for|during DAY ,? i? am? afraid|sorry|thanks?"},
    {"NOTTAIL", "in|for|during january|february|march|april|may|june|july|"
                "august|september|october|november|december ,? i? am? "
                "afraid|sorry|thanks?"},
    {"NOTTAIL", "while|whilst|until|till|before|when|with|because|as RWORDS"},
    {"NOTTAIL", "until|till the? new? year|summer|autumn|spring|winter|"
                "christmas|easter|further? notice?"},

    /* None of them. */
    {"ALLHERE", "all|any|none|most|both|either of? these|them|this|those|it|"
                "that"},
    {"ALLHERE", "these|them|everything|anything|it all"},
    {"ALLHERE", "all|any? of? this|these|them|those|the months|weeks|time|"
                "lot|bunch|batch|ones"},
    {"C_NONE", "it|they|these|this? is|are? all? ADVS? TOOMUCH FORME ALLHERE? "
               "NOTTAIL?"},
    {"C_NONE", "TOOMUCH FORME ,? ALLHERE NOTTAIL?"},
    {"C_NONE", "ALLHERE is|are? ADVS? TOOMUCH FORME NOTTAIL?"},
    {"C_NONE",
     "SORRYLEAD? i? will|shall|must|would|need|am|have|going? to? "
     "have|like? to? pass|skip|miss|decline|leave|give on? ALLHERE a? "
     "miss|out|alone? NOTTAIL?"},
    {"C_NONE", "SORRYLEAD? nothing FORME NOTTAIL NOTTAIL?"},
    {"C_NONE", "SORRYLEAD? nothing FORME ,? on|in? this|that|here|there? "
               "time|week|month|one|list|occasion? NOTTAIL?"},
    {"C_NONE", "SORRYLEAD? nothing i|me ADVS? can|could|want|fancy|would|am "
               "do|make|manage|like|to|join|attend|up|interested|able? to|in|"
               "for? do|attend|join? NOTTAIL? NOTTAIL?"},
    {"C_NONE", "SORRYLEAD? there is nothing i|me ADVS? can|could|want|fancy|"
               "would|am do|make|manage|like|to|join|attend|up|interested? "
               "to|in|for? do|attend? NOTTAIL? NOTTAIL?"},
    {"C_NONE", "SORRYLEAD? nothing|none there|here|on|in|for? there|here|it|"
               "this|list|me? ADVS? takes|took|caught|catches|grabs|grabbed|"
               "appeals|appealed|interests|suits|tempts|floats|jumps|for my|"
               "me|out|to? fancy|eye|boat|at|me? me? NOTTAIL?"},
    {"C_NONE", "SORRYLEAD? it is a? ADVS? no|nope FROMME? to|for|on everything|"
               "all|any|these|them|anything of? these|them|it|this? NOTTAIL? "
               "NOTTAIL?"},
    {"C_NONE", "SORRYLEAD? it is a ADVS? no|nope FROMME? this|that time|week|"
               "month|round TAILS?"},
    {"C_NONE", "SORRYLEAD? a? ADVS? no|nope FROMME? to|for everything|"
               "all|any|these|them|anything of? these|them|it|this? NOTTAIL? "
               "NOTTAIL?"},
    {"C_NONE", "SORRYLEAD? i? will|shall not ADVS? be DOING any|either|"
               "anything of? these|them|those|it|this? NOTTAIL?"},
    {"C_NONE", "SORRYLEAD? i? ADVS? can|will|could not ADVS? do|make|manage|"
               "attend|come any|anything|either|much|to of? these|them|those|"
               "it|this|any|at? of|all? them|these? NOTTAIL NOTTAIL?"},
    {"C_NONE", "i? will|shall? leave it|them|these for|to|until|till|this "
               "now|this|next|others|another|time|month|week|others|someone? "
               "time|month|week|one|else?"},
    {"C_NONE", "i? will|shall? leave it|them|these there|out|be|alone? this|"
               "that|for time|month|week|now? NOTTAIL?"},
    {"C_NONE", "i? will|shall? catch|join|see you next|another|on|the time|"
               "month|week|one|next? one|time?"},
    {"C_NONE", "i? will|shall? wait|hold on|out? for|until|till the? next|"
               "another|something one|lot|month|time|bulletin|list|else?"},
    {"C_NONE", "count me out this|of|on|for time|month|week|these|them|all|"
               "everything|any of? them|these? NOTTAIL?"},
    {"C_NONE", "give me a miss|swerve this|that time|month|week|one"},
    {"C_NONE", "nothing|none thanks|ta|sorry ,? this|that time|week|month "
               "NOTTAIL?"},
    {"C_NONE", "nothing|none this|that time|week|month|round ,? thanks|ta|"
               "sorry|thank? you? NOTTAIL?"},
    {"C_NONE", "next|another time perhaps|maybe|for sure|then|i? "
               "hope|promise? NOTTAIL?"},
    {"C_NONE", "some other time"},
    {"C_NONE", "not this month|week|time|one|round ,? thanks|for|thank? me|"
               "you? NOTTAIL?"},
    {"C_NONE", "not up to|for it|anything|much|these|this|them right? now|just|"
               "at|this? now|the|yet|month? moment|minute?"},

    /* The rest of them. */
    {"C_REST", "the? rest|others|remainder ,|-|:? is|are? not ADVS? for|my|"
               "KEEN|fussed|bothered|this|really me|thing|cup|time|in? of? "
               "tea? NOTTAIL?"},
    {"C_REST", "the? rest|others ,|-|:? not fussed|bothered|really|me|keen|"
               "interested"},
    {"C_REST", "the? rest|others ,|-|:? is|are? a? no|nope thanks|from? me? "
               "NOTTAIL?"},
    {"C_REST", "the? rest|others i? will? leave|can|pass|skip not? do? "
               "NOTTAIL?"},
    {"C_REST", "leave|skip the? rest|others NOTTAIL?"},
    {"C_REST", "i? will? leave|skip|pass|miss on? the? rest|others|other "
               "ones|out|to|for? others|someone|now? else? NOTTAIL?"},
    {"C_REST", "nothing|none of|from|among? the? else|rest|others ,? thanks|"
               "for|thank|this|i? me|you|time|month|week|fancy|can|want? do?"},
    {"C_REST", "just|only that|the one|it|those ,? thanks|please|for|this? "
               "me|time|month|week?"},
    {"C_REST", "no|not thanks|thank? you? to|for|on? the|any|all? rest|"
               "others NOTTAIL?"},
    {"C_REST", "no|not thanks|thank? you? to|for|on? everything|anything else "
               "NOTTAIL?"},

    /* A no without an item. */
    {"C_NO", "that|it day|date|time|morning|evening|afternoon|one? ADVS? "
             "clashes|clash with OWNWORDS"},
    {"C_NO", "that|it day|date|time|morning|evening|afternoon|one? ADVS? "
             "does|is not suit|work|possible|good|convenient|for? me|for? "
             "me|us?"},
    {"C_NO", "count me out of|on|for? IT? NOTTAIL?"},
    {"C_NO", "SORRYLEAD i? will|shall|am ADVS? be|going|away|off|on|at|in|to "
             "OWNWORDS that|then|this day|week|weekend|evening|morning|"
             "afternoon|night|date|month"},
    {"C_NO", "SORRYLEAD i? will|shall|am ADVS? be? at|in|on|away|off|to "
             "OWNWORDS? then"},
    {"C_NO", "SORRYLEAD i? have got? OWNWORDS that|then|on day|week|weekend|"
             "evening|morning|afternoon|night|date|it? NOTTAIL?"},
    {"C_NO", "SORRYLEAD? i? will|shall|must|would? have|need|better|like? to? "
             "leave|pass|skip|miss|give|swerve it|this|that|on one|this|that|"
             "out|a? out|miss|a|one? miss? NOTTAIL?"},
    {"C_NO", "SORRYLEAD? that|it|this day|date|time? is|are? ADVS? TOOMUCH "
             "FORME NOTTAIL? SOIT?"},
    {"C_NO", "SORRYLEAD? TOOMUCH in|at the? morning|night|day|evening? FORME "
             "NOTTAIL? SOIT?"},
    {"C_NO", "SORRYLEAD? TOOMUCH FORME NOTTAIL? SOIT?"},
    {"C_NO", "SORRYLEAD? i am? ADVS? otherwise|already engaged|booked|busy|"
             "committed|taken|spoken that|then|on|for? day|evening|date|it? "
             "NOTTAIL?"},
    {"C_REASON", "i? am? having|getting my|a|an OWNWORDS done|out|off|fixed|"
                 "replaced|removed|checked|seen"},
    {"C_REASON", "my|the? work|boss|job|manager|rota|shift|shifts|husband|"
                 "wife|mum|carer will|would|can|does not let|allow|release "
                 "me? off|go|have|out|it?"},
    {"C_REASON", "my|the? sitter|babysitter|lift|driver|transport|childcare|"
                 "childminder has|have? let|fallen|fell me? down|through"},
    {"C_REASON", "hospital|clinic|dentist|doctors|gp appointment|"
                 "appointments|visit|check? up? on|at? the|that? same "
                 "day|time|morning|afternoon|date"},
    {"C_REASON", "my OWNWORD is|are? ADVS? shocking|terrible|awful|rubbish|"
                 "bad|poor|dreadful|hopeless"},
    {"C_REASON", "i? am? ADVS? waiting on|for my|a|an OWNWORDS"},
    {"C_NOTWANT", "ITEMS no|not good|use|possible to|for? me? NOTTAIL?"},
    {"LEAVETO", "to|for others|someone|somebody|other|those|people else|"
                "people|who? know|can?"},
    {"C_NO", "SORRYLEAD? i? will|would|think? i? will? rather|sooner|prefer|"
             "better? to? leave it|that|this|those one? LEAVETO NOTTAIL?"},
    {"C_NOTWANT", "SORRYLEAD? i? will|would|think? i? will? rather|sooner|"
                  "prefer|better? to? leave ITEMS LEAVETO NOTTAIL?"},
    {"C_NOTWANT", "SORRYLEAD? i? SITV sit ITEMS out NOTTAIL?"},
    {"NOTFRAME", "i? have? got? no|little|zero interest|wish|desire in|to DO? "
                 "DOING? PREP?"},
    {"C_NOTWANT", "ITEMS holds|has|is|are of? no interest|appeal for|to? me? "
                  "NOTTAIL?"},
    {"SORRYLEAD", "sorry|hate|sad|loath to let|leave|mess you down|in|about "
                  "the? lurch? ,|-? but?"},
    {"C_REASON", "i do not ADVS? like|enjoy OWNWORDS"},
    {"C_REST", "the? other|others|rest stuff|ones|things|bits|items? ,|-|:? "
               "NOPE"},
    {"GIVEFRAME", "i? can not ADVS? commit to DOING? PREP? any|now? more?"},
    {"GIVEFRAME", "REQ|CANYOU? drop|remove|take me from|off DOING? PREP?"},
    {"GIVEFRAME", "REQ|CANYOU? release PLACE PREP"},
    {"C_NO", "SORRYLEAD? i? NEEDTO say no|nope NOTTAIL?"},
    {"C_NO", "SORRYLEAD? i? will|must say no|nope NOTTAIL?"},
    {"C_NONE", "SORRYLEAD? there? is? nothing i can|could|am ADVS? get|go|"
               "travel|commit|able to|reach? to? NOTTAIL?"},
    {"C_REASON", "too? many|bad|painful|unhappy|sad|horrible memories"},
    {"C_REASON", "i? am? not ADVS? a|an|much OWNWORDS person|type|fan|lover"},
    {"C_NOT", "and|or? nor PREP? ITEMS NOTTAIL?"},
    {"C_ANSWERNO", "ITEMS is|are not"},
    {"C_REASON", "i have hurt|broken|sprained|twisted|put|done my OWNWORDS "
                 "out|in?"},
    {"C_REASON", "same day|time|morning|afternoon|date as my|a|the? OWNWORDS"},
    {"C_REASON", "he|she is|was my OWNWORDS"},
    {"C_NO", "not on your nelly"},
    {"C_NO", "n"},
    {"C_NO", "thanks|thank you? for|but? the|asking|thinking? offer|invite|of? "
             "me? ,? but i? can|will not ADVS? DO|make|be? IT|there? NOTTAIL?"},

    /* Giving up a place. */
    {"NEEDTO", "going|having to"},
    {"NEEDTO", "going to have|need to"},
    {"NEEDTO", "am? ADVS? going to have|need to"},
    {"NEEDTO", "am? forced|obliged to"},
    {"NEEDTO", "will|would|must|might? sadly|unfortunately|regretfully|now "
               "have|need? to?"},
    {"SORRYLEAD", "really|very|so|ever|terribly|awfully so? sorry ,|-? "
                  "but|to|everyone|all? say?"},
    {"SORRYLEAD", "sorry everyone|all|folks|guys|team|both ,|-? but?"},
    {"SORRYLEAD", "sorry ,? i? know it|this is late|short but|notice|and? "
                  "but?"},
    {"SORRYLEAD", "sorry for|about the? short|late? notice ,|-? but"},
    {"SORRYLEAD", "sorry for|to messing|mess|muck|mucking you about|around "
                  ",|-? but"},
    {"LEAVING", "stand|step|bail|duck|bow|drop|pull|back|cry out|down|aside|"
                "off|away"},
    {"GIVEFRAME", "i? am? bailing|bowing|ducking|standing|crying|dropping|"
                  "pulling|backing|stepping out|down|aside|off of|from|on?"},
    {"GIVEFRAME", "i? will|can not ADVS? be? able? to? make it to|for"},
    {"GIVEFRAME", "REQ|CANYOU|CANI? take|cross|scratch|strike|remove|drop|"
                  "knock|rub me|my|name? name? off|out|from of|the|for? "
                  "list? for? the?"},
    {"GIVEFRAME", "REQ|CANYOU? pass|give|offer|let my|the|someone|somebody "
                  "else? have? place|spot|seat|slot on|at|in|for"},
    {"GIVEFRAME", "i? need|have|want to free|give|hand up|back|over PLACE "
                  "PREP?"},
    {"GIVEFRAME", "i? am? giving|handing|freeing up|back PLACE PREP?"},
    {"GIVEFRAME", "i? have got? to give back|up PLACE PREP?"},
    {"GIVEFRAME", "REQ|CANYOU? free up PLACE PREP?"},
    {"C_GIVEUP", "SORRYLEAD? PLACE PREP ITEMS is|can|could|will go|be? "
                 "free|available|spare|given|going|to to? someone|somebody|"
                 "another|next|else|the? else|person|in|one? line?"},
    {"C_GIVEUP", "SORRYLEAD? i? can|will not ADVS? DO|make|be? it? PREP? ITEMS "
                 "after all GIVETAILS?"},
    {"C_GIVEUP", "SORRYLEAD? i? can|will not ADVS? be? DO|make|manage it? "
                 "PREP? ITEMS now GIVETAILS?"},
    {"C_GIVEUP", "ITEMS ,|-|:? SORRYLEAD? i? can|will not ADVS? DO|make|be? "
                 "it|IT? any|after|now more|all? GIVETAILS?"},
    {"C_GIVEUP", "ITEMS ,|-|:? SORRYLEAD? i? NEEDTO LEAVING of|from? it|IT? "
                 "GIVETAILS?"},
    {"C_GIVEUPIT", "SORRYLEAD? i? can|will not ADVS? be? able? to? DO|make|be "
                   "it|there|IT? after|now all? GIVETAILS?"},
    {"C_GIVEUPIT", "SORRYLEAD? i? NEEDTO LEAVING of? it|this|that? GIVETAILS?"},
    {"C_GIVEUPIT", "SORRYLEAD? i? am? bailing|ducking|pulling|dropping|backing "
                   "out|on of? it|this|that? GIVETAILS?"},
    {"C_GIVEUPIT", "REQ|CANYOU? give|pass|offer|let PLACE|mine to|go|on|along "
                   "to? someone|somebody|whoever|the|another else|next|"
                   "person? on|in|person? the|line? list?"},
    {"C_GIVEUPIT", "REQ|CANYOU? let|give someone|somebody|anyone else have? "
                   "PLACE|mine"},
    {"C_GIVEUPIT", "PLACE can go to someone|somebody|anyone else"},
    {"C_GIVEUPIT", "PLACE is|can be? free|available|given|going|offered to? "
                   "someone|somebody|anyone|now? else?"},
    {"C_GIVEUPIT", "someone|somebody|anyone else can have it|mine|PLACE"},

    /* One date for another. */
    {"SWAPLEAD", "REQ|CANYOU|CANI ADVS? SWAPV my|the OWNWORDS? over?"},
    {"C_SWAP", "SORRYLEAD? REQ|CANYOU|CANI|NEEDCOME ADVS? SWAPV me|my|the? "
               "date|place|booking|day|slot|time? for|of|on|at|in? OLDONE from "
               "OLDONE to|onto|into|for NEWONE TAILS?"},
    {"C_SWAP", "SORRYLEAD? REQ|CANYOU|CANI|NEEDCOME ADVS? SWAPV me|my|the? "
               "date|place|booking|day|slot|time? for|of|on|at|in OLDONE to|"
               "onto|into|for NEWONE TAILS?"},
    {"C_SWAP", "OLDONE is|are|will|does|do? be? no|not longer|suit|work|any|"
               "ADVS? good|use|possible|more|for? me|any|now? more|good? ,? "
               "so|and|but? ASKNEW NEWONE instead? TAILS?"},
    {"C_SWAP", "SORRYLEAD? i? can|will not ADVS? DO|make|manage PREP? OLDONE "
               "now|any|after? more|all? ,|-? so|and|but? ASKNEW NEWONE "
               "instead? TAILS?"},
    {"C_SWAP", "SORRYLEAD? i? can|will not ADVS? DO|make|manage PREP? OLDONE "
               "now|any|after? more|all? ,|-? NEWONE instead|please|is|ok "
               "fine|ok|good|better? TAILS?"},
    {"C_SWAP", "i? can? not OLDONE ,? but i? can DO|make? NEWONE TAILS?"},
    {"C_SWAP", "NEWONE ,|-? instead of OLDONE TAILS?"},
    {"C_SWAP", "ASKNEW NEWONE ,? OLDONE is no|not good|longer|possible|any "
               "possible|good|more?"},
    {"C_SWAP", "ASKNEW NEWONE after all TAILS?"},
    {"C_SWAP", "SORRYLEAD? SWAPLEAD for|with NEWONE TAILS?"},
    {"C_SWAP", "is it too late to ADVS? DO|SWAPV PREP? to? NEWONE instead of? "
               "OLDONE? TAILS?"},
    {"ASKNEW", "any chance i can|could DO PREP?"},
    {"ASKNEW", "any chance of DOING? PREP?"},
    {"ASKNEW", "is|are there any|a? room|space|spaces|place|places|spot|"
               "seat|slot left? on|at|for|in"},
    {"ASKNEW", "can|could|would you please? SWAPV|put|move|do me|my|it? "
               "place|booking? to|on|for|onto?"},
    {"ASKNEW", "have you got? any|a? room|space|place|spot on|at|for|in"},
    {"ASKNEW", "will|would|could|can i|you? go|come|be on|to|for? the?"},
};

const struct rules english_declines = {rules, sizeof rules / sizeof *rules};
