/* Alerts: one after another is told, until somebody takes it. */
#include <stdio.h>
#include <string.h>

#include "core/reading/message.h"
#include "base/must.h"
#include "flow/alert.h"
#include "flow/guard.h"
#include "tests/flow/letters.h"

#define DUTY "duty@harbour.example"
#define MINUTE 60
#define DESPAIR "I want to end my life tonight."

/* Jo and Robin are the safeguarding staff, in that order; so long after
 * Thursday 10am Ada writes. */
static void open_alerted(struct place *place, const char *name, int64_t after)
{
    place_open(place, name);
    place_fill(place);
    must(slice_is(place->house->settings.staff[1].code, "jo"));
    place->house->settings.staff[1].roles = ROLE_SAFEGUARDING;
    place_send_issue(place, 1);
    must(relay->count == 6);
    clock_advance(after);
    post_put("INBOX",
             reply_bytes(place->arena, &(struct reply){"Ada Bright <" ADA ">",
                                                       relay_last(ADA), DESPAIR,
                                                       .id = NULL}));
    must(place_collect(place) == 0);
    place_office(place);
}

static void told(struct place *place, int jo, int robin, int duty,
                 const char *what)
{
    place_office(place);
    is_int(relay_count(JO), jo, "%s: letters to the first", what);
    is_int(relay_count(ROBIN), robin, "%s: to the second", what);
    is_int(relay_count(DUTY), duty, "%s: to the contact out of hours", what);
}

static void tell(struct place *place, const char *from,
                 const struct relay_letter *letter, const char *words,
                 const char *header)
{
    reply_read(place, from, letter, words, header);
    place_office(place);
}

static struct slice taken_by(struct place *place)
{
    return place_words(place, "SELECT taken_by FROM inbound WHERE id = 1");
}

static void test_chain(void)
{
    struct place place;

    open_alerted(&place, "alert-chain", HOUR);
    told(&place, 1, 0, 0, "at once");
    ok(letter_says(&place, relay_last(JO),
                   "Reply to this email with the word TAKEN") &&
           letter_says(&place, relay_last(JO), "involve inbox taken M-0001"),
       "it says how to take it");
    clock_advance(14 * MINUTE);
    told(&place, 1, 0, 0, "14 minutes later");
    clock_advance(MINUTE);
    told(&place, 1, 1, 0, "15 minutes later");
    ok(letter_says(
           &place, relay_last(ROBIN),
           "Jo Penn was told on Thursday 26 November 2026, 11am, and nobody "
           "has taken it.") &&
           letter_says(&place, relay_last(ROBIN), "> " DESPAIR),
       "the second knows who was told before");
    is_int(alert_command_due(place.house, clock_now()), 0, "no command yet");
    clock_advance(15 * MINUTE);
    told(&place, 1, 1, 1, "30 minutes later");
    is_int(alert_command_due(place.house, clock_now()), 1,
           "and the alert command is due");
    alert_command_asked(place.house, 1, clock_now());
    is_int(alert_command_due(place.house, clock_now()), 0, "once");
    clock_advance(DAY);
    told(&place, 1, 1, 1, "everybody knows");
    place_close(&place);
}

/* What is cut is cut between characters: half of one would have taken all the
 * words with it. */
static void test_long_words(void)
{
    for (int pad = 0; pad < 2; pad++) {
        struct place place;
        struct text words;

        open_alerted(&place, pad == 0 ? "alert-long-0" : "alert-long-1", HOUR);
        words = text_start(place.arena, 20000);
        text_puts(&words, "I want to end my life.");
        for (int i = 0; i < 200; i++)
            text_format(&words,
                        "\r\n%s\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"
                        "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"
                        "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9",
                        i == 0 && pad == 1 ? "x" : "");
        post_put("INBOX",
                 reply_bytes(place.arena,
                             &(struct reply){"Ben <ben@example.org>",
                                             relay_last("ben@example.org"),
                                             text_string(&words), .id = NULL}));
        must(place_collect(&place) == 0);
        told(&place, 2, 0, 0, "at once");
        ok(letter_says(&place, relay_last(JO), "> I want to end my life. >"),
           "with the words");
        place_close(&place);
    }
}

/* However many there are whose chain has ended and nobody took. */
static void test_many_open(void)
{
    struct place place;

    open_alerted(&place, "alert-many", HOUR);
    for (int i = 10; i < 120; i++) {
        place_change(&place,
                     "INSERT INTO inbound (id, message_key, folder,"
                     " uidvalidity, uid, size, received_at, kind, gate,"
                     " matched_by, disposition, intents, own_words,"
                     " recorded, why, to_person) SELECT %d, 'key%d',"
                     " folder, uidvalidity, -%d, size, received_at,"
                     " kind, gate, matched_by, disposition, intents,"
                     " own_words, recorded, why, 1 FROM inbound"
                     " WHERE id = 1",
                     i, i, i);
        place_change(&place,
                     "INSERT INTO delivery (purpose_key, kind, state,"
                     " inbound_id, created_at, next_at, address)"
                     " SELECT 'alert:in%d:' || value, 'alert',"
                     " 'handed_over', %d, 0, 0, value FROM json_each("
                     "'[\"" JO "\", \"" ROBIN "\", \"" DUTY "\"]')",
                     i, i);
    }
    post_put("INBOX", reply_bytes(place.arena,
                                  &(struct reply){"Ben <ben@example.org>",
                                                  relay_last("ben@example.org"),
                                                  DESPAIR, .id = NULL}));
    must(place_collect(&place) == 0);
    told(&place, 2, 0, 0, "at once");
    clock_advance(15 * MINUTE);
    told(&place, 2, 2, 0, "15 minutes later, of both");
    place_close(&place);
}

/* Seen again by another process after each step, nothing is told twice. */
static void test_restart(void)
{
    struct place place;

    open_alerted(&place, "alert-restart", HOUR);
    clock_advance(20 * MINUTE);
    place_office(&place);
    place_close(&place);
    place_reopen(&place, "alert-restart");
    place.house->settings.staff[1].roles = ROLE_SAFEGUARDING;
    told(&place, 1, 1, 0, "after a restart");
    clock_advance(15 * MINUTE);
    told(&place, 1, 1, 1, "it goes on");
    place_close(&place);
}

static void test_hours(void)
{
    struct place place;

    open_alerted(&place, "alert-night", 10 * HOUR);
    told(&place, 1, 0, 1, "at night both at once");
    clock_advance(15 * MINUTE);
    told(&place, 1, 1, 1, "then the second");
    place_close(&place);

    open_alerted(&place, "alert-evening", 6 * HOUR + 55 * MINUTE);
    told(&place, 1, 0, 0, "five minutes before the office closes");
    clock_advance(15 * MINUTE);
    told(&place, 1, 0, 1, "when it has closed, who is there then");
    place_close(&place);
}

static void test_taken(void)
{
    struct place place;

    open_alerted(&place, "alert-taken", HOUR);
    tell(&place, JO, relay_last(JO),
         "Taken, thanks\r\n\r\nOn Thu, 26 Nov 2026 at 11:00, Harbour Voices "
         "<voices@harbour.example> wrote:\r\n> What they wrote:\r\n>\r\n"
         "> > " DESPAIR "\r\n",
         VOUCHED);
    is_text(taken_by(&place), "jo", "by the first");
    ok(letter_says(&place, relay_last(JO),
                   "M-0001 is taken by Jo Penn. Nobody else is told") &&
           letter_says(&place, relay_last(JO), "answer this email with DONE"),
       "who hears what comes next");
    clock_advance(HOUR);
    told(&place, 2, 0, 0, "and nobody else is told");
    is_int(alert_command_due(place.house, clock_now()), 0, "no command");
    is_int(place_number(&place, "SELECT count(*) FROM inbound WHERE"
                                " disposition = 'alerted'"),
           1, "the quoted words alert nobody again");
    tell(&place, JO, relay_last(JO), "release, done", VOUCHED);
    is_int(place_number(&place, "SELECT closed_at > 0 FROM inbound WHERE"
                                " id = 1"),
           1, "DONE settles it");
    is_text(place_words(&place, "SELECT hold_reason FROM person WHERE id = 1"),
            "", "RELEASE ends the hold");
    is_int(relay_count(ADA), 1, "nothing went to Ada");
    place_close(&place);
}

static void test_others(void)
{
    struct place place;

    open_alerted(&place, "alert-others", 10 * HOUR);
    clock_advance(15 * MINUTE);
    told(&place, 1, 1, 1, "three were told");
    tell(&place, "Duty manager <" DUTY ">", relay_last(DUTY), "TAKEN", VOUCHED);
    is_text(taken_by(&place), "out of hours", "without an entry in the staff");
    told(&place, 2, 2, 2, "everybody hears");
    ok(letter_says(&place, relay_last(JO),
                   "Duty manager has taken M-0001, on Thursday 26 "
                   "November 2026, 8:15pm"),
       "who has it");
    tell(&place, ROBIN, relay_last(ROBIN), "TAKEN", VOUCHED);
    is_text(taken_by(&place), "out of hours", "the first has it");
    tell(&place, DUTY, relay_last(DUTY), "DONE", VOUCHED);
    ok(letter_says(&place, relay_last(DUTY), "from your address only TAKEN"),
       "who has no entry does no more than that");
    place_close(&place);
}

static void test_second(void)
{
    struct place place;
    struct relay_letter alert;

    open_alerted(&place, "alert-late", 10 * HOUR);
    alert = *relay_last(DUTY);
    tell(&place, JO, relay_last(JO), "TAKEN", VOUCHED);
    tell(&place, DUTY, &alert, "TAKEN", VOUCHED);
    is_text(taken_by(&place), "jo", "the first has it");
    ok(letter_says(&place, relay_last(DUTY), "was taken before, by Jo Penn"),
       "and the second is told");
    place_close(&place);
}

static void test_not_taken(void)
{
    static const struct {
        const char *what;
        const char *from;
        const char *header;
        const char *words;
        const char *answer; /* to Jo; NULL: none */
    } rows[] = {
        {"nobody vouches", JO, NULL, "TAKEN",
         "The alert goes on: nobody has taken it."},
        {"a stranger", "eve@evil.example", VOUCHED, "TAKEN", NULL},
        {"a colleague's alert", ROBIN, VOUCHED, "TAKEN", NULL},
        {"another word", JO, VOUCHED, "Who has taken this?",
         "To take an alert, reply to it with the word TAKEN"},
        {"thanks", JO, VOUCHED, "Thanks, I am on a train.",
         "was not understood"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;
        char name[30];

        snprintf(name, sizeof name, "alert-not-%zu", i);
        open_alerted(&place, name, HOUR);
        tell(&place, rows[i].from, relay_last(JO), rows[i].words,
             rows[i].header);
        is_text(taken_by(&place), "", "%s: not taken", rows[i].what);
        is_int(relay_count(JO), rows[i].answer == NULL ? 1 : 2, "answered");
        if (rows[i].answer != NULL)
            ok(letter_says(&place, relay_last(JO), rows[i].answer),
               "it says: %s", rows[i].answer);
        clock_advance(15 * MINUTE);
        place_office(&place);
        ok(relay_last(ROBIN) != NULL &&
               letter_says(&place, relay_last(ROBIN), "A person is needed now"),
           "the second is told");
        place_close(&place);
    }
}

static void test_machine(void)
{
    struct place place;

    open_alerted(&place, "alert-machine", HOUR);
    tell(&place, JO, relay_last(JO), "I am away. TAKEN",
         VOUCHED "Auto-Submitted: auto-replied\r\n");
    is_text(taken_by(&place), "", "a machine takes nothing");
    told(&place, 1, 0, 1, "the contact is told at once");
    tell(&place, DUTY, relay_last(DUTY), "I am away.",
         VOUCHED "Auto-Submitted: auto-replied\r\n");
    told(&place, 1, 1, 1, "and if that is a machine, the next");
    place_close(&place);
}

static void test_command(void)
{
    struct place place;
    struct answer answer;

    open_alerted(&place, "alert-command", HOUR);
    answer = place_ask(&place, "robin", "inbox taken M-0001");
    is_int(answer.status, 0, "taken by the command");
    is_text(taken_by(&place), "robin", "on record");
    told(&place, 2, 0, 0, "who was told is told so");
    ok(letter_says(&place, relay_last(JO), "Robin Vale has taken M-0001"),
       "by name");
    ok(slice_find(place_ask(&place, "robin", "inbox show 1").output,
                  SLICE("Taken by Robin Vale, 2026-11-26 11:00")) != SLICE_NONE,
       "show says it");
    is_int(place_ask(&place, "robin", "inbox resolve 1 done").status, 0,
           "and it is settled");
    is_int(place_ask(&place, "robin", "inbox taken 1").status, 1,
           "nothing is left to take");
    place_close(&place);

    open_alerted(&place, "alert-settled", HOUR);
    is_int(place_ask(&place, "robin", "inbox done 1").status, 0,
           "who settles it has taken it");
    is_text(taken_by(&place), "robin", "on record");
    clock_advance(HOUR);
    told(&place, 2, 0, 0, "and nobody else is alerted");
    place_close(&place);
}

/* Rule 7: nothing holds an alert up. */
static void test_holds(void)
{
    struct place place;

    open_alerted(&place, "alert-holds", HOUR);
    place_ask(&place, "alex", "hold");
    clock_advance(2 * HOUR);
    told(&place, 1, 1, 0, "while everything is held");
    clock_advance(MINUTE * 15);
    told(&place, 1, 1, 1, "and on");
    is_int(relay_count(ALEX), 0, "the alert itself is the hand-over");
    place_close(&place);
}

int main(void)
{
    message_setup();
    test_chain();
    test_long_words();
    test_many_open();
    test_restart();
    test_hours();
    test_taken();
    test_others();
    test_second();
    test_not_taken();
    test_machine();
    test_command();
    test_holds();
    return done_testing();
}
