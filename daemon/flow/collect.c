#include "flow/collect.h"

#include "base/clock.h"
#include "base/log.h"
#include "edge/store_sighting.h"
#include "flow/batch.h"
#include "flow/guard.h"
#include "flow/processed.h"

#include "base/banned.h"

#define LIST_MOST 256
#define PAUSE_FIRST_MS 2000
#define PAUSE_MOST_MS 60000 /* STOP and distress have a minute */

/* What concerns one folder or one message, since the server still answers, is
 * said once, and by status until it is over; the rest of the post goes on. */
static bool go_on_after(struct collect *collect, const struct error *error)
{
    if (error->kind != ERROR_INPUT)
        return false;
    if (!collect->said_trouble)
        log_event(LOG_MAILBOX_TROUBLE, "%s", error->text);
    collect->said_trouble = true;
    collect->in_trouble = true;
    store_fact_set(collect->house->store, "mailbox", slice_of(error->text),
                   clock_now());
    return true;
}

/* What lies there is noted before anything is read: `inbox reconcile` holds it
 * against what became of it. */
static bool look_into(struct collect *collect, struct page *page,
                      struct error *error)
{
    struct sighting seen = {.folder = page->folder, .seen_at = clock_now()};

    if (!mailbox_select(collect->mailbox, page->folder, &page->uidvalidity,
                        error) ||
        !mailbox_list(page->arena, collect->mailbox, LIST_MOST, &page->list,
                      &page->count, error))
        return false;
    seen.uidvalidity = page->uidvalidity;
    seen.count = page->count;
    seen.uids = arena_array(page->arena, seen.count, sizeof *seen.uids);
    for (size_t i = 0; i < seen.count; i++)
        seen.uids[i] = page->list[i].uid;
    return store_sighting_note(collect->house->store, &seen, error);
}

static bool take_page(struct collect *collect, struct page *page,
                      struct error *error)
{
    bool fine = true;

    while (fine && page->done < page->count && process_beat(collect->process))
        fine = batch_take(collect, page, error);
    return fine &&
           (batch_file(collect, page, error) || go_on_after(collect, error));
}

static bool take_folder(struct collect *collect, struct slice folder,
                        int *taken_out, struct error *error)
{
    struct page page = {.arena = arena_new(), .folder = folder};
    bool fine =
        look_into(collect, &page, error) && take_page(collect, &page, error);

    /* What cannot be moved is found again, and is no reason to hurry. */
    if (fine)
        *taken_out += (int)page.filed;
    arena_free(page.arena);
    return fine;
}

/* ---- reaching the mailbox ---- */

static void leave_mailbox(struct collect *collect)
{
    if (collect->mailbox != NULL)
        mailbox_close(collect->mailbox);
    collect->mailbox = NULL;
    collect->caught_up = false;
    arena_reset(collect->mailbox_arena);
}

static void say_unreachable(struct collect *collect, const struct error *error)
{
    store_abandon(collect->house->store);
    if (!collect->unreachable)
        log_event(LOG_IMAP_UNREACHABLE, "%s", error->text);
    collect->unreachable = true;
    collect->pause_ms =
        collect->pause_ms == 0 ? PAUSE_FIRST_MS : collect->pause_ms * 2;
    if (collect->pause_ms > PAUSE_MOST_MS)
        collect->pause_ms = PAUSE_MOST_MS;
    store_fact_set(collect->house->store, "imap", slice_of(error->text),
                   clock_now());
}

static bool reach_mailbox(struct collect *collect, struct error *error)
{
    struct pulse pulse = process_pulse(collect->process);
    struct slice secret;

    if (collect->mailbox != NULL)
        return true;
    if (pass_show(&collect->pass, MAILBOX_PATIENCE_MS, &pulse, &secret,
                  error) &&
        mailbox_open(collect->mailbox_arena, &collect->house->settings, secret,
                     &pulse, &collect->mailbox, error))
        return true;
    if (error->kind == ERROR_PERMANENT)
        pass_failed(&collect->pass);
    return false;
}

/* A crash, or a connection that was lost, between a move and the note of it:
 * when both folders were read to their end, such a message is not there. */
static void catch_up(struct collect *collect, int taken)
{
    if (collect->caught_up || collect->process->ending || taken >= LIST_MOST)
        return;
    store_inbound_all_filed(collect->house->store, clock_now());
    collect->caught_up = true;
}

static void say_reached(struct collect *collect)
{
    if (collect->unreachable) {
        log_event(LOG_IMAP_REACHED, "the mailbox answers again");
        store_fact_forget(collect->house->store, "imap");
    }
    /* It may have been noted before the last restart. */
    if (!collect->in_trouble)
        store_fact_forget(collect->house->store, "mailbox");
    collect->said_trouble = collect->in_trouble;
    collect->unreachable = false;
    collect->pause_ms = 0;
    guard_heard(collect->house, clock_now());
}

bool collect_start(struct collect *collect, struct process *process,
                   struct error *error)
{
    struct house *house = process->house;
    struct slice trouble;
    int64_t at;

    *collect = (struct collect){
        .process = process, .house = house, .mailbox_arena = arena_new()};
    composer_start(&collect->composer, house);
    /* It may be over: then the first look says so. */
    collect->unreachable =
        store_fact(collect->mailbox_arena, house->store, "imap", &trouble, &at);
    return pipe_setup(error) &&
           pass_read(house->arena, house->directory, &house->settings,
                     &house->settings.imap, &collect->pass, error);
}

void collect_finish(struct collect *collect)
{
    leave_mailbox(collect);
    pass_end(&collect->pass);
    composer_end(&collect->composer);
    arena_free(collect->mailbox_arena);
}

/* Where there is no such folder, the inbox is read all the same (rule 11). */
static bool take_junk(struct collect *collect, int *taken, struct error *error)
{
    struct slice junk = collect->house->settings.junk;

    if (junk.size == 0 || take_folder(collect, junk, taken, error))
        return true;
    error_prefix(error, "see \"Junk\" in mail.conf, which may be left empty");
    return go_on_after(collect, error);
}

int collect_step(struct collect *collect)
{
    const struct settings *settings = &collect->house->settings;
    struct error error;
    int taken = 0;

    if (!reach_mailbox(collect, &error)) {
        collect->mailbox = NULL;
        leave_mailbox(collect);
        say_unreachable(collect, &error);
        return -1;
    }
    collect->in_trouble = false;
    if (!processed_look(collect, &error) ||
        !take_junk(collect, &taken, &error) ||
        !take_folder(collect, settings->inbox, &taken, &error)) {
        leave_mailbox(collect);
        say_unreachable(collect, &error);
        return -1;
    }
    catch_up(collect, taken);
    say_reached(collect);
    return taken;
}

/* Where we wait: in the inbox, by IDLE; or for the pause after a failure. */
static void wait_for_post(struct collect *collect, int taken)
{
    int64_t wait_ms = collect->house->settings.poll_seconds * 1000;
    struct error error;
    bool news;

    if (taken > 0)
        return;
    if (taken < 0) {
        process_wait(collect->process, -1, collect->pause_ms);
        return;
    }
    if (!mailbox_wait(collect->mailbox, collect->process->link, wait_ms, &news,
                      &error)) {
        leave_mailbox(collect);
        if (!collect->process->ending)
            say_unreachable(collect, &error);
    }
}

int collect_run(struct process *process)
{
    struct collect collect;
    struct error error;
    int taken;

    if (!collect_start(&collect, process, &error)) {
        log_event(LOG_DAEMON_FAILED, "collect: %s", error.text);
        store_fact_set(process->house->store, "imap", slice_of(error.text),
                       clock_now());
        return 1;
    }
    (void)process_new_reader(process);
    process_say(process, SAY_READY);
    while (process_beat(process)) {
        taken = collect_step(&collect);
        if (process->once && taken <= 0)
            break;
        wait_for_post(&collect, taken);
    }
    collect_finish(&collect);
    return 0;
}
