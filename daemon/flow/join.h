/* Joining by mail: the question to the address itself, and what comes of a yes.
 * Inside the transaction of the message. */
#ifndef FLOW_JOIN_H
#define FLOW_JOIN_H

#include "edge/store_inbound.h"
#include "flow/match.h"

struct joining {
    struct arena *arena;
    struct house *house;
    const struct match *match;
    const struct inbound_row *row;
    struct slice reply_to; /* the Message-ID of their message */
    int64_t now;
};

/* Once for each address and day. */
void join_ask(const struct joining *joining);

/* They answered yes: on the register, suppression lifted, and a welcome. */
void join_enrol(const struct joining *joining);

#endif
