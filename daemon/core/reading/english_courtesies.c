#include "core/reading/english.h"

#include "base/banned.h"

static const struct rule rules[] = {
    {"RELATIVE", "mum|mother|dad|father|son|daughter|husband|wife|partner|"
                 "brother|sister|grandson|granddaughter|family|parents"},
    /* Under a name: who they are. */
    {"LABEL", "nos ."},
    {"SORRYLEAD", "afraid|sorry ,? that?|but?"},
    {"C_ASIDE", "always a ADVS? good|pleasure|joy|delight|treat|interesting|"
                "lovely read|reading|one?"},
    {"C_ASIDE", "always|ADVS? interesting|good|useful|a? pleasure? to read|see|"
                "hear? it|them|from|what? you|is|going|s? on?"},
    {"C_NICE", "sounds|looks|is ADVS? right? up my street|alley"},
    {"C_NICE", "sounds|looks like|just my thing|cup|fun? of? tea?"},
    {"C_ASIDE", "carer|parent|mum|mother|dad|father|wife|husband|daughter|son "
                "for|of|to my RELATIVE"},
    {"ROOM", "room|space|spaces|spots|places|tickets|seats|vacancies"},
    {"ROOM", "a|any room|space|place|spot|seat|slot|ticket|vacancy"},
    {"ROOMLEFT", "left|available|free|going|remaining|spare|still|for me"},
    {"TAIL", "if there is|are still? ROOM ROOMLEFT?"},
    {"TAIL", "if you still? have|got still? ROOM ROOMLEFT?"},
    {"TAIL", "if ROOM is|are still? available|free|left"},
    {"TAIL", "if it|that is still? on|running|open|available|happening|free|"
             "going|room ahead|on?"},
    {"TAIL", "if it|that is not full|too|already late|full? yet|up?"},
    {"TAIL", "if i am not too late"},
    {"TAIL", "if not full|too late?"},
    {"TAIL", "if you still? need|want|require|have people|someone|somebody|"
             "volunteers|anyone|more|helpers?"},
};

const struct rules english_courtesies = {rules, sizeof rules / sizeof *rules};
