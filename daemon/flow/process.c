#include "flow/process.h"

#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "edge/link.h"

#include "base/banned.h"

#define BEAT_MS 1000
#define READER_MS 10000
#define PATIENCE_MS 5000 /* the parent kills after 8 seconds */

void process_say(struct process *process, enum say what)
{
    struct error error;

    if (process->link >= 0 && !link_say(process->link, (char)what, -1, &error))
        process->ending = true;
}

static void take_reader(struct process *process, int descriptor)
{
    if (process->peer >= 0)
        close(process->peer);
    process->peer = descriptor;
}

static void hear(struct process *process)
{
    char what;
    int descriptor;
    struct error error = {0};

    while (link_hear(process->link, &what, &descriptor, &error)) {
        if (what == SAY_END)
            process->ending = true;
        else if (what == SAY_READER_HERE && descriptor >= 0)
            take_reader(process, descriptor);
        else
            process->woken = true;
    }
    /* The parent has gone: nobody holds the lock for us any more. */
    if (error.kind == ERROR_PERMANENT)
        process->ending = true;
}

static bool attend(struct process *process, int64_t now)
{
    if (process->link < 0)
        return !process->ending;
    process->heard_at = now;
    if (now - process->beat_at >= BEAT_MS) {
        process->beat_at = now;
        process_say(process, SAY_ALIVE);
    }
    hear(process);
    return !process->ending;
}

/* Asked before each letter, and a letter takes less than a millisecond. */
bool process_beat(void *data)
{
    struct process *process = data;
    int64_t now = clock_steady_ms();

    return now == process->heard_at ? !process->ending : attend(process, now);
}

struct pulse process_pulse(struct process *process)
{
    return (struct pulse){process_beat, process};
}

static bool patient_beat(void *data)
{
    struct process *process = data;

    if (process_beat(process))
        return true;
    if (process->patient_until == 0)
        process->patient_until = clock_steady_ms() + PATIENCE_MS;
    return clock_steady_ms() < process->patient_until;
}

struct pulse process_patient_pulse(struct process *process)
{
    return (struct pulse){patient_beat, process};
}

void process_wait(struct process *process, int descriptor, int64_t milliseconds)
{
    int64_t until = clock_steady_ms() + milliseconds;

    while (attend(process, clock_steady_ms()) && !process->woken) {
        int64_t left = until - clock_steady_ms();
        struct pollfd fds[2] = {{process->link, POLLIN, 0},
                                {descriptor, POLLIN, 0}};

        if (left <= 0)
            return;
        if (poll(fds, 2, (int)(left < BEAT_MS ? left : BEAT_MS)) > 0 &&
            fds[1].revents != 0)
            return;
    }
    process->woken = false;
}

void process_drop_reader(struct process *process)
{
    if (process->peer >= 0)
        close(process->peer);
    process->peer = -1;
}

bool process_new_reader(struct process *process)
{
    int64_t until = clock_steady_ms() + READER_MS;

    process_drop_reader(process);
    process_say(process, SAY_NEW_READER);
    while (attend(process, clock_steady_ms()) && process->peer < 0 &&
           clock_steady_ms() < until) {
        struct pollfd fd = {process->link, POLLIN, 0};

        poll(&fd, 1, BEAT_MS);
    }
    return process->peer >= 0;
}

void process_complain(struct process *process, const struct error *error)
{
    static char last[sizeof error->text];

    if (strcmp(last, error->text) == 0)
        return;
    memcpy(last, error->text, sizeof last);
    log_event(LOG_STORE_FAILED, "%s: %s", process->role, error->text);
}
