/*
 * What is said when a server was not reached, let us not in, or went away: who
 * must do what. Each returns false.
 */
#ifndef EDGE_PIPE_FAULT_H
#define EDGE_PIPE_FAULT_H

#include <curl/curl.h>

#include "edge/pipe.h"

/* Whom a pipe talks to, and what was heard of them. */
struct peer {
    enum pipe_protocol protocol;
    struct server server;
    const char *host;
    char last[200];                /* the server's last line */
    char trouble[CURL_ERROR_SIZE]; /* in libcurl's words */
};

/* By libcurl's code: TEMPORARY or PERMANENT, as pipe_open says. */
bool pipe_fault(const struct peer *peer, CURLcode code, struct error *error);

bool pipe_fault_stopped(const struct peer *peer, struct error *error);
bool pipe_fault_late(const struct peer *peer, struct error *error);
bool pipe_fault_closed(const struct peer *peer, struct error *error);
/* It has no way to log in that we know. */
bool pipe_fault_no_login(const struct peer *peer, struct error *error);

#endif
