#include "edge/store_doubt.h"

#include "edge/store_query.h"

#include "base/banned.h"

static const char doubts[] =
    "SELECT i.number, count(*) FROM delivery d"
    " JOIN issue i ON i.id = d.issue_id WHERE d.state = 'in_doubt'"
    " GROUP BY i.number ORDER BY i.number DESC LIMIT :most";

size_t store_doubts(struct arena *arena, struct store *store, size_t most,
                    struct doubt_row **out)
{
    struct query query = query_start(store, doubts);
    size_t count = 0;

    *out = arena_array(arena, most, sizeof **out);
    query_number(query, ":most", (int64_t)most);
    while (query_row(query))
        (*out)[count++] =
            (struct doubt_row){row_number(query, 0), row_number(query, 1)};
    return count;
}

#define OF_ISSUE                                         \
    " FROM delivery d JOIN issue i ON i.id = d.issue_id" \
    " WHERE i.number = :issue AND d.state = 'in_doubt'"  \
    " AND d.kind = 'bulletin' AND (:person = 0 OR d.person_id = :person)"

static const char close_doubts[] =
    "UPDATE task SET closed_at = :now, closed_by = :who"
    " WHERE kind = 'in_doubt' AND closed_at = 0"
    " AND delivery_id IN (SELECT d.id" OF_ISSUE ")";

static const char doubt_again[] =
    "UPDATE delivery SET state = 'waiting', next_at = :now,"
    " latest_at = :latest WHERE id IN (SELECT d.id" OF_ISSUE ")";

int64_t store_doubt_again(struct store *store, int64_t issue, int64_t person_id,
                          struct slice who, int64_t now, int64_t latest)
{
    struct query query = query_start(store, close_doubts);

    query_number(query, ":issue", issue);
    query_number(query, ":person", person_id);
    query_number(query, ":now", now);
    query_text(query, ":who", who);
    (void)query_run(query);
    query = query_start(store, doubt_again);
    query_number(query, ":issue", issue);
    query_number(query, ":person", person_id);
    query_number(query, ":now", now);
    query_number(query, ":latest", latest);
    return query_run(query);
}
