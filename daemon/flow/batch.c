#include "flow/batch.h"

#include "base/clock.h"
#include "base/log.h"
#include "edge/durable.h"
#include "edge/store_sighting.h"
#include "flow/taken.h"

#include "base/banned.h"

#define MESSAGES_MOST 64
#define BYTES_MOST ((uint64_t)4 << 20)
#define READING_MS 200
#define STUCK_TIMES 3

struct batch {
    struct collect *collect;
    struct arena *arena;
    struct page *page;
    const struct waiting_message *list;
    size_t count;        /* fetched together */
    struct slice *bytes; /* of each */
    struct taken *taken; /* those that are recorded together */
    size_t taken_count;
};

/* ---- fetching ---- */

static bool is_stuck(const struct collect *collect, uint32_t uid)
{
    return collect->stuck_times >= STUCK_TIMES && collect->stuck_uid == uid;
}

/* It was applied before, and only its move is missing. */
static bool is_known(const struct batch *batch,
                     const struct waiting_message *waiting,
                     struct inbound_row *out)
{
    return store_inbound_at(batch->arena, batch->collect->house->store,
                            batch->page->folder, batch->page->uidvalidity,
                            waiting->uid, out);
}

static bool is_too_large(const struct collect *collect,
                         const struct waiting_message *waiting)
{
    return waiting->size > (uint64_t)collect->house->settings.message_bytes;
}

/* As many as are fetched at once. After a failure it is one by one, so that
 * the one that cannot be fetched is found. */
static size_t fetched_together(const struct batch *batch)
{
    const struct collect *collect = batch->collect;
    uint64_t bytes = batch->list[0].size;
    struct inbound_row before;
    size_t count = 1;

    if (collect->careful > 0 || is_too_large(collect, batch->list))
        return 1;
    while (count < batch->count && count < MESSAGES_MOST) {
        const struct waiting_message *next = &batch->list[count];

        bytes += next->size;
        if (bytes > BYTES_MOST || is_too_large(collect, next) ||
            is_known(batch, next, &before))
            break;
        count++;
    }
    return count;
}

/* One message that can never be fetched must not stop the post. */
static void note_stuck(struct collect *collect, uint32_t uid)
{
    if (collect->stuck_uid != uid)
        collect->stuck_times = 0;
    collect->stuck_uid = uid;
    collect->stuck_times++;
}

static bool fetch(struct batch *batch, struct error *error)
{
    struct collect *collect = batch->collect;
    const struct waiting_message *first = batch->list;
    bool fine;

    store_look(collect->house->store);
    batch->count = fetched_together(batch);
    store_looked(collect->house->store);
    batch->bytes =
        arena_array(batch->arena, batch->count, sizeof *batch->bytes);
    fine = is_too_large(collect, first)
               ? mailbox_fetch_words(batch->arena, collect->mailbox, first,
                                     batch->bytes, error)
               : mailbox_fetch_several(batch->arena, collect->mailbox, first,
                                       batch->count, batch->bytes, error);
    if (fine) {
        collect->stuck_times = 0;
        collect->careful -= collect->careful > 0;
        return true;
    }
    if (batch->count == 1)
        note_stuck(collect, first->uid);
    collect->careful = batch->count;
    return false;
}

/* ---- reading ---- */

static struct taken *begin(struct batch *batch, size_t at)
{
    struct taken *taken = &batch->taken[batch->taken_count];
    const struct waiting_message *waiting = &batch->list[at];

    *taken = (struct taken){
        .arena = batch->arena,
        .in_part = is_too_large(batch->collect, waiting),
        .row = {.folder = batch->page->folder,
                .uidvalidity = batch->page->uidvalidity,
                .uid = waiting->uid,
                .size = (int64_t)waiting->size,
                .received_at = clock_now()},
    };
    if (batch->bytes != NULL)
        taken->bytes = batch->bytes[at];
    return taken;
}

/* Somebody moved it before it could be fetched. */
static bool has_gone(const struct taken *taken)
{
    return taken->bytes.size == 0 && taken->row.size > 0;
}

static void note_gone(struct batch *batch)
{
    struct store *store = batch->collect->house->store;
    struct taken *taken = batch->taken;

    for (size_t i = 0; batch->bytes != NULL && i < batch->count; i++) {
        batch->taken_count = 0;
        if (has_gone(begin(batch, i)))
            store_sighting_gone(store, &taken->row);
    }
}

static bool waits_for_another(const struct batch *batch,
                              const struct taken *taken)
{
    for (size_t i = 0; i < batch->taken_count; i++)
        if (taken_concerns(taken, &batch->taken[i]))
            return true;
    return batch->taken_count > 0 && taken->order;
}

/* Reads messages from `at` on, until something ends the batch; `at` is then the
 * first that is not in it. */
static bool read_some(struct batch *batch, size_t *at, struct error *error)
{
    struct collect *collect = batch->collect;
    int64_t until = clock_steady_ms() + READING_MS;
    bool more = true;

    batch->taken_count = 0;
    /* What anybody else commits from here on is seen when it is recorded. */
    (void)store_changed(collect->house->store);
    store_look(collect->house->store);
    while (more && *at < batch->count) {
        struct taken *taken = begin(batch, *at);

        if (has_gone(taken)) {
            (*at)++;
            continue;
        }
        if (!taken_read(taken, &collect->composer, collect->process, error)) {
            store_looked(collect->house->store);
            return false;
        }
        if (waits_for_another(batch, taken))
            break;
        batch->taken_count++;
        (*at)++;
        more = !taken_is_last(taken) && clock_steady_ms() < until &&
               process_beat(collect->process);
    }
    store_looked(collect->house->store);
    return true;
}

/* ---- recording ---- */

static bool record_all(struct batch *batch, struct error *error)
{
    struct composer *composer = &batch->collect->composer;
    struct store *store = batch->collect->house->store;
    bool moved;

    if (!store_begin(store, error))
        return false;
    moved = store_changed(store);
    for (size_t i = 0; i < batch->taken_count; i++)
        if (!taken_record(&batch->taken[i], composer, moved, error)) {
            store_abandon(store);
            return false;
        }
    return store_end(store, error);
}

static bool record(struct batch *batch, struct error *error)
{
    struct collect *collect = batch->collect;
    bool promised = false;

    /* What staff order is alone, and nests deeper. */
    if (batch->taken[0].order
            ? !taken_record(batch->taken, &collect->composer, true, error)
            : !record_all(batch, error))
        return false;
    for (size_t i = 0; i < batch->taken_count; i++) {
        const struct taken *taken = &batch->taken[i];

        taken_tell(taken, collect->process);
        promised |= taken->order || taken->decision.action_count > 0;
    }
    if (promised)
        process_say(collect->process, SAY_WAKE_DELIVER);
    return true;
}

/* ---- all of it ---- */

/* What it needs for being moved; its words stay with the batch. */
static void leave_to_file(struct page *page, const struct inbound_row *row)
{
    page->rows = arena_grow(page->arena, page->rows, page->row_count,
                            &page->row_room, sizeof *page->rows);
    page->rows[page->row_count++] = (struct inbound_row){
        .id = row->id, .uid = row->uid, .to_person = row->to_person};
}

static bool record_and_leave(struct batch *batch, struct error *error)
{
    if (batch->taken_count == 0)
        return true;
    if (!record(batch, error))
        return false;
    for (size_t i = 0; i < batch->taken_count; i++)
        leave_to_file(batch->page, &batch->taken[i].row);
    return true;
}

static bool take_several(struct batch *batch, struct error *error)
{
    size_t at = 0;

    if (!fetch(batch, error))
        return false;
    note_gone(batch);
    while (at < batch->count && !batch->collect->process->ending) {
        size_t before = at;

        if (!read_some(batch, &at, error) || !record_and_leave(batch, error))
            return false;
        batch->page->done += at - before;
    }
    return true;
}

static bool take_one_aside(struct batch *batch, struct error *error)
{
    batch->collect->stuck_times = 0;
    taken_set_aside(begin(batch, 0),
                    "the mail server did not hand it over in time");
    batch->taken_count = 1;
    batch->page->done++;
    return record_and_leave(batch, error);
}

bool batch_take(struct collect *collect, struct page *page, struct error *error)
{
    struct batch batch = {.collect = collect,
                          .arena = arena_new(),
                          .page = page,
                          .list = page->list + page->done,
                          .count = page->count - page->done};
    struct inbound_row before;
    bool fine = true;

    batch.taken = arena_array(batch.arena, MESSAGES_MOST, sizeof *batch.taken);
    if (is_known(&batch, batch.list, &before)) {
        leave_to_file(page, &before);
        page->done++;
    } else if (!store_fine(collect->house->store, error)) {
        fine = false;
    } else if (is_stuck(collect, batch.list->uid)) {
        fine = take_one_aside(&batch, error);
    } else {
        fine = take_several(&batch, error);
    }
    arena_free(batch.arena);
    return fine;
}

/* ---- filing ---- */

static bool note_filed(struct collect *collect, const struct inbound_row **rows,
                       size_t count, struct error *error)
{
    struct store *store = collect->house->store;

    durable_step("move");
    if (!store_begin(store, error))
        return false;
    for (size_t i = 0; i < count; i++)
        store_inbound_filed(store, rows[i]->id, clock_now());
    if (!store_end(store, error))
        return false;
    for (size_t i = 0; i < count; i++)
        log_event(LOG_MESSAGE_FILED, "message=%lld", (long long)rows[i]->id);
    return true;
}

static bool move(struct collect *collect, struct page *page,
                 const struct inbound_row **rows, size_t count,
                 struct error *error)
{
    const struct settings *settings = &collect->house->settings;
    struct waiting_message *list =
        arena_array(page->arena, count, sizeof *list);

    for (size_t i = 0; i < count; i++)
        list[i].uid = (uint32_t)rows[i]->uid;
    if (!mailbox_move(collect->mailbox, list, count,
                      rows[0]->to_person ? settings->needs_person
                                         : settings->processed,
                      error) ||
        !note_filed(collect, rows, count, error))
        return false;
    page->filed += count;
    return true;
}

/* What a server refuses to move together may be one of them. */
static bool move_each(struct collect *collect, struct page *page,
                      const struct inbound_row **rows, size_t count,
                      struct error *error)
{
    struct error refused;
    bool fine = true;

    for (size_t i = 0; i < count; i++) {
        if (move(collect, page, rows + i, 1, &refused))
            continue;
        *error = refused;
        fine = false;
        if (error->kind != ERROR_INPUT)
            break;
    }
    return fine;
}

static bool file_into(struct collect *collect, struct page *page,
                      bool to_person, struct error *error)
{
    const struct inbound_row **rows =
        arena_array(page->arena, page->row_count, sizeof *rows);
    size_t count = 0;

    for (size_t i = 0; i < page->row_count; i++)
        if (page->rows[i].to_person == to_person)
            rows[count++] = &page->rows[i];
    if (count == 0 || move(collect, page, rows, count, error))
        return true;
    return count > 1 && error->kind == ERROR_INPUT &&
           move_each(collect, page, rows, count, error);
}

bool batch_file(struct collect *collect, struct page *page, struct error *error)
{
    struct error refused;
    bool fine = file_into(collect, page, false, error);

    /* One folder may refuse, and the other take all the same. */
    if ((fine || error->kind == ERROR_INPUT) &&
        !file_into(collect, page, true, &refused)) {
        *error = refused;
        fine = false;
    }
    page->row_count = 0;
    return fine;
}
