/* Making the ledger this process's own, before anything is done with it. */
#ifndef FLOW_OCCUPY_H
#define FLOW_OCCUPY_H

#include "flow/house.h"

/* The state folder, migration and guard, under the lock: for the daemon and for
 * `involve` without one. *lock_out is the lock's descriptor. */
bool occupy(struct house *house, int *lock_out, struct error *error) NODISCARD;

#endif
