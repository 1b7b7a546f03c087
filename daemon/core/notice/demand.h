/*
 * What an announcement of each kind must say: one table. What every kind must
 * say stands in the table of lines.
 */
#ifndef CORE_NOTICE_DEMAND_H
#define CORE_NOTICE_DEMAND_H

#include "core/notice/lines.h"

/* A missing line becomes a fault that says what to write, and why. */
void demand_check(struct draft *draft);

#endif
