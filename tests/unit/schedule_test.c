/* schedule: a bulletin goes at the same time by the clock, in summer and in
 * winter. */
#include "core/time/schedule.h"

#include "base/must.h"
#include "tests/london.h"
#include "tests/tap.h"

static void test_reading(void)
{
    static const struct {
        const char *words;
        struct schedule is;
    } rows[] = {
        {"Thursday 10:00", {.weekday = 3, .every = 1, .hour = 10}},
        {"thursday, 10am", {.weekday = 3, .every = 1, .hour = 10}},
        {"every Thursday 10:00", {.weekday = 3, .every = 1, .hour = 10}},
        {"Every week on Thu at 10am", {.weekday = 3, .every = 1, .hour = 10}},
        {"Thu 17:30", {.weekday = 3, .every = 1, .hour = 17, .minute = 30}},
        {"Sunday midday", {.weekday = 6, .every = 1, .hour = 12}},
        {"Friday 00:30", {.weekday = 4, .every = 1, .minute = 30}},
        {"Sunday 01:30", {.weekday = 6, .every = 1, .hour = 1, .minute = 30}},
        {"every 2 weeks on Thursday 10:00 from 5 March 2026",
         {.weekday = 3, .every = 2, .first = 20517, .hour = 10}},
        {"every 3 weeks on Monday, 9am from Monday 2 March 2026",
         {.weekday = 0, .every = 3, .first = 20514, .hour = 9}},
        {"Thursday 10:00 from 5 March 2026",
         {.weekday = 3, .every = 1, .first = 20517, .hour = 10}},
        {"first Monday of the month 09:30",
         {SCHEDULE_NTH, .which = 1, .every = 1, .hour = 9, .minute = 30}},
        {"Fourth Tuesday of each month, 2pm",
         {SCHEDULE_NTH, 1, .which = 4, .every = 1, .hour = 14}},
        {"last Friday of the month at 14:00",
         {SCHEDULE_NTH, 4, .which = SCHEDULE_LAST, .every = 1, .hour = 14}},
        {"1st of the month 10:00",
         {SCHEDULE_MONTH_DAY, .which = 1, .every = 1, .hour = 10}},
        {"28th of every month 10:00",
         {SCHEDULE_MONTH_DAY, .which = 28, .every = 1, .hour = 10}},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct schedule *is = &rows[i].is;
        struct schedule got;
        struct error error = {0};
        bool read = schedule_read(slice_of(rows[i].words), &got, &error);

        ok(read && got.form == is->form && got.weekday == is->weekday &&
               got.which == is->which && got.every == is->every &&
               got.first == is->first && got.hour == is->hour &&
               got.minute == is->minute && slice_is(got.words, rows[i].words),
           "%s%s", rows[i].words, error.text);
    }
}

static void test_refused(void)
{
    static const struct {
        const char *words;
        const char *says;
    } rows[] = {
        {"", "not days and one time"},
        {"10:00", "not days and one time"},
        {"daily 10:00", "not days and one time"},
        {"every other day", "not days and one time"},
        {"Thursday", "not days and one time"},
        {"Thursday 10", "not days and one time"},
        {"Thursday 10:00 and 12:00", "not days and one time"},
        {"Thursday 10:00 Europe/London", "not days and one time"},
        {"Thursday 25:00", "no time 25:00"},
        {"Thursday 9:30", "9:30am or 9:30pm"},
        {"Thursday midnight", "either end of a day"},
        {"every 2 weeks on Thursday 10:00", "counted from a date"},
        {"every 0 weeks on Thursday 10:00", "from 1 to 52"},
        {"every 53 weeks on Thursday 10:00 from 5 March 2026", "from 1 to 52"},
        {"every 2 weeks on Thursday 10:00 from 6 March 2026",
         "6 March 2026 is a Friday, and not a Thursday"},
        {"every 2 weeks on Thursday 10:00 from 5 March 2026, 10am",
         "not days and one time"},
        {"every 2 weeks on Thursday 10:00 from March", "March"},
        {"first Monday 09:30", "not days and one time"},
        {"first Monday of the year 09:30", "not days and one time"},
        {"first of the month 09:30", "not days and one time"},
        {"fifth Monday of the month 09:30", "write \"last\""},
        {"first Monday of the month 09:30 from 2 March 2026",
         "not days and one time"},
        {"29th of the month 10:00", "from the 1st to the 28th"},
        {"0th of the month 10:00", "from the 1st to the 28th"},
        {"1st 10:00", "not days and one time"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct schedule got;
        struct error error = {.text = "it was read"};
        bool read = schedule_read(slice_of(rows[i].words), &got, &error);

        ok(!read && slice_find(slice_of(error.text), slice_of(rows[i].says)) !=
                        SLICE_NONE,
           "\"%s\" is refused: %s", rows[i].words, error.text);
    }
}

static struct schedule read(const char *words)
{
    struct schedule schedule;
    struct error error;

    must(schedule_read(slice_of(words), &schedule, &error));
    return schedule;
}

/* Of each form, a time in the hour that is skipped or repeated. */
static void test_clocks(void)
{
    static const struct {
        const char *words;
        bool fits;
    } rows[] = {
        {"Sunday 00:59", true},
        {"Sunday 01:00", false},
        {"Thursday 1:59am", false},
        {"Sunday 02:00", true},
        {"last Sunday of the month 01:30", false},
        {"first Monday of the month 01:30", false},
        {"1st of the month 01:30", false},
        {"1st of the month 02:30", true},
        {"every 2 weeks on Thursday 01:30 from 5 March 2026", false},
    };
    struct schedule one = read("Sunday 01:30");
    struct error error;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct schedule schedule = read(rows[i].words);
        struct error why = {0};

        ok(schedule_check(&schedule, &london, 1767225600, &why) == rows[i].fits,
           "%s: %s", rows[i].words, why.text);
    }
    ok(schedule_check(&one, &london, 1856394001, &error),
       "after the last change there is nothing to refuse");
    ok(!schedule_check(&one, &london, 1856394000, &error) &&
           slice_find(slice_of(error.text),
                      SLICE("Europe/London change between 01:00 and 02:00")) !=
               SLICE_NONE,
       "the sentence names the hour");
}

static void test_next(struct arena *arena)
{
    static const struct {
        const char *words;
        int64_t from;
        int64_t next;
        const char *what;
    } rows[] = {
        {"Thursday 10:00", 1772704800, 1772704800, "at the very moment"},
        {"Thursday 10:00", 1772704801, 1773309600, "a second later: next week"},
        {"Thursday 10:00", 1772704799, 1772704800, "a second before"},
        {"Thursday 10:00", 1773014400, 1773309600, "from a Monday"},
        {"Thursday 10:00", 1774576800, 1775120400,
         "over the change to summer time"},
        {"Thursday 10:00", 1792663200, 1793268000,
         "over the change to winter time"},
        {"Sunday 02:00", 1774742400, 1774746000, "on the Sunday of 23 hours"},
        {"Sunday 02:00", 1792882800, 1792893600, "on the Sunday of 25 hours"},
        {"Thursday 10:00 from 5 March 2026", 0, 1772704800,
         "not before its first"},
        {"every 2 weeks on Thursday 10:00 from 5 March 2026", 1772704801,
         1773914400, "two weeks later"},
        {"every 2 weeks on Thursday 10:00 from 5 March 2026", 1773914401,
         1775120400, "and two more, into summer time"},
        {"last Sunday of the month 00:30", 1774600000, 1774744200,
         "in the night of the change"},
        {"last Sunday of the month 02:00", 1774600000, 1774746000,
         "just after the skipped hour"},
        {"first Monday of the month 09:30", 1772443801, 1775464200,
         "the next month"},
        {"28th of the month 10:00", 1772272800, 1772272800, "in February"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct schedule schedule = read(rows[i].words);

        is_int(schedule_next(&schedule, &london, rows[i].from), rows[i].next,
               "%s: %s", rows[i].what,
               civil_moment_words(arena, &london, rows[i].next));
    }
}

static void test_year_of_weeks(void)
{
    struct schedule thursday = read("Thursday 10:00");
    int64_t at = 1767225600; /* 1 January 2026 */
    int weeks = 0;
    bool all = true;

    for (; weeks < 110; weeks++) {
        int64_t next = schedule_next(&thursday, &london, at);
        struct civil civil = civil_at(&london, next);

        all = all && next >= at && next - at <= 7 * 86400 + 3600 &&
              civil.weekday == 3 && civil.hour == 10 && civil.minute == 0;
        at = next + 1;
    }
    ok(all, "%d Thursdays, all at 10am", weeks);
}

int main(void)
{
    struct arena *arena = arena_new();

    test_reading();
    test_refused();
    test_clocks();
    test_next(arena);
    test_year_of_weeks();
    arena_free(arena);
    return done_testing();
}
