#include "flow/apply.h"

#include <string.h>

#include "core/letter/note_json.h"
#include "core/recorded.h"
#include "core/settings/address.h"
#include "edge/store_bounce.h"
#include "edge/store_change.h"
#include "edge/store_choice.h"
#include "edge/store_delivery.h"
#include "edge/store_invitation.h"
#include "edge/store_person.h"
#include "edge/store_standing.h"
#include "flow/alert.h"
#include "flow/join.h"

#include "base/banned.h"

#define ANSWER_LATEST 86400
#define PEOPLE_MOST 64

struct applying {
    struct arena *arena;
    struct house *house;
    struct store *store;
    const struct decision *decision;
    const struct match *match;
    const struct inbound_row *row;
    struct slice reply_to;
    int64_t now;
    bool urgent;
};

static const char *person_subject(const struct applying *a)
{
    return arena_format(a->arena, "person %lld message %lld",
                        (long long)a->match->person.id, (long long)a->row->id);
}

static void record_signup(struct applying *a, const struct action *action,
                          enum signup_state state)
{
    store_change_signup(a->store, a->row->id, a->match->person.id,
                        action->item->announcement_id, a->now);
    store_signup_put(a->store, a->match->person.id,
                     action->item->announcement_id, action->item->version,
                     state, a->row->id, a->now);
    if (action->date != NULL)
        store_signup_choose(a->store, a->match->person.id,
                            action->item->announcement_id, action->date->label);
}

static int64_t pause_end(const struct applying *a, const struct action *action)
{
    int64_t moment;

    (void)civil_moment(&a->house->zone, action->day, &moment);
    return moment;
}

static void choose(struct applying *a, const struct action *action)
{
    struct choice choice = {a->row->id, a->match->person.id, a->now};

    if (action->name == ACTION_FORMAT)
        store_choose_format(a->store, &choice, action->format);
    else if (action->name == ACTION_FREQUENCY)
        store_choose_frequency(a->store, &choice, action->frequency);
    else if (action->name == ACTION_PAUSE)
        store_choose_pause(a->store, &choice, pause_end(a, action));
    else
        store_choose_interest(a->store, &choice, action->code, action->wanted);
    store_audit(a->store, a->now, SLICE("reply"), "chose", person_subject(a));
}

static void stop(struct applying *a)
{
    if (a->match->person.status == PERSON_ACTIVE)
        store_change_person(a->store, a->row->id, a->match->person.id,
                            CHANGE_STATUS, a->now);
    if (store_person_stop(a->arena, a->store, a->match->person.id,
                          a->house->suppression_key, "reply", a->now))
        store_audit(a->store, a->now, SLICE("reply"), "stopped",
                    person_subject(a));
}

static void hold_address(struct applying *a, struct slice key)
{
    int64_t ids[PEOPLE_MOST];
    size_t count = key.size == 0 ? 0
                                 : store_people_by_address(a->store, key, ids,
                                                           PEOPLE_MOST);

    for (size_t i = 0; i < count; i++)
        if (ids[i] != a->match->person.id)
            store_person_hold(a->store, ids[i], HOLD_SHARED, a->now);
}

/* Whoever shares the address is held too: they read the same post. So is
 * whoever has the address it came from, of whom there may be several and
 * nobody the one person. */
static void hold(struct applying *a, const struct action *action)
{
    struct slice theirs = a->match->person.address;

    if (a->match->person.id != 0)
        store_person_hold(a->store, a->match->person.id, action->why, a->now);
    store_audit(a->store, a->now, SLICE("reply"), "held", person_subject(a));
    hold_address(a, theirs.size == 0 ? theirs : address_key(a->arena, theirs));
    hold_address(a, a->match->from);
}

static void open_task(struct applying *a, const struct action *action)
{
    struct task_row task = {
        .kind = action->task,
        .person_id = a->match->person.id,
        .inbound_id = a->row->id,
        .why = slice_of(action->why),
        .opened_at = a->now,
    };

    (void)store_task_add(a->store, &task);
}

static void alert(struct applying *a, const struct action *action)
{
    alert_raise(a->arena, a->house, a->match, a->row, action->why, a->now);
    a->urgent = true;
}

/* If everybody was told, the alert command is left; see flow/collect.c. */
static void escalate(struct applying *a, const struct action *action)
{
    struct task_row task = {.kind = TASK_ANSWER,
                            .inbound_id = a->row->id,
                            .delivery_id = a->match->alert_id,
                            .why = slice_of(action->why),
                            .opened_at = a->now};

    (void)store_task_add(a->store, &task);
    alert_pass_on(a->arena, a->house, a->match->alert_id, a->now);
}

static void promise_note(struct applying *a, struct note note)
{
    bool stop = note.text == TEXT_ACK_STOP;
    struct delivery_row row = {
        .delivery = {.purpose_key = slice_of(arena_format(
                         a->arena, "ack:in%lld", (long long)a->row->id)),
                     .kind = stop ? LETTER_STOP_CONFIRMATION : LETTER_ACK,
                     .person_id = a->match->person.id,
                     .inbound_id = a->row->id,
                     .next_at = a->now,
                     .latest_at = a->now + ANSWER_LATEST,
                     .in_reply_to = a->reply_to}};

    note.greeting = a->match->person.greeting;
    note.format = a->match->person.format;
    row.note = note_write(a->arena, &note);
    (void)store_delivery_add(a->store, &row, a->now);
}

static void answer(struct applying *a)
{
    promise_note(a, a->decision->note);
}

/* What KEEP put back, for the letter that says so. */
static struct note undone_note(struct applying *a,
                               const struct change_undone *list, size_t count)
{
    struct note note = {
        .text = TEXT_ACK_KEEP,
        .items = arena_array(a->arena, count, sizeof *note.items),
        .declined = arena_array(a->arena, count, sizeof *note.declined)};

    for (size_t i = 0; i < count; i++) {
        struct note_item item = {0, list[i].title, list[i].when_words};

        if (strcmp(list[i].what, CHANGE_STATUS) == 0)
            note.back = true;
        else if (strcmp(list[i].what, CHANGE_SIGNUP) != 0)
            note.choices = true;
        else if (list[i].on_list)
            note.items[note.count++] = item;
        else
            note.declined[note.declined_count++] = item;
    }
    return note;
}

static void undo(struct applying *a)
{
    const struct person *person = &a->match->person;
    struct change_undone *list;
    size_t count = store_change_undo(a->arena, a->store, a->match->undo_id,
                                     person->id, a->now, &list);
    struct note note = undone_note(a, list, count);

    if (note.back) {
        store_suppression_lift(a->arena, a->store, a->house->suppression_key,
                               address_key(a->arena, person->address));
        store_audit(a->store, a->now, SLICE("reply"), "came back",
                    person_subject(a));
    }
    promise_note(a, note);
}

static void keep_answer(struct applying *a, const struct action *action)
{
    store_calendar_answer_add(a->store, action->item->announcement_id,
                              a->match->person.id, a->row->id,
                              &a->decision->answer, a->decision->attendee,
                              a->decision->other_address);
}

static void keep_bounce(struct applying *a, const struct action *action)
{
    struct bounce_row row = {.inbound_id = a->row->id,
                             .delivery_id = a->match->delivery_id,
                             .person_id = a->match->person.id,
                             .recipient = *action->bounce,
                             .counts = action->counts,
                             .received_at = a->now};

    store_bounce_add(a->store, &row);
}

/* The address that the letter went to, which may not be theirs any more. */
static void suspend(struct applying *a)
{
    store_contact_bounced(a->store, a->match->person.id,
                          a->match->bounce.address, a->now);
    store_audit(a->store, a->now, SLICE("bounce"), "address suspended",
                person_subject(a));
}

/* Nothing of it is kept with the row: the message says which letter it is. */
static void copy_letter(struct applying *a)
{
    struct delivery_row row = {
        .delivery = {.purpose_key = slice_of(arena_format(
                         a->arena, "copy:d%lld:%lld",
                         (long long)a->row->delivery_id, (long long)a->now)),
                     .kind = LETTER_COPY,
                     .person_id = a->match->person.id,
                     .inbound_id = a->row->id,
                     .next_at = a->now,
                     .latest_at = a->now + ANSWER_LATEST,
                     .in_reply_to = a->reply_to}};

    (void)store_delivery_add(a->store, &row, a->now);
}

static void mark_unsafe(struct applying *a)
{
    store_contact_unsafe(a->store, a->match->person.id);
    store_audit(a->store, a->now, SLICE("reply"), "address not safe",
                person_subject(a));
}

static void act(struct applying *a, const struct action *action)
{
    switch (action->name) {
    case ACTION_SIGNUP:
    case ACTION_MOVE:
        record_signup(a, action, SIGNUP_INTERESTED);
        break;
    case ACTION_DECLINE:
        record_signup(a, action, SIGNUP_DECLINED);
        break;
    case ACTION_WITHDRAW:
        record_signup(a, action, SIGNUP_WITHDRAWN);
        break;
    case ACTION_FORMAT:
    case ACTION_FREQUENCY:
    case ACTION_INTEREST:
    case ACTION_PAUSE:
        choose(a, action);
        break;
    case ACTION_STOP:
        stop(a);
        break;
    case ACTION_HOLD:
        hold(a, action);
        break;
    case ACTION_TASK:
        open_task(a, action);
        break;
    case ACTION_ALERT:
        alert(a, action);
        break;
    case ACTION_ESCALATE:
        escalate(a, action);
        break;
    case ACTION_ANSWER:
        answer(a);
        break;
    case ACTION_KEEP:
        keep_answer(a, action);
        break;
    case ACTION_MAYBE:
        store_signup_forget(a->store, a->match->person.id,
                            action->item->announcement_id);
        break;
    case ACTION_UNDO:
        undo(a);
        break;
    case ACTION_ASK_JOIN:
        join_ask(&(struct joining){a->arena, a->house, a->match, a->row,
                                   a->reply_to, a->now});
        break;
    case ACTION_ENROL:
        join_enrol(&(struct joining){a->arena, a->house, a->match, a->row,
                                     a->reply_to, a->now});
        break;
    case ACTION_BOUNCE:
        keep_bounce(a, action);
        break;
    case ACTION_SUSPEND:
        suspend(a);
        break;
    case ACTION_UNSAFE:
        mark_unsafe(a);
        break;
    case ACTION_COPY:
        copy_letter(a);
        break;
    }
}

static struct slice joined(struct arena *arena, const struct slice *list,
                           size_t count)
{
    struct text text = text_start(arena, 16384);

    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            text_putc(&text, '\n');
        text_put(&text, list[i]);
    }
    return text_slice(&text);
}

bool apply(struct arena *arena, struct house *house,
           const struct decision *decision, const struct match *match,
           struct slice reply_to, struct inbound_row *row, bool *urgent_out,
           int64_t now, struct error *error)
{
    struct applying applying = {
        .arena = arena,
        .house = house,
        .store = house->store,
        .decision = decision,
        .match = match,
        .row = row,
        .reply_to = reply_to,
        .now = now,
    };
    struct slice why = joined(arena, decision->why, decision->why_count);
    struct text recorded = text_start(arena, 16384);

    row->disposition = decision->disposition;
    row->to_person = decision->to_person;
    row->why =
        row->why.size == 0
            ? why
            : slice_of(arena_format(arena, "%.*s\n%.*s", SLICE_ARG(row->why),
                                    SLICE_ARG(why)));
    for (size_t i = 0; i < decision->action_count; i++)
        recorded_put(&recorded, &decision->actions[i]);
    row->recorded = slice_trim(text_slice(&recorded));
    if (!store_begin(house->store, error))
        return false;
    row->id = store_inbound_add(house->store, row);
    for (size_t i = 0; i < decision->action_count; i++)
        act(&applying, &decision->actions[i]);
    *urgent_out = applying.urgent;
    return store_end(house->store, error);
}
