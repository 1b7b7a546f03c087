/* What a proof tells of an issue, and what became of letters to staff. */
#ifndef EDGE_STORE_PROOF_H
#define EDGE_STORE_PROOF_H

#include "core/ledger/delivery.h"
#include "edge/store.h"

/* What is in an issue, with the versions, as one line: two issues, or the same
 * before and after a change, never give the same. */
struct slice store_issue_contents(struct arena *arena, struct store *store,
                                  int64_t issue_id);

/* How many people wait for the letter with this item. */
int64_t store_issue_readers(struct store *store, int64_t issue_id, int number);

/* Does anybody who waits for the issue get it in this format? */
bool store_issue_has_format(struct store *store, int64_t issue_id,
                            enum format format);

struct withheld_row {
    int64_t person_id;
    struct slice name; /* full name, else what they are called */
    enum withheld why;
};

/* Whose letters of an issue are withheld, at most `most` of them. */
size_t store_issue_withheld(struct arena *arena, struct store *store,
                            int64_t issue_id, size_t most,
                            struct withheld_row **out);

/* A letter by its purpose key; 0: none. */
int64_t store_delivery_by_purpose(struct store *store,
                                  struct slice purpose_key);

#endif
