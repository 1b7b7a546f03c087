/* schedule: the weekly issue goes at the same time by the clock, in summer and
 * in winter. */
#include "core/time/schedule.h"

#include "tests/london.h"
#include "tests/tap.h"

static void test_reading(void)
{
    static const struct {
        const char *words;
        struct schedule schedule;
    } rows[] = {
        {"Thursday 10:00", {3, 10, 0}}, {"thursday, 10am", {3, 10, 0}},
        {"Thu 17:30", {3, 17, 30}},     {"Mon at 9am", {0, 9, 0}},
        {"Sunday midday", {6, 12, 0}},  {"Friday 00:30", {4, 0, 30}},
        {"Weds 02:00", {2, 2, 0}},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct schedule got = {-1, -1, -1};
        struct error error;
        bool read = schedule_read(slice_of(rows[i].words), &got, &error);

        ok(read && got.weekday == rows[i].schedule.weekday &&
               got.hour == rows[i].schedule.hour &&
               got.minute == rows[i].schedule.minute,
           "%s", rows[i].words);
    }
}

static void test_refused(void)
{
    static const struct {
        const char *words;
        const char *says;
    } rows[] = {
        {"", "does not begin with a day"},
        {"10:00", "does not begin with a day"},
        {"daily 10:00", "does not begin with a day"},
        {"Thursday", "not a day and one time"},
        {"Thursday 10", "not a day and one time"},
        {"Thursday 10:00 and 12:00", "not a day and one time"},
        {"Thursday 25:00", "no time 25:00"},
        {"Thursday 9:30", "9:30am or 9:30pm"},
        {"Sunday 01:00", "write another time"},
        {"Thursday 1:59am", "write another time"},
        {"Thursday midnight", "either end of a day"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct schedule got;
        struct error error = {.text = "it was read"};
        bool read = schedule_read(slice_of(rows[i].words), &got, &error);

        ok(!read && slice_find(slice_of(error.text),
                               slice_of(rows[i].says)) != SLICE_NONE,
           "\"%s\" is refused: %s", rows[i].words, error.text);
    }
}

static void test_next(struct arena *arena)
{
    static const struct schedule thursday = {3, 10, 0};
    static const struct schedule sunday = {6, 2, 0};
    static const struct {
        const struct schedule *schedule;
        int64_t from;
        int64_t next;
        const char *what;
    } rows[] = {
        {&thursday, 1772704800, 1772704800, "at the very moment"},
        {&thursday, 1772704801, 1773309600, "a second later: next week"},
        {&thursday, 1772704799, 1772704800, "a second before"},
        {&thursday, 1773014400, 1773309600, "from a Monday"},
        {&thursday, 1774576800, 1775120400, "over the change to summer time"},
        {&thursday, 1792663200, 1793268000, "over the change to winter time"},
        {&sunday, 1774742400, 1774746000, "on the Sunday of 23 hours"},
        {&sunday, 1792882800, 1792893600, "on the Sunday of 25 hours"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        is_int(schedule_next(rows[i].schedule, &london, rows[i].from),
               rows[i].next, "%s: %s", rows[i].what,
               civil_moment_words(arena, &london, rows[i].next));
}

static void test_year_of_weeks(void)
{
    static const struct schedule thursday = {3, 10, 0};
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
    test_next(arena);
    test_year_of_weeks();
    arena_free(arena);
    return done_testing();
}
