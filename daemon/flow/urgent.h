/*
 * What does not wait for a bulletin ("Send: now"): each version of such an
 * announcement is an issue of its own, for all readers. Its proof goes at once,
 * and its letters with the ok; the latest time is a day later, or when it
 * closes if that is sooner.
 */
#ifndef FLOW_URGENT_H
#define FLOW_URGENT_H

#include "flow/house.h"

/* Makes at most one such issue. An issue that nobody approved yet no longer
 * shows the same. */
bool urgent_make(struct arena *arena, struct house *house, int64_t now,
                 bool *did_out, struct error *error) NODISCARD;

/* Later than this it does not go. */
int64_t urgent_latest(const struct announcement *announcement, int64_t now);

/* After an issue that nobody approved took a change in: one that exists only
 * for its haste is held when that is over. Inside a transaction. */
void urgent_renew(struct arena *arena, struct house *house, int64_t issue_id,
                  const struct announcement *announcement, int64_t now);

/* The same for an announcement that was cancelled. */
void urgent_cancel(struct arena *arena, struct house *house,
                   int64_t announcement_id);

#endif
