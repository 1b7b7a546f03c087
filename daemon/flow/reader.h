/*
 * The reader process and how collect speaks with it. Two steps over the
 * socket that the two share:
 *
 *   identify: what is ours and the message ->  correlators
 *   read:     what was sent to the person  ->  the reading
 *
 * The reader holds nothing: no file, no network, no ledger.
 */
#ifndef FLOW_READER_H
#define FLOW_READER_H

#include "base/error.h"
#include "core/reading/authentication.h"
#include "core/reading/correlators.h"
#include "core/reading/reading.h"

#define READER_SECONDS 5

/* The reader's life: loads the word lists of the configuration directory (NULL:
 * none), closes itself in, says so over the link (if it is not -1), then serves
 * until the socket ends. The exit status. */
int reader_serve(int socket, int link, const char *directory);

/* Collect's side. ERROR_INPUT: the message was refused before parsing, with
 * the reason. Other kinds: the reader broke or took too long; a new one is
 * needed. */
bool reader_identify(struct arena *arena, int socket,
                     const struct ourselves *ourselves, struct slice message,
                     struct correlators *out, struct error *error) NODISCARD;
bool reader_read(struct arena *arena, int socket,
                 const struct reading_context *context, struct reading *out,
                 struct error *error) NODISCARD;

#endif
