/* How clauses stand together: what has nothing between it and words that nobody
 * understands, or and another request, is not understood either. */
#ifndef CORE_READING_JOINTS_H
#define CORE_READING_JOINTS_H

#include "core/reading/clauses.h"

void joints_check(struct clauses *clauses);

/* Not understood, or only so far as it could be told from what is beside it. */
bool joints_doubt(const struct clause *clause);

#endif
