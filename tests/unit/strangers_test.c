/* strangers: what machines and people write to us, in the shapes of many mail
 * systems, each through the whole reader: what kind it is, and of a report whom
 * it names and whose fault it was.
 *
 * A sample begins with "=== what | expected"; then header lines, an empty one,
 * and the body. "@@ TYPE" begins a part of a multipart/report, or of what
 * "@type" says; "@html" makes the body HTML. What is usual is put in. */
#include <stdio.h>

#include "base/text.h"
#include "core/reading/message.h"
#include "tests/tap.h"

#define FILE_MOST ((size_t)1 << 20)

static struct slice read_file(struct arena *arena, const char *name)
{
    FILE *file = fopen(name, "rb");
    struct text text = text_start(arena, FILE_MOST);
    char bytes[65536];
    size_t got;

    if (file == NULL)
        return (struct slice){NULL, 0};
    while ((got = fread(bytes, 1, sizeof bytes, file)) > 0)
        text_put(&text, (struct slice){bytes, got});
    fclose(file);
    return text_slice(&text);
}

struct sample {
    struct slice what;
    struct slice expected;
    struct slice lines;
};

static bool next_sample(struct slice *rest, struct sample *out)
{
    struct slice line;
    size_t bar;
    size_t end;

    if (!slice_next_line(rest, &line))
        return false;
    bar = slice_find_byte(line, '|');
    out->what = slice_trim(slice_part(line, 3, bar - 3));
    out->expected = slice_trim(slice_from(line, bar + 1));
    end = slice_find(*rest, SLICE("\n=== "));
    out->lines = slice_part(*rest, 0, end);
    *rest = end == SLICE_NONE ? (struct slice){NULL, 0}
                              : slice_from(*rest, end + 1);
    return true;
}

static bool has_line(struct slice lines, struct slice start)
{
    struct slice line;

    while (slice_next_line(&lines, &line))
        if (slice_starts(line, start))
            return true;
    return false;
}

static void put_type(struct text *out, struct slice lines, struct slice type)
{
    if (type.size > 0)
        text_format(out, "Content-Type: %.*s; boundary=\"=_one\"\n",
                    SLICE_ARG(type));
    else if (has_line(lines, SLICE("@@ ")))
        text_puts(out, "Content-Type: multipart/report; "
                       "report-type=delivery-status; boundary=\"=_one\"\n");
    else
        text_format(out, "Content-Type: text/%s; charset=utf-8\n",
                    has_line(lines, SLICE("@html")) ? "html" : "plain");
}

static void put_body(struct text *out, struct slice lines)
{
    struct slice line;
    bool parts = false;

    while (slice_next_line(&lines, &line)) {
        if (slice_starts(line, SLICE("@@ "))) {
            text_format(out,
                        "\n--=_one\nContent-Type: %.*s%s\n"
                        "Content-Transfer-Encoding: 8bit\n\n",
                        SLICE_ARG(slice_from(line, 3)),
                        slice_starts(line, SLICE("@@ text/plain"))
                            ? "; charset=utf-8"
                            : "");
            parts = true;
        } else if (!slice_starts(line, SLICE("@"))) {
            text_put(out, line);
            text_putc(out, '\n');
        }
    }
    if (parts)
        text_puts(out, "\n--=_one--\n");
}

/* The whole mail. Reports have no return path unless one is given. */
static struct slice mail_of(struct arena *arena, const struct sample *sample,
                            bool reports)
{
    struct text out = text_start(arena, 2 * sample->lines.size + 4000);
    struct slice rest = sample->lines;
    struct slice type = {NULL, 0};
    struct slice line;
    size_t end;

    if (reports && !has_line(rest, SLICE("Return-Path:")))
        text_puts(&out, "Return-Path: <>\n");
    if (!has_line(rest, SLICE("To:")) || reports)
        text_puts(&out, "To: office@example.org\n");
    while (slice_next_line(&rest, &line) && line.size > 0 &&
           !slice_starts(line, SLICE("@@ "))) {
        if (slice_starts(line, SLICE("@type ")))
            type = slice_from(line, 6);
        if (!slice_starts(line, SLICE("@"))) {
            text_put(&out, line);
            text_putc(&out, '\n');
        }
    }
    text_puts(&out, "Message-ID: <one@mail.example>\nMIME-Version: 1.0\n"
                    "Content-Transfer-Encoding: 8bit\n");
    put_type(&out, sample->lines, type);
    end = (size_t)(line.at - sample->lines.at);
    put_body(&out, slice_from(sample->lines, end));
    return text_slice(&out);
}

static const char *fate(const struct bounce_recipient *one)
{
    static const char *const faults[] = {"unknown", "gone",    "mailbox",
                                         "policy",  "content", "us"};

    if (one->action != BOUNCE_FAILED)
        return bounce_action_word(one->action);
    return one->lasting ? "gone"
                        : faults[one->fault == FAULT_PERSON ? FAULT_UNKNOWN
                                                            : one->fault];
}

static struct slice shown(struct arena *arena, const struct reading *reading,
                          bool alarms)
{
    struct text text = text_start(arena, 8000);

    if (alarms &&
        (reading->gate == GATE_URGENT || reading->gate == GATE_NOAUTO))
        return slice_of(arena_format(arena, "%s, %s",
                                     message_kind_word(reading->kind),
                                     gate_word(reading->gate)));
    if (reading->kind != MESSAGE_BOUNCE)
        return slice_of(message_kind_word(reading->kind));
    for (size_t i = 0; i < reading->bounce.count; i++) {
        const struct bounce_recipient *one = &reading->bounce.recipients[i];

        text_format(&text, "%s%.*s %s", i == 0 ? "" : "; ",
                    SLICE_ARG(one->address), fate(one));
    }
    return text_slice(&text);
}

static struct slice reading_of(struct arena *arena, struct slice bytes,
                               bool alarms)
{
    static const struct ourselves ours = {
        .address = {"office@example.org", 18}};
    static const struct reading_context context = {
        .our_address = {"office@example.org", 18}};
    struct error error = {.kind = ERROR_NONE};
    struct message *message = message_open(arena, bytes, &error);
    struct correlators found;
    struct reading reading;

    if (message == NULL)
        return slice_of(error.text);
    message_identify(arena, message, &ours, &found);
    message_read(arena, message, &context, &reading);
    return shown(arena, &reading, alarms);
}

static void test_file(const char *name, bool reports, bool alarms)
{
    struct arena *whole = arena_new();
    struct slice rest = read_file(whole, name);
    struct sample sample;

    ok(rest.size > 0, "%s is there", name);
    while (next_sample(&rest, &sample)) {
        struct arena *arena = arena_new();
        struct slice got =
            reading_of(arena, mail_of(arena, &sample, reports), alarms);

        is_text(got, arena_string(arena, sample.expected), "%.*s",
                SLICE_ARG(sample.what));
        arena_free(arena);
    }
    arena_free(whole);
}

int main(void)
{
    message_setup();
    test_file("tests/unit/strangers/unix.txt", true, false);
    test_file("tests/unit/strangers/exchange.txt", true, false);
    test_file("tests/unit/strangers/hosted.txt", true, false);
    test_file("tests/unit/strangers/gateways.txt", true, false);
    test_file("tests/unit/strangers/others.txt", true, false);
    test_file("tests/unit/strangers/robots.txt", false, true);
    test_file("tests/unit/strangers/people.txt", false, false);
    test_file("tests/unit/strangers/alarms.txt", false, true);
    return done_testing();
}
