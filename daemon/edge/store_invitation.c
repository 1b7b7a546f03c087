#include "edge/store_invitation.h"

#include "edge/store_query.h"

#include "base/banned.h"

static int64_t one_number(struct query query)
{
    int64_t number = query_row(query) ? row_number(query, 0) : 0;

    query_end(query);
    return number;
}

/* ---- events ---- */

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
    return one_number(query_start(store, events_waiting));
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

/* ---- people ---- */

static const char offered_people[] =
    "SELECT d.person_id, '', 0, 0, 0 FROM delivery d"
    " JOIN delivery_item n ON n.delivery_id = d.id AND n.number = :number"
    " WHERE d.issue_id = :issue AND d.kind = 'bulletin'"
    " AND d.state <> 'withheld' AND d.person_id > :after"
    " AND NOT EXISTS (SELECT 1 FROM invitation v"
    "  WHERE v.announcement_id = :announcement"
    "  AND v.person_id = d.person_id)"
    " ORDER BY d.person_id LIMIT :most";

/* Told is whoever may have had a letter: handed over, under way, or tried. A
 * letter that a server refused told nobody. */
static const char invited_people[] =
    "SELECT v.person_id, v.uid,"
    " EXISTS (SELECT 1 FROM invitation_letter l"
    "  JOIN delivery d ON d.id = l.delivery_id"
    "  WHERE l.announcement_id = v.announcement_id"
    "  AND l.person_id = v.person_id AND l.sequence < :sequence"
    "  AND (d.state IN ('handed_over', 'in_doubt', 'claimed')"
    "   OR (d.state IN ('waiting', 'withheld') AND d.attempts > 0))),"
    " EXISTS (SELECT 1 FROM invitation_letter l"
    "  JOIN delivery d ON d.id = l.delivery_id"
    "  WHERE l.announcement_id = v.announcement_id"
    "  AND l.person_id = v.person_id AND l.sequence < :sequence"
    "  AND d.state = 'waiting'),"
    " EXISTS (SELECT 1 FROM invitation o JOIN person p ON p.id = o.person_id"
    "  WHERE o.announcement_id = v.announcement_id"
    "  AND p.merged_into = v.person_id)"
    " FROM invitation v WHERE v.announcement_id = :announcement"
    " AND v.person_id > :after"
    " AND NOT EXISTS (SELECT 1 FROM person p JOIN invitation k"
    "   ON k.person_id = p.merged_into"
    "   AND k.announcement_id = v.announcement_id"
    "  WHERE p.id = v.person_id)"
    " ORDER BY v.person_id LIMIT :most";

size_t store_event_people(struct arena *arena, struct store *store,
                          const struct event_row *row, int64_t after,
                          size_t most, struct invited **out)
{
    bool first = row->issue_id != 0;
    struct query query =
        query_start(store, first ? offered_people : invited_people);
    struct invited *list = arena_array(arena, most, sizeof *list);
    size_t count = 0;

    query_number(query, ":announcement", row->announcement_id);
    if (first)
        query_number(query, ":issue", row->issue_id);
    query_number(query, first ? ":number" : ":sequence",
                 first ? row->number : row->sequence);
    query_number(query, ":after", after);
    query_number(query, ":most", (int64_t)most);
    while (query_row(query))
        list[count++] = (struct invited){
            .person_id = row_number(query, 0),
            .uid = row_text(arena, query, 1),
            .told = row_number(query, 2) != 0,
            .promised = row_number(query, 3) != 0,
            .twice = row_number(query, 4) != 0,
        };
    *out = list;
    return count;
}

static const char add_invitation[] =
    "INSERT INTO invitation (uid, announcement_id, person_id, made_at)"
    " VALUES (:uid, :announcement, :person, :now)";

void store_invitation_add(struct store *store, int64_t announcement_id,
                          int64_t person_id, struct slice uid, int64_t now)
{
    struct query query = query_start(store, add_invitation);

    query_text(query, ":uid", uid);
    query_number(query, ":announcement", announcement_id);
    query_number(query, ":person", person_id);
    query_number(query, ":now", now);
    (void)query_run(query);
}

static const char add_letter[] =
    "INSERT INTO invitation_letter (delivery_id, announcement_id, person_id,"
    " sequence) VALUES (:delivery, :announcement, :person, :sequence)";

void store_invitation_letter(struct store *store, int64_t delivery_id,
                             const struct event_row *row, int64_t person_id)
{
    struct query query = query_start(store, add_letter);

    query_number(query, ":delivery", delivery_id);
    query_number(query, ":person", person_id);
    run_on_event(query, row);
}

static const char replace_letters[] =
    "UPDATE delivery SET state = 'withheld', withheld = 'replaced',"
    " ended_at = :now WHERE state = 'waiting' AND id IN"
    " (SELECT delivery_id FROM invitation_letter"
    "  WHERE announcement_id = :announcement AND person_id = :person"
    "  AND sequence < :sequence)";

void store_invitation_replace(struct store *store, const struct event_row *row,
                              int64_t person_id, int64_t now)
{
    struct query query = query_start(store, replace_letters);

    query_number(query, ":person", person_id);
    query_number(query, ":now", now);
    run_on_event(query, row);
}

static bool one_invitation(struct query query, struct invitation_row *out)
{
    bool found = query_row(query);

    if (found)
        *out = (struct invitation_row){
            row_number(query, 0), row_number(query, 1), row_number(query, 2)};
    query_end(query);
    return found;
}

#define INVITATION_COLUMNS                                              \
    "SELECT v.announcement_id, coalesce(p.merged_into, v.person_id),"   \
    " coalesce((SELECT l.delivery_id"                                   \
    " FROM invitation_letter l JOIN delivery d ON d.id = l.delivery_id" \
    " WHERE l.announcement_id = v.announcement_id"                      \
    " AND l.person_id = v.person_id AND d.token IS NOT NULL"            \
    " ORDER BY l.sequence DESC LIMIT 1), 0) FROM invitation v"          \
    " JOIN person p ON p.id = v.person_id "

static const char invitation_by_uid[] = INVITATION_COLUMNS "WHERE v.uid = :uid";

bool store_invitation_by_uid(struct store *store, struct slice uid,
                             struct invitation_row *out)
{
    struct query query = query_start(store, invitation_by_uid);

    query_text(query, ":uid", uid);
    return one_invitation(query, out);
}

static const char invitation_of_letter[] = INVITATION_COLUMNS
    "JOIN invitation_letter o ON o.announcement_id = v.announcement_id"
    " AND o.person_id = v.person_id WHERE o.delivery_id = :delivery";

bool store_invitation_of_letter(struct store *store, int64_t delivery_id,
                                struct invitation_row *out)
{
    struct query query = query_start(store, invitation_of_letter);

    query_number(query, ":delivery", delivery_id);
    return one_invitation(query, out);
}

/* ---- answers ---- */

static const char get_answers[] =
    "SELECT partstat, sequence, stamped_at, id FROM calendar_answer"
    " WHERE announcement_id = :announcement AND (person_id = :person"
    "  OR person_id IN (SELECT id FROM person WHERE merged_into = :person))"
    " ORDER BY id";

size_t store_calendar_answers(struct arena *arena, struct store *store,
                              int64_t announcement_id, int64_t person_id,
                              struct event_answer **out)
{
    struct query query = query_start(store, get_answers);
    struct event_answer *list = NULL;
    size_t count = 0;
    size_t room = 0;

    query_number(query, ":announcement", announcement_id);
    query_number(query, ":person", person_id);
    while (query_row(query)) {
        list = arena_grow(arena, list, count, &room, sizeof *list);
        list[count++] = (struct event_answer){
            .partstat = (enum partstat)row_word(query, 0, partstat_words),
            .sequence = row_number(query, 1),
            .stamped_at = row_number(query, 2),
            .arrived = row_number(query, 3),
        };
    }
    *out = list;
    return count;
}

static const char add_answer[] =
    "INSERT INTO calendar_answer (announcement_id, person_id, inbound_id,"
    " partstat, sequence, stamped_at, attendee, other_address) VALUES"
    " (:announcement, :person, :inbound, :partstat, :sequence, :stamped,"
    " :attendee, :other)";

void store_calendar_answer_add(struct store *store, int64_t announcement_id,
                               int64_t person_id, int64_t inbound_id,
                               const struct event_answer *answer,
                               struct slice attendee, bool other_address)
{
    struct query query = query_start(store, add_answer);

    query_number(query, ":announcement", announcement_id);
    query_number(query, ":person", person_id);
    query_number(query, ":inbound", inbound_id);
    query_text(query, ":partstat",
               slice_of(word_of(partstat_words, (int)answer->partstat)));
    query_number(query, ":sequence", answer->sequence);
    query_number(query, ":stamped", answer->stamped_at);
    query_text(query, ":attendee", attendee);
    query_number(query, ":other", other_address ? 1 : 0);
    (void)query_run(query);
}

static const char signup_source[] =
    "SELECT s.state, s.changed_at, EXISTS (SELECT 1 FROM calendar_answer c"
    " WHERE c.inbound_id = s.inbound_id) FROM signup s"
    " WHERE s.person_id = :person AND s.announcement_id = :announcement";

bool store_signup_source(struct store *store, int64_t person_id,
                         int64_t announcement_id, enum signup_state *state_out,
                         int64_t *changed_at_out, bool *by_calendar_out)
{
    struct query query = query_start(store, signup_source);
    bool found;

    query_number(query, ":person", person_id);
    query_number(query, ":announcement", announcement_id);
    found = query_row(query);
    if (found) {
        *state_out = (enum signup_state)row_word(query, 0, signup_state_words);
        *changed_at_out = row_number(query, 1);
        *by_calendar_out = row_number(query, 2) != 0;
    }
    query_end(query);
    return found;
}

static const char forget_signup[] =
    "DELETE FROM signup WHERE person_id = :person"
    " AND announcement_id = :announcement";

void store_signup_forget(struct store *store, int64_t person_id,
                         int64_t announcement_id)
{
    struct query query = query_start(store, forget_signup);

    query_number(query, ":person", person_id);
    query_number(query, ":announcement", announcement_id);
    (void)query_run(query);
}
