/*
 * Death at the n-th durable step of a role, or a moment later, for the crash
 * tests; see edge/durable.h. A moment later the test kills, as the sandbox has
 * no timers: it is told whom.
 *
 * INVOLVED_DIE names a file of one struct steps for each role, in the order of
 * `roles`, in the machine's own byte order. It is shared by all processes and
 * outlives them, so a role that was started again goes on counting, and dies
 * once. It is mapped before main, because the sandbox lets nobody open it
 * later.
 */
#include "edge/durable.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/banned.h"

struct steps {
    _Atomic int64_t done;
    int64_t die_at;        /* 0: never */
    int64_t after_us;      /* so long after it; meanwhile work goes on */
    _Atomic int64_t dying; /* who is to be killed then; 0: nobody yet */
    char died_of[16];
};

/* By the names under which the processes run. A clerk, who answers a command,
 * has the name of the daemon that forked it, and counts with it. */
static const char *const roles[] = {"involved", "involved: office",
                                    "involved: deliver", "involved: collect"};

#define ROLES (sizeof roles / sizeof *roles)

static struct steps *steps;

static void map(int file, size_t role)
{
    struct stat status;
    struct steps *all;

    if (fstat(file, &status) != 0 ||
        status.st_size < (off_t)(ROLES * sizeof *all))
        return;
    all = mmap(NULL, ROLES * sizeof *all, PROT_READ | PROT_WRITE, MAP_SHARED,
               file, 0);
    if (all != MAP_FAILED)
        steps = &all[role];
}

__attribute__((constructor)) static void find_steps(void)
{
    const char *path = getenv("INVOLVED_DIE");
    size_t role = 0;
    int file;

    while (role < ROLES &&
           strcmp(program_invocation_short_name, roles[role]) != 0)
        role++;
    if (path == NULL || role == ROLES)
        return;
    file = open(path, O_RDWR | O_CLOEXEC);
    if (file < 0)
        return;
    map(file, role);
    close(file);
}

/* As the sandbox allows it. */
static void die(void)
{
    syscall(SYS_tgkill, getpid(), gettid(), SIGKILL);
    abort();
}

void durable_step(const char *what)
{
    if (steps == NULL || atomic_fetch_add(&steps->done, 1) + 1 != steps->die_at)
        return;
    snprintf(steps->died_of, sizeof steps->died_of, "%s", what);
    if (steps->after_us > 0)
        atomic_store(&steps->dying, getpid());
    else
        die();
}
