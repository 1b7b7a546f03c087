/*
 * A letter that goes round: each of several members of staff gets their own,
 * with their name in it, and gets it once. The purpose key of each is the
 * round's with their code ("proof:12:3f9a...:alex").
 */
#ifndef FLOW_STAFF_ROUND_H
#define FLOW_STAFF_ROUND_H

#include "core/letter/note.h"
#include "flow/house.h"

struct staff_round {
    struct arena *arena;
    struct house *house;
    struct slice key;         /* what it is about: "proof:12:3f9a..." */
    const struct staff *only; /* NULL: all facilitators */
    int64_t inbound_id;       /* the message that it is about; 0: none */
    int64_t latest_at;
    int64_t now;
};

/* Whose turn it is after `before` (NULL: the first); NULL when all had it. */
const struct staff *staff_round_next(const struct staff_round *round,
                                     const struct staff *before);

/* Theirs come together, so one is asked for. True also if it is for nobody. */
bool staff_round_is_made(const struct staff_round *round);

/* Theirs; inside a transaction. It may be somebody whom staff_round_next does
 * not name. */
void staff_round_promise(const struct staff_round *round,
                         const struct staff *staff, const struct note *note);

#endif
