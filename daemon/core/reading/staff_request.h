/*
 * What a member of staff asks to be done with the register, in a mail of its
 * own: the first line says what and for whom.
 *
 *   STOP Jo Example
 *   PAUSE jo@example.org until 3 January
 *   CHANGE P-0012
 *   Phone: 01632 960001
 *
 * It is understood wholly or not at all.
 */
#ifndef CORE_READING_STAFF_REQUEST_H
#define CORE_READING_STAFF_REQUEST_H

#include "core/register/person_lines.h"

#define STAFF_REQUESTS(X)       \
    X(REQUEST_NONE, "")         \
    X(REQUEST_STOP, "stop")     \
    X(REQUEST_DIED, "died")     \
    X(REQUEST_PAUSE, "pause")   \
    X(REQUEST_RESUME, "resume") \
    X(REQUEST_ADD, "add")       \
    X(REQUEST_CHANGE, "change") \
    X(REQUEST_MERGE, "merge")   \
    X(REQUEST_APART, "apart")

#define STAFF_REQUEST_NAME(name, word) name,
enum staff_request_name { STAFF_REQUESTS(STAFF_REQUEST_NAME) };
#undef STAFF_REQUEST_NAME

/* "stop": the verb's own word. */
const char *staff_request_word(enum staff_request_name name);

struct staff_request {
    enum staff_request_name name;          /* NONE: it is no such message */
    struct slice who;                      /* as written; empty only for ADD */
    struct slice until;                    /* PAUSE; may be empty */
    struct slice lines[PERSON_LINES_MOST]; /* ADD, CHANGE: "Label: words" */
    size_t count;
};

/* `words` are the sender's own (no quotes, no signature), `name` is theirs,
 * with which they may sign. The slices live as long as the
 * arena. A link that a mail program puts behind an address is passed over. */
struct staff_request staff_request_read(struct arena *arena, struct slice words,
                                        struct slice name);

#endif
