/* What staff do with a person of the register, by mail and by command. */
#include <stdio.h>
#include <string.h>

#include "base/must.h"
#include "core/reading/message.h"
#include "tests/flow/letters.h"

/* Words with bars between, so that names can have spaces. */
static struct answer ask(struct place *place, const char *user,
                         const char *words)
{
    struct slice list[12];
    struct slice rest = slice_of(words);
    struct request request = {
        .words = list, .uid = 4999, .user = slice_of(user)};
    struct answer answer = {0};

    while (slice_next_part(&rest, '|', &list[request.count]))
        must(++request.count < sizeof list / sizeof *list);
    verb_answer(place->arena, place->house, &request, clock_now(), &answer);
    return answer;
}

static void write_as(struct place *place, const char *from, const char *words,
                     const char *header)
{
    struct reply reply = {.from = from, .words = words, .header = header};

    post_put("INBOX", reply_bytes(place->arena, &reply));
    must(place_collect(place) >= 0);
    place_deliver(place);
}

static void tell(struct place *place, const char *words)
{
    write_as(place, "Alex Rowe <" ALEX ">", words, VOUCHED);
}

static void open_filled(struct place *place, const char *name)
{
    place_open(place, name);
    place_fill(place);
}

#define HEADING \
    "ref,name,full_name,email,phone,consent_date,consent_source,interests\n"

static void test_by_mail(void)
{
    static const struct {
        const char *words;
        const char *sql; /* is 1 afterwards */
        const char *says;
    } rows[] = {
        {"STOP Ben Castle", "SELECT status = 'left' FROM person WHERE id = 2",
         "P-0002 Ben Castle (ref R2) is off the list"},
        {"stop ben@example.org\r\n\r\nThanks\r\nAlex",
         "SELECT status = 'left' FROM person WHERE id = 2", "off the list"},
        {"DIED P-0003", "SELECT status = 'deceased' FROM person WHERE id = 3",
         "recorded as having died"},
        {"DIED Cleo Drew",
         "SELECT status = 'deceased' FROM person WHERE id = 3",
         "recorded as having died"},
        {"STOP P-0002 Ben Castle (ref R2)",
         "SELECT status = 'left' FROM person WHERE id = 2", "off the list"},
        {"STOP P-0002 Cleo Drew",
         "SELECT count(*) = 6 FROM person WHERE status = 'active'",
         "Nothing was done"},
        {"MERGE R5 R6", "SELECT merged_into = 5 FROM person WHERE id = 6",
         "P-0006 is part of P-0005 Eve Frost"},
        {"MERGE Eve Frost and Finn Glass",
         "SELECT count(*) = 6 FROM person WHERE merged_into IS NULL",
         "name two people"},
        {"PAUSE Dev Ellis until 3 January",
         "SELECT paused_until = 1798934400 FROM person WHERE id = 4",
         "no bulletin until Sunday 3 January 2027; from that day on"},
        {"PAUSE R4",
         "SELECT paused_until > 9999999999 FROM person WHERE id = 4",
         "until somebody ends the pause"},
        {"ADD\r\nName: Gus Hill\r\nEmail: gus@example.org\r\n"
         "Phone: 01632 960003\r\nInterests: events, news\r\n"
         "Consent: 3 March 2026, by phone\r\nFormat: large_print",
         "SELECT count(*) = 1 FROM person p JOIN contact c ON"
         " c.person_id = p.id AND c.value = 'gus@example.org'"
         " AND c.verified_at > 0 WHERE p.full_name = 'Gus Hill'"
         " AND p.format = 'large_print' AND 2 = (SELECT count(*)"
         " FROM preference WHERE person_id = p.id)",
         "P-0007 Gus Hill: added."},
        {"CHANGE Eve Frost\r\nPhone: 01632 960004",
         "SELECT count(*) = 1 FROM contact WHERE person_id = 5"
         " AND kind = 'phone' AND value = '01632 960004'",
         "P-0005 Eve Frost (ref R5): corrected"},
        {"CHANGE Eve Frost\r\nEmail: eve@elsewhere.example",
         "SELECT verified_at = 0 FROM contact WHERE person_id = 5"
         " AND in_use = 1 AND value = 'eve@elsewhere.example'",
         "no dated consent"},
        {"CHANGE R5\r\n\r\n"
         "Email: eve@elsewhere.example<mailto:eve@elsewhere.example>\r\n\r\n"
         "Consent: 20 November 2026, she rang",
         "SELECT verified_at > 0 FROM contact WHERE person_id = 5"
         " AND in_use = 1 AND value = 'eve@elsewhere.example'",
         "corrected"},

        {"STOP Nobody Here",
         "SELECT count(*) = 6 FROM person WHERE status = 'active'",
         "nobody has that number, ref"},
        {"STOP Ben Castel-Castle",
         "SELECT count(*) = 6 FROM person WHERE status = 'active'",
         "Nothing was done"},
        {"STOP Castle",
         "SELECT count(*) = 6 FROM person WHERE status = 'active'",
         "- P-0002 Ben Castle (ref R2)"},
        {"PAUSE Dev Ellis until 30 February",
         "SELECT paused_until = 0 FROM person WHERE id = 4",
         "Nothing was done: until when?"},
        {"ADD\r\nName: Gus Hill", "SELECT count(*) = 6 FROM person",
         "could not be recognised"},
        {"ADD\r\nName: Ada Bright\r\nEmail: ada@example.org",
         "SELECT count(*) = 6 FROM person", "on the register already"},
        {"ADD\r\nName: Gus Hill\r\nEmail: gus @example.org",
         "SELECT count(*) = 6 FROM person",
         "If you mean gus@example.org, write that"},
        {"ADD\r\nName: Gus Hill\r\nEmail: gus@example.org\r\n"
         "Diagnosis: none",
         "SELECT count(*) = 6 FROM person", "is not known; there are Name"},
        {"CHANGE Eve Frost\r\nConsent: 3 March 2027, form",
         "SELECT count(*) = 1 FROM consent WHERE person_id = 5",
         "lies in the future"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;
        char name[30];

        snprintf(name, sizeof name, "staff-people-%zu", i);
        open_filled(&place, name);
        tell(&place, rows[i].words);
        is_int(place_number(&place, "%s", rows[i].sql), 1, "%s", rows[i].words);
        ok(letter_says(&place, relay_last(ALEX), rows[i].says), "it says %s",
           rows[i].says);
        is_int(relay->count, 1, "one answer, and nothing to anybody else");
        ok(relay->count == 0 ||
               slice_find(letter_header(place.arena, relay_last(ALEX)->bytes,
                                        "Subject"),
                          SLICE("@")) == SLICE_NONE,
           "no address in its subject");
        is_text(place_words(&place, "SELECT disposition FROM inbound"), "acted",
                "acted on");
        place_close(&place);
    }
}

/* What must go its usual way, or nowhere. */
static void test_not(void)
{
    static const struct {
        const char *what;
        const char *from;
        const char *words;
        const char *header;
        int answers;
        int tasks;
    } rows[] = {
        {"not vouched for", ALEX, "STOP Ben Castle", NULL, 1, 0},
        {"vouched for another", ALEX, "STOP Ben Castle",
         "Authentication-Results: mx.harbour.example; dmarc=pass "
         "header.from=elsewhere.example\r\n",
         1, 0},
        {"a stranger", "eve@evil.example", "STOP Ben Castle", VOUCHED, 0, 1},
        {"a person of the register", "ada@example.org", "STOP Ben Castle", NULL,
         0, 1},
        {"more than the form", ALEX, "STOP Ben Castle\r\nand ring Cleo",
         VOUCHED, 0, 1},
        {"an auto-reply", ALEX, "STOP Ben Castle",
         VOUCHED "Auto-Submitted: auto-replied\r\n", 0, 0},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;
        char name[30];

        snprintf(name, sizeof name, "staff-not-%zu", i);
        open_filled(&place, name);
        write_as(&place, rows[i].from, rows[i].words, rows[i].header);
        is_int(place_number(&place, "SELECT count(*) FROM person"
                                    " WHERE status = 'active'"),
               6, "%s: nobody is taken off", rows[i].what);
        is_int(relay_count(ALEX), rows[i].answers, "answers to staff");
        is_int(relay->count, rows[i].answers, "and to nobody else");
        is_int(place_number(&place, "SELECT count(*) FROM inbound"
                                    " WHERE to_person = 1"),
               rows[i].tasks, "to a person, or not");
        place_close(&place);
    }
}

static void test_roles(void)
{
    struct place place;

    open_filled(&place, "staff-roles");
    write_as(&place, ROBIN, "STOP Castle", VOUCHED);
    is_int(place_number(&place, "SELECT count(*) FROM person"
                                " WHERE status = 'active'"),
           6, "who is no facilitator takes nobody off");
    ok(slice_find(letter_words(&place, relay_last(ROBIN)),
                  SLICE("may not do that")) != SLICE_NONE,
       "and hears so");
    ok(slice_find(letter_words(&place, relay_last(ROBIN)), SLICE("Ben")) ==
           SLICE_NONE,
       "and nothing about anybody");
    place_close(&place);
}

static void test_help(void)
{
    static const char *const words[] = {"HELP", "?"};

    for (size_t i = 0; i < 2; i++) {
        struct place place;

        open_filled(&place, i == 0 ? "staff-help" : "staff-question");
        tell(&place, words[i]);
        ok(letter_says(&place, relay_last(ALEX), "To answer a proof"),
           "%s: what a proof takes", words[i]);
        ok(letter_says(&place, relay_last(ALEX),
                       "PAUSE Jo Example until 3 January"),
           "and what is about people");
        tell(&place, "STOP Ben Castle");
        ok(letter_says(&place, relay_last(ALEX), "off the list"),
           "it can be done then");
        place_close(&place);
    }
}

/* The facilitator gets the bulletin herself, and two in a fortnight. */
static void test_reader_too(void)
{
    struct place place;

    open_filled(&place, "staff-reader");
    (void)place_import(&place, HEADING "A1,Alex,Alex Rowe," ALEX
                                       ",,2026-09-01,form,\n");
    place_send_issue(&place, 1);
    place_change(&place, "INSERT INTO delivery (purpose_key, kind, state,"
                         " issue_id, person_id, created_at, next_at,"
                         " ended_at, dated_at) SELECT 'issue:0:p7',"
                         " 'bulletin', 'handed_over', issue_id, person_id,"
                         " created_at, next_at, ended_at, dated_at"
                         " FROM delivery WHERE person_id = 7");
    tell(&place, "PAUSE Ben Castle until 3 January");
    ok(letter_says(&place, relay_last(ALEX), "gets no bulletin until"),
       "understood all the same");
    is_int(place_number(&place, "SELECT paused_until FROM person"
                                " WHERE id = 7"),
           0, "and not about herself");
    place_close(&place);
}

/* In answer to a letter to staff that is about something else. */
static void test_in_reply(void)
{
    struct place place;
    struct reply reply = {
        .from = ALEX, .words = "DIED Ben Castle", .header = VOUCHED};

    open_filled(&place, "staff-reply");
    place_proofs(&place);
    reply.to = relay_last(ALEX);
    post_put("INBOX", reply_bytes(place.arena, &reply));
    must(place_collect(&place) >= 0);
    place_deliver(&place);
    ok(letter_says(&place, relay_last(ALEX),
                   "Ben Castle (ref R2) is recorded as having died"),
       "in answer to a proof, too");
    is_text(place_words(&place, "SELECT state FROM issue"), "awaiting_ok",
            "the issue still waits");
    place_close(&place);
}

/* ---- what each means ---- */

static void test_died(void)
{
    struct place place;
    struct answer answer;

    open_filled(&place, "died");
    (void)place_import(&place, HEADING
                       ",Bea,Bea Castle,ben@example.org,,2026-09-01,form,\n");
    place_issues(&place);
    place_change(&place, "INSERT INTO signup (person_id, announcement_id,"
                         " version, state, created_at, changed_at)"
                         " VALUES (2, 2, 1, 'interested', 1, 1)");
    answer = ask(&place, "alex", "people|died|P-0002");
    is_int(answer.status, 0, "recorded");
    is_text(place_words(&place, "SELECT state FROM signup"), "cancelled",
            "their name is off the list");
    ok(slice_find(answer.output, SLICE("please tell Alex Rowe")) != SLICE_NONE,
       "whose owner is to be told");
    is_int(place_number(&place, "SELECT count(*) FROM task"
                                " WHERE kind = 'bereavement'"),
           2, "two tasks");
    is_text(place_words(&place, "SELECT hold_reason FROM person WHERE id = 7"),
            "shares an address with someone who died",
            "who reads the same post is left in peace");
    place_send_issue(&place, 1);
    is_int(relay_count("ben@example.org"), 0, "and nothing goes there");
    (void)place_import(&place, place_people);
    is_text(place_words(&place, "SELECT status FROM person WHERE id = 2"),
            "deceased", "no file brings them back");
    is_int(ask(&place, "alex", "people|resume|P-0002").status, 1,
           "nor anything else");
    is_int(ask(&place, "alex", "people|died|P-0001").status, 0, "another");
    (void)place_import(&place, HEADING
                       ",A,A. Bright,ada@example.org,,2026-09-01,form,\n");
    is_int(place_number(&place, "SELECT count(*) FROM person"
                                " WHERE full_name = 'A. Bright'"),
           0, "an address of their own is suppressed");
    place_close(&place);
}

static void test_stop(void)
{
    struct place place;
    struct answer answer;

    open_filled(&place, "stop-verb");
    place_change(&place, "INSERT INTO signup (person_id, announcement_id,"
                         " version, state, created_at, changed_at)"
                         " VALUES (2, 2, 1, 'interested', 1, 1)");
    answer = ask(&place, "alex", "people|stop|Ben Castle");
    ok(slice_find(answer.output, SLICE("A-0002 Boat trip")) != SLICE_NONE,
       "a place that they still hold is told");
    is_text(place_words(&place, "SELECT kind FROM task"), "ring",
            "and is a task");
    place_deliver(&place);
    is_int(relay->count, 0, "they get no confirmation of what they did not do");
    place_close(&place);
}

static void test_pause(void)
{
    struct place place;

    open_filled(&place, "pause-verb");
    is_int(ask(&place, "alex", "people|pause|R2|27 November").status, 0,
           "paused until Friday");
    place_send_issue(&place, 1);
    is_int(relay_count("ben@example.org"), 0, "no bulletin on Thursday");
    clock_set(NOON + 3 * DAY);
    is_int(place_number(&place,
                        "SELECT paused_until <= %lld FROM person"
                        " WHERE id = 2",
                        (long long)clock_now()),
           1, "it resumes by itself");
    is_int(ask(&place, "alex", "people|resume|R2").status, 1,
           "nothing is left to resume");
    is_int(ask(&place, "alex", "people|pause|R2").status, 0, "for good");
    is_int(ask(&place, "alex", "people|resume|R2").status, 0, "ended");
    place_close(&place);
}

/* ---- repairs ---- */

static void test_repair(void)
{
    struct place place;
    struct answer answer;

    open_filled(&place, "repair");
    answer = place_import(&place, HEADING
                          ",Gus,Gus Hill,gus @example.org,,2026-09-01,form,\n"
                          ",Hal,Hal Ives,\"hal@exam\nple.org\",,,,\n"
                          "R6,Finn,Finn Glass,finn@example.org.,,,,\n");
    ok(slice_find(answer.output, SLICE("3 wait for the right address")) !=
           SLICE_NONE,
       "three are proposed");
    is_int(place_number(&place, "SELECT count(*) FROM person"), 6,
           "nobody is added yet");
    is_int(place_number(&place, "SELECT count(*) FROM task"
                                " WHERE kind = 'repair'"),
           3, "three tasks");
    (void)place_import(&place, HEADING
                       ",Gus,Gus Hill,gus @example.org,,2026-09-01,form,\n");
    is_int(place_number(&place, "SELECT count(*) FROM repair"), 3,
           "the same file asks once");
    is_int(ask(&place, "alex", "people|repair|1").status, 0,
           "the proposal is right");
    is_int(place_number(&place, "SELECT verified_at > 0 FROM contact"
                                " WHERE value = 'gus@example.org'"),
           1, "the row came in, with its consent");
    is_int(ask(&place, "alex", "people|repair|1").status, 1, "once");
    tell(&place, "CHANGE Hal Ives\r\nEmail: hal.ives@example.org");
    is_int(place_number(&place, "SELECT count(*) FROM contact"
                                " WHERE value = 'hal.ives@example.org'"),
           1, "another address, by mail");
    is_int(ask(&place, "alex", "people|repair|3|--drop").status, 0,
           "the third is forgotten");
    is_int(place_number(&place, "SELECT count(*) FROM task WHERE kind ="
                                " 'repair' AND closed_at = 0"),
           0, "no task is left");
    is_int(place_number(&place, "SELECT count(*) FROM repair"
                                " WHERE row_text <> ''"),
           0, "nor any row");
    answer = place_import(&place, HEADING ",Gus,Gus Hill,gus @example.org,,"
                                          "2026-09-01,form,\n");
    ok(slice_find(answer.output, SLICE("was put right before")) != SLICE_NONE,
       "the old file changes nothing");
    is_int(place_number(&place, "SELECT count(*) FROM person"), 8, "eight");
    place_close(&place);
}

/* ---- merging ---- */

static void test_merge(void)
{
    struct place place;
    struct answer answer;

    open_filled(&place, "merge");
    answer = place_import(&place, HEADING
                          "R7,Ada,Ada Bright,ada@exmaple.org,,2026-10-01,"
                          "phone,news\n"
                          "R8,A,A. Bright,ada@example.org,,,,\n");
    ok(slice_find(answer.output, SLICE("MERGE P-0001 P-0007")) != SLICE_NONE,
       "likely duplicates are told");
    is_int(place_number(&place, "SELECT count(*) FROM task"
                                " WHERE kind = 'merge'"),
           2, "and are tasks");
    answer = ask(&place, "alex", "people|duplicates");
    ok(slice_find(answer.output, SLICE("P-0007 Ada Bright (ref R7)")) !=
           SLICE_NONE,
       "they are listed");
    tell(&place, "APART P-0001 and P-0008\r\n\r\nThanks");
    ok(letter_says(&place, relay_last(ALEX), "They are two people"),
       "two of them are two");
    place_change(&place, "INSERT INTO signup (person_id, announcement_id,"
                         " version, state, created_at, changed_at)"
                         " VALUES (7, 2, 1, 'interested', 1, 1)");
    place_change(&place, "INSERT INTO preference VALUES"
                         " (7, 'interest', 'events', 0)");
    place_change(&place, "UPDATE contact SET safe = 'ask' WHERE person_id = 7");
    place_issues(&place);
    is_int(ask(&place, "alex", "people|merge|P-0001|P-0007").status, 0,
           "two are one");
    is_int(place_number(&place, "SELECT merged_into FROM person WHERE id = 7"),
           1, "what is left says with whom");
    is_text(place_words(&place, "SELECT group_concat(code || wanted) FROM"
                                " (SELECT * FROM preference WHERE person_id"
                                " = 1 ORDER BY code)"),
            "events0,news1", "codes moved, and not wanted wins");
    is_int(place_number(&place, "SELECT person_id FROM signup"), 1,
           "the sign-up moved");
    is_int(place_number(&place, "SELECT count(*) FROM consent"
                                " WHERE person_id = 1"),
           2, "so did the consent");
    is_text(place_words(&place, "SELECT safe FROM contact WHERE person_id = 1"
                                " AND in_use = 1"),
            "ask", "the stricter safe");
    is_int(
        place_number(&place, "SELECT count(*) FROM pragma_foreign_key_check"),
        0, "nothing points nowhere");
    place_send_issue(&place, 1);
    is_int(relay_count("ada@exmaple.org"), 0, "nothing goes to the other");
    answer = ask(&place, "alex", "people|show|R7");
    ok(slice_starts(answer.output, SLICE("Person 1,")),
       "the old ref finds who they are now");
    answer = place_import(&place, HEADING
                          "R7,Ada,Ada Bright,ada@exmaple.org,,2026-10-01,"
                          "phone,panels\n");
    ok(slice_find(answer.output, SLICE("was merged with person 1")) !=
           SLICE_NONE,
       "the old row is left as it is");
    is_int(place_number(&place, "SELECT count(*) FROM person"), 8,
           "and adds nobody");
    answer = ask(&place, "alex", "people|duplicates|--json");
    is_text(slice_trim(answer.output), "[]", "nothing is asked again");
    place_close(&place);
}

static void test_merge_stop(void)
{
    struct place place;

    open_filled(&place, "merge-stop");
    (void)place_import(&place, HEADING
                       "R7,Ada,Ada Bright,ada@exmaple.org,,2026-10-01,p,\n");
    must(ask(&place, "alex", "people|stop|P-0007").status == 0);
    is_int(ask(&place, "alex", "people|merge|P-0001|P-0007").status, 0, "one");
    is_text(place_words(&place, "SELECT status FROM person WHERE id = 1"),
            "left", "opt-out wins");
    is_int(place_number(&place, "SELECT count(*) FROM suppression"), 2,
           "for both addresses");
    place_send_issue(&place, 1);
    is_int(relay_count("ada@example.org"), 0, "and nothing goes");
    must(ask(&place, "alex", "people|died|P-0002").status == 0);
    is_int(ask(&place, "alex", "people|merge|P-0003|P-0002").status, 1,
           "nobody living is merged with who died");
    is_int(ask(&place, "alex", "people|merge|P-0003|R3").status, 1,
           "nor anybody with themselves");
    is_int(ask(&place, "robin", "people|merge|P-0003|P-0004").status, 1,
           "nor by who is no facilitator");
    place_close(&place);
}

/* In the middle of an issue: one letter for the one person they are. */
static void test_merge_midway(void)
{
    static const struct {
        const char *ben;
        const char *ada;
        const char *what;
    } rows[] = {
        {"handed_over", "withheld", "the letter of who goes had gone"},
        {"in_doubt", "withheld", "it may have gone"},
        {"refused", "waiting", "it had been refused"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;
        char name[30];

        snprintf(name, sizeof name, "merge-midway-%zu", i);
        open_filled(&place, name);
        place_issues(&place);
        place_change(&place,
                     "UPDATE delivery SET state = '%s' WHERE kind ="
                     " 'bulletin' AND person_id = 2",
                     rows[i].ben);
        must(ask(&place, "alex", "people|merge|P-0001|P-0002").status == 0);
        is_text(place_words(&place, "SELECT group_concat(state, ' ') FROM"
                                    " (SELECT state FROM delivery WHERE kind ="
                                    " 'bulletin' AND person_id = 1 ORDER BY"
                                    " purpose_key)"),
                arena_format(place.arena, "%s %s", rows[i].ada, rows[i].ben),
                "%s", rows[i].what);
        place_close(&place);
    }
}

int main(void)
{
    message_setup();
    test_by_mail();
    test_not();
    test_roles();
    test_help();
    test_reader_too();
    test_in_reply();
    test_died();
    test_stop();
    test_pause();
    test_repair();
    test_merge();
    test_merge_stop();
    test_merge_midway();
    return done_testing();
}
