/* What came in, sign-ups and tasks in the store. */
#ifndef EDGE_STORE_INBOUND_H
#define EDGE_STORE_INBOUND_H

#include "core/decide.h"
#include "edge/store.h"

struct inbound_row {
    int64_t id;
    struct slice message_key;
    struct slice message_id; /* as it says itself; may be empty */
    struct slice staff;  /* the code of the member of staff it is from; empty:
                            of nobody on the staff */
    struct slice folder; /* where it lay */
    int64_t uidvalidity;
    int64_t uid;
    int64_t size;
    int64_t received_at;
    struct slice kind; /* words of core/reading/reading.h */
    struct slice gate;
    struct slice matched_by;
    int64_t delivery_id; /* what it answers; 0: unknown */
    int64_t person_id;   /* 0: unknown */
    enum disposition disposition;
    struct slice intents; /* "SIGNUP(2); THANKS" */
    struct slice own_words;
    struct slice recorded; /* what was done, in words; a line each */
    struct slice why;
    bool to_person;
    int64_t filed_at; /* moved out of its folder; 0: not yet */
    int64_t closed_at;
    struct slice closed_by;
    int64_t taken_at; /* of an alert; 0: nobody has said so */
    struct slice taken_by;
    int64_t alarmed_at; /* the alert command ran for it */
};

/* The message that lay at this place: then it was applied, and only its move
 * is missing. */
bool store_inbound_at(struct arena *arena, struct store *store,
                      struct slice folder, int64_t uidvalidity, int64_t uid,
                      struct inbound_row *out);
/* The message with this key, but for duplicates of it. */
bool store_inbound_by_key(struct arena *arena, struct store *store,
                          struct slice message_key, struct inbound_row *out);
bool store_inbound(struct arena *arena, struct store *store, int64_t id,
                   struct inbound_row *out);

/* Was an order of staff in answer to this letter carried out? And when. */
bool store_inbound_was_done(struct store *store, int64_t delivery_id,
                            int64_t *at_out);

int64_t store_inbound_add(struct store *store, const struct inbound_row *row);
void store_inbound_filed(struct store *store, int64_t id, int64_t now);
/* Every message that was applied is in its folder: what is not noted as filed
 * was moved just before a crash. */
void store_inbound_all_filed(struct store *store, int64_t now);
void store_inbound_close(struct store *store, int64_t id, struct slice who,
                         int64_t now);

/* Adds to what was done, a line each. */
void store_inbound_record(struct store *store, int64_t id, struct slice lines);

/* Those that wait for a person (or all), newest last. */
size_t store_inbox(struct arena *arena, struct store *store, bool all,
                   size_t most, struct inbound_row **out);

int64_t store_inbound_count(struct store *store, enum disposition disposition);

struct signup_row {
    int64_t id;
    int64_t person_id;
    struct slice person_name;
    struct slice address;
    int64_t announcement_id;
    int64_t version;
    struct slice title;
    struct slice when_words;
    enum signup_state state;
    int64_t changed_at;
    struct slice chosen; /* of several dates, the label; empty: none */
};

/* Records a state; an older row of the same person and announcement changes.
 * The date that was chosen stays while the name is on the list. */
void store_signup_put(struct store *store, int64_t person_id,
                      int64_t announcement_id, int64_t version,
                      enum signup_state state, int64_t inbound_id, int64_t now);
/* Which of several dates they chose; afterwards. */
void store_signup_choose(struct store *store, int64_t person_id,
                         int64_t announcement_id, struct slice chosen);
/* True, with its state and the date, if there is one. */
bool store_signup_state(struct arena *arena, struct store *store,
                        int64_t person_id, int64_t announcement_id,
                        enum signup_state *out, struct slice *chosen_out);
/* By announcement and time; all, or of one person (id not 0). */
size_t store_signups(struct arena *arena, struct store *store,
                     int64_t person_id, struct signup_row **out);

struct task_row {
    int64_t id;
    enum task_kind kind;
    int64_t person_id;
    int64_t other_id; /* of two people who may be one; 0: none */
    int64_t inbound_id;
    int64_t delivery_id;
    struct slice why;
    int64_t opened_at;
};

int64_t store_task_add(struct store *store, const struct task_row *row);
size_t store_tasks_open(struct arena *arena, struct store *store, size_t most,
                        struct task_row **out);
/* Was it ever asked whether these two are one, whichever came first? */
bool store_task_pair(struct store *store, int64_t one, int64_t other,
                     int64_t *task_id_out);
/* False if there is no open one with this id. */
bool store_task_close(struct store *store, int64_t id, struct slice who,
                      int64_t now);
/* Closes the open tasks of a message. */
void store_tasks_close(struct store *store, int64_t inbound_id,
                       struct slice who, int64_t now);

#endif
