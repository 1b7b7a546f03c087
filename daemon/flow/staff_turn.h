/*
 * One message of a member of staff on its way through: who wrote, which letter
 * of ours it answers, what is done and what is said back. What the letters are
 * about are matters, one table of them in staff.c, found by the first word of
 * a letter's purpose key ("proof:12:3f9a:alex"), or by what the message looks
 * like.
 */
#ifndef FLOW_STAFF_TURN_H
#define FLOW_STAFF_TURN_H

#include "edge/store_delivery.h"
#include "edge/store_inbound.h"
#include "flow/match.h"

struct staff_matter;

struct staff_turn {
    struct arena *arena;
    struct house *house;
    const struct staff *staff;
    const struct match *match;
    const struct correlators *correlators;
    const struct reading *reading;
    const struct staff_matter *matter;
    const struct staff_matter *about; /* of the letter that they answer */
    struct delivery_row letter;       /* that they answer */
    bool follow_up;          /* it was an answer to what they said before */
    struct slice subject;    /* of the purpose key, what follows the matter */
    struct inbound_row *row; /* its id is known in `after` */
    bool unclear;            /* what they wrote was not understood */
    bool done;               /* something was changed */
    bool later;              /* the office does it, and answers */
    bool person_too;         /* a person reads it besides */
    bool secret;       /* it may not be from them: nothing of it is repeated */
    struct text words; /* of the answer */
    struct slice next; /* the subject of an answer to the answer */
    struct slice intents; /* for the record: "OK", "DROP" */
};

struct staff_matter {
    const char *key;
    const char *help;  /* how to answer such a letter, in whole lines */
    const char *doubt; /* a line more where nobody vouches; NULL: none */
    /* Understands and does, or sets `unclear`, or says why not. Only for what
     * our server vouches for. Inside the transaction of the message. */
    void (*take)(struct staff_turn *turn);
    /* Is it certain from their own words what they want? Then it is theirs to
     * say whatever else the message seems to say: they may quote, or write of,
     * a death or despair. NULL: never. */
    bool (*certain)(const struct staff_turn *turn);
    /* After the record of the message: what they can write next, and about what
     * (`next`). NULL: nothing. */
    void (*after)(struct staff_turn *turn);
    /* Is this for the matter, whatever letter it answers, or none? By its form
     * alone; `row` is not set. NULL: never. */
    bool (*claims)(const struct staff_turn *turn);
};

extern const struct staff_matter staff_issue_matter;
extern const struct staff_matter staff_change_matter;
extern const struct staff_matter staff_announce_matter;
extern const struct staff_matter staff_handover_matter;
extern const struct staff_matter staff_alert_matter;
extern const struct staff_matter staff_people_matter;
extern const struct staff_matter staff_daily_matter;

/* Of the letter that they answer, else of what they wrote. */
struct slice staff_turn_subject(const struct staff_turn *turn);

/* A line of the answer. */
void staff_say(struct staff_turn *turn, const char *words);

/* Was the letter that they answer written to them? */
bool staff_turn_is_theirs(const struct staff_turn *turn);

/* The message that a subject names: "in55:alex". False: none. */
bool staff_turn_message(const struct staff_turn *turn, int64_t *inbound_id);

/* Why nothing may be done at all: there is a file beside the words, it was
 * somebody else's letter, or an answer to it counted before. NULL: go on. */
const char *staff_turn_barred(struct staff_turn *turn);

/* Runs a verb in their name, inside the transaction; its words are the
 * answer's, and `done` says how it went. */
void staff_run(struct staff_turn *turn, const struct slice *words,
               size_t count);

#endif
