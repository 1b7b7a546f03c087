#include "core/reading/message.h"

#include <gmime/gmime.h>

#include "base/must.h"
#include "base/utf8.h"
#include "core/reading/charset.h"
#include "core/reading/html_text.h"
#include "core/reading/intents.h"
#include "core/reading/limits.h"
#include "core/reading/message_kind.h"
#include "core/reading/message_parts.h"
#include "core/settings/address.h"

#include "base/banned.h"

struct message {
    GMimeMessage *mime;
    struct message_parts parts;
};

static GMimeParserOptions *options;

void message_setup(void)
{
    static const char *fallback[] = {"utf-8", "windows-1252", NULL};

    g_mime_init();
    charset_setup();
    html_setup();
    options = g_mime_parser_options_new();
    g_mime_parser_options_set_fallback_charsets(options, fallback);
}

static void release(void *mime)
{
    g_object_unref(mime);
}

static GMimeMessage *parse(struct slice bytes)
{
    GMimeStream *stream =
        g_mime_stream_mem_new_with_buffer(bytes.at, bytes.size);
    GByteArray *copy =
        g_mime_stream_mem_get_byte_array((GMimeStreamMem *)stream);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *mime;

    charset_mask((char *)copy->data, copy->len);
    mime = g_mime_parser_construct_message(parser, options);
    g_object_unref(parser);
    g_object_unref(stream);
    return mime;
}

struct message *message_open(struct arena *arena, struct slice bytes,
                             struct error *error)
{
    struct message *message;
    GMimeMessage *mime;

    must(options != NULL);
    if (!limits_allow(&limits_default, bytes, error))
        return NULL;
    mime = parse(bytes);
    if (mime == NULL) {
        error_set(error, ERROR_INPUT,
                  "this message cannot be taken apart, so it was set aside "
                  "unread: please look at it in the mailbox");
        return NULL;
    }
    arena_own(arena, mime, release);
    message = arena_alloc(arena, sizeof *message);
    message->mime = mime;
    message->parts = message_parts_of(arena, mime);
    return message;
}

struct slice message_text(struct arena *arena, struct message *message)
{
    (void)arena;
    return message->parts.text;
}

/* Step one */

static struct slice lowered(struct arena *arena, struct slice slice)
{
    char *copy = arena_string(arena, slice);

    for (size_t i = 0; i < slice.size; i++)
        copy[i] = lower(copy[i]);
    return (struct slice){copy, slice.size};
}

static void add_tag(struct arena *arena, struct slice address,
                    struct slice our_address, struct correlators *out)
{
    struct address_tag tag;

    if (out->tag_count == CORRELATORS_MOST ||
        !address_tag(address, our_address, &tag.kind, &tag.token))
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
                      struct slice our_address, struct correlators *out)
{
    static const char ends[] = " \t\r\n<>()[],;:\"'";
    size_t from = 0;

    value = lowered(arena, value);
    for (size_t i = 0; i <= value.size; i++) {
        bool end = i == value.size ||
                   slice_find_byte(slice_of(ends), value.at[i]) != SLICE_NONE;

        if (end) {
            add_tag(arena, slice_part(value, from, i - from), our_address, out);
            from = i + 1;
        }
    }
}

static bool holds_recipients(struct slice name)
{
    static const char *const names[] = {
        "To",           "Cc",          "Delivered-To",
        "X-Original-To", "Envelope-To", "X-Forwarded-To",
        "Original-Recipient", "X-Delivered-To", "Received",
        "X-Envelope-To", "Resent-To",
    };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (slice_is_caseless(name, names[i]))
            return true;
    return false;
}

static void take_tags(struct arena *arena, GMimeMessage *mime,
                      struct slice our_address, struct correlators *out)
{
    GMimeHeaderList *list = g_mime_object_get_header_list((GMimeObject *)mime);

    our_address = lowered(arena, our_address);
    out->tags = arena_array(arena, CORRELATORS_MOST, sizeof *out->tags);
    for (int i = 0; i < g_mime_header_list_get_count(list); i++) {
        GMimeHeader *header = g_mime_header_list_get_header_at(list, i);

        if (holds_recipients(slice_of(g_mime_header_get_name(header))))
            find_tags(arena, slice_of(g_mime_header_get_raw_value(header)),
                      our_address, out);
    }
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
                add_id(utf8_line(arena,
                                 slice_part(value, i + 1, end - i - 1)),
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
        "Message-ID:", "X-Original-Message-ID:", "Original-Envelope-Id:",
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

struct returned_state {
    struct arena *arena;
    struct correlators *out;
};

static void visit_returned(void *state, GMimeObject *part)
{
    struct returned_state *returned = state;
    struct correlators *out = returned->out;
    GMimeContentType *type = g_mime_object_get_content_type(part);

    if (GMIME_IS_MESSAGE_PART(part)) {
        GMimeMessage *inner = g_mime_message_part_get_message(
            (GMimeMessagePart *)part);

        if (inner != NULL)
            take_ids(returned->arena,
                     raw_header((GMimeObject *)inner, "Message-ID"),
                     out->returned, &out->returned_count);
    } else if (g_mime_content_type_is_type(type, "text", "rfc822-headers") ||
               g_mime_content_type_is_type(type, "message",
                                           "delivery-status") ||
               g_mime_content_type_is_type(type, "message",
                                           "feedback-report")) {
        take_lines(returned->arena, message_part_bytes(returned->arena, part),
                   out);
    }
}

static void take_returned(struct arena *arena, struct message *message,
                          struct slice our_address, struct correlators *out)
{
    struct returned_state state = {arena, out};
    const char *why;

    out->returned = arena_array(arena, CORRELATORS_MOST, sizeof *out->returned);
    message_parts_each(g_mime_message_get_mime_part(message->mime),
                       visit_returned, &state);
    /* Old mail servers put it all into one text; a person may quote such. */
    if (message_kind_of(arena, message->mime, &message->parts, our_address,
                        &why) == MESSAGE_BOUNCE)
        take_lines(arena, message->parts.text, out);
}

void message_identify(struct arena *arena, struct message *message,
                      struct slice our_address, struct correlators *out)
{
    GMimeObject *part = (GMimeObject *)message->mime;
    struct slice id[CORRELATORS_MOST];
    size_t ids = 0;

    *out = (struct correlators){.dmarc_pass = false};
    out->from = message_from(arena, message->mime, &out->from_name);
    out->subject = message_header(arena, message->mime, "Subject");
    take_ids(arena, raw_header(part, "Message-ID"), id, &ids);
    if (ids > 0)
        out->message_id = id[0];
    else
        out->message_id = utf8_line(arena, raw_header(part, "Message-ID"));
    take_tags(arena, message->mime, our_address, out);
    out->replied_to =
        arena_array(arena, CORRELATORS_MOST, sizeof *out->replied_to);
    take_ids(arena, raw_header(part, "In-Reply-To"), out->replied_to,
             &out->replied_count);
    take_ids(arena, raw_header(part, "References"), out->replied_to,
             &out->replied_count);
    take_returned(arena, message, our_address, out);
}

/* Step two */

static void add_reason(struct reading *out, const char *why)
{
    if (out->why_count < READING_MOST_REASONS)
        out->why[out->why_count++] = slice_of(why);
}

/* intents_read may have given its own list, which may be full. */
static void want_person(struct arena *arena, struct reading *out,
                        const char *why)
{
    struct slice *list = arena_array(arena, READING_MOST_REASONS, sizeof *list);

    for (size_t i = 0; i < out->why_count; i++)
        list[i] = out->why[i];
    out->why = list;
    add_reason(out, why);
    if (out->gate == GATE_AUTO || out->gate == GATE_IGNORE)
        out->gate = GATE_HUMAN;
}

static void read_machine(struct arena *arena, const char *why,
                         struct reading *out)
{
    out->gate = GATE_IGNORE;
    out->intents = arena_alloc(arena, sizeof *out->intents);
    out->intents[0].name =
        out->kind == MESSAGE_BOUNCE ? INTENT_BOUNCE : INTENT_AUTO;
    out->intent_count = 1;
    out->why = arena_alloc(arena, sizeof *out->why);
    out->why[0] = slice_of(why);
    out->why_count = 1;
}

/* The words of a calendar answer's COMMENT lines, unfolded (RFC 5545). */
static void put_comments(struct text *text, struct slice calendar)
{
    bool inside = false;
    struct slice line;

    while (slice_next_line(&calendar, &line)) {
        if (inside && line.size > 0 && is_space(line.at[0])) {
            text_put(text, slice_from(line, 1));
            continue;
        }
        inside = slice_starts_caseless(line, SLICE("COMMENT")) ||
                 slice_starts_caseless(line, SLICE("X-RESPONSE-COMMENT"));
        if (inside) {
            text_putc(text, '\n');
            text_put(text, slice_from(line, slice_find_byte(line, ':') + 1));
        }
    }
}

static struct slice subject_to_read(struct arena *arena,
                                    const struct message *message,
                                    const struct reading_context *context)
{
    struct slice subject =
        subject_bare(message_header(arena, message->mime, "Subject"));
    struct slice sent = subject_bare(utf8_line(arena, context->subject_sent));

    if (slice_equal_caseless(subject, sent))
        return (struct slice){NULL, 0};
    return subject;
}

static struct writing writing_of(struct arena *arena,
                                 const struct message *message,
                                 const struct reading_context *context)
{
    struct own_words own =
        own_words_of(arena, message->parts.text, context->line_prints,
                     context->line_count);
    struct text around =
        text_start(arena, own.signature.size + own.quoted.size +
                              2 * message->parts.calendar.size + 4);

    text_put(&around, own.signature);
    text_putc(&around, '\n');
    text_put(&around, own.quoted);
    put_comments(&around, message->parts.calendar);
    return (struct writing){
        .own = own.words,
        .subject = subject_to_read(arena, message, context),
        .around = slice_trim(text_slice(&around)),
    };
}

static void check_parts(struct arena *arena, const struct message_parts *parts,
                        const struct writing *writing, struct reading *out)
{
    if (!parts->whole)
        want_person(arena, out, "it is longer or deeper than we read");
    if (parts->encrypted)
        want_person(arena, out, "it is encrypted, so we cannot read it");
    if (parts->tnef)
        want_person(arena, out, "it has an Outlook attachment (winmail.dat)");
    if (parts->reaction)
        want_person(arena, out, "it is a reaction and not words");
    if (parts->attachment)
        want_person(arena, out, "it has an attachment");
    if (parts->calendar.size > 0 && out->kind == MESSAGE_PERSON)
        want_person(arena, out, "it carries a calendar entry");
    if (writing->own.size > 0)
        return;
    if (parts->picture)
        want_person(arena, out, "it is a picture without words");
    else if (writing->subject.size == 0)
        want_person(arena, out, "no text");
}

static bool is_from_us(struct arena *arena, const struct message *message,
                       const struct reading_context *context)
{
    struct slice name;

    return slice_equal_caseless(message_from(arena, message->mime, &name),
                                context->our_address) &&
           context->our_address.size > 0;
}

static void read_words(struct arena *arena, const struct message *message,
                       const struct reading_context *context,
                       const char *why, struct reading *out)
{
    struct writing writing = writing_of(arena, message, context);

    out->own_words = writing.own;
    intents_read(arena, &writing, context, out);
    if (why != NULL)
        want_person(arena, out, why);
    check_parts(arena, &message->parts, &writing, out);
    if (is_from_us(arena, message, context))
        want_person(arena, out, "it comes from our own address");
    if (out->gate == GATE_AUTO && out->intent_count == 0)
        want_person(arena, out, "nothing in it was understood");
}

void message_read(struct arena *arena, struct message *message,
                  const struct reading_context *context, struct reading *out)
{
    const char *why;

    *out = (struct reading){.gate = GATE_HUMAN};
    out->kind = message_kind_of(arena, message->mime, &message->parts,
                                context->our_address, &why);
    if (out->kind == MESSAGE_PERSON || out->kind == MESSAGE_CALENDAR)
        read_words(arena, message, context, why, out);
    else
        read_machine(arena, why, out);
}
