#include "edge/sandbox.h"

#include <errno.h>
#include <sched.h>
#include <seccomp.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/banned.h"

#ifndef __SANITIZE_ADDRESS__
/* Room for the largest message and what is made of it, many times over. */
#define MEMORY_MOST ((rlim_t)512 * 1024 * 1024)
#endif

/* Memory, time, and talk on the descriptors that are there. */
static const int plain[] = {
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

/* Files, memory shared with others, and waiting, in the forms that libc,
 * SQLite and the libraries choose between. */
static const int files[] = {
    SCMP_SYS(open),          SCMP_SYS(openat),
    SCMP_SYS(openat2),       SCMP_SYS(readv),
    SCMP_SYS(writev),        SCMP_SYS(pread64),
    SCMP_SYS(pwrite64),      SCMP_SYS(preadv),
    SCMP_SYS(pwritev),       SCMP_SYS(lseek),
    SCMP_SYS(close_range),   SCMP_SYS(dup),
    SCMP_SYS(dup2),          SCMP_SYS(dup3),
    SCMP_SYS(fcntl),         SCMP_SYS(flock),
    SCMP_SYS(stat),          SCMP_SYS(fstat),
    SCMP_SYS(lstat),         SCMP_SYS(newfstatat),
    SCMP_SYS(statx),         SCMP_SYS(statfs),
    SCMP_SYS(fstatfs),       SCMP_SYS(access),
    SCMP_SYS(faccessat),     SCMP_SYS(faccessat2),
    SCMP_SYS(readlink),      SCMP_SYS(readlinkat),
    SCMP_SYS(getdents64),    SCMP_SYS(getcwd),
    SCMP_SYS(ftruncate),     SCMP_SYS(fallocate),
    SCMP_SYS(fadvise64),     SCMP_SYS(fsync),
    SCMP_SYS(fdatasync),     SCMP_SYS(rename),
    SCMP_SYS(renameat),      SCMP_SYS(renameat2),
    SCMP_SYS(link),          SCMP_SYS(linkat),
    SCMP_SYS(unlink),        SCMP_SYS(unlinkat),
    SCMP_SYS(mkdir),         SCMP_SYS(mkdirat),
    SCMP_SYS(rmdir),         SCMP_SYS(chmod),
    SCMP_SYS(fchmod),        SCMP_SYS(fchmodat),
    SCMP_SYS(fchown),        SCMP_SYS(umask),
    SCMP_SYS(utimensat),     SCMP_SYS(msync),
    SCMP_SYS(select),        SCMP_SYS(pselect6),
    SCMP_SYS(epoll_create1), SCMP_SYS(epoll_ctl),
    SCMP_SYS(epoll_wait),    SCMP_SYS(epoll_pwait),
    SCMP_SYS(eventfd2),      SCMP_SYS(pipe2),
    SCMP_SYS(nanosleep),     SCMP_SYS(clock_getres),
    SCMP_SYS(gettimeofday),  SCMP_SYS(time),
    SCMP_SYS(rt_sigaction),  SCMP_SYS(sigaltstack),
    SCMP_SYS(sched_yield),   SCMP_SYS(sched_getaffinity),
    SCMP_SYS(rseq),          SCMP_SYS(set_robust_list),
    SCMP_SYS(membarrier),    SCMP_SYS(getppid),
    SCMP_SYS(getuid),        SCMP_SYS(geteuid),
    SCMP_SYS(getgid),        SCMP_SYS(getegid),
    SCMP_SYS(uname),         SCMP_SYS(getrlimit),
};

static const int watching[] = {
    SCMP_SYS(inotify_init1),
    SCMP_SYS(inotify_add_watch),
    SCMP_SYS(inotify_rm_watch),
};

/* Out, never in: no listen, no accept. To bind is the resolver's, on its
 * netlink socket. */
static const int network[] = {
    SCMP_SYS(connect),         SCMP_SYS(bind),
    SCMP_SYS(getsockopt),      SCMP_SYS(setsockopt),
    SCMP_SYS(getsockname),     SCMP_SYS(getpeername),
    SCMP_SYS(shutdown),        SCMP_SYS(sendmmsg),
    SCMP_SYS(recvmmsg),        SCMP_SYS(socketpair),
    SCMP_SYS(set_tid_address),
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

#define ALLOW_ALL(filter, list) \
    allow_all(filter, list, sizeof(list) / sizeof *(list))

static bool allow_all(scmp_filter_ctx filter, const int *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (seccomp_rule_add(filter, SCMP_ACT_ALLOW, list[i], 0) != 0)
            return false;
    return true;
}

/* One argument must have exactly these of the bits in `mask`. */
static bool allow_if(scmp_filter_ctx filter, int number, unsigned int argument,
                     scmp_datum_t mask, scmp_datum_t value)
{
    const struct scmp_arg_cmp one[] = {
        SCMP_CMP(argument, SCMP_CMP_MASKED_EQ, mask, value)};

    return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, number, 1, one) == 0;
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

/* Libraries are loaded (run, not written), and say the names of threads. */
static bool allow_of_libraries(scmp_filter_ctx filter)
{
    static const unsigned int ioctls[] = {FIONREAD, FIONBIO, TCGETS};
    static const int names[] = {PR_SET_NAME, PR_GET_NAME, PR_SET_VMA};

    for (size_t i = 0; i < sizeof ioctls / sizeof *ioctls; i++)
        if (!allow_if(filter, SCMP_SYS(ioctl), 1, UINT32_MAX, ioctls[i]))
            return false;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!allow_if(filter, SCMP_SYS(prctl), 0, UINT32_MAX,
                      (scmp_datum_t)names[i]))
            return false;
    return allow_if(filter, SCMP_SYS(mmap), 2, PROT_WRITE | PROT_EXEC,
                    PROT_EXEC);
}

/* libcurl resolves names in a thread. A filter cannot look into what clone3
 * points to; without it libc takes clone. */
static bool allow_network(scmp_filter_ctx filter)
{
    static const int families[] = {AF_UNIX, AF_INET, AF_INET6, AF_NETLINK};

    for (size_t i = 0; i < sizeof families / sizeof *families; i++)
        if (!allow_if(filter, SCMP_SYS(socket), 0, UINT32_MAX,
                      (scmp_datum_t)families[i]))
            return false;
    return ALLOW_ALL(filter, network) &&
           allow_if(filter, SCMP_SYS(clone), 0, CLONE_THREAD, CLONE_THREAD) &&
           seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3),
                            0) == 0;
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

static bool load(scmp_filter_ctx filter, bool complete, struct error *error)
{
    int result = complete ? seccomp_load(filter) : -ENOMEM;

    if (filter != NULL)
        seccomp_release(filter);
    if (result != 0)
        return error_system(error, -result,
                            "this process cannot be closed in; the kernel "
                            "needs seccomp filters");
    return true;
}

static bool load_cage(struct error *error)
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);

    return load(filter,
                filter != NULL && ALLOW_ALL(filter, plain) &&
                    allow_bounded(filter),
                error);
}

bool sandbox_confine(enum sandbox_role role, struct error *error)
{
    scmp_filter_ctx filter;
    bool complete;

    if (!sandbox_common(error))
        return false;
#ifdef __SANITIZE_ADDRESS__
    caged = 1;
#endif
    filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    complete = filter != NULL && ALLOW_ALL(filter, plain) &&
               allow_bounded(filter) && ALLOW_ALL(filter, files) &&
               allow_of_libraries(filter) &&
               (role == SANDBOX_OFFICE ? ALLOW_ALL(filter, watching)
                                       : allow_network(filter));
    return load(filter, complete, error);
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
    return load_cage(error);
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
