/* Two people who turn out to be one, and those who may be. */
#ifndef EDGE_STORE_MERGE_H
#define EDGE_STORE_MERGE_H

#include "core/register/person.h"
#include "edge/store.h"

/*
 * Everything of `drop` becomes `keep`'s: consents, codes ("not wanted" wins),
 * sign-ups (the later one), invitations, letters, messages, and the addresses
 * as known of old, or in use where `keep` has none. The stricter `safe`, hold
 * and pause win; what the entry of `keep` leaves open is filled in. What is
 * left of `drop` is how it was recognised, and with whom it was merged. Who
 * said stop is the caller's matter. Inside a transaction.
 */
void store_person_merge(struct store *store, const struct person *keep,
                        const struct person *drop, int64_t now);

struct pair {
    int64_t one; /* the older */
    int64_t other;
};

/* Pairs with the same name key, or with one address in use, beyond a pair in
 * order; at most `most`. Nobody who was merged. */
size_t store_pairs_after(struct store *store, struct pair after, size_t most,
                         struct pair *out);

#endif
