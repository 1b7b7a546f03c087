/*
 * The parent: lock, migration, guard, children, control socket, watchdog. It
 * holds no secret and reads no stranger's bytes. It is not filtered, since a
 * filter would be inherited by what it starts.
 */
#ifndef FLOW_SUPERVISE_H
#define FLOW_SUPERVISE_H

#include "flow/house.h"

/* Runs the daemon until SIGTERM or SIGINT (once: until nothing is due). SIGHUP
 * takes a new configuration, if it is right. The house is closed at the end.
 * The exit status. */
int supervise(struct house *house, bool once);

#endif
