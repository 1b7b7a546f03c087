/* Whom our own mail server vouches for, and who only says so. */
#include "core/reading/authentication.h"

#include "tests/tap.h"

#define OURS "mx.harbour.example"
#define FROM "From: alex@harbour.example\n"
#define PASS "dmarc=pass header.from=harbour.example"

static const struct {
    const char *what;
    const char *header; /* lines; one that begins with a blank goes on */
    bool vouched;
} rows[] = {
    {"a pass", "Authentication-Results: " OURS "; " PASS "\n" FROM, true},
    {"in other letters",
     "AUTHENTICATION-results: MX.Harbour.Example; DMARC=Pass "
     "Header.From=HARBOUR.example\n" FROM,
     true},
    {"among others",
     "Authentication-Results: " OURS "; spf=fail smtp.mailfrom=a@b.example;\n"
     "\tdkim=pass (2048-bit) header.d=harbour.example header.b=\"a;b=c\";\n"
     "\t" PASS " policy.dmarc=none; arc=none\n" FROM,
     true},
    {"odd folding",
     "Authentication-Results:\n " OURS "\n 1\n ;\n dmarc\n =\n pass\n"
     " header\n .\n from\n =\n harbour.example\n" FROM,
     true},
    {"comments everywhere",
     "Authentication-Results: (a) " OURS " (b (c \\) d)) ; (e) dmarc (f) = "
     "(g) pass (p=none; dis=none) header.from (h) = (i) harbour.example "
     "(j)\n" FROM,
     true},
    {"a quoted id", "Authentication-Results: \"" OURS "\"; " PASS "\n" FROM,
     true},
    {"a version of the method",
     "Authentication-Results: " OURS "; dmarc/1=pass "
     "header.from=harbour.example\n" FROM,
     true},
    {"a reason",
     "Authentication-Results: " OURS "; dmarc=pass reason=\"all; well\" "
     "header.from=harbour.example;\n" FROM,
     true},

    {"nothing", FROM, false},
    {"a fail",
     "Authentication-Results: " OURS "; dmarc=fail "
     "header.from=harbour.example\n" FROM,
     false},
    {"no results", "Authentication-Results: " OURS "; none\n" FROM, false},
    {"another server's",
     "Authentication-Results: mx.elsewhere.example; " PASS "\n" FROM, false},
    {"an id that only begins as ours",
     "Authentication-Results: " OURS ".evil.example; " PASS "\n" FROM, false},
    {"a forged one below ours",
     "Authentication-Results: " OURS
     "; dmarc=none\nAuthentication-Results: " OURS "; " PASS "\n" FROM,
     false},
    {"a forged one below another's",
     "Authentication-Results: mx.elsewhere.example; none\n"
     "Authentication-Results: " OURS "; " PASS "\n" FROM,
     false},
    {"below From, and still the topmost",
     FROM "Authentication-Results: " OURS "; " PASS "\n", true},
    {"another domain",
     "Authentication-Results: " OURS "; dmarc=pass "
     "header.from=evil.example\n" FROM,
     false},
    {"the domain above",
     "Authentication-Results: " OURS "; dmarc=pass header.from=example\n" FROM,
     false},
    {"no domain", "Authentication-Results: " OURS "; dmarc=pass\n" FROM, false},
    {"two domains",
     "Authentication-Results: " OURS "; " PASS
     " header.from=evil.example\n" FROM,
     false},
    {"two results",
     "Authentication-Results: " OURS
     "; dmarc=fail header.from=evil.example; " PASS "\n" FROM,
     false},
    {"the domain of another method",
     "Authentication-Results: " OURS "; dmarc=pass; dkim=pass "
     "header.from=harbour.example\n" FROM,
     false},
    {"a pass in a comment",
     "Authentication-Results: " OURS "; dmarc=none (; " PASS ")\n" FROM, false},
    {"a pass in quotes",
     "Authentication-Results: " OURS "; spf=none reason=\"; " PASS "\"\n" FROM,
     false},
    {"a comment that does not end",
     "Authentication-Results: " OURS "; " PASS " (\n" FROM, false},
    {"quotes that do not end",
     "Authentication-Results: " OURS "; " PASS " reason=\"x\n" FROM, false},
    {"a word too many",
     "Authentication-Results: " OURS "; dmarc=pass pass "
     "header.from=harbour.example x\n" FROM,
     false},
    {"another header of that name's beginning",
     "Authentication-Results-Original: " OURS "; " PASS "\n" FROM, false},
    {"two From",
     "Authentication-Results: " OURS "; " PASS "\n" FROM
     "From: eve@evil.example\n",
     false},

    {"the mark", "X-Internal-Sender: yes\n" FROM, true},
    {"the mark, folded", "x-internal-sender:\n YES \n" FROM, true},
    {"the mark says no", "X-Internal-Sender: no\n" FROM, false},
    {"the mark twice", "X-Internal-Sender: yes\nX-Internal-Sender: yes\n" FROM,
     false},
    {"the mark and two From", "X-Internal-Sender: yes\n" FROM FROM, false},
};

static size_t lines_of(struct slice header, struct header_line *out)
{
    size_t count = 0;
    struct slice line;

    while (slice_next_line(&header, &line)) {
        size_t colon = slice_find_byte(line, ':');

        if (is_space(line.at[0]))
            out[count - 1].value.size =
                (size_t)(line.at + line.size - out[count - 1].value.at);
        else
            out[count++] = (struct header_line){slice_part(line, 0, colon),
                                                slice_from(line, colon + 1)};
    }
    return count;
}

int main(void)
{
    static const struct ourselves ours = {
        .authserv = {OURS, sizeof OURS - 1},
        .mark = {"X-Internal-Sender: yes", 22},
    };
    static const struct ourselves nothing_set;
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct header_line lines[10];
        size_t count = lines_of(slice_of(rows[i].header), lines);

        ok(authentication_vouches(arena, &ours, lines, count,
                                  SLICE("alex@harbour.example")) ==
               rows[i].vouched,
           "%s", rows[i].what);
        ok(!authentication_vouches(arena, &ours, lines, count,
                                   (struct slice){NULL, 0}),
           "%s: nobody is vouched for without an address", rows[i].what);
        ok(!authentication_vouches(arena, &nothing_set, lines, count,
                                   SLICE("alex@harbour.example")),
           "%s: nor without settings", rows[i].what);
    }
    arena_free(arena);
    return done_testing();
}
