#include "core/notice/document.h"

#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

#define SAVE_AS                                                             \
    "use \"File\", \"Save as\", choose \"Plain text (.txt)\" as the type, " \
    "and "                                                                  \
    "save that file here"

static const char *const advice[] = {
    [DOCUMENT_TEXT] = "",
    [DOCUMENT_WORD] = "this is a Word document. In Word, " SAVE_AS,
    [DOCUMENT_OPEN] = "this is an OpenDocument text. In its program, " SAVE_AS,
    [DOCUMENT_RICH_TEXT] =
        "this is a Rich Text document. In its program, " SAVE_AS,
    [DOCUMENT_PDF] =
        "this is a PDF. Open the document that it was made from, " SAVE_AS,
    [DOCUMENT_WEB_PAGE] = "this is a web page. In its program, " SAVE_AS,
    [DOCUMENT_MAIL] =
        "this is an email. Copy its words into a new file; " SAVE_AS,
    [DOCUMENT_OFFICE] = "this is a spreadsheet or slides. Copy the words into "
                        "a new document; " SAVE_AS,
    [DOCUMENT_PICTURE] = "this is a picture. Write the announcement as a text "
                         "file; a picture can lie beside it under the same "
                         "name, like \"tea.jpg\" beside \"tea.txt\"",
    [DOCUMENT_ARCHIVE] = "this is a Word document, a zip folder or their like. "
                         "In Word, " SAVE_AS,
};

static const struct {
    const char *ending;
    enum document document;
} endings[] = {
    {"docx", DOCUMENT_WORD},     {"doc", DOCUMENT_WORD},
    {"docm", DOCUMENT_WORD},     {"dotx", DOCUMENT_WORD},
    {"dot", DOCUMENT_WORD},      {"wps", DOCUMENT_WORD},
    {"odt", DOCUMENT_OPEN},      {"ott", DOCUMENT_OPEN},
    {"pages", DOCUMENT_OPEN},    {"rtf", DOCUMENT_RICH_TEXT},
    {"pdf", DOCUMENT_PDF},       {"htm", DOCUMENT_WEB_PAGE},
    {"html", DOCUMENT_WEB_PAGE}, {"mht", DOCUMENT_WEB_PAGE},
    {"eml", DOCUMENT_MAIL},      {"msg", DOCUMENT_MAIL},
    {"xls", DOCUMENT_OFFICE},    {"xlsx", DOCUMENT_OFFICE},
    {"ods", DOCUMENT_OFFICE},    {"ppt", DOCUMENT_OFFICE},
    {"pptx", DOCUMENT_OFFICE},   {"pub", DOCUMENT_OFFICE},
    {"jpg", DOCUMENT_PICTURE},   {"jpeg", DOCUMENT_PICTURE},
    {"png", DOCUMENT_PICTURE},   {"gif", DOCUMENT_PICTURE},
    {"webp", DOCUMENT_PICTURE},  {"heic", DOCUMENT_PICTURE},
    {"zip", DOCUMENT_ARCHIVE},
};

enum document document_by_name(struct slice name)
{
    size_t at = name.size;

    name = slice_trim(name);
    while (at > 0 && name.at[at - 1] != '.')
        at--;
    for (size_t i = 0; at > 0 && i < sizeof endings / sizeof *endings; i++)
        if (slice_is_caseless(slice_from(name, at), endings[i].ending))
            return endings[i].document;
    return DOCUMENT_TEXT;
}

/* What the names inside a zip file say about it. */
static enum document of_zip(struct slice bytes)
{
    struct slice front = slice_part(bytes, 0, 4096);

    if (slice_find(front, SLICE("application/vnd.oasis.opendocument.text")) !=
        SLICE_NONE)
        return DOCUMENT_OPEN;
    if (slice_find(front, SLICE("vnd.oasis.opendocument")) != SLICE_NONE ||
        slice_find(bytes, SLICE("xl/")) != SLICE_NONE ||
        slice_find(bytes, SLICE("ppt/")) != SLICE_NONE)
        return DOCUMENT_OFFICE;
    return slice_find(bytes, SLICE("word/")) != SLICE_NONE ? DOCUMENT_WORD
                                                           : DOCUMENT_ARCHIVE;
}

enum document document_by_bytes(struct slice bytes)
{
    static const struct {
        struct slice mark;
        enum document document;
    } marks[] = {
        {{"\xd0\xcf\x11\xe0", 4}, DOCUMENT_WORD},
        {{"{\\rtf", 5}, DOCUMENT_RICH_TEXT},
        {{"%PDF-", 5}, DOCUMENT_PDF},
        {{"\xff\xd8\xff", 3}, DOCUMENT_PICTURE},
        {{"\x89PNG\r\n", 6}, DOCUMENT_PICTURE},
        {{"GIF8", 4}, DOCUMENT_PICTURE},
    };
    struct slice front = slice_trim(bytes);

    if (slice_starts(bytes, SLICE("PK\x03\x04")))
        return of_zip(bytes);
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (slice_starts(bytes, marks[i].mark))
            return marks[i].document;
    if (slice_starts_caseless(front, SLICE("<!doctype html")) ||
        slice_starts_caseless(front, SLICE("<html")))
        return DOCUMENT_WEB_PAGE;
    return DOCUMENT_TEXT;
}

void document_refuse(enum document document, struct faults *faults)
{
    faults_add(faults, 0, "%s", advice[document]);
}

/* ---- the bytes as UTF-8 ---- */

enum encoding { ENCODED_UTF8, ENCODED_WINDOWS, ENCODED_LITTLE, ENCODED_BIG };

/* UTF-16 without its mark is known by the empty half of its first letter. */
static enum encoding encoding_of(struct slice bytes)
{
    if (slice_starts(bytes, SLICE("\xff\xfe")))
        return ENCODED_LITTLE;
    if (slice_starts(bytes, SLICE("\xfe\xff")))
        return ENCODED_BIG;
    if (bytes.size >= 2 && bytes.at[0] != 0 && bytes.at[1] == 0)
        return ENCODED_LITTLE;
    if (bytes.size >= 2 && bytes.at[0] == 0 && bytes.at[1] != 0)
        return ENCODED_BIG;
    return utf8_valid(bytes) ? ENCODED_UTF8 : ENCODED_WINDOWS;
}

static uint32_t unit_at(struct slice bytes, size_t at, bool big)
{
    unsigned char first = (unsigned char)bytes.at[at];
    unsigned char second = (unsigned char)bytes.at[at + 1];

    return big ? (uint32_t)first << 8 | second : (uint32_t)second << 8 | first;
}

/* Halves of pairs that stand alone, and an odd byte, become U+FFFD. */
static struct slice from_utf16(struct arena *arena, struct slice bytes,
                               bool big)
{
    struct text text = text_start(arena, bytes.size * 2 + 4);
    size_t at = 0;

    while (at + 1 < bytes.size) {
        uint32_t unit = unit_at(bytes, at, big);
        uint32_t next = at + 3 < bytes.size ? unit_at(bytes, at + 2, big) : 0;

        at += 2;
        if (unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 &&
            next < 0xe000) {
            unit = 0x10000 + ((unit & 0x3ff) << 10 | (next & 0x3ff));
            at += 2;
        } else if (unit >= 0xd800 && unit < 0xe000) {
            unit = 0xfffd;
        }
        utf8_put(&text, unit);
    }
    if (at < bytes.size)
        utf8_put(&text, 0xfffd);
    return text_slice(&text);
}

static struct slice from_windows(struct arena *arena, struct slice bytes)
{
    struct text text = text_start(arena, bytes.size * 3 + 1);

    for (size_t i = 0; i < bytes.size; i++)
        utf8_put(&text, utf8_of_windows((unsigned char)bytes.at[i]));
    return text_slice(&text);
}

static struct slice as_utf8(struct arena *arena, struct slice bytes)
{
    switch (encoding_of(bytes)) {
    case ENCODED_LITTLE:
        return from_utf16(arena, bytes, false);
    case ENCODED_BIG:
        return from_utf16(arena, bytes, true);
    case ENCODED_WINDOWS:
        return from_windows(arena, bytes);
    case ENCODED_UTF8:
        break;
    }
    return bytes;
}

/* Letters that no editor writes: then it was no text, or in two encodings. */
static bool check_letters(struct slice text, struct faults *faults)
{
    struct slice line;

    for (int number = 1; slice_next_line(&text, &line); number++)
        if (slice_find_byte(line, '\0') != SLICE_NONE ||
            slice_find(line, SLICE("\xef\xbf\xbd")) != SLICE_NONE) {
            faults_add(faults, number,
                       "this cannot be read as text. Use \"Save as\", choose "
                       "\"Plain text\" and, if you are asked, the encoding "
                       "\"UTF-8\"");
            return false;
        }
    return true;
}

/* Spaces that do not break lines, or of another width, as Word puts them. */
static bool is_blank(uint32_t c)
{
    return c == 0xa0 || (c >= 0x2000 && c <= 0x200a) || c == 0x202f ||
           c == 0x205f || c == 0x3000;
}

static struct slice with_spaces(struct arena *arena, struct slice line)
{
    struct text text = text_start(arena, line.size + 1);
    uint32_t c;

    while (utf8_next(&line, &c, NULL))
        utf8_put(&text, is_blank(c) ? ' ' : c);
    return text_slice(&text);
}

static struct slice with_plain_blanks(struct arena *arena, struct slice text)
{
    struct text out = text_start(arena, text.size + 1);
    struct slice rest = text;
    struct slice line;
    bool above = true;
    bool begun = false;

    while (slice_next_line(&rest, &line)) {
        struct slice plain = with_spaces(arena, line);
        bool empty = slice_trim(plain).size == 0;

        if (!empty)
            text_put(&out, above ? plain : line);
        if (rest.size > 0 || slice_ends(text, SLICE("\n")))
            text_putc(&out, '\n');
        begun = begun || !empty;
        above = above && !(begun && empty);
    }
    return text_slice(&out);
}

bool document_text(struct arena *arena, struct slice bytes, struct slice *out,
                   struct faults *faults)
{
    enum document document = document_by_bytes(bytes);
    struct slice text;

    if (document != DOCUMENT_TEXT) {
        document_refuse(document, faults);
        return false;
    }
    text = as_utf8(arena, bytes);
    if (!check_letters(text, faults))
        return false;
    *out = with_plain_blanks(arena, utf8_clean(arena, text));
    return true;
}

/* ---- values that are compared ---- */

static uint32_t plain_mark(uint32_t c)
{
    if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212)
        return '-';
    if (c == 0x2018 || c == 0x2019 || c == 0x201a || c == 0x2032)
        return '\'';
    if (c == 0x201c || c == 0x201d || c == 0x201e || c == 0x2033)
        return '"';
    return is_blank(c) ? ' ' : c;
}

struct slice document_plain(struct arena *arena, struct slice value)
{
    struct text text = text_start(arena, value.size + 1);
    struct slice plain;
    uint32_t c;

    while (utf8_next(&value, &c, NULL))
        utf8_put(&text, plain_mark(c));
    plain = slice_trim(text_slice(&text));
    while (plain.size >= 2 && (plain.at[0] == '"' || plain.at[0] == '\'') &&
           plain.at[plain.size - 1] == plain.at[0])
        plain = slice_trim(slice_part(plain, 1, plain.size - 2));
    return plain;
}
