/* edge: the queue folder: what is taken when, and where it ends. */
#include "edge/queue.h"

#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/utf8.h"
#include "edge/durable.h"
#include "edge/file.h"
#include "tests/edge/place.h"
#include "tests/tap.h"

#define SETTLE 10000

/* The test's own steady clock. */
static int64_t now = 1000;

static struct arena *arena;
static struct queue *queue;

/* What durable_step does next. */
static const char *write_at_claim;
static int crash_at;

/* In place of the daemon's: a writer who goes on, and the crash. */
void durable_step(const char *what)
{
    FILE *writer;

    if (crash_at > 0 && --crash_at == 0)
        _exit(9);
    if (write_at_claim == NULL || strcmp(what, "move") != 0)
        return;
    writer = fopen(place_path(arena, "%s", write_at_claim), "a");
    write_at_claim = NULL;
    if (writer != NULL && fputs(" and more", writer) >= 0)
        fclose(writer);
}

/* The name that is taken now; "-" for none, "!" for an error. */
static struct slice take(void)
{
    struct error error = {0};
    struct slice name;

    if (queue_take(arena, queue, now, &name, &error))
        return name;
    return error.kind == ERROR_NONE ? SLICE("-") : SLICE("!");
}

static struct slice file_it(struct slice name, bool accepted, const char *note)
{
    struct error error = {0};
    struct slice filed;

    if (queue_file(arena, queue, name, accepted, (struct slice){0},
                   slice_of(note), &filed, &error))
        return filed;
    return slice_of(arena_format(arena, "! %s", error.text));
}

/* Writes a file as a person's program does. */
static void save(const char *name, const char *text)
{
    place_put(place_path(arena, "queue/%s", name), text);
}

static struct slice lies_in(const char *path)
{
    return place_get(arena, place_path(arena, "queue/%s", path));
}

static bool is_there(const char *path)
{
    return file_exists(place_path(arena, "queue/%s", path));
}

/* As a program on the same share does that writes beside and renames. */
static void move_in(const char *name, const char *text)
{
    char *beside = place_path(arena, "beside");

    place_put(beside, text);
    ok(rename(beside, place_path(arena, "queue/%s", name)) == 0, "%s moved in",
       name);
}

static void test_settling(void)
{
    struct error error = {0};
    struct slice name;
    struct slice got;

    save("slow.md", "Kind: ");
    is_text(take(), "-", "a file that has just appeared is not taken");
    now += SETTLE - 1;
    is_text(take(), "-", "nor before the settle time");
    save("slow.md", "Kind: event\n");
    now += 1;
    is_text(take(), "-", "written again: the time starts again");
    now += SETTLE - 1;
    is_text(take(), "-", "and counts from then");
    now += 1;
    name = take();
    is_text(name, "slow.md", "settled");
    ok(!is_there("slow.md") && is_there(".taking/slow.md"), "and claimed");
    is_text(take(), "slow.md", "one at a time: the same until it is filed");
    ok(queue_read(arena, queue, name, 100, &got, &error), "read");
    is_text(got, "Kind: event\n", "whole");
    ok(!queue_read(arena, queue, name, 5, &got, &error) &&
           error.kind == ERROR_INPUT,
       "too long is the author's matter");
    is_text(file_it(name, true, "Taken as A-0001.\n"), "slow.md", "filed");
    is_text(lies_in("accepted/slow.md"), "Kind: event\n", "there");
    is_text(lies_in("accepted/slow.md.ok.txt"), "Taken as A-0001.\n",
            "with its note");
    is_text(take(), "-", "and nothing is left");
    ok(!is_there(".taking/slow.md"), "nowhere");
}

static void test_moved_in(void)
{
    FILE *open_still;

    move_in("whole.md", "whole");
    is_text(take(), "whole.md", "is taken at once");
    is_text(file_it(SLICE("whole.md"), false, "Line 2: no date.\n"), "whole.md",
            "refused");
    is_text(lies_in("refused/whole.md.why.txt"), "Line 2: no date.\n",
            "with its reason");

    save("word.docx", "saved in steps");
    open_still = fopen(place_path(arena, "queue/word.docx"), "a");
    is_text(take(), "-", "a write that was closed is not yet whole");
    fclose(open_still);
    now += SETTLE;
    is_text(take(), "word.docx", "until it settles");
    file_it(SLICE("word.docx"), false, "x");

    move_in("again.md", "one");
    save("again.md", "one and two");
    is_text(take(), "-", "moved in, and then written: not at once");
    now += SETTLE;
    is_text(take(), "again.md", "but settled");
    file_it(SLICE("again.md"), false, "x");
}

/* Shares often change without a word, as a new date does here. */
static void change_silently(const char *name)
{
    struct timespec times[2] = {{.tv_sec = 1000 + now}, {.tv_sec = 1000 + now}};

    ok(utimensat(AT_FDCWD, place_path(arena, "queue/%s", name), times, 0) == 0,
       "%s changes, and nobody tells", name);
}

static void test_silent_changes(void)
{
    save("silent.md", "x");
    is_text(take(), "-", "seen");
    now += SETTLE;
    change_silently("silent.md");
    is_text(take(), "-", "seen to have changed");
    now += SETTLE;
    is_text(file_it(take(), true, "x"), "silent.md", "settled at last");

    move_in("first.md", "x");
    move_in("second.md", "x");
    is_text(take(), "first.md", "the first of two");
    change_silently("second.md");
    file_it(SLICE("first.md"), true, "x");
    is_text(take(), "-", "the second is no longer as it was moved in");
    now += SETTLE;
    is_text(file_it(take(), true, "x"), "second.md", "and settles");
}

/* Its writer goes on through the claim, by the file it holds open. */
static void test_written_while_claimed(void)
{
    move_in("busy.md", "one");
    write_at_claim = "queue/.taking/busy.md";
    is_text(take(), "-", "claimed, and written to meanwhile: not yet");
    ok(is_there(".taking/busy.md"), "it waits where it is");
    move_in("later.md", "later");
    is_text(take(), "-", "and the next one waits for it");
    now += SETTLE - 1;
    is_text(take(), "-", "until the settle time");
    now += 1;
    is_text(take(), "busy.md", "has passed");
    is_text(file_it(SLICE("busy.md"), true, "x"), "busy.md", "filed");
    is_text(lies_in("accepted/busy.md"), "one and more", "whole");
    is_text(file_it(take(), true, "x"), "later.md", "then the next");
}

/* One file that cannot be claimed: said each settle time, and no obstacle. */
static void test_stuck(void)
{
    char *obstacle = place_path(arena, "queue/.taking/a-stuck.md");

    ok(mkdir(obstacle, 0700) == 0, "an obstacle");
    save("a-stuck.md", "x");
    is_text(take(), "-", "seen");
    now += SETTLE;
    is_text(take(), "!", "settled, and an error says so");
    move_in("b-fine.md", "x");
    is_text(file_it(take(), true, "x"), "b-fine.md", "others are taken");
    is_text(take(), "-", "not tried again at once");
    ok(rmdir(obstacle) == 0, "the obstacle goes");
    now += SETTLE + 1;
    is_text(file_it(take(), true, "x"), "a-stuck.md", "tried again later");
}

static void test_passed_over(void)
{
    static const char *const names[] = {
        ".hidden",     "~$plan.docx", "plan.md~",        "plan.TMP",
        "plan.part",   "plan.ok.txt", "plan.md.why.txt", "Thumbs.db",
        "desktop.ini", ".DS_Store",   "~WRL0001.tmp"};

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        save(names[i], "not for us");
    ok(symlink("/etc/hostname", place_path(arena, "queue/link.md")) == 0 &&
           mkdir(place_path(arena, "queue/folder.md"), 0700) == 0 &&
           mkfifo(place_path(arena, "queue/fifo.md"), 0600) == 0,
       "a link, a folder, a FIFO");
    take();
    now += SETTLE;
    is_text(take(), "-", "all are passed over");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        ok(is_there(names[i]), "%s stays", names[i]);
    ok(is_there("fifo.md") && is_there("link.md"), "so do the others");
}

/* An announcement and what lies beside it are one. */
static void test_beside(void)
{
    struct error error = {0};
    struct slice *names;
    struct slice got;

    move_in("tea.txt", "Kind: event");
    save("tea.cy.txt", "Te");
    is_text(take(), "-", "moved in whole, it waits for what lies beside it");
    now += SETTLE - 1;
    save("tea.cy.txt", "Te a siarad");
    is_text(take(), "-", "which is being written");
    move_in("teapot.txt", "another");
    is_text(file_it(take(), true, "x"), "teapot.txt", "others do not wait");
    now += SETTLE;
    is_text(take(), "tea.txt", "settled over the whole stem");
    is_int((int64_t)queue_beside(arena, queue, SLICE("tea.txt"), now, &names),
           1, "one lies beside it");
    is_text(names[0], "tea.cy.txt", "this one");
    ok(queue_read_beside(arena, queue, names[0], 100, &got, &error), "read");
    is_text(got, "Te a siarad", "whole");
    ok(is_there("tea.cy.txt"), "it stays until it is filed");
    ok(queue_file_beside(arena, queue, names[0], true, &error) &&
           is_there("accepted/tea.cy.txt") &&
           !is_there("accepted/tea.cy.txt.ok.txt"),
       "filed, without a note");
    ok(queue_file_beside(arena, queue, names[0], true, &error),
       "gone already: no fault");
    is_text(file_it(SLICE("tea.txt"), true, "x"), "tea.txt", "then the main");
    is_text(take(), "-", "that is all");

    move_in("late.easyread.txt", "Come");
    is_text(take(), "-", "without its announcement it waits");
    now += SETTLE * 2;
    is_text(take(), "-", "and waits");
    move_in("late.txt", "Kind: event");
    is_text(take(), "late.txt", "until that comes");
    is_int((int64_t)queue_beside(arena, queue, SLICE("late.txt"), now, &names),
           1, "then it lies beside it");
    ok(queue_file_beside(arena, queue, names[0], false, &error) &&
           is_there("refused/late.easyread.txt"),
       "refused with it");
    file_it(SLICE("late.txt"), false, "x");

    move_in("photo.jpg", "x");
    is_text(take(), "-", "a picture alone");
    now += SETTLE * 30;
    is_text(file_it(take(), false, "x"), "photo.jpg", "is given in the end");
}

static void test_clash(void)
{
    move_in("plan.md", "first");
    is_text(file_it(take(), true, "1"), "plan.md", "the first");
    move_in("plan.md", "second");
    is_text(file_it(take(), true, "2"), "plan-2.md", "the second");
    move_in("plan.md", "third");
    is_text(file_it(take(), true, "3"), "plan-3.md", "the third");
    is_text(lies_in("accepted/plan.md"), "first", "none replaces another");
    is_text(lies_in("accepted/plan-2.md"), "second", "none");
    is_text(lies_in("accepted/plan-2.md.ok.txt"), "2", "each has its note");
    move_in("README", "a");
    is_text(file_it(take(), true, "1"), "README", "without an ending");
    move_in("README", "b");
    is_text(file_it(take(), true, "2"), "README-2", "the number comes last");
}

static void test_rewritten(void)
{
    struct error error = {0};
    struct slice filed;

    move_in("spring.md", "Title: Spring\n");
    is_text(take(), "spring.md", "taken");
    ok(queue_file(arena, queue, SLICE("spring.md"), true,
                  SLICE("Reference: A-0042\nTitle: Spring\n"), SLICE("ok"),
                  &filed, &error),
       "filed with its reference");
    is_text(lies_in("accepted/spring.md"), "Reference: A-0042\nTitle: Spring\n",
            "written into it");
    ok(!is_there(".taking/spring.md"), "and nothing is left behind");
}

static void test_strange_names(void)
{
    char name[251];
    struct slice got;

    memset(name, 'x', sizeof name);
    memcpy(name + 246, ".md", 4);
    move_in(name, "long");
    got = take();
    is_text(got, name, "a long name is given through");
    got = file_it(got, false, "too long");
    ok(got.size == 200 && slice_ends(got, SLICE("x.md")),
       "and filed under a shorter one: %zu", got.size);
    ok(is_there(arena_format(arena, "refused/%.*s.why.txt", SLICE_ARG(got))),
       "with its note");

    move_in("caf\xe9\n.md", "latin");
    got = take();
    is_text(got, "caf\xe9\n.md", "a name that is not UTF-8 as well");
    got = file_it(got, false, "x");
    ok(utf8_valid(got) && slice_find_byte(got, '\n') == SLICE_NONE,
       "filed under one that is: %.*s", SLICE_ARG(got));

    move_in("\x01..", "sly");
    got = file_it(take(), false, "x");
    is_text(got, "file..", "never a folder's name, never hidden");
    move_in("Fr\xc3\xbchling  2.md", "fine");
    got = file_it(take(), false, "x");
    is_text(got, "Fr\xc3\xbchling  2.md", "a fine name stays");
}

/* What a crash leaves: claimed, perhaps with a note, perhaps half a note. */
static void test_leftovers(void)
{
    struct error error = {0};

    queue_close(queue);
    save(".taking/left.md", "left");
    save(".taking/.left.md.77.tmp", "half");
    save("accepted/left.md.ok.txt", "a note whose file did not follow");
    ok(queue_open(place_path(arena, "queue"), SETTLE, &queue, &error),
       "opened again");
    is_text(take(), "left.md", "what was left is ready at once");
    is_text(file_it(SLICE("left.md"), true, "the note"), "left.md",
            "and keeps its name");
    is_text(lies_in("accepted/left.md.ok.txt"), "the note", "with its note");
    is_text(take(), "-", "that is all");
}

/* Half a result is about people, and nobody would find it. */
static void test_half_result(void)
{
    struct error error = {0};
    struct queue *people;

    save(".list.result.txt.77.tmp", "half");
    save(".list.csv.77.tmp", "somebody else's");
    ok(queue_open_as(QUEUE_PEOPLE, place_path(arena, "queue"), SETTLE, &people,
                     &error),
       "a folder for lists of people");
    ok(!is_there(".list.result.txt.77.tmp"), "half a result is gone");
    is_text(lies_in(".list.csv.77.tmp"), "somebody else's",
            "what is not ours stays");
    queue_close(people);
}

/* Takes and files what is there, ending at the n-th durable step. */
static int drain_until(int step)
{
    struct error error = {0};
    struct slice filed;
    int status = 0;
    pid_t pid = fork();

    if (pid == 0) {
        struct slice name;

        crash_at = step;
        if (!queue_open(place_path(arena, "queue"), 0, &queue, &error))
            _exit(1);
        while (queue_take(arena, queue, now, &name, &error))
            if (!queue_file(arena, queue, name, true, SLICE("with reference"),
                            SLICE("the note"), &filed, &error))
                _exit(1);
        _exit(error.kind != ERROR_NONE);
    }
    waitpid(pid, &status, 0);
    return WEXITSTATUS(status);
}

static void test_crash(void)
{
    int status = 9;
    int step;

    for (step = 1; status == 9 && step < 20; step++) {
        char *name = arena_format(arena, "crash%d.md", step);

        save(name, "as it was");
        status = drain_until(step);
        is_int(drain_until(0), 0, "goes on after a crash at step %d", step);
        ok(!is_there(name) &&
               !is_there(arena_format(arena, ".taking/%s", name)) &&
               !is_there(arena_format(arena, "accepted/crash%d-2.md", step)),
           "filed once");
        is_text(lies_in(arena_format(arena, "accepted/%s", name)),
                "with reference", "under its name");
        is_text(lies_in(arena_format(arena, "accepted/%s.ok.txt", name)),
                "the note", "with its note");
    }
    is_int(status, 0, "the last one ran to its end");
    is_int(step, 6, "after four steps: claim, content, note, move");
}

static void test_vanishing(void)
{
    char *path = place_path(arena, "queue");
    char *away = place_path(arena, "away");
    struct error error = {0};
    struct slice name;

    save("patient.md", "waits");
    is_text(take(), "-", "seen");
    ok(rename(path, away) == 0, "the share goes away");
    for (int i = 0; i < 2; i++) {
        ok(!queue_take(arena, queue, now, &name, &error) &&
               error.kind == ERROR_TEMPORARY,
           "temporary, each time: %s", error.text);
    }
    ok(rename(away, path) == 0, "and returns");
    now += SETTLE;
    is_text(take(), "patient.md", "what was seen before still counts");
    file_it(SLICE("patient.md"), true, "x");

    ok(rename(path, away) == 0 && mkdir(path, 0750) == 0,
       "another folder takes its place");
    is_text(take(), "-", "an empty one");
    move_in("fresh.md", "fresh");
    is_text(take(), "fresh.md", "which is watched as well");
    is_text(file_it(SLICE("fresh.md"), true, "x"), "fresh.md", "and filed in");
    queue_close(queue);
    ok(!queue_open(place_path(arena, "nowhere"), SETTLE, &queue, &error) &&
           error.kind == ERROR_TEMPORARY,
       "a share that is not there yet");
}

static void test_modes(void)
{
    char *path = place_path(arena, "shared");
    struct error error = {0};
    struct slice filed;
    struct stat about;
    mode_t before = umask(077);

    ok(mkdir(path, 0700) == 0 && chmod(path, 02770) == 0, "a group's folder");
    ok(queue_open(path, 0, &queue, &error), "opened");
    ok(stat(place_path(arena, "shared/accepted"), &about) == 0, "below");
    is_int(about.st_mode & 0777, 0770, "the group can use it");
    place_put(place_path(arena, "shared/a.md"), "a");
    is_text(take(), "a.md", "without a settle time");
    ok(queue_file(arena, queue, SLICE("a.md"), true, SLICE("A"), SLICE("n"),
                  &filed, &error) &&
           stat(place_path(arena, "shared/accepted/a.md.ok.txt"), &about) == 0,
       "filed");
    is_int(about.st_mode & 0777, 0660, "the group can read the note");
    umask(before);
    queue_close(queue);
}

/* What never lay in the folder. */
static void test_placed(void)
{
    struct error error;

    for (int i = 0; i < 2; i++)
        ok(queue_place(arena, queue, "mail-1", SLICE("sent.md"),
                       SLICE("by mail"), SLICE("read"), &error),
           "placed %s", i == 0 ? "once" : "again, as after a crash");
    is_text(lies_in("accepted/sent.md"), "by mail", "it is there");
    is_text(lies_in("accepted/sent.md.ok.txt"), "read", "with its note");
    ok(access(place_path(arena, "queue/accepted/sent-2.md"), F_OK) != 0,
       "and not twice");
    ok(queue_place(arena, queue, "mail-2", SLICE("sent.md"), SLICE("another"),
                   SLICE("read too"), &error),
       "another of that name");
    is_text(lies_in("accepted/sent-2.md"), "another", "gets a number");
    save(".taking/.mail-3", "half");
    is_text(take(), "-", "what a crash left half written is no file");
}

static void test_descriptor(void)
{
    struct pollfd waiting = {.fd = queue_descriptor(queue), .events = POLLIN};

    is_text(take(), "-", "nothing there");
    is_int(poll(&waiting, 1, 0), 0, "nothing to hear");
    save("news.md", "news");
    is_int(poll(&waiting, 1, 1000), 1, "something changed");
    is_text(take(), "-", "not ready yet");
    is_int(poll(&waiting, 1, 0), 0, "and the news was heard");
    now += SETTLE;
    is_text(file_it(take(), true, "x"), "news.md", "taken later");
}

static void test_many(void)
{
    int taken = 0;

    for (int i = 0; i < 300; i++)
        save(arena_format(arena, "many-%d.md", i), "one of many");
    take();
    now += SETTLE;
    while (taken < 1000 && slice_starts(take(), SLICE("many-"))) {
        file_it(take(), true, "x");
        taken++;
    }
    is_int(taken, 300, "each once");
}

static int descriptors_open(void)
{
    int count = 0;

    for (int i = 0; i < 256; i++)
        if (fcntl(i, F_GETFD) >= 0)
            count++;
    return count;
}

int main(void)
{
    struct error error = {0};
    int before = descriptors_open();

    arena = arena_new();
    place_make();
    ok(mkdir(place_path(arena, "queue"), 0750) == 0 &&
           queue_open(place_path(arena, "queue"), SETTLE, &queue, &error),
       "opened: %s", error.text);
    test_settling();
    test_moved_in();
    test_silent_changes();
    test_written_while_claimed();
    test_stuck();
    test_passed_over();
    test_beside();
    test_clash();
    test_rewritten();
    test_strange_names();
    test_placed();
    test_descriptor();
    test_many();
    test_leftovers();
    test_half_result();
    test_crash();
    test_vanishing();
    test_modes();
    is_int(descriptors_open(), before, "every descriptor is closed");
    arena_free(arena);
    return done_testing();
}
