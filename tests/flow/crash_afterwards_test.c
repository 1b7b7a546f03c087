/*
 * What comes after a bulletin, killed at its n-th durable step and begun again,
 * for every n, or with no argument for each fourth: a list of people, an alert
 * that nobody takes at first, what staff write and answer, a letter that comes
 * back, something urgent by mail, the daily mail with AGAIN, and the names when
 * it closes. Each is done once, and nothing is left undone.
 */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/must.h"
#include "flow/closing.h"
#include "flow/daily.h"
#include "flow/people_folder.h"
#include "tests/flow/letters.h"
#include "tests/flow/lives.h"

#define STRIDE 4
#define MINUTE 60
#define FRIDAY_8 (NOON + 2 * DAY - 4 * HOUR + 300)
#define CLOSED (NOON + 9 * DAY) /* the panel, on Thursday 3 December */

#define DUTY "duty@harbour.example"
#define DEV "dev@example.org"
#define LENA "Lena Marsh <lena@example.org>"
#define EVE "eve@example.org"

#define URGENT                                                     \
    "Kind: news\r\nTitle: The bridge is shut\r\nFor: everyone\r\n" \
    "Send: now\r\n\r\nUse the ferry.\r\n"

/* In the order in which it is said; each when the letter that it answers has
 * come. */
static const struct saying {
    const char *from;
    const char *answers; /* a purpose key; NULL: nothing */
    const char *words;
    int copies;
} sayings[] = {
    {ALEX, "handover:in1:alex", "book 2", 2},
    {JO, "handover:in3:jo", "died", 1},
    {DUTY, "alert:in2:out of hours", "TAKEN", 1},
    {ALEX, NULL, "STOP R6", 1},
    {ALEX, NULL,
     "ADD\r\nName: Gus Hill\r\nEmail: gus@example.org\r\n"
     "Consent: 3 March 2026, by phone",
     1},
    {ALEX, NULL, "MERGE R1 N3", 1},
    {ALEX, NULL, URGENT, 1},
    {ALEX, "proof:2:%:alex", "OK", 1},
    {JO, "daily:%:jo", "AGAIN 1", 1},
    {LENA, NULL, "Please add me to your mailing list.", 1},
    {BEN, "ack:in4", "KEEP", 1},
    {LENA, "join:%", "Yes please", 1},
};
#define KEEPS 10
#define JOINS 11
#define SAYINGS (sizeof sayings / sizeof *sayings)

static struct world {
    bool said[SAYINGS];
    bool returned;
    int posted;
} * world;

/* ---- before ---- */

#define LIST                                                 \
    "ref,name,full_name,email,consent_date,consent_source\n" \
    "N1,Nia,Nia Hall,nia@example.org,2026-09-01,form\n"      \
    "N2,Otto,Otto Inch,otto@@example.org,2026-09-01,form\n"  \
    "N3,Ada,Ada Bright,ada.bright@example.org,2026-09-01,form\n"

static void writes(struct place *place, const char *who, const char *words)
{
    (void)post_put("INBOX", reply_bytes(place->arena,
                                        &(struct reply){.from = who,
                                                        .to = relay_last(who),
                                                        .words = words}));
    world->posted++;
}

static void save_list(struct place *place)
{
    const char *folder =
        arena_format(place->arena, "%s/people", place->directory);

    must(mkdir(folder, S_IRWXU) == 0);
    place_put(arena_format(place->arena, "%s/list.csv", folder), LIST);
}

/* The bulletin went to six, of whom one may not have got it; four wrote. */
static void begin(const char *name)
{
    struct place place;

    place_open(&place, name);
    memset(world, 0, sizeof *world);
    place_fill(&place);
    relay_script(EVE, RELAY_TAKEN, NULL, 1);
    place_send_issue(&place, 1);
    clock_advance(30 * MINUTE); /* the line was cut after her letter */
    place_deliver(&place);
    must(relay->count == 6);
    writes(&place, "ada@example.org", "Yes to 2, but only if there is a ramp?");
    writes(&place, "cleo@example.org", "I want to end my life tonight.");
    writes(&place, DEV, "Dev died on Sunday.");
    writes(&place, BEN, "STOP");
    save_list(&place);
    lives_begin_at(THURSDAY + HOUR);
    place_close(&place);
}

/* ---- and then ---- */

static void must_be_fine(bool fine, const struct error *error)
{
    if (!fine)
        note("%s", error->text);
    must(fine);
}

static void take_list(struct place *place)
{
    struct people_work *work = NULL;
    struct queue *folder;
    struct error error;

    must_be_fine(
        queue_open_as(QUEUE_PEOPLE,
                      arena_string(place->arena, place->house->settings.people),
                      1000, &folder, &error),
        &error);
    for (int i = 0; i < 2; i++) {
        while (people_folder_step(place->house, folder, &work,
                                  clock_steady_ms(), clock_now(), &error))
            continue;
        must_be_fine(error.kind == ERROR_NONE, &error);
        clock_skip_ms(1100);
    }
    people_work_free(work);
    queue_close(folder);
}

static void work(struct place *place)
{
    struct error error;

    (void)place_collect(place);
    place_announce(place);
    place_proofs(place);
    while (daily_step(place->house, clock_now(), &error) ||
           closing_step(place->house, clock_now(), &error))
        continue;
    must_be_fine(error.kind == ERROR_NONE, &error);
    place_office(place);
}

static const struct relay_letter *letter_of(struct place *place,
                                            const char *key)
{
    struct slice token =
        place_words(place,
                    "SELECT token FROM delivery WHERE purpose_key LIKE '%s'"
                    " AND token <> ''",
                    key);

    for (int i = 0; token.size > 0 && i < relay->count; i++)
        if (slice_find(letter_header(place->arena, relay->letters[i].bytes,
                                     "Message-ID"),
                       token) != SLICE_NONE)
            return &relay->letters[i];
    return NULL;
}

static void say(struct place *place, size_t number)
{
    const struct saying *saying = &sayings[number];
    struct reply reply = {
        .from = saying->from,
        .words = saying->words,
        .header = VOUCHED,
        .id = arena_format(place->arena, "<%zu@desk.example>", number)};
    struct slice bytes;

    if (saying->answers != NULL)
        reply.to = letter_of(place, saying->answers);
    if (world->said[number] || (saying->answers != NULL && reply.to == NULL))
        return;
    bytes = reply_bytes(place->arena, &reply);
    world->said[number] = true;
    for (int i = 0; i < saying->copies; i++) {
        (void)post_put("INBOX", bytes);
        world->posted++;
    }
}

/* Cleo's mailbox is no more, says her server. */
static void comes_back(struct place *place)
{
    struct slice id = letter_header(
        place->arena, letter_of(place, "issue:1:p3")->bytes, "Message-ID");
    struct reply report = {
        .from = "Mail Delivery <mailer-daemon@example.org>",
        .header = "MIME-Version: 1.0\r\nContent-Type: multipart/report;"
                  " report-type=delivery-status; boundary=b\r\n",
        .id = "<report@mx.example>"};

    if (world->returned)
        return;
    report.words = arena_format(
        place->arena,
        "--b\r\nContent-Type: text/plain\r\n\r\nThe mail system.\r\n--b\r\n"
        "Content-Type: message/delivery-status\r\n\r\n"
        "Reporting-MTA: dns; mx.example.org\r\n\r\n"
        "Final-Recipient: rfc822; cleo@example.org\r\nAction: failed\r\n"
        "Status: 5.1.1\r\n"
        "Diagnostic-Code: smtp; 550 5.1.1 User unknown\r\n\r\n--b\r\n"
        "Content-Type: text/rfc822-headers\r\n\r\n"
        "Message-ID: %.*s\r\n\r\n--b--",
        SLICE_ARG(id));
    world->returned = true;
    (void)post_put("INBOX", reply_bytes(place->arena, &report));
    world->posted++;
}

/* A letter may be late after a death; then so is its answer. */
static void say_at(struct place *place, int64_t moment)
{
    lives_at(moment);
    for (size_t i = 0; i < SAYINGS; i++)
        say(place, i);
    work(place);
}

static void live(struct place *place)
{
    take_list(place);
    work(place);
    lives_at(THURSDAY + HOUR + 16 * MINUTE);
    comes_back(place);
    work(place);
    say_at(place, THURSDAY + HOUR + 17 * MINUTE);
    say_at(place, THURSDAY + HOUR + 30 * MINUTE);
    say_at(place, FRIDAY_8);
    say_at(place, FRIDAY_8 + 10 * MINUTE);
    say_at(place, CLOSED);
    say_at(place, CLOSED + 10 * MINUTE);
}

/* ---- what must hold, wherever it died ---- */

/* Only what may be sent again after doubt comes twice, and is then the same to
 * the byte; and what somebody asked for again. */
static void look_at_letters(struct looking *looking)
{
    for (int i = 0; i < relay->count; i++) {
        const struct relay_letter *a = &relay->letters[i];
        struct slice id =
            letter_header(looking->place->arena, a->bytes, "Message-ID");

        expect(looking, a->recipients == 1, "a letter to several");
        for (int k = 0; k < i; k++) {
            const struct relay_letter *b = &relay->letters[k];

            if (slice_equal(id, letter_header(looking->place->arena, b->bytes,
                                              "Message-ID")))
                expect(looking,
                       slice_equal(a->bytes, b->bytes) &&
                           (strstr(a->to, "@harbour.example") != NULL ||
                            strcmp(a->to, EVE) == 0),
                       "a letter twice");
        }
    }
    expect(looking, relay_count(EVE) <= 3, "AGAIN more than once");
}

/* Each row of these is 1. */
static const struct fact {
    const char *sql;
    const char *what;
} facts[] = {
    {"SELECT count(*) = 0 FROM delivery WHERE state NOT IN ('handed_over',"
     " 'in_doubt', 'withheld')",
     "a letter that has no end"},
    {"SELECT count(*) <= 1 FROM delivery WHERE state = 'in_doubt'",
     "more than one in doubt"},
    {"SELECT count(*) = 0 FROM delivery WHERE state = 'withheld' AND withheld"
     " NOT IN ('opted_out', 'deceased', 'on_hold', 'bounced')",
     "a letter withheld without reason"},
    {"SELECT count(*) = 0 FROM fact WHERE name IN ('held', 'people_import')",
     "sending is held, or an import is not finished"},
    {"SELECT count(*) = 0 FROM inbound WHERE filed_at = 0",
     "a message not filed in the ledger"},
    {"SELECT count(*) = 2 FROM inbound WHERE id IN (1, 3) AND handed_at > 0"
     " AND closed_at > 0",
     "what was handed over, and settled"},
    {"SELECT count(*) = 4 FROM delivery WHERE purpose_key LIKE 'handover:%'",
     "a hand-over to each facilitator"},
    {"SELECT count(*) = 1 FROM inbound WHERE taken_by = 'out of hours'",
     "the alert is taken"},
    {"SELECT count(*) = 2 FROM delivery WHERE kind = 'alert'"
     " AND state = 'handed_over'",
     "two were alerted"},
    {"SELECT count(*) = 1 FROM delivery WHERE purpose_key LIKE 'taken:%'",
     "the first is told that it is taken"},
    {"SELECT count(*) = 1 FROM signup WHERE person_id = 1"
     " AND announcement_id = 2 AND state = 'interested'",
     "Ada's name is down"},
    {"SELECT count(*) = 1 FROM signup", "and nobody else's"},
    {"SELECT count(*) = 1 FROM delivery WHERE kind = 'ack' AND person_id = 1",
     "Ada is told, once"},
    {"SELECT status = 'deceased' FROM person WHERE id = 4", "Dev has died"},
    {"SELECT status = 'left' FROM person WHERE id = 6", "Finn has left"},
    {"SELECT count(*) = 1 FROM person WHERE full_name = 'Gus Hill'",
     "Gus came in"},
    {"SELECT count(*) = 1 FROM person WHERE ref = 'N1'", "Nia came in"},
    {"SELECT count(*) = 1 FROM person WHERE ref = 'N3' AND merged_into = 1",
     "two were merged"},
    {"SELECT count(*) = 0 FROM person p WHERE id <> 1 AND status = 'active'"
     " AND (SELECT count(*) FROM contact c WHERE c.person_id = p.id) <> 1",
     "each with an address; Ada has two"},
    {"SELECT count(*) = 1 FROM repair", "one row to be repaired"},
    {"SELECT count(*) = 1 FROM task WHERE kind = 'repair'", "asked once"},
    {"SELECT count(*) = 1 FROM bounce WHERE counts = 1", "one came back"},
    {"SELECT bounced_at > 0 FROM contact WHERE person_id = 3",
     "Cleo's address is suspended"},
    {"SELECT count(*) = 1 FROM submission WHERE filed_at > 0",
     "the announcement by mail is filed"},
    {"SELECT count(*) = 2 FROM issue WHERE state = 'approved'",
     "two issues, approved"},
    {"SELECT count(*) = (SELECT audience FROM issue WHERE number = 2) FROM"
     " delivery WHERE issue_id = (SELECT id FROM issue WHERE number = 2)",
     "the account of the second balances"},
    {"SELECT count(*) = 2 FROM delivery WHERE purpose_key LIKE"
     " 'daily:2026-11-27:%'",
     "the daily mail, to both"},
    {"SELECT count(*) = 1 FROM delivery WHERE purpose_key LIKE 'closing:1:%'",
     "the names, to the owner"},
    {"SELECT count(*) = 9 FROM delivery WHERE purpose_key LIKE 'staff:%'",
     "an answer to each mail of staff"},
};

static void look_at_post(struct looking *looking)
{
    expect(looking, NUMBER("SELECT count(*) FROM inbound") == world->posted,
           "a message that is not on record once");
    expect(looking, post_count("INBOX") == 0, "a message left in the inbox");
    for (int i = 0; i < world->posted; i++)
        expect(looking, post_moves(i) == 1, "a message moved twice");
}

/* Whose letter is in doubt, and did not come, does not answer it. */
static void look_at_answers(struct looking *looking)
{
    bool keeps = world->said[KEEPS];
    bool joins = world->said[JOINS];

    expect(looking,
           NUMBER("SELECT status = 'active' FROM person WHERE id = 2") == keeps,
           "Ben left, and came back");
    expect(looking,
           NUMBER("SELECT count(*) FROM suppression") == (keeps ? 2 : 3),
           "who left or died is suppressed");
    expect(looking, NUMBER("SELECT count(*) FROM person") == 9 + joins,
           "Lena joins, and nobody else");
    expect(looking,
           NUMBER("SELECT count(*) FROM delivery WHERE kind = 'join'") == 1,
           "she is asked once");
    expect(looking,
           NUMBER("SELECT count(*) FROM delivery WHERE kind = 'ack'") ==
               1 + keeps + joins,
           "each is answered once");
    expect(looking,
           (keeps && joins) || NUMBER("SELECT count(*) FROM delivery WHERE"
                                      " state = 'in_doubt'") == 1,
           "a letter that was not answered");
}

static bool is_there(struct looking *looking, const char *name)
{
    return access(arena_format(looking->place->arena, "%s/people/%s",
                               looking->place->directory, name),
                  F_OK) == 0;
}

static void look(struct looking *looking)
{
    look_at_letters(looking);
    look_at_post(looking);
    look_at_answers(looking);
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
        expect(looking, NUMBER("%s", facts[i].sql) == 1, facts[i].what);
    expect(looking,
           is_there(looking, "done/list.csv") &&
               is_there(looking, "list.result.txt") &&
               !is_there(looking, ".taking/list.csv"),
           "the list is filed, with its result");
}

int main(int argc, char **argv)
{
    static const struct tale tale = {begin, live, look};
    int wrong;
    int steps;

    world = lives_memory(sizeof *world);
    (void)argv;
    steps = lives_play(&tale, "after", argc > 1 ? 1 : STRIDE, &wrong);
    ok(steps > 100, "killed at %s of %d steps",
       argc > 1 ? "each" : "each fourth", steps);
    ok(world->said[KEEPS] && world->said[JOINS],
       "undisturbed, all of it is said");
    is_int(wrong, 0, "everything holds wherever it died");
    return done_testing();
}
