#include "core/reading/message_parts.h"

#include "base/utf8.h"
#include "core/reading/calendar_answer.h"
#include "core/reading/charset.h"
#include "core/reading/html_text.h"
#include "core/reading/text_choice.h"

#include "base/banned.h"

#define DEEPEST 30
#define MOST_WITHIN 3 /* messages inside one another */

struct gathering {
    struct arena *arena;
    struct message_parts *parts;
    struct text text;
    struct text attached;
    struct text enclosed;
    int within; /* so many other messages */
};

static bool is_type(GMimeObject *part, const char *type, const char *subtype)
{
    GMimeContentType *content = g_mime_object_get_content_type(part);

    return content != NULL &&
           g_mime_content_type_is_type(content, type, subtype);
}

static struct slice parameter(GMimeObject *part, const char *name)
{
    return slice_of(g_mime_object_get_content_type_parameter(part, name));
}

struct slice message_part_name(GMimeObject *part)
{
    const char *name = NULL;

    if (GMIME_IS_PART(part))
        name = g_mime_part_get_filename((GMimePart *)part);
    return slice_of(name);
}

struct slice message_part_bytes(struct arena *arena, GMimeObject *part)
{
    GMimeDataWrapper *content = NULL;
    GMimeStream *stream;
    GByteArray *array;
    struct slice bytes;

    if (GMIME_IS_PART(part))
        content = g_mime_part_get_content((GMimePart *)part);
    if (content == NULL)
        return (struct slice){NULL, 0};
    stream = g_mime_stream_mem_new();
    g_mime_data_wrapper_write_to_stream(content, stream);
    array = g_mime_stream_mem_get_byte_array((GMimeStreamMem *)stream);
    bytes = arena_copy(arena,
                       (struct slice){(const char *)array->data, array->len});
    g_object_unref(stream);
    return bytes;
}

static struct slice part_text(struct gathering *gathering, GMimeObject *part)
{
    struct slice bytes = message_part_bytes(gathering->arena, part);

    if (bytes.size > PARTS_TEXT_MOST) {
        gathering->parts->whole = false;
        bytes = slice_part(bytes, 0, PARTS_TEXT_MOST);
    }
    bytes = charset_decode(gathering->arena, bytes, parameter(part, "charset"));
    return utf8_clean(gathering->arena, bytes);
}

/* RFC 3676 section 4.2: a line that ends with a space goes on in the next. */
static struct slice unflowed(struct arena *arena, struct slice text)
{
    struct text out = text_start(arena, text.size + 1);
    struct slice line;

    while (slice_next_line(&text, &line)) {
        if (slice_starts(line, SLICE(" ")))
            line = slice_from(line, 1);
        text_put(&out, line);
        if (!slice_ends(line, SLICE(" ")) || slice_is(line, "-- ") ||
            slice_starts(line, SLICE(">")))
            text_putc(&out, '\n');
    }
    return text_slice(&out);
}

static void take_text(struct gathering *gathering, GMimeObject *part)
{
    struct slice text = part_text(gathering, part);

    if (is_type(part, "text", "html")) {
        bool whole;

        text = html_text(gathering->arena, text, &whole);
        gathering->parts->whole = gathering->parts->whole && whole;
    } else if (slice_is_caseless(parameter(part, "format"), "flowed")) {
        text = unflowed(gathering->arena, text);
    }
    if (gathering->text.size > 0)
        text_puts(&gathering->text, "\n\n");
    text_put(&gathering->text, text);
}

static bool is_calendar(GMimeObject *part)
{
    struct slice name = message_part_name(part);

    return is_type(part, "text", "calendar") ||
           is_type(part, "application", "ics") ||
           (name.size > 4 &&
            slice_is_caseless(slice_from(name, name.size - 4), ".ics"));
}

bool message_part_is_file(GMimeObject *part)
{
    return slice_is_caseless(slice_of(g_mime_object_get_disposition(part)),
                             "attachment") ||
           message_part_name(part).size > 0;
}

static bool is_secret(GMimeObject *part)
{
    return is_type(part, "multipart", "encrypted") ||
           is_type(part, "application", "pgp-encrypted") ||
           is_type(part, "application", "pkcs7-mime") ||
           is_type(part, "application", "x-pkcs7-mime");
}

/* Signatures and address cards say nothing to us. */
static bool is_trimming(GMimeObject *part)
{
    return is_type(part, "application", "pgp-signature") ||
           is_type(part, "application", "pkcs7-signature") ||
           is_type(part, "application", "x-pkcs7-signature") ||
           is_type(part, "text", "vcard") || is_type(part, "text", "x-vcard");
}

static void note_leaf(struct gathering *gathering, GMimeObject *part)
{
    struct message_parts *parts = gathering->parts;

    if (is_secret(part))
        parts->encrypted = true;
    else if (is_type(part, "application", "ms-tnef") ||
             is_type(part, "application", "vnd.ms-tnef"))
        parts->tnef = true;
    else if (is_type(part, "text", "vnd.google.email-reaction+json"))
        parts->reaction = true;
    else if (is_type(part, "message", "delivery-status") ||
             is_type(part, "message", "global-delivery-status"))
        parts->delivery_status = true;
    else if (is_type(part, "message", "feedback-report"))
        parts->feedback_report = true;
    else if (is_type(part, "message", "disposition-notification"))
        parts->disposition_notification = true;
    else if (is_type(part, "image", "*"))
        parts->picture = true;
    else if (!is_trimming(part))
        parts->attachment = true;
}

/* An answer may come with the entry that it answers. */
static void take_calendar(struct message_parts *parts, struct slice calendar)
{
    if (parts->calendar.size == 0 ||
        (calendar_method_of(parts->calendar) == CALENDAR_NONE &&
         calendar_method_of(calendar) != CALENDAR_NONE))
        parts->calendar = calendar;
}

/* Nobody's answer, but it may hold what must be heard. */
static void take_attached(struct gathering *gathering, GMimeObject *part)
{
    struct slice text = part_text(gathering, part);
    bool whole;

    if (is_type(part, "text", "html"))
        text = html_text(gathering->arena, text, &whole);
    text_put(&gathering->attached, text);
    text_puts(&gathering->attached, "\n\n");
}

static struct message_parts parts_at(struct arena *arena, GMimeMessage *message,
                                     int within);

static void take_enclosed(struct gathering *gathering, GMimeObject *part)
{
    GMimeMessage *inner =
        g_mime_message_part_get_message((GMimeMessagePart *)part);
    struct message_parts parts;

    if (inner == NULL || gathering->within >= MOST_WITHIN)
        return;
    parts = parts_at(gathering->arena, inner, gathering->within + 1);
    text_put(&gathering->enclosed, parts.text);
    text_puts(&gathering->enclosed, "\n\n");
    text_put(&gathering->enclosed, parts.attached);
    text_puts(&gathering->enclosed, "\n\n");
    text_put(&gathering->enclosed, parts.enclosed);
}

static void gather_leaf(struct gathering *gathering, GMimeObject *part)
{
    struct message_parts *parts = gathering->parts;
    bool words =
        is_type(part, "text", "plain") || is_type(part, "text", "html");

    if (is_calendar(part)) {
        take_calendar(parts, part_text(gathering, part));
    } else if (words && !message_part_is_file(part)) {
        take_text(gathering, part);
    } else {
        if (words)
            take_attached(gathering, part);
        if (GMIME_IS_MESSAGE_PART(part))
            take_enclosed(gathering, part);
        note_leaf(gathering, part);
    }
}

static void gather(struct gathering *gathering, GMimeObject *part, int depth);

/* Without its boundaries all of it is what stands before the first one. */
static void take_preface(struct gathering *gathering, GMimeMultipart *part)
{
    const char *preface = g_mime_multipart_get_prologue(part);

    if (preface == NULL)
        return;
    text_put(&gathering->text,
             utf8_clean(gathering->arena,
                        slice_part(slice_of(preface), 0, PARTS_TEXT_MOST)));
}

enum children {
    CHILDREN_ALL,
    CHILDREN_PLAIN, /* text/plain only */
    CHILDREN_OTHER
};

static void gather_children(struct gathering *gathering, GMimeObject *part,
                            int depth, enum children wanted)
{
    int count = g_mime_multipart_get_count((GMimeMultipart *)part);

    if (count == 0)
        take_preface(gathering, (GMimeMultipart *)part);
    for (int i = 0; i < count; i++) {
        GMimeObject *child =
            g_mime_multipart_get_part((GMimeMultipart *)part, i);

        if (wanted == CHILDREN_ALL ||
            is_type(child, "text", "plain") == (wanted == CHILDREN_PLAIN))
            gather(gathering, child, depth + 1);
    }
}

/* Some programs write a plain part that only says that they do not. */
static bool says_nothing(struct slice text)
{
    text = slice_trim(text);
    return text.size == 0 ||
           (text.size < 300 &&
            slice_find_caseless(text, SLICE("html")) != SLICE_NONE &&
            (slice_find_caseless(text, SLICE("does not support")) !=
                 SLICE_NONE ||
             slice_find_caseless(text, SLICE("doesn't support")) !=
                 SLICE_NONE ||
             slice_find_caseless(text, SLICE("view this message")) !=
                 SLICE_NONE));
}

/* Leaves either the plain text, which stands from `before` to `between`, or
 * what came after it. */
static void choose_text(struct gathering *gathering, size_t before,
                        size_t between, bool whole)
{
    struct text *text = &gathering->text;
    struct slice plain = slice_part(text_slice(text), before, between - before);
    struct slice html = slice_trim(slice_from(text_slice(text), between));

    if (!says_nothing(plain) &&
        (html.size == 0 || !html_says_more(gathering->arena, plain, html))) {
        text->size = between;
        gathering->parts->whole = whole;
        return;
    }
    html = arena_copy(gathering->arena, html);
    text->size = before;
    if (before > 0 && html.size > 0)
        text_puts(text, "\n\n");
    text_put(text, html);
}

static void gather_alternative(struct gathering *gathering, GMimeObject *part,
                               int depth)
{
    size_t before = gathering->text.size;
    size_t between;
    bool whole;

    gather_children(gathering, part, depth, CHILDREN_PLAIN);
    between = gathering->text.size;
    whole = gathering->parts->whole;
    gather_children(gathering, part, depth, CHILDREN_OTHER);
    choose_text(gathering, before, between, whole);
}

static void gather(struct gathering *gathering, GMimeObject *part, int depth)
{
    if (part == NULL || depth > DEEPEST) {
        gathering->parts->whole = gathering->parts->whole && part != NULL;
    } else if (!GMIME_IS_MULTIPART(part)) {
        gather_leaf(gathering, part);
    } else if (is_type(part, "multipart", "alternative")) {
        gather_alternative(gathering, part, depth);
    } else {
        if (is_secret(part))
            gathering->parts->encrypted = true;
        gather_children(gathering, part, depth, CHILDREN_ALL);
    }
}

/* No-break spaces are spaces, so that lines compare as they look. */
static struct slice with_plain_spaces(struct arena *arena, struct slice text)
{
    const struct slice space = SLICE("\xc2\xa0");
    struct text out = text_start(arena, text.size + 1);
    size_t next;

    if (text.size == 0)
        return text;
    while ((next = slice_find(text, space)) != SLICE_NONE) {
        text_put(&out, slice_part(text, 0, next));
        text_putc(&out, ' ');
        text = slice_from(text, next + space.size);
    }
    text_put(&out, text);
    return text_slice(&out);
}

static struct message_parts parts_at(struct arena *arena, GMimeMessage *message,
                                     int within)
{
    struct message_parts parts = {.whole = true};
    struct gathering gathering = {
        .arena = arena,
        .parts = &parts,
        .text = text_start(arena, 4 * PARTS_TEXT_MOST),
        .attached = text_start(arena, PARTS_TEXT_MOST),
        .enclosed = text_start(arena, PARTS_TEXT_MOST),
        .within = within,
    };

    gather(&gathering, g_mime_message_get_mime_part(message), 0);
    parts.whole = parts.whole && text_whole(&gathering.text);
    parts.text = with_plain_spaces(arena, text_slice(&gathering.text));
    parts.attached = text_slice(&gathering.attached);
    parts.enclosed = text_slice(&gathering.enclosed);
    return parts;
}

struct message_parts message_parts_of(struct arena *arena,
                                      GMimeMessage *message)
{
    return parts_at(arena, message, 0);
}

static void each(GMimeObject *part,
                 void (*visit)(void *state, GMimeObject *part), void *state,
                 int depth)
{
    if (part == NULL || depth > DEEPEST)
        return;
    visit(state, part);
    if (!GMIME_IS_MULTIPART(part))
        return;
    for (int i = 0; i < g_mime_multipart_get_count((GMimeMultipart *)part); i++)
        each(g_mime_multipart_get_part((GMimeMultipart *)part, i), visit, state,
             depth + 1);
}

void message_parts_each(GMimeObject *part,
                        void (*visit)(void *state, GMimeObject *part),
                        void *state)
{
    each(part, visit, state, 0);
}
