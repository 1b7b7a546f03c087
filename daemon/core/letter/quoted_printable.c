#include "core/letter/quoted_printable.h"

#include <string.h>

#include "base/banned.h"

/* What fits into a line besides the "=" of a soft line break. */
#define LINE_MOST 75

/* Never more than this for one byte and its share of soft line breaks. */
#define GROWTH 4

static bool is_plain(unsigned char byte)
{
    return (byte >= ' ' && byte <= '~' && byte != '=') || byte == '\t';
}

/* How many bytes can be copied as they are. */
static size_t plain_run(const unsigned char *at, size_t most)
{
    size_t size = 0;

    while (size < most && is_plain(at[size]))
        size++;
    return size;
}

static char *put_byte(char *to, unsigned char byte)
{
    static const char digits[] = "0123456789ABCDEF";

    *to++ = '=';
    *to++ = digits[byte >> 4];
    *to++ = digits[byte & 15];
    return to;
}

static bool begins_badly(const unsigned char *at, size_t size)
{
    return at[0] == '.' || (size >= 5 && memcmp(at, "From ", 5) == 0);
}

/* One line without its end; returns where it stopped writing. */
static char *put_line(char *to, const unsigned char *at, size_t size)
{
    const unsigned char *end = at + size;
    bool space_last = size > 0 && (end[-1] == ' ' || end[-1] == '\t');
    size_t column = 0;

    if (space_last)
        end--;
    while (at < end) {
        size_t left = (size_t)(end - at);
        size_t run = 0;

        if (column > 0 || !begins_badly(at, left))
            run = plain_run(at, left < LINE_MOST - column ? left
                                                          : LINE_MOST - column);
        if (run > 0) {
            memcpy(to, at, run);
            to += run;
            at += run;
            column += run;
        } else if (column + 3 <= LINE_MOST) {
            to = put_byte(to, *at++);
            column += 3;
        } else {
            memcpy(to, "=\r\n", 3);
            to += 3;
            column = 0;
        }
    }
    if (space_last) {
        if (column + 3 > LINE_MOST) {
            memcpy(to, "=\r\n", 3);
            to += 3;
        }
        to = put_byte(to, *end);
    }
    return to;
}

void quoted_printable_put(struct text *out, struct slice text)
{
    while (text.size > 0) {
        size_t end = slice_find_byte(text, '\n');
        bool ended = end != SLICE_NONE;
        size_t size = ended ? end : text.size;
        char *to = text_room(out, size * GROWTH + 8);
        char *from = to;

        if (to == NULL)
            return;
        to = put_line(to, (const unsigned char *)text.at, size);
        if (ended) {
            *to++ = '\r';
            *to++ = '\n';
        }
        out->size += (size_t)(to - from);
        text = slice_from(text, size + (ended ? 1 : 0));
    }
}
