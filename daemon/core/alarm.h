/*
 * Whom an alert goes to, and when to the next (rule 7). Pure.
 */
#ifndef CORE_ALARM_H
#define CORE_ALARM_H

#include "core/settings/settings.h"
#include "core/time/civil.h"

#define ALARM_NEXT_SECONDS 900     /* without "taken" the next one is told */
#define ALARM_COMMAND_SECONDS 1800 /* and now the alert command runs */

/* Who gets alerts when the office is closed, and may have no entry among the
 * staff: no code of staff has a space in it. */
#define OUT_OF_HOURS "out of hours"

struct alarmed {
    struct slice code; /* of staff, or OUT_OF_HOURS */
    struct slice address;
};

/* Is the office open? On weekdays, between its hours. */
bool alarm_in_hours(const struct settings *settings, const struct zone *zone,
                    int64_t now);

/* Who is told next, when those at `told` (addresses) were: in hours the first
 * of the safeguarding staff who was not, then whoever is there out of hours;
 * out of hours the other way round. False: everybody was told. */
bool alarm_next(const struct settings *settings, bool in_hours,
                const struct slice *told, size_t count, struct alarmed *out);

#endif
