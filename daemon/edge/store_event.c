#include "edge/store_event.h"

#include "edge/store_query.h"

#include "base/banned.h"

static const char events_to_make[] =
    "SELECT t.announcement_id, t.version, t.issue_id, t.number,"
    " i.approved_at, i.approved_by"
    " FROM issue i JOIN issue_item t ON t.issue_id = i.id"
    " JOIN announcement a ON a.id = t.announcement_id"
    " JOIN announcement_version v ON v.announcement_id = a.id"
    "  AND v.version = t.version"
    " WHERE i.state = 'approved' AND i.latest_at > :now"
    " AND v.starts > :now AND v.ends > v.starts AND a.cancelled_at = 0"
    " AND NOT EXISTS (SELECT 1 FROM event e"
    "  WHERE e.announcement_id = t.announcement_id)"
    " ORDER BY i.number, t.number";

size_t store_events_to_make(struct arena *arena, struct store *store,
                            int64_t now, struct event_row **out)
{
    struct query query = query_start(store, events_to_make);
    struct event_row *list = NULL;
    size_t count = 0;
    size_t room = 0;

    query_number(query, ":now", now);
    while (query_row(query)) {
        list = arena_grow(arena, list, count, &room, sizeof *list);
        list[count++] = (struct event_row){
            .announcement_id = row_number(query, 0),
            .version = row_number(query, 1),
            .seen = row_number(query, 1),
            .issue_id = row_number(query, 2),
            .number = row_number(query, 3),
            .approved_at = row_number(query, 4),
            .approved_by = row_text(arena, query, 5),
        };
    }
    *out = list;
    return count;
}

static const char make_event[] =
    "INSERT INTO event (announcement_id, sequence, version, seen, cancelled,"
    " issue_id, number, template_text, template_html, made_at, approved_at,"
    " approved_by) VALUES (:announcement, :sequence, :version, :seen,"
    " :cancelled, nullif(:issue, 0), :number, :text, :html, :made, :approved,"
    " :who)";

void store_event_make(struct store *store, const struct event_row *row)
{
    struct query query = query_start(store, make_event);

    query_number(query, ":announcement", row->announcement_id);
    query_number(query, ":sequence", row->sequence);
    query_number(query, ":version", row->version);
    query_number(query, ":seen", row->seen);
    query_number(query, ":cancelled", row->cancelled ? 1 : 0);
    query_number(query, ":issue", row->issue_id);
    query_number(query, ":number", row->number);
    query_text(query, ":text", row->template_text);
    query_text(query, ":html", row->template_html);
    query_number(query, ":made", row->made_at);
    query_number(query, ":approved", row->approved_at);
    query_text(query, ":who", row->approved_by);
    (void)query_run(query);
}

#define EVENT_COLUMNS                                                       \
    "SELECT e.announcement_id, e.sequence, e.version, e.seen, e.cancelled," \
    " coalesce(e.issue_id, 0), e.number, e.template_text, e.template_html," \
    " e.made_at, e.approved_at, e.approved_by, e.gathered_to, a.version,"   \
    " a.cancelled_at, e.held_by FROM event e"                               \
    " JOIN announcement a ON a.id = e.announcement_id "

static void read_event(struct arena *arena, struct query query,
                       struct event_row *out)
{
    *out = (struct event_row){
        .announcement_id = row_number(query, 0),
        .sequence = row_number(query, 1),
        .version = row_number(query, 2),
        .seen = row_number(query, 3),
        .cancelled = row_number(query, 4) != 0,
        .issue_id = row_number(query, 5),
        .number = row_number(query, 6),
        .template_text = row_text(arena, query, 7),
        .template_html = row_text(arena, query, 8),
        .made_at = row_number(query, 9),
        .approved_at = row_number(query, 10),
        .approved_by = row_text(arena, query, 11),
        .gathered_to = row_number(query, 12),
        .newest_version = row_number(query, 13),
        .cancelled_now = row_number(query, 14) != 0,
        .held_by = row_text(arena, query, 15),
    };
}

static bool one_event(struct arena *arena, struct query query,
                      struct event_row *out)
{
    bool found = query_row(query);

    if (found)
        read_event(arena, query, out);
    query_end(query);
    return found;
}

static const char approved_event[] =
    EVENT_COLUMNS "WHERE e.announcement_id = :id AND e.approved_at <> 0"
                  " ORDER BY e.sequence DESC LIMIT 1";

bool store_event_approved(struct arena *arena, struct store *store,
                          int64_t announcement_id, struct event_row *out)
{
    struct query query = query_start(store, approved_event);

    query_number(query, ":id", announcement_id);
    return one_event(arena, query, out);
}

static const char newest_event[] = EVENT_COLUMNS
    "WHERE e.announcement_id = :id ORDER BY e.sequence DESC LIMIT 1";

bool store_event_newest(struct arena *arena, struct store *store,
                        int64_t announcement_id, struct event_row *out)
{
    struct query query = query_start(store, newest_event);

    query_number(query, ":id", announcement_id);
    return one_event(arena, query, out);
}

static const char events_changed[] = EVENT_COLUMNS
    "WHERE e.sequence = (SELECT max(n.sequence) FROM event n"
    "  WHERE n.announcement_id = e.announcement_id)"
    " AND (a.version > e.seen OR (a.cancelled_at <> 0 AND e.cancelled = 0))"
    " AND EXISTS (SELECT 1 FROM announcement_version v WHERE"
    "  v.announcement_id = e.announcement_id AND v.version = e.version"
    "  AND v.starts > :now)"
    " ORDER BY e.announcement_id LIMIT :most";

size_t store_events_changed(struct arena *arena, struct store *store,
                            int64_t now, size_t most, struct event_row **out)
{
    struct query query = query_start(store, events_changed);
    struct event_row *list = arena_array(arena, most, sizeof *list);
    size_t count = 0;

    query_number(query, ":now", now);
    query_number(query, ":most", (int64_t)most);
    while (query_row(query))
        read_event(arena, query, &list[count++]);
    *out = list;
    return count;
}

static void run_on_event(struct query query, const struct event_row *row)
{
    query_number(query, ":announcement", row->announcement_id);
    query_number(query, ":sequence", row->sequence);
    (void)query_run(query);
}

#define THIS_EVENT \
    " WHERE announcement_id = :announcement AND sequence = :sequence"

static const char event_seen[] = "UPDATE event SET seen = :version" THIS_EVENT;

void store_event_seen(struct store *store, const struct event_row *row,
                      int64_t version)
{
    struct query query = query_start(store, event_seen);

    query_number(query, ":version", version);
    run_on_event(query, row);
}

static const char event_change[] =
    "UPDATE event SET version = :version, seen = :seen,"
    " cancelled = :cancelled" THIS_EVENT " AND approved_at = 0";

void store_event_change(struct store *store, const struct event_row *row)
{
    struct query query = query_start(store, event_change);

    query_number(query, ":version", row->version);
    query_number(query, ":seen", row->seen);
    query_number(query, ":cancelled", row->cancelled ? 1 : 0);
    run_on_event(query, row);
}

static const char event_forget[] =
    "DELETE FROM event" THIS_EVENT " AND approved_at = 0";

void store_event_forget(struct store *store, const struct event_row *row)
{
    run_on_event(query_start(store, event_forget), row);
}

static const char event_approve[] =
    "UPDATE event SET approved_at = :now, approved_by = :who" THIS_EVENT
    " AND approved_at = 0";

void store_event_approve(struct store *store, const struct event_row *row,
                         struct slice who, int64_t now)
{
    struct query query = query_start(store, event_approve);

    query_number(query, ":now", now);
    query_text(query, ":who", who);
    run_on_event(query, row);
}

static const char event_hold[] =
    "UPDATE event SET held_by = :who" THIS_EVENT " AND approved_at = 0";

void store_event_hold(struct store *store, const struct event_row *row,
                      struct slice who)
{
    struct query query = query_start(store, event_hold);

    query_text(query, ":who", who);
    run_on_event(query, row);
}

static const char events_proposed[] =
    EVENT_COLUMNS "WHERE e.approved_at = 0"
                  " ORDER BY e.made_at, e.announcement_id LIMIT :most";

size_t store_events_proposed(struct arena *arena, struct store *store,
                             size_t most, struct event_row **out)
{
    struct query query = query_start(store, events_proposed);
    struct event_row *list = arena_array(arena, most, sizeof *list);
    size_t count = 0;

    query_number(query, ":most", (int64_t)most);
    while (query_row(query))
        read_event(arena, query, &list[count++]);
    *out = list;
    return count;
}

static const char events_waiting[] =
    "SELECT count(*) FROM event WHERE approved_at = 0";

int64_t store_events_waiting(struct store *store)
{
    return query_one_number(query_start(store, events_waiting));
}

static const char event_to_gather[] = EVENT_COLUMNS
    "WHERE e.approved_at <> 0 AND e.gathered_at = 0"
    " ORDER BY e.approved_at, e.announcement_id, e.sequence LIMIT 1";

bool store_event_to_gather(struct arena *arena, struct store *store,
                           struct event_row *out)
{
    return one_event(arena, query_start(store, event_to_gather), out);
}

static const char event_gathered[] =
    "UPDATE event SET gathered_to = :to, gathered_at = :done" THIS_EVENT;

void store_event_gathered(struct store *store, const struct event_row *row,
                          int64_t to, int64_t done_at)
{
    struct query query = query_start(store, event_gathered);

    query_number(query, ":to", to);
    query_number(query, ":done", done_at);
    run_on_event(query, row);
}

static const char offered_again[] =
    "SELECT t.announcement_id, t.issue_id, t.number,"
    " coalesce(x.gathered_to, 0)"
    " FROM issue i JOIN issue_item t ON t.issue_id = i.id"
    " LEFT JOIN event_issue x ON x.announcement_id = t.announcement_id"
    "  AND x.issue_id = t.issue_id"
    " WHERE i.state = 'approved' AND i.latest_at > :now"
    " AND coalesce(x.gathered_at, 0) = 0"
    " AND EXISTS (SELECT 1 FROM event e"
    "  WHERE e.announcement_id = t.announcement_id)"
    " AND NOT EXISTS (SELECT 1 FROM event e"
    "  WHERE e.announcement_id = t.announcement_id"
    "  AND (e.approved_at = 0 OR e.gathered_at = 0"
    "   OR e.issue_id = t.issue_id))"
    " ORDER BY i.number, t.number LIMIT 1";

bool store_event_offered_again(struct arena *arena, struct store *store,
                               int64_t now, struct event_row *out)
{
    struct query query = query_start(store, offered_again);
    int64_t announcement_id = 0;
    int64_t issue_id = 0;
    int64_t number = 0;
    int64_t to = 0;

    query_number(query, ":now", now);
    if (query_row(query)) {
        announcement_id = row_number(query, 0);
        issue_id = row_number(query, 1);
        number = row_number(query, 2);
        to = row_number(query, 3);
    }
    query_end(query);
    if (announcement_id == 0 ||
        !store_event_approved(arena, store, announcement_id, out))
        return false;
    out->issue_id = issue_id;
    out->number = number;
    out->gathered_to = to;
    return true;
}

static const char event_offered[] =
    "INSERT INTO event_issue (announcement_id, issue_id, gathered_to,"
    " gathered_at) VALUES (:announcement, :issue, :to, :done)"
    " ON CONFLICT (announcement_id, issue_id) DO UPDATE SET"
    " gathered_to = excluded.gathered_to, gathered_at = excluded.gathered_at";

void store_event_offered(struct store *store, const struct event_row *row,
                         int64_t to, int64_t done_at)
{
    struct query query = query_start(store, event_offered);

    query_number(query, ":announcement", row->announcement_id);
    query_number(query, ":issue", row->issue_id);
    query_number(query, ":to", to);
    query_number(query, ":done", done_at);
    (void)query_run(query);
}
