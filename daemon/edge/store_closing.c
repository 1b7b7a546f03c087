#include "edge/store_closing.h"

#include "edge/store_query.h"

#include "base/banned.h"

static const char closed[] =
    "SELECT a.id, v.title, v.owner,"
    " CASE WHEN v.closes > 0 THEN v.closes ELSE v.starts END"
    " FROM announcement a"
    " JOIN announcement_version v ON v.announcement_id = a.id"
    "  AND v.version = a.version"
    " WHERE a.cancelled_at = 0 AND v.kind NOT IN ('news', 'yswd')"
    " AND CASE WHEN v.closes > 0 THEN v.closes ELSE v.starts END >= :from"
    " AND CASE WHEN v.closes > 0 THEN v.closes ELSE v.starts END < :to"
    " AND a.id > :after ORDER BY a.id LIMIT :most";

size_t store_closed(struct arena *arena, struct store *store,
                    const struct closed_span *span, size_t most,
                    struct closed_row **out)
{
    struct query query = query_start(store, closed);
    size_t count = 0;

    *out = arena_array(arena, most, sizeof **out);
    query_number(query, ":from", span->from);
    query_number(query, ":to", span->to);
    query_number(query, ":after", span->after);
    query_number(query, ":most", (int64_t)most);
    while (query_row(query))
        (*out)[count++] = (struct closed_row){
            .announcement_id = row_number(query, 0),
            .title = row_text(arena, query, 1),
            .owner = row_text(arena, query, 2),
            .closed_at = row_number(query, 3),
        };
    return count;
}

static const char closing_times[] =
    "SELECT v.closes, v.starts, v.dates FROM announcement a"
    " JOIN announcement_version v ON v.announcement_id = a.id"
    "  AND v.version = a.version"
    " WHERE a.id = :id AND a.cancelled_at = 0";

bool store_closing_times(struct arena *arena, struct store *store,
                         int64_t announcement_id, struct announcement *out)
{
    struct query query = query_start(store, closing_times);
    bool found;

    query_number(query, ":id", announcement_id);
    found = query_row(query);
    if (found)
        *out = (struct announcement){
            .closes = row_number(query, 0),
            .starts = row_number(query, 1),
            .dates = options_read(arena, row_text(arena, query, 2))};
    query_end(query);
    return found;
}

/* Their keys stand together in the index of keys: "closing:42:1796126400:jo",
 * and once "closing:42:jo". */
static const char last_closing[] =
    "SELECT coalesce(max(created_at), 0) FROM delivery"
    " WHERE purpose_key >= 'closing:' || :announcement || ':'"
    " AND purpose_key < 'closing:' || :announcement || ';'"
    " AND substr(purpose_key, -length(:staff) - 1) = ':' || :staff";

int64_t store_closing_last(struct store *store, int64_t announcement_id,
                           struct slice staff)
{
    struct query query = query_start(store, last_closing);
    int64_t at;

    query_number(query, ":announcement", announcement_id);
    query_text(query, ":staff", staff);
    at = query_row(query) ? row_number(query, 0) : 0;
    query_end(query);
    return at;
}

/* Whoever is offered or booked has been on a list since they were interested.
 */
static const char names_down[] =
    "SELECT " NAME_SHOWN ","
    " coalesce(c.value, ''), p.share,"
    " CASE s.state WHEN 'interested' THEN s.changed_at ELSE s.created_at END,"
    " s.chosen FROM signup s"
    " JOIN person p ON p.id = s.person_id AND p.status = 'active'"
    " LEFT JOIN contact c ON c.person_id = p.id AND c.kind = 'email'"
    "  AND c.in_use = 1 AND c.safe = 'yes'"
    " WHERE s.announcement_id = :announcement"
    " AND s.state IN ('interested', 'offered', 'booked', 'waiting')"
    " ORDER BY s.created_at, s.id";

size_t store_names_down(struct arena *arena, struct store *store,
                        int64_t announcement_id, struct name_down **out)
{
    struct query query = query_start(store, names_down);
    struct name_down *list = NULL;
    size_t count = 0;
    size_t room = 0;

    query_number(query, ":announcement", announcement_id);
    while (query_row(query)) {
        list = arena_grow(arena, list, count, &room, sizeof *list);
        list[count++] = (struct name_down){
            .name = row_text(arena, query, 0),
            .address = row_text(arena, query, 1),
            .share = (enum share)row_word(query, 2, share_words),
            .at = row_number(query, 3),
            .chosen = row_text(arena, query, 4),
        };
    }
    *out = list;
    return count;
}
