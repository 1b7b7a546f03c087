#include "core/letter/note.h"

#include "base/must.h"
#include "base/utf8.h"
#include "core/letter/mime.h"
#include "core/letter/wrap.h"

#include "base/banned.h"

/* Subjects say nothing of health, and nothing that was decided: they show on
 * locked screens. "%s" is the organisation's name for the network. */
static const struct {
    enum envelope_kind kind;
    const char *before; /* the name or the reference */
    const char *after;
} subjects[TEXT_COUNT] = {
    [TEXT_ACK_SIGNUP] = {ENVELOPE_ANSWER, "", ": we have your reply"},
    [TEXT_ACK_DECLINE] = {ENVELOPE_ANSWER, "", ": we have your reply"},
    [TEXT_ACK_STOP] = {ENVELOPE_FAREWELL, "", ": your emails have stopped"},
    [TEXT_ACK_CHANGED] = {ENVELOPE_ANSWER, "", ": we have your reply"},
    [TEXT_ACK_MAYBE] = {ENVELOPE_ANSWER, "", ": we have your reply"},
    [TEXT_ACK_KEEP] = {ENVELOPE_ANSWER, "", ": we have your reply"},
    [TEXT_JOIN] = {ENVELOPE_FAREWELL, "", ": was it you?"},
    [TEXT_WELCOME] = {ENVELOPE_ANSWER, "Welcome to ", ""},
    [TEXT_ALERT] = {ENVELOPE_ALERT, "A person is needed now: ", ""},
    [TEXT_CHANGE] = {ENVELOPE_STAFF, "Your OK, please: the change of ", ""},
    [TEXT_PROOF] = {ENVELOPE_STAFF, "Your OK, please: the proof of issue ", ""},
    [TEXT_DAILY] = {ENVELOPE_STAFF, "Your day: ", ""},
    [TEXT_CLOSING] = {ENVELOPE_STAFF, "Names for ", ""},
    [TEXT_STAFF] = {ENVELOPE_STAFF, "Re: ", ""},
    [TEXT_HANDOVER] = {ENVELOPE_STAFF, "A reply needs you (", ")"},
    [TEXT_NOTICE] = {ENVELOPE_STAFF, "", ""},
    [TEXT_REPLY] = {ENVELOPE_ANSWER, "", ": an answer to you"},
};

static struct slice subject_of(struct arena *arena,
                               const struct settings *settings,
                               const struct note *note)
{
    bool ours = letter_text_is_wording(note->text) || note->text == TEXT_REPLY;
    struct slice named = ours ? settings->name : note->reference;

    return slice_of(arena_format(arena, "%s%.*s%s", subjects[note->text].before,
                                 SLICE_ARG(named), subjects[note->text].after));
}

static void add_items(struct arena *arena, struct letter_view *view,
                      const char *name, const struct note_item *items,
                      size_t count)
{
    struct view *list = arena_array(arena, count, sizeof *list);

    for (size_t i = 0; i < count; i++) {
        struct view_field *fields = arena_array(arena, 3, sizeof *fields);
        struct slice number = SLICE("");

        if (items[i].number > 0)
            number = slice_of(arena_format(arena, "%d", items[i].number));
        fields[0] = (struct view_field){.name = "number", .value = number};
        fields[1] = (struct view_field){
            .name = "title", .value = utf8_line(arena, items[i].title)};
        fields[2] = (struct view_field){
            .name = "when", .value = utf8_line(arena, items[i].when)};
        list[i] = (struct view){fields, 3, &view->view};
    }
    letter_view_add_list(view, name, list, count);
}

static void add_interests(struct arena *arena, struct letter_view *view,
                          const struct codes *interests)
{
    struct view *list = arena_array(arena, interests->count, sizeof *list);

    for (size_t i = 0; i < interests->count; i++) {
        struct view_field *field = arena_alloc(arena, sizeof *field);

        *field = (struct view_field){
            .name = "label",
            .value = utf8_line(arena, interests->list[i].label)};
        list[i] = (struct view){field, 1, &view->view};
    }
    letter_view_add_list(view, "interests", list, interests->count);
}

/* Words line by line, so that the template can mark each. */
static void add_words(struct arena *arena, struct letter_view *view,
                      const char *name, struct slice words)
{
    struct view *list = NULL;
    size_t count = 0;
    size_t room = 0;
    struct slice line;

    words = slice_trim(utf8_clean(arena, words));
    while (slice_next_line(&words, &line)) {
        struct view_field *field = arena_alloc(arena, sizeof *field);

        *field = (struct view_field){.name = "line", .value = line};
        list = arena_grow(arena, list, count, &room, sizeof *list);
        list[count++] = (struct view){field, 1, &view->view};
    }
    letter_view_add_list(view, name, list, count);
}

static const struct view *view_of(struct arena *arena,
                                  const struct settings *settings,
                                  const struct note *note)
{
    struct letter_view *view =
        letter_view(arena, settings, note->format == FORMAT_LARGE_PRINT);

    if (note->text == TEXT_ALERT) {
        letter_view_add(view, "reference", utf8_line(arena, note->reference));
        letter_view_add(view, "person_name",
                        utf8_line(arena, note->person_name));
        letter_view_add(view, "person", utf8_line(arena, note->person));
        letter_view_add(view, "reason", utf8_line(arena, note->reason));
        add_words(arena, view, "words", note->words);
        add_words(arena, view, "before", note->asked);
    } else if (note->text == TEXT_STAFF || note->text == TEXT_NOTICE) {
        letter_view_add(view, "greeting", utf8_line(arena, note->greeting));
        add_words(arena, view, "words", note->words);
        if (note->text == TEXT_STAFF)
            add_words(arena, view, "asked", note->asked);
    } else if (note->text == TEXT_REPLY) {
        letter_view_add(view, "greeting", utf8_line(arena, note->greeting));
        letter_view_add(view, "writer", utf8_line(arena, note->person_name));
        add_words(arena, view, "words", note->words);
        add_items(arena, view, "items", note->items, note->count);
        add_items(arena, view, "declined", note->declined,
                  note->declined_count);
    } else {
        letter_view_add(view, "greeting", utf8_line(arena, note->greeting));
        add_items(arena, view, "items", note->items, note->count);
        add_items(arena, view, "declined", note->declined,
                  note->declined_count);
        add_items(arena, view, "held", note->held, note->held_count);
        add_interests(arena, view, &settings->interests);
        add_words(arena, view, "words", note->words);
        letter_view_add(view, "back", slice_of(note->back ? "yes" : ""));
        letter_view_add(view, "choices", slice_of(note->choices ? "yes" : ""));
    }
    return &view->view;
}

static struct slice render(struct arena *arena, const struct template *template,
                           const struct view *view)
{
    struct text out = text_start(arena, LETTER_MOST_BYTES);

    template_render(template, view, &out);
    return text_slice(&out);
}

static void put_files(struct text *bytes, struct slice token,
                      struct slice plain, const struct note *note)
{
    mixed_open(bytes, token);
    mixed_part(bytes, token);
    mime_put_text_part(bytes, "text/plain", plain);
    for (size_t i = 0; i < note->file_count; i++)
        mixed_put_file(bytes, token, note->files[i].name,
                       note->files[i].content);
    mixed_close(bytes, token);
}

static void put_body(struct text *bytes, struct slice token, struct slice plain,
                     struct slice html)
{
    if (html.size == 0) {
        mime_put_text_part(bytes, "text/plain", plain);
        return;
    }
    alternative_open(bytes, token);
    alternative_part(bytes, token);
    mime_put_text_part(bytes, "text/plain", plain);
    alternative_part(bytes, token);
    mime_put_text_part(bytes, "text/html", html);
    alternative_close(bytes, token);
}

bool note_letter(struct arena *arena, const struct settings *settings,
                 const struct zone *zone, const struct letter_texts *texts,
                 const struct note *note, const struct envelope *envelope,
                 struct letter *out, struct error *error)
{
    const struct view *view = view_of(arena, settings, note);
    enum envelope_kind kind = subjects[note->text].kind;
    const struct template *html_template = texts->html[note->text];
    struct slice subject = subject_of(arena, settings, note);
    struct slice fixed = envelope_fixed(arena, settings, kind, subject);
    struct text bytes = text_start(arena, LETTER_MOST_BYTES);
    struct text plain = text_start(arena, LETTER_MOST_BYTES);
    struct slice html = SLICE("");

    must(note->text != TEXT_BULLETIN && texts->text[note->text] != NULL);
    if (!envelope_open(arena, settings, zone, kind, fixed, envelope, out,
                       &bytes, error))
        return false;
    /* These were frozen when they were made; see core/letter/proof.h and its
     * like. */
    wrap_put(&plain, letter_text_is_made(note->text)
                         ? note->words
                         : render(arena, texts->text[note->text], view));
    if (html_template != NULL && note->format != FORMAT_PLAIN)
        html = render(arena, html_template, view);
    if (note->file_count > 0)
        put_files(&bytes, envelope->token, text_slice(&plain), note);
    else
        put_body(&bytes, envelope->token, text_slice(&plain), html);
    out->bytes = text_slice(&bytes);
    out->plain = text_slice(&plain);
    out->subject = subject;
    if (!text_whole(&bytes) || !text_whole(&plain))
        return error_set(error, ERROR_PERMANENT,
                         "this letter is larger than %zu MB; it cannot be sent",
                         LETTER_MOST_BYTES >> 20);
    return true;
}
