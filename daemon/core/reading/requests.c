#include "core/reading/requests.h"

#include "core/reading/stops.h"

#include "base/banned.h"

static const struct slice nothing = {NULL, 0};

static void ask(struct judgement *judgement, const struct clause *clause,
                enum intent_name name, struct slice detail, const char *why)
{
    judge_add(judgement, name, 0, detail);
    judge_because_said(judgement, clause->said, why);
}

static void ask_person(struct judgement *judgement, const struct clause *clause,
                       enum intent_name name, struct slice detail,
                       const char *why)
{
    ask(judgement, clause, name, detail, why);
    judgement->whole = false;
}

static void take_pause(struct judgement *judgement,
                       const struct clauses *clauses,
                       const struct clause *clause)
{
    struct civil day;
    struct slice detail = nothing;

    if (clause->span_to > clause->span_from &&
        day_of_return(&clauses->tokens, clause->span_from, clause->span_to,
                      judgement->context->today, &day))
        detail = slice_of(arena_format(judgement->arena, "%04d-%02d-%02d",
                                       day.year, day.month, day.day));
    ask(judgement, clause, INTENT_PAUSE, detail, "ask for a pause");
    if (detail.size == 0)
        judge_not_whole(judgement, "it does not say until which day");
}

static struct slice topic(struct judgement *judgement,
                          const struct clause *clause, char sign)
{
    return slice_of(arena_format(judgement->arena, "%c%s", sign,
                                 clause->topic == NULL ? "?" : clause->topic));
}

static void take_large_print(struct judgement *judgement,
                             const struct clause *clause)
{
    const char *detail = "large_print";

    if (clause->points >= 8 && clause->points <= 72)
        detail =
            arena_format(judgement->arena, "large_print:%d", clause->points);
    ask(judgement, clause, INTENT_FORMAT, slice_of(detail),
        "ask for large print");
}

void requests_take(struct judgement *judgement, const struct clauses *clauses,
                   const struct clause *clause)
{
    switch ((int)clause->meaning) {
    case MEANS_STOP:
    case MEANS_REMOVE:
    case MEANS_HOW_STOP:
        stops_take(judgement, clauses, clause);
        break;
    case MEANS_PAUSE:
        take_pause(judgement, clauses, clause);
        break;
    case MEANS_KEEP:
        ask(judgement, clause, INTENT_KEEP, nothing,
            "ask to leave things as they were");
        break;
    case MEANS_AGAIN:
        ask(judgement, clause, INTENT_AGAIN, nothing,
            "ask for the letter once more");
        break;
    case MEANS_JOIN:
        ask(judgement, clause, INTENT_JOIN, nothing, "ask to be on the list");
        break;
    case MEANS_EASY_READ:
        ask(judgement, clause, INTENT_FORMAT, SLICE("easy_read"),
            "ask for Easy Read");
        break;
    case MEANS_LARGE_PRINT:
        take_large_print(judgement, clause);
        break;
    case MEANS_MONTHLY:
        ask(judgement, clause, INTENT_FREQ, SLICE("monthly"),
            "ask for the monthly bulletin");
        break;
    case MEANS_FEWER:
        ask_person(judgement, clause, INTENT_FREQ, SLICE("monthly"),
                   "ask for less mail");
        break;
    case MEANS_LESS:
        ask(judgement, clause, INTENT_PREF, topic(judgement, clause, '-'),
            "want no more of one sort");
        break;
    case MEANS_MORE:
        ask(judgement, clause, INTENT_PREF, topic(judgement, clause, '+'),
            "want more of one sort");
        break;
    case MEANS_ONLY:
        ask_person(judgement, clause, INTENT_PREF,
                   topic(judgement, clause, '+'), "want one sort alone");
        break;
    default:
        break;
    }
}

void requests_weak_yes(struct judgement *judgement, const struct clause *clause)
{
    if (judgement->out->intent_count > 0)
        return;
    if (judgement->context->sent == SENT_CONFIRMATION) {
        judge_add(judgement, INTENT_THANKS, 0, nothing);
        judge_because_said(judgement, clause->said, "say that it is noted");
        return;
    }
    judge_add(judgement, INTENT_AMBIG, 0, nothing);
    judge_because_said(judgement, clause->said,
                       "could be a yes, or say that it is noted");
    judgement->whole = false;
}
