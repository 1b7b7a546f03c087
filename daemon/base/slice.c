#include "base/slice.h"

#include <string.h>

#include "base/banned.h"

bool slice_equal_caseless(struct slice a, struct slice b)
{
    if (a.size != b.size)
        return false;
    for (size_t i = 0; i < a.size; i++)
        if (lower(a.at[i]) != lower(b.at[i]))
            return false;
    return true;
}

bool slice_is_caseless(struct slice slice, const char *string)
{
    return slice_equal_caseless(slice, slice_of(string));
}

bool slice_starts_caseless(struct slice slice, struct slice with)
{
    return slice_equal_caseless(slice_part(slice, 0, with.size), with);
}

int slice_compare(struct slice a, struct slice b)
{
    size_t size = a.size < b.size ? a.size : b.size;
    int order = size == 0 ? 0 : memcmp(a.at, b.at, size);

    if (order != 0)
        return order;
    return (a.size > b.size) - (a.size < b.size);
}

size_t slice_find(struct slice slice, struct slice what)
{
    const char *found;

    if (what.size == 0)
        return 0;
    if (slice.size < what.size)
        return SLICE_NONE;
    found = memmem(slice.at, slice.size, what.at, what.size);
    return found == NULL ? SLICE_NONE : (size_t)(found - slice.at);
}

/* How frequent a byte is in European languages; 0: rarer than all of these. */
static const unsigned char frequency[256] = {
    [' '] = 23, ['e'] = 22, ['t'] = 21, ['a'] = 20, ['o'] = 19, ['i'] = 18,
    ['n'] = 17, ['s'] = 16, ['r'] = 15, ['h'] = 14, ['l'] = 13, ['d'] = 12,
    ['c'] = 11, ['u'] = 10, ['m'] = 9,  ['f'] = 8,  ['p'] = 7,  ['g'] = 6,
    ['w'] = 5,  ['y'] = 4,  ['b'] = 3,  ['v'] = 2,  ['k'] = 1,
};

static size_t rarest(struct slice what)
{
    size_t least = 0;
    size_t at = 0;

    for (size_t i = 0; i < what.size; i++) {
        size_t found = frequency[(unsigned char)lower(what.at[i])];

        if (i > 0 && found >= least)
            continue;
        least = found;
        at = i;
        if (least == 0)
            break;
    }
    return at;
}

static char upper(char byte)
{
    return byte >= 'a' && byte <= 'z' ? (char)(byte - 'a' + 'A') : byte;
}

/* Where one byte is next, of those up to `end`. */
static const char *next_byte(const char *from, const char *end, char byte)
{
    const char *found =
        from < end ? memchr(from, byte, (size_t)(end - from)) : NULL;

    return found == NULL ? end : found;
}

/* By its rarest byte, in both cases: most of a text is never compared. */
size_t slice_find_caseless(struct slice slice, struct slice what)
{
    const char *end;
    const char *small;
    const char *large;
    char bytes[2];
    size_t rare;

    if (what.size == 0 || what.size > slice.size)
        return what.size == 0 ? 0 : SLICE_NONE;
    rare = rarest(what);
    bytes[0] = lower(what.at[rare]);
    bytes[1] = upper(bytes[0]);
    end = slice.at + slice.size - (what.size - rare - 1);
    small = next_byte(slice.at + rare, end, bytes[0]);
    large =
        bytes[0] == bytes[1] ? end : next_byte(slice.at + rare, end, bytes[1]);
    while (small < end || large < end) {
        const char *at = small < large ? small : large;
        size_t from = (size_t)(at - slice.at) - rare;

        if (slice_equal_caseless(slice_part(slice, from, what.size), what))
            return from;
        if (at == small)
            small = next_byte(at + 1, end, bytes[0]);
        else
            large = next_byte(at + 1, end, bytes[1]);
    }
    return SLICE_NONE;
}

struct slice slice_trim(struct slice slice)
{
    while (slice.size > 0 && is_space(slice.at[0]))
        slice = slice_from(slice, 1);
    while (slice.size > 0 && is_space(slice.at[slice.size - 1]))
        slice.size--;
    return slice;
}

bool slice_next_line(struct slice *rest, struct slice *line_out)
{
    size_t end;

    if (rest->size == 0)
        return false;
    end = slice_find_byte(*rest, '\n');
    *line_out = slice_part(*rest, 0, end);
    *rest = slice_from(*rest, end == SLICE_NONE ? SLICE_NONE : end + 1);
    if (line_out->size > 0 && line_out->at[line_out->size - 1] == '\r')
        line_out->size--;
    return true;
}

bool slice_number(struct slice slice, int64_t *out)
{
    bool negative = slice.size > 0 && slice.at[0] == '-';
    size_t at = negative ? 1 : 0;
    int64_t number = 0;

    if (at == slice.size)
        return false;
    for (; at < slice.size; at++) {
        if (!is_digit(slice.at[at]) ||
            number > (INT64_MAX - (slice.at[at] - '0')) / 10)
            return false;
        number = number * 10 + (slice.at[at] - '0');
    }
    *out = negative ? -number : number;
    return true;
}
