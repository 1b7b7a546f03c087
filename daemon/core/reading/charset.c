#include "core/reading/charset.h"

#include <errno.h>
#include <gmime/gmime.h>
#include <string.h>

#include "base/must.h"
#include "base/utf8.h"

#include "base/banned.h"

/* Names as mail uses them; aliases need a line each. */
static const char *const names[] = {
    "utf-8",        "utf8",           "us-ascii",     "ascii",
    "iso-8859-1",   "iso8859-1",      "iso_8859-1",   "latin1",
    "iso-8859-2",   "iso-8859-3",     "iso-8859-4",   "iso-8859-5",
    "iso-8859-6",   "iso-8859-7",     "iso-8859-8",   "iso-8859-9",
    "iso-8859-10",  "iso-8859-13",    "iso-8859-14",  "iso-8859-15",
    "iso-8859-16",  "iso-8859-8-i",   "iso8859-15",   "latin2",
    "windows-1250", "windows-1251",   "windows-1252", "windows-1253",
    "windows-1254", "windows-1255",   "windows-1256", "windows-1257",
    "windows-1258", "windows-874",    "cp1250",       "cp1251",
    "cp1252",       "cp1256",         "cp437",        "cp850",
    "cp866",        "macintosh",      "koi8-r",       "koi8-u",
    "utf-7",        "utf-16",         "utf-16le",     "utf-16be",
    "utf-32",       "gb2312",         "gbk",          "gb18030",
    "big5",         "big5-hkscs",     "shift_jis",    "x-sjis",
    "cp932",        "euc-jp",         "iso-2022-jp",  "euc-kr",
    "cp949",        "ks_c_5601-1987", "iso-2022-kr",  "tis-620",
    "euc-tw",       "viscii",
};

#define NAMES (sizeof names / sizeof *names)

/* Never closed: an open one keeps its module in memory. GMime reads some names
 * as others, but not everywhere, so that each is opened both ways. */
static iconv_t converters[NAMES];
static iconv_t kept[NAMES];

void charset_setup(void)
{
    for (size_t i = 0; i < NAMES; i++) {
        converters[i] = g_mime_iconv_open("UTF-8", names[i]);
        kept[i] = iconv_open("UTF-8", names[i]);
    }
}

static size_t position(struct slice name)
{
    size_t i = 0;

    while (i < NAMES && !slice_is_caseless(name, names[i]))
        i++;
    return i;
}

static void mask(char *bytes, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (!is_space(bytes[i]))
            bytes[i] = 'x';
}

/* "=?NAME?Q?": `bytes` begin after the "=?". */
static void mask_word(char *bytes, size_t size)
{
    const char *end = memchr(bytes, '?', size);
    struct slice name;
    size_t language;

    if (end == NULL || (size_t)(end - bytes) + 2 >= size || end[2] != '?' ||
        (lower(end[1]) != 'b' && lower(end[1]) != 'q'))
        return;
    name = (struct slice){bytes, (size_t)(end - bytes)};
    language = slice_find_byte(name, '*');
    if (language != SLICE_NONE)
        name = slice_part(name, 0, language);
    if (position(name) == NAMES)
        mask(bytes, (size_t)(end - bytes));
}

/* "title*=NAME'en'text": `bytes` begin after the "*=". */
static void mask_parameter(char *bytes, size_t size)
{
    size_t most = size < 2000 ? size : 2000;
    size_t from = 0;
    size_t to;

    while (from < most && (is_space(bytes[from]) || bytes[from] == '"'))
        from++;
    for (to = from; to < most && bytes[to] != '\''; to++)
        if (bytes[to] == ';' ||
            (bytes[to] == '\n' && to + 1 < size && !is_space(bytes[to + 1])))
            return;
    /* Without an end, which no real one lacks, it is no parameter any more. */
    if (to == most)
        bytes[-1] = ' ';
    else if (position((struct slice){bytes + from, to - from}) == NAMES)
        mask(bytes + from, to - from);
}

void charset_mask(char *bytes, size_t size)
{
    char *end = bytes + size;
    char *at = bytes;

    while (at < end && (at = memchr(at, '=', (size_t)(end - at))) != NULL) {
        at++;
        if (at < end && *at == '?')
            mask_word(at + 1, (size_t)(end - at) - 1);
        if (at - bytes > 2 && at[-2] == '*' && !is_space(at[-3]) &&
            at[-3] != '=')
            mask_parameter(at, (size_t)(end - at));
    }
}

static struct slice from_windows(struct arena *arena, struct slice bytes)
{
    struct text text = text_start(arena, bytes.size * 3);

    for (size_t i = 0; i < bytes.size; i++)
        utf8_put(&text, utf8_of_windows((unsigned char)bytes.at[i]));
    return text_slice(&text);
}

/* True if there is more UTF-8 than damage in it. */
static bool looks_like_utf8(struct slice bytes)
{
    size_t good = 0;
    size_t bad = 0;
    bool valid;
    uint32_t c;

    for (;;) {
        bytes = slice_from(bytes, utf8_ascii(bytes));
        if (!utf8_next(&bytes, &c, &valid))
            break;
        good += valid ? 1 : 0;
        bad += valid ? 0 : 1;
    }
    return bad == 0 || good > bad;
}

static struct slice by_iconv(struct arena *arena, iconv_t converter,
                             struct slice bytes)
{
    struct text text = text_start(arena, bytes.size * 4 + 16);
    char *in = arena_string(arena, bytes);
    size_t in_left = bytes.size;

    g_mime_iconv(converter, NULL, NULL, NULL, NULL);
    while (in_left > 0) {
        char chunk[4096];
        char *out = chunk;
        size_t out_left = sizeof chunk;
        size_t done = g_mime_iconv(converter, &in, &in_left, &out, &out_left);
        int number = errno;

        text_put(&text, (struct slice){chunk, (size_t)(out - chunk)});
        if (done != (size_t)-1 || number == E2BIG)
            continue;
        utf8_put(&text, 0xfffd);
        in++;
        in_left--;
    }
    return text_slice(&text);
}

struct slice charset_decode(struct arena *arena, struct slice bytes,
                            struct slice name)
{
    size_t end = 0;
    size_t i;

    name = slice_trim(name);
    /* "utf-8;format=flowed" glued together is met. */
    while (end < name.size && name.at[end] != ';' && !is_space(name.at[end]))
        end++;
    i = position(slice_part(name, 0, end));
    /* The first eight, and the unknown, are commonly one for the other. */
    if (i < 8 || i == NAMES || converters[i] == (iconv_t)-1 ||
        slice_is_caseless(slice_part(name, 0, end), "windows-1252") ||
        slice_is_caseless(slice_part(name, 0, end), "cp1252"))
        return looks_like_utf8(bytes) ? bytes : from_windows(arena, bytes);
    must(converters[i] != NULL);
    return by_iconv(arena, converters[i], bytes);
}
