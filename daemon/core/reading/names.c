#include "core/reading/names.h"

#include "core/reading/english.h"
#include "core/reading/phrase.h"

#include "base/banned.h"

/* Names that are words as well. */
#define BOTH                                                                 \
    "mark|will|joy|grace|pat|bill|rose|grant|may|june|april|sue|jack|hope|"  \
    "faith|"                                                                 \
    "frank|art|dot|iris|ivy|pearl|ruby|jo|don|rob|sandy|dawn|summer|mrs|mr|" \
    "ms|dr|miss|ray|lee|nick|drew|holly|hazel|heather|daisy|poppy|lily|ali|" \
    "jan|august|dean|guy|max|penny|victor|kay|robin|basil|rich|christian|be"

#define MOST_WORDS 3

static bool is_in_titles(const struct names *names, struct slice word)
{
    for (size_t i = 0; i < names->title_count; i++)
        if (slice_equal(names->titles[i], word) && word.size > 2)
            return true;
    return false;
}

static bool may_be_name(const struct names *names, const struct token *token,
                        bool capital)
{
    if (token->kind != TOKEN_WORD || (capital && !token->capital) ||
        is_in_titles(names, token->word))
        return false;
    if (token->capital &&
        (phrase_has_word(BOTH, token->word) || token->text.size == 1))
        return true;
    return !grammar_knows(names->grammar, token->word) &&
           !english_is_no_name(token->word) && token->word.size > 1;
}

static size_t past_words(const struct names *names, const struct tokens *tokens,
                         size_t at, bool capital)
{
    size_t words = 0;
    size_t next = at;

    while (next < tokens->count &&
           may_be_name(names, &tokens->list[next], capital)) {
        if (++words > MOST_WORDS)
            return at;
        next++;
        if (tokens_mark_at(tokens, next, "-") ||
            (tokens_mark_at(tokens, next, ".") &&
             (tokens->list[next - 1].text.size == 1 ||
              tokens_word_at(tokens, next - 1, NAME_TITLES))))
            next++;
    }
    return words > 0 ? next : at;
}

static bool is_kiss(const struct tokens *tokens, size_t at)
{
    return tokens_word_at(tokens, at, "x|smile|mr|mrs|miss|ms|dr|retd") ||
           tokens_mark_at(tokens, at, "\n\f.,!-():");
}

/* The last one or two lines, if they hold names and nothing else. */
static size_t last_names(const struct names *names, const struct tokens *tokens)
{
    size_t found = tokens->count;
    int lines = 0;

    for (size_t at = tokens->count; at-- > 0;) {
        size_t end;

        if (!tokens_begin_line(tokens, at) ||
            tokens_mark_at(tokens, at, "\n\f"))
            continue;
        end = past_words(names, tokens, at, true);
        if (end == at)
            end = past_words(names, tokens, at, false);
        while (end < tokens->count && is_kiss(tokens, end) && end < found)
            end++;
        if (at == 0 || end < found || ++lines > 2)
            return found;
        found = at;
    }
    return found;
}

struct names names_of(const struct tokens *tokens,
                      const struct grammar *grammar, const struct slice *titles,
                      size_t title_count)
{
    struct names names = {grammar, titles, title_count, 0};

    names.last = last_names(&names, tokens);
    return names;
}

#define BEFORE_NAME                                                          \
    "hello|hi|hey|dear|morning|afternoon|evening|thanks|you|regards|wishes|" \
    "best|x|love|sincerely|faithfully|truly|care|bye|much|again|all|smile|"  \
    "goodbye|yours|from|rgds|warmly|respectfully|lot|there|weekend|day|week"

static bool ends_well(const struct tokens *tokens, size_t at)
{
    return at >= tokens->count || tokens_mark_at(tokens, at, ",.!-:()\n\f") ||
           is_kiss(tokens, at);
}

static size_t past_kisses(const struct tokens *tokens, size_t at)
{
    while (at < tokens->count && is_kiss(tokens, at))
        at++;
    return at;
}

size_t names_at(const struct names *names, const struct tokens *tokens,
                size_t at)
{
    bool last = at > 0 && at >= names->last;
    bool behind = at > 0 && tokens_word_at(tokens, at - 1, BEFORE_NAME);
    bool behind_mark = at > 1 && tokens_mark_at(tokens, at - 1, ",!\n-") &&
                       tokens_word_at(tokens, at - 2, BEFORE_NAME);
    size_t end = past_words(names, tokens, at, true);

    if (end == at && (last || behind || behind_mark))
        end = past_words(names, tokens, at, false);
    if (!last && !behind && !behind_mark)
        last = past_kisses(tokens, end) == tokens->count &&
               tokens_mark_at(tokens, at - 1, ",.!?");
    if (end == at || !(last || behind || behind_mark) ||
        !ends_well(tokens, end))
        return at;
    return end;
}

size_t name_words(const struct tokens *tokens, size_t at)
{
    size_t next = at;

    while (next < tokens->count && next - at < MOST_WORDS &&
           tokens->list[next].kind == TOKEN_WORD &&
           tokens->list[next].capital &&
           !english_is_no_name(tokens->list[next].word))
        next++;
    return next;
}
