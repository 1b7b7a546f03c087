#include "tests/flow/place.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/log.h"
#include "base/must.h"
#include "edge/child.h"
#include "edge/link.h"
#include "flow/alert.h"
#include "flow/announce.h"
#include "flow/announce_mail.h"
#include "flow/change.h"
#include "flow/guard.h"
#include "flow/handover.h"
#include "flow/invite.h"
#include "flow/issue.h"
#include "flow/proof.h"
#include "flow/reader.h"

static const char organisation_conf[] =
    "[organisation]\n"
    "Name: Harbour Voices\n"
    "Organisation: Harbour Partnership\n"
    "Phone: 01632 960130\n"
    "Crisis lines: ring 999 in an emergency\n"
    "Reading hours: on weekdays, 9am to 5pm\n";
static const char mail_conf[] = "[addresses]\n"
                                "From: voices@harbour.example\n"
                                "Plus tags: yes\n"
                                "Authentication server: mx.harbour.example\n"
                                "[smtp]\n"
                                "Host: localhost\n"
                                "Security: none\n"
                                "[imap]\n"
                                "Host: localhost\n"
                                "Security: none\n"
                                "User: voices\n"
                                "Secret: imap\n";
static const char staff_conf[] = "[staff alex]\n"
                                 "Name: Alex Rowe\n"
                                 "Email: alex@harbour.example\n"
                                 "Roles: facilitator, author\n"
                                 "User: alex\n"
                                 "[staff jo]\n"
                                 "Name: Jo Penn\n"
                                 "Email: jo@harbour.example\n"
                                 "Roles: facilitator\n"
                                 "[staff robin]\n"
                                 "Name: Robin Vale\n"
                                 "Email: robin@harbour.example\n"
                                 "Roles: safeguarding, administrator\n"
                                 "User: robin\n"
                                 "[staff lee]\n"
                                 "Name: Lee Marsh\n"
                                 "Email: lee@harbour.example\n"
                                 "Roles: author\n"
                                 "[out of hours]\n"
                                 "Name: Duty manager\n"
                                 "Email: duty@harbour.example\n"
                                 "Phone: 01632 960139\n"
                                 "Office opens: 09:00\n"
                                 "Office closes: 17:00\n";
static const char lists_conf[] = "[interests]\n"
                                 "events: events\n"
                                 "panels: interview panels\n"
                                 "news: news\n"
                                 "research: research\n"
                                 "[areas]\n"
                                 "quay: Quayside\n"
                                 "[relationships]\n"
                                 "carer: Cares for somebody\n";

const char place_people[] =
    "ref,name,full_name,email,consent_date,consent_source,interests\n"
    "R1,Ada,Ada Bright,ada@example.org,2026-09-01,form,events\n"
    "R2,Ben,Ben Castle,ben@example.org,2026-09-01,form,panels\n"
    "R3,Cleo,Cleo Drew,cleo@example.org,2026-09-01,form,news\n"
    "R4,Dev,Dev Ellis,dev@example.org,2026-09-01,form,\n"
    "R5,Eve,Eve Frost,eve@example.org,2026-09-01,form,events\n"
    "R6,Finn,Finn Glass,finn@example.org,2026-09-01,form,events\n";

/* ---- the parent's part: a reader whenever collect asks for one ---- */

static int *reader_questions; /* in shared memory */

/* Passes so many questions on to a reader, and dies. */
static int serve_some(int socket, int questions)
{
    struct arena *arena = arena_new();
    struct error error;
    struct slice frame;
    int pair[2];

    must(socket_pair_bytes(pair, &error));
    if (fork() == 0) {
        close(pair[0]);
        _exit(reader_serve(pair[1], -1, NULL));
    }
    for (int i = 0; i < questions; i++)
        if (!frame_receive(arena, socket, SIZE_MAX, INT64_MAX, &frame,
                           &error) ||
            !frame_send(pair[0], frame, INT64_MAX, &error) ||
            !frame_receive(arena, pair[0], SIZE_MAX, INT64_MAX, &frame,
                           &error) ||
            !frame_send(socket, frame, INT64_MAX, &error))
            break;
    return 0;
}

static void give_reader(int link)
{
    int pair[2];
    struct error error;

    must(socket_pair_bytes(pair, &error));
    if (fork() == 0) {
        close(pair[0]);
        close(link);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        _exit(*reader_questions < 0 ? reader_serve(pair[1], -1, NULL)
                                    : serve_some(pair[1], *reader_questions));
    }
    close(pair[1]);
    must(link_say(link, SAY_READER_HERE, pair[0], &error));
    close(pair[0]);
}

static void be_parent(int link)
{
    struct error error = {0};
    struct pollfd fd = {link, POLLIN, 0};
    char what;
    int descriptor;

    signal(SIGCHLD, SIG_IGN);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    while (poll(&fd, 1, -1) >= 0 && error.kind != ERROR_PERMANENT)
        while (link_hear(link, &what, &descriptor, &error))
            if (what == SAY_NEW_READER)
                give_reader(link);
    _exit(0);
}

static int start_parent(void)
{
    int pair[2];
    struct error error;

    if (reader_questions == NULL)
        reader_questions =
            mmap(NULL, sizeof *reader_questions, PROT_READ | PROT_WRITE,
                 MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    *reader_questions = -1;
    fflush(stdout);
    must(socket_pair_messages(pair, &error));
    if (fork() == 0) {
        close(pair[0]);
        be_parent(pair[1]);
    }
    close(pair[1]);
    return pair[0];
}

void place_reader_answers(struct place *place, int questions)
{
    *reader_questions = questions;
    if (place->process.peer >= 0)
        close(place->process.peer);
    place->process.peer = -1;
}

/* ---- opening ---- */

static void make_folder(const char *path)
{
    must(mkdir(path, S_IRWXU) == 0);
}

static void write_configuration(struct arena *arena, const char *directory)
{
    static const struct {
        const char *name;
        const char *text;
    } files[] = {{"organisation.conf", organisation_conf},
                 {"mail.conf", mail_conf},
                 {"staff.conf", staff_conf},
                 {"lists.conf", lists_conf},
                 {"secrets/imap", "open sesame\n"}};
    char here[1000];

    make_folder(directory);
    make_folder(arena_format(arena, "%s/state", directory));
    make_folder(arena_format(arena, "%s/secrets", directory));
    make_folder(arena_format(arena, "%s/announcements", directory));
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        place_put(arena_format(arena, "%s/%s", directory, files[i].name),
                  files[i].text);
    must(chmod(arena_format(arena, "%s/secrets/imap", directory),
               S_IRUSR | S_IWUSR) == 0);
    make_folder(arena_format(arena, "%s/bulletins", directory));
    place_put(arena_format(arena, "%s/bulletins/weekly.conf", directory),
              "[bulletin]\nTitle: The weekly sheet\n"
              "Schedule: every Thursday 10:00\n");
    must(getcwd(here, sizeof here) != NULL);
    place_put(arena_format(arena, "%s/limits.conf", directory),
              arena_format(arena,
                           "[limits]\nSettle seconds: 1\n"
                           "[paths]\nState: state\nTemplates: %s/templates\n",
                           here));
}

static const char *test_folder(void)
{
    static const char *folder;

    if (folder == NULL) {
        /* Each commit is synced: in memory that costs nothing. */
        if (access("/dev/shm", W_OK) == 0)
            must(setenv("TMPDIR", "/dev/shm", 0) == 0);
        folder = place_make();
        log_open("test", (enum log_level)0);
    }
    return folder;
}

static void must_work(bool done, const struct error *error)
{
    if (!done)
        note("%s", error->text);
    must(done);
}

void place_reopen(struct place *place, const char *name)
{
    struct error error;
    int64_t from;
    int64_t to;

    *place = (struct place){.arena = arena_new()};
    place->directory = arena_format(place->arena, "%s/%s", test_folder(), name);
    must_work(house_open(place->directory, &place->house, &error), &error);
    must_work(
        store_migrate(house_path(place->house, "ledger.db"), &from, &to,
                      &error) &&
            house_open_store(place->house, &error) &&
            guard_at_start(place->house, clock_now(), &place->held, &error) &&
            queue_open(arena_string(place->arena,
                                    place->house->settings.announcements),
                       1000, &place->queue, &error),
        &error);
    place->process = (struct process){.role = "test",
                                      .house = place->house,
                                      .link = start_parent(),
                                      .peer = -1};
}

void place_open(struct place *place, const char *name)
{
    struct arena *arena = arena_new();

    write_configuration(arena,
                        arena_format(arena, "%s/%s", test_folder(), name));
    arena_free(arena);
    clock_set(NOON);
    relay_start();
    post_start();
    place_reopen(place, name);
}

void place_close(struct place *place)
{
    if (place->process.peer >= 0)
        close(place->process.peer);
    close(place->process.link);
    queue_close(place->queue);
    must(sqlite3_close(place->other) == SQLITE_OK);
    house_close(place->house);
    arena_free(place->arena);
}

/* ---- what staff do ---- */

static struct answer ask(struct place *place, const char *user,
                         const char *words, struct slice input)
{
    struct slice list[8];
    struct slice rest = slice_of(words);
    struct request request = {
        .words = list, .input = input, .uid = 4999, .user = slice_of(user)};
    struct answer answer = {0};

    while (slice_next_part(&rest, ' ', &list[request.count]))
        must(++request.count < sizeof list / sizeof *list);
    verb_answer(place->arena, place->house, &request, clock_now(), &answer);
    return answer;
}

struct answer place_ask(struct place *place, const char *user,
                        const char *words)
{
    return ask(place, user, words, (struct slice){NULL, 0});
}

struct answer place_import(struct place *place, const char *csv)
{
    return ask(place, "robin", "people import people.csv", slice_of(csv));
}

bool answer_says(struct answer answer, const char *words)
{
    return slice_find(answer.output, slice_of(words)) != SLICE_NONE ||
           slice_find(answer.complaint, slice_of(words)) != SLICE_NONE;
}

void place_save(struct place *place, const char *name, const char *text)
{
    const char *folder =
        arena_format(place->arena, "%s/announcements", place->directory);
    const char *half = arena_format(place->arena, "%s/.half", folder);

    place_put(half, text);
    must(rename(half, arena_format(place->arena, "%s/%s", folder, name)) == 0);
}

bool place_try_announce(struct place *place)
{
    struct error error;

    (void)announce_step(place->house, place->queue, clock_steady_ms(),
                        clock_now(), &error);
    store_abandon(place->house->store);
    return error.kind != ERROR_TEMPORARY;
}

static void take_mailed(struct place *place)
{
    struct error error;

    while (announce_mail_step(place->house, clock_now(), &error))
        continue;
    must_work(error.kind == ERROR_NONE, &error);
}

void place_announce(struct place *place)
{
    struct error error;

    /* The second look finds what must lie still for a second. */
    for (int i = 0; i < 2; i++) {
        while (announce_step(place->house, place->queue, clock_steady_ms(),
                             clock_now(), &error))
            continue;
        must_work(error.kind == ERROR_NONE, &error);
        take_mailed(place);
        while (
            announce_mail_file(place->house, place->queue, clock_now(), &error))
            continue;
        must_work(error.kind == ERROR_NONE, &error);
        clock_skip_ms(1100);
    }
}

struct slice place_file(struct place *place, const char *format, ...)
{
    char name[300];
    char *path;
    va_list list;

    va_start(list, format);
    vsnprintf(name, sizeof name, format, list);
    va_end(list);
    path = arena_format(place->arena, "%s/%s", place->directory, name);
    return access(path, F_OK) == 0 ? place_get(place->arena, path)
                                   : (struct slice){NULL, 0};
}

void place_fill(struct place *place)
{
    must(place_import(place, place_people).status == 0);
    must(place_ask(place, "alex", "approve wording").status == 0);
    place_save(place, "1.txt",
               "Kind: panel\nTitle: Choose a nurse\nFor: everyone\n"
               "Owner: Alex Rowe\nWhen: in the new year\n"
               "Reward: none\nCloses: Thursday 3 December 2026\n\n"
               "Ask one question.\n");
    place_save(place, "2.txt",
               "Kind: event\nTitle: Boat trip\nFor: everyone\n"
               "Owner: Alex Rowe\nStarts: Friday 11 December 2026, 2pm\n\n"
               "Round the harbour and back.\n");
    place_save(place, "3.txt",
               "Kind: yswd\nTitle: The lift works\nFor: everyone\n"
               "Owner: Alex Rowe\nAnswers: the spring survey\n"
               "You said: the lift sticks\nWe did: it is mended\n"
               "Result: yes\n\nIt runs all day.\n");
    place_announce(place);
}

/* ---- the pipelines ---- */

void place_issues(struct place *place)
{
    struct error error;

    while (issue_step(place->house, clock_now(), &error))
        continue;
    must_work(error.kind == ERROR_NONE, &error);
    while (invite_step(place->house, clock_now(), &error))
        continue;
    must_work(error.kind == ERROR_NONE, &error);
}

void place_proofs(struct place *place)
{
    struct error error;

    take_mailed(place);
    place_issues(place);
    while (proof_step(place->house, clock_now(), &error) ||
           (error.kind == ERROR_NONE &&
            change_step(place->house, clock_now(), &error)))
        continue;
    must_work(error.kind == ERROR_NONE, &error);
    place_deliver(place);
}

void place_office(struct place *place)
{
    struct error error;

    while (alert_step(place->house, clock_now(), &error))
        continue;
    must_work(error.kind == ERROR_NONE, &error);
    while (handover_step(place->house, clock_now(), &error))
        continue;
    must_work(error.kind == ERROR_NONE, &error);
    place_deliver(place);
}

void place_send_issue(struct place *place, int number)
{
    place_issues(place);
    must(place_ask(place, "alex",
                   arena_format(place->arena, "approve %d", number))
             .status == 0);
    clock_set(place_number(place, "SELECT goes_at FROM issue WHERE number = %d",
                           number));
    guard_heard(place->house, clock_now());
    place_deliver(place);
}

void place_deliver(struct place *place)
{
    struct deliver deliver;
    struct error error;

    must_work(deliver_start(&deliver, &place->process, &error), &error);
    while (deliver_step(&deliver) == 0)
        continue;
    /* What is still in the flight file enters, but nothing is connected to. */
    (void)deliver_step(&deliver);
    deliver_finish(&deliver);
}

int place_collect(struct place *place)
{
    struct collect collect;
    struct error error;
    int taken;

    must_work(collect_start(&collect, &place->process, &error), &error);
    do
        taken = collect_step(&collect);
    while (taken > 0);
    collect_finish(&collect);
    return taken;
}

void place_open_proved(struct place *place, const char *name)
{
    place_open(place, name);
    place_fill(place);
    place_proofs(place);
}

void place_open_sent(struct place *place, const char *name)
{
    place_open(place, name);
    place_fill(place);
    place_send_issue(place, 1);
    must(relay->count == 6);
    clock_advance(HOUR);
}

/* ---- looking at it ---- */

static struct slice look(struct place *place, const char *format, va_list list)
{
    char sql[2000];
    sqlite3_stmt *statement;
    struct slice found = {"", 0};

    vsnprintf(sql, sizeof sql, format, list);
    if (place->other == NULL)
        must(sqlite3_open(house_path(place->house, "ledger.db"),
                          &place->other) == SQLITE_OK &&
             sqlite3_busy_timeout(place->other, 5000) == SQLITE_OK);
    if (sqlite3_prepare_v2(place->other, sql, -1, &statement, NULL) !=
        SQLITE_OK)
        note("%s: %s", sql, sqlite3_errmsg(place->other));
    if (sqlite3_step(statement) == SQLITE_ROW &&
        sqlite3_column_bytes(statement, 0) > 0)
        found = arena_copy(
            place->arena,
            (struct slice){(const char *)sqlite3_column_text(statement, 0),
                           (size_t)sqlite3_column_bytes(statement, 0)});
    must(sqlite3_finalize(statement) == SQLITE_OK);
    return found;
}

struct slice place_words(struct place *place, const char *format, ...)
{
    va_list list;
    struct slice found;

    va_start(list, format);
    found = look(place, format, list);
    va_end(list);
    return found;
}

int64_t place_number(struct place *place, const char *format, ...)
{
    va_list list;
    int64_t number = -1;

    va_start(list, format);
    (void)slice_number(look(place, format, list), &number);
    va_end(list);
    return number;
}

void place_change(struct place *place, const char *format, ...)
{
    va_list list;

    va_start(list, format);
    (void)look(place, format, list);
    va_end(list);
}
