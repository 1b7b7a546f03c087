#include "flow/match_items.h"

#include "core/letter/note_json.h"
#include "edge/store_announcement.h"
#include "edge/store_closing.h"
#include "edge/store_event.h"
#include "edge/store_inbound.h"

#include "base/banned.h"

enum sent_kind match_sent_kind(enum letter_kind kind)
{
    return kind == LETTER_BULLETIN ? SENT_BULLETIN
           : kind == LETTER_INVITATION || kind == LETTER_EVENT_CHANGE
               ? SENT_INVITATION
           : kind == LETTER_ACK || kind == LETTER_REPLY ||
                   kind == LETTER_STOP_CONFIRMATION
               ? SENT_CONFIRMATION
           : kind == LETTER_JOIN ? SENT_INVITATION
                                 : SENT_NOTHING;
}

/* The composer may move on to another issue before this is used, so the words
 * are copied. */
static void add_item(struct arena *arena, struct house *house,
                     struct match *match, const struct item *item, int64_t now)
{
    struct standing *standing = &match->standing;
    struct reading_context *context = &match->context;
    const struct announcement *a = &item->announcement;
    struct announcement times = {.closes = 0}; /* maybe changed since */
    struct slice title = arena_copy(arena, a->title);
    struct slice when = arena_copy(arena, a->when_words);
    enum signup_state state = SIGNUP_DECLINED;
    struct slice chosen = {"", 0};
    bool known = match->person.id != 0 &&
                 store_signup_state(arena, house->store, match->person.id,
                                    item->announcement_id, &state, &chosen);
    bool held = known && signup_holds_place(state);
    bool open = store_closing_times(arena, house->store, item->announcement_id,
                                    &times) &&
                announcement_is_open(&times, now);

    standing->items[standing->item_count++] = (struct standing_item){
        .number = item->number,
        .announcement_id = item->announcement_id,
        .version = item->version,
        .signup = notice_kind_has_signup(a->kind),
        .open = open,
        .signed_up = held,
        .declined = known && state == SIGNUP_DECLINED,
        .state = state,
        .title = title,
        .when = when,
        .dates = times.dates,
        .chosen = held ? chosen : SLICE(""),
    };
    context->items[context->item_count++] = (struct sent_item){
        .number = item->number,
        .title = title,
        .when = when,
        .signup = notice_kind_has_signup(a->kind),
        .kind = a->kind,
        .held = held,
        .held_option = held ? chosen : SLICE(""),
    };
}

static void add_bulletin_items(struct arena *arena, struct composer *composer,
                               const struct delivery_row *row,
                               struct match *match, int64_t now)
{
    struct error error;

    if (!compose_issue(composer, row->delivery.issue_id, &error))
        return;
    match->standing.items =
        arena_array(arena, row->number_count, sizeof *match->standing.items);
    match->context.items =
        arena_array(arena, row->number_count, sizeof *match->context.items);
    for (size_t i = 0; i < row->number_count; i++) {
        const struct item *item = issue_item(&composer->issue, row->numbers[i]);

        if (item != NULL)
            add_item(arena, composer->house, match, item, now);
    }
}

/* An invitation offers one thing, and has no number for it. */
static void add_invited_item(struct arena *arena, struct house *house,
                             const struct delivery_row *row,
                             struct match *match, int64_t now)
{
    struct invitation_row invitation;
    struct event_row event;
    struct item item = {.number = 1};

    if (!store_invitation_of_letter(house->store, row->delivery.id,
                                    &invitation) ||
        !store_event_approved(arena, house->store, invitation.announcement_id,
                              &event) ||
        !store_announcement(arena, house->store, event.announcement_id,
                            event.version, &item.announcement))
        return;
    item.announcement_id = event.announcement_id;
    item.version = event.version;
    match->standing.items =
        arena_array(arena, 1, sizeof *match->standing.items);
    match->context.items = arena_array(arena, 1, sizeof *match->context.items);
    add_item(arena, house, match, &item, now);
    match->standing.items[0].unnumbered = true;
    if (event.cancelled)
        match->standing.items[0].open = false;
}

static const struct note_item *note_item_titled(const struct note *note,
                                                struct slice title)
{
    for (size_t i = 0; i < note->count; i++)
        if (slice_equal(note->items[i].title, title))
            return &note->items[i];
    return NULL;
}

/* An acknowledgement speaks of what their name is down for since. */
static void add_confirmed_items(struct arena *arena, struct house *house,
                                const struct delivery_row *row,
                                struct match *match, int64_t now)
{
    struct signup_row *rows;
    size_t count = store_signups(arena, house->store, match->person.id, &rows);
    struct note note;

    if (match->person.id == 0 || !note_read(arena, row->note, &note))
        return;
    match->standing.items =
        arena_array(arena, count, sizeof *match->standing.items);
    match->context.items =
        arena_array(arena, count, sizeof *match->context.items);
    for (size_t i = 0; i < count; i++) {
        const struct note_item *said = note_item_titled(&note, rows[i].title);
        struct item item = {.announcement_id = rows[i].announcement_id,
                            .version = rows[i].version};

        if (said == NULL || !signup_holds_place(rows[i].state) ||
            !store_announcement(arena, house->store, item.announcement_id,
                                item.version, &item.announcement))
            continue;
        item.number = said->number > 0 ? said->number : (int)(i + 1);
        add_item(arena, house, match, &item, now);
        match->standing.items[match->standing.item_count - 1].unnumbered =
            said->number == 0;
    }
}

void match_items(struct arena *arena, struct composer *composer,
                 const struct delivery_row *row, struct match *match,
                 int64_t now)
{
    if (row->delivery.kind == LETTER_BULLETIN)
        add_bulletin_items(arena, composer, row, match, now);
    else if (match_sent_kind(row->delivery.kind) == SENT_INVITATION)
        add_invited_item(arena, composer->house, row, match, now);
    else if (row->delivery.kind == LETTER_ACK)
        add_confirmed_items(arena, composer->house, row, match, now);
}

/* How this person stands to the event that their calendar answers. */
void match_event(struct arena *arena, struct house *house,
                 const struct invitation_row *invitation, int64_t now,
                 struct match *match)
{
    struct standing_event *event = &match->event;
    struct announcement a;
    struct event_row row;
    struct event_answer *answers;

    if (!store_event_approved(arena, house->store, invitation->announcement_id,
                              &row) ||
        !store_announcement(arena, house->store, row.announcement_id,
                            row.version, &a))
        return;
    *event = (struct standing_event){
        .item = {.announcement_id = row.announcement_id,
                 .version = row.version,
                 .signup = true,
                 .open = announcement_is_open(&a, now),
                 .title = a.title,
                 .when = a.when_words,
                 .unnumbered = true},
        .sequence = row.sequence,
        .cancelled = row.cancelled || row.cancelled_now,
        .received_at = now,
    };
    event->answer_count =
        store_calendar_answers(arena, house->store, row.announcement_id,
                               invitation->person_id, &answers);
    event->answers = answers;
    event->on_list = store_signup_source(
        house->store, invitation->person_id, row.announcement_id, &event->state,
        &event->changed_at, &event->by_calendar);
    match->standing.event = event;
}

void match_held(struct arena *arena, struct house *house, struct match *match)
{
    struct signup_row *rows;
    size_t count = store_signups(arena, house->store, match->person.id, &rows);
    struct standing *standing = &match->standing;

    standing->held = arena_array(arena, count, sizeof *standing->held);
    for (size_t i = 0; i < count; i++) {
        if (!signup_holds_place(rows[i].state))
            continue;
        standing->held[standing->held_count++] = (struct standing_item){
            .announcement_id = rows[i].announcement_id,
            .version = rows[i].version,
            .signed_up = true,
            .title = rows[i].title,
            .when = rows[i].when_words,
        };
    }
}
