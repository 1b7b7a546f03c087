#include "flow/announce_record.h"

#include "edge/store_announcement.h"
#include "edge/store_inbound.h"
#include "edge/store_issue.h"
#include "edge/store_issue_item.h"
#include "flow/urgent.h"

#include "base/banned.h"

/* ---- which announcement it changes ---- */

static bool has_its_title(struct arena *arena, struct house *house,
                          const struct taken *taken, int64_t id)
{
    struct announcement before;
    int64_t version = store_announcement_version(house->store, id);

    return store_announcement(arena, house->store, id, version, &before) &&
           slice_equal_caseless(before.title, taken->announcement.title);
}

static bool may_be_replaced(struct house *house, int64_t id)
{
    return id != 0 && store_announcement_exists(house->store, id) &&
           !store_announcement_was_sent(house->store, id);
}

/* What the letter was about that they answer: its announcements, in `ids`. */
static size_t spoken_of(struct arena *arena, struct house *house,
                        const struct taken *taken, int64_t *ids, size_t most)
{
    struct issue_row row;
    struct issue issue;
    size_t count = 0;

    if (taken->about != 0)
        ids[count++] = taken->about;
    if (taken->about_issue == 0 ||
        !store_issue_by_number(arena, house->store, taken->about_issue, &row))
        return count;
    store_issue_items(arena, house->store, &row, &issue);
    for (size_t i = 0; i < issue.count && count < most; i++)
        ids[count++] = issue.items[i].announcement_id;
    return count;
}

/* Names of files that are sent say less than names in one folder: two people
 * may both send "announcement.txt". So the title is the same too, or the
 * letter was about it that they answer; and that is enough without a name. */
static int64_t replaced_by_mail(struct arena *arena, struct house *house,
                                const struct taken *taken)
{
    int64_t ids[ISSUE_MOST_ITEMS + 1];
    size_t count =
        spoken_of(arena, house, taken, ids, sizeof ids / sizeof *ids);
    int64_t named = taken->own_text
                        ? 0
                        : store_announcement_by_file(house->store, taken->name);

    if (may_be_replaced(house, named)) {
        if (has_its_title(arena, house, taken, named))
            return named;
        for (size_t i = 0; i < count; i++)
            if (ids[i] == named)
                return named;
    }
    for (size_t i = 0; i < count; i++)
        if (may_be_replaced(house, ids[i]) &&
            has_its_title(arena, house, taken, ids[i]))
            return ids[i];
    return 0;
}

/* The one that it names, or the one of the same file name while nothing of it
 * was sent. */
static int64_t changes_which(struct arena *arena, struct house *house,
                             struct taken *taken)
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
    if (taken->by_mail)
        return replaced_by_mail(arena, house, taken);
    id = store_announcement_by_file(house->store, taken->name);
    return may_be_replaced(house, id) ? id : 0;
}

/* A text without a file keeps the name that its announcement had. */
static void settle_name(struct arena *arena, struct house *house,
                        struct taken *taken)
{
    if (taken->own_text && taken->id != 0)
        taken->name = store_announcement_file(arena, house->store, taken->id);
}

/* ---- the ledger ---- */

static struct slice reference_line(struct arena *arena, int64_t id)
{
    return slice_of(
        arena_format(arena, "Reference: A-%04lld\n", (long long)id));
}

struct slice announce_copy(struct arena *arena, const struct taken *taken)
{
    struct text text = text_start(arena, taken->text.size + 64);

    if (taken->announcement.reference.size == 0 && !taken->cancels)
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
    store_audit(house->store, now, taken->who, what,
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

/* Whoever chose a date that is not offered any more is told by a person. */
static void ask_about_dates(struct arena *arena, struct house *house,
                            const struct taken *taken, int64_t now)
{
    struct signup_row *rows;
    size_t count = store_signups(arena, house->store, 0, &rows);

    for (size_t i = 0; i < count; i++) {
        struct task_row task = {.kind = TASK_RING,
                                .person_id = rows[i].person_id,
                                .opened_at = now};

        if (rows[i].announcement_id != taken->id || rows[i].chosen.size == 0 ||
            !signup_holds_place(rows[i].state) ||
            options_find(&taken->announcement.dates, rows[i].chosen) != NULL)
            continue;
        task.why = slice_of(arena_format(
            arena, "A-%04lld is no longer on %.*s, which they chose",
            (long long)taken->id, SLICE_ARG(rows[i].chosen)));
        (void)store_task_add(house->store, &task);
    }
}

/* Into the ledger first: a crash after it finds the same content again. */
static bool record(struct arena *arena, struct house *house,
                   struct taken *taken, int64_t now, struct error *error)
{
    struct store *store = house->store;
    struct slice source;

    if (!store_begin(store, error))
        return false;
    taken->id = changes_which(arena, house, taken);
    settle_name(arena, house, taken);
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
        ask_about_dates(arena, house, taken, now);
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

bool announce_keep_alone(struct arena *arena, struct house *house,
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

bool announce_record(struct arena *arena, struct house *house,
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
