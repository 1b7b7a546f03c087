/*
 * An IMAP session that libcurl has opened and logged in, and libetpan speaks
 * from there on. What the parts of the mailbox share.
 */
#ifndef EDGE_IMAP_SESSION_H
#define EDGE_IMAP_SESSION_H

#include "edge/imap_stream.h"

struct imap_session {
    struct arena *scratch; /* for one operation */
    struct pipe *pipe;
    struct imap_stream stream;
    mailimap *imap;
    int64_t patience_ms;
};

/* Takes the pipe over. */
void imap_session_start(struct imap_session *session, struct pipe *pipe,
                        int64_t patience_ms);

/* LOGOUT, if that takes no longer than `patience_ms`; then the pipe is
 * closed. */
void imap_session_end(struct imap_session *session, int64_t patience_ms);

/* Before an operation: what it may cost, besides what servers say in between.
 * Empties the scratch arena. */
void imap_session_allow(struct imap_session *session, int64_t more_ms,
                        size_t more_bytes);

/* Is libetpan's code a NO or BAD of the server? */
bool imap_is_answer(int code);

/*
 * Turns libetpan's code into an error, "while DOING" or "refused DOING". After
 * anything but a plain answer the two sides may disagree on what comes next,
 * so the stream has then failed for good.
 */
bool imap_succeeded(struct imap_session *session, int code, const char *doing,
                    struct error *error) NODISCARD;

#endif
