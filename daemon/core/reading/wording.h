/*
 * The words of a message as the grammar spells them: "cud u put me dwn" is
 * "could you put me down", "dont" is "do not", and a slip of the finger is
 * mended where one word alone can be meant. Each token keeps its text as
 * written.
 */
#ifndef CORE_READING_WORDING_H
#define CORE_READING_WORDING_H

#include "core/reading/grammar.h"

/* `known` are words besides the grammar's that are right as they stand. */
struct tokens wording_of(struct arena *arena, const struct tokens *tokens,
                         const struct grammar *grammar,
                         const struct slice *known, size_t known_count);

#endif
