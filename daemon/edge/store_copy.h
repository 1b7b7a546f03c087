/* Letters that went once more because somebody asked for them, in the store. */
#ifndef EDGE_STORE_COPY_H
#define EDGE_STORE_COPY_H

#include "edge/store_delivery.h"

/* Did this letter go once more since a moment? */
bool store_copied_since(struct store *store, int64_t delivery_id,
                        int64_t since);

/* The letter that a copy is one of. False: there is none. */
bool store_copied(struct arena *arena, struct store *store,
                  const struct delivery_row *copy, struct delivery_row *out);

#endif
