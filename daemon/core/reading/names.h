/* Names of people: of the writer, and of whom they greet. */
#ifndef CORE_READING_NAMES_H
#define CORE_READING_NAMES_H

#include "core/reading/grammar.h"

/* A dot after one of these ends no sentence. */
#define NAME_TITLES \
    "mr|mrs|ms|dr|rev|revd|prof|cllr|maj|major|capt|col|sgt|lt|sr|fr|hon"

struct names {
    const struct grammar *grammar;
    const struct slice *titles; /* words that stand in titles */
    size_t title_count;
    size_t last; /* from here on there are only names and kisses */
};

struct names names_of(const struct tokens *tokens,
                      const struct grammar *grammar, const struct slice *titles,
                      size_t title_count);

/* The end of a name that stands by itself where a name may stand (behind a
 * greeting or a thank you, or as the last line), or `at`. */
size_t names_at(const struct names *names, const struct tokens *tokens,
                size_t at);

/* One to three capitalised words; the token after them, or `at`. For "this is
 * NAME". */
size_t name_words(const struct tokens *tokens, size_t at);

#endif
