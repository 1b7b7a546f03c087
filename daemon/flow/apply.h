/*
 * Applying a decision: everything that one message changes, in one
 * transaction, with the record of the message itself. After it the message
 * only has to be moved.
 */
#ifndef FLOW_APPLY_H
#define FLOW_APPLY_H

#include "edge/store_inbound.h"
#include "flow/match.h"

/* Fills row->id, disposition, to_person. *urgent_out: an alert was promised.
 * `reply_to` is the Message-ID of the message, for the answer's threading. */
bool apply(struct arena *arena, struct house *house,
           const struct decision *decision, const struct match *match,
           struct slice reply_to, struct inbound_row *row, bool *urgent_out,
           int64_t now, struct error *error) NODISCARD;

#endif
