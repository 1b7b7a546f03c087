#include "edge/store_handover.h"

#include "edge/store_query.h"

#include "base/banned.h"

static size_t read_ids(struct query query, int64_t *ids, size_t most)
{
    size_t count = 0;

    query_number(query, ":most", (int64_t)most);
    while (query_row(query))
        ids[count++] = row_number(query, 0);
    return count;
}

static const char handovers_due[] =
    "SELECT id FROM inbound WHERE to_person = 1 AND closed_at = 0"
    " AND handed_at = 0 AND disposition <> 'alerted'"
    " AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.id = delivery_id"
    "  AND d.kind IN ('staff', 'alert')) ORDER BY id LIMIT :most";

size_t store_handovers_due(struct store *store, int64_t *ids, size_t most)
{
    return read_ids(query_start(store, handovers_due), ids, most);
}

static const char handed_over[] =
    "UPDATE inbound SET handed_at = :now WHERE id = :id";

void store_handed_over(struct store *store, int64_t inbound_id, int64_t now)
{
    struct query query = query_start(store, handed_over);

    query_number(query, ":id", inbound_id);
    query_number(query, ":now", now);
    (void)query_run(query);
}

/* Their keys stand together in the index of keys: "handover:in55:alex". */
static const char handovers_since[] =
    "SELECT count(DISTINCT inbound_id) FROM delivery"
    " WHERE purpose_key >= 'handover:in' AND purpose_key < 'handover:io'"
    " AND created_at >= :since";

int64_t store_handovers_since(struct store *store, int64_t since)
{
    struct query query = query_start(store, handovers_since);

    query_number(query, ":since", since);
    return query_one_number(query);
}

/* Their keys stand together as well: "reply:in55:1795608000". */
static const char replies_since[] =
    "SELECT note FROM delivery WHERE purpose_key >= 'reply:in' || :inbound"
    " || ':' AND purpose_key < 'reply:in' || :inbound || ';'"
    " AND created_at >= :since AND state NOT IN"
    " ('withheld', 'refused', 'failed')";

size_t store_replies_since(struct arena *arena, struct store *store,
                           int64_t inbound_id, int64_t since,
                           struct slice **out)
{
    struct query query = query_start(store, replies_since);
    struct slice *list = NULL;
    size_t count = 0;
    size_t room = 0;

    query_number(query, ":inbound", inbound_id);
    query_number(query, ":since", since);
    while (query_row(query)) {
        list = arena_grow(arena, list, count, &room, sizeof *list);
        list[count++] = row_text(arena, query, 0);
    }
    *out = list;
    return count;
}

static const char alerts_open[] =
    "SELECT id FROM inbound i WHERE disposition = 'alerted' AND taken_at = 0"
    " AND closed_at = 0 AND EXISTS (SELECT 1 FROM delivery d"
    "  WHERE d.inbound_id = i.id AND d.kind = 'alert') AND id > :after"
    " ORDER BY id LIMIT :most";

size_t store_alerts_open(struct store *store, int64_t after, int64_t *ids,
                         size_t most)
{
    struct query query = query_start(store, alerts_open);

    query_number(query, ":after", after);
    return read_ids(query, ids, most);
}

static const char alerts_of[] =
    "SELECT id FROM delivery WHERE kind = 'alert' AND inbound_id = :inbound"
    " ORDER BY id";

size_t store_alerts_of(struct arena *arena, struct store *store,
                       int64_t inbound_id, struct delivery_row **out)
{
    struct query query = query_start(store, alerts_of);
    struct delivery_row *list = NULL;
    size_t count = 0;
    size_t room = 0;

    query_number(query, ":inbound", inbound_id);
    while (query_row(query)) {
        list = arena_grow(arena, list, count, &room, sizeof *list);
        if (store_delivery(arena, store, row_number(query, 0), &list[count]))
            count++;
    }
    *out = list;
    return count;
}

static const char take_alert[] =
    "UPDATE inbound SET taken_at = :now, taken_by = :who"
    " WHERE id = :id AND taken_at = 0";

bool store_alert_take(struct store *store, int64_t inbound_id, struct slice who,
                      int64_t now)
{
    struct query query = query_start(store, take_alert);

    query_number(query, ":id", inbound_id);
    query_number(query, ":now", now);
    query_text(query, ":who", who);
    return query_run(query) > 0;
}

static const char alert_alarmed[] =
    "UPDATE inbound SET alarmed_at = :now WHERE id = :id";

void store_alert_alarmed(struct store *store, int64_t inbound_id, int64_t now)
{
    struct query query = query_start(store, alert_alarmed);

    query_number(query, ":id", inbound_id);
    query_number(query, ":now", now);
    (void)query_run(query);
}
