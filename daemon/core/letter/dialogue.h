/*
 * The SMTP dialogue that hands over one letter (RFC 5321 section 3.3), after
 * the connection is greeted, secured and authenticated. A pure state machine:
 * bytes from the server in, bytes to send out, and how it ended.
 *
 * With PIPELINING (RFC 2920) MAIL, RCPT and DATA go in one write, and those of
 * the next letter may go in one write with this one's final dot: `after`.
 * Dot-stuffing happens here. dialogue_next says when the final dot is about to
 * go, so that the caller can note it first.
 *
 * A letter whose address could not be written as one SMTP command, or whose
 * bytes hold a line end other than CRLF, is never begun: its outcome is never,
 * without a code, and the connection is as good as before.
 */
#ifndef CORE_LETTER_DIALOGUE_H
#define CORE_LETTER_DIALOGUE_H

#include "core/ledger/outcome.h"
#include "core/letter/letter.h"

struct dialogue_server {
    bool pipelining;
    int64_t size; /* 0: not said */
};

/* Reads one line of the EHLO reply into what the server can do. */
void dialogue_server_line(struct dialogue_server *server, struct slice line);

enum dialogue_do {
    DIALOGUE_SEND, /* send *out; then ask again */
    DIALOGUE_READ, /* read from the server; then dialogue_take */
    DIALOGUE_ENDED /* `outcome` holds how */
};

enum dialogue_step {
    STEP_SEND_MAIL, /* with RCPT and DATA if the server takes a pipeline */
    STEP_READ_MAIL,
    STEP_SEND_RCPT,
    STEP_READ_RCPT,
    STEP_SEND_DATA,
    STEP_READ_DATA,
    STEP_SEND_LETTER,
    STEP_READ_DOT,
    STEP_SEND_EMPTY, /* a dot alone: DATA was allowed, but for nobody */
    STEP_READ_EMPTY,
    STEP_SEND_RESET,
    STEP_READ_RESET
};

struct dialogue {
    const struct letter *letter;
    struct dialogue_server server;
    struct arena *arena;
    enum dialogue_step step;
    bool ended;
    bool lost; /* the connection cannot be used again */
    struct outcome outcome;
    bool refused; /* `outcome` holds the first refusal; no letter goes out */
    bool has_recipient; /* RCPT was accepted */
    size_t dots;        /* lines of the letter that begin with a dot */
    struct slice after; /* what the dialogue that follows sends first; to be
                           set while the step is STEP_SEND_LETTER */
    char line[1002];    /* the reply line being read */
    size_t line_size;
};

/* The letter, and what the arena holds, must outlive the dialogue. */
void dialogue_start(struct dialogue *dialogue, struct arena *arena,
                    const struct dialogue_server *server,
                    const struct letter *letter);

/* What to do next. For DIALOGUE_SEND *out is what to send, in one piece, and
 * *dot_out is true when it holds the letter and its final dot: note it before
 * the first byte is written. */
enum dialogue_do dialogue_next(struct dialogue *dialogue, struct slice *out,
                               bool *dot_out);

/*
 * Bytes from the server, in any pieces. Lines over 1,000 octets, lines that
 * are no reply, and replies that nobody asked for make the connection lost:
 * the next reply might be taken for another letter's. Returns the bytes that
 * came after the end of this dialogue and are the following one's to take.
 */
struct slice dialogue_take(struct dialogue *dialogue, struct slice bytes);

/* The connection ended or a deadline passed. A refusal that was read before
 * stands. */
void dialogue_lose(struct dialogue *dialogue, const char *why);

#endif
