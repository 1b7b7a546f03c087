/* CSV: rows as cells, broken rows with their line, and writing. */
#include <string.h>

#include "core/register/csv.h"
#include "tests/tap.h"

/* The rows as "line:cell|cell" with '/' between rows; "!" is a broken one. */
static struct slice shown(struct arena *arena, struct slice bytes)
{
    struct text out = text_start(arena, 100000);
    struct csv csv = csv_open(bytes);
    struct csv_row row;
    struct error error;

    for (;;) {
        bool good = csv_next(arena, &csv, &row, &error);

        if (!good && error.kind == ERROR_NONE)
            return text_slice(&out);
        text_puts(&out, out.size > 0 ? "/" : "");
        text_format(&out, "%d:%s", good ? row.line : csv.line, good ? "" : "!");
        for (size_t i = 0; good && i < row.count; i++) {
            text_puts(&out, i > 0 ? "|" : "");
            text_put(&out, row.cells[i]);
        }
    }
}

static void test_rows(struct arena *arena)
{
    static const struct {
        const char *bytes;
        const char *rows;
        const char *name;
    } cases[] = {
        {"", "", "nothing"},
        {"a,b\r\nc,d\r\n", "1:a|b/2:c|d", "two rows"},
        {"a,b\nc,d", "1:a|b/2:c|d", "LF, and none at the end"},
        {"\xef\xbb\xbf"
         "a,b\n",
         "1:a|b", "a byte order mark"},
        {"\n\na;b\n1,2;3\n", "3:a|b/4:1,2|3", "semicolons"},
        {"\"a;b;c\",d\n1,2\n", "1:a;b;c|d/2:1|2", "quoted semicolons"},
        {"a\n", "1:a", "one column"},
        {"a,b\n,\n\n , \nc,\n", "1:a|b/5:c|", "empty rows are passed over"},
        {"a,\"b \"\"c\"\" d\",\"\"\n", "1:a|b \"c\" d|", "doubled marks"},
        {"a,\"b\nc\"\nd,e\n", "1:a|b\nc/3:d|e", "a line end in a cell"},
        {"a,b\r", "1:a|b", "a lone CR at the end"},
        {"a\rb,c\n", "1:a\rb|c", "a lone CR in a cell"},
        {"a,b\nc,\"d\ne,f\n", "1:a|b/2:!/3:e|f", "never closed"},
        {"a,b\nc \"d\",e\nf,g\n", "1:a|b/2:!/3:f|g", "a mark inside"},
        {"a,b\n\"c\" d,e\nf,g\n", "1:a|b/2:!/3:f|g", "more after the mark"},
        {"\"", "1:!", "one mark"},
        {"\"\"", "", "an empty quoted cell"},
    };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        is_text(shown(arena, slice_of(cases[i].bytes)), cases[i].rows, "%s",
                cases[i].name);
    ok(slice_equal(shown(arena, SLICE("a,b\0c\n")), SLICE("1:a|b\0c")),
       "NUL is a byte like others");
}

static void test_limits(struct arena *arena)
{
    size_t size = CSV_MOST_ROW_BYTES + 100;
    char *bytes = arena_alloc(arena, size);
    struct csv csv;
    struct csv_row row;
    struct error error;

    memset(bytes, ',', 100);
    memcpy(bytes + 98, "z\n", 2);
    is_text(shown(arena, (struct slice){bytes, 100}), "1:!", "99 cells");
    bytes[63] = 'z';
    bytes[64] = '\n';
    csv = csv_open((struct slice){bytes, 65});
    ok(csv_next(arena, &csv, &row, &error), "64 cells are a row");
    is_int((int64_t)row.count, 64, "of 64");
    memset(bytes, 'x', size);
    memcpy(bytes + size - 3, "\ny\n", 3);
    is_text(shown(arena, (struct slice){bytes, size}), "1:!/2:y",
            "a row of more than a megabyte is broken, the next is read");
    memset(bytes, 'x', size);
    bytes[CSV_MOST_ROW_BYTES] = '\n';
    csv = csv_open((struct slice){bytes, CSV_MOST_ROW_BYTES - 1});
    ok(csv_next(arena, &csv, &row, &error), "one byte less is a row");
}

static void test_put(struct arena *arena)
{
    static const struct {
        const char *cell;
        const char *written;
    } cases[] = {
        {"", ","},
        {"plain", "plain,"},
        {"a,b", "\"a,b\","},
        {"a;b", "\"a;b\","},
        {"say \"yes\"", "\"say \"\"yes\"\"\","},
        {"two\nlines", "\"two\nlines\","},
        {" space", "\" space\","},
        {"=1+1", "'=1+1,"},
        {"+44 7700 900001", "'+44 7700 900001,"},
        {"-x", "'-x,"},
        {"@x", "'@x,"},
        {"\t=1", "\"'\t=1\","},
        {"=a,b", "\"'=a,b\","},
        {"a=b", "a=b,"},
    };
    struct text text;

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        text = text_start(arena, 100);
        csv_put(&text, slice_of(cases[i].cell), false);
        is_text(text_slice(&text), cases[i].written, "written %zu", i);
    }
    text = text_start(arena, 100);
    csv_put(&text, SLICE("a \"b\"\n;"), false);
    csv_put(&text, SLICE("c"), true);
    is_text(text_slice(&text), "\"a \"\"b\"\"\n;\",c\r\n", "the last ends it");
    is_text(shown(arena, text_slice(&text)), "1:a \"b\"\n;|c",
            "and it is read as it was");
}

int main(void)
{
    struct arena *arena = arena_new();

    test_rows(arena);
    test_limits(arena);
    test_put(arena);
    arena_free(arena);
    return done_testing();
}
