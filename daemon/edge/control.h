/*
 * The control socket between `involve` and the daemon. A request is its words
 * (and what the command read from a file or standard input); the answer is an
 * exit status and text. Who asks is known by SO_PEERCRED.
 */
#ifndef EDGE_CONTROL_H
#define EDGE_CONTROL_H

#include <sys/types.h>

#include "base/arena.h"
#include "base/error.h"

#define CONTROL_MOST_BYTES ((size_t)32 * 1024 * 1024)

struct request {
    struct slice *words; /* "people", "import", "people.csv" */
    size_t count;
    struct slice input; /* bytes of the file that the command named */
    uid_t uid;
    struct slice user; /* its name; the number if it has none */
};

struct answer {
    int status;             /* 0 done, 1 refused or failed, 2 wrong use */
    struct slice output;    /* for standard output */
    struct slice complaint; /* for standard error */
};

/* Daemon: listens (mode 0660), replacing a socket that nobody serves. */
bool control_listen(const char *path, int *out, struct error *error) NODISCARD;

/* Accepts one connection, without waiting. */
bool control_accept(int listener, int *connection_out,
                    struct error *error) NODISCARD;

/* Reads its request, waiting 5 seconds at most. On failure the connection is
 * closed. */
bool control_read(struct arena *arena, int connection, struct request *out,
                  struct error *error) NODISCARD;

/* Sends the answer within 5 seconds and closes the connection, also on
 * failure. An answer that is too long becomes a complaint that says so. */
bool control_answer(struct arena *arena, int connection,
                    const struct answer *answer, struct error *error) NODISCARD;

/* The name of a user; the number in digits if there is none. */
struct slice control_user(struct arena *arena, uid_t uid);

/* Command: asks the daemon (`uid` and `user` are not sent) and waits up to ten
 * minutes. ERROR_INPUT when it is too long, ERROR_TEMPORARY with errno
 * ECONNREFUSED or ENOENT in `number` when no daemon listens. */
bool control_ask(struct arena *arena, const char *path,
                 const struct request *request, struct answer *out,
                 struct error *error) NODISCARD;

#endif
