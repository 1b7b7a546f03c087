/* people import; and the rows that wait for the right address: people repairs,
 * people repair. */
#include <poll.h>

#include "edge/store_inbound.h"
#include "edge/store_repair.h"
#include "flow/people_repair.h"
#include "flow/verb.h"

#include "base/banned.h"

#define TURN_MS 5
#define REPAIRS_MOST 1000

static int refuse_faults(struct call *call, const struct faults *faults)
{
    for (size_t i = 0; i < faults->count; i++) {
        if (faults->list[i].line > 0)
            (void)call_refuse(call, "line %d: %s", faults->list[i].line,
                              faults->list[i].text);
        else
            (void)call_refuse(call, "%s", faults->list[i].text);
    }
    return 1;
}

int verb_people_import(struct call *call)
{
    struct faults faults = {.arena = call->arena};
    struct import_job job = {
        .arena = call->arena,
        .house = call->house,
        .bytes = call->input,
        .dry = call_has(call, "--dry-run"),
        .now = call->now,
    };
    struct error error;

    if (call_word(call, 0).size == 0)
        return call_wrong(call, "name the file: involve people import "
                                "FILE.csv");
    if (!import_begin(&job, &faults))
        return refuse_faults(call, &faults);
    while (import_chunk(&job, &error))
        poll(NULL, 0, TURN_MS); /* whoever waits for the ledger has a turn */
    if (error.kind != ERROR_NONE)
        return call_refuse(call,
                           "%s. Rows before this were imported; run it "
                           "again: the same row twice changes nothing",
                           error.text);
    import_tell(&job, &call->out);
    if (!job.dry)
        store_audit(call->house->store, call->now, call->who, "people imported",
                    "file");
    return job.steps[IMPORT_REFUSED] > 0 || job.repairs > 0 ? 1 : 0;
}

/* ---- repairs ---- */

static json_t *repair_json(const struct repair_row *row)
{
    return json_pack("{s:I, s:o, s:o, s:o}", "repair", (json_int_t)row->id,
                     "name", json_slice(row->name), "broken",
                     json_slice(row->broken), "proposed",
                     json_slice(row->proposed));
}

int verb_people_repairs(struct call *call)
{
    json_t *list = call_has(call, "--json") ? json_array() : NULL;
    struct repair_row *rows;
    size_t count =
        store_repairs_open(call->arena, call->house->store,
                           (struct slice){NULL, 0}, REPAIRS_MOST, &rows);

    for (size_t i = 0; i < count; i++) {
        if (list != NULL)
            json_array_append_new(list, repair_json(&rows[i]));
        else
            text_format(&call->out, "%5lld  %.*s: \"%.*s\", perhaps %.*s\n",
                        (long long)rows[i].id, SLICE_ARG(rows[i].name),
                        SLICE_ARG(rows[i].broken), SLICE_ARG(rows[i].proposed));
    }
    if (list != NULL)
        call_json(call, list);
    else if (count == 0)
        text_puts(&call->out, "No address waits to be put right.\n");
    return 0;
}

static int settle(struct call *call, const struct repair_row *repair,
                  struct slice as, const char *what)
{
    struct error error;

    store_repair_settle(call->house->store, repair->id, as, call->now);
    (void)store_task_close(call->house->store, repair->task_id, call->who,
                           call->now);
    store_audit(
        call->house->store, call->now, call->who, what,
        arena_format(call->arena, "repair %lld", (long long)repair->id));
    if (!store_end(call->house->store, &error))
        return call_refuse(call, "%s", error.text);
    return 0;
}

int people_repair(struct call *call, const struct repair_row *repair,
                  struct slice address)
{
    struct faults faults = {.arena = call->arena};
    struct import_row row;
    struct people_row what;
    struct error error;

    if (!store_begin(call->house->store, &error))
        return call_refuse(call, "%s", error.text);
    if (!import_repaired(call->arena, call->house, repair->row_text, address,
                         call->now, &row, &what, &faults)) {
        store_abandon(call->house->store);
        return refuse_faults(call, &faults);
    }
    if (what.plan.step == IMPORT_REFUSED) {
        store_abandon(call->house->store);
        return call_refuse(call, "%s", what.plan.why);
    }
    (void)people_write(call->house, &row, &what, call->now);
    text_format(&call->out, "%s, %.*s: %s\n",
                people_row_title(call->arena, &row),
                SLICE_ARG(row.person.address), what.plan.why);
    return settle(call, repair, address, "address put right");
}

int verb_people_repair(struct call *call)
{
    struct slice address = call_word(call, 1);
    struct repair_row repair;
    struct error error;
    int64_t id;

    if (!slice_number(call_word(call, 0), &id))
        return call_wrong(call, "name the row by its number: involve people "
                                "repairs lists them");
    if (!store_repair(call->arena, call->house->store, id, &repair))
        return call_refuse(call, "there is no such row");
    if (repair.settled_at != 0)
        return call_refuse(call, "that address was put right before: %.*s",
                           SLICE_ARG(repair.settled_as));
    if (!call_has(call, "--drop"))
        return people_repair(call, &repair,
                             address.size > 0 ? address : repair.proposed);
    if (!store_begin(call->house->store, &error))
        return call_refuse(call, "%s", error.text);
    text_format(&call->out, "The row of %.*s is forgotten.\n",
                SLICE_ARG(repair.name));
    return settle(call, &repair, SLICE("dropped"), "broken row dropped");
}
