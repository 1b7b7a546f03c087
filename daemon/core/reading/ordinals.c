#include "core/reading/ordinals.h"

#include "core/reading/phrase.h"

#include "base/banned.h"

static const char *const ordinals[] = {
    "first|1st", "second|2nd",  "third|3rd",  "fourth|4th", "fifth|5th",
    "sixth|6th", "seventh|7th", "eighth|8th", "ninth|9th",  "tenth|10th",
};

static int ordinal_of(const struct tokens *tokens, size_t at)
{
    for (size_t i = 0; i < sizeof ordinals / sizeof *ordinals; i++)
        if (tokens_word_at(tokens, at, ordinals[i]))
            return (int)i + 1;
    return tokens_word_at(tokens, at, "last") ? ORDINAL_LAST : 0;
}

/* "the third", before the end of what is said, or another one. */
static bool stands_alone(const struct tokens *tokens, size_t at)
{
    return tokens_word_at(tokens, at - 1, "the") &&
           (at + 1 >= tokens->count ||
            tokens_mark_at(tokens, at + 1, ",.!;\n\f&") ||
            tokens_word_at(tokens, at + 1, "and|please|thanks|on|in"));
}

static size_t past_list(const struct tokens *tokens, size_t at)
{
    if (tokens_word_at(tokens, at, "on|in|of|from") &&
        tokens_word_at(tokens, at + 1, "the|your|this") &&
        tokens_word_at(tokens, at + 2,
                       "list|bulletin|email|newsletter|letter|page"))
        return at + 3;
    return at;
}

int ordinal_at(const struct tokens *tokens, size_t at, size_t *end_out,
               bool *listed_out)
{
    int place = ordinal_of(tokens, at);
    size_t next = at + 1;

    if (place == 0 || at == 0)
        return 0;
    if (tokens_word_at(tokens, next, "item|items|one|ones|thing"))
        next++;
    else if (!stands_alone(tokens, at))
        return 0;
    *end_out = past_list(tokens, next);
    *listed_out =
        *end_out > next || tokens_word_at(tokens, at + 1, "item|items");
    if (tokens_word_at(tokens, next, "on|in") && *end_out == next)
        return 0;
    return place;
}
