/*
 * IDLE (RFC 2177): waiting until the server tells of new mail. Spoken by hand,
 * since libetpan takes a line that comes before the "+" for a fault, and then
 * waits for an end that never comes.
 */
#ifndef EDGE_IMAP_IDLE_H
#define EDGE_IMAP_IDLE_H

#include "edge/imap_session.h"

/* Waits until there is news, `other` is readable, or `until` (clock_steady_ms)
 * has come. *refused_out: the server did not take the command. */
bool imap_idle(struct imap_session *session, int other, int64_t until,
               bool *news_out, bool *refused_out,
               struct error *error) NODISCARD;

#endif
