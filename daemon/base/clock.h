/*
 * The two clocks. Only flow/ and the main files call them; core gets the
 * moment as an argument. Tests and the demo link another implementation.
 */
#ifndef BASE_CLOCK_H
#define BASE_CLOCK_H

#include <stdint.h>

/* Wall clock: seconds since 1970 in UTC. */
int64_t clock_now(void);

/* Milliseconds that only ever go forward, for durations and deadlines. */
int64_t clock_steady_ms(void);

#endif
