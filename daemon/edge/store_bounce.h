/* Letters that came back, in the store. */
#ifndef EDGE_STORE_BOUNCE_H
#define EDGE_STORE_BOUNCE_H

#include "core/reading/bounce.h"
#include "edge/store.h"

struct bounce_row {
    int64_t inbound_id; /* the report */
    int64_t delivery_id;
    int64_t person_id;
    struct bounce_recipient recipient; /* its addresses are not kept */
    bool counts;                       /* against the address */
    int64_t received_at;
};

void store_bounce_add(struct store *store, const struct bounce_row *row);

/* Was a report on this letter counted? */
bool store_bounce_counted(struct store *store, int64_t delivery_id);

/* How many issues in a row before this letter came back from the person,
 * without a letter between them that did not. Of the last hundred letters. */
int64_t store_bounce_issues(struct store *store, int64_t person_id,
                            int64_t delivery_id);

#endif
