#include "edge/store_repair.h"

#include "edge/store_query.h"

#include "base/banned.h"

#define COLUMNS                                                      \
    "SELECT id, row_key, name, broken, proposed, row_text, task_id," \
    " made_at, settled_at, settled_as FROM repair "

static void read_repair(struct arena *arena, struct query query,
                        struct repair_row *out)
{
    *out = (struct repair_row){
        .id = row_number(query, 0),
        .row_key = row_text(arena, query, 1),
        .name = row_text(arena, query, 2),
        .broken = row_text(arena, query, 3),
        .proposed = row_text(arena, query, 4),
        .row_text = row_text(arena, query, 5),
        .task_id = row_number(query, 6),
        .made_at = row_number(query, 7),
        .settled_at = row_number(query, 8),
        .settled_as = row_text(arena, query, 9),
    };
}

static bool one_repair(struct arena *arena, struct query query,
                       struct repair_row *out)
{
    bool found = query_row(query);

    if (found)
        read_repair(arena, query, out);
    query_end(query);
    return found;
}

static const char repair_of[] =
    COLUMNS "WHERE row_key = :key AND broken = :broken";

bool store_repair_of(struct arena *arena, struct store *store,
                     struct slice row_key, struct slice broken,
                     struct repair_row *out)
{
    struct query query = query_start(store, repair_of);

    query_text(query, ":key", row_key);
    query_text(query, ":broken", broken);
    return one_repair(arena, query, out);
}

static const char repair_by_id[] = COLUMNS "WHERE id = :id";

bool store_repair(struct arena *arena, struct store *store, int64_t id,
                  struct repair_row *out)
{
    struct query query = query_start(store, repair_by_id);

    query_number(query, ":id", id);
    return one_repair(arena, query, out);
}

static const char add_repair[] =
    "INSERT INTO repair (row_key, name, broken, proposed, row_text, task_id,"
    " made_at) VALUES (:key, :name, :broken, :proposed, :row, :task, :now)";

int64_t store_repair_add(struct store *store, const struct repair_row *row)
{
    struct query query = query_start(store, add_repair);

    query_text(query, ":key", row->row_key);
    query_text(query, ":name", row->name);
    query_text(query, ":broken", row->broken);
    query_text(query, ":proposed", row->proposed);
    query_text(query, ":row", row->row_text);
    query_number(query, ":task", row->task_id);
    query_number(query, ":now", row->made_at);
    (void)query_run(query);
    return store_last_id(store);
}

static const char repairs_open[] =
    COLUMNS "WHERE settled_at = 0 AND (:key = '' OR row_key = :key)"
            " ORDER BY id LIMIT :most";

size_t store_repairs_open(struct arena *arena, struct store *store,
                          struct slice row_key, size_t most,
                          struct repair_row **out)
{
    struct query query = query_start(store, repairs_open);
    struct repair_row *list = NULL;
    size_t count = 0;
    size_t room = 0;

    query_text(query, ":key", row_key);
    query_number(query, ":most", (int64_t)most);
    while (query_row(query)) {
        list = arena_grow(arena, list, count, &room, sizeof *list);
        read_repair(arena, query, &list[count++]);
    }
    *out = list;
    return count;
}

static const char settle_repair[] =
    "UPDATE repair SET settled_at = :now, settled_as = :as, row_text = ''"
    " WHERE id = :id AND settled_at = 0";

void store_repair_settle(struct store *store, int64_t id, struct slice as,
                         int64_t now)
{
    struct query query = query_start(store, settle_repair);

    query_number(query, ":id", id);
    query_text(query, ":as", as);
    query_number(query, ":now", now);
    (void)query_run(query);
}
