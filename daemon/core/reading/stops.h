/* Leaving the list, and being erased. To miss one is as bad as to hear one that
 * was not said. */
#ifndef CORE_READING_STOPS_H
#define CORE_READING_STOPS_H

#include "core/reading/answers.h"

/* A clause that asks to leave; not where other words say that they want
 * something from us all the same, or not for ever. */
void stops_take(struct judgement *judgement, const struct clauses *clauses,
                const struct clause *clause);

/*
 * A stop in a message that is not wholly understood: where some words of it
 * can mean nothing else, and none says otherwise. Somebody who wants to leave
 * must not hear from us again because they wrote more than that.
 */
void stops_spot(struct judgement *judgement, const struct clauses *clauses);

#endif
