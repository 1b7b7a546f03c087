/*
 * A slice is a view of bytes that somebody else owns. It is not
 * NUL-terminated and may hold any byte. An empty slice may have at == NULL.
 * Comparisons without case fold ASCII only, as mail and our files need.
 */
#ifndef BASE_SLICE_H
#define BASE_SLICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct slice {
    const char *at;
    size_t size;
};

/* For a string literal, and for printf's "%.*s". */
#define SLICE(literal) ((struct slice){"" literal, sizeof(literal) - 1})
#define SLICE_ARG(slice) (int)(slice).size, (slice).at

#define SLICE_NONE SIZE_MAX

/* What is asked for each word or byte of each message stands here whole. */

/* The bytes before the NUL; NULL gives the empty slice. */
static inline struct slice slice_of(const char *string)
{
    return (struct slice){string, string == NULL ? 0 : strlen(string)};
}

/* The part from `from` on, at most `size` bytes, clamped to what is there. */
static inline struct slice slice_part(struct slice slice, size_t from,
                                      size_t size)
{
    if (from > slice.size)
        from = slice.size;
    if (size > slice.size - from)
        size = slice.size - from;
    return (struct slice){slice.size == 0 ? slice.at : slice.at + from, size};
}

static inline struct slice slice_from(struct slice slice, size_t from)
{
    return slice_part(slice, from, SIZE_MAX);
}

static inline bool slice_equal(struct slice a, struct slice b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.at, b.at, a.size) == 0);
}

static inline bool slice_is(struct slice slice, const char *string)
{
    return slice_equal(slice, slice_of(string));
}

static inline bool slice_starts(struct slice slice, struct slice with)
{
    return slice_equal(slice_part(slice, 0, with.size), with);
}

static inline bool slice_ends(struct slice slice, struct slice with)
{
    return slice.size >= with.size &&
           slice_equal(slice_from(slice, slice.size - with.size), with);
}

bool slice_equal_caseless(struct slice a, struct slice b);
bool slice_is_caseless(struct slice slice, const char *string);
bool slice_starts_caseless(struct slice slice, struct slice with);

/* Byte order, shorter first when one is the beginning of the other. */
int slice_compare(struct slice a, struct slice b);

/* Where it is found first, or SLICE_NONE. */
size_t slice_find(struct slice slice, struct slice what);
size_t slice_find_caseless(struct slice slice, struct slice what);
static inline size_t slice_find_byte(struct slice slice, char byte)
{
    const char *found = slice.size == 0
                            ? NULL
                            : (const char *)memchr(slice.at, byte, slice.size);

    return found == NULL ? SLICE_NONE : (size_t)(found - slice.at);
}

/* Without spaces, tabs, CR and LF at both ends. */
struct slice slice_trim(struct slice slice);

/* Takes the next line off *rest, without its LF or CRLF. False at the end. */
bool slice_next_line(struct slice *rest, struct slice *line_out);

/* Takes what stands before the next separator off *rest; the last part ends
 * with the slice. False when *rest was already used up (at == NULL). */
static inline bool slice_next_part(struct slice *rest, char separator,
                                   struct slice *out)
{
    size_t end;

    if (rest->at == NULL)
        return false;
    end = slice_find_byte(*rest, separator);
    *out = slice_part(*rest, 0, end);
    *rest = end == SLICE_NONE ? (struct slice){NULL, 0}
                              : slice_from(*rest, end + 1);
    return true;
}

/* The whole slice as a decimal number, with an optional '-'. */
bool slice_number(struct slice slice, int64_t *out);

/* Of ASCII. */
static inline bool is_space(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

static inline bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static inline bool is_letter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

static inline char lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? (char)(byte - 'A' + 'a') : byte;
}

#endif
