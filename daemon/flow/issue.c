#include "flow/issue.h"

#include "base/log.h"
#include "core/time/schedule.h"
#include "edge/store_delivery.h"
#include "edge/store_issue.h"
#include "edge/store_issue_item.h"
#include "edge/store_person.h"
#include "flow/urgent.h"

#include "base/banned.h"

#define CHUNK 200
#define LATE_CHUNK 500
#define HOUR 3600
#define ATTENDED_SECONDS 600
#define OPEN_MOST 64

static struct slice local_date(struct arena *arena, const struct zone *zone,
                               int64_t moment)
{
    struct civil civil = civil_at(zone, moment);

    return slice_of(arena_format(arena, "%04d-%02d-%02d", civil.year,
                                 civil.month, civil.day));
}

/* What is asked of a bulletin and its zone, and the run in hand. */
struct run {
    const struct bulletin_plan *plan;
    const struct zone *zone;
    int64_t goes_at;
};

static struct run run_of(struct house *house, size_t which, int64_t from)
{
    struct run run = {.plan = &house->settings.bulletins[which],
                      .zone = &house->bulletin_zones[which]};

    run.goes_at = schedule_next(&run.plan->schedule, run.zone, from);
    return run;
}

static int64_t latest_of(const struct run *run)
{
    return run->goes_at + run->plan->latest_hours * HOUR;
}

static bool is_made(struct arena *arena, struct house *house,
                    const struct run *run, struct issue_row *row)
{
    return store_issue_for_date(arena, house->store, run->plan->name,
                                local_date(arena, run->zone, run->goes_at),
                                row);
}

/* When the same readers get their next issue, of whichever bulletin. */
static int64_t next_for(struct house *house, enum readers readers,
                        int64_t goes_at)
{
    int64_t next = INT64_MAX;

    for (size_t i = 0; i < house->settings.bulletin_count; i++) {
        struct run run = run_of(house, i, goes_at + 1);

        if (run.plan->readers == readers && run.goes_at < next)
            next = run.goes_at;
    }
    return next;
}

struct issue_row issue_start(struct arena *arena, struct house *house,
                             const struct zone *zone, int64_t goes_at,
                             int64_t now)
{
    const struct texts *texts = &house->texts;

    return (struct issue_row){
        .local_date = local_date(arena, zone, goes_at),
        .state = ISSUE_GATHERING,
        .made_at = now,
        .goes_at = goes_at,
        .template_text =
            store_content_keep(arena, house->store, texts->text[TEXT_BULLETIN]),
        .template_html =
            store_content_keep(arena, house->store, texts->html[TEXT_BULLETIN]),
    };
}

static struct issue_row new_row(struct arena *arena, struct house *house,
                                const struct run *run, int64_t now)
{
    struct issue_row row =
        issue_start(arena, house, run->zone, run->goes_at, now);

    row.bulletin = run->plan->name;
    row.readers = run->plan->readers;
    row.latest_at = latest_of(run);
    return row;
}

/* A run that was missed altogether is on record as held, with no items: what
 * was open goes with the next. */
static void choose(struct arena *arena, struct house *house,
                   struct issue_row *row, struct issue *issue, int64_t now)
{
    struct candidate *candidates;
    size_t count;

    if (row->latest_at <= now) {
        row->state = ISSUE_HELD;
        return;
    }
    count = store_candidates(arena, house->store, row->readers, row->local_date,
                             &candidates);
    issue_choose(arena, candidates, count,
                 next_for(house, row->readers, row->goes_at), issue);
    if (issue->count == 0)
        row->state = ISSUE_EMPTY;
}

static void log_made(const struct issue_row *row, size_t items)
{
    enum log_event event = row->state == ISSUE_HELD    ? LOG_ISSUE_MISSED
                           : row->state == ISSUE_EMPTY ? LOG_ISSUE_EMPTY
                                                       : LOG_ISSUE_MADE;

    log_event(event, "issue=%lld bulletin=%.*s date=%.*s items=%zu",
              (long long)row->number, SLICE_ARG(row->bulletin),
              SLICE_ARG(row->local_date), items);
}

static bool make(struct arena *arena, struct house *house,
                 const struct run *run, int64_t now, struct error *error)
{
    struct store *store = house->store;
    struct issue issue = {.goes_at = run->goes_at,
                          .readers = run->plan->readers};
    struct issue_row row;

    if (!store_begin(store, error))
        return false;
    row = new_row(arena, house, run, now);
    choose(arena, house, &row, &issue, now);
    store_issue_make(store, &row, &issue);
    store_audit(store, now, SLICE("clock"),
                row.state == ISSUE_HELD ? "issue missed" : "issue made",
                arena_format(arena, "issue %lld", (long long)row.number));
    if (!store_end(store, error))
        return false;
    log_made(&row, issue.count);
    return true;
}

/* Up to when the clock was attended to, from the ledger; `now` in a new one:
 * what was before was not ours to send. */
static int64_t attended_to(struct arena *arena, struct house *house,
                           int64_t now)
{
    struct slice words;
    int64_t at;

    if (!store_fact(arena, house->store, "schedule", &words, &at) || at > now)
        return now;
    return at;
}

/* A run that falls due: its issue is made proof_hours before it goes; one that
 * was missed is made up until its latest time, and held if that passed while
 * nobody attended. */
static bool make_if_due(struct arena *arena, struct house *house, int64_t now,
                        bool *made_out, struct error *error)
{
    int64_t attended = attended_to(arena, house, now);

    *made_out = false;
    for (size_t i = 0; i < house->settings.bulletin_count; i++) {
        const struct bulletin_plan *plan = &house->settings.bulletins[i];
        int64_t from = attended - plan->latest_hours * HOUR + 1;
        struct run run = run_of(house, i, from);

        for (; run.goes_at - plan->proof_hours * HOUR <= now;
             run = run_of(house, i, run.goes_at + 1)) {
            struct issue_row row;

            if (is_made(arena, house, &run, &row))
                continue;
            *made_out = true;
            return store_fine(house->store, error) &&
                   make(arena, house, &run, now, error);
        }
    }
    if (now - attended >= ATTENDED_SECONDS || attended == now)
        store_fact_set(house->store, "schedule", (struct slice){"", 0}, now);
    return store_fine(house->store, error);
}

int64_t issue_next_run(struct arena *arena, struct house *house, int64_t now)
{
    int64_t next = 0;

    for (size_t i = 0; i < house->settings.bulletin_count; i++) {
        struct run run = run_of(house, i, now);
        struct issue_row row;

        while (is_made(arena, house, &run, &row))
            run = run_of(house, i, run.goes_at + 1);
        if (next == 0 || run.goes_at < next)
            next = run.goes_at;
    }
    return next;
}

void issue_runs(struct arena *arena, struct house *house, size_t bulletin,
                int64_t now, size_t count, struct issue_run *out)
{
    const struct bulletin_plan *plan = &house->settings.bulletins[bulletin];
    struct run run =
        run_of(house, bulletin, now - plan->latest_hours * HOUR + 1);

    for (size_t i = 0; i < count;
         run = run_of(house, bulletin, run.goes_at + 1)) {
        struct issue_row row = {0};
        bool made = is_made(arena, house, &run, &row);

        if (made && run.goes_at < now)
            continue;
        out[i++] = (struct issue_run){.zone = run.zone,
                                      .proof_at = run.goes_at -
                                                  plan->proof_hours * HOUR,
                                      .goes_at = run.goes_at,
                                      .latest_at = latest_of(&run),
                                      .issue = row.number,
                                      .state = row.state};
    }
}

/* The row of one person in one issue: waiting, or withheld with its reason. */
static void promise(struct arena *arena, struct house *house,
                    const struct issue *issue, const struct person *person,
                    int64_t now)
{
    const struct item **items = arena_array(arena, issue->count, sizeof *items);
    struct delivery_row row = {
        .delivery = {
            .purpose_key = slice_of(arena_format(arena, "issue:%lld:p%lld",
                                                 (long long)issue->number,
                                                 (long long)person->id)),
            .kind = LETTER_BULLETIN,
            .state = DELIVERY_WAITING,
            .withheld = delivery_withheld(LETTER_BULLETIN, person, now),
            .issue_id = issue->id,
            .person_id = person->id,
            .next_at = issue->goes_at,
            .latest_at = issue->latest_at,
        }};

    row.number_count = issue_items_for(issue, person, items);
    row.numbers = arena_array(arena, row.number_count, sizeof *row.numbers);
    for (size_t i = 0; i < row.number_count; i++)
        row.numbers[i] = items[i]->number;
    if (row.delivery.withheld == WITHHELD_NOT)
        row.delivery.withheld =
            delivery_withheld_by_choice(issue->readers, person);
    if (row.delivery.withheld == WITHHELD_NOT && row.number_count == 0)
        row.delivery.withheld = WITHHELD_NOTHING;
    if (row.delivery.withheld != WITHHELD_NOT)
        row.delivery.state = DELIVERY_WITHHELD;
    (void)store_delivery_add(house->store, &row, now);
}

/* One chunk of people; when all were looked at, the issue awaits its ok. */
static bool gather(struct arena *arena, struct house *house,
                   const struct issue_row *row, int64_t now,
                   struct error *error)
{
    struct store *store = house->store;
    struct issue issue;
    struct person *people;
    size_t count;

    if (!store_begin(store, error))
        return false;
    store_issue_items(arena, store, row, &issue);
    count = store_people_after(arena, store, row->gathered_to, CHUNK, &people);
    for (size_t i = 0; i < count; i++)
        promise(arena, house, &issue, &people[i], now);
    if (count > 0)
        store_issue_gathered(store, row->id, people[count - 1].id,
                             (int64_t)count);
    if (count < CHUNK)
        store_issue_set_state(store, row->id, ISSUE_AWAITING_OK);
    return store_end(store, error);
}

static bool hold(struct house *house, const struct issue_row *row,
                 struct error *error)
{
    if (!store_begin(house->store, error))
        return false;
    store_issue_set_state(house->store, row->id, ISSUE_HELD);
    if (!store_end(house->store, error))
        return false;
    log_event(LOG_ISSUE_HELD, "issue=%lld not approved in time",
              (long long)row->number);
    return true;
}

/* What open issues need: people gathered, or held for being too late. */
static bool tend(struct arena *arena, struct house *house, int64_t now,
                 bool *did_out, struct error *error)
{
    struct issue_row *rows;
    size_t count = store_issues_open(arena, house->store, OPEN_MOST, &rows);

    *did_out = true;
    for (size_t i = 0; i < count; i++) {
        if (rows[i].state == ISSUE_GATHERING)
            return gather(arena, house, &rows[i], now, error);
        if (rows[i].state == ISSUE_AWAITING_OK && rows[i].latest_at <= now)
            return hold(house, &rows[i], error);
    }
    *did_out = store_deliveries_too_late(house->store, now, LATE_CHUNK) > 0;
    return store_fine(house->store, error);
}

bool issue_step(struct house *house, int64_t now, struct error *error)
{
    struct arena *arena = arena_new();
    bool did = false;
    bool fine;

    error->kind = ERROR_NONE;
    /* First, so that no bulletin shows the same. */
    fine = urgent_make(arena, house, now, &did, error) &&
           (did || make_if_due(arena, house, now, &did, error)) &&
           (did || tend(arena, house, now, &did, error));
    arena_free(arena);
    return fine && did;
}
