/* edge: zones as tables. */
#include "edge/zone.h"

#include "base/clock.h"
#include "tests/tap.h"

static int64_t offset_of(const struct zone *zone, int64_t moment)
{
    int64_t offset = zone->changes[0].offset;

    for (size_t i = 0; i < zone->count && zone->changes[i].at <= moment; i++)
        offset = zone->changes[i].offset;
    return offset;
}

/* Moments by `date -u -d ... +%s`; each is where the offset changes. */
static void test_changes(struct arena *arena)
{
    static const struct {
        const char *zone;
        int64_t at;
        int64_t before;
        int64_t after;
    } rows[] = {
        {"Europe/London", 1774746000, 0, 3600},          /* 2026-03-29 01:00Z */
        {"Europe/London", 1792890000, 3600, 0},          /* 2026-10-25 01:00Z */
        {"Europe/London", 954032400, 0, 3600},           /* 2000-03-26 01:00Z */
        {"Europe/London", 2816211600, 0, 3600},          /* 2059-03-30 01:00Z */
        {"Europe/London", 2834355600, 3600, 0},          /* 2059-10-26 01:00Z */
        {"Pacific/Auckland", 1775311200, 46800, 43200},  /* 2026-04-04 14:00Z */
        {"Pacific/Auckland", 1790431200, 43200, 46800},  /* 2026-09-26 14:00Z */
        {"America/St_Johns", 1772947800, -12600, -9000}, /* 2026-03-08 5:30Z */
    };
    struct error error = {0};
    struct zone zone;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        ok(zone_load(arena, slice_of(rows[i].zone), &zone, &error), "%s",
           rows[i].zone);
        is_int(offset_of(&zone, rows[i].at - 1), rows[i].before,
               "a second before");
        is_int(offset_of(&zone, rows[i].at), rows[i].after, "from then on");
    }
}

static void test_table(struct arena *arena)
{
    int64_t begun = clock_steady_ms();
    struct error error = {0};
    struct zone zone;
    bool sorted = true;

    ok(zone_load(arena, SLICE("Europe/London"), &zone, &error), "loaded");
    note("in %d ms", (int)(clock_steady_ms() - begun));
    is_text(zone.name, "Europe/London", "its name");
    is_int((int64_t)zone.count, 121, "two changes in each of 60 years");
    for (size_t i = 1; i < zone.count; i++)
        sorted = sorted && zone.changes[i - 1].at < zone.changes[i].at &&
                 zone.changes[i - 1].offset != zone.changes[i].offset;
    ok(sorted, "sorted, and each changes something");
    ok(zone_load(arena, SLICE("UTC"), &zone, &error), "UTC");
    is_int((int64_t)zone.count, 1, "never changes");
    is_int(zone.changes[0].offset, 0, "and is not off");
}

static void test_unknown(struct arena *arena)
{
    static const char *const names[] = {"",
                                        "Europe/Camberwick",
                                        "../../etc/passwd",
                                        "/etc/localtime",
                                        "Europe/../Europe/London",
                                        "Europe/London\n",
                                        "Europe/Lon don"};
    struct error error = {0};
    struct zone zone;

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        error.kind = ERROR_NONE;
        ok(!zone_load(arena, slice_of(names[i]), &zone, &error),
           "unknown: \"%zu\"", i);
        is_int(error.kind, ERROR_INPUT, "and an error says so");
    }
}

int main(void)
{
    struct arena *arena = arena_new();

    test_changes(arena);
    test_table(arena);
    test_unknown(arena);
    arena_free(arena);
    return done_testing();
}
