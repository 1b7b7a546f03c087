#include "core/time/schedule.h"

#include "base/must.h"
#include "base/nearest.h"
#include "core/time/dates.h"
#include "core/time/scan.h"

#include "base/banned.h"

#define DAY 86400
#define WEEKS_MOST 52
#define DAYS_MOST ((WEEKS_MOST + 1) * 7)
#define EXAMPLES                                                          \
    "write for instance \"every Thursday 10:00\", \"first Monday of the " \
    "month 09:30\", \"1st of the month 10:00\" or \"every 2 weeks on "    \
    "Thursday 10:00 from 5 March 2026\""

/* ---- reading ---- */

/* "every Thursday", "every week on Thursday", "every 2 weeks on Thursday" */
static bool take_weeks(struct slice *rest, struct schedule *out,
                       struct error *error)
{
    struct digits weeks;

    scan_gap(rest);
    if (scan_sees_digit(*rest)) {
        (void)scan_number(rest, &weeks);
        if (!scan_word(rest, "weeks"))
            scan_word(rest, "week");
        if (weeks.value < 1 || weeks.value > WEEKS_MOST)
            return error_set(error, ERROR_INPUT,
                             "every %d weeks cannot be: write a number from 1 "
                             "to %d",
                             weeks.value, WEEKS_MOST);
        out->every = weeks.value;
    } else {
        scan_word(rest, "week");
    }
    scan_word(rest, "on");
    return scan_weekday(rest, &out->weekday);
}

static bool take_of_the_month(struct slice *rest)
{
    static const char *const which[] = {"the", "each", "every"};

    if (!scan_word(rest, "of"))
        return false;
    for (size_t i = 0; i < sizeof which / sizeof *which; i++)
        if (scan_word(rest, which[i]))
            break;
    return scan_word(rest, "month");
}

/* "first Monday of the month" */
static bool take_nth(struct slice *rest, struct schedule *out,
                     struct error *error)
{
    static const char *const names[] = {
        [SCHEDULE_LAST] = "last", "first", "second", "third", "fourth"};

    out->form = SCHEDULE_NTH;
    if (scan_word(rest, "fifth"))
        return error_set(error, ERROR_INPUT,
                         "not every month has a fifth one: write \"last\"");
    for (int i = 0; i < (int)(sizeof names / sizeof *names); i++)
        if (scan_word(rest, names[i])) {
            out->which = i;
            return scan_weekday(rest, &out->weekday) && take_of_the_month(rest);
        }
    return false;
}

/* "1st of the month" */
static bool take_month_day(struct slice *rest, struct schedule *out,
                           struct error *error)
{
    static const char *const endings[] = {"st", "nd", "rd", "th"};
    struct digits day;

    out->form = SCHEDULE_MONTH_DAY;
    (void)scan_number(rest, &day);
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (scan_word(rest, endings[i]))
            break;
    if (!take_of_the_month(rest))
        return false;
    if (day.value < 1 || day.value > 28)
        return error_set(error, ERROR_INPUT,
                         "not every month has a day %d: write a day from the "
                         "1st to the 28th",
                         day.value);
    out->which = day.value;
    return true;
}

static bool take_days(struct slice *rest, struct schedule *out,
                      struct error *error)
{
    scan_gap(rest);
    if (scan_sees_digit(*rest))
        return take_month_day(rest, out, error);
    if (scan_word(rest, "every"))
        return take_weeks(rest, out, error);
    return scan_weekday(rest, &out->weekday) || take_nth(rest, out, error);
}

static bool take_time(struct slice *rest, struct schedule *out,
                      struct error *error)
{
    int minutes = 0;

    scan_word(rest, "at");
    if (scan_time(rest, &minutes, error) != SCAN_TAKEN)
        return false;
    if (minutes == 24 * 60)
        return error_set(error, ERROR_INPUT,
                         "midnight can be taken for either end of a day: "
                         "write a time up to 11:59pm");
    out->hour = minutes / 60;
    out->minute = minutes % 60;
    return true;
}

/* "from 5 March 2026": more than one week is counted from a date. */
static bool take_first(struct slice *rest, struct schedule *out,
                       struct error *error)
{
    static const struct zone utc = {0};
    int64_t moment;
    bool has_time;
    struct civil date;

    if (!scan_word(rest, "from"))
        return out->every == 1 ||
               error_set(error, ERROR_INPUT,
                         "every %d weeks is counted from a date: write it at "
                         "the end, like \"from 5 March 2026\"",
                         out->every);
    if (!civil_read(*rest, &utc, &moment, &has_time, error))
        return false;
    date = civil_at(&utc, moment);
    if (has_time || out->form != SCHEDULE_WEEKS)
        return false;
    if (date.weekday != out->weekday)
        return error_set(error, ERROR_INPUT,
                         "%d %s %d is a %s, and not a %s: write the date of "
                         "the first bulletin",
                         date.day, civil_month_names[date.month - 1], date.year,
                         civil_weekday_names[date.weekday],
                         civil_weekday_names[out->weekday]);
    out->first = moment / DAY;
    *rest = slice_from(*rest, rest->size);
    return true;
}

bool schedule_read(struct slice words, struct schedule *out,
                   struct error *error)
{
    struct slice rest = words;
    struct slice seen = nearest_shown(words);
    struct error detail = {0};

    *out = (struct schedule){.every = 1, .words = words};
    if (take_days(&rest, out, &detail) && take_time(&rest, out, &detail) &&
        take_first(&rest, out, &detail) && scan_is_done(rest))
        return true;
    if (detail.kind != ERROR_NONE) {
        *error = detail;
        return false;
    }
    return error_set(error, ERROR_INPUT,
                     "\"%.*s\" is not days and one time: " EXAMPLES,
                     SLICE_ARG(seen));
}

/* ---- against a zone ---- */

bool schedule_check(const struct schedule *schedule, const struct zone *zone,
                    int64_t from, struct error *error)
{
    static const struct zone wall = {0};
    int64_t time = schedule->hour * 3600 + schedule->minute * 60;

    for (size_t i = 1; i < zone->count; i++) {
        int64_t at = zone->changes[i].at;
        int64_t one = at + zone->changes[i - 1].offset;
        int64_t other = at + zone->changes[i].offset;
        int64_t low = one < other ? one : other;
        int64_t high = one < other ? other : one;
        int64_t run = (low - time + DAY - 1) / DAY * DAY + time;
        struct civil begins = civil_at(&wall, low);
        struct civil ends = civil_at(&wall, high);

        if (at >= from && run < high)
            return error_set(
                error, ERROR_INPUT,
                "the clocks of %.*s change between %02d:%02d and %02d:%02d: "
                "on such a day a time in between is not there, or there "
                "twice. Write another time",
                SLICE_ARG(zone->name), begins.hour, begins.minute, ends.hour,
                ends.minute);
    }
    return true;
}

/* ---- runs ---- */

static bool falls_on(const struct schedule *schedule, int64_t days)
{
    struct civil date = civil_date(days);

    if (days < schedule->first)
        return false;
    if (schedule->form == SCHEDULE_MONTH_DAY)
        return date.day == schedule->which;
    if (civil_weekday(date.year, date.month, date.day) != schedule->weekday)
        return false;
    if (schedule->form == SCHEDULE_WEEKS)
        return (days - schedule->first) / 7 % schedule->every == 0;
    if (schedule->which == SCHEDULE_LAST)
        return date.day + 7 > civil_month_days(date.year, date.month);
    return (date.day - 1) / 7 + 1 == schedule->which;
}

int64_t schedule_next(const struct schedule *schedule, const struct zone *zone,
                      int64_t from)
{
    struct civil today = civil_at(zone, from);
    int64_t day = civil_days(today.year, today.month, today.day);
    int64_t last;
    int64_t run = 0;

    if (day < schedule->first)
        day = schedule->first;
    for (last = day + DAYS_MOST; day < last; day++) {
        struct civil date = civil_date(day);

        if (!falls_on(schedule, day))
            continue;
        date.hour = schedule->hour;
        date.minute = schedule->minute;
        (void)civil_moment(zone, date, &run);
        if (run >= from)
            break;
    }
    must(day < last);
    return run;
}
