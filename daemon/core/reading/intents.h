/*
 * From a person's own words to intents and a gate, by rules and word lists:
 * deterministic, explainable. Tokens (tokens.h) make clauses (clauses.h), each
 * understood or not; nets (nets.h) are cast over everything. Automatic only
 * when every clause is understood, and then every intent is certain. Below
 * that gate no sign-up and no decline is given out, STOP only when it stands
 * on a line of its own.
 */
#ifndef CORE_READING_INTENTS_H
#define CORE_READING_INTENTS_H

#include "core/reading/own_words.h"
#include "core/reading/reading.h"

/* Everything that gates read: what the person wrote, and what stands around
 * it that we did not write. */
struct writing {
    struct slice own;     /* own words */
    struct slice subject; /* without Re: and when it is not ours; or empty */
    struct slice around;  /* signature, quotes that are not ours */
};

/* Fills intents, gate and why of `out`; kind and own_words are the caller's,
 * and kind must be set: what a machine wrote gets the gate ignore. */
void intents_read(struct arena *arena, const struct writing *writing,
                  const struct reading_context *context, struct reading *out);

#endif
