#include "edge/store_bounce.h"

#include "edge/store_query.h"

#include "base/banned.h"

static const char add_bounce[] =
    "INSERT INTO bounce (inbound_id, delivery_id, person_id, status, reason,"
    " lasting, counts, received_at) VALUES (:inbound, :delivery, :person,"
    " :status, :reason, :lasting, :counts, :received)";

void store_bounce_add(struct store *store, const struct bounce_row *row)
{
    struct query query = query_start(store, add_bounce);

    query_number(query, ":inbound", row->inbound_id);
    query_number(query, ":delivery", row->delivery_id);
    query_number(query, ":person", row->person_id);
    query_text(query, ":status", slice_of(row->recipient.status));
    query_text(query, ":reason",
               slice_of(bounce_reason_word(row->recipient.reason)));
    query_number(query, ":lasting", row->recipient.lasting ? 1 : 0);
    query_number(query, ":counts", row->counts ? 1 : 0);
    query_number(query, ":received", row->received_at);
    (void)query_run(query);
}

static const char bounce_counted[] =
    "SELECT 1 FROM bounce WHERE delivery_id = :delivery AND counts = 1";

bool store_bounce_counted(struct store *store, int64_t delivery_id)
{
    struct query query = query_start(store, bounce_counted);
    bool found;

    query_number(query, ":delivery", delivery_id);
    found = query_row(query);
    query_end(query);
    return found;
}

/* What was refused at once was not delivered, and did not come back. */
static const char letters_before[] =
    "SELECT d.kind = 'bulletin', EXISTS (SELECT 1 FROM bounce b"
    "  WHERE b.delivery_id = d.id AND b.counts = 1)"
    " FROM delivery d WHERE d.person_id = :person AND d.id < :delivery"
    " AND d.state = 'handed_over' ORDER BY d.id DESC LIMIT 100";

int64_t store_bounce_issues(struct store *store, int64_t person_id,
                            int64_t delivery_id)
{
    struct query query = query_start(store, letters_before);
    int64_t count = 0;

    query_number(query, ":person", person_id);
    query_number(query, ":delivery", delivery_id);
    while (query_row(query) && row_number(query, 1) != 0)
        count += row_number(query, 0);
    query_end(query);
    return count;
}
