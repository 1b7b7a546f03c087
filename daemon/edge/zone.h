/* Time zones of the system, as core's tables (from 2000 to 2060), read
 * through libical. An unknown name is an error that says so. */
#ifndef EDGE_ZONE_H
#define EDGE_ZONE_H

#include "core/time/civil.h"

bool zone_load(struct arena *arena, struct slice name, struct zone *out,
               struct error *error) NODISCARD;

#endif
