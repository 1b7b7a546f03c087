#include "core/reading/own_words.h"

#include "base/text.h"
#include "core/reading/our_lines.h"
#include "core/reading/quote_heads.h"
#include "core/reading/signatures.h"

#include "base/banned.h"

#define OF(mark) (1u << (unsigned)(mark))

#define LOOSE_LINES 8
#define LOOSE_AFTER 60 /* bytes: a line that may have been broken */

/*
 * Some programs break long quoted lines and mark only their beginning. The
 * rest stands between quoted lines without an empty one, and goes on in the
 * sentence. A line of ours is whole, or its rest is ours too.
 */
static bool may_be_loose(const struct lines *lines, size_t i)
{
    struct slice bare = lines->list[i].bare;
    const struct line *before = &lines->list[i - 1];
    char last =
        before->bare.size > 0 ? before->bare.at[before->bare.size - 1] : '.';

    return lines->list[i].mark == MARK_OWN && lines->list[i].depth == 0 &&
           before->mark != MARK_OURS && before->raw.size >= LOOSE_AFTER &&
           slice_find_byte(SLICE(".?!:"), last) == SLICE_NONE &&
           !is_bare_answer(bare);
}

static bool is_quoted(const struct lines *lines, size_t i)
{
    return i < lines->count && lines->list[i].depth > 0 &&
           lines->list[i].mark != MARK_BLANK;
}

/* How many lines from `i` on are the rest of the quoted line before. */
static size_t loose_lines(const struct lines *lines, size_t i)
{
    size_t n = 0;

    while (n < LOOSE_LINES && i + n < lines->count &&
           may_be_loose(lines, i + n))
        n++;
    return i + n < lines->count && lines->list[i + n].depth > 0 ? n : 0;
}

/* Without a head, the person put the quote there: it shows what they mean. */
static enum mark quote_mark(const struct lines *lines)
{
    for (size_t i = 0; i < lines->count; i++)
        if (lines->list[i].mark == MARK_OURS ||
            lines->list[i].mark == MARK_HEAD)
            return MARK_QUOTED;
    return MARK_CITED;
}

static void mark_quotes(struct lines *lines)
{
    enum mark quote = quote_mark(lines);

    for (size_t i = 0; i < lines->count; i++) {
        size_t loose =
            i > 0 && is_quoted(lines, i - 1) ? loose_lines(lines, i) : 0;

        if (lines->list[i].depth > 0 && lines->list[i].mark == MARK_OWN)
            lines->list[i].mark = quote;
        for (size_t k = 0; k < loose; k++)
            lines->list[i + k].mark = quote;
    }
}

struct lines lines_marked(struct arena *arena, struct slice text,
                          const uint64_t *line_prints, size_t line_count)
{
    struct lines lines = lines_of(arena, text);

    mark_ours(arena, &lines, line_prints, line_count);
    mark_heads(arena, &lines);
    keep_copied(&lines);
    mark_quotes(&lines);
    mark_signatures(&lines);
    return lines;
}

static struct slice without_end_spaces(struct slice line)
{
    while (line.size > 0 && is_space(line.at[line.size - 1]))
        line.size--;
    return line;
}

/* The lines of some marks. Empty lines between two of them stay; where
 * something else stood between there is one. */
static struct slice gathered(struct arena *arena, const struct lines *lines,
                             unsigned marks)
{
    struct text text = text_start(arena, SIZE_MAX / 4);
    size_t blanks = 0;
    bool apart = false;

    for (size_t i = 0; i < lines->count; i++) {
        const struct line *line = &lines->list[i];

        if (line->mark == MARK_BLANK) {
            blanks++;
        } else if ((OF(line->mark) & marks) == 0) {
            apart = true;
        } else {
            for (size_t n = apart ? 1 : blanks; n > 0 && text.size > 0; n--)
                text_putc(&text, '\n');
            if (text.size > 0)
                text_putc(&text, '\n');
            text_put(&text, without_end_spaces(line->raw));
            blanks = 0;
            apart = false;
        }
    }
    return text_slice(&text);
}

/* Where the text begins below a head at the very top, if no ">" marks it: there
 * is nothing else to show of such a letter. Else the number of lines. */
static size_t below_head(const struct lines *lines)
{
    size_t i = lines_filled(lines, 0);

    if (i == lines->count || lines->list[i].mark != MARK_HEAD)
        return lines->count;
    while (i < lines->count && (lines->list[i].mark == MARK_HEAD ||
                                lines->list[i].mark == MARK_BLANK))
        i++;
    if (i < lines->count && lines->list[i].mark == MARK_QUOTED &&
        lines->list[i].depth == 0)
        return i;
    return lines->count;
}

/* For people to see: what is quoted between a person's lines tells what they
 * answer. */
static void cite_between(struct lines *lines)
{
    size_t first = 0;
    size_t end = lines->count;

    while (first < end && lines->list[first].mark != MARK_OWN)
        first++;
    while (end > first && lines->list[end - 1].mark != MARK_OWN)
        end--;
    for (size_t i = first; i < end; i++)
        if (lines->list[i].mark == MARK_QUOTED && lines->list[i].depth > 0)
            lines->list[i].mark = MARK_CITED;
    for (size_t i = 1; i < lines->count; i++)
        if (lines->list[i].mark == MARK_BLANK && lines->list[i].depth > 0 &&
            lines->list[i - 1].mark == MARK_CITED)
            lines->list[i].mark = MARK_CITED;
    for (size_t i = lines->count; i > 1; i--)
        if (lines->list[i - 2].mark == MARK_BLANK &&
            lines->list[i - 2].depth > 0 &&
            lines->list[i - 1].mark == MARK_CITED)
            lines->list[i - 2].mark = MARK_CITED;
}

struct own_words own_words_of(struct arena *arena, struct slice text,
                              const uint64_t *line_prints, size_t line_count)
{
    struct lines lines = lines_marked(arena, text, line_prints, line_count);
    unsigned own = OF(MARK_OWN);
    unsigned shown = OF(MARK_OWN) | OF(MARK_CITED) | OF(MARK_CLOSING);
    unsigned signature = OF(MARK_SIGNATURE);
    /* The head of our own letter has our subject in it. */
    unsigned heads = lines.ours_end > 0 ? 0 : OF(MARK_HEAD);
    size_t below;
    struct own_words out = {
        .words = gathered(arena, &lines, own),
        .written = gathered(arena, &lines, shown | signature),
        .signature = gathered(arena, &lines, OF(MARK_CLOSING) | signature),
        .quoted =
            gathered(arena, &lines, OF(MARK_QUOTED) | OF(MARK_CITED) | heads),
    };

    below = below_head(&lines);
    if (below < lines.count && lines.ours_end == 0) {
        text = lines_span(&lines, below, lines.count - 1);
        lines = lines_marked(arena, text, line_prints, line_count);
    }
    cite_between(&lines);
    out.shown = gathered(arena, &lines, shown);
    return out;
}
