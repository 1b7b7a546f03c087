/* Whether anything may go at all. */
#include "flow/guard.h"

#include <unistd.h>

#include "base/must.h"
#include "tests/flow/place.h"

#define GUARD(office) guard_held((office)->arena, (office)->house)

static void test_copied_ledger(void)
{
    struct place place;

    place_open(&place, "copied");
    ok(!place.held, "a new ledger is not held");
    place_close(&place);
    place_reopen(&place, "copied");
    ok(!place.held, "nor is it at the next start");
    must(unlink(house_path(place.house, "identity")) == 0);
    place_close(&place);
    place_reopen(&place, "copied");
    ok(place.held && GUARD(&place) != NULL,
       "without the file beside it, it is a copy, and held");
    place_put(house_path(place.house, "identity"), "somebody else's");
    place_close(&place);
    place_reopen(&place, "copied");
    ok(place.held, "with another's file too");
    place_close(&place);
}

static void test_release_of_a_copy(void)
{
    struct place place;

    place_open(&place, "moved");
    must(unlink(house_path(place.house, "identity")) == 0);
    place_close(&place);
    place_reopen(&place, "moved");
    is_int(place_ask(&place, "robin", "release").status, 1,
           "only a facilitator releases");
    is_int(place_ask(&place, "alex", "release").status, 0,
           "a person says that it is the right one");
    ok(GUARD(&place) == NULL, "then letters go");
    place_close(&place);
    place_reopen(&place, "moved");
    ok(!place.held, "and at the next start it is known");
    place_close(&place);
}

static void test_clock(void)
{
    static const struct {
        const char *name;
        int64_t back;
        bool held;
    } rows[] = {{"forward", -DAY, false},
                {"same", 0, false},
                {"nine minutes back", 9 * 60, false},
                {"eleven minutes back", 11 * 60, true}};

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;

        place_open(&place, rows[i].name);
        guard_saw_clock(place.house, clock_now());
        place_close(&place);
        clock_advance(-rows[i].back);
        place_reopen(&place, rows[i].name);
        is_int(place.held, rows[i].held, "the clock is %s", rows[i].name);
        must(place_ask(&place, "alex", "release").status == 0);
        place_close(&place);
        place_reopen(&place, rows[i].name);
        ok(!place.held && GUARD(&place) == NULL, "and not after a release");
        place_close(&place);
    }
}

static void test_hearing(void)
{
    struct place place;

    place_open(&place, "hearing");
    ok(!guard_hears(place.house, NOON), "deaf until the mailbox was read");
    guard_heard(place.house, NOON);
    ok(guard_hears(place.house, NOON + HOUR - 1), "not within the hour");
    ok(!guard_hears(place.house, NOON + HOUR), "deaf after it");
    place_close(&place);
}

int main(void)
{
    test_copied_ledger();
    test_release_of_a_copy();
    test_clock();
    test_hearing();
    return done_testing();
}
