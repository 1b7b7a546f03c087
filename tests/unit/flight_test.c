/* flight: what the file says after a kill at any point. */
#include "core/ledger/flight.h"
#include "tests/tap.h"

#include <string.h>

static struct flight flight;

static const struct outcome done = {.verdict = VERDICT_DONE, .code = 250};

static void test_reset(void)
{
    memset(&flight, 0xa5, sizeof flight);
    ok(!flight_is_ours(&flight), "noise is not ours");
    flight_reset(&flight, "boot-1");
    ok(flight_is_ours(&flight), "a fresh one is");
    ok(flight_same_boot(&flight, "boot-1"), "it knows its boot");
    ok(!flight_same_boot(&flight, "boot-2"), "and another");
    ok(!flight_same_boot(&flight, "boot-"), "a shorter one too");
    is_int((int64_t)flight_pending(&flight), 0, "nothing is pending");

    flight.ended = FLIGHT_RING + 1;
    ok(!flight_is_ours(&flight), "torn: more pending than the ring holds");
    flight.ended = -1;
    ok(!flight_is_ours(&flight), "torn: ended before entered");
    flight_reset(&flight, "boot-1");
    memset(flight.boot, 'x', sizeof flight.boot);
    ok(!flight_is_ours(&flight), "torn: a boot id without end");
}

static void test_letter(void)
{
    flight_reset(&flight, "b");
    ok(!flight_is_open(&flight, 41), "not begun");
    flight_begin(&flight, 3, 41);
    ok(flight_is_open(&flight, 41), "begun");
    ok(!flight_is_open(&flight, 42), "another one is not");
    ok(flight_end(&flight, 3, 41, 1000, &done), "ended");
    ok(!flight_is_open(&flight, 41), "no longer open");
    is_int((int64_t)flight_pending(&flight), 1, "its end waits");
    is_int(flight_pending_at(&flight, 0)->delivery_id, 41, "its id");
    is_int(flight_pending_at(&flight, 0)->at, 1000, "its time");
    is_int(flight_pending_at(&flight, 0)->outcome.code, 250, "its outcome");
    flight_entered(&flight, 1);
    is_int((int64_t)flight_pending(&flight), 0, "entered");
    flight_begin(&flight, 3, 41);
    ok(flight_is_open(&flight, 41),
       "a second attempt is open again, whatever the ring still holds");
    flight_clear_slots(&flight);
    ok(!flight_is_open(&flight, 41), "cleared after recovery");
}

/* The states between two stores of begin and end, as a kill leaves them. */
static void test_kills(void)
{
    flight_reset(&flight, "b");
    flight.slots[0].delivery_id = 9;
    ok(!flight_is_open(&flight, 9), "killed before begun was set: unsent");

    flight_begin(&flight, 0, 9);
    flight.ring[0] = (struct flight_end){.delivery_id = 9, .outcome = done};
    ok(flight_is_open(&flight, 9), "killed before the end counts: in doubt");
    flight.ended = 1;
    ok(!flight_is_open(&flight, 9),
       "killed before the slot is free: the outcome wins");
    is_int((int64_t)flight_pending(&flight), 1, "and is there");
    flight.slots[0].begun = 0;
    ok(!flight_is_open(&flight, 9), "killed with the slot half free: ended");
}

static void test_ring(void)
{
    bool order = true;

    flight_reset(&flight, "b");
    for (int64_t id = 1; id <= FLIGHT_RING; id++)
        if (!flight_end(&flight, 0, id, id, &done))
            order = false;
    ok(order, "the ring takes its number");
    ok(!flight_end(&flight, 0, 999, 1, &done), "and no more");
    flight_entered(&flight, 10);
    for (int64_t id = FLIGHT_RING + 1; id <= FLIGHT_RING + 10; id++)
        if (!flight_end(&flight, 0, id, id, &done))
            order = false;
    ok(order, "room again, past the end of the ring");
    is_int((int64_t)flight_pending(&flight), FLIGHT_RING, "full again");
    for (size_t i = 0; i < flight_pending(&flight); i++)
        if (flight_pending_at(&flight, i)->delivery_id != (int64_t)i + 11)
            order = false;
    ok(order, "oldest first");
    ok(flight_is_ours(&flight), "still ours");
}

int main(void)
{
    test_reset();
    test_letter();
    test_kills();
    test_ring();
    return done_testing();
}
