/* Letters in a test: what the office's say, and what people write back. */
#ifndef TESTS_FLOW_LETTERS_H
#define TESTS_FLOW_LETTERS_H

#include "tests/flow/place.h"

/* A line that our own server puts before what it vouches for. */
#define VOUCHED                                               \
    "Authentication-Results: mx.harbour.example; dmarc=pass " \
    "header.from=harbour.example\r\n"

/* ---- reading ---- */

/* The value of a header of a letter, on one line. */
struct slice letter_header(struct arena *arena, struct slice bytes,
                           const char *name);

/* The words of its text part, in one line; empty if there is no letter. */
struct slice letter_words(struct place *place,
                          const struct relay_letter *letter);
bool letter_has(struct place *place, const struct relay_letter *letter,
                const char *words);

/* The same for what must be there: if it is not, the whole is shown. */
bool letter_says(struct place *place, const struct relay_letter *letter,
                 const char *words);
bool words_say(struct slice all, const char *words);

/* It stays when the relay goes on. */
const struct relay_letter *letter_copy(struct place *place,
                                       const struct relay_letter *letter);

/* ---- writing ---- */

struct reply {
    const char *from;
    const struct relay_letter *to; /* the letter answered; NULL: none */
    const char *words;
    const char *header; /* more lines, each with CRLF; may be NULL */
    const char *id;     /* a Message-ID; NULL: one of its own */
    bool untagged;      /* to the plain address, without references */
};

struct slice reply_bytes(struct arena *arena, const struct reply *reply);

/* They write, and the office reads it: one test. `letter` and `header` may be
 * NULL. What follows from it is not sent yet. */
void reply_read(struct place *place, const char *from,
                const struct relay_letter *letter, const char *words,
                const char *header);

#endif
