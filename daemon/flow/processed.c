#include "flow/processed.h"

#include "base/clock.h"
#include "base/log.h"
#include "edge/store_inbound.h"
#include "flow/guard.h"
#include "flow/reader.h"

#include "base/banned.h"

static bool is_new_ledger(struct arena *arena, struct store *store)
{
    struct inbound_row *rows;

    return store_inbox(arena, store, true, 1, &rows) == 0;
}

/* The key of the message that was filed last; empty if that cannot be said. */
static bool newest_key(struct arena *arena, struct collect *collect,
                       struct slice *key_out, struct error *error)
{
    const struct settings *settings = &collect->house->settings;
    struct process *process = collect->process;
    struct correlators correlators;
    struct ourselves ourselves = house_ourselves(collect->house);
    struct waiting_message newest;
    struct slice bytes;
    struct error fault;
    uint32_t uidvalidity;
    bool found;

    *key_out = (struct slice){NULL, 0};
    if (!mailbox_select(collect->mailbox, settings->processed, &uidvalidity,
                        error) ||
        !mailbox_newest(collect->mailbox, &newest, &found, error))
        return false;
    if (!found || newest.size > (uint64_t)settings->message_bytes)
        return true;
    if (!mailbox_fetch(arena, collect->mailbox, newest.uid,
                       (size_t)settings->message_bytes, &bytes, error))
        return error->kind == ERROR_INPUT;
    if (bytes.size > 0 && (process->peer >= 0 || process_new_reader(process)) &&
        reader_identify(arena, process->peer, &ourselves, bytes, &correlators,
                        &fault))
        *key_out = correlators_key(arena, bytes, correlators.message_id);
    return true;
}

/* Asked once for the same message: somebody may have put it there by hand, or
 * it was there before this ledger was begun. */
static bool hold_for_unknown(struct arena *arena, struct collect *collect,
                             struct slice key, struct error *error)
{
    struct store *store = collect->house->store;
    bool begun = !is_new_ledger(arena, store);
    struct inbound_row before;
    struct slice asked;
    int64_t at;

    if (store_inbound_by_key(arena, store, key, &before) ||
        (store_fact(arena, store, "processed_unknown", &asked, &at) &&
         slice_equal(asked, key)))
        return store_fine(store, error);
    if (!store_begin(store, error))
        return false;
    store_fact_set(store, "processed_unknown", key, clock_now());
    if (begun)
        guard_hold(collect->house,
                   "the newest message in the folder of processed mail is not "
                   "in this ledger, so the ledger may be an old copy, and "
                   "people may get letters again. If somebody put that message "
                   "there by hand, run: involve release",
                   clock_now());
    if (!store_end(store, error))
        return false;
    if (begun)
        log_event(LOG_SENDING_HELD,
                  "mail was processed that this ledger does not know");
    return true;
}

bool processed_look(struct collect *collect, struct error *error)
{
    struct arena *arena = arena_new();
    struct slice key = {NULL, 0};
    bool fine = true;

    if (!collect->looked_at_processed)
        fine = newest_key(arena, collect, &key, error) &&
               (key.size == 0 || hold_for_unknown(arena, collect, key, error));
    collect->looked_at_processed = collect->looked_at_processed || fine;
    arena_free(arena);
    return fine;
}
