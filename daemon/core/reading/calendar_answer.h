/*
 * A calendar answer (RFC 5546 section 3.2.3): what somebody's calendar says in
 * their name. Calendars leave out much of what the standard asks for; what
 * names the event and the answer is enough. Called only inside the reader.
 */
#ifndef CORE_READING_CALENDAR_ANSWER_H
#define CORE_READING_CALENDAR_ANSWER_H

#include "base/arena.h"
#include "base/wire.h"
#include "core/ledger/answer_order.h"

/* What is larger is not read: the parser takes its time with such. */
#define CALENDAR_MOST_BYTES ((size_t)256 * 1024)
#define CALENDAR_MOST_LINE 1000 /* of each word of an answer */

#define CALENDAR_METHODS(X)                                    \
    X(CALENDAR_NONE, "")                                       \
    X(CALENDAR_REPLY, "REPLY")                                 \
    X(CALENDAR_COUNTER, "COUNTER") /* proposes another time */ \
    X(CALENDAR_REFRESH, "REFRESH") /* wants the entry again */ \
    X(CALENDAR_DECLINECOUNTER, "DECLINECOUNTER")

#define CALENDAR_NAME(name, word) name,
enum calendar_method { CALENDAR_METHODS(CALENDAR_NAME) };
#undef CALENDAR_NAME

struct calendar_answer {
    enum calendar_method method; /* CALENDAR_NONE: it is no answer */
    struct slice uid;
    enum partstat partstat;
    int64_t sequence;           /* 0 if it is missing */
    int64_t dtstamp;            /* 0: none in UTC */
    struct slice attendee;      /* an address, or what stands there; not to be
                                   trusted: people answer from other accounts */
    struct slice recurrence_id; /* one occurrence; never expanded */
    struct slice comment;       /* the person's own words */
    bool odd; /* several events, or several answers: for a person */
};

/* What its METHOD line says, without parsing: for telling kinds of messages
 * apart. `text` is UTF-8. */
enum calendar_method calendar_method_of(struct slice text);

/* Reads one object. The method is CALENDAR_NONE when it is larger than
 * CALENDAR_MOST_BYTES or cannot be parsed. Words are on one line each. */
void calendar_answer_read(struct arena *arena, struct slice text,
                          struct calendar_answer *out);

/* Why a machine cannot take it for a yes, a no or a maybe, or NULL. */
const char *calendar_answer_barred(const struct calendar_answer *answer);

void calendar_answer_put(struct text *out, const struct calendar_answer *from);
void calendar_answer_take(struct arena *arena, struct wire *wire,
                          struct calendar_answer *out);

#endif
