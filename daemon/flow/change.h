/*
 * The proof of each change of an event that people were told of: to each
 * facilitator, once. A newer change brings a new one, and the old one approves
 * nothing any more.
 */
#ifndef FLOW_CHANGE_H
#define FLOW_CHANGE_H

#include "edge/store_event.h"
#include "flow/house.h"

/* Makes the proofs of one change. False: there was nothing to do (error->kind
 * is ERROR_NONE), or it failed. */
bool change_step(struct house *house, int64_t now, struct error *error);

/* "A-0042:2:3f9a...": the event, its SEQUENCE, and what people would be told;
 * it stands in the purpose key of its proofs
 * ("change:A-0042:2:3f9a...:alex"). */
struct slice change_edition(struct arena *arena, const struct event_row *row);

#endif
