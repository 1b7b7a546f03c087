/*
 * A week of a small office, killed at its n-th durable step and begun again,
 * for every n: nobody skipped, nobody twice, nothing lost.
 */
#include <string.h>

#include "base/must.h"
#include "core/ledger/account.h"
#include "edge/store_issue.h"
#include "tests/flow/letters.h"
#include "tests/flow/lives.h"

/* What they answer to the bulletin; Finn answers nothing. */
static const struct {
    const char *address;
    const char *words;
    int copies;
} people[] = {
    {"ada@example.org", "1 please", 2},
    {"ben@example.org", "STOP", 1},
    {"cleo@example.org", "I want to end my life tonight.", 1},
    {"dev@example.org", "Dev died on Sunday.", 1},
    {"eve@example.org", "Yes to number 2", 1},
    {"finn@example.org", NULL, 0},
};
#define PEOPLE (sizeof people / sizeof *people)

/* What outlives the office: who has answered. */
static struct world {
    bool answered[PEOPLE];
    int posted;
} * world;

/* Whoever has the bulletin answers it, once. */
static void people_answer(struct place *place)
{
    for (size_t i = 0; i < PEOPLE; i++) {
        const struct relay_letter *letter = relay_last(people[i].address);
        struct slice bytes;

        if (world->answered[i] || letter == NULL || people[i].words == NULL)
            continue;
        world->answered[i] = true;
        bytes = reply_bytes(
            place->arena,
            &(struct reply){
                people[i].address, letter, people[i].words,
                .id = arena_format(place->arena, "<%zu@phone.example>", i)});
        for (int k = 0; k < people[i].copies; k++) {
            (void)post_put("INBOX", bytes);
            world->posted++;
        }
    }
}

static void live(struct place *place)
{
    lives_at(NOON);
    must(place_import(place, place_people).status == 0);
    must(place_ask(place, "alex", "approve wording").status == 0);
    place_announce(place);
    place_issues(place);
    (void)place_ask(place, "alex", "approve 1");
    lives_at(THURSDAY);
    (void)place_collect(place);
    place_issues(place);
    place_deliver(place);
    people_answer(place);
    for (int hour = 1; hour < 3; hour++) {
        lives_at(THURSDAY + hour * HOUR);
        (void)place_collect(place);
        place_deliver(place);
    }
}

static void begin(const char *name)
{
    struct place place;

    place_open(&place, name);
    lives_begin_at(NOON);
    memset(world, 0, sizeof *world);
    place_save(&place, "1.txt",
               "Kind: panel\nTitle: Choose a nurse\nFor: everyone\n"
               "Owner: Alex Rowe\nWhen: in the new year\nReward: none\n"
               "Closes: Thursday 3 December 2026\n\nAsk one question.\n");
    place_save(&place, "2.txt",
               "Kind: event\nTitle: Boat trip\nFor: everyone\n"
               "Owner: Alex Rowe\nStarts: Friday 11 December 2026, 2pm\n\n"
               "Round the harbour and back.\n");
    place_save(&place, "3.txt",
               "Kind: yswd\nTitle: The lift works\nFor: everyone\n"
               "Owner: Alex Rowe\nAnswers: the survey\nYou said: it sticks\n"
               "We did: it is mended\nResult: yes\n");
    place_close(&place);
}

/* ---- what must hold, wherever it died ---- */

static struct slice id_of(struct looking *looking,
                          const struct relay_letter *letter)
{
    return letter_header(looking->place->arena, letter->bytes, "Message-ID");
}

/* An alert alone may come twice, and is then the same to the byte. */
static void look_at_letters(struct looking *looking)
{
    for (int i = 0; i < relay->count; i++) {
        const struct relay_letter *a = &relay->letters[i];

        expect(looking, a->recipients == 1, "a letter to several");
        for (int k = 0; k < i; k++) {
            const struct relay_letter *b = &relay->letters[k];

            if (slice_equal(id_of(looking, a), id_of(looking, b)))
                expect(looking,
                       strcmp(a->to, "robin@harbour.example") == 0 &&
                           slice_equal(a->bytes, b->bytes),
                       "a letter twice");
        }
    }
}

static void look_at_people(struct looking *looking)
{
    static const int answers[PEOPLE] = {1, 1, 0, 0, 1, 0};

    for (size_t i = 0; i < PEOPLE; i++) {
        int id = (int)i + 1;
        int got = relay_count(people[i].address);
        int doubt = (int)NUMBER("SELECT count(*) FROM delivery WHERE"
                                " person_id = %d AND state = 'in_doubt'",
                                id);
        int sure = (int)NUMBER("SELECT count(*) FROM delivery WHERE"
                               " person_id = %d AND state = 'handed_over'",
                               id);
        int due = 1 + (world->answered[i] ? answers[i] : 0);

        expect(looking, sure + doubt == due, "somebody was skipped");
        expect(looking, got >= sure && got <= due, "somebody got it twice");
    }
    expect(looking,
           NUMBER("SELECT count(*) FROM delivery WHERE"
                  " state = 'in_doubt'") <= 1,
           "more than one in doubt");
    expect(looking,
           NUMBER("SELECT count(*) FROM delivery WHERE state NOT IN"
                  " ('handed_over', 'in_doubt')") == 0,
           "a letter that is neither gone nor in doubt");
    expect(looking,
           NUMBER("SELECT (SELECT count(*) FROM task WHERE kind ="
                  " 'in_doubt') = (SELECT count(*) FROM delivery WHERE"
                  " state = 'in_doubt')") == 1,
           "a doubt that nobody is asked about");
}

static void look_at_post(struct looking *looking)
{
    expect(looking, NUMBER("SELECT count(*) FROM inbound") == world->posted,
           "a message that is not on record once");
    expect(looking,
           NUMBER("SELECT count(*) FROM inbound WHERE"
                  " filed_at = 0") == 0,
           "a message not filed in the ledger");
    expect(looking, post_count("INBOX") == 0, "a message left in the inbox");
    for (int i = 0; i < world->posted; i++)
        expect(looking, post_moves(i) == 1, "a message moved twice");
    expect(looking,
           NUMBER("SELECT count(*) FROM inbound WHERE"
                  " disposition = 'duplicate'") == world->answered[0],
           "a copy that was not seen as one");
}

static void look_at_acts(struct looking *looking)
{
    static const char *const asks[PEOPLE - 1] = {
        "SELECT count(*) = 1 FROM signup WHERE person_id = 1 AND"
        " announcement_id = 1 AND state = 'interested'",
        "SELECT status = 'left' AND (SELECT count(*) FROM suppression) = 1"
        " FROM person WHERE id = 2",
        "SELECT hold_reason = 'distress' AND (SELECT count(*) FROM task WHERE"
        " kind = 'distress') = 1 FROM person WHERE id = 3",
        "SELECT hold_reason = 'bereavement' AND (SELECT count(*) FROM task"
        " WHERE kind = 'bereavement') = 1 FROM person WHERE id = 4",
        "SELECT count(*) = 1 FROM signup WHERE person_id = 5 AND"
        " announcement_id = 2 AND state = 'interested'"};
    int64_t signups = world->answered[0] + world->answered[4];

    for (size_t i = 0; i < PEOPLE - 1; i++)
        expect(looking, !world->answered[i] || NUMBER("%s", asks[i]) == 1,
               people[i].address);
    expect(looking, NUMBER("SELECT count(*) FROM signup") == signups,
           "sign-ups that nobody asked for");
    expect(looking,
           !world->answered[2] || relay_count("robin@harbour.example") >= 1,
           "an alert lost");
}

static void look_at_office(struct looking *looking)
{
    struct store *store = looking->place->house->store;
    struct issue_row row;
    struct account account = {0};

    expect(looking, NUMBER("SELECT count(*) FROM person") == 6, "six people");
    expect(looking, NUMBER("SELECT count(*) FROM announcement_version") == 3,
           "three announcements");
    expect(looking, NUMBER("SELECT count(*) FROM issue") == 1, "one issue");
    if (store_issue_by_number(looking->place->arena, store, 1, &row))
        store_account(store, row.id, &account);
    expect(looking, account.audience == 6 && account_finished(&account),
           "the account does not balance");
    expect(looking,
           !looking->place->held && NUMBER("SELECT count(*) FROM fact WHERE"
                                           " name = 'held'") == 0,
           "sending is held");
}

static void look(struct looking *looking)
{
    look_at_letters(looking);
    look_at_people(looking);
    look_at_post(looking);
    look_at_acts(looking);
    look_at_office(looking);
}

int main(void)
{
    static const struct tale tale = {begin, live, look};
    int wrong;
    int steps;

    world = lives_memory(sizeof *world);
    steps = lives_play(&tale, "life", 1, &wrong);
    ok(steps > 50, "killed at each of %d steps", steps);
    is_int(relay->count, 6 + 3 + 1, "undisturbed: ten letters");
    is_int(world->posted, 6, "and six messages");
    is_int(wrong, 0, "everything holds wherever it died");
    return done_testing();
}
