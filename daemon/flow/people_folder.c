#include "flow/people_folder.h"

#include <errno.h>

#include "base/log.h"
#include "core/notice/document.h"
#include "flow/people_import.h"

#include "base/banned.h"

#define FILE_MOST ((size_t)32 << 20)
#define RESULT_MOST ((size_t)2 << 20)
/* Facts: a file was begun, and it was read to its end; with its name. */
#define UNDER_WAY "people_import"
#define READ_WHOLE "people_import_read"

struct people_work {
    struct arena *arena;
    struct slice name;
    struct import_job job;
    struct faults faults; /* of the whole file */
    bool again;           /* it was begun before, and cut short */
    bool noted;           /* and stands in the record already */
    bool read;            /* to its end, or refused */
    struct slice result;
};

void people_work_free(struct people_work *work)
{
    if (work != NULL)
        arena_free(work->arena);
}

static bool refuse(struct people_work *work, const char *why)
{
    faults_add(&work->faults, 0, "%s", why);
    return true;
}

static const char sheet[] =
    "This is a spreadsheet's own file, which is not read here. Open it in the "
    "spreadsheet, choose Save as, and there \"CSV UTF-8\" (in LibreOffice: "
    "\"Text CSV\", with the character set UTF-8). Then save that file in this "
    "folder";

static bool is_csv(struct slice name)
{
    return name.size > 4 &&
           slice_is_caseless(slice_from(name, name.size - 4), ".csv");
}

/* What the file is, before any row of it. */
static bool judge(struct people_work *work)
{
    enum document by_name = document_by_name(work->name);
    enum document by_bytes = document_by_bytes(work->job.bytes);

    if (by_name == DOCUMENT_OFFICE || by_bytes == DOCUMENT_OFFICE ||
        (is_csv(work->name) && by_bytes == DOCUMENT_ARCHIVE))
        return refuse(work, sheet);
    if (!is_csv(work->name))
        return refuse(work, "Only lists of people are read here, as CSV files "
                            "whose names end in .csv. Announcements belong in "
                            "their own folder");
    return !import_begin(&work->job, &work->faults);
}

/* The name says enough: files of one name are not under way at once. */
static void note_begin(struct house *house, struct people_work *work,
                       int64_t now)
{
    struct slice before;
    int64_t at;

    work->again =
        store_fact(work->arena, house->store, UNDER_WAY, &before, &at) &&
        slice_equal(before, work->name);
    work->noted =
        work->again &&
        store_fact(work->arena, house->store, READ_WHOLE, &before, &at) &&
        slice_equal(before, work->name);
    store_fact_set(house->store, UNDER_WAY, work->name, now);
}

static bool begin(struct house *house, struct queue *queue,
                  struct people_work *work, struct slice name, int64_t now,
                  struct error *error)
{
    work->name = arena_copy(work->arena, name);
    work->faults.arena = work->arena;
    work->job =
        (struct import_job){.arena = work->arena, .house = house, .now = now};
    if (!queue_read(work->arena, queue, name, FILE_MOST, &work->job.bytes,
                    error)) {
        if (error->kind != ERROR_INPUT)
            return false;
        error->kind = ERROR_NONE;
        work->read =
            refuse(work, arena_string(work->arena, slice_of(error->text)));
        return true;
    }
    work->read = judge(work);
    note_begin(house, work, now);
    return store_fine(house->store, error);
}

/* ---- the end of it ---- */

static void write_result(struct people_work *work, struct house *house)
{
    struct text out = text_start(work->arena, RESULT_MOST);

    text_format(&out, "%.*s, read on %s\n\n", SLICE_ARG(work->name),
                civil_moment_words(work->arena, &house->zone, work->job.now));
    if (work->faults.count > 0) {
        text_puts(&out, "Nothing was imported.\n\n");
        for (size_t i = 0; i < work->faults.count; i++) {
            if (work->faults.list[i].line > 0)
                text_format(&out, "line %d: ", work->faults.list[i].line);
            text_format(&out, "%s.\n", work->faults.list[i].text);
        }
    } else {
        import_tell(&work->job, &out);
    }
    if (work->again)
        text_puts(&out, "\nReading this file was cut short once and began "
                        "again. What was added before that counts as unchanged "
                        "here.\n");
    text_puts(&out, "\nThis note and the list are about people's health: "
                    "please delete both here, and wherever else the list lies, "
                    "when you no longer need them.\n");
    work->result = text_slice(&out);
}

static void forget_work(struct store *store)
{
    store_fact_forget(store, UNDER_WAY);
    store_fact_forget(store, READ_WHOLE);
}

static bool file_it(struct house *house, struct queue *queue,
                    struct people_work *work, struct error *error)
{
    bool accepted = work->faults.count == 0;
    struct slice none = {NULL, 0};
    struct slice filed;

    if (!queue_result(work->arena, queue, work->name, work->result, error))
        return false;
    if (!queue_file(work->arena, queue, work->name, accepted, none, none,
                    &filed, error) &&
        error->number != ENOENT) /* somebody took it away meanwhile */
        return false;
    error->kind = ERROR_NONE;
    forget_work(house->store);
    if (accepted)
        log_event(LOG_PEOPLE_IMPORTED, "added=%lld corrected=%lld refused=%lld",
                  (long long)work->job.steps[IMPORT_ADD],
                  (long long)work->job.steps[IMPORT_CORRECT],
                  (long long)work->job.steps[IMPORT_REFUSED]);
    else
        log_event(LOG_PEOPLE_REFUSED, "faults=%zu", work->faults.count);
    return store_fine(house->store, error);
}

/* Once, also if it dies before the file is filed and reads it again. */
static bool note_read(struct house *house, struct people_work *work,
                      struct error *error)
{
    struct store *store = house->store;

    if (work->noted)
        return true;
    if (!store_begin(store, error))
        return false;
    store_audit(store, work->job.now, SLICE("people folder"), "people imported",
                "file");
    store_fact_set(store, READ_WHOLE, work->name, work->job.now);
    work->noted = store_end(store, error);
    return work->noted;
}

static void drop_work(struct people_work **work)
{
    people_work_free(*work);
    *work = NULL;
}

static bool go_on(struct house *house, struct queue *queue,
                  struct people_work **work, struct error *error)
{
    if (!(*work)->read) {
        if (import_chunk(&(*work)->job, error))
            return true;
        if (error->kind != ERROR_NONE) {
            drop_work(work); /* rows may be undone: the file is read again */
            return false;
        }
        if (!note_read(house, *work, error))
            return false;
        (*work)->read = true;
    }
    if ((*work)->result.size == 0)
        write_result(*work, house);
    if (!file_it(house, queue, *work, error))
        return false;
    drop_work(work);
    return true;
}

/* After a death between filing a list and forgetting it. */
static void note_nothing(struct arena *arena, struct house *house)
{
    struct slice before;
    int64_t at;

    if (store_fact(arena, house->store, UNDER_WAY, &before, &at))
        forget_work(house->store);
}

bool people_folder_step(struct house *house, struct queue *queue,
                        struct people_work **work, int64_t steady_ms,
                        int64_t now, struct error *error)
{
    struct arena *arena;
    struct slice name;

    error->kind = ERROR_NONE;
    if (*work != NULL)
        return go_on(house, queue, work, error);
    arena = arena_new();
    if (!queue_take(arena, queue, steady_ms, &name, error)) {
        if (error->kind == ERROR_NONE)
            note_nothing(arena, house);
        arena_free(arena);
        return false;
    }
    *work = arena_alloc(arena, sizeof **work);
    (*work)->arena = arena;
    if (begin(house, queue, *work, name, now, error))
        return true;
    drop_work(work);
    return false;
}
