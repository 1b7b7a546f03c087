#include "core/letter/invitation.h"

#include <jansson.h>

#include "base/codec.h"
#include "base/must.h"
#include "base/utf8.h"
#include "core/letter/calendar.h"
#include "core/letter/mime.h"
#include "core/letter/wrap.h"

#include "base/banned.h"

/* Subjects show on locked screens, like the entry itself. "%s" is the name of
 * the network. */
static const char *const subjects[] = {
    [INVITATION_NEW] = ": an invitation",
    [INVITATION_CHANGED] = ": an event has changed",
    [INVITATION_CANCELLED] = ": an event is cancelled",
};

enum letter_text invitation_text(enum invitation_kind kind)
{
    return kind == INVITATION_CANCELLED ? TEXT_INVITATION_CANCEL
                                        : TEXT_INVITATION;
}

static const struct view *view_of(struct arena *arena,
                                  const struct settings *settings,
                                  const struct invitation *invitation,
                                  const struct person *person)
{
    struct letter_view *view =
        letter_view(arena, settings, person->format == FORMAT_LARGE_PRINT);
    const struct {
        const char *name;
        struct slice value;
    } lines[] = {
        {"greeting", person->greeting}, {"title", invitation->title},
        {"when", invitation->when},     {"where", invitation->where},
        {"access", invitation->access}, {"owner", invitation->owner},
    };

    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        letter_view_add(view, lines[i].name, utf8_line(arena, lines[i].value));
    letter_view_add(view, "changed",
                    invitation->kind == INVITATION_CHANGED ? SLICE("yes")
                                                           : SLICE(""));
    letter_view_add(view, "twice",
                    slice_of(invitation->twice != 0 ? "yes" : ""));
    return &view->view;
}

static struct slice render(struct arena *arena, const struct template *template,
                           const struct view *view)
{
    struct text out = text_start(arena, LETTER_MOST_BYTES);

    template_render(template, view, &out);
    return text_slice(&out);
}

static struct slice entry_of(struct arena *arena,
                             const struct settings *settings,
                             const struct invitation *invitation,
                             const struct envelope *envelope,
                             const char **method_out)
{
    struct calendar_entry entry = {
        .uid = invitation->uid,
        .cancelled = invitation->kind == INVITATION_CANCELLED,
        .sequence = invitation->sequence,
        .starts = invitation->starts,
        .ends = invitation->ends,
        .stamped_at = envelope->dated_at,
        .attendee = envelope->to_address,
    };

    *method_out = calendar_method(&entry);
    return calendar_write(arena, settings, &entry);
}

/* The calendar entry comes last of the alternatives: the form that a program
 * prefers if it can show it (RFC 2046 section 5.1.4). */
static void put_alternatives(struct text *bytes, struct slice token,
                             struct slice plain, struct slice html,
                             struct slice entry, const char *method)
{
    alternative_open(bytes, token);
    alternative_part(bytes, token);
    mime_put_text_part(bytes, "text/plain", plain);
    if (html.size > 0) {
        alternative_part(bytes, token);
        mime_put_text_part(bytes, "text/html", html);
    }
    alternative_part(bytes, token);
    text_format(bytes,
                "Content-Type: text/calendar; charset=UTF-8; method=%s\r\n"
                "Content-Transfer-Encoding: base64\r\n\r\n",
                method);
    base64_put_lines(bytes, entry);
    alternative_close(bytes, token);
}

/* Not a second text/calendar: some programs would take it as another. */
static void put_file(struct text *bytes, struct slice entry)
{
    text_puts(bytes,
              "Content-Type: application/ics; name=\"invite.ics\"\r\n"
              "Content-Disposition: attachment; filename=\"invite.ics\"\r\n"
              "Content-Transfer-Encoding: base64\r\n\r\n");
    base64_put_lines(bytes, entry);
}

bool invitation_letter(struct arena *arena, const struct settings *settings,
                       const struct zone *zone,
                       const struct letter_texts *texts,
                       const struct invitation *invitation,
                       const struct person *person,
                       const struct envelope *envelope, struct letter *out,
                       struct error *error)
{
    enum letter_text text = invitation_text(invitation->kind);
    const struct view *view = view_of(arena, settings, invitation, person);
    struct slice subject =
        slice_of(arena_format(arena, "%.*s%s", SLICE_ARG(settings->name),
                              subjects[invitation->kind]));
    struct slice fixed =
        envelope_fixed(arena, settings, ENVELOPE_INVITATION, subject);
    struct text bytes = text_start(arena, LETTER_MOST_BYTES);
    struct text plain = text_start(arena, LETTER_MOST_BYTES);
    struct slice html = SLICE("");
    struct slice entry;
    const char *method;

    must(texts->text[text] != NULL);
    if (!envelope_open(arena, settings, zone, ENVELOPE_INVITATION, fixed,
                       envelope, out, &bytes, error))
        return false;
    wrap_put(&plain, render(arena, texts->text[text], view));
    if (texts->html[text] != NULL && person->format != FORMAT_PLAIN)
        html = render(arena, texts->html[text], view);
    entry = entry_of(arena, settings, invitation, envelope, &method);
    mixed_open(&bytes, envelope->token);
    mixed_part(&bytes, envelope->token);
    put_alternatives(&bytes, envelope->token, text_slice(&plain), html, entry,
                     method);
    mixed_part(&bytes, envelope->token);
    put_file(&bytes, entry);
    mixed_close(&bytes, envelope->token);
    out->bytes = text_slice(&bytes);
    out->plain = text_slice(&plain);
    out->subject = subject;
    return (text_whole(&bytes) && text_whole(&plain)) ||
           error_set(error, ERROR_PERMANENT,
                     "this invitation is larger than %zu MB; it cannot be sent",
                     LETTER_MOST_BYTES >> 20);
}

/* ---- as the ledger keeps it ---- */

static const char *const kind_names[] = {"new", "changed", "cancelled"};
static const struct words kind_words = {kind_names, 3};

/* Its fields that are words, in one table for both ways. */
#define WORDS(X)     \
    X(uid)           \
    X(title)         \
    X(when)          \
    X(where)         \
    X(access)        \
    X(owner)         \
    X(template_text) \
    X(template_html)
#define NUMBERS(X) \
    X(sequence)    \
    X(starts)      \
    X(ends)        \
    X(twice)

struct slice invitation_write(struct arena *arena,
                              const struct invitation *from)
{
    json_t *root = json_object();
    size_t size;
    char *bytes;

    json_object_set_new(root, "kind",
                        json_string(word_of(kind_words, (int)from->kind)));
#define WRITE_WORDS(name)                                       \
    json_object_set_new(                                        \
        root, #name,                                            \
        json_stringn(from->name.size == 0 ? "" : from->name.at, \
                     from->name.size));
#define WRITE_NUMBER(name) \
    json_object_set_new(root, #name, json_integer(from->name));
    WORDS(WRITE_WORDS)
    NUMBERS(WRITE_NUMBER)
    size = json_dumpb(root, NULL, 0, JSON_COMPACT);
    bytes = arena_alloc(arena, size + 1);
    json_dumpb(root, bytes, size, JSON_COMPACT);
    json_decref(root);
    return (struct slice){bytes, size};
}

static struct slice words_read(struct arena *arena, const json_t *root,
                               const char *name)
{
    const json_t *value = json_object_get(root, name);

    if (!json_is_string(value))
        return (struct slice){NULL, 0};
    return arena_copy(arena, (struct slice){json_string_value(value),
                                            json_string_length(value)});
}

bool invitation_read(struct arena *arena, struct slice json,
                     struct invitation *out)
{
    json_t *root = json_loadb(json.at, json.size, 0, NULL);
    int kind = word_number(kind_words, words_read(arena, root, "kind"));

    *out = (struct invitation){.kind = kind < 0 ? INVITATION_NEW
                                                : (enum invitation_kind)kind};
#define READ_WORDS(name) out->name = words_read(arena, root, #name);
#define READ_NUMBER(name) \
    out->name = json_integer_value(json_object_get(root, #name));
    WORDS(READ_WORDS)
    NUMBERS(READ_NUMBER)
    json_decref(root);
    return kind >= 0 && out->uid.size > 0;
}
