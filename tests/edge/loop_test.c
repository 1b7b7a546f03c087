/* edge: the loop: descriptors, timers, signals, and the service manager. */
#include "edge/loop.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"
#include "edge/child.h"
#include "tests/edge/place.h"
#include "tests/tap.h"

struct probe {
    struct loop *loop;
    int descriptor;
    int calls;
    int most;         /* end the loop after so many */
    int64_t pause_ms; /* how long each call takes */
    int64_t shortest; /* between the end of one call and the next */
    int64_t last;
};

static void pause_for(int64_t milliseconds)
{
    struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000};

    nanosleep(&time, NULL);
}

static bool on_call(void *data)
{
    struct probe *probe = data;
    int64_t now = clock_steady_ms();
    char byte;

    if (probe->last > 0 && now - probe->last < probe->shortest)
        probe->shortest = now - probe->last;
    if (probe->descriptor >= 0 && read(probe->descriptor, &byte, 1) != 1)
        loop_forget(probe->loop, probe->descriptor);
    pause_for(probe->pause_ms);
    probe->last = clock_steady_ms();
    probe->calls++;
    return probe->calls != probe->most;
}

static struct probe probe_of(struct loop *loop, int descriptor, int most)
{
    return (struct probe){.loop = loop,
                          .descriptor = descriptor,
                          .most = most,
                          .shortest = 1000000};
}

static void test_readable(void)
{
    struct error error = {0};
    struct loop *loop;
    int one[2];
    int other[2];
    struct probe a;
    struct probe b;

    ok(loop_open(&loop, &error), "a loop");
    ok(socket_pair_bytes(one, &error) && socket_pair_bytes(other, &error),
       "two pairs");
    a = probe_of(loop, one[0], 0);
    b = probe_of(loop, other[0], 3);
    ok(loop_on_readable(loop, one[0], on_call, &a, &error) &&
           loop_on_readable(loop, other[0], on_call, &b, &error),
       "both watched");
    ok(write(one[1], "12", 2) == 2 && write(other[1], "123", 3) == 3, "news");
    ok(loop_run(loop, &error), "run until a callback says no");
    is_int(b.calls, 3, "one ended the loop at its third");
    is_int(a.calls, 2, "the other had its own");
    loop_close(loop);
    close(one[0]);
    close(one[1]);
    close(other[0]);
    close(other[1]);
}

static void test_forget(void)
{
    struct error error = {0};
    struct loop *loop;
    int pair[2];
    struct probe never;
    struct probe gone;
    struct probe timer;

    ok(loop_open(&loop, &error) && socket_pair_bytes(pair, &error), "a loop");
    never = probe_of(loop, -1, 0);
    gone = probe_of(loop, pair[0], 0);
    timer = probe_of(loop, -1, 3);
    ok(loop_on_readable(loop, pair[0], on_call, &never, &error), "watched");
    loop_forget(loop, pair[0]);
    loop_forget(loop, pair[0]);
    ok(loop_on_readable(loop, pair[0], on_call, &gone, &error) &&
           loop_every(loop, 20, on_call, &timer, &error),
       "another in its place, and a timer");
    close(pair[1]);
    ok(loop_run(loop, &error), "run");
    is_int(never.calls, 0, "the forgotten one is not called");
    is_int(gone.calls, 1, "the other is forgotten from within its callback");
    loop_close(loop);
    close(pair[0]);
}

static void test_every(void)
{
    struct error error = {0};
    struct loop *loop;
    struct probe slow;
    struct probe fast;

    ok(loop_open(&loop, &error), "a loop");
    slow = probe_of(loop, -1, 4);
    slow.pause_ms = 60;
    fast = probe_of(loop, -1, 0);
    ok(loop_every(loop, 50, on_call, &slow, &error) &&
           loop_every(loop, 5, on_call, &fast, &error),
       "two timers");
    ok(loop_run(loop, &error), "run");
    is_int(slow.calls, 4, "called again and again");
    ok(slow.shortest >= 49, "counted from the end of the last call: %d ms",
       (int)slow.shortest);
    ok(fast.calls > 8, "the other went on between: %d", fast.calls);
    loop_close(loop);
}

static bool raise_one(void *data)
{
    (void)data;
    return raise(SIGUSR1) == 0;
}

static bool end_it(void *data)
{
    loop_end(data);
    return true;
}

static void test_signals(void)
{
    struct error error = {0};
    struct loop *loop;
    struct probe signals;

    ok(loop_open(&loop, &error), "a loop");
    signals = probe_of(loop, -1, 2);
    ok(loop_on_signal(loop, SIGUSR1, on_call, &signals, &error) &&
           loop_every(loop, 10, raise_one, NULL, &error),
       "a signal");
    ok(loop_run(loop, &error), "run");
    is_int(signals.calls, 2, "taken by the loop");
    loop_close(loop);
    ok(loop_open(&loop, &error) &&
           loop_on_signal(loop, SIGUSR2, end_it, loop, &error) &&
           raise(SIGUSR2) == 0 && loop_run(loop, &error),
       "loop_end ends it as well");
    loop_close(loop);
}

static void test_manager(struct arena *arena)
{
    char *path = place_path(arena, "notify");
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int manager = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    char got[100] = "";

    unsetenv("NOTIFY_SOCKET");
    loop_tell("READY=1");
    snprintf(address.sun_path, sizeof address.sun_path, "%s", path);
    ok(bind(manager, (struct sockaddr *)&address, sizeof address) == 0,
       "a manager");
    setenv("NOTIFY_SOCKET", path, 1);
    loop_tell("STATUS=3 letters wait");
    ok(recv(manager, got, sizeof got - 1, MSG_DONTWAIT) > 0, "heard");
    is_text(slice_of(got), "STATUS=3 letters wait", "what was told");
    close(manager);

    unsetenv("WATCHDOG_USEC");
    is_int(loop_watchdog_ms(), 0, "no watchdog");
    setenv("WATCHDOG_USEC", "30000000", 1);
    is_int(loop_watchdog_ms(), 15000, "half of its limit");
    setenv("WATCHDOG_PID", "1", 1);
    is_int(loop_watchdog_ms(), 0, "another process's watchdog");
}

int main(void)
{
    struct arena *arena = arena_new();

    place_make();
    test_readable();
    test_forget();
    test_every();
    test_signals();
    test_manager(arena);
    arena_free(arena);
    return done_testing();
}
