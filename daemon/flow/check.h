/* `involve check`: offline, reads everything that the daemon would, and shows
 * every fault at once. */
#ifndef FLOW_CHECK_H
#define FLOW_CHECK_H

#include "base/text.h"

/* True if the daemon could start; what is wrong is in `complaint`. */
bool check(struct arena *arena, const char *directory, struct text *out,
           struct text *complaint);

#endif
