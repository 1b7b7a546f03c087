#include "edge/loop.h"

#include <errno.h>
#include <signal.h>
#include <sys/epoll.h>
#include <systemd/sd-daemon.h>
#include <systemd/sd-event.h>
#include <time.h>

#include "base/arena.h"

#include "base/banned.h"

/* One thing that the loop waits for. */
struct watched {
    struct watched *next;
    struct loop *loop;
    sd_event_source *source; /* NULL: forgotten, to be used again */
    int descriptor;          /* -1 for timers and signals */
    uint64_t microseconds;
    loop_callback *callback;
    void *data;
};

struct loop {
    struct arena *arena;
    sd_event *event;
    struct watched *watched;
};

bool loop_open(struct loop **out, struct error *error)
{
    struct arena *arena = arena_new();
    struct loop *loop = arena_alloc(arena, sizeof *loop);
    int result = sd_event_new(&loop->event);

    if (result < 0) {
        arena_free(arena);
        return error_system(error, -result, "no loop of events");
    }
    loop->arena = arena;
    *out = loop;
    return true;
}

void loop_close(struct loop *loop)
{
    if (loop == NULL)
        return;
    for (struct watched *w = loop->watched; w != NULL; w = w->next)
        sd_event_source_disable_unref(w->source);
    sd_event_unref(loop->event);
    arena_free(loop->arena);
}

static struct watched *watched_new(struct loop *loop, loop_callback *callback,
                                   void *data)
{
    struct watched *watched = loop->watched;

    while (watched != NULL && watched->source != NULL)
        watched = watched->next;
    if (watched == NULL) {
        watched = arena_alloc(loop->arena, sizeof *watched);
        watched->next = loop->watched;
        loop->watched = watched;
    }
    watched->loop = loop;
    watched->descriptor = -1;
    watched->callback = callback;
    watched->data = data;
    return watched;
}

static bool call(struct watched *watched)
{
    struct loop *loop = watched->loop;

    if (watched->callback(watched->data))
        return true;
    loop_end(loop);
    return false;
}

static int on_readable(sd_event_source *source, int descriptor, uint32_t events,
                       void *data)
{
    (void)source;
    (void)descriptor;
    (void)events;
    call(data);
    return 0;
}

bool loop_on_readable(struct loop *loop, int descriptor,
                      loop_callback *callback, void *data, struct error *error)
{
    struct watched *watched = watched_new(loop, callback, data);
    int result = sd_event_add_io(loop->event, &watched->source, descriptor,
                                 EPOLLIN, on_readable, watched);

    if (result < 0)
        return error_system(error, -result, "a descriptor cannot be watched");
    watched->descriptor = descriptor;
    return true;
}

void loop_forget(struct loop *loop, int descriptor)
{
    for (struct watched *w = loop->watched; w != NULL; w = w->next)
        if (w->source != NULL && w->descriptor == descriptor)
            w->source = sd_event_source_disable_unref(w->source);
}

/* Not sd_event_now, which is when this turn of the loop began; nor
 * base/clock.h, which tests may pin. */
static uint64_t now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000 + (uint64_t)time.tv_nsec / 1000;
}

static int on_time(sd_event_source *source, uint64_t due, void *data)
{
    struct watched *watched = data;
    int result;

    (void)due;
    if (!call(watched))
        return 0;
    result = sd_event_source_set_time(source, now() + watched->microseconds);
    return result < 0 ? result
                      : sd_event_source_set_enabled(source, SD_EVENT_ONESHOT);
}

bool loop_every(struct loop *loop, int64_t milliseconds,
                loop_callback *callback, void *data, struct error *error)
{
    struct watched *watched = watched_new(loop, callback, data);
    int result;

    watched->microseconds = (uint64_t)milliseconds * 1000;
    result = sd_event_add_time(loop->event, &watched->source, CLOCK_MONOTONIC,
                               now() + watched->microseconds, 1000, on_time,
                               watched);
    if (result < 0)
        return error_system(error, -result, "a timer cannot be set");
    return true;
}

static int on_signal(sd_event_source *source,
                     const struct signalfd_siginfo *info, void *data)
{
    (void)source;
    (void)info;
    call(data);
    return 0;
}

bool loop_on_signal(struct loop *loop, int number, loop_callback *callback,
                    void *data, struct error *error)
{
    struct watched *watched = watched_new(loop, callback, data);
    sigset_t set;
    int result;

    sigemptyset(&set);
    sigaddset(&set, number);
    if (sigprocmask(SIG_BLOCK, &set, NULL) != 0)
        return error_system(error, errno, "a signal cannot be taken");
    result = sd_event_add_signal(loop->event, &watched->source, number,
                                 on_signal, watched);
    if (result < 0)
        return error_system(error, -result, "a signal cannot be taken");
    return true;
}

bool loop_run(struct loop *loop, struct error *error)
{
    int result = sd_event_loop(loop->event);

    if (result < 0)
        return error_system(error, -result, "the loop of events");
    return true;
}

void loop_end(struct loop *loop)
{
    sd_event_exit(loop->event, 0);
}

void loop_tell(const char *state)
{
    sd_notify(0, state);
}

int64_t loop_watchdog_ms(void)
{
    uint64_t microseconds;

    if (sd_watchdog_enabled(0, &microseconds) <= 0)
        return 0;
    return (int64_t)(microseconds / 2000);
}
