/* What was done about a message, in words for whoever looks at it later. */
#ifndef CORE_RECORDED_H
#define CORE_RECORDED_H

#include "core/decide.h"

/* One line with its end; nothing for what only answers or keeps. */
void recorded_put(struct text *out, const struct action *action);

#endif
