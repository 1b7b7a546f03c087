#include "core/reading/bounce.h"

#include <string.h>

#include "base/must.h"
#include "base/utf8.h"

#include "base/banned.h"

#define WORD(name, word) [name] = word,
#define REASON(name, word, lasting, fault) [name] = {word, lasting, fault},
static const char *const actions[] = {BOUNCE_ACTIONS(WORD)};
static const struct {
    const char *word;
    bool lasting;
    enum bounce_fault fault;
} reasons[] = {BOUNCE_REASONS(REASON)};
#undef WORD
#undef REASON

const char *bounce_action_word(enum bounce_action action)
{
    must((size_t)action < sizeof actions / sizeof *actions);
    return actions[action];
}

const char *bounce_reason_word(enum bounce_reason reason)
{
    must((size_t)reason < sizeof reasons / sizeof *reasons);
    return reasons[reason].word;
}

enum bounce_fault bounce_reason_fault(enum bounce_reason reason)
{
    must((size_t)reason < sizeof reasons / sizeof *reasons);
    return reasons[reason].fault;
}

bool bounce_reason_lasts(enum bounce_reason reason)
{
    must((size_t)reason < sizeof reasons / sizeof *reasons);
    return reasons[reason].lasting;
}

void bounce_put(struct text *out, const struct bounce *bounce)
{
    wire_put_number(out, (int64_t)bounce->count);
    for (size_t i = 0; i < bounce->count; i++) {
        const struct bounce_recipient *one = &bounce->recipients[i];

        wire_put_slice(out, one->address);
        wire_put_slice(out, one->original);
        wire_put_number(out, one->action);
        wire_put_slice(out, slice_of(one->status));
        wire_put_number(out, one->reason);
        wire_put_number(out, one->fault);
        wire_put_number(out, one->lasting ? 1 : 0);
    }
}

static struct slice take_address(struct arena *arena, struct wire *wire)
{
    struct slice address = utf8_line(arena, wire_take_slice(wire));

    if (address.size > BOUNCE_MOST_ADDRESS)
        wire->broken = true;
    return address;
}

static void take_status(struct wire *wire, char *out, size_t room)
{
    struct slice status = wire_take_slice(wire);

    for (size_t i = 0; i < status.size; i++)
        if (!is_digit(status.at[i]) && status.at[i] != '.')
            wire->broken = true;
    if (status.size >= room)
        wire->broken = true;
    if (wire->broken || status.size == 0)
        return;
    memcpy(out, status.at, status.size);
    out[status.size] = '\0';
}

void bounce_take(struct arena *arena, struct wire *wire, struct bounce *out)
{
    size_t count = (size_t)wire_take_count(wire, BOUNCE_MOST_RECIPIENTS);

    *out = (struct bounce){
        .recipients = arena_array(arena, count, sizeof *out->recipients)};
    for (; out->count < count; out->count++) {
        struct bounce_recipient *one = &out->recipients[out->count];

        one->address = take_address(arena, wire);
        one->original = take_address(arena, wire);
        one->action =
            (enum bounce_action)wire_take_count(wire, BOUNCE_EXPANDED);
        take_status(wire, one->status, sizeof one->status);
        one->reason =
            (enum bounce_reason)wire_take_count(wire, REASON_RELAYING);
        one->fault = (enum bounce_fault)wire_take_count(wire, FAULT_US);
        one->lasting = wire_take_count(wire, 1) == 1;
    }
}
