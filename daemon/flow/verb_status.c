/* status: is everything well? Exit 1 when something needs a person. */
#include "edge/store_delivery.h"
#include "edge/store_inbound.h"
#include "edge/store_invitation.h"
#include "edge/store_notice.h"
#include "flow/guard.h"
#include "flow/verb.h"

#include "base/banned.h"

#define TASKS_MOST 1000
#define ALERT_SECONDS 300

struct standing_of_house {
    bool well;
    json_t *troubles;
};

static void trouble(struct call *call, struct standing_of_house *standing,
                    const char *words)
{
    standing->well = false;
    json_array_append_new(standing->troubles, json_string(words));
    if (!call_has(call, "--json"))
        text_format(&call->out, "TROUBLE: %s\n", words);
}

static void look_at_fact(struct call *call, struct standing_of_house *standing,
                         const char *name, const char *what)
{
    struct slice why;
    int64_t at;

    if (store_fact(call->arena, call->house->store, name, &why, &at))
        trouble(call, standing,
                arena_format(call->arena, "%s: %.*s", what, SLICE_ARG(why)));
}

/* Where nothing can be written, no process could note its trouble either. */
static void look_at_writing(struct call *call,
                            struct standing_of_house *standing)
{
    struct store *store = call->house->store;
    struct error error;
    bool written = store_begin(store, &error);

    if (written) {
        store_fact_set(store, "asked", SLICE("status"), call->now);
        written = store_end(store, &error);
    }
    if (!written)
        trouble(call, standing,
                arena_format(call->arena,
                             "nothing can be recorded: %s. Post and letters "
                             "wait. See that the disk has room",
                             error.text));
}

/* Until the next issue of the same bulletin. */
static void look_at_bulletin(struct call *call,
                             struct standing_of_house *standing, size_t which)
{
    struct house *house = call->house;
    const struct bulletin_plan *plan = &house->settings.bulletins[which];
    struct issue_row row;

    if (!store_issue_newest(call->arena, house->store, plan->name, &row) ||
        row.state != ISSUE_HELD)
        return;
    trouble(call, standing,
            arena_format(
                call->arena,
                "%.*s: issue %lld, of %s, %s, so nothing was sent. What is "
                "still open goes with the next",
                SLICE_ARG(plan->title), (long long)row.number,
                civil_date_words(
                    call->arena,
                    civil_at(&house->bulletin_zones[which], row.goes_at)),
                row.made_at >= row.latest_at
                    ? "was missed until past its latest time"
                    : "was not approved in time"));
}

static void look(struct call *call, struct standing_of_house *standing)
{
    struct store *store = call->house->store;
    const char *held = guard_held(call->arena, call->house);
    const char *ends = house_secret_ends(call->arena, call->house, call->now);
    int64_t late = store_alerts_late(store, call->now - ALERT_SECONDS);
    int64_t changes = store_events_waiting(store);

    if (held != NULL)
        trouble(call, standing,
                arena_format(call->arena, "nothing is sent: %s", held));
    look_at_writing(call, standing);
    look_at_fact(call, standing, "settings",
                 "the configuration was changed, and cannot be taken");
    look_at_fact(call, standing, "smtp", "the relay");
    look_at_fact(call, standing, "imap", "the mailbox");
    look_at_fact(call, standing, "mailbox", "a part of the mailbox");
    look_at_fact(call, standing, "queue", "announcements");
    look_at_fact(call, standing, "people", "lists of people");
    if (!guard_hears(call->house, call->now))
        trouble(call, standing,
                "the mailbox was not read within the hour, so no bulletin "
                "goes");
    if (!house_wording_approved(call->house))
        trouble(call, standing,
                "the words of acknowledgements are not approved. Read the "
                "templates, then: involve approve wording");
    for (size_t i = 0; i < call->house->settings.bulletin_count; i++)
        look_at_bulletin(call, standing, i);
    if (ends != NULL)
        trouble(call, standing, ends);
    if (changes > 0)
        trouble(call, standing,
                arena_format(call->arena,
                             "%lld changes or cancellations of events await an "
                             "ok before anybody is told: involve approve "
                             "A-NUMBER",
                             (long long)changes));
    if (late > 0)
        trouble(call, standing, "an alert was not handed over in 5 minutes");
}

static void put_counts(struct call *call, json_t *counts)
{
    struct store *store = call->house->store;
    struct task_row *tasks;

    for (int i = 0; i < ACCOUNT_STATES; i++)
        json_object_set_new(
            counts, word_of(delivery_state_words, i),
            json_integer(store_deliveries_in(store, (enum delivery_state)i)));
    json_object_set_new(counts, "tasks",
                        json_integer((json_int_t)store_tasks_open(
                            call->arena, store, TASKS_MOST, &tasks)));
}

int verb_status(struct call *call)
{
    struct standing_of_house standing = {true, json_array()};
    json_t *counts = json_object();
    const char *name;
    json_t *value;

    look(call, &standing);
    put_counts(call, counts);
    if (call_has(call, "--json")) {
        call_json(call,
                  json_pack("{s:b, s:o, s:o}", "well", standing.well,
                            "troubles", standing.troubles, "counts", counts));
        return standing.well ? 0 : 1;
    }
    if (standing.well)
        text_puts(&call->out, "All is well.\n");
    json_object_foreach(counts, name, value)
        text_format(&call->out, "  %-12s %lld\n", name,
                    (long long)json_integer_value(value));
    json_decref(standing.troubles);
    json_decref(counts);
    return standing.well ? 0 : 1;
}
