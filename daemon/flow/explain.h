/* `involve explain FILE`: what a message is and how it is read, as JSON on
 * one line. The bytes are parsed in a reader of its own, as always. */
#ifndef FLOW_EXPLAIN_H
#define FLOW_EXPLAIN_H

#include "base/error.h"
#include "base/text.h"
#include "core/time/civil.h"

bool explain(struct arena *arena, const char *directory, const char *file,
             struct slice message, struct slice our_address, struct civil today,
             struct text *out, struct error *error) NODISCARD;

#endif
