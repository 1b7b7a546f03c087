#include "core/reading/stops.h"

#include "core/reading/leaving.h"
#include "core/reading/leaving_guards.h"
#include "core/reading/phrase.h"

#include "base/banned.h"

static const struct slice nothing = {NULL, 0};

static bool is_in_stop(const struct clauses *clauses, size_t at)
{
    for (size_t i = 0; i < clauses->count; i++)
        if (at >= clauses->list[i].from && at < clauses->list[i].to)
            return clauses->list[i].meaning == MEANS_STOP ||
                   clauses->list[i].meaning == MEANS_REMOVE ||
                   clauses->list[i].meaning == MEANS_HOW_STOP;
    return false;
}

static bool is_negated(const struct clauses *clauses, size_t at)
{
    for (size_t back = 1; back <= 3 && back <= at; back++)
        if (tokens_word_at(&clauses->tokens, at - back,
                           "not|never|no|longer|without"))
            return true;
    return false;
}

/* Words that say that they want something from us all the same, or not for
 * ever, outside the words that ask to stop (from, to; and the clauses that do).
 * A pause is said in the sentence of the stop, or after it. */
static bool is_half_a_stop(const struct clauses *clauses,
                           const struct leavings *leavings, size_t from,
                           size_t to)
{
    size_t sentence = from;

    while (sentence > 0 &&
           !token_ends_sentence(&clauses->tokens.list[sentence - 1]))
        sentence--;
    for (size_t i = 0; i < leavings->count; i++) {
        const struct left *left = &leavings->list[i];
        bool inside = left->from >= from && left->from < to;

        if (left->leaving < STAYS || inside ||
            is_in_stop(clauses, left->from) ||
            (left->leaving == FOR_NOW && left->from < sentence) ||
            is_negated(clauses, left->from) ||
            (left->leaving >= PARTLY &&
             leaving_is_told(&clauses->tokens, left->from)))
            continue;
        return true;
    }
    return false;
}

/* Words that reach over the end of a line to or from a STOP. */
#define GOES_ON                                                              \
    "at|the|this|that|it|these|those|by|for|in|on|to|with|and|or|me|my|all|" \
    "any|if|when|until|till|after|before|over|off|from|asking|sending|"      \
    "writing|emailing|telling|being|smoking|going|doing|having|making"
#define LEADS_TO                                                             \
    "do|not|never|full|bus|train|tram|to|the|a|pit|non|next|last|this|that|" \
    "your|my|will|would|we|they|you|must|should|i|or|say|says|if|when|it"

/* A whole clause of its own: what stands beside it on its line is understood,
 * and what it might go on into does not look like it. */
static bool stands_alone(const struct clauses *clauses,
                         const struct clause *stop)
{
    const struct tokens *tokens = &clauses->tokens;

    if (leaving_is_of_other(tokens, stop->from))
        return false;
    if (stop->from > 0 && !tokens_mark_at(tokens, stop->from - 1, ".!?;\f~")) {
        bool line = tokens_mark_at(tokens, stop->from - 1, "\n");

        if (line && stop->from > 1 &&
            tokens_word_at(tokens, stop->from - 2, LEADS_TO))
            return false;
        if (stop->to - stop->from > 3 &&
            tokens_word_at(tokens, stop->from, "so|and|but|then"))
            line = true;
        for (size_t i = 0; !line && i < clauses->count; i++)
            if (clauses->list[i].to == stop->from &&
                clauses->list[i].meaning == MEANS_NOTHING)
                return false;
    }
    if (tokens_mark_at(tokens, stop->to, "\n"))
        return !tokens_word_at(tokens, stop->to + 1, GOES_ON);
    for (size_t i = 0; i < clauses->count; i++)
        if (clauses->list[i].from == stop->to &&
            clauses->list[i].meaning == MEANS_NOTHING)
            return false;
    return true;
}

/* "I want out" beside words of despair is not said to a list. */
static bool is_vague(const struct judgement *judgement,
                     const struct leavings *leavings, size_t from, size_t to)
{
    bool vague = false;

    if (!judge_has(judgement, INTENT_DISTRESS))
        return false;
    for (size_t i = 0; i < leavings->count; i++) {
        const struct left *left = &leavings->list[i];

        if (left->from < from || left->from >= to)
            continue;
        if (left->leaving < LEAVES_VAGUE)
            return false;
        vague |= left->leaving == LEAVES_VAGUE;
    }
    return vague;
}

static bool stays(const struct clauses *clauses)
{
    for (size_t i = 0; i < clauses->count; i++) {
        enum meaning meaning = clauses->list[i].meaning;

        if (meaning == MEANS_STAY || meaning == MEANS_PAUSE ||
            meaning == MEANS_MONTHLY || meaning == MEANS_ONLY)
            return true;
    }
    return false;
}

void stops_take(struct judgement *judgement, const struct clauses *clauses,
                const struct clause *clause)
{
    struct leavings leavings = leavings_of(judgement->arena, &clauses->tokens);
    bool items = false;

    for (size_t i = 0; i < clauses->count; i++)
        items |= clauses->list[i].item_count > 0;
    if (stays(clauses) ||
        is_half_a_stop(clauses, &leavings, clause->from, clause->to) ||
        is_vague(judgement, &leavings, clause->from, clause->to) ||
        leaving_is_supposed(&clauses->tokens, clause->from) ||
        !stands_alone(clauses, clause)) {
        judge_because_said(judgement, clause->said,
                           "may ask to stop, among other words");
        judgement->whole = false;
        return;
    }
    /* "I would talk for ten minutes and no more" */
    if (items && clause->to - clause->from == 2 &&
        tokens_word_at(&clauses->tokens, clause->from, "no")) {
        judge_because_said(judgement, clause->said,
                           "may be said of what was asked for");
        judgement->whole = false;
        return;
    }
    if (clause->meaning == MEANS_REMOVE &&
        (items || judgement->context->sent == SENT_CONFIRMATION ||
         judgement->context->sent == SENT_INVITATION)) {
        judge_add(judgement, INTENT_AMBIG, 0, nothing);
        judge_because_said(judgement, clause->said,
                           "could mean the list, or one thing on it");
        judgement->whole = false;
        return;
    }
    judge_add(judgement, INTENT_STOP, 0, SLICE("all"));
    judge_because_said(judgement, clause->said, "ask to leave the list");
    if (clause->meaning == MEANS_HOW_STOP)
        judge_not_whole(judgement, "it is asked as a question");
}

/* ---- a stop in words that are not wholly understood ---- */

struct search {
    struct judgement *judgement;
    const struct clauses *clauses;
    struct leavings leavings;
    bool still; /* "still getting them" */
};

/* "take me off the film night list"; "the involvement list" is no item. */
static bool names_item(const struct search *search, const struct left *left)
{
    const struct tokens *tokens = &search->clauses->tokens;

    for (size_t i = 0; i < search->clauses->mentions.count; i++) {
        const struct mention *mention = &search->clauses->mentions.list[i];

        if (mention->kind != MENTION_DAY && mention->from < left->to + 2 &&
            mention->to > left->from &&
            !tokens_word_at(tokens, mention->to,
                            "times|years|months|weeks|days|emails") &&
            !(mention->to == mention->from + 1 &&
              tokens_word_at(tokens, mention->from,
                             "involvement|involved|network|list|bulletin|"
                             "email|emails|newsletter|trust|news|message|"
                             "messages|mental|health|nhs|text|contact|two|"
                             "one")))
            return true;
    }
    return false;
}

/* "I can't do 2, take me off it" */
static bool names_before(const struct search *search, const struct left *left)
{
    size_t first = left->from;

    while (first > 0 &&
           !token_ends_sentence(&search->clauses->tokens.list[first - 1]))
        first--;
    for (size_t i = 0; i < search->clauses->count; i++)
        if (search->clauses->list[i].item_count > 0 &&
            search->clauses->list[i].from >= first &&
            search->clauses->list[i].from < left->to)
            return true;
    return false;
}

static bool speaks_also(const struct tokens *tokens, size_t at)
{
    while (at < tokens->count && !token_ends_sentence(&tokens->list[at]))
        if (tokens_word_at(tokens, at++, "too|also|either|well"))
            return true;
    return false;
}

/* What else is said leaves no doubt that they leave. */
static bool counts(const struct search *search, const struct left *left)
{
    const struct tokens *tokens = &search->clauses->tokens;
    const struct judgement *judgement = search->judgement;
    bool wants = judge_has(judgement, INTENT_SIGNUP) ||
                 judge_has(judgement, INTENT_MAYBE) ||
                 judge_has(judgement, INTENT_CHANGE);

    for (size_t at = left->from + 1; at + 1 < left->to; at++)
        if (tokens_word_at(tokens, at, "and|but|so|because|while|until|if") &&
            !tokens_word_at(tokens, at + 1,
                            "email|emails|my|letters|post|messages|me"))
            return false;
    if (leaving_is_turned(tokens, left->from, search->still) ||
        leaving_is_narrow(tokens, left) || leaving_is_question(tokens, left))
        return false;
    if (left->leaving == ERASES)
        return true;
    if (names_item(search, left) ||
        is_half_a_stop(search->clauses, &search->leavings, left->from,
                       left->to))
        return false;
    switch ((int)left->leaving) {
    case LEAVES_THESE:
        return !wants && !names_before(search, left) &&
               (judgement->context->sent == SENT_BULLETIN ||
                !judge_has(judgement, INTENT_AMBIG));
    case LEAVES_DONE:
        return search->still;
    case LEAVES_VAGUE:
        return !wants && !judge_has(judgement, INTENT_DISTRESS);
    case LEAVES_OTHER:
        return !wants && !speaks_also(tokens, left->to);
    default:
        return true;
    }
}

static bool is_request(enum leaving leaving)
{
    return leaving < STAYS && leaving != LEAVES_STILL &&
           leaving != LEAVES_SIGN && leaving != LEAVES_HINT;
}

/* A sign weighs two hints; three hints say that they leave, if they speak of
 * nothing that we offered and want nothing. */
#define WEIGHT_OF_LEAVING 3
static const struct left *weighed(const struct search *search)
{
    const struct clauses *clauses = search->clauses;
    const struct judgement *judgement = search->judgement;
    const struct left *first = NULL;
    size_t past = 0;
    int weight = 0;

    for (size_t i = 0; i < clauses->count; i++)
        if (clauses->list[i].item_count > 0)
            return NULL;
    for (size_t i = 0; i < clauses->mentions.count; i++)
        if (clauses->mentions.list[i].kind != MENTION_DAY)
            return NULL;
    if (judge_has(judgement, INTENT_SIGNUP) ||
        judge_has(judgement, INTENT_MAYBE) ||
        judge_has(judgement, INTENT_DISTRESS) ||
        judge_has(judgement, INTENT_BEREAVED) ||
        judgement->context->sent != SENT_BULLETIN ||
        is_half_a_stop(clauses, &search->leavings, 0, 0))
        return NULL;
    for (size_t i = 0; i < search->leavings.count; i++) {
        const struct left *left = &search->leavings.list[i];

        if ((left->leaving != LEAVES_SIGN && left->leaving != LEAVES_HINT) ||
            left->from < past ||
            leaving_is_supposed(&clauses->tokens, left->from))
            continue;
        weight += left->leaving == LEAVES_SIGN ? 2 : 1;
        past = left->to;
        first = first == NULL ? left : first;
    }
    return weight >= WEIGHT_OF_LEAVING ? first : NULL;
}

static bool narrows(const struct clauses *clauses)
{
    for (size_t i = 0; i < clauses->count; i++)
        if (clauses->list[i].meaning == MEANS_LESS ||
            clauses->list[i].meaning == MEANS_KEEP ||
            clauses->list[i].meaning == MEANS_AGAIN)
            return true;
    return stays(clauses);
}

void stops_spot(struct judgement *judgement, const struct clauses *clauses)
{
    struct search search = {
        .judgement = judgement,
        .clauses = clauses,
        .leavings = leavings_of(judgement->arena, &clauses->tokens)};
    const struct left *found = NULL;

    if (judge_has(judgement, INTENT_STOP) || search.leavings.count == 0 ||
        narrows(clauses))
        return;
    for (size_t i = 0; i < search.leavings.count; i++)
        search.still |= search.leavings.list[i].leaving == LEAVES_STILL;
    for (size_t i = 0; i < search.leavings.count; i++) {
        const struct left *left = &search.leavings.list[i];

        if (is_request(left->leaving) &&
            (found == NULL || left->leaving == ERASES) && counts(&search, left))
            found = left;
    }
    if (found == NULL)
        found = weighed(&search);
    if (found == NULL)
        return;
    if (found->leaving == ERASES)
        judge_add(judgement, INTENT_ERASE, 0, nothing);
    else
        judge_add(judgement, INTENT_STOP, 0, SLICE("all"));
    judge_because_said(
        judgement, tokens_said(&clauses->tokens, found->from, found->to),
        found->leaving == ERASES ? "ask us to erase what we hold"
                                 : "ask to leave the list, among other words");
}
