/* Whether people may be written to: pauses, holds, stops and suppression. */
#ifndef EDGE_STORE_STANDING_H
#define EDGE_STORE_STANDING_H

#include "edge/store.h"

/* No bulletin before that moment; 0: it is over. */
void store_person_pause(struct store *store, int64_t id, int64_t until,
                        int64_t now);

/* Nothing ever goes again: consent is withdrawn, and each address suppressed
 * that nobody else on the register has. True if it was not known before. */
bool store_person_died(struct arena *arena, struct store *store, int64_t id,
                       struct slice suppression_key, const char *source,
                       int64_t now);

/* Left, with suppression of every address by its keyed hash, and consent
 * withdrawn. True if they had not left before. */
bool store_person_stop(struct arena *arena, struct store *store, int64_t id,
                       struct slice suppression_key, const char *source,
                       int64_t now);

bool store_suppressed(struct arena *arena, struct store *store,
                      struct slice suppression_key, struct slice address_key);

/* Only for who asked for it themselves, and confirmed it. */
void store_suppression_lift(struct arena *arena, struct store *store,
                            struct slice suppression_key,
                            struct slice address_key);

/* The reason of those who are held for somebody else's sake. */
#define HOLD_SHARED "shares an address with someone on hold"
void store_person_hold(struct store *store, int64_t id, const char *why,
                       int64_t now);
/* Ends their hold, and of those who were held only because they share an
 * address with somebody on hold, if nobody is there any more. */
void store_person_release(struct store *store, int64_t id, int64_t now);

/* Nothing more goes to the address in use. Only a newer consent takes that
 * back.
 */
void store_contact_unsafe(struct store *store, int64_t person_id);

/* This address fails for good. */
void store_contact_bounced(struct store *store, int64_t person_id,
                           struct slice address_key, int64_t now);

#endif
