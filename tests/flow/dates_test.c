/* An announcement with several dates: offered, chosen, changed, told of. */
#include <stdio.h>

#include "base/must.h"
#include "core/reading/message.h"
#include "flow/closing.h"
#include "tests/flow/letters.h"

#define ADA "ada@example.org"
#define BEN "ben@example.org"
#define CLEO "cleo@example.org"
#define DEV "dev@example.org"
#define ALEX "alex@harbour.example"

static const char talk[] =
    "Kind: speaker\nTitle: Speak to new nurses\nFor: everyone\n"
    "Owner: Alex Rowe\nReward: none\n%s"
    "Dates: Monday 11 January 2027, 10am to midday; %s\n\n"
    "Tell them what helped you.\n";
#define LATER "Monday 25 January 2027, 10am to midday"

static void open_offered(struct place *place, const char *name)
{
    place_open(place, name);
    must(place_import(place, place_people).status == 0);
    must(place_ask(place, "alex", "approve wording").status == 0);
    place_save(place, "talk.txt", arena_format(place->arena, talk, "", LATER));
    place_announce(place);
    place_send_issue(place, 1);
    must(relay->count == 6);
    clock_advance(HOUR);
}

static void write(struct place *place, const char *who, const char *words)
{
    reply_read(place, who, relay_last(who), words, NULL);
    place_office(place);
}

/* "interested Mon 25 Jan" */
static struct slice name_of(struct place *place, int person)
{
    return place_words(place,
                       "SELECT trim(state || ' ' || chosen) FROM signup"
                       " WHERE person_id = %d",
                       person);
}

static void test_choosing(void)
{
    struct place place;
    struct answer answer;

    open_offered(&place, "dates");
    ok(letter_says(&place, relay_last(ADA),
                   "When: Monday 11 January 2027, 10am to midday, or Monday 25 "
                   "January 2027, 10am to midday") &&
           letter_says(&place, relay_last(ADA),
                       "say in your answer which: Mon 11 Jan or Mon 25 Jan."),
       "the letter says which dates there are");
    is_int(place_number(&place, "SELECT count(*) FROM event"), 0,
           "no calendar is told of two");

    write(&place, ADA, "1 on the 25th please");
    is_text(name_of(&place, 1), "interested Mon 25 Jan", "a date is chosen");
    ok(letter_says(&place, relay_last(ADA),
                   "Number 1: Speak to new nurses, Monday 25 January 2027, "
                   "10am to midday") &&
           !letter_has(&place, relay_last(ADA), "11 January"),
       "the answer names that date alone");
    is_text(place_words(&place, "SELECT recorded FROM inbound"),
            "name down for 1, Speak to new nurses, on Mon 25 Jan", "recorded");
    is_text(place_words(&place, "SELECT intents FROM inbound"),
            "SIGNUP(1,opt=Mon 25 Jan)", "and as it was read");

    write(&place, BEN, "1 please");
    is_text(name_of(&place, 2), "", "a yes without a date is for a person");
    reply_read(&place, ALEX, relay_last(ALEX), "1", VOUCHED);
    place_office(&place);
    is_text(name_of(&place, 2), "interested", "who puts it down");
    ok(letter_says(&place, relay_last(BEN),
                   "Please reply and say which date: Mon 11 Jan or Mon 25 Jan"),
       "and they are asked");
    write(&place, BEN, "The 11th please");
    is_text(name_of(&place, 2), "interested Mon 11 Jan", "their answer counts");

    write(&place, ADA, "Can I change to the 11th please");
    is_text(name_of(&place, 1), "interested Mon 11 Jan", "another date");
    ok(letter_says(&place, relay_last(ADA), "Monday 11 January 2027"), "told");
    write(&place, ADA, "KEEP");
    is_text(name_of(&place, 1), "interested Mon 25 Jan", "and taken back");

    answer = place_ask(&place, "alex", "signups");
    ok(words_say(answer.output, "interested   Ada Bright, Mon 25 Jan"),
       "staff see it");
    answer = place_ask(&place, "alex", "signups --csv");
    ok(words_say(answer.output, "state,changed,date") &&
           words_say(answer.output, ",Mon 11 Jan\r\n"),
       "and in their list");
    place_close(&place);
}

static void test_for_a_person(void)
{
    static const struct {
        const char *words;
        const char *change;
    } rows[] = {
        {"1 on the 18th please", NULL},
        {"1 please, the 11th or the 25th", NULL},
        {"1 on the 11th please",
         "UPDATE announcement_version SET dates = replace(dates,"
         " '|Mon 11 Jan|', '|Mon 4 Jan|')"},
        {"Can I change to the 11th please",
         "INSERT INTO signup (person_id, announcement_id, version, state,"
         " chosen, created_at, changed_at) VALUES (3, 1, 1, 'booked',"
         " 'Mon 25 Jan', 1, 1)"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;
        char name[20];

        snprintf(name, sizeof name, "dates-person-%zu", i);
        open_offered(&place, name);
        if (rows[i].change != NULL)
            place_change(&place, "%s", rows[i].change);
        write(&place, CLEO, rows[i].words);
        is_text(place_words(&place, "SELECT disposition FROM inbound"),
                "passed", "%s: for a person", rows[i].words);
        is_text(name_of(&place, 3),
                rows[i].change != NULL && i == 3 ? "booked Mon 25 Jan" : "",
                "nothing is recorded");
        place_close(&place);
    }
}

/* Dates pass one after another, if it stays open. */
static void test_passed(void)
{
    struct place place;

    place_open(&place, "dates-passed");
    must(place_import(&place, place_people).status == 0);
    must(place_ask(&place, "alex", "approve wording").status == 0);
    place_save(&place, "talk.txt",
               arena_format(place.arena, talk,
                            "Closes: Wednesday 20 January 2027\n", LATER));
    place_announce(&place);
    place_send_issue(&place, 1);
    clock_set(THURSDAY + 7 * WEEK); /* 14 January */
    write(&place, ADA, "1 on the 11th please");
    is_text(place_words(&place, "SELECT why FROM task"),
            "it chooses a date that has passed", "a date that has passed");
    write(&place, BEN, "1 on the 25th please");
    is_text(name_of(&place, 2), "interested Mon 25 Jan", "and one to come");
    place_close(&place);
}

/* What a person puts down, the owner's list, and a date that is dropped. */
static void test_staff(void)
{
    struct place place;
    struct error error;

    open_offered(&place, "dates-staff");
    write(&place, DEV, "1 on the 25th. Will there be a microphone?");
    ok(letter_says(&place, relay_last(ALEX),
                   "1: put Dev Ellis's name down for 1, Speak to new nurses, "
                   "on Mon 25 Jan"),
       "the hand-over names the date");
    reply_read(&place, ALEX, relay_last(ALEX), "1", VOUCHED);
    place_office(&place);
    is_text(name_of(&place, 4), "interested Mon 25 Jan", "and puts it down");
    ok(letter_says(&place, relay_last(DEV), "Monday 25 January 2027"), "told");
    place_change(&place, "UPDATE person SET share = 'name'");
    place_save(&place, "talk-2.txt",
               arena_format(place.arena, talk, "Reference: A-0001\n",
                            "Monday 1 February 2027, 10am"));
    place_announce(&place);
    is_text(place_words(&place, "SELECT kind || ' ' || person_id || ' ' || why"
                                " FROM task WHERE closed_at = 0"),
            "ring 4 A-0001 is no longer on Mon 25 Jan, which they chose",
            "whose date is dropped is rung");
    clock_set(place_number(&place, "SELECT closes FROM announcement_version"
                                   " ORDER BY version DESC LIMIT 1") +
              60);
    must(closing_step(place.house, clock_now(), &error));
    place_deliver(&place);
    ok(letter_says(&place, relay_last(ALEX), "- Dev Ellis: Mon 25 Jan"),
       "the list of names says which date");
    place_close(&place);
}

/* Perhaps is neither yes nor no, and is answered as what it is. */
static void test_maybe(void)
{
    struct place place;

    open_offered(&place, "dates-maybe");
    write(&place, ADA, "maybe 1");
    is_text(place_words(&place, "SELECT disposition FROM inbound"), "passed",
            "for a person");
    is_text(name_of(&place, 1), "", "nothing is recorded");
    ok(letter_says(&place, relay_last(ADA),
                   "A person will read it and answer you.") &&
           letter_says(&place, relay_last(ADA),
                       "Your name is not down for it yet"),
       "and they are told so");
    reply_read(&place, BEN, relay_last(BEN), "maybe 1",
               "List-Id: <nurses.example.org>\r\nPrecedence: list\r\n");
    place_office(&place);
    is_int(relay_count(BEN), 1, "nothing goes to a list");
    place_close(&place);
}

int main(void)
{
    message_setup();
    test_choosing();
    test_for_a_person();
    test_passed();
    test_staff();
    test_maybe();
    return done_testing();
}
