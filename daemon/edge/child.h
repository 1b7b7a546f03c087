/*
 * Child processes: the parent executes its own binary again for each, so that
 * nothing is inherited by accident. A child finds its parent's link at
 * descriptor 3, and the socket that a pair shares at 4.
 */
#ifndef EDGE_CHILD_H
#define EDGE_CHILD_H

#include <sys/types.h>

#include "base/error.h"

#define CHILD_LINK 3
#define CHILD_PEER 4
#define CHILD_LOCK 5 /* the flock, inherited on purpose */

/* Starts "involved: ROLE" with `arguments` (NULL-terminated, after the
 * program's name). Descriptors of -1 are not passed; all others but 0 to 2
 * are closed. The child ends when the parent does (PR_SET_PDEATHSIG). */
bool child_start(const char *role, const char *const *arguments, int link,
                 int peer, int lock, pid_t *pid_out,
                 struct error *error) NODISCARD;

/* Goes on as a child of our own program, with only `peer` (at CHILD_PEER; or
 * -1) and `lock` (at CHILD_LOCK) besides 0 to 2; *pid_out is 0 there. It ends
 * when the parent does. No store may be open: SQLite does not outlive a fork.
 */
bool child_fork(int peer, int lock, pid_t *pid_out,
                struct error *error) NODISCARD;

/* A pair of connected sockets, closed on exec: messages (link) or bytes. */
bool socket_pair_messages(int pair[2], struct error *error) NODISCARD;
bool socket_pair_bytes(int pair[2], struct error *error) NODISCARD;

/* Ends a child: SIGTERM, and SIGKILL when `milliseconds` have passed. */
void child_end(pid_t pid, int64_t milliseconds);

/* The daemon's one lock: a flock on a file of its own. False with
 * ERROR_TEMPORARY when another process holds it. */
bool lock_take(const char *path, int *descriptor_out,
               struct error *error) NODISCARD;

#endif
