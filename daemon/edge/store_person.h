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

/* By e-mail address key and name key (address_key, person_name_key). */
bool store_person_by_name(struct arena *arena, struct store *store,
                          struct slice address_key, struct slice name_key,
                          struct person *out);

/* People with that e-mail address, in use or known of old; at most `most`
 * ids. */
size_t store_people_by_address(struct store *store, struct slice address_key,
                               int64_t *ids, size_t most);

/* The next people after an id, in order; how many. For walks in chunks. */
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

void store_person_hold(struct store *store, int64_t id, const char *why,
                       int64_t now);
void store_person_release(struct store *store, int64_t id, int64_t now);

/* This address fails for good. */
void store_contact_bounced(struct store *store, int64_t person_id,
                           struct slice address_key, int64_t now);

#endif
