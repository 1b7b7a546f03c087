/*
 * What a member of staff tells the daemon to do, in an answer to one of its
 * letters to staff. It is understood wholly or not at all: "OK, but not 3" is
 * no OK.
 */
#ifndef CORE_READING_STAFF_COMMAND_H
#define CORE_READING_STAFF_COMMAND_H

#include "base/slice.h"

enum staff_order {
    ORDER_UNCLEAR, /* anything else */
    ORDER_OK,
    ORDER_HOLD,
    ORDER_DROP,
    ORDER_AGAIN,
    ORDER_CANCEL,
    ORDER_HELP
};

#define STAFF_COMMAND_NUMBERS 40

struct staff_command {
    enum staff_order order;
    int numbers[STAFF_COMMAND_NUMBERS]; /* DROP, AGAIN: rising, each once */
    size_t count;
    int64_t reference; /* CANCEL: of "A-0042"; 0: it names none */
};

/* "OK", as it is written; empty for ORDER_UNCLEAR. */
const char *staff_order_word(enum staff_order order);

/*
 * `words` are the sender's own (no quotes, no signature), `name` is theirs,
 * with which they may sign. Courtesies around a command are passed over; case
 * and punctuation do not count, but for a question mark.
 */
struct staff_command staff_command_read(struct slice words, struct slice name);

#endif
