#include "core/reading/answers.h"

#include "core/reading/joints.h"
#include "core/reading/phrase.h"
#include "core/reading/requests.h"
#include "core/reading/said.h"

#include "base/banned.h"

static const struct slice nothing = {NULL, 0};

const struct sent_item *answers_item(const struct answers *answers, int number)
{
    const struct reading_context *context = answers->judgement->context;

    for (size_t i = 0; i < context->item_count; i++)
        if (context->items[i].number == number)
            return &context->items[i];
    return NULL;
}

/* The one item that yes or no can be said to, or NULL. */
const struct sent_item *answers_only_item(const struct judgement *judgement)
{
    const struct reading_context *context = judgement->context;
    const struct sent_item *only = NULL;

    for (size_t i = 0; i < context->item_count; i++) {
        if (!context->items[i].signup ||
            (judgement->focus != 0 &&
             context->items[i].number != judgement->focus))
            continue;
        if (only != NULL)
            return NULL;
        only = &context->items[i];
    }
    return only;
}

const struct sent_item *answers_only_held(const struct judgement *judgement)
{
    const struct reading_context *context = judgement->context;
    const struct sent_item *only = NULL;

    for (size_t i = 0; i < context->item_count; i++) {
        if (!context->items[i].held ||
            (judgement->focus != 0 &&
             context->items[i].number != judgement->focus))
            continue;
        if (only != NULL)
            return NULL;
        only = &context->items[i];
    }
    return only;
}

/* Where several items could be meant: the one of them whose place is held. */
static int held_among(const struct answers *answers, uint64_t could_be)
{
    const struct reading_context *context = answers->judgement->context;
    int found = 0;

    for (size_t i = 0; i < context->item_count && i < 64; i++) {
        if ((could_be >> i & 1) == 0 || !context->items[i].held)
            continue;
        if (found != 0)
            return 0;
        found = context->items[i].number;
    }
    return found;
}

/* The sent item that a clause names, if a person can answer to it. */
const struct sent_item *answers_named(struct answers *answers,
                                      const struct clause *clause,
                                      struct named_item *named, bool giving_up)
{
    const struct sent_item *item;
    struct judgement *judgement = answers->judgement;

    if (named->item == 0 && giving_up)
        named->item = held_among(answers, named->could_be);
    if (named->item == 0) {
        judge_add(judgement, INTENT_AMBIG, 0, nothing);
        judge_because_said(judgement, clause->said,
                           "could mean more than one thing that was sent");
        judgement->whole = false;
        return NULL;
    }
    item = answers_item(answers, named->item);
    if (item == NULL || !item->signup) {
        judge_add(judgement, INTENT_AMBIG, 0, nothing);
        judge_because_said(judgement, clause->said,
                           item == NULL ? "name a number that we did not send"
                                        : "name an item nobody signs up for");
        judgement->whole = false;
        return NULL;
    }
    if (named->day.size > 0) {
        judge_because_said(judgement, clause->said,
                           "name a day that does not fit the item");
        judgement->whole = false;
    }
    return item;
}

static struct slice option_detail(struct arena *arena, struct slice option)
{
    return option.size == 0
               ? option
               : slice_of(arena_format(arena, "opt=%.*s", SLICE_ARG(option)));
}

void answers_say(struct answers *answers, const struct clause *clause,
                 enum intent_name name, const struct sent_item *item,
                 struct slice option)
{
    static const char *const what[INTENT_COUNT] = {
        [INTENT_SIGNUP] = "ask for",       [INTENT_DECLINE] = "say no to",
        [INTENT_WITHDRAW] = "give up",     [INTENT_MAYBE] = "say maybe to",
        [INTENT_CHANGE] = "ask to change",
    };
    struct judgement *judgement = answers->judgement;

    judge_add(judgement, name, item->number,
              option_detail(judgement->arena, option));
    judge_because_said(judgement, clause->said,
                       arena_format(judgement->arena, "%s number %d",
                                    what[name], item->number));
}

static bool says_still(const struct answers *answers,
                       const struct clause *clause)
{
    for (size_t at = clause->from; at < clause->to; at++)
        if (tokens_word_at(&answers->clauses->tokens, at, "still"))
            return true;
    return false;
}

/* A yes. To a place already held it may be another of its dates. */
void answers_want(struct answers *answers, const struct clause *clause,
                  const struct sent_item *item, struct slice option)
{
    answers->wants = true;
    if (item->held && says_still(answers, clause)) {
        judge_because_said(answers->judgement, clause->said,
                           "keep a place that is held");
        return;
    }
    if (item->held && option.size > 0 &&
        !slice_starts_caseless(item->held_option, option)) {
        answers_say(answers, clause, INTENT_CHANGE, item, option);
        return;
    }
    answers_say(answers, clause, INTENT_SIGNUP, item, option);
}

void answers_refuse(struct answers *answers, const struct clause *clause,
                    const struct sent_item *item)
{
    answers->refuses = true;
    answers_say(answers, clause, item->held ? INTENT_WITHDRAW : INTENT_DECLINE,
                item, nothing);
}

static void give_up(struct answers *answers, const struct clause *clause,
                    const struct sent_item *item)
{
    answers->refuses = true;
    if (answers->judgement->context->sent == SENT_INVITATION && !item->held) {
        answers_say(answers, clause, INTENT_DECLINE, item, nothing);
        return;
    }
    answers_say(answers, clause, INTENT_WITHDRAW, item, nothing);
    if (!item->held)
        judge_not_whole(answers->judgement,
                        "it gives up a place that is not known to be held");
}

/* "not 2 and join 3": the no may end before the second. */
static bool turns_round(const struct answers *answers,
                        const struct clause *clause)
{
    for (size_t i = 1; i < clause->item_count; i++)
        for (size_t at = clause->items[i - 1].end; at < clause->items[i].at;
             at++)
            if (tokens_word_at(&answers->clauses->tokens, at,
                               "accept|do|join|come|go|sign|put|try|attend|"
                               "book|take|choose|pick|have|keep|be|help"))
                return true;
    return false;
}

static bool is_a_no(enum meaning meaning)
{
    return meaning == MEANS_NOT || meaning == MEANS_NOT_WANT ||
           meaning == MEANS_ANSWER_NO;
}

/* One of its dates does not suit: another may be asked for. */
static void refuse_date(struct answers *answers, const struct clause *clause,
                        const struct sent_item *item, struct slice option)
{
    answers->refuses = true;
    if (answers->refused_clause != NULL) {
        answers_refuse(answers, clause, item);
        return;
    }
    answers->refused_clause = clause;
    answers->refused_item = item;
    answers->refused_date = option;
}

/* Without another date in the message, it is a no to the item. */
static void settle_refused_date(struct answers *answers)
{
    const struct reading *out = answers->judgement->out;
    const struct clause *clause = answers->refused_clause;
    const struct sent_item *item = answers->refused_item;

    if (clause == NULL)
        return;
    for (size_t i = 0; i < out->intent_count; i++)
        if (out->intents[i].item == item->number &&
            (out->intents[i].name == INTENT_SIGNUP ||
             out->intents[i].name == INTENT_CHANGE) &&
            out->intents[i].detail.size > 0 &&
            !slice_ends(out->intents[i].detail, answers->refused_date)) {
            judge_because_said(answers->judgement, clause->said,
                               "say no to another of its dates");
            return;
        }
    if (clause->meaning == MEANS_GIVE_UP)
        give_up(answers, clause, item);
    else
        answers_refuse(answers, clause, item);
    if (!item->held)
        judge_not_whole(answers->judgement,
                        "another of its dates may suit them");
}

static void take_items(struct answers *answers, struct clause *clause)
{
    bool giving_up =
        clause->meaning == MEANS_GIVE_UP || clause->meaning == MEANS_NOT_WANT;

    if ((giving_up || clause->meaning == MEANS_NOT) &&
        turns_round(answers, clause)) {
        answers_unclear(answers, clause,
                        "it is not clear how far the no reaches");
        return;
    }

    for (size_t i = 0; i < clause->item_count; i++) {
        struct named_item *named = &clause->items[i];
        const struct sent_item *item =
            answers_named(answers, clause, named, giving_up);

        if (item == NULL)
            continue;
        if (clause->meaning == MEANS_GIVE_UP && named->option.size > 0)
            refuse_date(answers, clause, item, named->option);
        else if (clause->meaning == MEANS_GIVE_UP)
            give_up(answers, clause, item);
        else if (clause->meaning == MEANS_MAYBE)
            answers_say(answers, clause, INTENT_MAYBE, item, named->option);
        else if (is_a_no(clause->meaning) && named->option.size > 0)
            refuse_date(answers, clause, item, named->option);
        else if (is_a_no(clause->meaning))
            answers_refuse(answers, clause, item);
        else
            answers_want(answers, clause, item, named->option);
    }
}

void answers_unclear(struct answers *answers, const struct clause *clause,
                     const char *why)
{
    struct judgement *judgement = answers->judgement;

    judge_add(judgement, INTENT_AMBIG, 0, nothing);
    judge_because_said(
        judgement, clause->said,
        arena_format(judgement->arena, "are for a person: %s", why));
    judgement->whole = false;
}

static bool is_explicit_yes(const struct clause *clause)
{
    return clause->meaning == MEANS_WANT || clause->meaning == MEANS_ASK;
}

/* "not 3 and 4", "no to 3, 4": how far the no reaches is clear only when the
 * next answer is a yes of its own. */
static void take_not(struct answers *answers, struct clause *clause, size_t at)
{
    const struct clauses *clauses = answers->clauses;

    if (clause->item_count > 1 && !clause->either &&
        !(at + 1 < clauses->count && is_explicit_yes(&clauses->list[at + 1]) &&
          clauses->list[at + 1].joined)) {
        answers_unclear(answers, clause,
                        "it is not clear how far the no reaches");
        return;
    }
    take_items(answers, clause);
}

static bool starts_with_no(const struct answers *answers,
                           const struct clause *clause)
{
    return tokens_word_at(&answers->clauses->tokens, clause->from, "no|nope");
}

static void take_answer_no(struct answers *answers, struct clause *clause)
{
    size_t answered = 0;

    for (size_t i = 0; i < answers->clauses->count; i++)
        answered += answers->clauses->list[i].item_count > 0 ? 1 : 0;
    if ((clause->item_count > 1 && answered < 2) ||
        (clause->meaning == MEANS_COMMA_NO &&
         answered < (starts_with_no(answers, clause) ? 2 : 3))) {
        answers_unclear(answers, clause,
                        "it is not clear what the no belongs to");
        return;
    }
    clause->meaning = MEANS_ANSWER_NO;
    take_items(answers, clause);
}

static const struct named_item *named_as(const struct clause *clause,
                                         enum swapped swapped)
{
    for (size_t i = 0; i < clause->item_count; i++)
        if (clause->items[i].swapped == swapped)
            return &clause->items[i];
    return NULL;
}

/* One item, or one of its dates, for another. */
static void take_swap(struct answers *answers, struct clause *clause)
{
    const struct named_item *fresh = named_as(clause, SWAPPED_NEW);
    const struct named_item *old = named_as(clause, SWAPPED_OLD);
    const struct sent_item *to = NULL;
    const struct sent_item *from = NULL;
    struct named_item one;

    if (fresh != NULL) {
        one = *fresh;
        to = answers_named(answers, clause, &one, false);
    }
    if (to == NULL)
        return;
    if (old != NULL) {
        one = *old;
        from = answers_named(answers, clause, &one, true);
        if (from == NULL)
            return;
    } else {
        from = to->held ? to : answers_only_held(answers->judgement);
    }
    if (from == to && old != NULL && old->option.size == 0 && !to->held) {
        answers_unclear(answers, clause,
                        "it is not clear what the no belongs to");
    } else if (from == NULL && answers->refuses) {
        answers_want(answers, clause, to, fresh->option);
    } else if (from == NULL) {
        answers_unclear(answers, clause,
                        "it does not say what it is instead of");
    } else if (from == to && to->held && fresh->option.size > 0) {
        answers->refuses = true;
        answers_say(answers, clause, INTENT_CHANGE, to, fresh->option);
    } else if (from == to && fresh->option.size > 0 &&
               (old == NULL || old->option.size > 0)) {
        answers_want(answers, clause, to, fresh->option);
    } else if (from == to) {
        answers_unclear(answers, clause, "it does not say what to change to");
    } else {
        answers_refuse(answers, clause, from);
        answers_want(answers, clause, to, fresh->option);
    }
}

static size_t offered_count(const struct reading_context *context)
{
    size_t count = 0;

    for (size_t i = 0; i < context->item_count; i++)
        count += context->items[i].signup ? 1 : 0;
    return count;
}

static void take_all(struct answers *answers, const struct clause *clause)
{
    const struct reading_context *context = answers->judgement->context;
    bool both = false;

    for (size_t at = clause->from; at < clause->to; at++)
        both |= tokens_word_at(&answers->clauses->tokens, at, "both");
    if (both && offered_count(context) != 2) {
        answers_unclear(answers, clause, "both of what is not said");
        return;
    }
    for (size_t i = 0; i < context->item_count; i++)
        if (context->items[i].signup)
            answers_want(answers, clause, &context->items[i], nothing);
    if (!answers->wants)
        answers_unclear(answers, clause, "there is nothing to sign up for");
}

static void take_aside(struct answers *answers, const struct clause *clause)
{
    answers->aside = true;
    if (clause->said.size > 0)
        judge_because_said(answers->judgement, clause->said,
                           "take no part in the answer");
}

/* "everything but 3" */
static void take_all_but(struct answers *answers, struct clause *clause)
{
    const struct reading_context *context = answers->judgement->context;

    for (size_t i = 0; i < clause->item_count; i++)
        if (answers_named(answers, clause, &clause->items[i], false) == NULL)
            return;
    for (size_t i = 0; i < context->item_count; i++) {
        const struct sent_item *item = &context->items[i];
        bool named = false;

        for (size_t k = 0; k < clause->item_count; k++)
            named |= clause->items[k].item == item->number;
        if (named)
            answers_refuse(answers, clause, item);
        else if (item->signup)
            answers_want(answers, clause, item, nothing);
    }
}

/* "take me off the panel" may be said of one whose place they hold. */
static bool leaves_held(struct answers *answers, const struct clause *clause)
{
    const struct clauses *clauses = answers->clauses;
    bool off = false;

    for (size_t at = clause->from; at < clause->to; at++)
        off |=
            tokens_word_at(&clauses->tokens, at, "me|my") &&
            at > clause->from &&
            tokens_word_at(&clauses->tokens, at - 1, "take|remove|cross|drop");
    for (size_t i = 0; off && i < clauses->mentions.count; i++) {
        const struct mention *mention = &clauses->mentions.list[i];
        const struct sent_item *item;

        if (mention->kind != MENTION_TITLE || mention->from < clause->from ||
            mention->to > clause->to)
            continue;
        item =
            answers_item(answers, mention->item != 0
                                      ? mention->item
                                      : held_among(answers, mention->could_be));
        if (item != NULL && item->held) {
            answers_refuse(answers, clause, item);
            return true;
        }
    }
    return false;
}

static void take_unknown(struct answers *answers, const struct clause *clause)
{
    struct judgement *judgement = answers->judgement;

    judge_because_said(judgement, clause->said,
                       clause->why == NULL
                           ? "are not understood"
                           : arena_format(judgement->arena,
                                          "are for a person: %s", clause->why));
    judgement->whole = false;
}

/* Answers that a question mark does not make a question: they ask for what
 * they say. */
static bool may_ask(const struct clauses *clauses, const struct clause *clause)
{
    switch ((int)clause->meaning) {
    case MEANS_ASK:
    case MEANS_SWAP:
    case MEANS_EASY_READ:
    case MEANS_LARGE_PRINT:
    case MEANS_MONTHLY:
    case MEANS_FEWER:
    case MEANS_HOW_STOP:
    case MEANS_LESS:
    case MEANS_MORE:
    case MEANS_ONLY:
    case MEANS_STAY:
    case MEANS_GIVE_UP:
    case MEANS_GIVE_UP_IT:
    case MEANS_PAUSE:
    case MEANS_AGAIN:
    case MEANS_JOIN:
    case MEANS_KEEP:
    case MEANS_REASON:
    case MEANS_LATER:
        return true;
    case MEANS_STOP:
    case MEANS_REMOVE:
    case MEANS_WANT:
    case MEANS_YES:
    case MEANS_ALL:
        return tokens_word_at(&clauses->tokens, clause->from,
                              "can|could|may|please|would|will") ||
               tokens_word_at(&clauses->tokens, clause->from + 1,
                              "can|could|may|would|will");
    default:
        return meaning_is_courtesy(clause->meaning);
    }
}

/* Several clauses are one aside: the first stands for all of them. */
static void make_aside(const struct clauses *clauses, size_t from, size_t to)
{
    struct clause *first = &clauses->list[from];

    for (size_t i = from; i < to; i++) {
        clauses->list[i].meaning = MEANS_ASIDE;
        clauses->list[i].said = nothing;
    }
    first->to = clauses->list[to - 1].to;
    first->said = tokens_said(&clauses->tokens, first->from, first->to);
}

/* Clauses with nothing between them, of which some are not understood, or do
 * not belong beside one another: together they may be an aside. */
static void find_asides(struct answers *answers)
{
    const struct clauses *clauses = answers->clauses;

    for (size_t i = 0; i < clauses->count;) {
        struct clause all = clauses->list[i];
        bool doubtful = joints_doubt(&clauses->list[i]);
        size_t next = i + 1;

        while (next < clauses->count && !clauses->list[next].joined &&
               clauses->list[next].sentence == all.sentence) {
            doubtful |= joints_doubt(&clauses->list[next]);
            all.after_if |= clauses->list[next].after_if;
            all.to = clauses->list[next++].to;
        }
        all.why = NULL;
        if (doubtful && asides_has(answers->asides, &all))
            make_aside(clauses, i, next);
        i = next;
    }
}

/* "No to 3, I'll leave that one": the no is the same one. */
static bool follows_refusal(const struct answers *answers, size_t at)
{
    const struct clause *clause = &answers->clauses->list[at];
    const struct clause *last = at > 0 ? clause - 1 : NULL;

    if (last != NULL && last->question && last->meaning == MEANS_ANSWER_NO)
        return true;
    return last != NULL && last->sentence == clause->sentence &&
           !clause->after_but && last->item_count > 0 &&
           (last->meaning == MEANS_NOT || last->meaning == MEANS_NOT_WANT ||
            last->meaning == MEANS_GIVE_UP);
}

/* "The picnic? Yes please": the question is the writer's own, and answered. */
static bool is_answered_heading(const struct answers *answers, size_t at)
{
    const struct clause *clause = &answers->clauses->list[at];
    const struct clause *next = clause + 1;

    return clause->question && clause->meaning == MEANS_PLAIN &&
           clause->item_count == 1 && at + 1 < answers->clauses->count &&
           next->sentence == clause->sentence + 1 && !next->question &&
           (next->meaning == MEANS_YES || next->meaning == MEANS_NO) &&
           (at == 0 || clause[-1].sentence != clause->sentence);
}

static void take_clause(struct answers *answers, struct clause *clause,
                        size_t at)
{
    struct judgement *judgement = answers->judgement;

    if (is_answered_heading(answers, at)) {
        if (clause[1].meaning == MEANS_NO)
            clause->meaning = MEANS_ANSWER_NO;
        take_items(answers, clause);
        return;
    }
    if (clause->question && clause->meaning != MEANS_NOTHING &&
        !may_ask(answers->clauses, clause)) {
        answers_unclear(answers, clause, "it is put as a question");
        return;
    }
    answers->said[clause->meaning] = true;
    switch ((int)clause->meaning) {
    case MEANS_NOTHING:
        take_unknown(answers, clause);
        return;
    case MEANS_UNCLEAR:
        answers_unclear(answers, clause,
                        clause->why != NULL
                            ? clause->why
                            : "it could mean the number, or no to it");
        return;
    case MEANS_EITHER:
        answers_unclear(answers, clause,
                        "one or another: the person has not chosen");
        return;
    case MEANS_PLAIN:
    case MEANS_ASK:
    case MEANS_WANT:
        answers->explicit_yes |= is_explicit_yes(clause);
        take_items(answers, clause);
        return;
    case MEANS_GIVE_UP:
    case MEANS_NOT_WANT:
    case MEANS_MAYBE:
        take_items(answers, clause);
        return;
    case MEANS_NOT:
        take_not(answers, clause, at);
        return;
    case MEANS_COMMA_NO:
    case MEANS_ANSWER_NO:
        take_answer_no(answers, clause);
        return;
    case MEANS_SWAP:
        take_swap(answers, clause);
        return;
    case MEANS_ALL:
        take_all(answers, clause);
        return;
    case MEANS_ALL_BUT:
        take_all_but(answers, clause);
        return;
    case MEANS_LESS:
        if (leaves_held(answers, clause))
            return;
        requests_take(judgement, answers->clauses, clause);
        return;
    case MEANS_YES:
        answers->yes = clause;
        return;
    case MEANS_NO:
    case MEANS_GIVE_UP_IT:
        if (!follows_refusal(answers, at))
            answers->no = clause;
        return;
    case MEANS_ASIDE:
        take_aside(answers, clause);
        return;
    case MEANS_NAME:
        judge_because_said(judgement, clause->said, "are taken for a name");
        return;
    default:
        requests_take(judgement, answers->clauses, clause);
    }
}

const struct clause *answers_first(const struct answers *answers,
                                   enum meaning meaning)
{
    for (size_t i = 0; i < answers->clauses->count; i++)
        if (answers->clauses->list[i].meaning == meaning)
            return &answers->clauses->list[i];
    return NULL;
}

/* A thumb up to an invitation, which asks for yes or no, is a yes. */
static bool take_thumb(struct answers *answers)
{
    const struct clause *clause = answers_first(answers, MEANS_WEAK_YES);
    const struct sent_item *only = answers_only_item(answers->judgement);

    if (answers->judgement->context->sent != SENT_INVITATION || only == NULL ||
        only->held || answers->judgement->out->intent_count > 0 ||
        !tokens_word_at(&answers->clauses->tokens, clause->from, "thumbsup"))
        return false;
    answers_want(answers, clause, only, nothing);
    return true;
}

void answers_take(struct judgement *judgement, const struct offer *offer,
                  const struct clauses *clauses)
{
    struct asides asides = asides_of(judgement, clauses);
    struct answers answers = {.judgement = judgement,
                              .offer = offer,
                              .clauses = clauses,
                              .asides = &asides};

    find_asides(&answers);
    for (size_t i = 0; i < clauses->count; i++)
        take_clause(&answers, &clauses->list[i], i);
    if (clauses->cut)
        judge_not_whole(judgement,
                        "the message is too long to be understood alone");
    settle_refused_date(&answers);
    answers_settle(&answers);
    answers_check(&answers);
    if (judgement->whole && answers.said[MEANS_WEAK_YES] && !answers.wants &&
        !answers.refuses && !take_thumb(&answers))
        requests_weak_yes(judgement, answers_first(&answers, MEANS_WEAK_YES));
}
