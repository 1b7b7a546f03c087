/* What staff do with an issue: approve, hold, take items out. */
#include "core/reading/message.h"
#include "flow/guard.h"
#include "tests/flow/place.h"

#define ALEX "alex@harbour.example"

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

/* The words of a letter's text part, in one line. */
static struct slice words_of(struct place *place,
                             const struct relay_letter *letter)
{
    struct error error;
    struct message *message =
        message_open(place->arena, letter->bytes, &error);
    struct text text = text_start(place->arena, 100000);
    struct slice rest = message_text(place->arena, message);
    struct slice line;

    while (slice_next_line(&rest, &line)) {
        text_put(&text, slice_trim(line));
        text_putc(&text, ' ');
    }
    return text_slice(&text);
}

static bool says(struct place *place, const struct relay_letter *letter,
                 const char *words)
{
    struct slice text = words_of(place, letter);

    if (slice_find(text, slice_of(words)) != SLICE_NONE)
        return true;
    note("%.*s", SLICE_ARG(text));
    return false;
}

/* Ben is on hold, Cleo wants large print. */
static void test_proof(void)
{
    static const char *const words[] = {
        "Dear Alex Rowe",
        "issue 1 of Harbour Voices. It goes to 5 people on Thursday 26 "
        "November 2026, 10am,",
        "The last moment is Friday 27 November 2026, 10am.",
        "- 1: Choose a nurse (panel), to 5 people",
        "- 1 person: on hold until a person releases it",
        "- Ben Castle (person 2): on hold until a person releases it",
        "Nothing is.",
        "standard.eml is attached",
        "large_print.eml is attached",
    };
    struct place place;

    place_open(&place, "proof");
    place_fill(&place);
    place_ask(&place, "alex", "hold 2");
    place_change(&place, "UPDATE person SET format = 'large_print'"
                         " WHERE id = 3");
    place_proofs(&place);
    is_int(relay_count(ALEX), 1, "the facilitator has the proof");
    is_int(relay->count, 1, "nobody else has anything");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        ok(says(&place, relay_last(ALEX), words[i]), "it says %s", words[i]);
    ok(slice_find(relay_last(ALEX)->bytes, SLICE("filename=\"plain_text.eml")) ==
           SLICE_NONE,
       "a format that nobody gets is not attached");
    place_proofs(&place);
    is_int(relay_count(ALEX), 1, "once");
    is_int(place_ask(&place, "alex", "issues drop 1 2").status, 0, "2 is out");
    place_proofs(&place);
    is_int(relay_count(ALEX), 2, "a change brings a new proof");
    ok(says(&place, relay_last(ALEX), "- Boat trip: it was taken out, or"),
       "which says what was left out");
    ok(says(&place, relay_last(ALEX), "- 3: The lift works (yswd)"),
       "and keeps the numbers");
    place_close(&place);
}

int main(void)
{
    message_setup();
    test_proof();
    test_drop();
    test_hold();
    return done_testing();
}
