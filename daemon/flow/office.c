#include "flow/office.h"

#include "base/clock.h"
#include "base/log.h"
#include "edge/store_delivery.h"
#include "flow/announce.h"
#include "flow/daily.h"
#include "flow/guard.h"
#include "flow/invite.h"
#include "flow/issue.h"
#include "flow/proof.h"

#include "base/banned.h"

#define STEP_MS 1000
#define NOTE_CLOCK_SECONDS 60
#define CHECKPOINT_SECONDS 10
#define ALERT_SECONDS 300
#define WATCH_SECONDS 10
#define SECRET_SECONDS 86400

/* The folder may be a share that comes and goes. */
static bool reach_queue(struct office *office)
{
    const struct settings *settings = &office->house->settings;
    struct error error;

    if (office->queue != NULL)
        return true;
    if (!queue_open(arena_string(office->house->arena, settings->announcements),
                    settings->settle_seconds * 1000, &office->queue, &error)) {
        office->queue = NULL;
        if (!office->away)
            log_event(LOG_QUEUE_UNREACHABLE, "%s", error.text);
        office->away = true;
        if (!office->noted)
            store_fact_set(office->house->store, "queue", slice_of(error.text),
                           clock_now());
        office->noted = true;
        return false;
    }
    office->away = false;
    office->noted = false;
    store_fact_forget(office->house->store, "queue");
    return true;
}

static bool take_files(struct office *office)
{
    struct error error;
    bool took;

    if (!reach_queue(office))
        return false;
    took = announce_step(office->house, office->queue, clock_steady_ms(),
                         clock_now(), &error);
    if (error.kind == ERROR_NONE)
        return took;
    store_abandon(office->house->store);
    if (error.kind != ERROR_TEMPORARY || !office->away)
        process_complain(office->process, &error);
    /* A file that cannot be filed now is still claimed: opening the folder
     * again finds it. */
    queue_close(office->queue);
    office->queue = NULL;
    office->away = true;
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

bool office_step(struct office *office)
{
    int64_t now = clock_now();
    struct error error;
    bool more = take_files(office);

    if (issue_step(office->house, now, &error) ||
        (error.kind == ERROR_NONE && invite_step(office->house, now, &error))) {
        process_say(office->process, SAY_WAKE_DELIVER);
        more = true;
    } else if (error.kind != ERROR_NONE) {
        store_abandon(office->house->store);
        process_complain(office->process, &error);
    }
    if (proof_step(office->house, now, &error) ||
        (error.kind == ERROR_NONE && daily_step(office->house, now, &error))) {
        process_say(office->process, SAY_WAKE_DELIVER);
        more = true;
    } else if (error.kind != ERROR_NONE) {
        store_abandon(office->house->store);
        process_complain(office->process, &error);
    }
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
                     office.queue == NULL ? -1 : queue_descriptor(office.queue),
                     STEP_MS);
    }
    if (office.queue != NULL)
        queue_close(office.queue);
    return 0;
}
