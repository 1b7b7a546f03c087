#include "core/reading/joints.h"

#include "core/reading/phrase.h"

#include "base/banned.h"

/* What stands right beside words that nobody understands is not understood
 * either. */
static void spread_unknown(struct clauses *clauses)
{
    for (size_t pass = 0; pass < 2; pass++)
        for (size_t k = 1; k < clauses->count; k++) {
            size_t i = pass == 0 ? k : clauses->count - 1 - k;
            struct clause *clause = &clauses->list[i];
            const struct clause *beside = pass == 0 ? clause - 1 : clause + 1;
            bool joined = pass == 0 ? clause->joined : beside->joined;

            if (beside->meaning == MEANS_NOTHING && !joined &&
                beside->sentence == clause->sentence &&
                clause->meaning != MEANS_NOTHING &&
                !meaning_is_courtesy(clause->meaning))
                *clause = (struct clause){.from = clause->from,
                                          .to = clause->to,
                                          .sentence = clause->sentence,
                                          .question = clause->question,
                                          .after_but = clause->after_but,
                                          .after_if = clause->after_if,
                                          .joined = clause->joined,
                                          .said = clause->said};
        }
}

static void merge_unknown(struct clauses *clauses)
{
    size_t kept = 0;

    for (size_t i = 0; i < clauses->count; i++) {
        struct clause *clause = &clauses->list[i];
        struct clause *last = kept > 0 ? &clauses->list[kept - 1] : NULL;

        if (last != NULL && last->meaning == MEANS_NOTHING &&
            clause->meaning == MEANS_NOTHING && !clause->joined &&
            last->sentence == clause->sentence && last->why == NULL) {
            last->to = clause->to;
            last->said = tokens_said(&clauses->tokens, last->from, last->to);
            last->after_if |= clause->after_if;
            continue;
        }
        clauses->list[kept++] = *clause;
    }
    clauses->count = kept;
}

static bool ends_list(enum meaning meaning)
{
    return meaning == MEANS_STOP || meaning == MEANS_REMOVE ||
           meaning == MEANS_HOW_STOP;
}

static bool is_no(enum meaning meaning)
{
    return meaning == MEANS_NO || meaning == MEANS_NONE;
}

static bool is_print(enum meaning meaning)
{
    return meaning == MEANS_EASY_READ || meaning == MEANS_LARGE_PRINT;
}

/* "can't come, work": may one follow the other with nothing between? */
static bool may_follow(enum meaning last, enum meaning next)
{
    if (last == MEANS_NOTHING || next == MEANS_NOTHING)
        return true;
    if (last == MEANS_SIGN_OFF)
        return meaning_is_courtesy(next);
    if (meaning_is_courtesy(last) || meaning_is_courtesy(next) ||
        last == MEANS_WEAK_YES || next == MEANS_WEAK_YES || last == MEANS_ASIDE)
        return true;
    if (is_no(last) && is_no(next))
        return true;
    if (is_print(last) || is_print(next))
        return last == MEANS_SIGHT || next == MEANS_SIGHT;
    if (last == MEANS_WANT && (next == MEANS_PRAISE || next == MEANS_REST))
        return true;
    return !ends_list(last) && (next == MEANS_REASON || next == MEANS_LATER ||
                                next == MEANS_STAY || next == MEANS_ASIDE);
}

static const char torn[] = "it is not clear where one answer ends";

bool joints_doubt(const struct clause *clause)
{
    return clause->meaning == MEANS_NOTHING ||
           (clause->meaning == MEANS_UNCLEAR && clause->why == torn);
}

/* "1 yes": one of several such, with nothing between them. */
static bool is_pair(const struct tokens *tokens, const struct clause *clause)
{
    return (clause->meaning == MEANS_WANT ||
            clause->meaning == MEANS_ANSWER_NO) &&
           clause->item_count == 1 &&
           tokens->list[clause->from].kind == TOKEN_NUMBER &&
           tokens_word_at(tokens, clause->to - 1, "yes|no|nope|please");
}

/* "yes 2 | was good last year": it is said of what stands before it. */
static bool goes_on(const struct tokens *tokens, const struct clause *next)
{
    return next->meaning == MEANS_PRAISE &&
           tokens_word_at(tokens, next->from,
                          "was|were|is|are|has|had|did|went|will|would|might|"
                          "looks|sounds|made|gave|helped|could|can|should");
}

/* Two requests with nothing between them: one of them is misread. */
static void check_joints(struct clauses *clauses)
{
    for (size_t i = 1; i < clauses->count; i++) {
        struct clause *last = &clauses->list[i - 1];
        struct clause *next = &clauses->list[i];

        if (last->sentence != next->sentence || next->joined ||
            (may_follow(last->meaning, next->meaning) &&
             !goes_on(&clauses->tokens, next)) ||
            (is_pair(&clauses->tokens, last) &&
             is_pair(&clauses->tokens, next)))
            continue;
        last->meaning = MEANS_UNCLEAR;
        last->why = torn;
        next->meaning = MEANS_UNCLEAR;
        next->why = last->why;
    }
}

void joints_check(struct clauses *clauses)
{
    spread_unknown(clauses);
    merge_unknown(clauses);
    check_joints(clauses);
}
