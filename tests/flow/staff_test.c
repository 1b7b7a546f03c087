/* What staff do with an issue: approve, hold, take items out. */
#include "flow/guard.h"
#include "tests/flow/place.h"

static void open_made(struct place *place, const char *name)
{
    place_open(place, name);
    place_fill(place);
    place_issues(place);
}

static struct slice state_of(struct place *place)
{
    return place_words(place, "SELECT state FROM issue WHERE number = 1");
}

static bool balances(struct place *place)
{
    return place_number(place, "SELECT audience = (SELECT count(*) FROM"
                               " delivery WHERE issue_id = issue.id)"
                               " FROM issue WHERE number = 1") == 1;
}

static void test_drop(void)
{
    struct place place;
    struct answer answer;

    open_made(&place, "drop");
    answer = place_ask(&place, "robin", "issues drop 1 2");
    is_int(answer.status, 1, "an administrator takes nothing out");
    is_int(place_ask(&place, "alex", "issues drop 1 2 9").status, 1,
           "nor is an item taken out that is not there");
    is_int(place_ask(&place, "alex", "issues drop 1 1 2 3").status, 1,
           "nor all of them");
    is_int(place_number(&place, "SELECT count(*) FROM issue_item"), 3,
           "so all are still in");
    is_int(place_ask(&place, "alex", "issues drop 1 2").status, 0, "2 is out");
    is_text(state_of(&place), "gathering", "the audience is fixed again");
    place_issues(&place);
    is_text(state_of(&place), "awaiting_ok", "and an ok is awaited");
    ok(balances(&place), "and the account balances");
    is_text(place_words(&place, "SELECT group_concat(number) FROM issue_item"),
            "1,3", "the others keep their numbers");
    place_close(&place);
}

static void test_hold(void)
{
    struct place place;
    struct answer answer;

    open_made(&place, "hold");
    is_int(place_ask(&place, "alex", "approve 1").status, 0, "approved");
    answer = place_ask(&place, "alex", "issues hold 1");
    is_int(answer.status, 0, "held all the same");
    ok(slice_find(answer.output, SLICE("approved by alex")) != SLICE_NONE,
       "and it says who had approved it");
    is_text(state_of(&place), "held", "on hold");
    clock_set(THURSDAY);
    guard_heard(place.house, clock_now());
    place_deliver(&place);
    is_int(relay->count, 0, "nothing goes");
    is_int(place_ask(&place, "alex", "approve 1").status, 1,
           "an ok as if it had not been held is refused");
    is_int(place_ask(&place, "alex", "issues hold 1").status, 1,
           "so is a second hold");
    is_int(place_ask(&place, "alex", "approve 1 --held").status, 0,
           "one that knows of it is not");
    place_deliver(&place);
    is_int(relay->count, 6, "and it goes");
    is_int(place_ask(&place, "alex", "issues hold 1").status, 1,
           "too late for another hold");
    place_close(&place);
}

int main(void)
{
    test_drop();
    test_hold();
    return done_testing();
}
