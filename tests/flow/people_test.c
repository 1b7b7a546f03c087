/* Importing people, and never bringing back who left. */
#include "base/must.h"
#include "tests/flow/place.h"

#define HEADING "ref,name,full_name,email,consent_date,consent_source\n"
#define BEN_ROW "R2,Ben,Ben Castle,ben@example.org,2026-09-01,form\n"

static int64_t people(struct place *place)
{
    return place_number(place, "SELECT count(*) FROM person");
}

static void test_twice(void)
{
    struct place place;
    struct answer answer;

    place_open(&place, "twice");
    answer = place_import(&place, place_people);
    ok(answer.status == 0 && answer_says(answer, "6 added"), "six people");
    answer = place_import(&place, place_people);
    ok(answer.status == 0 &&
           answer_says(answer, "0 added, 0 corrected, 6 unchanged"),
       "the same file again changes nothing");
    answer = place_import(&place, HEADING "R2,Benny,Ben Castle,"
                                          "ben.castle@example.org,2026-10-01,"
                                          "phone\n");
    ok(answer_says(answer, "0 added, 1 corrected"),
       "a row corrects its person");
    is_text(place_words(&place, "SELECT greeting FROM person WHERE ref = 'R2'"),
            "Benny", "their name");
    is_text(place_words(&place, "SELECT group_concat(value || in_use, ' ')"
                                " FROM (SELECT * FROM contact WHERE"
                                " person_id = 2 ORDER BY id)"),
            "ben@example.org0 ben.castle@example.org1",
            "and their address; the old one is still known");
    is_int(people(&place), 6, "there are six");
    place_close(&place);
}

/* After "stop", whatever the file says. */
static void test_never_back(void)
{
    static const struct {
        const char *what;
        const char *row;
    } rows[] = {
        {"the same row", BEN_ROW},
        {"by ref, another address",
         "R2,Ben,Ben Castle,other@example.org,2026-11-01,form\n"},
        {"by name and address, no ref",
         ",Ben,Ben Castle,ben@example.org,2026-11-01,form\n"},
        {"capitals", ",Ben,Ben Castle,BEN@Example.ORG,2026-11-01,form\n"},
        {"another ref, same address",
         "R9,Ben,Ben Castle,ben@example.org,2026-11-01,form\n"},
        {"another name, same address",
         ",Benedict,Benedict C.,ben@example.org,2026-11-01,form\n"},
    };
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;

        place_open(&place, arena_format(arena, "back-%zu", i));
        place_fill(&place);
        must(place_ask(&place, "alex", "people stop R2").status == 0);
        (void)place_import(&place,
                           arena_format(arena, HEADING "%s", rows[i].row));
        is_text(
            place_words(&place, "SELECT status FROM person WHERE ref = 'R2'"),
            "left", "%s: still off the list", rows[i].what);
        place_send_issue(&place, 1);
        is_int(relay_count("ben@example.org") +
                   relay_count("other@example.org") +
                   relay_count("BEN@Example.ORG"),
               0, "and nothing goes");
        is_int(relay->count, 5, "to the others it does");
        place_close(&place);
    }
    arena_free(arena);
}

/* An import never lifts what a person or a message set. */
static void test_never_lifts(void)
{
    static const struct {
        const char *what;
        const char *sql;
        const char *ask;
    } rows[] = {
        {"a hold", "UPDATE person SET hold_reason = 'distress' WHERE id = 2",
         "SELECT hold_reason = 'distress' FROM person WHERE id = 2"},
        {"a death", "UPDATE person SET status = 'deceased' WHERE id = 2",
         "SELECT status = 'deceased' FROM person WHERE id = 2"},
        {"an unsafe address",
         "UPDATE contact SET safe = 'no'"
         " WHERE person_id = 2",
         "SELECT safe = 'no' FROM contact WHERE person_id = 2"},
        {"a pause", "UPDATE person SET paused_until = 1900000000 WHERE id = 2",
         "SELECT paused_until = 1900000000 FROM person WHERE id = 2"},
        {"a bounce", "UPDATE contact SET bounced_at = 5 WHERE person_id = 2",
         "SELECT bounced_at = 5 FROM contact WHERE person_id = 2"},
        {"not wanted", "UPDATE preference SET wanted = 0 WHERE person_id = 2",
         "SELECT wanted = 0 FROM preference WHERE person_id = 2"},
    };
    struct place place;

    place_open(&place, "lifts");
    must(place_import(&place, place_people).status == 0);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        place_change(&place, "%s", rows[i].sql);
        (void)place_import(&place, "ref,name,email,consent_date,consent_source,"
                                   "interests,safe\n"
                                   "R2,Ben,ben@example.org,2026-11-01,form,"
                                   "panels,yes\n");
        is_int(place_number(&place, "%s", rows[i].ask), 1, "%s stays",
               rows[i].what);
    }
    place_close(&place);
}

static void test_refusals(void)
{
    static const struct {
        const char *what;
        const char *csv;
        const char *says;
        int status;
        int people;
    } rows[] = {
        {"no heading", "", "no heading row", 1, 6},
        {"a clinical column", "name,email,diagnosis\nX,x@example.org,y\n",
         "diagnosis", 1, 6},
        {"an unknown column", "name,emial\nX,x@example.org\n", "email", 1, 6},
        {"no address that is one", HEADING ",Gus,Gus Hill,gus at home,,\n",
         "line 2: refused", 1, 6},
        {"consent in the future",
         HEADING ",Gus,Gus Hill,gus@example.org,2027-01-01,form\n",
         "in the future", 1, 6},
        {"two rows of one person that disagree",
         HEADING "R2,Ada,Ada Bright,ada@example.org,2026-09-01,form\n",
         "line 2", 1, 6},
        {"one bad row among good ones",
         HEADING ",Gus,Gus Hill,gus,,\n"
                 ",Hal,Hal Ives,hal@example.org,2026-09-01,form\n",
         "1 added", 1, 7},
    };
    struct place place;

    place_open(&place, "refusals");
    must(place_import(&place, place_people).status == 0);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct answer answer = place_import(&place, rows[i].csv);

        is_int(answer.status, rows[i].status, "%s", rows[i].what);
        ok(answer_says(answer, rows[i].says), "it says so");
        is_int(people(&place), rows[i].people, "people");
    }
    place_close(&place);
}

static void test_dry_run(void)
{
    struct slice words[] = {SLICE("people"), SLICE("import"),
                            SLICE("people.csv"), SLICE("--dry-run")};
    struct request request = {words, 4, slice_of(place_people), 4999,
                              SLICE("robin")};
    struct place place;
    struct answer answer;

    place_open(&place, "dry");
    verb_answer(place.arena, place.house, &request, clock_now(), &answer);
    ok(answer.status == 0 &&
           answer_says(answer, "Dry run, nothing changed: 6 added"),
       "a dry run says what would be done");
    is_int(people(&place), 0, "and does nothing");
    request.user = SLICE("nobody");
    verb_answer(place.arena, place.house, &request, clock_now(), &answer);
    is_int(answer.status, 1, "a stranger may not ask");
    place_close(&place);
}

/* What is said of a release is so: a sharer's hold keeps both from letters. */
static void test_release(void)
{
    struct place place;

    place_open(&place, "release-shared");
    place_fill(&place);
    place_change(&place, "UPDATE contact SET value_key = 'ada@example.org',"
                         " value = 'ada@example.org' WHERE person_id = 2");
    must(place_ask(&place, "alex", "hold 1 illness").status == 0);
    ok(answer_says(place_ask(&place, "alex", "release 2"),
                   "somebody with the same address is"),
       "the other of one address is still on hold");
    ok(answer_says(place_ask(&place, "alex", "release 1"),
                   "gets letters again"),
       "then both are released");
    place_close(&place);
}

int main(void)
{
    test_twice();
    test_never_back();
    test_never_lifts();
    test_refusals();
    test_dry_run();
    test_release();
    return done_testing();
}
