/*
 * Alerts (rule 7): the first of the safeguarding staff is told at once, out of
 * hours also whoever is there then; every 15 minutes the next, until somebody
 * has said TAKEN or dealt with the message. When nobody has after 30 minutes,
 * the alert command runs besides. What is due follows from the ledger alone.
 */
#ifndef FLOW_ALERT_H
#define FLOW_ALERT_H

#include "edge/store_inbound.h"
#include "flow/match.h"

/* Each inside the caller's transaction. */

/* A message speaks of danger. */
void alert_raise(struct arena *arena, struct house *house,
                 const struct match *match, const struct inbound_row *row,
                 const char *why, int64_t now);

/* A machine answered the alert of this id: somebody else is told at once. */
void alert_pass_on(struct arena *arena, struct house *house, int64_t alert_id,
                   int64_t now);

/* Somebody sees to it; the others who were told of it are told so. One line on
 * that, or on who had taken it before (false). */
bool alert_take(struct arena *arena, struct house *house, int64_t inbound_id,
                struct slice who, int64_t now, struct text *out);

/* ---- the clock's part ---- */

/* Tells whoever is due to be told. False: nobody was (error->kind is
 * ERROR_NONE), or it failed. */
bool alert_step(struct house *house, int64_t now, struct error *error);

/* A message for which the alert command is due; 0: none. Once it was asked for,
 * that is noted: a crash in between runs it twice rather than not at all. */
int64_t alert_command_due(struct house *house, int64_t now);
void alert_command_asked(struct house *house, int64_t inbound_id, int64_t now);

#endif
