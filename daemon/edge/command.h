/* Starting a program of the administrator's, without a shell and without
 * waiting for it; the loop's SIGCHLD reaps it. */
#ifndef EDGE_COMMAND_H
#define EDGE_COMMAND_H

#include "base/slice.h"

/* `path` is its path alone, without arguments. A program that cannot be
 * started ends at once with status 127. */
void command_start(struct slice path);

#endif
