/*
 * The phrases that are built in, a table for each net. Words are folded
 * (tokens.h): no accents, no apostrophes.
 */
#ifndef CORE_READING_NETS_LIST_H
#define CORE_READING_NETS_LIST_H

#include "core/reading/nets.h"

struct net_phrase {
    enum net net;
    const char *phrase; /* see phrase.h */
    const char *of;
    bool topic; /* names a subject, and may be about anybody: a harmless
                   phrase of a file may take it back */
};

struct net_list {
    const struct net_phrase *list;
    size_t count;
};

extern const struct net_list nets_distress; /* despair, farewells */
extern const struct net_list nets_suicide;
extern const struct net_list nets_self_harm;
extern const struct net_list nets_worry;   /* about somebody else, for help */
extern const struct net_list nets_medical; /* a body in danger */
extern const struct net_list nets_abuse;
extern const struct net_list nets_coercion;
extern const struct net_list nets_watched; /* a mailbox */
extern const struct net_list nets_neglect; /* in care */
extern const struct net_list nets_threat;
extern const struct net_list nets_death;
extern const struct net_list nets_languages;

/* What takes back. */
enum excuse {
    EXCUSE_HARMLESS, /* what lies wholly inside it */
    EXCUSE_PAST,  /* the same, where its sentence says that it was long ago */
    EXCUSE_WHEN,  /* says that it was long ago */
    EXCUSE_LATELY /* says that it was not */
};

struct net_excuse {
    enum excuse excuse;
    const char *phrase;
};

extern const struct net_excuse net_excuses[];
extern const size_t net_excuse_count;

#define KIN                                                                 \
    "mum|mam|mom|mother|mummy|dad|father|daddy|nan|nana|nanna|gran|granny|" \
    "grandma|grandmother|grandad|grandfather|grandpa|brother|sister|son|"   \
    "daughter|husband|wife|partner|uncle|aunt|auntie|aunty|cousin|nephew|"  \
    "niece|friend|mate|boyfriend|girlfriend|fiance|fiancee|baby|child|"     \
    "twin|neighbour|stepdad|stepmum|hubby|bro|sis|bf|gf|lad|girl|boy|kid"
#define THEY "he|she|they|" KIN
#define HIM "him|her|them|you|u|someone|somebody|anyone|everyone|people"
#define CANNOT "cant|cannot|cnt|carnt|couldnt|cudnt|canny|cannae"
#define NOT "not|dont|dnt|dunt|doesnt|didnt|never|no|wont|without|isnt|aint"
#define PILLS                                                              \
    "pills|tablets|meds|paracetamol|medication|painkillers|tabs|tabletts|" \
    "tablet|pill|ibuprofen|codeine|insulin|antidepressants"
#define SELF "myself|meself|mysel|miself|mself|ourselves|maself|myslef|mysef"
#define METHODS                                                          \
    "paracetamol|overdose|roof|rooftop|tracks|noose|blade|blades|razor|" \
    "razors|bleach|pills|tablets|cliff|ledge|viaduct|knife|antifreeze|rope"
#define THINKING                                                           \
    "tempted|tempting|urge|urges|easy|googling|googled|thinking|thoughts|" \
    "imagine|imagining|wonder|wondering|calling|staring|craving|jump|jumping"
#define DAYS                                                                 \
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|" \
    "wed|thu|thur|thurs|fri|sat|sun"

#endif
