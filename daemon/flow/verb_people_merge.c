/* Two people who may be one: people duplicates, merge, apart. */
#include "edge/store_inbound.h"
#include "edge/store_merge.h"
#include "edge/store_person.h"
#include "edge/store_standing.h"
#include "flow/people.h"
#include "flow/verb.h"

#include "base/banned.h"

#define PAIRS_CHUNK 200
#define PAIRS_SHOWN 500

/* ---- duplicates ---- */

static json_t *pair_json(const struct person *one, const struct person *other,
                         const char *why)
{
    return json_pack("{s:I, s:I, s:o, s:o, s:s}", "keep", (json_int_t)one->id,
                     "drop", (json_int_t)other->id, "keep_name",
                     json_slice(one->full_name), "drop_name",
                     json_slice(other->full_name), "why", why);
}

/* Was it said that they are two? */
static bool is_apart(struct call *call, const struct task_row *open,
                     size_t count, const struct pair *pair)
{
    int64_t task;

    if (!store_task_pair(call->house->store, pair->one, pair->other, &task))
        return false;
    for (size_t i = 0; i < count; i++)
        if (open[i].id == task)
            return false;
    return true;
}

static bool put_pair(struct call *call, struct arena *arena,
                     const struct pair *pair, json_t *list)
{
    struct person one;
    struct person other;
    const char *why;

    if (!store_person(arena, call->house->store, pair->one, false, &one) ||
        !store_person(arena, call->house->store, pair->other, false, &other))
        return false;
    why = people_like(arena, call->house, &one, &other);
    if (why == NULL)
        return false;
    if (list != NULL)
        json_array_append_new(list, pair_json(&one, &other, why));
    else
        text_format(&call->out, "%s\n%s\n    %s\n", people_title(arena, &one),
                    people_title(arena, &other), why);
    return true;
}

int verb_people_duplicates(struct call *call)
{
    json_t *list = call_has(call, "--json") ? json_array() : NULL;
    struct pair pairs[PAIRS_CHUNK];
    struct pair after = {0, 0};
    struct task_row *open;
    size_t open_count =
        store_tasks_open(call->arena, call->house->store, 10000, &open);
    size_t found = 0;
    size_t count;

    do {
        struct arena *arena = arena_new();

        count =
            store_pairs_after(call->house->store, after, PAIRS_CHUNK, pairs);
        for (size_t i = 0; i < count && found < PAIRS_SHOWN; i++) {
            after = pairs[i];
            if (!is_apart(call, open, open_count, &pairs[i]) &&
                put_pair(call, arena, &pairs[i], list))
                found++;
        }
        arena_free(arena);
    } while (count == PAIRS_CHUNK && found < PAIRS_SHOWN);
    if (list != NULL)
        call_json(call, list);
    else if (found == 0)
        text_puts(&call->out, "Nobody seems to be on the register twice.\n");
    else
        text_puts(&call->out,
                  "If two are one: involve people merge KEEP DROP. If not: "
                  "involve people apart ONE OTHER.\n");
    return 0;
}

/* ---- merge, apart ---- */

static bool find(struct call *call, size_t n, struct person *out)
{
    struct people_found found;

    people_find(call->arena, call->house, call_word(call, n), &found);
    *out = found.person;
    if (!found.one)
        (void)call_refuse(call,
                          "it is not clear who \"%.*s\" is. Name both by "
                          "number, like P-0012",
                          SLICE_ARG(call_word(call, n)));
    return found.one;
}

static bool find_two(struct call *call, struct person *one,
                     struct person *other)
{
    if (call_word(call, 1).size == 0 || call_word(call, 2).size > 0) {
        (void)call_wrong(call, "name two people, like P-0012 P-0034");
        return false;
    }
    if (!find(call, 0, one) || !find(call, 1, other))
        return false;
    if (one->id != other->id)
        return true;
    (void)call_refuse(call, "that is one person already");
    return false;
}

static void close_pair(struct call *call, int64_t one, int64_t other)
{
    int64_t task;

    if (store_task_pair(call->house->store, one, other, &task))
        (void)store_task_close(call->house->store, task, call->who, call->now);
}

int verb_people_merge(struct call *call)
{
    struct store *store = call->house->store;
    struct person keep;
    struct person drop;
    struct error error;
    bool left;

    /* Before they are looked at: a STOP may come in between. */
    if (!store_begin(store, &error))
        return call_refuse(call, "%s", error.text);
    if (!find_two(call, &keep, &drop)) {
        store_abandon(store);
        return 1;
    }
    if ((keep.status == PERSON_DECEASED) != (drop.status == PERSON_DECEASED)) {
        store_abandon(store);
        return call_refuse(call,
                           "one of them is recorded as having died. If they "
                           "are one person, record it of the other first: "
                           "involve people died");
    }
    left = keep.status == PERSON_LEFT || drop.status == PERSON_LEFT;
    close_pair(call, keep.id, drop.id);
    store_person_merge(store, &keep, &drop, call->now);
    if (left)
        (void)store_person_stop(call->arena, store, keep.id,
                                call->house->suppression_key, "merge",
                                call->now);
    store_audit(store, call->now, call->who, "merged",
                arena_format(call->arena, "person %lld into person %lld",
                             (long long)drop.id, (long long)keep.id));
    if (!store_end(store, &error))
        return call_refuse(call, "%s", error.text);
    text_format(&call->out, "P-%04lld is part of %s now.%s\n",
                (long long)drop.id, people_title(call->arena, &keep),
                left ? " One of them had said stop, so it stays so." : "");
    return 0;
}

int verb_people_apart(struct call *call)
{
    struct store *store = call->house->store;
    struct person one;
    struct person other;
    struct error error;
    int64_t task;

    if (!find_two(call, &one, &other))
        return 1;
    if (!store_begin(store, &error))
        return call_refuse(call, "%s", error.text);
    if (!store_task_pair(store, one.id, other.id, &task))
        people_ask_pair(call->arena, call->house, one.id, other.id,
                        "somebody looked", call->now);
    close_pair(call, one.id, other.id);
    store_audit(store, call->now, call->who, "kept apart",
                arena_format(call->arena, "person %lld and person %lld",
                             (long long)one.id, (long long)other.id));
    if (!store_end(store, &error))
        return call_refuse(call, "%s", error.text);
    text_puts(&call->out, "They are two people, and it is not asked again.\n");
    return 0;
}
