/*
 * From a person's own words to intents and a gate, by rules and word lists:
 * deterministic, explainable. Tokens (tokens.h), spelt as the grammar spells
 * them (wording.h), make clauses (clauses.h), each understood or not; answers.h
 * finds out what they are said to; nets (nets.h) are cast over everything.
 *
 * Automatic only when every clause is understood, and then every intent is
 * certain. Below that gate the intents are the reading that is proposed to the
 * person who looks: nothing of it may be recorded but STOP, which is given only
 * where the clause that says it is understood wholly.
 */
#ifndef CORE_READING_INTENTS_H
#define CORE_READING_INTENTS_H

#include "core/reading/between.h"
#include "core/reading/own_words.h"
#include "core/reading/reading.h"

/* Everything that gates read: what the person wrote, and what stands around
 * it that we did not write. */
struct writing {
    struct slice own;     /* own words */
    struct slice subject; /* without Re: and when it is not ours; or empty */
    struct slice around;  /* signature, quotes that are not ours */
    struct piece *pieces; /* the own words again, by what they stand under */
    size_t piece_count;   /* 0: they stand together */
    bool by_machine;      /* somebody set it up; only plain alarms are heard */
};

/* Fills intents, gate and why of `out`; kind and own_words are the caller's,
 * and kind must be set: what a machine wrote gets the gate ignore. */
void intents_read(struct arena *arena, const struct writing *writing,
                  const struct reading_context *context, struct reading *out);

#endif
