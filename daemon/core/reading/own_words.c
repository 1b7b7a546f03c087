#include "core/reading/own_words.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "core/letter/letter.h"
#include "core/reading/quote_marks.h"
#include "core/reading/text_lines.h"

#include "base/banned.h"

#define RUN_LINES 16 /* a paragraph of ours that was wrapped again */
#define RUN_BYTES ((size_t)4000)

static struct line line_of(struct slice raw)
{
    struct line line = {.raw = raw, .bare = slice_trim(raw)};

    while (slice_starts(line.bare, SLICE(">"))) {
        line.bare = slice_trim(slice_from(line.bare, 1));
        line.depth++;
    }
    line.mark = line.bare.size == 0 ? MARK_BLANK : MARK_OWN;
    return line;
}

static struct lines split(struct arena *arena, struct slice text)
{
    struct lines lines = {.arena = arena};
    size_t room = 0;
    struct slice raw;

    while (slice_next_line(&text, &raw)) {
        lines.list = arena_grow(arena, lines.list, lines.count, &room,
                                sizeof *lines.list);
        lines.list[lines.count++] = line_of(raw);
    }
    return lines;
}

static int compare_prints(const void *a, const void *b)
{
    const uint64_t *one = a;
    const uint64_t *two = b;

    return (*one > *two) - (*one < *two);
}

static const uint64_t *sorted(struct arena *arena, const uint64_t *prints,
                              size_t count)
{
    uint64_t *copy = arena_array(arena, count, sizeof *copy);

    for (size_t i = 0; i < count; i++)
        copy[i] = prints[i];
    if (count > 0)
        qsort(copy, count, sizeof *copy, compare_prints);
    return copy;
}

static bool says_something(struct slice bare)
{
    for (size_t i = 0; i < bare.size; i++)
        if (is_letter(bare.at[i]) || is_digit(bare.at[i]) ||
            (unsigned char)bare.at[i] >= 0x80)
            return true;
    return false;
}

/* The bytes from the first line's begin to the last one's end. */
static struct slice span(const struct lines *lines, size_t first, size_t last)
{
    const char *from = lines->list[first].raw.at;
    struct slice end = lines->list[last].raw;

    return (struct slice){from, (size_t)(end.at + end.size - from)};
}

static bool is_ours(const struct lines *lines, size_t first, size_t last)
{
    uint64_t print = letter_line_print(span(lines, first, last));

    return print != 0 && lines->print_count > 0 &&
           bsearch(&print, lines->prints, lines->print_count, sizeof print,
                   compare_prints) != NULL;
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
static size_t run_of_ours(const struct lines *lines, size_t first)
{
    if (!says_something(lines->list[first].bare))
        return 0;
    for (size_t n = 1; n <= RUN_LINES && first + n <= lines->count; n++) {
        size_t last = first + n - 1;

        if (n > 1 && (!may_go_on(lines, last) ||
                      span(lines, first, last).size > RUN_BYTES))
            return 0;
        /* A lone "?" has nothing to compare: it is not swallowed. */
        if (says_something(lines->list[last].bare) &&
            is_ours(lines, first, last))
            return n;
    }
    return 0;
}

static void mark_ours(struct lines *lines)
{
    size_t i = 0;

    while (i < lines->count) {
        size_t run = run_of_ours(lines, i);

        for (size_t k = 0; k < run; k++)
            lines->list[i + k].mark = MARK_OURS;
        if (run > 0)
            lines->ours_end = i + run;
        i += run > 0 ? run : 1;
    }
}

/* Heads: what stands in front of a quote */

static size_t label_block(const struct lines *lines, size_t first)
{
    size_t end = first;
    size_t labels = 0;
    size_t i;

    for (i = first; i < lines->count && i < first + 14; i++) {
        if (lines->list[i].mark == MARK_BLANK)
            break;
        if (is_any_label(lines->list[i].bare)) {
            labels++;
            end = i + 1;
        } else if (i >= end + 2) {
            break;
        }
    }
    /* A subject that goes on in one more line, before an empty one. */
    if (end < lines->count && i == end + 1 &&
        lines->list[end].mark == MARK_OWN && i < lines->count &&
        lines->list[i].mark == MARK_BLANK)
        end = i;
    return labels >= 3 ? end - first : 0;
}

static bool is_rule(struct slice bare)
{
    size_t i = 0;

    while (i < bare.size && bare.at[i] == '_')
        i++;
    return bare.size >= 10 && i == bare.size;
}

static size_t separated_block(const struct lines *lines, size_t first)
{
    struct slice bare = lines->list[first].bare;
    size_t at = next_filled(lines, first + 1);
    size_t block = 0;

    if (!is_quote_separator(bare) && !is_rule(bare))
        return 0;
    if (at < lines->count)
        block = label_block(lines, at);
    if (block > 0)
        return at + block - first;
    return is_quote_separator(bare) ? 1 : 0;
}

static size_t attribution(const struct lines *lines, size_t first)
{
    const struct line *list = lines->list;
    struct slice joined;

    for (size_t n = 1; n <= 4 && first + n <= lines->count; n++) {
        size_t last = first + n - 1;

        if (list[last].mark == MARK_BLANK ||
            list[last].depth != list[first].depth ||
            span(lines, first, last).size > 500)
            return 0;
        if (n > 1 && (!opens_attribution(list[first].bare) ||
                      (opens_attribution(list[last].bare) &&
                       has_digit(list[last].bare))))
            return 0;
        if (slice_find_byte(list[last].bare, ':') == SLICE_NONE &&
            slice_find(list[last].bare, SLICE("：")) == SLICE_NONE)
            continue;
        joined = utf8_line(lines->arena, span(lines, first, last));
        if (closes_attribution(joined) &&
            (has_digit(joined) || has_address_or_time(joined)))
            return n;
    }
    return 0;
}

/* In a language that we do not know: with an address or a time, and before a
 * quote. */
static size_t unknown_attribution(const struct lines *lines, size_t i)
{
    const struct line *line = &lines->list[i];
    size_t next = next_filled(lines, i + 1);

    return slice_ends(line->bare, SLICE(":")) &&
                   has_address_or_time(line->bare) && next < lines->count &&
                   lines->list[next].depth > line->depth
               ? 1
               : 0;
}

static size_t head_size(const struct lines *lines, size_t i, bool *certain)
{
    size_t size = separated_block(lines, i);

    *certain = true;
    if (size == 0 && is_from_label(lines->list[i].bare))
        size = label_block(lines, i);
    if (size == 0) {
        size = attribution(lines, i);
        *certain =
            size > 0 && has_address_or_time(span(lines, i, i + size - 1));
    }
    if (size == 0)
        size = unknown_attribution(lines, i);
    return size;
}

static bool is_web_address(struct slice bare)
{
    return slice_find_caseless(bare, SLICE("http")) != SLICE_NONE ||
           slice_find_caseless(bare, SLICE("<mailto:")) != SLICE_NONE;
}

/*
 * A quote without ">" from `first` to `last`. Between lines of ours, what is
 * long and not ours was typed there, and so was a bare answer; other short
 * lines are ours, since those have no print.
 */
static void mark_region(struct lines *lines, size_t first, size_t last,
                        bool among_ours)
{
    for (size_t i = first; i < last; i++) {
        struct line *line = &lines->list[i];
        bool typed =
            among_ours && line->depth == 0 &&
            (is_bare_answer(line->bare) || (letter_line_print(line->raw) != 0 &&
                                            !is_web_address(line->bare)));

        if (line->mark == MARK_OWN && !typed)
            line->mark = MARK_QUOTED;
    }
}

/* Marks the head of `size` lines and, if ">" does not mark it, the quote that
 * it announces. Gives the line to go on with. */
static size_t mark_head(struct lines *lines, size_t first, size_t size,
                        bool certain)
{
    size_t next = next_filled(lines, first + size);
    int depth = lines->list[first].depth;
    bool marked =
        next == lines->count || depth > 0 || lines->list[next].depth > depth;
    bool among_ours = !marked && lines->ours_end > next;
    size_t end = among_ours ? lines->ours_end : next;

    if (!marked && !among_ours) {
        if (!certain)
            return first + size;
        end = lines->count;
    }
    for (size_t i = first; i < first + size; i++)
        if (lines->list[i].mark != MARK_BLANK)
            lines->list[i].mark = MARK_HEAD;
    if (marked)
        return first + size;
    mark_region(lines, next, end, among_ours);
    return end;
}

static void mark_heads(struct lines *lines)
{
    size_t i = 0;

    while (i < lines->count) {
        bool certain;
        size_t size = 0;

        if (lines->list[i].mark == MARK_OWN)
            size = head_size(lines, i, &certain);
        i = size > 0 ? mark_head(lines, i, size, certain) : i + 1;
    }
}

static bool is_alone(const struct lines *lines, size_t i)
{
    size_t before = i;
    size_t after = next_filled(lines, i + 1);

    while (before > 0 && lines->list[before - 1].mark == MARK_BLANK)
        before--;
    return (before == 0 || lines->list[before - 1].mark != MARK_OURS) &&
           (after == lines->count || lines->list[after].mark != MARK_OURS);
}

/* One line of ours in what a person wrote above any quote was copied there by
 * hand, to say which one is meant. */
static void keep_copied(struct lines *lines)
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

static void mark_quotes(struct lines *lines)
{
    for (size_t i = 0; i < lines->count; i++)
        if (lines->list[i].depth > 0 && lines->list[i].mark == MARK_OWN)
            lines->list[i].mark = MARK_QUOTED;
}

/* A line of dashes or stars, drawn and not said. */
static bool is_drawn(struct slice bare)
{
    size_t i = 0;

    while (i < bare.size &&
           slice_find_byte(SLICE("-_=*~#"), bare.at[i]) != SLICE_NONE)
        i++;
    return bare.size >= 3 && i == bare.size;
}

static struct slice gathered(struct arena *arena, const struct lines *lines,
                             enum mark one, enum mark two)
{
    struct text text = text_start(arena, SIZE_MAX / 4);
    bool apart = false;

    for (size_t i = 0; i < lines->count; i++) {
        const struct line *line = &lines->list[i];

        if ((line->mark != one && line->mark != two) || is_drawn(line->bare)) {
            apart = true;
            continue;
        }
        if (text.size > 0)
            text_puts(&text, apart ? "\n\n" : "\n");
        text_put(&text, line->bare);
        apart = false;
    }
    return slice_trim(text_slice(&text));
}

struct lines lines_of(struct arena *arena, struct slice text)
{
    struct lines lines = split(arena, text);

    mark_heads(&lines);
    mark_quotes(&lines);
    return lines;
}

struct own_words own_words_of(struct arena *arena, struct slice text,
                              const uint64_t *line_prints, size_t line_count)
{
    struct lines lines = split(arena, text);

    lines.prints = sorted(arena, line_prints, line_count);
    lines.print_count = line_count;
    mark_ours(&lines);
    mark_heads(&lines);
    keep_copied(&lines);
    mark_quotes(&lines);
    mark_signatures(&lines);
    return (struct own_words){
        .words = gathered(arena, &lines, MARK_OWN, MARK_OWN),
        .signature = gathered(arena, &lines, MARK_SIGNATURE, MARK_SIGNATURE),
        /* The head of our own letter has our subject in it. */
        .quoted = gathered(arena, &lines, MARK_QUOTED,
                           lines.ours_end > 0 ? MARK_QUOTED : MARK_HEAD),
    };
}
