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
    {"C_WANT", "just|only the? one for|from me? me? this|today? time|week|"
               "month? ,|:|-? ITEMS TAILS?"},
    {"C_WANT", "ITEMS is|are for me TAILS?"},
    {"C_WANT", "ITEMS is|are the one|ones i would|will? ADVS? like|love|want|"
               "choose|pick|fancy to? DO? PREP? TAILS?"},
    {"DET", "both the|of"},
    {"DET", "both of the|these|your"},
    {"PUTME", "put|pop|stick|add|have me|my name? on|to|down|onto? the|your "
              "list"},
    {"C_ASIDE", "i could|can ADVS? do with a|some|the ADVS? night|day|bit|"
                "change|laugh|break|treat|cheering|company|outing|boost|rest "
                "out|of|up|from|off? a|the? company|fun|cheer|routine?"},
    {"C_ASIDE", "until|till i retired|stopped|finished|left|moved work|last|"
                "away|here? year|month|week?"},
    {"C_ASIDE", "until|till recently|lately"},
    {"C_ASIDE", "until|till last year|month|summer|week|spring|autumn|winter"},
    {"C_ASIDE", "as they|we say"},
    {"C_ASIDE", "as you know|say|can|may? see|imagine|remember|know?"},
    {"C_ASIDE", "if i say|may say? so myself?"},
    {"C_ASIDE", "if i remember|recall rightly|right|correctly"},
    {"C_ASIDE", "where has|does|did the? all? time|day|week|month|year|summer|"
                "winter|january|february|march|april|may|june|july|august|"
                "september|october|november|december gone|go"},
    {"C_ASIDE", "apart from that|which all? is? ADVS? well|good|fine|same?"},
    {"C_ASIDE", "not bad for my age|a? beginner?"},
    {"C_ASIDE", "though|if i say so myself"},
    {"C_ASIDE", "for one|my reason|sins|part"},
    {"C_ASIDE", "come rain or shine"},
    {"C_ASIDE", "a thing or two"},
    {"C_ASIDE", "i know a thing or two about? it|that|them|food?"},
    {"ROOM", "room|space|spaces|spots|places|tickets|seats|vacancies"},
    {"ROOM", "a|any room|space|place|spot|seat|slot|ticket|vacancy"},
    {"ROOMLEFT", "left|available|free|going|remaining|spare|still"},
    {"ROOMLEFT", "for me"},
    {"HARMLESSIF", "if there is|are still? ROOM ROOMLEFT?"},
    {"HARMLESSIF", "if you still? have|got still? ROOM ROOMLEFT?"},
    {"HARMLESSIF", "if ROOM is|are still? available|free|left"},
    {"HARMLESSIF",
     "if it|that is still? on|running|open|available|happening|free|"
     "going|room ahead|on?"},
    {"HARMLESSIF", "if it|that is not full|too|already late|full? yet|up?"},
    {"HARMLESSIF", "if i am not too late"},
    {"HARMLESSIF", "if not full|too late?"},
    {"HARMLESSIF",
     "if you still? need|want|require|have people|someone|somebody|"
     "volunteers|anyone|more|helpers?"},
    {"TAIL", "HARMLESSIF"},
    {"LEAD", "HARMLESSIF ,? then? please"},
    {"LEAD", "HARMLESSIF , then?"},
    {"HARMLESSIF", "if i am|were not too late"},
    {"HARMLESSIF", "if it|that is all? right|ok|fine|alright with you?"},
    {"HARMLESSIF", "if you will|would have me"},
    {"C_REST", "and? nothing|none else|more at|for|this|just? the|now|time? "
               "moment|now|time? TAILS?"},
    {"C_NAME",
     "it|this is NAME from|at|of the|your drop|craft|art|choir|carers|"
     "walking|garden|coffee? in|group|club|morning|forum|class?"},
    {"NONEOF", "none of the|these|those|your? dates|days|times|events|items|"
               "sessions"},
    {"NONEOF", "neither date|day|time|of? the? dates|days?"},
    {"IT", "that|this|either day|date|time|morning|afternoon|evening|week"},
    {"C_NONE",
     "i? will|shall give this|that month|week|time|one|lot|bulletin a "
     "miss NOTTAIL?"},
    {"FRAME", "WISH the|an|any? opportunity|chance to DO PREP?"},
    {"ROLE", "carer|parent|nurse|teacher|patient|mum|mother|dad|father|wife|"
             "husband|daughter|son|grandmother|grandfather|volunteer|"
             "pensioner"},
    {"ROLE", "ROLEADJ ROLE"},
    {"ROLE", "service user"},
    {"ROLEADJ", "retired|former|longterm|lifelong|family|parent|young|school|"
                "student|full|long|time|term|experienced|ex|previous|recent"},
    {"LEAD", "as a|an|the? ROLE myself? ,?"},
    {"LEAD", "as a|an|the? ROLE for|of|to my RELATIVE ,?"},
    {"TAIL", "as a|an ROLE"},
    {"C_ASIDE",
     "i care for my RELATIVE who|that? lives|live with|near? me|us?"},
    {"C_ASIDE", "i am a|an|the? ROLE for|of|to? my? RELATIVE?"},
    {"C_GREETING", "good morning|afternoon|evening|day sir|madam|dear|friend|"
                   "friends"},
};

const struct rules english_courtesies = {rules, sizeof rules / sizeof *rules};
