/*
 * What a message changed for its sender, with how it was before, so that KEEP
 * can put it back. Noted just before each change, in its transaction.
 */
#ifndef EDGE_STORE_CHANGE_H
#define EDGE_STORE_CHANGE_H

#include "core/ledger/inbound.h"
#include "edge/store.h"

/* The columns of a person that a message can change. "status" stands for
 * leaving the list, with consent and suppression. */
#define CHANGE_STATUS "status"
#define CHANGE_PAUSED "paused_until"
#define CHANGE_FORMAT "format"
#define CHANGE_FREQUENCY "frequency"
/* And what belongs to a person. */
#define CHANGE_SIGNUP "signup"
#define CHANGE_INTEREST "interest"

void store_change_signup(struct store *store, int64_t inbound_id,
                         int64_t person_id, int64_t announcement_id,
                         int64_t now);
void store_change_person(struct store *store, int64_t inbound_id,
                         int64_t person_id, const char *what, int64_t now);
/* A preference of kind "interest". */
void store_change_interest(struct store *store, int64_t inbound_id,
                           int64_t person_id, struct slice code, int64_t now);

/* Did that message change anything since a moment that is still as it left
 * it? */
bool store_change_is_open(struct store *store, int64_t inbound_id,
                          int64_t person_id, int64_t since);

struct change_undone {
    const char *what;        /* CHANGE_... */
    int64_t announcement_id; /* of a sign-up */
    struct slice title;
    struct slice when_words;
    bool on_list; /* their name is down for it again */
};

/* Puts back what is still as that message left it; how many things. The
 * caller lifts suppression if a status is among them. */
size_t store_change_undo(struct arena *arena, struct store *store,
                         int64_t inbound_id, int64_t person_id, int64_t now,
                         struct change_undone **out);

#endif
