#include "flow/alert.h"

#include "base/log.h"
#include "base/utf8.h"
#include "core/alarm.h"
#include "core/letter/note_json.h"
#include "edge/store_handover.h"
#include "flow/resolve.h"

#include "base/banned.h"

#define OPEN_MOST 100 /* at once */
#define TOLD_MOST 64
#define WORDS_MOST 4000
#define NOTICE_LATEST 86400

static void promise(struct arena *arena, struct house *house,
                    int64_t inbound_id, const struct alarmed *who,
                    struct slice note, int64_t now)
{
    struct delivery_row row = {
        .delivery = {.purpose_key = slice_of(arena_format(
                         arena, "alert:in%lld:%.*s", (long long)inbound_id,
                         SLICE_ARG(who->code))),
                     .kind = LETTER_ALERT,
                     .inbound_id = inbound_id,
                     .next_at = now,
                     .address = who->address},
        .note = note};

    (void)store_delivery_add(house->store, &row, now);
}

void alert_raise(struct arena *arena, struct house *house,
                 const struct match *match, const struct inbound_row *row,
                 const char *why, int64_t now)
{
    const struct person *person = &match->person;
    bool in_hours = alarm_in_hours(&house->settings, &house->zone, now);
    struct note note = {
        .text = TEXT_ALERT,
        .reference = case_reference(arena, row->id),
        .person_name = person_words(arena, person),
        .person =
            person->id == 0
                ? (struct slice){NULL, 0}
                : slice_of(arena_format(arena, "%lld", (long long)person->id)),
        .words = utf8_part(row->own_words, WORDS_MOST),
        .reason = slice_of(why),
    };
    struct slice json = note_write(arena, &note);
    struct slice told[2];
    struct alarmed who;

    /* Out of hours both: who is there then, and the named person, who may
     * know them. */
    for (size_t i = 0; i < (in_hours ? 1u : 2u); i++) {
        if (!alarm_next(&house->settings, in_hours, told, i, &who))
            break;
        promise(arena, house, row->id, &who, json, now);
        told[i] = who.address;
    }
}

/* ---- the next one ---- */

/* The alerts of one message so far. */
struct chain {
    struct delivery_row *alerts;
    size_t count;
    struct slice told[TOLD_MOST];
};

static void chain_read(struct arena *arena, struct store *store,
                       int64_t inbound_id, struct chain *out)
{
    out->count = store_alerts_of(arena, store, inbound_id, &out->alerts);
    if (out->count > TOLD_MOST)
        out->count = TOLD_MOST;
    for (size_t i = 0; i < out->count; i++)
        out->told[i] = out->alerts[i].delivery.address;
}

/* "robin" of "alert:in55:robin" */
static struct slice code_of(const struct delivery *alert)
{
    struct slice rest = alert->purpose_key;
    struct slice part = {"", 0};

    while (slice_next_part(&rest, ':', &part))
        continue;
    return part;
}

/* What the first alert said, and who was told of it since. */
static struct slice note_after(struct arena *arena, struct house *house,
                               const struct chain *chain)
{
    struct text before = text_start(arena, 8192);
    struct note note;

    if (!note_read(arena, chain->alerts[0].note, &note))
        return chain->alerts[0].note;
    for (size_t i = 0; i < chain->count; i++) {
        const struct delivery *alert = &chain->alerts[i].delivery;
        struct slice name = staff_name(&house->settings, code_of(alert));

        text_format(&before, "%.*s was told on %s, and nobody has taken it.\n",
                    SLICE_ARG(name),
                    civil_moment_words(arena, &house->zone, alert->created_at));
    }
    note.asked = text_slice(&before);
    return note_write(arena, &note);
}

static bool tell_next(struct arena *arena, struct house *house,
                      int64_t inbound_id, const struct chain *chain,
                      bool in_hours, int64_t now)
{
    struct alarmed who;

    if (!alarm_next(&house->settings, in_hours, chain->told, chain->count,
                    &who))
        return false;
    promise(arena, house, inbound_id, &who, note_after(arena, house, chain),
            now);
    return true;
}

/* Whoever is there out of hours, whatever the hour; else the next. */
void alert_pass_on(struct arena *arena, struct house *house, int64_t alert_id,
                   int64_t now)
{
    struct delivery_row alert;
    struct chain chain;

    if (!store_delivery(arena, house->store, alert_id, &alert))
        return;
    chain_read(arena, house->store, alert.delivery.inbound_id, &chain);
    if (chain.count > 0)
        (void)tell_next(arena, house, alert.delivery.inbound_id, &chain, false,
                        now);
}

/* ---- taken ---- */

static void tell_others(struct arena *arena, struct house *house,
                        int64_t inbound_id, struct slice who, int64_t now)
{
    struct slice name = staff_name(&house->settings, who);
    struct slice reference = case_reference(arena, inbound_id);
    struct note note = {
        .text = TEXT_NOTICE,
        .reference = slice_of(
            arena_format(arena, "%.*s is taken", SLICE_ARG(reference))),
        .words = slice_of(arena_format(
            arena,
            "%.*s has taken %.*s, on %s. Nobody else is told of it any more, "
            "and you do not have to do anything.",
            SLICE_ARG(name), SLICE_ARG(reference),
            civil_moment_words(arena, &house->zone, now))),
    };
    struct chain chain;

    chain_read(arena, house->store, inbound_id, &chain);
    for (size_t i = 0; i < chain.count; i++) {
        struct slice code = code_of(&chain.alerts[i].delivery);
        struct delivery_row row = {
            .delivery = {.purpose_key = slice_of(arena_format(
                             arena, "taken:in%lld:%.*s", (long long)inbound_id,
                             SLICE_ARG(code))),
                         .kind = LETTER_STAFF,
                         .inbound_id = inbound_id,
                         .next_at = now,
                         .latest_at = now + NOTICE_LATEST,
                         .address = chain.told[i]}};

        if (slice_equal(code, who))
            continue;
        note.greeting = staff_name(&house->settings, code);
        row.note = note_write(arena, &note);
        (void)store_delivery_add(house->store, &row, now);
    }
}

bool alert_take(struct arena *arena, struct house *house, int64_t inbound_id,
                struct slice who, int64_t now, struct text *out)
{
    struct slice reference = case_reference(arena, inbound_id);
    struct slice name = staff_name(&house->settings, who);
    struct inbound_row row;

    if (!store_alert_take(house->store, inbound_id, who, now)) {
        if (store_inbound(arena, house->store, inbound_id, &row))
            name = staff_name(&house->settings, row.taken_by);
        text_format(out, "%.*s was taken before, by %.*s.\n",
                    SLICE_ARG(reference), SLICE_ARG(name));
        return false;
    }
    store_audit(house->store, now, who, "alert taken",
                arena_format(arena, "message %lld", (long long)inbound_id));
    tell_others(arena, house, inbound_id, who, now);
    log_event(LOG_ALERT_TAKEN, "message=%.*s", SLICE_ARG(reference));
    text_format(out, "%.*s is taken by %.*s. Nobody else is told of it.\n",
                SLICE_ARG(reference), SLICE_ARG(name));
    return true;
}

/* ---- the clock's part ---- */

static bool step_one(struct arena *arena, struct house *house,
                     int64_t inbound_id, int64_t now)
{
    struct chain chain;

    chain_read(arena, house->store, inbound_id, &chain);
    if (chain.count == 0 ||
        now - chain.alerts[chain.count - 1].delivery.created_at <
            ALARM_NEXT_SECONDS ||
        !tell_next(arena, house, inbound_id, &chain,
                   alarm_in_hours(&house->settings, &house->zone, now), now))
        return false;
    log_event(LOG_ALERT_ESCALATED, "message=M-%04lld", (long long)inbound_id);
    return true;
}

/* Those of one page, in one transaction. */
static bool step_page(struct arena *arena, struct house *house,
                      const int64_t *ids, size_t count, int64_t now,
                      struct error *error)
{
    bool did = false;

    if (count == 0 || !store_begin(house->store, error))
        return false;
    for (size_t i = 0; i < count; i++)
        did = step_one(arena, house, ids[i], now) || did;
    if (did)
        return store_end(house->store, error);
    store_abandon(house->store);
    return false;
}

bool alert_step(struct house *house, int64_t now, struct error *error)
{
    struct arena *arena = arena_new();
    int64_t ids[OPEN_MOST];
    int64_t after = 0;
    bool did = false;
    size_t count;

    error->kind = ERROR_NONE;
    do {
        count = store_alerts_open(house->store, after, ids, OPEN_MOST);
        did = step_page(arena, house, ids, count, now, error) || did;
        if (count > 0)
            after = ids[count - 1];
        arena_reset(arena);
    } while (count == OPEN_MOST && error->kind == ERROR_NONE);
    arena_free(arena);
    return did;
}

static bool command_is_due(struct arena *arena, struct house *house,
                           int64_t inbound_id, int64_t now)
{
    struct inbound_row row;
    struct chain chain;

    if (!store_inbound(arena, house->store, inbound_id, &row) ||
        row.alarmed_at != 0)
        return false;
    chain_read(arena, house->store, inbound_id, &chain);
    return chain.count > 0 &&
           now - chain.alerts[0].delivery.created_at >= ALARM_COMMAND_SECONDS;
}

int64_t alert_command_due(struct house *house, int64_t now)
{
    struct arena *arena = arena_new();
    int64_t ids[OPEN_MOST];
    int64_t after = 0;
    int64_t due = 0;
    size_t count;

    do {
        count = store_alerts_open(house->store, after, ids, OPEN_MOST);
        for (size_t i = 0; i < count && due == 0; i++)
            if (command_is_due(arena, house, ids[i], now))
                due = ids[i];
        if (count > 0)
            after = ids[count - 1];
        arena_reset(arena);
    } while (count == OPEN_MOST && due == 0);
    arena_free(arena);
    return due;
}

void alert_command_asked(struct house *house, int64_t inbound_id, int64_t now)
{
    store_alert_alarmed(house->store, inbound_id, now);
    log_event(LOG_ALERT_NOT_TAKEN, "message=M-%04lld", (long long)inbound_id);
}
