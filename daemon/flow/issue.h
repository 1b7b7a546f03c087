/*
 * The weekly issue: made from what is open some hours before it goes, its
 * audience fixed in chunks (one delivery row for each person, or the reason
 * why not), approved by a person, held when it is past its latest time.
 */
#ifndef FLOW_ISSUE_H
#define FLOW_ISSUE_H

#include "flow/house.h"

/* When the issue goes that is not yet made: what is accepted now is in it. 0
 * if the schedule cannot be read. */
int64_t issue_next_run(struct arena *arena, struct house *house, int64_t now);

/* One bounded piece of what is due. True if something was done, and there may
 * be more. */
bool issue_step(struct house *house, int64_t now, struct error *error);

#endif
