/*
 * One pipe for SMTP and IMAP: libcurl resolves,
 * connects, does TLS with verification and authenticates (CONNECT_ONLY); then
 * the bytes are ours. Blocking, with a deadline and a pulse.
 */
#ifndef EDGE_PIPE_H
#define EDGE_PIPE_H

#include "base/arena.h"
#include "base/error.h"
#include "core/settings/settings.h"

/* Called at least once a second while a pipe waits. False: give up. */
struct pulse {
    bool (*beat)(void *data);
    void *data;
};

enum pipe_protocol { PIPE_SMTP, PIPE_IMAP };

struct pipe;

/* Once for each process, before its threads. SIGPIPE is ignored from then
 * on. */
bool pipe_setup(struct error *error) NODISCARD;

/*
 * Connects and authenticates (PLAIN or LOGIN with `secret` as the password,
 * XOAUTH2 with it as the token; not at all without a user) within `patience_ms`
 * milliseconds. TLS 1.2 or later is required unless the server is
 * SECURITY_NONE, which pipe_open refuses for anything but loopback. Errors:
 * TEMPORARY (name, connection, time), PERMANENT (certificate, STARTTLS missing,
 * login refused); the sentence says which. The pipe lies in the arena; what it
 * holds besides goes with pipe_close.
 */
bool pipe_open(struct arena *arena, enum pipe_protocol protocol,
               const struct server *server, struct slice secret,
               struct slice helo, int64_t patience_ms,
               const struct pulse *pulse, struct pipe **out,
               struct error *error) NODISCARD;

/* Closes without another word: QUIT and LOGOUT are the caller's, who knows
 * whether they would be taken for one. NULL is fine. */
void pipe_close(struct pipe *pipe);

/* What the server's greeting says of its clock, or 0: many tell the date. */
int64_t pipe_server_date(const struct pipe *pipe);

/* SMTP: the lines of the server's last EHLO reply (after TLS), without CRLF.
 * IMAP: none. */
size_t pipe_lines(const struct pipe *pipe, const struct slice **out);

int pipe_descriptor(const struct pipe *pipe);

/* Sends all of it before the deadline (clock_steady_ms). */
bool pipe_send(struct pipe *pipe, struct slice bytes, int64_t deadline_ms,
               struct error *error) NODISCARD;

/* At least one byte before the deadline; 0 bytes with ERROR_PERMANENT when
 * the server closed. TEMPORARY when the deadline passed. */
bool pipe_receive(struct pipe *pipe, char *to, size_t size, int64_t deadline_ms,
                  size_t *got_out, struct error *error) NODISCARD;

/* True if pipe_receive would not wait (bytes, also from TLS buffers, or the
 * end), waiting for that until the deadline, or until `other` (a descriptor,
 * or -1) becomes readable. A deadline in the past asks without waiting: before
 * an SMTP dialogue true means that the connection is no longer usable. */
bool pipe_wait(struct pipe *pipe, int other, int64_t deadline_ms);

#endif
