#include "core/letter/letter.h"

#include <stdlib.h>

#include "base/banned.h"

#define KEPT_LEAST 8

/* FNV-1a, 64 bits: fast, and nobody gains by a collision. */
struct print {
    uint64_t hash;
    size_t kept;
};

static const struct print print_start = {UINT64_C(0xcbf29ce484222325), 0};

static void print_byte(struct print *print, char byte)
{
    if (!is_letter(byte) && !is_digit(byte) && (unsigned char)byte < 0x80)
        return;
    print->hash =
        (print->hash ^ (unsigned char)lower(byte)) * UINT64_C(0x100000001b3);
    print->kept++;
}

static void print_add(struct print *print, struct slice text)
{
    for (size_t i = 0; i < text.size; i++)
        print_byte(print, text.at[i]);
}

static uint64_t print_value(const struct print *print)
{
    if (print->kept < KEPT_LEAST)
        return 0;
    return print->hash == 0 ? 1 : print->hash;
}

uint64_t letter_line_print(struct slice line)
{
    struct print print = print_start;

    print_add(&print, line);
    return print_value(&print);
}

/* Where a link in brackets begins at or after `from`, as markdown_text writes
 * it, and where it ends. */
static bool find_link(struct slice line, size_t from, size_t *at, size_t *end)
{
    static const char *const starts[] = {"(http://", "(https://"};

    for (; from < line.size; from++)
        for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
            if (slice_starts_caseless(slice_from(line, from),
                                      slice_of(starts[i]))) {
                size_t size = slice_find_byte(slice_from(line, from), ')');

                *at = from;
                *end = size == SLICE_NONE ? line.size : from + size + 1;
                return true;
            }
    return false;
}

static void print_add_without_links(struct print *print, struct slice line)
{
    size_t from = 0;
    size_t at;
    size_t end;

    while (find_link(line, from, &at, &end)) {
        print_add(print, slice_part(line, from, at - from));
        from = end;
    }
    print_add(print, slice_from(line, from));
}

struct prints {
    struct arena *arena;
    uint64_t *list;
    size_t count;
    size_t room;
};

static void add_print(struct prints *prints, const struct print *print)
{
    uint64_t value = print_value(print);

    if (value == 0)
        return;
    prints->list = arena_grow(prints->arena, prints->list, prints->count,
                              &prints->room, sizeof *prints->list);
    prints->list[prints->count++] = value;
}

/* The runs that begin with the first line of `rest`. */
static void add_runs(struct prints *prints, struct slice rest)
{
    struct print whole = print_start;
    struct print shown = print_start;
    struct slice line;

    for (int i = 0; i < LETTER_RUN_MOST && slice_next_line(&rest, &line); i++) {
        if (slice_trim(line).size == 0)
            return;
        print_add(&whole, line);
        print_add_without_links(&shown, line);
        add_print(prints, &whole);
        if (shown.hash != whole.hash)
            add_print(prints, &shown);
    }
}

static int compare(const void *a, const void *b)
{
    const uint64_t *one = a;
    const uint64_t *two = b;

    return (*one > *two) - (*one < *two);
}

size_t letter_line_prints(struct arena *arena, struct slice plain,
                          uint64_t **out)
{
    struct prints prints = {.arena = arena};
    size_t count = 0;
    struct slice line;

    do
        add_runs(&prints, plain);
    while (slice_next_line(&plain, &line));
    if (prints.count > 0)
        qsort(prints.list, prints.count, sizeof *prints.list, compare);
    for (size_t i = 0; i < prints.count; i++)
        if (count == 0 || prints.list[count - 1] != prints.list[i])
            prints.list[count++] = prints.list[i];
    *out = prints.list;
    return count;
}
