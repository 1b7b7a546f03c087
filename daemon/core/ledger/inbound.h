/* What came in, and what became of it: each message ends in exactly one
 * disposition. Also sign-ups, tasks: words shared by ledger and people. */
#ifndef CORE_LEDGER_INBOUND_H
#define CORE_LEDGER_INBOUND_H

#include "core/register/person.h"

#define DISPOSITIONS(X)                                 \
    X(DISPOSITION_ACTED, "acted")                       \
    X(DISPOSITION_ACTED_AND_PASSED, "acted_and_passed") \
    X(DISPOSITION_PASSED, "passed")                     \
    X(DISPOSITION_ALERTED, "alerted")                   \
    X(DISPOSITION_ROBOT, "robot")                       \
    X(DISPOSITION_BOUNCE, "bounce")                     \
    X(DISPOSITION_DUPLICATE, "duplicate")               \
    X(DISPOSITION_SET_ASIDE, "set_aside")

#define SIGNUP_STATES(X)                       \
    X(SIGNUP_INTERESTED, "interested")         \
    X(SIGNUP_OFFERED, "offered")               \
    X(SIGNUP_BOOKED, "booked")                 \
    X(SIGNUP_WAITING, "waiting")               \
    X(SIGNUP_DECLINED, "declined")             \
    X(SIGNUP_WITHDRAWN, "withdrawn")           \
    X(SIGNUP_NOT_CHOSEN, "not_chosen")         \
    X(SIGNUP_ATTENDED, "attended")             \
    X(SIGNUP_DID_NOT_ATTEND, "did_not_attend") \
    X(SIGNUP_CANCELLED, "cancelled")

#define TASK_KINDS(X)                                            \
    X(TASK_ANSWER, "answer")                                     \
    X(TASK_BEREAVEMENT, "bereavement")                           \
    X(TASK_DISTRESS, "distress")                                 \
    X(TASK_SAFEGUARDING, "safeguarding")                         \
    X(TASK_THREAT, "threat")                                     \
    X(TASK_RING, "ring") /* said stop, and still holds places */ \
    X(TASK_FORMAT, "format")                                     \
    X(TASK_ADDRESS_CHECK, "address_check")                       \
    X(TASK_IN_DOUBT, "in_doubt")                                 \
    X(TASK_SET_ASIDE, "set_aside")                               \
    X(TASK_REPAIR, "repair") /* a broken address in a file */    \
    X(TASK_MERGE, "merge")   /* two entries may be one person */

#define INBOUND_WORD(name, word) name,
enum disposition { DISPOSITIONS(INBOUND_WORD) };
enum signup_state { SIGNUP_STATES(INBOUND_WORD) };
enum task_kind { TASK_KINDS(INBOUND_WORD) };
#undef INBOUND_WORD

extern const struct words disposition_words;
extern const struct words signup_state_words;
extern const struct words task_kind_words;

/* Is their name on the list, whatever became of it since? */
bool signup_holds_place(enum signup_state state);

#endif
