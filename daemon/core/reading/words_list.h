/* The small lists that are built in: yes, no, stop, courtesies and numbers in
 * the languages that people answer in. No speaker has reviewed them yet. */
#ifndef CORE_READING_WORDS_LIST_H
#define CORE_READING_WORDS_LIST_H

#include "core/reading/words.h"

struct words_row {
    const char *language;
    enum words_section section;
    const char *phrase;
};

extern const struct words_row words_rows[];
extern const size_t words_row_count;

#endif
