/*
 * A relay in memory instead of edge/pipe.c: it speaks SMTP as scripted and
 * keeps every letter. What it keeps lies in shared memory, so that it outlives
 * a child that dies.
 */
#ifndef TESTS_FAKE_PIPE_H
#define TESTS_FAKE_PIPE_H

#include "edge/pipe.h"

/* Where in the dialogue something goes wrong. */
enum relay_at {
    RELAY_MAIL,
    RELAY_RCPT,
    RELAY_DATA,
    RELAY_LETTER, /* the write with the final dot breaks */
    RELAY_DOT,    /* the letter was read, and is not taken */
    RELAY_TAKEN   /* the letter was taken, and the answer does not come */
};

struct relay_letter {
    char from[260];
    char to[260];
    int recipients; /* RCPTs that were accepted */
    int connection;
    struct slice bytes; /* without the stuffed dots */
};

#define RELAY_MOST 200

struct relay {
    struct relay_letter letters[RELAY_MOST]; /* those that were taken */
    int count;
    int connections; /* that were made, ever */
    int attempts;    /* MAILs, ever */
    int refusals;    /* so many connections are refused from now on */
    bool pipelining;
};
extern struct relay *relay;

/* Called when a letter was taken, in the process that sent it. */
extern void (*relay_on_letter)(void);

/* A fresh one, which takes everything. */
void relay_start(void);

/* The next `times` times something is said for this recipient (NULL: any), the
 * relay replies so at this point ("451 4.7.1 later"), or hangs up (NULL). */
void relay_script(const char *address, enum relay_at at, const char *reply,
                  int times);

/* How many letters this recipient has, and their last one; NULL: none. */
int relay_count(const char *address);
const struct relay_letter *relay_last(const char *address);

#endif
