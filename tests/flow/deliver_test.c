/* From a promised letter to its outcome in the ledger. */
#include "flow/deliver.h"

#include <string.h>
#include <unistd.h>

#include "base/must.h"
#include "edge/flight_file.h"
#include "edge/file.h"
#include "flow/guard.h"
#include "tests/flow/letters.h"

#define FINN "finn@example.org"

/* An approved issue for six, due now. */
static void open_due(struct place *place, const char *name)
{
    place_open(place, name);
    place_fill(place);
    place_issues(place);
    must(place_ask(place, "alex", "approve 1").status == 0);
    clock_set(THURSDAY);
    guard_heard(place->house, clock_now());
}

static void letter_is(struct place *place, int person, const char *state,
                      const char *what)
{
    is_text(place_words(place,
                        "SELECT state || iif(withheld = '', '', ' ' ||"
                        " withheld) FROM delivery"
                        " WHERE purpose_key = 'issue:1:p%d'",
                        person),
            state, "%s: %s", what, state);
}

/* Rule 1: one RCPT, one To, nobody else's address. */
static void each_is_to_one(struct place *place)
{
    static const char *const people[] = {ADA,
                                         BEN,
                                         "cleo@example.org",
                                         "dev@example.org",
                                         "eve@example.org",
                                         FINN,
                                         "robin@harbour.example"};
    int wrong = 0;

    for (int i = 0; i < relay->count; i++) {
        const struct relay_letter *letter = &relay->letters[i];
        struct slice to = letter_header(place->arena, letter->bytes, "To");

        wrong += letter->recipients != 1;
        wrong += slice_find(to, slice_of(letter->to)) == SLICE_NONE;
        wrong += letter_header(place->arena, letter->bytes, "Cc").size > 0;
        wrong += letter_header(place->arena, letter->bytes, "Bcc").size > 0;
        for (size_t k = 0; k < sizeof people / sizeof *people; k++)
            wrong +=
                strcmp(people[k], letter->to) != 0 &&
                slice_find(letter->bytes, slice_of(people[k])) != SLICE_NONE;
    }
    is_int(wrong, 0, "each of %d letters is to one person", relay->count);
}

static void test_all(void)
{
    struct place place;

    open_due(&place, "all");
    place_deliver(&place);
    is_int(relay->count, 6, "six letters for six people");
    is_int(relay->connections, 1, "through one connection");
    each_is_to_one(&place);
    is_int(place_number(&place, "SELECT count(*) FROM delivery WHERE"
                                " state = 'handed_over' AND attempts = 1"),
           6, "handed over");
    place_deliver(&place);
    is_int(relay->count, 6, "and not again");
    place_close(&place);
}

static void test_outcomes(void)
{
    static const struct {
        const char *name;
        enum relay_at at;
        const char *reply;
        const char *state;
        int others; /* who got theirs in the same run */
    } rows[] = {
        {"later at MAIL", RELAY_MAIL, "451 4.3.0 later", "waiting", 0},
        {"later at RCPT", RELAY_RCPT, "451 4.7.1 greylisted", "waiting", 5},
        {"never at RCPT", RELAY_RCPT, "550 5.1.1 no such user", "refused", 5},
        {"full at RCPT", RELAY_RCPT, "552 5.2.2 full", "waiting", 5},
        {"later at DATA", RELAY_DATA, "451 4.3.0 later", "waiting", 5},
        {"lost at MAIL", RELAY_MAIL, NULL, "waiting", 0},
        {"lost at RCPT", RELAY_RCPT, NULL, "waiting", 0},
        {"lost at DATA", RELAY_DATA, NULL, "waiting", 0},
        {"lost in the letter", RELAY_LETTER, NULL, "in_doubt", 0},
        {"later at the dot", RELAY_DOT, "452 4.3.1 later", "waiting", 5},
        {"never at the dot", RELAY_DOT, "554 5.6.0 no", "refused", 5},
        {"policy at the dot", RELAY_DOT, "550 5.7.1 spam", "waiting", 0},
        {"nonsense at the dot", RELAY_DOT, "what?", "in_doubt", 0},
        {"lost after the dot", RELAY_DOT, NULL, "in_doubt", 0},
        {"taken, and lost", RELAY_TAKEN, NULL, "in_doubt", 0},
        {"taken, and closing", RELAY_TAKEN, "421 4.3.2 bye", "waiting", 0},
    };
    struct arena *arena = arena_new();

    for (size_t i = 0; i < 2 * sizeof rows / sizeof *rows; i++) {
        size_t row = i / 2;
        struct place place;
        int taken = rows[row].at == RELAY_TAKEN;

        open_due(&place, arena_format(arena, "outcome-%zu", i));
        relay->pipelining = i % 2 == 0;
        relay_script(rows[row].at == RELAY_MAIL ? NULL : ADA, rows[row].at,
                     rows[row].reply, 1);
        place_deliver(&place);
        letter_is(&place, 1, rows[row].state, rows[row].name);
        is_int(relay->count, rows[row].others + taken, "others then");
        is_int(place_number(&place, "SELECT attempts FROM delivery"
                                    " WHERE purpose_key = 'issue:1:p1'"),
               1, "one attempt");
        clock_skip_ms(400000);
        clock_advance(6 * HOUR);
        guard_heard(place.house, clock_now());
        place_deliver(&place);
        is_int(relay_count(ADA),
               taken + (strcmp(rows[row].state, "waiting") == 0),
               "six hours later: letters to Ada");
        is_int(relay->count - relay_count(ADA), 5, "the others have theirs");
        place_close(&place);
    }
    arena_free(arena);
}

static void test_same_bytes_again(void)
{
    static const enum relay_at points[] = {RELAY_RCPT, RELAY_DOT};

    for (size_t i = 0; i < 2; i++) {
        struct place place;
        struct slice digest;
        struct slice token;

        open_due(&place, i == 0 ? "again-rcpt" : "again-dot");
        relay_script(ADA, points[i], "451 4.7.1 later", 2);
        place_deliver(&place);
        digest = place_words(&place, "SELECT digest FROM delivery WHERE"
                                     " person_id = 1");
        token = place_words(&place, "SELECT token FROM delivery WHERE"
                                    " person_id = 1");
        place_change(&place, "UPDATE person SET greeting = 'Mrs Bright',"
                             " format = 'plain_text' WHERE id = 1");
        clock_advance(60);
        place_deliver(&place);
        is_int(place_number(&place, "SELECT attempts FROM delivery WHERE"
                                    " person_id = 1"),
               1, "a minute is too early");
        clock_advance(HOUR / 5);
        place_deliver(&place);
        clock_advance(HOUR);
        guard_heard(place.house, clock_now());
        place_deliver(&place);
        is_int(relay_count(ADA), 1, "the third attempt succeeds");
        is_text(place_words(&place, "SELECT digest || token FROM delivery WHERE"
                                    " person_id = 1"),
                arena_format(place.arena, "%.*s%.*s", SLICE_ARG(digest),
                             SLICE_ARG(token)),
                "with the bytes and the Message-ID of the first");
        ok(slice_find(relay_last(ADA)->bytes, SLICE("Dear Ada")) !=
                   SLICE_NONE &&
               slice_find(letter_header(place.arena, relay_last(ADA)->bytes,
                                        "Message-ID"),
                          token) != SLICE_NONE,
           "as the letter itself says");
        place_close(&place);
    }
}

static void test_refused_address(void)
{
    struct place place;

    open_due(&place, "dead");
    relay_script(ADA, RELAY_RCPT, "550 5.1.1 no such user", 1);
    relay_script(BEN, RELAY_RCPT, "550 5.2.1 switched off", 1);
    place_deliver(&place);
    is_int(place_number(&place, "SELECT count(*) FROM task WHERE"
                                " kind = 'address_check' AND person_id = 1"),
           1, "a person finds out about a dead address");
    is_int(place_number(&place, "SELECT count(*) FROM contact WHERE"
                                " bounced_at > 0"),
           1, "and only that address is marked");
    place_close(&place);
}

static void test_unreachable(void)
{
    struct place place;

    open_due(&place, "unreachable");
    relay->refusals = 3;
    for (int i = 0; i < 3; i++) {
        place_deliver(&place);
        is_int(place_number(&place, "SELECT count(*) FROM delivery WHERE"
                                    " state = 'waiting' AND attempts = 0"),
               6, "out of reach: all wait, and no attempt counts");
        is_int(place_ask(&place, "alex", "status").status, 1,
               "and the status says so");
    }
    place_deliver(&place);
    is_int(relay->count, 6, "then all go");
    is_int(place_number(&place, "SELECT count(*) FROM fact"
                                " WHERE name = 'smtp'"),
           0, "and the trouble is over");
    place_close(&place);
}

static void test_per_connection(void)
{
    struct place place;

    open_due(&place, "connections");
    place.house->settings.letters_per_connection = 4;
    place_deliver(&place);
    is_int(relay->connections, 2, "six letters at four for each connection");
    is_int(relay->letters[3].connection, 1, "the fourth in the first");
    is_int(relay->letters[4].connection, 2, "the fifth in the second");
    place_close(&place);
}

/* ---- what is read again before the dialogue ---- */

static void ben_stops(void)
{
    struct place other;

    if (relay->count != 1)
        return;
    place_reopen(&other, "stop");
    must(place_ask(&other, "alex", "people stop R2").status == 0);
    place_close(&other);
}

static void all_is_held(void)
{
    struct place other;

    if (relay->count != 1)
        return;
    place_reopen(&other, "hold");
    must(place_ask(&other, "alex", "hold").status == 0);
    place_close(&other);
}

static void test_stop_while_sending(void)
{
    struct place place;

    open_due(&place, "stop");
    relay_on_letter = ben_stops;
    place_deliver(&place);
    is_int(relay_count(BEN), 0, "who said stop a second ago gets nothing");
    letter_is(&place, 2, "withheld opted_out", "stop after the claim");
    is_int(relay->count, 5, "the others get theirs");
    place_close(&place);
}

static void test_hold_while_sending(void)
{
    struct place place;

    open_due(&place, "hold");
    relay_on_letter = all_is_held;
    place_deliver(&place);
    is_int(relay->count, 1, "a hold of everything works at once");
    is_int(place_number(&place, "SELECT count(*) FROM delivery"
                                " WHERE state = 'waiting'"),
           5, "and the others wait");
    must(place_ask(&place, "alex", "release").status == 0);
    relay_on_letter = NULL;
    place_deliver(&place);
    is_int(relay->count, 6, "until the release");
    place_close(&place);
}

static void test_standing(void)
{
    static const struct {
        const char *name;
        const char *sql;
        const char *state;
    } rows[] = {
        {"left", "UPDATE person SET status = 'left' WHERE id = 1",
         "withheld opted_out"},
        {"died", "UPDATE person SET status = 'deceased' WHERE id = 1",
         "withheld deceased"},
        {"held", "UPDATE person SET hold_reason = 'distress' WHERE id = 1",
         "withheld on_hold"},
        {"paused", "UPDATE person SET paused_until = 1900000000 WHERE id = 1",
         "withheld paused"},
        {"bounced", "UPDATE contact SET bounced_at = 1 WHERE person_id = 1",
         "withheld bounced"},
        {"unsafe", "UPDATE contact SET safe = 'no' WHERE person_id = 1",
         "withheld unsafe"},
        {"unverified", "UPDATE contact SET verified_at = 0 WHERE person_id = 1",
         "withheld not_verified"},
        {"no address", "UPDATE contact SET in_use = 0 WHERE person_id = 1",
         "withheld no_contact"},
        {"by post", "UPDATE person SET method = 'post' WHERE id = 1",
         "withheld other_method"},
        {"child", "UPDATE person SET age_band = '13_15' WHERE id = 1",
         "withheld age"},
        {"another address",
         "UPDATE contact SET value = 'a@example.org', value_key ="
         " 'a@example.org' WHERE person_id = 1",
         "handed_over"},
    };
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;

        open_due(&place, arena_format(arena, "standing-%zu", i));
        place_change(&place, "%s", rows[i].sql);
        place_deliver(&place);
        letter_is(&place, 1, rows[i].state, rows[i].name);
        is_int(relay_count(ADA), 0, "nothing goes to the old address");
        is_int(relay->count - relay_count("a@example.org"), 5, "five get it");
        place_close(&place);
    }
    arena_free(arena);
}

/* The first attempt froze the address; then it was given up. */
static void test_address_changed_between(void)
{
    struct place place;

    open_due(&place, "moved");
    relay_script(ADA, RELAY_RCPT, "451 4.7.1 later", 1);
    place_deliver(&place);
    place_change(&place, "UPDATE contact SET value = 'a@example.org',"
                         " value_key = 'a@example.org' WHERE person_id = 1");
    clock_advance(HOUR / 2);
    place_deliver(&place);
    letter_is(&place, 1, "withheld no_contact", "frozen for an old address");
    is_int(relay_count(ADA) + relay_count("a@example.org"), 0, "not sent");
    place_close(&place);
}

/* ---- the guards ---- */

static void promise(struct place *place, const char *kind, int person)
{
    place_change(place,
                 "INSERT INTO delivery (purpose_key, kind, state, person_id,"
                 " created_at, next_at, address, note) VALUES ('%s:t%d', '%s',"
                 " 'waiting', nullif(%d, 0), %lld, 0, '%s', '%s')",
                 kind, person, kind, person, (long long)clock_now(),
                 person == 0 ? "robin@harbour.example" : "",
                 strcmp(kind, "alert") == 0
                     ? "{\"text\":\"alert\",\"reference\":\"M-0001\"}"
                     : "{\"text\":\"ack_signup\",\"items\":[]}");
}

static void test_guards(void)
{
    static const struct {
        const char *name;
        int64_t heard; /* seconds ago */
        const char *verb;
        bool wording;
        int bulletins, acks, alerts;
    } rows[] = {
        {"nothing in the way", 0, NULL, true, 6, 1, 1},
        {"deaf for an hour", HOUR, NULL, true, 0, 1, 1},
        {"everything held", 0, "hold", true, 0, 0, 1},
        {"wording not approved", 0, NULL, false, 6, 0, 1},
        {"a person held", 0, "hold R4", true, 5, 0, 1},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;

        open_due(&place, rows[i].name);
        promise(&place, "ack", 4);
        promise(&place, "alert", 0);
        guard_heard(place.house, clock_now() - rows[i].heard);
        if (rows[i].verb != NULL)
            must(place_ask(&place, "alex", rows[i].verb).status == 0);
        if (!rows[i].wording)
            place_change(&place, "UPDATE fact SET value = 'other words'"
                                 " WHERE name = 'wording'");
        place_deliver(&place);
        is_int(place_number(&place, "SELECT count(*) FROM delivery WHERE kind"
                                    " = 'bulletin' AND state = 'handed_over'"),
               rows[i].bulletins, "%s: bulletins", rows[i].name);
        is_int(place_number(&place, "SELECT count(*) FROM delivery WHERE kind"
                                    " = 'ack' AND state = 'handed_over'"),
               rows[i].acks, "%s: answers", rows[i].name);
        is_int(relay_count("robin@harbour.example"), rows[i].alerts,
               "%s: alerts", rows[i].name);
        if (rows[i].alerts > 0)
            is_text(slice_of(relay->letters[0].to), "robin@harbour.example",
                    "the alert goes first");
        each_is_to_one(&place);
        place_close(&place);
    }
}

/* ---- after a crash ---- */

/* Leaves a claim of six behind, as a process that was killed would; `begun`
 * (a person) was just being handed over, `ended` was. */
static void leave_claim(struct place *place, int begun, int ended)
{
    struct flight *flight;
    struct error error;
    struct outcome done = {.verdict = VERDICT_DONE, .code = 250};

    place_change(place,
                 "UPDATE delivery SET state = 'claimed',"
                 " owner = 'deliver', token = 't' || person_id,"
                 " dated_at = %lld, address = (SELECT value FROM"
                 " contact c WHERE c.person_id = delivery.person_id)"
                 " WHERE kind = 'bulletin'",
                 (long long)clock_now());
    must(flight_file_open(house_path(place->house, "flight"), &flight, &error));
    if (ended != 0)
        must(flight_end(flight, 0,
                        place_number(place,
                                     "SELECT id FROM delivery WHERE"
                                     " person_id = %d",
                                     ended),
                        clock_now(), &done));
    if (begun != 0)
        flight_begin(flight, 0,
                     place_number(place,
                                  "SELECT id FROM delivery WHERE"
                                  " person_id = %d",
                                  begun));
    flight_file_close(flight);
}

static void another_boot(struct place *place)
{
    struct flight *flight;
    struct error error;

    must(flight_file_open(house_path(place->house, "flight"), &flight, &error));
    memset(flight->boot, 'x', 8);
    flight_file_close(flight);
}

static void test_leftovers(void)
{
    struct place place;

    open_due(&place, "leftovers");
    leave_claim(&place, 2, 1);
    place_deliver(&place);
    letter_is(&place, 1, "handed_over", "what ended");
    letter_is(&place, 2, "in_doubt", "what was begun");
    is_int(relay_count(ADA) + relay_count(BEN), 0, "neither goes again");
    is_int(relay->count, 4, "what was only claimed goes");
    is_int(place_number(&place, "SELECT count(*) FROM task WHERE"
                                " kind = 'in_doubt'"),
           1, "a person decides about the one in doubt");
    place_deliver(&place);
    is_int(relay->count, 4, "and the next start changes nothing");
    place_close(&place);
}

static void test_power_cut(void)
{
    struct place place;

    open_due(&place, "power");
    leave_claim(&place, 2, 1);
    another_boot(&place);
    place_deliver(&place);
    is_int(place_number(&place, "SELECT count(*) FROM delivery WHERE"
                                " state = 'in_doubt'"),
           6, "after another boot the whole claim is in doubt");
    is_int(relay->count, 0, "and nothing of it goes");
    place_deliver(&place);
    ok(guard_held(place.arena, place.house) == NULL,
       "the next start takes the ledger for no older one");
    place_close(&place);
}

static void test_flight_file_gone(void)
{
    struct place place;

    open_due(&place, "flight");
    relay_script(FINN, RELAY_RCPT, "451 4.7.1 later", 1);
    place_deliver(&place);
    must(unlink(house_path(place.house, "flight")) == 0);
    clock_advance(HOUR / 2);
    place_deliver(&place);
    is_int(relay->count, 6, "without the flight file, what waits still goes");
    ok(guard_held(place.arena, place.house) == NULL, "and is not held");
    place_close(&place);

    open_due(&place, "flight-claim");
    place_change(&place, "UPDATE delivery SET next_at = next_at + 60 WHERE"
                         " person_id > 3");
    place_deliver(&place);
    is_int(relay->count, 3, "three are gone");
    place_change(&place, "UPDATE delivery SET state = 'claimed',"
                         " owner = 'deliver' WHERE state = 'waiting'");
    must(unlink(house_path(place.house, "flight")) == 0);
    clock_advance(60);
    place_deliver(&place);
    is_int(place_number(&place, "SELECT count(*) FROM delivery WHERE"
                                " state = 'in_doubt'"),
           3, "without it, nobody knows what became of the claimed");
    place_close(&place);
}

/* Wednesday's ledger is put back after Thursday's bulletin went. */
static void test_restored(void)
{
    struct place place;
    struct arena *arena = arena_new();
    struct slice before;
    struct error error;
    char *path;

    open_due(&place, "restored");
    place_change(&place, "PRAGMA wal_checkpoint(TRUNCATE)");
    path = arena_format(arena, "%s", house_path(place.house, "ledger.db"));
    must(file_read(arena, path, (size_t)1 << 24, &before, &error));
    place_deliver(&place);
    is_int(relay->count, 6, "the bulletin goes");
    place_close(&place);
    must(file_write(path, before, 0600, &error));
    place_reopen(&place, "restored");
    place_deliver(&place);
    is_int(relay->count, 6, "the older ledger sends nothing");
    ok(guard_held(place.arena, place.house) != NULL, "it is held");
    must(place_ask(&place, "alex", "release").status == 0);
    place_change(&place, "DELETE FROM fact WHERE name = 'heard'");
    place_deliver(&place);
    ok(guard_held(place.arena, place.house) == NULL,
       "a release lasts over the next start");
    place_close(&place);
    arena_free(arena);
}

int main(void)
{
    test_all();
    test_outcomes();
    test_same_bytes_again();
    test_refused_address();
    test_unreachable();
    test_per_connection();
    test_stop_while_sending();
    test_hold_while_sending();
    test_standing();
    test_address_changed_between();
    test_guards();
    test_leftovers();
    test_power_cut();
    test_flight_file_gone();
    test_restored();
    return done_testing();
}
