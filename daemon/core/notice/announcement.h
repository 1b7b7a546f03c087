/*
 * An announcement: one file of the queue folder. Mail-like lines, an empty
 * line, Markdown:
 *
 *   Kind: event
 *   Title: Coffee morning
 *   For: events, wellbeing
 *   Owner: Pat, 01632 960101
 *   Starts: Tuesday 10 March 2026, 10am
 *   Ends: Tuesday 10 March 2026, midday
 *
 * Kind, Title, For and Owner are required, and what core/notice/demand.h says
 * of each kind; an unknown line is refused. A file with "Reference: A-0042" and
 * "Cancel: yes" takes that announcement back and needs nothing else.
 */
#ifndef CORE_NOTICE_ANNOUNCEMENT_H
#define CORE_NOTICE_ANNOUNCEMENT_H

#include "core/notice/audience.h"
#include "core/notice/option.h"
#include "core/time/civil.h"

/* C name, word, may people put their name down? */
#define NOTICE_KINDS(X)                    \
    X(NOTICE_PANEL, "panel", true)         \
    X(NOTICE_COMMITTEE, "committee", true) \
    X(NOTICE_EVENT, "event", true)         \
    X(NOTICE_TRAINING, "training", true)   \
    X(NOTICE_RESEARCH, "research", true)   \
    X(NOTICE_QI, "qi", true)               \
    X(NOTICE_CONSULT, "consult", true)     \
    X(NOTICE_VISIT, "visit", true)         \
    X(NOTICE_SPEAKER, "speaker", true)     \
    X(NOTICE_JOB, "job", true)             \
    X(NOTICE_STORY, "story", true)         \
    X(NOTICE_GOVERNOR, "governor", true)   \
    X(NOTICE_WELLBEING, "wellbeing", true) \
    X(NOTICE_SURVEY, "survey", true)       \
    X(NOTICE_NEWS, "news", false)          \
    X(NOTICE_YSWD, "yswd", false)

enum notice_kind {
#define NOTICE_KIND_NAME(name, word, signup) name,
    NOTICE_KINDS(NOTICE_KIND_NAME)
#undef NOTICE_KIND_NAME
};
extern const struct words notice_kind_words;
bool notice_kind_has_signup(enum notice_kind kind);

struct announcement {
    enum notice_kind kind;
    struct slice title;
    struct slice for_words;
    struct audience audience;
    struct slice audience_words; /* for readers; may be empty */
    struct slice when_words;     /* as written, or made from starts and ends */
    int64_t starts;              /* 0: none */
    int64_t ends;
    struct notice_options dates; /* of which people choose one; starts and
                                    ends are 0 then */
    struct slice where;
    struct slice places;
    int64_t closes; /* 0: open until it starts; else the last moment */
    struct slice reward;
    struct slice access;
    struct slice owner;
    struct slice reference; /* "A-0042" if the file names one to change */
    bool cancel;            /* it takes that one back; nothing else counts */
    bool urgent;            /* it does not wait for a bulletin */
    struct slice body;      /* Markdown; may be empty for yswd */
    /* a consultation */
    struct slice can_change;
    struct slice cannot_change;
    int64_t decision; /* 0: none; the beginning of its day without a time */
    struct slice decision_words; /* "Thursday 21 May 2026 (board)" */
    /* research; a story; an item from outside: why we pass it on */
    struct slice ethics_ref;
    struct slice support;
    struct slice external_why; /* empty: from inside */
    /* you said, we did */
    struct slice answers;
    struct slice you_said;
    struct slice we_did;
    struct slice we_could_not;
    struct slice result;
    /* for reports, not for readers */
    struct slice level;
    struct slice ladder;      /* "1" to "8" */
    struct slice co_produced; /* "yes", "no" or empty */
    struct slice programme;
    int64_t feedback_due;
    struct slice duty;
};

/* Limits, in bytes. */
#define ANNOUNCEMENT_MOST_BYTES 200000
#define ANNOUNCEMENT_MOST_TITLE 120
#define ANNOUNCEMENT_MOST_VALUE 1000 /* of any other line above the body */

/*
 * Reads a file's bytes. True when there is no fault. `now` is for dates that
 * have passed; 0 reads an announcement again that was accepted before.
 *
 * A closing date without time is the last second of its day, or the moment of
 * Starts or Ends if one is on that day. "Starts:" may hold a span of time, and
 * gives the end then; so does a "When:" that is nothing but a date and times.
 * With several "Dates:" it closes when the first of them begins, unless it says
 * otherwise, and When is made from them. A
 * line of the body (or a title) that is only a
 * command word such as YES 2 is a fault: quoted in an answer, it would read as
 * the person's own.
 */
bool announcement_read(struct arena *arena, struct slice bytes,
                       const struct settings *settings, const struct zone *zone,
                       int64_t now, struct announcement *out,
                       struct faults *faults);

/* True while people can still be told of it and put their names down: until it
 * closes, or without a closing date until it starts. */
bool announcement_is_open(const struct announcement *announcement, int64_t now);

/* The moment after which it is too late for it: it closes, or without a closing
 * date starts; 0: none. */
int64_t announcement_deadline(const struct announcement *announcement);

/* "Friday 6 March 2026" when it closes with the day, else "Friday 6 March 2026,
 * midday"; empty when it has no closing date. */
struct slice announcement_closes_words(struct arena *arena,
                                       const struct announcement *announcement,
                                       const struct zone *zone);

/* "A-0042" to 42; 0 if it is not a reference. */
int64_t announcement_reference_number(struct slice reference);

/* The same for the name of a file that is nothing else: "A-0042.txt". */
int64_t announcement_file_number(struct slice name);

#endif
