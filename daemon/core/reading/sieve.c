#include "core/reading/sieve.h"

#include "base/banned.h"

/* By the last five bits of each letter, in which both cases are the same. */
static unsigned with_next(unsigned triple, char next)
{
    return (triple << 5 | ((unsigned char)next & 31u)) & 0x7fff;
}

struct sieve sieve_of(struct slice text)
{
    struct sieve sieve = {.text = text};
    unsigned triple = 0;

    for (size_t i = 0; i < text.size; i++) {
        triple = with_next(triple, text.at[i]);
        if (i >= 2)
            sieve.triples[triple / 64] |= UINT64_C(1) << triple % 64;
    }
    return sieve;
}

bool sieve_holds(const struct sieve *sieve, const char *phrase)
{
    struct slice what = slice_of(phrase);
    unsigned triple = 0;

    for (size_t i = 0; i < what.size; i++) {
        triple = with_next(triple, what.at[i]);
        if (i >= 2 && (sieve->triples[triple / 64] >> triple % 64 & 1) == 0)
            return false;
    }
    return slice_find_caseless(sieve->text, what) != SLICE_NONE;
}

int sieve_count(const struct sieve *sieve, const char *const *list)
{
    int found = 0;

    for (; *list != NULL; list++)
        if (sieve_holds(sieve, *list))
            found++;
    return found;
}
