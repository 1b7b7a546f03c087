/* base: slices, bounded text, UTF-8, codecs, fields, wire. */
#include "base/codec.h"
#include "base/digest.h"
#include "base/error.h"
#include "base/fields.h"
#include "base/utf8.h"
#include "base/wire.h"
#include "tests/tap.h"

static void test_slices(struct arena *arena)
{
    struct slice rest = SLICE("one\r\ntwo\n\nthree");
    struct slice line;
    int lines = 0;
    int64_t number;

    while (slice_next_line(&rest, &line))
        lines++;
    is_int(lines, 4, "lines end in LF or CRLF, the last one may lack it");
    is_text(line, "three", "the last line is there");
    ok(slice_number(SLICE("-42"), &number) && number == -42, "a number");
    ok(!slice_number(SLICE("9223372036854775808"), &number), "no overflow");
    ok(!slice_number(SLICE("12 "), &number), "the whole slice is the number");
    is_int((int64_t)slice_find_caseless(SLICE("aXbxB"), SLICE("xB")), 1,
           "found without case");
    rest = SLICE("a,,b");
    lines = 0;
    while (slice_next_part(&rest, ',', &line))
        lines++;
    is_int(lines, 3, "parts may be empty");
    is_text(arena_copy(arena, SLICE("copy")), "copy", "copied");
}

static void test_text(struct arena *arena)
{
    struct text text = text_start(arena, 10);

    text_puts(&text, "12345");
    text_format(&text, "%d", 678);
    ok(text_whole(&text), "fits");
    text_puts(&text, "too long");
    ok(!text_whole(&text), "what does not fit is remembered");
    is_text(text_slice(&text), "12345678", "and not half written");
}

static void test_utf8(struct arena *arena)
{
    ok(utf8_valid(SLICE("caf\xc3\xa9 \xe0\xa6\xac")), "valid");
    ok(!utf8_valid(SLICE("\xc0\xaf")), "overlong");
    ok(!utf8_valid(SLICE("\xed\xa0\x80")), "a surrogate");
    ok(!utf8_valid(SLICE("\xf4\x90\x80\x80")), "past the last character");
    ok(!utf8_valid(SLICE("\xe0\xa6")), "cut short");
    is_text(utf8_clean(arena, SLICE("a\r\nb\rc\x01\xe2\x80\xae!")), "a\nb\nc!",
            "line ends are LF; controls and overrides go");
    is_text(utf8_clean(arena, SLICE("\xff")), "\xef\xbf\xbd", "replaced");
    is_text(utf8_line(arena, SLICE("  a \t\n b ")), "a b", "one line");
}

static void test_codecs(struct arena *arena)
{
    static const struct {
        const char *plain;
        const char *base64;
    } rows[] = {{"", ""},
                {"f", "Zg=="},
                {"fo", "Zm8="},
                {"foo", "Zm9v"},
                {"foobar", "Zm9vYmFy"}};

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct text out = text_start(arena, 100);
        struct text back = text_start(arena, 100);

        base64_put(&out, slice_of(rows[i].plain));
        is_text(text_slice(&out), rows[i].base64, "base64 of %s",
                rows[i].plain);
        ok(base64_read(&back, text_slice(&out)) &&
               slice_is(text_slice(&back), rows[i].plain),
           "and back");
    }
    {
        struct text out = text_start(arena, 100);
        struct digest digest = digest_of(SLICE("abc"));

        hex_put(&out, slice_part(digest_slice(&digest), 0, 4));
        is_text(text_slice(&out), "ba7816bf", "SHA-256 of abc begins");
        out = text_start(arena, 100);
        base32_put(&out, SLICE("foobar"));
        is_text(text_slice(&out), "mzxw6ytboi", "base32 of foobar");
        out = text_start(arena, 100);
        ok(!base64_read(&out, SLICE("a$b=")), "not base64");
    }
}

static void test_fields(struct arena *arena)
{
    struct faults faults = {.arena = arena};
    struct fields fields = fields_read(
        arena, SLICE("Kind: event\nTitle: One\n  two\noops\n\nBody\n"),
        FIELDS_ANNOUNCEMENT, &faults);

    is_int((int64_t)fields.count, 2, "two fields");
    is_text(fields.list[1].value, "One two", "a folded value");
    is_int((int64_t)faults.count, 1, "one fault");
    is_int(faults.list[0].line, 4, "at its line");
    is_text(fields.body, "Body\n", "the body");
    is_int(fields.body_line, 6, "and where it begins");

    faults = (struct faults){.arena = arena};
    fields =
        fields_read(arena, SLICE("# x\n\n[smtp]\nhost: h\n[staff a]\nname: b"),
                    FIELDS_SETTINGS, &faults);
    is_int((int64_t)faults.count, 0, "no fault");
    is_text(fields_find(&fields, SLICE("staff a"), "Name")->value, "b",
            "found by section and name");
    ok(fields_find(&fields, SLICE("smtp"), "name") == NULL, "not elsewhere");
}

static void test_wire(struct arena *arena)
{
    struct text out = text_start(arena, 100);
    struct wire wire;

    wire_put_number(&out, -7);
    wire_put_slice(&out, SLICE("seven"));
    wire = (struct wire){.rest = text_slice(&out)};
    is_int(wire_take_number(&wire), -7, "a number over the wire");
    is_text(wire_take_slice(&wire), "seven", "a slice");
    ok(wire_whole(&wire), "nothing is left");
    wire = (struct wire){.rest = slice_from(text_slice(&out), 8)};
    wire.rest.size -= 1;
    is_int((int64_t)wire_take_slice(&wire).size, 0, "cut short");
    ok(!wire_whole(&wire), "is broken");
}

static void test_error(void)
{
    struct error error;

    ok(!error_set(&error, ERROR_INPUT, "no %s", "title"), "an error");
    ok(!error_prefix(&error, "a.txt"), "with its place");
    is_text(slice_of(error.text), "a.txt: no title", "reads as a sentence");
}

int main(void)
{
    struct arena *arena = arena_new();

    test_slices(arena);
    test_text(arena);
    test_utf8(arena);
    test_codecs(arena);
    test_fields(arena);
    test_wire(arena);
    test_error();
    arena_free(arena);
    return done_testing();
}
