#include "core/letter/wrap.h"

#include "base/banned.h"

/* No break leaves fewer characters than this on either side. */
#define LEAST 16

static bool starts_character(char byte)
{
    return ((unsigned char)byte & 0xc0) != 0x80;
}

static size_t characters(struct slice text)
{
    size_t count = 0;

    for (size_t i = 0; i < text.size; i++)
        count += starts_character(text.at[i]);
    return count;
}

/* How far the lines after the first are moved in. */
static size_t hanging(struct slice line)
{
    size_t spaces = 0;
    size_t mark;

    while (spaces < line.size && line.at[spaces] == ' ')
        spaces++;
    mark = spaces;
    while (mark < line.size && is_digit(line.at[mark]))
        mark++;
    if (mark > spaces && mark < line.size && line.at[mark] == '.')
        mark++;
    else if (mark == spaces && mark < line.size && line.at[mark] == '-')
        mark++;
    else
        return spaces;
    return mark < line.size && line.at[mark] == ' ' ? mark + 1 : spaces;
}

/* The space to break at: the last within `width` characters, else the first
 * after; SLICE_NONE if all would leave too little. */
static size_t break_at(struct slice line, size_t width)
{
    size_t total = characters(line);
    size_t best = SLICE_NONE;
    size_t passed = 0;

    for (size_t i = 0; i < line.size; i++) {
        if (line.at[i] == ' ' && passed >= LEAST && total - passed > LEAST) {
            if (passed > width)
                return best == SLICE_NONE ? i : best;
            best = i;
        }
        passed += starts_character(line.at[i]);
    }
    return best;
}

static void put_spaces(struct text *out, size_t count)
{
    while (count-- > 0)
        text_putc(out, ' ');
}

static void wrap_line(struct text *out, struct slice line)
{
    size_t indent = hanging(line);
    size_t width = WRAP_WIDTH;
    size_t at;
    bool quoted = slice_starts(line, SLICE("> "));

    if (quoted)
        indent = 2;
    if (indent > WRAP_WIDTH / 2)
        indent = WRAP_WIDTH / 2;
    while (line.size > width && characters(line) > width) {
        at = break_at(line, width);
        if (at == SLICE_NONE)
            break;
        text_put(out, slice_part(line, 0, at));
        text_putc(out, '\n');
        if (quoted)
            text_puts(out, "> ");
        else
            put_spaces(out, indent);
        line = slice_from(line, at + 1);
        width = WRAP_WIDTH - indent;
    }
    text_put(out, line);
    text_putc(out, '\n');
}

void wrap_put(struct text *out, struct slice text)
{
    struct slice line;

    while (slice_next_line(&text, &line))
        wrap_line(out, line);
}
