#include "edge/store_daily.h"

#include "edge/store_query.h"

#include "base/banned.h"

static const char names_since[] =
    "SELECT s.announcement_id, v.title,"
    " sum(CASE WHEN s.changed_at >= :since THEN 1 ELSE 0 END) AS fresh,"
    " count(*) FROM signup s"
    " JOIN announcement a ON a.id = s.announcement_id"
    " JOIN announcement_version v ON v.announcement_id = a.id"
    "  AND v.version = a.version"
    " WHERE s.state IN ('interested', 'offered', 'booked', 'waiting')"
    " GROUP BY s.announcement_id, v.title"
    " HAVING max(s.changed_at) >= :since"
    " ORDER BY s.announcement_id LIMIT :most";

size_t store_names_since(struct arena *arena, struct store *store,
                         int64_t since, size_t most, struct names_row **out)
{
    struct query query = query_start(store, names_since);
    size_t count = 0;

    *out = arena_array(arena, most, sizeof **out);
    query_number(query, ":since", since);
    query_number(query, ":most", (int64_t)most);
    while (query_row(query))
        (*out)[count++] = (struct names_row){
            .announcement_id = row_number(query, 0),
            .title = row_text(arena, query, 1),
            .fresh = row_number(query, 2),
            .all = row_number(query, 3),
        };
    return count;
}

static const char day_counts[] =
    "SELECT"
    " (SELECT count(*) FROM inbound WHERE received_at >= :since"
    "  AND disposition IN ('acted', 'acted_and_passed')),"
    " (SELECT count(*) FROM inbound WHERE received_at >= :since"
    "  AND disposition IN ('robot', 'bounce', 'duplicate')),"
    " (SELECT count(*) FROM person WHERE left_at >= :since"
    "  AND status = 'left'),"
    " (SELECT count(*) FROM signup WHERE changed_at >= :since"
    "  AND state = 'declined'),"
    " (SELECT count(*) FROM delivery WHERE ended_at >= :since"
    "  AND state = 'handed_over' AND person_id IS NOT NULL)";

void store_day_counts(struct store *store, int64_t since,
                      struct day_counts *out)
{
    struct query query = query_start(store, day_counts);

    *out = (struct day_counts){0};
    query_number(query, ":since", since);
    if (query_row(query))
        *out = (struct day_counts){
            .acted = row_number(query, 0),
            .machines = row_number(query, 1),
            .left = row_number(query, 2),
            .declined = row_number(query, 3),
            .handed_over = row_number(query, 4),
        };
    query_end(query);
}

static const char failures_since[] =
    "SELECT d.kind, d.state, coalesce(i.number, 0), count(*)"
    " FROM delivery d LEFT JOIN issue i ON i.id = d.issue_id"
    " WHERE d.state IN ('refused', 'failed') AND d.ended_at >= :since"
    " GROUP BY 1, 2, 3 ORDER BY 3, 1, 2 LIMIT :most";

size_t store_failures_since(struct arena *arena, struct store *store,
                            int64_t since, size_t most,
                            struct failure_row **out)
{
    struct query query = query_start(store, failures_since);
    size_t count = 0;

    *out = arena_array(arena, most, sizeof **out);
    query_number(query, ":since", since);
    query_number(query, ":most", (int64_t)most);
    while (query_row(query))
        (*out)[count++] = (struct failure_row){
            .kind = (enum letter_kind)row_word(query, 0, letter_kind_words),
            .state =
                (enum delivery_state)row_word(query, 1, delivery_state_words),
            .issue = row_number(query, 2),
            .letters = row_number(query, 3),
        };
    return count;
}

static const char tasks_count[] =
    "SELECT count(*) FROM task WHERE closed_at = 0";

int64_t store_tasks_count(struct store *store)
{
    return query_one_number(query_start(store, tasks_count));
}

static const char coming[] =
    "SELECT a.id, v.title,"
    " CASE WHEN v.closes >= :from AND v.closes < :to THEN v.closes"
    "  ELSE 0 END,"
    " CASE WHEN v.starts >= :from AND v.starts < :to THEN v.starts"
    "  ELSE 0 END"
    " FROM announcement a JOIN announcement_version v"
    "  ON v.announcement_id = a.id AND v.version = a.version"
    " WHERE a.cancelled_at = 0"
    " AND ((v.closes >= :from AND v.closes < :to)"
    "  OR (v.starts >= :from AND v.starts < :to))"
    " ORDER BY a.id LIMIT :most";

size_t store_coming(struct arena *arena, struct store *store, int64_t from,
                    int64_t to, size_t most, struct coming_row **out)
{
    struct query query = query_start(store, coming);
    size_t count = 0;

    *out = arena_array(arena, most, sizeof **out);
    query_number(query, ":from", from);
    query_number(query, ":to", to);
    query_number(query, ":most", (int64_t)most);
    while (query_row(query))
        (*out)[count++] = (struct coming_row){
            .announcement_id = row_number(query, 0),
            .title = row_text(arena, query, 1),
            .closes = row_number(query, 2),
            .starts = row_number(query, 3),
        };
    return count;
}
