/* The list of names, to an item's owner, when it closes. */
#include <string.h>

#include "core/reading/message.h"
#include "flow/closing.h"
#include "tests/flow/letters.h"

static const char talk[] =
    "Kind: event\nTitle: An evening of talks\nFor: everyone\nOwner: %s\n"
    "Starts: Friday 4 December 2026, 6pm\nEnds: Friday 4 December 2026, 8pm\n"
    "Where: The Old Forge\nCloses: Tuesday 1 December 2026, midday\n\n"
    "Three short talks.\n";
#define CLOSED (NOON + 6 * DAY + 60)

static bool step(struct place *place)
{
    struct error error;
    bool did = closing_step(place->house, clock_now(), &error);

    ok(error.kind == ERROR_NONE, "the step works: %s", error.text);
    place_deliver(place);
    return did;
}

/* Three put their names down for the talk, which is number 4: Ada shares her
 * address, Ben his name, Cleo nothing; Dev says no. */
static void open_signed(struct place *place, const char *name,
                        const char *owner)
{
    static const char *const who[] = {"ada", "ben", "cleo", "dev"};
    int64_t number;

    place_open(place, name);
    place_fill(place);
    (void)place_import(place, "ref,name,email,share\n"
                              "R1,Ada,ada@example.org,contact\n"
                              "R2,Ben,ben@example.org,name\n");
    place_save(place, "talk.txt", arena_format(place->arena, talk, owner));
    place_announce(place);
    place_send_issue(place, 1);
    number = place_number(place, "SELECT number FROM issue_item WHERE"
                                 " announcement_id = 4");
    for (size_t i = 0; i < 4; i++) {
        const char *address =
            arena_format(place->arena, "%s@example.org", who[i]);
        struct reply reply = {
            .from = address,
            .to = relay_last(address),
            .words = arena_format(place->arena, "%s %lld please",
                                  i < 3 ? "yes" : "no to", (long long)number)};

        post_put("INBOX", reply_bytes(place->arena, &reply));
        is_int(place_collect(place), 0, "%s answers", who[i]);
    }
    place_deliver(place);
}

static void test_owner(void)
{
    struct place place;
    int before;

    open_signed(&place, "closing-owner", "Jo Penn, 01632 960144");
    before = relay_count(JO);
    clock_set(CLOSED - 120);
    ok(!step(&place), "not before it closes");
    clock_set(CLOSED);
    ok(step(&place), "then the list is made");
    is_int(relay_count(JO), before + 1, "for its owner");
    ok(letter_says(&place, relay_last(JO),
                   "An evening of talks (A-0004) has closed."),
       "of it");
    ok(letter_says(&place, relay_last(JO), "- Ada Bright, ada@example.org"),
       "name and address");
    ok(letter_says(&place, relay_last(JO),
                   "- Ben Castle - 1 more person has not agreed"),
       "the name alone, and one who is not named");
    ok(slice_find(relay_last(JO)->bytes, SLICE("Cleo")) == SLICE_NONE &&
           slice_find(relay_last(JO)->bytes, SLICE("Dev")) == SLICE_NONE,
       "nobody else is in it");
    ok(slice_find(relay_last(JO)->bytes,
                  SLICE("filename=\"names-A-0004.csv\"")) != SLICE_NONE,
       "the file is attached");
    ok(!step(&place), "once");
    clock_set(CLOSED + DAY);
    ok(!step(&place), "for ever");
    place_close(&place);
}

static void test_nobody(void)
{
    struct place place;
    int before;

    open_signed(&place, "closing-nobody", "the ward, 01632 960144");
    before = relay_count(ALEX);
    clock_set(CLOSED);
    ok(step(&place), "without an owner on the staff");
    is_int(relay_count(ALEX), before + 1, "the facilitators get it");
    ok(letter_says(&place, relay_last(ALEX),
                   "Its owner is the ward, 01632 960144, whom we"),
       "and are told whose it is");
    place_close(&place);
}

/* It stays open after all: who comes later is on a second list, and marked. */
static void test_longer(void)
{
    struct place place;
    int before;
    char *later;
    int64_t number;

    open_signed(&place, "closing-longer", "Jo Penn, 01632 960144");
    clock_set(CLOSED);
    ok(step(&place), "the first list");
    before = relay_count(JO);
    later = arena_format(place.arena, talk,
                         "Jo Penn, 01632 960144\nReference: A-0004");
    *strstr(later, "1 December 2026, mid") = '3';
    memcpy(strstr(later, "Closes: Tuesday"), "Closes:        ", 15);
    place_save(&place, "talk-2.txt", later);
    place_announce(&place);
    is_int(
        place_number(&place, "SELECT version FROM announcement WHERE id = 4"),
        2, "a later version");
    ok(!step(&place), "no list while it is open again");
    clock_advance(HOUR);
    number = place_number(&place, "SELECT number FROM issue_item WHERE"
                                  " announcement_id = 4");
    place_change(&place, "UPDATE person SET share = 'name' WHERE id = 5");
    post_put("INBOX",
             reply_bytes(place.arena,
                         &(struct reply){.from = "eve@example.org",
                                         .to = relay_last("eve@example.org"),
                                         .words = arena_format(
                                             place.arena, "yes %lld please",
                                             (long long)number)}));
    is_int(place_collect(&place), 0, "Eve answers late");
    clock_set(CLOSED + 2 * DAY);
    ok(step(&place), "the second list");
    is_int(relay_count(JO), before + 1, "goes to the owner");
    ok(letter_says(&place, relay_last(JO),
                   "takes the place of the one of Tuesday 1 December"),
       "it says so");
    ok(letter_says(&place, relay_last(JO),
                   "- Ada Bright, ada@example.org - Ben Castle - Eve"),
       "all are on it");
    ok(letter_says(&place, relay_last(JO), "(new)") &&
           !letter_has(&place, relay_last(JO), "Ben Castle (new)"),
       "who is new is marked");
    ok(!step(&place), "once");
    place_close(&place);
}

/* So many in a week that they are looked at in several pages. */
static void test_many(void)
{
    struct place place;
    struct error error;

    place_open(&place, "closing-many");
    place_fill(&place);
    place_save(&place, "talk.txt", arena_format(place.arena, talk, "Alex"));
    place_announce(&place);
    place_change(&place, "CREATE TEMP TABLE v AS SELECT * FROM"
                         " announcement_version WHERE announcement_id = 4");
    place_change(&place, "CREATE TEMP TABLE a AS SELECT * FROM announcement"
                         " WHERE id = 4");
    for (int i = 5; i <= 60; i++) {
        place_change(&place, "UPDATE a SET id = %d, file_name = 'f%d'", i, i);
        place_change(&place, "UPDATE v SET announcement_id = %d", i);
        place_change(&place, "INSERT INTO announcement SELECT * FROM a");
        place_change(&place, "INSERT INTO announcement_version SELECT * FROM"
                             " v");
    }
    clock_set(CLOSED);
    while (closing_step(place.house, clock_now(), &error))
        continue;
    is_int(place_number(&place, "SELECT count(DISTINCT purpose_key) FROM"
                                " delivery WHERE purpose_key LIKE"
                                " 'closing:%%'"),
           57, "each of them has its list");
    place_close(&place);
}

int main(void)
{
    message_setup();
    test_owner();
    test_nobody();
    test_longer();
    test_many();
    return done_testing();
}
