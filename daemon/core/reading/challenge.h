/*
 * Mail by which a mailbox asks whoever writes to it to prove that they are
 * human. Such mail may be dressed as a delivery report. Nothing is answered or
 * clicked: a person is told that this mailbox wants approval.
 */
#ifndef CORE_READING_CHALLENGE_H
#define CORE_READING_CHALLENGE_H

#include "base/slice.h"

bool challenge_is(struct slice from, struct slice subject, struct slice text);

#endif
