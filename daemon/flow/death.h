/*
 * Somebody is recorded as having died, by whatever way staff said so: nothing
 * is ever sent to them again, their names are taken off lists, and whoever
 * reads the same post is on hold (rule 6).
 */
#ifndef FLOW_DEATH_H
#define FLOW_DEATH_H

#include "core/register/person.h"
#include "flow/house.h"

/* False, and nothing done: it was recorded before. What follows from it is said
 * in whole lines. Inside a transaction. */
bool death_record(struct arena *arena, struct house *house,
                  const struct person *person, int64_t now, struct text *out);

#endif
