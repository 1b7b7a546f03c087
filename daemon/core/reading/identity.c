#include "core/reading/identity.h"

#include "base/utf8.h"
#include "core/reading/calendar_answer.h"
#include "core/reading/message_kind.h"
#include "core/settings/address.h"

#include "base/banned.h"

static struct slice lowered(struct arena *arena, struct slice slice)
{
    char *copy = arena_string(arena, slice);

    for (size_t i = 0; i < slice.size; i++)
        copy[i] = lower(copy[i]);
    return (struct slice){copy, slice.size};
}

/* What is ours, in lower case. */
struct wanted {
    struct slice address;
    struct slice queue;
};

static void add_tag(struct arena *arena, struct slice address,
                    const struct wanted *wanted, struct correlators *out)
{
    struct address_tag tag;

    if (address.size > 0 && slice_equal(address, wanted->queue))
        out->to_queue = true;
    if (out->tag_count == CORRELATORS_MOST ||
        !address_tag(address, wanted->address, &tag.kind, &tag.token))
        return;
    for (size_t i = 0; i < out->tag_count; i++)
        if (slice_equal(out->tags[i].kind, tag.kind) &&
            slice_equal(out->tags[i].token, tag.token))
            return;
    tag.kind = utf8_line(arena, tag.kind);
    tag.token = utf8_line(arena, tag.token);
    out->tags[out->tag_count++] = tag;
}

/* Any header that may hold a recipient is searched for our address as a word:
 * each server writes these its own way. */
static void find_tags(struct arena *arena, struct slice value,
                      const struct wanted *wanted, struct correlators *out)
{
    static const char ends[] = " \t\r\n<>()[],;:\"'";
    size_t from = 0;

    value = lowered(arena, value);
    for (size_t i = 0; i <= value.size; i++) {
        bool end = i == value.size ||
                   slice_find_byte(slice_of(ends), value.at[i]) != SLICE_NONE;

        if (end) {
            add_tag(arena, slice_part(value, from, i - from), wanted, out);
            from = i + 1;
        }
    }
}

static bool holds_recipients(struct slice name)
{
    static const char *const names[] = {
        "To",
        "Cc",
        "Delivered-To",
        "X-Original-To",
        "Envelope-To",
        "X-Forwarded-To",
        "Original-Recipient",
        "X-Delivered-To",
        "Received",
        "X-Envelope-To",
        "Resent-To",
    };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (slice_is_caseless(name, names[i]))
            return true;
    return false;
}

static void take_tags(struct arena *arena, GMimeMessage *mime,
                      const struct ourselves *ourselves,
                      struct correlators *out)
{
    GMimeHeaderList *list = g_mime_object_get_header_list((GMimeObject *)mime);
    struct wanted wanted = {lowered(arena, ourselves->address),
                            lowered(arena, ourselves->queue)};

    out->tags = arena_array(arena, CORRELATORS_MOST, sizeof *out->tags);
    for (int i = 0; i < g_mime_header_list_get_count(list); i++) {
        GMimeHeader *header = g_mime_header_list_get_header_at(list, i);

        if (holds_recipients(slice_of(g_mime_header_get_name(header))))
            find_tags(arena, slice_of(g_mime_header_get_raw_value(header)),
                      &wanted, out);
    }
}

/* A calendar's answer goes to the organizer, whose address is ours with a tag;
 * it stays in the entry where the mail's own headers lost it. */
static void take_organizer(struct arena *arena, struct slice calendar,
                           const struct ourselves *ourselves,
                           struct correlators *out)
{
    struct wanted wanted = {.address = lowered(arena, ourselves->address)};
    struct text organizer = text_start(arena, calendar.size + 1);
    bool inside = false;
    struct slice line;

    while (slice_next_line(&calendar, &line)) {
        bool folded = line.size > 0 && is_space(line.at[0]);

        inside =
            folded ? inside : slice_starts_caseless(line, SLICE("ORGANIZER"));
        if (inside)
            text_put(&organizer, folded ? slice_from(line, 1) : line);
    }
    find_tags(arena, text_slice(&organizer), &wanted, out);
}

static void add_id(struct slice id, struct slice *list, size_t *count)
{
    if (id.size == 0 || id.size > 998 || *count == CORRELATORS_MOST)
        return;
    for (size_t i = 0; i < *count; i++)
        if (slice_equal(list[i], id))
            return;
    list[(*count)++] = id;
}

/* Message ids (RFC 5322 section 3.6.4), the last one first. */
static void take_ids(struct arena *arena, struct slice value,
                     struct slice *list, size_t *count)
{
    size_t end = value.size;

    for (size_t i = value.size; i-- > 0;) {
        if (value.at[i] == '>') {
            end = i;
        } else if (value.at[i] == '<') {
            if (end > i)
                add_id(utf8_line(arena, slice_part(value, i + 1, end - i - 1)),
                       list, count);
            end = i;
        }
    }
}

static struct slice raw_header(GMimeObject *part, const char *name)
{
    GMimeHeaderList *list = g_mime_object_get_header_list(part);
    GMimeHeader *header = g_mime_header_list_get_header(list, name);

    return header == NULL ? (struct slice){NULL, 0}
                          : slice_of(g_mime_header_get_raw_value(header));
}

/* Reading the ids of what was returned, in the lines that carry them. */
static void take_lines(struct arena *arena, struct slice text,
                       struct correlators *out)
{
    static const char *const names[] = {
        "Message-ID:",
        "X-Original-Message-ID:",
        "Original-Envelope-Id:",
        "Original-Message-ID:",
    };
    struct slice line;

    while (slice_next_line(&text, &line)) {
        line = slice_trim(line);
        for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
            struct slice name = slice_of(names[i]);

            if (!slice_starts_caseless(line, name))
                continue;
            if (slice_find_byte(line, '<') != SLICE_NONE)
                take_ids(arena, line, out->returned, &out->returned_count);
            else
                add_id(utf8_line(arena, slice_from(line, name.size)),
                       out->returned, &out->returned_count);
        }
    }
}

/* The tags of our letter that its header holds, where a relay wrote another
 * Message-ID. Only machines return letters: people pass them on. */
static void take_returned_tags(struct arena *arena, struct slice text,
                               struct slice our_address,
                               struct correlators *out)
{
    const struct wanted wanted = {.address = our_address};
    struct slice line;

    while (slice_next_line(&text, &line)) {
        struct slice ref = SLICE("X-Involved-Ref:");

        line = slice_trim(line);
        if (slice_starts_caseless(line, SLICE("Reply-To:")) ||
            slice_starts_caseless(line, SLICE("Return-Path:")) ||
            slice_starts_caseless(line, SLICE("List-Unsubscribe:")))
            find_tags(arena, line, &wanted, out);
        else if (slice_starts_caseless(line, ref) &&
                 out->tag_count < CORRELATORS_MOST)
            out->tags[out->tag_count++] = (struct address_tag){
                SLICE("ref"), utf8_line(arena, slice_from(line, ref.size))};
    }
}

struct returned_state {
    struct arena *arena;
    struct correlators *out;
    struct slice our_address;
    bool machine; /* it is a report or a complaint */
};

static void take_header(struct returned_state *returned, GMimeObject *inner)
{
    struct correlators *out = returned->out;
    char *lines;

    take_ids(returned->arena, raw_header(inner, "Message-ID"), out->returned,
             &out->returned_count);
    if (!returned->machine)
        return;
    lines = g_mime_object_get_headers(inner, NULL);
    take_returned_tags(returned->arena,
                       arena_copy(returned->arena, slice_of(lines)),
                       returned->our_address, out);
    g_free(lines);
}

static void visit_returned(void *state, GMimeObject *part)
{
    struct returned_state *returned = state;
    struct correlators *out = returned->out;
    GMimeContentType *type = g_mime_object_get_content_type(part);

    if (GMIME_IS_MESSAGE_PART(part)) {
        GMimeMessage *inner =
            g_mime_message_part_get_message((GMimeMessagePart *)part);

        if (inner != NULL)
            take_header(returned, (GMimeObject *)inner);
    } else if (g_mime_content_type_is_type(type, "text", "rfc822-headers") ||
               g_mime_content_type_is_type(type, "message",
                                           "delivery-status") ||
               g_mime_content_type_is_type(type, "message",
                                           "feedback-report")) {
        struct slice bytes = message_part_bytes(returned->arena, part);

        take_lines(returned->arena, bytes, out);
        if (returned->machine)
            take_returned_tags(returned->arena, bytes, returned->our_address,
                               out);
    }
}

static void take_returned(struct arena *arena, GMimeMessage *mime,
                          const struct message_parts *parts,
                          enum message_kind kind, struct slice our_address,
                          struct correlators *out)
{
    struct returned_state state = {arena, out, lowered(arena, our_address),
                                   kind == MESSAGE_BOUNCE ||
                                       kind == MESSAGE_COMPLAINT};

    out->returned = arena_array(arena, CORRELATORS_MOST, sizeof *out->returned);
    message_parts_each(g_mime_message_get_mime_part(mime), visit_returned,
                       &state);
    /* Old mail servers put it all into one text; a person may quote such. */
    if (kind == MESSAGE_BOUNCE) {
        take_lines(arena, parts->text, out);
        take_returned_tags(arena, parts->text, state.our_address, out);
    }
}

/* As they came, since what is decoded may look like something else. */
static bool is_vouched(struct arena *arena, GMimeMessage *mime,
                       const struct ourselves *ourselves, struct slice from)
{
    GMimeHeaderList *list = g_mime_object_get_header_list((GMimeObject *)mime);
    int count = g_mime_header_list_get_count(list);
    struct header_line *lines =
        arena_array(arena, (size_t)count, sizeof *lines);

    for (int i = 0; i < count; i++) {
        GMimeHeader *header = g_mime_header_list_get_header_at(list, i);

        lines[i] =
            (struct header_line){slice_of(g_mime_header_get_name(header)),
                                 slice_of(g_mime_header_get_raw_value(header))};
    }
    return authentication_vouches(arena, ourselves, lines, (size_t)count, from);
}

void identity_of(struct arena *arena, GMimeMessage *mime,
                 const struct message_parts *parts, enum message_kind kind,
                 const struct ourselves *ourselves, struct correlators *out)
{
    struct slice our_address = ourselves->address;
    GMimeObject *part = (GMimeObject *)mime;
    struct slice id[CORRELATORS_MOST];
    struct calendar_answer answer;
    size_t ids = 0;

    *out = (struct correlators){.tags = NULL};
    out->from = message_from(arena, mime, &out->from_name);
    out->vouched = is_vouched(arena, mime, ourselves, out->from);
    out->subject = message_header(arena, mime, "Subject");
    take_ids(arena, raw_header(part, "Message-ID"), id, &ids);
    out->message_id =
        ids > 0 ? id[0] : utf8_line(arena, raw_header(part, "Message-ID"));
    take_tags(arena, mime, ourselves, out);
    out->replied_to =
        arena_array(arena, CORRELATORS_MOST, sizeof *out->replied_to);
    take_ids(arena, raw_header(part, "In-Reply-To"), out->replied_to,
             &out->replied_count);
    take_ids(arena, raw_header(part, "References"), out->replied_to,
             &out->replied_count);
    take_returned(arena, mime, parts, kind, our_address, out);
    calendar_answer_read(arena, parts->calendar, &answer);
    out->calendar_uid = answer.uid;
    if (answer.method == CALENDAR_REPLY)
        take_organizer(arena, parts->calendar, ourselves, out);
}
