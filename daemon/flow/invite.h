/*
 * Events: what is in an approved bulletin with a beginning and an end goes
 * into calendars too, one invitation for each person whom the bulletin offers
 * it. When its time or place changes, or it is cancelled, exactly those who
 * were told are told, once a person has approved that.
 */
#ifndef FLOW_INVITE_H
#define FLOW_INVITE_H

#include "core/notice/announcement.h"
#include "edge/store_event.h"
#include "edge/store_invitation.h"
#include "flow/house.h"

/* What a letter about a version of an event says, as the ledger keeps it. Of
 * who is invited it takes the uid, told and twice. */
struct slice invite_note(struct arena *arena, const struct event_row *row,
                         const struct announcement *announcement,
                         const struct invited *invited);

/* One bounded piece of what is due. True if something was done, and there may
 * be more. */
bool invite_step(struct house *house, int64_t now, struct error *error);

#endif
