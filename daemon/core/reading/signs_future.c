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

/* No future; something decided. */
static const struct sign_phrase rows[] = {
    /* No future. */
    PLAIN(
        FUTURE,
        "dont|wont|not|never|shant|doubt|cant|wouldnt|couldnt "
        "think|see|reckon|imagine|expect|plan|picture|intend|ill|myself|"
        "planning|want|see|make|live|counting|myself * "
        "here|around|about|alive|reach|make|making|seeing|it|there|last|living|"
        "myself|reaching * "
        "by|come|till|until|past|another|my|next|beyond|that|long|the|for|to|"
        "at|in " TIMES
        "|long|longer|much|another|end|again|grow|next|year|years|week|month"),
    PLAIN(
        FUTURE,
        "if|assuming|suppose|supposing|provided|unless|should|whether "
        "im|i|ill|id|youre|we|that still? * "
        "here|around|alive|about|going|breathing|standing|make|last|live|with "
        "then|still|by|to|that|at|for|come|when|it|long|in|until|till|us|$ "
        "that|then|see|long|" TIMES "|$|still"),
    PLAIN(FUTURE,
          "said|thought|knew|told|promised|always|known|decided|never|swore|"
          "meant i|id|them|never|im|always|said|myself|to|to? "
          "never|wouldnt|id|wont|not|ever|wasnt|see|be|get|make|live|reach|"
          "would|go see|make|reach|be|live|get|past|not|before|intend|last "
          "to|past|it|40|50|30|old|60|21|18|25|forty|thirty|fifty|christmas|"
          "beyond|here|long|older|by"),
    PLAIN(FUTURE, "be|ll|will|all|have|itll|its|soon|nearly|everything|been "
                  "all|soon|be|been|finally|nearly? "
                  "over|done|finished|sorted|gone|settled|quiet|ended|dealt "
                  "by|before|soon|tonight|after|with|for|one|come|tomorrow|and|"
                  "then|once|at|then "
                  "sunday|friday|saturday|monday|tuesday|thursday|wednesday|"
                  "weekend|tomorrow|morning|then|now|tonight|christmas|way|me|"
                  "enough|that|time|soon|nobody|you|long"),
    PLAIN(FUTURE, "nothing|none|no|doesnt|wont|not|what|anything|never * "
                  "matter|matters|important|worry|hurt|need|mine|problem|"
                  "bother|care|me * "
                  "after|soon|tomorrow|tonight|anyway|by|much|past|from|then|"
                  "come|monday|beyond "
                  "tonight|tomorrow|today|this|soon|sunday|friday|weekend|that|"
                  "now|longer|then|monday|im"),
    PLAIN(FUTURE, "whether|if|about|decide|sure|knowing|reason * "
                  "still|to|ill|be|stay|stick * be|stay|around|here|alive * "
                  "around|here|alive|by|on * then|by|at|till|or|that|next|$"),
    PLAIN(
        FUTURE,
        "keep|keeps|kept|keeping|holding me|us * here|alive|breathing|around"),
    PLAIN(
        FUTURE,
        "not|never|dont|didnt|cant|wont|no|doubt * "
        "intend|intending|expect|expecting|planning|plan|mean|picture|imagine|"
        "see|intention * be|being|being|myself|last|anything|doing|anywhere|it "
        "* here|then|around|past|beyond|next|after|there|alive|that"),
    PLAIN(FUTURE, "if i|u|you|im dont|cant|dont|didnt|not "
                  "reply|reach|answer|wake|hear|get|there|turn * "
                  "you|youll|ill|u|know|then|its|tomorrow|next|tmrw|send|tell "
                  "** did|it|ok|why|done|gone|peace|promise|sorry|worry|key"),
    PLAIN(FUTURE,
          "cant|couldnt|dont|not|never|hard|unable * "
          "see|picture|imagine|think|plan * past|beyond|further|after * "
          "this|month|week|tomorrow|friday|next|that|days|then|christmas|it|"
          "the|tonight|today"),
    PLAIN(FUTURE,
          "nobody|noone|anyone|anybody|one|someone * here|home|left|me|in * to "
          "* read|get|open|receive|answer|belong|see|write"),
    PLAIN(FUTURE, "my|me|number|time|days|clock|sand|candle|turn "
                  "is|are|s|has|have|nearly|almost * "
                  "up|numbered|running|run|out|burnt|gone|come"),
    PLAIN(FUTURE, "expect|think|reckon|ill|be|im|i * to|be|am|im "
                  "next|following|follow|after * and|shortly|soon|on|them|$"),
    PLAIN(FUTURE, "shes|hes|they|still|everyone|she|he|mum|kids|daughter * "
                  "think|thinks|reckon|expects|believes|asks * "
                  "coming|come|there|christmas|easter|next|visit|be ** "
                  "wont|not|heart|tell|cant|never"),
    WEAK(FUTURE, "wont|shant|no longer? be|have needing|requiring|wanting"),
    PLAIN(FUTURE, "wont|shant|not|doubt|dont|think be|gonna|going|able|ill be? "
                  "around|alive to|for|when|then|by|if|long|much|come|$"),
    PLAIN(FUTURE, "wont|not|cant|dont be able to anymore|then|now|after|$"),
    PLAIN(FUTURE,
          "somebody|someone|anyone|you|please check|look|keep on|in|an * "
          "my|her|him * mum|dad|her|him|son|daughter|wife|husband|nan ** "
          "not|wont|able|gone|after|when"),
    PLAIN(FUTURE, "wont|not|never|miss be|going|see|there "
                  "at|to|for|your|their|my|her|his|there * "
                  "birthday|birthdays|wedding|graduation|christening|prom"),
    WEAK(FUTURE, "wont|shant|not|never|dont|no|cant "
                 "be|going|need|have|longer|use|gonna|want "
                 "needing|need|wanting|using|requiring|use|require|be|needed|"
                 "to|any|want|around|here|need|for * "
                 "it|any|anything|them|this|these|the|that|my|one|where|me|"
                 "emails|letters|help|more|much|bulletin|$ " FINALITY
                 "|soon|im|am|going|where|$|thank|thanks|sorry|i"),
    FAINT(FUTURE, "there|theres|there|is|be|wont|isnt|not|no|wont|will "
                  "no|be|isnt|a|any|not|going * "
                  "next|tomorrow|future|after|christmas|another|monday|later|"
                  "long|more|afterwards|nobody "
                  "for|time|one|year|week|month|not|with|to|of|me|days|here|"
                  "left|in|there|birthday|$"),
    WEAK(FUTURE, "behind|past me|us|now|it|mine|the now|and|best|all|is|$"),
    WEAK(FUTURE,
         "whoever|someone|somebody|one|person|people|they|whos|next "
         "comes|gets|takes|lives|has|will|who|moves|after|tenant|sits|reads "
         "after|over|next|me|here|my|place|in|from|flat|chair|then"),
    WEAK(FUTURE,
         "going|go|off|heading|leaving|ticket|trip|somewhere|journey|"
         "travelling|way|taxi|bus|train|walk|drive * "
         "one|no|nobody|nowhere|not|only|never|far|long|single|alone|where * "
         "way|return|back|coming|follow|away|nobody|swim|need|come|noone|one|"
         "cant"),
    WEAK(FUTURE, "plans|booked|arrangements|plan * "
                 "permanent|permanently|one|nobody|last|else|ones"),
    WEAK(FUTURE, "wont|shant|aint|not|never be? coming|comin|come|returning "
                 "back|home|anywhere|out from|this|again|ever|of|after|$"),
    WEAK(FUTURE, "mine|mines|best|life|time|years is|are|s|all? "
                 "behind|over|done|past me|now|$"),
    WEAK(FUTURE, "no reason|need|point|use to|in|for "
                 "fill|plan|renew|book|reply|sign|commit|write"),
    WEAK(FUTURE, "not|shant|wont|no|stopped renew|renewing|renewed|bothering"),
    FAINT(
        FUTURE,
        "wont|shant|not be|going be? here to|for|when|then|by|if|at|in|come|$"),
    /* Something decided. */
    PLAIN(DECIDED,
          "know|knew|decided|worked|sorted|clear|understand|made|see "
          "what|now|out|on|how|exactly|thats|that|finally|where|a|when|and "
          "i|im|ive|to|what|have|the|how|day|its|my|when|must|it "
          "have|must|got|ill|need|going|do|way|i|has|day|date|be|it "
          "to|do|now|have|be|must|and|when|$ "
          "do|be|done|now|next|happen|go|end|over"),
    PLAIN(DECIDED,
          "hoped|hoping|wanted|waiting|thought|wish|need|looking|want|wait|"
          "give|asked|pray * "
          "someone|somebody|anyone|one|me|for|reason|you|sign|people * "
          "talk|stop|ask|notice|noticed|save|change|reason|give|stops|stopped|"
          "ring|one|see|persuade|say * "
          "me|out|not|stay|it|them|to|ring|mind|would"),
    PLAIN(DECIDED, "plan|plans|thoughts came|come|comes|is|are|back|its|has * "
                   "back|again|stronger * and|now|since|so|as|$"),
    PLAIN(DECIDED, "chosen|picked|found|choose|know|chose the|my|a|which * "
                   "tree|spot|bridge|branch|way|cliff|beam|method|plot|beach|"
                   "stone * and|its|for|now|already|where|out|$"),
    PLAIN(DECIDED, "draw|drawing|drew|put|putting|drawn a|the * line|stop|end "
                   "under|to * me|myself|it|my|everything|all"),
    PLAIN(DECIDED, "made certain|sure of * that|it|never"),
    PLAIN(DECIDED, "felt|feel|feeling|been|so|happy|light|better|calm * "
                   "light|lighter|calm|free|better|clear ** "
                   "since|now|decided|because|once * decided|decide|i|know"),
    PLAIN(DECIDED, "now|it|that|birthday|this|anyway has|have|ive "
                   "decided|made|settled me|it|for|my"),
    PLAIN(DECIDED, "changing|change|made|make|changed|making my|me mind ** "
                   "still|whether|be|stay|live|stick * around|here|alive|be"),
    PLAIN(DECIDED,
          "wish|need|had|finally|got|had|find|found the|had|it|some the? "
          "courage|guts|nerve|brave * it|to|stood|now|end|go|this|do|$"),
    PLAIN(DECIDED,
          "must|be|got|being|i be|to? brave|strong * tonight|now|soon|go|end"),
    PLAIN(DECIDED,
          "my|own|our way|own|way * way|terms|hands|out * out|terms|hands"),
    PLAIN(DECIDED, "choosing|choose|chosen|chose|pick|want|go|going * own|my * "
                   "way|terms|time out|now|and|$"),
    PLAIN(DECIDED, "made|other|different|got|have plans|arrangements "
                   "permanent|forever|for|now|else|$"),
    PLAIN(DECIDED, "like|want|wish|need|just|long|ready * it|this|all * "
                   "over|done|finished|ended with|and|now|$"),
    WEAK(DECIDED, "mind|decision|choice|plan|date|day "
                  "is|been|s|has|made|set|picked|chosen|all|i? * "
                  "made|set|up|sorted|final|taken|ready|picked|chosen|fixed|"
                  "decided|settled"),
    WEAK(DECIDED,
         "weight|load|burden|relief|cloud|fog has|is|been|to|have|s|just "
         "lifted|off|gone|decided|know|knowing|lift|finally|decide"),
    WEAK(DECIDED, "got|have|made|had|theres|with|also a|another|my plan|date "
                  "and|now|ready|set|tonight|means|written|$"),
    WEAK(DECIDED, "moved|set|fixed|circled|picked|marked|chosen the|a|my|only "
                  "date|day * so|and|that|now|$"),
    WEAK(DECIDED, "permanent|permanently|eternal|eternity"),
    WEAK(DECIDED, "coin toss"),
    WEAK(DECIDED, "will|ill|gonna|id do it and|tonight|this|i|now|soon|$"),
    FAINT(
        DECIDED,
        "decided|made|picked|chosen|set|planned|sorted|worked "
        "up|a|my|the|when|how|out|on|it|ive * "
        "mind|when|how|day|date|place|time|way|it|where|plan|all|tonight|end"),
    FAINT(DECIDED, "courage|guts|nerve|bottle to|had|up|for|to|brave"),
};

const struct sign_phrases signs_future = {rows, sizeof rows / sizeof *rows};
