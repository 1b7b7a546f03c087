#include "edge/store_invitation.h"

#include "edge/store_query.h"

#include "base/banned.h"

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
    query_number(query, ":announcement", row->announcement_id);
    query_number(query, ":sequence", row->sequence);
    (void)query_run(query);
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
    query_number(query, ":announcement", row->announcement_id);
    query_number(query, ":sequence", row->sequence);
    (void)query_run(query);
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
