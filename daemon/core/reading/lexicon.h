/*
 * Words (or any other strings) as small numbers, so that what is known of a
 * word is found by looking it up once.
 */
#ifndef CORE_READING_LEXICON_H
#define CORE_READING_LEXICON_H

#include "base/arena.h"

/* Empty when it is all zeros. */
struct lexicon {
    struct slice *keys; /* by place; at == NULL: free */
    uint16_t *numbers;
    size_t places; /* a power of two */
    size_t count;
};

/* The number of a key; one that is new is copied and gets the number given,
 * which may not be 0. */
uint16_t lexicon_add(struct arena *arena, struct lexicon *lexicon,
                     struct slice key, size_t number);

/* 0: not there. */
uint16_t lexicon_find(const struct lexicon *lexicon, struct slice key);

#endif
