/* edge: the control socket, between two processes. */
#include "edge/control.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "edge/child.h"
#include "edge/link.h"
#include "tests/edge/place.h"
#include "tests/tap.h"

static int connect_plainly(const char *path)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int connection = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

    memcpy(address.sun_path, path, strlen(path));
    if (connect(connection, (struct sockaddr *)&address, sizeof address) != 0)
        return -1;
    return connection;
}

/* The command: exits 0 if the answer is what the daemon below says. */
_Noreturn static void be_command(const char *path)
{
    struct arena *arena = arena_new();
    struct slice words[] = {SLICE("people"), SLICE("import"), SLICE("")};
    struct request request = {
        .words = words, .count = 3, .input = SLICE("name,email\nWilla\0,x\n")};
    struct answer answer;
    struct error error;

    if (!control_ask(arena, path, &request, &answer, &error))
        _exit(1);
    _exit(answer.status != 2 || !slice_is(answer.output, "1 person\n") ||
          !slice_is(answer.complaint, "row 1: no address\n"));
}

/* One connection, and its request. */
static bool take(struct arena *arena, int listener, int *connection_out,
                 struct request *out, struct error *error)
{
    return control_accept(listener, connection_out, error) &&
           control_read(arena, *connection_out, out, error);
}

static void test_ask(struct arena *arena, const char *path, int listener)
{
    const struct answer answer = {.status = 2,
                                  .output = SLICE("1 person\n"),
                                  .complaint = SLICE("row 1: no address\n")};
    struct error error = {0};
    struct request request = {0};
    int connection;
    int status = -1;
    pid_t pid = fork();

    if (pid == 0)
        be_command(path);
    usleep(100000);
    ok(take(arena, listener, &connection, &request, &error), "a request: %s",
       error.text);
    is_int((int64_t)request.count, 3, "its words");
    is_text(request.words[1], "import", "in order");
    is_text(request.words[2], "", "also an empty one");
    is_int((int64_t)request.input.size, 20, "its input, with any byte in it");
    is_int(request.uid, geteuid(), "who asks");
    ok(request.user.size > 0, "by name: %.*s", SLICE_ARG(request.user));
    ok(control_answer(arena, connection, &answer, &error), "answered");
    waitpid(pid, &status, 0);
    is_int(status, 0, "and the command understood");
}

static void test_large(struct arena *arena, const char *path, int listener)
{
    size_t size = CONTROL_MOST_BYTES;
    struct slice bytes = {arena_alloc(arena, size), size};
    struct slice word = SLICE("import");
    struct request request = {.words = &word, .count = 1, .input = bytes};
    struct answer answer = {.output = bytes};
    struct request got;
    struct error error = {0};
    int connection;
    int status = -1;
    pid_t pid;

    ok(!control_ask(arena, path, &request, &answer, &error) &&
           error.kind == ERROR_INPUT,
       "an input that is too long is not sent");
    pid = fork();
    if (pid == 0) {
        request.input.size = size - 100;
        if (!control_ask(arena, path, &request, &answer, &error))
            _exit(1);
        _exit(answer.status != 1 || answer.complaint.size == 0);
    }
    while (!take(arena, listener, &connection, &got, &error) &&
           error.kind == ERROR_TEMPORARY)
        usleep(10000);
    is_int((int64_t)got.input.size, (int64_t)size - 100, "just fits");
    answer.output = bytes;
    ok(control_answer(arena, connection, &answer, &error), "a long answer");
    waitpid(pid, &status, 0);
    is_int(status, 0, "becomes a complaint");
}

static void test_rude(struct arena *arena, const char *path, int listener)
{
    const struct {
        const char *what;
        struct slice bytes;
    } rows[] = {
        {"a size past the limit", SLICE("\x01\x00\x00\x02")},
        {"a frame that is no request", SLICE("\x03\0\0\0abc")},
        {"too many words",
         SLICE("\x10\0\0\0\xff\xff\0\0\0\0\0\0\0\0\0\0\0\0\0\0")},
        {"a negative count",
         SLICE("\x10\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff\0\0\0\0\0\0\0\0")},
        {"something left over",
         SLICE("\x11\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0!")},
        {"hanging up at once", SLICE("")},
    };
    struct error error = {0};
    struct request request;
    int accepted;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int connection = connect_plainly(path);

        ok(write(connection, rows[i].bytes.at, rows[i].bytes.size) ==
               (ssize_t)rows[i].bytes.size,
           "%s", rows[i].what);
        shutdown(connection, SHUT_WR);
        ok(!take(arena, listener, &accepted, &request, &error) &&
               error.kind == ERROR_PERMANENT,
           "is refused: %s", error.text);
        close(connection);
    }
    ok(!take(arena, listener, &accepted, &request, &error) &&
           error.kind == ERROR_TEMPORARY,
       "nobody waits: no blocking");
}

static void test_slow(struct arena *arena, const char *path, int listener)
{
    int connection = connect_plainly(path);
    struct error error = {0};
    struct request request;
    int64_t begun = clock_steady_ms();
    int accepted;
    char byte;

    ok(!take(arena, listener, &accepted, &request, &error) &&
           error.kind == ERROR_TEMPORARY,
       "one that says nothing is dropped");
    ok(clock_steady_ms() - begun < 8000, "after five seconds");
    is_int(recv(connection, &byte, 1, MSG_DONTWAIT), 0, "and hung up on");
    close(connection);
}

static void test_listen(struct arena *arena, const char *path, int listener)
{
    char *long_path = arena_format(arena, "%s/%0100d", path, 1);
    char *file = place_path(arena, "file");
    struct error error = {0};
    struct request request = {0};
    struct answer answer;
    struct stat about;
    int again;

    ok(stat(path, &about) == 0 && S_ISSOCK(about.st_mode), "a socket");
    is_int(about.st_mode & 0777, 0660, "for owner and group");
    ok(!control_listen(path, &again, &error) && error.kind == ERROR_TEMPORARY,
       "not replaced while it is served");
    if (geteuid() != 0) {
        ok(chmod(path, 0) == 0 && !control_listen(path, &again, &error) &&
               chmod(path, 0660) == 0,
           "nor while we may not even ask");
    }
    close(listener);
    ok(!control_ask(arena, path, &request, &answer, &error), "no daemon");
    is_int(error.kind, ERROR_TEMPORARY, "may come later");
    is_int(error.number, ECONNREFUSED, "and has its number");
    ok(control_listen(path, &again, &error), "a socket nobody serves goes");
    close(again);
    unlink(path);
    ok(!control_ask(arena, path, &request, &answer, &error) &&
           error.kind == ERROR_TEMPORARY && error.number == ENOENT,
       "no socket");
    place_put(file, "not a socket");
    ok(!control_listen(file, &again, &error), "a file is not replaced");
    is_text(place_get(arena, file), "not a socket", "and stays");
    ok(!control_listen(long_path, &again, &error) && error.kind == ERROR_INPUT,
       "a path that is too long: %s", error.text);
}

int main(void)
{
    struct arena *arena = arena_new();
    struct error error = {0};
    char *path;
    int listener;

    place_make();
    path = place_path(arena, "control");
    ok(control_listen(path, &listener, &error), "listening: %s", error.text);
    test_ask(arena, path, listener);
    test_large(arena, path, listener);
    test_rude(arena, path, listener);
    test_slow(arena, path, listener);
    test_listen(arena, path, listener);
    arena_free(arena);
    return done_testing();
}
