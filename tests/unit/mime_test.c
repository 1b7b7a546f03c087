/* MIME out: headers, mailboxes, quoted-printable, and what may not leave. */
#include "core/letter/mime.h"
#include "tests/tap.h"

#include <string.h>

static struct slice encoded(struct arena *arena, struct slice text)
{
    struct text out = text_start(arena, 100000);

    quoted_printable_put(&out, text);
    return text_slice(&out);
}

static void test_quoted_printable(struct arena *arena)
{
    static const struct {
        const char *from;
        const char *to;
    } cases[] = {
        {"", ""},
        {"Dear Sam\n", "Dear Sam\r\n"},
        {"no line end", "no line end"},
        {"caf\xc3\xa9\n", "caf=C3=A9\r\n"},
        {"1 + 1 = 2\n", "1 + 1 =3D 2\r\n"},
        {"ends in a space \n", "ends in a space=20\r\n"},
        {"ends in a tab\t", "ends in a tab=09"},
        {" \n", "=20\r\n"},
        {".\n..\n", "=2E\r\n=2E.\r\n"},
        {"From here\nFromage\n", "=46rom here\r\nFromage\r\n"},
        {"a\rb\n", "a=0Db\r\n"},
        {"\n\n", "\r\n\r\n"},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        is_text(encoded(arena, slice_of(cases[i].from)), cases[i].to,
                "quoted-printable of case %zu", i);
}

/* The rules of RFC 2045 section 6.7, for lines of many lengths and bytes. */
static void test_quoted_printable_lines(struct arena *arena)
{
    bool short_enough = true;
    bool no_space_last = true;
    bool no_dot_first = true;
    bool starts_anew = true;

    for (size_t size = 60; size < 160; size++) {
        struct text long_line = text_start(arena, 1000);
        struct text twice = text_start(arena, 1000);
        struct slice once;
        struct slice rest;
        struct slice line;

        for (size_t i = 0; i < size; i++)
            text_puts(&long_line, i % 7 == 0    ? "."
                                  : i % 11 == 0 ? "\xc3\xa9"
                                  : i % 5 == 0  ? " "
                                                : "x");
        text_puts(&long_line, "\n");
        once = encoded(arena, text_slice(&long_line));
        for (rest = once; slice_next_line(&rest, &line);) {
            short_enough &= line.size <= 76;
            no_space_last &= line.size == 0 || line.at[line.size - 1] != ' ';
            no_dot_first &= line.size == 0 || line.at[0] != '.';
        }
        text_put(&twice, text_slice(&long_line));
        text_put(&twice, text_slice(&long_line));
        rest = encoded(arena, text_slice(&twice));
        starts_anew &= slice_equal(slice_part(rest, 0, once.size), once) &&
                       slice_equal(slice_from(rest, once.size), once);
    }
    ok(short_enough, "no line is longer than 76");
    ok(no_space_last, "no line ends in a space");
    ok(no_dot_first, "no line begins with a dot, soft breaks included");
    ok(starts_anew, "encoding begins anew at each line");
}

static struct slice header(struct arena *arena, const char *name,
                           const char *value)
{
    struct text out = text_start(arena, 100000);

    mime_put_header(&out, name, slice_of(value));
    return text_slice(&out);
}

static void test_headers(struct arena *arena)
{
    struct slice rest;
    struct slice line;
    bool short_enough = true;

    is_text(header(arena, "Subject", "News, 5 March"),
            "Subject: News, 5 March\r\n", "plain words stay");
    is_text(header(arena, "Subject", ""), "Subject: \r\n", "nothing to say");
    is_text(header(arena, "Subject", "Caf\xc3\xa9 songs"),
            "Subject: =?UTF-8?Q?Caf=C3=A9_songs?=\r\n", "mostly ASCII: Q");
    is_text(header(arena, "Subject", "\xe0\xa6\xac\xe0\xa6\xbe\xe0\xa6\xb2"),
            "Subject: =?UTF-8?B?4Kas4Ka+4Kay?=\r\n", "mostly not: B");
    is_text(header(arena, "Subject", "=?UTF-8?Q?trick?="),
            "Subject: =?UTF-8?B?PT9VVEYtOD9RP3RyaWNrPz0=?=\r\n",
            "what looks encoded is encoded");
    is_text(header(arena, "Subject",
                   "one two three four five six seven eight nine ten eleven "
                   "twelve thirteen"),
            "Subject: one two three four five six seven eight nine ten eleven "
            "twelve\r\n thirteen\r\n",
            "folded at a space");
    rest = header(arena, "Subject",
                  "\xe0\xa6\xac\xe0\xa6\xac\xe0\xa6\xac\xe0\xa6\xac\xe0\xa6\xac"
                  "\xe0\xa6\xac\xe0\xa6\xac\xe0\xa6\xac\xe0\xa6\xac\xe0\xa6\xac"
                  "\xe0\xa6\xac\xe0\xa6\xac\xe0\xa6\xac\xe0\xa6\xac\xe0\xa6\xac"
                  "\xe0\xa6\xac\xe0\xa6\xac\xe0\xa6\xac\xe0\xa6\xac");
    is_text(rest,
            "Subject: =?UTF-8?B?4Kas4Kas4Kas4Kas4Kas4Kas4Kas4Kas4Kas4Kas4Kas"
            "4Kas4Kas?=\r\n =?UTF-8?B?4Kas4Kas4Kas4Kas4Kas4Kas?=\r\n",
            "many encoded words, none splits a character");
    while (slice_next_line(&rest, &line))
        short_enough &= line.size <= 76;
    ok(short_enough, "lines with encoded words have at most 76 characters");
    rest = header(arena, "Subject",
                  "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                  "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
    ok(slice_find(rest, SLICE("=?UTF-8?Q?xxx")) != SLICE_NONE,
       "a word too long to fold is encoded");
}

static void test_mailboxes(struct arena *arena)
{
    static const struct {
        const char *display;
        const char *to;
    } cases[] = {
        {"", "To: <sam@example.org>\r\n"},
        {"Sam Lee", "To: Sam Lee <sam@example.org>\r\n"},
        {"Lee, Sam", "To: \"Lee, Sam\" <sam@example.org>\r\n"},
        {"Sam \"S\" \\", "To: \"Sam \\\"S\\\" \\\\\" <sam@example.org>\r\n"},
        {"eve@example.org", "To: \"eve@example.org\" <sam@example.org>\r\n"},
        {"<eve@example.org>,",
         "To: \"<eve@example.org>,\" <sam@example.org>\r\n"},
        {"Penrose, Zo\xc3\xab", "To: =?UTF-8?Q?Penrose=2C_Zo=C3=AB?= "
                                "<sam@example.org>\r\n"},
        {"A name so long that it and its address need 2 full lines",
         "To: A name so long that it and its address need 2 full lines\r\n "
         "<sam@example.org>\r\n"},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct text out = text_start(arena, 1000);

        mime_put_mailbox(&out, "To", slice_of(cases[i].display),
                         SLICE("sam@example.org"));
        is_text(text_slice(&out), cases[i].to, "a mailbox: case %zu", i);
    }
}

static void test_addresses(void)
{
    static const struct {
        const char *address;
        bool may;
    } cases[] = {
        {"sam@example.org", true},
        {"sam+tag.two@mail.example.org", true},
        {"o'neil@example.org", true},
        {"", false},
        {"sam", false},
        {"@example.org", false},
        {"sam@", false},
        {"sam@@example.org", false},
        {"sam@eve@example.org", false},
        {"sam @example.org", false},
        {"sam@example.org,eve@example.org", false},
        {"sam@example.org>", false},
        {"sam\r\n@example.org", false},
        {".sam@example.org", false},
        {"sa..m@example.org", false},
        {"\"sam\"@example.org", false},
        {"zo\xc3\xab@example.org", false},
        {"sixty-five-sixty-five-sixty-five-sixty-five-sixty-five-sixty-five"
         "@example.org",
         false},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        ok(mime_may_address(slice_of(cases[i].address)) == cases[i].may,
           "an address that %s: case %zu", cases[i].may ? "may" : "may not", i);
}

#define REST                                                                 \
    "From: Us <us@example.org>\r\nDate: Thu, 05 Mar 2026 10:00:00 +0000\r\n" \
    "Message-ID: <a@example.org>\r\n"
#define TO "To: Sam <sam@example.org>\r\n"
#define TEN "0123456789"
#define HUNDRED TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN
#define NINE_HUNDRED \
    HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED HUNDRED

static void test_departure(void)
{
    static const struct {
        const char *what;
        const char *letter;
        bool may;
    } cases[] = {
        {"a whole letter", REST TO "\r\nHello\r\n", true},
        {"a bare address", REST "To: sam@example.org\r\n\r\nHello\r\n", true},
        {"a folded To", REST "To: Sam\r\n <sam@example.org>\r\n\r\nHi\r\n",
         true},
        {"a quoted name",
         REST "To: \"Lee, Sam <x>\" <sam@example.org>\r\n\r\nHi\r\n", true},
        {"no body", REST TO "\r\n", true},
        {"998 octets",
         REST TO "\r\n" NINE_HUNDRED TEN TEN TEN TEN TEN TEN TEN TEN TEN
                 "01234567\r\n",
         true},
        {"999 octets",
         REST TO "\r\n" NINE_HUNDRED TEN TEN TEN TEN TEN TEN TEN TEN TEN
                 "012345678\r\n",
         false},
        {"nothing", "", false},
        {"no empty line", REST TO, false},
        {"no CRLF at the end", REST TO "\r\nHello", false},
        {"a bare LF", REST TO "\r\nHel\nlo\r\n", false},
        {"a bare CR", REST TO "\r\nHel\rlo\r\n", false},
        {"a bare LF in the header",
         REST "X-A: b\nTo: <sam@example.org>\r\n"
              "\r\n",
         false},
        {"CR CR LF", REST TO "\r\nHello\r\r\n", false},
        {"eight bits", REST TO "\r\ncaf\xc3\xa9\r\n", false},
        {"no To", REST "\r\nHello\r\n", false},
        {"two To", REST TO TO "\r\nHello\r\n", false},
        {"two addresses",
         REST "To: <sam@example.org>, <eve@example.org>\r\n\r\n", false},
        {"two bare addresses",
         REST "To: sam@example.org, eve@example.org\r\n\r\n", false},
        {"a group", REST "To: all: <sam@example.org>;\r\n\r\n", false},
        {"an address before",
         REST "To: eve@example.org <sam@example.org>\r\n\r\n", false},
        {"an address after",
         REST "To: <sam@example.org> <eve@example.org>\r\n\r\n", false},
        {"a folded second address",
         REST "To: <sam@example.org>\r\n ,<eve@example.org>\r\n\r\n", false},
        {"somebody else", REST "To: <eve@example.org>\r\n\r\n", false},
        {"a longer address", REST "To: <sam@example.org.uk>\r\n\r\n", false},
        {"an open quote", REST "To: \"Sam <sam@example.org>\r\n\r\n", false},
        {"Cc", REST TO "Cc: <eve@example.org>\r\n\r\n", false},
        {"cc in small letters", REST TO "cc: <eve@example.org>\r\n\r\n", false},
        {"an empty Bcc", REST TO "Bcc:\r\n\r\n", false},
        {"Resent-To", REST TO "Resent-To: <eve@example.org>\r\n\r\n", false},
        {"two From", REST TO "From: <eve@example.org>\r\n\r\n", false},
        {"no From", TO "Date: x\r\nMessage-ID: <a@b>\r\n\r\n", false},
        {"no Date", TO "From: <us@example.org>\r\nMessage-ID: <a@b>\r\n\r\n",
         false},
        {"no Message-ID", TO "From: <us@example.org>\r\nDate: x\r\n\r\n",
         false},
        {"two subjects", REST TO "Subject: a\r\nSubject: b\r\n\r\n", false},
        {"a line that is no header", REST TO "hello there\r\n\r\n", false},
        {"a name with a space", REST TO "X A: b\r\n\r\n", false},
        {"a fold of nothing", REST TO "X-A: b\r\n \r\n\r\n", false},
        {"a fold at the start", " a\r\n" REST TO "\r\n", false},
    };
    char nul[] = REST TO "\r\nHello to everybody who reads this\r\n";

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        ok(mime_may_leave(slice_of(cases[i].letter),
                          SLICE("sam@example.org")) == cases[i].may,
           "%s %s leave", cases[i].what, cases[i].may ? "may" : "may not");
    for (size_t at = sizeof REST TO "\r\n" - 1; at < sizeof nul - 3; at++) {
        char byte = nul[at];

        nul[at] = '\n';
        ok(!mime_may_leave(slice_of(nul), SLICE("sam@example.org")),
           "a bare LF at %zu may not leave", at);
        nul[at] = byte;
    }
    nul[sizeof nul - 5] = '\0';
    ok(!mime_may_leave((struct slice){nul, sizeof nul - 1},
                       SLICE("sam@example.org")),
       "NUL may not leave");
    ok(!mime_may_leave(SLICE(REST "To: \r\n\r\n"), SLICE("")),
       "nobody is not an address");
}

int main(void)
{
    struct arena *arena = arena_new();

    test_quoted_printable(arena);
    test_quoted_printable_lines(arena);
    test_headers(arena);
    test_mailboxes(arena);
    test_addresses();
    test_departure();
    arena_free(arena);
    return done_testing();
}
