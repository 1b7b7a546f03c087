#include "flow/urgent.h"

#include "base/log.h"
#include "edge/store_issue.h"
#include "edge/store_issue_item.h"
#include "flow/issue.h"

#include "base/banned.h"

#define LATEST_SECONDS ((int64_t)24 * 3600)
#define MOST 32

int64_t urgent_latest(const struct announcement *announcement, int64_t now)
{
    int64_t deadline = announcement_deadline(announcement);

    return deadline != 0 && deadline < now + LATEST_SECONDS
               ? deadline
               : now + LATEST_SECONDS;
}

static int number_of(const struct issue *issue, int64_t announcement_id)
{
    for (size_t i = 0; i < issue->count; i++)
        if (issue->items[i].announcement_id == announcement_id)
            return issue->items[i].number;
    return 0;
}

/* It was waiting for a bulletin before it became urgent. */
static void take_out_of_others(struct arena *arena, struct house *house,
                               const struct item *item)
{
    int64_t ids[BULLETINS_MOST];
    size_t count = store_issues_unapproved(house->store, item->announcement_id,
                                           ids, BULLETINS_MOST);

    for (size_t i = 0; i < count; i++) {
        struct issue_row row;
        struct issue issue;

        if (!store_issue(arena, house->store, ids[i], &row))
            continue;
        store_issue_items(arena, house->store, &row, &issue);
        store_issue_drop(house->store, ids[i],
                         number_of(&issue, item->announcement_id));
    }
}

static bool make(struct arena *arena, struct house *house, struct item *item,
                 int64_t now, struct error *error)
{
    struct issue issue = {
        .goes_at = now, .readers = READERS_ALL, .items = item, .count = 1};
    struct issue_row row;

    if (!store_begin(house->store, error))
        return false;
    take_out_of_others(arena, house, item);
    row = issue_start(arena, house, &house->zone, now, now);
    row.bulletin = slice_of(arena_format(arena, "now:%.*s:%lld",
                                         SLICE_ARG(item->reference),
                                         (long long)item->version));
    row.readers = READERS_ALL;
    row.latest_at = urgent_latest(&item->announcement, now);
    store_issue_make(house->store, &row, &issue);
    store_audit(house->store, now, SLICE("queue folder"), "issue made",
                arena_format(arena, "issue %lld", (long long)row.number));
    if (!store_end(house->store, error))
        return false;
    log_event(LOG_ISSUE_MADE, "issue=%lld bulletin=%.*s items=1",
              (long long)row.number, SLICE_ARG(row.bulletin));
    return true;
}

bool urgent_make(struct arena *arena, struct house *house, int64_t now,
                 bool *did_out, struct error *error)
{
    struct item *items;
    size_t count = store_urgent(arena, house->store, MOST, &items);

    for (size_t i = 0; i < count; i++) {
        if (!announcement_is_open(&items[i].announcement, now))
            continue;
        *did_out = true;
        return make(arena, house, &items[i], now, error);
    }
    return store_fine(house->store, error);
}

void urgent_renew(struct arena *arena, struct house *house, int64_t issue_id,
                  const struct announcement *announcement, int64_t now)
{
    struct issue_row row;

    if (!store_issue(arena, house->store, issue_id, &row) ||
        row.readers != READERS_ALL)
        return;
    if (announcement->urgent)
        store_issue_set_latest(house->store, issue_id,
                               urgent_latest(announcement, now));
    else
        store_issue_set_state(house->store, issue_id, ISSUE_HELD);
}

void urgent_cancel(struct arena *arena, struct house *house,
                   int64_t announcement_id)
{
    int64_t ids[BULLETINS_MOST];
    size_t count = store_issues_unapproved(house->store, announcement_id, ids,
                                           BULLETINS_MOST);

    for (size_t i = 0; i < count; i++) {
        struct issue_row row;

        if (store_issue(arena, house->store, ids[i], &row) &&
            row.readers == READERS_ALL)
            store_issue_set_state(house->store, ids[i], ISSUE_HELD);
    }
}
