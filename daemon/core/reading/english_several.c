/* Several items at once: all, both, all but one. */
#include "core/reading/english.h"

#include "base/banned.h"

static const struct rule rules[] = {
    {"LABEL", "nos ."},
    {"LABEL", "numbers|items|nos the"},
    {"BUTFOR", "except|excepting|excluding|bar|barring|minus|but|save"},
    {"BUTFOR", "except|bar|but|save for"},
    {"BUTFOR", "apart|aside from"},
    {"BUTFOR", "other than"},
    {"BUTFOR", "with the exception of"},
    {"EVERYONE", "ALLOF"},
    {"EVERYONE", "all of|the? events|items|activities|things|ones|sessions"},
    {"EVERYONE", "everything on|in the|your list|bulletin|email"},
    {"EVERYONE", "all"},
    {"C_ALLBUT", "LEAD? FRAME? EVERYONE TAIL? ,|-? BUTFOR DOING? ITEMS TAILS?"},
    {"C_ALLBUT", "ASKFRAME EVERYONE TAIL? ,|-? BUTFOR ITEMS TAILS?"},
    {"C_ALLBUT", "EVERYONE ,|-|(? not|no ITEMS TAILS?"},
    {"ALLOF", "both of? them|these?"},
    {"ALLOF", "all the|of? events|items|activities on|in? the|your? list|"
              "bulletin?"},
    {"ALLOF", "everything on|in the|your|this list|bulletin|email|newsletter"},
    {"ALLOF", "all|both of the above"},
    {"C_ALL", "LEAD? ALLOF ,? please|thanks|thank you?"},
    {"C_ALL", "yes|YESLEAD to|for? ALLOF TAILS?"},
};

const struct rules english_several = {rules, sizeof rules / sizeof *rules};
