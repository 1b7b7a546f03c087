#include "core/reading/our_lines.h"

#include <stdlib.h>

#include "core/letter/letter.h"

#include "base/banned.h"

#define RUN_BYTES ((size_t)4000)

struct prints {
    const uint64_t *list; /* sorted */
    size_t count;
};

static int compare_prints(const void *a, const void *b)
{
    const uint64_t *one = a;
    const uint64_t *two = b;

    return (*one > *two) - (*one < *two);
}

static struct prints sorted(struct arena *arena, const uint64_t *prints,
                            size_t count)
{
    uint64_t *copy = arena_array(arena, count, sizeof *copy);

    for (size_t i = 0; i < count; i++)
        copy[i] = prints[i];
    if (count > 0)
        qsort(copy, count, sizeof *copy, compare_prints);
    return (struct prints){copy, count};
}

static bool says_something(struct slice bare)
{
    for (size_t i = 0; i < bare.size; i++)
        if (is_letter(bare.at[i]) || is_digit(bare.at[i]) ||
            (unsigned char)bare.at[i] >= 0x80)
            return true;
    return false;
}

static bool is_ours(const struct prints *prints, struct slice text)
{
    uint64_t print = letter_line_print(text);

    return print != 0 && bsearch(&print, prints->list, prints->count,
                                 sizeof print, compare_prints) != NULL;
}

/*
 * Whether a run of our text may go on from the line before into line `at`. It
 * does not go from a person's line into a quote, and out of a quote only where
 * a program broke a long line without marking its rest.
 */
static bool may_go_on(const struct lines *lines, size_t at)
{
    const struct line *before = &lines->list[at - 1];
    const struct line *here = &lines->list[at];

    if (here->mark == MARK_BLANK || here->depth > before->depth)
        return false;
    return here->depth == before->depth || before->raw.size >= 40;
}

/* How many lines from `first` on are together a line or paragraph of ours. */
static size_t run_of_ours(const struct lines *lines,
                          const struct prints *prints, size_t first)
{
    if (!says_something(lines->list[first].bare))
        return 0;
    for (size_t n = 1; n <= LETTER_RUN_MOST && first + n <= lines->count; n++) {
        size_t last = first + n - 1;
        struct slice run = lines_span(lines, first, last);

        if (n > 1 && (!may_go_on(lines, last) || run.size > RUN_BYTES))
            return 0;
        /* A lone "?" has nothing to compare: it is not swallowed. */
        if (says_something(lines->list[last].bare) && is_ours(prints, run))
            return n;
    }
    return 0;
}

void mark_ours(struct arena *arena, struct lines *lines, const uint64_t *prints,
               size_t count)
{
    struct prints known = sorted(arena, prints, count);
    size_t i = 0;

    while (i < lines->count && count > 0) {
        size_t run = run_of_ours(lines, &known, i);

        for (size_t k = 0; k < run; k++)
            lines->list[i + k].mark = MARK_OURS;
        if (run > 0)
            lines->ours_end = i + run;
        i += run > 0 ? run : 1;
    }
}

static bool is_alone(const struct lines *lines, size_t i)
{
    size_t before = i;
    size_t after = lines_filled(lines, i + 1);

    while (before > 0 && lines->list[before - 1].mark == MARK_BLANK)
        before--;
    return (before == 0 || lines->list[before - 1].mark != MARK_OURS) &&
           (after == lines->count || lines->list[after].mark != MARK_OURS);
}

void keep_copied(struct lines *lines)
{
    for (size_t i = 0; i < lines->count; i++) {
        struct line *line = &lines->list[i];

        if (line->depth > 0 || line->mark == MARK_HEAD ||
            (line->mark == MARK_OURS && !is_alone(lines, i)))
            return;
        if (line->mark == MARK_OURS)
            line->mark = MARK_OWN;
    }
}
