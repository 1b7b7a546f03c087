#include "core/letter/departure.h"

#include <string.h>

#include "core/letter/mime.h"

#include "base/banned.h"

#define LINE_MOST 998 /* RFC 5322 section 2.1.1, without CRLF */

/* Takes a line that ends in CRLF; false if it is not as it must be. */
static bool next_line(struct slice *rest, struct slice *out)
{
    size_t end = slice_find_byte(*rest, '\n');

    if (end == SLICE_NONE || end == 0 || rest->at[end - 1] != '\r')
        return false;
    *out = slice_part(*rest, 0, end - 1);
    *rest = slice_from(*rest, end + 1);
    return out->size <= LINE_MOST && slice_find_byte(*out, '\r') == SLICE_NONE;
}

/* Eight bytes at a time: every letter passes here. */
static bool is_ascii_without_nul(struct slice bytes)
{
    size_t i = 0;
    uint64_t high = 0;

    for (; i + sizeof(uint64_t) <= bytes.size; i += sizeof(uint64_t)) {
        uint64_t eight;

        memcpy(&eight, bytes.at + i, sizeof eight);
        high |= eight;
    }
    for (; i < bytes.size; i++)
        high |= (unsigned char)bytes.at[i] & 0x80;
    return (high & UINT64_C(0x8080808080808080)) == 0 &&
           slice_find_byte(bytes, '\0') == SLICE_NONE;
}

#define EACH_BYTE UINT64_C(0x0101010101010101)

/* In ASCII text; eight bytes at a time as well. */
static size_t count_line_feeds(struct slice bytes)
{
    size_t i = 0;
    size_t count = 0;

    for (; i + sizeof(uint64_t) <= bytes.size; i += sizeof(uint64_t)) {
        uint64_t eight;

        memcpy(&eight, bytes.at + i, sizeof eight);
        /* Now the high bit of a byte is clear where a line feed was. */
        eight = (eight ^ EACH_BYTE * '\n') + EACH_BYTE * 0x7f;
        count += 8 - ((eight >> 7 & EACH_BYTE) * EACH_BYTE >> 56);
    }
    for (; i < bytes.size; i++)
        count += bytes.at[i] == '\n';
    return count;
}

/* Each CR begins a CRLF; if there are no more LF than those, each is in one. */
static bool body_may_leave(struct slice body)
{
    const char *at = body.at;
    const char *end = body.at + body.size;
    size_t lines = 0;

    for (; at < end; lines++) {
        const char *cr = memchr(at, '\r', (size_t)(end - at));

        if (cr == NULL || cr + 1 == end || cr[1] != '\n' || cr - at > LINE_MOST)
            return false;
        at = cr + 2;
    }
    return count_line_feeds(body) == lines;
}

/* "Name:" of printable ASCII without space (RFC 5322 section 2.2). */
static bool read_name(struct slice line, struct slice *name)
{
    size_t colon = slice_find_byte(line, ':');

    if (colon == SLICE_NONE || colon == 0)
        return false;
    *name = slice_part(line, 0, colon);
    for (size_t i = 0; i < colon; i++)
        if (line.at[i] <= ' ' || line.at[i] > '~')
            return false;
    return true;
}

/* Takes a quoted string or a run of atoms and white space off the value. */
static bool skip_phrase(struct slice *rest)
{
    bool quoted = false;

    while (rest->size > 0) {
        char byte = rest->at[0];

        if (quoted && byte == '\\')
            *rest = slice_from(*rest, 1);
        else if (byte == '"')
            quoted = !quoted;
        else if (!quoted && strchr("<>()[]:;@\\,", byte) != NULL)
            break;
        *rest = slice_from(*rest, 1);
    }
    return !quoted;
}

/* One mailbox, `address`, with or without a display name before it. */
static bool is_mailbox(struct slice value, struct slice address)
{
    value = slice_trim(value);
    if (slice_equal(value, address))
        return mime_may_address(address);
    if (!skip_phrase(&value) || value.size == 0 || value.at[0] != '<')
        return false;
    value = slice_from(value, 1);
    return slice_starts(value, address) && mime_may_address(address) &&
           slice_is(slice_from(value, address.size), ">");
}

struct once {
    const char *name;
    int count;
};

/* A field that must stand once is counted; one that names more people, or
 * makes the letter another's, is refused. */
static bool allow_field(struct once *fields, size_t count, struct slice name)
{
    static const char *const refused[] = {"Cc", "Bcc", "Apparently-To"};

    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++)
        if (slice_is_caseless(name, refused[i]))
            return false;
    if (slice_starts_caseless(name, SLICE("Resent-")))
        return false;
    for (size_t i = 0; i < count; i++)
        if (slice_is_caseless(name, fields[i].name))
            return fields[i].count++ == 0;
    return true;
}

/* Takes a whole field, with the lines that go on with it, off the header. */
static bool next_field(struct slice *rest, struct slice *name,
                       struct slice *value)
{
    struct slice line;
    const char *end;

    if (!next_line(rest, &line) || !read_name(line, name))
        return false;
    end = line.at + line.size;
    while (rest->size > 0 && (rest->at[0] == ' ' || rest->at[0] == '\t')) {
        if (!next_line(rest, &line) || slice_trim(line).size == 0)
            return false;
        end = line.at + line.size;
    }
    value->at = name->at + name->size + 1;
    value->size = (size_t)(end - value->at);
    return true;
}

static bool header_may_leave(struct slice *rest, struct slice address)
{
    struct once fields[] = {
        {"To", 0},      {"From", 0},     {"Date", 0},   {"Message-ID", 0},
        {"Subject", 0}, {"Reply-To", 0}, {"Sender", 0}, {"Content-Type", 0}};
    const size_t needed = 4;
    struct slice name;
    struct slice value;

    while (rest->size > 0 && rest->at[0] != '\r') {
        if (!next_field(rest, &name, &value) ||
            !allow_field(fields, sizeof fields / sizeof fields[0], name))
            return false;
        if (slice_is_caseless(name, "To") && !is_mailbox(value, address))
            return false;
    }
    for (size_t i = 0; i < needed; i++)
        if (fields[i].count != 1)
            return false;
    return true;
}

bool mime_may_leave(struct slice letter, struct slice address)
{
    struct slice rest = letter;
    struct slice line;

    if (!is_ascii_without_nul(letter) || !header_may_leave(&rest, address))
        return false;
    return next_line(&rest, &line) && line.size == 0 && body_may_leave(rest);
}
