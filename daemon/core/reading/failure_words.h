/* What servers write when they refuse, and what it means. */
#ifndef CORE_READING_FAILURE_WORDS_H
#define CORE_READING_FAILURE_WORDS_H

#include "core/reading/bounce.h"

struct failure_word {
    const char *says; /* anywhere, in any case; one space for any white space */
    enum bounce_reason reason;
};

/* The first that is found counts: what is more exact stands above. */
extern const struct failure_word failure_words[];
extern const size_t failure_word_count;

#endif
