/*
 * Clerks: a command is answered in a process of its own, since a silent client,
 * a long import or a large list must not keep the parent from its children.
 */
#ifndef FLOW_CLERK_H
#define FLOW_CLERK_H

#include <sys/types.h>

#include "flow/house.h"

#define CLERKS_MOST 16

struct clerks {
    pid_t list[CLERKS_MOST]; /* 0: free */
};

/* Forks one for whoever asks at the control socket. With all of them busy who
 * asks next is let go and may ask again. A clerk has the lock too. */
void clerks_answer(struct clerks *clerks, struct house *house, int listener,
                   int lock);

/* False if the process that ended was none of them. */
bool clerks_forget(struct clerks *clerks, pid_t pid);

#endif
