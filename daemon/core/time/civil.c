#include "core/time/civil.h"

#include "base/must.h"

#include "base/banned.h"

#define DAY 86400

const char *const civil_weekday_names[7] = {"Monday",   "Tuesday", "Wednesday",
                                            "Thursday", "Friday",  "Saturday",
                                            "Sunday"};

const char *const civil_month_names[12] = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

static int64_t floor_divide(int64_t number, int64_t by)
{
    return number / by - (number % by < 0 ? 1 : 0);
}

/* Years are counted from 1 March, so that a leap day comes last in its year;
 * 400 years, an era, have 146097 days. */
int64_t civil_days(int year, int month, int day)
{
    int64_t from_march = month > 2 ? month - 3 : month + 9;
    int64_t years = (int64_t)year - (month > 2 ? 0 : 1);
    int64_t era = floor_divide(years, 400);
    int64_t year_of_era = years - era * 400;
    int64_t day_of_year = (153 * from_march + 2) / 5 + day - 1;
    int64_t day_of_era =
        year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;

    return era * 146097 + day_of_era - 719468;
}

struct civil civil_date(int64_t days)
{
    int64_t shifted = days + 719468;
    int64_t era = floor_divide(shifted, 146097);
    int64_t day_of_era = shifted - era * 146097;
    int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 -
                           day_of_era / 146096) /
                          365;
    int64_t day_of_year =
        day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t from_march = (5 * day_of_year + 2) / 153;
    int64_t month = from_march < 10 ? from_march + 3 : from_march - 9;

    return (struct civil){
        .year = (int)(year_of_era + era * 400 + (month > 2 ? 0 : 1)),
        .month = (int)month,
        .day = (int)(day_of_year - (153 * from_march + 2) / 5 + 1),
    };
}

int civil_month_days(int year, int month)
{
    static const int days[12] = {31, 28, 31, 30, 31, 30,
                                 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    must(month >= 1 && month <= 12);
    return days[month - 1] + (month == 2 && leap ? 1 : 0);
}

bool civil_is_date(int year, int month, int day)
{
    return month >= 1 && month <= 12 && day >= 1 &&
           day <= civil_month_days(year, month);
}

int civil_weekday(int year, int month, int day)
{
    int64_t days = civil_days(year, month, day) + 3; /* a Thursday was first */

    return (int)(days - floor_divide(days, 7) * 7);
}

int64_t zone_offset(const struct zone *zone, int64_t moment)
{
    size_t from = 0;
    size_t to = zone->count;

    while (to - from > 1) {
        size_t middle = from + (to - from) / 2;

        if (zone->changes[middle].at <= moment)
            from = middle;
        else
            to = middle;
    }
    return zone->count == 0 ? 0 : zone->changes[from].offset;
}

struct civil civil_at(const struct zone *zone, int64_t moment)
{
    int64_t local = moment + zone_offset(zone, moment);
    int64_t days = floor_divide(local, DAY);
    int64_t second = local - days * DAY;
    struct civil civil = civil_date(days);

    civil.hour = (int)(second / 3600);
    civil.minute = (int)(second / 60 % 60);
    civil.weekday = civil_weekday(civil.year, civil.month, civil.day);
    return civil;
}

enum civil_case civil_moment(const struct zone *zone, struct civil civil,
                             int64_t *out)
{
    int64_t local = civil_days(civil.year, civil.month, civil.day) * DAY +
                    civil.hour * 3600 + civil.minute * 60;
    int64_t before = zone_offset(zone, local - DAY);
    int64_t after = zone_offset(zone, local + DAY);
    bool is_before = zone_offset(zone, local - before) == before;
    bool is_after = zone_offset(zone, local - after) == after;

    *out = local - (is_after && !is_before ? after : before);
    if (is_before && is_after && before != after)
        return CIVIL_TWICE;
    return is_before || is_after ? CIVIL_ONCE : CIVIL_SKIPPED;
}

int64_t civil_day_end(const struct zone *zone, int64_t moment)
{
    struct civil civil = civil_at(zone, moment);
    int64_t days = civil_days(civil.year, civil.month, civil.day) + 1;
    struct civil next = civil_date(days);
    int64_t begins;

    (void)civil_moment(zone, next, &begins);
    return begins - 1;
}

char *civil_date_words(struct arena *arena, struct civil civil)
{
    int weekday = civil_weekday(civil.year, civil.month, civil.day);

    return arena_format(arena, "%s %d %s %d", civil_weekday_names[weekday],
                        civil.day, civil_month_names[civil.month - 1],
                        civil.year);
}

char *civil_time_words(struct arena *arena, struct civil civil)
{
    int hour = civil.hour % 12 == 0 ? 12 : civil.hour % 12;
    const char *half = civil.hour < 12 ? "am" : "pm";

    if (civil.minute == 0 && civil.hour % 12 == 0)
        return arena_format(arena, civil.hour == 0 ? "midnight" : "midday");
    if (civil.minute == 0)
        return arena_format(arena, "%d%s", hour, half);
    return arena_format(arena, "%d:%02d%s", hour, civil.minute, half);
}

/* The day to which people count a moment: midnight ends a day. */
static struct civil day_said(const struct zone *zone, int64_t moment)
{
    struct civil civil = civil_at(zone, moment);

    if (civil.hour == 0 && civil.minute == 0)
        return civil_at(zone, moment - 60);
    return civil;
}

char *civil_moment_words(struct arena *arena, const struct zone *zone,
                         int64_t moment)
{
    return arena_format(arena, "%s, %s",
                        civil_date_words(arena, day_said(zone, moment)),
                        civil_time_words(arena, civil_at(zone, moment)));
}

char *civil_range_words(struct arena *arena, const struct zone *zone,
                        int64_t from, int64_t to)
{
    struct civil a = day_said(zone, from);
    struct civil b = day_said(zone, to);
    bool same = civil_days(a.year, a.month, a.day) ==
                civil_days(b.year, b.month, b.day);

    return arena_format(arena, "%s to %s",
                        civil_moment_words(arena, zone, from),
                        same ? civil_time_words(arena, civil_at(zone, to))
                             : civil_moment_words(arena, zone, to));
}

char *civil_mail_date(struct arena *arena, const struct zone *zone,
                      int64_t moment)
{
    struct civil civil = civil_at(zone, moment);
    int64_t offset = zone_offset(zone, moment);
    int64_t minutes = (offset < 0 ? -offset : offset) / 60;
    int64_t local = moment + offset;

    return arena_format(
        arena, "%.3s, %02d %.3s %04d %02d:%02d:%02d %c%02d%02d",
        civil_weekday_names[civil.weekday], civil.day,
        civil_month_names[civil.month - 1], civil.year, civil.hour,
        civil.minute, (int)(local - floor_divide(local, 60) * 60),
        offset < 0 ? '-' : '+', (int)(minutes / 60), (int)(minutes % 60));
}
