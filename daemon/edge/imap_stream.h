/*
 * What libetpan reads and writes: our pipe, with a deadline and a byte budget,
 * since a server may drip or never stop. Nested parentheses are counted too:
 * libetpan follows them on the stack, without end.
 */
#ifndef EDGE_IMAP_STREAM_H
#define EDGE_IMAP_STREAM_H

#include <libetpan/libetpan.h>

#include "edge/pipe.h"

struct imap_stream {
    mailstream_low low;
    struct pipe *pipe;
    int64_t deadline; /* clock_steady_ms */
    size_t budget;    /* bytes that may still come */
    bool failed;      /* for good; error says why */
    struct error error;

    /* where the server's bytes stand (RFC 3501 section 4.3) */
    uint64_t literal; /* so many bytes of one to come */
    uint64_t number;  /* of "{number}" */
    char brace;       /* the last byte of "{number}" so far, or 0 */
    int depth;
};

/* The stream must outlive what is made from it: mailstream_new(&s->low, n). */
void imap_stream_start(struct imap_stream *stream, struct pipe *pipe);

/* For the next operation. */
void imap_stream_allow(struct imap_stream *stream, int64_t deadline,
                       size_t budget);

#endif
