/*
 * The list of names for an item that has closed, for its owner: of each person
 * what they agreed to share. Its words are made once and frozen in a note.
 */
#ifndef CORE_LETTER_CLOSING_H
#define CORE_LETTER_CLOSING_H

#include "core/letter/note.h"

struct closing {
    struct slice greeting;
    int64_t announcement; /* 42 is A-0042 */
    struct slice title;
    struct slice owner; /* when it goes to the facilitators instead; or empty */
    struct closing_name {
        struct slice name;
        struct slice address; /* empty: not to be told */
        struct slice date;    /* of several, the one they chose; or empty */
        bool added;           /* not in the list before this one */
    } * names;
    size_t name_count;
    int64_t unnamed; /* people who did not agree to be named */
    struct slice file;
    struct slice before; /* when a list went before this one; or empty */
};

/* UTF-8 with LF, each paragraph one line. */
struct slice closing_words(struct arena *arena, const struct settings *settings,
                           const struct template *template,
                           const struct closing *closing);

#endif
