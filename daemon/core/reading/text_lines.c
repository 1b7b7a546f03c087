#include "core/reading/text_lines.h"

#include "core/reading/quote_marks.h"

#include "base/banned.h"

size_t next_filled(const struct lines *lines, size_t i)
{
    while (i < lines->count && lines->list[i].mark == MARK_BLANK)
        i++;
    return i;
}

static bool is_delimiter(const struct line *line)
{
    return slice_is(line->bare, "--") || slice_is(line->bare, "__") ||
           slice_is(line->bare, "\xe2\x80\x94");
}

/* Where a signature that begins at `first` ends: at two empty lines. `first`
 * itself if it has more than `most` lines that are not empty. */
static size_t signature_end(const struct lines *lines, size_t first, size_t end,
                            size_t most)
{
    size_t filled = 0;

    for (size_t i = first; i < end; i++) {
        if (lines->list[i].mark != MARK_BLANK)
            filled++;
        else if (i + 1 < end && lines->list[i + 1].mark == MARK_BLANK)
            return i;
        if (filled > most)
            return first;
    }
    return end;
}

static void mark_signature(struct lines *lines, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        if (lines->list[i].mark == MARK_OWN &&
            !is_bare_answer(lines->list[i].bare))
            lines->list[i].mark = MARK_SIGNATURE;
}

/* The end of a closing with its name and address, or `first`. */
static size_t closing_end(const struct lines *lines, size_t first, size_t end)
{
    size_t to = signature_end(lines, first, end, 7);

    for (size_t i = first + 1; i < to; i++)
        if (!looks_like_signature(lines->list[i].bare))
            return first;
    return to;
}

static size_t paragraph_end(const struct lines *lines, size_t i, size_t end)
{
    while (i < end && lines->list[i].mark != MARK_BLANK)
        i++;
    return i;
}

/* Marks what begins at line `i`, and gives the line to go on with. `begin` is
 * the first line of the stretch that is not empty. */
static size_t sign_line(struct lines *lines, size_t begin, size_t i, size_t end)
{
    const struct line *line = &lines->list[i];
    size_t to = i;

    if (is_mobile_footer(line->bare))
        to = i + 1;
    else if (is_notice(line->bare))
        to = paragraph_end(lines, i, end);
    else if (slice_is(line->raw, "-- "))
        to = signature_end(lines, i, end, SIZE_MAX);
    else if (is_delimiter(line)) /* or the start of another thought */
        to = signature_end(lines, i, end, 9);
    else if (is_closing(line->bare) && i > begin)
        to = closing_end(lines, i, end);
    mark_signature(lines, i, to);
    return to > i ? to : i + 1;
}

void mark_signatures(struct lines *lines)
{
    size_t i = 0;

    while (i < lines->count) {
        size_t begin = next_filled(lines, i);
        size_t end = begin;

        while (end < lines->count && (lines->list[end].mark == MARK_OWN ||
                                      lines->list[end].mark == MARK_BLANK))
            end++;
        for (i = begin; i < end;)
            i = sign_line(lines, begin, i, end);
        if (end == begin)
            i++;
    }
}
