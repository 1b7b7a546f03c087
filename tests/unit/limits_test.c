/* What only hurts is refused before any parser sees it. */
#include "core/reading/limits.h"

#include "base/text.h"
#include "tests/tap.h"

static bool allowed(struct text *text, struct error *error)
{
    *error = (struct error){.kind = ERROR_NONE};
    return limits_allow(&limits_default, text_slice(text), error);
}

static void repeat(struct text *text, const char *what, int times)
{
    for (int i = 0; i < times; i++)
        text_puts(text, what);
}

static const struct {
    const char *what;
    const char *before;
    const char *again;
    int times;
    const char *after;
    const char *reason; /* NULL: allowed */
} cases[] = {
    {"a short message", "From: jo@example.net\r\n\r\nyes\r\n", "", 0, "", NULL},
    {"headers alone", "From: jo@example.net", "", 0, "", NULL},
    {"no headers", "\r\nyes\r\n", "", 0, "", "no headers"},
    {"words without headers", "yes please\r\n", "", 0, "", "no headers"},
    {"nothing", "", "", 0, "", "no headers"},
    {"200,000 brackets", "From: ", "(", 200000, " <a@b>\n\nx\n", "headers"},
    {"101 brackets in one line", "From: ", "(", 101, "\n\nx\n", "brackets"},
    {"101 brackets over many lines", "From: a\n", " (\n", 101, "\n\nx\n",
     "brackets"},
    {"brackets that are closed", "From: a", "()", 5000, "\n\nx\n", NULL},
    {"brackets in the text", "From: a\n\n", "(((((((((((", 200, "\n", NULL},
    {"brackets in a part's header",
     "From: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\nX-A: ", "(",
     200, "\n\nx\n", "brackets"},
    {"101 groups of addresses inside one another", "To: ", "a:", 101, "\n\nx\n",
     "groups"},
    {"groups over many lines of a part", "A: b\n\n--b\nA: b\nResent-Cc :\n",
     " a:\n", 101, "\n\nx\n", "groups"},
    {"groups that are closed", "To: ", "a:b@c;", 1000, "\n\nx\n", NULL},
    {"colons in another header", "A: b\nX-Report: ", "a:", 1000, "\n\nx\n",
     NULL},
    {"1,001 lines of headers", "", "A: b\n", 1001, "\n", "lines of headers"},
    {"64 KiB of headers", "A: b\n",
     " 0123456789012345678901234567890123456789"
     "012345678901234567890123456789012345678901234567890123456789\n",
     900, "\n", "bytes of headers"},
    {"a nest of 10,000 parts", "A: b\n",
     "Content-Type: multipart/mixed; boundary=b\n\n--b\n", 10000, "\n",
     "inside one another"},
    {"folded content types", "A: b\n",
     "Content-Type:\n multipart/mixed; boundary=b\n\n--b\n", 21, "\n",
     "inside one another"},
    {"a nest of messages", "A: b\n", "Content-Type: message/rfc822\n\n", 10000,
     "\n", "inside one another"},
    {"20 parts inside one another", "A: b\n",
     "Content-Type: multipart/mixed; boundary=b\n\n--b\n", 20, "\n\nx\n", NULL},
    {"10,000 parts", "A: b\nContent-Type: multipart/mixed; boundary=b\n\n",
     "--b\nA: b\n\nx\n", 10000, "", "250 parts"},
    {"10,000 empty parts", "A: b\n\n", "--b\n", 10000, "", "250 parts"},
    {"10,000 drawn lines", "A: b\n\n", "------\nwords\n", 10000, "", NULL},
    {"a long line", "A: b\n\n", "0123456789012345", 65537, "\n", "a line of"},
    {"25 MiB", "A: b\n\n",
     "01234567890123456789012345678901234567890123456789"
     "0123456789\n",
     432000, "\n", "26214400 bytes"},
};

int main(void)
{
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena *arena = arena_new();
        struct text text = text_start(arena, (size_t)64 * 1024 * 1024);
        struct error error;
        bool passed;

        text_puts(&text, cases[i].before);
        repeat(&text, cases[i].again, cases[i].times);
        text_puts(&text, cases[i].after);
        passed = allowed(&text, &error);
        if (cases[i].reason == NULL)
            ok(passed, "%s: allowed %s", cases[i].what, error.text);
        else
            ok(!passed && slice_find(slice_of(error.text),
                                     slice_of(cases[i].reason)) != SLICE_NONE,
               "%s: %s", cases[i].what, error.text);
        arena_free(arena);
    }
    return done_testing();
}
