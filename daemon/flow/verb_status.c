/* status: is everything well? Exit 1 when something needs a person. */
#include "core/ledger/account.h"
#include "edge/store_delivery.h"
#include "edge/store_inbound.h"
#include "flow/trouble.h"
#include "flow/verb.h"

#include "base/banned.h"

#define TASKS_MOST 1000

static json_t *troubles_json(const struct troubles *troubles)
{
    json_t *list = json_array();

    for (size_t i = 0; i < troubles->count; i++)
        json_array_append_new(list, json_slice(troubles->list[i]));
    return list;
}

static void put_counts(struct call *call, json_t *counts)
{
    struct store *store = call->house->store;
    struct task_row *tasks;

    for (int i = 0; i < ACCOUNT_STATES; i++)
        json_object_set_new(
            counts, word_of(delivery_state_words, i),
            json_integer(store_deliveries_in(store, (enum delivery_state)i)));
    json_object_set_new(counts, "tasks",
                        json_integer((json_int_t)store_tasks_open(
                            call->arena, store, TASKS_MOST, &tasks)));
}

int verb_status(struct call *call)
{
    struct troubles troubles;
    json_t *counts = json_object();
    const char *name;
    json_t *value;
    bool well;

    troubles_find(call->arena, call->house, call->now, &troubles);
    well = troubles.count == 0;
    put_counts(call, counts);
    if (call_has(call, "--json")) {
        call_json(call, json_pack("{s:b, s:o, s:o}", "well", well, "troubles",
                                  troubles_json(&troubles), "counts", counts));
        return well ? 0 : 1;
    }
    for (size_t i = 0; i < troubles.count; i++)
        text_format(&call->out, "TROUBLE: %.*s\n", SLICE_ARG(troubles.list[i]));
    if (well)
        text_puts(&call->out, "All is well.\n");
    json_object_foreach(counts, name, value)
        text_format(&call->out, "  %-12s %lld\n", name,
                    (long long)json_integer_value(value));
    json_decref(counts);
    return well ? 0 : 1;
}
