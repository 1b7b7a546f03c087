#include "edge/child.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/must.h"

#include "base/banned.h"

#define ARGUMENTS_MOST 30

/* The child tells here why it could not begin. */
#define CHILD_REPORT 6
#define PASSED_COUNT (CHILD_REPORT - CHILD_LINK + 1)

/* What a child needs to know; all made before the fork. */
struct start {
    pid_t parent;
    int passed[PASSED_COUNT];
    char *const *arguments;
};

_Noreturn static void give_up(int report)
{
    int number = errno;

    if (write(report, &number, sizeof number) < 0)
        _exit(126);
    _exit(127);
}

/* First out of the way, since a source may lie on another one's target. */
static void pass_descriptors(const int passed[PASSED_COUNT])
{
    int aside[PASSED_COUNT];

    for (int i = 0; i < PASSED_COUNT; i++) {
        aside[i] =
            passed[i] < 0 ? -1 : fcntl(passed[i], F_DUPFD, CHILD_REPORT + 1);
        if (passed[i] >= 0 && aside[i] < 0)
            give_up(passed[PASSED_COUNT - 1]);
    }
    for (int i = 0; i < PASSED_COUNT; i++) {
        if (aside[i] < 0)
            close(CHILD_LINK + i);
        else if (dup2(aside[i], CHILD_LINK + i) < 0)
            give_up(aside[PASSED_COUNT - 1]);
    }
    if (close_range(CHILD_REPORT + 1, ~0U, 0) != 0 ||
        fcntl(CHILD_REPORT, F_SETFD, FD_CLOEXEC) != 0)
        give_up(CHILD_REPORT);
}

_Noreturn static void begin(const struct start *start)
{
    /* Ctrl-C in a terminal is for the parent, which lets work finish, and so is
     * a hang-up. */
    const struct sigaction ignore = {.sa_handler = SIG_IGN};
    sigset_t none;

    pass_descriptors(start->passed);
    if (prctl(PR_SET_PDEATHSIG, SIGTERM) != 0 ||
        sigaction(SIGINT, &ignore, NULL) != 0 ||
        sigaction(SIGHUP, &ignore, NULL) != 0)
        give_up(CHILD_REPORT);
    /* It may have gone before we asked to hear of it. */
    if (getppid() != start->parent)
        _exit(0);
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execv("/proc/self/exe", start->arguments);
    give_up(CHILD_REPORT);
}

/* The report closes silently when the exec succeeds. */
static bool hear_report(int report, pid_t pid, const char *role,
                        struct error *error)
{
    int number = 0;
    ssize_t got;

    do
        got = read(report, &number, sizeof number);
    while (got < 0 && errno == EINTR);
    if (got <= 0)
        return true;
    while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
        ;
    return error_system(error, number, "the process %s cannot be started",
                        role);
}

static bool start_one(const char *role, struct start *start, pid_t *pid_out,
                      struct error *error)
{
    int report[2];
    bool done;

    if (pipe2(report, O_CLOEXEC) != 0)
        return error_system(error, errno, "no pipe for the process %s", role);
    start->passed[PASSED_COUNT - 1] = report[1];
    *pid_out = fork();
    if (*pid_out == 0)
        begin(start);
    close(report[1]);
    if (*pid_out < 0)
        done =
            error_system(error, errno, "the process %s cannot be made", role);
    else
        done = hear_report(report[0], *pid_out, role, error);
    close(report[0]);
    return done;
}

bool child_start(const char *role, const char *const *arguments, int link,
                 int peer, int lock, pid_t *pid_out, struct error *error)
{
    char name[64];
    /* execv changes nothing, but its type does not say so. */
    union {
        const char *list[ARGUMENTS_MOST + 2];
        char *const passed[ARGUMENTS_MOST + 2];
    } all = {.list = {name}};
    struct start start = {.parent = getpid(),
                          .passed = {link, peer, lock, -1},
                          .arguments = all.passed};

    snprintf(name, sizeof name, "involved: %s", role);
    for (size_t i = 0; arguments[i] != NULL; i++) {
        must(i < ARGUMENTS_MOST);
        all.list[i + 1] = arguments[i];
    }
    return start_one(role, &start, pid_out, error);
}

/* In the new process. */
static void keep_only(int peer, int lock)
{
    int first = peer < 0 ? -1 : fcntl(peer, F_DUPFD, CHILD_REPORT + 1);
    int second = fcntl(lock, F_DUPFD, CHILD_REPORT + 1);

    if ((peer >= 0 && (first < 0 || dup2(first, CHILD_PEER) < 0)) ||
        second < 0 || dup2(second, CHILD_LOCK) < 0 ||
        close_range(CHILD_REPORT, ~0U, 0) != 0)
        _exit(127);
    close(CHILD_LINK);
    if (peer < 0)
        close(CHILD_PEER);
}

bool child_fork(int peer, int lock, pid_t *pid_out, struct error *error)
{
    pid_t parent = getpid();
    sigset_t none;

    *pid_out = fork();
    if (*pid_out < 0)
        return error_system(error, errno, "a process cannot be made");
    if (*pid_out > 0)
        return true;
    keep_only(peer, lock);
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    if (prctl(PR_SET_PDEATHSIG, SIGTERM) != 0 || getppid() != parent)
        _exit(127);
    return true;
}

static bool socket_pair(int pair[2], int type, struct error *error)
{
    if (socketpair(AF_UNIX, type | SOCK_CLOEXEC, 0, pair) != 0)
        return error_system(error, errno, "no pair of sockets for a process");
    return true;
}

bool socket_pair_messages(int pair[2], struct error *error)
{
    return socket_pair(pair, SOCK_SEQPACKET, error);
}

bool socket_pair_bytes(int pair[2], struct error *error)
{
    return socket_pair(pair, SOCK_STREAM, error);
}

/* True when it has ended, or was never ours. */
static bool is_reaped(pid_t pid)
{
    pid_t got = waitpid(pid, NULL, WNOHANG);

    return got == pid || (got < 0 && errno == ECHILD);
}

void child_end(pid_t pid, int64_t milliseconds)
{
    int64_t deadline = clock_steady_ms() + milliseconds;
    struct timespec pause = {.tv_nsec = 10000000};

    must(pid > 0);
    if (is_reaped(pid))
        return;
    kill(pid, SIGTERM);
    while (clock_steady_ms() < deadline) {
        if (is_reaped(pid))
            return;
        nanosleep(&pause, NULL);
    }
    kill(pid, SIGKILL);
    while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
        ;
}

bool lock_take(const char *path, int *descriptor_out, struct error *error)
{
    int descriptor =
        open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY,
             S_IRUSR | S_IWUSR);
    int number;

    if (descriptor < 0)
        return error_system(error, errno, "the lock %s cannot be opened", path);
    if (flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        *descriptor_out = descriptor;
        return true;
    }
    number = errno;
    close(descriptor);
    if (number != EWOULDBLOCK)
        return error_system(error, number, "the lock %s cannot be taken", path);
    return error_set(error, ERROR_TEMPORARY,
                     "another involved holds %s; end that one first, or wait "
                     "until the last of its processes is gone",
                     path);
}
