#include "core/reading/spot.h"

#include "core/reading/phrase.h"
#include "core/reading/phrase_set.h"
#include "core/reading/spot_list.h"

#include "base/banned.h"

#define COUNTED                                                              \
    "places|place|seats|people|years|year|months|weeks|days|of|times|hours|" \
    "minutes|am|pm|stone|miles|spaces|tickets|kids|children|old"

static bool is_counted(const struct tokens *tokens,
                       const struct mention *mention)
{
    return mention->kind == MENTION_NUMBER &&
           tokens_word_at(tokens, mention->to, COUNTED);
}

/* The one item that is named anywhere; 0: none, or several. */
static int item_named(const struct judgement *judgement,
                      const struct clauses *clauses)
{
    const struct reading_context *context = judgement->context;
    int found = 0;

    for (size_t i = 0; i < clauses->mentions.count; i++) {
        const struct mention *mention = &clauses->mentions.list[i];
        bool sent = false;

        for (size_t k = 0; k < context->item_count; k++)
            sent |= context->items[k].number == mention->item &&
                    context->items[k].signup;
        if (!sent || mention->kind == MENTION_DAY ||
            is_counted(&clauses->tokens, mention))
            continue;
        if (found != 0 && found != mention->item)
            return 0;
        found = mention->item;
    }
    if (found == 0 && context->item_count == 1)
        return context->items[0].number;
    return found;
}

/* The same for every message, so it is made once and kept. */
static const struct phrase_set *spotted_set(void)
{
    static struct phrase_set *ready;

    if (ready == NULL) {
        struct phrase_set *set = phrase_set_new(arena_new());

        for (size_t i = 0; i < spotted_count; i++)
            phrase_set_add(set, slice_of(spotted_list[i].phrase));
        phrase_set_close(set);
        ready = set;
    }
    return ready;
}

/* Of each row of the list, whether its phrase stands anywhere. */
static const bool *spotted_in(struct arena *arena, const struct tokens *tokens)
{
    const struct phrase_set *set = spotted_set();
    struct phrase_text text = phrase_set_read(arena, set, tokens);
    bool *spotted = arena_array(arena, spotted_count, sizeof *spotted);
    struct phrase_numbers begun;
    size_t end;

    for (size_t at = 0; at < tokens->count; at++)
        for (size_t i = 0; phrase_set_begin(set, &text, at, i, &begun); i++)
            for (size_t k = 0; k < begun.count; k++)
                spotted[begun.list[k]] =
                    spotted[begun.list[k]] ||
                    phrase_set_stands(set, begun.list[k], &text, at, &end);
    return spotted;
}

#define ASKING_WORDS "what|where|when|which|who|how|why|whats|is|are"

/* With a question mark, or without one in the words of a question. */
static bool is_asked(const struct clauses *clauses, const char *words)
{
    for (size_t i = 0; i < clauses->count; i++) {
        const struct clause *clause = &clauses->list[i];

        if (clause->meaning == MEANS_NOTHING &&
            tokens_word_at(&clauses->tokens, clause->from, words))
            return true;
    }
    return false;
}

static bool has_question_mark(const struct clauses *clauses)
{
    for (size_t i = 0; i < clauses->count; i++)
        if (clauses->list[i].question &&
            (clauses->list[i].meaning == MEANS_NOTHING ||
             clauses->list[i].meaning == MEANS_UNCLEAR))
            return true;
    return false;
}

/* "can you post it": asked for politely, and spotted as what it is. */
static bool is_request(const struct judgement *judgement)
{
    static const enum intent_name asked_for[] = {
        INTENT_FORMAT,  INTENT_CHANNEL, INTENT_GUEST, INTENT_SUPPORT,
        INTENT_ADDRESS, INTENT_SAR,     INTENT_ERASE, INTENT_PROXY,
        INTENT_PAUSE,   INTENT_FREQ,    INTENT_SAFE,  INTENT_DPCOMPLAINT,
    };

    for (size_t i = 0; i < sizeof asked_for / sizeof *asked_for; i++)
        if (judge_has(judgement, asked_for[i]))
            return true;
    return false;
}

/* An address of a mailbox, a postcode, a telephone number. */
static void spot_addresses(struct judgement *judgement,
                           const struct clauses *clauses, struct slice text)
{
    struct slice rest = text;
    struct slice word;

    (void)clauses;
    while (slice_next_part(&rest, ' ', &word)) {
        size_t at = slice_find_byte(word, '@');

        if (at != SLICE_NONE && at > 0 && at + 3 < word.size &&
            slice_find_byte(slice_from(word, at), '.') != SLICE_NONE) {
            judge_add(judgement, INTENT_ADDRESS, 0, SLICE("email"));
            return;
        }
    }
}

static bool is_phone_number(const struct tokens *tokens, size_t at)
{
    size_t digits = 0;
    size_t next = at;

    while (next < tokens->count && (tokens->list[next].kind == TOKEN_FIGURE ||
                                    tokens->list[next].kind == TOKEN_NUMBER)) {
        for (size_t i = 0; i < tokens->list[next].word.size; i++)
            if (!is_digit(tokens->list[next].word.at[i]))
                return false;
        digits += tokens->list[next].word.size;
        next++;
    }
    return digits >= 10 && digits <= 13;
}

static void spot_question(struct judgement *judgement, int item)
{
    if (!judge_has(judgement, INTENT_QUESTION))
        judge_add(judgement, INTENT_QUESTION, item, (struct slice){NULL, 0});
}

#define WISHING                                                             \
    "like|likes|want|wants|wanted|interested|come|do|please|join|yes|book|" \
    "sign|put|attend|love|fancies|fancy|keen|add|go|take|have|places|place"
#define REFUSING "not|no|never|cannot|without|neither|none|except|apart|but"
static bool has_any(const struct tokens *tokens, const struct clause *clause,
                    const char *words)
{
    for (size_t at = clause->from; at < clause->to; at++)
        if (tokens_word_at(tokens, at, words))
            return true;
    return false;
}

/* Items that are wished for in words that are not wholly understood. */
static void spot_wishes(struct judgement *judgement,
                        const struct clauses *clauses,
                        const struct clause *clause)
{
    const struct reading_context *context = judgement->context;
    bool no = has_any(&clauses->tokens, clause, REFUSING);

    if (!has_any(&clauses->tokens, clause, WISHING) || no)
        return;
    for (size_t i = 0; i < clauses->mentions.count; i++) {
        const struct mention *mention = &clauses->mentions.list[i];
        bool offered = false;

        for (size_t k = 0; k < context->item_count; k++)
            offered |= context->items[k].number == mention->item &&
                       context->items[k].signup;
        if (!offered || mention->kind == MENTION_DAY ||
            mention->from < clause->from || mention->to > clause->to ||
            is_counted(&clauses->tokens, mention) ||
            judge_has_item(judgement, INTENT_SIGNUP, mention->item) ||
            judge_has_item(judgement, INTENT_MAYBE, mention->item) ||
            judge_has_item(judgement, INTENT_DECLINE, mention->item))
            continue;
        judge_add(judgement, clause->after_if ? INTENT_MAYBE : INTENT_SIGNUP,
                  mention->item, (struct slice){NULL, 0});
    }
}

static bool is_conditional(const struct clauses *clauses)
{
    for (size_t i = 0; i < clauses->count; i++)
        if (clauses->list[i].after_if ||
            has_any(&clauses->tokens, &clauses->list[i],
                    "depends|might|maybe|perhaps|possibly|unsure|hopefully"))
            return true;
    return false;
}

static void spot_all_wishes(struct judgement *judgement,
                            const struct clauses *clauses)
{
    bool conditional = is_conditional(clauses);
    bool asked = (judge_has(judgement, INTENT_QUESTION) && !conditional) ||
                 judge_has(judgement, INTENT_COMPLAINT) ||
                 judge_has(judgement, INTENT_FEEDBACK);

    for (size_t i = 0; i < clauses->count && !asked; i++) {
        struct clause clause = clauses->list[i];

        clause.after_if = conditional;
        if (clause.meaning == MEANS_NOTHING)
            spot_wishes(judgement, clauses, &clause);
    }
}

void spot_intents(struct judgement *judgement, const struct clauses *clauses)
{
    int item = item_named(judgement, clauses);
    const bool *spotted = spotted_in(judgement->arena, &clauses->tokens);

    for (size_t i = 0; i < spotted_count; i++) {
        const struct spotted *row = &spotted_list[i];

        if ((row->intent == INTENT_QUESTION && row->detail[0] == '\0' &&
             !row->sure) ||
            (row->intent == INTENT_PROXY &&
             judge_has(judgement, INTENT_GUEST)) ||
            judge_has(judgement, row->intent) || !spotted[i])
            continue;
        judge_add(judgement, row->intent, row->item ? item : 0,
                  slice_of(row->detail));
        judge_because(judgement,
                      arena_format(judgement->arena, "it may speak of %s",
                                   intent_word(row->intent)));
    }
    if (is_asked(clauses, ASKING_WORDS) ||
        ((has_question_mark(clauses) ||
          is_asked(clauses, "do|does|will|can|could|did|would")) &&
         !is_request(judgement)))
        spot_question(judgement, item);
    spot_all_wishes(judgement, clauses);
    for (size_t at = 0; at < clauses->tokens.count; at++)
        if (is_phone_number(&clauses->tokens, at)) {
            judge_add(judgement, INTENT_ADDRESS, 0, SLICE("phone"));
            break;
        }
    spot_addresses(
        judgement, clauses,
        clauses->tokens.count == 0
            ? (struct slice){NULL, 0}
            : tokens_said(&clauses->tokens, 0, clauses->tokens.count));
}
