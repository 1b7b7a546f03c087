/* What the words of "Reward:" and "Places:" amount to. */
#ifndef CORE_NOTICE_REWARD_H
#define CORE_NOTICE_REWARD_H

#include "core/notice/announcement.h"

/* The reward is (or may be) money for work, not only expenses: its letter
 * carries the line on benefits. Never for a job. */
bool announcement_is_paid(const struct announcement *announcement);

/* A panel or committee with a place for one person alone. */
bool announcement_is_alone(const struct announcement *announcement);

#endif
