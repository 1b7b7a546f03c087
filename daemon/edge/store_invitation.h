/* Events, invitations and calendar answers in the store. */
#ifndef EDGE_STORE_INVITATION_H
#define EDGE_STORE_INVITATION_H

#include "core/ledger/answer_order.h"
#include "core/ledger/inbound.h"
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

/* Somebody whom a version of an event concerns. */
struct invited {
    int64_t person_id;
    struct slice uid; /* empty: not invited yet */
    bool told;        /* a letter about it went, or may have gone */
    bool promised;    /* one still waits */
    bool twice;       /* so was somebody who was merged with them since: the
                         event may be in their calendar twice */
};

/* In the order of ids, after a person: with an issue those to whom it
 * offers the event and who are not invited yet, else those invited. */
size_t store_event_people(struct arena *arena, struct store *store,
                          const struct event_row *row, int64_t after,
                          size_t most, struct invited **out);

void store_invitation_add(struct store *store, int64_t announcement_id,
                          int64_t person_id, struct slice uid, int64_t now);
void store_invitation_letter(struct store *store, int64_t delivery_id,
                             const struct event_row *row, int64_t person_id);
/* Letters of earlier versions that still wait are withheld. */
void store_invitation_replace(struct store *store, const struct event_row *row,
                              int64_t person_id, int64_t now);

/* Whose invitation, to what, and the last letter about it (0: none). One of
 * somebody who was merged is that of whom they were merged with. */
struct invitation_row {
    int64_t announcement_id;
    int64_t person_id;
    int64_t delivery_id;
};
bool store_invitation_by_uid(struct store *store, struct slice uid,
                             struct invitation_row *out);
bool store_invitation_of_letter(struct store *store, int64_t delivery_id,
                                struct invitation_row *out);

/* Of the person, and of who was merged with them. */
size_t store_calendar_answers(struct arena *arena, struct store *store,
                              int64_t announcement_id, int64_t person_id,
                              struct event_answer **out);
void store_calendar_answer_add(struct store *store, int64_t announcement_id,
                               int64_t person_id, int64_t inbound_id,
                               const struct event_answer *answer,
                               struct slice attendee, bool other_address);

/* A sign-up, when it changed, and whether a calendar did it. False: none. */
bool store_signup_source(struct store *store, int64_t person_id,
                         int64_t announcement_id, enum signup_state *state_out,
                         int64_t *changed_at_out, bool *by_calendar_out);
/* A name comes off the list, as if it had not been put there. */
void store_signup_forget(struct store *store, int64_t person_id,
                         int64_t announcement_id);

#endif
