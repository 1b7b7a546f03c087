/*
 * The daily mail to each facilitator, at the time of the settings: what came
 * since the one before, what waits, what comes next. Once for each date; a day
 * that was missed is in the next.
 */
#ifndef FLOW_DAILY_H
#define FLOW_DAILY_H

#include "flow/house.h"

/* True if one was made. False: it is not time (error->kind is ERROR_NONE), or
 * it failed. */
bool daily_step(struct house *house, int64_t now, struct error *error);

#endif
