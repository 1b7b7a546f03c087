/* The clock of the flow tests: pinned, and moved by hand. */
#ifndef TESTS_FAKE_CLOCK_H
#define TESTS_FAKE_CLOCK_H

#include "base/clock.h"

void clock_set(int64_t now);
void clock_advance(int64_t seconds);

/* The steady clock runs as it does, and this much ahead. */
void clock_skip_ms(int64_t milliseconds);

/* From now on this happens whenever somebody looks at the steady clock: what
 * others do in the middle of a step. NULL: nothing. */
void clock_meanwhile(void (*happens)(void *), void *of);

#endif
