/*
 * A person on the register, with what is needed to decide what goes to them:
 * their standing, their best e-mail contact, and what they chose.
 */
#ifndef CORE_REGISTER_PERSON_H
#define CORE_REGISTER_PERSON_H

#include "base/arena.h"
#include "base/slice.h"

/* Each list: C name, the word in the ledger and in CSV files. The first is
 * the default. */
#define PERSON_STATUSES(X)                                                  \
    X(PERSON_ACTIVE, "active")                                              \
    X(PERSON_LEFT, "left")         /* said stop; only they can come back */ \
    X(PERSON_DECEASED, "deceased") /* nothing ever goes again */

#define FORMATS(X)                                     \
    X(FORMAT_STANDARD, "standard") /* text and HTML */ \
    X(FORMAT_PLAIN, "plain_text")  /* text only */     \
    X(FORMAT_LARGE_PRINT, "large_print")               \
    X(FORMAT_EASY_READ, "easy_read")                   \
    X(FORMAT_OTHER, "other") /* Braille, audio, ...: a task for a person */

#define METHODS(X)           \
    X(METHOD_EMAIL, "email") \
    X(METHOD_POST, "post")   \
    X(METHOD_TEXT, "text")   \
    X(METHOD_PHONE, "phone")

#define FREQUENCIES(X)              \
    X(FREQUENCY_WEEKLY, "weekly")   \
    X(FREQUENCY_MONTHLY, "monthly") \
    X(FREQUENCY_EVENTS_ONLY, "events_only")

#define SAFETIES(X)                                                           \
    X(SAFE_YES, "yes")                                                        \
    X(SAFE_ASK, "ask") /* no invitations; nothing that shows on a calendar */ \
    X(SAFE_NO, "no")   /* never used */

#define AGE_BANDS(X)            \
    X(AGE_UNKNOWN, "unknown")   \
    X(AGE_UNDER_13, "under_13") \
    X(AGE_13_15, "13_15")       \
    X(AGE_16_17, "16_17")       \
    X(AGE_18_24, "18_24")       \
    X(AGE_25_PLUS, "25_plus")

#define PREFERENCE_KINDS(X)            \
    X(PREFERENCE_INTEREST, "interest") \
    X(PREFERENCE_AREA, "area")         \
    X(PREFERENCE_RELATIONSHIP, "relationship")

/* What the owner of an item is told of somebody whose name is down for it. */
#define SHARES(X)                                            \
    X(SHARE_NOTHING, "nothing") /* that there is somebody */ \
    X(SHARE_NAME, "name")                                    \
    X(SHARE_CONTACT, "contact") /* name and address */

#define PERSON_WORD(name, word) name,
enum person_status { PERSON_STATUSES(PERSON_WORD) };
enum format { FORMATS(PERSON_WORD) };
enum method { METHODS(PERSON_WORD) };
enum frequency { FREQUENCIES(PERSON_WORD) };
enum safety { SAFETIES(PERSON_WORD) };
enum age_band { AGE_BANDS(PERSON_WORD) };
enum share { SHARES(PERSON_WORD) };
enum preference_kind { PREFERENCE_KINDS(PERSON_WORD) };
#undef PERSON_WORD

/* Words of an enumeration; `count` of them, in its order. */
struct words {
    const char *const *list;
    int count;
};
extern const struct words person_status_words;
extern const struct words format_words;
extern const struct words method_words;
extern const struct words frequency_words;
extern const struct words safety_words;
extern const struct words age_band_words;
extern const struct words share_words;
extern const struct words preference_kind_words;

/* The number of a word (without case), or -1. */
int word_number(struct words words, struct slice word);
const char *word_of(struct words words, int number);

/* A pause without an end, until somebody ends it: far in the future. */
#define PAUSED_FOR_GOOD INT64_C(253370764800)

struct preference {
    enum preference_kind kind;
    bool wanted; /* false: not wanted, stronger than any wish */
    struct slice code;
};

struct person {
    int64_t id;
    struct slice ref;      /* the facilitator's own key; may be empty */
    struct slice greeting; /* "Sam": how a letter begins */
    struct slice full_name;
    enum person_status status;
    int64_t merged_into; /* the person that they are now; 0: themselves */
    bool held;        /* rule 6: nothing automatic until a person releases it */
    bool sharer_held; /* someone with the same address is on hold */
    struct slice hold_reason; /* "bereavement", "distress", ... */
    int64_t paused_until;     /* 0: not paused */
    enum format format;
    struct slice language; /* BCP 47; "en" */
    enum method method;
    enum frequency frequency;
    bool calendar; /* invitations wanted */
    enum age_band age_band;
    enum share share;
    bool guardian_consent;
    struct preference *preferences;
    size_t preference_count;

    /* the e-mail contact in use; contact_id 0: none */
    int64_t contact_id;
    struct slice address; /* "sam@example.org" */
    bool verified;        /* a dated consent with its source */
    enum safety safe;
    bool bounced;    /* lasting failure of this address */
    int64_t sharers; /* other people on the register with this address */
};

/* The full name, or else what letters call them. */
struct slice person_name(const struct person *person);

/* The key by which names compare: lower case, one space between words. */
struct slice person_name_key(struct arena *arena, struct slice name);

bool person_prefers(const struct person *person, enum preference_kind kind,
                    struct slice code, bool wanted);

/* The same for staff to read; of who gave no name "P-0007". */
struct slice person_words(struct arena *arena, const struct person *person);

#endif
