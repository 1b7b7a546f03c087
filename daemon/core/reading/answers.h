/*
 * From clauses to intents: which items are meant, what yes and no belong to,
 * what contradicts what. Knows what was sent and which places are held.
 */
#ifndef CORE_READING_ANSWERS_H
#define CORE_READING_ANSWERS_H

#include "core/reading/clauses.h"
#include "core/reading/judgement.h"

/* Takes all clauses of one text in. `context` of the judgement is what they
 * may speak of. */
void answers_take(struct judgement *judgement, const struct offer *offer,
                  const struct clauses *clauses);

#endif
