/* Deliveries in the store: promised, claimed, ended. */
#ifndef EDGE_STORE_DELIVERY_H
#define EDGE_STORE_DELIVERY_H

#include "core/ledger/outcome.h"
#include "edge/store.h"

struct delivery_row {
    struct delivery delivery;
    struct slice note;     /* for answers and alerts: what they say (JSON) */
    struct slice greeting; /* frozen from here on */
    enum format format;
    struct slice reasons; /* codes of interests, commas between */
    int *numbers;         /* of the items; may be NULL */
    size_t number_count;
};

/* Promises a letter, once for its purpose key: the id, or 0 if it was promised
 * before. Its items are given by `numbers`. */
int64_t store_delivery_add(struct store *store, const struct delivery_row *row,
                           int64_t now);

/* Letters of a kind that are waiting and due, in order; those of an issue only
 * when it is approved and its time has come; none about an event of which a
 * newer letter was promised. Without their numbers. */
size_t store_deliveries_due(struct arena *arena, struct store *store,
                            enum letter_kind kind, int64_t now, size_t most,
                            struct delivery_row *out);

/* Adds the numbers of the items. */
void store_delivery_numbers(struct arena *arena, struct store *store,
                            struct delivery_row *row);

/* Claims it with its frozen values. False: it no longer waits. */
bool store_delivery_claim(struct store *store, const struct delivery_row *row,
                          struct slice owner, int64_t lease_until);

/* What this owner had claimed when it ended. */
size_t store_deliveries_claimed(struct arena *arena, struct store *store,
                                struct slice owner, struct delivery_row **out);

/* Back to waiting: it was surely not sent. */
void store_delivery_unclaim(struct store *store, int64_t id);

void store_delivery_withhold(struct store *store, int64_t id, enum withheld why,
                             int64_t now);

/* What came of an attempt. False, and nothing is changed, if it is no longer
 * claimed. */
bool store_delivery_after(struct store *store, int64_t id,
                          const struct delivery_change *change,
                          const struct outcome *outcome, int64_t now);

bool store_delivery(struct arena *arena, struct store *store, int64_t id,
                    struct delivery_row *out);

/* By the token of Message-ID and plus tags; 0: none. */
int64_t store_delivery_by_token(struct store *store, struct slice token);

/* The last bulletin handed over to a person since a moment; 0: none. Several
 * issues in that time make *several_out true. */
int64_t store_delivery_last(struct store *store, int64_t person_id,
                            int64_t since, bool *several_out);

/* Whatever is past its latest time is withheld; at most `most` in one call. How
 * many were. */
int64_t store_deliveries_too_late(struct store *store, int64_t now,
                                  int64_t most);

/* When the next letter that may go is due; 0: none. */
int64_t store_delivery_next_at(struct store *store);

/* How many letters are in a state, of all issues and kinds. */
int64_t store_deliveries_in(struct store *store, enum delivery_state state);

/* The last alert to an address (as its key) since a moment; 0: none. */
int64_t store_alert_to(struct store *store, struct slice address_key,
                       int64_t since);

/* Alerts that were not handed over although promised before a moment. */
int64_t store_alerts_late(struct store *store, int64_t before);
/* The newest of them; 0: none. */
int64_t store_alert_late_last(struct store *store, int64_t before);

#endif
