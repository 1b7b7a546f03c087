/*
 * Asides: what people say beside an answer, and that takes no part in it ("I
 * used to sing in a choir", "as my daughter told me"). Recognised by what they
 * lack: an aside asks nothing, sets no condition, refuses nothing near a wish,
 * speaks of no need, of nobody else who may come, of no time that may not
 * suit, names nothing that was sent but what is answered anyway; and each of
 * its words is an everyday one (everyday.h). What is not known to be an aside
 * is not understood, and a person reads the whole.
 */
#ifndef CORE_READING_ASIDES_H
#define CORE_READING_ASIDES_H

#include "core/reading/clauses.h"
#include "core/reading/judgement.h"

/* The message around them. */
struct asides {
    const struct clauses *clauses;
    const struct reading_context *context;
    bool refuses;  /* it says no to something, or gives it up */
    bool strict;   /* and not to everything: it may ask for something */
    int *answered; /* the items that its answers name */
    size_t answered_count;
};

struct asides asides_of(const struct judgement *judgement,
                        const struct clauses *clauses);

/* True for a clause without a meaning that takes no part in the answer. */
bool asides_has(const struct asides *asides, const struct clause *clause);

/* True if somebody else is spoken of in it. */
bool asides_of_others(const struct asides *asides, const struct clause *clause);

#endif
