/*
 * figure own-letter-left: our letters, as they are really composed, quoted as
 * a mail program does below, above or around a person's few words, as text and
 * as HTML. Of all those answers: the lines that are left beside the words, and
 * words that were lost.
 */
#include <gmime/gmime.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/must.h"
#include "core/reading/html_text.h"
#include "core/reading/message.h"
#include "core/reading/message_parts.h"
#include "tests/letters.h"

#define SENDER "Harbour Voices <voices+r.k3mz6xw2q7hfb4tn5cya@example.org>"
#define BLOCK                                                             \
    "From: " SENDER "\nSent: 05 March 2026 10:00\nTo: Zo\xc3\xab Pender " \
    "<zoe.pender@example.org>\nSubject: Harbour Voices: news\n\n"
#define HTML_SENDER "Harbour Voices &lt;voices@example.org&gt;"
#define HTML_BLOCK                                                         \
    "<b>From:</b> " HTML_SENDER "<br><b>Sent:</b> 05 March 2026 10:00<br>" \
    "<b>To:</b> Zo\xc3\xab &lt;zoe.pender@example.org&gt;<br>"             \
    "<b>Subject:</b> Harbour Voices: news"

enum place {
    PLACE_ABOVE,
    PLACE_BELOW,
    PLACE_BETWEEN /* after a line or paragraph in the middle */
};

struct style {
    const char *name;
    const char *before; /* the quote */
    const char *after;
    const char *prefix; /* of each quoted line; NULL: HTML */
    size_t width;       /* lines are broken there; 0: paragraphs are lines */
    enum place place;
};

static const struct style styles[] = {
    {"Gmail", "On Thu, 5 Mar 2026 at 10:00, " SENDER " wrote:\n\n", "", "> ",
     74, PLACE_ABOVE},
    {"Gmail, broken attribution",
     "On Thu, 5 Mar 2026 at 10:00, Harbour Voices <\n"
     "voices+r.k3mz6xw2q7hfb4tn5cya@example.org> wrote:\n\n",
     "", "> ", 70, PLACE_ABOVE},
    {"Gmail, between", "On Thu, 5 Mar 2026 at 10:00, " SENDER " wrote:\n\n", "",
     "> ", 74, PLACE_BETWEEN},
    {"Apple Mail",
     "> On 5 Mar 2026, at 10:00, Harbour Voices <voices@example.org> "
     "wrote:\n> \n",
     "", "> ", 0, PLACE_ABOVE},
    {"iPhone",
     "Sent from my iPhone\n\n> On 5 Mar 2026, at 10:00, Harbour Voices "
     "<voices@example.org> wrote:\n> \n> \xef\xbb\xbf\n",
     "", "> ", 0, PLACE_ABOVE},
    {"Outlook", BLOCK, "", "", 0, PLACE_ABOVE},
    {"Outlook, broken", "-----Original Message-----\n" BLOCK, "", "", 72,
     PLACE_ABOVE},
    {"Outlook, below", BLOCK, "", "", 0, PLACE_BELOW},
    {"Outlook, between", BLOCK, "", "", 0, PLACE_BETWEEN},
    {"Outlook on the web", "________________________________\n" BLOCK, "", "",
     0, PLACE_ABOVE},
    {"Outlook mobile",
     "Get Outlook for iOS<https://aka.example/o0ukef>\n"
     "________________________________\n" BLOCK,
     "", "", 0, PLACE_ABOVE},
    {"Yahoo",
     "Sent from Yahoo Mail on Android\n\n  On Thu, 5 Mar 2026 at 10:00, "
     "Harbour Voices<voices@example.org> wrote:   \n",
     "", "  ", 0, PLACE_ABOVE},
    {"Thunderbird", "On 05/03/2026 10:00, Harbour Voices wrote:\n", "", "> ",
     72, PLACE_ABOVE},
    {"Thunderbird, below", "On 05/03/2026 10:00, Harbour Voices wrote:\n", "",
     "> ", 72, PLACE_BELOW},
    {"Thunderbird, between", "On 05/03/2026 10:00, Harbour Voices wrote:\n", "",
     "> ", 60, PLACE_BETWEEN},
    {"Samsung",
     "Sent from my Galaxy\n\n-------- Original message --------\nFrom: " SENDER
     " \nDate: 05/03/2026  10:00  (GMT+00:00) \nTo: zoe.pender@example.org \n"
     "Subject: Harbour Voices: news \n\n",
     "", "", 0, PLACE_ABOVE},
    {"without an attribution", "", "", "> ", 74, PLACE_ABOVE},
    {"German",
     "Am Do., 5. M\xc3\xa4rz 2026 um 10:00 Uhr schrieb Harbour Voices <\n"
     "voices@example.org>:\n\n",
     "", "> ", 70, PLACE_ABOVE},
    {"Polish", "czw., 5 mar 2026 o 10:00 " SENDER "\nnapisa\xc5\x82(a):\n\n",
     "", "> ", 70, PLACE_ABOVE},
    {"Romanian",
     "\xc3\x8en joi, 5 mar. 2026 la 10:00, " SENDER " a\nscris:\n\n", "", "> ",
     70, PLACE_ABOVE},
    {"Urdu",
     "5 Mar 2026 10:00 " SENDER " \xd9\x86\xdb\x92 \xd9\x84\xda\xa9\xda\xbe"
     "\xd8\xa7:\n\n",
     "", "> ", 70, PLACE_ABOVE},
    {"Gmail, HTML",
     "<br><div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">On "
     "Thu, 5 Mar 2026 at 10:00, " HTML_SENDER " wrote:<br></div><blockquote "
     "class=\"gmail_quote\" style=\"margin:0 0 0 .8ex\">",
     "</blockquote></div>", NULL, 0, PLACE_ABOVE},
    {"Gmail, HTML, between",
     "<br><div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">On "
     "Thu, 5 Mar 2026 at 10:00, " HTML_SENDER " wrote:<br></div><blockquote "
     "class=\"gmail_quote\" style=\"margin:0 0 0 .8ex\">",
     "</blockquote></div>", NULL, 0, PLACE_BETWEEN},
    {"Outlook, HTML",
     "<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3pt'>"
     "<p class=MsoNormal>" HTML_BLOCK "</p></div></div>"
     "<p class=MsoNormal><o:p>&nbsp;</o:p></p>",
     "", NULL, 0, PLACE_ABOVE},
    {"Outlook on the web, HTML",
     "<div id=\"appendonsend\"></div><hr style=\"display:inline-block\">"
     "<div id=\"divRplyFwdMsg\" dir=\"ltr\"><font face=\"Calibri\">" HTML_BLOCK
     "</font><div>&nbsp;</div></div>",
     "", NULL, 0, PLACE_ABOVE},
    {"Outlook mobile, HTML",
     "<div id=\"ms-outlook-mobile-signature\"><div><br></div>Get <a "
     "href=\"https://aka.example/o0ukef\">Outlook for Android</a></div><hr>"
     "<div id=\"x_divRplyFwdMsg\" dir=\"ltr\">" HTML_BLOCK "</div><br>",
     "", NULL, 0, PLACE_ABOVE},
    {"Apple Mail, HTML",
     "<div><br><blockquote type=\"cite\"><div>On 5 Mar 2026, at "
     "10:00, " HTML_SENDER
     " wrote:</div><br class=\"Apple-interchange-newline\"><div>",
     "</div></blockquote></div>", NULL, 0, PLACE_ABOVE},
    {"iPhone, HTML",
     "<br><div id=\"AppleMailSignature\">Sent from my iPhone</div><div "
     "dir=\"ltr\"><br><blockquote type=\"cite\">On 5 Mar 2026, at "
     "10:00, " HTML_SENDER " wrote:<br><br></blockquote></div><blockquote "
     "type=\"cite\"><div dir=\"ltr\">",
     "</div></blockquote>", NULL, 0, PLACE_ABOVE},
    {"Yahoo, HTML",
     "<div><br></div><div id=\"yahoo_quoted_8153\" class=\"yahoo_quoted\"><div>"
     "<div>On Thursday, 5 March 2026 at 10:00:03 GMT, " HTML_SENDER
     " wrote:</div><div><br></div><div>",
     "</div></div></div>", NULL, 0, PLACE_ABOVE},
    {"Thunderbird, HTML",
     "<div class=\"moz-cite-prefix\">On 05/03/2026 10:00, Harbour Voices "
     "wrote:<br></div><blockquote type=\"cite\" cite=\"mid:k3mz@example.org\">",
     "</blockquote>", NULL, 0, PLACE_ABOVE},
    {"Thunderbird, HTML, below",
     "<div class=\"moz-cite-prefix\">On 05/03/2026 10:00, Harbour Voices "
     "wrote:<br></div><blockquote type=\"cite\" cite=\"mid:k3mz@example.org\">",
     "</blockquote>", NULL, 0, PLACE_BELOW},
    {"Samsung, HTML",
     "<div id=\"composer_signature\"><div>Sent from my Galaxy</div></div><div>"
     "<br></div><div align=\"left\"><div>-------- Original message --------"
     "</div><div>From: " HTML_SENDER " </div><div>Date: 05/03/2026  10:00  "
     "(GMT+00:00) </div><div>To: zoe.pender@example.org </div><div>Subject: "
     "Harbour Voices: news </div><div><br></div></div>",
     "", NULL, 0, PLACE_ABOVE},
    {"AOL, HTML",
     "<br><div style=\"font-family:arial\">-----Original Message-----<br>"
     "From: " HTML_SENDER "<br>To: zoe.pender@example.org<br>Sent: Thu, 5 Mar "
     "2026 10:00<br>Subject: Harbour Voices: news<br><br>",
     "</div>", NULL, 0, PLACE_ABOVE},
};

static const char *const answers[] = {
    "no",       "STOP", "YES 2",
    "2 please", "yes",  "Yes to 2, but I am away for number 3."};

/* A quoted line, broken where the program breaks lines. */
static void put_broken(struct text *out, struct slice line, const char *prefix,
                       size_t width)
{
    do {
        size_t at = line.size;

        if (width > 0 && at > width)
            for (at = width; at > 0 && line.at[at] != ' ';)
                at--;
        if (at == 0)
            at = line.size;
        text_format(out, "%s%.*s\n", prefix, (int)at, line.at);
        line = slice_trim(slice_from(line, at));
    } while (line.size > 0);
}

/* Each paragraph on one line, but for lists and lines that end early. */
static struct slice unbroken(struct arena *arena, struct slice plain)
{
    struct text out = text_start(arena, plain.size + 1);
    size_t before = 0;
    struct slice line;

    while (slice_next_line(&plain, &line)) {
        bool goes_on = before >= 60 && line.size > 0;

        if (out.size > 0)
            text_putc(&out, goes_on ? ' ' : '\n');
        text_put(&out, goes_on ? slice_trim(line) : line);
        before = line.size;
    }
    return text_slice(&out);
}

static struct slice text_answer(struct arena *arena, const struct style *style,
                                struct slice plain, size_t eighths,
                                const char *answer)
{
    struct text out = text_start(arena, 10 * plain.size + 10000);
    struct slice rest = style->width == 0 ? unbroken(arena, plain) : plain;
    size_t below = rest.size - rest.size / 8 * eighths;
    bool between = style->place == PLACE_BETWEEN;
    struct slice line;

    if (style->place == PLACE_ABOVE)
        text_format(&out, "%s\n\n", answer);
    text_puts(&out, style->before);
    while (slice_next_line(&rest, &line)) {
        put_broken(&out, line, style->prefix, style->width);
        if (between && rest.size < below && line.size == 0) {
            text_format(&out, "\n%s\n\n", answer);
            between = false;
        }
    }
    if (style->place == PLACE_BELOW)
        text_format(&out, "\n%s\n", answer);
    return text_slice(&out);
}

/* How many divs are open at the end of some HTML. */
static int open_divs(struct slice html)
{
    int open = 0;

    for (size_t i = 0; i < html.size; i++) {
        open += slice_starts(slice_from(html, i), SLICE("<div"));
        open -= slice_starts(slice_from(html, i), SLICE("</div"));
    }
    return open;
}

/* As programs do that let one write inside a quote: it ends and begins anew. */
static void put_between(struct text *out, int divs, const char *answer)
{
    for (int i = 0; i < divs; i++)
        text_puts(out, "</div>");
    text_format(out, "</blockquote><div>%s</div><blockquote>", answer);
    for (int i = 0; i < divs; i++)
        text_puts(out, "<div>");
}

static struct slice html_answer(struct arena *arena, const struct style *style,
                                struct slice html, size_t eighths,
                                const char *answer)
{
    struct text out = text_start(arena, html.size + 10000);
    size_t cut = html.size;

    text_puts(&out, "<html><head></head><body>");
    if (style->place == PLACE_ABOVE)
        text_format(&out, "<div dir=\"ltr\">%s</div>", answer);
    text_puts(&out, style->before);
    if (style->place == PLACE_BETWEEN)
        cut = html.size / 8 * eighths + 4 +
              slice_find(slice_from(html, html.size / 8 * eighths),
                         SLICE("</p>"));
    text_put(&out, slice_part(html, 0, cut));
    if (style->place == PLACE_BETWEEN)
        put_between(&out, open_divs(slice_part(html, 0, cut)), answer);
    text_put(&out, slice_from(html, cut));
    text_puts(&out, style->after);
    if (style->place == PLACE_BELOW)
        text_format(&out, "<p>%s</p>", answer);
    text_puts(&out, "</body></html>");
    return text_slice(&out);
}

static void take_html(void *state, GMimeObject *part)
{
    struct slice *html = state;
    static struct arena *arena;

    if (arena == NULL)
        arena = arena_new();
    if (GMIME_IS_TEXT_PART(part) &&
        g_mime_content_type_is_type(g_mime_object_get_content_type(part),
                                    "text", "html"))
        *html = message_part_bytes(arena, part);
}

/* What stands in the body of a letter's HTML; empty if it has none. */
static struct slice html_of(struct slice bytes)
{
    GMimeStream *stream =
        g_mime_stream_mem_new_with_buffer(bytes.at, bytes.size);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
    struct slice html = {NULL, 0};
    size_t body;

    must(message != NULL);
    message_parts_each(g_mime_message_get_mime_part(message), take_html, &html);
    g_object_unref(message);
    g_object_unref(parser);
    g_object_unref(stream);
    body = slice_find(html, SLICE("<body"));
    if (body != SLICE_NONE)
        html = slice_from(
            html, body + 1 + slice_find_byte(slice_from(html, body), '>'));
    return slice_part(html, 0, slice_find(html, SLICE("</body>")));
}

static struct slice read_words(struct arena *arena, struct slice content,
                               bool html, const struct reading_context *context)
{
    struct text bytes = text_start(arena, content.size + 1000);
    struct error error = {0};
    struct message *message;
    struct reading reading;

    text_format(&bytes,
                "From: zoe.pender@example.org\nTo: voices@example.org\n"
                "Subject: Re: Harbour Voices: news\nMIME-Version: 1.0\n"
                "Content-Type: text/%s; charset=utf-8\n"
                "Content-Transfer-Encoding: 8bit\n\n",
                html ? "html" : "plain");
    text_put(&bytes, content);
    message = message_open(arena, text_slice(&bytes), &error);
    must(message != NULL);
    message_read(arena, message, context, &reading);
    return reading.own_words;
}

static int lines_left(struct slice words, const char *answer)
{
    int left = 0;
    struct slice line;

    if (slice_is(words, answer))
        return 0;
    while (slice_next_line(&words, &line))
        left += line.size > 0 && !slice_is(line, answer);
    return left > 0 ? left : 1; /* the answer was lost */
}

struct quoting {
    const char *name; /* of the letter */
    struct slice plain;
    struct slice html;
    struct reading_context context;
};

static int answered(const struct quoting *quoting, const struct style *style,
                    size_t eighths, const char *answer)
{
    struct arena *arena = arena_new();
    bool html = style->prefix == NULL;
    struct slice content =
        html ? html_answer(arena, style, quoting->html, eighths, answer)
             : text_answer(arena, style, quoting->plain, eighths, answer);
    struct slice words = read_words(arena, content, html, &quoting->context);
    int left = lines_left(words, answer);

    if (left > 0)
        printf("# %s quoted by %s: \"%s\" reads as \"%.*s\"\n", quoting->name,
               style->name, answer, SLICE_ARG(words));
    arena_free(arena);
    return left;
}

static int quoted(struct letters *l, const char *name,
                  const struct letter *letter)
{
    struct quoting quoting = {
        .name = name,
        .plain = letter->plain,
        .html = html_of(letter->bytes),
        .context = {.sent = SENT_BULLETIN,
                    .our_address = SLICE("voices@example.org"),
                    .today = {2026, 3, 6, 10, 0, 4}},
    };
    int left = 0;

    quoting.context.line_count = letter_line_prints(
        l->arena, letter->plain, &quoting.context.line_prints);
    for (size_t s = 0; s < sizeof styles / sizeof *styles; s++) {
        size_t places = styles[s].place == PLACE_BETWEEN ? 7 : 1;

        if (styles[s].prefix == NULL && quoting.html.size == 0)
            continue;
        for (size_t at = 1; at <= places; at++)
            for (size_t a = 0; a < sizeof answers / sizeof *answers; a++)
                left += answered(&quoting, &styles[s], at, answers[a]);
    }
    return left;
}

static int bulletins(struct letters *l)
{
    static const struct {
        const char *name;
        enum format format;
        int numbers[6];
    } cases[] = {
        {"a bulletin", FORMAT_STANDARD, {1, 2, 3, 4, 0}},
        {"a bulletin of one item", FORMAT_STANDARD, {3, 0}},
        {"a bulletin in large print", FORMAT_LARGE_PRINT, {1, 3, 0}},
        {"a plain bulletin", FORMAT_PLAIN, {1, 2, 3, 4, 0}},
        {"a bulletin of other kinds", FORMAT_STANDARD, {5, 6, 7, 8, 0}},
        {"a plain bulletin of other kinds", FORMAT_PLAIN, {5, 6, 7, 8, 0}},
    };
    struct error error = {0};
    int left = 0;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct letter letter = {0};

        l->person.format = cases[i].format;
        must(letters_bulletin(l, l->arena, cases[i].numbers, &letter, &error));
        left += quoted(l, cases[i].name, &letter);
    }
    return left;
}

static int notes(struct letters *l)
{
    struct note_item items[] = {
        {2, SLICE("Soup & songs: a caf\xc3\xa9 evening"),
         SLICE("Monday 9 March 2026, 6pm to 8pm")},
        {3, SLICE("Speaking up in meetings"), SLICE("")},
    };
    const struct {
        const char *name;
        struct note note;
    } cases[] = {
        {"an acknowledgement",
         {.text = TEXT_ACK_SIGNUP,
          .greeting = l->person.greeting,
          .items = items,
          .count = 1,
          .declined = items + 1,
          .declined_count = 1}},
        {"an acknowledgement of a no",
         {.text = TEXT_ACK_DECLINE,
          .greeting = l->person.greeting,
          .declined = items,
          .declined_count = 2}},
        {"an acknowledgement of STOP",
         {.text = TEXT_ACK_STOP,
          .greeting = l->person.greeting,
          .held = items,
          .held_count = 2}},
    };
    struct error error = {0};
    int left = 0;

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct letter letter = {0};

        must(note_letter(l->arena, &l->settings, &l->zone, &l->texts,
                         &cases[i].note, &l->envelope, &letter, &error));
        left += quoted(l, cases[i].name, &letter);
    }
    return left;
}

static int invitations(struct letters *l)
{
    static const enum invitation_kind kinds[] = {
        INVITATION_NEW, INVITATION_CHANGED, INVITATION_CANCELLED};
    struct invitation invitation = {
        .uid = SLICE("w5c2m7xq4zk3tn6bhfya"),
        .starts = 1773079200,
        .ends = 1773086400,
        .title = SLICE("Soup & songs: a caf\xc3\xa9 evening"),
        .when = SLICE("Monday 9 March 2026, 6pm to 8pm"),
        .where = SLICE("The Net Loft, Quay Road"),
        .owner = SLICE("Mina, 01632 960212"),
    };
    struct error error = {0};
    int left = 0;

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        struct letter letter = {0};

        invitation.kind = kinds[i];
        l->person.format = FORMAT_STANDARD;
        must(invitation_letter(l->arena, &l->settings, &l->zone, &l->texts,
                               &invitation, &l->person, &l->envelope, &letter,
                               &error));
        left += quoted(l, "an invitation", &letter);
    }
    return left;
}

int main(void)
{
    struct arena *arena = arena_new();
    struct letters l = letters_new(arena);
    int left;

    message_setup();
    left = bulletins(&l) + notes(&l) + invitations(&l);
    printf("figure own-letter-left %d\n", left);
    arena_free(arena);
    return left == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
