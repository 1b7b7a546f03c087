/* edge: the reader's cage, and what the others give up; each attempt in a child
 * of its own. */
#include "edge/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/inotify.h>
#include <sys/ptrace.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"
#include "core/reading/calendar_answer.h"
#include "core/reading/message.h"
#include "edge/link.h"
#include "tests/tap.h"

typedef bool attempt(void);

static bool opens(void)
{
    return open("/etc/hostname", O_RDONLY) >= 0;
}

static bool makes_socket(void)
{
    return socket(AF_INET, SOCK_STREAM, 0) >= 0;
}

static bool forks(void)
{
    return fork() >= 0;
}

static bool execs(void)
{
    return execl("/bin/true", "true", (char *)NULL) == 0;
}

static bool kills_parent(void)
{
    return kill(getppid(), 0) == 0;
}

static bool maps_code(void)
{
    return mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
                MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
}

static bool makes_code(void)
{
    void *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

    return mprotect(page, 4096, PROT_READ | PROT_EXEC) == 0;
}

static bool lifts_memory_limit(void)
{
    struct rlimit none = {RLIM_INFINITY, RLIM_INFINITY};

    return setrlimit(RLIMIT_AS, &none) == 0;
}

static bool limits_another(void)
{
    struct rlimit limit;

    return prlimit(1, RLIMIT_CPU, NULL, &limit) == 0;
}

static bool aborts(void)
{
    abort();
}

static bool talks(void)
{
    struct arena *arena = arena_new();
    struct error error;
    struct slice got;
    int64_t soon = clock_steady_ms() + 5000;

    return write(4, "x", 1) == 1 &&
           frame_send(5, SLICE("there"), soon, &error) &&
           frame_receive(arena, 6, 100, soon, &got, &error) &&
           slice_is(got, "there");
}

/* As the reader is closed in, after all that it needs is loaded. */
static bool close_in_reader(struct error *error)
{
    message_setup();
    return sandbox_close_in(error);
}

/* Times in UTC: libical wants its list of zones for the first of them. */
static bool reads_calendar_answer(void)
{
    static const char words[] =
        "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:a\r\n"
        "DTSTAMP:20261203T103959Z\r\nDTSTART:20261212T140000Z\r\n"
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:ada@example.org\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n";
    struct calendar_answer answer;

    calendar_answer_read(arena_new(), slice_of(words), &answer);
    return answer.method == CALENDAR_REPLY && answer.dtstamp != 0 &&
           answer.partstat == PARTSTAT_ACCEPTED;
}

static int by_value(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

static bool takes_memory(void)
{
    size_t size = (size_t)10 * 1024 * 1024;
    char *memory = malloc(size);
    int *numbers = calloc(100000, sizeof *numbers);

    if (memory == NULL || numbers == NULL)
        return false;
    memset(memory, 1, size);
    memory = realloc(memory, size * 2);
    if (memory == NULL)
        return false;
    for (int i = 0; i < 100000; i++)
        numbers[i] = (i * 7919) % 100003;
    qsort(numbers, 100000, sizeof *numbers, by_value);
    free(memory);
    free(numbers);
    return true;
}

#ifndef __SANITIZE_ADDRESS__
static bool is_denied_gigabytes(void)
{
    void *volatile memory = malloc((size_t)2 * 1024 * 1024 * 1024);

    return memory == NULL;
}
#endif

static bool waits(void)
{
    struct timespec time = {0, 1000000};
    char bytes[16];

    return nanosleep(&time, NULL) == 0 && clock_now() > 0 &&
           getentropy(bytes, sizeof bytes) == 0 && close(4) == 0;
}

static bool is_bare(void)
{
    struct rlimit core;

    /* In a child with the common part alone, see main. */
    return prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1 &&
           prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 &&
           getrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_max == 0;
}

static void burn(int64_t milliseconds)
{
    struct timespec now;
    int64_t end;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    end = now.tv_sec * 1000 + now.tv_nsec / 1000000 + milliseconds;
    do
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    while (now.tv_sec * 1000 + now.tv_nsec / 1000000 < end);
}

static bool loops_for_ever(void)
{
    struct error error;

    if (!sandbox_allow_seconds(1, &error))
        return false;
    burn(10000);
    return true;
}

static bool reads_two_messages(void)
{
    struct error error;

    for (int i = 0; i < 4; i++) {
        if (!sandbox_allow_seconds(1, &error))
            return false;
        burn(600);
    }
    return true;
}

static bool office(struct error *error)
{
    return sandbox_confine(SANDBOX_OFFICE, error);
}

static bool network(struct error *error)
{
    return sandbox_confine(SANDBOX_NETWORK, error);
}

static bool makes_local_socket(void)
{
    return socket(AF_UNIX, SOCK_STREAM, 0) >= 0;
}

static bool makes_raw_socket(void)
{
    return socket(AF_PACKET, SOCK_RAW, 0) >= 0 || errno != EPERM;
}

static bool listens(void)
{
    int one = socket(AF_INET, SOCK_STREAM, 0);

    return listen(one, 1) == 0;
}

static bool traces(void)
{
    return ptrace(PTRACE_TRACEME, 0, NULL, NULL) == 0;
}

static bool becomes_another(void)
{
    return setuid(geteuid()) == 0;
}

static bool writes_code(void)
{
    return maps_code() || makes_code();
}

static bool watches(void)
{
    return inotify_add_watch(inotify_init1(IN_CLOEXEC), "/tmp", IN_CREATE) >= 0;
}

static bool renames(void)
{
    char from[] = "/tmp/sandbox-test.XXXXXX";
    char to[sizeof from + 2];
    int file = mkstemp(from);

    snprintf(to, sizeof to, "%s.b", from);
    return file >= 0 && write(file, "x", 1) == 1 && fsync(file) == 0 &&
           rename(from, to) == 0 && unlink(to) == 0;
}

static void *begins(void *data)
{
    return data;
}

static bool makes_thread(void)
{
    pthread_t thread;
    int mark;
    void *end = NULL;

    return pthread_create(&thread, NULL, begins, &mark) == 0 &&
           pthread_join(thread, &end) == 0 && end == &mark;
}

static bool connects(void)
{
    struct addrinfo *found = NULL;
    struct sockaddr_in nobody = {.sin_family = AF_INET, .sin_port = htons(1)};
    int one = socket(AF_INET, SOCK_STREAM, 0);

    nobody.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (getaddrinfo("localhost", "25", NULL, &found) != 0)
        return false;
    freeaddrinfo(found);
    return connect(one, (struct sockaddr *)&nobody, sizeof nobody) != 0 &&
           errno == ECONNREFUSED;
}

/* What became of it: -1 done, 0 returned false, or the signal. */
static int fate(bool (*close_in)(struct error *error), attempt *tried)
{
    int status = 0;
    pid_t pid;
    int ends[2];
    int pair[2];

    if (pipe(ends) != 0 || socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0)
        return 0;
    pid = fork();
    if (pid == 0) {
        struct error error;
        bool done;

        dup2(ends[1], 4);
        dup2(pair[0], 5);
        dup2(pair[1], 6);
        done = close_in(&error) && tried();
        _exit(done ? 17 : 1);
    }
    close(ends[0]);
    close(ends[1]);
    close(pair[0]);
    close(pair[1]);
    waitpid(pid, &status, 0);
    if (WIFSIGNALED(status))
        return WTERMSIG(status);
    return WEXITSTATUS(status) == 17 ? -1 : 0;
}

int main(void)
{
    static const struct {
        const char *what;
        attempt *attempt;
        int fate;
    } rows[] = {
        {"opening a file", opens, SIGSYS},
        {"making a socket", makes_socket, SIGSYS},
        {"starting a process", forks, SIGSYS},
        {"running a program", execs, SIGSYS},
        {"a signal to another process", kills_parent, SIGSYS},
#ifndef __SANITIZE_ADDRESS__
        {"two gigabytes are denied", is_denied_gigabytes, -1},
#endif
        {"lifting the limit of memory", lifts_memory_limit, SIGSYS},
        {"memory that can be run", maps_code, SIGSYS},
        {"making memory run", makes_code, SIGSYS},
        {"another process's limits", limits_another, SIGSYS},
        {"an assertion", aborts, SIGABRT},
        {"talking on what is open", talks, -1},
        {"ten megabytes, and sorting", takes_memory, -1},
        {"waiting, the time, chance", waits, -1},
        {"an endless loop", loops_for_ever, SIGXCPU},
        {"four messages of 0.6 seconds", reads_two_messages, -1},
    };

    static const struct {
        const char *what;
        attempt *attempt;
        int office; /* as fate() */
        int network;
    } confined[] = {
        {"opening a file", opens, -1, -1},
        {"renaming a file", renames, -1, -1},
        {"taking memory", takes_memory, -1, -1},
        {"waiting", waits, -1, -1},
        {"talk on what it has", talks, -1, -1},
        {"watching a folder", watches, -1, 0},
        {"a local socket", makes_local_socket, 0, -1},
        {"an internet socket", makes_socket, 0, -1},
        {"a connection", connects, 0, -1},
        {"a thread", makes_thread, 0, -1},
        {"a raw socket", makes_raw_socket, 0, 0},
        {"listening", listens, 0, 0},
        {"a process", forks, 0, 0},
        {"a program", execs, 0, 0},
        {"a signal to another", kills_parent, 0, 0},
        {"being traced", traces, 0, 0},
        {"another user", becomes_another, 0, 0},
        {"code it wrote itself", writes_code, 0, 0},
        {"the limits of another", limits_another, 0, 0},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        is_int(fate(sandbox_close_in, rows[i].attempt), rows[i].fate, "%s",
               rows[i].what);
    is_int(fate(close_in_reader, reads_calendar_answer), -1,
           "what a calendar answers is read inside");
    for (size_t i = 0; i < sizeof confined / sizeof *confined; i++) {
        is_int(fate(office, confined[i].attempt), confined[i].office,
               "office: %s", confined[i].what);
        is_int(fate(network, confined[i].attempt), confined[i].network,
               "deliver and collect: %s", confined[i].what);
    }
    is_int(fate(sandbox_common, is_bare), -1, "what every child gives up");
    is_int(fate(sandbox_common, opens), -1, "and what it keeps");
    return done_testing();
}
