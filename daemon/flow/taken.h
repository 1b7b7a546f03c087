/*
 * One message on its way through: from its bytes to what is decided, and into
 * the ledger. Reading it changes nothing; recording it does, in one
 * transaction, or as a part of one.
 */
#ifndef FLOW_TAKEN_H
#define FLOW_TAKEN_H

#include "edge/store_inbound.h"
#include "flow/match.h"
#include "flow/process.h"

struct taken {
    struct arena *arena; /* its own */
    struct slice bytes;
    bool in_part; /* too large: only its header and its words are here */
    struct inbound_row row;
    struct correlators correlators;
    struct match match;
    struct reading reading;
    struct decision decision;
    bool read;   /* matched and decided, and not only set aside */
    bool order;  /* of a member of staff */
    bool urgent; /* an alert was promised */
};

/* The reader reads it, and it is decided what to do; one that cannot be read is
 * set aside for a person. False when there is no reader at all: then nothing is
 * lost by waiting. */
bool taken_read(struct taken *taken, struct composer *composer,
                struct process *process, struct error *error) NODISCARD;

/* It was never read, for this reason. */
void taken_set_aside(struct taken *taken, const char *why);

/* Must this one wait until the other is recorded, because what the other
 * changes may be what this one is about? */
bool taken_concerns(const struct taken *taken, const struct taken *before);

/* Does it change more than its own person, or is it urgent? Then it is recorded
 * before anything else is read. */
bool taken_is_last(const struct taken *taken);

/* Everything it changes, with the record of it, unless it came before. `moved`:
 * somebody else wrote to the ledger since it was read, so it is matched and
 * decided once more, inside the caller's transaction. What staff order looks at
 * the ledger for itself, and has a transaction of its own. */
bool taken_record(struct taken *taken, struct composer *composer, bool moved,
                  struct error *error) NODISCARD;

/* Once that is committed: says so, and to whom it matters. */
void taken_tell(const struct taken *taken, struct process *process);

#endif
