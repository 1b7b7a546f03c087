/*
 * What each process may ask of the kernel. The reader is in a cage: after
 * sandbox_close_in it can read, write and take memory on the descriptors it
 * has, and nothing else: no files, no sockets, no processes; a forbidden call
 * kills it. The others lose what they have no use for (sandbox_confine); there
 * a forbidden call fails with EPERM, since libraries try many things.
 */
#ifndef EDGE_SANDBOX_H
#define EDGE_SANDBOX_H

#include "base/error.h"

/* What GMime, iconv and the like read from files must be loaded before.
 * seccomp, no new privileges, no core dump, memory limit (not in builds with
 * the address sanitizer, which reserves terabytes). Also for every child:
 * sandbox_common (no new privileges, no core dumps, not dumpable). */
bool sandbox_close_in(struct error *error) NODISCARD;
bool sandbox_common(struct error *error) NODISCARD;

enum sandbox_role {
    SANDBOX_OFFICE, /* files and inotify; no socket at all */
    SANDBOX_NETWORK /* files, sockets that connect, threads: deliver, collect */
};

/* Neither may start a program or a process, listen, watch or signal another
 * process, change its user, or make memory that is both written and run.
 * With sandbox_common. */
bool sandbox_confine(enum sandbox_role role, struct error *error) NODISCARD;

/* Before each message: RLIMIT_CPU counts from the process's start, so the
 * limit becomes what was used so far plus `seconds`. */
bool sandbox_allow_seconds(int seconds, struct error *error) NODISCARD;

#endif
