#include "core/reading/short_words.h"

#include "base/banned.h"

#define ENGLISH SLICE("en")

static bool has_answers(const struct word_lists *words)
{
    return words != NULL && words->answer_count > 0;
}

struct tokens short_words_put_in(struct arena *arena,
                                 const struct word_lists *words,
                                 struct tokens tokens)
{
    static const char *const meant[WORDS_SECTION_COUNT] = {
        [WORDS_YES] = "yes",
        [WORDS_NO] = "no",
        [WORDS_STOP] = "unsubscribe",
        [WORDS_THANKS] = "thanks",
    };
    struct tokens out = {NULL, 0};

    if (!has_answers(words))
        return tokens;
    out.list = arena_array(arena, tokens.count, sizeof *out.list);
    for (size_t at = 0; at < tokens.count;) {
        struct token token = tokens.list[at];
        size_t longest = at + 1;

        for (int section = WORDS_YES; section <= WORDS_THANKS; section++) {
            size_t end;

            if (words_at(words, (enum words_section)section, ENGLISH, &tokens,
                         at, &end) == NULL ||
                (end == longest && token.kind == TOKEN_WORD &&
                 slice_is(token.word, "unsubscribe")))
                continue;
            if (end < longest)
                continue;
            longest = end;
            token.kind = TOKEN_WORD;
            token.word = slice_of(meant[section]);
            token.number = 0;
        }
        token.text = tokens_said(&tokens, at, longest);
        out.list[out.count++] = token;
        at = longest;
    }
    return out;
}

bool short_words_say(const struct word_lists *words, enum words_section section,
                     struct slice language, const struct tokens *tokens,
                     size_t from, size_t to)
{
    size_t end;

    for (size_t at = from; has_answers(words) && at < to; at++)
        if (words_at(words, section, language, tokens, at, &end) != NULL &&
            end <= to)
            return true;
    return false;
}

/* What share of a text the answers of one language are. */
static bool is_in(const struct word_lists *words, struct slice language,
                  const struct tokens *tokens,
                  bool (*is_english)(struct slice word))
{
    size_t all = 0;
    size_t known = 0;
    bool certain = false;
    size_t last = 0;

    for (size_t at = 0; at < tokens->count; at++) {
        size_t longest = at;

        if (tokens->list[at].kind != TOKEN_WORD)
            continue;
        all++;
        for (int section = WORDS_YES; section <= WORDS_THANKS; section++) {
            size_t end;

            if (words_at(words, (enum words_section)section, language, tokens,
                         at, &end) != NULL &&
                end > longest)
                longest = end;
        }
        last = longest > last ? longest : last;
        if (at >= last)
            continue;
        known++;
        certain = certain || !is_english(tokens->list[at].word);
    }
    return certain && known * 3 >= all;
}

struct slice short_words_language(const struct word_lists *words,
                                  const struct tokens *tokens,
                                  bool (*is_english)(struct slice word))
{
    struct slice tried = {NULL, 0};

    for (size_t i = 0; has_answers(words) && i < words->count; i++) {
        const struct words_entry *entry = &words->list[i];

        /* The phrases of one file stand together. */
        if (entry->section < WORDS_YES || slice_equal(entry->language, tried) ||
            slice_equal(entry->language, ENGLISH))
            continue;
        tried = entry->language;
        if (is_in(words, tried, tokens, is_english))
            return tried;
    }
    return (struct slice){NULL, 0};
}

struct slice short_words_leave(const struct word_lists *words,
                               const struct tokens *tokens)
{
    for (size_t i = 0; has_answers(words) && i < words->count; i++) {
        const struct words_entry *entry = &words->list[i];

        if (entry->section == WORDS_STOP &&
            !slice_equal(entry->language, ENGLISH) &&
            short_words_say(words, WORDS_STOP, entry->language, tokens, 0,
                            tokens->count))
            return entry->language;
    }
    return (struct slice){NULL, 0};
}
