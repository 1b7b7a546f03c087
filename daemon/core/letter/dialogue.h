/*
 * The SMTP dialogue that hands over one letter (RFC 5321 section 3.3), after
 * the connection is greeted, secured and authenticated. A pure state machine:
 * bytes from the server in, bytes to send out, and how it ended.
 *
 * With PIPELINING (RFC 2920) MAIL, RCPT and DATA go in one write. Dot-stuffing
 * happens here. dialogue_next says when the final dot is about to go, so that
 * the caller can note it first.
 */
#ifndef CORE_LETTER_DIALOGUE_H
#define CORE_LETTER_DIALOGUE_H

#include "core/ledger/outcome.h"
#include "core/letter/letter.h"

struct dialogue_server {
    bool pipelining;
    bool eightbit;
    int64_t size; /* 0: not said */
};

/* Reads one line of the EHLO reply into what the server can do. */
void dialogue_server_line(struct dialogue_server *server, struct slice line);

enum dialogue_do {
    DIALOGUE_SEND,  /* send *out; then ask again */
    DIALOGUE_READ,  /* read from the server; then dialogue_take */
    DIALOGUE_ENDED  /* `outcome` holds how */
};

struct dialogue {
    const struct letter *letter;
    struct dialogue_server server;
    struct arena *arena;
    enum dialogue_stage stage;
    int step;          /* inside the stage; dialogue.c */
    bool ended;
    bool lost;         /* the connection cannot be used again */
    struct outcome outcome;
    struct outcome first_refusal; /* while replies of a pipeline come in */
    bool refused;
    char line[1100];   /* the reply line being read */
    size_t line_size;
};

void dialogue_start(struct dialogue *dialogue, struct arena *arena,
                    const struct dialogue_server *server,
                    const struct letter *letter);

/* What to do next. For DIALOGUE_SEND *out is what to send and *dot_out is true
 * when it holds the final dot: note it before the first byte is written. */
enum dialogue_do dialogue_next(struct dialogue *dialogue, struct slice *out,
                               bool *dot_out);

/* Bytes from the server. Lines over 1,000 octets end the connection. */
void dialogue_take(struct dialogue *dialogue, struct slice bytes);

/* The connection ended or a deadline passed. */
void dialogue_lose(struct dialogue *dialogue, const char *why);

#endif
