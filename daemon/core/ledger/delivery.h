/*
 * A delivery: one letter promised to one person, as a row of the ledger.
 * Its purpose key says what the letter is, once for ever.
 */
#ifndef CORE_LEDGER_DELIVERY_H
#define CORE_LEDGER_DELIVERY_H

#include "core/register/person.h"
#include "core/settings/settings.h"

/* C name, word, may it be sent again after doubt?, needs the person's
 * standing? (alerts pass every hold), needs that we can hear? (rule 8) */
#define LETTER_KINDS(X)                                      \
    X(LETTER_BULLETIN, "bulletin", false, true, true)        \
    X(LETTER_INVITATION, "invitation", true, true, true)     \
    X(LETTER_EVENT_CHANGE, "event_change", true, true, true) \
    X(LETTER_ACK, "ack", false, true, false)                 \
    X(LETTER_REPLY, "reply", false, true, false)             \
    X(LETTER_COPY, "copy", false, true, false)               \
    X(LETTER_STOP_CONFIRMATION, "stop", false, false, false) \
    X(LETTER_JOIN, "join", false, false, false)              \
    X(LETTER_ALERT, "alert", true, false, false)             \
    X(LETTER_STAFF, "staff", true, false, false)

#define DELIVERY_STATES(X)                                               \
    X(DELIVERY_WAITING, "waiting")                                       \
    X(DELIVERY_CLAIMED, "claimed")                                       \
    X(DELIVERY_IN_DOUBT, "in_doubt")                                     \
    X(DELIVERY_HANDED_OVER, "handed_over")                               \
    X(DELIVERY_REFUSED, "refused") /* a 5xx for this letter */           \
    X(DELIVERY_FAILED, "failed")   /* retries ended, or our own fault */ \
    X(DELIVERY_WITHHELD, "withheld")

/* Why a letter is withheld; the words stand in the account and for people. */
#define WITHHELD_REASONS(X)                                                 \
    X(WITHHELD_NOT, "", "")                                                 \
    X(WITHHELD_OPTED_OUT, "opted_out", "said stop")                         \
    X(WITHHELD_DECEASED, "deceased", "has died")                            \
    X(WITHHELD_ON_HOLD, "on_hold", "on hold until a person releases it")    \
    X(WITHHELD_SHARED_HOLD, "shared_hold",                                  \
      "shares an address with someone on hold")                             \
    X(WITHHELD_PAUSED, "paused", "paused")                                  \
    X(WITHHELD_NO_CONTACT, "no_contact", "no e-mail address")               \
    X(WITHHELD_OTHER_METHOD, "other_method", "wants post, text or phone")   \
    X(WITHHELD_NOT_VERIFIED, "not_verified", "no dated consent on record")  \
    X(WITHHELD_UNSAFE, "unsafe", "this address is not safe to use")         \
    X(WITHHELD_BOUNCED, "bounced", "this address no longer works")          \
    X(WITHHELD_AGE, "age", "under 16, without a guardian's consent")        \
    X(WITHHELD_FREQUENCY, "frequency", "chose to hear less often")          \
    X(WITHHELD_OTHER_BULLETIN, "other_bulletin",                            \
      "gets the bulletin that comes more often")                            \
    X(WITHHELD_NOTHING, "nothing_to_say", "no item concerns them")          \
    X(WITHHELD_TOO_LATE, "too_late", "past the latest time")                \
    X(WITHHELD_NOT_APPROVED, "not_approved", "the wording is not approved") \
    X(WITHHELD_DAILY_LIMIT, "daily_limit", "already answered today")        \
    X(WITHHELD_NO_CALENDAR, "no_calendar", "wants no invitations")          \
    X(WITHHELD_REPLACED, "replaced", "a newer letter goes instead")

#define DELIVERY_WORD(name, ...) name,
enum letter_kind { LETTER_KINDS(DELIVERY_WORD) };
enum delivery_state { DELIVERY_STATES(DELIVERY_WORD) };
enum withheld { WITHHELD_REASONS(DELIVERY_WORD) };
#undef DELIVERY_WORD

extern const struct words letter_kind_words;
extern const struct words delivery_state_words;
extern const struct words withheld_words;
const char *withheld_sentence(enum withheld why);
bool letter_kind_repeats_after_doubt(enum letter_kind kind);
bool letter_kind_needs_standing(enum letter_kind kind);
bool letter_kind_needs_hearing(enum letter_kind kind);

/*
 * Why a letter of this kind must not go to this person now, or WITHHELD_NOT.
 * Asked when the audience is fixed and again before every dialogue.
 * Alerts and staff mail pass everything (rule 7), and the question whether
 * somebody wants to join, since nobody is on the register yet. An
 * acknowledgement passes what the person chose about bulletins (a pause,
 * another method), since they just wrote; so does a reply of a facilitator, and
 * a letter once more that they asked for. A STOP confirmation passes all but
 * death, a hold (theirs, or that of somebody who reads the same post), and an
 * address that is missing, unsafe or dead (rule 3). An invitation is offered
 * like a bulletin, and besides only where invitations are wanted and the
 * address is safe beyond doubt: it shows on calendars. A change or cancellation
 * goes to whoever was told, but for that. What depends on the items (frequency,
 * nothing to say) is not asked here.
 */
enum withheld delivery_withheld(enum letter_kind kind,
                                const struct person *person, int64_t now);

/* A bulletin goes to those who chose to hear monthly, or to all others. */
enum withheld delivery_withheld_by_choice(enum readers readers,
                                          const struct person *person);

struct delivery {
    int64_t id;
    struct slice purpose_key; /* "issue:12:p7", "ack:in55" */
    enum letter_kind kind;
    enum delivery_state state;
    enum withheld withheld;
    int64_t issue_id;   /* 0: none; invitations have an event instead */
    int64_t person_id;  /* 0: staff */
    int64_t inbound_id; /* what it answers; 0: none */
    int64_t attempts;   /* begun so far; the one under way counts */
    int64_t created_at;
    int64_t next_at;
    int64_t latest_at; /* 0: none */

    /* frozen at the first claim */
    struct slice address;
    struct slice token;       /* in Message-ID, Reply-To and MAIL FROM */
    struct slice message_id;  /* without angle brackets */
    struct slice in_reply_to; /* the same; may be empty */
    int64_t dated_at;
    struct slice digest; /* hex SHA-256 of its bytes; empty before */
};

#endif
