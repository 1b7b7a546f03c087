#include "core/letter/mime.h"

#include <string.h>

#include "base/codec.h"
#include "base/must.h"

#include "base/banned.h"

#define FOLD 76       /* RFC 2047 section 2, for lines with encoded words */
#define WORD_MOST 75  /* the same, for one encoded word */
#define WORD_FRAME 12 /* "=?UTF-8?Q?" and "?=" */
#define LINE_MOST 998 /* RFC 5322 section 2.1.1 */

static void must_be_line(struct slice value)
{
    must(slice_find_byte(value, '\r') == SLICE_NONE);
    must(slice_find_byte(value, '\n') == SLICE_NONE);
    must(slice_find_byte(value, '\0') == SLICE_NONE);
}

static bool is_printable(struct slice value)
{
    for (size_t i = 0; i < value.size; i++)
        if (value.at[i] < ' ' || value.at[i] > '~')
            return false;
    return true;
}

/* The column at which the next byte would be written. */
static size_t column(const struct text *out)
{
    size_t at = out->size;

    while (at > 0 && out->at[at - 1] != '\n')
        at--;
    return out->size - at;
}

static size_t character_size(struct slice value)
{
    size_t size = 1;

    while (size < value.size && size < 4 &&
           ((unsigned char)value.at[size] & 0xc0) == 0x80)
        size++;
    return size;
}

/* RFC 2047 section 5 (3): what may stand for itself even in a phrase. */
static bool is_q_plain(char byte)
{
    return is_letter(byte) || is_digit(byte) || byte == '!' || byte == '*' ||
           byte == '+' || byte == '-' || byte == '/';
}

static size_t q_size(struct slice part)
{
    size_t size = 0;

    for (size_t i = 0; i < part.size; i++)
        size += is_q_plain(part.at[i]) || part.at[i] == ' ' ? 1 : 3;
    return size;
}

static size_t b_size(size_t bytes)
{
    return (bytes + 2) / 3 * 4;
}

static void put_q(struct text *out, struct slice part)
{
    static const char digits[] = "0123456789ABCDEF";

    for (size_t i = 0; i < part.size; i++) {
        unsigned char byte = (unsigned char)part.at[i];

        if (byte == ' ') {
            text_putc(out, '_');
        } else if (is_q_plain(part.at[i])) {
            text_putc(out, part.at[i]);
        } else {
            text_putc(out, '=');
            text_putc(out, digits[byte >> 4]);
            text_putc(out, digits[byte & 15]);
        }
    }
}

/* How much of `value`, in whole characters, fits into an encoded word whose
 * text may have `room` characters. */
static size_t word_part(struct slice value, bool q, size_t room)
{
    size_t size = 0;

    while (size < value.size) {
        size_t next = size + character_size(slice_from(value, size));
        struct slice part = slice_part(value, 0, next);

        if ((q ? q_size(part) : b_size(part.size)) > room)
            break;
        size = next;
    }
    return size;
}

/* White space between encoded words vanishes, so the whole value goes into
 * them, as many as it needs. */
static void put_encoded(struct text *out, struct slice value)
{
    bool q = q_size(value) <= b_size(value.size);

    while (value.size > 0) {
        size_t used = column(out);
        size_t room = FOLD - used < WORD_MOST ? FOLD - used : WORD_MOST;
        size_t size = word_part(value, q, room - WORD_FRAME);

        if (size == 0) { /* not one character fits after a long name */
            text_puts(out, "\r\n ");
            continue;
        }
        text_puts(out, q ? "=?UTF-8?Q?" : "=?UTF-8?B?");
        if (q)
            put_q(out, slice_part(value, 0, size));
        else
            base64_put(out, slice_part(value, 0, size));
        text_puts(out, "?=");
        value = slice_from(value, size);
        if (value.size > 0)
            text_puts(out, "\r\n ");
    }
}

/* Words with single spaces between, in lines of at most 76 where they fit. */
static void put_folded(struct text *out, struct slice value)
{
    size_t used = column(out);
    struct slice word;

    for (bool first = true; slice_next_part(&value, ' ', &word);
         first = false) {
        if (!first && used + 1 + word.size > FOLD && word.size > 0) {
            text_puts(out, "\r\n ");
            used = 1;
        } else if (!first) {
            text_putc(out, ' ');
            used++;
        }
        text_put(out, word);
        used += word.size;
    }
}

static bool has_long_word(struct slice value)
{
    struct slice word;

    while (slice_next_part(&value, ' ', &word))
        if (word.size > FOLD - 1)
            return true;
    return false;
}

static void put_name(struct text *out, const char *name)
{
    text_puts(out, name);
    text_puts(out, ": ");
}

void mime_put_header(struct text *out, const char *name, struct slice value)
{
    must_be_line(value);
    put_name(out, name);
    if (is_printable(value) && !has_long_word(value) &&
        slice_find(value, SLICE("=?")) == SLICE_NONE)
        put_folded(out, value);
    else
        put_encoded(out, value);
    text_puts(out, "\r\n");
}

static bool is_atom(char byte)
{
    return is_letter(byte) || is_digit(byte) ||
           (byte != '\0' && strchr("!#$%&'*+-/=?^_`{|}~", byte) != NULL);
}

static bool needs_quotes(struct slice display)
{
    for (size_t i = 0; i < display.size; i++)
        if (!is_atom(display.at[i]) && display.at[i] != ' ')
            return true;
    return slice_find(display, SLICE("=?")) != SLICE_NONE;
}

static void put_quoted(struct text *out, struct slice display)
{
    text_putc(out, '"');
    for (size_t i = 0; i < display.size; i++) {
        if (display.at[i] == '"' || display.at[i] == '\\')
            text_putc(out, '\\');
        text_putc(out, display.at[i]);
    }
    text_putc(out, '"');
}

static void put_phrase(struct text *out, struct slice display)
{
    if (!is_printable(display) || display.size > FOLD - 20)
        put_encoded(out, display);
    else if (needs_quotes(display))
        put_quoted(out, display);
    else
        text_put(out, display);
}

void mime_put_mailbox(struct text *out, const char *name, struct slice display,
                      struct slice address)
{
    must_be_line(display);
    must_be_line(address);
    must(is_printable(address));
    put_name(out, name);
    if (display.size > 0) {
        put_phrase(out, display);
        if (column(out) + address.size + 3 > FOLD)
            text_puts(out, "\r\n");
        text_putc(out, ' ');
    }
    text_putc(out, '<');
    text_put(out, address);
    text_puts(out, ">\r\n");
}

void mime_put_raw(struct text *out, const char *name, struct slice value)
{
    must_be_line(value);
    must(value.size < LINE_MOST - 80);
    put_name(out, name);
    text_put(out, value);
    text_puts(out, "\r\n");
}

void mime_put_text_head(struct text *out, const char *type)
{
    text_puts(out, "Content-Type: ");
    text_puts(out, type);
    text_puts(out, "; charset=UTF-8\r\n"
                   "Content-Transfer-Encoding: quoted-printable\r\n\r\n");
}

void mime_put_text_part(struct text *out, const char *type, struct slice body)
{
    mime_put_text_head(out, type);
    quoted_printable_put(out, body);
}

/* Atoms with single dots between (RFC 5322 section 3.2.3). */
static bool is_dot_atom(struct slice words)
{
    if (words.size == 0 || words.at[0] == '.' ||
        words.at[words.size - 1] == '.')
        return false;
    for (size_t i = 0; i < words.size; i++) {
        if (words.at[i] == '.' ? words.at[i - 1] == '.' : !is_atom(words.at[i]))
            return false;
    }
    return true;
}

bool mime_may_address(struct slice address)
{
    size_t at = slice_find_byte(address, '@');

    return at != SLICE_NONE && at <= 64 && address.size <= 254 &&
           is_dot_atom(slice_part(address, 0, at)) &&
           is_dot_atom(slice_from(address, at + 1));
}
