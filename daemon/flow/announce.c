#include "flow/announce.h"

#include "base/log.h"
#include "core/notice/document.h"
#include "edge/store_notice.h"
#include "flow/announce_note.h"
#include "flow/urgent.h"

#include "base/banned.h"

/* Which announcement a file changes: one that it names, or the one of the same
 * file name while nothing of it was sent. */
static int64_t changes_which(struct house *house, struct taken *taken)
{
    const struct announcement *a = &taken->announcement;
    int64_t id = announcement_reference_number(a->reference);

    if (a->reference.size > 0) {
        if (!store_announcement_exists(house->store, id))
            faults_add(&taken->faults, 0,
                       "Reference: %.*s is not an announcement that was "
                       "accepted here. Take the line out to make a new one",
                       SLICE_ARG(a->reference));
        return id;
    }
    id = store_announcement_by_file(house->store, taken->name);
    return id != 0 && store_announcement_was_sent(house->store, id) ? 0 : id;
}

static struct slice reference_line(struct arena *arena, int64_t id)
{
    return slice_of(
        arena_format(arena, "Reference: A-%04lld\n", (long long)id));
}

/* The file as it is filed: with its reference, so that a later change can
 * name it. */
static struct slice with_reference(struct arena *arena,
                                   const struct taken *taken)
{
    struct text text = text_start(arena, taken->text.size + 64);

    if (taken->announcement.reference.size == 0)
        text_put(&text, reference_line(arena, taken->id));
    text_put(&text, taken->text);
    return text_slice(&text);
}

/* What filing put before it says nothing new: a crash just before the move
 * shows the file with it, and so does an accepted file that is saved again. */
static struct slice without_reference(struct arena *arena,
                                      const struct taken *taken)
{
    struct slice line = reference_line(arena, taken->id);

    return slice_starts(taken->text, line) ? slice_from(taken->text, line.size)
                                           : taken->text;
}

/* Issues that nobody approved yet take the change in, and their audience is
 * fixed again. */
static void renew_issues(struct arena *arena, struct house *house,
                         const struct taken *taken, int64_t now)
{
    int64_t ids[BULLETINS_MOST];
    size_t count =
        store_issues_unapproved(house->store, taken->id, ids, BULLETINS_MOST);

    for (size_t i = 0; i < count; i++) {
        store_issue_renew(house->store, ids[i], taken->id, taken->version);
        urgent_renew(arena, house, ids[i], &taken->announcement, now);
    }
}

/* The files beside it, with this version of it. */
static bool keep_beside(struct arena *arena, struct house *house,
                        struct taken *taken)
{
    bool any = false;

    for (size_t i = 0; i < taken->beside_count; i++)
        any |= store_variant_put(arena, house->store, taken->id, taken->version,
                                 &taken->beside[i].variant,
                                 taken->beside[i].bytes);
    taken->left_behind =
        !taken->same && taken->version > 1 && taken->beside_count == 0 &&
        store_variants(house->store, taken->id, taken->version - 1) > 0;
    return any;
}

static void audit(struct arena *arena, struct house *house,
                  const struct taken *taken, const char *what, int64_t now)
{
    store_audit(house->store, now, SLICE("queue folder"), what,
                arena_format(arena, "A-%04lld version %lld",
                             (long long)taken->id, (long long)taken->version));
}

/* Is it the newest version of the one that it changes, or of any other? */
static void find_same(struct store *store, struct taken *taken,
                      struct slice digest)
{
    if (taken->id == 0 ||
        !store_announcement_is_same(store, taken->id, digest)) {
        int64_t other = taken->announcement.reference.size > 0
                            ? 0
                            : store_announcement_by_source(store, digest);

        if (other == 0)
            return;
        taken->id = other;
    }
    taken->same = true;
    taken->version = store_announcement_version(store, taken->id);
}

/* Into the ledger first: a crash after it finds the same content again. */
static bool record(struct arena *arena, struct house *house,
                   struct taken *taken, int64_t now, struct error *error)
{
    struct store *store = house->store;
    struct slice source;

    if (!store_begin(store, error))
        return false;
    taken->id = changes_which(house, taken);
    if (taken->faults.count > 0) {
        store_abandon(store);
        return store_fine(store, error);
    }
    source = without_reference(arena, taken);
    find_same(store, taken, store_content_keep(arena, store, source));
    if (!taken->same) {
        taken->id =
            store_announcement_put(arena, store, taken->id, taken->name, source,
                                   &taken->announcement, now, &taken->version);
        renew_issues(arena, house, taken, now);
        audit(arena, house, taken, "announcement accepted", now);
    }
    keep_beside(arena, house, taken);
    return store_end(store, error);
}

static bool cancel(struct arena *arena, struct house *house,
                   struct taken *taken, int64_t now, struct error *error)
{
    struct store *store = house->store;

    if (!store_begin(store, error))
        return false;
    taken->cancels = true;
    taken->version = store_announcement_version(store, taken->id);
    taken->cancelled_before =
        store_announcement_cancelled_at(store, taken->id) != 0;
    if (taken->version == 0)
        faults_add(&taken->faults, 0,
                   "A-%04lld is not an announcement that was accepted here. "
                   "Its reference stands in the note beside the accepted file",
                   (long long)taken->id);
    else if (store_announcement_cancel(store, taken->id, now)) {
        urgent_cancel(arena, house, taken->id);
        audit(arena, house, taken, "announcement cancelled", now);
    }
    (void)store_announcement(arena, store, taken->id, taken->version,
                             &taken->announcement);
    return store_end(store, error);
}

/* A variant that came later than its announcement, or was named after its
 * reference: "tea.cy.txt", "A-0042.cy.txt". */
static bool keep_alone(struct arena *arena, struct house *house,
                       struct taken *taken, int64_t now, struct error *error)
{
    struct slice stem = taken->beside[0].variant.stem;
    struct store *store = house->store;

    if (!store_begin(store, error))
        return false;
    taken->id = announcement_reference_number(stem);
    if (!store_announcement_exists(store, taken->id))
        taken->id = 0;
    for (int i = 0; taken->id == 0 && i < 2; i++)
        taken->id = store_announcement_by_file(
            store, slice_of(arena_format(arena, "%.*s%s", SLICE_ARG(stem),
                                         i == 0 ? ".txt" : ".md")));
    if (taken->id == 0) {
        faults_add(&taken->faults, 0,
                   "its name says that it belongs to \"%.*s.txt\", which is "
                   "not there. Save both together, or name it after the "
                   "reference of its announcement, like \"A-0042%.*s\"",
                   SLICE_ARG(stem),
                   SLICE_ARG(slice_from(taken->name, stem.size)));
        store_abandon(store);
        return store_fine(store, error);
    }
    taken->version = store_announcement_version(store, taken->id);
    taken->same = !keep_beside(arena, house, taken);
    (void)store_announcement(arena, store, taken->id, taken->version,
                             &taken->announcement);
    if (!taken->same)
        audit(arena, house, taken, "variant kept", now);
    return store_end(store, error);
}

static struct slice note_of(struct arena *arena, struct house *house,
                            const struct taken *taken, int64_t now)
{
    return taken->alone     ? note_kept(arena, taken)
           : taken->cancels ? note_cancelled(arena, house, taken, now)
                            : note_accepted(arena, house, taken, now);
}

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
                        : with_reference(arena, taken),
                    note_of(arena, house, taken, now), &filed, error))
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
           keep_alone(arena, house, taken, now, error);
}

/* What the file says, once it is text. */
static bool take_text(struct arena *arena, struct house *house,
                      struct taken *taken, int64_t now, struct error *error)
{
    struct announcement *a = &taken->announcement;

    if (slice_trim(taken->text).size == 0 &&
        announcement_file_number(taken->name) != 0) {
        taken->id = announcement_file_number(taken->name);
        return cancel(arena, house, taken, now, error);
    }
    if (!announcement_read(arena, taken->text, &house->settings, &house->zone,
                           now, a, &taken->faults) ||
        taken->faults.count > 0)
        return true;
    if (a->cancel) {
        taken->id = announcement_reference_number(a->reference);
        return cancel(arena, house, taken, now, error);
    }
    return record(arena, house, taken, now, error);
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
           take_text(arena, house, taken, now, error);
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
    struct taken taken = {.faults = {.arena = arena}, .version = 1};
    bool took;

    error->kind = ERROR_NONE;
    took = queue_take(arena, queue, steady_ms, &taken.name, error) &&
           take(arena, house, queue, &taken, steady_ms, now, error);
    arena_free(arena);
    return took;
}
