/*
 * People of the register, for whoever does something with one of them: who is
 * meant, how they are called in an answer to staff, and one row of facts from
 * its plan into the ledger.
 */
#ifndef FLOW_PEOPLE_H
#define FLOW_PEOPLE_H

#include "core/register/import.h"
#include "edge/store_merge.h"
#include "flow/house.h"

#define PEOPLE_SHOWN 10

/* Who is meant, and who else may be. */
struct people_found {
    struct person person; /* if `one` */
    bool one;
    int64_t ids[PEOPLE_SHOWN]; /* not one: those who may be meant */
    size_t count;
};

/* By ref, P-0012 or 12, e-mail address, or exact full name; nothing is
 * guessed. Whoever was merged is found as the person they are now. */
void people_find(struct arena *arena, struct house *house, struct slice who,
                 struct people_found *out);

/* "P-0012 Jo Example (ref R2)" */
char *people_title(struct arena *arena, const struct person *person);
/* The same of a row of a file, without a number. */
char *people_row_title(struct arena *arena, const struct import_row *row);

/* A line for each of those who may be meant. */
void people_put_candidates(struct arena *arena, struct house *house,
                           const struct people_found *found, struct text *out);

/* Whom the ledger has for a row, and what is to be done with it. */
struct people_row {
    struct person by_ref;
    struct person by_name;
    struct import_match match; /* points to them */
    struct import_plan plan;
};
void people_plan(struct arena *arena, struct house *house,
                 const struct import_row *row, struct people_row *out);
/* The same for a row that is about a person who is known. */
void people_plan_for(struct arena *arena, struct house *house,
                     const struct import_row *row, const struct person *person,
                     struct people_row *out);
/* Does it; the person's id, or 0 when nothing was written. */
int64_t people_write(struct house *house, const struct import_row *row,
                     const struct people_row *what, int64_t now);

/* False, with a fault, when a consent lies in the future. */
bool people_row_is_timely(const struct import_row *row, int64_t now,
                          struct faults *faults);

/* Why two people may be one (core/register/likeness.h), or NULL; nobody who
 * has died or was merged. */
const char *people_like(struct arena *arena, struct house *house,
                        const struct person *one, const struct person *other);

#define PEOPLE_LIKE_MOST 8
/* Others who may be this person, and were not asked about before. */
size_t people_likely(struct arena *arena, struct house *house,
                     const struct person *person, struct person *out,
                     const char **why);
/* Opens the task for two who may be one. */
void people_ask_pair(struct arena *arena, struct house *house, int64_t keep,
                     int64_t drop, const char *why, int64_t now);

#endif
