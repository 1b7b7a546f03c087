/* edge: whole files, and that writing is all or nothing. */
#include "edge/file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <signal.h>
#include <unistd.h>

#include "tests/edge/place.h"
#include "tests/tap.h"

static void test_read(struct arena *arena)
{
    char *path = place_path(arena, "plain");
    char *link = place_path(arena, "link");
    char *fifo = place_path(arena, "fifo");
    struct error error = {0};
    struct slice got;

    place_put(path, "0123456789");
    ok(file_read(arena, path, 10, &got, &error), "as long as allowed");
    is_text(got, "0123456789", "and whole");
    ok(!file_read(arena, path, 9, &got, &error), "longer than allowed");
    is_int(error.kind, ERROR_INPUT, "is the author's matter");
    ok(symlink(path, link) == 0 && !file_read(arena, link, 10, &got, &error),
       "a link is not followed");
    is_int(error.kind, ERROR_INPUT, "which the sentence says");
    ok(mkfifo(fifo, 0600) == 0 && !file_read(arena, fifo, 10, &got, &error),
       "a FIFO neither blocks nor counts");
    ok(!file_read(arena, place_path(arena, "none"), 10, &got, &error),
       "a missing file");
    is_int(error.number, ENOENT, "has its number");
    place_put(path, "");
    ok(file_read(arena, path, 10, &got, &error) && got.size == 0, "empty");
    ok(file_read(arena, "/proc/self/status", 100000, &got, &error) &&
           got.size > 100,
       "a file whose size the kernel does not know");
}

static void test_write(struct arena *arena)
{
    char *path = place_path(arena, "written");
    struct error error = {0};
    struct stat about;
    mode_t before = umask(077);

    ok(file_write(path, SLICE("one"), 0640, &error), "a new file");
    umask(before);
    is_text(place_get(arena, path), "one", "with its content");
    ok(stat(path, &about) == 0, "is there");
    is_int(about.st_mode & 0777, 0640, "the mode is what was asked for");
    ok(file_write(path, SLICE("two"), 0600, &error), "replaced");
    is_text(place_get(arena, path), "two", "by the new content");
    ok(!file_write(place_path(arena, "no/where"), SLICE("x"), 0600, &error),
       "no folder");
    is_int(error.number, ENOENT, "has its number");
}

/* A disk that is full after 4096 bytes, by the file size limit. */
static void test_write_fails(struct arena *arena)
{
    char *path = place_path(arena, "full");
    struct error error = {0};
    int status = -1;
    pid_t pid;

    place_put(path, "the old content");
    pid = fork();
    if (pid == 0) {
        struct rlimit limit = {4096, 4096};
        struct slice large = {arena_alloc(arena, 10000), 10000};

        signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &limit);
        _exit(file_write(path, large, 0600, &error) || error.number != EFBIG);
    }
    waitpid(pid, &status, 0);
    is_int(status, 0, "a write that does not fit fails");
    is_text(place_get(arena, path), "the old content", "the old file stays");
    ok(!file_exists(place_path(arena, ".full.%d.tmp", (int)pid)),
       "and nothing is left beside it");
}

static void test_move(struct arena *arena, int folder)
{
    place_put(place_path(arena, "from"), "from");
    place_put(place_path(arena, "to"), "to");
    ok(!file_move(folder, "from", folder, "to"), "not over another file");
    is_int(errno, EEXIST, "which errno says");
    is_text(place_get(arena, place_path(arena, "to")), "to", "which stays");
    ok(file_move(folder, "from", folder, "free"), "a free name");
    ok(!file_exists(place_path(arena, "from")), "moved");
}

static void test_folders(struct arena *arena)
{
    char *deep = place_path(arena, "a/b/c");
    struct error error = {0};
    struct stat about;

    ok(folder_make(deep, 0700, &error), "with those above it");
    ok(stat(deep, &about) == 0 && S_ISDIR(about.st_mode), "made");
    ok(folder_make(deep, 0700, &error), "again: nothing to do");
    place_put(place_path(arena, "a/file"), "");
    ok(!folder_make(place_path(arena, "a/file"), 0700, &error),
       "a file in the way");
    ok(folder_sync(deep, &error), "synced");
    ok(!folder_sync(place_path(arena, "gone"), &error), "not one that is gone");
}

static void test_list(struct arena *arena)
{
    struct error error = {0};
    struct names names;
    char *folder = place_path(arena, "listed");

    ok(folder_list(arena, folder, ".conf", &names, &error) && names.count == 0,
       "a folder that is not there has no files");
    ok(folder_make(folder, 0700, &error), "now it is");
    ok(folder_list(arena, folder, ".conf", &names, &error) && names.count == 0,
       "and empty");
    place_put(arena_format(arena, "%s/weekly.conf", folder), "");
    place_put(arena_format(arena, "%s/monthly.conf", folder), "");
    place_put(arena_format(arena, "%s/.monthly.conf", folder), "");
    place_put(arena_format(arena, "%s/weekly.conf~", folder), "");
    ok(folder_list(arena, folder, ".conf", &names, &error), "two are right");
    is_int((int64_t)names.count, 2, "the hidden one and the copy are not");
    is_text(names.list[0], "monthly.conf", "in order");
    is_text(names.list[1], "weekly.conf", "of their names");
    ok(!folder_list(arena, arena_format(arena, "%s/weekly.conf", folder), "",
                    &names, &error),
       "a file is no folder");
}

static void test_private(struct arena *arena)
{
    char *path = place_path(arena, "state");
    struct error error = {0};

    ok(!folder_is_private(path, &error), "a missing folder");
    is_int(error.number, ENOENT, "has its number");
    ok(folder_make(path, 0700, &error) && folder_is_private(path, &error),
       "a folder for its owner alone");
    ok(chmod(path, 0750) == 0 && !folder_is_private(path, &error),
       "one that its group can read");
    ok(chmod(path, 0701) == 0 && !folder_is_private(path, &error),
       "one that anybody can pass through");
    place_put(place_path(arena, "words"), "words");
    ok(file_may_run("/bin/sh") && !file_may_run(path) &&
           !file_may_run(place_path(arena, "words")) &&
           !file_may_run("/no/such"),
       "what can be run as a program");
    ok(geteuid() == 0 || !folder_is_private("/", &error),
       "one of somebody else");
}

static void test_sweep(struct arena *arena, int folder)
{
    static const struct {
        const char *name;
        bool stays;
    } cases[] = {
        {".walk.txt.4711.tmp", false}, {"walk.txt.4711.tmp", true},
        {".walk.txt.tmp", true},       {".walk.txt.4711", true},
        {".4711.tmp", true},           {".tmp", true},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        place_put(place_path(arena, "%s", cases[i].name), "half");
    place_put(place_path(arena, ".run.csv.4711.tmp"), "half");
    file_sweep(folder, ".txt");
    ok(file_exists(place_path(arena, ".run.csv.4711.tmp")),
       "what has another ending stays");
    file_sweep(folder, "");
    ok(!file_exists(place_path(arena, ".run.csv.4711.tmp")),
       "unless any will do");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        ok(file_exists(place_path(arena, "%s", cases[i].name)) ==
               cases[i].stays,
           "%s %s", cases[i].name, cases[i].stays ? "stays" : "is swept away");
}

int main(void)
{
    struct arena *arena = arena_new();
    int folder = open(place_make(), O_RDONLY | O_DIRECTORY);

    test_read(arena);
    test_write(arena);
    test_list(arena);
    test_private(arena);
    test_write_fails(arena);
    test_move(arena, folder);
    test_folders(arena);
    test_sweep(arena, folder);
    close(folder);
    arena_free(arena);
    return done_testing();
}
