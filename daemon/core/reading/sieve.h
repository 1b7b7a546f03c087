/*
 * A text in which many phrases are looked for: one with three letters in a row
 * that the text has nowhere cannot be in it, and nearly all are told so.
 */
#ifndef CORE_READING_SIEVE_H
#define CORE_READING_SIEVE_H

#include "base/slice.h"

struct sieve {
    struct slice text; /* must outlive it */
    uint64_t triples[512];
};

struct sieve sieve_of(struct slice text);

/* Just what slice_find_caseless finds. */
bool sieve_holds(const struct sieve *sieve, const char *phrase);

/* How many of the list, which ends with NULL. */
int sieve_count(const struct sieve *sieve, const char *const *list);

#endif
