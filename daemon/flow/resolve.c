#include "flow/resolve.h"

#include "core/alarm.h"
#include "core/letter/note_json.h"
#include "edge/store_change.h"
#include "edge/store_handover.h"
#include "edge/store_person.h"
#include "edge/store_standing.h"
#include "flow/death.h"

#include "base/banned.h"

#define ANSWER_LATEST 86400
#define REPLY_LATEST ((int64_t)3 * 86400)
#define REPEATED_SECONDS                                 \
    ((int64_t)86400) /* the same words are the same mail \
                      */

struct slice case_reference(struct arena *arena, int64_t inbound_id)
{
    return slice_of(arena_format(arena, "M-%04lld", (long long)inbound_id));
}

struct slice case_done(struct arena *arena, const struct inbound_row *row)
{
    struct text out = text_start(arena, 16384);
    struct slice lines = row->recorded;
    struct slice line;

    while (slice_next_line(&lines, &line))
        if (!slice_starts(line, SLICE("to a person: ")))
            text_format(&out, "%.*s\n", SLICE_ARG(line));
    return text_slice(&out);
}

struct slice staff_name(const struct settings *settings, struct slice code)
{
    for (size_t i = 0; i < settings->staff_count; i++)
        if (slice_equal(settings->staff[i].code, code))
            return settings->staff[i].name;
    return slice_is(code, OUT_OF_HOURS) ? settings->out_of_hours_name : code;
}

bool case_open(struct arena *arena, struct house *house, int64_t inbound_id,
               int64_t now, struct case_file *out)
{
    struct composer composer;

    *out = (struct case_file){.row = {.id = 0}};
    if (!store_inbound(arena, house->store, inbound_id, &out->row))
        return false;
    composer_start(&composer, house);
    match_again(arena, &composer, out->row.delivery_id, out->row.person_id, now,
                &out->match);
    composer_end(&composer);
    out->need = (struct need){
        .gate = out->row.gate,
        .intents = out->row.intents,
        .holds =
            slice_find(out->row.recorded, SLICE("on hold: ")) != SLICE_NONE,
        .person = out->match.standing.person,
        .items = out->match.standing.items,
        .item_count = out->match.standing.item_count,
    };
    return true;
}

/* ---- what is done ---- */

struct resolving {
    struct arena *arena;
    struct house *house;
    const struct case_file *file;
    const struct staff_choice *choice;
    struct slice who;
    int64_t now;
    struct text *out;
};

/* As their own reply would have, so that KEEP puts it back. */
static void record(struct resolving *r, const struct resolved *resolved)
{
    const struct standing_item *item = resolved->item;
    int64_t person = r->file->match.person.id;

    if (resolved->idle)
        return;
    store_change_signup(r->house->store, r->file->row.id, person,
                        item->announcement_id, r->now);
    store_signup_put(r->house->store, person, item->announcement_id,
                     item->version,
                     resolved->act != ACT_BOOK ? SIGNUP_DECLINED
                     : item->signed_up         ? item->state
                                               : SIGNUP_INTERESTED,
                     r->file->row.id, r->now);
    if (resolved->date != NULL)
        store_signup_choose(r->house->store, person, item->announcement_id,
                            resolved->date->label);
}

static void stop(struct resolving *r, const struct resolved *resolved)
{
    const struct match *match = &r->file->match;
    struct task_row task = {
        .kind = TASK_RING,
        .person_id = match->person.id,
        .why = SLICE("taken off the list, and still holds places"),
        .opened_at = r->now,
    };

    if (resolved->idle)
        return;
    (void)store_person_stop(r->arena, r->house->store, match->person.id,
                            r->house->suppression_key, "staff", r->now);
    if (match->standing.held_count > 0)
        (void)store_task_add(r->house->store, &task);
}

static bool sharer_is_held(struct resolving *r)
{
    struct person person;

    return store_person(r->arena, r->house->store, r->file->match.person.id,
                        false, &person) &&
           person.sharer_held;
}

static void put_done(struct resolving *r, const struct resolved *resolved)
{
    const struct match *match = &r->file->match;
    struct slice name = person_words(r->arena, &match->person);

    switch (resolved->act) {
    case ACT_BOOK:
        text_format(r->out, "%.*s's name %s for %s.\n", SLICE_ARG(name),
                    resolved->idle ? "was down already" : "is down",
                    dated_item_words(r->arena, resolved->item, resolved->date));
        break;
    case ACT_NO:
        text_format(r->out, "%.*s says no to %s.\n", SLICE_ARG(name),
                    item_words(r->arena, resolved->item));
        break;
    case ACT_STOP:
        text_format(r->out, "%.*s %s the list.%s\n", SLICE_ARG(name),
                    resolved->idle ? "was off" : "is off",
                    match->standing.held_count > 0
                        ? " They still have their name down for something, so "
                          "please ring them"
                        : "");
        break;
    case ACT_RELEASE:
        text_format(r->out, "%.*s is not on hold any more%s.\n",
                    SLICE_ARG(name),
                    sharer_is_held(r) ? ", but somebody with the same address "
                                        "is, and nothing goes to either until "
                                        "that is released too"
                                      : "");
        break;
    case ACT_DIED:
        text_format(r->out,
                    "It is recorded that %.*s has died. Nothing goes to them "
                    "again.\n",
                    SLICE_ARG(name));
        break;
    case ACT_DONE:
    case ACT_CHOICE:
    case ACT_TAKEN:
    case ACT_HELP:
        break;
    }
}

static void act(struct resolving *r, const struct resolved *resolved)
{
    struct store *store = r->house->store;
    int64_t person = r->file->match.person.id;
    struct text follows = text_start(r->arena, 65536);

    switch (resolved->act) {
    case ACT_BOOK:
    case ACT_NO:
        record(r, resolved);
        break;
    case ACT_STOP:
        stop(r, resolved);
        break;
    case ACT_RELEASE:
        store_person_release(store, person, r->now);
        break;
    case ACT_DIED:
        (void)death_record(r->arena, r->house, &r->file->match.person, r->now,
                           &follows);
        break;
    case ACT_DONE:
    case ACT_CHOICE:
    case ACT_TAKEN:
    case ACT_HELP:
        break;
    }
    if (person != 0)
        store_audit(store, r->now, r->who, staff_act_word(resolved->act),
                    arena_format(r->arena, "person %lld message %lld",
                                 (long long)person,
                                 (long long)r->file->row.id));
    put_done(r, resolved);
    text_put(r->out, text_slice(&follows));
}

/* ---- once more ---- */

/* Did these words go to the person lately, about this message? */
static bool is_said(struct arena *arena, struct house *house,
                    const struct case_file *file, struct slice words,
                    int64_t now)
{
    struct slice *notes;
    size_t count = store_replies_since(arena, house->store, file->row.id,
                                       now - REPEATED_SECONDS, &notes);
    struct note note;

    for (size_t i = 0; i < count; i++)
        if (note_read(arena, notes[i], &note) && slice_equal(note.words, words))
            return true;
    return false;
}

bool case_is_repeated(struct arena *arena, struct house *house,
                      const struct case_file *file,
                      const struct staff_choice *choice, int64_t now)
{
    struct resolution resolution =
        resolve_choice(arena, &file->need, choice, now);

    return resolution.refused == NULL && resolution_is_idle(&resolution) &&
           (!resolution.writes ||
            is_said(arena, house, file, choice->reply, now));
}

/* ---- what goes to the person ---- */

static void add_items(struct resolving *r, const struct resolution *resolution,
                      struct note *note)
{
    note->items = arena_array(r->arena, resolution->count, sizeof *note->items);
    note->declined =
        arena_array(r->arena, resolution->count, sizeof *note->declined);
    for (size_t i = 0; i < resolution->count; i++) {
        const struct standing_item *item = resolution->list[i].item;
        struct note_item *place;
        bool book;

        if (item == NULL)
            continue;
        book = resolution->list[i].act == ACT_BOOK;
        place = book ? &note->items[note->count++]
                     : &note->declined[note->declined_count++];
        *place = (struct note_item){
            item->unnumbered ? 0 : item->number, item->title,
            book ? dated_when(r->arena, item, resolution->list[i].date)
                 : item->when};
    }
}

/* Also an answer to the answer of staff may write once more, so each has the
 * time in its key. So has an acknowledgement, if they were told something else
 * before, which is not so any more. */
static bool promise(struct resolving *r, const struct resolution *resolution)
{
    const struct person *person = &r->file->match.person;
    long long id = (long long)r->file->row.id;
    bool writes = resolution->writes;
    struct note note = {
        .greeting = person->greeting,
        .format = person->format,
        .person_name = staff_name(&r->house->settings, r->who),
        .words = r->choice->reply,
    };
    struct delivery_row row = {
        .delivery = {.kind = writes ? LETTER_REPLY : LETTER_ACK,
                     .person_id = person->id,
                     .inbound_id = r->file->row.id,
                     .next_at = r->now,
                     .latest_at =
                         r->now + (writes ? REPLY_LATEST : ANSWER_LATEST),
                     .in_reply_to = r->file->row.message_id}};

    add_items(r, resolution, &note);
    note.text = writes           ? TEXT_REPLY
                : note.count > 0 ? TEXT_ACK_SIGNUP
                                 : TEXT_ACK_DECLINE;
    row.note = note_write(r->arena, &note);
    if (writes && is_said(r->arena, r->house, r->file, note.words, r->now))
        return false;
    row.delivery.purpose_key =
        slice_of(arena_format(r->arena, "ack:in%lld", id));
    if (!writes && store_delivery_add(r->house->store, &row, r->now) != 0)
        return true;
    row.delivery.purpose_key =
        slice_of(arena_format(r->arena, "%s:in%lld:%lld",
                              writes ? "reply" : "ack", id, (long long)r->now));
    return store_delivery_add(r->house->store, &row, r->now) != 0;
}

static void write_to_person(struct resolving *r,
                            const struct resolution *resolution)
{
    struct slice name = person_words(r->arena, &r->file->match.person);
    struct slice words = r->choice->reply;
    struct slice line;

    if (!resolution->writes && !resolution->answers) {
        text_puts(r->out, "Nothing was sent to them.\n");
        return;
    }
    if (!promise(r, resolution)) {
        text_puts(r->out, resolution->writes
                              ? "Your words were sent before, and not again.\n"
                              : "They were told before, and not again.\n");
        return;
    }
    if (resolution->answers) {
        text_format(r->out, "%.*s is told so by email.\n", SLICE_ARG(name));
        return;
    }
    text_format(r->out, "This goes to %.*s, with your name under it:\n",
                SLICE_ARG(name));
    while (slice_next_line(&words, &line))
        text_format(r->out, "> %.*s\n", SLICE_ARG(line));
}

/* What whoever looks next is told. */
static void record_done(struct resolving *r, struct slice lines,
                        const struct resolution *resolution)
{
    struct text text = text_start(r->arena, 16384);

    text_format(&text, "%.*s %s\n",
                SLICE_ARG(staff_name(&r->house->settings, r->who)),
                !resolution->writes   ? "dealt with it"
                : r->file->stays_open ? "wrote to them"
                                      : "dealt with it, and wrote to them");
    text_put(&text, lines);
    store_inbound_record(r->house->store, r->file->row.id,
                         slice_trim(text_slice(&text)));
}

/* First, so that what acting opens stays open. */
static void close_case(struct resolving *r, struct slice reference)
{
    struct store *store = r->house->store;
    int64_t id = r->file->row.id;

    store_tasks_close(store, id, r->who, r->now);
    store_inbound_close(store, id, r->who, r->now);
    store_audit(store, r->now, r->who, "message dealt with",
                arena_format(r->arena, "message %lld", (long long)id));
    text_format(r->out, "%.*s is dealt with.\n", SLICE_ARG(reference));
}

static bool is_settled(const struct resolution *resolution, int number)
{
    for (size_t i = 0; i < resolution->count; i++)
        if (resolution->list[i].act == ACT_STOP ||
            resolution->list[i].act == ACT_DIED ||
            (resolution->list[i].item != NULL &&
             resolution->list[i].item->number == number))
            return true;
    return false;
}

/* A question may come with a yes, and be all that was answered. */
static void say_not_down(struct resolving *r,
                         const struct resolution *resolution)
{
    const struct need *need = &r->file->need;

    for (size_t i = 0; resolution->writes && i < need->item_count; i++) {
        const struct standing_item *item = &need->items[i];

        if (need_wants(need, item->number) &&
            !is_settled(resolution, item->number) && !item->signed_up)
            text_format(r->out,
                        "Their name was not put down for %s. If it should be, "
                        "answer with book %d.\n",
                        item_words(r->arena, item), item->number);
    }
}

bool case_resolve(struct arena *arena, struct house *house,
                  const struct case_file *file,
                  const struct staff_choice *choice, struct slice who,
                  int64_t now, struct text *out)
{
    struct resolution resolution =
        resolve_choice(arena, &file->need, choice, now);
    struct resolving resolving = {arena, house, file, choice, who, now, out};
    struct slice reference = case_reference(arena, file->row.id);
    size_t from;

    if (resolution.refused != NULL) {
        text_format(out, "%s.\n", resolution.refused);
        return false;
    }
    if (file->stays_open)
        text_format(out,
                    "%.*s stays with the facilitators: it may say more than a "
                    "question.\n",
                    SLICE_ARG(reference));
    else
        close_case(&resolving, reference);
    from = out->size;
    for (size_t i = 0; i < resolution.count; i++)
        act(&resolving, &resolution.list[i]);
    record_done(&resolving, slice_from(text_slice(out), from), &resolution);
    write_to_person(&resolving, &resolution);
    if (!file->stays_open)
        say_not_down(&resolving, &resolution);
    return true;
}
