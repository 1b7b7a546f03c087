#include "tests/fake/clock.h"

#include <time.h>

static int64_t wall;
static int64_t ahead_ms;

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

int64_t clock_now(void)
{
    return wall;
}

int64_t clock_steady_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000 + ahead_ms;
}
