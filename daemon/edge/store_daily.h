/* What the daily mail counts in the store. */
#ifndef EDGE_STORE_DAILY_H
#define EDGE_STORE_DAILY_H

#include "core/ledger/delivery.h"
#include "edge/store.h"

struct names_row {
    int64_t announcement_id;
    struct slice title;
    int64_t fresh; /* names put down since */
    int64_t all;
};

/* The announcements for which a name was put down since. */
size_t store_names_since(struct arena *arena, struct store *store,
                         int64_t since, size_t most, struct names_row **out);

struct day_counts {
    int64_t acted;    /* messages dealt with alone */
    int64_t machines; /* messages of machines, and copies */
    int64_t left;     /* people who left the list */
    int64_t declined; /* noes to an item */
    int64_t handed_over;
};
void store_day_counts(struct store *store, int64_t since,
                      struct day_counts *out);

struct failure_row {
    enum letter_kind kind;
    enum delivery_state state; /* refused or failed */
    int64_t issue;             /* its number; 0: none */
    int64_t letters;
};
size_t store_failures_since(struct arena *arena, struct store *store,
                            int64_t since, size_t most,
                            struct failure_row **out);

int64_t store_tasks_count(struct store *store);

struct coming_row {
    int64_t announcement_id;
    struct slice title;
    int64_t closes; /* 0: not in that time */
    int64_t starts;
};
/* Announcements that close or begin from `from` on and before `to`. */
size_t store_coming(struct arena *arena, struct store *store, int64_t from,
                    int64_t to, size_t most, struct coming_row **out);

#endif
