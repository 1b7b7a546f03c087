#include "flow/claim.h"

#include <string.h>

#include "base/clock.h"
#include "base/codec.h"
#include "base/digest.h"
#include "base/log.h"
#include "core/letter/departure.h"
#include "edge/store_person.h"
#include "flow/ends.h"
#include "flow/guard.h"

#include "base/banned.h"

#define LEASE_SECONDS 600

static bool may_claim(struct deliver *deliver, enum letter_kind kind,
                      int64_t now)
{
    if (letter_kind_needs_hearing(kind) && !guard_hears(deliver->house, now))
        return false;
    if (kind == LETTER_ACK || kind == LETTER_STOP_CONFIRMATION ||
        kind == LETTER_JOIN)
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
    (void)store_delivery_claim(deliver->house->store, row, DELIVER_OWNER, now);
    (void)store_delivery_after(deliver->house->store, row->delivery.id, &change,
                               &outcome, now);
    log_event(LOG_LETTER_FAILED, "letter=%lld %s", (long long)row->delivery.id,
              error->text);
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
    if (store_delivery_claim(store, row, DELIVER_OWNER, now + LEASE_SECONDS))
        deliver->count++;
}

/* In this order: people in need first, then answers and what changed, then
 * bulletins and what goes with them. */
static const enum letter_kind claim_order[] = {
    LETTER_ALERT,     LETTER_STAFF,        LETTER_STOP_CONFIRMATION,
    LETTER_REPLY,     LETTER_ACK,          LETTER_COPY,
    LETTER_JOIN,      LETTER_EVENT_CHANGE, LETTER_BULLETIN,
    LETTER_INVITATION};

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

bool claim_group(struct deliver *deliver, bool held, struct error *error)
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
        if (!ends_enter(deliver, error))
            return false;
        deliver->claiming = false;
        deliver->count = 0;
        return true;
    }
    if (!store_begin(store, error))
        return false;
    entered = ends_put(deliver, now);
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
