/* What does not wait for a bulletin. */
#include <stdio.h>

#include "core/reading/message.h"
#include "flow/guard.h"
#include "tests/flow/letters.h"

/* Before the bulletin of Thursday is made. */
#define MORNING (NOON - 4 * HOUR)

#define HEAD \
    "Kind: news\nTitle: The bridge is shut\nFor: everyone\nOwner: Pat\n"

static void save(struct place *place, const char *name, const char *lines)
{
    place_save(place, name,
               arena_format(place->arena, HEAD "%s\nUse the ferry.\n", lines));
    place_announce(place);
}

static void people_only(struct place *place, const char *name)
{
    place_open(place, name);
    is_int(place_import(place, place_people).status, 0, "six people");
    clock_set(MORNING);
    place_change(place, "UPDATE person SET frequency = 'monthly' WHERE id = 2");
    guard_heard(place->house, clock_now());
}

static void answer(struct place *place, const char *words)
{
    struct reply reply = {.from = ALEX,
                          .to = relay_last(ALEX),
                          .words = words,
                          .header = VOUCHED};

    post_put("INBOX", reply_bytes(place->arena, &reply));
    is_int(place_collect(place), 0, "alex writes %s", words);
    place_proofs(place);
}

static int64_t waiting_issues(struct place *place)
{
    return place_number(
        place, "SELECT count(*) FROM issue WHERE state = 'awaiting_ok'");
}

/* Everything happens at one moment of the pinned clock. */
static void test_at_once(void)
{
    struct place place;
    int64_t began;

    people_only(&place, "urgent");
    began = clock_steady_ms();
    save(&place, "bridge.txt", "Send: now\n");
    ok(slice_find(
           place_file(&place, "announcements/accepted/bridge.txt.ok.txt"),
           SLICE("as soon as one of them answers OK")) != SLICE_NONE,
       "the note says what will happen");
    place_proofs(&place);
    is_int(relay_count(ALEX), 1, "the proof goes at once");
    is_int(relay->count, 2, "to the facilitators alone");
    is_text(place_words(&place, "SELECT bulletin FROM issue"), "now:A-0001:1",
            "an issue of its own");
    is_int(place_number(&place, "SELECT latest_at - made_at FROM issue"), DAY,
           "a day at most");
    answer(&place, "OK");
    is_int(relay_count("ada@example.org"), 1, "and with the ok the letters");
    is_int(relay_count("ben@example.org"), 1, "also to who hears monthly");
    is_int(relay->count, 2 + 1 + 6, "to everybody, once");
    ok(clock_steady_ms() - began < 3500,
       "in no time but what the folder takes to settle");
    clock_set(NOON + 1);
    place_issues(&place);
    is_int(place_number(&place, "SELECT count(*) FROM issue WHERE"
                                " readers <> 'all' AND state <> 'empty'"),
           0, "Thursday's bulletin does not show it as new");
    is_int(place_number(&place, "SELECT count(*) FROM issue_item"), 1,
           "nor does any other");
    place_close(&place);
}

static void test_latest(void)
{
    static const struct {
        const char *lines;
        int64_t seconds;
    } rows[] = {
        {"Send: now\nCloses: Wednesday 25 November 2026, 5pm\n", 9 * HOUR},
        {"Send: NOW\nStarts: Wednesday 25 November 2026, 6pm\n", 10 * HOUR},
        {"Send: now\nCloses: Friday 4 December 2026\n", DAY},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;
        char name[20];

        snprintf(name, sizeof name, "latest-%zu", i);
        people_only(&place, name);
        save(&place, "bridge.txt", rows[i].lines);
        place_proofs(&place);
        is_int(place_number(&place, "SELECT latest_at - %lld FROM issue",
                            (long long)MORNING) /
                   60,
               rows[i].seconds / 60, "it may go for %lld hours",
               (long long)rows[i].seconds / HOUR);
        clock_set(MORNING + rows[i].seconds + 60);
        place_issues(&place);
        is_text(place_words(&place, "SELECT state FROM issue WHERE number = 1"),
                "held", "then it is held");
        answer(&place, "OK");
        is_int(relay_count("ada@example.org"), 0,
               "and an ok to yesterday's proof sends nothing");
        place_close(&place);
    }
}

static void test_other_words(void)
{
    struct place place;

    people_only(&place, "send-later");
    save(&place, "bridge.txt", "Send: tomorrow\n");
    ok(slice_find(
           place_file(&place, "announcements/refused/bridge.txt.why.txt"),
           SLICE("Send: write \"now\"")) != SLICE_NONE,
       "any other value is refused with what to write");
    place_issues(&place);
    is_int(waiting_issues(&place), 0, "and nothing goes at once");
    place_close(&place);
}

static void test_hold_and_drop(void)
{
    struct place place;

    people_only(&place, "urgent-hold");
    save(&place, "bridge.txt", "Send: now\n");
    place_proofs(&place);
    answer(&place, "DROP 1");
    is_int(waiting_issues(&place), 1, "nothing would be left: it stays");
    is_int(place_ask(&place, "alex", "issues hold 1").status, 0, "held");
    clock_set(NOON);
    place_proofs(&place);
    is_int(place_number(&place, "SELECT count(*) FROM issue WHERE"
                                " readers = 'all'"),
           1, "it is not made again");
    is_int(place_number(&place,
                        "SELECT count(*) FROM issue_item t JOIN issue i ON"
                        " i.id = t.issue_id WHERE i.bulletin = 'weekly'"),
           1, "and counts as new for the bulletin");
    is_int(relay_count("ada@example.org"), 0, "nobody has anything");
    place_close(&place);
}

/* Its haste is over, or it is called off, before anybody approved it. */
static void test_changed(void)
{
    struct place place;

    people_only(&place, "urgent-changed");
    save(&place, "bridge.txt", "Send: now\n");
    place_proofs(&place);
    save(&place, "bridge.txt", "Send: now\nWhere: Quayside\n");
    place_proofs(&place);
    is_int(place_number(&place, "SELECT count(*) FROM issue"), 1,
           "a change is in the same issue");
    is_int(relay_count(ALEX), 2, "with a new proof");
    save(&place, "bridge.txt", "");
    clock_set(NOON);
    place_issues(&place);
    is_int(place_number(&place, "SELECT count(*) FROM issue WHERE"
                                " readers = 'all' AND state = 'held'"),
           1, "without the line it no longer goes at once");
    is_int(place_number(&place, "SELECT count(*) FROM issue WHERE"
                                " bulletin = 'weekly' AND state ="
                                " 'awaiting_ok'"),
           1, "but with the bulletin");
    save(&place, "bridge.txt", "Send: now\nWhere: the bridge\n");
    place_issues(&place);
    is_int(waiting_issues(&place), 1, "with the line again it is made again");
    is_text(place_words(&place, "SELECT state FROM issue WHERE"
                                " bulletin = 'weekly'"),
            "empty", "and the bulletin does not show it too");
    place_save(&place, "A-0001.txt", "");
    place_announce(&place);
    is_int(waiting_issues(&place), 0, "cancelled, it goes nowhere");
    place_close(&place);
}

static void test_invites(void)
{
    struct place place;

    people_only(&place, "urgent-event");
    place_save(&place, "tea.txt",
               "Kind: event\nTitle: Tea\nFor: everyone\nOwner: Pat\nSend: now\n"
               "Starts: Friday 4 December 2026, 2pm\n"
               "Ends: Friday 4 December 2026, 3pm\n\nWith cake.\n");
    place_announce(&place);
    place_proofs(&place);
    answer(&place, "OK");
    is_int(relay_count("ada@example.org"), 2, "a letter and an invitation");
    place_close(&place);
}

int main(void)
{
    message_setup();
    test_at_once();
    test_latest();
    test_other_words();
    test_hold_and_drop();
    test_changed();
    test_invites();
    return done_testing();
}
