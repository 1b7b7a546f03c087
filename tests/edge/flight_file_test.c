/* edge: the flight file, which outlives a kill. */
#include "edge/flight_file.h"

#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "edge/file.h"
#include "tests/edge/place.h"
#include "tests/tap.h"

static void test_boot(void)
{
    struct error error = {0};
    char boot[40];
    char again[40];
    char small[10];

    ok(boot_id(boot, sizeof boot, &error), "a boot id");
    ok(strlen(boot) > 20 && strchr(boot, '\n') == NULL, "without line end");
    ok(boot_id(again, sizeof again, &error) && strcmp(boot, again) == 0,
       "the same until the next boot");
    ok(!boot_id(small, sizeof small, &error), "never cut");
}

static void test_new(const char *path)
{
    struct error error = {0};
    struct flight *flight;
    struct stat about;
    char boot[40];
    mode_t before = umask(0);

    ok(flight_file_open(path, &flight, &error), "made: %s", error.text);
    umask(before);
    ok(stat(path, &about) == 0, "it is there");
    is_int(about.st_mode & 07777, 0600, "for us alone");
    is_int(about.st_size, sizeof *flight, "whole");
    ok(about.st_blocks * 512 >= (blkcnt_t)sizeof *flight, "without a hole");
    ok(boot_id(boot, sizeof boot, &error) && strcmp(boot, flight->boot) == 0,
       "with this boot's id");
    flight_file_close(flight);
}

static void test_kill(const char *path)
{
    struct error error = {0};
    struct flight *flight;
    pid_t pid = fork();

    if (pid == 0) {
        if (!flight_file_open(path, &flight, &error))
            _exit(1);
        flight->slots[3].delivery_id = 4711;
        kill(getpid(), SIGKILL);
    }
    waitpid(pid, NULL, 0);
    ok(flight_file_open(path, &flight, &error), "opened again");
    is_int(flight->slots[3].delivery_id, 4711,
           "what was noted before kill -9 is there");
    flight_file_close(flight);
}

static void test_foreign(struct arena *arena, const char *path)
{
    char *other = place_path(arena, "other");
    struct error error = {0};
    struct flight *flight;
    char *bytes = arena_alloc(arena, sizeof *flight);

    place_put(other, "somebody's letter");
    ok(!flight_file_open(other, &flight, &error), "a file of another size");
    is_int(error.kind, ERROR_PERMANENT, "is an error");
    is_text(place_get(arena, other), "somebody's letter", "and stays");
    ok(file_write(other, (struct slice){bytes, sizeof *flight}, 0600, &error),
       "one of the right size");
    ok(!flight_file_open(other, &flight, &error), "but without our mark");
    ok(symlink(path, place_path(arena, "link")) == 0 &&
           !flight_file_open(place_path(arena, "link"), &flight, &error),
       "a link is not followed");
    ok(!flight_file_open(place_path(arena, "no/flight"), &flight, &error),
       "no folder");
}

int main(void)
{
    struct arena *arena = arena_new();
    char *path;

    place_make();
    path = place_path(arena, "flight");
    test_boot();
    test_new(path);
    test_kill(path);
    test_foreign(arena, path);
    arena_free(arena);
    return done_testing();
}
