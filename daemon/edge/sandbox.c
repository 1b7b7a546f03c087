#include "edge/sandbox.h"

#include <errno.h>
#include <seccomp.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/banned.h"

#ifndef __SANITIZE_ADDRESS__
/* Room for the largest message and what is made of it, many times over. */
#define MEMORY_MOST ((rlim_t)512 * 1024 * 1024)
#endif

/* Memory, time, and talk on the descriptors that are there. */
static const int allowed[] = {
    SCMP_SYS(read),
    SCMP_SYS(write),
    SCMP_SYS(recvfrom),
    SCMP_SYS(recvmsg),
    SCMP_SYS(sendto),
    SCMP_SYS(sendmsg),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(close),
    SCMP_SYS(brk),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(futex),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(getrandom),
    SCMP_SYS(getrusage),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(restart_syscall),
    /* qsort asks how much memory the machine has. */
    SCMP_SYS(sysinfo),
#ifdef __SANITIZE_ADDRESS__
    SCMP_SYS(sigaltstack),
    SCMP_SYS(sched_yield),
    SCMP_SYS(rt_sigaction),
#endif
};

#ifdef __SANITIZE_ADDRESS__
/* The leak check at exit starts a process, which the cage would kill. The
 * sanitizer calls this by its name. */
static int caged;
int __lsan_is_turned_off(void);
int __lsan_is_turned_off(void)
{
    return caged;
}
#endif

static bool allow_plain(scmp_filter_ctx filter)
{
    for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++)
        if (seccomp_rule_add(filter, SCMP_ACT_ALLOW, allowed[i], 0) != 0)
            return false;
    return true;
}

/* What is fine with some arguments only: memory that cannot be run, the CPU
 * limit of this process, and the signal by which abort ends it. */
static bool allow_bounded(scmp_filter_ctx filter)
{
    const struct scmp_arg_cmp not_run[] = {
        SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)};
    const struct scmp_arg_cmp own_time[] = {
        SCMP_A0(SCMP_CMP_EQ, 0, 0), SCMP_A1(SCMP_CMP_EQ, RLIMIT_CPU, 0)};
    const struct scmp_arg_cmp to_self[] = {
        SCMP_A0(SCMP_CMP_EQ, (scmp_datum_t)getpid(), 0)};

    return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1,
                                  not_run) == 0 &&
           seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1,
                                  not_run) == 0 &&
           seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64),
                                  2, own_time) == 0 &&
           seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
                                  to_self) == 0;
}

static bool limit(__rlimit_resource_t what, rlim_t most, struct error *error)
{
    const struct rlimit both = {most, most};

    if (setrlimit(what, &both) != 0)
        return error_system(error, errno, "a limit cannot be set");
    return true;
}

bool sandbox_common(struct error *error)
{
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
        prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return error_system(error, errno, "privileges cannot be given up");
    return limit(RLIMIT_CORE, 0, error);
}

static bool load_filter(struct error *error)
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);
    int result = -ENOMEM;

    if (filter != NULL && allow_plain(filter) && allow_bounded(filter))
        result = seccomp_load(filter);
    seccomp_release(filter);
    if (result != 0)
        return error_system(error, -result,
                            "the reader cannot be closed in; the kernel needs "
                            "seccomp filters");
    return true;
}

bool sandbox_close_in(struct error *error)
{
    if (!sandbox_common(error))
        return false;
#ifdef __SANITIZE_ADDRESS__
    caged = 1;
#else
    if (!limit(RLIMIT_AS, MEMORY_MOST, error))
        return false;
#endif
    return load_filter(error);
}

bool sandbox_allow_seconds(int seconds, struct error *error)
{
    struct rusage used;
    struct rlimit cpu;
    int64_t microseconds;

    if (getrusage(RUSAGE_SELF, &used) != 0 || getrlimit(RLIMIT_CPU, &cpu) != 0)
        return error_system(error, errno, "the time used so far");
    microseconds = (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000000 +
                   used.ru_utime.tv_usec + used.ru_stime.tv_usec;
    /* The kernel counts whole seconds, so what was begun is given as well. */
    cpu.rlim_cur = (rlim_t)((microseconds + 999999) / 1000000 + seconds);
    if (setrlimit(RLIMIT_CPU, &cpu) != 0)
        return error_system(error, errno, "the limit of time cannot be set");
    return true;
}
