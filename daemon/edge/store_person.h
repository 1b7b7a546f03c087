/* People, with their contacts and preferences, as the store has them. */
#ifndef EDGE_STORE_PERSON_H
#define EDGE_STORE_PERSON_H

#include "core/register/person.h"
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

#endif
