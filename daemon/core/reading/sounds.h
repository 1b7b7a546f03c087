/* Words that sound alike to who spells by ear: "picknick", "teem", "pannel". */
#ifndef CORE_READING_SOUNDS_H
#define CORE_READING_SOUNDS_H

#include <stdbool.h>

#include "base/slice.h"

/* True if two folded words sound the same. Never for words in which fewer than
 * three consonants stand, since too many of those are alike. */
bool sounds_alike(struct slice a, struct slice b);

/* The same, of one word and of two that follow one another ("pick nick"). */
bool sounds_alike_joined(struct slice first, struct slice second,
                         struct slice whole);

#endif
