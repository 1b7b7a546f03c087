/*
 * How an attempt to hand over a letter (or to reach a server) ended: done,
 * again later, never, or unknown; and how far the damage reaches.
 */
#ifndef CORE_LEDGER_OUTCOME_H
#define CORE_LEDGER_OUTCOME_H

#include "core/ledger/delivery.h"

enum verdict {
    VERDICT_DONE,
    VERDICT_AGAIN,   /* 4xx, or the connection ended before the final dot */
    VERDICT_NEVER,   /* 5xx for this letter */
    VERDICT_IN_DOUBT /* the final dot went out and no reply came */
};

enum scope {
    SCOPE_LETTER, /* this recipient only */
    SCOPE_ACCOUNT /* our relay, our login, our reputation: pause everything */
};

struct outcome {
    enum verdict verdict;
    enum scope scope;
    int code;          /* 250, 451, ...; 0: no reply */
    char enhanced[12]; /* "5.1.1" (RFC 3463); empty: none */
    char text[200];    /* the reply's text, one line, printable ASCII */
};

/* Where the dialogue stood when the reply came. */
enum dialogue_stage {
    STAGE_GREETING,
    STAGE_MAIL,
    STAGE_RCPT,
    STAGE_DATA,
    STAGE_DOT /* the final dot was sent */
};

/*
 * Reads one SMTP reply (code and the text of its last line) by the rules of
 * RFC 5321 section 4.2 and RFC 3463: 2xx/3xx as expected is done; 4xx again;
 * 552 at RCPT again. Where basic and enhanced code contradict each other, the
 * basic code stands.
 *
 * These reach the account: 421, 530, 535, 5.5.x and 5.7.x; a refused sender
 * (5.1.7, 5.1.8, or MAIL refused for anything but size); a refusal that
 * speaks of spam, policy or relaying without a code that says more. Not a
 * syntax error at RCPT: that is about this one address.
 *
 * A reply that fits nothing is again, and in doubt at the dot.
 */
struct outcome outcome_of_reply(enum dialogue_stage stage, int code,
                                struct slice text);

/* The connection ended at a stage: in doubt after the dot, again before. */
struct outcome outcome_of_loss(enum dialogue_stage stage, const char *why);

/* True if the outcome says that the address itself is dead for good. */
bool outcome_is_dead_address(const struct outcome *outcome);

/* When to try the attempt after `attempts` failed ones, or 0 for never again:
 * 5, 15, 30, 60 minutes, 2, 4, 8 hours, then every 8 hours up to 48 hours
 * after `first_at`. `chance` (0 to 999) makes it later by up to 20 per cent,
 * never earlier: greylists want their five minutes (RFC 6647). */
int64_t retry_at(int64_t attempts, int64_t first_at, int64_t now, int chance);

/*
 * What the ledger does with a delivery after an outcome.
 *
 * In doubt stays in doubt, but for kinds that may be repeated: those are tried
 * again with the same bytes. Never is refused if a server said it of this
 * letter; what is our own fault is tried again and ends as failed, so that no
 * person is blamed for it. Alerts are tried every minute for their first hour.
 * Nothing is tried again past delivery->latest_at: it has failed.
 */
struct delivery_change {
    enum delivery_state state;
    int64_t next_at;
    bool address_dead;
};
struct delivery_change delivery_after(const struct delivery *delivery,
                                      const struct outcome *outcome,
                                      int64_t now, int chance);

#endif
