/* intents: any bytes as a reply. The first byte chooses what was sent; NULs
 * part subject, own words and what stands around them. */
#include "core/reading/intents.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct sent_item items[] = {
    {1, {"Harbour walk", 12}, {"Monday", 6}, true},
    {2, {"Garden project", 14}, {"Friday", 6}, true},
    {3, {"News", 4}, {"", 0}, false},
};

static void insist(bool condition)
{
    if (!condition)
        abort();
}

static void check_intent(const struct reading *reading,
                         const struct reading_context *context,
                         const struct intent *intent)
{
    bool acts = intent->name == INTENT_SIGNUP || intent->name == INTENT_DECLINE;
    bool sent = false;

    insist(intent->name < INTENT_COUNT);
    if (!acts) {
        insist(reading->gate != GATE_AUTO || intent->name == INTENT_THANKS ||
               intent->name == INTENT_STOP);
        return;
    }
    insist(reading->gate == GATE_AUTO);
    for (size_t i = 0; i < context->item_count; i++)
        sent |= context->items[i].number == intent->item &&
                context->items[i].signup;
    insist(sent);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new();
    struct slice rest = {(const char *)data, size};
    struct reading reading = {.kind = MESSAGE_PERSON};
    struct reading_context context = {.items = items};
    struct writing writing = {.own = {NULL, 0}};

    if (size > 0) {
        context.sent = (enum sent_kind)(data[0] % 4);
        context.item_count = data[0] / 4 % 4;
        rest = slice_from(rest, 1);
    }
    slice_next_part(&rest, '\0', &writing.subject);
    slice_next_part(&rest, '\0', &writing.own);
    writing.around = rest;
    intents_read(arena, &writing, &context, &reading);
    insist(reading.intent_count <= READING_MOST_INTENTS);
    insist(reading.why_count <= READING_MOST_REASONS);
    insist(reading.gate != GATE_IGNORE);
    insist(reading.gate != GATE_AUTO || reading.intent_count > 0);
    for (size_t i = 0; i < reading.intent_count; i++)
        check_intent(&reading, &context, &reading.intents[i]);
    arena_free(arena);
    return 0;
}
