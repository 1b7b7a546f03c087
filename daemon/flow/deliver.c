#include "flow/deliver.h"

#include "base/clock.h"
#include "base/log.h"
#include "base/must.h"
#include "core/settings/refusal.h"
#include "edge/durable.h"
#include "edge/flight_file.h"
#include "edge/store_person.h"
#include "flow/claim.h"
#include "flow/ends.h"
#include "flow/guard.h"

#include "base/banned.h"

#define IDLE_MS 1000
#define CONNECT_MS 30000
#define REPLY_MS 120000
#define PAUSE_FIRST_MS 2000
#define PAUSE_MOST_MS 60000 /* an alert has five minutes */
#define SLOT 0

bool deliver_start(struct deliver *deliver, struct process *process,
                   struct error *error)
{
    struct house *house = process->house;
    struct slice trouble;
    int64_t at;
    char boot[40];

    *deliver = (struct deliver){.process = process,
                                .house = house,
                                .arena = arena_new(),
                                .arena_before = arena_new(),
                                .pipe_arena = arena_new()};
    composer_start(&deliver->composer, house);
    /* It may be over: then the first connection says so. */
    deliver->unreachable =
        store_fact(deliver->arena, house->store, "smtp", &trouble, &at);
    return pipe_setup(error) &&
           pass_read(house->arena, house->directory, &house->settings,
                     &house->settings.smtp, &deliver->pass, error) &&
           boot_id(boot, sizeof boot, error) &&
           flight_file_open(house_path(house, "flight"), &deliver->flight,
                            error) &&
           ends_recover(deliver, boot, error);
}

static void hang_up(struct deliver *deliver)
{
    struct error error;

    if (deliver->pipe == NULL)
        return;
    /* The relay's answer changes nothing, so it is not waited for. */
    if (!pipe_send(deliver->pipe, SLICE("QUIT\r\n"), clock_steady_ms() + 1000,
                   &error))
        error.kind = ERROR_NONE;
    pipe_close(deliver->pipe);
    deliver->pipe = NULL;
    arena_reset(deliver->pipe_arena);
}

void deliver_finish(struct deliver *deliver)
{
    hang_up(deliver);
    pass_end(&deliver->pass);
    composer_end(&deliver->composer);
    if (deliver->flight != NULL)
        flight_file_close(deliver->flight);
    arena_free(deliver->pipe_arena);
    arena_free(deliver->arena);
    arena_free(deliver->arena_before);
}

/* ---- handing over ---- */

/* `why` is for status: a relay's own words may name a person, and stay out of
 * the log. */
static void pause_sending(struct deliver *deliver, const char *why,
                          const char *logged)
{
    deliver->pause_ms =
        deliver->pause_ms == 0 ? PAUSE_FIRST_MS : deliver->pause_ms * 2;
    if (deliver->pause_ms > PAUSE_MOST_MS)
        deliver->pause_ms = PAUSE_MOST_MS;
    deliver->pause_until = clock_steady_ms() + deliver->pause_ms;
    if (!deliver->unreachable)
        log_event(LOG_SMTP_UNREACHABLE, "%s", logged);
    deliver->unreachable = true;
    store_fact_set(deliver->house->store, "smtp", slice_of(why), clock_now());
}

static bool connect_relay(struct deliver *deliver)
{
    const struct settings *settings = &deliver->house->settings;
    struct pulse pulse = process_patient_pulse(deliver->process);
    const struct slice *lines;
    struct slice secret;
    struct error error;
    size_t count;

    if (deliver->pipe != NULL &&
        deliver->sent_on_pipe >= settings->letters_per_connection)
        hang_up(deliver);
    if (deliver->pipe != NULL)
        return true;
    if (!pass_show(&deliver->pass, CONNECT_MS, &pulse, &secret, &error) ||
        !pipe_open(deliver->pipe_arena, PIPE_SMTP, &settings->smtp, secret,
                   settings->helo, CONNECT_MS, &pulse, &deliver->pipe,
                   &error)) {
        if (error.kind == ERROR_PERMANENT)
            pass_failed(&deliver->pass);
        deliver->pipe = NULL;
        arena_reset(deliver->pipe_arena);
        pause_sending(deliver, error.text, error.text);
        return false;
    }
    deliver->server = (struct dialogue_server){0};
    deliver->sent_on_pipe = 0;
    count = pipe_lines(deliver->pipe, &lines);
    for (size_t i = 0; i < count; i++)
        dialogue_server_line(&deliver->server, lines[i]);
    if (deliver->unreachable) {
        log_event(LOG_SMTP_REACHED, "the relay answers again");
        store_fact_forget(deliver->house->store, "smtp");
    }
    deliver->unreachable = false;
    deliver->pause_ms = 0;
    return true;
}

/* Who said stop a second ago gets nothing, and a hold of everything works at
 * once: read again if anything changed. */
static bool still_eligible(struct deliver *deliver, struct claimed *claimed)
{
    struct store *store = deliver->house->store;
    struct delivery *delivery = &claimed->row.delivery;
    struct person person;
    enum withheld why;
    struct error error;

    if (!deliver->changed)
        return true;
    if (delivery->kind != LETTER_ALERT &&
        guard_held(deliver->arena, deliver->house) != NULL)
        return false;
    if (delivery->person_id == 0)
        return true;
    if (!store_person(deliver->arena, store, delivery->person_id, false,
                      &person) ||
        !store_fine(store, &error))
        return false;
    why = delivery_withheld(delivery->kind, &person, clock_now());
    if (why == WITHHELD_NOT)
        return true;
    store_delivery_withhold(store, delivery->id, why, clock_now());
    claimed->ended = store_fine(store, &error);
    log_event(LOG_LETTER_WITHHELD, "letter=%lld why=%s",
              (long long)delivery->id, word_of(withheld_words, (int)why));
    return false;
}

/* The next letter of the group that may go, its dialogue started, or NULL. */
static struct claimed *next_letter(struct deliver *deliver)
{
    while (deliver->at < deliver->count) {
        struct claimed *claimed = &deliver->claim[deliver->at++];

        if (still_eligible(deliver, claimed)) {
            deliver->turn = 1 - deliver->turn;
            dialogue_start(&deliver->dialogues[deliver->turn], deliver->arena,
                           &deliver->server, &claimed->letter);
            return claimed;
        }
    }
    return NULL;
}

/* The first commands of the next letter, to go with this one's dot: that saves
 * it the wait for an answer of its own. */
static struct slice begin_next(struct deliver *deliver)
{
    struct slice commands = {"", 0};
    bool dot;

    if (!deliver->server.pipelining || !process_beat(deliver->process) ||
        deliver->sent_on_pipe + 1 >=
            deliver->house->settings.letters_per_connection)
        return commands;
    deliver->begun = next_letter(deliver);
    if (deliver->begun != NULL)
        (void)dialogue_next(&deliver->dialogues[deliver->turn], &commands,
                            &dot);
    return commands;
}

static void receive(struct deliver *deliver, struct dialogue *dialogue)
{
    char bytes[4096];
    struct error error;
    struct slice rest;
    size_t got;

    if (!pipe_receive(deliver->pipe, bytes, sizeof bytes,
                      clock_steady_ms() + REPLY_MS, &got, &error)) {
        dialogue_lose(dialogue, error.text);
        return;
    }
    rest = dialogue_take(dialogue, (struct slice){bytes, got});
    if (rest.size > 0)
        (void)dialogue_take(&deliver->dialogues[deliver->turn], rest);
}

/* False when the letter must not go after all: then its text has not gone, and
 * the relay waits for it. */
static bool converse(struct deliver *deliver, struct claimed *claimed,
                     struct dialogue *dialogue)
{
    struct store *store = deliver->house->store;
    struct error error;
    struct slice out;
    bool dot;
    enum dialogue_do next;

    for (;;) {
        if (!dialogue->ended && dialogue->step == STEP_SEND_LETTER) {
            deliver->changed = store_changed(store) || deliver->changed;
            if (!still_eligible(deliver, claimed))
                return false;
            dialogue->after = begin_next(deliver);
        }
        next = dialogue_next(dialogue, &out, &dot);
        if (next == DIALOGUE_ENDED)
            return true;
        if (next == DIALOGUE_READ) {
            receive(deliver, dialogue);
            continue;
        }
        if (dot) {
            flight_begin(deliver->flight, SLOT, claimed->row.delivery.id);
            durable_step("begin");
        }
        if (!pipe_send(deliver->pipe, out, clock_steady_ms() + REPLY_MS,
                       &error))
            dialogue_lose(dialogue, error.text);
    }
}

/* Closes without a word. A letter that was begun, but not its text, is to be
 * begun again. */
static void drop(struct deliver *deliver)
{
    if (deliver->begun != NULL)
        deliver->at = (size_t)(deliver->begun - deliver->claim);
    deliver->begun = NULL;
    pipe_close(deliver->pipe);
    deliver->pipe = NULL;
    arena_reset(deliver->pipe_arena);
}

/* The relay's words, and what they mean where that is known. */
static const char *why_refused(struct deliver *deliver,
                               const struct outcome *outcome)
{
    const char *reply = arena_format(deliver->arena, "%d %s %s", outcome->code,
                                     outcome->enhanced, outcome->text);
    const char *advice =
        refusal_of_server(deliver->house->settings.smtp.login, slice_of(reply));

    return advice == NULL
               ? outcome->text
               : arena_format(deliver->arena, "%s (\"%s\")", advice, reply);
}

/* False when the rest of the group must wait: the account is refused, or the
 * connection has gone. */
static bool hand_over(struct deliver *deliver, struct claimed *claimed)
{
    struct dialogue *dialogue = &deliver->dialogues[deliver->turn];
    const struct outcome *outcome = &dialogue->outcome;

    deliver->begun = NULL;
    if (!converse(deliver, claimed, dialogue)) {
        drop(deliver);
        return true;
    }
    claimed->ended = true;
    must(flight_end(deliver->flight, SLOT, claimed->row.delivery.id,
                    clock_now(), outcome));
    durable_step("end");
    deliver->sent_on_pipe++;
    if (dialogue->lost ||
        (outcome->scope == SCOPE_ACCOUNT && deliver->begun != NULL))
        drop(deliver);
    if (outcome->scope == SCOPE_ACCOUNT ||
        (dialogue->lost && outcome->verdict != VERDICT_DONE)) {
        pause_sending(deliver, why_refused(deliver, outcome),
                      "a letter was not taken, and it is not the letter's "
                      "fault. What the relay said: involve status");
        return false;
    }
    return true;
}

/* What was claimed and surely not sent waits again. */
static bool give_back(struct deliver *deliver, struct error *error)
{
    struct store *store = deliver->house->store;
    bool open = false;

    for (size_t i = 0; i < deliver->count; i++)
        open = open || !deliver->claim[i].ended;
    if (!open)
        return true;
    if (!store_begin(store, error))
        return false;
    for (size_t i = 0; i < deliver->count; i++)
        if (!deliver->claim[i].ended)
            store_delivery_unclaim(store, deliver->claim[i].row.delivery.id);
    if (!store_end(store, error))
        return false;
    for (size_t i = 0; i < deliver->count; i++)
        deliver->claim[i].ended = true;
    return true;
}

static void hand_over_all(struct deliver *deliver)
{
    struct error error;

    deliver->at = 0;
    deliver->changed = false;
    deliver->begun = NULL;
    while (process_beat(deliver->process)) {
        struct claimed *claimed = deliver->begun;

        if (claimed == NULL && connect_relay(deliver))
            claimed = next_letter(deliver);
        if (claimed == NULL || !hand_over(deliver, claimed))
            break;
    }
    if (deliver->begun != NULL)
        drop(deliver);
    deliver->owing = !give_back(deliver, &error);
    if (deliver->owing)
        process_complain(deliver->process, &error);
}

static int64_t complain(struct deliver *deliver, const struct error *error)
{
    store_abandon(deliver->house->store);
    process_complain(deliver->process, error);
    return PAUSE_FIRST_MS;
}

int64_t deliver_step(struct deliver *deliver)
{
    struct arena *scratch = arena_new();
    struct error error;
    bool held = guard_held(scratch, deliver->house) != NULL;

    arena_free(scratch);
    if (!store_fine(deliver->house->store, &error) ||
        (deliver->owing && !give_back(deliver, &error)))
        return complain(deliver, &error);
    deliver->owing = false;
    if (clock_steady_ms() < deliver->pause_until) {
        if (!ends_enter(deliver, &error))
            return complain(deliver, &error);
        return IDLE_MS;
    }
    if (!claim_group(deliver, held, &error))
        return complain(deliver, &error);
    if (deliver->count == 0) {
        hang_up(deliver);
        return IDLE_MS;
    }
    hand_over_all(deliver);
    return 0;
}

int deliver_run(struct process *process)
{
    struct deliver deliver;
    struct error error;

    if (!deliver_start(&deliver, process, &error)) {
        log_event(LOG_DAEMON_FAILED, "deliver: %s", error.text);
        store_fact_set(process->house->store, "smtp", slice_of(error.text),
                       clock_now());
        return 1;
    }
    process_say(process, SAY_READY);
    while (process_beat(process)) {
        int64_t wait = deliver_step(&deliver);

        if (wait > 0 && process->once)
            break;
        if (wait > 0)
            process_wait(process, -1, wait);
    }
    /* After the next boot what stands in the flight file alone is in doubt. */
    if (!ends_enter(&deliver, &error))
        process_complain(process, &error);
    deliver_finish(&deliver);
    return 0;
}
