/* events hold, and the ok to the change of an event. */
#include "flow/verb_event.h"

#include "edge/store_event.h"
#include "flow/resolve.h"

#include "base/banned.h"

/* Begins a transaction, with the change of an event that awaits an ok. False:
 * refused, with *status_out, and nothing is begun. */
static bool begin_with_change(struct call *call, int64_t announcement_id,
                              struct event_row *row, int *status_out)
{
    struct store *store = call->house->store;
    struct error error;
    bool found;

    if (!store_begin(store, &error)) {
        *status_out = call_refuse(call, "%s", error.text);
        return false;
    }
    found = store_event_newest(call->arena, store, announcement_id, row);
    if (found && row->approved_at == 0)
        return true;
    store_abandon(store);
    if (found && row->sequence > 0)
        *status_out = call_refuse(
            call,
            "no change of A-%04lld awaits an ok: %.*s said yes to the last "
            "one, and people are told",
            (long long)announcement_id, SLICE_ARG(row->approved_by));
    else
        *status_out = call_refuse(
            call,
            "no change of A-%04lld awaits an ok: nobody was invited, or its "
            "time and place are what people were told",
            (long long)announcement_id);
    return false;
}

/* What changed about an event, for those who were told of it. */
int verb_event_approve(struct call *call, int64_t announcement_id)
{
    struct store *store = call->house->store;
    struct event_row row;
    struct error error;
    int status;

    if (!begin_with_change(call, announcement_id, &row, &status))
        return status;
    if (row.held_by.size > 0 && !call_has(call, "--held")) {
        store_abandon(store);
        return call_refuse(
            call,
            "the change of A-%04lld is on hold, by %.*s. Speak "
            "to them first; then use --held, or answer OK to "
            "a letter that tells of the hold",
            (long long)announcement_id,
            SLICE_ARG(staff_name(&call->house->settings, row.held_by)));
    }
    store_event_approve(store, &row, call->who, call->now);
    store_audit(store, call->now, call->who, "event change approved",
                arena_format(call->arena, "A-%04lld sequence %lld",
                             (long long)announcement_id,
                             (long long)row.sequence));
    if (!store_end(store, &error))
        return call_refuse(call, "%s", error.text);
    text_format(&call->out,
                "Those who were told of A-%04lld are told now that "
                "it %s.\n",
                (long long)announcement_id,
                row.cancelled ? "is cancelled" : "has changed");
    return 0;
}

int verb_events_hold(struct call *call)
{
    int64_t announcement = announcement_reference_number(call_word(call, 0));
    struct store *store = call->house->store;
    struct event_row row;
    struct error error;
    int status;

    if (announcement == 0)
        return call_wrong(call, "name the event, like A-0042");
    if (!begin_with_change(call, announcement, &row, &status))
        return status;
    store_event_hold(store, &row, call->who);
    store_audit(store, call->now, call->who, "event change held",
                arena_format(call->arena, "A-%04lld sequence %lld",
                             (long long)announcement, (long long)row.sequence));
    if (!store_end(store, &error))
        return call_refuse(call, "%s", error.text);
    text_format(&call->out,
                "The change of A-%04lld is on hold: nobody is told.\n",
                (long long)announcement);
    return 0;
}
