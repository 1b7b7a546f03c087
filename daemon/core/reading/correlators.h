/*
 * What in a message says whose answer to what it is. The reader's first step
 * takes these out; the ledger is then asked for what they point to.
 */
#ifndef CORE_READING_CORRELATORS_H
#define CORE_READING_CORRELATORS_H

#include "base/arena.h"
#include "base/wire.h"

#define CORRELATORS_MOST 64

/* A plus tag of our address, found in any recipient header. */
struct address_tag {
    struct slice kind; /* "r", "b", ... */
    struct slice token;
};

struct correlators {
    struct slice from; /* the one From address, as its key; or empty */
    struct slice from_name;
    struct slice subject;
    struct slice message_id; /* without angle brackets; may be empty */
    bool vouched; /* our own server vouches for `from`; authentication.h */
    bool machine; /* its words are not read: what it answers need not be known
                     line by line */

    bool to_queue;            /* sent to the address for announcements */
    struct address_tag *tags; /* To, Cc, Delivered-To, X-Original-To, ... */
    size_t tag_count;
    struct slice *replied_to; /* In-Reply-To, then References, last first */
    size_t replied_count;
    struct slice *returned; /* our ids inside a returned message */
    size_t returned_count;
    struct slice calendar_uid; /* of a calendar answer; may be empty */
};

void correlators_put(struct text *out, const struct correlators *correlators);
bool correlators_take(struct arena *arena, struct wire *wire,
                      struct correlators *out);

/* What makes a message the same one, in hex. Two copies of it differ in the
 * lines that each delivery adds on top, not in their Message-ID and what
 * follows the header. Without a Message-ID it is all of its bytes. */
struct slice correlators_key(struct arena *arena, struct slice bytes,
                             struct slice message_id);

#endif
