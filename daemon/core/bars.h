/*
 * What bars a machine from acting on a message, however well it is understood:
 * who wrote it, how it was matched, and how the items stand. Each returns the
 * reason, for a person to read, or NULL.
 */
#ifndef CORE_BARS_H
#define CORE_BARS_H

#include "core/decide.h"

/* Rule 4: automatic mail goes to a verified contact that is safe to use, and
 * to nobody on hold or gone. */
bool person_may_be_answered(const struct person *person);

/* More people read mail at the sender's address, and nothing else says which
 * of them wrote. The person must be known. */
bool sender_is_one_of_several(const struct standing *standing);

/* `only_stop`: the message says STOP and nothing else, which needs less. */
const char *standing_barred(const struct standing *standing, bool only_stop);

/* All or nothing: one intent that cannot be acted on stops the rest. */
const char *reading_barred(const struct reading *reading,
                           const struct standing *standing);

/* The date that "opt=Mon 9 Mar" chooses, or NULL; of several or of none. */
const struct notice_option *chosen_date(const struct standing_item *item,
                                        struct slice detail);

/* Why nobody can choose it any more, or NULL. */
const char *date_barred(const struct notice_option *date, int64_t now);

/* The item of that number in the letter that is answered, or NULL. */
const struct standing_item *standing_item(const struct standing *standing,
                                          int number);

#endif
