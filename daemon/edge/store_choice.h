/* What people choose for themselves, by answering us. Each is noted first, with
 * how it was before (store_change.h). */
#ifndef EDGE_STORE_CHOICE_H
#define EDGE_STORE_CHOICE_H

#include "core/register/person.h"
#include "edge/store.h"

/* The message that says so, its sender, and when. */
struct choice {
    int64_t inbound_id;
    int64_t person_id;
    int64_t now;
};

void store_choose_format(struct store *store, const struct choice *choice,
                         enum format format);
void store_choose_frequency(struct store *store, const struct choice *choice,
                            enum frequency frequency);
/* No news before a moment; it may be earlier than a pause that is. */
void store_choose_pause(struct store *store, const struct choice *choice,
                        int64_t until);
/* Unlike an import it also takes a "not wanted" back. */
void store_choose_interest(struct store *store, const struct choice *choice,
                           struct slice code, bool wanted);

#endif
