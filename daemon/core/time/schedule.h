/* When the weekly issue goes: "Thursday 10:00" in the zone of the settings.
 * Times from 01:00 to 01:59 are refused: on two Sundays a year they do not
 * exist or exist twice. */
#ifndef CORE_TIME_SCHEDULE_H
#define CORE_TIME_SCHEDULE_H

#include "core/time/civil.h"

struct schedule {
    int weekday; /* 0 is Monday */
    int hour;
    int minute;
};

bool schedule_read(struct slice words, struct schedule *out,
                   struct error *error) NODISCARD;

/* The first run at or after a moment. */
int64_t schedule_next(const struct schedule *schedule, const struct zone *zone,
                      int64_t from);

#endif
