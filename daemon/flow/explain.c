#include "flow/explain.h"

#include <jansson.h>
#include <signal.h>
#include <unistd.h>

#include "edge/child.h"
#include "flow/reader.h"

#include "base/banned.h"

static json_t *json_slice(struct slice text)
{
    return json_stringn(text.size == 0 ? "" : text.at, text.size);
}

static json_t *intents_json(const struct reading *reading)
{
    json_t *list = json_array();

    for (size_t i = 0; i < reading->intent_count; i++) {
        const struct intent *intent = &reading->intents[i];
        char words[256];

        if (intent->item == INTENT_EVERY)
            snprintf(words, sizeof words, "%s(*)", intent_word(intent->name));
        else if (intent->item != 0)
            snprintf(words, sizeof words, "%s(%d)", intent_word(intent->name),
                     intent->item);
        else if (intent->detail.size > 0)
            snprintf(words, sizeof words, "%s(%.*s)", intent_word(intent->name),
                     (int)slice_part(intent->detail, 0, 200).size,
                     intent->detail.at);
        else
            snprintf(words, sizeof words, "%s", intent_word(intent->name));
        json_array_append_new(list, json_string(words));
    }
    return list;
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

static bool ask_both(struct arena *arena, int socket, struct slice message,
                     struct slice our_address, struct civil today,
                     struct correlators *correlators, struct reading *reading,
                     struct error *error)
{
    struct reading_context context = {.our_address = our_address,
                                      .today = today};

    struct ourselves ourselves = {.address = our_address};

    return reader_identify(arena, socket, &ourselves, message, correlators,
                           error) &&
           reader_read(arena, socket, &context, reading, error);
}

bool explain(struct arena *arena, const char *directory, const char *file,
             struct slice message, struct slice our_address, struct civil today,
             struct text *out, struct error *error)
{
    struct correlators correlators = {0};
    struct reading reading = {0};
    int pair[2];
    pid_t pid;
    bool read;

    if (!socket_pair_bytes(pair, error))
        return false;
    pid = fork();
    if (pid == 0) {
        close(pair[0]);
        _exit(reader_serve(pair[1], -1, directory));
    }
    close(pair[1]);
    read = pid > 0 && ask_both(arena, pair[0], message, our_address, today,
                               &correlators, &reading, error);
    close(pair[0]);
    if (pid > 0)
        child_end(pid, 1000);
    if (!read && error->kind != ERROR_INPUT)
        return false;
    if (!read)
        put(arena,
            json_pack("{s:s, s:s, s:s}", "file", file, "kind", "set aside",
                      "why", error->text),
            out);
    else
        put(arena,
            json_pack("{s:s, s:s, s:s, s:o, s:o, s:o, s:o, s:o}", "file", file,
                      "kind", message_kind_word(reading.kind), "gate",
                      gate_word(reading.gate), "intents",
                      intents_json(&reading), "own_words",
                      json_slice(reading.shown), "subject",
                      json_slice(correlators.subject), "bounce",
                      bounce_json(&reading), "why", why_json(&reading)),
            out);
    return true;
}
