#include "flow/trouble.h"

#include "edge/store_delivery.h"
#include "edge/store_event.h"
#include "edge/store_issue.h"
#include "flow/guard.h"

#include "base/banned.h"

#define ALERT_SECONDS 300

struct finding {
    struct arena *arena;
    struct house *house;
    int64_t now;
    struct troubles *out;
};

static void trouble(struct finding *f, const char *words)
{
    if (f->out->count < TROUBLES_MOST)
        f->out->list[f->out->count++] = slice_of(words);
}

static void look_at_fact(struct finding *f, const char *name, const char *what)
{
    struct slice why;
    int64_t at;

    if (store_fact(f->arena, f->house->store, name, &why, &at))
        trouble(f, arena_format(f->arena, "%s: %.*s", what, SLICE_ARG(why)));
}

/* Where nothing can be written, no process could note its trouble either. */
static void look_at_writing(struct finding *f)
{
    struct store *store = f->house->store;
    struct error error;
    bool written = store_begin(store, &error);

    if (written) {
        store_fact_set(store, "asked", SLICE("status"), f->now);
        written = store_end(store, &error);
    }
    if (!written)
        trouble(f, arena_format(f->arena,
                                "nothing can be recorded: %s. Post and letters "
                                "wait. See that the disk has room",
                                error.text));
}

/* Until the next issue of the same bulletin. */
static void look_at_bulletin(struct finding *f, size_t which)
{
    struct house *house = f->house;
    const struct bulletin_plan *plan = &house->settings.bulletins[which];
    struct issue_row row;

    if (!store_issue_newest(f->arena, house->store, plan->name, &row) ||
        row.state != ISSUE_HELD)
        return;
    trouble(f, arena_format(
                   f->arena,
                   "%.*s: issue %lld, of %s, %s, so nothing was sent. What is "
                   "still open goes with the next",
                   SLICE_ARG(plan->title), (long long)row.number,
                   civil_date_words(
                       f->arena,
                       civil_at(&house->bulletin_zones[which], row.goes_at)),
                   row.made_at >= row.latest_at
                       ? "was missed until past its latest time"
                       : "was not approved in time"));
}

static void look(struct finding *f)
{
    struct store *store = f->house->store;
    const char *held = guard_held(f->arena, f->house);
    const char *ends = house_secret_ends(f->arena, f->house, f->now);
    int64_t late = store_alerts_late(store, f->now - ALERT_SECONDS);
    int64_t changes = store_events_waiting(store);

    if (held != NULL)
        trouble(f, arena_format(f->arena, "nothing is sent: %s", held));
    look_at_writing(f);
    look_at_fact(f, "settings",
                 "the configuration was changed, and cannot be taken");
    look_at_fact(f, "smtp", "the relay");
    look_at_fact(f, "imap", "the mailbox");
    look_at_fact(f, "mailbox", "a part of the mailbox");
    look_at_fact(f, "queue", "announcements");
    look_at_fact(f, "people", "lists of people");
    if (!guard_hears(f->house, f->now))
        trouble(f, "the mailbox was not read within the hour, so no bulletin "
                   "goes");
    if (!house_wording_approved(f->house))
        trouble(f, "the words of acknowledgements are not approved. Read the "
                   "templates, then: involve approve wording");
    for (size_t i = 0; i < f->house->settings.bulletin_count; i++)
        look_at_bulletin(f, i);
    if (ends != NULL)
        trouble(f, ends);
    if (changes > 0)
        trouble(f,
                arena_format(f->arena,
                             "%lld changes or cancellations of events await an "
                             "ok before anybody is told: involve approve "
                             "A-NUMBER",
                             (long long)changes));
    if (late > 0)
        trouble(f, "an alert was not handed over in 5 minutes");
}

void troubles_find(struct arena *arena, struct house *house, int64_t now,
                   struct troubles *out)
{
    struct finding finding = {arena, house, now, out};

    out->count = 0;
    look(&finding);
}
