/* issue: what goes in, once as new and once as last chance, and who gets it. */
#include "core/notice/issue.h"

#include "tests/tap.h"

#define GOES 1000000
#define NEXT 1604800 /* a week later */

static struct candidate of(int64_t id, enum notice_kind kind, int64_t closes)
{
    struct candidate candidate = {0};

    candidate.item.announcement_id = id;
    candidate.item.announcement.kind = kind;
    candidate.item.announcement.closes = closes;
    return candidate;
}

static void test_choice(struct arena *arena)
{
    static const struct {
        const char *what;
        enum notice_kind kind;
        bool shown_before;
        bool shown_last;
        int64_t closes;
        int64_t starts;
        int showing; /* -1: not in the issue */
    } rows[] = {
        {"new", NOTICE_EVENT, false, false, NEXT + 9, 0, SHOWING_NEW},
        {"new, without an end", NOTICE_EVENT, false, false, 0, 0, SHOWING_NEW},
        {"new, closes before the next", NOTICE_EVENT, false, false, NEXT - 1, 0,
         SHOWING_NEW},
        {"new, closes as it goes", NOTICE_EVENT, false, false, GOES, 0,
         SHOWING_NEW},
        {"new, but closed", NOTICE_EVENT, false, false, GOES - 1, 0, -1},
        {"new, but started", NOTICE_EVENT, false, false, 0, GOES, -1},
        {"shown, time enough", NOTICE_EVENT, true, false, NEXT + 1, 0, -1},
        {"shown, without an end", NOTICE_EVENT, true, false, 0, 0, -1},
        {"shown, closes before the next", NOTICE_EVENT, true, false, NEXT - 1,
         0, SHOWING_LAST_CHANCE},
        {"shown, closes with the next", NOTICE_EVENT, true, false, NEXT, 0,
         SHOWING_LAST_CHANCE},
        {"shown, starts before the next", NOTICE_EVENT, true, false, 0,
         NEXT - 1, SHOWING_LAST_CHANCE},
        {"shown, closes later, whatever starts", NOTICE_EVENT, true, false,
         NEXT + 1, NEXT - 1, -1},
        {"shown as last chance", NOTICE_EVENT, true, true, NEXT - 1, 0, -1},
        {"shown and closed", NOTICE_EVENT, true, false, GOES - 1, 0, -1},
        {"news", NOTICE_NEWS, false, false, 0, 0, SHOWING_NEW},
        {"news shown", NOTICE_NEWS, true, false, 0, 0, -1},
        {"news shown, with an end", NOTICE_NEWS, true, false, NEXT - 1, 0, -1},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct candidate one = of(7, rows[i].kind, rows[i].closes);
        struct issue issue = {.number = 5, .goes_at = GOES};

        one.item.announcement.starts = rows[i].starts;
        one.shown_before = rows[i].shown_before;
        one.shown_last = rows[i].shown_last;
        issue_choose(arena, &one, 1, NEXT, &issue);
        is_int(issue.count == 0 ? -1 : (int)issue.items[0].showing,
               rows[i].showing, "%s", rows[i].what);
    }
}

/* Monthly readers get what is still open again, but no news twice. */
static void test_monthly(struct arena *arena)
{
    static const struct {
        const char *what;
        struct candidate shown; /* its item is not looked at */
        enum notice_kind kind;
        int64_t closes;
        int showing; /* -1: not in the issue */
    } rows[] = {
        {"new", {.shown_before = false}, NOTICE_EVENT, NEXT + 9, SHOWING_NEW},
        {"shown", {.shown_before = true}, NOTICE_EVENT, NEXT + 9, SHOWING_OPEN},
        {"shown, without an end",
         {.shown_before = true},
         NOTICE_PANEL,
         0,
         SHOWING_OPEN},
        {"shown, closes before the next",
         {.shown_before = true},
         NOTICE_EVENT,
         NEXT,
         SHOWING_LAST_CHANCE},
        {"shown as last, and still open",
         {.shown_before = true, .shown_last = true},
         NOTICE_EVENT,
         NEXT,
         SHOWING_OPEN},
        {"shown and closed",
         {.shown_before = true},
         NOTICE_EVENT,
         GOES - 1,
         -1},
        {"shown today",
         {.shown_before = true, .shown_today = true},
         NOTICE_EVENT,
         NEXT + 9,
         -1},
        {"shown today, closes before the next",
         {.shown_before = true, .shown_today = true},
         NOTICE_EVENT,
         NEXT,
         -1},
        {"news", {.shown_before = false}, NOTICE_NEWS, 0, SHOWING_NEW},
        {"news shown", {.shown_before = true}, NOTICE_NEWS, 0, -1},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct candidate one = of(7, rows[i].kind, rows[i].closes);
        struct issue issue = {.goes_at = GOES, .readers = READERS_MONTHLY};

        one.shown_before = rows[i].shown.shown_before;
        one.shown_last = rows[i].shown.shown_last;
        one.shown_today = rows[i].shown.shown_today;
        issue_choose(arena, &one, 1, NEXT, &issue);
        is_int(issue.count == 0 ? -1 : (int)issue.items[0].showing,
               rows[i].showing, "monthly: %s", rows[i].what);
    }
}

static void test_order(struct arena *arena)
{
    struct candidate candidates[] = {
        of(1, NOTICE_YSWD, 0),          of(2, NOTICE_NEWS, 0),
        of(3, NOTICE_EVENT, 0),         of(4, NOTICE_PANEL, NEXT + 50),
        of(6, NOTICE_EVENT, NEXT + 5),  of(5, NOTICE_JOB, NEXT + 5),
        of(7, NOTICE_SURVEY, NEXT - 5), of(8, NOTICE_NEWS, NEXT),
    };
    static const int64_t expected[] = {7, 5, 6, 4, 3, 8, 2, 1};
    struct issue issue = {.number = 5, .goes_at = GOES};

    candidates[6].shown_before = true;
    issue_choose(arena, candidates, 8, NEXT, &issue);
    is_int((int64_t)issue.count, 8, "all are in");
    for (size_t i = 0; i < issue.count; i++) {
        is_int(issue.items[i].announcement_id, expected[i], "place %zu", i + 1);
        is_int(issue.items[i].number, (int64_t)i + 1, "numbers from 1");
    }
    is_int(issue.number, 5, "the rest of the issue stays");
    is_int(candidates[0].item.number, 0, "and so do the candidates");
}

static void test_most(struct arena *arena)
{
    struct candidate candidates[ISSUE_MOST_ITEMS + 3];
    struct issue issue = {.goes_at = GOES};

    for (int i = 0; i < ISSUE_MOST_ITEMS + 3; i++)
        candidates[i] = of(i, NOTICE_EVENT, NEXT + 1000 - i);
    candidates[0].item.announcement.kind = NOTICE_NEWS;
    issue_choose(arena, candidates, ISSUE_MOST_ITEMS + 3, NEXT, &issue);
    is_int((int64_t)issue.count, ISSUE_MOST_ITEMS, "not more than the most");
    is_int(issue.items[0].announcement_id, ISSUE_MOST_ITEMS + 2,
           "what closes first is in");
    is_int(issue.items[ISSUE_MOST_ITEMS - 1].announcement_id, 3,
           "what can wait is left for the next");
    issue.readers = READERS_MONTHLY;
    for (int i = 3; i < ISSUE_MOST_ITEMS + 3; i++)
        candidates[i].shown_before = true;
    issue_choose(arena, candidates, ISSUE_MOST_ITEMS + 3, NEXT, &issue);
    is_int(issue.items[ISSUE_MOST_ITEMS - 1].announcement_id, 0,
           "what was never shown is not left out for what was");
    is_int(issue.items[ISSUE_MOST_ITEMS - 2].announcement_id, 1,
           "whatever its place");
    issue_choose(arena, NULL, 0, NEXT, &issue);
    is_int((int64_t)issue.count, 0, "an issue may be empty");
}

static void test_for_whom(struct arena *arena)
{
    struct preference wants[] = {
        {PREFERENCE_INTEREST, true, {"music", 5}},
        {PREFERENCE_INTEREST, false, {"sport", 5}},
    };
    struct preference sport = {PREFERENCE_INTEREST, true, {"sport", 5}};
    struct preference music = {PREFERENCE_INTEREST, true, {"music", 5}};
    struct person person = {.preferences = wants, .preference_count = 2};
    struct candidate candidates[] = {
        of(1, NOTICE_EVENT, NEXT), of(2, NOTICE_EVENT, NEXT),
        of(3, NOTICE_EVENT, NEXT), of(4, NOTICE_EVENT, NEXT)};
    const struct item *out[4];
    struct issue issue = {.goes_at = GOES};

    candidates[0].item.announcement.audience =
        (struct audience){.codes = &sport, .count = 1};
    candidates[1].item.announcement.audience =
        (struct audience){.codes = &music, .count = 1};
    candidates[2].item.announcement.audience =
        (struct audience){.everyone = true, .codes = &sport, .count = 1};
    candidates[3].item.announcement.audience =
        (struct audience){.everyone = true};
    issue_choose(arena, candidates, 4, NEXT, &issue);
    is_int((int64_t)issue_items_for(&issue, &person, out), 2, "two items");
    is_int(out[0]->number, 2, "what the person likes keeps its number");
    is_int(out[1]->number, 4, "and what is for everyone");
    candidates[1].item.announcement.kind = NOTICE_RESEARCH;
    candidates[3].item.announcement.kind = NOTICE_TRAINING;
    person.frequency = FREQUENCY_EVENTS_ONLY;
    issue_choose(arena, candidates, 4, NEXT, &issue);
    is_int((int64_t)issue_items_for(&issue, &person, out), 1,
           "who wants events only gets no research");
    is_int(out[0]->announcement_id, 4, "but a course");
}

int main(void)
{
    struct arena *arena = arena_new();

    test_choice(arena);
    test_monthly(arena);
    test_order(arena);
    test_most(arena);
    test_for_whom(arena);
    arena_free(arena);
    return done_testing();
}
