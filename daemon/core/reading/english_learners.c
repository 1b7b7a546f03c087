/* How people write English who learnt it late, or whose first language is
 * signed. */
#include "core/reading/english.h"

#include "base/banned.h"

static const struct rule rules[] = {
    {"WISH", "ME am ADVS? wanting|wishing|liking|needing"},
    {"WISH", "ME ADVS interested|keen|happy"},
    {"FRAME", "ME ADVS? like|want to? DO PREP?"},
    {"FRAME", "ME ADVS? want|like PREP?"},
    {"FRAME", "ME ADVS? learn|study|come|join|attend|do PREP?"},
    {"REQ", "please you"},
    {"REQ", "please to"},
    {"PUTME", "PUTV me|my name? on|in|for|to the? list? for|of"},
    {"PUTME", "writing|putting|adding|booking me|my name?"},
    {"PUTME", "make|give me|my a? book|booking|place|name|seat"},
    {"YESBODY", "ME come|coming|attend|join IT?"},
    {"YESBODY", "yes ,? ME want|like|come|go|coming IT?"},
    {"YESBODY", "ME want|like IT"},
    {"YESBODY", "ME am ADVS? agree|accept"},
    {"YESBODY", "ME agree TAILS?"},
    {"C_WANT", "ITEMS ,|-|:? yes? ,? me|i want|like|come|go|join|do TAILS?"},
    {"C_WANT", "ITEMS ,|-|:? i am ADVS? interesting|interest TAILS?"},
    {"C_WANT", "ME am ADVS? interesting|interest in|for|on|about|of|to ITEMS "
               "TAILS?"},
    {"C_WANT", "ME have ADVS|big|much|great? interest in|for|on|about|of ITEMS "
               "TAILS?"},
    {"C_NOTWANT",
     "ITEMS ,|-|:? i|me not|no want|like|come|go|can|able? TAILS?"},
    {"C_NOTWANT", "i|me not|no want|like|come|go|can to? DO? PREP? ITEMS "
                  "TAILS?"},
    {"NOTFRAME", "i|me not can DO PREP?"},
    {"NOTFRAME", "i|me not|no want|like|come to? DO? PREP?"},
    {"NOTFRAMEIT", "i|me not|no can|able|want? to? come|attend|go|do IT?"},
    {"C_GIVEUP", "ITEMS ,|-|:? cancel me|my name|place? GIVETAILS?"},
    {"GIVEFRAME",
     "REQ|CANYOU? take|remove|cancel out|off? my|me name? out|off? "
     "from|of|for"},
    {"SWAPLEAD", "REQ changing|moving|swapping me|my|it? date|day|place?"},
    {"C_THANKS", "i receive|received it|email|your|the|this? "
                 "message|letter|email? ,? THANK?"},
    {"C_THANKS", "THANK sir|madam|dear|teacher|friend|friends ADVS? much?"},
    {"C_SIGNOFF", "god|allah bless|with|keep|give you all|and|always|health? "
                  "your? family?"},
    {"C_SIGNOFF", "peace be|and? on|upon|with? you all?"},
    {"C_COURTESY", "my english is|not ADVS? so|very|too? good|bad|poor|well"},
    {"C_COURTESY", "i am ADVS? learning|still english|learning? english?"},
};

const struct rules english_learners = {rules, sizeof rules / sizeof *rules};
