#include "core/reading/text_choice.h"

#include "base/text.h"
#include "core/reading/own_words.h"

#include "base/banned.h"

#define LINES_COMPARED 50
#define SHORT 8 /* bytes: found anywhere by chance */

/* Letters and digits alone: the two differ in spaces, points and stars. A
 * line end after each line that has any. */
static struct slice bare_letters(struct arena *arena, struct slice text)
{
    struct text out = text_start(arena, 2 * text.size + 2);
    struct slice line;

    while (slice_next_line(&text, &line)) {
        size_t before = out.size;

        for (size_t i = 0; i < line.size; i++) {
            char byte = line.at[i];
            struct slice rest = slice_from(line, i);

            if (slice_starts(rest, SLICE("\xe2\x80")) && rest.size >= 3)
                i += 2; /* quotation marks and dashes */
            else if (slice_starts(rest, SLICE("\xc2\xa0")))
                i++;
            else if (is_letter(byte) || is_digit(byte) ||
                     (unsigned char)byte >= 0x80)
                text_putc(&out, lower(byte));
        }
        if (out.size > before)
            text_putc(&out, '\n');
    }
    return text_slice(&out);
}

static struct slice joined(struct arena *arena, struct slice lines)
{
    struct text out = text_start(arena, lines.size + 1);
    struct slice line;

    while (slice_next_line(&lines, &line))
        text_put(&out, line);
    return text_slice(&out);
}

static bool has_line(struct slice lines, struct slice wanted)
{
    struct slice line;

    while (slice_next_line(&lines, &line))
        if (slice_equal(line, wanted))
            return true;
    return false;
}

/* Whether all lines of `part` are in `whole`; both as bare_letters. Lines of
 * less than `least` bytes must be whole lines there. */
static bool holds_all(struct arena *arena, struct slice whole,
                      struct slice part, size_t least)
{
    struct slice run = joined(arena, whole);
    struct slice line;

    for (int i = 0; i < LINES_COMPARED && slice_next_line(&part, &line); i++)
        if (line.size < least ? !has_line(whole, line)
                              : slice_find(run, line) == SLICE_NONE)
            return false;
    return true;
}

bool html_says_more(struct arena *arena, struct slice plain, struct slice html)
{
    struct slice shown =
        bare_letters(arena, own_words_of(arena, html, NULL, 0).words);
    struct slice said;

    if (holds_all(arena, bare_letters(arena, plain), shown, SHORT))
        return false;
    said = bare_letters(arena, own_words_of(arena, plain, NULL, 0).words);
    return shown.size > said.size && holds_all(arena, shown, said, 0);
}
