/* Who is invited to events, their letters, and what calendars answered. */
#ifndef EDGE_STORE_INVITATION_H
#define EDGE_STORE_INVITATION_H

#include "core/ledger/answer_order.h"
#include "core/ledger/inbound.h"
#include "edge/store_event.h"

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
