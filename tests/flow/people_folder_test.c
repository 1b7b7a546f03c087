/* The folder of lists of people: what is imported when, and what comes back. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/must.h"
#include "flow/announce.h"
#include "flow/people_folder.h"
#include "tests/flow/letters.h"

#define HEADING \
    "ref,name,full_name,email,consent_date,consent_source,interests\n"

/* The folder beside the announcements, and what is under way in it. */
static struct queue *folder;
static struct people_work *work;

static char *path_of(struct place *place, const char *name)
{
    return arena_format(place->arena, "%s/people/%s", place->directory, name);
}

static void open_folder(struct place *place)
{
    struct error error;

    must(queue_open_as(
        QUEUE_PEOPLE, arena_string(place->arena, place->house->settings.people),
        1000, &folder, &error));
}

static void open_place(struct place *place, const char *name)
{
    place_open(place, name);
    must(mkdir(path_of(place, ""), S_IRWXU | S_IRWXG | S_IRWXO) == 0);
    must(chmod(path_of(place, ""), S_IRWXU | S_IRWXG | S_IRWXO) == 0);
    open_folder(place);
}

static void close_place(struct place *place)
{
    people_work_free(work);
    work = NULL;
    queue_close(folder);
    place_close(place);
}

static void save(struct place *place, const char *name, const char *text)
{
    char *half = path_of(place, ".half");

    place_put(half, text);
    must(rename(half, path_of(place, name)) == 0);
}

/* Until nothing is left; how many steps it took. */
static int run(struct place *place)
{
    struct error error;
    int steps = 0;

    for (int i = 0; i < 2; i++) {
        while (people_folder_step(place->house, folder, &work,
                                  clock_steady_ms(), clock_now(), &error))
            steps++;
        if (error.kind != ERROR_NONE)
            note("%s", error.text);
        must(error.kind == ERROR_NONE);
        clock_skip_ms(1100);
    }
    return steps;
}

static struct slice result(struct place *place, const char *name)
{
    return place_file(place, "people/%s.result.txt", name);
}

static int64_t people(struct place *place)
{
    return place_number(place, "SELECT count(*) FROM person");
}

static bool is_there(struct place *place, const char *name)
{
    return access(path_of(place, name), F_OK) == 0;
}

static mode_t mode_of(struct place *place, const char *name)
{
    struct stat about;

    must(stat(path_of(place, name), &about) == 0);
    return about.st_mode & (S_IRWXU | S_IRWXG | S_IRWXO);
}

static void test_import(void)
{
    static const char *const words[] = {
        "list.csv, read on Wednesday 25 November 2026, midday",
        "Imported: 2 added, 1 corrected, 1 unchanged, 1 left the list before "
        "and stay off it, 4 refused, 1 wait for the right address",
        "line 2: Gus Hill: added",
        "line 3: Ada Bright (ref R1): corrected",
        "line 5: Ben Castle (ref R2): this person or address asked us to stop",
        "line 6: refused: interests: \"evnts\" is not a code; perhaps you mean "
        "events",
        "in the file: Zoe Drew (ref R6), zoe@example.org",
        "in the register: P-0006 Finn Glass (ref R6), finn@example.org",
        "line 8: Hal Ives: \"hal @example.org\" is not an e-mail address; "
        "perhaps hal@example.org.",
        "P-0005 Eve Frost (ref R5) and P-0008 Eve Frost: the same name, and "
        "addresses that are nearly the same.",
        "this row and line 9 are the same person, and do not say the same",
        "line 11: refused: this row could not be recognised again",
        "please delete both",
    };
    struct place place;

    open_place(&place, "folder");
    must(place_import(&place, place_people).status == 0);
    must(place_ask(&place, "alex", "people stop R2").status == 0);
    save(&place, "list.csv",
         HEADING ",Gus,Gus Hill,gus@example.org,2026-09-01,form,\n"
                 "R1,Ada,Ada Bright,ada@example.org,2026-10-01,form,news\n"
                 "R4,Dev,Dev Ellis,dev@example.org,2026-09-01,form,\n"
                 "R2,Ben,Ben Castle,ben@example.org,2026-11-01,form,\n"
                 ",Kim,Kim Lowe,kim@example.org,,,evnts\n"
                 "R6,Zoe,Zoe Drew,zoe@example.org,,,\n"
                 ",Hal,Hal Ives,hal @example.org,,,\n"
                 ",Eve,Eve Frost,eve@exmaple.org,,,\n"
                 ",Eve,Eve Frost,eve@exmaple.org,2026-09-01,form,\n"
                 ",,,x@example.org,,,\n");
    (void)run(&place);
    is_int(people(&place), 8, "two more people");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        ok(words_say(result(&place, "list"), words[i]), "it says %s", words[i]);
    ok(is_there(&place, "done/list.csv") && !is_there(&place, "list.csv"),
       "the list is filed");
    is_int(mode_of(&place, "done") & S_IRWXO, 0, "where nobody else looks");
    is_int(mode_of(&place, "done/list.csv"), 0660, "nor into the list");
    is_int(mode_of(&place, "list.result.txt"), 0660, "nor into the result");
    save(&place, "list.csv",
         HEADING ",Gus,Gus Hill,gus@example.org,2026-09-01,form,\n");
    (void)run(&place);
    ok(words_say(result(&place, "list"), "0 added, 0 corrected, 1 unchanged"),
       "the same again changes nothing, and the result is the newest");
    ok(is_there(&place, "done/list-2.csv"), "both lists are kept apart");
    (void)run(&place);
    ok(!is_there(&place, "done/list.result.txt"), "results are left alone");
    close_place(&place);
}

static void test_refused(void)
{
    static const struct {
        const char *name;
        const char *text;
        const char *stem;
        const char *says;
    } rows[] = {
        {"list.xlsx", "PK\003\004 and so on", "list.xlsx", "\"CSV UTF-8\""},
        {"list.ods", "PK\003\004 and so on", "list.ods", "\"CSV UTF-8\""},
        {"renamed.csv", "PK\003\004 and so on", "renamed", "\"CSV UTF-8\""},
        {"list.txt", "name,email\n", "list.txt", "end in .csv"},
        {"empty.csv", "", "empty", "no heading row"},
        {"health.csv", "name,email,diagnosis\nX,x@example.org,y\n", "health",
         "line 1: the column \"diagnosis\""},
        {"slip.csv", "name,emial\nX,x@example.org\n", "slip",
         "perhaps you mean email"},
        {"cy.cy.csv", "name,emial\n", "cy.cy", "perhaps you mean email"},
    };
    struct place place;

    open_place(&place, "folder-refused");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        save(&place, rows[i].name, rows[i].text);
        (void)run(&place);
        ok(words_say(result(&place, rows[i].stem), rows[i].says), "%s: %s",
           rows[i].name, rows[i].says);
        ok(words_say(result(&place, rows[i].stem), "Nothing was imported."),
           "nothing was");
        ok(is_there(&place,
                    arena_format(place.arena, "refused/%s", rows[i].name)),
           "and it is filed as refused");
    }
    is_int(people(&place), 0, "nobody was added");
    close_place(&place);
}

/* Half a file is no file. */
static void test_half(void)
{
    struct place place;
    struct error error;

    open_place(&place, "folder-half");
    place_put(path_of(&place, "slow.csv"), HEADING ",Gus,Gus Hi");
    ok(!people_folder_step(place.house, folder, &work, clock_steady_ms(),
                           clock_now(), &error),
       "what was just written is not taken");
    clock_skip_ms(600);
    place_put(path_of(&place, "slow.csv"),
              HEADING ",Gus,Gus Hill,gus@example.org,2026-09-01,form,\n");
    ok(!people_folder_step(place.house, folder, &work, clock_steady_ms(),
                           clock_now(), &error),
       "nor while it is written");
    clock_skip_ms(1100);
    (void)run(&place);
    is_int(people(&place), 1, "once it has settled it is");
    close_place(&place);
}

static void make_list(struct place *place, const char *name, int rows)
{
    FILE *file = fopen(path_of(place, ".half"), "w");

    must(file != NULL);
    fputs("ref,full_name,email,phone,consent_date,consent_source,interests\n",
          file);
    for (int i = 0; i < rows; i++)
        fprintf(file,
                "N%d,Person Number%d,person.%d%s,01632 96%04d,2026-09-01,form,"
                "events\n",
                i, i, i,
                i % 10 == 5 ? (i % 20 == 5 ? " @example.org" : "@nowhere")
                            : "@example.org",
                i % 10000);
    must(fclose(file) == 0 &&
         rename(path_of(place, ".half"), path_of(place, name)) == 0);
}

static long memory_kib(void)
{
    struct rusage usage;

    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/* 100,000 rows with every tenth broken; the office does its other work. */
static void test_large(void)
{
#ifdef __SANITIZE_ADDRESS__
    enum { ROWS = 10000 };
#else
    enum { ROWS = 100000 };
#endif
    struct place place;
    struct error error;
    int64_t begun;
    int64_t longest = 0;
    long before;
    int steps = 0;
    bool announced = false;

    open_place(&place, "folder-large");
    make_list(&place, "large.csv", ROWS);
    before = memory_kib();
    begun = clock_steady_ms();
    for (;;) {
        int64_t at = clock_steady_ms();

        if (!people_folder_step(place.house, folder, &work, at, clock_now(),
                                &error))
            break;
        at = clock_steady_ms() - at;
        longest = at > longest ? at : longest;
        if (++steps == 10) {
            place_save(&place, "1.txt",
                       "Kind: news\nTitle: Tea\nFor: everyone\n"
                       "Owner: Alex Rowe\n\nAll day.\n");
            place_announce(&place);
            announced =
                place_number(&place, "SELECT count(*) FROM announcement") == 1;
        }
    }
    is_int(error.kind, ERROR_NONE, "read to its end");
    note("%d rows: %lld ms in %d steps, the longest %lld ms, %ld KiB more",
         ROWS, (long long)(clock_steady_ms() - begun), steps,
         (long long)longest, memory_kib() - before);
    ok(announced, "an announcement is taken meanwhile");
    ok(steps > ROWS / 1000, "in many steps");
#ifndef __SANITIZE_ADDRESS__
    ok(longest < 500, "none of them long");
    ok(memory_kib() - before < 100 * 1024, "and little memory");
#endif
    is_int(people(&place), ROWS / 10 * 9, "nine of ten are added");
    ok(words_say(result(&place, "large"),
                 arena_format(place.arena, "%d added", ROWS / 10 * 9)),
       "the result says so");
    ok(words_say(result(&place, "large"),
                 arena_format(place.arena, "and %d more", ROWS / 10 * 9 - 200)),
       "and tells the first of them");
    ok(words_say(result(&place, "large"), "200 wait for the right address"),
       "a person is asked about 200 addresses");
    ok(words_say(result(&place, "large"),
                 arena_format(place.arena, "%d refused", ROWS / 10 - 200)),
       "the rest is counted");
    ok(result(&place, "large").size < 200000, "in a short file");
    is_int(place_number(&place, "SELECT count(*) FROM task"), 200,
           "as many tasks");
    close_place(&place);
}

/* ---- crashes and shares ---- */

static int die_at(const char *name, int step)
{
    int status;
    pid_t pid;

    fflush(stdout);
    pid = fork();
    if (pid == 0) {
        struct place place;

        place_reopen(&place, name);
        open_folder(&place);
        durable_die_at(step);
        (void)run(&place);
        _exit(0);
    }
    must(pid > 0 && waitpid(pid, &status, 0) == pid && WIFEXITED(status));
    return WEXITSTATUS(status);
}

static void test_crash(void)
{
    struct place place;
    struct arena *arena = arena_new();
    bool died = true;
    int wrong = 0;
    int step = 1;

    for (; died && step < 50; step++) {
        char *name = arena_format(arena, "folder-die-%d", step);

        open_place(&place, name);
        make_list(&place, "list.csv", 1000);
        close_place(&place);
        died = die_at(name, step) == DURABLE_DEATH;
        if (died && die_at(name, 0) != 0)
            wrong++;
        place_reopen(&place, name);
        if (people(&place) != 900 || !is_there(&place, "done/list.csv") ||
            is_there(&place, ".taking/list.csv") ||
            result(&place, "list").size == 0 ||
            place_number(&place, "SELECT count(*) FROM fact WHERE name ="
                                 " 'people_import'") != 0 ||
            place_number(&place, "SELECT count(*) FROM audit WHERE what ="
                                 " 'people imported'") != 1 ||
            place_number(&place, "SELECT count(*) FROM repair") != 50)
            wrong++;
        place_close(&place);
    }
    ok(step > 5, "it died at %d durable steps", step - 2);
    is_int(wrong, 0, "and each time all of it is there, once");
    arena_free(arena);
}

static void test_share(void)
{
    struct place place;
    struct error error;

    open_place(&place, "folder-share");
    make_list(&place, "list.csv", 1000);
    must(people_folder_step(place.house, folder, &work, clock_steady_ms(),
                            clock_now(), &error));
    must(rename(path_of(&place, ""),
                arena_format(place.arena, "%s/away", place.directory)) == 0);
    while (people_folder_step(place.house, folder, &work, clock_steady_ms(),
                              clock_now(), &error))
        continue;
    queue_close(folder);
    folder = NULL;
    is_int(people(&place), 900, "what was read is imported");
    must(rename(arena_format(place.arena, "%s/away", place.directory),
                path_of(&place, "")) == 0);
    open_folder(&place);
    (void)run(&place);
    ok(is_there(&place, "done/list.csv"), "filed, here or when it is back");
    ok(words_say(result(&place, "list"), "900 added"), "with its result");
    close_place(&place);
}

int main(void)
{
    test_import();
    test_refused();
    test_half();
    test_large();
    test_crash();
    test_share();
    return done_testing();
}
