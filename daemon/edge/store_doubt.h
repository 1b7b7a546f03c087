/* Letters of issues that may or may not have arrived, and what a person says
 * of them. */
#ifndef EDGE_STORE_DOUBT_H
#define EDGE_STORE_DOUBT_H

#include "edge/store.h"

struct doubt_row {
    int64_t issue;   /* its number */
    int64_t letters; /* that are in doubt */
};

/* The issues with letters in doubt, newest first. */
size_t store_doubts(struct arena *arena, struct store *store, size_t most,
                    struct doubt_row **out);

/* Lets the letters in doubt of an issue (by its number) go once more, of one
 * person (id) or with 0 of all, and closes the tasks about them. How many. */
int64_t store_doubt_again(struct store *store, int64_t issue, int64_t person_id,
                          struct slice who, int64_t now, int64_t latest);

#endif
