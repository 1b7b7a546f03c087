/*
 * A reading: what a message is and what the person meant, with the reasons.
 * The gate is the most that a machine may do alone.
 */
#ifndef CORE_READING_READING_H
#define CORE_READING_READING_H

#include "base/arena.h"
#include "base/wire.h"
#include "core/notice/announcement.h"
#include "core/reading/bounce.h"
#include "core/reading/calendar_answer.h"
#include "core/reading/submission.h"
#include "core/time/civil.h"

#define MESSAGE_KINDS(X)                                                     \
    X(MESSAGE_PERSON, "person")                                              \
    X(MESSAGE_ROBOT, "robot")             /* auto-replies and receipts */    \
    X(MESSAGE_BOUNCE, "bounce")           /* delivery reports, delays too */ \
    X(MESSAGE_COMPLAINT, "complaint")     /* ARF (RFC 5965) */               \
    X(MESSAGE_CALENDAR, "calendar")       /* an iTIP answer */               \
    X(MESSAGE_OWN, "own")                 /* our own letter come back */     \
    X(MESSAGE_UNSUBSCRIBE, "unsubscribe") /* to the address for that */      \
    X(MESSAGE_CHALLENGE, "challenge")     /* prove that you are human */

#define GATES(X)             \
    X(GATE_AUTO, "auto")     \
    X(GATE_HUMAN, "human")   \
    X(GATE_NOAUTO, "noauto") \
    X(GATE_URGENT, "urgent") \
    X(GATE_IGNORE, "ignore")

#define INTENTS(X)                       \
    X(INTENT_SIGNUP, "SIGNUP")           \
    X(INTENT_MAYBE, "MAYBE")             \
    X(INTENT_DECLINE, "DECLINE")         \
    X(INTENT_WITHDRAW, "WITHDRAW")       \
    X(INTENT_CHANGE, "CHANGE")           \
    X(INTENT_GUEST, "GUEST")             \
    X(INTENT_PROXY, "PROXY")             \
    X(INTENT_QUESTION, "QUESTION")       \
    X(INTENT_SUPPORT, "SUPPORT")         \
    X(INTENT_STOP, "STOP")               \
    X(INTENT_PREF, "PREF")               \
    X(INTENT_FREQ, "FREQ")               \
    X(INTENT_FORMAT, "FORMAT")           \
    X(INTENT_CHANNEL, "CHANNEL")         \
    X(INTENT_ADDRESS, "ADDRESS")         \
    X(INTENT_BEREAVED, "BEREAVED")       \
    X(INTENT_DISTRESS, "DISTRESS")       \
    X(INTENT_SAFEGUARD, "SAFEGUARD")     \
    X(INTENT_THREAT, "THREAT")           \
    X(INTENT_COMPLAINT, "COMPLAINT")     \
    X(INTENT_FEEDBACK, "FEEDBACK")       \
    X(INTENT_THANKS, "THANKS")           \
    X(INTENT_SAR, "SAR")                 \
    X(INTENT_ERASE, "ERASE")             \
    X(INTENT_DPCOMPLAINT, "DPCOMPLAINT") \
    X(INTENT_WRONGPERSON, "WRONGPERSON") \
    X(INTENT_AUTO, "AUTO")               \
    X(INTENT_BOUNCE, "BOUNCE")           \
    X(INTENT_AMBIG, "AMBIG")             \
    X(INTENT_LANG, "LANG")               \
    X(INTENT_JOIN, "JOIN")               \
    X(INTENT_KEEP, "KEEP")               \
    X(INTENT_PAUSE, "PAUSE")             \
    X(INTENT_AGAIN, "AGAIN")             \
    X(INTENT_SAFE, "SAFE")

#define READING_WORD(name, word) name,
enum message_kind { MESSAGE_KINDS(READING_WORD) };
enum gate { GATES(READING_WORD) };
enum intent_name { INTENTS(READING_WORD) INTENT_COUNT };
#undef READING_WORD

const char *message_kind_word(enum message_kind kind);
const char *gate_word(enum gate gate);
const char *intent_word(enum intent_name name);

#define INTENT_EVERY (-1) /* the * of DECLINE(*) */

struct intent {
    enum intent_name name;
    int item;            /* an item's number, INTENT_EVERY, or 0: none */
    struct slice detail; /* "all", "opt=...", "subscriber"; may be empty */
};

/* "SIGNUP(2,opt=Mon 9 Mar)", "DECLINE(*)", "LANG(tr)". A detail is cut, and
 * loses what would end it early. */
void intent_put(struct text *out, const struct intent *intent);

#define READING_MOST_INTENTS 50
#define READING_MOST_REASONS 50
#define READING_MOST_ITEMS 500
#define READING_MOST_LINES 20000
#define READING_MOST_NUMBER 9999 /* an item's */

struct reading {
    enum message_kind kind;
    enum gate gate;
    struct intent *intents;
    size_t intent_count;
    struct slice own_words; /* UTF-8, what the person wrote themselves */
    struct slice shown;     /* the same for people to see, with how they close:
                               "Kind regards, Jo, 01632 960456" */
    bool more; /* there is more than words: a file, an entry, or a part that
                  could not be read */
    bool passed_on; /* for a person whatever its words mean: it came through a
                       list, or is not whole. No answer goes out by itself */
    struct slice *why; /* short sentences, in the order of thought */
    size_t why_count;
    struct calendar_answer answer;  /* of MESSAGE_CALENDAR */
    struct bounce bounce;           /* of MESSAGE_BOUNCE */
    struct submission *submissions; /* of staff only: announcements and files */
    size_t submission_count;
};

/* For a person, with one more reason: nothing of it is done by itself. */
void reading_pass_on(struct arena *arena, struct reading *reading,
                     const char *why);

/* What was sent to the person, as the reader may know it. */
struct sent_item {
    int number;
    struct slice title;
    struct slice when; /* "Mon 9 Feb or Mon 9 Mar": a choice of dates */
    bool signup;       /* people can put their names down for it */
    enum notice_kind kind;
    bool held;                /* this person's name is down for it already */
    struct slice held_option; /* which of the dates; empty: not known */
};

struct word_lists;
struct nets;

enum sent_kind {
    SENT_NOTHING, /* the message answers nothing we know */
    SENT_BULLETIN,
    SENT_INVITATION,
    SENT_CONFIRMATION
};

struct reading_context {
    enum sent_kind sent;
    struct sent_item *items; /* those this person was sent */
    size_t item_count;
    uint64_t *line_prints; /* of the letter answered; letter_line_print */
    size_t line_count;
    struct slice our_address;
    struct slice subject_sent; /* of the letter answered; may be empty */
    struct civil today;
    bool from_staff; /* their address, whoever wrote */
    bool vouched;    /* and our own server vouches for it */
    /* The word lists, which each process has for itself and never sends. NULL:
     * only what is built in. */
    const struct word_lists *words;
    const struct nets *nets;
};

/* Both ways over the socketpair. What is taken is copied to the arena, every
 * count and word is checked, and a failed take leaves zeros: the reader may be
 * in a stranger's hands. */
void reading_put(struct text *out, const struct reading *reading);
bool reading_take(struct arena *arena, struct wire *wire, struct reading *out);
void reading_context_put(struct text *out, const struct reading_context *from);
bool reading_context_take(struct arena *arena, struct wire *wire,
                          struct reading_context *out);

#endif
