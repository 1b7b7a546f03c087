/*
 * Whose message it is and what it answers: from correlators to the letter, the
 * person, and what both mean for reading and deciding. Strongest first: a tag
 * of ours, then In-Reply-To and References, then the sender's address.
 */
#ifndef FLOW_MATCH_H
#define FLOW_MATCH_H

#include "core/decide.h"
#include "core/reading/correlators.h"
#include "flow/compose.h"

struct match {
    int64_t delivery_id; /* the letter that is answered; 0: none known */
    int64_t alert_id;    /* if that is an alert, or they were sent one lately */
    int64_t undo_id;     /* the message that the letter answered, for KEEP */
    struct slice from;   /* the sender's address, as its key; or empty */
    struct slice from_name; /* how they call themselves; or empty */
    struct slice staff;     /* the code of the member of staff who has it, or
                               OUT_OF_HOURS (core/alarm.h); or empty */
    struct person person;   /* id 0: unknown */
    struct standing standing;
    struct standing_event event;   /* where standing.event points */
    struct standing_bounce bounce; /* where standing.bounce points */
    struct reading_context context;
};

/* The same once more for a message on record: the person (0: unknown) and the
 * items of the letter that it answers, as they stand now. Of an answer to an
 * acknowledgement or a reply, those of the letter before. */
void match_again(struct arena *arena, struct composer *composer,
                 int64_t delivery_id, int64_t person_id, int64_t now,
                 struct match *out);

/* The same without what only the reading needs of the letter: its lines. For a
 * second look, when the message has been read. */
void match_stand(struct arena *arena, struct composer *composer,
                 const struct correlators *correlators, int64_t now,
                 struct match *out);

/* Would both be read alike: the same letter, and the same items as they stood
 * to this person? */
bool match_reads_alike(const struct match *a, const struct match *b);

/* Reads only. Ask store_fine afterwards. */
void match_find(struct arena *arena, struct composer *composer,
                const struct correlators *correlators, int64_t now,
                struct match *out);

#endif
