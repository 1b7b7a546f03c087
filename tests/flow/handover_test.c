/* What needs a person, as a mail to the facilitators, and their answers. */
#include <stdio.h>
#include <string.h>

#include "core/reading/message.h"
#include "base/must.h"
#include "flow/guard.h"
#include "tests/flow/letters.h"

#define LEE "lee@harbour.example"

/* Ada answers the bulletin, and the facilitators are told. */
static void ask_as_ada(struct place *place, const char *words)
{
    clock_advance(HOUR);
    post_put("INBOX",
             reply_bytes(place->arena,
                         &(struct reply){"Ada Bright <" ADA ">",
                                         relay_last(ADA), words, .id = NULL}));
    must(place_collect(place) == 0);
    place_office(place);
}

/* The bulletin went to six. */
static void open_asked(struct place *place, const char *name, const char *words)
{
    place_open(place, name);
    place_fill(place);
    place_send_issue(place, 1);
    must(relay->count == 6);
    ask_as_ada(place, words);
}

static void tell(struct place *place, const char *from,
                 const struct relay_letter *letter, const char *words,
                 const char *header)
{
    reply_read(place, from, letter, words, header);
    place_office(place);
}

static struct slice signups(struct place *place)
{
    return place_words(place,
                       "SELECT group_concat(announcement_id || ' ' || state,"
                       " ', ') FROM (SELECT * FROM signup WHERE person_id = 1"
                       " ORDER BY announcement_id)");
}

static bool is_open(struct place *place)
{
    return place_number(place,
                        "SELECT count(*) FROM inbound i WHERE i.id = 1 AND"
                        " closed_at = 0 AND EXISTS (SELECT 1 FROM task t WHERE"
                        " t.inbound_id = 1 AND t.closed_at = 0)") == 1;
}

/* What the reading proposes; another reader may have given more. */
static void propose(struct place *place, const char *intents)
{
    place_change(place, "UPDATE inbound SET intents = '%s' WHERE id = 1",
                 intents);
    place_change(place, "DELETE FROM delivery WHERE kind = 'staff'");
    place_change(place, "UPDATE inbound SET handed_at = 0");
    place_office(place);
}

static void test_mail(void)
{
    static const char *const words[] = {
        "Ada Bright wrote: > Yes to 2, but only if there is a ramp? Dear Alex",
        "Reference: M-0001, which came on Thursday 26 November 2026, 11am",
        "Name: Ada Bright, person 1",
        "It answers: issue 1 of Thursday 26 November 2026",
        "- put my name down: 2, Boat trip - a question Why it comes",
        "a part of it was not understood",
        "1: put Ada Bright's name down for 2, Boat trip 2: note that Ada "
        "Bright says no to 2, Boat trip 3: nothing more to do: I have dealt "
        "with it 4: take Ada Bright off the list, for good (STOP)",
        "begin a line with \"Reply:\"",
        "in the folder Needs a person.",
    };
    struct place place;
    struct slice subject;

    open_asked(&place, "handover-mail",
               "Yes to 2, but only if there is a ramp?");
    is_int(relay_count(ALEX), 1, "one facilitator has it");
    is_int(relay_count(JO), 1, "and the other");
    is_int(relay->count, 8, "and nobody else");
    propose(&place, "SIGNUP(2); QUESTION");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        ok(letter_says(&place, relay_last(ALEX), words[i]), "it says %.60s",
           words[i]);
    subject = letter_header(place.arena, relay_last(ALEX)->bytes, "Subject");
    is_text(subject, "A reply needs you (M-0001)", "the subject says nothing");
    ok(slice_find(relay_last(ALEX)->bytes, SLICE("ada@")) == SLICE_NONE,
       "her address is not in it");
    is_int(relay->count, 10, "(told once more by the test)");
    place_office(&place);
    is_int(relay->count, 10, "each is told once");
    place_close(&place);
}

static void test_answers(void)
{
    static const struct {
        const char *words;
        const char *signups;
        const char *answer;
        int to_ada; /* letters that follow */
        bool open;
        const char *intents;
    } rows[] = {
        {"1", "2 interested", "Ada Bright's name is down for 2, Boat trip.", 1,
         false, "SIGNUP(2); QUESTION"},
        {"2", "2 declined", "says no to 2, Boat trip. Ada Bright is told", 1,
         false, "SIGNUP(2); QUESTION"},
        {"book 1", "1 interested", "name is down for 1, Choose a nurse.", 1,
         false, ""},
        {"Yes to 1, no to 2. Thanks, Alex", "1 interested, 2 declined",
         "M-0001 is dealt with.", 1, false, ""},
        {"4", "", "Ada Bright is off the list.", 0, false,
         "SIGNUP(2); QUESTION"},
        {"1", "", "M-0001 is dealt with. Nothing was sent to them.", 0, false,
         ""},
        {"done", "", "M-0001 is dealt with. Nothing was sent to them.", 0,
         false, ""},
        {"Reply: There is a ramp.\r\nAnd a handrail.", "",
         "This goes to Ada Bright, with your name under it: > There is a ramp. "
         "> And a handrail.",
         1, false, ""},
        {"book 2\r\nReply: There is a ramp.", "2 interested",
         "This goes to Ada Bright", 1, false, ""},

        {"Thanks, will do", "", "was not understood", 0, true, ""},
        {"There is a ramp, tell her.", "", "was not understood", 0, true, ""},
        {"5", "", "the choices are 1 to 4", 0, true, "SIGNUP(2)"},
        {"book 3", "", "nobody puts a name down for 3, The lift works", 0, true,
         ""},
        {"book 9", "", "has no item 9 for them", 0, true, ""},
        {"book 2, book 9", "", "has no item 9 for them", 0, true, ""},
        {"release", "", "they are not on hold", 0, true, ""},
        {"taken", "", "TAKEN answers an alert", 0, true, ""},
        {"book 2, no 2", "", "yes and no to the same", 0, true, ""},
        {"Reply: So\r\nYES 2\r\nit is", "", "nothing but a command", 0, true,
         ""},
        {"stop\r\nReply: bye", "", "you take them off the list", 0, true, ""},
        {"help", "", "write as the first line the number", 0, true, ""},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;
        char name[30];

        snprintf(name, sizeof name, "handover-answer-%zu", i);
        open_asked(&place, name, "Yes to 2, but only if there is a ramp?");
        propose(&place, rows[i].intents);
        tell(&place, ALEX, relay_last(ALEX), rows[i].words, VOUCHED);
        is_text(signups(&place), rows[i].signups, "sign-ups");
        ok(letter_says(&place, relay_last(ALEX), rows[i].answer),
           "it is answered: %s", rows[i].answer);
        is_int(relay_count(ADA) - 1, rows[i].to_ada, "letters to Ada");
        is_int(is_open(&place), rows[i].open, "settled, or still open");
        is_int(relay_count(JO), 2, "the other hears nothing more");
        is_text(place_words(&place, "SELECT disposition FROM inbound"
                                    " WHERE id = 2"),
                "acted", "the answer itself waits for nobody");
        place_close(&place);
    }
}

static void test_reply(void)
{
    struct place place;
    const struct relay_letter *letter;

    open_asked(&place, "handover-reply", "Is there a ramp?");
    tell(&place, ALEX, relay_last(ALEX), "book 2\r\nReply: There is.", VOUCHED);
    letter = relay_last(ADA);
    ok(letter_says(&place, letter, "Dear Ada") &&
           letter_says(&place, letter, "There is.") &&
           letter_says(&place, letter, "Alex Rowe, Harbour Voices") &&
           letter_says(&place, letter,
                       "Your name is down for this: number 2, Boat"),
       "the words, who wrote them, and what was recorded");
    ok(slice_find(letter_header(place.arena, letter->bytes, "In-Reply-To"),
                  SLICE("@phone.example>")) != SLICE_NONE,
       "in answer to her message");
    is_int(place_number(&place, "SELECT count(*) FROM delivery WHERE"
                                " kind = 'reply' AND state = 'handed_over'"),
           1, "one letter");
    /* What she answers to it goes on being about the bulletin. */
    post_put("INBOX",
             reply_bytes(place.arena,
                         &(struct reply){ADA, letter,
                                         "But will somebody meet me there?",
                                         .id = NULL}));
    must(place_collect(&place) == 0);
    place_office(&place);
    ok(letter_says(&place, relay_last(JO), "It answers: our reply of"),
       "her answer is handed over");
    tell(&place, JO, relay_last(JO), "no 2", VOUCHED);
    is_text(signups(&place), "2 declined", "and the items are still known");
    place_close(&place);
}

/* Who owns the item answers the question, and nothing more is lost by it. */
static void test_owner(void)
{
    struct place place;
    const struct relay_letter *theirs;

    place_open(&place, "handover-owner");
    must(place_import(&place, place_people).status == 0);
    must(place_ask(&place, "alex", "approve wording").status == 0);
    place_save(&place, "boat.txt",
               "Kind: event\nTitle: Boat trip\nFor: everyone\n"
               "Owner: Lee Marsh\nStarts: Friday 11 December 2026, 2pm\n\n"
               "Round the harbour.\n");
    place_announce(&place);
    place_send_issue(&place, 1);
    ask_as_ada(&place, "Is there a ramp?");
    propose(&place, "SIGNUP(1); QUESTION(1)");
    theirs = letter_copy(&place, relay_last(LEE));
    ok(letter_says(&place, theirs,
                   "You can answer the question. The facilitators"),
       "the owner is told what is theirs to do");
    ok(!letter_has(&place, theirs, "off the list, for good") &&
           !letter_has(&place, theirs, "book 2"),
       "and offered nothing that they may not do");
    tell(&place, LEE, theirs, "Reply: There is a ramp.", VOUCHED);
    ok(letter_says(&place, relay_last(LEE),
                   "M-0001 stays with the facilitators"),
       "they answer the question");
    ok(letter_says(&place, relay_last(ADA), "There is a ramp."), "she has it");
    ok(is_open(&place), "her yes is still open");
    tell(&place, ALEX, relay_last(ALEX), "1", VOUCHED);
    is_text(signups(&place), "1 interested", "and a facilitator settles it");
    ok(!is_open(&place), "for good");
    tell(&place, JO, relay_last(JO), "1", VOUCHED);
    ok(letter_says(
           &place, relay_last(JO),
           "What was done: Lee Marsh wrote to them Alex Rowe dealt with it"),
       "the next is told what was done");
    place_close(&place);
}

/* A reply alone does not put a name down, and says so. */
static void test_reply_alone(void)
{
    struct place place;

    open_asked(&place, "handover-reply-alone", "Is there a ramp?");
    propose(&place, "SIGNUP(2); QUESTION(2)");
    tell(&place, ALEX, relay_last(ALEX), "Reply: There is.", VOUCHED);
    ok(letter_says(
           &place, relay_last(ALEX),
           "Their name was not put down for 2, Boat trip. If it should be, "
           "answer with book 2."),
       "it says what was not done");
    tell(&place, ALEX, relay_last(ALEX), "book 2", VOUCHED);
    is_text(signups(&place), "2 interested", "which can be done now");
    place_close(&place);
}

/* What a facilitator put down for her, she can undo as if she had. */
static void test_keep(void)
{
    struct place place;

    open_asked(&place, "handover-keep", "Is there a ramp?");
    tell(&place, ALEX, relay_last(ALEX), "book 2", VOUCHED);
    is_text(signups(&place), "2 interested", "her name is down");
    is_text(place_words(&place, "SELECT person_id || ' ' || what || ' ' ||"
                                " subject FROM change WHERE inbound_id = 1"),
            "1 signup 2", "and how it was before is noted for KEEP");
    place_close(&place);
}

/* Rule 4: to nobody who may not be written to. */
static void test_mute(void)
{
    static const struct {
        const char *what;
        const char *change;
        const char *why;
    } rows[] = {
        {"stopped", "UPDATE person SET status = 'left' WHERE id = 1",
         "said stop"},
        {"on hold", "UPDATE person SET hold_reason = 'grief' WHERE id = 1",
         "on hold"},
        {"unsafe", "UPDATE contact SET safe = 'no' WHERE person_id = 1",
         "not safe to use"},
        {"dead", "UPDATE person SET status = 'deceased' WHERE id = 1",
         "has died"},
        {"unverified", "UPDATE contact SET verified_at = 0 WHERE person_id = 1",
         "no dated consent"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;
        char name[30];

        snprintf(name, sizeof name, "handover-mute-%zu", i);
        open_asked(&place, name, "Is there a ramp?");
        place_change(&place, "%s", rows[i].change);
        tell(&place, ALEX, relay_last(ALEX), "Reply: There is.", VOUCHED);
        is_int(relay_count(ADA), 1, "%s: nothing goes", rows[i].what);
        ok(letter_says(&place, relay_last(ALEX), rows[i].why) &&
               letter_says(&place, relay_last(ALEX), "Please ring them"),
           "and the facilitator is told to ring");
        ok(is_open(&place), "it stays open");
        place_close(&place);
    }
}

static void test_stranger(void)
{
    struct place place;

    place_open(&place, "handover-stranger");
    place_fill(&place);
    post_put("INBOX",
             reply_bytes(place.arena,
                         &(struct reply){"zed@example.net", NULL,
                                         "What is this?", .untagged = true}));
    must(place_collect(&place) == 0);
    place_office(&place);
    ok(letter_says(
           &place, relay_last(ALEX),
           "Somebody who is not on our register wrote: > What is this?") &&
           letter_says(&place, relay_last(ALEX), "1: nothing more to do"),
       "a stranger is handed over");
    ok(slice_find(relay_last(ALEX)->bytes, SLICE("zed@")) == SLICE_NONE,
       "without their address");
    tell(&place, ALEX, relay_last(ALEX), "Reply: News.", VOUCHED);
    is_int(relay_count("zed@example.net"), 0, "and never written to");
    ok(letter_says(&place, relay_last(ALEX), "not on the register"),
       "it says so");
    tell(&place, ALEX, relay_last(ALEX), "1", VOUCHED);
    ok(!is_open(&place), "an answer to the answer settles it");
    place_close(&place);
}

/* The first settles it, the second is told, and may change it knowing that. */
static void test_two(void)
{
    struct place place;
    const struct relay_letter *other;

    open_asked(&place, "handover-two", "Is there a ramp?");
    other = letter_copy(&place, relay_last(JO));
    tell(&place, ALEX, relay_last(ALEX), "book 2", VOUCHED);
    tell(&place, JO, other, "no 2", VOUCHED);
    is_text(signups(&place), "2 interested", "the first counts");
    ok(letter_says(&place, relay_last(JO), "dealt with before, by Alex Rowe") &&
           letter_says(&place, relay_last(JO), "name is down for 2, Boat trip"),
       "the second is told who did what");
    tell(&place, ALEX, relay_last(ALEX), "no 2", VOUCHED);
    is_text(signups(&place), "2 declined",
            "an answer to the answer puts it right");
    is_int(relay_count(ADA), 3, "the person is told of both");
    ok(letter_says(&place, relay_last(ADA), "you do not want to take part"),
       "so that they do not come for nothing");
    place_close(&place);
}

static void test_forged(void)
{
    static const struct {
        const char *what;
        const char *from;
        const char *header;
    } rows[] = {
        {"nobody vouches", ALEX, NULL},
        {"a stranger", "eve@evil.example", VOUCHED},
        {"an administrator", "robin@harbour.example", VOUCHED},
        {"a colleague's own mail", JO, VOUCHED},
        {"an auto-reply", ALEX, VOUCHED "Auto-Submitted: auto-replied\r\n"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;
        char name[30];

        snprintf(name, sizeof name, "handover-forged-%zu", i);
        open_asked(&place, name, "Is there a ramp?");
        tell(&place, rows[i].from, relay_last(ALEX),
             "book 2\r\nReply: Send us your bank details.", rows[i].header);
        is_text(signups(&place), "", "%s: nothing is recorded", rows[i].what);
        is_int(relay_count(ADA), 1, "and nothing goes to Ada");
        ok(is_open(&place), "it stays open");
        place_close(&place);
    }
}

/* A machine in a colleague's name, which nobody vouches for and nothing marks,
 * is told once. */
static void test_doubt_ends(void)
{
    struct place place;
    int letters;

    open_asked(&place, "handover-doubt", "Is there a ramp?");
    letters = relay_count(ALEX);
    for (int i = 0; i < 3; i++)
        tell(&place, ALEX, relay_last(ALEX), "I am away until Monday.", NULL);
    is_int(relay_count(ALEX), letters + 1, "one answer, and no more");
    is_int(place_number(&place, "SELECT count(*) FROM inbound WHERE"
                                " staff <> '' AND to_person = 1"),
           2, "a person sees the rest");
    place_close(&place);
}

static void test_grief(void)
{
    static const struct {
        const char *words;
        const char *person; /* status and hold afterwards */
    } rows[] = {
        {"1", "active bereavement"},
        {"2", "deceased bereavement"},
        {"3", "active"},
        {"done", "active bereavement"},
        {"Record the death", "deceased bereavement"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;
        char name[30];

        snprintf(name, sizeof name, "handover-grief-%zu", i);
        open_asked(&place, name, "Ada died on Sunday. We are all very sad.");
        ok(letter_says(
               &place, relay_last(ALEX),
               "1: nothing more to do: I have dealt with it. A hold stays 2: "
               "record that Ada Bright has died: nothing ever goes to them "
               "again 3: end the hold on Ada Bright") &&
               letter_says(&place, relay_last(ALEX),
                           "We send them nothing: on hold"),
           "the choices are others");
        tell(&place, ALEX, relay_last(ALEX),
             arena_format(
                 place.arena,
                 "%s\r\n\r\nOn Thu, 26 Nov 2026 at 11:00, Harbour Voices "
                 "<voices@harbour.example> wrote:\r\n"
                 "> Ada Bright wrote:\r\n> > Ada died on Sunday. "
                 "We are all very sad.\r\n",
                 rows[i].words),
             VOUCHED);
        is_text(place_words(&place, "SELECT trim(status || ' ' ||"
                                    " ifnull(hold_reason, '')) FROM person"
                                    " WHERE id = 1"),
                rows[i].person, "%s: %s", rows[i].words, rows[i].person);
        is_int(relay_count(ADA), 1, "nothing goes to the person");
        ok(!is_open(&place), "settled");
        place_close(&place);
    }
}

/* As if it had been said by the command. */
static void test_death(void)
{
    struct place place;

    open_asked(&place, "handover-death", "Ada died on Sunday.");
    place_change(&place, "INSERT INTO signup (person_id, announcement_id,"
                         " version, state, created_at, changed_at)"
                         " VALUES (1, 2, 1, 'interested', 5, 5)");
    place_change(&place, "UPDATE contact SET value_key = 'ada@example.org'"
                         " WHERE person_id = 2");
    tell(&place, ALEX, relay_last(ALEX), "died", VOUCHED);
    is_text(signups(&place), "2 cancelled", "the name is off the list");
    ok(letter_says(&place, relay_last(ALEX),
                   "Their name is off A-0002 Boat trip"),
       "and who looks after it is to be told");
    is_int(place_number(&place, "SELECT count(*) FROM task WHERE closed_at = 0"
                                " AND why LIKE '%%died, and had their name%%'"),
           1, "which is a task");
    is_int(place_number(&place, "SELECT hold_reason IS NOT NULL FROM person"
                                " WHERE id = 2"),
           1, "who reads the same post is on hold");
    place_close(&place);
}

/* Longer than what is shown, in letters of two bytes. */
static void test_long_words(void)
{
    for (int pad = 0; pad < 2; pad++) {
        struct arena *arena = arena_new();
        struct text words = text_start(arena, 20000);
        struct place place;

        text_puts(&words, pad == 0 ? "Is there a ramp?" : "Is there a lift??");
        for (int i = 0; i < 200; i++)
            text_puts(&words, "\r\n\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"
                              "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"
                              "\xc3\xa9\xc3\xa9");
        open_asked(&place, pad == 0 ? "handover-long-0" : "handover-long-1",
                   text_string(&words));
        ok(letter_says(&place, relay_last(ALEX), "wrote: > Is there a"),
           "the words are there");
        place_close(&place);
        arena_free(arena);
    }
}

static void test_rights(void)
{
    struct place place;

    open_asked(&place, "handover-rights", "Please show me my file.");
    propose(&place, "SAR; DPCOMPLAINT");
    ok(letter_says(
           &place, relay_last(ALEX),
           "must be shown within one month, by Saturday 26 December 2026.") &&
           letter_says(
               &place, relay_last(ALEX),
               "acknowledged within 30 days, by Saturday 26 December 2026."),
       "the dates of the law");
    place_close(&place);
}

/* What changed between the mail and its answer. */
static void test_meanwhile(void)
{
    struct place place;

    open_asked(&place, "handover-closed", "Is there a ramp?");
    clock_advance(20 * DAY);
    tell(&place, ALEX, relay_last(ALEX), "book 2", VOUCHED);
    is_text(signups(&place), "", "what has closed is not booked");
    ok(letter_says(&place, relay_last(ALEX), "2, Boat trip is no longer open"),
       "and the answer says so");
    place_close(&place);

    open_asked(&place, "handover-stopped", "Is there a ramp?");
    place_change(&place, "UPDATE person SET status = 'left' WHERE id = 1");
    tell(&place, ALEX, relay_last(ALEX), "book 2", VOUCHED);
    is_text(signups(&place), "", "nor for who has left");
    ok(letter_says(&place, relay_last(ALEX), "they have left the list since"),
       "said");
    place_close(&place);

    open_asked(&place, "handover-already", "Is there a ramp?");
    post_put("INBOX",
             reply_bytes(place.arena, &(struct reply){ADA, relay_last(ADA),
                                                      "2 please", .id = NULL}));
    must(place_collect(&place) == 0);
    place_office(&place);
    tell(&place, ALEX, relay_last(ALEX), "book 2", VOUCHED);
    ok(letter_says(&place, relay_last(ALEX), "name was down already for 2"),
       "what is so already is said to be");
    is_int(relay_count(ADA), 2, "and Ada is told once");
    place_close(&place);
}

/* An answer that comes twice is said once; something new is new. */
static void test_twice(void)
{
    static const char *const stages[] = {"Reply: There is a ramp.", "book 2",
                                         "no 2", "stop"};
    struct place place;
    const struct relay_letter *told;

    for (size_t i = 0; i < sizeof stages / sizeof *stages; i++) {
        char name[30];
        int letters;
        int64_t tasks;

        snprintf(name, sizeof name, "handover-twice-%zu", i);
        open_asked(&place, name, "Is there a ramp?");
        place_change(&place,
                     "INSERT INTO signup (person_id, announcement_id, version,"
                     " state, created_at, changed_at)"
                     " VALUES (1, 1, 1, 'booked', 1, 1)");
        tell(&place, ALEX, relay_last(ALEX), "done", VOUCHED);
        told = letter_copy(&place, relay_last(ALEX));
        tell(&place, ALEX, told, stages[i], VOUCHED);
        letters = relay_count(ADA);
        tasks = place_number(&place, "SELECT count(*) FROM task");
        clock_advance(HOUR);
        tell(&place, ALEX, told, stages[i], VOUCHED);
        is_int(relay_count(ADA), letters, "%s: Ada hears it once", stages[i]);
        is_int(place_number(&place, "SELECT count(*) FROM task"), tasks,
               "no task twice");
        ok(letter_says(
               &place, relay_last(ALEX),
               "Nothing was done: M-0001 was dealt with before, by Alex "
               "Rowe"),
           "and Alex is told who did what");
        tell(&place, ALEX, told, "Reply: It is new, and wide.", VOUCHED);
        is_int(relay_count(ADA), letters + (i < 3),
               "other words are another letter");
        place_close(&place);
    }
}

/* The same for an owner, whose words do not settle it. */
static void test_owner_twice(void)
{
    struct place place;
    const struct relay_letter *theirs;

    place_open(&place, "handover-owner-twice");
    must(place_import(&place, place_people).status == 0);
    must(place_ask(&place, "alex", "approve wording").status == 0);
    place_save(&place, "boat.txt",
               "Kind: event\nTitle: Boat trip\nFor: everyone\n"
               "Owner: Lee Marsh\nStarts: Friday 11 December 2026, 2pm\n\n"
               "Round the harbour.\n");
    place_announce(&place);
    place_send_issue(&place, 1);
    ask_as_ada(&place, "Is there a ramp?");
    propose(&place, "SIGNUP(1); QUESTION(1)");
    theirs = letter_copy(&place, relay_last(LEE));
    tell(&place, LEE, theirs, "Reply: There is a ramp.", VOUCHED);
    clock_advance(HOUR);
    tell(&place, LEE, theirs, "Reply: There is a ramp.", VOUCHED);
    is_int(relay_count(ADA), 2, "the bulletin, and one reply");
    ok(letter_says(&place, relay_last(LEE), "these words went to them before"),
       "and Lee is told");
    tell(&place, LEE, theirs, "Reply: And it is dry.", VOUCHED);
    is_int(relay_count(ADA), 3, "more words go");
    clock_advance(2 * DAY);
    tell(&place, LEE, theirs, "Reply: There is a ramp.", VOUCHED);
    is_int(relay_count(ADA), 4, "and the same when they are meant again");
    place_close(&place);
}

static void test_command(void)
{
    struct place place;
    struct answer answer;

    open_asked(&place, "handover-command", "Is there a ramp?");
    propose(&place, "SIGNUP(2)");
    answer = place_ask(&place, "alex", "inbox show M-0001");
    ok(slice_find(answer.output,
                  SLICE("1: put Ada Bright's name down for 2, Boat trip\n")) !=
               SLICE_NONE &&
           slice_find(answer.output,
                      SLICE("It may say:\n    put my name down: 2, Boat")) !=
               SLICE_NONE,
       "show names the reading and the choices");
    is_int(place_ask(&place, "robin", "inbox resolve M-0001 nonsense").status,
           2, "what is not understood is wrong use");
    is_int(place_ask(&place, "alex", "inbox resolve M-0007 1").status, 1,
           "no such message");
    is_int(place_ask(&place, "alex", "inbox resolve 1 1").status, 0, "done");
    is_text(signups(&place), "2 interested", "by its number");
    answer = place_ask(&place, "alex", "inbox resolve M-0001 no 2");
    is_int(answer.status, 1, "a second time is refused");
    ok(slice_find(answer.complaint, SLICE("before, by Alex Rowe")) !=
           SLICE_NONE,
       "and says who did it");
    is_int(place_ask(&place, "alex", "inbox resolve 1 no 2 --again").status, 0,
           "unless it is meant");
    is_text(signups(&place), "2 declined", "then it is changed");
    is_int(place_ask(&place, "alex", "inbox resolve 1 --again Reply: It is.")
               .status,
           0, "words for her");
    is_int(place_number(&place, "SELECT count(*) FROM delivery WHERE"
                                " kind = 'ack'"),
           2, "she was told of both");
    place_change(&place, "DELETE FROM delivery WHERE kind = 'ack'");
    place_deliver(&place);
    ok(letter_says(&place, relay_last(ADA), "It is. "), "reach her");
    is_int(place_ask(&place, "alex", "inbox taken 1").status, 1,
           "nobody was alerted about it");
    place_close(&place);
}

/* Too many in a day come as a list, but for a death. */
static void test_flood(void)
{
    struct place place;

    open_asked(&place, "handover-flood", "Is there a ramp?");
    place.house->settings.handovers = 2;
    for (int i = 0; i < 4; i++)
        post_put("INBOX", reply_bytes(place.arena,
                                      &(struct reply){
                                          ADA, relay_last(ADA),
                                          i == 3 ? "Ada died on Sunday."
                                                 : "What should I bring along?",
                                          .id = NULL}));
    must(place_collect(&place) == 0);
    place_office(&place);
    is_int(relay_count(ALEX), 3, "two by themselves, and the death");
    clock_advance(HOUR);
    place_office(&place);
    is_int(relay_count(ALEX), 4, "the rest in one list");
    ok(letter_says(&place, relay_last(ALEX), "2 more replies need a person") &&
           letter_says(&place, relay_last(ALEX), "- M-0003, Ada Bright") &&
           letter_says(&place, relay_last(ALEX), "- M-0004, Ada Bright"),
       "which names them");
    tell(&place, ALEX, relay_last(ALEX), "1", VOUCHED);
    ok(letter_says(&place, relay_last(ALEX), "that mail was a list"),
       "a list is not answered by a number");
    clock_advance(DAY);
    place_office(&place);
    is_int(relay_count(ALEX), 5, "nothing twice");
    place_close(&place);
}

/* A facilitator's own message goes to the others, and no two machines write to
 * each other. */
static void test_loop(void)
{
    struct place place;

    place_open(&place, "handover-loop");
    place_fill(&place);
    post_put("INBOX",
             reply_bytes(place.arena, &(struct reply){ALEX, NULL, "Is this on?",
                                                      .untagged = true}));
    must(place_collect(&place) == 0);
    place_office(&place);
    is_int(relay_count(ALEX), 0, "who wrote it is not told");
    is_int(relay_count(JO), 1, "the other is");
    for (int i = 0; i < 4; i++)
        tell(&place, JO, relay_last(JO), "My post goes to a colleague now.",
             VOUCHED);
    is_int(relay_count(JO), 2, "a responder is answered once");
    is_int(relay_count(ALEX), 0, "and goes to nobody else");
    place_close(&place);
}

int main(void)
{
    message_setup();
    test_mail();
    test_answers();
    test_reply();
    test_owner();
    test_reply_alone();
    test_keep();
    test_mute();
    test_stranger();
    test_two();
    test_forged();
    test_doubt_ends();
    test_grief();
    test_death();
    test_long_words();
    test_rights();
    test_meanwhile();
    test_twice();
    test_owner_twice();
    test_command();
    test_flood();
    test_loop();
    return done_testing();
}
