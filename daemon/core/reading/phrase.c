#include "core/reading/phrase.h"

#include <string.h>

#include "base/banned.h"

static size_t past_repeats(struct slice word, size_t at)
{
    size_t next = at + 1;

    while (next < word.size && word.at[next] == word.at[at])
        next++;
    return next;
}

/* One word of a list against one of the text. */
static bool same(struct slice listed, struct slice word)
{
    bool any_ending = slice_ends(listed, SLICE("~"));
    size_t i = 0;
    size_t k = 0;

    if (any_ending)
        listed.size--;
    while (i < listed.size && k < word.size) {
        if (listed.at[i] != word.at[k])
            return false;
        i = past_repeats(listed, i);
        k = past_repeats(word, k);
    }
    return i == listed.size && (any_ending || k == word.size);
}

static bool one_of(struct slice listed, struct slice word)
{
    struct slice part;

    if (word.size == 0)
        return false;
    /* Most are another word from their first letter on. */
    while (slice_next_part(&listed, '|', &part))
        if (part.size > 0 && (part.at[0] == word.at[0] || part.at[0] == '~') &&
            same(part, word))
            return true;
    return false;
}

bool phrase_may_end(const struct tokens *tokens, size_t at)
{
    return at >= tokens->count ||
           token_is_mark(&tokens->list[at], ".!?;,~\n\f-)");
}

bool phrase_may_begin(const struct tokens *tokens, size_t at)
{
    return at == 0 || token_is_mark(&tokens->list[at - 1], ".!?;,:~\n\f-)");
}

static bool rest_stands(struct slice rest, const struct tokens *tokens,
                        size_t at, bool first, size_t *end_out);

static bool gap_stands(struct slice rest, const struct tokens *tokens,
                       size_t at, int most, size_t *end_out)
{
    for (int words = 0; words <= most; words++) {
        if (rest_stands(rest, tokens, at, false, end_out))
            return true;
        at = tokens_skip(tokens, at, PHRASE_SOFT_MARKS);
        if (at >= tokens->count || tokens->list[at].word.size == 0)
            return false;
        at++;
    }
    return false;
}

static bool rest_stands(struct slice rest, const struct tokens *tokens,
                        size_t at, bool first, size_t *end_out)
{
    struct slice listed;
    bool optional;
    size_t next;

    if (!slice_next_part(&rest, ' ', &listed)) {
        *end_out = at;
        return true;
    }
    if (slice_is(listed, "*"))
        return gap_stands(rest, tokens, at, PHRASE_GAP, end_out);
    if (slice_is(listed, "**"))
        return gap_stands(rest, tokens, at, PHRASE_WIDE_GAP, end_out);
    if (slice_is(listed, "^"))
        return phrase_may_begin(tokens, at) &&
               rest_stands(rest, tokens, at, first, end_out);
    if (slice_is(listed, "$"))
        return phrase_may_end(tokens, at) &&
               rest_stands(rest, tokens, at, first, end_out);
    optional = slice_ends(listed, SLICE("?"));
    if (optional)
        listed.size--;
    next = first ? at : tokens_skip(tokens, at, PHRASE_SOFT_MARKS);
    if (next < tokens->count && one_of(listed, tokens->list[next].word) &&
        rest_stands(rest, tokens, next + 1, false, end_out))
        return true;
    return (optional ||
            (slice_ends(listed, SLICE("|$")) && phrase_may_end(tokens, at))) &&
           rest_stands(rest, tokens, at, first, end_out);
}

bool phrase_stands(const char *phrase, const struct tokens *tokens, size_t at,
                   size_t *end_out)
{
    return phrase_slice_stands(slice_of(phrase), tokens, at, end_out);
}

bool phrase_slice_stands(struct slice phrase, const struct tokens *tokens,
                         size_t at, size_t *end_out)
{
    return rest_stands(phrase, tokens, at, true, end_out);
}

bool phrase_has_word(const char *phrase, struct slice word)
{
    struct slice rest = slice_of(phrase);
    struct slice listed;

    while (slice_next_part(&rest, ' ', &listed)) {
        if (slice_ends(listed, SLICE("?")))
            listed.size--;
        if (strchr("*$^", listed.at[0]) == NULL && one_of(listed, word))
            return true;
    }
    return false;
}

bool tokens_mark_at(const struct tokens *tokens, size_t at, const char *marks)
{
    return at < tokens->count && token_is_mark(&tokens->list[at], marks);
}

bool tokens_word_at(const struct tokens *tokens, size_t at, const char *list)
{
    return at < tokens->count && tokens->list[at].word.size > 0 &&
           phrase_has_word(list, tokens->list[at].word);
}

size_t tokens_skip(const struct tokens *tokens, size_t at, const char *marks)
{
    while (tokens_mark_at(tokens, at, marks))
        at++;
    return at;
}

bool tokens_begin_line(const struct tokens *tokens, size_t at)
{
    return at == 0 || tokens_mark_at(tokens, at - 1, "\n\f");
}
