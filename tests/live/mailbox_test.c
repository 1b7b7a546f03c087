/* mailbox: a real Dovecot, and servers that drip, flood, lie and hang up. Run
 * by tests/live/run.py. */
#include "base/clock.h"
#include "edge/mailbox.h"
#include "tests/tap.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define PATIENCE 800

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

static struct settings settings_for(const char *port, enum security security)
{
    struct settings settings = {.inbox = SLICE("INBOX"),
                                .processed = SLICE("Processed"),
                                .needs_person = SLICE("Zu prüfen & klären")};

    settings.imap = (struct server){.host = SLICE("localhost"),
                                    .security = security,
                                    .user = fact("INVOLVED_LIVE_USER"),
                                    .ca_file = fact("INVOLVED_LIVE_CA_FILE")};
    if (!slice_number(fact(port), &settings.imap.port))
        ok(false, "%s is no port", port);
    return settings;
}

static struct mailbox *open_mailbox(const struct settings *settings)
{
    struct mailbox *mailbox = NULL;

    error = (struct error){0};
    if (!mailbox_open(arena, settings, fact("INVOLVED_LIVE_SECRET"), NULL,
                      &mailbox, &error))
        return NULL;
    return mailbox;
}

/* A hostile server that behaves until it is asked to open a folder. */
static struct mailbox *open_hostile(const char *mode)
{
    struct settings settings =
        settings_for("INVOLVED_HOSTILE_IMAP_PORT", SECURITY_NONE);
    struct mailbox *mailbox;

    settings.imap.user = slice_of(mode);
    mailbox = open_mailbox(&settings);
    ok(mailbox != NULL, "%s: opened %s", mode, error.text);
    if (mailbox != NULL)
        mailbox_set_patience(mailbox, PATIENCE);
    return mailbox;
}

static size_t count_in(struct mailbox *mailbox, const char *folder,
                       struct waiting_message **out)
{
    uint32_t uidvalidity;
    size_t count = 0;

    if (!mailbox_select(mailbox, slice_of(folder), &uidvalidity, &error) ||
        !mailbox_list(arena, mailbox, 100, out, &count, &error))
        ok(false, "%s: %s", folder, error.text);
    return count;
}

/* Delivered by another session of this test, by APPEND. */
static void deliver(const struct settings *settings, const char *message)
{
    int64_t until = clock_steady_ms() + 20000;
    const char *append =
        arena_format(arena, "a1 APPEND INBOX {%zu}\r\n", strlen(message));
    struct pipe *pipe;
    char reply[500];
    size_t got;
    bool done = pipe_open(arena, PIPE_IMAP, &settings->imap,
                          fact("INVOLVED_LIVE_SECRET"), SLICE(""), 5000, NULL,
                          &pipe, &error) &&
                pipe_send(pipe, slice_of(append), until, &error) &&
                pipe_receive(pipe, reply, sizeof reply, until, &got, &error) &&
                pipe_send(pipe, slice_of(message), until, &error) &&
                pipe_send(pipe, SLICE("\r\n"), until, &error) &&
                pipe_receive(pipe, reply, sizeof reply, until, &got, &error);

    ok(done &&
           slice_find((struct slice){reply, got}, SLICE("a1 OK")) != SLICE_NONE,
       "a message arrives");
    pipe_close(pipe);
}

static bool move_one(struct mailbox *mailbox, uint32_t uid, struct slice folder,
                     struct error *fault)
{
    struct waiting_message one = {.uid = uid};

    return mailbox_move(mailbox, &one, 1, folder, fault);
}

static void test_reading(const struct settings *settings,
                         struct mailbox *mailbox)
{
    struct waiting_message *list;
    struct slice bytes;

    is_int((int64_t)count_in(mailbox, "INBOX", &list), 0, "empty");
    deliver(settings, "Subject: one\r\n\r\nFirst.\r\n");
    deliver(settings, "Subject: two\r\n\r\nSecond, longer.\r\n");
    is_int((int64_t)count_in(mailbox, "INBOX", &list), 2, "two are waiting");
    ok(list[0].uid < list[1].uid, "oldest first");
    is_int((int64_t)list[0].size, 24, "its size");
    ok(mailbox_fetch(arena, mailbox, list[1].uid, 1000, &bytes, &error),
       "fetched");
    is_text(bytes, "Subject: two\r\n\r\nSecond, longer.\r\n", "byte for byte");
    ok(!mailbox_fetch(arena, mailbox, list[1].uid, 10, &bytes, &error) &&
           error.kind == ERROR_INPUT,
       "too large: %s", error.text);
    ok(mailbox_fetch(arena, mailbox, 999999, 1000, &bytes, &error) &&
           bytes.size == 0,
       "one that has gone is empty");
}

/* Past the 8 MiB from which libetpan would use a file. */
static void test_large(const struct settings *settings, struct mailbox *mailbox)
{
    size_t size = (size_t)20 * 1024 * 1024;
    char *message = arena_alloc(arena, size + 1);
    struct waiting_message *list;
    struct slice bytes;

    for (size_t i = 0; i < size; i++)
        message[i] = i % 64 == 63 ? '\n' : i % 64 == 62 ? '\r' : '(';
    deliver(settings, message);
    is_int((int64_t)count_in(mailbox, "INBOX", &list), 1, "a large one");
    ok(mailbox_fetch(arena, mailbox, list[0].uid, size, &bytes, &error) &&
           slice_equal(bytes, (struct slice){message, size}),
       "fetched whole: %s", error.text);
    ok(move_one(mailbox, list[0].uid, SLICE("Processed"), &error), "filed");
}

static void test_filing(struct mailbox *mailbox)
{
    struct waiting_message *list;
    size_t count = count_in(mailbox, "INBOX", &list);

    is_int((int64_t)count, 2, "reading has moved nothing");
    ok(move_one(mailbox, list[0].uid, SLICE("Processed"), &error), "filed: %s",
       error.text);
    ok(move_one(mailbox, list[0].uid, SLICE("Processed"), &error),
       "filing what has gone is no fault");
    ok(!move_one(mailbox, list[1].uid, SLICE("Nowhere"), &error) &&
           error.kind == ERROR_INPUT,
       "no such folder: %s", error.text);
    ok(move_one(mailbox, list[1].uid, SLICE("Zu prüfen & klären"), &error),
       "a name that is not ASCII: %s", error.text);
    is_int((int64_t)count_in(mailbox, "INBOX", &list), 0, "all filed");
    is_int((int64_t)count_in(mailbox, "Processed", &list), 1, "once each");
    is_int((int64_t)count_in(mailbox, "Zu prüfen & klären", &list), 1,
           "in its folder");
}

static void test_waiting(const struct settings *settings,
                         struct mailbox *mailbox)
{
    struct waiting_message *list;
    int64_t from = clock_steady_ms();
    int ends[2];
    bool news = true;

    count_in(mailbox, "INBOX", &list);
    ok(mailbox_wait(mailbox, -1, 300, &news, &error) && !news,
       "no news is no news");
    ok(clock_steady_ms() - from >= 300, "it waited");
    if (pipe2(ends, 0) != 0 || write(ends[1], "x", 1) != 1)
        ok(false, "two ends");
    from = clock_steady_ms();
    ok(mailbox_wait(mailbox, ends[0], 20000, &news, &error) && !news, "woken");
    ok(clock_steady_ms() - from < 2000, "at once");
    close(ends[0]);
    close(ends[1]);
    deliver(settings, "Subject: three\r\n\r\nx\r\n");
    from = clock_steady_ms();
    ok(mailbox_wait(mailbox, -1, 20000, &news, &error) && news, "news: %s",
       error.text);
    ok(clock_steady_ms() - from < 5000, "soon");
    is_int((int64_t)count_in(mailbox, "INBOX", &list), 1, "there it is");
    ok(move_one(mailbox, list[0].uid, SLICE("Processed"), &error), "filed");
}

static void test_dovecot(void)
{
    struct settings settings =
        settings_for("INVOLVED_LIVE_IMAPS_PORT", SECURITY_TLS);
    struct mailbox *mailbox = open_mailbox(&settings);
    uint32_t uidvalidity;

    ok(mailbox != NULL, "a mailbox %s", error.text);
    if (mailbox == NULL)
        return;
    test_reading(&settings, mailbox);
    test_filing(mailbox);
    test_large(&settings, mailbox);
    test_waiting(&settings, mailbox);
    ok(!mailbox_select(mailbox, SLICE("No such"), &uidvalidity, &error),
       "no such folder: %s", error.text);
    ok(mailbox_select(mailbox, SLICE("INBOX"), &uidvalidity, &error),
       "the connection goes on");
    mailbox_close(mailbox);
    settings.imap.security = SECURITY_STARTTLS;
    slice_number(fact("INVOLVED_LIVE_IMAP_PORT"), &settings.imap.port);
    mailbox = open_mailbox(&settings);
    ok(mailbox != NULL, "again by STARTTLS; the folders are there %s",
       error.text);
    mailbox_close(mailbox);
}

/* Opens the folder, lists it, fetches UID 9; says whether all of it worked. */
static bool use(struct mailbox *mailbox, struct slice *bytes_out)
{
    struct waiting_message *list;
    uint32_t uidvalidity;
    size_t count;

    *bytes_out = (struct slice){NULL, 0};
    return mailbox_select(mailbox, SLICE("INBOX"), &uidvalidity, &error) &&
           mailbox_list(arena, mailbox, 100, &list, &count, &error) &&
           mailbox_fetch(arena, mailbox, 9, 100000, bytes_out, &error);
}

/* Each ends in an error, within its deadline or its budget; then the mailbox
 * stays broken, and closing does not take long. */
static void test_hostile(void)
{
    static const char *const modes[] = {
        "stall", "drip", "flood", "endless-line", "garbage",   "bye",
        "huge",  "lie",  "nest",  "half",         "drip-fetch"};
    uint32_t uidvalidity;
    struct slice bytes;

    for (size_t i = 0; i < sizeof modes / sizeof *modes; i++) {
        int64_t from = clock_steady_ms();
        struct mailbox *mailbox = open_hostile(modes[i]);

        if (mailbox == NULL)
            continue;
        ok(!use(mailbox, &bytes), "%s: %s", modes[i], error.text);
        is_int(error.kind, ERROR_TEMPORARY, "tried again");
        ok(!mailbox_select(mailbox, SLICE("INBOX"), &uidvalidity, &error),
           "and not on this connection");
        mailbox_close(mailbox);
        ok(clock_steady_ms() - from < PATIENCE + 1500, "%s: in time", modes[i]);
    }
}

/* Odd, but the protocol allows it, or it harms nobody. */
static void test_odd(void)
{
    static const struct {
        const char *mode;
        bool works;
        int64_t size;
    } odd[] = {
        {"good", true, 58},   {"extra", true, 58}, {"parens", true, 58},
        {"gone", true, 0},    {"other", true, 0},  {"many", true, 58},
        {"refuse", false, 0},
    };
    struct slice bytes;

    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        struct mailbox *mailbox = open_hostile(odd[i].mode);

        if (mailbox == NULL)
            continue;
        is_int(use(mailbox, &bytes), odd[i].works, "%s: %s", odd[i].mode,
               error.text);
        is_int((int64_t)bytes.size, odd[i].size, "bytes");
        mailbox_close(mailbox);
    }
}

static void test_capabilities(void)
{
    struct settings settings =
        settings_for("INVOLVED_HOSTILE_IMAP_PORT", SECURITY_NONE);
    struct waiting_message *list;
    struct mailbox *mailbox;

    settings.imap.user = SLICE("bare");
    ok(open_mailbox(&settings) == NULL && error.kind == ERROR_PERMANENT,
       "neither MOVE nor UIDPLUS: %s", error.text);
    settings.imap.user = SLICE("nofolder");
    ok(open_mailbox(&settings) == NULL &&
           strstr(error.text, "not allowed") != NULL,
       "a folder that cannot be made: %s", error.text);
    mailbox = open_hostile("copy");
    if (mailbox == NULL)
        return;
    is_int((int64_t)count_in(mailbox, "INBOX", &list), 2, "two");
    is_int(list[0].uid, 5, "in the order of their UIDs");
    ok(move_one(mailbox, 5, SLICE("Processed"), &error),
       "filed without MOVE: %s", error.text);
    is_int((int64_t)count_in(mailbox, "INBOX", &list), 1, "one is left");
    mailbox_close(mailbox);
    mailbox = open_hostile("nomove");
    if (mailbox == NULL)
        return;
    is_int((int64_t)count_in(mailbox, "INBOX", &list), 2, "two");
    ok(!move_one(mailbox, 5, SLICE("Processed"), &error), "refused: %s",
       error.text);
    is_int((int64_t)count_in(mailbox, "INBOX", &list), 2, "nothing is lost");
    mailbox_close(mailbox);
}

static void test_idle(void)
{
    static const struct {
        const char *mode;
        bool works;
        bool news;
        int64_t least; /* milliseconds */
        int64_t most;
    } idles[] = {
        {"good", true, false, 400, 1200},
        {"early", true, true, 0, 400},
        {"news", true, true, 500, 1500},
        {"noidle", true, true, 400, 1200},
        {"idle-no", true, true, 400, 1200},
        {"idle-flood", false, false, 0, 2000},
        {"idle-bye", false, false, 0, 2000},
    };

    for (size_t i = 0; i < sizeof idles / sizeof *idles; i++) {
        struct mailbox *mailbox = open_hostile(idles[i].mode);
        struct waiting_message *list;
        int64_t limit = strcmp(idles[i].mode, "news") == 0 ? 5000 : 400;
        int64_t from;
        bool news;

        if (mailbox == NULL)
            continue;
        count_in(mailbox, "INBOX", &list);
        from = clock_steady_ms();
        is_int(mailbox_wait(mailbox, -1, limit, &news, &error), idles[i].works,
               "%s: %s", idles[i].mode, error.text);
        from = clock_steady_ms() - from;
        ok(!idles[i].works || news == idles[i].news, "news or not");
        ok(from >= idles[i].least && from <= idles[i].most, "after %lld ms",
           (long long)from);
        if (idles[i].works)
            is_int((int64_t)count_in(mailbox, "INBOX", &list), 2,
                   "and goes on");
        mailbox_close(mailbox);
    }
}

static void test_goodbye(void)
{
    struct mailbox *mailbox = open_hostile("stall-logout");
    int64_t from = clock_steady_ms();

    mailbox_close(mailbox);
    ok(clock_steady_ms() - from < 3000, "LOGOUT is not waited for long");
    mailbox_close(NULL);
}

int main(void)
{
    arena = arena_new();
    if (!pipe_setup(&error))
        ok(false, "%s", error.text);
    test_dovecot();
    test_odd();
    test_capabilities();
    test_idle();
    test_hostile();
    test_goodbye();
    arena_free(arena);
    return done_testing();
}
