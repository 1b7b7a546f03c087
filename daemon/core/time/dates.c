#include "core/time/dates.h"

#include "base/nearest.h"
#include "core/time/scan.h"

#include "base/banned.h"

#define EXAMPLE "write it like \"Tuesday 10 March 2026, 10am\""

/* Years that an involvement network may mean; others are slips. */
#define FIRST_YEAR 2000
#define LAST_YEAR 2099

/* What was read so far. */
struct parts {
    struct slice words; /* all of them */
    struct slice rest;
    struct civil civil;
    int weekday; /* -1: none was named */
    int minutes; /* -1: no time; 1440: midnight */
    int until;   /* -1: no second time */
    bool spans;  /* a second time may be there */
    struct error *error;
};

static bool not_understood(const struct parts *parts)
{
    struct slice words = nearest_shown(parts->words);

    return error_set(parts->error, ERROR_INPUT,
                     "\"%.*s\" was not understood as a date: " EXAMPLE,
                     SLICE_ARG(words));
}

static bool no_year(const struct parts *parts)
{
    struct slice words = nearest_shown(parts->words);

    return error_set(parts->error, ERROR_INPUT,
                     "\"%.*s\" has no year: " EXAMPLE, SLICE_ARG(words));
}

/* A number before these is the hour of a time, and no year. */
static bool is_hour(struct slice after)
{
    bool afternoon;

    if (scan_half(&after, &afternoon))
        return true;
    return (scan_mark(&after, ":") || scan_mark(&after, ".")) &&
           scan_sees_digit(after);
}

static bool take_year(struct slice *rest, int *out)
{
    struct slice at = *rest;
    struct digits year;

    scan_gap(&at);
    if (!scan_mark(&at, "-") && !scan_mark(&at, "/") && !scan_mark(&at, "'"))
        scan_mark(&at, "\xe2\x80\x99");
    if (!scan_number(&at, &year) || (year.width != 2 && year.width != 4))
        return false;
    if (year.width == 2 && is_hour(at))
        return false;
    *out = year.width == 2 ? 2000 + year.value : year.value;
    *rest = at;
    return true;
}

static void take_ordinal(struct slice *rest)
{
    if (!scan_word(rest, "st") && !scan_word(rest, "nd") &&
        !scan_word(rest, "rd"))
        scan_word(rest, "th");
}

/* What stands between the numbers of a date: "/", ".", a dash, or NULL. */
static const char *mark_of_date(struct slice rest)
{
    static const char *const marks[] = {"/", ".", "-", "\xe2\x80\x93"};

    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        struct slice at = rest;

        if (scan_mark(&at, marks[i]) && scan_sees_digit(at))
            return marks[i];
    }
    return NULL;
}

/* "10/3/2026", "10.3.26", "10-3-2026", "2026-03-10"; `first` is taken. */
static bool read_numbers(struct parts *parts, struct digits first,
                         const char *mark)
{
    struct digits second;
    struct digits third;

    scan_mark(&parts->rest, mark);
    scan_number(&parts->rest, &second);
    if (!scan_mark(&parts->rest, mark) || !scan_number(&parts->rest, &third))
        return no_year(parts);
    if (first.width == 4) {
        struct digits year = first;

        first = third;
        third = year;
    }
    if (first.width > 2 || second.width > 2 ||
        (third.width != 2 && third.width != 4))
        return not_understood(parts);
    parts->civil.day = first.value;
    parts->civil.month = second.value;
    parts->civil.year = third.value + (third.width == 2 ? 2000 : 0);
    return true;
}

/* "March 10, 2026" cannot be misread; "3/10/2026" is 3 October. */
static bool read_month_first(struct parts *parts, int month)
{
    struct digits day;

    scan_gap(&parts->rest);
    if (!scan_number(&parts->rest, &day) || day.width > 2)
        return not_understood(parts);
    take_ordinal(&parts->rest);
    parts->civil.day = day.value;
    parts->civil.month = month + 1;
    if (!take_year(&parts->rest, &parts->civil.year))
        return no_year(parts);
    return true;
}

static bool read_date(struct parts *parts)
{
    struct digits first;
    const char *mark;
    int month;

    if (scan_name(&parts->rest, civil_month_names, 12, &month))
        return read_month_first(parts, month);
    scan_gap(&parts->rest);
    if (!scan_number(&parts->rest, &first))
        return not_understood(parts);
    mark = mark_of_date(parts->rest);
    if (mark != NULL)
        return read_numbers(parts, first, mark);
    take_ordinal(&parts->rest);
    scan_word(&parts->rest, "of");
    if (!scan_mark(&parts->rest, "-"))
        scan_mark(&parts->rest, "/");
    if (first.width > 2 ||
        !scan_name(&parts->rest, civil_month_names, 12, &month))
        return not_understood(parts);
    parts->civil.day = first.value;
    parts->civil.month = month + 1;
    if (!take_year(&parts->rest, &parts->civil.year))
        return no_year(parts);
    return true;
}

static bool check_month(const struct parts *parts)
{
    struct civil civil = parts->civil;
    struct slice words = nearest_shown(parts->words);

    if (civil.month >= 1 && civil.month <= 12)
        return true;
    if (civil_is_date(civil.year, civil.day, civil.month))
        return error_set(parts->error, ERROR_INPUT,
                         "\"%.*s\" reads as day %d of month %d: if you mean "
                         "%d %s %d, write it so",
                         SLICE_ARG(words), civil.day, civil.month, civil.month,
                         civil_month_names[civil.day - 1], civil.year);
    return error_set(parts->error, ERROR_INPUT,
                     "\"%.*s\" reads as day %d of month %d, and there is no "
                     "such month: " EXAMPLE,
                     SLICE_ARG(words), civil.day, civil.month);
}

static bool check_weekday(const struct parts *parts)
{
    struct civil civil = parts->civil;
    int weekday = civil_weekday(civil.year, civil.month, civil.day);

    if (parts->weekday < 0 || parts->weekday == weekday)
        return true;
    error_set(parts->error, ERROR_INPUT,
              "%d %s %d is a %s, not a %s: please check the day and the date",
              civil.day, civil_month_names[civil.month - 1], civil.year,
              civil_weekday_names[weekday],
              civil_weekday_names[parts->weekday]);
    parts->error->number = DATE_IS_WRONG;
    return false;
}

static bool check_date(const struct parts *parts)
{
    struct civil civil = parts->civil;
    struct error *error = parts->error;

    if (civil.year < FIRST_YEAR || civil.year > LAST_YEAR)
        return error_set(error, ERROR_INPUT,
                         "the year reads as %d: write one from %d to %d",
                         civil.year, FIRST_YEAR, LAST_YEAR);
    if (!check_month(parts))
        return false;
    if (civil_is_date(civil.year, civil.month, civil.day))
        return check_weekday(parts);
    error_set(error, ERROR_INPUT,
              "there is no %d %s %d, as that month has %d days: please check "
              "the date",
              civil.day, civil_month_names[civil.month - 1], civil.year,
              civil_month_days(civil.year, civil.month));
    error->number = DATE_IS_WRONG;
    return false;
}

/* "10 March 2026 (Tuesday)" */
static bool read_weekday_after(struct parts *parts)
{
    struct slice at = parts->rest;
    bool bracket;

    scan_gap(&at);
    bracket = scan_mark(&at, "(");
    if (parts->weekday >= 0 || !scan_weekday(&at, &parts->weekday) ||
        (bracket && !scan_mark(&at, ")")))
        return true;
    parts->rest = at;
    return check_weekday(parts);
}

static void take_filler(struct slice *rest)
{
    scan_gap(rest);
    if (!scan_mark(rest, "\xe2\x80\x93 ")) /* an en dash */
        scan_mark(rest, "- ");
    if (!scan_mark(rest, "@") && !scan_word(rest, "at") &&
        !scan_word(rest, "from") && !scan_word(rest, "between"))
        scan_word(rest, "by");
}

/* The "T" of "2026-03-10T10:00" */
static void take_t(struct slice *rest)
{
    struct slice at = *rest;

    if (scan_mark(&at, "T") && scan_sees_digit(at))
        *rest = at;
}

static enum scanned read_times(struct parts *parts)
{
    if (!parts->spans)
        return scan_time(&parts->rest, &parts->minutes, parts->error);
    return scan_span(&parts->rest, &parts->minutes, &parts->until,
                     parts->error);
}

static bool check_end(const struct parts *parts)
{
    struct civil civil = parts->civil;
    struct slice left = parts->rest;

    if (scan_is_done(left))
        return true;
    scan_gap(&left);
    left = nearest_shown(left);
    return error_set(parts->error, ERROR_INPUT,
                     "after %d %s %d, \"%.*s\" was not understood: write one "
                     "date and one time, like \"Tuesday 10 March 2026, 10am\"",
                     civil.day, civil_month_names[civil.month - 1], civil.year,
                     SLICE_ARG(left));
}

static bool read_parts(struct parts *parts)
{
    struct slice at = parts->rest;
    enum scanned taken;

    parts->weekday = -1;
    parts->minutes = -1;
    parts->until = -1;
    take_filler(&parts->rest);
    taken = read_times(parts);
    if (taken == SCAN_REFUSED)
        return false;
    if (taken == SCAN_NONE)
        parts->rest = at;
    scan_word(&parts->rest, "on");
    scan_weekday(&parts->rest, &parts->weekday);
    scan_word(&parts->rest, "the");
    if (!read_date(parts) || !check_date(parts) || !read_weekday_after(parts))
        return false;
    if (taken == SCAN_NONE) {
        take_t(&parts->rest);
        take_filler(&parts->rest);
        taken = read_times(parts);
    }
    return taken != SCAN_REFUSED && check_end(parts);
}

static bool clocks_change(const struct civil *civil, enum civil_case which,
                          struct error *error)
{
    return error_set(error, ERROR_INPUT,
                     which == CIVIL_SKIPPED
                         ? "%02d:%02d on %d %s %d does not exist, because the "
                           "clocks go forward over it: write a later time"
                         : "%02d:%02d on %d %s %d happens twice, because the "
                           "clocks go back over it: write an earlier or a "
                           "later time",
                     civil->hour, civil->minute, civil->day,
                     civil_month_names[civil->month - 1], civil->year);
}

/* So many minutes after the midnight that begins the day; -1: that itself. */
static bool moment_of(struct civil civil, int minutes, const struct zone *zone,
                      int64_t *moment_out, struct error *error)
{
    enum civil_case which;

    if (minutes >= 0 && minutes < 24 * 60) {
        civil.hour = minutes / 60;
        civil.minute = minutes % 60;
    }
    which = civil_moment(zone, civil, moment_out);
    if (minutes >= 0 && which != CIVIL_ONCE)
        return clocks_change(&civil, which, error);
    if (minutes == 24 * 60)
        *moment_out = civil_day_end(zone, *moment_out) + 1;
    return true;
}

bool civil_read(struct slice words, const struct zone *zone,
                int64_t *moment_out, bool *has_time_out, struct error *error)
{
    struct parts parts = {.words = words, .rest = words, .error = error};

    error->number = 0;
    if (!read_parts(&parts))
        return false;
    *has_time_out = parts.minutes >= 0;
    return moment_of(parts.civil, parts.minutes, zone, moment_out, error);
}

bool civil_read_span(struct slice words, const struct zone *zone,
                     int64_t *from_out, int64_t *to_out, bool *has_time_out,
                     struct error *error)
{
    struct parts parts = {
        .words = words, .rest = words, .spans = true, .error = error};

    *to_out = 0;
    error->number = 0;
    if (!read_parts(&parts))
        return false;
    *has_time_out = parts.minutes >= 0;
    if (!moment_of(parts.civil, parts.minutes, zone, from_out, error))
        return false;
    if (parts.until < 0)
        return true;
    if (parts.until <= parts.minutes)
        return error_set(error, ERROR_INPUT,
                         "the second time is not after the first: if it ends "
                         "on another day, write \"Ends:\" with that date");
    return moment_of(parts.civil, parts.until, zone, to_out, error);
}
