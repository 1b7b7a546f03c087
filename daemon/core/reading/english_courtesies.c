#include "core/reading/english.h"

#include "base/banned.h"

static const struct rule rules[] = {
    {"RELATIVE", "mum|mother|dad|father|son|daughter|husband|wife|partner|"
                 "brother|sister|grandson|granddaughter|family|parents"},
    /* Under a name: who they are. */
    {"LABEL", "nos ."},
    {"C_ASIDE", "carer|parent|mum|mother|dad|father|wife|husband|daughter|son "
                "for|of|to my RELATIVE"},
};

const struct rules english_courtesies = {rules, sizeof rules / sizeof *rules};
