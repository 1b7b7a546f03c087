#include "core/reading/answers.h"

#include "core/reading/phrase.h"
#include "core/reading/requests.h"

#include "base/banned.h"

/* ---- the reading ---- */

void judge_because(struct judgement *judgement, const char *sentence)
{
    struct reading *out = judgement->out;

    if (out->why_count < READING_MOST_REASONS)
        out->why[out->why_count++] = slice_of(sentence);
}

void judge_because_said(struct judgement *judgement, struct slice said,
                        const char *after)
{
    judge_because(judgement,
                  arena_format(judgement->arena, "the words '%.*s' %s",
                               (int)(said.size < 200 ? said.size : 200),
                               said.at, after));
}

void judge_not_whole(struct judgement *judgement, const char *why)
{
    judgement->whole = false;
    judge_because(judgement, why);
}

bool judge_has_item(const struct judgement *judgement, enum intent_name name,
                    int item)
{
    const struct reading *out = judgement->out;

    for (size_t i = 0; i < out->intent_count; i++)
        if (out->intents[i].name == name && out->intents[i].item == item)
            return true;
    return false;
}

bool judge_has(const struct judgement *judgement, enum intent_name name)
{
    const struct reading *out = judgement->out;

    for (size_t i = 0; i < out->intent_count; i++)
        if (out->intents[i].name == name)
            return true;
    return false;
}

void judge_add(struct judgement *judgement, enum intent_name name, int item,
               struct slice detail)
{
    struct reading *out = judgement->out;

    for (size_t i = 0; i < out->intent_count; i++)
        if (out->intents[i].name == name && out->intents[i].item == item &&
            (item != 0 || slice_equal(out->intents[i].detail, detail))) {
            if (out->intents[i].detail.size == 0)
                out->intents[i].detail = detail;
            return;
        }
    if (out->intent_count >= READING_MOST_INTENTS) {
        judge_not_whole(judgement, "there are more answers than can be noted");
        return;
    }
    out->intents[out->intent_count++] = (struct intent){name, item, detail};
}

void judge_drop(struct judgement *judgement, enum intent_name name, int item)
{
    struct reading *out = judgement->out;
    size_t kept = 0;

    for (size_t i = 0; i < out->intent_count; i++)
        if (out->intents[i].name != name ||
            (item != 0 && out->intents[i].item != item))
            out->intents[kept++] = out->intents[i];
    out->intent_count = kept;
}

/* ---- what was said ---- */

struct answers {
    struct judgement *judgement;
    const struct offer *offer;
    const struct clauses *clauses;
    bool said[MEANING_COUNT];
    bool explicit_yes; /* to named items, with more than their numbers */
    bool wants;        /* any item named with a yes */
    bool refuses;
    bool conditional;
    const struct clause *yes;
    const struct clause *no;
};

static const struct slice nothing = {NULL, 0};

static const struct sent_item *item_of(const struct answers *answers,
                                       int number)
{
    const struct reading_context *context = answers->judgement->context;

    for (size_t i = 0; i < context->item_count; i++)
        if (context->items[i].number == number)
            return &context->items[i];
    return NULL;
}

/* The one item that yes or no can be said to, or NULL. */
static const struct sent_item *only_item(const struct judgement *judgement)
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

static const struct sent_item *only_held(const struct judgement *judgement)
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

static bool is_alarm(const struct clauses *clauses, const char *words)
{
    for (size_t i = 0; i < clauses->tokens.count; i++)
        if (tokens_word_at(&clauses->tokens, i, words))
            return true;
    return false;
}

/* The sent item that a clause names, if a person can answer to it. */
static const struct sent_item *take_named(struct answers *answers,
                                          const struct clause *clause,
                                          struct named_item *named,
                                          bool giving_up)
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
    item = item_of(answers, named->item);
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

static void say(struct answers *answers, const struct clause *clause,
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

/* A yes. To a place already held it may be another of its dates. */
static void want(struct answers *answers, const struct clause *clause,
                 const struct sent_item *item, struct slice option)
{
    answers->wants = true;
    if (item->held && option.size > 0 &&
        !slice_starts_caseless(item->held_option, option)) {
        say(answers, clause, INTENT_CHANGE, item, option);
        return;
    }
    say(answers, clause, INTENT_SIGNUP, item, option);
}

/* A yes to an item with a choice of dates says which. */
static void check_options(struct answers *answers)
{
    const struct reading *out = answers->judgement->out;

    for (size_t i = 0; i < out->intent_count; i++) {
        const struct sent_item *item = item_of(answers, out->intents[i].item);

        if (out->intents[i].name == INTENT_SIGNUP && item != NULL &&
            !item->held && out->intents[i].detail.size == 0 &&
            offer_has_options(answers->offer, item->number))
            judge_not_whole(answers->judgement,
                            "which of its dates is not said, so a person asks");
    }
}

static void refuse(struct answers *answers, const struct clause *clause,
                   const struct sent_item *item)
{
    answers->refuses = true;
    say(answers, clause, item->held ? INTENT_WITHDRAW : INTENT_DECLINE, item,
        nothing);
}

static void give_up(struct answers *answers, const struct clause *clause,
                    const struct sent_item *item)
{
    answers->refuses = true;
    if (answers->judgement->context->sent == SENT_INVITATION && !item->held) {
        say(answers, clause, INTENT_DECLINE, item, nothing);
        return;
    }
    say(answers, clause, INTENT_WITHDRAW, item, nothing);
    if (!item->held)
        judge_not_whole(answers->judgement,
                        "it gives up a place that is not known to be held");
}

static void take_items(struct answers *answers, struct clause *clause)
{
    bool giving_up =
        clause->meaning == MEANS_GIVE_UP || clause->meaning == MEANS_NOT_WANT;

    for (size_t i = 0; i < clause->item_count; i++) {
        struct named_item *named = &clause->items[i];
        const struct sent_item *item =
            take_named(answers, clause, named, giving_up);

        if (item == NULL)
            continue;
        if (clause->meaning == MEANS_GIVE_UP)
            give_up(answers, clause, item);
        else if (clause->meaning == MEANS_MAYBE)
            say(answers, clause, INTENT_MAYBE, item, named->option);
        else if (clause->meaning == MEANS_NOT ||
                 clause->meaning == MEANS_NOT_WANT ||
                 clause->meaning == MEANS_ANSWER_NO)
            refuse(answers, clause, item);
        else
            want(answers, clause, item, named->option);
    }
}

static void take_unclear(struct answers *answers, const struct clause *clause,
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
        take_unclear(answers, clause, "it is not clear how far the no reaches");
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
        take_unclear(answers, clause, "it is not clear what the no belongs to");
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
        to = take_named(answers, clause, &one, false);
    }
    if (to == NULL)
        return;
    if (old != NULL) {
        one = *old;
        from = take_named(answers, clause, &one, true);
        if (from == NULL)
            return;
    } else {
        from = to->held ? to : only_held(answers->judgement);
    }
    if (from == to && old != NULL && old->option.size == 0 && !to->held) {
        take_unclear(answers, clause, "it is not clear what the no belongs to");
    } else if (from == NULL && answers->refuses) {
        want(answers, clause, to, fresh->option);
    } else if (from == NULL) {
        take_unclear(answers, clause, "it does not say what it is instead of");
    } else if (from == to && to->held && fresh->option.size > 0) {
        answers->refuses = true;
        say(answers, clause, INTENT_CHANGE, to, fresh->option);
    } else if (from == to && fresh->option.size > 0 &&
               (old == NULL || old->option.size > 0)) {
        want(answers, clause, to, fresh->option);
    } else if (from == to) {
        take_unclear(answers, clause, "it does not say what to change to");
    } else {
        refuse(answers, clause, from);
        want(answers, clause, to, fresh->option);
    }
}

static void take_all(struct answers *answers, const struct clause *clause)
{
    const struct reading_context *context = answers->judgement->context;

    for (size_t i = 0; i < context->item_count; i++)
        if (context->items[i].signup)
            want(answers, clause, &context->items[i], nothing);
    if (!answers->wants)
        take_unclear(answers, clause, "there is nothing to sign up for");
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

static void take_clause(struct answers *answers, struct clause *clause,
                        size_t at)
{
    struct judgement *judgement = answers->judgement;

    if (clause->question && clause->meaning != MEANS_NOTHING &&
        !may_ask(answers->clauses, clause)) {
        take_unclear(answers, clause, "it is put as a question");
        return;
    }
    answers->said[clause->meaning] = true;
    switch ((int)clause->meaning) {
    case MEANS_NOTHING:
        take_unknown(answers, clause);
        return;
    case MEANS_UNCLEAR:
        take_unclear(answers, clause,
                     clause->why != NULL
                         ? clause->why
                         : "it could mean the number, or no to it");
        return;
    case MEANS_EITHER:
        take_unclear(answers, clause,
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
    case MEANS_YES:
        answers->yes = clause;
        return;
    case MEANS_NO:
    case MEANS_GIVE_UP_IT:
        answers->no = clause;
        return;
    case MEANS_NAME:
        judge_because_said(judgement, clause->said, "are taken for a name");
        return;
    default:
        requests_take(judgement, answers->clauses, clause);
    }
}

/* ---- yes and no without an item ---- */

static void settle_yes(struct answers *answers)
{
    struct judgement *judgement = answers->judgement;
    const struct sent_item *only = only_item(judgement);

    if (answers->wants) {
        judge_because(judgement, "the yes belongs to the items named");
    } else if (only != NULL && only->held) {
        judge_add(judgement, INTENT_THANKS, 0, nothing);
        judge_because(judgement, "a yes to a place already held");
    } else if (only != NULL) {
        want(answers, answers->yes, only, nothing);
    } else {
        take_unclear(answers, answers->yes,
                     "yes was said, and not to one item alone");
    }
}

static void settle_no(struct answers *answers)
{
    struct judgement *judgement = answers->judgement;
    const struct sent_item *held = only_held(judgement);
    const struct sent_item *only = only_item(judgement);
    bool gives_up = answers->no->meaning == MEANS_GIVE_UP_IT;

    if (answers->refuses && !answers->wants) {
        judge_because(judgement, "the no belongs to the items named");
    } else if (held != NULL && !answers->wants &&
               (gives_up || held == only ||
                judgement->context->sent == SENT_CONFIRMATION)) {
        refuse(answers, answers->no, held);
    } else if (only != NULL && !only->held && !answers->wants) {
        refuse(answers, answers->no, only);
    } else if (answers->said[MEANS_STAY] && !answers->wants && !gives_up) {
        judge_add(judgement, INTENT_DECLINE, INTENT_EVERY, nothing);
        judge_because_said(judgement, answers->no->said,
                           "say no, by somebody who stays on the list");
    } else {
        take_unclear(answers, answers->no,
                     "no was said, and not to one item alone");
    }
}

static void settle_none(struct answers *answers, const struct clause *clause)
{
    struct judgement *judgement = answers->judgement;
    const struct sent_item *only = only_item(judgement);
    const struct sent_item *held = only_held(judgement);

    if (answers->wants) {
        take_unclear(answers, clause, "both yes and none of them were said");
    } else if (held != NULL && judgement->context->sent == SENT_CONFIRMATION) {
        refuse(answers, clause, held);
    } else if (only != NULL) {
        refuse(answers, clause, only);
    } else if (!answers->refuses) {
        judge_add(judgement, INTENT_DECLINE, INTENT_EVERY, nothing);
        judge_because_said(judgement, clause->said,
                           "say no to everything, this time");
    }
    answers->refuses = true;
}

static const struct clause *first_of(const struct answers *answers,
                                     enum meaning meaning)
{
    for (size_t i = 0; i < answers->clauses->count; i++)
        if (answers->clauses->list[i].meaning == meaning)
            return &answers->clauses->list[i];
    return NULL;
}

static void settle_maybe(struct answers *answers)
{
    struct judgement *judgement = answers->judgement;
    const struct sent_item *only = only_item(judgement);
    const struct clause *clause = first_of(answers, MEANS_MAYBE_IT);

    if (clause == NULL)
        clause = first_of(answers, MEANS_LATER);
    if ((clause != NULL || answers->said[MEANS_MAYBE]) &&
        !answers->said[MEANS_LATER])
        judge_not_whole(judgement, "they do not say that we will hear of it");
    if (clause == NULL || judge_has(judgement, INTENT_MAYBE))
        return;
    if (answers->wants) {
        answers->conditional = true;
        judge_not_whole(judgement, "the yes is not certain yet");
    } else if (only != NULL && !answers->refuses && !only->held) {
        say(answers, clause, INTENT_MAYBE, only, nothing);
    } else {
        take_unclear(answers, clause, "what is not certain yet is not said");
    }
}

/* "see you at the walk": a yes to it, unless something else was asked for. */
static void settle_glad(struct answers *answers)
{
    struct judgement *judgement = answers->judgement;
    const struct clause *clause = first_of(answers, MEANS_GLAD_FOR);
    const struct sent_item *only = only_item(judgement);

    for (size_t i = 0; clause != NULL && i < clause->item_count; i++) {
        struct named_item named = clause->items[i];
        const struct sent_item *item =
            take_named(answers, clause, &named, false);

        if (item == NULL || item->held ||
            judge_has_item(judgement, INTENT_SIGNUP, item->number))
            continue;
        if (answers->wants)
            take_unclear(answers, clause,
                         "another item than the one asked for");
        else
            want(answers, clause, item, named.option);
    }
    clause = first_of(answers, MEANS_GLAD);
    if (clause != NULL && only != NULL && !only->held && !answers->wants &&
        !answers->refuses && judgement->context->sent == SENT_INVITATION)
        want(answers, clause, only, nothing);
}

/* It comes too often, or cannot be read: that may be all they say. */
static void settle_complaints(struct answers *answers)
{
    struct judgement *judgement = answers->judgement;

    if (answers->said[MEANS_OFTEN] && !judge_has(judgement, INTENT_FREQ) &&
        !judge_has(judgement, INTENT_STOP)) {
        judge_add(judgement, INTENT_FREQ, 0, SLICE("monthly"));
        judge_not_whole(judgement, "it comes too often for them");
    }
    if (answers->said[MEANS_SIGHT] && !judge_has(judgement, INTENT_FORMAT))
        judge_not_whole(judgement, "they cannot read it well");
}

static bool is_refusal(enum meaning meaning)
{
    return meaning == MEANS_NOT || meaning == MEANS_NOT_WANT ||
           meaning == MEANS_ANSWER_NO || meaning == MEANS_NO ||
           meaning == MEANS_NONE || meaning == MEANS_GIVE_UP ||
           meaning == MEANS_GIVE_UP_IT || meaning == MEANS_SWAP ||
           meaning == MEANS_MAYBE || meaning == MEANS_MAYBE_IT ||
           meaning == MEANS_PAUSE || meaning == MEANS_OFTEN ||
           meaning == MEANS_STOP || meaning == MEANS_MONTHLY ||
           meaning == MEANS_COMMA_NO;
}

static bool is_wish(enum meaning meaning)
{
    return meaning == MEANS_PLAIN || meaning == MEANS_ASK ||
           meaning == MEANS_WANT || meaning == MEANS_YES ||
           meaning == MEANS_ALL;
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
    judge_because_said(answers->judgement, reason->said,
                       "are no answer, and not a reason for a no");
    answers->judgement->whole = false;
}

static void check_remarks(struct answers *answers)
{
    bool answered = answers->wants || answers->refuses ||
                    answers->yes != NULL || answers->no != NULL ||
                    answers->said[MEANS_NONE];

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

/* One number was asked for, and one title that is another's, with no "and"
 * between: the number may be a slip. */
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
            if (clause->items[k].by_title)
                title = &clause->items[k];
            else if (clause->items[k].by_number)
                number = &clause->items[k];
    }
    if (named != 2 || number == NULL || title == NULL ||
        number->item == title->item ||
        is_alarm(clauses, "and|also|plus|too|both|well|another|other|&"))
        return;
    for (size_t at = 0; at < clauses->tokens.count; at++)
        if (tokens_mark_at(&clauses->tokens, at, "&+"))
            return;
    judge_drop(answers->judgement, INTENT_SIGNUP, number->item);
    judge_drop(answers->judgement, INTENT_SIGNUP, title->item);
    judge_add(answers->judgement, INTENT_AMBIG, 0, nothing);
    judge_not_whole(answers->judgement,
                    "a number and a title that do not belong together");
}

void answers_take(struct judgement *judgement, const struct offer *offer,
                  const struct clauses *clauses)
{
    struct answers answers = {
        .judgement = judgement, .offer = offer, .clauses = clauses};

    for (size_t i = 0; i < clauses->count; i++)
        take_clause(&answers, &clauses->list[i], i);
    if (clauses->cut)
        judge_not_whole(judgement,
                        "the message is too long to be understood alone");
    settle_glad(&answers);
    if (answers.yes != NULL)
        settle_yes(&answers);
    if (answers.no != NULL)
        settle_no(&answers);
    if (answers.said[MEANS_NONE])
        settle_none(&answers, first_of(&answers, MEANS_NONE));
    /* Who leaves says no to everything. */
    if (judge_has(judgement, INTENT_STOP))
        judge_drop(judgement, INTENT_DECLINE, INTENT_EVERY);
    check_options(&answers);
    settle_maybe(&answers);
    settle_complaints(&answers);
    check_remarks(&answers);
    check_number_against_title(&answers);
    check_change(&answers);
    check_contradictions(&answers);
    check_conditions(&answers);
    if (judgement->whole && answers.said[MEANS_WEAK_YES] && !answers.wants &&
        !answers.refuses)
        requests_weak_yes(judgement, first_of(&answers, MEANS_WEAK_YES));
}
