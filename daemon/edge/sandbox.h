/*
 * The reader's cage. After sandbox_close_in the process can read, write and
 * take memory on the descriptors it has, and nothing else: no files, no
 * sockets, no processes. A forbidden call kills it.
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

/* Before each message: RLIMIT_CPU counts from the process's start, so the
 * limit becomes what was used so far plus `seconds`. */
bool sandbox_allow_seconds(int seconds, struct error *error) NODISCARD;

#endif
