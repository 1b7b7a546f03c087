/* Rows of files whose address is broken, until a person has said what is
 * right. */
#ifndef EDGE_STORE_REPAIR_H
#define EDGE_STORE_REPAIR_H

#include "edge/store.h"

struct repair_row {
    int64_t id;
    struct slice row_key; /* the ref, or else the key of the name */
    struct slice name;
    struct slice broken;
    struct slice proposed;
    struct slice row_text; /* heading and row as CSV, without the address */
    int64_t task_id;
    int64_t made_at;
    int64_t settled_at; /* 0: open */
    struct slice settled_as;
};

/* The one for this row and this broken address, whether open or settled. */
bool store_repair_of(struct arena *arena, struct store *store,
                     struct slice row_key, struct slice broken,
                     struct repair_row *out);
int64_t store_repair_add(struct store *store, const struct repair_row *row);
bool store_repair(struct arena *arena, struct store *store, int64_t id,
                  struct repair_row *out);
/* Those that are open, oldest first; all, or of one row key (not empty). */
size_t store_repairs_open(struct arena *arena, struct store *store,
                          struct slice row_key, size_t most,
                          struct repair_row **out);
/* The row is forgotten; the address that was right is kept, so that the same
 * file later is known. */
void store_repair_settle(struct store *store, int64_t id, struct slice as,
                         int64_t now);

#endif
