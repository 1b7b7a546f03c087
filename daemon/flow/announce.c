#include "flow/announce.h"

#include "base/log.h"
#include "core/notice/document.h"
#include "flow/announce_record.h"

#include "base/banned.h"

/* The announcement's own file goes last: until then a crash finds it. */
static bool file_beside(struct arena *arena, struct queue *queue,
                        const struct taken *taken, bool accepted,
                        struct error *error)
{
    for (size_t i = 0; !taken->alone && i < taken->beside_count; i++)
        if (!queue_file_beside(arena, queue, taken->beside[i].variant.name,
                               accepted, error))
            return false;
    return true;
}

static bool file_accepted(struct arena *arena, struct house *house,
                          struct queue *queue, struct taken *taken, int64_t now,
                          struct error *error)
{
    struct slice as_it_is = {NULL, 0};
    struct slice filed;

    if (!file_beside(arena, queue, taken, true, error) ||
        !queue_file(arena, queue, taken->name, true,
                    taken->alone || taken->cancels
                        ? as_it_is
                        : announce_copy(arena, taken),
                    note_taken(arena, house, taken, now), &filed, error))
        return false;
    log_event(LOG_ANNOUNCEMENT_ACCEPTED, "announcement=A-%04lld version=%lld%s",
              (long long)taken->id, (long long)taken->version,
              taken->cancels ? " cancelled" : "");
    return true;
}

static bool file_refused(struct arena *arena, struct queue *queue,
                         struct taken *taken, struct error *error)
{
    struct slice none = {NULL, 0};
    struct slice filed;

    if (!file_beside(arena, queue, taken, false, error) ||
        !queue_file(arena, queue, taken->name, false, none,
                    note_refused(arena, taken), &filed, error))
        return false;
    log_event(LOG_ANNOUNCEMENT_REFUSED, "faults=%zu", taken->faults.count);
    return true;
}

/* What is too large or may not be read is the author's matter; only a share
 * that is away is ours. */
static bool is_ours(struct taken *taken, const char *place,
                    const struct error *error)
{
    if (error->kind != ERROR_INPUT)
        return true;
    faults_add(&taken->faults, 0, "%s%s", place, error->text);
    return false;
}

/* The bytes of a variant as they are kept. */
static void judge_beside(struct arena *arena, struct taken *taken,
                         struct beside *beside)
{
    struct faults faults = {.arena = arena};
    enum document document = document_by_bytes(beside->bytes);

    if (slice_is(beside->variant.form, "picture")) {
        if (document != DOCUMENT_PICTURE)
            faults_add(&taken->faults, 0,
                       "%.*s: is not a picture, whatever its name says. Save "
                       "it as JPEG or PNG",
                       SLICE_ARG(beside->variant.name));
    } else if (!document_text(arena, beside->bytes, &beside->bytes, &faults)) {
        faults_add(&taken->faults, 0, "%.*s: %s",
                   SLICE_ARG(beside->variant.name), faults.list[0].text);
    }
}

static bool read_beside(struct arena *arena, struct queue *queue,
                        struct taken *taken, int64_t steady_ms,
                        struct error *error)
{
    struct slice *names;
    size_t count = queue_beside(arena, queue, taken->name, steady_ms, &names);

    taken->beside = arena_array(arena, count, sizeof *taken->beside);
    for (size_t i = 0; i < count; i++) {
        struct beside *beside = &taken->beside[taken->beside_count++];

        (void)variant_read(names[i], &beside->variant);
        if (queue_read_beside(arena, queue, names[i], VARIANT_MOST_BYTES,
                              &beside->bytes, error))
            judge_beside(arena, taken, beside);
        else if (is_ours(taken, "", error))
            return false;
    }
    return true;
}

static bool take_alone(struct arena *arena, struct house *house,
                       struct queue *queue, struct taken *taken, int64_t now,
                       struct error *error)
{
    struct beside *beside = arena_alloc(arena, sizeof *beside);

    taken->alone = true;
    taken->beside = beside;
    taken->beside_count = 1;
    (void)variant_read(taken->name, &beside->variant);
    if (!queue_read(arena, queue, taken->name, VARIANT_MOST_BYTES,
                    &beside->bytes, error))
        return !is_ours(taken, "", error);
    judge_beside(arena, taken, beside);
    return taken->faults.count > 0 ||
           announce_keep_alone(arena, house, taken, now, error);
}

static bool take_file(struct arena *arena, struct house *house,
                      struct queue *queue, struct taken *taken,
                      int64_t steady_ms, int64_t now, struct error *error)
{
    enum document document = document_by_name(taken->name);
    struct slice bytes;

    if (document != DOCUMENT_TEXT) {
        document_refuse(document, &taken->faults);
        return true;
    }
    if (!read_beside(arena, queue, taken, steady_ms, error))
        return false;
    if (!queue_read(arena, queue, taken->name, ANNOUNCEMENT_MOST_BYTES, &bytes,
                    error))
        return !is_ours(taken, "", error);
    return !document_text(arena, bytes, &taken->text, &taken->faults) ||
           announce_record(arena, house, taken, now, error);
}

static bool take(struct arena *arena, struct house *house, struct queue *queue,
                 struct taken *taken, int64_t steady_ms, int64_t now,
                 struct error *error)
{
    struct variant variant;
    bool done =
        variant_read(taken->name, &variant)
            ? take_alone(arena, house, queue, taken, now, error)
            : take_file(arena, house, queue, taken, steady_ms, now, error);

    if (!done)
        return false;
    error->kind = ERROR_NONE;
    if (taken->faults.count > 0)
        return file_refused(arena, queue, taken, error);
    return file_accepted(arena, house, queue, taken, now, error);
}

bool announce_step(struct house *house, struct queue *queue, int64_t steady_ms,
                   int64_t now, struct error *error)
{
    struct arena *arena = arena_new();
    struct taken taken = {
        .who = SLICE("queue folder"), .faults = {.arena = arena}, .version = 1};
    bool took;

    error->kind = ERROR_NONE;
    took = queue_take(arena, queue, steady_ms, &taken.name, error) &&
           take(arena, house, queue, &taken, steady_ms, now, error);
    arena_free(arena);
    return took;
}
