/*
 * An announcement in a message of staff: the lines with a colon, and the text
 * below them, as a file of the queue folder has them. Mail programs put things
 * around it, and between its lines: what is not part of it is taken away here,
 * and kept so that the sender can be told.
 */
#ifndef CORE_READING_SUBMISSION_H
#define CORE_READING_SUBMISSION_H

#include "base/arena.h"
#include "base/wire.h"

struct submission {
    struct slice name;    /* of the attached file; empty: the message itself */
    struct slice text;    /* UTF-8; empty when there is trouble */
    struct slice trouble; /* why there is no text, and what to do; or empty */
    bool recognised;      /* it begins with lines of an announcement */
    bool certain;         /* Kind, Title and For are among them */
    /* of the message itself, what was left out; its beginning once it was
     * handed over */
    struct slice above;
    struct slice below;
};

/* The message itself and so many files of it; so much of each kind of text. */
#define SUBMISSIONS_MOST 11
#define SUBMISSION_FILES_MOST 10
#define SUBMISSION_FILES_BYTES ((size_t)1000000)
#define SUBMISSION_TOO_LARGE                                           \
    "it is too large for an announcement, which is text of a page or " \
    "two. Send a shorter one"

/*
 * Finds it in a message's text. Above it may be a greeting, in front of each
 * line quote marks, around names the stars of bold text, between the lines
 * empty ones; below it a signature, a notice or a quote. Inside a quote it is
 * found only when the message was `forwarded`: else it would be our own words
 * come back. False if there is none.
 */
bool submission_find(struct arena *arena, struct slice text, bool forwarded,
                     struct submission *out);

/* Fills recognised and certain of a file's text. */
void submission_judge(struct arena *arena, struct submission *submission);

/* Takes away a text that is too long, and says so. */
void submission_bound(struct submission *submission);

/* The text with a line "Owner:" if it has none. */
struct slice submission_owned(struct arena *arena, struct slice text,
                              struct slice owner, bool *added_out);

void submissions_put(struct text *out, const struct submission *list,
                     size_t count);
/* Copied to the arena, every size checked. */
size_t submissions_take(struct arena *arena, struct wire *wire,
                        struct submission **out);

#endif
