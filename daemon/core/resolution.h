/*
 * What an answer of staff to one message does, as things stand now: all of it,
 * or nothing with the reason. Pure.
 */
#ifndef CORE_RESOLUTION_H
#define CORE_RESOLUTION_H

#include "core/choices.h"

/* What goes to a person in somebody's own words is at most this long. */
#define REPLY_MOST 4000

struct resolved {
    enum staff_act act;
    const struct standing_item *item; /* BOOK, NO */
    const struct notice_option *date; /* BOOK: of several; NULL: none */
    bool idle;                        /* it was so before */
};

struct resolution {
    const char *refused; /* a sentence; NULL: all of it is done */
    struct resolved list[STAFF_CHOICE_MOST];
    size_t count;
    bool writes;  /* the reply goes to the person */
    bool answers; /* an acknowledgement of what was recorded does */
};

/* Why a facilitator's own words may not go to them by mail (rule 4), as "they
 * ..."; NULL: they may. */
const char *reply_barred(const struct need *need, int64_t now);

struct resolution resolve_choice(struct arena *arena, const struct need *need,
                                 const struct staff_choice *choice,
                                 int64_t now);

/* Is all that it records so already? */
bool resolution_is_idle(const struct resolution *resolution);

#endif
