/* signups, inbox list, inbox show, inbox done. */
#include "edge/store_inbound.h"
#include "edge/store_person.h"
#include "flow/signup_list.h"
#include "flow/verb.h"

#include "base/banned.h"

#define INBOX_MOST 1000

static json_t *json_lines(struct slice lines, char separator)
{
    json_t *list = json_array();
    struct slice part;

    while (lines.size > 0 && slice_next_part(&lines, separator, &part))
        json_array_append_new(list, json_slice(slice_trim(part)));
    return list;
}

static char *date_words(struct call *call, int64_t moment)
{
    struct civil civil = civil_at(&call->house->zone, moment);

    return arena_format(call->arena, "%04d-%02d-%02d %02d:%02d", civil.year,
                        civil.month, civil.day, civil.hour, civil.minute);
}

/* ---- sign-ups ---- */

static void put_signup_line(struct call *call, const struct signup_row *row,
                            int64_t *announcement)
{
    if (*announcement != row->announcement_id)
        text_format(&call->out, "A-%04lld %.*s (%.*s)\n",
                    (long long)row->announcement_id, SLICE_ARG(row->title),
                    SLICE_ARG(row->when_words));
    *announcement = row->announcement_id;
    text_format(&call->out, "  %-12s %.*s\n",
                word_of(signup_state_words, (int)row->state),
                SLICE_ARG(row->person_name));
}

static json_t *signup_json(struct call *call, const struct signup_row *row)
{
    return json_pack(
        "{s:s, s:o, s:o, s:I, s:o, s:s, s:I}", "announcement",
        arena_format(call->arena, "A-%04lld", (long long)row->announcement_id),
        "title", json_slice(row->title), "when", json_slice(row->when_words),
        "person", (json_int_t)row->person_id, "name",
        json_slice(row->person_name), "state",
        word_of(signup_state_words, (int)row->state), "changed_at",
        (json_int_t)row->changed_at);
}

int verb_signups(struct call *call)
{
    json_t *list = call_has(call, "--json") ? json_array() : NULL;
    bool csv = call_has(call, "--csv");
    struct signup_row *rows;
    size_t count = store_signups(call->arena, call->house->store, 0, &rows);
    int64_t announcement = 0;

    if (csv)
        signup_list_heading(&call->out);
    for (size_t i = 0; i < count; i++) {
        if (list != NULL)
            json_array_append_new(list, signup_json(call, &rows[i]));
        else if (csv)
            signup_list_row(call->arena, &call->house->zone, &rows[i],
                            &call->out);
        else
            put_signup_line(call, &rows[i], &announcement);
    }
    if (list != NULL)
        call_json(call, list);
    else if (count == 0 && !csv)
        text_puts(&call->out, "Nobody has put their name down yet.\n");
    return 0;
}

/* ---- the inbox ---- */

static struct slice person_ref(struct call *call, int64_t id,
                               struct person *out)
{
    *out = (struct person){0};
    if (id == 0 ||
        !store_person(call->arena, call->house->store, id, false, out))
        return (struct slice){NULL, 0};
    return out->ref;
}

static json_t *message_json(struct call *call, const struct inbound_row *row)
{
    struct person person;
    struct slice ref = person_ref(call, row->person_id, &person);

    return json_pack(
        "{s:I, s:I, s:o, s:o, s:o, s:o, s:o, s:s, s:o, s:o, s:o, s:o, s:b,"
        " s:b}",
        "message", (json_int_t)row->id, "received_at",
        (json_int_t)row->received_at, "person", json_slice(ref), "name",
        json_slice(person.greeting), "kind", json_slice(row->kind), "gate",
        json_slice(row->gate), "matched_by", json_slice(row->matched_by),
        "disposition", word_of(disposition_words, (int)row->disposition),
        "intents", json_lines(row->intents, ';'), "own_words",
        json_slice(row->own_words), "recorded", json_lines(row->recorded, '\n'),
        "why", json_lines(row->why, '\n'), "waits_for_a_person",
        row->to_person && row->closed_at == 0, "filed", row->filed_at != 0);
}

/* The first words, on one line. */
static struct slice beginning(struct call *call, struct slice words)
{
    char *line = arena_string(call->arena, slice_part(words, 0, 60));

    for (char *at = line; *at != '\0'; at++)
        if (*at == '\n')
            *at = ' ';
    return slice_of(line);
}

int verb_inbox_list(struct call *call)
{
    json_t *list = call_has(call, "--json") ? json_array() : NULL;
    struct inbound_row *rows;
    size_t count =
        store_inbox(call->arena, call->house->store,
                    list != NULL || call_has(call, "--all"), INBOX_MOST, &rows);

    for (size_t i = 0; i < count; i++) {
        struct person person;

        if (list != NULL) {
            json_array_append_new(list, message_json(call, &rows[i]));
            continue;
        }
        (void)person_ref(call, rows[i].person_id, &person);
        text_format(&call->out, "M-%04lld  %s  %-10s  %-16.*s  %.*s\n",
                    (long long)rows[i].id,
                    date_words(call, rows[i].received_at),
                    word_of(disposition_words, (int)rows[i].disposition),
                    SLICE_ARG(person.greeting),
                    SLICE_ARG(beginning(call, rows[i].own_words)));
    }
    if (list != NULL)
        call_json(call, list);
    else if (count == 0)
        text_puts(&call->out, "No message waits for a person.\n");
    return 0;
}

static int64_t message_number(struct slice word)
{
    int64_t number = 0;

    if (slice_starts_caseless(word, SLICE("M-")))
        word = slice_from(word, 2);
    return slice_number(word, &number) ? number : 0;
}

static void put_indented(struct text *out, const char *name, struct slice lines)
{
    struct slice line;

    if (lines.size == 0)
        return;
    text_format(out, "%s:\n", name);
    while (slice_next_line(&lines, &line))
        text_format(out, "    %.*s\n", SLICE_ARG(line));
}

int verb_inbox_show(struct call *call)
{
    struct inbound_row row;
    struct person person;

    if (call_word(call, 0).size == 0)
        return call_wrong(call, "name the message by its number");
    if (!store_inbound(call->arena, call->house->store,
                       message_number(call_word(call, 0)), &row))
        return call_refuse(call, "there is no message with that number");
    if (call_has(call, "--json")) {
        call_json(call, message_json(call, &row));
        return 0;
    }
    (void)person_ref(call, row.person_id, &person);
    put_indented(&call->out, "They wrote", row.own_words);
    text_format(&call->out,
                "Message M-%04lld of %s, from %.*s\nGate %.*s, matched by "
                "%.*s, %s\n",
                (long long)row.id, date_words(call, row.received_at),
                person.id == 0 ? 7 : (int)person.greeting.size,
                person.id == 0 ? "unknown" : person.greeting.at,
                SLICE_ARG(row.gate), SLICE_ARG(row.matched_by),
                word_of(disposition_words, (int)row.disposition));
    put_indented(&call->out, "Understood", row.intents);
    put_indented(&call->out, "Done", row.recorded);
    put_indented(&call->out, "Why", row.why);
    return 0;
}

int verb_inbox_done(struct call *call)
{
    struct store *store = call->house->store;
    struct inbound_row row;
    struct error error;

    if (call_word(call, 0).size == 0)
        return call_wrong(call, "name the message by its number");
    if (!store_begin(store, &error))
        return call_refuse(call, "%s", error.text);
    if (!store_inbound(call->arena, store, message_number(call_word(call, 0)),
                       &row)) {
        store_abandon(store);
        return call_refuse(call, "there is no message with that number");
    }
    store_inbound_close(store, row.id, call->who, call->now);
    store_tasks_close(store, row.id, call->who, call->now);
    store_audit(store, call->now, call->who, "message dealt with",
                arena_format(call->arena, "message %lld", (long long)row.id));
    if (!store_end(store, &error))
        return call_refuse(call, "%s", error.text);
    text_format(&call->out, "M-%04lld is dealt with.\n", (long long)row.id);
    return 0;
}
