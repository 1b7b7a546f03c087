/* schedule: when each bulletin goes next, and what a missed run would do. */
#include "edge/store_issue.h"
#include "flow/issue.h"
#include "flow/verb.h"

#include "base/banned.h"

#define RUNS 5

static char *utc_words(struct call *call, int64_t moment)
{
    static const struct zone utc = {0};
    struct civil civil = civil_at(&utc, moment);

    return arena_format(call->arena, "%04d-%02d-%02d %02d:%02d UTC", civil.year,
                        civil.month, civil.day, civil.hour, civil.minute);
}

static const char *state_of(struct call *call, const struct issue_run *run)
{
    if (run->issue != 0)
        return arena_format(call->arena, "issue %lld: %s",
                            (long long)run->issue,
                            run->state == ISSUE_AWAITING_OK
                                ? "awaiting ok"
                                : word_of(issue_state_words, (int)run->state));
    if (run->goes_at < call->now)
        return "missed, and made up as soon as the daemon looks";
    return run->proof_at <= call->now
               ? "made as soon as the daemon looks"
               : arena_format(
                     call->arena, "made %s",
                     civil_moment_words(call->arena, run->zone, run->proof_at));
}

static const char *missed_words(struct call *call, const struct issue_run *run)
{
    return arena_format(
        call->arena,
        "made up until %s; later it is held, and what is still "
        "open goes with the next",
        civil_moment_words(call->arena, run->zone, run->latest_at));
}

static json_t *run_json(struct call *call, const struct issue_run *run)
{
    return json_pack("{s:I, s:s, s:s, s:I, s:I, s:I, s:s, s:s}", "goes_at",
                     (json_int_t)run->goes_at, "local",
                     civil_moment_words(call->arena, run->zone, run->goes_at),
                     "utc", utc_words(call, run->goes_at), "proof_at",
                     (json_int_t)run->proof_at, "latest_at",
                     (json_int_t)run->latest_at, "issue",
                     (json_int_t)run->issue, "state", state_of(call, run),
                     "if_missed", missed_words(call, run));
}

static json_t *bulletin_json(struct call *call,
                             const struct bulletin_plan *plan,
                             const struct issue_run *runs, size_t count)
{
    json_t *list = json_array();

    for (size_t i = 0; i < count; i++)
        json_array_append_new(list, run_json(call, &runs[i]));
    return json_pack("{s:o, s:o, s:o, s:o, s:s, s:o}", "name",
                     json_slice(plan->name), "title", json_slice(plan->title),
                     "schedule", json_slice(plan->schedule.words), "zone",
                     json_slice(plan->zone), "readers",
                     word_of(readers_words, (int)plan->readers), "runs", list);
}

static void put_bulletin(struct call *call, const struct bulletin_plan *plan,
                         const struct issue_run *runs, size_t count)
{
    text_format(&call->out, "%.*s (%.*s): %.*s, %.*s, for %s readers\n",
                SLICE_ARG(plan->title), SLICE_ARG(plan->name),
                SLICE_ARG(plan->schedule.words), SLICE_ARG(plan->zone),
                word_of(readers_words, (int)plan->readers));
    for (size_t i = 0; i < count; i++)
        text_format(
            &call->out, "  %s  (%s)  %s\n",
            civil_moment_words(call->arena, runs[i].zone, runs[i].goes_at),
            utc_words(call, runs[i].goes_at), state_of(call, &runs[i]));
    text_format(&call->out, "  If the first of these is missed, it is %s.\n\n",
                missed_words(call, &runs[0]));
}

/* Somebody chose to hear at times at which nothing goes. */
static void put_nobody(struct call *call)
{
    const struct settings *settings = &call->house->settings;

    for (int readers = READERS_WEEKLY; readers <= READERS_MONTHLY; readers++) {
        bool any = false;

        for (size_t i = 0; i < settings->bulletin_count; i++)
            any = any || (int)settings->bulletins[i].readers == readers;
        if (!any)
            text_format(&call->out,
                        "PLEASE NOTE: no bulletin is for %s readers: they get "
                        "none.\n",
                        word_of(readers_words, readers));
    }
}

int verb_schedule(struct call *call)
{
    const struct settings *settings = &call->house->settings;
    json_t *list = call_has(call, "--json") ? json_array() : NULL;

    for (size_t i = 0; i < settings->bulletin_count; i++) {
        struct issue_run runs[RUNS];

        issue_runs(call->arena, call->house, i, call->now, RUNS, runs);
        if (list != NULL)
            json_array_append_new(
                list, bulletin_json(call, &settings->bulletins[i], runs, RUNS));
        else
            put_bulletin(call, &settings->bulletins[i], runs, RUNS);
    }
    if (list != NULL)
        call_json(call, list);
    else
        put_nobody(call);
    return 0;
}
