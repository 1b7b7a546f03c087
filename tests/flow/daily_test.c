/* The daily mail, and AGAIN in answer to it. */
#include "core/reading/message.h"
#include "base/must.h"
#include "flow/daily.h"
#include "flow/guard.h"
#include "tests/flow/letters.h"

#define FRIDAY_8 (NOON + 44 * HOUR)

static bool step(struct place *place)
{
    struct error error;
    bool did = daily_step(place->house, clock_now(), &error);

    ok(error.kind == ERROR_NONE, "the step works: %s", error.text);
    place_deliver(place);
    return did;
}

static void hear(struct place *place, const char *from,
                 const struct relay_letter *letter, const char *words,
                 const char *header)
{
    reply_read(place, from, letter, words, header);
    place_deliver(place);
}

static void test_quiet(void)
{
    struct place place;

    place_open(&place, "daily-quiet");
    place_fill(&place);
    guard_heard(place.house, clock_now());
    clock_set(NOON - 5 * HOUR); /* 7am */
    ok(!step(&place), "not before its time");
    clock_set(NOON - 4 * HOUR);
    guard_heard(place.house, clock_now());
    ok(step(&place), "at 8am it is made");
    is_int(relay_count(ALEX), 1, "and goes to the facilitator");
    ok(letter_says(&place, relay_last(ALEX),
                   "A quiet day: nothing new came since"),
       "in one line");
    ok(letter_says(&place, relay_last(ALEX),
                   "The weekly sheet: goes Thursday 26 November 2026, 10am"),
       "with what comes next");
    clock_set(NOON - 3 * HOUR);
    ok(!step(&place), "once a day");
    clock_set(NOON + 34 * HOUR); /* the next day at 10pm */
    ok(!step(&place), "what was missed by half a day is left to the next");
    clock_set(NOON + 44 * HOUR);
    ok(step(&place), "which comes");
    ok(letter_says(&place, relay_last(ALEX),
                   "since Wednesday 25 November 2026, 8am"),
       "and counts from the last one");
    place_close(&place);
}

static void test_full(void)
{
    struct place place;

    place_open(&place, "daily-full");
    place_fill(&place);
    place_send_issue(&place, 1);
    hear(&place, "Ada <ada@example.org>", relay_last("ada@example.org"),
         "2 please", NULL);
    hear(&place, "Ben <ben@example.org>", relay_last("ben@example.org"), "STOP",
         NULL);
    hear(&place, "Cleo <cleo@example.org>", relay_last("cleo@example.org"),
         "what is the colour of Tuesday, and why", NULL);
    clock_set(FRIDAY_8);
    must(place_ask(&place, "alex", "people died R4").status == 0);
    ok(step(&place), "made");
    ok(letter_says(&place, relay_last(ALEX), "(A-0002): 1 new, 1 in all"),
       "a new name");
    ok(letter_says(&place, relay_last(ALEX), "- 1 person left the list"),
       "somebody left, and who died did not");
    ok(letter_says(&place, relay_last(ALEX), "- M-0003: "),
       "what waits, by its reference");
    ok(letter_says(&place, relay_last(ALEX), "sign-ups-2026-11-27.csv"),
       "the list is named");
    ok(slice_find(relay_last(ALEX)->bytes,
                  SLICE("filename=\"sign-ups-2026-11-27.csv\"")) != SLICE_NONE,
       "and attached");
    clock_set(FRIDAY_8 + 3 * DAY);
    ok(step(&place), "three days later");
    ok(letter_says(&place, relay_last(ALEX), "- OVERDUE. M-0003: "),
       "it is overdue");
    ok(letter_says(&place, relay_last(ALEX), "Nobody put a name down."),
       "and nothing is new");
    place_close(&place);
}

/* What no message says: it ends when somebody says that it is done. */
static void test_task(void)
{
    struct place place;

    place_open(&place, "daily-task");
    place_fill(&place);
    relay_script("ada@example.org", RELAY_RCPT, "550 5.1.1 no such user", 1);
    place_send_issue(&place, 1);
    clock_set(FRIDAY_8);
    ok(step(&place), "the daily mail");
    ok(letter_says(&place, relay_last(ALEX),
                   "- T-0001: their address no longer exists"),
       "names the task by its number");
    is_int(place_ask(&place, "alex", "tasks done t-0001").status, 0, "done");
    is_int(place_ask(&place, "alex", "tasks done 1").status, 1, "once");
    clock_set(FRIDAY_8 + DAY);
    ok(step(&place), "the next one");
    ok(!letter_has(&place, relay_last(ALEX), "T-0001"), "says no more of it");
    place_close(&place);
}

static void test_again(void)
{
    struct place place;
    struct slice before;

    place_open(&place, "daily-again");
    place_fill(&place);
    relay_script("ada@example.org", RELAY_TAKEN, NULL, 1);
    place_send_issue(&place, 1);
    is_int(relay_count("ada@example.org"), 1, "it arrived, unknown to us");
    before = relay_last("ada@example.org")->bytes;
    is_text(place_words(&place, "SELECT group_concat(DISTINCT state) FROM"
                                " delivery WHERE person_id = 1"),
            "in_doubt", "in doubt");
    clock_set(FRIDAY_8);
    ok(step(&place), "the daily mail");
    ok(letter_says(&place, relay_last(ALEX),
                   "issue 1: 1 person may not have got it"),
       "says so");
    ok(letter_says(&place, relay_last(ALEX), "reply with AGAIN 1"),
       "and what to write");
    ok(letter_says(&place, relay_last(ALEX), "- T-0001: "),
       "the task has its own number");
    ok(slice_find(place_ask(&place, "alex", "tasks").output,
                  SLICE("T-0001  in_doubt, since ")) != SLICE_NONE,
       "by which it is listed");
    is_int(place_ask(&place, "robin", "tasks done").status, 2,
           "a task must be named");
    hear(&place, "Alex Rowe <" ALEX ">", relay_last(ALEX), "AGAIN 1 please",
         "");
    is_int(relay_count("ada@example.org"), 1, "not for whom nobody vouches");
    clock_set(FRIDAY_8 + DAY);
    ok(step(&place), "the next one");
    guard_heard(place.house, clock_now());
    hear(&place, "Alex Rowe <" ALEX ">", relay_last(ALEX), "AGAIN 1 please",
         VOUCHED);
    is_int(relay_count("ada@example.org"), 2, "it goes once more");
    ok(slice_equal(relay_last("ada@example.org")->bytes, before),
       "with the same bytes");
    ok(letter_says(&place, relay_last(ALEX), "1 letter goes once more"),
       "which is said");
    is_int(place_number(&place, "SELECT count(*) FROM task WHERE kind ="
                                " 'in_doubt' AND closed_at = 0"),
           0, "nothing waits for a person");
    is_int(place_ask(&place, "alex", "tasks done T-0099").status, 1,
           "no task has that number");
    is_int(place_ask(&place, "alex", "again 1").status, 1,
           "nothing is in doubt any more");
    is_int(place_ask(&place, "robin", "again 1").status, 1,
           "an administrator may not");
    place_close(&place);
}

int main(void)
{
    message_setup();
    test_quiet();
    test_full();
    test_task();
    test_again();
    return done_testing();
}
