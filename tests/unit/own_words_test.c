/* Our letter, quoted as a dozen mail programs do, is taken away; what the
 * person wrote stays, to the letter. */
#include "core/reading/own_words.h"

#include "base/text.h"
#include "core/letter/letter.h"
#include "tests/tap.h"

static const char letter[] =
    "Hello Jo,\n"
    "\n"
    "Here is what is on in the next weeks, and how you can take part.\n"
    "If nothing in it is for you, you need not do anything at all.\n"
    "\n"
    "News\n"
    "\n"
    "1. The garden at Alder House is open again\n"
    "\n"
    "The beds have been dug and the benches are back. Come by on any\n"
    "weekday between ten and four. The kettle is usually on, and Priya or\n"
    "Tom will show you round if you would like that.\n"
    "\n"
    "Dates to put your name down for\n"
    "\n"
    "2. Tea and talk for carers\n"
    "\n"
    "When: Tuesday 10 March 2026, 2pm to 3:30pm\n"
    "Where: the library, Mill Lane\n"
    "\n"
    "An hour and a half with other people who look after somebody. There\n"
    "is no need to say anything. We pay for your bus or your parking.\n"
    "\n"
    "To come, reply to this e-mail with the word YES and the number, as\n"
    "in YES 2.\n"
    "\n"
    "3. Help us choose the new leaflets\n"
    "\n"
    "When: Friday 13 March 2026, 11am\n"
    "Where: online, or by telephone on 01632 960123\n"
    "\n"
    "We have three drafts and would like to know which one says it best.\n"
    "It takes forty minutes and there is a voucher for your time.\n"
    "\n"
    "To come, reply with YES 3.\n"
    "\n"
    "You get this letter because you asked to hear about carers' groups.\n"
    "If you want no more of these letters, answer with the one word STOP\n"
    "and we will not write to you again. A person reads every answer, on\n"
    "working days, and the answer to each of them may take a day or two.\n"
    "\n"
    "The involvement team, 1 Example Street, Exampleton\n";

static const char attribution[] =
    "On Tue, 3 Mar 2026 at 09:15, Involvement <involve+r.abc@example.org>"
    " wrote:\n";

static const char labels[] = "From: Involvement <involve@example.org>\n"
                             "Sent: 03 March 2026 09:15\n"
                             "To: Jo Example <jo@example.net>\n"
                             "Subject: Involvement news and dates\n"
                             "\n";

struct prints {
    uint64_t list[200];
    size_t count;
};

static void add_print(struct prints *prints, struct slice line)
{
    uint64_t print = letter_line_print(line);

    if (print != 0)
        prints->list[prints->count++] = print;
}

/* As a letter is remembered: every line, and every paragraph as one. */
static struct prints prints_of(const char *string)
{
    struct slice rest = slice_of(string);
    struct slice paragraph = {rest.at, 0};
    struct prints prints = {.count = 0};
    struct slice line;

    while (slice_next_line(&rest, &line)) {
        add_print(&prints, line);
        if (line.size > 0) {
            paragraph.size = (size_t)(line.at + line.size - paragraph.at);
            continue;
        }
        add_print(&prints, paragraph);
        paragraph = (struct slice){rest.at, 0};
    }
    add_print(&prints, paragraph);
    return prints;
}

enum wrapping {
    WRAP_NONE,
    WRAP_HARD,    /* each line broken at the width, its rest marked too */
    WRAP_LOOSE,   /* its rest not marked */
    WRAP_REFILL,  /* paragraphs filled again to the width */
    WRAP_UNBROKEN /* a paragraph is one line, as from HTML */
};

static size_t break_at(struct slice line, size_t width)
{
    size_t at = width;

    if (line.size <= width)
        return line.size;
    while (at > 0 && line.at[at] != ' ')
        at--;
    return at == 0 ? line.size : at;
}

static void put_wrapped(struct text *out, struct slice line, size_t width,
                        const char *prefix, bool loose)
{
    bool first = true;

    do {
        size_t at = break_at(line, width);

        if (first || !loose)
            text_puts(out, prefix);
        text_put(out, slice_part(line, 0, at));
        text_putc(out, '\n');
        line = slice_trim(slice_from(line, at));
        first = false;
    } while (line.size > 0);
}

static void put_quote(struct text *out, struct slice text,
                      enum wrapping wrapping, size_t width, const char *prefix)
{
    bool fill = wrapping == WRAP_REFILL || wrapping == WRAP_UNBROKEN;
    struct text paragraph = text_start(out->arena, 10000);
    struct slice line;

    if (wrapping == WRAP_NONE || wrapping == WRAP_UNBROKEN)
        width = 10000;
    while (slice_next_line(&text, &line)) {
        if (fill && line.size > 0) {
            if (paragraph.size > 0)
                text_putc(&paragraph, ' ');
            text_put(&paragraph, line);
            continue;
        }
        if (paragraph.size > 0)
            put_wrapped(out, text_slice(&paragraph), width, prefix, false);
        paragraph = text_start(out->arena, 10000);
        put_wrapped(out, line, width, prefix, wrapping == WRAP_LOOSE);
    }
    if (paragraph.size > 0)
        put_wrapped(out, text_slice(&paragraph), width, prefix, false);
}

static const struct style {
    const char *name;
    const char *before; /* between the person's words and the quote */
    enum wrapping wrapping;
    size_t width;
    const char *prefix;
    bool bottom; /* the words stand below */
} styles[] = {
    {"Gmail", attribution, WRAP_REFILL, 76, "> ", false},
    {"Gmail, long attribution",
     "On Tue, 3 Mar 2026 at 09:15, The Involvement Network of Exampleton\n"
     "<involve+r.abcdefghijklmnop@example.org> wrote:\n\n",
     WRAP_REFILL, 72, "> ", false},
    {"Apple Mail",
     "> On 3 Mar 2026, at 09:15, Involvement <involve@example.org> wrote:\n"
     "> \n",
     WRAP_UNBROKEN, 0, "> ", false},
    {"iPhone",
     "Sent from my iPhone\n\n"
     "> On 3 Mar 2026, at 09:15, Involvement <involve@example.org> wrote:\n"
     "> \n> \xef\xbb\xbf\n",
     WRAP_UNBROKEN, 0, "> ", false},
    {"Outlook for Windows", labels, WRAP_UNBROKEN, 0, "", false},
    {"Outlook, plain text",
     "-----Original Message-----\nFrom: Involvement <involve@example.org> \n"
     "Sent: 03 March 2026 09:15\nTo: jo@example.net\nSubject: News\n\n",
     WRAP_HARD, 60, "", false},
    {"Outlook for iOS",
     "Get Outlook for iOS<https://aka.example/o0ukef>\n"
     "________________________________\n"
     "From: Involvement <involve@example.org>\n"
     "Sent: Tuesday, March 3, 2026 9:15:00 AM\n"
     "To: Jo Example <jo@example.net>\n"
     "Subject: Involvement news and dates\n\n",
     WRAP_UNBROKEN, 0, "", false},
    {"Outlook on the web, German",
     "________________________________\n"
     "Von: Involvement <involve@example.org>\n"
     "Gesendet: Dienstag, 3. M\xc3\xa4rz 2026 09:15\n"
     "An: Jo Example <jo@example.net>\n"
     "Betreff: Involvement news and dates\n\n",
     WRAP_NONE, 0, "", false},
    {"Yahoo",
     "Sent from Yahoo Mail on Android\n\n"
     "  On Tue, 3 Mar 2026 at 9:15, Involvement<involve@example.org> wrote:"
     "   \n",
     WRAP_UNBROKEN, 0, "", false},
    {"Thunderbird", "On 03/03/2026 09:15, Involvement wrote:\n", WRAP_HARD, 72,
     "> ", false},
    {"Thunderbird, below", attribution, WRAP_HARD, 60, "> ", true},
    {"Samsung",
     "Sent from my Galaxy\n\n-------- Original message --------\n"
     "From: Involvement <involve@example.org> \n"
     "Date: 03/03/2026  09:15  (GMT+00:00) \n"
     "To: Jo Example <jo@example.net> \nSubject: Involvement news \n\n",
     WRAP_UNBROKEN, 0, "", false},
    {"K-9",
     "-- \nSent from my Android device with K-9 Mail. Please excuse my "
     "brevity.\n\n\nOn 3 March 2026 09:15:00 GMT, Involvement "
     "<involve@example.org> wrote:\n",
     WRAP_HARD, 70, ">", false},
    {"Hotmail, long lines broken loosely", attribution, WRAP_LOOSE, 60, "> ",
     false},
    {"German",
     "Am Di., 3. M\xc3\xa4rz 2026 um 09:15 Uhr schrieb Involvement <\n"
     "involve@example.org>:\n\n",
     WRAP_REFILL, 60, "> ", false},
    {"French",
     "Le mar. 3 mars 2026 \xc3\xa0 09:15, Involvement <involve@example.org> "
     "a\n\xc3\xa9"
     "crit :\n\n",
     WRAP_REFILL, 72, "> ", false},
    {"Polish",
     "W dniu wt., 3 mar 2026 o 09:15 Involvement <involve@example.org>\n"
     "napisa\xc5\x82(a):\n\n",
     WRAP_REFILL, 60, "> ", false},
    {"a language we do not know",
     "3.3.2026 09:15, Involvement <involve@example.org> skribis:\n", WRAP_HARD,
     72, "> ", false},
    {"below, without marks", labels, WRAP_NONE, 0, "", true},
    {"below, refilled", attribution, WRAP_REFILL, 60, "> ", true},
    {"quoted twice",
     "> On Wed, 4 Mar 2026 at 10:00, Jo <jo@example.net> wrote:\n"
     "> > On Tue, 3 Mar 2026, Involvement <involve@example.org> wrote:\n",
     WRAP_HARD, 72, "> > ", false},
    {"with a signature",
     "\nKind regards,\nJo Example\nChair, Mill Lane Allotments\n"
     "01632 960456\n\nOn 3 Mar 2026 at 09:15, Involvement wrote:\n",
     WRAP_HARD, 72, "> ", false},
    {"with a notice",
     "\nThis email and any files with it are confidential. If you are not\n"
     "the person meant, tell the sender.\n\n________________________________\n"
     "From: Involvement <involve@example.org>\nSent: 03 March 2026 09:15\n"
     "To: jo@example.net\nSubject: Involvement news\n\n",
     WRAP_UNBROKEN, 0, "", false},
};

static const char *const answers[] = {
    "no",
    "STOP",
    "2 please",
    "yes",
    "YES 2",
    "Yes to 2, but I can't make 3 this time.\n\nIs there parking?",
    "\xf0\x9f\x91\x8d",
};

static struct slice answered(struct arena *arena, const struct style *style,
                             const char *answer)
{
    struct text text = text_start(arena, 20000);

    if (!style->bottom)
        text_format(&text, "%s\n\n", answer);
    text_puts(&text, style->before);
    put_quote(&text, slice_of(letter), style->wrapping, style->width,
              style->prefix);
    if (style->bottom)
        text_format(&text, "\n%s\n", answer);
    return text_slice(&text);
}

static bool holds_ours(struct slice words, const struct prints *prints)
{
    struct slice line;

    while (slice_next_line(&words, &line))
        for (size_t i = 0; i < prints->count; i++)
            if (letter_line_print(line) == prints->list[i])
                return true;
    return false;
}

static void test_styles(struct arena *arena)
{
    struct prints prints = prints_of(letter);

    for (size_t s = 0; s < sizeof styles / sizeof *styles; s++)
        for (size_t a = 0; a < sizeof answers / sizeof *answers; a++) {
            struct slice text = answered(arena, &styles[s], answers[a]);
            struct own_words own =
                own_words_of(arena, text, prints.list, prints.count);

            is_text(own.words, answers[a], "%s: the answer and nothing else",
                    styles[s].name);
            ok(!holds_ours(own.quoted, &prints),
               "%s: none of our lines in what is not ours", styles[s].name);
        }
}

/* Without an attribution nothing says where the quote begins. */
static void test_no_attribution(struct arena *arena)
{
    struct prints prints = prints_of(letter);
    struct style style = {"", "", WRAP_HARD, 72, "> ", false};

    for (size_t a = 0; a < sizeof answers / sizeof *answers; a++) {
        struct own_words own =
            own_words_of(arena, answered(arena, &style, answers[a]),
                         prints.list, prints.count);

        is_text(own.words, answers[a], "quoted without an attribution");
        own = own_words_of(arena, slice_of(answers[a]), prints.list,
                           prints.count);
        is_text(own.words, answers[a], "not quoted at all");
    }
}

static const struct {
    const char *what;
    const char *text;
    const char *words;
} cases[] = {
    {"between the lines, marked",
     "Hello\n\nOn 3 March 2026 at 09:15, Involvement wrote:\n"
     "> 2. Tea and talk for carers\n> When: Tuesday 10 March 2026, 2pm to "
     "3:30pm\n\nYES 2\n\n> 3. Help us choose the new leaflets\n\nno\n\n"
     "> You get this letter because you asked to hear about carers' groups.\n",
     "Hello\n\nYES 2\n\nno"},
    {"between the lines, not marked",
     "From: Involvement <involve@example.org>\nSent: 3 March 2026 09:15\n"
     "To: jo@example.net\nSubject: News\n\nHello Jo,\n\n"
     "2. Tea and talk for carers\n\nyes\n\n"
     "3. Help us choose the new leaflets\n\nNot this one, I am away.\n\n"
     "You get this letter because you asked to hear about carers' groups.\n",
     "yes\n\nNot this one, I am away."},
    {"a stop below our own words about stopping",
     "> If you want no more of these letters, answer with the one word STOP\n"
     "STOP\n",
     "STOP"},
    {"our last word, left over by a program that breaks lines",
     "no\n\n> If you want no more of these letters, answer with the one word\n"
     "STOP\n> and we will not write to you again. A person reads every "
     "answer, on\n",
     "no"},
    {"the name of an item copied above the quote",
     "2. Tea and talk for carers\nyes please\n\n"
     "On 3 March 2026 at 09:15, Involvement wrote:\n"
     "> Hello Jo,\n> 2. Tea and talk for carers\n"
     "> You get this letter because you asked to hear about carers' groups.\n",
     "2. Tea and talk for carers\nyes please"},
    {"a question mark in front of our line",
     "?\n3. Help us choose the new leaflets\n",
     "?\n3. Help us choose the new leaflets"},
    {"a sentence that begins like an attribution",
     "On reflection yes please\nOn Tue, 3 Mar 2026 at 09:15 Jo wrote:\n> x\n",
     "On reflection yes please"},
    {"somebody wrote, but it is no attribution",
     "yes\nOn 3 March the ward wrote:\nplease bring a coat\nSo I will.\n",
     "yes\nOn 3 March the ward wrote:\nplease bring a coat\nSo I will."},
    {"sent from, in a sentence",
     "Sent from my daughter's account, I can't come\n",
     "Sent from my daughter's account, I can't come"},
    {"thanks and a name", "Thanks\nGeoff\n", "Thanks\nGeoff"},
    {"a postscript below the closing",
     "Yes\n\nKind regards\nJo\nPS not on Tuesday\n",
     "Yes\n\nKind regards\nJo\nPS not on Tuesday"},
    {"a stop below the signature mark", "Hello\n-- \nJo\n01632 960456\nSTOP\n",
     "Hello\n\nSTOP"},
    {"two empty lines end a signature", "-- \nJo\n\n\nI can't make it sorry\n",
     "I can't make it sorry"},
    {"dashes before a long thought",
     "yes\n--\none\ntwo two\nthree\nfour\nfive\nsix six\nseven\neight\nnine\n"
     "ten\n",
     "yes\n--\none\ntwo two\nthree\nfour\nfive\nsix six\nseven\neight\nnine\n"
     "ten"},
    {"only a quote", "> yes\n", ""},
    {"nothing", "\n\n", ""},
};

static void test_cases(struct arena *arena)
{
    struct prints prints = prints_of(letter);

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct own_words own = own_words_of(arena, slice_of(cases[i].text),
                                            prints.list, prints.count);

        is_text(own.words, cases[i].words, "%s", cases[i].what);
    }
}

static void test_rest(struct arena *arena)
{
    struct own_words own;

    own = own_words_of(arena,
                       SLICE("See below.\n\nBegin forwarded message:\n\n"
                             "From: Sam <sam@example.net>\n"
                             "Subject: Mum\nDate: 2 March 2026\n\n"
                             "Mum died on Sunday.\n"),
                       NULL, 0);
    is_text(own.words, "See below.", "what is forwarded is not their own");
    ok(slice_find(own.quoted, SLICE("Mum died on Sunday.")) != SLICE_NONE,
       "but it is kept for the gates");
    own = own_words_of(arena, SLICE("ok\n-- \nJo Example\nThe end is near\n"),
                       NULL, 0);
    is_text(own.signature, "--\nJo Example\nThe end is near",
            "the signature is kept too");
}

int main(void)
{
    struct arena *arena = arena_new();

    test_styles(arena);
    test_no_attribution(arena);
    test_cases(arena);
    test_rest(arena);
    arena_free(arena);
    return done_testing();
}
