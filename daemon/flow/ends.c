#include "flow/ends.h"

#include "base/clock.h"
#include "base/log.h"
#include "core/settings/address.h"
#include "edge/chance.h"
#include "edge/store_inbound.h"
#include "edge/store_standing.h"
#include "flow/guard.h"

#include "base/banned.h"

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
              (long long)delivery->id,
              word_of(letter_kind_words, (int)delivery->kind), outcome->code,
              outcome->enhanced);
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
                              address_key(deliver->arena, row.delivery.address),
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
size_t ends_put(struct deliver *deliver, int64_t now)
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

bool ends_enter(struct deliver *deliver, struct error *error)
{
    size_t count;

    if (flight_pending(deliver->flight) == 0)
        return true;
    if (!store_begin(deliver->house->store, error))
        return false;
    count = ends_put(deliver, clock_now());
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
        deliver->arena, deliver->house->store, DELIVER_OWNER, &rows);
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
    size_t count = ends_put(deliver, now);

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

bool ends_recover(struct deliver *deliver, const char *boot,
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
