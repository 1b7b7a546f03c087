#include "tests/fake/durable.h"

#include <stdlib.h>
#include <unistd.h>

static int taken;
static int last;

void durable_die_at(int step)
{
    taken = 0;
    last = step;
}

void durable_step(const char *what)
{
    (void)what;
    if (++taken == last)
        _exit(DURABLE_DEATH);
}
