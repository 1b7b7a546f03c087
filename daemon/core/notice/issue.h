/*
 * An issue: one number of a bulletin, frozen when it is made. Items have the
 * same number for everyone; a person gets those that concern them, so numbers
 * may skip.
 */
#ifndef CORE_NOTICE_ISSUE_H
#define CORE_NOTICE_ISSUE_H

#include "core/notice/announcement.h"

enum showing {
    SHOWING_NEW,
    SHOWING_LAST_CHANCE, /* shown before; it closes before the next issue */
    SHOWING_OPEN         /* shown before, and still open: monthly only */
};

extern const struct words readers_words;

struct item {
    int number; /* from 1 */
    enum showing showing;
    int64_t announcement_id;
    int64_t version;
    struct slice reference; /* "A-0042" */
    struct announcement announcement;
};

struct issue {
    int64_t id;
    int64_t number;
    enum readers readers;
    int64_t goes_at;
    int64_t latest_at; /* not sent after this: held instead */
    struct item *items;
    size_t count;
};

/* The item of that number, or NULL. */
const struct item *issue_item(const struct issue *issue, int64_t number);

#define ISSUE_MOST_ITEMS 40

/* An accepted announcement that may go into an issue. */
struct candidate {
    struct item item; /* its number is not set */
    /* in issues for the same readers */
    bool shown_before; /* in another issue */
    bool shown_last;   /* already as last chance */
    bool shown_today;  /* in an issue of the same day */
};

/*
 * Chooses and numbers the items for an issue with these readers that goes at
 * goes_at, when the next for them goes at `next_at`: new ones once, last
 * chances once, closed ones never; sign-up kinds by closing date first, news
 * last. Monthly readers get besides what they were shown and is still open. At
 * most ISSUE_MOST_ITEMS; what is left over stays new for the next. Fills
 * issue->items.
 */
void issue_choose(struct arena *arena, const struct candidate *candidates,
                  size_t count, int64_t next_at, struct issue *issue);

/* The items of the issue that concern a person, in `out` (room for
 * issue->count): for who wants events only, those. Returns how many. */
size_t issue_items_for(const struct issue *issue, const struct person *person,
                       const struct item **out);

#endif
