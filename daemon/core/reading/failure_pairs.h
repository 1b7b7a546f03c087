/* Why a letter failed, by two words that stand near each other: a mailbox, and
 * full. For what no known phrase says, in the languages of mail servers. */
#ifndef CORE_READING_FAILURE_PAIRS_H
#define CORE_READING_FAILURE_PAIRS_H

#include "core/reading/bounce.h"

/* `words` are one line. REASON_NOT_SAID if there are no such two. */
enum bounce_reason failure_pair(struct slice words);

#endif
