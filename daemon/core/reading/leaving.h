/*
 * Words that may ask to leave the list, and words that take such words back,
 * wherever they stand: one list of phrases, looked for in one go. What they
 * come to together is judged in stops.h.
 */
#ifndef CORE_READING_LEAVING_H
#define CORE_READING_LEAVING_H

#include "core/reading/tokens.h"

enum leaving {
    LEAVES_LIST,  /* "take me off your list": says what is left */
    LEAVES_THESE, /* "no more of these": what these are stands before it */
    LEAVES_VAGUE, /* "I want out": could be said of life */
    LEAVES_DONE,  /* "I was taken off": counts with the next alone */
    LEAVES_STILL, /* "still getting them": they asked before */
    LEAVES_OTHER, /* "take him off your list": another person */
    LEAVES_SIGN,  /* "I am not a carer any more": says it with a hint */
    LEAVES_HINT,  /* "thanks for all the years": says it with others */
    ERASES,       /* what we hold is to go */
    STAYS,        /* "keep me on": said by somebody who does not leave */
    PARTLY,       /* "only by post": something is wanted all the same */
    FOR_NOW       /* "until May": not for ever */
};

struct leaving_row {
    enum leaving leaving;
    const char *phrase; /* phrase.h, in words as wording.h spells them */
};
extern const struct leaving_row leaving_list[];
extern const size_t leaving_count;
extern const struct leaving_row staying_list[];
extern const size_t staying_count;

/* Where one stands: tokens, `to` is not included. */
struct left {
    enum leaving leaving;
    size_t from;
    size_t to;
};

struct leavings {
    struct left *list; /* in the order they begin */
    size_t count;
};

/* `tokens` as wording.h has them. */
struct leavings leavings_of(struct arena *arena, const struct tokens *tokens);

#endif
