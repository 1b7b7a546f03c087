/*
 * A process's loop, on sd-event: descriptors, timers, signals, children.
 * A callback that returns false ends the loop.
 */
#ifndef EDGE_LOOP_H
#define EDGE_LOOP_H

#include <sys/types.h>

#include "base/error.h"

struct loop;
typedef bool loop_callback(void *data);

bool loop_open(struct loop **out, struct error *error) NODISCARD;
void loop_close(struct loop *loop);

/* Called when the descriptor is readable, or its other side has gone. */
bool loop_on_readable(struct loop *loop, int descriptor,
                      loop_callback *callback, void *data,
                      struct error *error) NODISCARD;
void loop_forget(struct loop *loop, int descriptor);

/* Called every `milliseconds`, counted from the end of the last call. */
bool loop_every(struct loop *loop, int64_t milliseconds,
                loop_callback *callback, void *data,
                struct error *error) NODISCARD;

/* The signal is blocked and taken by the loop. */
bool loop_on_signal(struct loop *loop, int number, loop_callback *callback,
                    void *data, struct error *error) NODISCARD;

/* Runs until a callback returns false or loop_end is called; once only. */
bool loop_run(struct loop *loop, struct error *error) NODISCARD;
void loop_end(struct loop *loop);

/* Tells the service manager, if there is one: "READY=1", "STATUS=...". */
void loop_tell(const char *state);

/* How often to tell "WATCHDOG=1": half of the service manager's limit, in
 * milliseconds; 0 without one. */
int64_t loop_watchdog_ms(void);

#endif
