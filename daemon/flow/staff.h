/*
 * What staff do by mail (rule 10): they answer a letter of ours to a member of
 * staff, or write in a form that is for the daemon, from their address and
 * vouched for by our own mail server. An answer counts once for each letter. It
 * runs the same verbs as `involve`, and is answered in the thread; nobody else
 * ever is.
 */
#ifndef FLOW_STAFF_H
#define FLOW_STAFF_H

#include "edge/store_inbound.h"
#include "flow/match.h"

/* Is this a person on the staff who answers a letter to staff, or writes to the
 * daemon? Whatever a machine wrote, or a person in distress, goes its usual
 * way. */
bool staff_is_writing(struct arena *arena, struct house *house,
                      const struct match *match,
                      const struct correlators *correlators,
                      const struct reading *reading);

/* Does what was asked, or says why not: with the record of the message and the
 * answer in one transaction. Fills row->id and what was done. */
bool staff_answer(struct arena *arena, struct house *house,
                  const struct match *match,
                  const struct correlators *correlators,
                  const struct reading *reading, struct inbound_row *row,
                  struct error *error) NODISCARD;

#endif
