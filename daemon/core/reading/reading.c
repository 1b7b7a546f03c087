#include "core/reading/reading.h"

#include "base/utf8.h"

#include "base/banned.h"

#define WORD(name, word) [name] = word,
static const char *const message_kind_words[] = {MESSAGE_KINDS(WORD)};
static const char *const gate_words[] = {GATES(WORD)};
static const char *const intent_words[] = {INTENTS(WORD)};
#undef WORD

const char *message_kind_word(enum message_kind kind)
{
    return message_kind_words[kind];
}

const char *gate_word(enum gate gate)
{
    return gate_words[gate];
}

const char *intent_word(enum intent_name name)
{
    return intent_words[name];
}

#define DETAIL_MOST 300

static void put_detail(struct text *out, struct slice detail)
{
    for (size_t i = 0; i < detail.size && i < DETAIL_MOST; i++) {
        char byte = detail.at[i];
        bool ends = byte == '(' || byte == ')' || byte == ';' || byte == '\n';

        text_putc(out, ends ? ' ' : byte);
    }
}

void intent_put(struct text *out, const struct intent *intent)
{
    bool more = intent->item != 0 || intent->detail.size > 0;

    text_puts(out, intent_word(intent->name));
    if (more)
        text_putc(out, '(');
    if (intent->item == INTENT_EVERY)
        text_putc(out, '*');
    else if (intent->item != 0)
        text_format(out, "%d", intent->item);
    if (intent->item != 0 && intent->detail.size > 0)
        text_putc(out, ',');
    put_detail(out, utf8_part(intent->detail, DETAIL_MOST));
    if (more)
        text_putc(out, ')');
}

void reading_pass_on(struct arena *arena, struct reading *reading,
                     const char *why)
{
    struct slice *list = arena_array(arena, READING_MOST_REASONS, sizeof *list);

    for (size_t i = 0; i < reading->why_count; i++)
        list[i] = reading->why[i];
    reading->why = list;
    if (reading->why_count < READING_MOST_REASONS)
        list[reading->why_count++] = slice_of(why);
    reading->passed_on = true;
    if (reading->gate == GATE_AUTO || reading->gate == GATE_IGNORE)
        reading->gate = GATE_HUMAN;
}

void reading_put(struct text *out, const struct reading *reading)
{
    wire_put_number(out, reading->kind);
    wire_put_number(out, reading->gate);
    wire_put_number(out, (int64_t)reading->intent_count);
    for (size_t i = 0; i < reading->intent_count; i++) {
        wire_put_number(out, reading->intents[i].name);
        wire_put_number(out, reading->intents[i].item);
        wire_put_slice(out, reading->intents[i].detail);
    }
    wire_put_slice(out, reading->own_words);
    wire_put_slice(out, reading->shown);
    wire_put_number(out, reading->more ? 1 : 0);
    wire_put_number(out, reading->passed_on ? 1 : 0);
    wire_put_number(out, (int64_t)reading->why_count);
    for (size_t i = 0; i < reading->why_count; i++)
        wire_put_slice(out, reading->why[i]);
    calendar_answer_put(out, &reading->answer);
    bounce_put(out, &reading->bounce);
    submissions_put(out, reading->submissions, reading->submission_count);
}

static int64_t take_range(struct wire *wire, int64_t least, int64_t most)
{
    int64_t number = wire_take_number(wire);

    if (number < least || number > most) {
        wire->broken = true;
        return 0;
    }
    return number;
}

bool reading_take(struct arena *arena, struct wire *wire, struct reading *out)
{
    *out = (struct reading){
        .kind = (enum message_kind)wire_take_count(wire, MESSAGE_CHALLENGE),
    };
    out->gate = (enum gate)wire_take_count(wire, GATE_IGNORE);
    out->intent_count = (size_t)wire_take_count(wire, READING_MOST_INTENTS);
    out->intents = arena_array(arena, out->intent_count, sizeof *out->intents);
    for (size_t i = 0; i < out->intent_count; i++) {
        struct intent *intent = &out->intents[i];

        intent->name =
            (enum intent_name)wire_take_count(wire, INTENT_COUNT - 1);
        intent->item = (int)take_range(wire, INTENT_EVERY, READING_MOST_NUMBER);
        intent->detail = utf8_line(arena, wire_take_slice(wire));
    }
    out->own_words = utf8_clean(arena, wire_take_slice(wire));
    out->shown = utf8_clean(arena, wire_take_slice(wire));
    out->more = wire_take_count(wire, 1) == 1;
    out->passed_on = wire_take_count(wire, 1) == 1;
    out->why_count = (size_t)wire_take_count(wire, READING_MOST_REASONS);
    out->why = arena_array(arena, out->why_count, sizeof *out->why);
    for (size_t i = 0; i < out->why_count; i++)
        out->why[i] = utf8_line(arena, wire_take_slice(wire));
    calendar_answer_take(arena, wire, &out->answer);
    bounce_take(arena, wire, &out->bounce);
    out->submission_count = submissions_take(arena, wire, &out->submissions);
    if (wire->broken)
        *out = (struct reading){.intents = NULL};
    return !wire->broken;
}

void reading_context_put(struct text *out, const struct reading_context *from)
{
    wire_put_number(out, from->sent);
    wire_put_number(out, (int64_t)from->item_count);
    for (size_t i = 0; i < from->item_count; i++) {
        wire_put_number(out, from->items[i].number);
        wire_put_slice(out, from->items[i].title);
        wire_put_slice(out, from->items[i].when);
        wire_put_number(out, from->items[i].signup ? 1 : 0);
        wire_put_number(out, from->items[i].kind);
        wire_put_number(out, from->items[i].held ? 1 : 0);
        wire_put_slice(out, from->items[i].held_option);
    }
    wire_put_slice(
        out, (struct slice){(const char *)from->line_prints,
                            from->line_count * sizeof *from->line_prints});
    wire_put_slice(out, from->our_address);
    wire_put_slice(out, from->subject_sent);
    wire_put_number(out, from->today.year);
    wire_put_number(out, from->today.month);
    wire_put_number(out, from->today.day);
    wire_put_number(out, from->today.hour);
    wire_put_number(out, from->today.minute);
    wire_put_number(out, from->today.weekday);
    wire_put_number(out, from->from_staff ? 1 : 0);
    wire_put_number(out, from->vouched ? 1 : 0);
}

static void take_prints(struct arena *arena, struct wire *wire,
                        struct reading_context *out)
{
    struct slice bytes = wire_take_slice(wire);
    size_t count = bytes.size / sizeof *out->line_prints;

    if (bytes.size % sizeof *out->line_prints != 0 ||
        count > READING_MOST_LINES) {
        wire->broken = true;
        return;
    }
    out->line_count = count;
    out->line_prints = arena_array(arena, count, sizeof *out->line_prints);
    for (size_t i = 0; i < count; i++) {
        struct wire one = {.rest = slice_from(bytes, i * 8)};

        out->line_prints[i] = (uint64_t)wire_take_number(&one);
    }
}

static struct civil take_civil(struct wire *wire)
{
    struct civil civil = {.year = (int)take_range(wire, 1, 9999)};

    civil.month = (int)take_range(wire, 1, 12);
    civil.day = (int)take_range(wire, 1, 31);
    civil.hour = (int)take_range(wire, 0, 23);
    civil.minute = (int)take_range(wire, 0, 59);
    civil.weekday = (int)take_range(wire, 0, 6);
    return civil;
}

bool reading_context_take(struct arena *arena, struct wire *wire,
                          struct reading_context *out)
{
    *out = (struct reading_context){
        .sent = (enum sent_kind)wire_take_count(wire, SENT_CONFIRMATION),
    };
    out->item_count = (size_t)wire_take_count(wire, READING_MOST_ITEMS);
    out->items = arena_array(arena, out->item_count, sizeof *out->items);
    for (size_t i = 0; i < out->item_count; i++) {
        struct sent_item *item = &out->items[i];

        item->number = (int)wire_take_count(wire, READING_MOST_NUMBER);
        item->title = arena_copy(arena, wire_take_slice(wire));
        item->when = arena_copy(arena, wire_take_slice(wire));
        item->signup = wire_take_count(wire, 1) == 1;
        item->kind = (enum notice_kind)wire_take_count(wire, NOTICE_YSWD);
        item->held = wire_take_count(wire, 1) == 1;
        item->held_option = arena_copy(arena, wire_take_slice(wire));
    }
    take_prints(arena, wire, out);
    out->our_address = arena_copy(arena, wire_take_slice(wire));
    out->subject_sent = arena_copy(arena, wire_take_slice(wire));
    out->today = take_civil(wire);
    out->from_staff = wire_take_count(wire, 1) == 1;
    out->vouched = wire_take_count(wire, 1) == 1;
    if (wire->broken)
        *out = (struct reading_context){.items = NULL};
    return !wire->broken;
}
