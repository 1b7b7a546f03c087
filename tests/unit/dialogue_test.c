/* dialogue: every stage of handing over one letter, and how each can end. */
#include "core/letter/dialogue.h"
#include "tests/tap.h"

#include <stdio.h>
#include <string.h>

static struct arena *arena;

static const struct dialogue_server plain = {.size = 0};
static const struct dialogue_server pipeline = {.pipelining = true,
                                                .size = 1000};

static struct letter sample(const char *bytes)
{
    return (struct letter){.mail_from = SLICE("list+b.t@example.org"),
                           .rcpt_to = SLICE("sam@example.net"),
                           .bytes = slice_of(bytes)};
}

#define PLAIN_MAIL "MAIL FROM:<list+b.t@example.org>\r\n"
#define SIZED_MAIL "MAIL FROM:<list+b.t@example.org> SIZE=9\r\n"
#define RCPT "RCPT TO:<sam@example.net>\r\n"
#define DATA "DATA\r\n"
#define BODY "a: b\r\n\r\nc"
#define LETTER "[dot]" BODY "\r\n.\r\n"
#define NOBODY ".\r\n"
#define RESET "RSET\r\n"

struct run {
    struct dialogue dialogue;
    struct text sent;
    int dots;
};

/* Gives the server's next bytes; "" loses the connection, NULL stops. */
static void converse(struct run *run, const struct dialogue_server *server,
                     const struct letter *letter, const char *const *replies,
                     size_t piece)
{
    struct slice out;
    bool dot;
    enum dialogue_do what;

    run->sent = text_start(arena, 100000);
    run->dots = 0;
    dialogue_start(&run->dialogue, arena, server, letter);
    while ((what = dialogue_next(&run->dialogue, &out, &dot)) !=
           DIALOGUE_ENDED) {
        struct slice reply;

        if (what == DIALOGUE_SEND) {
            run->dots += dot;
            text_puts(&run->sent, dot ? "[dot]" : "");
            text_put(&run->sent, out);
            continue;
        }
        if (*replies == NULL)
            return;
        reply = slice_of(*replies++);
        if (reply.size == 0)
            dialogue_lose(&run->dialogue, "connection lost");
        for (size_t at = 0; at < reply.size; at += piece)
            dialogue_take(&run->dialogue, slice_part(reply, at, piece));
    }
}

struct talk {
    const char *name;
    const struct dialogue_server *server;
    const char *replies[8];
    const char *sent;
    enum verdict verdict;
    int code;
    bool lost;
};

static const struct talk talks[] = {
    /* handed over */
    {"plain",
     &plain,
     {"250 ok\r\n", "250 ok\r\n", "354 go\r\n", "250 2.0.0 queued\r\n"},
     PLAIN_MAIL RCPT DATA LETTER,
     VERDICT_DONE,
     250,
     false},
    {"pipelined",
     &pipeline,
     {"250 ok\r\n250 ok\r\n354 go\r\n", "250 queued\r\n"},
     SIZED_MAIL RCPT DATA LETTER,
     VERDICT_DONE,
     250,
     false},
    {"pipelined, replies one by one",
     &pipeline,
     {"250 ok\r\n", "250 ok\r\n", "354 go\r\n", "250 queued\r\n"},
     SIZED_MAIL RCPT DATA LETTER,
     VERDICT_DONE,
     250,
     false},
    {"replies of several lines",
     &plain,
     {"250-one\r\n250-two\r\n250 three\r\n", "250-ok\r\n250\r\n",
      "354-go\r\n354 on\r\n", "250-a\r\n250 b\r\n"},
     PLAIN_MAIL RCPT DATA LETTER,
     VERDICT_DONE,
     250,
     false},
    {"bare line feeds from the server",
     &plain,
     {"250 ok\n", "250 ok\n", "354\n", "250 ok\n"},
     PLAIN_MAIL RCPT DATA LETTER,
     VERDICT_DONE,
     250,
     false},

    /* refused, plain */
    {"MAIL 4xx",
     &plain,
     {"451 no\r\n", "250 ok\r\n"},
     PLAIN_MAIL RESET,
     VERDICT_AGAIN,
     451,
     false},
    {"MAIL 5xx",
     &plain,
     {"550 no\r\n", "250 ok\r\n"},
     PLAIN_MAIL RESET,
     VERDICT_NEVER,
     550,
     false},
    {"RCPT 4xx",
     &plain,
     {"250 ok\r\n", "450 no\r\n", "250 ok\r\n"},
     PLAIN_MAIL RCPT RESET,
     VERDICT_AGAIN,
     450,
     false},
    {"RCPT 5xx",
     &plain,
     {"250 ok\r\n", "550 5.1.1 no\r\n", "250 ok\r\n"},
     PLAIN_MAIL RCPT RESET,
     VERDICT_NEVER,
     550,
     false},
    {"DATA 4xx",
     &plain,
     {"250 ok\r\n", "250 ok\r\n", "451 no\r\n", "250 ok\r\n"},
     PLAIN_MAIL RCPT DATA RESET,
     VERDICT_AGAIN,
     451,
     false},
    {"DATA 5xx",
     &plain,
     {"250 ok\r\n", "250 ok\r\n", "554 no\r\n", "250 ok\r\n"},
     PLAIN_MAIL RCPT DATA RESET,
     VERDICT_NEVER,
     554,
     false},
    {"dot 4xx",
     &plain,
     {"250 ok\r\n", "250 ok\r\n", "354 go\r\n", "452 full\r\n"},
     PLAIN_MAIL RCPT DATA LETTER,
     VERDICT_AGAIN,
     452,
     false},
    {"dot 5xx",
     &plain,
     {"250 ok\r\n", "250 ok\r\n", "354 go\r\n", "554 no\r\n"},
     PLAIN_MAIL RCPT DATA LETTER,
     VERDICT_NEVER,
     554,
     false},
    {"RSET refused",
     &plain,
     {"250 ok\r\n", "550 5.1.1 no\r\n", "502 what?\r\n"},
     PLAIN_MAIL RCPT RESET,
     VERDICT_NEVER,
     550,
     true},
    {"lost at RSET",
     &plain,
     {"250 ok\r\n", "550 5.1.1 no\r\n", ""},
     PLAIN_MAIL RCPT RESET,
     VERDICT_NEVER,
     550,
     true},

    /* refused, pipelined */
    {"pipelined, all refused",
     &pipeline,
     {"451 no\r\n503 MAIL first\r\n503 RCPT first\r\n", "250 ok\r\n"},
     SIZED_MAIL RCPT DATA RESET,
     VERDICT_AGAIN,
     451,
     false},
    {"pipelined, RCPT and DATA refused",
     &pipeline,
     {"250 ok\r\n550 5.1.1 no\r\n554 nobody\r\n", "250 ok\r\n"},
     SIZED_MAIL RCPT DATA RESET,
     VERDICT_NEVER,
     550,
     false},
    {"pipelined, DATA refused",
     &pipeline,
     {"250 ok\r\n250 ok\r\n451 no\r\n", "250 ok\r\n"},
     SIZED_MAIL RCPT DATA RESET,
     VERDICT_AGAIN,
     451,
     false},
    {"RCPT refused, DATA allowed: a dot alone",
     &pipeline,
     {"250 ok\r\n550 5.1.1 no\r\n354 go\r\n", "554 nobody\r\n", "250 ok\r\n"},
     SIZED_MAIL RCPT DATA NOBODY RESET,
     VERDICT_NEVER,
     550,
     false},
    {"and the dot alone is taken",
     &pipeline,
     {"250 ok\r\n450 no\r\n354 go\r\n", "250 ok\r\n", "250 ok\r\n"},
     SIZED_MAIL RCPT DATA NOBODY RESET,
     VERDICT_AGAIN,
     450,
     false},
    {"lost at the dot alone",
     &pipeline,
     {"250 ok\r\n550 5.1.1 no\r\n354 go\r\n", ""},
     SIZED_MAIL RCPT DATA NOBODY,
     VERDICT_NEVER,
     550,
     true},
    {"MAIL refused, the rest allowed: no dot at all",
     &pipeline,
     {"550 no\r\n250 ok\r\n354 go\r\n"},
     SIZED_MAIL RCPT DATA,
     VERDICT_NEVER,
     550,
     true},
    {"pipelined, lost after a refusal",
     &pipeline,
     {"250 ok\r\n550 5.1.1 no\r\n", ""},
     SIZED_MAIL RCPT DATA,
     VERDICT_NEVER,
     550,
     true},

    /* 421 */
    {"421 at MAIL",
     &plain,
     {"421 bye\r\n"},
     PLAIN_MAIL,
     VERDICT_AGAIN,
     421,
     true},
    {"421 at RCPT",
     &plain,
     {"250 ok\r\n", "421 bye\r\n"},
     PLAIN_MAIL RCPT,
     VERDICT_AGAIN,
     421,
     true},
    {"421 at DATA",
     &plain,
     {"250 ok\r\n", "250 ok\r\n", "421 bye\r\n"},
     PLAIN_MAIL RCPT DATA,
     VERDICT_AGAIN,
     421,
     true},
    {"421 at the dot",
     &plain,
     {"250 ok\r\n", "250 ok\r\n", "354 go\r\n", "421 bye\r\n"},
     PLAIN_MAIL RCPT DATA LETTER,
     VERDICT_AGAIN,
     421,
     true},
    {"421 in a pipeline",
     &pipeline,
     {"250 ok\r\n421 bye\r\n"},
     SIZED_MAIL RCPT DATA,
     VERDICT_AGAIN,
     421,
     true},
    {"421 at RSET",
     &plain,
     {"451 no\r\n", "421 bye\r\n"},
     PLAIN_MAIL RESET,
     VERDICT_AGAIN,
     451,
     true},

    /* loss */
    {"lost at MAIL", &plain, {""}, PLAIN_MAIL, VERDICT_AGAIN, 0, true},
    {"lost at RCPT",
     &plain,
     {"250 ok\r\n", ""},
     PLAIN_MAIL RCPT,
     VERDICT_AGAIN,
     0,
     true},
    {"lost at DATA",
     &plain,
     {"250 ok\r\n", "250 ok\r\n", ""},
     PLAIN_MAIL RCPT DATA,
     VERDICT_AGAIN,
     0,
     true},
    {"lost in a pipeline",
     &pipeline,
     {"250 ok\r\n250 ok\r\n", ""},
     SIZED_MAIL RCPT DATA,
     VERDICT_AGAIN,
     0,
     true},
    {"lost at the dot",
     &plain,
     {"250 ok\r\n", "250 ok\r\n", "354 go\r\n", ""},
     PLAIN_MAIL RCPT DATA LETTER,
     VERDICT_IN_DOUBT,
     0,
     true},
    {"lost amid the reply to the dot",
     &plain,
     {"250 ok\r\n", "250 ok\r\n", "354 go\r\n", "250-qu", ""},
     PLAIN_MAIL RCPT DATA LETTER,
     VERDICT_IN_DOUBT,
     0,
     true},

    /* no SMTP */
    {"garbage at MAIL",
     &plain,
     {"hello\r\n"},
     PLAIN_MAIL,
     VERDICT_AGAIN,
     0,
     true},
    {"an empty line", &plain, {"\r\n"}, PLAIN_MAIL, VERDICT_AGAIN, 0, true},
    {"a code with a tail",
     &plain,
     {"2500 ok\r\n"},
     PLAIN_MAIL,
     VERDICT_AGAIN,
     0,
     true},
    {"354 at MAIL", &plain, {"354 go\r\n"}, PLAIN_MAIL, VERDICT_AGAIN, 0, true},
    {"250 at DATA",
     &pipeline,
     {"250 ok\r\n250 ok\r\n250 ok\r\n"},
     SIZED_MAIL RCPT DATA,
     VERDICT_AGAIN,
     0,
     true},
    {"garbage at the dot",
     &plain,
     {"250 ok\r\n", "250 ok\r\n", "354 go\r\n", "?\r\n"},
     PLAIN_MAIL RCPT DATA LETTER,
     VERDICT_IN_DOUBT,
     0,
     true},
    {"354 at the dot",
     &plain,
     {"250 ok\r\n", "250 ok\r\n", "354 go\r\n", "354 go\r\n"},
     PLAIN_MAIL RCPT DATA LETTER,
     VERDICT_IN_DOUBT,
     0,
     true},
    {"garbage after a refusal",
     &pipeline,
     {"250 ok\r\n450 no\r\n?\r\n"},
     SIZED_MAIL RCPT DATA,
     VERDICT_AGAIN,
     450,
     true},
};

static void test_talks(size_t piece)
{
    for (size_t i = 0; i < sizeof talks / sizeof *talks; i++) {
        const struct talk *t = &talks[i];
        struct letter letter = sample(BODY);
        struct run run;

        converse(&run, t->server, &letter, t->replies, piece);
        ok(run.dialogue.ended, "%s: ended", t->name);
        is_text(text_slice(&run.sent), t->sent, "sent");
        is_int(run.dialogue.outcome.verdict, t->verdict, "verdict");
        is_int(run.dialogue.outcome.code, t->code, "code");
        is_int(run.dialogue.lost, t->lost, "connection lost");
    }
}

/* A server that speaks out of turn is given in whole chunks only: its extra
 * bytes come with the reply before. */
static void test_out_of_turn(void)
{
    static const char *const early[] = {"250 ok\r\n250 ok\r\n", NULL};
    static const char *const half[] = {"250 ok\r\n", "250 ok\r\n", "354 go\r\n",
                                       "250 ok\r\n2", NULL};
    static const char *const twice[] = {"250 ok\r\n250 ok\r\n354 go\r\n250 ",
                                        NULL};
    struct letter letter = sample(BODY);
    struct run run;

    converse(&run, &plain, &letter, early, 1000);
    is_int(run.dialogue.outcome.verdict, VERDICT_AGAIN, "a reply too many");
    ok(run.dialogue.lost, "its connection is not used again");
    is_int(run.dialogue.outcome.scope, SCOPE_ACCOUNT, "the relay is at fault");
    converse(&run, &plain, &letter, half, 1000);
    is_int(run.dialogue.outcome.verdict, VERDICT_DONE,
           "the letter was taken, and half a reply came after");
    ok(run.dialogue.lost, "its connection is not used again");
    converse(&run, &pipeline, &letter, twice, 1000);
    is_int(run.dots, 0, "a reply before the letter: it is not sent");
    is_int(run.dialogue.outcome.verdict, VERDICT_AGAIN, "and goes again");
}

/* The next letter's commands go with the dot; the answers may come together,
 * and in any pieces. */
static void test_overlap(void)
{
    static const char replies[] = "250 2.0.0 queued\r\n250 ok\r\n250 ok\r\n"
                                  "354 go\r\n";
    struct letter letter = sample(BODY);

    for (size_t piece = 1; piece < sizeof replies; piece++) {
        struct dialogue two[2];
        struct slice out = {"", 0};
        struct slice rest = slice_of(replies);
        struct slice left;
        bool dot;

        for (int i = 0; i < 2; i++) {
            dialogue_start(&two[i], arena, &pipeline, &letter);
            (void)dialogue_next(&two[i], &out, &dot);
        }
        (void)dialogue_take(&two[0], SLICE("250 ok\r\n250 ok\r\n354 go\r\n"));
        two[0].after = out;
        (void)dialogue_next(&two[0], &out, &dot);
        ok(dot && slice_is(out, BODY "\r\n.\r\n" SIZED_MAIL RCPT DATA),
           "the commands of the next letter follow the dot");
        while (rest.size > 0) {
            left = dialogue_take(&two[0], slice_part(rest, 0, piece));
            left = dialogue_take(&two[1], left);
            is_int((int)left.size, 0, "every answer finds its letter");
            rest = slice_from(rest, piece);
        }
        ok(two[0].ended && !two[0].lost &&
               two[0].outcome.verdict == VERDICT_DONE,
           "the first letter is taken");
        ok(!two[1].ended && two[1].step == STEP_SEND_LETTER,
           "the second may go");
    }
}

static void test_overlap_lost(void)
{
    struct letter letter = sample(BODY);
    struct dialogue one;
    struct slice out;
    struct slice left;
    bool dot;

    dialogue_start(&one, arena, &pipeline, &letter);
    (void)dialogue_next(&one, &out, &dot);
    (void)dialogue_take(&one, SLICE("250 ok\r\n250 ok\r\n354 go\r\n"));
    one.after = out;
    (void)dialogue_next(&one, &out, &dot);
    left = dialogue_take(&one, SLICE("421 4.3.2 closing\r\n250 ok\r\n"));
    ok(one.lost && left.size == 0, "after 421 no answer is anybody's");
    is_int(one.outcome.verdict, VERDICT_AGAIN, "and the letter goes again");
}

static void test_long_lines(void)
{
    char line[1200];
    const char *const replies[] = {line, NULL};
    struct letter letter = sample(BODY);
    struct run run;

    snprintf(line, sizeof line, "250 %0994d\r\n", 0);
    converse(&run, &plain, &letter, replies, 7);
    ok(!run.dialogue.lost, "1,000 octets are a line");
    snprintf(line, sizeof line, "250 %0995d\r\n", 0);
    converse(&run, &plain, &letter, replies, 7);
    ok(run.dialogue.lost, "1,001 are not");
    is_int(run.dialogue.outcome.verdict, VERDICT_AGAIN, "again elsewhere");
    snprintf(line, sizeof line, "%01100d", 0);
    converse(&run, &plain, &letter, replies, 1200);
    ok(run.dialogue.lost, "nor is a line without end");
}

static void test_dots(void)
{
    static const char *const replies[] = {"250 a\r\n250 b\r\n354 c\r\n",
                                          "250 d\r\n", NULL};
    static const struct {
        const char *bytes;
        const char *sent;
    } cases[] = {
        {"a\r\nb\r\n", "a\r\nb\r\n.\r\n"},
        {"a", "a\r\n.\r\n"},
        {".\r\n", "..\r\n.\r\n"},
        {".a\r\n..\r\n.\r\nb.\r\n", "..a\r\n...\r\n..\r\nb.\r\n.\r\n"},
        {"a\r\n.", "a\r\n..\r\n.\r\n"},
        {"a.b\r\n.c", "a.b\r\n..c\r\n.\r\n"},
        {"\r\n", "\r\n.\r\n"},
        {"\r\n.\r\n\r\n.\r\n", "\r\n..\r\n\r\n..\r\n.\r\n"},
    };

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct letter letter = sample(cases[i].bytes);
        struct run run;
        size_t at;

        converse(&run, &pipeline, &letter, replies, 1000);
        at = slice_find(text_slice(&run.sent), SLICE("[dot]"));
        is_text(slice_from(text_slice(&run.sent), at + 5), cases[i].sent,
                "stuffed %zu", i);
        is_int(run.dots, 1, "in one piece");
    }
}

static void test_unsendable(void)
{
    static const char *const none[] = {NULL};
    static const char *const bytes[] = {
        "", "a\nb\r\n", "a\rb\r\n", "a\r", "\n.\r\n", "a\r\r\n", "a\r\n\n"};
    static const char *const addresses[] = {
        "",      "a@b>\r\nRCPT TO:<c@d", "a b@c",  "<a@b>",
        "a@b\n", "\xc3\xa9@b",           "a@b\x7f"};
    struct run run;

    for (size_t i = 0; i < sizeof bytes / sizeof *bytes; i++) {
        struct letter letter = sample(bytes[i]);

        converse(&run, &plain, &letter, none, 1);
        ok(run.dialogue.ended && run.sent.size == 0 && !run.dialogue.lost &&
               run.dialogue.outcome.verdict == VERDICT_NEVER &&
               run.dialogue.outcome.code == 0,
           "bytes %zu are never begun", i);
    }
    for (size_t i = 0; i < sizeof addresses / sizeof *addresses; i++) {
        struct letter letter = sample(BODY);

        letter.rcpt_to = slice_of(addresses[i]);
        converse(&run, &plain, &letter, none, 1);
        ok(run.dialogue.ended && run.sent.size == 0 &&
               run.dialogue.outcome.verdict == VERDICT_NEVER,
           "address %zu is never written", i);
    }
}

static void test_null_sender(void)
{
    static const char *const replies[] = {NULL};
    struct letter letter = sample(BODY);
    struct run run;

    letter.mail_from = SLICE("");
    converse(&run, &plain, &letter, replies, 1);
    is_text(text_slice(&run.sent), "MAIL FROM:<>\r\n", "the empty sender");
}

static void test_server_lines(void)
{
    struct dialogue_server server = {0};

    dialogue_server_line(&server, SLICE("250-mail.example.org hello"));
    dialogue_server_line(&server, SLICE("250-SIZE"));
    dialogue_server_line(&server, SLICE("250-SIZE 0"));
    dialogue_server_line(&server, SLICE("250-SIZE -5"));
    dialogue_server_line(&server, SLICE("250-SIZE many"));
    dialogue_server_line(&server, SLICE("250 "));
    dialogue_server_line(&server, SLICE("PIPELINING"));
    ok(!server.pipelining && server.size == 0, "nothing promised yet");
    dialogue_server_line(&server, SLICE("250-size 5000000"));
    dialogue_server_line(&server, SLICE("250 Pipelining"));
    ok(server.pipelining, "it takes pipelines");
    is_int(server.size, 5000000, "and so many bytes");
}

int main(void)
{
    arena = arena_new();
    test_talks(1000);
    test_talks(1);
    test_out_of_turn();
    test_overlap();
    test_overlap_lost();
    test_long_lines();
    test_dots();
    test_unsendable();
    test_null_sender();
    test_server_lines();
    arena_free(arena);
    return done_testing();
}
