/* signups, and the inbox: list, show, resolve, done, taken. */
#include "base/utf8.h"
#include "edge/store_inbound.h"
#include "edge/store_person.h"
#include "edge/store_proof.h"
#include "flow/alert.h"
#include "flow/handover.h"
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
    text_format(&call->out, "  %-12s %.*s%s%.*s\n",
                word_of(signup_state_words, (int)row->state),
                SLICE_ARG(row->person_name), row->chosen.size > 0 ? ", " : "",
                SLICE_ARG(row->chosen));
}

static json_t *signup_json(struct call *call, const struct signup_row *row)
{
    return json_pack(
        "{s:s, s:o, s:o, s:I, s:o, s:s, s:I, s:o}", "announcement",
        arena_format(call->arena, "A-%04lld", (long long)row->announcement_id),
        "title", json_slice(row->title), "when", json_slice(row->when_words),
        "person", (json_int_t)row->person_id, "name",
        json_slice(row->person_name), "state",
        word_of(signup_state_words, (int)row->state), "changed_at",
        (json_int_t)row->changed_at, "date", json_slice(row->chosen));
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
    char *line = arena_string(call->arena, utf8_part(words, 60));

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

static json_t *case_json(struct call *call, const struct case_file *file)
{
    json_t *json = message_json(call, &file->row);
    struct handover handover;

    handover_fill(call->arena, call->house, file, call->now, &handover);
    json_object_set_new(json, "may_say", json_lines(handover.proposed, '\n'));
    json_object_set_new(json, "choices", json_lines(handover.choices, '\n'));
    json_object_set_new(json, "taken_by", json_slice(file->row.taken_by));
    json_object_set_new(json, "closed_by", json_slice(file->row.closed_by));
    return json;
}

/* Who has it, or has dealt with it. */
static void put_hands(struct call *call, const struct inbound_row *row)
{
    const struct settings *settings = &call->house->settings;

    if (row->taken_at != 0)
        text_format(&call->out, "Taken by %.*s, %s\n",
                    SLICE_ARG(staff_name(settings, row->taken_by)),
                    date_words(call, row->taken_at));
    if (row->closed_at != 0)
        text_format(&call->out, "Dealt with by %.*s, %s\n",
                    SLICE_ARG(staff_name(settings, row->closed_by)),
                    date_words(call, row->closed_at));
}

/* What a hand-over says of it. */
static void put_choices(struct call *call, const struct case_file *file)
{
    struct handover handover;
    struct slice line;
    int number = 0;

    handover_fill(call->arena, call->house, file, call->now, &handover);
    put_indented(&call->out, "It may say", handover.proposed);
    put_indented(&call->out, "The law sets a date", handover.dates);
    text_puts(&call->out, "Choices:\n");
    while (slice_next_line(&handover.choices, &line))
        text_format(&call->out, "    %d: %.*s\n", ++number, SLICE_ARG(line));
    if (handover.mute.size > 0)
        text_format(&call->out, "We send them nothing: %.*s\n",
                    SLICE_ARG(handover.mute));
}

int verb_inbox_show(struct call *call)
{
    struct case_file file;
    const struct inbound_row *row = &file.row;
    struct person person;

    if (call_word(call, 0).size == 0)
        return call_wrong(call, "name the message by its number");
    if (!case_open(call->arena, call->house, message_number(call_word(call, 0)),
                   call->now, &file))
        return call_refuse(call, "there is no message with that number");
    if (call_has(call, "--json")) {
        call_json(call, case_json(call, &file));
        return 0;
    }
    (void)person_ref(call, row->person_id, &person);
    put_indented(&call->out, "They wrote", row->own_words);
    text_format(&call->out,
                "Message M-%04lld of %s, from %.*s\nGate %.*s, matched by "
                "%.*s, %s\n",
                (long long)row->id, date_words(call, row->received_at),
                person.id == 0 ? 7 : (int)person.greeting.size,
                person.id == 0 ? "unknown" : person.greeting.at,
                SLICE_ARG(row->gate), SLICE_ARG(row->matched_by),
                word_of(disposition_words, (int)row->disposition));
    put_indented(&call->out, "Understood", row->intents);
    put_indented(&call->out, "Done", row->recorded);
    put_indented(&call->out, "Why", row->why);
    put_hands(call, row);
    if (row->to_person && row->closed_at == 0)
        put_choices(call, &file);
    return 0;
}

/* ---- settling one ---- */

static bool open_case(struct call *call, struct case_file *out)
{
    return case_open(call->arena, call->house,
                     message_number(call_word(call, 0)), call->now, out);
}

static const char *closed_words(struct call *call,
                                const struct inbound_row *row)
{
    struct slice name = staff_name(&call->house->settings, row->closed_by);

    if (row->closed_at == 0)
        return arena_format(call->arena,
                            "these words went to them before. What was "
                            "done:\n%.*s",
                            SLICE_ARG(case_done(call->arena, row)));
    return arena_format(call->arena,
                        "M-%04lld was dealt with before, by %.*s. What was "
                        "done:\n%.*s",
                        (long long)row->id, SLICE_ARG(name),
                        SLICE_ARG(case_done(call->arena, row)));
}

/* The same answer may come twice: sent twice, by two colleagues, or in answer
 * to the answer. */
static bool is_over(struct call *call, const struct case_file *file,
                    const struct staff_choice *choice, bool again)
{
    bool closed = file->row.closed_at != 0;

    if (closed && !again)
        return true;
    return (closed || (file->stays_open && choice->reply.size > 0)) &&
           case_is_repeated(call->arena, call->house, file, choice, call->now);
}

/* Whoever settles what was alerted has taken it. */
static bool settle(struct call *call, const struct case_file *file,
                   const struct staff_choice *choice)
{
    if (!case_resolve(call->arena, call->house, file, choice, call->who,
                      call->now, &call->out))
        return false;
    if (file->row.disposition == DISPOSITION_ALERTED && file->row.taken_at == 0)
        (void)alert_take(call->arena, call->house, file->row.id, call->who,
                         call->now, &call->out);
    return true;
}

/* An owner may write to the person and say that it is dealt with, about what
 * was handed to them; the rest is for facilitators. */
static bool may_settle(struct call *call, const struct case_file *file,
                       const struct staff_choice *choice)
{
    bool only_done = choice->count == 0 ||
                     (choice->count == 1 && choice->list[0].act == ACT_DONE);
    char *key = arena_format(call->arena, "handover:in%lld:%.*s",
                             (long long)file->row.id, SLICE_ARG(call->who));

    return (call->roles & (ROLE_FACILITATOR | ROLE_SAFEGUARDING)) != 0 ||
           (only_done &&
            store_delivery_by_purpose(call->house->store, slice_of(key)) != 0);
}

static int settle_message(struct call *call, const struct staff_choice *choice,
                          bool again)
{
    struct store *store = call->house->store;
    struct case_file file;
    struct error error;

    if (!store_begin(store, &error))
        return call_refuse(call, "%s", error.text);
    if (!open_case(call, &file)) {
        store_abandon(store);
        return call_refuse(call, "there is no message with that number");
    }
    if (!may_settle(call, &file, choice)) {
        store_abandon(store);
        return call_refuse(call, "an owner can answer with \"Reply:\" and "
                                 "words for the person, or with done. The rest "
                                 "is for the facilitators");
    }
    file.stays_open =
        (call->roles & (ROLE_FACILITATOR | ROLE_SAFEGUARDING)) == 0 &&
        !need_only_asks(&file.need);
    if (is_over(call, &file, choice, again)) {
        store_abandon(store);
        text_format(&call->complaint, "%s\n", closed_words(call, &file.row));
        return 1;
    }
    if (!settle(call, &file, choice)) {
        struct slice why = slice_trim(text_slice(&call->out));

        store_abandon(store);
        call->out.size = 0;
        return call_refuse(call, "%.*s", SLICE_ARG(why));
    }
    if (!store_end(store, &error))
        return call_refuse(call, "%s", error.text);
    return 0;
}

/* All words but flags, with a space between; a mail's are one. */
static struct slice choice_text(struct call *call)
{
    struct text text = text_start(call->arena, 65536);
    bool first = true;

    for (size_t i = 0; i < call->count; i++) {
        if (slice_is(call->words[i], "--again"))
            continue;
        if (!first) {
            if (text.size > 0)
                text_putc(&text, ' ');
            text_put(&text, call->words[i]);
        }
        first = false;
    }
    return text_slice(&text);
}

int verb_inbox_resolve(struct call *call)
{
    struct staff_choice choice = staff_choice_read(
        choice_text(call), staff_name(&call->house->settings, call->who));

    if (!choice.clear || staff_choice_has(&choice, ACT_HELP))
        return call_wrong(call,
                          "say what is to be done with it: the number of a "
                          "choice (involve inbox show names them), or book 2, "
                          "no 3, stop, release, died, done, \"Reply: WORDS\"");
    return settle_message(call, &choice, call_has(call, "--again"));
}

int verb_inbox_done(struct call *call)
{
    static const struct staff_choice done = {
        .clear = true, .list = {{ACT_DONE, 0}}, .count = 1};

    if (call_word(call, 0).size == 0)
        return call_wrong(call, "name the message by its number");
    return settle_message(call, &done, true);
}

int verb_inbox_taken(struct call *call)
{
    struct store *store = call->house->store;
    struct inbound_row row;
    struct error error;
    bool taken = false;

    if (call_word(call, 0).size == 0)
        return call_wrong(call, "name the message by its number");
    if (!store_begin(store, &error))
        return call_refuse(call, "%s", error.text);
    if (!store_inbound(call->arena, store, message_number(call_word(call, 0)),
                       &row))
        text_puts(&call->complaint, "there is no message with that number\n");
    else if (row.disposition != DISPOSITION_ALERTED)
        text_puts(&call->complaint, "nobody was alerted about that message\n");
    else if (row.closed_at != 0)
        text_format(&call->complaint, "%s\n", closed_words(call, &row));
    else
        taken = alert_take(call->arena, call->house, row.id, call->who,
                           call->now, &call->out);
    if (!store_end(store, &error))
        return call_refuse(call, "%s", error.text);
    /* Who has it is an answer, not a fault. */
    return taken || call->out.size > 0 ? 0 : 1;
}
