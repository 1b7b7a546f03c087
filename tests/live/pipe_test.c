/* pipe: real servers by STARTTLS and TLS, and all that can go wrong before a
 * byte of ours is sent. Run by tests/live/run.py. */
#include "base/clock.h"
#include "core/letter/dialogue.h"
#include "edge/pipe.h"
#include "tests/tap.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static struct arena *arena;
static struct error error;

static struct slice fact(const char *name)
{
    const char *value = getenv(name);

    if (value == NULL) {
        printf("Bail out! %s is not set; run this by tests/live/run.py\n",
               name);
        exit(1);
    }
    return slice_of(value);
}

static int64_t port(const char *name)
{
    int64_t number = 0;

    return slice_number(fact(name), &number) ? number : 0;
}

static struct server live(const char *name, enum security security)
{
    return (struct server){.host = SLICE("localhost"),
                           .port = port(name),
                           .security = security,
                           .user = fact("INVOLVED_LIVE_USER"),
                           .ca_file = fact("INVOLVED_LIVE_CA_FILE")};
}

static struct server hostile(const char *name)
{
    return (struct server){.host = SLICE("127.0.0.1"),
                           .port = port(name),
                           .security = SECURITY_NONE};
}

static bool open_pipe(enum pipe_protocol protocol, const struct server *server,
                      const char *helo, struct pipe **out)
{
    error = (struct error){0};
    return pipe_open(arena, protocol, server, fact("INVOLVED_LIVE_SECRET"),
                     slice_of(helo), 10000, NULL, out, &error);
}

/* The opening must fail so. */
static void is_refused(enum pipe_protocol protocol, const struct server *server,
                       const char *helo, enum error_kind kind,
                       const char *words)
{
    struct pipe *pipe;
    bool opened = open_pipe(protocol, server, helo, &pipe);

    ok(!opened, "refused: %s", error.text);
    if (opened) {
        pipe_close(pipe);
        return;
    }
    is_int(error.kind, kind, "%s: kind", words);
    ok(strstr(error.text, words) != NULL, "it says: %s", words);
}

static bool ask(struct pipe *pipe, const char *words, const char *expected)
{
    char reply[500];
    size_t got = 0;
    int64_t until = clock_steady_ms() + 5000;

    return pipe_send(pipe, slice_of(words), until, &error) &&
           pipe_receive(pipe, reply, sizeof reply, until, &got, &error) &&
           slice_starts((struct slice){reply, got}, slice_of(expected));
}

static void test_smtp(void)
{
    struct server server = live("INVOLVED_LIVE_SMTP_PORT", SECURITY_STARTTLS);
    struct dialogue_server can = {0};
    const struct slice *lines;
    struct pipe *pipe;
    size_t count;

    if (!open_pipe(PIPE_SMTP, &server, "involved.test", &pipe)) {
        ok(false, "SMTP with STARTTLS: %s", error.text);
        return;
    }
    count = pipe_lines(pipe, &lines);
    for (size_t i = 0; i < count; i++)
        dialogue_server_line(&can, lines[i]);
    ok(count > 2 && slice_starts(lines[0], SLICE("250-")), "an EHLO reply");
    ok(slice_find(lines[0], SLICE("involved.test")) != SLICE_NONE,
       "we gave our name");
    ok(can.pipelining && can.size > 0, "what the server can do");
    for (size_t i = 0; i < count; i++)
        ok(slice_find(lines[i], SLICE("STARTTLS")) == SLICE_NONE,
           "no line from before TLS: %.*s", SLICE_ARG(lines[i]));
    ok(!pipe_wait(pipe, -1, 0), "nothing to read yet");
    ok(ask(pipe, "NOOP\r\n", "250"), "the pipe is ours");
    ok(pipe_send(pipe, SLICE("NOOP\r\n"), clock_steady_ms() + 1000, &error) &&
           pipe_wait(pipe, -1, clock_steady_ms() + 5000) &&
           pipe_wait(pipe, -1, 0) && ask(pipe, "", "250"),
       "waiting takes no byte away");
    ok(ask(pipe, "QUIT\r\n", "221"), "QUIT");
    ok(pipe_wait(pipe, -1, clock_steady_ms() + 5000), "the end counts");
    ok(!ask(pipe, "", "") && error.kind == ERROR_PERMANENT, "then closed: %s",
       error.text);
    pipe_close(pipe);
}

/* One letter by the dialogue, over the pipe. */
static struct outcome hand_over(struct pipe *pipe,
                                const struct dialogue_server *can,
                                const char *to, bool *lost_out)
{
    struct letter letter = {.mail_from = fact("INVOLVED_LIVE_USER"),
                            .rcpt_to = slice_of(to),
                            .bytes = SLICE("Subject: dots\r\n\r\n"
                                           ".one\r\n..\r\n.\r\nend\r\n")};
    int64_t until = clock_steady_ms() + 10000;
    struct dialogue dialogue;
    enum dialogue_do what;
    struct slice out;
    char reply[500];
    size_t got;
    bool dot;

    dialogue_start(&dialogue, arena, can, &letter);
    while ((what = dialogue_next(&dialogue, &out, &dot)) != DIALOGUE_ENDED) {
        bool fine =
            what == DIALOGUE_SEND
                ? pipe_send(pipe, out, until, &error)
                : pipe_receive(pipe, reply, sizeof reply, until, &got, &error);

        if (!fine)
            dialogue_lose(&dialogue, error.text);
        else if (what == DIALOGUE_READ)
            dialogue_take(&dialogue, (struct slice){reply, got});
    }
    *lost_out = dialogue.lost;
    return dialogue.outcome;
}

/* Refused and accepted letters on one connection. */
static void test_letters(bool pipelining)
{
    static const struct {
        const char *to;
        enum verdict verdict;
        enum scope scope;
        int code;
    } letters[] = {
        {"maureen@example.org", VERDICT_DONE, SCOPE_LETTER, 250},
        {"gone@example.org", VERDICT_NEVER, SCOPE_LETTER, 550},
        {"someone@elsewhere.example", VERDICT_NEVER, SCOPE_ACCOUNT, 550},
        {"maureen@example.org", VERDICT_DONE, SCOPE_LETTER, 250},
    };
    struct server server = live("INVOLVED_LIVE_SMTP_PORT", SECURITY_STARTTLS);
    struct dialogue_server can = {.pipelining = pipelining, .size = 1000};
    struct pipe *pipe;

    if (!open_pipe(PIPE_SMTP, &server, "involved.test", &pipe)) {
        ok(false, "letters: %s", error.text);
        return;
    }
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++) {
        bool lost;
        struct outcome got = hand_over(pipe, &can, letters[i].to, &lost);

        is_int(got.verdict, letters[i].verdict, "%s: %d %s %s", letters[i].to,
               got.code, got.enhanced, got.text);
        is_int(got.scope, letters[i].scope, "scope");
        is_int(got.code, letters[i].code, "code");
        ok(!lost && !pipe_wait(pipe, -1, 0), "the connection goes on");
    }
    pipe_close(pipe);
}

static void test_imap(const char *name, enum security security)
{
    struct server server = live(name, security);
    const struct slice *lines;
    struct pipe *pipe;

    if (!open_pipe(PIPE_IMAP, &server, "", &pipe)) {
        ok(false, "%s: %s", name, error.text);
        return;
    }
    ok(ask(pipe, "x1 SELECT INBOX\r\n", "* "), "%s: logged in", name);
    is_int((int64_t)pipe_lines(pipe, &lines), 0, "no EHLO lines");
    pipe_close(pipe);
}

static void test_trust(void)
{
    struct server server = live("INVOLVED_LIVE_SMTP_PORT", SECURITY_STARTTLS);
    struct server other;

    server.ca_file = SLICE("");
    is_refused(PIPE_SMTP, &server, "a.test", ERROR_PERMANENT, "certificate");
    server.ca_file = SLICE("/nonexistent/ca.pem");
    is_refused(PIPE_SMTP, &server, "a.test", ERROR_PERMANENT,
               "trusted certificates");
    server.ca_file = fact("INVOLVED_LIVE_CA_FILE");
    server.host = SLICE("other.localhost"); /* not in the certificate */
    is_refused(PIPE_SMTP, &server, "a.test", ERROR_PERMANENT, "certificate");
    other = live("INVOLVED_LIVE_IMAPS_PORT", SECURITY_TLS);
    other.ca_file = SLICE("");
    is_refused(PIPE_IMAP, &other, "", ERROR_PERMANENT, "certificate");
    other = live("INVOLVED_LIVE_SMTP_PORT", SECURITY_TLS);
    is_refused(PIPE_SMTP, &other, "a.test", ERROR_TEMPORARY,
               "no TLS connection");
    other = hostile("INVOLVED_HOSTILE_SMTP_PORT");
    other.security = SECURITY_STARTTLS;
    is_refused(PIPE_SMTP, &other, "a.test", ERROR_PERMANENT, "STARTTLS");
    other.security = SECURITY_NONE;
    other.host = SLICE("mail.example.org");
    is_refused(PIPE_SMTP, &other, "a.test", ERROR_PERMANENT, "another machine");
    other.host = SLICE("127.example.org");
    is_refused(PIPE_SMTP, &other, "a.test", ERROR_PERMANENT, "another machine");
}

static void test_names(void)
{
    struct server server = live("INVOLVED_LIVE_SMTP_PORT", SECURITY_STARTTLS);

    server.host = SLICE("nowhere.invalid");
    is_refused(PIPE_SMTP, &server, "a.test", ERROR_TEMPORARY, "not known");
    server = hostile("INVOLVED_HOSTILE_SMTP_PORT");
    server.port = 1;
    is_refused(PIPE_SMTP, &server, "a.test", ERROR_TEMPORARY, "no connection");
}

static void test_logins(void)
{
    struct server server = live("INVOLVED_LIVE_SMTP_PORT", SECURITY_STARTTLS);

    server.user = SLICE("nobody@northgate.example");
    is_refused(PIPE_SMTP, &server, "a.test", ERROR_PERMANENT,
               "refused our login");
    server = live("INVOLVED_LIVE_IMAPS_PORT", SECURITY_TLS);
    server.user = SLICE("nobody@northgate.example");
    is_refused(PIPE_IMAP, &server, "", ERROR_PERMANENT, "refused our login");
    server = hostile("INVOLVED_HOSTILE_SMTP_PORT");
    server.user = SLICE("daemon");
    is_refused(PIPE_SMTP, &server, "badauth.test", ERROR_PERMANENT,
               "535 5.7.8");
    is_refused(PIPE_SMTP, &server, "busyauth.test", ERROR_TEMPORARY,
               "454 4.7.0");
    is_refused(PIPE_SMTP, &server, "noauth.test", ERROR_PERMANENT,
               "offers no login");
    server = hostile("INVOLVED_HOSTILE_IMAP_PORT");
    server.user = SLICE("denied");
    is_refused(PIPE_IMAP, &server, "", ERROR_PERMANENT, "not you");
    server.user = SLICE("unavailable");
    is_refused(PIPE_IMAP, &server, "", ERROR_TEMPORARY, "later");
}

struct count {
    int beats;
    int most; /* then stop; 0: never */
};

static bool beat(void *data)
{
    struct count *count = data;

    count->beats++;
    return count->most == 0 || count->beats < count->most;
}

static void ends_in(const char *name, int64_t patience, struct count *count,
                    int64_t least, int64_t most)
{
    struct server server = hostile(name);
    struct pulse pulse = {beat, count};
    int64_t from = clock_steady_ms();
    struct pipe *pipe;
    int64_t took;

    if (pipe_open(arena, PIPE_SMTP, &server, SLICE(""), SLICE("a.test"),
                  patience, &pulse, &pipe, &error)) {
        ok(false, "%s: must not open", name);
        pipe_close(pipe);
        return;
    }
    took = clock_steady_ms() - from;
    ok(took >= least && took <= most, "%s: %lld ms: %s", name, (long long)took,
       error.text);
    is_int(error.kind, ERROR_TEMPORARY, "tried again");
}

static void test_time(void)
{
    struct count count = {0};

    ends_in("INVOLVED_HOSTILE_SILENT_PORT", 2500, &count, 2400, 3500);
    ok(count.beats >= 2, "it beat while it waited: %d", count.beats);
    count = (struct count){.most = 1};
    ends_in("INVOLVED_HOSTILE_SILENT_PORT", 9000, &count, 0, 1500);
    ok(strstr(error.text, "stops") != NULL, "ended by the pulse");
    count = (struct count){0};
    ends_in("INVOLVED_HOSTILE_DRIPPING_PORT", 1500, &count, 1400, 2500);
    ends_in("INVOLVED_HOSTILE_FLOODING_PORT", 5000, &count, 0, 5500);
    ends_in("INVOLVED_HOSTILE_REFUSING_PORT", 5000, &count, 0, 3000);
    ok(strstr(error.text, "554 no service") != NULL, "the server's words");
}

static void test_reading(void)
{
    struct server server = hostile("INVOLVED_HOSTILE_SMTP_PORT");
    struct count count = {0};
    struct pulse pulse = {beat, &count};
    int ends[2];
    struct pipe *pipe;
    int64_t from;
    char byte;
    size_t got;

    if (!pipe_open(arena, PIPE_SMTP, &server, SLICE(""), SLICE("late.test"),
                   5000, &pulse, &pipe, &error)) {
        ok(false, "late.test: %s", error.text);
        return;
    }
    from = clock_steady_ms();
    ok(pipe_send(pipe, SLICE("NOOP\r\n"), from + 1000, &error), "sent");
    ok(!pipe_receive(pipe, &byte, 1, from + 100, &got, &error) &&
           error.kind == ERROR_TEMPORARY,
       "not yet: %s", error.text);
    ok(pipe_receive(pipe, &byte, 1, from + 5000, &got, &error) && got == 1 &&
           byte == '2',
       "at last, a byte alone");
    if (pipe2(ends, 0) != 0)
        ok(false, "two ends");
    ok(write(ends[1], "x", 1) == 1, "something else is readable");
    ok(pipe_wait(pipe, ends[0], 0), "bytes come first");
    ok(ask(pipe, "", "50 at last"), "the rest");
    from = clock_steady_ms();
    ok(!pipe_wait(pipe, ends[0], from + 5000), "nothing but the other");
    ok(clock_steady_ms() - from < 1000, "it ends the wait");
    count.most = count.beats + 1;
    ok(!pipe_wait(pipe, -1, clock_steady_ms() + 9000), "so does the pulse");
    ok(clock_steady_ms() - from < 2500, "within its second");
    close(ends[0]);
    close(ends[1]);
    pipe_close(pipe);
}

int main(void)
{
    arena = arena_new();
    if (!pipe_setup(&error))
        ok(false, "%s", error.text);
    test_smtp();
    test_letters(true);
    test_letters(false);
    test_imap("INVOLVED_LIVE_IMAP_PORT", SECURITY_STARTTLS);
    test_imap("INVOLVED_LIVE_IMAPS_PORT", SECURITY_TLS);
    test_trust();
    test_names();
    test_logins();
    test_time();
    test_reading();
    pipe_close(NULL);
    arena_free(arena);
    return done_testing();
}
