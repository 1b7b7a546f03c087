/* Yes, no, none and perhaps without an item. */
#include "core/reading/said.h"

#include "base/banned.h"

static const struct slice nothing = {NULL, 0};

static void settle_yes(struct answers *answers)
{
    struct judgement *judgement = answers->judgement;
    const struct sent_item *only = answers_only_item(judgement);

    if (answers->wants) {
        judge_because(judgement, "the yes belongs to the items named");
    } else if (only != NULL && only->held) {
        judge_add(judgement, INTENT_THANKS, 0, nothing);
        judge_because(judgement, "a yes to a place already held");
    } else if (only != NULL) {
        answers_want(answers, answers->yes, only, nothing);
    } else {
        answers_unclear(answers, answers->yes,
                        "yes was said, and not to one item alone");
    }
}

static void settle_no(struct answers *answers)
{
    struct judgement *judgement = answers->judgement;
    const struct sent_item *held = answers_only_held(judgement);
    const struct sent_item *only = answers_only_item(judgement);
    bool gives_up = answers->no->meaning == MEANS_GIVE_UP_IT;

    if (answers->refuses && !answers->wants) {
        judge_because(judgement, "the no belongs to the items named");
    } else if (held != NULL && !answers->wants &&
               (gives_up || held == only ||
                judgement->context->sent == SENT_CONFIRMATION)) {
        answers_refuse(answers, answers->no, held);
    } else if (only != NULL && !only->held && !answers->wants) {
        answers_refuse(answers, answers->no, only);
    } else if (answers->said[MEANS_STAY] && !answers->wants && !gives_up) {
        judge_add(judgement, INTENT_DECLINE, INTENT_EVERY, nothing);
        judge_because_said(judgement, answers->no->said,
                           "say no, by somebody who stays on the list");
    } else {
        answers_unclear(answers, answers->no,
                        "no was said, and not to one item alone");
    }
}

static void settle_none(struct answers *answers, const struct clause *clause)
{
    struct judgement *judgement = answers->judgement;
    const struct sent_item *only = answers_only_item(judgement);
    const struct sent_item *held = answers_only_held(judgement);

    if (answers->wants) {
        answers_unclear(answers, clause, "both yes and none of them were said");
    } else if (held != NULL && judgement->context->sent == SENT_CONFIRMATION) {
        answers_refuse(answers, clause, held);
    } else if (only != NULL) {
        answers_refuse(answers, clause, only);
    } else if (!answers->refuses) {
        judge_add(judgement, INTENT_DECLINE, INTENT_EVERY, nothing);
        judge_because_said(judgement, clause->said,
                           "say no to everything, this time");
    }
    answers->refuses = true;
}

static void settle_maybe(struct answers *answers)
{
    struct judgement *judgement = answers->judgement;
    const struct sent_item *only = answers_only_item(judgement);
    const struct clause *clause = answers_first(answers, MEANS_MAYBE_IT);

    if (clause == NULL)
        clause = answers_first(answers, MEANS_LATER);
    if ((clause != NULL || answers->said[MEANS_MAYBE]) &&
        !answers->said[MEANS_LATER])
        judge_not_whole(judgement, "they do not say that we will hear of it");
    if (clause == NULL || judge_has(judgement, INTENT_MAYBE))
        return;
    if (answers->wants) {
        answers->conditional = true;
        judge_not_whole(judgement, "the yes is not certain yet");
    } else if (only != NULL && !answers->refuses && !only->held) {
        answers_say(answers, clause, INTENT_MAYBE, only, nothing);
    } else {
        answers_unclear(answers, clause, "what is not certain yet is not said");
    }
}

/* "see you at the walk": a yes to it, unless something else was asked for. */
static void settle_glad(struct answers *answers)
{
    struct judgement *judgement = answers->judgement;
    const struct clause *clause = answers_first(answers, MEANS_GLAD_FOR);
    const struct sent_item *only = answers_only_item(judgement);

    for (size_t i = 0; clause != NULL && i < clause->item_count; i++) {
        struct named_item named = clause->items[i];
        const struct sent_item *item =
            answers_named(answers, clause, &named, false);

        if (item == NULL || item->held ||
            judge_has_item(judgement, INTENT_SIGNUP, item->number))
            continue;
        if (answers->wants)
            answers_unclear(answers, clause,
                            "another item than the one asked for");
        else
            answers_want(answers, clause, item, named.option);
    }
    clause = answers_first(answers, MEANS_GLAD);
    if (clause != NULL && only != NULL && !only->held && !answers->wants &&
        !answers->refuses && judgement->context->sent == SENT_INVITATION)
        answers_want(answers, clause, only, nothing);
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

static bool has_date(const struct reading *out, int item)
{
    for (size_t i = 0; i < out->intent_count; i++)
        if (out->intents[i].name == INTENT_SIGNUP &&
            out->intents[i].item == item && out->intents[i].detail.size > 0)
            return true;
    return false;
}

/* "The talk please. The 21st suits me": one yes, that says which date. */
static void join_dates(struct answers *answers)
{
    struct reading *out = answers->judgement->out;
    size_t kept = 0;

    for (size_t i = 0; i < out->intent_count; i++)
        if (out->intents[i].name != INTENT_SIGNUP ||
            out->intents[i].detail.size > 0 ||
            !has_date(out, out->intents[i].item))
            out->intents[kept++] = out->intents[i];
    out->intent_count = kept;
}

/* "Coming to the walk, but not to the supper": the walk is booked already. */
static void keep_held(struct answers *answers)
{
    struct reading *out = answers->judgement->out;
    size_t kept = 0;

    if (!judge_has(answers->judgement, INTENT_WITHDRAW) &&
        !judge_has(answers->judgement, INTENT_CHANGE))
        return;
    for (size_t i = 0; i < out->intent_count; i++) {
        const struct sent_item *item =
            answers_item(answers, out->intents[i].item);

        if (out->intents[i].name != INTENT_SIGNUP || item == NULL ||
            !item->held ||
            judge_has_item(answers->judgement, INTENT_WITHDRAW, item->number))
            out->intents[kept++] = out->intents[i];
    }
    out->intent_count = kept;
}

/* A yes to an item with a choice of dates says which. */
static void check_options(struct answers *answers)
{
    const struct reading *out = answers->judgement->out;

    for (size_t i = 0; i < out->intent_count; i++) {
        const struct sent_item *item =
            answers_item(answers, out->intents[i].item);

        if (out->intents[i].name == INTENT_SIGNUP && item != NULL &&
            !item->held && out->intents[i].detail.size == 0 &&
            offer_has_options(answers->offer, item->number))
            judge_not_whole(answers->judgement,
                            "which of its dates is not said, so a person asks");
    }
}

void answers_settle(struct answers *answers)
{
    struct judgement *judgement = answers->judgement;

    settle_glad(answers);
    if (answers->yes != NULL)
        settle_yes(answers);
    if (answers->no != NULL)
        settle_no(answers);
    if (answers->said[MEANS_NONE])
        settle_none(answers, answers_first(answers, MEANS_NONE));
    /* Who leaves says no to everything. */
    if (judge_has(judgement, INTENT_STOP))
        judge_drop(judgement, INTENT_DECLINE, INTENT_EVERY);
    join_dates(answers);
    keep_held(answers);
    check_options(answers);
    settle_maybe(answers);
    settle_complaints(answers);
}
