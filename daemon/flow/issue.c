#include "flow/issue.h"

#include "base/log.h"
#include "core/time/schedule.h"
#include "edge/store_delivery.h"
#include "edge/store_notice.h"
#include "edge/store_person.h"

#include "base/banned.h"

#define CHUNK 200
#define LATE_CHUNK 500
#define HOUR 3600

static struct slice local_date(struct arena *arena, const struct zone *zone,
                               int64_t moment)
{
    struct civil civil = civil_at(zone, moment);

    return slice_of(arena_format(arena, "%04d-%02d-%02d", civil.year,
                                 civil.month, civil.day));
}

static struct issue_row new_row(struct arena *arena, struct house *house,
                                int64_t goes_at, int64_t now)
{
    const struct texts *texts = &house->texts;

    return (struct issue_row){
        .local_date = local_date(arena, &house->zone, goes_at),
        .state = ISSUE_GATHERING,
        .made_at = now,
        .goes_at = goes_at,
        .latest_at = goes_at + house->settings.latest_hours * HOUR,
        .template_text = store_content_keep(arena, house->store,
                                            texts->text[TEXT_BULLETIN]),
        .template_html = store_content_keep(arena, house->store,
                                            texts->html[TEXT_BULLETIN]),
    };
}

static bool make(struct arena *arena, struct house *house, int64_t goes_at,
                 int64_t next_at, int64_t now, struct error *error)
{
    struct store *store = house->store;
    struct candidate *candidates;
    struct issue issue = {.goes_at = goes_at};
    struct issue_row row;
    size_t count;

    if (!store_begin(store, error))
        return false;
    count = store_candidates(arena, store, &candidates);
    issue_choose(arena, candidates, count, goes_at, next_at, &issue);
    row = new_row(arena, house, goes_at, now);
    if (issue.count == 0)
        row.state = ISSUE_EMPTY;
    store_issue_make(store, &row, &issue);
    store_audit(store, now, SLICE("clock"), "issue made",
                arena_format(arena, "issue %lld", (long long)row.number));
    if (!store_end(store, error))
        return false;
    log_event(issue.count == 0 ? LOG_ISSUE_EMPTY : LOG_ISSUE_MADE,
              "issue=%lld items=%zu", (long long)row.number, issue.count);
    return true;
}

/* A run that falls due: its issue is made proof_hours before it goes; one that
 * was missed is made up until its latest time. */
static bool make_if_due(struct arena *arena, struct house *house, int64_t now,
                        bool *made_out, struct error *error)
{
    const struct settings *settings = &house->settings;
    struct schedule schedule;
    struct issue_row row;
    int64_t goes_at;

    *made_out = false;
    if (!schedule_read(settings->bulletin, &schedule, error))
        return false;
    goes_at = schedule_next(&schedule, &house->zone,
                            now - settings->latest_hours * HOUR);
    while (goes_at - settings->proof_hours * HOUR <= now) {
        int64_t next_at = schedule_next(&schedule, &house->zone, goes_at + 1);

        if (!store_issue_for_date(arena, house->store,
                                  local_date(arena, &house->zone, goes_at),
                                  &row)) {
            *made_out = true;
            return store_fine(house->store, error) &&
                   make(arena, house, goes_at, next_at, now, error);
        }
        goes_at = next_at;
    }
    return store_fine(house->store, error);
}

int64_t issue_next_run(struct arena *arena, struct house *house, int64_t now)
{
    struct schedule schedule;
    struct issue_row row;
    struct error error;
    int64_t goes_at;

    if (!schedule_read(house->settings.bulletin, &schedule, &error))
        return 0;
    goes_at = schedule_next(&schedule, &house->zone, now);
    while (store_issue_for_date(arena, house->store,
                                local_date(arena, &house->zone, goes_at),
                                &row))
        goes_at = schedule_next(&schedule, &house->zone, goes_at + 1);
    return goes_at;
}

/* The row of one person in one issue: waiting, or withheld with its reason. */
static void promise(struct arena *arena, struct house *house,
                    const struct issue *issue, const struct person *person,
                    int64_t now)
{
    const struct item **items =
        arena_array(arena, issue->count, sizeof *items);
    struct delivery_row row = {
        .delivery = {
            .purpose_key = slice_of(
                arena_format(arena, "issue:%lld:p%lld",
                             (long long)issue->number, (long long)person->id)),
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
    size_t count = store_issues(arena, house->store, 4, &rows);

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
    fine = make_if_due(arena, house, now, &did, error) &&
           (did || tend(arena, house, now, &did, error));
    arena_free(arena);
    return fine && did;
}
