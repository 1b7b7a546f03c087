#include "edge/store_delivery.h"

#include "edge/store_query.h"

#include "base/banned.h"

static const char add_delivery[] =
    "INSERT INTO delivery (purpose_key, kind, state, withheld, issue_id,"
    " person_id, inbound_id, note, created_at, next_at, latest_at, address,"
    " in_reply_to)"
    " VALUES (:key, :kind, :state, :withheld, nullif(:issue, 0),"
    " nullif(:person, 0), nullif(:inbound, 0), :note, :now, :next, :latest,"
    " :address, :in_reply_to)"
    " ON CONFLICT (purpose_key) DO NOTHING";
static const char add_number[] =
    "INSERT INTO delivery_item (delivery_id, number)"
    " VALUES (:delivery, :number)";

int64_t store_delivery_add(struct store *store, const struct delivery_row *row,
                           int64_t now)
{
    const struct delivery *d = &row->delivery;
    struct query query = query_start(store, add_delivery);
    int64_t id;

    query_text(query, ":key", d->purpose_key);
    query_text(query, ":kind",
               slice_of(word_of(letter_kind_words, (int)d->kind)));
    query_text(query, ":state",
               slice_of(word_of(delivery_state_words, (int)d->state)));
    query_text(query, ":withheld",
               slice_of(word_of(withheld_words, (int)d->withheld)));
    query_number(query, ":issue", d->issue_id);
    query_number(query, ":person", d->person_id);
    query_number(query, ":inbound", d->inbound_id);
    query_text(query, ":note", row->note);
    query_number(query, ":now", now);
    query_number(query, ":next", d->next_at);
    query_number(query, ":latest", d->latest_at);
    query_text(query, ":address", d->address);
    query_text(query, ":in_reply_to", d->in_reply_to);
    if (query_run(query) == 0)
        return 0;
    id = store_last_id(store);
    for (size_t i = 0; i < row->number_count; i++) {
        query = query_start(store, add_number);
        query_number(query, ":delivery", id);
        query_number(query, ":number", row->numbers[i]);
        (void)query_run(query);
    }
    return id;
}

#define DELIVERY_COLUMNS                                                   \
    "SELECT d.id, d.purpose_key, d.kind, d.state, d.withheld, d.issue_id," \
    " d.person_id, d.inbound_id, d.attempts, d.next_at, d.latest_at,"      \
    " d.address, d.token, d.in_reply_to, d.dated_at, d.digest, d.note,"    \
    " d.greeting, d.format, d.reasons, d.created_at FROM delivery d "

static const char get_numbers[] =
    "SELECT number FROM delivery_item WHERE delivery_id = :delivery"
    " ORDER BY number";

void store_delivery_numbers(struct arena *arena, struct store *store,
                            struct delivery_row *row)
{
    struct query query = query_start(store, get_numbers);
    size_t room = 0;

    query_number(query, ":delivery", row->delivery.id);
    while (query_row(query)) {
        row->numbers = arena_grow(arena, row->numbers, row->number_count, &room,
                                  sizeof *row->numbers);
        row->numbers[row->number_count++] = (int)row_number(query, 0);
    }
}

static void read_delivery(struct arena *arena, struct query query,
                          struct delivery_row *out)
{
    *out = (struct delivery_row){
        .delivery =
            {
                .id = row_number(query, 0),
                .purpose_key = row_text(arena, query, 1),
                .kind = (enum letter_kind)row_word(query, 2, letter_kind_words),
                .state = (enum delivery_state)row_word(query, 3,
                                                       delivery_state_words),
                .withheld = (enum withheld)row_word(query, 4, withheld_words),
                .issue_id = row_number(query, 5),
                .person_id = row_number(query, 6),
                .inbound_id = row_number(query, 7),
                .attempts = row_number(query, 8),
                .next_at = row_number(query, 9),
                .latest_at = row_number(query, 10),
                .address = row_text(arena, query, 11),
                .token = row_text(arena, query, 12),
                .in_reply_to = row_text(arena, query, 13),
                .dated_at = row_number(query, 14),
                .digest = row_text(arena, query, 15),
                .created_at = row_number(query, 20),
            },
        .note = row_text(arena, query, 16),
        .greeting = row_text(arena, query, 17),
        .format = (enum format)row_word(query, 18, format_words),
        .reasons = row_text(arena, query, 19),
    };
}

static const char deliveries_due[] = DELIVERY_COLUMNS
    "LEFT JOIN issue i ON i.id = d.issue_id"
    " WHERE d.state = 'waiting' AND d.kind = :kind AND d.next_at <= :now"
    " AND (d.latest_at = 0 OR d.latest_at > :now)"
    " AND (i.id IS NULL OR (i.state = 'approved' AND i.goes_at <= :now))"
    " AND NOT EXISTS (SELECT 1 FROM invitation_letter l"
    "  JOIN invitation_letter n ON n.announcement_id = l.announcement_id"
    "  AND n.person_id = l.person_id AND n.sequence > l.sequence"
    "  WHERE l.delivery_id = d.id)"
    /* An invitation waits while the issue that offers its event is held. */
    " AND NOT EXISTS (SELECT 1 FROM invitation_letter l"
    "  JOIN event e ON e.announcement_id = l.announcement_id"
    "  AND e.sequence = l.sequence JOIN issue h ON h.id = e.issue_id"
    "  WHERE l.delivery_id = d.id AND h.state <> 'approved'"
    "  AND NOT EXISTS (SELECT 1 FROM event_issue o"
    "   JOIN issue a ON a.id = o.issue_id AND a.state = 'approved'"
    "   WHERE o.announcement_id = e.announcement_id))"
    " ORDER BY d.next_at, d.id LIMIT :most";

size_t store_deliveries_due(struct arena *arena, struct store *store,
                            enum letter_kind kind, int64_t now, size_t most,
                            struct delivery_row *out)
{
    struct query query = query_start(store, deliveries_due);
    size_t count = 0;

    query_text(query, ":kind", slice_of(word_of(letter_kind_words, (int)kind)));
    query_number(query, ":now", now);
    query_number(query, ":most", (int64_t)most);
    while (query_row(query))
        read_delivery(arena, query, &out[count++]);
    return count;
}

static const char claim_delivery[] =
    "UPDATE delivery SET state = 'claimed', owner = :owner,"
    " lease_until = :lease, address = :address, greeting = :greeting,"
    " format = :format, reasons = :reasons, token = :token,"
    " dated_at = :dated, digest = :digest"
    " WHERE id = :id AND state = 'waiting'";

bool store_delivery_claim(struct store *store, const struct delivery_row *row,
                          struct slice owner, int64_t lease_until)
{
    const struct delivery *d = &row->delivery;
    struct query query = query_start(store, claim_delivery);

    query_number(query, ":id", d->id);
    query_text(query, ":owner", owner);
    query_number(query, ":lease", lease_until);
    query_text(query, ":address", d->address);
    query_text(query, ":greeting", row->greeting);
    query_text(query, ":format",
               slice_of(word_of(format_words, (int)row->format)));
    query_text(query, ":reasons", row->reasons);
    query_text(query, ":token", d->token);
    query_number(query, ":dated", d->dated_at);
    query_text(query, ":digest", d->digest);
    return query_run(query) > 0;
}

static const char deliveries_claimed[] =
    DELIVERY_COLUMNS "WHERE d.state = 'claimed' AND d.owner = :owner"
                     " ORDER BY d.id";

size_t store_deliveries_claimed(struct arena *arena, struct store *store,
                                struct slice owner, struct delivery_row **out)
{
    struct query query = query_start(store, deliveries_claimed);
    struct delivery_row *list = NULL;
    size_t count = 0;
    size_t room = 0;

    query_text(query, ":owner", owner);
    while (query_row(query)) {
        list = arena_grow(arena, list, count, &room, sizeof *list);
        read_delivery(arena, query, &list[count++]);
    }
    *out = list;
    return count;
}

static const char unclaim_delivery[] =
    "UPDATE delivery SET state = 'waiting', owner = '', lease_until = 0"
    " WHERE id = :id AND state = 'claimed'";

void store_delivery_unclaim(struct store *store, int64_t id)
{
    struct query query = query_start(store, unclaim_delivery);

    query_number(query, ":id", id);
    (void)query_run(query);
}

static const char withhold_delivery[] =
    "UPDATE delivery SET state = 'withheld', withheld = :why, owner = '',"
    " ended_at = :now WHERE id = :id AND state IN ('waiting', 'claimed')";

void store_delivery_withhold(struct store *store, int64_t id, enum withheld why,
                             int64_t now)
{
    struct query query = query_start(store, withhold_delivery);

    query_number(query, ":id", id);
    query_text(query, ":why", slice_of(word_of(withheld_words, (int)why)));
    query_number(query, ":now", now);
    (void)query_run(query);
}

static const char delivery_ended[] =
    "UPDATE delivery SET state = :state, owner = '', lease_until = 0,"
    " attempts = attempts + 1, next_at = :next, code = :code, reply = :reply,"
    " ended_at = :now WHERE id = :id AND state = 'claimed'";

bool store_delivery_after(struct store *store, int64_t id,
                          const struct delivery_change *change,
                          const struct outcome *outcome, int64_t now)
{
    struct query query = query_start(store, delivery_ended);

    query_number(query, ":id", id);
    query_text(query, ":state",
               slice_of(word_of(delivery_state_words, (int)change->state)));
    query_number(query, ":next", change->next_at);
    query_number(query, ":code", outcome->code);
    query_text(query, ":reply", slice_of(outcome->text));
    query_number(query, ":now", now);
    return query_run(query) > 0;
}

static const char delivery_by_id[] = DELIVERY_COLUMNS "WHERE d.id = :id";

bool store_delivery(struct arena *arena, struct store *store, int64_t id,
                    struct delivery_row *out)
{
    struct query query = query_start(store, delivery_by_id);
    bool found;

    query_number(query, ":id", id);
    found = query_row(query);
    if (found)
        read_delivery(arena, query, out);
    query_end(query);
    if (found)
        store_delivery_numbers(arena, store, out);
    return found;
}

/* An answer to a letter that went once more is one to the letter. */
static const char delivery_by_token[] =
    "SELECT CASE d.kind WHEN 'copy' THEN i.delivery_id ELSE d.id END"
    " FROM delivery d LEFT JOIN inbound i ON i.id = d.inbound_id"
    " WHERE d.token = :token";

int64_t store_delivery_by_token(struct store *store, struct slice token)
{
    struct query query = query_start(store, delivery_by_token);

    query_text(query, ":token", token);
    return query_one_number(query);
}

static const char last_bulletins[] =
    "SELECT id FROM delivery WHERE person_id = :person AND kind = 'bulletin'"
    " AND state IN ('handed_over', 'in_doubt') AND ended_at >= :since"
    " ORDER BY ended_at DESC, id DESC LIMIT 2";

int64_t store_delivery_last(struct store *store, int64_t person_id,
                            int64_t since, bool *several_out)
{
    struct query query = query_start(store, last_bulletins);
    int64_t id = 0;

    query_number(query, ":person", person_id);
    query_number(query, ":since", since);
    *several_out = false;
    if (query_row(query)) {
        id = row_number(query, 0);
        *several_out = query_row(query);
    }
    query_end(query);
    return id;
}

static const char too_late[] =
    "UPDATE delivery SET state = 'withheld', withheld = 'too_late',"
    " ended_at = :now WHERE id IN (SELECT id FROM delivery"
    "  WHERE state = 'waiting' AND latest_at > 0 AND latest_at <= :now"
    "  LIMIT :most)";

int64_t store_deliveries_too_late(struct store *store, int64_t now,
                                  int64_t most)
{
    struct query query = query_start(store, too_late);

    query_number(query, ":now", now);
    query_number(query, ":most", most);
    return query_run(query);
}

static const char next_due[] =
    "SELECT coalesce(min(d.next_at), 0) FROM delivery d"
    " LEFT JOIN issue i ON i.id = d.issue_id WHERE d.state = 'waiting'"
    " AND (i.id IS NULL OR i.state = 'approved')";

int64_t store_delivery_next_at(struct store *store)
{
    return query_one_number(query_start(store, next_due));
}

static const char count_in[] =
    "SELECT count(*) FROM delivery WHERE state = :state";

int64_t store_deliveries_in(struct store *store, enum delivery_state state)
{
    struct query query = query_start(store, count_in);

    query_text(query, ":state",
               slice_of(word_of(delivery_state_words, (int)state)));
    return query_one_number(query);
}

/* Not those of messages that a person has dealt with since. */
#define LATE_ALERTS                                                        \
    " FROM delivery d WHERE d.kind = 'alert' AND d.state <> 'handed_over'" \
    " AND d.created_at <= :before AND NOT EXISTS (SELECT 1 FROM inbound i" \
    " WHERE i.id = d.inbound_id AND i.closed_at > 0)"

static const char alerts_late[] = "SELECT count(*)" LATE_ALERTS;

int64_t store_alerts_late(struct store *store, int64_t before)
{
    struct query query = query_start(store, alerts_late);

    query_number(query, ":before", before);
    return query_one_number(query);
}

static const char alert_late_last[] =
    "SELECT coalesce(max(d.id), 0)" LATE_ALERTS;

int64_t store_alert_late_last(struct store *store, int64_t before)
{
    struct query query = query_start(store, alert_late_last);

    query_number(query, ":before", before);
    return query_one_number(query);
}

static const char alert_to[] =
    "SELECT coalesce(max(id), 0) FROM delivery WHERE kind = 'alert'"
    " AND lower(address) = :address AND created_at >= :since";

int64_t store_alert_to(struct store *store, struct slice address_key,
                       int64_t since)
{
    struct query query = query_start(store, alert_to);

    query_text(query, ":address", address_key);
    query_number(query, ":since", since);
    return query_one_number(query);
}
