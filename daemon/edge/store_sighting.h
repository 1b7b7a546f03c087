/*
 * What lay in a folder when it was listed, noted before anything of it was
 * read. It owes nothing to what became of each message, so the two can be held
 * against each other.
 */
#ifndef EDGE_STORE_SIGHTING_H
#define EDGE_STORE_SIGHTING_H

#include "edge/store_inbound.h"

struct sighting {
    struct slice folder;
    uint32_t uidvalidity;
    uint32_t *uids;
    size_t count;
    int64_t seen_at;
};

/* A transaction, unless there is nothing new. */
bool store_sighting_note(struct store *store, const struct sighting *sighting,
                         struct error *error) NODISCARD;

/* It went from its folder before it was fetched: somebody moved it. */
void store_sighting_gone(struct store *store, const struct inbound_row *row);

/* How the messages that were first seen from `from` to before `to` add up. */
struct sighting_sums {
    int64_t seen;
    int64_t gone;
    int64_t waiting;   /* seen, and not recorded */
    int64_t unseen;    /* recorded, and never seen */
    int64_t not_filed; /* recorded, and still to be moved */
};
struct sighting_sums store_sighting_sums(struct store *store, int64_t from,
                                         int64_t to);

/* Of those that were seen: how many ended so. */
int64_t store_sighting_count(struct store *store, int64_t from, int64_t to,
                             enum disposition disposition);

/* What does not add up or is not done: a place in words for each. */
size_t store_sighting_open(struct arena *arena, struct store *store,
                           int64_t from, int64_t to, size_t most,
                           struct slice **out);

#endif
