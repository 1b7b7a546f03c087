/* People, contacts, consent, preferences and suppression in the store. */
#ifndef EDGE_STORE_PERSON_H
#define EDGE_STORE_PERSON_H

#include "core/register/import.h"
#include "edge/store.h"

/* With the contact in use, sharers and (if asked) preferences. False: none. */
bool store_person(struct arena *arena, struct store *store, int64_t id,
                  bool preferences, struct person *out);

bool store_person_by_ref(struct arena *arena, struct store *store,
                         struct slice ref, struct person *out);

/* By e-mail address key and name key (address_key, person_name_key). Somebody
 * who was merged is found as they were, and says with whom; so by ref. */
bool store_person_by_name(struct arena *arena, struct store *store,
                          struct slice address_key, struct slice name_key,
                          struct person *out);

/* People with that e-mail address, in use or known of old; at most `most`
 * ids. */
size_t store_people_by_address(struct store *store, struct slice address_key,
                               int64_t *ids, size_t most);

/* Those with that name key; at most `most` ids. Nobody who was merged. */
size_t store_people_by_name(struct store *store, struct slice name_key,
                            int64_t *ids, size_t most);

/* Those whose name key has the word in it, for a list of who may be meant. */
size_t store_people_named_like(struct store *store, struct slice word,
                               int64_t *ids, size_t most);

/* The next people after an id, in order; how many. For walks in chunks. Nobody
 * who was merged. */
size_t store_people_after(struct arena *arena, struct store *store,
                          int64_t after, size_t most, struct person **out);

/* The key by which names compare: lower case, one space between words. */
struct slice person_name_key(struct arena *arena, struct slice name);

/* What import_plan wants to know of a person besides struct person. */
void store_person_facts(struct arena *arena, struct store *store, int64_t id,
                        struct import_match *out);

/* As import_plan says; the new person's id. */
int64_t store_person_add(struct store *store, const struct import_row *row,
                         const struct import_plan *plan, int64_t now);
void store_person_correct(struct store *store, int64_t id,
                          const struct import_row *row,
                          const struct import_plan *plan, int64_t now);

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

/* This address fails for good. */
void store_contact_bounced(struct store *store, int64_t person_id,
                           struct slice address_key, int64_t now);

#endif
