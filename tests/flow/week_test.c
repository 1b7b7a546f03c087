/*
 * A whole week, by files that are saved and mails that are answered alone, as
 * `make demo WEEK=1` plays it on real servers: what is written, what goes out
 * and what the ledger says at each step. In the middle the daemon ends and
 * starts again.
 */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "core/reading/message.h"
#include "base/codec.h"
#include "base/must.h"
#include "flow/office.h"
#include "tests/flow/letters.h"

#define MONDAY (NOON + 5 * DAY - 3 * HOUR) /* 30 November 2026, 9am */
#define PROOF (NOON + WEEK)                /* Wednesday noon */
#define BULLETIN (THURSDAY + WEEK)         /* Thursday 3 December, 10am */
#define FRIDAY (BULLETIN + 22 * HOUR)      /* 8am: the daily mail */
#define SECOND (BULLETIN + WEEK)

#define LEE "lee@harbour.example"
#define NEWS "news and opportunities"

static const char list[] =
    "ref,name,full_name,email,consent_date,consent_source,interests,phone,"
    "share\n"
    "R1,Ada,Ada Bright,ada@example.org,2026-09-01,form,events,01632 960151,"
    "contact\n"
    "R2,Ben,Ben Castle,ben@example.org,2026-09-01,form,panels,,\n"
    "R3,Cleo,Cleo Drew,cleo@example.org,2026-09-01,form,events,,\n"
    "R4,Dev,Dev Ellis,dev@example.org,2026-09-01,form,events,,name\n"
    "R5,Eve,Eve Frost,eve@example.org,2026-09-01,form,panels,,\n"
    "R6,Finn,Finn Glass,finn@example.org,2026-09-01,form,events,,\n"
    "R7,Gus,Gus Hill,gus @example.org,2026-09-01,form,panels,,\n"
    "R8,Ada,Ada Bright,ada.bright@example.org,2026-09-01,form,panels,"
    "01632 960151,\n"
    "R9,Hal,Hal Innes,hal@example.org,2026-09-01,form,events,,\n"
    "R10,Ivy,Ivy Jones,ivy@example.org,2026-09-01,form,panels,,\n";

#define BOAT(start)                                                \
    "Kind: event\nTitle: Boat trip\nFor: events\nOwner: Lee Marsh" \
    "\nStarts: Friday 18 December 2026, " start                    \
    "\nEnds: Friday 18 December 2026, 5pm\n"                       \
    "Closes: Wednesday 9 December 2026\n\nRound the harbour.\n"

/* Those who must hear nothing more, and how many letters they had then. */
struct silent {
    const char *address;
    int letters;
};

struct week {
    struct place place;
    struct office office;
    struct silent silent[8];
    int silent_count;
};

/* ---- the daemon ---- */

static void start(struct week *week)
{
    week->office = (struct office){.process = &week->place.process,
                                   .house = week->place.house};
}

static void end(struct week *week)
{
    people_work_free(week->office.list);
    queue_close(week->office.announcements.queue);
    queue_close(week->office.people.queue);
    place_close(&week->place);
}

/* All that there is to do now; files must lie still for a second. */
static void work(struct week *week)
{
    for (int i = 0; i < 4; i++) {
        must(place_collect(&week->place) >= 0);
        while (office_step(&week->office))
            continue;
        place_deliver(&week->place);
        clock_skip_ms(1100);
    }
}

/* ---- looking ---- */

/* Their last letter with these words in its subject, from the `from`th on. */
static const struct relay_letter *
letter_to(struct week *week, const char *address, const char *subject)
{
    for (int i = relay->count; i > 0; i--) {
        const struct relay_letter *letter = &relay->letters[i - 1];

        if (strcmp(letter->to, address) == 0 &&
            slice_find(
                letter_header(week->place.arena, letter->bytes, "Subject"),
                slice_of(subject)) != SLICE_NONE)
            return letter;
    }
    return NULL;
}

static int letters_to(struct week *week, const char *address,
                      const char *subject)
{
    int count = 0;

    for (int i = 0; i < relay->count; i++)
        if (strcmp(relay->letters[i].to, address) == 0 &&
            slice_find(letter_header(week->place.arena, relay->letters[i].bytes,
                                     "Subject"),
                       slice_of(subject)) != SLICE_NONE)
            count++;
    return count;
}

static void says(struct week *week, const struct relay_letter *letter,
                 const char *words)
{
    ok(letter_says(&week->place, letter, words), "it says: %s", words);
}

/* ---- writing ---- */

static void put(struct week *week, const struct reply *reply)
{
    post_put("INBOX", reply_bytes(week->place.arena, reply));
    work(week);
}

static void write_as(struct week *week, const char *from,
                     const struct relay_letter *letter, const char *words)
{
    put(week, &(struct reply){.from = from, .to = letter, .words = words});
}

/* Staff write, and what comes back says this. */
static void tell(struct week *week, const char *from,
                 const struct relay_letter *letter, const char *words,
                 const char *answer)
{
    int before = letters_to(week, from, "Re:");

    put(week,
        &(struct reply){
            .from = from, .to = letter, .words = words, .header = VOUCHED});
    is_int(letters_to(week, from, "Re:") - before, 1, "%s is answered once",
           words);
    says(week, letter_to(week, from, "Re:"), answer);
}

static void save(struct week *week, const char *name, const char *text)
{
    place_put(
        arena_format(week->place.arena, "%s/%s", week->place.directory, name),
        text);
    work(week);
}

static void file_says(struct week *week, const char *name, const char *words)
{
    struct slice text = place_file(&week->place, "%s", name);
    bool there = slice_find(text, slice_of(words)) != SLICE_NONE;

    if (!there)
        note("%.*s", SLICE_ARG(text));
    ok(there, "%s says: %s", name, words);
}

static void be_silent(struct week *week, const char *address)
{
    week->silent[week->silent_count++] =
        (struct silent){address, relay_count(address)};
}

/* ---- what holds at any time ---- */

static bool is_sent_once(struct week *week, int i)
{
    struct slice id =
        letter_header(week->place.arena, relay->letters[i].bytes, "Message-ID");

    for (int other = 0; other < i; other++)
        if (slice_equal(id, letter_header(week->place.arena,
                                          relay->letters[other].bytes,
                                          "Message-ID")))
            return false;
    return relay->letters[i].recipients == 1;
}

/* Of those who have a letter, no address is in another's. */
static bool names_nobody(const struct relay_letter *letter)
{
    if (strstr(letter->to, "@example.org") == NULL)
        return true;
    for (int i = 0; i < relay->count; i++)
        if (strstr(relay->letters[i].to, "@example.org") != NULL &&
            strcmp(relay->letters[i].to, letter->to) != 0 &&
            slice_find(letter->bytes, slice_of(relay->letters[i].to)) !=
                SLICE_NONE)
            return false;
    return true;
}

static void check(struct week *week)
{
    struct answer issues = place_ask(&week->place, "alex", "issues --json");
    int wrong = 0;

    for (int i = 0; i < relay->count; i++)
        wrong += !is_sent_once(week, i) || !names_nobody(&relay->letters[i]);
    is_int(wrong, 0, "one letter, one person, once, and nobody else in it");
    for (int i = 0; i < week->silent_count; i++)
        is_int(relay_count(week->silent[i].address), week->silent[i].letters,
               "nothing more to %s", week->silent[i].address);
    ok(issues.status == 0 &&
           slice_find(issues.output, SLICE("\"balances\":false")) == SLICE_NONE,
       "the accounts balance");
    is_int(place_number(&week->place, "SELECT count(*) FROM delivery WHERE"
                                      " state IN ('claimed', 'in_doubt')"),
           0, "nothing is in between");
}

/* ---- the week ---- */

static void monday(struct week *week)
{
    clock_set(MONDAY);
    save(week, "people/list.csv", list);
    file_says(week, "people/list.result.txt", "Imported: 9 added");
    file_says(week, "people/list.result.txt", "perhaps gus@example.org");
    file_says(week, "people/list.result.txt", "the same name and phone");
    tell(week, ALEX, NULL, "CHANGE row 1\r\nEmail: gus@example.org",
         "Gus Hill (ref R7), gus@example.org: added");
    tell(week, ALEX, NULL, "MERGE R1 R8", "P-0007 is part of P-0001");
    is_int(place_number(&week->place, "SELECT count(*) FROM task WHERE"
                                      " closed_at = 0"),
           0, "nothing of the list waits any more");

    save(week, "announcements/boat.txt",
         "Kind: event\nTitle: Boat trip\nFor: events\nOwner: Lee Marsh\n"
         "Starts: Thursday 18 December 2026, 2pm\n\nRound the harbour.\n");
    file_says(week, "announcements/refused/boat.txt.why.txt",
              "18 December 2026 is a Friday, not a Thursday");
    save(week, "announcements/boat.txt", BOAT("2pm"));
    file_says(week, "announcements/accepted/boat.txt.ok.txt",
              "It concerns 5 people");
    save(week, "announcements/nurse.txt",
         "Kind: panel\nTitle: Choose a nurse\nFor: panels\nOwner: Alex Rowe\n"
         "When: in the new year\nReward: none\n"
         "Closes: Monday 14 December 2026\n\nAsk one question.\n");
    save(week, "announcements/lift.txt",
         "Kind: yswd\nTitle: The lift works\nFor: everyone\n"
         "Owner: Alex Rowe\nAnswers: the survey\nYou said: the lift sticks\n"
         "We did: it is mended\nResult: yes\n\nIt runs all day.\n");
    tell(week, LEE, NULL,
         "Hello\r\n\r\nKind: research\r\nTitle: Tell us how you sleep\r\n"
         "For: everyone\r\nWhen: by phone\r\nEthics-ref: 26/QQ/0015\r\n"
         "Closes: Monday 21 December 2026\r\n\r\nHalf an hour.\r\n\r\n"
         "Many thanks\r\nLee",
         "Saved as A-0004.");
    says(week, letter_to(week, LEE, "Re:"), "Owner: Lee Marsh");
    check(week);
}

static void urgent(struct week *week)
{
    int before = relay->count;

    save(week, "announcements/hall.txt",
         "Kind: news\nTitle: The hall is shut today\nFor: events\n"
         "Owner: Alex Rowe\nSend: now\n\nThe heating is broken.\n");
    is_int(relay->count - before, 2, "its proof goes at once, and no more");
    tell(week, ALEX, letter_to(week, ALEX, "the proof of issue 1"), "OK",
         "It goes now.");
    is_int(letters_to(week, "ada@example.org", NEWS) +
               letters_to(week, "hal@example.org", NEWS),
           2, "and so do its letters");
    is_int(letters_to(week, "ben@example.org", NEWS), 0,
           "to those whom it concerns");
    check(week);
}

/* The daemon ends while the issue waits for its ok, and starts again. */
static void wednesday(struct week *week)
{
    const struct relay_letter *proof;

    clock_set(PROOF);
    work(week);
    proof = letter_to(week, ALEX, "the proof of issue 2");
    says(week, proof, "Boat trip (event), to 5 people");
    says(week, proof, "The hall is shut today: it was shown before");
    tell(week, ALEX, proof, "DROP 3", "You will get a new proof");
    proof = letter_to(week, ALEX, "the proof of issue 2");
    tell(week, JO, letter_to(week, JO, "the proof of issue 2"), "HOLD",
         "Issue 2 is on hold and does not go.");

    end(week);
    place_reopen(&week->place, "week");
    start(week);
    work(week);

    tell(week, ALEX, proof, "OK", "issue 2 does not go: it is on hold");
    tell(week, ALEX, letter_to(week, ALEX, "Re: Your OK"), "OK",
         "Issue 2 is approved.");
    is_int(letters_to(week, "ben@example.org", ""), 0, "nothing goes early");
    check(week);
}

static struct slice uid_of(struct week *week, const struct relay_letter *letter)
{
    struct text bytes = text_start(week->place.arena, 100000);
    struct slice part = letter->bytes;
    struct slice line;

    part = slice_from(part,
                      slice_find(part, SLICE("Content-Type: text/calendar")));
    part = slice_from(part, slice_find(part, SLICE("\r\n\r\n")) + 4);
    must(base64_read(&bytes,
                     slice_part(part, 0, slice_find(part, SLICE("\r\n--")))));
    part = text_slice(&bytes);
    while (slice_next_line(&part, &line))
        if (slice_starts(line, SLICE("UID:")))
            return slice_trim(slice_from(line, 4));
    return (struct slice){"", 0};
}

static void press_accept(struct week *week, const char *address)
{
    struct slice uid = uid_of(week, letter_to(week, address, "an invitation"));

    put(week, &(struct reply){
                  .from = address,
                  .untagged = true,
                  .header = "Content-Type: text/calendar; method=REPLY\r\n",
                  .words = arena_format(
                      week->place.arena,
                      "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\n"
                      "UID:%.*s\r\nSEQUENCE:0\r\nDTSTAMP:20261203T110000Z\r\n"
                      "ATTENDEE;PARTSTAT=ACCEPTED:mailto:%s\r\n"
                      "END:VEVENT\r\nEND:VCALENDAR",
                      SLICE_ARG(uid), address)});
}

static void thursday(struct week *week)
{
    clock_set(BULLETIN);
    relay_script("eve@example.org", RELAY_RCPT, "550 5.1.1 no such user", 9);
    work(week);
    is_int(place_number(&week->place,
                        "SELECT count(*) FROM delivery WHERE kind = 'bulletin'"
                        " AND state = 'handed_over' AND issue_id = 2"),
           8, "the bulletin");
    is_int(letters_to(week, "ada.bright@example.org", ""), 0,
           "a merged entry gets nothing");
    is_int(letters_to(week, "hal@example.org", "an invitation"), 1,
           "and invitations");
    check(week);
}

static const struct relay_letter *bulletin(struct week *week,
                                           const char *address)
{
    return letter_to(week, address, NEWS);
}

static void answers(struct week *week)
{
    clock_set(BULLETIN + HOUR);
    write_as(week, "Ada Bright <ada@example.org>",
             bulletin(week, "ada@example.org"), "1 please");
    says(week, letter_to(week, "ada@example.org", "we have your reply"),
         "Number 1: Boat trip");
    press_accept(week, "dev@example.org");
    is_text(place_words(&week->place,
                        "SELECT group_concat(person_id || ' ' || state, ', ')"
                        " FROM signup"),
            "1 interested, 4 interested", "two names are down");

    write_as(week, "Ben Castle <ben@example.org>",
             bulletin(week, "ben@example.org"), "STOP");
    says(week, letter_to(week, "ben@example.org", "have stopped"),
         "We have stopped.");
    be_silent(week, "ben@example.org");

    put(week, &(struct reply){.from = "Ivy Jones <ivy@example.org>",
                              .to = bulletin(week, "ivy@example.org"),
                              .words = "I am away until Monday.",
                              .header = "Auto-Submitted: auto-replied\r\n"
                                        "Return-Path: <>\r\n"});
    is_int(letters_to(week, "ivy@example.org", ""), 1, "a robot gets nothing");
    is_text(place_words(&week->place, "SELECT disposition FROM inbound"
                                      " ORDER BY id DESC LIMIT 1"),
            "robot", "and is known as one");
    check(week);
}

static void second_thoughts(struct week *week)
{
    write_as(week, "Gus Hill <gus@example.org>",
             bulletin(week, "gus@example.org"), "STOP");
    write_as(week, "Gus Hill <gus@example.org>",
             letter_to(week, "gus@example.org", "have stopped"), "KEEP");
    says(week, letter_to(week, "gus@example.org", "we have your reply"),
         "You are on our list again");
    write_as(week, "Dev Ellis <dev@example.org>",
             bulletin(week, "dev@example.org"),
             "Please pause until 1 February");
    says(week, letter_to(week, "dev@example.org", "we have your reply"),
         "before Monday 1 February 2027");
    check(week);
}

static void person_needed(struct week *week)
{
    write_as(week, "Finn Glass <finn@example.org>",
             bulletin(week, "finn@example.org"),
             "Is there a ramp, and may I bring my dog with me?");
    says(week, letter_to(week, JO, "A reply needs you"), "Finn Glass wrote:");
    tell(week, ALEX, letter_to(week, ALEX, "A reply needs you"),
         "book 1\r\nReply: There is a ramp, and dogs are welcome.",
         "Finn Glass's name is down for 1, Boat trip.");
    says(week, letter_to(week, "finn@example.org", "an answer to you"),
         "There is a ramp, and dogs are welcome. Alex Rowe, Harbour Voices");
    tell(week, JO, letter_to(week, JO, "A reply needs you"), "done",
         "was dealt with before, by Alex Rowe");

    write_as(week, "Cleo Drew <cleo@example.org>",
             bulletin(week, "cleo@example.org"),
             "I don't want to be here any more and I have been saving up my "
             "tablets.");
    is_int(letters_to(week, ROBIN, "A person is needed now"), 1, "an alert");
    tell(week, ROBIN, letter_to(week, ROBIN, "A person is needed now"), "TAKEN",
         "is taken by Robin Vale");
    tell(week, ROBIN, letter_to(week, ROBIN, "Re: A person is needed"), "DONE",
         "is dealt with");
    be_silent(week, "cleo@example.org");
    check(week);
}

static void stranger(struct week *week)
{
    write_as(week, "Joy Kerr <joy@example.org>", NULL, "JOIN");
    is_int(place_number(&week->place, "SELECT count(*) FROM person WHERE"
                                      " full_name = 'Joy Kerr'"),
           0, "one mail is not enough");
    write_as(week, "Joy Kerr <joy@example.org>",
             letter_to(week, "joy@example.org", "was it you?"), "YES");
    says(week, letter_to(week, "joy@example.org", "Welcome"),
         "You are on our list now. It is free");
    tell(week, ALEX, NULL, "CHANGE joy@example.org\r\nInterests: events",
         "corrected");
    check(week);
}

static void friday(struct week *week)
{
    const struct relay_letter *proof;

    clock_set(FRIDAY);
    work(week);
    says(week, letter_to(week, ALEX, "Your day"),
         "Boat trip (A-0001): 3 new, 3 in all");
    says(week, letter_to(week, ALEX, "Your day"),
         "their address no longer exists");

    save(week, "announcements/boat.txt", "Reference: A-0001\n" BOAT("3pm"));
    proof = letter_to(week, ALEX, "the change of A-0001");
    says(week, proof, "4 people by email. - 1 person cannot be told");
    tell(week, ALEX, proof, "OK", "Those who were told of A-0001 are told now");
    is_int(letters_to(week, "ada@example.org", "has changed") +
               letters_to(week, "dev@example.org", "has changed") +
               letters_to(week, "finn@example.org", "has changed") +
               letters_to(week, "hal@example.org", "has changed"),
           4, "those who were invited are told");
    is_int(letters_to(week, "joy@example.org", "has changed"), 0,
           "and nobody else");
    is_text(place_words(&week->place, "SELECT person_id FROM task WHERE"
                                      " kind = 'ring' AND closed_at = 0"),
            "3", "who may not be written to is to be rung");

    tell(week, ALEX, NULL, "STOP Ivy Jones", "is off the list");
    be_silent(week, "ivy@example.org");
    tell(week, JO, NULL, "DIED Hal Innes", "recorded as having died");
    be_silent(week, "hal@example.org");
    tell(week, ALEX, NULL,
         "ADD Kit Lane\r\nEmail: kit@example.org\r\nInterests: panels\r\n"
         "Consent: 4 December 2026, by phone",
         "Kit Lane: added.");
    check(week);
}

static void next_week(struct week *week)
{
    clock_set(SECOND - 2 * DAY);
    save(week, "announcements/walk.txt",
         "Kind: event\nTitle: Winter walk\nFor: events\nOwner: Alex Rowe\n"
         "Starts: Saturday 19 December 2026, 11am\n\nA slow mile.\n");
    clock_set(PROOF + WEEK);
    work(week);
    says(week, letter_to(week, ALEX, "the proof of issue 3"),
         "Choose a nurse (panel, last chance)");
    tell(week, ALEX, letter_to(week, ALEX, "the proof of issue 3"), "OK",
         "Issue 3 is approved.");

    clock_set(SECOND - 2 * HOUR);
    work(week);
    says(week, letter_to(week, LEE, "Names for A-0001"),
         "- Ada Bright, ada@example.org - Dev Ellis - 1 more person has not "
         "agreed to be named");

    clock_set(SECOND);
    work(week);
    says(week, bulletin(week, "ada@example.org"), "Winter walk");
    ok(slice_find(letter_words(&week->place, bulletin(week, "ada@example.org")),
                  SLICE("Boat trip")) == SLICE_NONE,
       "what has closed is gone");
    says(week, bulletin(week, "gus@example.org"), "Choose a nurse LAST CHANCE");
    says(week, bulletin(week, "joy@example.org"), "Winter walk");
    says(week, bulletin(week, "kit@example.org"), "Choose a nurse");
    is_int(letters_to(week, "dev@example.org", NEWS), 2, "who rests gets none");
    is_int(place_number(&week->place,
                        "SELECT count(*) FROM inbound WHERE to_person = 1"
                        " AND closed_at = 0"),
           0, "no message waits for a person");
    check(week);
}

int main(void)
{
    struct week week = {.silent_count = 0};

    message_setup();
    place_open(&week.place, "week");
    must(
        mkdir(arena_format(week.place.arena, "%s/people", week.place.directory),
              S_IRWXU) == 0);
    must(place_ask(&week.place, "alex", "approve wording").status == 0);
    start(&week);
    monday(&week);
    urgent(&week);
    wednesday(&week);
    thursday(&week);
    answers(&week);
    second_thoughts(&week);
    person_needed(&week);
    stranger(&week);
    friday(&week);
    next_week(&week);
    end(&week);
    return done_testing();
}
