/* What staff do with an issue: approve, hold, take items out. */
#include <stdio.h>

#include "core/reading/message.h"
#include "flow/guard.h"
#include "tests/flow/letters.h"

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
    is_int(relay_count(JO), 1, "so has the other");
    is_int(relay->count, 2, "nobody else has anything");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        ok(letter_says(&place, relay_last(ALEX), words[i]), "it says %s",
           words[i]);
    ok(slice_find(relay_last(ALEX)->bytes,
                  SLICE("filename=\"plain_text.eml")) == SLICE_NONE,
       "a format that nobody gets is not attached");
    place_proofs(&place);
    is_int(relay_count(ALEX), 1, "once");
    is_int(place_ask(&place, "alex", "issues drop 1 2").status, 0, "2 is out");
    place_proofs(&place);
    is_int(relay_count(ALEX), 2, "a change brings a new proof");
    ok(letter_says(&place, relay_last(ALEX),
                   "- Boat trip: it was taken out, or"),
       "which says what was left out");
    ok(letter_says(&place, relay_last(ALEX), "- 3: The lift works (yswd)"),
       "and keeps the numbers");
    place_close(&place);
}

/* ---- by mail ---- */

/* They write, the daemon reads, and what follows from it is sent. */
static void tell(struct place *place, const char *from,
                 const struct relay_letter *letter, const char *words,
                 const char *header)
{
    reply_read(place, from, letter, words, header);
    place_proofs(place);
}

static int64_t done_count(struct place *place)
{
    return place_number(place, "SELECT count(*) FROM inbound WHERE"
                               " disposition = 'acted' AND recorded <> ''");
}

static void test_orders(void)
{
    static const struct {
        const char *words;
        const char *state;
        const char *answer;
    } rows[] = {
        {"OK thanks", "approved", "Issue 1 is approved. It goes on Thursday"},
        {"ok\r\n\r\nAlex", "approved", "reply to this email with HOLD."},
        {"Hold please", "held", "Issue 1 is on hold and does not go."},
        {"hold", "held", "reply to this email with OK."},
        {"?", "awaiting_ok", "To answer a proof, reply to it"},
        {"OK but not 3", "awaiting_ok", "was not understood"},
        {"AGAIN", "awaiting_ok", "AGAIN is no answer"},
        {"DROP 9", "awaiting_ok", "issue 1 has no item 9"},
        {"DROP 1, 2 and 3", "awaiting_ok", "nothing would be left"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;
        char name[20];
        bool done = slice_find(slice_of(rows[i].state), SLICE("awaiting")) ==
                    SLICE_NONE;

        snprintf(name, sizeof name, "order-%zu", i);
        place_open_proved(&place, name);
        tell(&place, "Alex Rowe <" ALEX ">", relay_last(ALEX), rows[i].words,
             VOUCHED);
        is_text(state_of(&place), rows[i].state, "the issue: %s",
                rows[i].state);
        is_int(relay_count(ALEX), 2, "one answer");
        ok(letter_says(&place, relay_last(ALEX), rows[i].answer),
           "which says %s", rows[i].answer);
        is_text(letter_header(place.arena, relay_last(ALEX)->bytes, "Subject"),
                "Re: Your OK, please: the proof of issue 1", "in the thread");
        is_int(done_count(&place), done ? 1 : 0, "on record as done, or not");
        is_text(place_words(&place, "SELECT disposition FROM inbound"), "acted",
                "acted on");
        is_int(relay->count, 3, "and nothing to anybody else");
        place_close(&place);
    }
}

static void test_drop_by_mail(void)
{
    struct place place;
    const struct relay_letter *first;
    const struct relay_letter *other;

    place_open_proved(&place, "drop-mail");
    first = letter_copy(&place, relay_last(ALEX));
    other = letter_copy(&place, relay_last(JO));
    tell(&place, ALEX, first, "drop 3", VOUCHED);
    is_int(relay_count(ALEX), 3, "an answer and a new proof");
    is_int(relay_count(JO), 2, "a new proof for the other");
    ok(balances(&place), "the account balances");
    tell(&place, JO, other, "OK", VOUCHED);
    is_text(state_of(&place), "awaiting_ok", "an ok to the old proof is none");
    ok(letter_says(&place, relay_last(JO), "has changed since that letter"),
       "and the answer says why");
    tell(&place, ALEX, first, "OK", VOUCHED);
    ok(letter_says(&place, relay_last(ALEX), "it counts once"),
       "nor is a second answer to the same letter");
    tell(&place, JO, other, "HOLD", VOUCHED);
    is_text(state_of(&place), "held", "a hold is always heard");
    place_close(&place);
}

/* Both answer their own proof at once, and the later sees what is so. */
static void test_two(void)
{
    struct place place;
    const struct relay_letter *other;

    place_open_proved(&place, "two");
    other = letter_copy(&place, relay_last(JO));
    tell(&place, ALEX, relay_last(ALEX), "OK", VOUCHED);
    tell(&place, JO, other, "HOLD", VOUCHED);
    is_text(state_of(&place), "held", "the hold wins");
    ok(letter_says(&place, relay_last(JO), "It had been approved by alex."),
       "and says that it had been approved");
    tell(&place, JO, relay_last(JO), "OK", VOUCHED);
    is_text(state_of(&place), "approved", "whoever knows of it may end it");
    tell(&place, JO, relay_last(JO), "HOLD", VOUCHED);
    is_text(state_of(&place), "held", "and hold it again");
    place_close(&place);

    place_open_proved(&place, "two-reversed");
    other = letter_copy(&place, relay_last(JO));
    tell(&place, ALEX, relay_last(ALEX), "HOLD", VOUCHED);
    tell(&place, JO, other, "OK", VOUCHED);
    is_text(state_of(&place), "held", "an ok does not end a hold unawares");
    ok(letter_says(&place, relay_last(JO), "it is on hold, by Alex Rowe"),
       "and the answer says so");
    place_close(&place);
}

static void test_forged(void)
{
    static const struct {
        const char *what;
        const char *from;
        const char *header;
        const char *words;
        int to_alex;
    } rows[] = {
        {"nobody vouches", ALEX, NULL, "OK", 1},
        {"another server vouches", ALEX,
         "Authentication-Results: mx.evil.example; dmarc=pass "
         "header.from=harbour.example\r\n",
         "OK", 1},
        {"a forged line below ours", ALEX,
         "Authentication-Results: mx.harbour.example; dmarc=fail "
         "header.from=harbour.example\r\n" VOUCHED,
         "OK", 1},
        {"a stranger", "eve@evil.example", VOUCHED, "OK", 0},
        {"an administrator's account", "robin@harbour.example", VOUCHED, "OK",
         0},
        {"an auto-reply", ALEX, VOUCHED "Auto-Submitted: auto-replied\r\n",
         "OK", 0},
        {"a file beside it", ALEX,
         VOUCHED "MIME-Version: 1.0\r\n"
                 "Content-Type: multipart/mixed; boundary=b\r\n",
         "--b\r\nContent-Type: text/plain\r\n\r\nOK\r\n--b\r\n"
         "Content-Type: text/plain; name=\"1.txt\"\r\n"
         "Content-Disposition: attachment\r\n\r\nKind: panel\r\n--b--",
         1},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;
        char name[20];
        const struct relay_letter *proof;

        snprintf(name, sizeof name, "forged-%zu", i);
        place_open_proved(&place, name);
        proof = letter_copy(&place, relay_last(ALEX));
        tell(&place, rows[i].from, proof, rows[i].words, rows[i].header);
        tell(&place, rows[i].from, proof, rows[i].words, rows[i].header);
        is_text(state_of(&place), "awaiting_ok", "%s: nothing is approved",
                rows[i].what);
        is_int(done_count(&place), 0, "nothing was done");
        is_int(relay_count("eve@evil.example"), 0, "no stranger is answered");
        ok(relay_count(ALEX) >= 1 + rows[i].to_alex,
           "the member of staff hears");
        if (i < 3)
            is_int(relay_count(ALEX), 2, "once");
        if (rows[i].to_alex == 0)
            is_int(relay_count(ALEX), 1, "of nothing");
        place_close(&place);
    }
}

/* A responder that says nothing of itself goes round once at most. */
static void test_loop(void)
{
    struct place place;

    place_open_proved(&place, "loop");
    for (int i = 0; i < 4; i++)
        tell(&place, ALEX, relay_last(ALEX), "My post goes to a colleague now.",
             VOUCHED);
    is_int(relay_count(ALEX), 2, "the proof and one answer");
    is_int(place_number(&place, "SELECT count(*) FROM task"), 3,
           "what comes after goes to a person");
    place_close(&place);
}

int main(void)
{
    message_setup();
    test_proof();
    test_orders();
    test_drop_by_mail();
    test_two();
    test_forged();
    test_loop();
    test_drop();
    test_hold();
    return done_testing();
}
