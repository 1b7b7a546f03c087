/* People who join by mail, in the store. */
#ifndef EDGE_STORE_ENROL_H
#define EDGE_STORE_ENROL_H

#include "edge/store.h"

struct enrolment {
    int64_t person_id; /* who comes back; 0: somebody new */
    struct slice name; /* as they write it; may be empty */
    struct slice name_key;
    struct slice address;
    struct slice address_key;
    struct slice source; /* of their consent, in words */
};

/* On the register and active, with the address verified and a dated consent.
 * Their id. Suppression is the caller's to lift. */
int64_t store_enrol(struct store *store, const struct enrolment *enrolment,
                    int64_t now);

/* How often somebody was asked since whether they want to join. */
int64_t store_joins_since(struct store *store, int64_t since);

#endif
