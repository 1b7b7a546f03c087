/* tasks, tasks done: what is to be done about somebody, also where no message
 * says so: to ring somebody, an address that no longer works. */
#include "edge/store_inbound.h"
#include "edge/store_person.h"
#include "flow/verb.h"

#include "base/banned.h"

#define TASKS_MOST 1000

static json_t *task_json(const struct task_row *task)
{
    return json_pack(
        "{s:I, s:s, s:o, s:I, s:I, s:I}", "task", (json_int_t)task->id, "kind",
        word_of(task_kind_words, (int)task->kind), "why", json_slice(task->why),
        "person", (json_int_t)task->person_id, "message",
        (json_int_t)task->inbound_id, "opened_at", (json_int_t)task->opened_at);
}

static void put_task(struct call *call, const struct task_row *task)
{
    struct person person = {0};

    text_format(
        &call->out, "T-%04lld  %s, since %s", (long long)task->id,
        word_of(task_kind_words, (int)task->kind),
        civil_moment_words(call->arena, &call->house->zone, task->opened_at));
    if (task->person_id != 0 && store_person(call->arena, call->house->store,
                                             task->person_id, false, &person))
        text_format(&call->out, ", %.*s",
                    SLICE_ARG(person_words(call->arena, &person)));
    if (task->inbound_id != 0)
        text_format(&call->out, ", M-%04lld", (long long)task->inbound_id);
    text_format(&call->out, "\n    %.*s\n", SLICE_ARG(task->why));
}

int verb_tasks(struct call *call)
{
    json_t *list = call_has(call, "--json") ? json_array() : NULL;
    struct task_row *tasks;
    size_t count =
        store_tasks_open(call->arena, call->house->store, TASKS_MOST, &tasks);

    for (size_t i = 0; i < count; i++) {
        if (list != NULL)
            json_array_append_new(list, task_json(&tasks[i]));
        else
            put_task(call, &tasks[i]);
    }
    if (list != NULL)
        call_json(call, list);
    else if (count == 0)
        text_puts(&call->out, "Nothing is to be done.\n");
    return 0;
}

/* "T-0007" or "7". */
static bool task_number(struct slice word, int64_t *out)
{
    if (slice_starts_caseless(word, SLICE("T-")))
        word = slice_from(word, 2);
    return slice_number(word, out);
}

int verb_tasks_done(struct call *call)
{
    struct store *store = call->house->store;
    struct error error;
    int64_t id;
    bool closed;

    if (!task_number(call_word(call, 0), &id))
        return call_wrong(call, "name the task by its number, like T-0007");
    if (!store_begin(store, &error))
        return call_refuse(call, "%s", error.text);
    closed = store_task_close(store, id, call->who, call->now);
    if (closed)
        store_audit(store, call->now, call->who, "task done",
                    arena_format(call->arena, "task %lld", (long long)id));
    if (!store_end(store, &error))
        return call_refuse(call, "%s", error.text);
    if (!closed)
        return call_refuse(call, "there is no open task with that number");
    text_format(&call->out, "T-%04lld is done. A hold stays until release.\n",
                (long long)id);
    return 0;
}
