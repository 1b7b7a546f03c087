/*
 * What parent and children say to each other: one byte, sometimes with a
 * descriptor. Who may say what to whom is in flow/processes.h.
 */
#ifndef EDGE_LINK_H
#define EDGE_LINK_H

#include "base/arena.h"
#include "base/error.h"

/* `descriptor` -1: none. Never blocks; a full link drops wake-ups, which are
 * only hints. */
bool link_say(int link, char what, int descriptor, struct error *error);

/* The next message; false with ERROR_NONE when there is none, ERROR_PERMANENT
 * when the other side has gone. */
bool link_hear(int link, char *what, int *descriptor_out, struct error *error);

/*
 * Frames over a byte socket: a size, then that many bytes. `most` bounds what
 * is accepted. Times are a deadline by clock_steady_ms, INT64_MAX for none;
 * ERROR_TEMPORARY when it passes, ERROR_PERMANENT when the other side has gone
 * or broke the rules.
 */
bool frame_send(int socket, struct slice bytes, int64_t deadline_ms,
                struct error *error) NODISCARD;
bool frame_receive(struct arena *arena, int socket, size_t most,
                   int64_t deadline_ms, struct slice *out,
                   struct error *error) NODISCARD;

#endif
