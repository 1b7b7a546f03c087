/* quotes: what is shown of replies as mail programs write them, in many
 * languages. A sample is "=== what", the text, "<<<", and what shall be shown;
 * lines compare without the spaces at their ends and without empty lines. */
#include <stdio.h>

#include "base/text.h"
#include "base/utf8.h"
#include "core/reading/html_text.h"
#include "core/reading/own_words.h"
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

static struct slice lines_bare(struct arena *arena, struct slice words)
{
    struct text out = text_start(arena, words.size + 1);
    struct slice line;

    while (slice_next_line(&words, &line)) {
        line = slice_trim(line);
        if (line.size == 0)
            continue;
        text_put(&out, line);
        text_putc(&out, '\n');
    }
    return text_slice(&out);
}

static struct slice text_of(struct arena *arena, struct slice source, bool html)
{
    bool whole;

    if (html)
        source = html_text(arena, utf8_clean(arena, source), &whole);
    return utf8_clean(arena, source);
}

static void test_sample(struct slice what, struct slice lines, bool html)
{
    struct arena *arena = arena_new();
    size_t at = slice_find(lines, SLICE("\n<<<\n"));
    struct slice got =
        own_words_of(arena, text_of(arena, slice_part(lines, 0, at + 1), html),
                     NULL, 0)
            .shown;
    struct slice wanted = slice_from(lines, at + 5);

    is_text(lines_bare(arena, got),
            arena_string(arena, lines_bare(arena, wanted)), "%.*s",
            SLICE_ARG(what));
    arena_free(arena);
}

static void test_file(const char *name, bool html)
{
    struct arena *arena = arena_new();
    struct slice rest = read_file(arena, name);
    struct slice line;

    ok(rest.size > 0, "%s is there", name);
    while (slice_next_line(&rest, &line)) {
        size_t end = slice_find(rest, SLICE("\n=== "));

        test_sample(slice_from(line, 4),
                    end == SLICE_NONE ? rest : slice_part(rest, 0, end + 1),
                    html);
        rest = end == SLICE_NONE ? (struct slice){NULL, 0}
                                 : slice_from(rest, end + 1);
    }
    arena_free(arena);
}

int main(void)
{
    html_setup();
    test_file("tests/unit/quotes/attributions.txt", false);
    test_file("tests/unit/quotes/outlook.txt", false);
    test_file("tests/unit/quotes/signatures.txt", false);
    test_file("tests/unit/quotes/others.txt", false);
    test_file("tests/unit/quotes/html.txt", true);
    return done_testing();
}
