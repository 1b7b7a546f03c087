/* Any bytes as a message, and as what a taken-over reader might answer. */
#include "base/must.h"
#include "base/utf8.h"
#include "core/reading/message.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_message(struct arena *arena, struct slice bytes)
{
    static uint64_t prints[] = {1, 2, 3};
    static const struct ourselves ours = {
        .address = {"involve@example.org", 19},
        .authserv = {"mx.example.org", 14},
        .mark = {"X-Internal-Sender: yes", 22},
    };
    struct reading_context context = {
        .sent = SENT_BULLETIN,
        .line_prints = prints,
        .line_count = 3,
        .our_address = SLICE("involve@example.org"),
        .subject_sent = SLICE("News"),
        .today = {2026, 3, 5, 10, 0, 3},
    };
    struct error error = {.kind = ERROR_NONE};
    struct message *message = message_open(arena, bytes, &error);
    struct correlators correlators;
    struct reading reading;
    struct text text = text_start(arena, SIZE_MAX / 4);
    struct wire wire;

    must(message != NULL || error.text[0] != '\0');
    if (message == NULL)
        return;
    message_identify(arena, message, &ours, &correlators);
    message_read(arena, message, &context, &reading);
    reading_put(&text, &reading);
    wire = (struct wire){.rest = text_slice(&text)};
    must(reading_take(arena, &wire, &reading) && wire_whole(&wire));
    text.size = 0;
    /* Of staff more is handed over. */
    context.from_staff = context.vouched = true;
    context.line_count = 0;
    message_read(arena, message, &context, &reading);
    must(utf8_valid(reading.own_words));
    must(utf8_valid(message_text(arena, message)));
    correlators_put(&text, &correlators);
    reading_put(&text, &reading);
    wire = (struct wire){.rest = text_slice(&text)};
    must(correlators_take(arena, &wire, &correlators));
    must(reading_take(arena, &wire, &reading));
    must(wire_whole(&wire));
}

static void take_answers(struct arena *arena, struct slice bytes)
{
    struct wire wire = {.rest = bytes};
    struct reading_context context;
    struct correlators correlators;
    struct reading reading;

    (void)reading_take(arena, &wire, &reading);
    wire = (struct wire){.rest = bytes};
    (void)correlators_take(arena, &wire, &correlators);
    wire = (struct wire){.rest = bytes};
    (void)reading_context_take(arena, &wire, &context);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static bool ready;
    struct arena *arena = arena_new();
    struct slice bytes = {(const char *)data, size};

    if (!ready)
        message_setup();
    ready = true;
    read_message(arena, bytes);
    take_answers(arena, bytes);
    arena_free(arena);
    return 0;
}
