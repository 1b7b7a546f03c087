/* Messages that need a person in the store: which are to be handed over, and
 * what became of alerts. */
#ifndef EDGE_STORE_HANDOVER_H
#define EDGE_STORE_HANDOVER_H

#include "edge/store_delivery.h"
#include "edge/store_inbound.h"

/* Messages that wait for a person and that nobody was told of: their ids,
 * oldest first. Not those that were alerted, nor what staff wrote in answer to
 * a letter to staff: two machines could write to each other for ever. */
size_t store_handovers_due(struct store *store, int64_t *ids, size_t most);
void store_handed_over(struct store *store, int64_t inbound_id, int64_t now);

/* How many messages were handed over by a mail of their own since a moment. */
int64_t store_handovers_since(struct store *store, int64_t since);

/* The notes of what staff wrote to the person about a message, promised since a
 * moment, but for what never went. */
size_t store_replies_since(struct arena *arena, struct store *store,
                           int64_t inbound_id, int64_t since,
                           struct slice **out);

/* Alerted messages that nobody has taken or dealt with: their ids. */
size_t store_alerts_open(struct store *store, int64_t after, int64_t *ids,
                         size_t most);
/* The alerts of a message, in the order in which they were promised. */
size_t store_alerts_of(struct arena *arena, struct store *store,
                       int64_t inbound_id, struct delivery_row **out);
/* False if somebody had taken it before. */
bool store_alert_take(struct store *store, int64_t inbound_id, struct slice who,
                      int64_t now);
void store_alert_alarmed(struct store *store, int64_t inbound_id, int64_t now);

#endif
