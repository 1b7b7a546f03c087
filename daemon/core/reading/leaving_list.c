#include "core/reading/leaving.h"

#include "base/banned.h"

#define MAILS                                                               \
    "email|emails|emailing|emailings|mail|mails|message|messages|bulletin|" \
    "bulletins|newsletter|newsletters|mailing|mailings|spam|junk|updates|"  \
    "correspondence|communication|communications|mailshot|mailshots|"       \
    "mailout|mailouts|circular|circulars|notifications|rubbish|crap|"       \
    "emaills|bulletines|newletter|newletters|contact"
#define LISTS                                                               \
    "list|lists|database|mailing|emails|email|register|system|bulletin|"    \
    "newsletter|bulletins|mailings|messages|network|distribution|records|"  \
    "books|subscription|membership|circulation|subscribers|contacts|files|" \
    "mailshot|mailout|newsletters|programme|scheme|everything"
#define NOUNS                                                             \
    "emails|emailing|bulletin|bulletins|newsletter|newsletters|mailings|" \
    "mailing|messages|spam|junk|mails|correspondence|communications|"     \
    "contacting|messaging|mailshots|mailouts|emailings"
#define THESE "these|this|them|those|it"
#define SEND                                                             \
    "send|email|mail|contact|message|write|bother|pester|spam|bombard|"  \
    "harass|hassle|approach|notify|inform|update|disturb|hound|trouble|" \
    "invite"
#define SENDING                                                           \
    "sending|emailing|mailing|contacting|messaging|bothering|bombarding|" \
    "spamming|pestering|harassing|hassling|writing|notifying|inviting|"   \
    "updating|flooding|hounding|copying|clogging|filling"
#define CEASE "stop|quit|cease|discontinue|halt"
#define REMOVE                                                          \
    "take|taking|remove|removing|get|getting|strike|drop|cross|scrub|"  \
    "scratch|knock|delete|deleting|wipe|cut|kick|chuck|bin|erase|pull|" \
    "strip|removal|deregister|exclude|unlist"
#define KIN                                                                  \
    "mum|mam|mom|mother|dad|father|nan|gran|grandma|grandad|brother|sister|" \
    "son|daughter|husband|wife|partner|uncle|aunt|friend|neighbour|client|"  \
    "patient"

const struct leaving_row leaving_list[] = {
    {LEAVES_LIST, "unsubscribe|unsubscribing|unsubscription|unsubscribed"},
    {LEAVES_LIST, "un subscribe|subscribed|subscribing"},
    {LEAVES_LIST, "deregister|unregister|unenrol"},
    {LEAVES_LIST, "de|un register|list|enrol"},
    {LEAVES_LIST, "opt|opting me|us|myself? out"},
    {LEAVES_LIST, REMOVE " me|us|myself off|from|out|of * " LISTS},
    {LEAVES_LIST, REMOVE " my|our|this * "
                         "name|details|email|address|number|info|data|account|"
                         "contact|entry * off|from|out|of * " LISTS},
    {LEAVES_LIST, "taken|removed|deleted|dropped|struck|erased|crossed "
                  "off|from|out|of * " LISTS},
    {LEAVES_LIST, "come|came|coming|be|get|getting|am off|out|of * "
                  "your|this|these|the|ur * " LISTS},
    /* "of" reads like "off". */
    {LEAVES_LIST, "^ off your|this|these|the|all|ur * "
                  "list|lists|mailing|emails|bulletin|database|register|books|"
                  "system|newsletter|network"},
    {LEAVES_LIST,
     "me|us|i|we|myself|please|want|like|be|am|get|come|go|taken|coming|right "
     "off your|this|these|the|all|ur * "
     "list|lists|mailing|emails|bulletin|database|register|books|"
     "system|newsletter|network"},
    {LEAVES_LIST,
     "leave|leaving|quit|quitting|exit|exiting|left your|the|this|your|a * "
     "list|network|register|mailing|database|membership|bulletin|scheme"},
    {LEAVES_LIST, "no|not|where|find|see ** unsubscribe|opt "
                  "button|link|option|out|facility|thing"},
    {LEAVES_LIST, "resign|resigning|resignation"},
    {LEAVES_LIST,
     "withdraw|withdrawing|withdrawn|revoke|rescind my|our|any|all * "
     "consent|permission|agreement|membership|subscription|registration"},
    {LEAVES_LIST,
     "withdraw|withdrawing|withdrawn|retire|retiring|retired me|myself? from * "
     "list|network|mailing|register|involvement|everything|bulletin|membership|"
     "emails|database"},
    {LEAVES_LIST,
     "not|no|never longer? consent|permission|agree|agreed|given ** "
     "emails|contacted|contact|these|email|emailed|emailing|mailed"},
    {LEAVES_LIST,
     "cancel|cancelling|end|ending|terminate|stop|close|discontinue|finish "
     "my|our|the|this * "
     "subscription|membership|account|registration|involvement|sub|file|"
     "entry"},
    {LEAVES_LIST,
     "cancel|end|terminate|stop|close subscription|membership|account"},
    {LEAVES_LIST, CEASE " " SENDING " to? "
                        "me|us|this|these|them|it|any|your|all|emails|"
                        "mail|stuff|things|rubbish|messages|my"},
    {LEAVES_LIST, CEASE " " SENDING " please|now|immediately|altogether|thanks|"
                        "forthwith|completely|asap|soon|here|x|$"},
    {LEAVES_LIST, CEASE "|end all|any further? " MAILS "|contact"},
    {LEAVES_LIST, CEASE " * " MAILS},
    {LEAVES_LIST, CEASE
     " the|these|your|all|any|receiving|getting|further|sending ** " MAILS},
    {LEAVES_LIST, "cancel|cancelling the|these|all|your|my|any * " MAILS},
    {LEAVES_LIST, "cancel|end emails|bulletin|bulletins|newsletter|mailings"},
    {LEAVES_LIST,
     "want|like|need|wish|prefer|ask|asking the|these|your|all? * " MAILS
     " to|all? stop|end|stopped|cease|stopping"},
    {LEAVES_LIST,
     "no|zero more|further of? your|these|this|the|those? * " MAILS},
    {LEAVES_LIST, "no more|further * from you|yous|involvement|trust"},
    {LEAVES_LIST, "no longer|more contact me|us"},
    {LEAVES_LIST, "not|never ever? " SEND
                  " to? me|us * again|more|ever|anything|else|further|$"},
    {LEAVES_LIST,
     "not|never ever? " SEND " again|any|anything|more|further|ever"},
    {LEAVES_LIST, "not|never ever? " SEND " me|us|any|more|your * " MAILS},
    {LEAVES_LIST, "not|never ever? " SEND " to? me|us please|thanks|now|ta|at"},
    {LEAVES_LIST, "not|never be|get " SENDING},
    {LEAVES_LIST,
     "not|never want|wish|like|need|require|care|desire|wanting|expect|wanted "
     "to? get|receive|have|be|see|hear|read|getting|receiving|being * "
     "emails|emailed|contacted|messages|bulletins|newsletters|newsletter|"
     "bulletin|list|lists|mailing|mailings|bothered|mailed|database|network|"
     "messaged|spammed|correspondence|communications|you|included|member"},
    {LEAVES_LIST, "not|never want|wish|like|need|require|wanting "
                  "your|these|any|the|more|further|such * " MAILS},
    {LEAVES_LIST, "not|never want|wish|like|care to? hear|anything|any * "
                  "more|else|further|from you|yous|again"},
    {LEAVES_LIST, "hear from you|yous again|any|ever"},
    {LEAVES_LIST,
     "no longer|more "
     "want|wants|wish|wishes|like|need|needs|require|requires|interested|"
     "wanting|care|interest * " LISTS
     "|receive|receiving|contacted|hear|emailed|getting|part|involved|member"},
    {LEAVES_LIST, "want|wants|wish|like|have nothing|no|not ** to|2 do with "
                  "you|yous|this|it|them|involvement|any"},
    {LEAVES_LIST, "not want|wish|like|have ** to|2 do with "
                  "you|yous|this|it|them|any|involvement"},
    {LEAVES_LIST,
     "rather|prefer|sooner|better i|you|to? did|do|be|if? not|stop|stopped * "
     "hear|get|receive|contact~|emailed|emails|email|bothered|be|messages|"
     "write|message|mail"},
    {LEAVES_LIST, "grateful|appreciate|like|nice|prefer ** stop|stopped * "
                  "emails|emailing|sending|contacting|bulletin|writing"},
    {LEAVES_LIST, "wish|want|like|prefer|ask|decided|choose|choosing to leave "
                  "* list|network|bulletin|involvement"},
    {LEAVES_LIST, "had|have|has|having enough|plenty of * "
                  "emails|bulletins|messages|newsletters|mailings|spam|"
                  "bulletin|involvement"},
    {LEAVES_LIST,
     "fed up|sick|tired of|with|getting|your|these|all|and|to|death * "
     "emails|bulletins|newsletters|messages|mailings|spam|bulletin"},
    {LEAVES_LIST, "not interested|bothered|fussed|keen in|about|on? "
                  "receiving|getting|these|your|any|being|having * "
                  "emails|bulletins|newsletters|messages|list|network|mailings|"
                  "bulletin|newsletter"},
    {LEAVES_LIST, "lose|bin|scrap|shred|burn|forget my|this|our "
                  "email|address|number|contact|details"},
    {LEAVES_LIST,
     "asked|told|said|requested|begged|wrote|emailed|ask|tell|asking|telling|"
     "instructed you|yous|for|already|before|twice|repeatedly|to|many|times? "
     "you|to|2|please? be? removed|unsubscribed|taken|off|deleted"},
    {LEAVES_LIST,
     "asked|told|said|requested|begged|wrote|emailed|ask|tell|asking|telling * "
     "you|yous|to|them|already|before|twice|repeatedly * "
     "stop|remove|take|unsubscribe|delete "
     "sending|emailing|me|these|this|contacting|my|it|writing|messaging|"
     "mailing|them|and|but|before|already|$"},
    {LEAVES_LIST, "not|never taken|removed|unsubscribed|deleted me|my|us"},
    {LEAVES_LIST, "end|ending|ended|finish|finishing|stopping|ceasing|closing "
                  "my * involvement|membership|subscription"},
    {LEAVES_LIST,
     "finished|done|through|over with * involvement|network|emails|bulletin"},
    {LEAVES_LIST, "count|leave|cut|keep me|us out|off of? * "
                  "list|everything|all|lists|emails|mailing|network|bulletin"},
    {LEAVES_LIST,
     "no|not|any point|need|use|good|sense to|in|of? " SENDING
     "|send|email|write|contact|mail|emailed * "
     "me|us|these|any|this|them|further|more|emails|bulletins|again|$"},
    {LEAVES_LIST, "need|needs not|no " SEND " me|us|these|any|this|them|to"},
    {LEAVES_LIST, "not bother|worry " SENDING
                  "|to? me|us|these|any|this|them|emails|it|more|$"},
    {LEAVES_LIST, "not * " SENDING " me|us any|again|more"},
    {LEAVES_LIST, "not|never invite|ask|include|notify|copy me|us "
                  "again|any|ever|to anything|any"},
    {LEAVES_LIST,
     CEASE " inviting|asking|telling|notifying|including|copying|trying me|us"},

    {LEAVES_THESE, CEASE "|cancel|end these|this|them|those|all * "
                         "please|now|coming|immediately|thanks|ta|forthwith|"
                         "completely|altogether|asap|soon|arriving|being|$"},
    {LEAVES_THESE, "^ remove|removal|delete me|us|please|now|thanks|$"},
    {LEAVES_THESE, "please|just remove|delete me|us|now|thanks|$"},
    {LEAVES_THESE,
     "stop|stopping|quit getting|receiving|having|seeing|reading|being " THESE
     "|your|any|the|sent|on"},
    {LEAVES_THESE, "remove|removing|delete|deleting|unlist me|us"},
    {LEAVES_THESE, "remove|delete please|now|immediately|$"},
    {LEAVES_THESE, REMOVE " me|us|myself off|out "
                          "this|it|here|please|now|and|asap|thanks|these|ta|"
                          "all|soon|x|i|of|for|as|because|if|$"},
    {LEAVES_THESE,
     REMOVE " my|our|this name|details|email|address|number|account * "
            "off|out|from this|it|here|please|now|these|thanks|i|$"},
    {LEAVES_THESE, "want|like|wish|need|asked|ask|prefer|get|please|be|am|i "
                   "to? be? taken|removed|deleted|struck|crossed|dropped off?"},
    {LEAVES_THESE, "can|could|may|should i|we * be? taken|removed|deleted|off"},
    {LEAVES_THESE,
     "want|like|wish|need|ask|prefer|time to? i? come|came|get|be|got off|out "
     "this|it|please|now|here|all|of|i|$"},
    {LEAVES_THESE, "not|no|never longer? "
                   "want|need|like|wish|require|read|use|have|open " THESE
                   "|any|your|anything * any|anymore|again|longer more|$"},
    {LEAVES_THESE, "no longer want|need|like|wish|require|read|use|have to? "
                   "get|receive|have|be|see? " THESE "|your"},
    {LEAVES_THESE, "not|never want|wish|like|need|care to? "
                   "get|receive|have|see|read|getting|receiving|keep " THESE},
    {LEAVES_THESE,
     "not|never want|wish|like to be * on|in|of it|this|here|these|your"},
    {LEAVES_THESE, "not|never ever? " SEND
                   " me|us|to? these|them|any|anything|this|it|stuff|things * "
                   "again|any|please|more|to|thanks|$"},
    {LEAVES_THESE,
     "not send|email|contact|write|message|bother please|thanks|to|no|any|$"},
    {LEAVES_THESE,
     "rather|prefer|sooner not to? get|receive|have|be|see " THESE "|sent"},
    {LEAVES_THESE, "rather|prefer|sooner you did|do not? * " THESE},
    {LEAVES_THESE, "no more|further of * these|this|them|it"},
    {LEAVES_THESE, "no more|further please|thanks|now|ta|ever"},
    {LEAVES_THESE, "had|have enough of * these|you|your|yous"},
    {LEAVES_THESE,
     "fed up|sick|tired of|with|getting|your|these|all|and|to|death * these"},
    {LEAVES_THESE, "not interested|bothered in? * receiving|getting|these"},
    {LEAVES_THESE, "not for me|us any|now|ever|at more|all|again"},
    {LEAVES_THESE, "find|found someone|somebody else to bother|email|write"},
    {LEAVES_THESE, "please|kindly|just stop now|$"},
    {LEAVES_THESE, "you|people|please|lot|all|just|must|should|will stop $"},

    {LEAVES_VAGUE, "want|wants out|off please|of|now|$"},
    {LEAVES_VAGUE, "leave me|us alone|be|in now|please|peace|$"},
    {LEAVES_VAGUE, "^ stop it|this|all"},
    {LEAVES_VAGUE, "please|just|will|you stop it|this|all"},
    {LEAVES_VAGUE, "^ no more|further $"},
    {LEAVES_VAGUE, "go away"},

    {LEAVES_OTHER,
     REMOVE " him|her|them|" KIN "|my|our * off|from|out|of * " LISTS},
    {LEAVES_OTHER, REMOVE " him|her|them|" KIN " off|out please|now|$"},
    {LEAVES_OTHER, "remove|delete|unsubscribe my|our|the? him|her|them|" KIN},
    {LEAVES_OTHER, "remove|delete|take his|her|hers|their "
                   "name|details|email|address|number|account"},
    {LEAVES_OTHER, CEASE " " SENDING " * to? my|him|her|them|" KIN},
    {LEAVES_OTHER,
     "not|never " SEND " to? him|her|them|" KIN " again|any|please|ever|$"},
    {LEAVES_OTHER,
     "he|she|they do|does|would|will|can not want|need|wish|like|read|use * "
     "emails|these|them|it|any|more|list"},

    /* Wide: a word of ceasing, and a word of our writing, anywhere near. */
    {LEAVES_LIST, CEASE "|refrain|desist|cancel|suspend ** " NOUNS},
    {LEAVES_LIST, MAILS " stop|finish|cease please|now|thanks|no|$"},
    {LEAVES_LIST,
     "refrain|desist|abstain from? " SENDING "|contact|any|further"},
    {LEAVES_LIST, NOUNS
     " ** stop|stopped|cease|cancelled|discontinued|finish|finished|ended "
     "please|now|thanks|asap|altogether|immediately|$"},
    {LEAVES_LIST, "removal|removing|removed|remove|taken|taking|take|deleted|"
                  "delete|deleting|struck|dropped|crossed|deletion|dropping ** "
                  "me|us|my|name|details|email|address|i|we * off|from|out|on "
                  "** list|lists|database|mailing|network|register|"
                  "distribution|circulation|subscribers|mailings"},
    {LEAVES_LIST, "removal|removing|removed|remove|deleted|"
                  "delete|deleting|struck|dropped|crossed|deletion|dropping ** "
                  "off|from|out|on ** "
                  "list|lists|database|mailing|network|register|distribution|"
                  "circulation|subscribers|mailings"},
    {LEAVES_LIST, "not|no|never want|need|like|wish|require "
                  "emails|email|mail|mails|messages|bulletin|bulletins|"
                  "newsletter|newsletters|spam|contact"},
    {LEAVES_LIST,
     "not|never|no|without want|wish|need|like|care|require|interested ** "
     "emails|newsletters|bulletins|newsletter|mailings|mailing"},
    {LEAVES_LIST,
     "no|not|any point|need|use|good|sense to|in|of? "
     "keep|carry|continue|go|be|keeping|having|getting|receiving on? " SENDING
     "|to|me|getting|them|these|this"},
    {LEAVES_LIST, "decided|decision|choosing|chosen|like|want|wish|ready|time "
                  "to leave|quit|exit your|the|this|your * "
                  "list|network|register|programme|scheme"},
    {LEAVES_THESE, "request|requesting|requested|like|want|need|please|kindly "
                   "* my? name|details|email|address? "
                   "removal|removing|deletion|deleting|taking off?"},
    {LEAVES_THESE, "take|remove|strike|cross|delete|scrub|erase|knock|leave|"
                   "taking|removing|keep me|us|myself off"},
    {LEAVES_DONE, "been|was|got|am|is|were "
                  "taken|removed|struck|deleted|crossed|unsubscribed off?"},
    {LEAVES_DONE, "opted me? out"},
    {LEAVES_THESE, "make|get|want|like these|them stop|stopped"},
    {LEAVES_VAGUE, "make|get|want|like it|this stop|stopped"},
    {LEAVES_THESE, "you|people|please|lot|just|must|can|could|would|will|"
                   "kindly stop now|please|this|these|them|$"},
    {LEAVES_THESE, "now|them|these|so|and|no|sorry|ok|thanks|please "
                   "stop please|now|thanks|$"},
    {LEAVES_LIST,
     "had|have|has|having enough of? being|getting "
     "emailed|contacted|written|messaged|bothered|pestered|mailed"},
    {LEAVES_LIST,
     "fed|sick|tired up|of|with of|with? being "
     "emailed|contacted|written|messaged|bothered|pestered|mailed"},
    {LEAVES_LIST, "list|lists off please|now|$"},
    {LEAVES_LIST,
     "not|no|never longer? be|am|being? "
     "needing|requiring|wanting|using|reading|opening your|the|any * " NOUNS},
    {LEAVES_THESE,
     "not|no|never longer? be|am|being? "
     "needing|requiring|wanting|using|reading|opening these|them|this|any|it"},
    {LEAVES_THESE, "not|no|never ** need|want|wish|like|ought|should|belong "
                   "to? be on|in here|it|this|these|your|the"},
    {LEAVES_THESE, "no longer wishes|wants|needs|requires|likes|reads|uses to? "
                   "get|receive|have|be|see? " THESE "|your|anything"},
    {LEAVES_THESE,
     "get|getting|make|making|have these|them|emails to? stop|stopped"},
    {LEAVES_THESE, "get|getting|have it to? stop|stopped"},
    {LEAVES_THESE,
     "remove|delete|bin|scrub|scrap|erase|removing|cancel this|my|our "
     "email|address|number|account|contact|name e? address?"},
    {LEAVES_THESE, "no more no more"},
    {LEAVES_LIST, "asked|requested|wanted|told|said * to? come|get|leave|be "
                  "off|out|removed|taken|unsubscribed|deleted"},
    {LEAVES_LIST, CEASE " " CEASE},
    {LEAVES_THESE, "these|them|emails|bulletins|mailings|messages to? be? "
                   "stopped|cancelled please|now|$"},
    {LEAVES_LIST,
     "my|our name|details|email|address * was|were|be|is to? be? "
     "removed|deleted|struck|erased|expunged|withdrawn|taken|crossed"},
    {LEAVES_THESE, "not|never|no longer? need|want|require|wanting|needing "
                   "these|them please|thanks|now|$"},
    {LEAVES_THESE, "can|could|may|should|please cross|strike|scrub|scratch|rub "
                   "me|us out|off"},
    {LEAVES_LIST, "bowing|bow|ducking|duck out of|now|here|gracefully|$"},
    {LEAVES_THESE, "call|calling it a day|quits"},
    {LEAVES_LIST, "step|stepping|stepped|pull|pulling away|back|down|aside|out "
                  "from * involvement|involved|everything|all|network|list"},
    {LEAVES_LIST, "hang|hanging|hung up my boots|hat"},
    {LEAVES_THESE, "part|parting company|ways"},
    {LEAVES_THESE, "cut|cutting|sever all? ties|contact"},
    {LEAVES_LIST, "not|no|longer be continuing|continue|carrying|carry on? "
                  "with|in|as involvement|involved|network|member|the|a"},
    {LEAVES_THESE,
     "last|final email|message|reply|letter|time from|to? me|you|i|here"},
    {LEAVES_THESE, "not be replying|writing|answering again|any|from"},
    {LEAVES_LIST, "let|letting|release|excuse me go|from * "
                  "list|network|bulletin|membership|involvement|register"},
    {LEAVES_LIST, "want|wish|like|prefer|happier to? be? left|leave out of "
                  "it|this|everything|all"},
    {LEAVES_LIST,
     "cease|discontinue|suspend|stop * communications|communication|"
     "correspondence|mailings|mailing|subscription"},

    {LEAVES_THESE, "not|no|never want|need|like none|any|nothing|nun|owt of "
                   "this|these|it|them|your"},
    {LEAVES_LIST, "not bother|trouble with|about me|us $|in|any|again|please"},
    {LEAVES_LIST, "excused|spared|exempt|exempted|omitted|excluded|released|"
                  "excuse|spare|omit|exclude ** " MAILS},
    {LEAVES_THESE,
     REMOVE " my|our|both name|details|email|address|number|names|of us|off"
            " off|from|out|would|please|could|will|if"},
    {LEAVES_THESE, REMOVE " both of? us"},
    {LEAVES_LIST, "mind|appreciate|grateful|like|prefer|please|about|consider "
                  "* not " SENDING " me|us|these|them|any|more|your|this"},
    {LEAVES_LIST, "not want|wish|like|care to? know any|anything|about more|"
                  "longer|it|this"},
    {LEAVES_LIST, "knock|knocking|knocked this|it|these|involvement|all on the "
                  "head"},
    {LEAVES_SIGN, "impression|thought|understood|believed|assumed|supposed ** "
                  "ceased|stopped|ended|finished|cancelled|sorted"},
    {LEAVES_SIGN, "put|signed|added|enrolled|entered me|us|my down|up|on|name "
                  "for|to|this|these|it|your|on|without|in"},
    {LEAVES_HINT, "see that|to it|that does|is|stops|happens"},
    {LEAVES_HINT, "cancel it|this|that"},
    {LEAVES_THESE, CEASE " all? these|this|them|it|those * "
                         "coming|arriving|from|being|landing|appearing"},
    {LEAVES_THESE, REMOVE " both|all off"},
    {LEAVES_THESE, "not ** should|ought|need|supposed|meant to? still? be on "
                   "this|your|the|here"},
    /* What stands around a farewell; these weigh less than those. */
    {LEAVES_HINT, "goodbye|farewell|cheerio|adieu|ta ra|to? you|all|everyone"},
    {LEAVES_HINT, "good luck|wishes to|with you|all|everyone|everything|it"},
    {LEAVES_HINT,
     "all the best to|with|for you|all|everyone|the|everything|it"},
    {LEAVES_SIGN, "last|final email|message|reply|letter|one"},
    {LEAVES_HINT, "thanks|thank|ta|grateful|enjoyed * you|for|it * "
                  "everything|all|past|years|memories|ride|time|kindness"},
    {LEAVES_HINT, "moved|moving|relocated|emigrated|relocating|emigrating "
                  "away|to|abroad|out|back|up|down|on|house|overseas"},
    {LEAVES_HINT, "retired|retiring|retirement"},
    {LEAVES_HINT, "too|getting old|frail|poorly|elderly for|to|now|$"},
    {LEAVES_HINT, "past all|it|this this|now|$"},
    {LEAVES_SIGN, "not|no|never longer? a|an|involved|service|part "
                  "carer|patient|user|with|of|in|here|any|these"},
    {LEAVES_SIGN, "not|no|never longer? for me|us"},
    {LEAVES_SIGN, "not|no|never longer? apply|relevant|concern|use|live|"
                  "interested|useful|interest to|of|in? me|here|there|any|$"},
    {LEAVES_SIGN, "not|never need|want|require|read|open these|them|this|it"},
    {LEAVES_SIGN, "had|have enough|plenty|my"},
    {LEAVES_SIGN, "not|never asked|signed|agreed|requested|subscribed|ask|sign"
                  "|joined|gave up|for|to|it|these|them|this|my|you|$"},
    {LEAVES_HINT, "still|keep|keeps getting|coming|sending|receiving|arriving|"
                  "turning|appearing|filling|clogging"},
    {LEAVES_HINT, "sort|fix it|this|that out|please|now"},
    {LEAVES_SIGN, "time to move|let|make|give|hand|go|call|step|bow"},
    {LEAVES_SIGN, "moved on"},
    {LEAVES_HINT, "turn|turned a|over * page|leaf|corner"},
    {LEAVES_SIGN, "close|closed|closing|end of? this|that|the|a|an "
                  "chapter|era|book"},
    {LEAVES_HINT, "somebody|someone else|younger have|take|can|will|should"},
    {LEAVES_HINT, "waste|wasting of? your|my|paper|time|stamp|$"},
    {LEAVES_HINT, "save your|the|a|yourself|yourselves stamp|stamps|paper|time|"
                  "effort|breath|money|trouble|energy"},
    {LEAVES_SIGN, "come|came|reached|at the end of my|the time|road|journey|"
                  "line"},
    {LEAVES_SIGN, "straight|go|goes|goes straight|into|in to|the bin|trash"},
    {LEAVES_SIGN, "thought|believed|understood|assumed i|we|had|this|that ** "
                  "unsubscribe|unsubscribed|cancelled|left|removed|off|stopped|"
                  "ended|done"},
    {LEAVES_SIGN,
     "unsubscribe|unsubscribed|left|cancelled|removed last|before|ages|weeks|"
     "months|years|already|twice|yonks"},
    {LEAVES_HINT,
     "why|what are|am|do you|i still|keep|getting|sending|writing"},

    {LEAVES_STILL, "still|keep|keeps|continue|continuing|kept * "
                   "getting|get|receiving|receive|coming|sending|emailing|"
                   "being|writing|arriving|come|send|email|have|having|on"},
    {LEAVES_OTHER, "no|not|any need|point|use to|in|of? " SEND "|" SENDING
                   " him|her|them|my|our|" KIN},
    {LEAVES_OTHER,
     "cancel|close|end|stop|delete|terminate|remove his|her|their|the * "
     "subscription|membership|account|entry|registration|record|particulars|"
     "details|emails|bulletins"},
    {LEAVES_OTHER, "no more|further * to|for my|our? him|her|them|" KIN},

    {ERASES,
     "delete|erase|destroy|remove|wipe|scrub|shred|get|deleting|erasing|"
     "removing rid? all? of? my|our|any|me * "
     "data|details|information|info|records|record|account|file|history"},
    {ERASES, "delete|erase|destroy|wipe|remove|shred|deleting|bin "
             "all|everything|anything|any|whatever|what * "
             "have|hold|keep|about|on|data|details|information|records|got|"
             "held|stored|know|kept"},
    {ERASES, "right to be? forgotten|erasure|deletion|erase"},
    {ERASES, "data|details|information|records|record|account|file|info "
             "to|be|is|are? deleted|erased|destroyed|removed|wiped|shredded"},
    {ERASES, "my|our|all personal? data|details|information|records|info * "
             "deleted|erased|destroyed|removed|wiped|shredded"},
    {ERASES, "erase|forget me"},
};

const size_t leaving_count = sizeof leaving_list / sizeof *leaving_list;
