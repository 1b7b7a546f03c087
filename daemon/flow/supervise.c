#include "flow/supervise.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/log.h"
#include "edge/child.h"
#include "edge/command.h"
#include "edge/control.h"
#include "edge/link.h"
#include "edge/loop.h"
#include "flow/clerk.h"
#include "flow/occupy.h"
#include "flow/process.h"
#include "flow/reload.h"

#include "base/banned.h"

#define TICK_MS 500
#define STALL_MS 60000
#define END_MS 8000
#define PAUSE_FIRST_MS 1000
#define PAUSE_MOST_MS 30000
#define STEADY_MS 60000 /* a child that lived so long starts afresh */

enum duty { DUTY_OFFICE, DUTY_DELIVER, DUTY_COLLECT, DUTY_READER, DUTIES };

static const char *const duty_names[DUTIES] = {"office", "deliver", "collect",
                                               "reader"};

struct child {
    pid_t pid; /* 0: not running */
    int link;  /* our end; -1: none */
    bool ready;
    bool wanted;
    int64_t end_by; /* told to end for a new configuration; 0: not */
    int64_t started_at;
    int64_t alive_at;
    int64_t start_at; /* when to start it again */
    int64_t pause_ms;
};

struct parent {
    struct house *house;
    struct loop *loop;
    struct child children[DUTIES];
    int lock;
    int listener; /* of the control socket; -1: none */
    struct clerks clerks;
    pid_t judge;      /* reading a new configuration; 0: none */
    bool judge_again; /* it changed meanwhile */
    bool once;
    bool ending;
    bool told_ready;
    int64_t end_by;
    int status;
};

/* ---- saying and hearing ---- */

static void say(struct parent *parent, enum duty duty, enum say what,
                int descriptor)
{
    struct error error;
    struct child *child = &parent->children[duty];

    /* A child that has gone is noticed by its death. */
    if (child->pid != 0 && child->link >= 0)
        (void)link_say(child->link, (char)what, descriptor, &error);
}

static void wake_all(struct parent *parent)
{
    say(parent, DUTY_OFFICE, SAY_WOKEN, -1);
    say(parent, DUTY_DELIVER, SAY_WOKEN, -1);
}

static void start_reader_for_collect(struct parent *parent);
static bool was_judge(struct parent *parent, pid_t pid, int status);

static void heard(struct parent *parent, enum duty duty, char what)
{
    struct child *child = &parent->children[duty];

    child->alive_at = clock_steady_ms();
    switch ((enum say)what) {
    case SAY_READY:
        child->ready = true;
        break;
    case SAY_WAKE_DELIVER:
        say(parent, DUTY_DELIVER, SAY_WOKEN, -1);
        break;
    case SAY_WAKE_OFFICE:
        say(parent, DUTY_OFFICE, SAY_WOKEN, -1);
        break;
    case SAY_NEW_READER:
        if (duty == DUTY_COLLECT)
            start_reader_for_collect(parent);
        break;
    case SAY_ALERT:
        if (parent->house->settings.alert_command.size > 0)
            command_start(parent->house->settings.alert_command);
        break;
    case SAY_ALIVE:
    case SAY_READER_HERE:
    case SAY_WOKEN:
    case SAY_END:
        break;
    }
}

static bool on_link(void *data)
{
    struct parent *parent = data;

    for (int i = 0; i < DUTIES; i++) {
        struct child *child = &parent->children[i];
        struct error error;
        char what;
        int descriptor;

        while (child->link >= 0 &&
               link_hear(child->link, &what, &descriptor, &error)) {
            if (descriptor >= 0)
                close(descriptor);
            heard(parent, (enum duty)i, what);
        }
        if (child->link >= 0 && error.kind == ERROR_PERMANENT) {
            loop_forget(parent->loop, child->link);
            close(child->link);
            child->link = -1;
        }
    }
    return true;
}

/* ---- starting ---- */

static bool start(struct parent *parent, enum duty duty, int peer,
                  struct error *error)
{
    struct child *child = &parent->children[duty];
    const char *arguments[] = {"--child",
                               duty_names[duty],
                               "-c",
                               parent->house->directory,
                               parent->once ? "--once" : NULL,
                               NULL};
    int pair[2];
    bool started;

    if (!socket_pair_messages(pair, error))
        return false;
    started = child_start(duty_names[duty], arguments, pair[1], peer,
                          duty == DUTY_READER ? -1 : parent->lock, &child->pid,
                          error);
    close(pair[1]);
    if (!started ||
        !loop_on_readable(parent->loop, pair[0], on_link, parent, error)) {
        close(pair[0]);
        return false;
    }
    child->link = pair[0];
    child->ready = false;
    child->started_at = clock_steady_ms();
    child->alive_at = child->started_at;
    log_event(LOG_CHILD_STARTED, "role=%s pid=%d", duty_names[duty],
              (int)child->pid);
    return true;
}

static void forget_link(struct parent *parent, struct child *child)
{
    if (child->link < 0)
        return;
    loop_forget(parent->loop, child->link);
    close(child->link);
    child->link = -1;
}

/* Collect's old reader is stuck, dead or not there: it gets a new one. */
static void start_reader_for_collect(struct parent *parent)
{
    struct child *reader = &parent->children[DUTY_READER];
    struct error error;
    int pair[2];

    if (reader->pid != 0) {
        kill(reader->pid, SIGKILL);
        waitpid(reader->pid, NULL, 0);
        reader->pid = 0;
    }
    forget_link(parent, reader);
    if (!socket_pair_bytes(pair, &error)) {
        log_event(LOG_DAEMON_FAILED, "%s", error.text);
        return;
    }
    if (start(parent, DUTY_READER, pair[1], &error))
        say(parent, DUTY_COLLECT, SAY_READER_HERE, pair[0]);
    else
        log_event(LOG_DAEMON_FAILED, "%s", error.text);
    close(pair[0]);
    close(pair[1]);
}

static void start_wanted(struct parent *parent)
{
    int64_t now = clock_steady_ms();

    for (int i = 0; i < DUTY_READER; i++) {
        struct child *child = &parent->children[i];
        struct error error;

        if (!child->wanted || child->pid != 0 || now < child->start_at)
            continue;
        if (!start(parent, (enum duty)i, -1, &error)) {
            log_event(LOG_DAEMON_FAILED, "%s", error.text);
            child->start_at = now + PAUSE_MOST_MS;
        }
    }
}

/* ---- ending ---- */

/* In `--once`, what collect brought in is told to the office, and then sent. */
static void next_once(struct parent *parent, enum duty ended)
{
    parent->children[ended].wanted = false;
    if (ended == DUTY_COLLECT)
        parent->children[DUTY_OFFICE].wanted = true;
    else if (ended == DUTY_OFFICE)
        parent->children[DUTY_DELIVER].wanted = true;
    else
        loop_end(parent->loop);
}

static void died(struct parent *parent, enum duty duty, int status)
{
    struct child *child = &parent->children[duty];
    int64_t now = clock_steady_ms();
    bool well = WIFEXITED(status) && WEXITSTATUS(status) == 0;

    child->pid = 0;
    forget_link(parent, child);
    if (parent->ending || duty == DUTY_READER)
        return;
    if (parent->once) {
        if (!well)
            parent->status = 1;
        next_once(parent, duty);
        return;
    }
    if (child->end_by != 0 && well) {
        child->end_by = 0;
        child->start_at = now;
        return;
    }
    child->end_by = 0;
    log_event(LOG_CHILD_DIED, "role=%s signal=%d status=%d", duty_names[duty],
              WIFSIGNALED(status) ? WTERMSIG(status) : 0,
              WIFEXITED(status) ? WEXITSTATUS(status) : 0);
    child->pause_ms =
        now - child->started_at > STEADY_MS || child->pause_ms == 0
            ? PAUSE_FIRST_MS
            : child->pause_ms * 2;
    if (child->pause_ms > PAUSE_MOST_MS)
        child->pause_ms = PAUSE_MOST_MS;
    child->start_at = now + child->pause_ms;
}

static bool on_child(void *data)
{
    struct parent *parent = data;
    int status;
    pid_t pid;

    while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
        int i = 0;

        while (i < DUTIES && parent->children[i].pid != pid)
            i++;
        if (i < DUTIES)
            died(parent, (enum duty)i, status);
        else if (clerks_forget(&parent->clerks, pid))
            wake_all(parent); /* what it changed may be work for them */
        else if (!was_judge(parent, pid, status) && status != 0)
            log_event(LOG_ALERT_COMMAND,
                      "it failed: signal=%d status=%d. Run "
                      "it by hand as the daemon's user to see why",
                      WIFSIGNALED(status) ? WTERMSIG(status) : 0,
                      WIFEXITED(status) ? WEXITSTATUS(status) : 0);
    }
    return true;
}

static bool on_end(void *data)
{
    struct parent *parent = data;

    if (parent->ending)
        return true;
    parent->ending = true;
    parent->end_by = clock_steady_ms() + END_MS;
    loop_tell("STOPPING=1");
    log_event(LOG_DAEMON_ENDS, "letting the work at hand finish");
    for (int i = 0; i < DUTY_READER; i++)
        say(parent, (enum duty)i, SAY_END, -1);
    return true;
}

/* ---- a new configuration ---- */

static bool on_reload(void *data)
{
    struct parent *parent = data;
    struct error error;

    if (parent->ending)
        return true;
    parent->judge_again = parent->judge != 0;
    if (parent->judge != 0)
        return true;
    loop_tell("RELOADING=1");
    if (!child_fork(-1, parent->lock, &parent->judge, &error)) {
        log_event(LOG_DAEMON_FAILED, "%s", error.text);
        parent->judge = 0;
        loop_tell("READY=1");
    } else if (parent->judge == 0) {
        log_open("reload", LOG_OUTCOME);
        _exit(reload_judge(parent->house) ? 0 : 1);
    }
    return true;
}

/* Each child lets its work at hand finish, ends, and is started again with
 * what lies in the folder now. */
static void take_new(struct parent *parent)
{
    struct house *fresh;
    struct error error;

    if (!house_open(parent->house->directory, &fresh, &error)) {
        log_event(LOG_SETTINGS_FAULT, "%s", error.text);
        loop_tell("READY=1");
        return;
    }
    house_close(parent->house);
    parent->house = fresh;
    parent->told_ready = false;
    for (int i = 0; i < DUTY_READER; i++) {
        struct child *child = &parent->children[i];

        child->ready = false;
        child->start_at = 0;
        child->pause_ms = 0;
        child->end_by = child->pid == 0 ? 0 : clock_steady_ms() + END_MS;
        say(parent, (enum duty)i, SAY_END, -1);
    }
    log_event(LOG_SETTINGS_TAKEN, "the processes begin anew with it");
}

static bool was_judge(struct parent *parent, pid_t pid, int status)
{
    if (parent->judge != pid)
        return false;
    parent->judge = 0;
    if (parent->ending)
        return true;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        take_new(parent);
    else
        loop_tell("READY=1");
    if (parent->judge_again)
        (void)on_reload(parent);
    return true;
}

/* ---- the tick ---- */

static bool all_gone(const struct parent *parent)
{
    for (int i = 0; i < DUTY_READER; i++)
        if (parent->children[i].pid != 0)
            return false;
    return true;
}

static void kill_all(struct parent *parent)
{
    for (int i = 0; i < DUTIES; i++)
        if (parent->children[i].pid != 0)
            child_end(parent->children[i].pid, 0);
}

static void watch(struct parent *parent)
{
    int64_t now = clock_steady_ms();

    for (int i = 0; i < DUTY_READER; i++) {
        struct child *child = &parent->children[i];

        if (child->pid != 0 && child->end_by != 0 && now > child->end_by) {
            kill(child->pid, SIGKILL);
            child->end_by = now + END_MS;
        }
        if (child->pid == 0 || now - child->alive_at < STALL_MS)
            continue;
        log_event(LOG_CHILD_STALLED, "role=%s pid=%d", duty_names[i],
                  (int)child->pid);
        kill(child->pid, SIGKILL);
        child->alive_at = now;
    }
}

static void tell_ready(struct parent *parent)
{
    for (int i = 0; i < DUTIES; i++)
        if (!parent->children[i].ready)
            return;
    if (!parent->told_ready) {
        loop_tell("READY=1");
        log_event(LOG_DAEMON_READY, "migrated, all processes up");
    }
    parent->told_ready = true;
}

static bool on_tick(void *data)
{
    struct parent *parent = data;

    if (parent->ending) {
        if (clock_steady_ms() > parent->end_by)
            kill_all(parent);
        return !all_gone(parent);
    }
    start_wanted(parent);
    /* A long command may have kept us from hearing that they are alive. */
    on_link(parent);
    watch(parent);
    if (!parent->once)
        tell_ready(parent);
    if (loop_watchdog_ms() > 0)
        loop_tell("WATCHDOG=1");
    return true;
}

/* ---- the control socket ---- */

static bool on_control(void *data)
{
    struct parent *parent = data;

    clerks_answer(&parent->clerks, parent->house, parent->listener,
                  parent->lock);
    return true;
}

/* ---- opening ---- */

static bool open_parent(struct parent *parent, struct error *error)
{
    char *control =
        arena_string(parent->house->arena, parent->house->settings.control);

    if (!loop_open(&parent->loop, error) ||
        !loop_on_signal(parent->loop, SIGTERM, on_end, parent, error) ||
        !loop_on_signal(parent->loop, SIGINT, on_end, parent, error) ||
        !loop_on_signal(parent->loop, SIGCHLD, on_child, parent, error) ||
        !loop_every(parent->loop, TICK_MS, on_tick, parent, error))
        return false;
    if (parent->once)
        return true;
    return loop_on_signal(parent->loop, SIGHUP, on_reload, parent, error) &&
           control_listen(control, &parent->listener, error) &&
           loop_on_readable(parent->loop, parent->listener, on_control, parent,
                            error);
}

int supervise(struct house *house, bool once)
{
    struct parent parent = {
        .house = house, .lock = -1, .listener = -1, .once = once};
    struct error error;

    for (int i = 0; i < DUTIES; i++)
        parent.children[i].link = -1;
    for (int i = 0; i < DUTY_READER; i++)
        parent.children[i].wanted = !once || i == DUTY_COLLECT;
    if (!occupy(house, &parent.lock, &error) || !open_parent(&parent, &error)) {
        log_event(LOG_DAEMON_FAILED, "%s", error.text);
        house_close(house);
        return 1;
    }
    reload_forget(house);
    /* Clerks are forked from here, and open it themselves. */
    store_close(house->store);
    house->store = NULL;
    start_wanted(&parent);
    if (!loop_run(parent.loop, &error)) {
        log_event(LOG_DAEMON_FAILED, "%s", error.text);
        parent.status = 1;
    }
    kill_all(&parent);
    loop_close(parent.loop);
    log_event(LOG_DAEMON_ENDS, "ended");
    house_close(parent.house);
    return parent.status;
}
