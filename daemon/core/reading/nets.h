/*
 * The nets of the gates: words of distress, of danger at home, of threat and
 * of death. Wide on purpose: a person who is called in vain is cheap, and an
 * automatic letter to someone in despair is not. Each is a list of phrases in
 * a table (nets_*.c) with what it may speak of; files of the administrator add
 * to them (words.h) and never take away.
 *
 * What a harmless phrase holds wholly is passed over, and so is what was long
 * ago: a phrase of the past ("tried to end my life") in a sentence that says
 * when ("when I was young") and does not say "again" or "last week".
 */
#ifndef CORE_READING_NETS_H
#define CORE_READING_NETS_H

#include "core/reading/words.h"

enum net {
    NET_DISTRESS,
    NET_SAFEGUARD, /* abuse at home, coercion, a mailbox that is watched */
    NET_THREAT,    /* to other people */
    NET_DEATH,
    NET_DEATH_OF_SUBSCRIBER, /* finer than NET_DEATH, nothing without it */
    NET_DEATH_OF_CARED_FOR,  /* the same */
    NET_LONG_AGO, /* what was caught, but long ago: a person should see it */
    NET_LOW,      /* signs (signs.h) too weak for an alarm: the same */
    NET_COUNT
};

/* What was found first in each net. */
struct catch
{
    bool caught[NET_COUNT];
    bool by_signs[NET_COUNT];      /* not said in plain words */
    struct slice words[NET_COUNT]; /* as written; lives as long as the arena */
    const char *of[NET_COUNT];     /* what they may speak of */
};

/* The lists made ready. `words` may be NULL: only what is built in. Both live
 * as long as the arena. */
struct nets;
struct nets *nets_new(struct arena *arena, const struct word_lists *words);

/* What is passed over where it stands in full: two words or more, each. */
struct known_words {
    const struct slice *ours; /* titles of items that we sent */
    size_t ours_count;
    const struct slice *answers; /* clauses that answer us: they hold no sign,
                                  * but what is said plainly is heard */
    size_t answer_count;
};

/* Adds what is caught in `text` (any size, any bytes) to *found. `known` may be
 * NULL. */
void nets_catch(struct arena *arena, const struct nets *nets, struct slice text,
                const struct known_words *known, struct catch *found);

#endif
