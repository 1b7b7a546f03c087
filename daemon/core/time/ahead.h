/* Dates to come, which people write without their year. */
#ifndef CORE_TIME_AHEAD_H
#define CORE_TIME_AHEAD_H

#include "core/time/civil.h"

/* The beginning of a day after `now`: "3 January" is the next one, with or
 * without its weekday; otherwise as civil_read. A day in the past or today, and
 * a time of day, are refused. */
bool civil_read_ahead(struct arena *arena, struct slice words,
                      const struct zone *zone, int64_t now, int64_t *out,
                      struct error *error) NODISCARD;

#endif
