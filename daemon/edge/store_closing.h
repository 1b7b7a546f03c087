/* Announcements that have closed, and who put their names down, in the store.
 */
#ifndef EDGE_STORE_CLOSING_H
#define EDGE_STORE_CLOSING_H

#include "core/notice/announcement.h"
#include "core/register/person.h"
#include "edge/store.h"

struct closed_row {
    int64_t announcement_id;
    struct slice title;
    struct slice owner;
    int64_t closed_at;
};

/* A span of time, and after which announcement. */
struct closed_span {
    int64_t from;
    int64_t to; /* before it */
    int64_t after;
};

/* Live announcements that people can put their names down for, and that closed
 * (or, without a closing date, began) in that span; by their number. */
size_t store_closed(struct arena *arena, struct store *store,
                    const struct closed_span *span, size_t most,
                    struct closed_row **out);

/* Closes, Starts and Dates of a live announcement as they are now, whatever
 * version was sent; nothing else of it is filled. False: there is none. */
bool store_closing_times(struct arena *arena, struct store *store,
                         int64_t announcement_id, struct announcement *out);

struct name_down {
    struct slice name;
    struct slice address; /* may be empty */
    struct slice chosen;  /* of several dates; may be empty */
    enum share share;
    int64_t at; /* when they did, or last changed what they chose */
};

/* When a list of that announcement was last promised to a member of staff;
 * 0: never. */
int64_t store_closing_last(struct store *store, int64_t announcement_id,
                           struct slice staff);

/* In the order in which they did. */
size_t store_names_down(struct arena *arena, struct store *store,
                        int64_t announcement_id, struct name_down **out);

#endif
