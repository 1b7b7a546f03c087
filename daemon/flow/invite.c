#include "flow/invite.h"

#include "base/log.h"
#include "core/letter/invitation.h"
#include "edge/chance.h"
#include "edge/store_announcement.h"
#include "edge/store_delivery.h"
#include "edge/store_inbound.h"
#include "edge/store_invitation.h"
#include "edge/store_issue.h"
#include "edge/store_person.h"

#include "base/banned.h"

#define CHUNK 100
#define CHANGES_MOST 20

static struct event_row with_templates(struct arena *arena, struct house *house,
                                       struct event_row row)
{
    const struct texts *texts = &house->texts;
    enum letter_text text =
        row.cancelled ? TEXT_INVITATION_CANCEL : TEXT_INVITATION;

    row.template_text =
        store_content_keep(arena, house->store, texts->text[text]);
    row.template_html =
        store_content_keep(arena, house->store, texts->html[text]);
    return row;
}

static struct announcement announcement_of(struct arena *arena,
                                           struct house *house,
                                           const struct event_row *row)
{
    struct announcement announcement = {.kind = NOTICE_NEWS};

    if (!store_announcement(arena, house->store, row->announcement_id,
                            row->version, &announcement))
        announcement.kind = NOTICE_NEWS;
    return announcement;
}

/* ---- an event is made with its issue, and with its approval ---- */

static bool make(struct arena *arena, struct house *house,
                 const struct event_row *row, int64_t now, struct error *error)
{
    struct event_row made = *row;

    if (!store_begin(house->store, error))
        return false;
    made.made_at = now;
    made = with_templates(arena, house, made);
    store_event_make(house->store, &made);
    store_audit(
        house->store, now, made.approved_by, "event made",
        arena_format(arena, "A-%04lld", (long long)made.announcement_id));
    if (!store_end(house->store, error))
        return false;
    log_event(LOG_EVENT_MADE, "announcement=A-%04lld",
              (long long)made.announcement_id);
    return true;
}

static bool make_next(struct arena *arena, struct house *house, int64_t now,
                      bool *did_out, struct error *error)
{
    struct event_row *rows;
    size_t count = store_events_to_make(arena, house->store, now, &rows);

    for (size_t i = 0; i < count; i++) {
        struct announcement a = announcement_of(arena, house, &rows[i]);

        if (!notice_kind_has_signup(a.kind))
            continue;
        *did_out = true;
        return make(arena, house, &rows[i], now, error);
    }
    return store_fine(house->store, error);
}

/* ---- what changed about it ---- */

static bool has_times(const struct announcement *a)
{
    return a->starts != 0 && a->ends > a->starts;
}

static bool says_the_same(const struct announcement *a,
                          const struct announcement *b)
{
    return a->starts == b->starts && a->ends == b->ends &&
           slice_equal(a->where, b->where);
}

/* Without exact times there is nothing that a calendar could be told. */
static void ask_for_times(struct house *house, const struct event_row *row,
                          struct arena *arena, int64_t now)
{
    struct task_row task = {
        .kind = TASK_ANSWER,
        .why = slice_of(arena_format(
            arena,
            "A-%04lld no longer says when it starts and ends. Those who were "
            "invited were not told: save it with Starts and Ends, or cancel "
            "it",
            (long long)row->announcement_id)),
        .opened_at = now,
    };

    (void)store_task_add(house->store, &task);
}

/* The change that awaits an ok: a new one, or the one that nobody approved
 * yet. */
static void propose(struct arena *arena, struct house *house,
                    const struct event_row *newest,
                    const struct event_row *told, bool cancelled, int64_t now)
{
    struct event_row row = {
        .announcement_id = told->announcement_id,
        .sequence = told->sequence + 1,
        .version = cancelled ? told->version : newest->newest_version,
        .seen = newest->newest_version,
        .cancelled = cancelled,
        .made_at = now,
    };

    if (newest->approved_at == 0)
        store_event_forget(house->store, newest);
    row = with_templates(arena, house, row);
    store_event_make(house->store, &row);
    log_event(LOG_EVENT_CHANGED, "announcement=A-%04lld sequence=%lld%s",
              (long long)row.announcement_id, (long long)row.sequence,
              cancelled ? " cancelled" : "");
}

/* Held against what people were told last. */
static void compare(struct arena *arena, struct house *house,
                    const struct event_row *newest, int64_t now)
{
    struct store *store = house->store;
    struct event_row told;
    struct event_row as_it_is = *newest;
    struct announcement before;
    struct announcement after;

    if (!store_event_approved(arena, store, newest->announcement_id, &told))
        return;
    as_it_is.version = newest->newest_version;
    before = announcement_of(arena, house, &told);
    after = announcement_of(arena, house, &as_it_is);
    if (newest->cancelled_now && !told.cancelled && before.starts > now) {
        propose(arena, house, newest, &told, true, now);
        return;
    }
    if (!told.cancelled && !newest->cancelled_now && before.starts > now &&
        has_times(&after) && !says_the_same(&before, &after)) {
        propose(arena, house, newest, &told, false, now);
        return;
    }
    if (!told.cancelled && !newest->cancelled_now && !has_times(&after))
        ask_for_times(house, newest, arena, now);
    if (newest->approved_at == 0)
        store_event_forget(store, newest);
    store_event_seen(store, &told, newest->newest_version);
}

static bool look_at_changes(struct arena *arena, struct house *house,
                            int64_t now, bool *did_out, struct error *error)
{
    struct event_row *rows;
    size_t count =
        store_events_changed(arena, house->store, now, CHANGES_MOST, &rows);

    if (count == 0)
        return store_fine(house->store, error);
    if (!store_begin(house->store, error))
        return false;
    for (size_t i = 0; i < count; i++)
        compare(arena, house, &rows[i], now);
    *did_out = true;
    return store_end(house->store, error);
}

/* ---- who is told ---- */

struct telling {
    struct arena *arena;
    struct house *house;
    const struct event_row *row;
    struct announcement announcement;
    int64_t goes_at;
    int64_t now;
};

struct slice invite_note(struct arena *arena, const struct event_row *row,
                         const struct announcement *announcement,
                         const struct invited *invited)
{
    struct invitation invitation = {
        .kind = row->cancelled  ? INVITATION_CANCELLED
                : invited->told ? INVITATION_CHANGED
                                : INVITATION_NEW,
        .uid = invited->uid,
        .twice = invited->twice,
        .sequence = row->sequence,
        .starts = announcement->starts,
        .ends = announcement->ends,
        .title = announcement->title,
        .when = announcement->when_words,
        .where = announcement->where,
        .access = announcement->access,
        .owner = announcement->owner,
        .template_text = row->template_text,
        .template_html = row->template_html,
    };

    return invitation_write(arena, &invitation);
}

/* They have it in their calendar, and no letter can say that it changed. */
static void ask_to_ring(const struct telling *t, const struct person *person,
                        enum withheld why)
{
    struct task_row task = {
        .kind = TASK_RING,
        .person_id = person->id,
        .why = slice_of(arena_format(
            t->arena,
            "A-%04lld %s, and they were invited, but no letter goes to them: "
            "%s",
            (long long)t->row->announcement_id,
            t->row->cancelled ? "is cancelled" : "has another time or place",
            withheld_sentence(why))),
        .opened_at = t->now,
    };

    if (person->status != PERSON_DECEASED)
        (void)store_task_add(t->house->store, &task);
}

static void promise(const struct telling *t, const struct invited *invited,
                    const struct person *person)
{
    struct store *store = t->house->store;
    enum letter_kind kind =
        invited->told ? LETTER_EVENT_CHANGE : LETTER_INVITATION;
    struct delivery_row row = {
        .delivery = {.purpose_key = slice_of(arena_format(
                         t->arena, "invite:o%lld:p%lld:seq%lld",
                         (long long)t->row->announcement_id,
                         (long long)person->id, (long long)t->row->sequence)),
                     .kind = kind,
                     .state = DELIVERY_WAITING,
                     .withheld = delivery_withheld(kind, person, t->now),
                     .person_id = person->id,
                     .next_at = t->goes_at,
                     .latest_at = t->announcement.starts},
        .note = invite_note(t->arena, t->row, &t->announcement, invited)};
    int64_t id;

    if (row.delivery.withheld != WITHHELD_NOT) {
        row.delivery.state = DELIVERY_WITHHELD;
        if (invited->told)
            ask_to_ring(t, person, row.delivery.withheld);
    }
    id = store_delivery_add(store, &row, t->now);
    if (id != 0)
        store_invitation_letter(store, id, t->row, person->id);
}

/* Whom this version concerns: everybody who was told; and if the event takes
 * place, also whose letter had not gone yet. */
static void tell(const struct telling *t, const struct invited *invited)
{
    struct store *store = t->house->store;
    struct invited made = *invited;
    struct person person;

    if (!store_person(t->arena, store, invited->person_id, false, &person))
        return;
    if (made.uid.size == 0) {
        made.uid = chance_token(t->arena);
        store_invitation_add(store, t->row->announcement_id, person.id,
                             made.uid, t->now);
        promise(t, &made, &person);
        return;
    }
    store_invitation_replace(store, t->row, person.id, t->now);
    if (invited->told || (invited->promised && !t->row->cancelled))
        promise(t, invited, &person);
}

static int64_t goes_at(struct arena *arena, struct house *house,
                       const struct event_row *row, int64_t now)
{
    struct issue_row issue;

    return row->issue_id != 0 &&
                   store_issue(arena, house->store, row->issue_id, &issue)
               ? issue.goes_at
               : now;
}

/* A chunk of them. `to_out` is the last one; true: that was the end. */
static bool tell_some(struct arena *arena, struct house *house,
                      const struct event_row *row, int64_t now, int64_t *to_out)
{
    struct invited *people;
    size_t count = store_event_people(arena, house->store, row,
                                      row->gathered_to, CHUNK, &people);
    struct telling telling = {
        .arena = arena,
        .house = house,
        .row = row,
        .announcement = announcement_of(arena, house, row),
        .goes_at = goes_at(arena, house, row, now),
        .now = now,
    };

    for (size_t i = 0; i < count; i++)
        tell(&telling, &people[i]);
    *to_out = count > 0 ? people[count - 1].person_id : row->gathered_to;
    return count < CHUNK;
}

static bool gather(struct arena *arena, struct house *house, int64_t now,
                   bool *did_out, struct error *error)
{
    struct store *store = house->store;
    struct event_row row;
    bool done;
    int64_t to;

    if (!store_event_to_gather(arena, store, &row))
        return store_fine(store, error);
    if (!store_begin(store, error))
        return false;
    done = tell_some(arena, house, &row, now, &to);
    store_event_gathered(store, &row, to, done ? now : 0);
    *did_out = true;
    return store_end(store, error);
}

/* The last chance of an item, and bulletins with other readers. */
static bool offer_again(struct arena *arena, struct house *house, int64_t now,
                        bool *did_out, struct error *error)
{
    struct store *store = house->store;
    struct event_row row;
    bool done = true;
    int64_t to;

    if (!store_event_offered_again(arena, store, now, &row))
        return store_fine(store, error);
    to = row.gathered_to;
    if (!store_begin(store, error))
        return false;
    if (!row.cancelled && !row.cancelled_now)
        done = tell_some(arena, house, &row, now, &to);
    store_event_offered(store, &row, to, done ? now : 0);
    *did_out = true;
    return store_end(store, error);
}

bool invite_step(struct house *house, int64_t now, struct error *error)
{
    struct arena *arena = arena_new();
    bool did = false;
    bool fine;

    error->kind = ERROR_NONE;
    fine = make_next(arena, house, now, &did, error) &&
           (did || look_at_changes(arena, house, now, &did, error)) &&
           (did || gather(arena, house, now, &did, error)) &&
           (did || offer_again(arena, house, now, &did, error));
    arena_free(arena);
    return fine && did;
}
