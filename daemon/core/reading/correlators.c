#include "core/reading/correlators.h"

#include "base/codec.h"
#include "base/digest.h"
#include "base/utf8.h"

#include "base/banned.h"

static void put_slices(struct text *out, const struct slice *list, size_t count)
{
    wire_put_number(out, (int64_t)count);
    for (size_t i = 0; i < count; i++)
        wire_put_slice(out, list[i]);
}

void correlators_put(struct text *out, const struct correlators *correlators)
{
    wire_put_slice(out, correlators->from);
    wire_put_slice(out, correlators->from_name);
    wire_put_slice(out, correlators->subject);
    wire_put_slice(out, correlators->message_id);
    wire_put_number(out, correlators->vouched ? 1 : 0);
    wire_put_number(out, correlators->machine ? 1 : 0);
    wire_put_number(out, correlators->to_queue ? 1 : 0);
    wire_put_number(out, (int64_t)correlators->tag_count);
    for (size_t i = 0; i < correlators->tag_count; i++) {
        wire_put_slice(out, correlators->tags[i].kind);
        wire_put_slice(out, correlators->tags[i].token);
    }
    put_slices(out, correlators->replied_to, correlators->replied_count);
    put_slices(out, correlators->returned, correlators->returned_count);
    wire_put_slice(out, correlators->calendar_uid);
}

/* Cleaned again: what wrote these bytes may be in a stranger's hands. */
static struct slice take_line(struct arena *arena, struct wire *wire)
{
    return utf8_line(arena, wire_take_slice(wire));
}

static struct slice *take_slices(struct arena *arena, struct wire *wire,
                                 size_t *count_out)
{
    size_t count = (size_t)wire_take_count(wire, CORRELATORS_MOST);
    struct slice *list = arena_array(arena, count, sizeof *list);

    for (size_t i = 0; i < count; i++)
        list[i] = take_line(arena, wire);
    *count_out = count;
    return list;
}

bool correlators_take(struct arena *arena, struct wire *wire,
                      struct correlators *out)
{
    *out = (struct correlators){
        .from = take_line(arena, wire),
    };
    out->from_name = take_line(arena, wire);
    out->subject = take_line(arena, wire);
    out->message_id = take_line(arena, wire);
    out->vouched = wire_take_count(wire, 1) == 1;
    out->machine = wire_take_count(wire, 1) == 1;
    out->to_queue = wire_take_count(wire, 1) == 1;
    out->tag_count = (size_t)wire_take_count(wire, CORRELATORS_MOST);
    out->tags = arena_array(arena, out->tag_count, sizeof *out->tags);
    for (size_t i = 0; i < out->tag_count; i++) {
        out->tags[i].kind = take_line(arena, wire);
        out->tags[i].token = take_line(arena, wire);
    }
    out->replied_to = take_slices(arena, wire, &out->replied_count);
    out->returned = take_slices(arena, wire, &out->returned_count);
    out->calendar_uid = take_line(arena, wire);
    if (wire->broken)
        *out = (struct correlators){.tags = NULL};
    return !wire->broken;
}

struct slice correlators_key(struct arena *arena, struct slice bytes,
                             struct slice message_id)
{
    size_t body = slice_find(bytes, SLICE("\r\n\r\n"));
    struct text all = text_start(arena, bytes.size + message_id.size + 1);
    struct text hex = text_start(arena, 2 * DIGEST_SIZE);
    struct digest digest;

    if (message_id.size > 0 && body != SLICE_NONE) {
        text_put(&all, message_id);
        text_putc(&all, '\n');
        text_put(&all, slice_from(bytes, body));
    } else {
        text_put(&all, bytes);
    }
    digest = digest_of(text_slice(&all));
    hex_put(&hex, digest_slice(&digest));
    return text_slice(&hex);
}
