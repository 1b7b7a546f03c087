/*
 * Which of several calendar answers of one person to one event holds (RFC 5546
 * section 2.1.5): they come late, twice, and in any order.
 */
#ifndef CORE_LEDGER_ANSWER_ORDER_H
#define CORE_LEDGER_ANSWER_ORDER_H

#include "core/register/person.h"

#define PARTSTATS(X)                                                           \
    X(PARTSTAT_NONE, "none") /* says nothing, or nothing we know */            \
    X(PARTSTAT_ACCEPTED, "accepted")                                           \
    X(PARTSTAT_DECLINED, "declined")                                           \
    X(PARTSTAT_TENTATIVE, "tentative")                                         \
    X(PARTSTAT_DELEGATED, "delegated")

#define PARTSTAT_NAME(name, word) name,
enum partstat { PARTSTATS(PARTSTAT_NAME) };
#undef PARTSTAT_NAME
extern const struct words partstat_words;

struct event_answer {
    enum partstat partstat;
    int64_t sequence;   /* of the version answered; 0 if it did not say */
    int64_t stamped_at; /* its DTSTAMP, or see answer_stamp */
    int64_t arrived;    /* in the order of arrival */
};

/* The time of an answer: its DTSTAMP, but when it arrived if there is none (0)
 * or it lies more than a day after that. */
int64_t answer_stamp(int64_t dtstamp, int64_t received_at);

/* True if `a` is newer than `b`: a higher SEQUENCE, else a later DTSTAMP, else
 * a later arrival. */
bool answer_is_newer(const struct event_answer *a, const struct event_answer *b);

/* The one that holds for the event's current SEQUENCE, or NULL: an answer to an
 * earlier version says nothing about this one. */
const struct event_answer *answer_that_holds(const struct event_answer *answers,
                                       size_t count, int64_t sequence);

#endif
