/*
 * The nets of the gates: words of distress, of danger at home, of threat and
 * of death. Wide on purpose: a person who is called in vain is cheap, and an
 * automatic letter to someone in despair is not. Each is a list of phrases in
 * one table (nets_list.c), with what it may speak of.
 */
#ifndef CORE_READING_NETS_H
#define CORE_READING_NETS_H

#include "base/arena.h"

enum net {
    NET_DISTRESS,
    NET_SAFEGUARD, /* abuse at home, coercion, a mailbox that is watched */
    NET_THREAT,    /* to other people */
    NET_DEATH,
    NET_DEATH_OF_SUBSCRIBER, /* finer than NET_DEATH, nothing without it */
    NET_DEATH_OF_CARED_FOR,  /* the same */
    NET_HARMLESS,            /* takes back what lies wholly inside the phrase */
    NET_COUNT
};

/* What was found first in each net. */
struct catch
{
    bool caught[NET_COUNT];
    struct slice words[NET_COUNT]; /* as written; lives as long as the arena */
    const char *of[NET_COUNT];     /* what they may speak of */
};

/* Adds what is caught in `text` (any size, any bytes) to *found. Phrases in
 * `ours` (titles of items that we sent, of two words or more) are passed over
 * where they stand in full; for text that may quote us. */
void nets_catch(struct arena *arena, struct slice text,
                const struct slice *ours, size_t ours_count,
                struct catch *found);

struct net_phrase {
    enum net net;
    const char *phrase; /* see phrase.h */
    const char *of;
};
extern const struct net_phrase net_phrases[];
extern const size_t net_phrase_count;

#endif
