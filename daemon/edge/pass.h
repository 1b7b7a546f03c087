/*
 * What a process shows to a server to log in: nothing, the password that a
 * secret holds, or a token got with the client secret.
 */
#ifndef EDGE_PASS_H
#define EDGE_PASS_H

#include "edge/token.h"

struct pass {
    enum login login;
    struct slice password;
    struct token token;
};

/* Reads the one secret that this server needs (edge/secret.h), into the arena.
 * After pipe_setup. */
bool pass_read(struct arena *arena, const char *directory,
               const struct settings *settings, const struct server *server,
               struct pass *out, struct error *error) NODISCARD;
void pass_end(struct pass *pass);

/* What pipe_open wants; good until the next call. Waits at most `patience_ms`
 * where a token must be asked for. */
bool pass_show(struct pass *pass, int64_t patience_ms,
               const struct pulse *pulse, struct slice *out,
               struct error *error) NODISCARD;

/* The connection failed with it: a token is asked for anew, since it may have
 * been withdrawn. */
void pass_failed(struct pass *pass);

#endif
