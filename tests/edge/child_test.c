/* edge: children, started from this very program. */
#include "edge/child.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/text.h"
#include "edge/link.h"
#include "tests/edge/place.h"
#include "tests/tap.h"

/* What the child says of itself, in one frame. */
static void describe(struct text *text, int count, char **arguments)
{
    int death = 0;
    sigset_t blocked;

    for (int i = 0; i < count; i++)
        text_format(text, "%s|", arguments[i]);
    for (int i = 3; i < 40; i++)
        if (fcntl(i, F_GETFD) >= 0)
            text_format(text, " %d", i);
    prctl(PR_GET_PDEATHSIG, &death);
    sigprocmask(SIG_SETMASK, NULL, &blocked);
    text_format(text, " death %d blocked %d", death,
                sigismember(&blocked, SIGUSR1));
}

static int be_child(int count, char **arguments)
{
    struct arena *arena = arena_new();
    struct text text = text_start(arena, 1000);
    struct error error;
    char *role = arguments[1];

    if (strcmp(role, "--describe") == 0) {
        describe(&text, count, arguments);
        if (!frame_send(CHILD_PEER, text_slice(&text), clock_steady_ms() + 5000,
                        &error) ||
            !link_say(CHILD_LINK, 'd', -1, &error))
            return 1;
    }
    if (strcmp(role, "--deaf") == 0)
        signal(SIGTERM, SIG_IGN);
    if (strcmp(role, "--describe") != 0) {
        if (!link_say(CHILD_LINK, 'u', -1, &error))
            return 1;
        for (;;)
            pause();
    }
    arena_free(arena);
    return 7;
}

/* What the child says over the link within five seconds, or '-'. */
static char hear(int link)
{
    struct pollfd waiting = {.fd = link, .events = POLLIN};
    struct error error;
    int descriptor;
    char what;

    if (poll(&waiting, 1, 5000) == 1 &&
        link_hear(link, &what, &descriptor, &error))
        return what;
    return '-';
}

static void test_describe(struct arena *arena)
{
    static const char *const arguments[] = {"--describe", "and more", NULL};
    struct error error = {0};
    struct slice got = {0};
    sigset_t blocked;
    int link[2];
    int peer[2];
    int lock;
    int status = 0;
    pid_t pid = -1;

    /* One that closes on exec or not must not reach the child. */
    ok(open("/dev/null", O_RDONLY) >= 0, "a descriptor left open");
    ok(socket_pair_messages(link, &error) && socket_pair_bytes(peer, &error),
       "a link and a peer");
    ok(lock_take(place_path(arena, "lock"), &lock, &error), "a lock");
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGUSR1);
    sigprocmask(SIG_BLOCK, &blocked, NULL);
    ok(child_start("office", arguments, link[1], peer[1], lock, &pid, &error),
       "started: %s", error.text);
    sigprocmask(SIG_UNBLOCK, &blocked, NULL);
    close(link[1]);
    close(peer[1]);
    ok(frame_receive(arena, peer[0], 1000, clock_steady_ms() + 5000, &got,
                     &error),
       "it speaks to its peer");
    is_text(got,
            "involved: office|--describe|and more| 3 4 5 death 15 blocked 0",
            "it has its name, its descriptors and nothing else");
    is_int(hear(link[0]), 'd', "and to its parent");
    waitpid(pid, &status, 0);
    is_int(WEXITSTATUS(status), 7, "its exit status");
    close(link[0]);
    close(peer[0]);
    close(lock);
}

/* Sources that lie on each other's targets. */
static void test_overlap(struct arena *arena)
{
    static const char *const arguments[] = {"--describe", NULL};
    struct error error = {0};
    struct slice got = {0};
    int link[2];
    int peer[2];
    int far[2];
    pid_t pid;

    ok(socket_pair_messages(link, &error) && socket_pair_bytes(peer, &error),
       "a link and a peer");
    far[0] = fcntl(link[0], F_DUPFD_CLOEXEC, 50);
    far[1] = fcntl(peer[0], F_DUPFD_CLOEXEC, 50);
    dup2(link[1], 60);
    dup2(peer[1], 61);
    for (int i = 3; i < 20; i++)
        close(i);
    dup2(61, CHILD_LINK);
    dup2(60, CHILD_PEER);
    close(60);
    close(61);
    ok(child_start("deliver", arguments, CHILD_PEER, CHILD_LINK, -1, &pid,
                   &error),
       "the link lies where the peer goes, and the peer where the link");
    close(CHILD_LINK);
    close(CHILD_PEER);
    ok(frame_receive(arena, far[1], 1000, clock_steady_ms() + 5000, &got,
                     &error),
       "both came where they belong");
    is_text(got, "involved: deliver|--describe| 3 4 death 15 blocked 0",
            "and 5 is closed");
    is_int(hear(far[0]), 'd', "the link as well");
    waitpid(pid, NULL, 0);
    close(far[0]);
    close(far[1]);
}

static void test_end(const char *role, int64_t patience, int64_t least,
                     int64_t most)
{
    const char *const arguments[] = {role, NULL};
    struct error error = {0};
    int64_t begun;
    int64_t took;
    int link[2];
    pid_t pid;

    ok(socket_pair_messages(link, &error) &&
           child_start("reader", arguments, link[1], -1, -1, &pid, &error),
       "started");
    close(link[1]);
    is_int(hear(link[0]), 'u', "up");
    begun = clock_steady_ms();
    child_end(pid, patience);
    took = clock_steady_ms() - begun;
    ok(took >= least && took < most, "ended after %d ms", (int)took);
    ok(waitpid(pid, NULL, WNOHANG) < 0 && errno == ECHILD, "and reaped");
    child_end(pid, patience);
    close(link[0]);
}

/* A parent that is killed takes its child along. */
static void test_orphan(void)
{
    static const char *const arguments[] = {"--wait", NULL};
    struct error error = {0};
    int link[2];
    pid_t middle;

    ok(socket_pair_messages(link, &error), "a link");
    middle = fork();
    if (middle == 0) {
        pid_t pid;

        if (!child_start("collect", arguments, link[1], -1, -1, &pid, &error))
            _exit(1);
        close(link[1]);
        pause();
    }
    close(link[1]);
    is_int(hear(link[0]), 'u', "the child is up");
    kill(middle, SIGKILL);
    waitpid(middle, NULL, 0);
    is_int(hear(link[0]), '-', "its end of the link closes");
    is_int(poll(&(struct pollfd){.fd = link[0], .events = POLLIN}, 1, 0), 1,
           "since it ended, not because we gave up");
    close(link[0]);
}

static void test_lock(struct arena *arena)
{
    char *path = place_path(arena, "other-lock");
    struct error error = {0};
    int lock;
    int again;
    int status = -1;
    int held[2];
    pid_t pid;

    ok(pipe(held) == 0 && lock_take(path, &lock, &error), "taken");
    pid = fork();
    if (pid == 0)
        _exit(lock_take(path, &again, &error) || error.kind != ERROR_TEMPORARY);
    waitpid(pid, &status, 0);
    is_int(status, 0, "nobody else gets it");
    pid = fork();
    if (pid == 0) {
        pause();
        _exit(0);
    }
    close(lock);
    ok(!lock_take(path, &again, &error), "a child still holds it");
    kill(pid, SIGKILL);
    waitpid(pid, NULL, 0);
    ok(lock_take(path, &again, &error), "until it has gone");
    close(again);
    ok(symlink("/etc/hostname", place_path(arena, "lock-link")) == 0 &&
           !lock_take(place_path(arena, "lock-link"), &again, &error),
       "a link is not followed");
    close(held[0]);
    close(held[1]);
}

int main(int count, char **arguments)
{
    struct arena *arena;

    if (count > 1)
        return be_child(count, arguments);
    arena = arena_new();
    place_make();
    test_describe(arena);
    test_overlap(arena);
    test_end("--wait", 5000, 0, 3000);
    test_end("--deaf", 200, 200, 3000);
    test_orphan();
    test_lock(arena);
    arena_free(arena);
    return done_testing();
}
