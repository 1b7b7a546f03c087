/* What in a message takes back what else is in it. */
#include "core/reading/phrase.h"
#include "core/reading/said.h"
#include "core/reading/stops.h"

#include "base/banned.h"

static const struct slice nothing = {NULL, 0};

static bool is_refusal(enum meaning meaning)
{
    return meaning == MEANS_NOT || meaning == MEANS_NOT_WANT ||
           meaning == MEANS_ANSWER_NO || meaning == MEANS_NO ||
           meaning == MEANS_NONE || meaning == MEANS_GIVE_UP ||
           meaning == MEANS_GIVE_UP_IT || meaning == MEANS_SWAP ||
           meaning == MEANS_MAYBE || meaning == MEANS_MAYBE_IT ||
           meaning == MEANS_PAUSE || meaning == MEANS_OFTEN ||
           meaning == MEANS_STOP || meaning == MEANS_MONTHLY ||
           meaning == MEANS_COMMA_NO || meaning == MEANS_REMOVE ||
           meaning == MEANS_HOW_STOP;
}

static bool is_wish(enum meaning meaning)
{
    return meaning == MEANS_PLAIN || meaning == MEANS_ASK ||
           meaning == MEANS_WANT || meaning == MEANS_YES ||
           meaning == MEANS_ALL || meaning == MEANS_ALL_BUT;
}

/* "not my thing" below a quoted item, and nothing else there. */
static bool is_no_below_item(const struct answers *answers,
                             const struct clause *reason)
{
    const struct sent_item *only = answers_only_item(answers->judgement);

    return answers->judgement->focus != 0 && only != NULL && !only->held &&
           answers->clauses->count == 1 && !reason->question &&
           tokens_word_at(&answers->clauses->tokens, reason->from, "not|too");
}

/* A reason belongs to a no. Without one, or after a yes, it may take the yes
 * back. */
static void check_reason(struct answers *answers, size_t at)
{
    const struct clause *reason = &answers->clauses->list[at];
    bool no = false;

    for (size_t i = 0; i < answers->clauses->count; i++) {
        const struct clause *clause = &answers->clauses->list[i];
        bool near = clause->sentence + 1 >= reason->sentence &&
                    clause->sentence <= reason->sentence + 1;

        no |= is_refusal(clause->meaning) && (near || !answers->wants);
    }
    for (size_t i = 0; i < at; i++)
        if (answers->clauses->list[i].sentence == reason->sentence &&
            is_wish(answers->clauses->list[i].meaning) && reason->after_but)
            no = false;
    /* "my sister too", "for my mum": somebody else comes in. */
    for (size_t i = reason->from; i < reason->to && answers->wants; i++)
        no = no && !tokens_word_at(&answers->clauses->tokens, i,
                                   "too|both|we|us|for|him|her|they|she|he");
    if (no)
        return;
    if (is_no_below_item(answers, reason)) {
        answers_refuse(answers, reason, answers_only_item(answers->judgement));
        return;
    }
    if (asides_has(answers->asides, reason)) {
        answers->aside = true;
        return;
    }
    judge_because_said(answers->judgement, reason->said,
                       "are no answer, and not a reason for a no");
    answers->judgement->whole = false;
}

static void check_remarks(struct answers *answers)
{
    bool answered = answers->wants || answers->refuses ||
                    answers->yes != NULL || answers->no != NULL ||
                    answers->said[MEANS_NONE] ||
                    judge_has(answers->judgement, INTENT_PREF) ||
                    judge_has(answers->judgement, INTENT_FORMAT) ||
                    judge_has(answers->judgement, INTENT_FREQ) ||
                    judge_has(answers->judgement, INTENT_STOP);

    for (size_t i = 0; i < answers->clauses->count; i++)
        if (answers->clauses->list[i].meaning == MEANS_REASON)
            check_reason(answers, i);
    if ((answers->said[MEANS_REMARK] || answers->said[MEANS_PRAISE]) &&
        !answered) {
        judge_add(answers->judgement, INTENT_FEEDBACK, 0, nothing);
        judge_not_whole(answers->judgement,
                        "a remark, and nothing that it belongs to");
    }
}

/* A yes after which somebody says "if": nothing is certain about it. */
static void check_conditions(struct answers *answers)
{
    struct judgement *judgement = answers->judgement;
    struct reading *out = judgement->out;

    for (size_t i = 0; i < answers->clauses->count; i++) {
        const struct clause *clause = &answers->clauses->list[i];

        answers->conditional |=
            (clause->meaning == MEANS_NOTHING && clause->after_but && i > 0 &&
             clause[-1].sentence == clause->sentence &&
             is_wish(clause[-1].meaning));
        for (size_t at = clause->from;
             clause->meaning == MEANS_NOTHING && at < clause->to; at++)
            answers->conditional |= tokens_word_at(
                &answers->clauses->tokens, at,
                "depends|hopefully|might|maybe|perhaps|possibly|unsure|long");
    }
    answers->conditional |= answers->clauses->conditional;
    if (!answers->conditional)
        return;
    judge_not_whole(judgement, "there is an if about it");
    for (size_t i = 0; i < out->intent_count; i++)
        if (out->intents[i].name == INTENT_SIGNUP)
            out->intents[i].name = INTENT_MAYBE;
}

/* "I can't do the 14th any more, the 28th please": given up is one date. */
static void check_change(struct answers *answers)
{
    struct judgement *judgement = answers->judgement;
    const struct reading *out = judgement->out;

    for (size_t i = 0; i < out->intent_count; i++) {
        int item = out->intents[i].item;

        if (out->intents[i].name != INTENT_CHANGE ||
            !judge_has_item(judgement, INTENT_WITHDRAW, item))
            continue;
        judge_drop(judgement, INTENT_WITHDRAW, item);
        judge_not_whole(judgement,
                        "both a change and a no were said to one item");
        return;
    }
}

static void check_contradictions(struct answers *answers)
{
    struct judgement *judgement = answers->judgement;
    struct reading *out = judgement->out;
    bool no = judge_has(judgement, INTENT_DECLINE) ||
              judge_has(judgement, INTENT_WITHDRAW);

    for (size_t i = 0; i < out->intent_count; i++) {
        int item = out->intents[i].item;

        if (out->intents[i].name == INTENT_SIGNUP &&
            (judge_has_item(judgement, INTENT_DECLINE, item) ||
             judge_has_item(judgement, INTENT_WITHDRAW, item) ||
             judge_has_item(judgement, INTENT_MAYBE, item))) {
            judge_add(judgement, INTENT_AMBIG, 0, nothing);
            judge_not_whole(judgement, "both yes and no were said to one item");
            return;
        }
    }
    if (answers->said[MEANS_PLAIN] && no && !answers->said[MEANS_SWAP])
        judge_not_whole(judgement, "with a no in the message, a bare number "
                                   "or title is not certain");
}

static bool has_word(const struct clauses *clauses, const char *words)
{
    for (size_t i = 0; i < clauses->tokens.count; i++)
        if (tokens_word_at(&clauses->tokens, i, words))
            return true;
    return false;
}

/* One number was asked for, and one title or day that is another's, with no
 * "and" between: the number may be a slip. */
static void check_number_against_title(struct answers *answers)
{
    const struct clauses *clauses = answers->clauses;
    const struct named_item *number = NULL;
    const struct named_item *title = NULL;
    size_t named = 0;

    for (size_t i = 0; i < clauses->count; i++) {
        const struct clause *clause = &clauses->list[i];

        if (!is_wish(clause->meaning))
            continue;
        named += clause->item_count;
        for (size_t k = 0; k < clause->item_count; k++)
            if (clause->items[k].by_title || !clause->items[k].by_number)
                title = &clause->items[k];
            else
                number = &clause->items[k];
    }
    if (named != 2 || number == NULL || title == NULL ||
        number->item == title->item ||
        has_word(clauses, "and|also|plus|too|both|well|another|other|&"))
        return;
    for (size_t at = 0; at < clauses->tokens.count; at++)
        if (tokens_mark_at(&clauses->tokens, at, "&+"))
            return;
    judge_drop(answers->judgement, INTENT_SIGNUP, number->item);
    judge_drop(answers->judgement, INTENT_SIGNUP, title->item);
    judge_add(answers->judgement, INTENT_AMBIG, 0, nothing);
    judge_not_whole(answers->judgement,
                    "a number and a title or a day that do not belong "
                    "together");
}

/* In a sentence with words that take no part in it, an answer must be the
 * writer's own: "my aunt is eighty and would like to do 2" is not. */
static bool is_own(const struct answers *answers, const struct clause *clause)
{
    const struct tokens *tokens = &answers->clauses->tokens;

    for (size_t at = clause->from; at < clause->to; at++)
        if (tokens_word_at(tokens, at,
                           "i|me|my|myself|mine|please|yes|count|am"))
            return true;
    return clause->from > 0 && !is_wish(clause->meaning) &&
           tokens_word_at(tokens, clause->from - 1, "so");
}

static bool is_beside_aside(const struct answers *answers,
                            const struct clause *clause)
{
    for (size_t i = 0; i < answers->clauses->count; i++) {
        const struct clause *aside = &answers->clauses->list[i];

        if (aside->meaning == MEANS_ASIDE &&
            aside->sentence == clause->sentence &&
            (is_wish(clause->meaning) ||
             asides_of_others(answers->asides, aside)))
            return true;
    }
    return false;
}

/* "number 4, as I missed it last time" */
static bool is_reasoned(const struct answers *answers, size_t at)
{
    const struct clause *clause = &answers->clauses->list[at];
    const struct clause *next = clause + 1;

    return at + 1 < answers->clauses->count &&
           (at == 0 || clause[-1].sentence != clause->sentence ||
            meaning_is_courtesy(clause[-1].meaning)) &&
           next->sentence == clause->sentence && next->meaning == MEANS_ASIDE &&
           tokens_word_at(&answers->clauses->tokens, next->from - 1,
                          "as|because|since");
}

static bool is_on_its_line(const struct answers *answers,
                           const struct clause *a, const struct clause *b)
{
    const struct clause *first = a->from < b->from ? a : b;
    const struct clause *last = first == a ? b : a;

    for (size_t at = first->to; at < last->from; at++)
        if (tokens_mark_at(&answers->clauses->tokens, at, "\n\f.!?;~"))
            return false;
    return true;
}

/* A stop, and elsewhere something that has nothing to do with it. */
static bool is_apart_from_stop(const struct answers *answers)
{
    const struct clause *stop = answers_first(answers, MEANS_STOP);
    const struct clauses *clauses = answers->clauses;

    for (size_t i = 0; stop != NULL && i < clauses->count; i++)
        if (clauses->list[i].meaning == MEANS_ASIDE &&
            !is_on_its_line(answers, stop, &clauses->list[i]))
            return true;
    return false;
}

static void check_asides(struct answers *answers)
{
    size_t wishes = 0;

    if (!answers->aside)
        return;
    stops_spot(answers->judgement, answers->clauses);
    if (is_apart_from_stop(answers))
        judge_not_whole(answers->judgement,
                        "they ask to leave, and say something else as well");
    for (size_t i = 0; i < answers->clauses->count; i++)
        wishes += is_wish(answers->clauses->list[i].meaning) ? 1 : 0;
    for (size_t i = 0; i < answers->clauses->count; i++) {
        const struct clause *clause = &answers->clauses->list[i];
        bool plain = clause->meaning == MEANS_PLAIN;

        if (!is_wish(clause->meaning) && !is_refusal(clause->meaning))
            continue;
        if (plain && is_reasoned(answers, i))
            continue;
        if (is_beside_aside(answers, clause) ? plain || !is_own(answers, clause)
                                             : plain && wishes > 1)
            judge_not_whole(answers->judgement,
                            "among other words it is not certain whose answer "
                            "this is, or whether it is one");
    }
}

void answers_check(struct answers *answers)
{
    check_remarks(answers);
    check_asides(answers);
    check_number_against_title(answers);
    check_change(answers);
    check_contradictions(answers);
    check_conditions(answers);
}
