#include "core/time/schedule.h"

#include "base/nearest.h"
#include "core/time/scan.h"

#include "base/banned.h"

#define EXAMPLE "write a day and a time, like \"Thursday 10:00\""

bool schedule_read(struct slice words, struct schedule *out,
                   struct error *error)
{
    struct slice rest = words;
    struct slice seen = nearest_shown(words);
    enum scanned taken;
    int minutes = 0;

    if (!scan_weekday(&rest, &out->weekday))
        return error_set(
            error, ERROR_INPUT,
            "\"%.*s\" does not begin with a day of the week: " EXAMPLE,
            SLICE_ARG(seen));
    scan_word(&rest, "at");
    taken = scan_time(&rest, &minutes, error);
    if (taken == SCAN_REFUSED)
        return false;
    if (taken == SCAN_NONE || !scan_is_done(rest))
        return error_set(error, ERROR_INPUT,
                         "\"%.*s\" is not a day and one time: " EXAMPLE,
                         SLICE_ARG(seen));
    if (minutes == 24 * 60)
        return error_set(error, ERROR_INPUT,
                         "midnight can be taken for either end of a day: "
                         "write a time from 2am to 11:59pm");
    if (minutes / 60 == 1)
        return error_set(error, ERROR_INPUT,
                         "times from 1am to 1:59am do not exist or exist "
                         "twice when the clocks change: write another time");
    out->hour = minutes / 60;
    out->minute = minutes % 60;
    return true;
}

int64_t schedule_next(const struct schedule *schedule, const struct zone *zone,
                      int64_t from)
{
    struct civil today = civil_at(zone, from);
    int ahead = (schedule->weekday - today.weekday + 7) % 7;
    int64_t next = from;

    /* This week's run may have been earlier on this very day. */
    for (int week = 0; week < 2; week++) {
        struct civil run = civil_date(
            civil_days(today.year, today.month, today.day) + ahead + 7 * week);

        run.hour = schedule->hour;
        run.minute = schedule->minute;
        (void)civil_moment(zone, run, &next);
        if (next >= from)
            break;
    }
    return next;
}
