/* Announcements that came by mail, on their way to the office. */
#ifndef EDGE_STORE_SUBMISSION_H
#define EDGE_STORE_SUBMISSION_H

#include "edge/store.h"

struct submission_row {
    int64_t id;
    int64_t inbound_id;
    int64_t position;       /* in the message, from 0 */
    struct slice file_name; /* empty: the message itself */
    struct slice text;
    struct slice trouble; /* why there is no text; or empty */
    struct slice cut;     /* what was left out, in words; or empty */
    struct slice staff;   /* code */
    struct slice subject; /* for the answer */
    struct slice in_reply_to;
    int64_t issue;         /* by number, if it answers a letter about one; 0 */
    int64_t announcement;  /* the same */
    struct slice accepted; /* once judged: the copy to be filed, and what is */
    struct slice note;     /* filed beside it */
};

void store_submission_add(struct arena *arena, struct store *store,
                          const struct submission_row *row);

/* Those of the oldest message that waits for its answer, in order. */
size_t store_submissions_new(struct arena *arena, struct store *store,
                             struct submission_row **out);

/* It was judged; with no copy (accepted empty) nothing is left to do. Keeps
 * file_name, accepted and note. */
void store_submission_judged(struct arena *arena, struct store *store,
                             const struct submission_row *row, int64_t now);

/* The oldest one that was accepted and is not filed yet. */
bool store_submission_to_file(struct arena *arena, struct store *store,
                              struct submission_row *out);
void store_submission_filed(struct store *store, int64_t id, int64_t now);

#endif
