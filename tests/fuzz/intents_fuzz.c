/* intents: any bytes as a reply. The first byte chooses what was sent; NULs
 * part subject, own words and what stands around them. */
#include "core/reading/intents.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define WORDS(literal)               \
    {                                \
        literal, sizeof(literal) - 1 \
    }

static struct sent_item items[] = {
    {.number = 1,
     .title = WORDS("Harbour walk"),
     .when = WORDS("Monday"),
     .signup = true,
     .kind = NOTICE_EVENT,
     .held = true},
    {.number = 2,
     .title = WORDS("Garden project"),
     .when = WORDS("Fri 9 Jan or Fri 6 Feb 2026"),
     .signup = true,
     .kind = NOTICE_QI},
    {.number = 4,
     .title = WORDS("Interview panel for a nurse"),
     .when = WORDS("Tue 20 Jan or Tue 27 Jan 2026, 10am"),
     .signup = true,
     .kind = NOTICE_PANEL,
     .held = true,
     .held_option = WORDS("Tue 20 Jan 2026")},
    {.number = 5, .title = WORDS("News"), .kind = NOTICE_NEWS},
};

static void insist(bool condition)
{
    if (!condition)
        abort();
}

/* What a machine may be given, when every clause is understood. */
static bool may_be_automatic(enum intent_name name)
{
    return name == INTENT_SIGNUP || name == INTENT_DECLINE ||
           name == INTENT_WITHDRAW || name == INTENT_CHANGE ||
           name == INTENT_MAYBE || name == INTENT_STOP ||
           name == INTENT_THANKS || name == INTENT_PREF ||
           name == INTENT_FREQ || name == INTENT_FORMAT ||
           name == INTENT_KEEP || name == INTENT_JOIN || name == INTENT_AGAIN ||
           name == INTENT_PAUSE;
}

static bool is_of_item(enum intent_name name)
{
    return name == INTENT_SIGNUP || name == INTENT_DECLINE ||
           name == INTENT_WITHDRAW || name == INTENT_CHANGE ||
           name == INTENT_MAYBE;
}

static void check_intent(const struct reading *reading,
                         const struct reading_context *context,
                         const struct intent *intent)
{
    bool sent = intent->name == INTENT_DECLINE && intent->item == INTENT_EVERY;

    insist(intent->name < INTENT_COUNT);
    insist(reading->gate != GATE_AUTO || may_be_automatic(intent->name));
    if (!is_of_item(intent->name))
        return;
    for (size_t i = 0; i < context->item_count; i++)
        sent |= context->items[i].number == intent->item &&
                context->items[i].signup;
    insist(sent);
}

/* Never a yes and a no to one item, nor a stop and anything else. */
static void check_automatic(const struct reading *reading)
{
    bool stop = false;

    for (size_t i = 0; i < reading->intent_count; i++) {
        const struct intent *one = &reading->intents[i];

        stop |= one->name == INTENT_STOP;
        for (size_t k = 0; k < i; k++)
            insist(!is_of_item(one->name) || one->item == INTENT_EVERY ||
                   reading->intents[k].item != one->item);
    }
    for (size_t i = 0; stop && i < reading->intent_count; i++)
        insist(reading->intents[i].name == INTENT_STOP ||
               reading->intents[i].name == INTENT_THANKS);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new();
    struct slice rest = {(const char *)data, size};
    struct reading reading = {.kind = MESSAGE_PERSON};
    struct reading_context context = {.items = items,
                                      .today = {2026, 1, 5, 9, 0, 0}};
    struct writing writing = {.own = {NULL, 0}};

    if (size > 0) {
        context.sent = (enum sent_kind)(data[0] % 4);
        context.item_count = data[0] / 4 % 5;
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
    if (reading.gate == GATE_AUTO)
        check_automatic(&reading);
    arena_free(arena);
    return 0;
}
