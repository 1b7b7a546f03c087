#include "flow/announce.h"

#include "base/log.h"
#include "base/utf8.h"
#include "edge/store_invitation.h"
#include "edge/store_notice.h"
#include "edge/store_person.h"
#include "flow/issue.h"

#include "base/banned.h"

#define NOTE_MOST 65536
#define PEOPLE_CHUNK 200

struct taken {
    struct slice name;
    struct slice bytes;
    struct announcement announcement;
    struct faults faults;
    int64_t id;
    int64_t version;
    bool same; /* nothing new in it */
};

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
    struct text text = text_start(arena, taken->bytes.size + 64);

    if (taken->announcement.reference.size == 0)
        text_put(&text, reference_line(arena, taken->id));
    text_put(&text, taken->bytes);
    return text_slice(&text);
}

/* What filing put before it says nothing new: a crash just before the move
 * shows the file with it, and so does an accepted file that is saved again. */
static struct slice without_reference(struct arena *arena,
                                      const struct taken *taken)
{
    struct slice line = reference_line(arena, taken->id);

    return slice_starts(taken->bytes, line)
               ? slice_from(taken->bytes, line.size)
               : taken->bytes;
}

/* People whom it concerns and who would get it today. */
static int64_t count_audience(struct house *house,
                              const struct announcement *announcement,
                              int64_t now)
{
    int64_t after = 0;
    int64_t count = 0;
    size_t found;

    do {
        struct arena *arena = arena_new();
        struct person *people;

        found = store_people_after(arena, house->store, after, PEOPLE_CHUNK,
                                   &people);
        for (size_t i = 0; i < found; i++) {
            after = people[i].id;
            if (audience_has(&announcement->audience, &people[i]) &&
                delivery_withheld(LETTER_BULLETIN, &people[i], now) ==
                    WITHHELD_NOT)
                count++;
        }
        arena_free(arena);
    } while (found == PEOPLE_CHUNK);
    return count;
}

static void put_line(struct text *text, const char *name, struct slice value)
{
    if (value.size > 0)
        text_format(text, "  %s: %.*s\n", name, SLICE_ARG(value));
}

static void put_moment(struct arena *arena, struct house *house,
                       struct text *text, const char *name, int64_t moment)
{
    struct civil civil = civil_at(&house->zone, moment);

    if (moment != 0)
        text_format(text, "  %s: %s, %s\n", name,
                    civil_date_words(arena, civil),
                    civil_time_words(arena, civil));
}

/* "on Thursday 26 November at 10:00" */
static char *moment_words(struct arena *arena, struct house *house,
                          int64_t moment)
{
    struct civil civil = civil_at(&house->zone, moment);

    return arena_format(arena, "on %s at %s", civil_date_words(arena, civil),
                        civil_time_words(arena, civil));
}

/* The issue that it goes with, or that was faster than this change. */
static void put_run(struct arena *arena, struct house *house,
                    const struct taken *taken, struct text *text, int64_t now)
{
    struct event_row event;
    struct issue_row row;
    int64_t next_at;

    if (store_issue_showing(arena, house->store, taken->id, &row)) {
        char *when = moment_words(arena, house, row.goes_at);

        if (row.state != ISSUE_APPROVED)
            text_format(text, "It goes with issue %lld, %s, once that is "
                        "approved.\n", (long long)row.number, when);
        else if (taken->same)
            text_format(text, "It is in issue %lld, %s.\n",
                        (long long)row.number, when);
        else
            text_format(text,
                        "PLEASE NOTE: issue %lld, %s, was approved before this "
                        "change and shows what it said then. %s\n",
                        (long long)row.number, when,
                        store_event_newest(arena, house->store, taken->id,
                                           &event)
                            ? "Those who were invited are told of another "
                              "time or place once the facilitator has "
                              "approved that."
                            : "Nobody is told of the change by itself: please "
                              "tell the facilitator.");
        return;
    }
    next_at = issue_next_run(arena, house, now);
    if (next_at != 0)
        text_format(text, "It goes with the next bulletin, %s, once that is "
                    "approved.\n", moment_words(arena, house, next_at));
}

/* Issues that nobody approved yet take the change in, and their audience is
 * fixed again. */
static void renew_issues(struct house *house, const struct taken *taken)
{
    int64_t ids[BULLETINS_MOST];
    size_t count =
        store_issues_unapproved(house->store, taken->id, ids, BULLETINS_MOST);

    for (size_t i = 0; i < count; i++)
        store_issue_renew(house->store, ids[i], taken->id, taken->version);
}

static struct slice accepted_note(struct arena *arena, struct house *house,
                                  const struct taken *taken, int64_t now)
{
    const struct announcement *a = &taken->announcement;
    struct text text = text_start(arena, NOTE_MOST);

    text_format(&text, "%s as A-%04lld%s.\n\nThis is what was read:\n",
                taken->same          ? "Nothing new: this is the same"
                : taken->version > 1 ? "Changed"
                                     : "Saved",
                (long long)taken->id,
                taken->same ? ", which was saved before" : "");
    put_line(&text, "Kind",
             slice_of(word_of(notice_kind_words, (int)a->kind)));
    put_line(&text, "Title", a->title);
    put_line(&text, "For", a->for_words);
    put_line(&text, "When", a->when_words);
    put_moment(arena, house, &text, "Starts", a->starts);
    put_moment(arena, house, &text, "Ends", a->ends);
    put_line(&text, "Where", a->where);
    put_line(&text, "Places", a->places);
    put_moment(arena, house, &text, "Closes", a->closes);
    put_line(&text, "Reward", a->reward);
    put_line(&text, "Access", a->access);
    put_line(&text, "Owner", a->owner);
    text_format(&text, "\nIt concerns %lld people who would get it today.\n",
                (long long)count_audience(house, a, now));
    put_run(arena, house, taken, &text, now);
    text_format(&text,
                "\nTo change it: save a file that has the line "
                "\"Reference: A-%04lld\".\nTo stop it: tell the facilitator "
                "before the bulletin is approved.\n",
                (long long)taken->id);
    return text_slice(&text);
}

static struct slice refused_note(struct arena *arena,
                                 const struct taken *taken)
{
    struct text text = text_start(arena, NOTE_MOST);

    text_format(&text,
                "%.*s was not taken. Nothing was sent. Please mend this and "
                "save it again:\n\n",
                SLICE_ARG(taken->name));
    for (size_t i = 0; i < taken->faults.count; i++) {
        const struct fault *fault = &taken->faults.list[i];

        if (fault->line > 0)
            text_format(&text, "  Line %d: %s.\n", fault->line, fault->text);
        else
            text_format(&text, "  %s.\n", fault->text);
    }
    return text_slice(&text);
}

/* Into the ledger first: a crash after it finds the same content again. */
static bool record(struct arena *arena, struct house *house,
                   struct taken *taken, int64_t now, struct error *error)
{
    struct store *store = house->store;
    struct slice source;
    struct slice digest;

    if (!store_begin(store, error))
        return false;
    taken->id = changes_which(house, taken);
    if (taken->faults.count > 0) {
        store_abandon(store);
        return store_fine(store, error);
    }
    source = without_reference(arena, taken);
    digest = store_content_keep(arena, store, source);
    taken->same = taken->id != 0 &&
                  store_announcement_is_same(store, taken->id, digest);
    if (!taken->same) {
        taken->id = store_announcement_put(
            arena, store, taken->id, taken->name, source,
            &taken->announcement, now, &taken->version);
        renew_issues(house, taken);
        store_audit(store, now, SLICE("queue folder"), "announcement accepted",
                    arena_format(arena, "A-%04lld version %lld",
                                 (long long)taken->id,
                                 (long long)taken->version));
    }
    return store_end(store, error);
}

static bool file_accepted(struct arena *arena, struct house *house,
                          struct queue *queue, struct taken *taken,
                          int64_t now, struct error *error)
{
    struct slice filed;

    if (!queue_file(arena, queue, taken->name, true,
                    with_reference(arena, taken),
                    accepted_note(arena, house, taken, now), &filed, error))
        return false;
    log_event(LOG_ANNOUNCEMENT_ACCEPTED, "announcement=A-%04lld version=%lld",
              (long long)taken->id, (long long)taken->version);
    return true;
}

static bool file_refused(struct arena *arena, struct queue *queue,
                         struct taken *taken, struct error *error)
{
    struct slice none = {NULL, 0};
    struct slice filed;

    if (!queue_file(arena, queue, taken->name, false, none,
                    refused_note(arena, taken), &filed, error))
        return false;
    log_event(LOG_ANNOUNCEMENT_REFUSED, "faults=%zu", taken->faults.count);
    return true;
}

static bool take(struct arena *arena, struct house *house, struct queue *queue,
                 struct taken *taken, int64_t now, struct error *error)
{
    if (!queue_read(arena, queue, taken->name, ANNOUNCEMENT_MOST_BYTES,
                    &taken->bytes, error)) {
        if (error->kind != ERROR_INPUT)
            return false;
        faults_add(&taken->faults, 0, "%s", error->text);
    } else if (announcement_read(arena, taken->bytes, &house->settings,
                                 &house->zone, now, &taken->announcement,
                                 &taken->faults) &&
               !record(arena, house, taken, now, error)) {
        return false;
    }
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
           take(arena, house, queue, &taken, now, error);
    arena_free(arena);
    return took;
}
