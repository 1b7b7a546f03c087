/* civil: the calendar, the clocks of London, dates in words and out of them. */
#include "base/text.h"
#include "base/utf8.h"
#include "core/time/dates.h"
#include "tests/dates.h"
#include "tests/london.h"
#include "tests/tap.h"

static const struct zone utc = {.count = 0};

static char *in_utc(struct arena *arena, int64_t moment)
{
    struct civil civil = civil_at(&utc, moment);

    return arena_format(arena, "%04d-%02d-%02d %02d:%02d", civil.year,
                        civil.month, civil.day, civil.hour, civil.minute);
}

static void test_readable(struct arena *arena)
{
    for (size_t i = 0; i < DATES(date_readable); i++) {
        struct error error = {.text = "read"};
        int64_t moment = 0;
        bool has_time = false;

        if (!civil_read(slice_of(date_readable[i].words), &london, &moment,
                        &has_time, &error))
            is_text(slice_of(error.text), date_readable[i].utc, "%s",
                    date_readable[i].words);
        else
            is_text(slice_of(arena_format(arena, "%s%s", in_utc(arena, moment),
                                          has_time ? "" : " day")),
                    date_readable[i].utc, "%s", date_readable[i].words);
    }
}

static void test_refused(void)
{
    for (size_t i = 0; i < DATES(date_refused); i++) {
        struct error error = {.text = "it was read"};
        int64_t moment;
        bool has_time;
        bool read = civil_read(slice_of(date_refused[i].words), &london,
                               &moment, &has_time, &error);

        ok(!read && slice_find(slice_of(error.text),
                               slice_of(date_refused[i].says)) != SLICE_NONE,
           "%s: refused", date_refused[i].words);
        note("%s", error.text);
    }
}

static void test_spans(struct arena *arena)
{
    for (size_t i = 0; i < DATES(date_spans); i++) {
        struct slice want = slice_of(date_spans[i].utc);
        struct error error = {.text = "read"};
        int64_t from = 0;
        int64_t to = 0;
        bool has_time;
        bool read = civil_read_span(slice_of(date_spans[i].words), &london,
                                    &from, &to, &has_time, &error);
        char *got = to == 0
                        ? in_utc(arena, from)
                        : arena_format(arena, "%s to %s", in_utc(arena, from),
                                       in_utc(arena, to) + 11);

        if (slice_starts(want, SLICE("refused: ")))
            ok(!read && slice_find(slice_of(error.text), slice_from(want, 9)) !=
                            SLICE_NONE,
               "%s: refused, %s", date_spans[i].words, error.text);
        else
            is_text(slice_of(read ? got : error.text), date_spans[i].utc, "%s",
                    date_spans[i].words);
    }
}

static void test_long_words(struct arena *arena)
{
    struct text words = text_start(arena, 1000);
    struct error error;
    int64_t moment;
    bool has_time;

    for (int i = 0; i < 300; i++)
        text_puts(&words, "\xc3\xa9");
    ok(!civil_read(text_slice(&words), &london, &moment, &has_time, &error) &&
           utf8_valid(slice_of(error.text)),
       "long words are cut between characters in what is said");
}

static void test_calendar(void)
{
    static const struct {
        int year, month, day;
        int64_t seconds;
        int weekday;
    } rows[] = {
        {1970, 1, 1, 0, 3},
        {1969, 12, 31, -86400, 2},
        {2000, 2, 29, 951782400, 1},
        {2026, 3, 29, 1774742400, 6},
        {2100, 3, 1, 4107542400, 0},
        {1900, 1, 1, -2208988800, 0},
        {2024, 12, 31, 1735603200, 1},
        {1600, 2, 29, -11670998400, 1},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int64_t days = civil_days(rows[i].year, rows[i].month, rows[i].day);
        struct civil civil = civil_date(days);

        is_int(days * 86400, rows[i].seconds, "days to %d", rows[i].year);
        ok(civil.year == rows[i].year && civil.month == rows[i].month &&
               civil.day == rows[i].day,
           "and back");
        is_int(civil_weekday(rows[i].year, rows[i].month, rows[i].day),
               rows[i].weekday, "its weekday");
    }
    ok(!civil_is_date(2100, 2, 29) && civil_is_date(2000, 2, 29),
       "2000 had a leap day, 2100 has none");
    ok(!civil_is_date(2026, 13, 1) && !civil_is_date(2026, 0, 1) &&
           !civil_is_date(2026, 1, 0) && !civil_is_date(2026, 6, 31),
       "no such dates");
}

static void test_every_day(void)
{
    int64_t from = civil_days(1999, 12, 31);
    bool same = true;

    for (int64_t days = from; days < from + 40000; days++) {
        struct civil civil = civil_date(days);

        same = same && civil_days(civil.year, civil.month, civil.day) == days &&
               civil_is_date(civil.year, civil.month, civil.day);
    }
    ok(same, "40000 days there and back");
}

static void test_clocks(void)
{
    struct civil civil = {
        .year = 2026, .month = 3, .day = 29, .hour = 1, .minute = 30};
    int64_t moment;

    is_int(civil_moment(&london, civil, &moment), CIVIL_SKIPPED, "skipped");
    is_int(moment, 1774747800, "taken as the hour after");
    civil = (struct civil){
        .year = 2026, .month = 10, .day = 25, .hour = 1, .minute = 30};
    is_int(civil_moment(&london, civil, &moment), CIVIL_TWICE, "twice");
    is_int(moment, 1792888200, "taken as the first");
    is_int(zone_offset(&london, 1774745999), 0, "winter to the last second");
    is_int(zone_offset(&london, 1774746000), 3600, "then summer");
    is_int(zone_offset(&london, 0), 0, "before the table");
    is_int(zone_offset(&london, 4000000000), 0, "after the table");
    is_int(civil_day_end(&london, 1774746000), 1774825199,
           "the day of 23 hours ends");
    is_int(civil_day_end(&london, 1774825200), 1774911599, "the next one too");
    is_int(civil_day_end(&london, 1792890000), 1792972799,
           "the day of 25 hours ends");
}

static void test_words(struct arena *arena)
{
    static const struct {
        int hour, minute;
        const char *words;
    } times[] = {
        {0, 0, "midnight"},  {0, 5, "12:05am"}, {9, 0, "9am"},
        {11, 59, "11:59am"}, {12, 0, "midday"}, {12, 30, "12:30pm"},
        {17, 30, "5:30pm"},  {23, 0, "11pm"},
    };
    struct civil civil = {.year = 2026, .month = 3, .day = 5};

    is_text(slice_of(civil_date_words(arena, civil)), "Thursday 5 March 2026",
            "a date, whatever weekday is in the struct");
    for (size_t i = 0; i < sizeof times / sizeof *times; i++) {
        civil.hour = times[i].hour;
        civil.minute = times[i].minute;
        is_text(slice_of(civil_time_words(arena, civil)), times[i].words,
                "%02d:%02d", times[i].hour, times[i].minute);
    }
    is_text(slice_of(civil_mail_date(arena, &london, 1772704805)),
            "Thu, 05 Mar 2026 10:00:05 +0000", "a mail date in winter");
    is_text(slice_of(civil_mail_date(arena, &london, 1782896400)),
            "Wed, 01 Jul 2026 10:00:00 +0100", "and in summer");
    is_text(slice_of(civil_moment_words(arena, &london, 1773187200)),
            "Tuesday 10 March 2026, midnight", "midnight ends a day");
    is_text(slice_of(civil_range_words(arena, &london, 1773136800, 1773144000)),
            "Tuesday 10 March 2026, 10am to midday", "a range in one day");
    is_text(slice_of(civil_range_words(arena, &london, 1773169200, 1773187200)),
            "Tuesday 10 March 2026, 7pm to midnight", "up to midnight");
    is_text(slice_of(civil_range_words(arena, &london, 1773136800, 1773230400)),
            "Tuesday 10 March 2026, 10am to Wednesday 11 March 2026, midday",
            "a range over two days");
}

static void test_west(struct arena *arena)
{
    struct zone_change change = {0, -12600};
    struct zone west = {SLICE("west"), &change, 1};

    is_text(slice_of(civil_mail_date(arena, &west, 1772704805)),
            "Thu, 05 Mar 2026 06:30:05 -0330", "west of Greenwich");
}

/* What we write, we read: every 17 minutes of a year and a bit. */
static void test_round_trip(struct arena *arena)
{
    int64_t wrong = 0;
    struct error error;

    for (int64_t at = 1767225600; at < 1800000000; at += 17 * 60) {
        struct civil civil = civil_at(&london, at);
        char *words = civil_moment_words(arena, &london, at);
        int64_t back = 0;
        bool has_time = false;

        if (civil_moment(&london, civil, &back) == CIVIL_TWICE)
            continue;
        if (!civil_read(slice_of(words), &london, &back, &has_time, &error) ||
            back != at || !has_time) {
            wrong++;
            note("%s", words);
        }
        arena_reset(arena);
    }
    is_int(wrong, 0, "moments in words are read as the same moments");
}

int main(void)
{
    struct arena *arena = arena_new();

    test_readable(arena);
    test_refused();
    test_spans(arena);
    test_long_words(arena);
    test_calendar();
    test_every_day();
    test_clocks();
    test_words(arena);
    test_west(arena);
    test_round_trip(arena);
    arena_free(arena);
    return done_testing();
}
