#include "flow/explain.h"

#include <errno.h>
#include <jansson.h>
#include <unistd.h>

#include "core/decide.h"
#include "core/reading/sent_words.h"
#include "edge/child.h"
#include "flow/reader.h"

#include "base/banned.h"

static json_t *json_slice(struct slice text)
{
    return json_stringn(text.size == 0 ? "" : text.at, text.size);
}

static json_t *intent_json(struct arena *arena, const struct intent *intent)
{
    struct text text = text_start(arena, 1000);

    intent_put(&text, intent);
    return json_slice(text_slice(&text));
}

static json_t *intents_json(struct arena *arena, const struct reading *reading)
{
    json_t *list = json_array();

    for (size_t i = 0; i < reading->intent_count; i++)
        json_array_append_new(list, intent_json(arena, &reading->intents[i]));
    return list;
}

/* The language the words are in; null for English, or when it is not known. */
static json_t *language_json(const struct reading *reading)
{
    for (size_t i = 0; i < reading->intent_count; i++)
        if (reading->intents[i].name == INTENT_LANG)
            return json_slice(reading->intents[i].detail);
    return json_null();
}

static json_t *answer_json(const struct reading *reading)
{
    const struct calendar_answer *answer = &reading->answer;

    if (reading->kind != MESSAGE_CALENDAR)
        return json_null();
    return json_pack("{s:o, s:s, s:I, s:o, s:o}", "uid",
                     json_slice(answer->uid), "partstat",
                     word_of(partstat_words, (int)answer->partstat), "sequence",
                     (json_int_t)answer->sequence, "recurrence_id",
                     json_slice(answer->recurrence_id), "attendee",
                     json_slice(answer->attendee));
}

/* What the ledger would be asked first. */
static const char *matched_by(const struct correlators *correlators)
{
    if (correlators->tag_count > 0 || correlators->calendar_uid.size > 0)
        return matched_by_word(MATCHED_TAG);
    if (correlators->replied_count > 0 || correlators->returned_count > 0)
        return matched_by_word(MATCHED_REFERENCE);
    return matched_by_word(correlators->from.size > 0 ? MATCHED_SENDER
                                                      : MATCHED_NOTHING);
}

static json_t *bounce_json(const struct reading *reading)
{
    json_t *list = json_array();

    for (size_t i = 0; i < reading->bounce.count; i++) {
        const struct bounce_recipient *one = &reading->bounce.recipients[i];

        json_array_append_new(list,
                              json_pack("{s:o, s:s, s:s, s:s, s:b}", "address",
                                        json_slice(one->address), "action",
                                        bounce_action_word(one->action),
                                        "status", one->status, "reason",
                                        bounce_reason_word(one->reason),
                                        "lasting", one->lasting ? 1 : 0));
    }
    return json_pack("{s:o}", "recipients", list);
}

static json_t *why_json(const struct reading *reading)
{
    json_t *list = json_array();

    for (size_t i = 0; i < reading->why_count; i++)
        json_array_append_new(list, json_slice(reading->why[i]));
    return list;
}

static void put(struct arena *arena, json_t *json, struct text *out)
{
    size_t size = json_dumpb(json, NULL, 0, JSON_COMPACT);
    char *bytes = arena_alloc(arena, size + 1);

    json_dumpb(json, bytes, size, JSON_COMPACT);
    text_put(out, (struct slice){bytes, size});
    text_putc(out, '\n');
    json_decref(json);
}

static bool start(struct explainer *explainer, struct error *error)
{
    int pair[2];
    pid_t pid;

    if (explainer->process != 0)
        return true;
    if (!socket_pair_bytes(pair, error))
        return false;
    pid = fork();
    if (pid == 0) {
        close(pair[0]);
        _exit(reader_serve(pair[1], -1, explainer->directory));
    }
    close(pair[1]);
    if (pid < 0) {
        close(pair[0]);
        return error_system(error, errno, "no process can be started");
    }
    explainer->socket = pair[0];
    explainer->process = pid;
    return true;
}

void explain_end(struct explainer *explainer)
{
    if (explainer->process == 0)
        return;
    close(explainer->socket);
    child_end(explainer->process, 1000);
    explainer->process = 0;
}

static bool ask_both(struct arena *arena, const struct explainer *explainer,
                     struct slice message, struct correlators *correlators,
                     struct reading *reading, struct error *error)
{
    struct ourselves ourselves = {.address = explainer->our_address};

    return reader_identify(arena, explainer->socket, &ourselves, message,
                           correlators, error) &&
           reader_read(arena, explainer->socket, &explainer->context, reading,
                       error);
}

static void put_reading(struct arena *arena, const char *file,
                        const struct correlators *correlators,
                        const struct reading *reading, struct text *out)
{
    put(arena,
        json_pack(
            "{s:s, s:s, s:s, s:o, s:o, s:o, s:o, s:o, s:o, s:s, s:o}", "file",
            file, "kind", message_kind_word(reading->kind), "gate",
            gate_word(reading->gate), "intents", intents_json(arena, reading),
            "own_words", json_slice(reading->shown), "language",
            language_json(reading), "bounce", bounce_json(reading), "answer",
            answer_json(reading), "subject", json_slice(correlators->subject),
            "matched_by", matched_by(correlators), "why", why_json(reading)),
        out);
}

bool explain(struct arena *arena, struct explainer *explainer, const char *file,
             struct slice message, struct text *out, struct error *error)
{
    struct correlators correlators = {0};
    struct reading reading = {0};

    if (!start(explainer, error))
        return false;
    if (!is_mail(message))
        message = mail_of_text(arena, message, explainer->our_address);
    if (ask_both(arena, explainer, message, &correlators, &reading, error)) {
        put_reading(arena, file, &correlators, &reading, out);
        return true;
    }
    if (error->kind != ERROR_INPUT)
        explain_end(explainer);
    put(arena,
        json_pack("{s:s, s:s, s:s, s:[], s:[s]}", "file", file, "kind",
                  "set aside", "gate", gate_word(GATE_HUMAN), "intents", "why",
                  error->text),
        out);
    return true;
}
