#include "core/reading/own_words.h"

#include "base/text.h"
#include "core/reading/our_lines.h"
#include "core/reading/quote_heads.h"
#include "core/reading/signatures.h"

#include "base/banned.h"

#define OF(mark) (1u << (unsigned)(mark))

/* The width at which the quoted lines were broken. */
static size_t quote_width(const struct lines *lines)
{
    size_t width = 0;

    for (size_t i = 0; i < lines->count; i++)
        if (lines->list[i].depth > 0 && lines->list[i].raw.size > width)
            width = lines->list[i].raw.size;
    return width;
}

static struct slice first_word(struct slice bare)
{
    size_t end = 0;

    while (end < bare.size && !is_space(bare.at[end]))
        end++;
    return slice_part(bare, 0, end);
}

/*
 * Some programs break long quoted lines and mark only their beginning. The
 * rest stands between quoted lines, did not fit into the line before, and
 * neither ends nor begins a sentence where it was broken.
 */
static bool is_loose(const struct lines *lines, size_t i, size_t width)
{
    const struct line *line = &lines->list[i];
    const struct line *before = &lines->list[i - 1];
    struct slice word = first_word(line->bare);
    char first = word.size > 0 ? word.at[0] : ' ';
    char last = before->bare.size > 0 ? before->bare.at[before->bare.size - 1]
                                      : '.';

    return before->depth > 0 && i + 1 < lines->count &&
           lines->list[i + 1].depth > 0 && before->raw.size >= 60 &&
           before->raw.size + 1 + word.size > width &&
           slice_find_byte(SLICE(".?!:"), last) == SLICE_NONE &&
           !(first >= 'A' && first <= 'Z') && !is_bare_answer(line->bare);
}

static void mark_quotes(struct lines *lines)
{
    size_t width = quote_width(lines);

    for (size_t i = 0; i < lines->count; i++) {
        struct line *line = &lines->list[i];

        if (line->mark == MARK_OWN &&
            (line->depth > 0 || (i > 0 && is_loose(lines, i, width))))
            line->mark = MARK_QUOTED;
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
            text_put(&text, line->depth > 0 || text.size == 0
                                ? line->bare
                                : without_end_spaces(line->raw));
            blanks = 0;
            apart = false;
        }
    }
    return text_slice(&text);
}

struct own_words own_words_of(struct arena *arena, struct slice text,
                              const uint64_t *line_prints, size_t line_count)
{
    struct lines lines = lines_marked(arena, text, line_prints, line_count);
    unsigned own = OF(MARK_OWN);
    unsigned closing = OF(MARK_CLOSING);
    unsigned signature = OF(MARK_SIGNATURE);
    /* The head of our own letter has our subject in it. */
    unsigned heads = lines.ours_end > 0 ? 0 : OF(MARK_HEAD);

    return (struct own_words){
        .words = gathered(arena, &lines, own),
        .shown = gathered(arena, &lines, own | closing),
        .written = gathered(arena, &lines, own | closing | signature),
        .signature = gathered(arena, &lines, closing | signature),
        .quoted = gathered(arena, &lines, OF(MARK_QUOTED) | heads),
    };
}
