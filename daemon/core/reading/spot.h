/*
 * What words that no rule understands may speak of. A person reads the message
 * anyway; this is the reading that is proposed to them, from phrases (see
 * phrase.h) that stand anywhere.
 */
#ifndef CORE_READING_SPOT_H
#define CORE_READING_SPOT_H

#include "core/reading/answers.h"

/* Adds what is spotted in the whole text to the intents; the caller has found
 * that the message is not wholly understood. */
void spot_intents(struct judgement *judgement, const struct clauses *clauses);

#endif
