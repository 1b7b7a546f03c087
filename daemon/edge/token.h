/*
 * Access tokens by the client credentials grant (RFC 6749 section 4.4), over
 * HTTPS. A token is kept in the memory of the process that asked for it until
 * five minutes before it ends.
 */
#ifndef EDGE_TOKEN_H
#define EDGE_TOKEN_H

#include "edge/pipe.h"

struct token {
    const struct oauth2 *oauth2;
    struct slice secret; /* the client secret itself */
    struct arena *arena; /* of value */
    struct slice value;
    int64_t good_until;  /* steady ms */
    int64_t server_date; /* the service's own clock in its last answer; or 0 */
};

/* After pipe_setup. Both arguments must live as long as the token. */
void token_start(struct token *token, const struct oauth2 *oauth2,
                 struct slice secret);
void token_end(struct token *token);

/* The one at hand, or a new one, asked for within `patience_ms`. It is good
 * until the next call. TLS 1.2 or later, verified, no redirects, an answer of
 * 64 KiB at most. Errors: TEMPORARY (name, connection, time, a busy service),
 * PERMANENT (certificate, refused); the sentence says what to mend. */
bool token_get(struct token *token, int64_t patience_ms,
               const struct pulse *pulse, struct slice *out,
               struct error *error) NODISCARD;

/* A server refused it: the next call asks for a new one. */
void token_forget(struct token *token);

#endif
