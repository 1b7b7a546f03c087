/*
 * Death at the n-th durable step: the process ends there and then, as by a
 * kill -9. Only a forked child should ask for it.
 */
#ifndef TESTS_FAKE_DURABLE_H
#define TESTS_FAKE_DURABLE_H

#include "edge/durable.h"

#define DURABLE_DEATH 86 /* the exit status */

/* From now on; 0: never. */
void durable_die_at(int step);

#endif
