/* Calendar entries: what every calendar insists on, and what must never be in
 * one. */
#include "core/letter/calendar.h"

#include "base/utf8.h"
#include "tests/tap.h"

#define STARTS INT64_C(1773079200) /* 9 March 2026, 18:00 UTC */

static struct slice written(struct arena *arena, const char *name,
                            const char *attendee, bool cancelled,
                            bool plus_tags)
{
    struct settings settings = {.name = slice_of(name),
                                .from = SLICE("voices@harbour.example.org"),
                                .domain = SLICE("harbour.example.org"),
                                .plus_tags = plus_tags};
    struct calendar_entry entry = {.uid = SLICE("w5c2m7xq4zk3tn6bhfya"),
                                   .cancelled = cancelled,
                                   .sequence = cancelled ? 3 : 0,
                                   .starts = STARTS,
                                   .ends = STARTS + 7200,
                                   .stamped_at = STARTS - 86401,
                                   .attendee = slice_of(attendee)};

    return calendar_write(arena, &settings, &entry);
}

static struct slice unfolded(struct arena *arena, struct slice bytes)
{
    struct text out = text_start(arena, bytes.size + 1);

    for (size_t i = 0; i < bytes.size; i++) {
        if (slice_starts(slice_from(bytes, i), SLICE("\r\n ")))
            i += 2;
        else if (bytes.at[i] != '\r')
            text_putc(&out, bytes.at[i]);
    }
    return text_slice(&out);
}

static int64_t times(struct slice text, const char *what)
{
    int64_t count = 0;
    size_t at;

    while ((at = slice_find(text, slice_of(what))) != SLICE_NONE) {
        count++;
        text = slice_from(text, at + 1);
    }
    return count;
}

static void test_lines(struct arena *arena)
{
    static const char *const names[] = {
        "Harbour Voices",
        "Lleisiau'r Harbwr \xc3\xa2\xc3\xaa\xc3\xae\xc3\xb4\xc3\xbb "
        "\xc3\xa2\xc3\xaa\xc3\xae\xc3\xb4\xc3\xbb \xc3\xa2\xc3\xaa\xc3\xae"
        "\xc3\xb4\xc3\xbb\xc3\xa2\xc3\xaa\xc3\xae\xc3\xb4\xc3\xbb",
        "Voices; \"Quay\", and \\ more: everybody^s network of this harbour",
        "Two\r\nATTENDEE:mailto:eve@example.org",
    };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct slice rest = written(arena, names[i], "zoe@example.org", false,
                                    true);
        struct slice all = unfolded(arena, rest);
        bool whole = true;
        bool short_enough = true;

        while (rest.size > 0) {
            size_t end = slice_find(rest, SLICE("\r\n"));
            struct slice line = slice_part(rest, 0, end);

            if (end == SLICE_NONE)
                break;
            whole = whole && utf8_valid(line) &&
                    slice_find_byte(line, '\n') == SLICE_NONE;
            short_enough = short_enough && line.size <= 75;
            rest = slice_from(rest, end + 2);
        }
        ok(rest.size == 0, "%zu: every line ends in CRLF", i);
        ok(whole, "%zu: no character is parted, no LF stands alone", i);
        ok(short_enough, "%zu: no line is longer than 75 octets", i);
        is_int(times(all, "\nATTENDEE"), 1, "%zu: one attendee", i);
        is_int(times(all, "\nORGANIZER"), 1, "%zu: one organizer", i);
    }
}

static void test_request(struct arena *arena)
{
    static const char *const needed[] = {
        "METHOD:REQUEST\n",
        "\nUID:w5c2m7xq4zk3tn6bhfya@harbour.example.org\n",
        "\nDTSTAMP:20260308T175959Z\n",
        "\nDTSTART:20260309T180000Z\n",
        "\nDTEND:20260309T200000Z\n",
        "\nSEQUENCE:0\n",
        "\nCLASS:PRIVATE\n",
        "\nSUMMARY:Harbour Voices event\n",
        ":mailto:voices+i.w5c2m7xq4zk3tn6bhfya@harbour.example.org\n",
        "RSVP=TRUE:mailto:zoe@example.org\n",
        "\nSTATUS:CONFIRMED\n",
    };
    struct slice text = unfolded(
        arena, written(arena, "Harbour Voices", "zoe@example.org", false,
                       true));

    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
        ok(slice_find(text, slice_of(needed[i])) != SLICE_NONE, "it has line %zu",
           i + 1);
    text = unfolded(arena, written(arena, "Harbour Voices", "zoe@example.org",
                                   false, false));
    ok(slice_find(text, SLICE(":mailto:voices@harbour.example.org\n")) !=
           SLICE_NONE,
       "without plus tags the organizer is the plain address");
}

static void test_cancel(struct arena *arena)
{
    struct slice text = unfolded(
        arena,
        written(arena, "Harbour Voices", "zoe@example.org", true, true));

    ok(slice_find(text, SLICE("METHOD:CANCEL\n")) != SLICE_NONE,
       "a cancellation says so");
    ok(slice_find(text, SLICE("\nSTATUS:CANCELLED\n")) != SLICE_NONE,
       "in its status too");
    ok(slice_find(text, SLICE("\nSEQUENCE:3\n")) != SLICE_NONE,
       "with its sequence");
    ok(slice_find(text, SLICE("\nUID:w5c2m7xq4zk3tn6bhfya@")) != SLICE_NONE,
       "for the same entry");
}

static void test_uid(struct arena *arena)
{
    struct settings settings = {.domain = SLICE("harbour.example.org")};
    struct slice uid = calendar_uid(arena, &settings, SLICE("abc"));

    is_text(calendar_uid_token(&settings, uid), "abc", "there and back");
    is_text(calendar_uid_token(&settings, SLICE("abc@HARBOUR.example.org")),
            "abc", "whatever the case of the domain");
    is_text(calendar_uid_token(&settings, SLICE("abc@example.org")), "",
            "another's is not ours");
    is_text(calendar_uid_token(&settings, SLICE("abc")), "", "nor is this");
}

int main(void)
{
    struct arena *arena = arena_new();

    test_lines(arena);
    test_request(arena);
    test_cancel(arena);
    test_uid(arena);
    arena_free(arena);
    return done_testing();
}
