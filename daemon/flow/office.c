#include "flow/office.h"

#include <poll.h>

#include "base/clock.h"
#include "base/log.h"
#include "edge/store_delivery.h"
#include "flow/alert.h"
#include "flow/announce.h"
#include "flow/announce_mail.h"
#include "flow/change.h"
#include "flow/closing.h"
#include "flow/daily.h"
#include "flow/guard.h"
#include "flow/handover.h"
#include "flow/invite.h"
#include "flow/issue.h"
#include "flow/proof.h"

#include "base/banned.h"

#define STEP_MS 1000
#define TURN_MS 5
#define NOTE_CLOCK_SECONDS 60
#define CHECKPOINT_SECONDS 10
#define ALERT_SECONDS 300
#define WATCH_SECONDS 10
#define SECRET_SECONDS 86400

/* ---- the folders ---- */

/* What is away, and `wanted`, is said once, and noted for status. */
static bool reach(struct office *office, struct watched *watched,
                  enum queue_kind kind, struct slice path, bool wanted)
{
    const char *fact = kind == QUEUE_PEOPLE ? "people" : "queue";
    struct error error;

    if (watched->queue != NULL)
        return true;
    if (watched->path == NULL)
        watched->path = arena_string(office->house->arena, path);
    if (!queue_open_as(kind, watched->path,
                       office->house->settings.settle_seconds * 1000,
                       &watched->queue, &error)) {
        watched->queue = NULL;
        if (!wanted && !watched->away)
            return false;
        if (!watched->away)
            log_event(LOG_QUEUE_UNREACHABLE, "%s", error.text);
        watched->away = true;
        if (!watched->noted)
            store_fact_set(office->house->store, fact, slice_of(error.text),
                           clock_now());
        watched->noted = true;
        return false;
    }
    watched->away = false;
    watched->noted = false;
    store_fact_forget(office->house->store, fact);
    return true;
}

/* A file that cannot be filed now is still claimed: opening the folder again
 * finds it. */
static void leave(struct office *office, struct watched *watched,
                  const struct error *error)
{
    store_abandon(office->house->store);
    if (error->kind != ERROR_TEMPORARY || !watched->away)
        process_complain(office->process, error);
    queue_close(watched->queue);
    watched->queue = NULL;
    watched->away = true;
}

static bool take_files(struct office *office)
{
    struct error error;
    bool took;

    if (!reach(office, &office->announcements, QUEUE_ANNOUNCEMENTS,
               office->house->settings.announcements, true))
        return false;
    took = announce_step(office->house, office->announcements.queue,
                         clock_steady_ms(), clock_now(), &error) ||
           (error.kind == ERROR_NONE &&
            announce_mail_file(office->house, office->announcements.queue,
                               clock_now(), &error));
    if (error.kind == ERROR_NONE)
        return took;
    leave(office, &office->announcements, &error);
    return false;
}

/* A piece of a list; whoever waits for the ledger has a turn after it. */
static bool take_people(struct office *office)
{
    struct error error;
    bool took;

    if (!reach(office, &office->people, QUEUE_PEOPLE,
               office->house->settings.people,
               office->house->settings.people_named))
        return false;
    took =
        people_folder_step(office->house, office->people.queue, &office->list,
                           clock_steady_ms(), clock_now(), &error);
    if (office->list != NULL)
        poll(NULL, 0, TURN_MS);
    if (error.kind == ERROR_NONE)
        return took;
    leave(office, &office->people, &error);
    return false;
}

/* Rule 7: an alert that is not handed over in 5 minutes is said loudly, each
 * one, also after another that never could be. */
static void watch_alerts(struct office *office, int64_t now)
{
    struct store *store = office->house->store;
    struct arena *arena = arena_new();
    int64_t last = store_alert_late_last(store, now - ALERT_SECONDS);
    struct slice words;
    int64_t said;
    int64_t at;

    if (!store_fact(arena, store, "alert_late", &words, &at) ||
        !slice_number(words, &said))
        said = 0;
    if (last > said) {
        store_fact_set(store, "alert_late",
                       slice_of(arena_format(arena, "%lld", (long long)last)),
                       now);
        log_event(LOG_ALERT_LATE, "letter=%lld", (long long)last);
        process_say(office->process, SAY_ALERT);
    }
    arena_free(arena);
}

/* Who is told of an alert that nobody has taken. */
static void tell_next(struct office *office, int64_t now)
{
    struct error error;
    int64_t message;

    if (alert_step(office->house, now, &error))
        process_say(office->process, SAY_WAKE_DELIVER);
    else if (error.kind != ERROR_NONE)
        process_complain(office->process, &error);
    message = alert_command_due(office->house, now);
    if (message != 0) {
        process_say(office->process, SAY_ALERT);
        alert_command_asked(office->house, message, now);
    }
}

/* Once a day, since nobody reads a log at the right moment. */
static void watch_secret(struct office *office, int64_t now)
{
    struct arena *arena = arena_new();
    const char *ends = house_secret_ends(arena, office->house, now);

    if (ends != NULL)
        log_event(LOG_SECRET_ENDS, "%s", ends);
    arena_free(arena);
}

static void keep_house(struct office *office, int64_t now)
{
    struct error error;

    if (now - office->clock_noted_at >= NOTE_CLOCK_SECONDS ||
        now < office->clock_noted_at) {
        office->clock_noted_at = now;
        guard_saw_clock(office->house, now);
    }
    if (now - office->watched_at >= WATCH_SECONDS || now < office->watched_at) {
        office->watched_at = now;
        watch_alerts(office, now);
        tell_next(office, now);
    }
    if (now - office->secret_watched_at >= SECRET_SECONDS ||
        now < office->secret_watched_at) {
        office->secret_watched_at = now;
        watch_secret(office, now);
    }
    if (now - office->checkpoint_at >= CHECKPOINT_SECONDS ||
        now < office->checkpoint_at) {
        office->checkpoint_at = now;
        store_checkpoint(office->house->store);
    }
    if (!store_fine(office->house->store, &error))
        process_complain(office->process, &error);
}

/* What is due, each a bounded piece: letters are promised by it. */
typedef bool due_step(struct house *house, int64_t now, struct error *error);
static due_step *const steps[] = {announce_mail_step, issue_step,   invite_step,
                                  proof_step,         change_step,  daily_step,
                                  closing_step,       handover_step};

static bool take_step(struct office *office, due_step *step, int64_t now)
{
    struct error error = {0};

    if (step(office->house, now, &error)) {
        process_say(office->process, SAY_WAKE_DELIVER);
        return true;
    }
    if (error.kind != ERROR_NONE) {
        store_abandon(office->house->store);
        process_complain(office->process, &error);
    }
    return false;
}

bool office_step(struct office *office)
{
    int64_t now = clock_now();
    bool more = take_files(office);

    more = take_people(office) || more;

    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        more = take_step(office, steps[i], now) || more;
    keep_house(office, now);
    return more;
}

int office_run(struct process *process)
{
    struct office office = {.process = process, .house = process->house};

    process_say(process, SAY_READY);
    while (process_beat(process)) {
        if (office_step(&office))
            continue;
        if (process->once)
            break;
        process_wait(process,
                     office.announcements.queue == NULL
                         ? -1
                         : queue_descriptor(office.announcements.queue),
                     STEP_MS);
    }
    people_work_free(office.list);
    queue_close(office.people.queue);
    queue_close(office.announcements.queue);
    return 0;
}
