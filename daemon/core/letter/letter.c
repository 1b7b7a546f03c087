#include "core/letter/letter.h"

#include <stdlib.h>

#include "base/banned.h"

#define KEPT_LEAST 8

/* A polynomial of the bytes kept, modulo 2^64: the print of two texts one after
 * the other follows from theirs, so a run of lines costs no second look at
 * them. Nobody gains by a collision. */
#define PRINT_BASE UINT64_C(0x9e3779b97f4a7c15)

struct print {
    uint64_t hash;
    uint64_t power; /* of the base: as many as bytes are kept */
    size_t kept;
};

static const struct print print_start = {0, 1, 0};

static void print_add(struct print *print, struct slice text)
{
    for (size_t i = 0; i < text.size; i++) {
        char byte = text.at[i];

        if (!is_letter(byte) && !is_digit(byte) && (unsigned char)byte < 0x80)
            continue;
        print->hash = (print->hash + (unsigned char)lower(byte)) * PRINT_BASE;
        print->power *= PRINT_BASE;
        print->kept++;
    }
}

static void print_join(struct print *print, const struct print *next)
{
    print->hash = print->hash * next->power + next->hash;
    print->power *= next->power;
    print->kept += next->kept;
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

    size_t next;

    while ((next = slice_find_byte(slice_from(line, from), '(')) !=
           SLICE_NONE) {
        struct slice rest = slice_from(line, from += next);
        size_t size = slice_find_byte(rest, ')');

        for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
            if (slice_starts_caseless(rest, slice_of(starts[i]))) {
                *at = from;
                *end = size == SLICE_NONE ? line.size : from + size + 1;
                return true;
            }
        from++;
    }
    return false;
}

static struct print print_without_links(struct slice line)
{
    struct print print = print_start;
    size_t from = 0;
    size_t at;
    size_t end;

    while (find_link(line, from, &at, &end)) {
        print_add(&print, slice_part(line, from, at - from));
        from = end;
    }
    print_add(&print, slice_from(line, from));
    return print;
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

/* One line, as it stands and as HTML shows it. */
struct line_prints {
    struct print whole;
    struct print shown;
    bool empty;
};

static struct line_prints prints_of_line(struct slice line)
{
    struct line_prints prints = {print_start, print_start,
                                 slice_trim(line).size == 0};
    size_t at;
    size_t end;

    print_add(&prints.whole, line);
    prints.shown = find_link(line, 0, &at, &end) ? print_without_links(line)
                                                 : prints.whole;
    return prints;
}

/* The runs that begin with the first of these lines. */
static void add_runs(struct prints *prints, const struct line_prints *lines,
                     size_t count)
{
    struct print whole = print_start;
    struct print shown = print_start;

    for (size_t i = 0; i < count && i < LETTER_RUN_MOST && !lines[i].empty;
         i++) {
        print_join(&whole, &lines[i].whole);
        print_join(&shown, &lines[i].shown);
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
    struct line_prints *lines = NULL;
    size_t line_count = 0;
    size_t room = 0;
    size_t count = 0;
    struct slice line;

    while (slice_next_line(&plain, &line)) {
        lines = arena_grow(arena, lines, line_count, &room, sizeof *lines);
        lines[line_count++] = prints_of_line(line);
    }
    for (size_t i = 0; i < line_count; i++)
        add_runs(&prints, lines + i, line_count - i);
    if (prints.count > 0)
        qsort(prints.list, prints.count, sizeof *prints.list, compare);
    for (size_t i = 0; i < prints.count; i++)
        if (count == 0 || prints.list[count - 1] != prints.list[i])
            prints.list[count++] = prints.list[i];
    *out = prints.list;
    return count;
}
