/* Events in the store: what people are told, with which SEQUENCE. */
#ifndef EDGE_STORE_EVENT_H
#define EDGE_STORE_EVENT_H

#include "edge/store.h"

/* One version of an event: what people are told with one SEQUENCE. */
struct event_row {
    int64_t announcement_id;
    int64_t sequence;
    int64_t version; /* of the announcement */
    int64_t seen;    /* the newest version that it was held against */
    bool cancelled;
    int64_t issue_id;           /* with which it goes; 0: a later change */
    int64_t number;             /* of the item in that issue */
    struct slice template_text; /* digests of content */
    struct slice template_html;
    int64_t made_at;
    int64_t approved_at; /* 0: awaits its ok */
    struct slice approved_by;
    struct slice held_by; /* who wants people not to be told yet */
    int64_t gathered_to;
    int64_t newest_version; /* of the announcement, as it is now */
    bool cancelled_now;
};

/* Items with a time of approved issues that have no event yet; only what names
 * them is filled. */
size_t store_events_to_make(struct arena *arena, struct store *store,
                            int64_t now, struct event_row **out);
void store_event_make(struct store *store, const struct event_row *row);

/* The newest version that was approved, or the newest of all. */
bool store_event_approved(struct arena *arena, struct store *store,
                          int64_t announcement_id, struct event_row *out);
bool store_event_newest(struct arena *arena, struct store *store,
                        int64_t announcement_id, struct event_row *out);

/* The newest rows of events yet to come whose announcement changed since they
 * were held against it; at most `most`. */
size_t store_events_changed(struct arena *arena, struct store *store,
                            int64_t now, size_t most, struct event_row **out);
/* Held against this version of the announcement, and found to say the same. */
void store_event_seen(struct store *store, const struct event_row *row,
                      int64_t version);
/* A version that nobody approved: changed, or taken back. */
void store_event_change(struct store *store, const struct event_row *row);
void store_event_forget(struct store *store, const struct event_row *row);
void store_event_approve(struct store *store, const struct event_row *row,
                         struct slice who, int64_t now);
/* It awaits its ok still, and needs one that knows of the hold. */
void store_event_hold(struct store *store, const struct event_row *row,
                      struct slice who);
/* The changes that await an ok, at most `most`. */
size_t store_events_proposed(struct arena *arena, struct store *store,
                             size_t most, struct event_row **out);
/* How many there are. */
int64_t store_events_waiting(struct store *store);

/* An approved version whose letters are not all promised. */
bool store_event_to_gather(struct arena *arena, struct store *store,
                           struct event_row *out);
/* Up to the person `to`; `done_at` not 0: to the end. */
void store_event_gathered(struct store *store, const struct event_row *row,
                          int64_t to, int64_t done_at);

/* A later approved issue that offers an event, to people who are not all
 * invited yet; the event as it was approved, with that issue and number. Not
 * while a change awaits its ok. */
bool store_event_offered_again(struct arena *arena, struct store *store,
                               int64_t now, struct event_row *out);
void store_event_offered(struct store *store, const struct event_row *row,
                         int64_t to, int64_t done_at);

#endif
