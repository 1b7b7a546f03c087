#include "tests/fake/clock.h"

#include <time.h>

static int64_t wall;
static int64_t ahead_ms;
static void (*meanwhile)(void *);
static void *meanwhile_of;

void clock_set(int64_t now)
{
    wall = now;
}

void clock_advance(int64_t seconds)
{
    wall += seconds;
}

void clock_skip_ms(int64_t milliseconds)
{
    ahead_ms += milliseconds;
}

void clock_meanwhile(void (*happens)(void *), void *of)
{
    meanwhile = happens;
    meanwhile_of = of;
}

int64_t clock_now(void)
{
    return wall;
}

int64_t clock_steady_ms(void)
{
    struct timespec now;

    if (meanwhile != NULL)
        meanwhile(meanwhile_of);
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000 + ahead_ms;
}
