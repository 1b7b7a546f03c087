/* Rows of a file of people, written to the register as import_plan says. */
#ifndef EDGE_STORE_IMPORT_H
#define EDGE_STORE_IMPORT_H

#include "core/register/import.h"
#include "edge/store.h"

/* What import_plan wants to know of a person besides struct person. */
void store_person_facts(struct arena *arena, struct store *store, int64_t id,
                        struct import_match *out);

/* As import_plan says; the new person's id. */
int64_t store_person_add(struct store *store, const struct import_row *row,
                         const struct import_plan *plan, int64_t now);
void store_person_correct(struct store *store, int64_t id,
                          const struct import_row *row,
                          const struct import_plan *plan, int64_t now);

#endif
