#include "edge/store_copy.h"

#include "edge/store_query.h"

#include "base/banned.h"

/* Their keys stand together in the index of keys: "copy:d55:1795608000". */
static const char copied_since[] =
    "SELECT count(*) FROM delivery WHERE purpose_key >= 'copy:d' || :id || ':'"
    " AND purpose_key < 'copy:d' || :id || ';' AND created_at >= :since";

bool store_copied_since(struct store *store, int64_t delivery_id, int64_t since)
{
    struct query query = query_start(store, copied_since);

    query_number(query, ":id", delivery_id);
    query_number(query, ":since", since);
    return query_one_number(query) > 0;
}

static const char copied[] = "SELECT delivery_id FROM inbound WHERE id = :id";

bool store_copied(struct arena *arena, struct store *store,
                  const struct delivery_row *copy, struct delivery_row *out)
{
    struct query query = query_start(store, copied);

    query_number(query, ":id", copy->delivery.inbound_id);
    return store_delivery(arena, store, query_one_number(query), out);
}
