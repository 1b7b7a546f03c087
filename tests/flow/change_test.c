/* The change of an event, approved by mail. */
#include "core/reading/message.h"
#include "base/must.h"
#include "flow/guard.h"
#include "tests/flow/letters.h"

#define BOAT "Kind: event\nTitle: Boat trip\nFor: everyone\nOwner: Alex Rowe\n"
#define FRIDAY                               \
    "Starts: Friday 11 December 2026, 2pm\n" \
    "Ends: Friday 11 December 2026, 4pm\n"

static void save(struct place *place, const char *lines)
{
    place_save(place, "boat.txt",
               arena_format(place->arena, "%s\nRound the harbour.\n", lines));
    place_announce(place);
    place_proofs(place);
    place_proofs(place);
}

/* Six people were invited to the quay; the count begins anew. */
static void open_told(struct place *place, const char *name)
{
    place_open(place, name);
    must(place_import(place, place_people).status == 0);
    save(place, BOAT FRIDAY "Where: The quay\n");
    must(place_ask(place, "alex", "approve 1").status == 0);
    place_issues(place);
    clock_set(THURSDAY);
    guard_heard(place->house, clock_now());
    place_deliver(place);
    relay_start();
}

static void loft(struct place *place)
{
    save(place, "Reference: A-0001\n" BOAT FRIDAY "Where: The net loft\n");
}

static void tell(struct place *place, const char *from,
                 const struct relay_letter *letter, const char *words)
{
    reply_read(place, from, letter, words, VOUCHED);
    place_proofs(place);
}

static int told_count(void)
{
    return (int)(relay->count - relay_count(ALEX) - relay_count(JO));
}

static void test_proof(void)
{
    static const char *const words[] = {
        "Boat trip (A-0001) has another time or place than people were told.",
        "The last moment is Friday 11 December 2026, 2pm.",
        "- Where: The quay Now: The net loft",
        "- 5 people by email.",
        "- 1 person cannot be told by email.",
        "letter.eml is attached",
    };
    struct place place;

    open_told(&place, "change-proof");
    place_change(&place, "UPDATE person SET calendar = 0 WHERE id = 3");
    loft(&place);
    is_int(relay_count(ALEX), 1, "the facilitator has the change");
    is_int(relay_count(JO), 1, "so has the other");
    is_int(told_count(), 0, "and nobody else anything");
    is_text(letter_header(place.arena, relay_last(ALEX)->bytes, "Subject"),
            "Your OK, please: the change of A-0001", "with its subject");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        ok(letter_says(&place, relay_last(ALEX), words[i]), "it says %s",
           words[i]);
    ok(!letter_has(&place, relay_last(ALEX), "Starts:"),
       "and not what stays as it was");
    place_proofs(&place);
    is_int(relay_count(ALEX), 1, "once");
    tell(&place, ALEX, relay_last(ALEX), "OK");
    is_int(told_count(), 5, "with the ok those who were told are told");
    ok(letter_says(&place, relay_last(ALEX),
                   "are told now that it has changed"),
       "and the answer says so");
    tell(&place, JO, relay_last(JO), "OK");
    ok(letter_says(&place, relay_last(JO), "alex said yes"),
       "a second ok hears of the first");
    is_int(told_count(), 5, "nobody is told twice");
    place_close(&place);
}

static void test_newer(void)
{
    struct place place;
    struct relay_letter first;

    open_told(&place, "change-newer");
    loft(&place);
    first = *relay_last(ALEX);
    save(&place, "Reference: A-0001\n" BOAT FRIDAY "Where: The pier\n");
    is_int(relay_count(ALEX), 2, "a newer change brings a new letter");
    tell(&place, ALEX, &first, "OK");
    is_int(told_count(), 0, "an ok to the old one is none");
    ok(letter_says(&place, relay_last(ALEX), "has changed again"),
       "and the answer says why");
    tell(&place, JO, relay_last(JO), "OK");
    is_int(told_count(), 6, "one to the new one is");
    place_close(&place);

    open_told(&place, "change-back");
    loft(&place);
    save(&place, "Reference: A-0001\n" BOAT FRIDAY "Where: The quay\n");
    tell(&place, ALEX, relay_last(ALEX), "OK");
    is_int(told_count(), 0, "changed back, there is nothing to tell");
    place_close(&place);
}

static void test_hold(void)
{
    struct place place;
    struct relay_letter jos;

    open_told(&place, "change-hold");
    loft(&place);
    jos = *relay_last(JO);
    tell(&place, ALEX, relay_last(ALEX), "hold please");
    ok(letter_says(&place, relay_last(ALEX), "nobody is told"), "held");
    tell(&place, JO, &jos, "OK");
    is_int(told_count(), 0, "the hold wins");
    ok(letter_says(&place, relay_last(JO), "on hold, by Alex Rowe"),
       "and the answer says whose");
    tell(&place, JO, relay_last(JO), "OK");
    is_int(told_count(), 6, "whoever knows of it may end it");
    place_close(&place);
}

static void test_cancelled(void)
{
    struct place place;

    open_told(&place, "change-cancel");
    save(&place, "Reference: A-0001\nCancel: yes\n");
    ok(letter_says(&place, relay_last(ALEX),
                   "Boat trip (A-0001) was cancelled"),
       "it is said");
    ok(letter_says(&place, relay_last(ALEX), "It does not take place."),
       "plainly");
    tell(&place, ALEX, relay_last(ALEX), "?");
    ok(letter_says(&place, relay_last(ALEX), "or HOLD (nobody is told yet)"),
       "HELP is answered");
    tell(&place, JO, relay_last(JO), "OK but ring Ada first");
    is_int(told_count(), 0, "half an ok is none");
    tell(&place, JO, relay_last(JO), "OK");
    is_int(told_count(), 6, "and a whole one is");
    place_close(&place);
}

int main(void)
{
    message_setup();
    test_proof();
    test_newer();
    test_hold();
    test_cancelled();
    return done_testing();
}
