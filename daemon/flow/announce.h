/*
 * Announcements: from a saved file to a row of the ledger and a note beside
 * the file that says what was read, or why it was refused.
 */
#ifndef FLOW_ANNOUNCE_H
#define FLOW_ANNOUNCE_H

#include "edge/queue.h"
#include "flow/house.h"

/* Takes at most one ready file. True if there was one. */
bool announce_step(struct house *house, struct queue *queue, int64_t steady_ms,
                   int64_t now, struct error *error);

#endif
