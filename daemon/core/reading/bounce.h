/*
 * What a delivery report says: for each recipient it names, what became of the
 * letter, why, and whose fault that is. Nothing here knows whose letter it was.
 */
#ifndef CORE_READING_BOUNCE_H
#define CORE_READING_BOUNCE_H

#include "base/arena.h"
#include "base/wire.h"

#define BOUNCE_MOST_RECIPIENTS 50
#define BOUNCE_MOST_ADDRESS 320 /* octets */

/* RFC 3464 section 2.3.3. */
#define BOUNCE_ACTIONS(X)            \
    X(BOUNCE_FAILED, "failed")       \
    X(BOUNCE_DELAYED, "delayed")     \
    X(BOUNCE_DELIVERED, "delivered") \
    X(BOUNCE_RELAYED, "relayed")     \
    X(BOUNCE_EXPANDED, "expanded")

/* Who would have to mend it. Only the first two say anything of an address. */
#define BOUNCE_FAULTS(X)                                         \
    X(FAULT_UNKNOWN, "unknown")                                  \
    X(FAULT_PERSON, "person")                                    \
    X(FAULT_MAILBOX, "mailbox") /* or the server that has it */  \
    X(FAULT_POLICY, "policy")   /* their rules about our mail */ \
    X(FAULT_CONTENT, "content")                                  \
    X(FAULT_US, "us")

/* Word, whether it lasts, and whose fault it is. */
#define BOUNCE_REASONS(X)                                                 \
    X(REASON_NOT_SAID, "not said", false, FAULT_UNKNOWN)                  \
    X(REASON_USER_UNKNOWN, "user unknown", true, FAULT_PERSON)            \
    X(REASON_DOMAIN_UNKNOWN, "domain unknown", true, FAULT_PERSON)        \
    X(REASON_MOVED, "moved", true, FAULT_PERSON)                          \
    X(REASON_TAKES_NO_MAIL, "takes no mail", true, FAULT_PERSON)          \
    X(REASON_DISABLED, "mailbox disabled", false, FAULT_MAILBOX)          \
    X(REASON_FULL, "mailbox full", false, FAULT_MAILBOX)                  \
    X(REASON_REFUSED, "refused for this recipient", false, FAULT_MAILBOX) \
    X(REASON_EXPIRED, "tried for too long", false, FAULT_MAILBOX)         \
    X(REASON_NETWORK, "server not reached", false, FAULT_MAILBOX)         \
    X(REASON_SYSTEM, "fault in their server", false, FAULT_MAILBOX)       \
    X(REASON_TOO_BIG, "letter too big", false, FAULT_CONTENT)             \
    X(REASON_CONTENT, "contents refused", false, FAULT_CONTENT)           \
    X(REASON_SPAM, "taken for spam", false, FAULT_POLICY)                 \
    X(REASON_POLICY, "refused by policy", false, FAULT_POLICY)            \
    X(REASON_RATE, "too many letters", false, FAULT_US)                   \
    X(REASON_SENDER, "our sender refused", false, FAULT_US)               \
    X(REASON_RELAYING, "relaying refused", false, FAULT_US)

#define BOUNCE_NAME(name, word) name,
#define BOUNCE_REASON_NAME(name, word, lasting, fault) name,
enum bounce_action { BOUNCE_ACTIONS(BOUNCE_NAME) };
enum bounce_fault { BOUNCE_FAULTS(BOUNCE_NAME) };
enum bounce_reason { BOUNCE_REASONS(BOUNCE_REASON_NAME) };
#undef BOUNCE_NAME
#undef BOUNCE_REASON_NAME

const char *bounce_action_word(enum bounce_action action);
const char *bounce_reason_word(enum bounce_reason reason);
enum bounce_fault bounce_reason_fault(enum bounce_reason reason);
bool bounce_reason_lasts(enum bounce_reason reason);

struct bounce_recipient {
    struct slice address;  /* that could not be reached; may be empty */
    struct slice original; /* what it was sent to, if that is another */
    enum bounce_action action;
    char status[12]; /* "5.1.1" (RFC 3463); empty: none was given */
    enum bounce_reason reason;
    enum bounce_fault fault;
    bool lasting; /* it failed, and trying again will not help */
};

struct bounce {
    struct bounce_recipient *recipients;
    size_t count;
};

void bounce_put(struct text *out, const struct bounce *bounce);
/* Copies to the arena. What does not fit breaks the wire. */
void bounce_take(struct arena *arena, struct wire *wire, struct bounce *out);

#endif
