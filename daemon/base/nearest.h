/* For messages about words that were not understood: how much of them to show,
 * and "do you mean ...?". */
#ifndef BASE_NEAREST_H
#define BASE_NEAREST_H

#include "base/slice.h"

/*
 * The known word that differs from `word` by the fewest slips of the finger (a
 * letter left out, added, changed, or two swapped; case does not count), the
 * first of several. Empty when none is near: about one slip in four letters.
 */
struct slice nearest(struct slice word, const struct slice *known,
                     size_t count);

/* The beginning of the words, for "%.*s" in a message: at most 60 bytes, cut
 * between characters. */
struct slice nearest_shown(struct slice words);

#endif
