/*
 * When a bulletin goes, as an administrator writes it:
 *
 *   Thursday 10:00                  every Thursday 10:00
 *   first Monday of the month 09:30, last Friday of the month 14:00
 *   every 2 weeks on Thursday 10:00 from 5 March 2026
 *   1st of the month 10:00          (the 1st to the 28th)
 *
 * The time is by the clocks of a zone, in summer and in winter.
 */
#ifndef CORE_TIME_SCHEDULE_H
#define CORE_TIME_SCHEDULE_H

#include "core/time/civil.h"

enum schedule_form {
    SCHEDULE_WEEKS,     /* each `every` weeks, counted from `first` */
    SCHEDULE_NTH,       /* weekday `which` of the month, 1 to 4, or the last */
    SCHEDULE_MONTH_DAY, /* day `which` of the month */
};
#define SCHEDULE_LAST 0

struct schedule {
    enum schedule_form form;
    int weekday;   /* 0 is Monday */
    int which;     /* see the forms */
    int every;     /* weeks */
    int64_t first; /* days since 1970: there is no run before, if not 0 */
    int hour;
    int minute;
    struct slice words; /* as given */
};

/* The error says what was read and what to write. `words` must outlive the
 * schedule. */
bool schedule_read(struct slice words, struct schedule *out,
                   struct error *error) NODISCARD;

/* False if the clocks of the zone, at a change after `from`, skip or repeat
 * the hour of the schedule: refused on every day, so that a run does not
 * depend on which day it is. The error says what to write. */
bool schedule_check(const struct schedule *schedule, const struct zone *zone,
                    int64_t from, struct error *error) NODISCARD;

/* The first run at or after a moment. */
int64_t schedule_next(const struct schedule *schedule, const struct zone *zone,
                      int64_t from);

#endif
