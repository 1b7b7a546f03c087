/* SIGHUP: is the configuration, as it lies there now, fit to go on with? */
#ifndef FLOW_RELOAD_H
#define FLOW_RELOAD_H

#include "flow/house.h"

/* Reads the configuration anew, in a process of its own, which may then hold a
 * secret or wait for a share. True when the daemon can go on with it; else
 * every fault is logged and noted for status. Opens the house's store. */
bool reload_judge(struct house *house);

/* At a start, and when a new configuration is taken: there is no fault. */
void reload_forget(struct house *house);

#endif
