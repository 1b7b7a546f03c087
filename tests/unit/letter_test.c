/* Letters: the bulletin, the notes, what no line may be, and line prints. */
#include "core/letter/letter.h"
#include "core/letter/mime.h"
#include "tests/letters.h"
#include "tests/tap.h"

static bool has(struct slice bytes, const char *what)
{
    return slice_find(bytes, slice_of(what)) != SLICE_NONE;
}

/* The same wherever its lines break. */
static bool says(struct letters *l, struct slice plain, const char *words)
{
    struct text joined = text_start(l->arena, plain.size);

    for (size_t i = 0; i < plain.size; i++)
        text_putc(&joined, plain.at[i] == '\n' ? ' ' : plain.at[i]);
    return has(text_slice(&joined), words);
}

static size_t count_of(struct slice bytes, const char *what)
{
    size_t count = 0;
    size_t at;

    while ((at = slice_find(bytes, slice_of(what))) != SLICE_NONE) {
        bytes = slice_from(bytes, at + 1);
        count++;
    }
    return count;
}

/* One token of a command line: a word that makes the machine act. */
static bool is_command_word(struct slice word)
{
    static const char *const words[] = {
        "yes",  "no",     "stop", "ok",          "and",   "or",
        "join", "keep",   "drop", "unsubscribe", "again", "please",
        "all",  "number", "none", "numbers",     "safe",  "pause"};
    int64_t number;

    if (slice_number(word, &number))
        return true;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (slice_is_caseless(word, words[i]))
            return true;
    return false;
}

/* True if all that the line says is words of command. */
static bool is_command(struct slice line)
{
    bool any = false;

    while (line.size > 0) {
        size_t size = 0;

        while (size < line.size &&
               (is_letter(line.at[size]) || is_digit(line.at[size]) ||
                (unsigned char)line.at[size] >= 0x80))
            size++;
        if (size > 0 && !is_command_word(slice_part(line, 0, size)))
            return false;
        any |= size > 0;
        line = slice_from(line, size > 0 ? size : 1);
    }
    return any;
}

static void no_commands(struct slice text, const char *what)
{
    struct slice line;
    size_t lines = 0;

    while (slice_next_line(&text, &line)) {
        lines++;
        if (is_command(line) && !slice_starts(line, SLICE(">")))
            ok(false, "%s: a line is a command: %.*s", what, SLICE_ARG(line));
    }
    ok(lines > 8, "%s: none of %zu lines is a command", what, lines);
}

static size_t put_entity(struct text *out, struct slice rest)
{
    static const char *const entities[][2] = {{"&amp;", "&"},
                                              {"&lt;", "<"},
                                              {"&gt;", ">"},
                                              {"&quot;", "\""},
                                              {"&#39;", "'"}};

    for (size_t i = 0; i < sizeof entities / sizeof *entities; i++)
        if (slice_starts(rest, slice_of(entities[i][0]))) {
            text_puts(out, entities[i][1]);
            return slice_of(entities[i][0]).size;
        }
    return 0;
}

/* HTML as a mail program shows it: each block on a line of its own. */
static struct slice shown(struct arena *arena, struct slice html)
{
    static const char *const blocks[] = {"<p",   "</p",  "<h",    "</h", "<li",
                                         "</li", "<div", "</div", "<br"};
    struct text out = text_start(arena, 1000000);

    html = slice_from(html, slice_find(html, SLICE("<body")));
    while (html.size > 0) {
        size_t size = put_entity(&out, html);

        if (size == 0 && html.at[0] == '<') {
            for (size_t b = 0; b < sizeof blocks / sizeof *blocks; b++)
                if (slice_starts(html, slice_of(blocks[b])))
                    text_putc(&out, '\n');
            size = slice_find_byte(html, '>') + 1;
        } else if (size == 0) {
            text_putc(&out, html.at[0] == '\n' ? ' ' : html.at[0]);
            size = 1;
        }
        html = slice_from(html, size);
    }
    return text_slice(&out);
}

/* Our own quoted-printable back to text; enough for our own letters. */
static struct slice decoded(struct arena *arena, struct slice body)
{
    struct text out = text_start(arena, 1000000);
    struct slice line;

    while (slice_next_line(&body, &line)) {
        bool soft = slice_ends(line, SLICE("="));

        for (size_t i = 0; i + (soft ? 1 : 0) < line.size; i++) {
            if (line.at[i] != '=') {
                text_putc(&out, line.at[i]);
                continue;
            }
            text_putc(&out,
                      (char)strtol((char[]){line.at[i + 1], line.at[i + 2], 0},
                                   NULL, 16));
            i += 2;
        }
        if (!soft)
            text_putc(&out, '\n');
    }
    return text_slice(&out);
}

/* The body of the part of that type, decoded. */
static struct slice part_of(struct arena *arena, struct slice letter,
                            const char *type)
{
    size_t at = slice_find(letter, slice_of(type));
    struct slice rest;

    if (at == SLICE_NONE)
        return SLICE("");
    rest = slice_from(letter, at);
    rest = slice_from(rest, slice_find(rest, SLICE("\r\n\r\n")) + 4);
    return decoded(arena,
                   slice_part(rest, 0, slice_find(rest, SLICE("\r\n--=_"))));
}

static struct letter bulletin_of(struct letters *l, const int *numbers)
{
    struct letter letter = {0};
    struct error error = {0};

    ok(letters_bulletin(l, l->arena, numbers, &letter, &error),
       "a bulletin is composed: %s", error.text);
    ok(mime_may_leave(letter.bytes, l->person.address), "and may leave");
    return letter;
}

static void test_bulletin(struct letters *l)
{
    static const int all[] = {1, 2, 3, 4, 0};
    struct letter letter = bulletin_of(l, all);
    struct letter again = bulletin_of(l, all);
    struct slice html = part_of(l->arena, letter.bytes, "text/html");

    ok(slice_equal(letter.bytes, again.bytes), "the same values, same bytes");
    is_text(letter.mail_from,
            "voices+b.k3mz6xw2q7hfb4tn5cya@harbour.example.org", "MAIL FROM");
    is_text(letter.rcpt_to, "zoe.pender@example.org", "RCPT TO");
    ok(has(letter.bytes, "\r\nSubject: Harbour Voices: news and "
                         "opportunities, 5 March 2026\r\n"),
       "the subject names the day, without health");
    ok(has(letter.bytes, "\r\nReply-To: <voices+r.k3mz6xw2q7hfb4tn5cya@"),
       "a tag in Reply-To");
    ok(has(letter.bytes, "\r\nList-Unsubscribe: <mailto:voices+r."
                         "k3mz6xw2q7hfb4tn5cya@harbour.example.org?subject="
                         "STOP>\r\n"),
       "a way to stop for mail programs");
    ok(has(letter.bytes, "\r\nPrecedence: list\r\n") &&
           has(letter.bytes, "\r\nAuto-Submitted: auto-generated\r\n") &&
           has(letter.bytes, "\r\nX-Auto-Response-Suppress: OOF, AutoReply") &&
           has(letter.bytes, "\r\nList-Id: Harbour Voices "
                             "<voices.harbour.example.org>\r\n"),
       "robots are told that a robot writes");
    ok(has(letter.bytes, "\r\nX-Involved-Ref: k3mz6xw2q7hfb4tn5cya\r\n"),
       "the reference comes back inside bounces");
    ok(!has(letter.bytes, "In-Reply-To"), "it answers nothing");
    ok(slice_equal(part_of(l->arena, letter.bytes, "text/plain"), letter.plain),
       "`plain` is the text part");
    ok(slice_starts(letter.plain, SLICE("Dear Zo\xc3\xab\n")), "greeted");
    ok(count_of(html, "<h1") == 1 && count_of(html, "<h2") == 8 &&
           has(html, "<html lang=\"en\">"),
       "one h1, an h2 for each item and part, the language");
    ok(!has(html, "<img") && !has(html, "<table") && !has(html, "http-equiv") &&
           !has(html, "<em>") && !has(html, "src="),
       "nothing remote, no tables, no italics");
    ok(has(html, "Soup &amp; songs"), "titles are escaped");
    no_commands(letter.plain, "bulletin text");
    no_commands(shown(l->arena, html), "bulletin HTML");
}

static bool has_print(const uint64_t *prints, size_t count, struct slice line)
{
    uint64_t print = letter_line_print(line);

    for (size_t i = 0; i < count; i++)
        if (prints[i] == print)
            return true;
    return print == 0;
}

/* Each line of the HTML form is known by the prints of the text form. */
static void same_lines(struct letters *l, const struct letter *letter,
                       const char *what)
{
    uint64_t *prints;
    size_t count = letter_line_prints(l->arena, letter->plain, &prints);
    struct slice rest =
        shown(l->arena, part_of(l->arena, letter->bytes, "text/html"));
    struct slice line;
    size_t lines = 0;

    while (slice_next_line(&rest, &line)) {
        lines++;
        if (!has_print(prints, count, line))
            ok(false, "%s: only in HTML: %.*s", what, SLICE_ARG(line));
    }
    ok(lines > 10, "%s: text and HTML say the same in %zu lines", what, lines);
}

static void test_facts(struct letters *l)
{
    static const int all[] = {1, 2, 3, 4, 0};
    static const char *const facts[] = {
        "Number 1. Help choose the next manager of Gull Ward\n",
        "When: Tuesday 17 March 2026, 9:30am to 1pm\n",
        "Where: The Net Loft, Quay Road\n",
        "Places: 2\n",
        "Pay or reward: \xc2\xa3"
        "50, and we pay for travel\n",
        "Access: you get the questions 3 days before\n",
        "Closes: Wednesday 11 March 2026, midday\n",
        "For whom: people who had the panel training\n",
        "Ask: Ade, 01632 960211\n",
        "LAST CHANCE: we will not send this again before it closes.\n",
        "Closes: Sunday 8 March 2026\n",
        "This is news. There is nothing to sign up for.\n",
        "number, for example 1.",
        "You get this because you asked about interview panels and training.\n",
        "To stop these emails, reply with the word STOP.\n",
        "A person reads replies on weekdays, 9am to 5pm.\n",
        "This is not a crisis service.\n",
        "- In an emergency phone 999\n",
        "Phone: 01632 960210",
        "Text relay: 18001 01632 960210\n",
        "Post: Harbour Voices, 1 Quay Road, Harbourside HB1 1AA\n",
        "Issue 12, Thursday 5 March 2026\n",
        "Putting your name down is not a booking yet.",
    };
    struct letter letter = bulletin_of(l, all);

    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
        ok(has(letter.plain, facts[i]), "it says: %.40s", facts[i]);
    ok(!has(letter.plain, "numbers may be missing"), "no number is missing");
    ok(!has(letter.plain, "YES"), "several items: no word YES");
    same_lines(l, &letter, "bulletin");
}

static void test_summaries(struct letters *l)
{
    static const int one[] = {3, 4, 0};
    static const int skips[] = {1, 3, 0};
    static const int news[] = {4, 0};
    struct letter letter = bulletin_of(l, one);

    ok(says(l, letter.plain,
            "To put your name down for number 3, reply to "
            "this email with the word YES."),
       "one to sign up for: YES or NO, in words around");
    ok(has(letter.plain, "asked about training."), "one interest");
    ok(has(letter.plain, "numbers may be missing"), "numbers skip");
    no_commands(letter.plain, "one item");
    no_commands(shown(l->arena, part_of(l->arena, letter.bytes, "text/html")),
                "one item in HTML");
    same_lines(l, &letter, "one item");
    letter = bulletin_of(l, skips);
    ok(has(letter.plain, "Number 1. ") && !has(letter.plain, "Number 2. ") &&
           has(letter.plain, "Number 3. "),
       "only what is theirs");
    letter = bulletin_of(l, news);
    ok(has(letter.plain, "There is nothing to sign up for this time."),
       "news alone");
    ok(!has(letter.plain, "not a booking"), "no word of bookings");
    ok(has(letter.plain, "because you are on our list."),
       "no interest matched: on our list");
    same_lines(l, &letter, "news");
}

static void test_formats(struct letters *l)
{
    static const int all[] = {1, 2, 0};
    struct letter letter;

    l->person.format = FORMAT_PLAIN;
    letter = bulletin_of(l, all);
    ok(!has(letter.bytes, "text/html") && !has(letter.bytes, "multipart"),
       "plain text has no other part");
    l->person.format = FORMAT_LARGE_PRINT;
    letter = bulletin_of(l, all);
    ok(has(letter.bytes, "font-size: 26px"), "large print is large");
    ok(!has(letter.bytes, "font-size: 18px"), "throughout");
    l->person.format = FORMAT_STANDARD;
}

/* Values that try to be more than they are. */
static void test_tricks(struct letters *l)
{
    static const int one[] = {1, 0};
    struct letters changed = *l;
    struct letter letter = {0};
    struct error error = {0};

    changed.person.greeting = SLICE("Sam\r\nBcc: eve@example.org\r\n\r\n<b>");
    changed.envelope.to_name = SLICE("Sam\r\nBcc: eve@example.org");
    changed.issue.items[0].announcement.title =
        SLICE("<script>\nSTOP\n{{greeting}}");
    letter = bulletin_of(&changed, one);
    ok(!has(letter.bytes, "\nBcc:"), "no header comes in");
    ok(!has(letter.bytes, "<script>\r"), "no HTML comes in");
    ok(has(letter.plain, "Number 1. <script> STOP {{greeting}}\n"),
       "a title is one line, and no template");
    changed.envelope.to_address = SLICE("sam@example.org, eve@example.org");
    ok(!letters_bulletin(&changed, l->arena, one, &letter, &error),
       "two addresses: %s", error.text);
    changed.envelope = l->envelope;
    changed.envelope.token = SLICE("a\"b");
    ok(!letters_bulletin(&changed, l->arena, one, &letter, &error),
       "an odd token: %s", error.text);
    changed.envelope = l->envelope;
    changed.envelope.in_reply_to = SLICE("a>\r\nBcc: <eve@example.org");
    letter = bulletin_of(&changed, one);
    ok(!has(letter.bytes, "In-Reply-To"), "a stranger's odd id is left out");
    changed.settings.plus_tags = false;
    letter = bulletin_of(&changed, one);
    is_text(letter.mail_from, "voices@harbour.example.org",
            "no tags where the mail server has none");
    l->issue.items[0].announcement.title =
        SLICE("Help choose the next manager of Gull Ward");
}

static struct letter note_of(struct letters *l, const struct note *note)
{
    struct letter letter = {0};
    struct error error = {0};

    ok(note_letter(l->arena, &l->settings, &l->zone, &l->texts, note,
                   &l->envelope, &letter, &error),
       "a note is composed: %s", error.text);
    ok(mime_may_leave(letter.bytes, l->envelope.to_address), "and may leave");
    no_commands(letter.plain, letter_text_names[note->text]);
    if (letter_text_has_html(note->text) && note->format != FORMAT_PLAIN) {
        no_commands(
            shown(l->arena, part_of(l->arena, letter.bytes, "text/html")),
            letter_text_names[note->text]);
        same_lines(l, &letter, letter_text_names[note->text]);
    }
    return letter;
}

static struct note_item note_items[] = {
    {2, {"Soup & songs", 12}, {"Monday 9 March 2026, 6pm", 24}},
    {3, {"Speaking up", 11}, {"", 0}},
    {0, {"The spring fair", 15}, {"Saturday 11 April 2026", 22}},
};

static void test_acknowledgements(struct letters *l)
{
    struct note note = {.text = TEXT_ACK_SIGNUP,
                        .greeting = SLICE("Zo\xc3\xab"),
                        .items = note_items,
                        .count = 2,
                        .declined = note_items + 2,
                        .declined_count = 1};
    struct letter letter;

    l->envelope.in_reply_to = SLICE("their-mail@example.org");
    letter = note_of(l, &note);
    ok(has(letter.bytes, "\r\nIn-Reply-To: <their-mail@example.org>\r\n"
                         "References: <their-mail@example.org>\r\n"),
       "it answers their mail");
    ok(has(letter.bytes, "\r\nAuto-Submitted: auto-replied\r\n") &&
           !has(letter.bytes, "Precedence:"),
       "as an answer, not a list");
    ok(has(letter.plain, "- Number 2: Soup & songs, Monday 9 March 2026, 6pm\n"
                         "- Number 3: Speaking up\n"),
       "what their name is down for");
    ok(has(letter.plain, "You said no to this: The spring fair, Saturday"),
       "what they said no to, without a number that is not of this letter");
    ok(has(letter.plain, "This is not a booking yet."), "not a booking");
    ok(has(letter.plain, "If that is not what you meant"), "how to undo it");
    note.format = FORMAT_PLAIN;
    ok(!has(note_of(l, &note).bytes, "text/html"), "text alone if wanted");
    note = (struct note){
        .text = TEXT_ACK_DECLINE, .declined = note_items, .declined_count = 2};
    letter = note_of(l, &note);
    ok(has(letter.plain, "Dear reader\n"), "no greeting known");
    ok(has(letter.plain, "- Number 2: Soup & songs"), "what was declined");
    ok(!has(letter.plain, "Your name is down"), "and nothing else");
}

static void test_farewell(struct letters *l)
{
    struct note note = {.text = TEXT_ACK_STOP,
                        .greeting = SLICE("Zo\xc3\xab"),
                        .held = note_items,
                        .held_count = 1};
    struct letter letter = note_of(l, &note);

    ok(says(l, letter.plain, "You will get no more emails like this"),
       "it ends");
    ok(says(l, letter.plain, "Soup & songs") &&
           says(l, letter.plain, "A person will ring you about it."),
       "places still held are named, and somebody rings");
    ok(says(l, letter.plain, "come back one day, send us the word JOIN"),
       "how to come back");
    ok(!has(letter.plain, "STOP") && !has(letter.bytes, "List-Unsubscribe"),
       "nothing is left to stop");
    note.held_count = 0;
    ok(!says(l, note_of(l, &note).plain, "A person will ring"), "nothing held");
}

static void test_alert(struct letters *l)
{
    struct note note = {.text = TEXT_ALERT,
                        .reference = SLICE("M-0055"),
                        .person_name = SLICE("Zo\xc3\xab Pender"),
                        .person = SLICE("31"),
                        .words = SLICE("I cannot do this\r\nany more\n\nSTOP"),
                        .reason = SLICE("distress")};
    struct letter letter = note_of(l, &note);

    ok(has(letter.bytes, "\r\nSubject: A person is needed now: M-0055\r\n"),
       "the subject has the reference, not their words");
    ok(has(letter.plain, "> I cannot do this\n> any more\n> \n> STOP\n"),
       "their words, each line marked");
    ok(has(letter.plain, "Zo\xc3\xab Pender, person 31"), "who it is");
    ok(has(letter.plain, "involve release 31\n"), "how to release them");
    ok(has(letter.plain, "Nothing was sent to them"), "nothing was sent");
    ok(!has(letter.bytes, "text/html") && !has(letter.bytes, "multipart"),
       "text alone");
    ok(!has(letter.bytes, "X-Auto-Response-Suppress"),
       "an auto-reply from the alerted must reach us");
    ok(!has(letter.bytes, "List-"), "not a list");
    note = (struct note){.text = TEXT_ALERT,
                         .reference = SLICE("M-0056"),
                         .reason = SLICE("threat")};
    letter = note_of(l, &note);
    ok(has(letter.plain, "not on our register") &&
           !has(letter.plain, "on hold"),
       "a stranger is not on hold");
    ok(has(letter.plain, "They wrote no words"), "no words");
}

static void test_prints(struct letters *l)
{
    static const char plain[] = "A short line\nand its second half\n\n"
                                "YES 2\n\nsee our page "
                                "(https://example.org/a) now please\n";
    uint64_t *prints;
    size_t count = letter_line_prints(l->arena, slice_of(plain), &prints);

    is_int((int64_t)letter_line_print(SLICE("STOP")), 0, "too short");
    is_int((int64_t)letter_line_print(SLICE("YES 2, 3!")), 0, "too short");
    ok(letter_line_print(SLICE("Number 2. Tea")) ==
           letter_line_print(SLICE("> *number 2* tea")),
       "marks, spaces and case do not count");
    ok(letter_line_print(SLICE("Number 2. Tea")) !=
           letter_line_print(SLICE("Number 3. Tea")),
       "digits do");
    ok(letter_line_print(SLICE("\xe0\xa6\xac\xe0\xa6\xbe\xe0\xa6\xb2")) != 0,
       "other scripts are kept");
    ok(has_print(prints, count, SLICE("a short line")), "a line");
    ok(has_print(prints, count, SLICE("A short line and its second half")),
       "2 lines joined");
    ok(has_print(prints, count, SLICE("see our page now please")) &&
           has_print(prints, count,
                     SLICE("see our page (https://example.org/a) now please")),
       "a link with and without its address");
    ok(!has_print(prints, count, SLICE("and its second half YES 2")),
       "nothing is joined across an empty line");
    is_int((int64_t)count, 5, "nothing else");
    for (size_t i = 1; i < count; i++)
        ok(prints[i - 1] < prints[i], "sorted, each once");
    is_int((int64_t)letter_line_prints(l->arena, SLICE(""), &prints), 0,
           "no lines, no prints");
}

/* The templates' own lines, before anything is put in. */
static void test_template_lines(struct letters *l)
{
    for (int i = 0; i < TEXT_COUNT; i++) {
        const char *name = letter_text_names[i];

        no_commands(
            letters_source(l->arena, (enum letter_text)i, TEMPLATE_TEXT), name);
        if (letter_text_has_html((enum letter_text)i))
            no_commands(
                shown(l->arena, letters_source(l->arena, (enum letter_text)i,
                                               TEMPLATE_HTML)),
                name);
    }
    ok(is_command(SLICE("STOP.")) && is_command(SLICE("Yes, 2 and 3!")) &&
           is_command(SLICE("> 7")) && !is_command(SLICE("")) &&
           !is_command(SLICE("reply with the word STOP")),
       "the test itself knows a command");
}

int main(void)
{
    struct arena *arena = arena_new();
    struct letters l = letters_new(arena);

    test_bulletin(&l);
    test_facts(&l);
    test_summaries(&l);
    test_formats(&l);
    test_tricks(&l);
    test_acknowledgements(&l);
    test_farewell(&l);
    test_alert(&l);
    test_prints(&l);
    test_template_lines(&l);
    arena_free(arena);
    return done_testing();
}
