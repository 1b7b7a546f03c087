#include "core/reading/text_lines.h"

#include "base/banned.h"

/* A program that keeps letters in one file puts ">" before a line that begins
 * with "From ": that is no quote. */
static bool is_escaped_from(struct slice bare)
{
    return slice_starts(bare, SLICE(">From ")) &&
           slice_find_byte(bare, ':') == SLICE_NONE;
}

static struct line line_of(struct slice raw, int depth_before)
{
    struct line line = {.raw = raw, .bare = slice_trim(raw)};

    if (depth_before == 0 && is_escaped_from(line.bare))
        line.bare = slice_from(line.bare, 1);
    while (slice_starts(line.bare, SLICE(">"))) {
        line.bare = slice_trim(slice_from(line.bare, 1));
        line.depth++;
    }
    line.mark = line.bare.size == 0 ? MARK_BLANK : MARK_OWN;
    line.label = label_of(line.bare);
    return line;
}

/* "JB> Will you come?": some mark quotes with initials. */
static size_t initials(struct slice bare)
{
    size_t size = 0;

    while (size < 3 && size < bare.size && is_letter(bare.at[size]))
        size++;
    return size > 0 && size < bare.size && bare.at[size] == '>' &&
                   (size + 1 == bare.size || bare.at[size + 1] == ' ')
               ? size + 1
               : 0;
}

static bool has_same_start(const struct line *a, const struct line *b,
                           size_t size)
{
    return slice_starts(b->raw, slice_part(slice_trim(a->raw), 0, size));
}

/* Only where two lines or more do. */
static void unmark_initials(struct lines *lines)
{
    for (size_t i = 0; i < lines->count; i++) {
        struct line *line = &lines->list[i];
        size_t size = initials(line->bare);

        if (size == 0 || line->depth > 0)
            continue;
        if ((i > 0 && has_same_start(line, line - 1, size)) ||
            (i + 1 < lines->count && has_same_start(line, line + 1, size))) {
            line->bare = slice_trim(slice_from(line->bare, size));
            line->depth = 1;
            line->mark = line->bare.size == 0 ? MARK_BLANK : MARK_OWN;
            line->label = label_of(line->bare);
        }
    }
}

struct lines lines_of(struct arena *arena, struct slice text)
{
    struct lines lines = {.count = 0};
    int depth = 0;
    size_t room = 0;
    struct slice raw;

    while (slice_next_line(&text, &raw)) {
        lines.list = arena_grow(arena, lines.list, lines.count, &room,
                                sizeof *lines.list);
        lines.list[lines.count] = line_of(raw, depth);
        depth = lines.list[lines.count++].depth;
    }
    unmark_initials(&lines);
    return lines;
}

size_t lines_filled(const struct lines *lines, size_t i)
{
    while (i < lines->count && lines->list[i].mark == MARK_BLANK)
        i++;
    return i;
}

struct slice lines_span(const struct lines *lines, size_t first, size_t last)
{
    const char *from = lines->list[first].raw.at;
    struct slice end = lines->list[last].raw;

    return (struct slice){from, (size_t)(end.at + end.size - from)};
}
