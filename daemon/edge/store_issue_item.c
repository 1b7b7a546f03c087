#include "edge/store_issue_item.h"

#include "edge/store_announcement.h"
#include "edge/store_query.h"

#include "base/banned.h"

static const char *const showing_list[] = {"new", "last_chance", "open"};
static const struct words showing_words = {showing_list, 3};

static void fill_item(struct arena *arena, struct store *store,
                      struct item *item)
{
    item->reference = slice_of(
        arena_format(arena, "A-%04lld", (long long)item->announcement_id));
    if (!store_announcement(arena, store, item->announcement_id, item->version,
                            &item->announcement))
        store_fail(store, "an announcement is missing");
}

/* What was only in issues that were held was never shown to anybody. */
static const char get_candidates[] =
    "SELECT a.id, a.version,"
    " EXISTS (SELECT 1 FROM issue_item i JOIN issue s ON s.id = i.issue_id"
    "  WHERE i.announcement_id = a.id AND s.state <> 'held'"
    "  AND s.readers IN (:readers, 'all')),"
    " EXISTS (SELECT 1 FROM issue_item i JOIN issue s ON s.id = i.issue_id"
    "  WHERE i.announcement_id = a.id AND s.state <> 'held'"
    "  AND s.readers IN (:readers, 'all') AND i.showing = 'last_chance'),"
    " EXISTS (SELECT 1 FROM issue_item i JOIN issue s ON s.id = i.issue_id"
    "  WHERE i.announcement_id = a.id AND s.state <> 'held'"
    "  AND s.readers IN (:readers, 'all') AND s.local_date = :date)"
    " FROM announcement a WHERE a.cancelled_at = 0 ORDER BY a.id";

size_t store_candidates(struct arena *arena, struct store *store,
                        enum readers readers, struct slice local_date,
                        struct candidate **out)
{
    struct query query = query_start(store, get_candidates);
    struct candidate *list = NULL;
    size_t count = 0;
    size_t room = 0;

    query_text(query, ":readers",
               slice_of(word_of(readers_words, (int)readers)));
    query_text(query, ":date", local_date);
    while (query_row(query)) {
        list = arena_grow(arena, list, count, &room, sizeof *list);
        list[count++] = (struct candidate){
            .item = {.announcement_id = row_number(query, 0),
                     .version = row_number(query, 1)},
            .shown_before = row_number(query, 2) != 0,
            .shown_last = row_number(query, 3) != 0,
            .shown_today = row_number(query, 4) != 0,
        };
    }
    for (size_t i = 0; i < count; i++)
        fill_item(arena, store, &list[i].item);
    *out = list;
    return count;
}

static const char urgent_announcements[] =
    "SELECT a.id, a.version FROM announcement_version v"
    " JOIN announcement a ON a.id = v.announcement_id AND a.version = v.version"
    " WHERE v.urgent = 1 AND a.cancelled_at = 0"
    " AND NOT EXISTS (SELECT 1 FROM issue_item t JOIN issue i"
    "  ON i.id = t.issue_id WHERE t.announcement_id = a.id"
    "  AND t.version = a.version AND i.readers = 'all')"
    " ORDER BY a.id LIMIT :most";

size_t store_urgent(struct arena *arena, struct store *store, size_t most,
                    struct item **out)
{
    struct query query = query_start(store, urgent_announcements);
    struct item *list = arena_array(arena, most, sizeof *list);
    size_t count = 0;

    query_number(query, ":most", (int64_t)most);
    while (query_row(query))
        list[count++] = (struct item){.number = 1,
                                      .showing = SHOWING_NEW,
                                      .announcement_id = row_number(query, 0),
                                      .version = row_number(query, 1)};
    for (size_t i = 0; i < count; i++)
        fill_item(arena, store, &list[i]);
    *out = list;
    return count;
}

static const char add_item[] =
    "INSERT INTO issue_item (issue_id, number, announcement_id, version,"
    " showing) VALUES (:issue, :number, :announcement, :version, :showing)";

void store_issue_item_add(struct store *store, int64_t issue_id,
                          const struct item *item)
{
    struct query query = query_start(store, add_item);

    query_number(query, ":issue", issue_id);
    query_number(query, ":number", item->number);
    query_number(query, ":announcement", item->announcement_id);
    query_number(query, ":version", item->version);
    query_text(query, ":showing",
               slice_of(word_of(showing_words, (int)item->showing)));
    (void)query_run(query);
}

static const char get_items[] =
    "SELECT number, announcement_id, version, showing FROM issue_item"
    " WHERE issue_id = :issue ORDER BY number";

void store_issue_items(struct arena *arena, struct store *store,
                       const struct issue_row *row, struct issue *out)
{
    struct query query = query_start(store, get_items);
    size_t room = 0;

    *out = (struct issue){.id = row->id,
                          .number = row->number,
                          .readers = row->readers,
                          .goes_at = row->goes_at,
                          .latest_at = row->latest_at};
    query_number(query, ":issue", row->id);
    while (query_row(query)) {
        out->items = arena_grow(arena, out->items, out->count, &room,
                                sizeof *out->items);
        out->items[out->count++] = (struct item){
            .number = (int)row_number(query, 0),
            .announcement_id = row_number(query, 1),
            .version = row_number(query, 2),
            .showing = (enum showing)row_word(query, 3, showing_words),
        };
    }
    for (size_t i = 0; i < out->count; i++)
        fill_item(arena, store, &out->items[i]);
}

static const char issues_with[] =
    "SELECT i.id FROM issue_item t JOIN issue i ON i.id = t.issue_id"
    " WHERE t.announcement_id = :announcement AND i.state <> 'held'"
    " ORDER BY i.number LIMIT :most";

size_t store_issues_with(struct store *store, int64_t announcement_id,
                         int64_t *out, size_t most)
{
    struct query query = query_start(store, issues_with);
    size_t count = 0;

    query_number(query, ":announcement", announcement_id);
    query_number(query, ":most", (int64_t)most);
    while (query_row(query))
        out[count++] = row_number(query, 0);
    return count;
}

static const char issue_showing[] =
    "SELECT issue_id FROM issue_item t JOIN issue i ON i.id = t.issue_id"
    " WHERE t.announcement_id = :announcement AND i.state <> 'held'"
    " ORDER BY i.number DESC LIMIT 1";

bool store_issue_showing(struct arena *arena, struct store *store,
                         int64_t announcement_id, struct issue_row *out)
{
    struct query query = query_start(store, issue_showing);
    int64_t id;

    query_number(query, ":announcement", announcement_id);
    id = query_one_number(query);
    return id != 0 && store_issue(arena, store, id, out);
}

static const char issues_unapproved[] =
    "SELECT i.id FROM issue_item t JOIN issue i ON i.id = t.issue_id"
    " WHERE t.announcement_id = :announcement"
    " AND i.state IN ('gathering', 'awaiting_ok') ORDER BY i.id";

size_t store_issues_unapproved(struct store *store, int64_t announcement_id,
                               int64_t *ids, size_t most)
{
    struct query query = query_start(store, issues_unapproved);
    size_t count = 0;

    query_number(query, ":announcement", announcement_id);
    while (count < most && query_row(query))
        ids[count++] = row_number(query, 0);
    query_end(query);
    return count;
}

static const char newer_item[] =
    "UPDATE issue_item SET version = :version WHERE issue_id = :issue"
    " AND announcement_id = :announcement";
static const char forget_numbers[] =
    "DELETE FROM delivery_item WHERE delivery_id IN"
    " (SELECT id FROM delivery WHERE issue_id = :issue)";
static const char forget_letters[] =
    "DELETE FROM delivery WHERE issue_id = :issue";
static const char gather_again[] =
    "UPDATE issue SET state = 'gathering', gathered_to = 0, audience = 0"
    " WHERE id = :issue";

static void promise_again(struct store *store, int64_t id)
{
    static const char *const steps[] = {forget_numbers, forget_letters,
                                        gather_again};

    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        struct query query = query_start(store, steps[i]);

        query_number(query, ":issue", id);
        (void)query_run(query);
    }
}

void store_issue_renew(struct store *store, int64_t id, int64_t announcement_id,
                       int64_t version)
{
    struct query query = query_start(store, newer_item);

    query_number(query, ":issue", id);
    query_number(query, ":announcement", announcement_id);
    query_number(query, ":version", version);
    (void)query_run(query);
    promise_again(store, id);
}

static const char drop_item[] =
    "DELETE FROM issue_item WHERE issue_id = :issue AND number = :number";

static const char set_empty[] =
    "UPDATE issue SET state = 'empty' WHERE id = :issue"
    " AND NOT EXISTS (SELECT 1 FROM issue_item WHERE issue_id = :issue)";

void store_issue_drop(struct store *store, int64_t id, int number)
{
    struct query query = query_start(store, drop_item);

    query_number(query, ":issue", id);
    query_number(query, ":number", number);
    (void)query_run(query);
    promise_again(store, id);
    query = query_start(store, set_empty);
    query_number(query, ":issue", id);
    (void)query_run(query);
}
