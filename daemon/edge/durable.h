/*
 * A durable step: something that outlives a kill has just happened (a commit,
 * a rename, a note in the flight file, a move in the mailbox). In the daemon
 * this does nothing; the crash tests link another implementation, which ends
 * the process at the n-th one.
 */
#ifndef EDGE_DURABLE_H
#define EDGE_DURABLE_H

void durable_step(const char *what);

#endif
