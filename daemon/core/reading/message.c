#include "core/reading/message.h"

#include <gmime/gmime.h>

#include "base/must.h"
#include "base/utf8.h"
#include "core/reading/auto_words.h"
#include "core/reading/charset.h"
#include "core/reading/html_text.h"
#include "core/reading/identity.h"
#include "core/reading/intents.h"
#include "core/reading/limits.h"
#include "core/reading/message_files.h"
#include "core/reading/message_kind.h"
#include "core/reading/message_parts.h"
#include "core/reading/no_zones.h"
#include "core/reading/own_words.h"
#include "core/reading/report.h"

#include "base/banned.h"

#define MOST_SUBJECT 1000

struct message {
    GMimeMessage *mime;
    struct message_parts parts;
    /* found in the first step, for the second */
    bool known;
    enum message_kind kind;
    const char *why;
};

static GMimeParserOptions *options;

void message_setup(void)
{
    static const char *fallback[] = {"utf-8", "windows-1252", NULL};

    g_mime_init();
    charset_setup();
    html_setup();
    no_zones_setup();
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

static void find_kind(struct arena *arena, struct message *message,
                      struct slice our_address)
{
    message->kind = message_kind_of(arena, message->mime, &message->parts,
                                    our_address, &message->why);
    message->known = true;
}

/* As message_read has it. */
static bool is_machine(enum message_kind kind)
{
    return kind == MESSAGE_BOUNCE || kind == MESSAGE_ROBOT ||
           kind == MESSAGE_COMPLAINT || kind == MESSAGE_OWN;
}

void message_identify(struct arena *arena, struct message *message,
                      const struct ourselves *ourselves,
                      struct correlators *out)
{
    find_kind(arena, message, ourselves->address);
    identity_of(arena, message->mime, &message->parts, message->kind, ourselves,
                out);
    out->machine = is_machine(message->kind);
}

static void want_person(struct arena *arena, struct reading *out,
                        const char *why)
{
    reading_pass_on(arena, out, why);
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
    struct slice whole = message_header(arena, message->mime, "Subject");
    struct slice subject = subject_bare(whole);
    struct slice sent = subject_bare(utf8_line(arena, context->subject_sent));

    if (slice_equal_caseless(subject, sent))
        return (struct slice){NULL, 0};
    /* An answer to a letter whose subject is not known: not their words. */
    if (sent.size == 0 && subject.size < slice_trim(whole).size)
        return (struct slice){NULL, 0};
    return subject;
}

/* Some calendars put words into a person's mouth: "Sam Lee has accepted this
 * invitation", and what the invitation was. */
static bool is_calendar_speaking(struct slice words)
{
    static const char *const says[] = {"has accepted", "has declined",
                                       "has tentatively accepted",
                                       "has replied"};
    struct slice start = slice_part(slice_trim(words), 0, 300);
    bool speaks = false;

    for (size_t i = 0; i < sizeof says / sizeof *says; i++)
        speaks = speaks ||
                 slice_find_caseless(start, slice_of(says[i])) != SLICE_NONE;
    return speaks &&
           slice_find_caseless(start, SLICE("invitation")) != SLICE_NONE;
}

/* What the person wrote to a calendar's answer is its comment, and what they
 * put above the calendar's own sentence. The rest is read for alarms alone. */
static void take_calendar_words(struct arena *arena,
                                const struct message *message,
                                const struct calendar_answer *answer,
                                struct writing *writing)
{
    struct slice own = writing->own;
    struct text words = text_start(arena, own.size + answer->comment.size + 2);
    struct text around =
        text_start(arena, own.size + writing->around.size + MOST_SUBJECT + 2);

    if (!is_calendar_speaking(own)) {
        text_put(&words, own);
        text_putc(&words, '\n');
    } else {
        text_put(&around, own);
        text_putc(&around, '\n');
    }
    text_put(&words, answer->comment);
    text_put(&around,
             slice_part(message_header(arena, message->mime, "Subject"), 0,
                        MOST_SUBJECT));
    text_putc(&around, '\n');
    text_put(&around, writing->around);
    writing->own = slice_trim(text_slice(&words));
    writing->around = slice_trim(text_slice(&around));
    writing->subject = (struct slice){NULL, 0};
    writing->piece_count = 0;
}

/* A letter inside this one: all of it but what we sent. */
static void put_enclosed(struct arena *arena, struct text *text,
                         struct slice enclosed,
                         const struct reading_context *context)
{
    struct own_words words;

    if (enclosed.size == 0)
        return;
    words = own_words_of(arena, enclosed, context->line_prints,
                         context->line_count);
    text_put(text, words.written);
    text_puts(text, "\n\n");
    text_put(text, words.quoted);
    text_puts(text, "\n\n");
}

static struct writing writing_of(struct arena *arena,
                                 const struct message *message,
                                 const struct reading_context *context,
                                 struct slice *shown)
{
    struct own_words own = own_words_of(
        arena, message->parts.text, context->line_prints, context->line_count);
    struct text around = text_start(
        arena, own.signature.size + own.quoted.size +
                   message->parts.attached.size + message->parts.enclosed.size +
                   MOST_SUBJECT + 2 * message->parts.calendar.size + 8);
    struct writing writing = {
        .own = own.words,
        .subject = subject_to_read(arena, message, context),
        .by_machine = message->kind == MESSAGE_ROBOT,
    };

    if (writing.subject.size == 0 && context->subject_sent.size == 0) {
        text_put(&around,
                 slice_part(message_header(arena, message->mime, "Subject"), 0,
                            MOST_SUBJECT));
        text_putc(&around, '\n');
    }
    writing.piece_count = pieces_of(arena, message->parts.text, own.words,
                                    context, &writing.pieces);
    if (writing.piece_count == 1 && writing.pieces[0].item == 0)
        writing.piece_count = 0;
    text_put(&around, own.signature);
    text_putc(&around, '\n');
    text_put(&around, own.quoted);
    text_puts(&around, "\n\n");
    text_put(&around, message->parts.attached);
    put_enclosed(arena, &around, message->parts.enclosed, context);
    put_comments(&around, message->parts.calendar);
    *shown = own.shown;
    writing.around = slice_trim(text_slice(&around));
    return writing;
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
    if (writing->own.size > 0 || out->kind == MESSAGE_CALENDAR)
        return;
    if (parts->picture)
        want_person(arena, out, "it is a picture without words");
    else if (writing->subject.size == 0)
        want_person(arena, out, "no text");
}

/* ---- announcements of staff ---- */

static bool is_forwarded(struct arena *arena, const struct message *message)
{
    struct slice subject = message_header(arena, message->mime, "Subject");

    return slice_starts_caseless(subject, SLICE("fw:")) ||
           slice_starts_caseless(subject, SLICE("fwd:"));
}

static void find_submissions(struct arena *arena, const struct message *message,
                             const struct reading_context *context,
                             struct reading *out)
{
    bool forwarded = context->line_count == 0 && is_forwarded(arena, message);

    out->submissions =
        arena_array(arena, SUBMISSIONS_MOST, sizeof *out->submissions);
    if (submission_find(arena, message->parts.text, forwarded,
                        &out->submissions[0])) {
        submission_bound(&out->submissions[0]);
        out->submission_count = 1;
    }
    out->submission_count += message_files(
        arena, message->mime, out->submissions + out->submission_count);
}

/* Is the text of the message itself, or a file, surely an announcement? */
static const struct submission *certain_of(const struct reading *reading)
{
    for (size_t i = 0; i < reading->submission_count; i++)
        if (reading->submissions[i].certain)
            return &reading->submissions[i];
    return NULL;
}

/* An announcement may speak of suicide or grief: it is not how its author
 * feels. What stands around it is read as ever. */
static void set_apart(const struct reading *reading, struct writing *writing)
{
    const struct submission *certain = certain_of(reading);

    if (certain == NULL)
        return;
    writing->subject = (struct slice){NULL, 0};
    if (certain->name.size > 0)
        return;
    writing->own = certain->above;
    writing->around = certain->below;
}

static bool is_from_us(struct arena *arena, const struct message *message,
                       const struct reading_context *context)
{
    struct slice name;

    return slice_equal_caseless(message_from(arena, message->mime, &name),
                                context->our_address) &&
           context->our_address.size > 0;
}

/* A button was pressed and nothing written: that is all there is to
 * understand, unless an alarm was heard. */
static void settle_calendar(struct arena *arena, const struct writing *writing,
                            struct reading *out)
{
    const char *barred = calendar_answer_barred(&out->answer);

    if (writing->own.size == 0 && out->gate != GATE_URGENT &&
        out->gate != GATE_NOAUTO) {
        out->gate = GATE_AUTO;
        out->intent_count = 0;
    }
    if (barred != NULL)
        want_person(arena, out, barred);
}

static void read_words(struct arena *arena, const struct message *message,
                       const struct reading_context *context, const char *why,
                       struct reading *out)
{
    struct writing writing = writing_of(arena, message, context, &out->shown);
    bool calendar = out->kind == MESSAGE_CALENDAR;

    if (calendar) {
        calendar_answer_read(arena, message->parts.calendar, &out->answer);
        take_calendar_words(arena, message, &out->answer, &writing);
        out->shown = writing.own;
    }
    out->own_words = writing.own;
    out->more = !message->parts.whole || message->parts.encrypted ||
                message->parts.tnef || message->parts.attachment ||
                message->parts.calendar.size > 0;
    if (context->from_staff)
        find_submissions(arena, message, context, out);
    if (context->from_staff && context->vouched)
        set_apart(out, &writing);
    intents_read(arena, &writing, context, out);
    if (calendar)
        settle_calendar(arena, &writing, out);
    else if (why != NULL)
        want_person(arena, out, why);
    check_parts(arena, &message->parts, &writing, out);
    if (is_from_us(arena, message, context))
        want_person(arena, out, "it comes from our own address");
    if (!calendar && out->gate == GATE_AUTO && out->intent_count == 0)
        want_person(arena, out, "nothing in it was understood");
}

static bool is_alarm(enum intent_name name)
{
    return name == INTENT_DISTRESS || name == INTENT_SAFEGUARD ||
           name == INTENT_THREAT || name == INTENT_BEREAVED;
}

/* What was said besides alarms is not a person's: it is forgotten. */
static void keep_alarms(struct reading *out)
{
    size_t count = 0;

    for (size_t i = 0; i < out->intent_count; i++)
        if (is_alarm(out->intents[i].name))
            out->intents[count++] = out->intents[i];
    out->intent_count = count;
}

/* Alarms are heard as in anybody's words. */
static void read_for_alarms(struct arena *arena, const struct message *message,
                            const struct reading_context *context,
                            const char *why, struct reading *out)
{
    enum message_kind kind = out->kind;

    out->kind = MESSAGE_PERSON;
    read_words(arena, message, context, why, out);
    out->kind = kind;
    keep_alarms(out);
}

/* Who set up an automatic reply wrote its words. What it sends back with them
 * is ours. */
static void read_robot(struct arena *arena, struct message *message,
                       const struct reading_context *context, const char *why,
                       struct reading *out)
{
    message->parts.text = auto_words_without_advice(arena, message->parts.text);
    message->parts.attached = (struct slice){NULL, 0};
    message->parts.enclosed = (struct slice){NULL, 0};
    read_for_alarms(arena, message, context, why, out);
    if (out->gate == GATE_URGENT || out->gate == GATE_NOAUTO)
        return;
    *out = (struct reading){.kind = MESSAGE_ROBOT};
    read_machine(arena, why, out);
}

/* Programs let people add words of their own, and those may be an alarm. */
static void read_leaving(struct arena *arena, const struct message *message,
                         const struct reading_context *context, const char *why,
                         struct reading *out)
{
    struct intent *intents;

    read_for_alarms(arena, message, context, why, out);
    if (text_is_button(out->own_words) ||
        slice_is_caseless(out->own_words, "stop") ||
        slice_is_caseless(out->own_words, "unsubscribe"))
        out->own_words = (struct slice){NULL, 0};
    intents = arena_array(arena, out->intent_count + 1, sizeof *intents);
    for (size_t i = 0; i < out->intent_count; i++)
        intents[i] = out->intents[i];
    intents[out->intent_count++] =
        (struct intent){.name = INTENT_STOP, .detail = SLICE("all")};
    out->intents = intents;
}

void message_read(struct arena *arena, struct message *message,
                  const struct reading_context *context, struct reading *out)
{
    const char *why;

    *out = (struct reading){.gate = GATE_HUMAN};
    if (!message->known)
        find_kind(arena, message, context->our_address);
    out->kind = message->kind;
    why = message->why;
    switch (out->kind) {
    case MESSAGE_PERSON:
    case MESSAGE_CALENDAR:
        read_words(arena, message, context, why, out);
        break;
    case MESSAGE_UNSUBSCRIBE:
        read_leaving(arena, message, context, why, out);
        break;
    case MESSAGE_CHALLENGE:
        read_for_alarms(arena, message, context, why, out);
        break;
    case MESSAGE_BOUNCE:
        report_read(arena, message->mime, &message->parts, &out->bounce);
        read_machine(arena, why, out);
        break;
    case MESSAGE_ROBOT:
        read_robot(arena, message, context, why, out);
        break;
    case MESSAGE_COMPLAINT:
    case MESSAGE_OWN:
        read_machine(arena, why, out);
        break;
    }
}
