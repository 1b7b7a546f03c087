#include "core/reading/tongues.h"

#include "base/must.h"
#include "core/reading/lexicon.h"
#include "core/reading/phrase.h"
#include "core/reading/phrase_set.h"
#include "core/reading/short_words.h"

#include "base/banned.h"

static const struct slice nothing = {NULL, 0};

/* Words that two of the languages share with English, or that are names. */
#define SHARED                                                              \
    "i|a|as|do|on|in|am|mi|go|to|ma|me|no|main|data|number|phone|"          \
    "call|email|emails|post|list|la|de|da|na|as|va|han|ka|ki|ke|so|ha|hun|" \
    "man|"                                                                  \
    "may|pe|y|z|w|ar|af|ah|os|yes|ana|si|dak"

#define MOST_TONGUES 63
#define SHARED_BIT (UINT64_C(1) << MOST_TONGUES)

/* Letter by letter, where other lists let letters be doubled: "food" is no
 * Welsh. */
struct markers {
    struct lexicon words;
    uint64_t *of; /* by a word's number less one: a bit for each language */
    size_t count;
    size_t room;
};

static void add_markers(struct arena *arena, struct markers *markers,
                        const char *words, uint64_t bit)
{
    struct slice rest = slice_of(words);
    struct slice one;

    while (slice_next_part(&rest, '|', &one)) {
        size_t number =
            lexicon_add(arena, &markers->words, one, markers->count + 1);

        if (number > markers->count) {
            markers->of = arena_grow(arena, markers->of, markers->count,
                                     &markers->room, sizeof *markers->of);
            markers->count++;
        }
        markers->of[number - 1] |= bit;
    }
}

/* The same for every message, so they are made once and kept. */
static const struct markers *markers(void)
{
    static struct markers ready;
    static struct arena *arena; /* of them; for good */

    if (ready.count == 0) {
        arena = arena_new();
        must(tongue_count <= MOST_TONGUES);
        for (size_t i = 0; i < tongue_count; i++)
            if (tongues[i].markers != NULL)
                add_markers(arena, &ready, tongues[i].markers,
                            UINT64_C(1) << i);
        add_markers(arena, &ready, SHARED, SHARED_BIT);
    }
    return &ready;
}

/* What share of the text speaks for one language. */
struct count {
    size_t certain; /* words that are no others */
    size_t all;
};

static void count_word(struct count counts[], struct slice word)
{
    size_t number = lexicon_find(&markers()->words, word);
    uint64_t of = number == 0 ? 0 : markers()->of[number - 1];

    for (uint64_t left = of & ~SHARED_BIT; left != 0; left &= left - 1) {
        struct count *count = &counts[__builtin_ctzll(left)];

        count->all++;
        count->certain += (of & SHARED_BIT) == 0 ? 1 : 0;
    }
}

static const struct tongue *best_of(const struct tokens *tokens)
{
    struct count counts[MOST_TONGUES] = {{0, 0}};
    const struct tongue *best = NULL;
    size_t most = 0;
    size_t words = 0;

    for (size_t i = 0; i < tokens->count; i++)
        if (tokens->list[i].kind == TOKEN_WORD) {
            count_word(counts, tokens->list[i].word);
            words++;
        }
    for (size_t i = 0; i < tongue_count; i++) {
        const struct count *count = &counts[i];

        if (count->certain == 0 || count->all * 3 < words ||
            (count->all < 2 && words > 2) || count->all <= most)
            continue;
        best = &tongues[i];
        most = count->all;
    }
    return best;
}

const struct tongue *tongue_of(struct arena *arena,
                               const struct word_lists *words,
                               const struct tokens *tokens)
{
    const struct tongue *best = best_of(tokens);
    struct slice added;
    struct tongue *made;

    if (best != NULL)
        return best;
    added = short_words_language(words, tokens, clauses_know);
    if (added.size == 0)
        return NULL;
    for (size_t i = 0; i < tongue_count; i++)
        if (slice_is(added, tongues[i].code))
            return &tongues[i];
    made = arena_alloc(arena, sizeof *made);
    *made =
        (struct tongue){.code = arena_format(arena, "%.*s", SLICE_ARG(added))};
    return made;
}

static bool has_phrase(const struct tokens *tokens, const char *const *phrases,
                       size_t most)
{
    size_t end;

    for (size_t i = 0; i < most && phrases[i] != NULL; i++)
        for (size_t at = 0; at < tokens->count; at++)
            if (phrase_stands(phrases[i], tokens, at, &end))
                return true;
    return false;
}

/* All phrases of all languages that ask to leave, or to stay. */
struct leaving_set {
    struct phrase_set *set;
    struct leaving_of {
        const struct tongue *tongue;
        bool stays;
    } * of; /* each phrase */
    size_t count;
    size_t room;
};

static void add_leaving(struct arena *arena, struct leaving_set *leaving,
                        const struct tongue *tongue, const char *const *phrases,
                        size_t most, bool stays)
{
    for (size_t i = 0; i < most && phrases[i] != NULL; i++) {
        phrase_set_add(leaving->set, slice_of(phrases[i]));
        leaving->of = arena_grow(arena, leaving->of, leaving->count,
                                 &leaving->room, sizeof *leaving->of);
        leaving->of[leaving->count++] = (struct leaving_of){tongue, stays};
    }
}

/* The same for every message, so it is made once and kept. */
static const struct leaving_set *leaving_set(void)
{
    static struct leaving_set ready;

    if (ready.set == NULL) {
        struct arena *arena = arena_new();

        ready.set = phrase_set_new(arena);
        for (size_t i = 0; i < tongue_count; i++) {
            add_leaving(arena, &ready, &tongues[i], tongues[i].stop,
                        sizeof tongues[i].stop / sizeof *tongues[i].stop,
                        false);
            add_leaving(arena, &ready, &tongues[i], tongues[i].stays,
                        sizeof tongues[i].stays / sizeof *tongues[i].stays,
                        true);
        }
        phrase_set_close(ready.set);
    }
    return &ready;
}

static bool has_word(const struct tokens *tokens, size_t from, size_t to,
                     const char *words)
{
    for (size_t at = from; words != NULL && at < to; at++)
        if (tokens_word_at(tokens, at, words))
            return true;
    return false;
}

/* Where one thing said ends and another begins. */
#define BUT                                                                                            \
    "ale|lecz|ama|fakat|ancak|laakiin|laakin|lakiin|ond|কিন্তু|তবে|لیکن|مگر|" \
    "lekin|magar|dar|insa|mais|pero|porem|لکن|ولکن"

/* The language in which it is asked to leave; NULL: none, or somebody says to
 * stay. */
static const struct tongue *leaves_in(struct arena *arena,
                                      const struct tokens *tokens)
{
    const struct leaving_set *leaving = leaving_set();
    struct phrase_text text = phrase_set_read(arena, leaving->set, tokens);
    const struct tongue *found = NULL;
    struct phrase_numbers numbers;
    size_t end;

    for (size_t at = 0; at < tokens->count; at++)
        for (size_t i = 0;
             phrase_set_begin(leaving->set, &text, at, i, &numbers); i++)
            for (size_t k = 0; k < numbers.count; k++) {
                const struct leaving_of *of = &leaving->of[numbers.list[k]];

                if (!phrase_set_stands(leaving->set, numbers.list[k], &text, at,
                                       &end))
                    continue;
                if (of->stays)
                    return NULL;
                if (found == NULL && !has_word(tokens, at, end, BUT))
                    found = of->tongue;
            }
    if (found != NULL && found->partly != NULL)
        for (size_t at = 0; at < tokens->count; at++)
            if (phrase_stands(found->partly, tokens, at, &end))
                return NULL;
    return found;
}

/* Yes or no, in our words or in those added. */
static bool says(const struct judgement *judgement, const struct tongue *tongue,
                 const struct tokens *tokens, size_t from, size_t to,
                 enum words_section section)
{
    return has_word(tokens, from, to,
                    section == WORDS_YES  ? tongue->yes
                    : section == WORDS_NO ? tongue->no
                                          : NULL) ||
           short_words_say(judgement->context->words, section,
                           slice_of(tongue->code), tokens, from, to);
}

static bool is_offered(const struct judgement *judgement, int number)
{
    const struct reading_context *context = judgement->context;

    for (size_t i = 0; i < context->item_count; i++)
        if (context->items[i].number == number && context->items[i].signup)
            return true;
    return false;
}

/* The numbers of one stretch of the text, with the yes or no that is in it. */
static void take_stretch(struct judgement *judgement,
                         const struct tongue *tongue,
                         const struct tokens *tokens, size_t from, size_t to)
{
    bool no = says(judgement, tongue, tokens, from, to, WORDS_NO);

    for (size_t at = from; at < to; at++) {
        int number = tokens->list[at].number;

        if (number == 0 || tokens->list[at].kind != TOKEN_NUMBER)
            continue;
        if (is_offered(judgement, number))
            judge_add(judgement, no ? INTENT_DECLINE : INTENT_SIGNUP, number,
                      nothing);
        else
            judge_add(judgement, INTENT_AMBIG, 0, nothing);
    }
}

static bool has_number(const struct tokens *tokens, size_t from, size_t to)
{
    for (size_t at = from; at < to; at++)
        if (tokens->list[at].kind == TOKEN_NUMBER)
            return true;
    return false;
}

static void take_numbers(struct judgement *judgement,
                         const struct tongue *tongue,
                         const struct tokens *tokens)
{
    size_t from = 0;

    for (size_t at = 0; at <= tokens->count; at++) {
        bool end =
            at == tokens->count || tokens_mark_at(tokens, at, ".!?;\n\f~");

        /* A comma parts two answers only when each has a number and a word. */
        end |= tokens_mark_at(tokens, at, ",") &&
               has_number(tokens, from, at) &&
               has_number(tokens, at, tokens->count) &&
               (says(judgement, tongue, tokens, from, at, WORDS_YES) ||
                says(judgement, tongue, tokens, from, at, WORDS_NO));
        if (!end)
            continue;
        take_stretch(judgement, tongue, tokens, from, at);
        from = at + 1;
    }
}

/* Yes or no to the one thing that was offered. */
static void take_single(struct judgement *judgement,
                        const struct tongue *tongue,
                        const struct tokens *tokens)
{
    const struct reading_context *context = judgement->context;
    bool yes = says(judgement, tongue, tokens, 0, tokens->count, WORDS_YES);
    bool no = says(judgement, tongue, tokens, 0, tokens->count, WORDS_NO);

    if (!yes && !no)
        return;
    if (context->item_count != 1 || !context->items[0].signup)
        judge_add(judgement, INTENT_AMBIG, 0, nothing);
    else if (no && context->items[0].held)
        judge_add(judgement, INTENT_WITHDRAW, context->items[0].number,
                  nothing);
    else
        judge_add(judgement, no ? INTENT_DECLINE : INTENT_SIGNUP,
                  context->items[0].number, nothing);
}

static void add_stop(struct judgement *judgement)
{
    judge_add(judgement, INTENT_STOP, 0, SLICE("all"));
    judge_because(judgement, "it asks to leave the list");
}

void tongues_spot(struct judgement *judgement, const struct tokens *tokens)
{
    const struct tongue *tongue = leaves_in(judgement->arena, tokens);
    struct slice code =
        tongue != NULL ? slice_of(tongue->code)
                       : short_words_leave(judgement->context->words, tokens);

    if (code.size == 0 || judge_has(judgement, INTENT_STOP))
        return;
    judge_add(judgement, INTENT_LANG, 0, code);
    add_stop(judgement);
}

void tongue_take(struct judgement *judgement, const struct tongue *tongue,
                 const struct tokens *tokens)
{
    bool none = has_phrase(tokens, tongue->none, 8);

    judge_add(judgement, INTENT_LANG, 0, slice_of(tongue->code));
    judge_not_whole(judgement, "it is in another language than English");
    if (leaves_in(judgement->arena, tokens) != NULL ||
        has_word(tokens, 0, tokens->count, "unsubscribe") ||
        says(judgement, tongue, tokens, 0, tokens->count, WORDS_STOP)) {
        add_stop(judgement);
        return;
    }
    if (has_word(tokens, 0, tokens->count, tongue->itself))
        judge_add(
            judgement, INTENT_FORMAT, 0,
            slice_of(arena_format(judgement->arena, "lang=%s", tongue->code)));
    if (has_word(tokens, 0, tokens->count, tongue->post))
        judge_add(judgement, INTENT_CHANNEL, 0, SLICE("post"));
    if (has_word(tokens, 0, tokens->count, tongue->phone))
        judge_add(judgement, INTENT_CHANNEL, 0, SLICE("phone"));
    if (has_number(tokens, 0, tokens->count))
        take_numbers(judgement, tongue, tokens);
    else if (none && judgement->context->item_count != 1)
        judge_add(judgement, INTENT_DECLINE, INTENT_EVERY, nothing);
    else if (!judge_has(judgement, INTENT_FORMAT) &&
             !judge_has(judgement, INTENT_CHANNEL))
        take_single(judgement, tongue, tokens);
    if (judgement->out->intent_count == 1 &&
        says(judgement, tongue, tokens, 0, tokens->count, WORDS_THANKS))
        judge_add(judgement, INTENT_THANKS, 0, nothing);
}
