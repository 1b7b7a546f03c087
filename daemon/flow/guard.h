/*
 * Whether letters may go at all: a restored or copied ledger does not send
 * until a person releases it (rule 15), a person may hold everything, and we
 * never speak while deaf (rule 8).
 */
#ifndef FLOW_GUARD_H
#define FLOW_GUARD_H

#include "flow/house.h"

/*
 * At the daemon's start: the ledger must carry the id that lies in a file
 * beside it (a copy elsewhere lacks the file), and the clock must not have
 * gone back. Else the sending is held and *held_out is true. That a ledger is
 * older than what was sent shows in the flight file: see flow/deliver.h.
 */
bool guard_at_start(struct house *house, int64_t now, bool *held_out,
                    struct error *error) NODISCARD;

/* Why nothing is sent, or NULL. */
const char *guard_held(struct arena *arena, struct house *house);
void guard_hold(struct house *house, const char *why, int64_t now);
/* A person says that it is the right ledger, and that the clock is right. */
bool guard_release(struct house *house, int64_t now,
                   struct error *error) NODISCARD;

/* Notes the time, for the next start. */
void guard_saw_clock(struct house *house, int64_t now);

/* Was the mailbox read within the hour? */
bool guard_hears(struct house *house, int64_t now);
void guard_heard(struct house *house, int64_t now);

#endif
