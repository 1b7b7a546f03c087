#include "base/utf8.h"

#include "base/banned.h"

#define REPLACEMENT 0xfffdu

struct form {
    unsigned char mask;
    unsigned char lead;
    size_t size;
    uint32_t least;
};

static const struct form forms[] = {
    {0x80, 0x00, 1, 0},
    {0xe0, 0xc0, 2, 0x80},
    {0xf0, 0xe0, 3, 0x800},
    {0xf8, 0xf0, 4, 0x10000},
};

static size_t decode(struct slice slice, uint32_t *out)
{
    unsigned char lead = (unsigned char)slice.at[0];

    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        const struct form *form = &forms[i];
        uint32_t value = lead & (unsigned char)~form->mask;

        if ((lead & form->mask) != form->lead)
            continue;
        if (slice.size < form->size)
            return 0;
        for (size_t k = 1; k < form->size; k++) {
            unsigned char byte = (unsigned char)slice.at[k];

            if ((byte & 0xc0) != 0x80)
                return 0;
            value = value << 6 | (byte & 0x3f);
        }
        if (value < form->least || value > 0x10ffff ||
            (value >= 0xd800 && value <= 0xdfff))
            return 0;
        *out = value;
        return form->size;
    }
    return 0;
}

bool utf8_next(struct slice *rest, uint32_t *out, bool *valid_out)
{
    size_t size;

    if (rest->size == 0)
        return false;
    size = decode(*rest, out);
    if (valid_out != NULL)
        *valid_out = size > 0;
    if (size == 0) {
        *out = REPLACEMENT;
        size = 1;
    }
    *rest = slice_from(*rest, size);
    return true;
}

size_t utf8_ascii(struct slice slice)
{
    size_t size = 0;

    while (size < slice.size && (unsigned char)slice.at[size] < 0x80)
        size++;
    return size;
}

struct slice utf8_part(struct slice slice, size_t size)
{
    if (size >= slice.size)
        return slice;
    while (size > 0 && ((unsigned char)slice.at[size] & 0xc0) == 0x80)
        size--;
    return slice_part(slice, 0, size);
}

void utf8_put(struct text *text, uint32_t c)
{
    if (c < 0x80) {
        text_putc(text, (char)c);
    } else if (c < 0x800) {
        text_putc(text, (char)(0xc0 | c >> 6));
        text_putc(text, (char)(0x80 | (c & 0x3f)));
    } else if (c < 0x10000) {
        text_putc(text, (char)(0xe0 | c >> 12));
        text_putc(text, (char)(0x80 | (c >> 6 & 0x3f)));
        text_putc(text, (char)(0x80 | (c & 0x3f)));
    } else {
        text_putc(text, (char)(0xf0 | c >> 18));
        text_putc(text, (char)(0x80 | (c >> 12 & 0x3f)));
        text_putc(text, (char)(0x80 | (c >> 6 & 0x3f)));
        text_putc(text, (char)(0x80 | (c & 0x3f)));
    }
}

uint32_t utf8_of_windows(unsigned char byte)
{
    static const uint16_t others[32] = {
        0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
        0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd,
        0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
        0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178,
    };

    return byte >= 0x80 && byte < 0xa0 ? others[byte - 0x80] : byte;
}

bool utf8_valid(struct slice slice)
{
    uint32_t c;
    bool valid = true;

    while (valid && utf8_next(&slice, &c, &valid))
        continue;
    return valid;
}

size_t utf8_length(struct slice slice)
{
    size_t length = 0;
    uint32_t c;

    while (utf8_next(&slice, &c, NULL))
        length++;
    return length;
}

static bool is_hidden(uint32_t c)
{
    return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7f && c <= 0x9f) ||
           c == 0xad || c == 0x61c || (c >= 0x200b && c <= 0x200f) ||
           (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x2069) ||
           c == 0xfeff;
}

/* How much of it is plain ASCII, which stays as it is. */
static size_t plain_size(struct slice slice)
{
    size_t size = 0;

    while (size < slice.size &&
           ((slice.at[size] >= ' ' && slice.at[size] < 0x7f) ||
            slice.at[size] == '\n' || slice.at[size] == '\t'))
        size++;
    return size;
}

struct slice utf8_clean(struct arena *arena, struct slice slice)
{
    /* A replacement character is three bytes where one byte was. */
    struct text text = text_start(arena, slice.size * 3 + 1);
    size_t plain;
    uint32_t c;

    for (;;) {
        plain = plain_size(slice);
        text_put(&text, slice_part(slice, 0, plain));
        slice = slice_from(slice, plain);
        if (!utf8_next(&slice, &c, NULL))
            break;
        if (c == '\r') {
            if (slice.size == 0 || slice.at[0] != '\n')
                text_putc(&text, '\n');
        } else if (!is_hidden(c)) {
            utf8_put(&text, c);
        }
    }
    return text_slice(&text);
}

struct slice utf8_line(struct arena *arena, struct slice slice)
{
    struct slice clean = slice_trim(utf8_clean(arena, slice));
    char *line;
    size_t size = 0;

    if (clean.size == 0)
        return (struct slice){NULL, 0};
    line = arena_take(arena, clean.size);

    for (size_t i = 0; i < clean.size; i++) {
        if (!is_space(clean.at[i]))
            line[size++] = clean.at[i];
        else if (!is_space(clean.at[i - 1]))
            line[size++] = ' ';
    }
    return (struct slice){line, size};
}
