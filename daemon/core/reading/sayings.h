/*
 * The word lists of the grammar: sayings with a meaning, what may stand before
 * item numbers, and words that are nobody's name.
 */
#ifndef CORE_READING_SAYINGS_H
#define CORE_READING_SAYINGS_H

#include "core/reading/clauses.h"

struct saying {
    enum meaning meaning;
    const char *phrase; /* see phrase.h */
};

/* The longest saying of `list` at a token; NULL if there is none. */
const struct saying *saying_at(const struct saying *list, size_t count,
                               const struct tokens *tokens, size_t at,
                               size_t *end_out);

extern const struct saying sayings[];
extern const size_t saying_count;

/* WANT or NOT_WANT, when item numbers follow. */
extern const struct saying leads[];
extern const size_t lead_count;

/* YES or NO after a number: "2 yes", "3 - no thanks". */
extern const struct saying answers[];
extern const size_t answer_count;

/* True if the word has a meaning for us, or is a common word: then it is not
 * taken for a name at the end of a message. */
bool word_is_no_name(struct slice word);

#endif
