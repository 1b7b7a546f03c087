/* A letter to a member of staff about something that they wrote, in its
 * thread. */
#ifndef FLOW_STAFF_LETTER_H
#define FLOW_STAFF_LETTER_H

#include "flow/house.h"

struct staff_letter {
    const struct staff *staff;
    struct slice purpose_key;
    struct slice subject; /* of what is answered */
    struct slice words;
    struct slice asked; /* what they wrote; empty: not to be repeated */
    struct slice in_reply_to;
    int64_t inbound_id;
};

/* Inside a transaction. */
void staff_letter_promise(struct arena *arena, struct house *house,
                          const struct staff_letter *letter, int64_t now);

#endif
