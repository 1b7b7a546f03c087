/*
 * From a person's own words to intents and a gate, by rules and word lists:
 * deterministic, explainable. Automatic only when every clause is understood.
 */
#ifndef CORE_READING_INTENTS_H
#define CORE_READING_INTENTS_H

#include "core/reading/own_words.h"
#include "core/reading/reading.h"

/* Everything that gates read: what the person wrote, and what stands around
 * it that we did not write. */
struct writing {
    struct slice own;       /* own words */
    struct slice subject;   /* without Re: and when it is not ours; or empty */
    struct slice around;    /* signature, quotes that are not ours */
};

/* Fills intents, gate and why of `out`; kind and own_words are the caller's. */
void intents_read(struct arena *arena, const struct writing *writing,
                  const struct reading_context *context, struct reading *out);

#endif
