#include "core/reading/sieve.h"

#include "base/banned.h"

/* By the last five bits of each letter, in which both cases are the same. */
static unsigned pair_of(char first, char second)
{
    return ((unsigned char)first & 31u) << 5 | ((unsigned char)second & 31u);
}

struct sieve sieve_of(struct slice text)
{
    struct sieve sieve = {.text = text};

    for (size_t i = 1; i < text.size; i++) {
        unsigned pair = pair_of(text.at[i - 1], text.at[i]);

        sieve.pairs[pair / 64] |= UINT64_C(1) << pair % 64;
    }
    return sieve;
}

bool sieve_holds(const struct sieve *sieve, const char *phrase)
{
    struct slice what = slice_of(phrase);

    for (size_t i = 1; i < what.size; i++) {
        unsigned pair = pair_of(what.at[i - 1], what.at[i]);

        if ((sieve->pairs[pair / 64] >> pair % 64 & 1) == 0)
            return false;
    }
    return slice_find_caseless(sieve->text, what) != SLICE_NONE;
}
