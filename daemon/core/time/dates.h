/*
 * Reading dates and times as British people write them, day first. The same
 * word means the same moment everywhere; what could mean two is refused, with
 * what to write instead.
 */
#ifndef CORE_TIME_DATES_H
#define CORE_TIME_DATES_H

#include "core/time/civil.h"

/*
 * Reads a date with an optional time: "Tuesday 10 March 2026, 10am", "10/3/26
 * 14:30", "2026-03-10", "10 March 2026, midday". Without a time *has_time_out
 * is false and the moment is the midnight that begins the day.
 *
 * "midnight" is the end of the day that is named, as people mean it. 00:00 is
 * its beginning, as the 24-hour clock has it. 12pm is midday; 12am is refused,
 * and so is 2:30 without am or pm (02:30 is fine). The year must be there. A
 * weekday (before or after the date) that does not match, a date that does not
 * exist, a time that the change of the clocks skips or repeats, and anything
 * left over are refused.
 */
bool civil_read(struct slice words, const struct zone *zone,
                int64_t *moment_out, bool *has_time_out,
                struct error *error) NODISCARD;

/*
 * The same with an optional second time on that day: "Tuesday 10 March 2026,
 * 10am to 1pm", "2-4pm on 10/3/26". *to_out is 0 without one. An end that is
 * not after the beginning is refused.
 */
bool civil_read_span(struct slice words, const struct zone *zone,
                     int64_t *from_out, int64_t *to_out, bool *has_time_out,
                     struct error *error) NODISCARD;

/* error->number of a date that was understood and cannot be: a weekday that
 * does not match, a day that the month has not. */
#define DATE_IS_WRONG 1

#endif
