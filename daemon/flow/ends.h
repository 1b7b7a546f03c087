/*
 * How letters ended: from the flight file into the ledger: with the next
 * claim, and after a crash before anything else.
 */
#ifndef FLOW_ENDS_H
#define FLOW_ENDS_H

#include "flow/deliver.h"

/* Inside a transaction: the ends that the flight file holds. How many; the
 * caller says flight_entered when the transaction is done. */
size_t ends_put(struct deliver *deliver, int64_t now);

/* The same in a transaction of its own, if there are any. */
bool ends_enter(struct deliver *deliver, struct error *error) NODISCARD;

/* At the start: what was begun and not ended is in doubt, what was claimed and
 * not begun waits again; after another boot all that was claimed is in doubt.
 * A ledger that is older than what was sent holds the sending. */
bool ends_recover(struct deliver *deliver, const char *boot,
                  struct error *error) NODISCARD;

#endif
