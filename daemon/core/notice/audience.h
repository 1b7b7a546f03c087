/*
 * Whom an announcement is for. `For:` is a list of codes of the interests,
 * areas and relationships lists, with commas between: OR within a list, AND
 * across lists. `everyone` is a code: codes beside it only keep the item from
 * people who do not want that interest. An interest that a person does not want
 * keeps the item away even when other codes match.
 */
#ifndef CORE_NOTICE_AUDIENCE_H
#define CORE_NOTICE_AUDIENCE_H

#include "core/register/person.h"
#include "core/settings/settings.h"

struct audience {
    bool everyone;
    struct preference *codes; /* wanted is true in all */
    size_t count;
};

/* An unknown code is a fault that names the nearest known one. */
bool audience_read(struct arena *arena, struct slice words,
                   const struct settings *settings, int line,
                   struct audience *out, struct faults *faults);

bool audience_has(const struct audience *audience, const struct person *person);

/* Why the person gets it, in chosen interests only (never a relationship or an
 * area): fills `codes_out` with the codes of interests that matched. Returns
 * how many; 0 for everyone's items or a match by other lists. */
size_t audience_reason(const struct audience *audience,
                       const struct person *person, struct slice *codes_out,
                       size_t most);

#endif
