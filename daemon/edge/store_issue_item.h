/* What is in issues, and what may be: announcements with their numbers. */
#ifndef EDGE_STORE_ISSUE_ITEM_H
#define EDGE_STORE_ISSUE_ITEM_H

#include "edge/store_issue.h"

/* Everything live, newest versions, for the issue_choose of an issue with
 * these readers on this day. */
size_t store_candidates(struct arena *arena, struct store *store,
                        enum readers readers, struct slice local_date,
                        struct candidate **out);

/* The live announcements that do not wait for a bulletin and whose newest
 * version no issue of its own has yet. */
size_t store_urgent(struct arena *arena, struct store *store, size_t most,
                    struct item **out);

/* For store_issue_make: one more, with its number. */
void store_issue_item_add(struct store *store, int64_t issue_id,
                          const struct item *item);

/* Items with their frozen versions, and times, as core's struct. */
void store_issue_items(struct arena *arena, struct store *store,
                       const struct issue_row *row, struct issue *out);

/* The issues that an announcement is in and that nobody approved yet. Returns
 * how many; at most `most`. */
size_t store_issues_unapproved(struct store *store, int64_t announcement_id,
                               int64_t *ids, size_t most);
/* The issues, not held, that an announcement is in, oldest first: their ids. */
size_t store_issues_with(struct store *store, int64_t announcement_id,
                         int64_t *out, size_t most);
/* The newest issue, not held, that an announcement is in. */
bool store_issue_showing(struct arena *arena, struct store *store,
                         int64_t announcement_id, struct issue_row *out);
/* An issue that nobody approved yet shows a newer version, and its audience
 * is fixed again. */
void store_issue_renew(struct store *store, int64_t id, int64_t announcement_id,
                       int64_t version);
/* Takes an item out of an issue that nobody approved yet; the others keep their
 * numbers, and the audience is fixed again. One that has none left is empty. */
void store_issue_drop(struct store *store, int64_t id, int number);

#endif
