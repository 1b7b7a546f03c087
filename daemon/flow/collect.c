#include "flow/collect.h"

#include "base/clock.h"
#include "base/codec.h"
#include "base/digest.h"
#include "base/log.h"
#include "core/decide.h"
#include "edge/durable.h"
#include "edge/store_inbound.h"
#include "flow/apply.h"
#include "flow/guard.h"
#include "flow/match.h"
#include "flow/processed.h"
#include "flow/reader.h"
#include "flow/staff.h"

#include "base/banned.h"

#define LIST_MOST 50
#define STUCK_TIMES 3
#define READER_TRIES 2
#define PAUSE_FIRST_MS 2000
#define PAUSE_MOST_MS 60000 /* STOP and distress have a minute */

/* A message at its place, on its way through. */
struct taken {
    struct arena *arena;
    struct slice bytes;
    struct inbound_row row;
    struct correlators correlators;
    struct match match;
    struct reading reading;
    struct decision decision;
};

/* ---- the message's key ---- */

/* A message that nobody fetched or could read is known by its place. */
static struct slice place_key(struct arena *arena,
                              const struct inbound_row *row)
{
    return slice_of(
        arena_format(arena, "place:%.*s:%lld:%lld", SLICE_ARG(row->folder),
                     (long long)row->uidvalidity, (long long)row->uid));
}

/* ---- words for the ledger ---- */

static struct slice intents_words(struct arena *arena,
                                  const struct reading *reading)
{
    struct text text = text_start(arena, 8192);

    for (size_t i = 0; i < reading->intent_count; i++) {
        const struct intent *intent = &reading->intents[i];

        if (i > 0)
            text_puts(&text, "; ");
        text_puts(&text, intent_word(intent->name));
        if (intent->item == INTENT_EVERY)
            text_puts(&text, "(*)");
        else if (intent->item != 0)
            text_format(&text, "(%d)", intent->item);
        else if (intent->detail.size > 0)
            text_format(&text, "(%.*s)", SLICE_ARG(intent->detail));
    }
    return text_slice(&text);
}

static struct slice reasons_words(struct arena *arena,
                                  const struct reading *reading)
{
    struct text text = text_start(arena, 16384);

    for (size_t i = 0; i < reading->why_count; i++) {
        if (i > 0)
            text_putc(&text, '\n');
        text_put(&text, reading->why[i]);
    }
    return text_slice(&text);
}

/* ---- the steps of one message ---- */

static void set_aside(struct taken *taken, const char *why)
{
    taken->decision = decide_set_aside(taken->arena, why);
    taken->row.kind = SLICE("unread");
    taken->row.gate = slice_of(gate_word(GATE_HUMAN));
    taken->row.matched_by = slice_of(matched_by_word(MATCHED_NOTHING));
    if (taken->row.message_key.size == 0)
        taken->row.message_key = place_key(taken->arena, &taken->row);
    log_event(LOG_MESSAGE_SET_ASIDE, "uid=%lld why=%s",
              (long long)taken->row.uid, why);
}

static bool question_reader(struct collect *collect, struct taken *taken,
                            struct error *error)
{
    struct ourselves ourselves = house_ourselves(collect->house);
    int peer = collect->process->peer;

    if (!reader_identify(taken->arena, peer, &ourselves, taken->bytes,
                         &taken->correlators, error))
        return false;
    taken->row.message_key = correlators_key(taken->arena, taken->bytes,
                                             taken->correlators.message_id);
    match_find(taken->arena, &collect->composer, &taken->correlators,
               taken->row.received_at, &taken->match);
    return reader_read(taken->arena, peer, &taken->match.context,
                       &taken->reading, error);
}

/* The reader is asked. One that broke is replaced and the new one asked once
 * more, since the fault may have been the reader's: a message that breaks two
 * is set aside. False when there is no reader at all: then nothing is lost by
 * waiting. */
static bool ask_reader(struct collect *collect, struct taken *taken,
                       bool *read_out)
{
    struct process *process = collect->process;
    struct error error;

    *read_out = false;
    for (int tries = 0; tries < READER_TRIES; tries++) {
        if (process->peer < 0 && !process_new_reader(process))
            return false;
        *read_out = question_reader(collect, taken, &error);
        if (*read_out)
            return true;
        if (error.kind == ERROR_INPUT) {
            set_aside(taken, arena_string(taken->arena, slice_of(error.text)));
            return true;
        }
        if (!process_beat(process))
            return false;
        process_drop_reader(process);
    }
    set_aside(taken, "the program that reads messages could not finish this "
                     "one");
    return true;
}

static void decide_reading(struct taken *taken)
{
    struct inbound_row *row = &taken->row;

    taken->decision =
        decide(taken->arena, &taken->reading, &taken->match.standing);
    row->kind = slice_of(message_kind_word(taken->reading.kind));
    row->gate = slice_of(gate_word(taken->reading.gate));
    row->matched_by =
        slice_of(matched_by_word(taken->match.standing.matched_by));
    row->delivery_id = taken->match.delivery_id;
    row->person_id = taken->match.person.id;
    row->intents = intents_words(taken->arena, &taken->reading);
    row->own_words = taken->reading.shown;
    row->message_id = taken->correlators.message_id;
    row->staff = taken->match.staff;
    row->why = reasons_words(taken->arena, &taken->reading);
}

static void decide_duplicate(struct taken *taken)
{
    taken->decision = (struct decision){.disposition = DISPOSITION_DUPLICATE};
    taken->row.own_words = (struct slice){NULL, 0};
    taken->row.why = SLICE("the same message came before");
}

static bool is_duplicate(struct collect *collect, struct taken *taken)
{
    struct inbound_row before;

    return store_inbound_by_key(taken->arena, collect->house->store,
                                taken->row.message_key, &before);
}

static bool escalates(const struct decision *decision)
{
    for (size_t i = 0; i < decision->action_count; i++)
        if (decision->actions[i].name == ACTION_ESCALATE)
            return true;
    return false;
}

static bool record(struct collect *collect, struct taken *taken,
                   struct error *error)
{
    bool urgent;

    if (!store_fine(collect->house->store, error) ||
        !apply(taken->arena, collect->house, &taken->decision, &taken->match,
               taken->correlators.message_id, &taken->row, &urgent,
               taken->row.received_at, error))
        return false;
    log_event(LOG_MESSAGE_TAKEN, "message=%lld disposition=%s gate=%.*s",
              (long long)taken->row.id,
              word_of(disposition_words, (int)taken->row.disposition),
              SLICE_ARG(taken->row.gate));
    if (urgent) {
        log_event(LOG_ALERT_RAISED, "message=M-%04lld",
                  (long long)taken->row.id);
    }
    if (escalates(&taken->decision)) {
        log_event(LOG_ALERT_ESCALATED, "letter=%lld message=M-%04lld",
                  (long long)taken->match.alert_id, (long long)taken->row.id);
        process_say(collect->process, SAY_ALERT);
    }
    if (taken->decision.action_count > 0)
        process_say(collect->process, SAY_WAKE_DELIVER);
    return true;
}

static bool record_order(struct collect *collect, struct taken *taken,
                         struct error *error)
{
    if (!store_fine(collect->house->store, error) ||
        !staff_answer(taken->arena, collect->house, &taken->match,
                      &taken->correlators, &taken->reading, &taken->row, error))
        return false;
    log_event(LOG_MESSAGE_TAKEN, "message=%lld disposition=%s gate=%.*s",
              (long long)taken->row.id,
              word_of(disposition_words, (int)taken->row.disposition),
              SLICE_ARG(taken->row.gate));
    process_say(collect->process, SAY_WAKE_DELIVER);
    process_say(collect->process, SAY_WAKE_OFFICE);
    return true;
}

static bool file_away(struct collect *collect, const struct inbound_row *row,
                      struct error *error)
{
    const struct settings *settings = &collect->house->settings;
    struct slice folder =
        row->to_person ? settings->needs_person : settings->processed;

    if (!mailbox_move(collect->mailbox, (uint32_t)row->uid, folder, error))
        return false;
    durable_step("move");
    store_inbound_filed(collect->house->store, row->id, clock_now());
    log_event(LOG_MESSAGE_FILED, "message=%lld", (long long)row->id);
    return store_fine(collect->house->store, error);
}

static bool fetch(struct collect *collect, struct taken *taken,
                  struct error *error)
{
    size_t most = (size_t)collect->house->settings.message_bytes;

    if ((size_t)taken->row.size > most)
        return error_set(error, ERROR_INPUT, "it is larger than %zu MB",
                         most >> 20);
    if (mailbox_fetch(taken->arena, collect->mailbox, (uint32_t)taken->row.uid,
                      most, &taken->bytes, error)) {
        collect->stuck_times = 0;
        return true;
    }
    /* One message that can never be fetched must not stop the post. */
    if (collect->stuck_uid != taken->row.uid)
        collect->stuck_times = 0;
    collect->stuck_uid = taken->row.uid;
    collect->stuck_times++;
    return false;
}

static bool is_stuck(const struct collect *collect, const struct taken *taken)
{
    return collect->stuck_times >= STUCK_TIMES &&
           collect->stuck_uid == taken->row.uid;
}

static bool take_new(struct collect *collect, struct taken *taken,
                     struct error *error)
{
    bool read = false;

    if (is_stuck(collect, taken)) {
        collect->stuck_times = 0;
        set_aside(taken, "the mail server did not hand it over in time");
    } else if (!fetch(collect, taken, error)) {
        if (error->kind != ERROR_INPUT)
            return false;
        set_aside(taken, arena_string(taken->arena, slice_of(error->text)));
    } else if (taken->bytes.size == 0 && taken->row.size > 0) {
        return true; /* it has gone meanwhile */
    } else if (!ask_reader(collect, taken, &read)) {
        return error_set(error, ERROR_TEMPORARY, "there is no reader");
    }
    if (read)
        decide_reading(taken);
    /* Also when it could not be read this time. */
    if (is_duplicate(collect, taken))
        decide_duplicate(taken);
    else if (read &&
             staff_is_writing(taken->arena, collect->house, &taken->match,
                              &taken->correlators, &taken->reading))
        return record_order(collect, taken, error) &&
               file_away(collect, &taken->row, error);
    return record(collect, taken, error) &&
           file_away(collect, &taken->row, error);
}

static bool take_message(struct collect *collect, struct slice folder,
                         uint32_t uidvalidity,
                         const struct waiting_message *waiting,
                         struct error *error)
{
    struct arena *arena = arena_new();
    struct taken *taken = arena_alloc(arena, sizeof *taken);
    struct inbound_row before;
    bool done;

    taken->arena = arena;
    taken->row = (struct inbound_row){.folder = folder,
                                      .uidvalidity = uidvalidity,
                                      .uid = waiting->uid,
                                      .size = (int64_t)waiting->size,
                                      .received_at = clock_now()};
    if (store_inbound_at(arena, collect->house->store, folder, uidvalidity,
                         waiting->uid, &before))
        done = file_away(collect, &before, error);
    else
        done = store_fine(collect->house->store, error) &&
               take_new(collect, taken, error);
    arena_free(arena);
    return done;
}

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

static bool take_folder(struct collect *collect, struct slice folder,
                        int *taken_out, struct error *error)
{
    struct arena *arena = arena_new();
    struct waiting_message *waiting;
    uint32_t uidvalidity;
    size_t count = 0;
    bool fine = mailbox_select(collect->mailbox, folder, &uidvalidity, error) &&
                mailbox_list(arena, collect->mailbox, LIST_MOST, &waiting,
                             &count, error);

    for (size_t i = 0; fine && i < count; i++) {
        if (!process_beat(collect->process))
            break;
        fine = take_message(collect, folder, uidvalidity, &waiting[i], error);
        if (fine)
            *taken_out += 1;
        else
            fine = go_on_after(collect, error);
    }
    arena_free(arena);
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
