#include "flow/deliver.h"

#include <string.h>

#include "base/clock.h"
#include "base/codec.h"
#include "base/digest.h"
#include "base/log.h"
#include "base/must.h"
#include "core/letter/departure.h"
#include "core/settings/address.h"
#include "core/settings/refusal.h"
#include "edge/chance.h"
#include "edge/durable.h"
#include "edge/flight_file.h"
#include "edge/store_inbound.h"
#include "edge/store_person.h"
#include "flow/guard.h"

#include "base/banned.h"

#define OWNER SLICE("deliver")
#define LEASE_SECONDS 600
#define IDLE_MS 1000
#define CONNECT_MS 30000
#define REPLY_MS 120000
#define PAUSE_FIRST_MS 2000
#define PAUSE_MOST_MS 60000 /* an alert has five minutes */
#define SLOT 0

/* ---- what ended ---- */

/* A letter of the group that was handed over last, or NULL. */
static const struct claimed *claimed_with(struct deliver *deliver, int64_t id)
{
    for (size_t i = 0; i < deliver->count; i++)
        if (deliver->claim[i].row.delivery.id == id)
            return &deliver->claim[i];
    return NULL;
}

static void doubt_task(struct store *store, const struct delivery *delivery,
                       int64_t now)
{
    struct task_row task = {
        .kind = TASK_IN_DOUBT,
        .person_id = delivery->person_id,
        .delivery_id = delivery->id,
        .why = SLICE("the connection ended after the letter was sent and "
                     "before the answer came: it may or may not have arrived"),
        .opened_at = now,
    };

    if (!letter_kind_repeats_after_doubt(delivery->kind))
        (void)store_task_add(store, &task);
}

static void log_change(const struct delivery *delivery,
                       const struct delivery_change *change,
                       const struct outcome *outcome)
{
    static const enum log_event events[] = {
        [DELIVERY_WAITING] = LOG_LETTER_AGAIN,
        [DELIVERY_IN_DOUBT] = LOG_LETTER_IN_DOUBT,
        [DELIVERY_HANDED_OVER] = LOG_LETTER_HANDED_OVER,
        [DELIVERY_REFUSED] = LOG_LETTER_REFUSED,
        [DELIVERY_FAILED] = LOG_LETTER_FAILED,
    };

    log_event(events[change->state], "letter=%lld kind=%s code=%d %s",
              (long long)delivery->id, word_of(letter_kind_words,
                                               (int)delivery->kind),
              outcome->code, outcome->enhanced);
}

static void end_in_ledger(struct deliver *deliver, int64_t id,
                          const struct outcome *outcome, int64_t at)
{
    struct store *store = deliver->house->store;
    const struct claimed *claimed = claimed_with(deliver, id);
    /* Spreads the attempts to come, so only those who have one draw. */
    int chance = outcome->verdict == VERDICT_DONE ? 0 : chance_number(1000);
    struct delivery_row row;
    struct delivery_change change;

    if (claimed != NULL)
        row = claimed->row;
    else if (!store_delivery(deliver->arena, store, id, &row))
        return;
    row.delivery.attempts++; /* the one that has just ended */
    change = delivery_after(&row.delivery, outcome, at, chance);
    if (!store_delivery_after(store, id, &change, outcome, at))
        return; /* entered already, just before a crash */
    /* For a letter that is tried again its bytes are kept: the second attempt
     * sends the same. */
    if (change.state == DELIVERY_WAITING && claimed != NULL)
        (void)store_content_keep(deliver->arena, store, claimed->letter.bytes);
    if (change.state == DELIVERY_IN_DOUBT)
        doubt_task(store, &row.delivery, at);
    if (change.address_dead && row.delivery.person_id != 0) {
        struct task_row task = {
            .kind = TASK_ADDRESS_CHECK,
            .person_id = row.delivery.person_id,
            .delivery_id = id,
            .why = SLICE("their address no longer exists. Please find out how "
                         "they are, and how to reach them"),
            .opened_at = at,
        };

        store_contact_bounced(store, row.delivery.person_id,
                              address_key(deliver->arena,
                                          row.delivery.address),
                              at);
        (void)store_task_add(store, &task);
    }
    log_change(&row.delivery, &change, outcome);
}

static void put_flights(struct deliver *deliver, int64_t count, int64_t now)
{
    char *words = arena_format(deliver->arena, "%lld", (long long)count);

    store_fact_set(deliver->house->store, "flights", slice_of(words), now);
}

static int64_t get_flights(struct deliver *deliver)
{
    struct slice words;
    int64_t count = 0;
    int64_t at;

    if (store_fact(deliver->arena, deliver->house->store, "flights", &words,
                   &at) &&
        !slice_number(words, &count))
        count = 0;
    return count;
}

/* Inside a transaction: the ends of the flight file. How many. */
static size_t enter_ends(struct deliver *deliver, int64_t now)
{
    size_t count = flight_pending(deliver->flight);

    for (size_t i = 0; i < count; i++) {
        const struct flight_end *end = flight_pending_at(deliver->flight, i);

        end_in_ledger(deliver, end->delivery_id, &end->outcome, end->at);
    }
    if (count > 0)
        put_flights(deliver, deliver->flight->entered + (int64_t)count, now);
    return count;
}

static bool enter(struct deliver *deliver, struct error *error)
{
    size_t count;

    if (flight_pending(deliver->flight) == 0)
        return true;
    if (!store_begin(deliver->house->store, error))
        return false;
    count = enter_ends(deliver, clock_now());
    if (!store_end(deliver->house->store, error))
        return false;
    flight_entered(deliver->flight, count);
    return true;
}

/* ---- after a crash ---- */

/*
 * The ledger counts the ends it took in; so does the flight file. A ledger
 * that took in fewer is older than what was sent.
 */
static void hold_older_ledger(struct deliver *deliver, int64_t now)
{
    guard_hold(deliver->house,
               "this ledger is older than what was sent: it was restored "
               "from a backup. People may get letters again. If that is "
               "right, run: involve release",
               now);
    log_event(LOG_SENDING_HELD, "the ledger is older than the flight file");
}

static void settle_claimed(struct deliver *deliver, bool known, int64_t now)
{
    struct delivery_row *rows;
    size_t count = store_deliveries_claimed(
        deliver->arena, deliver->house->store, OWNER, &rows);
    struct outcome lost = outcome_of_loss(STAGE_DOT, "the program ended");

    for (size_t i = 0; i < count; i++) {
        int64_t id = rows[i].delivery.id;

        if (!known || flight_is_open(deliver->flight, id))
            end_in_ledger(deliver, id, &lost, now);
        else
            store_delivery_unclaim(deliver->house->store, id);
    }
}

/* A kill: the file says what became of every letter. */
static bool recover_known(struct deliver *deliver, int64_t now,
                          struct error *error)
{
    struct flight *flight = deliver->flight;
    size_t count = enter_ends(deliver, now);

    put_flights(deliver, flight->entered + (int64_t)count, now);
    settle_claimed(deliver, true, now);
    if (!store_end(deliver->house->store, error))
        return false;
    flight_entered(flight, count);
    flight_clear_slots(flight);
    return true;
}

/* A power cut, or another file: what it says may be long ago, since nobody
 * writes it out. Both go on counting from the higher number. */
static bool recover_unknown(struct deliver *deliver, const char *boot,
                            int64_t entered, int64_t now, struct error *error)
{
    struct flight *flight = deliver->flight;
    int64_t from = entered > flight->ended ? entered : flight->ended;

    put_flights(deliver, from, now);
    settle_claimed(deliver, false, now);
    if (!store_end(deliver->house->store, error))
        return false;
    flight_reset(flight, boot);
    flight->ended = from;
    flight->entered = from;
    return true;
}

static bool recover(struct deliver *deliver, const char *boot,
                    struct error *error)
{
    struct flight *flight = deliver->flight;
    int64_t now = clock_now();
    int64_t entered;

    if (!store_begin(deliver->house->store, error))
        return false;
    entered = get_flights(deliver);
    if (entered < flight->entered)
        hold_older_ledger(deliver, now);
    if (!flight_same_boot(flight, boot) || entered > flight->ended)
        return recover_unknown(deliver, boot, entered, now, error);
    /* A crash between the commit and the note in the file: those are in. */
    if (entered > flight->entered)
        flight_entered(flight, (size_t)(entered - flight->entered));
    return recover_known(deliver, now, error);
}

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
    deliver->unreachable = store_fact(deliver->arena, house->store, "smtp",
                                      &trouble, &at);
    return pipe_setup(error) &&
           pass_read(house->arena, house->directory, &house->settings,
                     &house->settings.smtp, &deliver->pass, error) &&
           boot_id(boot, sizeof boot, error) &&
           flight_file_open(house_path(house, "flight"), &deliver->flight,
                            error) &&
           recover(deliver, boot, error);
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

/* ---- claiming ---- */

static bool may_claim(struct deliver *deliver, enum letter_kind kind,
                      int64_t now)
{
    if (letter_kind_needs_hearing(kind) &&
        !guard_hears(deliver->house, now))
        return false;
    if (kind == LETTER_ACK || kind == LETTER_STOP_CONFIRMATION)
        return house_wording_approved(deliver->house);
    return true;
}

static struct slice hex_digest(struct arena *arena, struct slice bytes)
{
    struct digest digest = digest_of(bytes);
    struct text hex = text_start(arena, 2 * DIGEST_SIZE);

    hex_put(&hex, digest_slice(&digest));
    return text_slice(&hex);
}

/* The bytes of an earlier attempt, or the letter composed (again). */
static bool letter_of(struct deliver *deliver, struct delivery_row *row,
                      struct letter *out, struct error *error)
{
    struct delivery *delivery = &row->delivery;
    struct slice kept;

    if (!compose_letter(deliver->arena, &deliver->composer, row, out, error))
        return false;
    if (delivery->digest.size > 0 && delivery->attempts > 0 &&
        store_content(deliver->arena, deliver->house->store, delivery->digest,
                      &kept))
        out->bytes = kept;
    delivery->digest = hex_digest(deliver->arena, out->bytes);
    return true;
}

/* Rule 1, at the last step before the socket. */
static bool may_leave(const struct letter *letter, struct slice address,
                      struct error *error)
{
    if (mime_may_leave(letter->bytes, address) &&
        slice_equal(letter->rcpt_to, address))
        return true;
    return error_set(error, ERROR_PERMANENT,
                     "the letter is not to exactly one person, or not in the "
                     "form that mail has");
}

static void fail_letter(struct deliver *deliver, struct delivery_row *row,
                        const struct error *error, int64_t now)
{
    struct delivery_change change = {.state = DELIVERY_FAILED};
    struct outcome outcome = {.verdict = VERDICT_NEVER};

    memcpy(outcome.text, error->text, sizeof outcome.text - 1);
    (void)store_delivery_claim(deliver->house->store, row, OWNER, now);
    (void)store_delivery_after(deliver->house->store, row->delivery.id,
                               &change, &outcome, now);
    log_event(LOG_LETTER_FAILED, "letter=%lld %s",
              (long long)row->delivery.id, error->text);
}

/* Puts one due letter into the claim, or withholds it, or fails it. */
static void claim_letter(struct deliver *deliver, struct delivery_row *row,
                         int64_t now)
{
    struct store *store = deliver->house->store;
    struct delivery *delivery = &row->delivery;
    struct claimed *claimed = &deliver->claim[deliver->count];
    struct person person = {0};
    struct error error;
    bool known = delivery->person_id == 0 ||
                 store_person(deliver->arena, store, delivery->person_id,
                              delivery->kind == LETTER_BULLETIN, &person);
    enum withheld why = delivery->person_id == 0
                            ? WITHHELD_NOT
                            : delivery_withheld(delivery->kind, &person, now);

    if (!known)
        return;
    if (why == WITHHELD_NOT && delivery->token.size > 0 &&
        delivery->person_id != 0 &&
        !slice_equal(person.address, delivery->address))
        why = WITHHELD_NO_CONTACT; /* frozen for an address now given up */
    if (why != WITHHELD_NOT) {
        store_delivery_withhold(store, delivery->id, why, now);
        log_event(LOG_LETTER_WITHHELD, "letter=%lld why=%s",
                  (long long)delivery->id, word_of(withheld_words, (int)why));
        return;
    }
    if (delivery->issue_id != 0)
        store_delivery_numbers(deliver->arena, store, row);
    if (!compose_freeze(deliver->arena, &deliver->composer,
                        delivery->person_id == 0 ? NULL : &person, row, now,
                        &error) ||
        !letter_of(deliver, row, &claimed->letter, &error) ||
        !may_leave(&claimed->letter, delivery->address, &error)) {
        fail_letter(deliver, row, &error, now);
        return;
    }
    claimed->row = *row;
    claimed->ended = false;
    if (store_delivery_claim(store, row, OWNER, now + LEASE_SECONDS))
        deliver->count++;
}

/* In this order: people in need first, then answers and what changed, then
 * bulletins and what goes with them. */
static const enum letter_kind claim_order[] = {
    LETTER_ALERT,        LETTER_STAFF,      LETTER_STOP_CONFIRMATION, LETTER_ACK,
    LETTER_EVENT_CHANGE, LETTER_BULLETIN,   LETTER_INVITATION};

/* The letters of the group before stay in memory until their ends are in the
 * ledger, however often that fails: some may have to be kept for another
 * attempt. */
static void swap_arenas(struct deliver *deliver)
{
    struct arena *before = deliver->arena_before;

    if (!deliver->claiming) {
        deliver->arena_before = deliver->arena;
        deliver->arena = before;
    }
    deliver->claiming = true;
    arena_reset(deliver->arena);
}

static bool claim(struct deliver *deliver, bool held, struct error *error)
{
    struct store *store = deliver->house->store;
    struct delivery_row due[CLAIM_MOST];
    int64_t now = clock_now();
    size_t found = 0;
    size_t entered;

    swap_arenas(deliver);
    for (size_t i = 0; i < sizeof claim_order / sizeof *claim_order; i++) {
        enum letter_kind kind = claim_order[i];

        /* Alerts pass every hold (rule 7). */
        if ((held && kind != LETTER_ALERT) || !may_claim(deliver, kind, now))
            continue;
        found += store_deliveries_due(deliver->arena, store, kind, now,
                                      CLAIM_MOST - found, due + found);
    }
    if (!store_fine(store, error))
        return false;
    if (found == 0) {
        if (!enter(deliver, error))
            return false;
        deliver->claiming = false;
        deliver->count = 0;
        return true;
    }
    if (!store_begin(store, error))
        return false;
    entered = enter_ends(deliver, now);
    deliver->count = 0;
    for (size_t i = 0; i < found; i++)
        claim_letter(deliver, &due[i], now);
    /* A commit that failed may have been done all the same. */
    deliver->owing = !store_end(store, error);
    if (deliver->owing)
        return false;
    deliver->claiming = false;
    flight_entered(deliver->flight, entered);
    (void)store_changed(store); /* what we know is as of this commit */
    return true;
}

/* ---- handing over ---- */

/* `why` is for status: a relay's own words may name a person, and stay out of
 * the log. */
static void pause_sending(struct deliver *deliver, const char *why,
                          const char *logged)
{
    deliver->pause_ms = deliver->pause_ms == 0 ? PAUSE_FIRST_MS
                                               : deliver->pause_ms * 2;
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
    const char *advice = refusal_of_server(
        deliver->house->settings.smtp.login, slice_of(reply));

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
        if (!enter(deliver, &error))
            return complain(deliver, &error);
        return IDLE_MS;
    }
    if (!claim(deliver, held, &error))
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
    if (!enter(&deliver, &error))
        process_complain(process, &error);
    deliver_finish(&deliver);
    return 0;
}
