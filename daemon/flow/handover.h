/*
 * Hand-overs: each message that needs a person goes to each facilitator as one
 * mail, and to the owner on the staff of an item that it asks about, once, with
 * what it may say and numbered choices. What was alerted is handed over by its
 * alert. When there are too many in a day, the rest come as a list, once an
 * hour; a death never waits for that.
 */
#ifndef FLOW_HANDOVER_H
#define FLOW_HANDOVER_H

#include "core/letter/handover.h"
#include "flow/resolve.h"

/* Hands over one message, or makes one list. False: there was nothing to do
 * (error->kind is ERROR_NONE), or it failed. */
bool handover_step(struct house *house, int64_t now, struct error *error);

/* What is put to a person of a message; all but the greeting. */
void handover_fill(struct arena *arena, struct house *house,
                   const struct case_file *file, int64_t now,
                   struct handover *out);

#endif
