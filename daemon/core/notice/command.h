/* Words that do something when a person sends them back to us. */
#ifndef CORE_NOTICE_COMMAND_H
#define CORE_NOTICE_COMMAND_H

#include "base/fields.h"

/*
 * True for a line that is nothing but words of an answer, whatever marks are
 * around them: "**YES 2**", "- stop", "Yes 2 and 4". No line of a letter may
 * be one: quoted in an answer, it would read as the person's own.
 */
bool command_alone(struct slice line);

/* Adds a fault for a line that is one. */
void command_check(struct slice line, int number, struct faults *faults);

#endif
