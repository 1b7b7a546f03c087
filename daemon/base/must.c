#include "base/must.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/banned.h"

void must_fail(const char *condition, const char *file, int line)
{
    fprintf(stderr, "<0>broken.assumption %s:%d: %s\n", file, line, condition);
    abort();
}
