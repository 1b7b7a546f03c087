/* The owner of an announcement, as its author writes it: "Pat Rowe, 01632
 * 960101". Words for readers; somebody on the staff only if it names one. */
#ifndef CORE_NOTICE_OWNER_H
#define CORE_NOTICE_OWNER_H

#include "core/settings/settings.h"

/* The member of staff whom it names: by their address anywhere in it, or by
 * their name or code as the first part before a comma. NULL: nobody we know,
 * and whoever is not on the staff is told nothing of anybody. */
const struct staff *owner_staff(const struct settings *settings,
                                struct slice owner);

#endif
