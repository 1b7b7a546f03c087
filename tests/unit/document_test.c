/* document, variant: what a person saved, as text, and by its name. */
#include "core/notice/document.h"

#include "base/utf8.h"
#include "core/notice/variant.h"
#include "tests/tap.h"

static void test_text(struct arena *arena)
{
    static const struct {
        const char *what;
        struct slice bytes;
        const char *text; /* NULL: refused */
        int line;
    } rows[] = {
        {"plain", {"a: b\n\nc\n", 8}, "a: b\n\nc\n", 0},
        {"with a mark in front",
         {"\xef\xbb\xbf"
          "a",
          4},
         "a",
         0},
        {"CRLF", {"a\r\nb\r\n", 6}, "a\nb\n", 0},
        {"CR alone", {"a\rb", 3}, "a\nb", 0},
        {"Windows-1252",
         {"caf\xe9 \x96 \x93x\x94 \x80", 12},
         "caf\xc3\xa9 \xe2\x80\x93 \xe2\x80\x9cx\xe2\x80\x9d "
         "\xe2\x82\xac",
         0},
        {"UTF-8 stays", {"caf\xc3\xa9", 5}, "caf\xc3\xa9", 0},
        {"UTF-16, little",
         {"\xff\xfe"
          "a\0\x13\x20",
          6},
         "a\xe2\x80\x93",
         0},
        {"UTF-16, big", {"\xfe\xff\0a\x20\x13", 6}, "a\xe2\x80\x93", 0},
        {"UTF-16 without a mark", {"a\0b\0", 4}, "ab", 0},
        {"UTF-16, a pair",
         {"\xff\xfe\x3d\xd8\x00\xde", 6},
         "\xf0\x9f\x98\x80",
         0},
        {"UTF-16, half a pair",
         {"\xff\xfe"
          "a\0\x3d\xd8",
          6},
         NULL,
         1},
        {"UTF-16, an odd byte",
         {"\xff\xfe"
          "a\0b",
          5},
         NULL,
         1},
        {"two encodings", {"ok\n\xe2\x80\x9d and \xe9\n", 13}, NULL, 2},
        {"a byte that is no text", {"ok\n a\0b", 7}, NULL, 2},
        {"soft hyphens",
         {"a\xc2\xad"
          "b",
          4},
         "ab",
         0},
        {"a space that does not break",
         {"a:\xc2\xa0"
          "b\n\xc2\xa0\nc\xc2\xa0"
          "d",
          13},
         "a: b\n\nc\xc2\xa0"
         "d",
         0},
        {"nothing", {"", 0}, "", 0},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct faults faults = {.arena = arena};
        struct slice got;
        struct slice again;
        bool read = document_text(arena, rows[i].bytes, &got, &faults);

        if (rows[i].text == NULL) {
            ok(!read && faults.count == 1 &&
                   faults.list[0].line == rows[i].line,
               "%s: refused", rows[i].what);
            continue;
        }
        ok(read, "%s: read", rows[i].what);
        is_text(got, rows[i].text, "%s", rows[i].what);
        ok(document_text(arena, got, &again, &faults) &&
               slice_equal(got, again),
           "and stays so");
    }
}

static void test_kinds(void)
{
    static const struct {
        const char *name;
        enum document document;
    } names[] = {
        {"tea.txt", DOCUMENT_TEXT},      {"tea.md", DOCUMENT_TEXT},
        {"tea", DOCUMENT_TEXT},          {"tea.docx.txt", DOCUMENT_TEXT},
        {"docx", DOCUMENT_TEXT},         {"tea.docx", DOCUMENT_WORD},
        {"tea.txt.docx", DOCUMENT_WORD}, {"TEA.DOC", DOCUMENT_WORD},
        {"tea.odt", DOCUMENT_OPEN},      {"tea.rtf", DOCUMENT_RICH_TEXT},
        {"tea.pdf", DOCUMENT_PDF},       {"tea.html", DOCUMENT_WEB_PAGE},
        {"tea.xlsx", DOCUMENT_OFFICE},   {"tea.msg", DOCUMENT_MAIL},
        {"tea.zip", DOCUMENT_ARCHIVE},   {"", DOCUMENT_TEXT},
    };
    static const struct {
        struct slice bytes;
        enum document document;
    } starts[] = {
        {{"Kind: event", 11}, DOCUMENT_TEXT},
        {{"", 0}, DOCUMENT_TEXT},
        {{"PK\x03\x04 word/", 10}, DOCUMENT_WORD},
        {{"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text", 51},
         DOCUMENT_OPEN},
        {{"PK\x03\x04 xl/", 8}, DOCUMENT_OFFICE},
        {{"PK\x03\x04", 4}, DOCUMENT_ARCHIVE},
        {{"\xd0\xcf\x11\xe0", 4}, DOCUMENT_WORD},
        {{"{\\rtf1", 6}, DOCUMENT_RICH_TEXT},
        {{"%PDF-1.4", 8}, DOCUMENT_PDF},
        {{"\x89PNG\r\n\x1a", 7}, DOCUMENT_PICTURE},
        {{" <!DOCTYPE HTML>", 16}, DOCUMENT_WEB_PAGE},
    };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        is_int(document_by_name(slice_of(names[i].name)), names[i].document,
               "named \"%s\"", names[i].name);
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        is_int(document_by_bytes(starts[i].bytes), starts[i].document,
               "bytes %zu", i);
}

static void test_variants(void)
{
    static const struct {
        const char *name;
        const char *stem;
        const char *form; /* NULL: an announcement's own */
        const char *language;
    } rows[] = {
        {"tea.txt", "tea", NULL, ""},
        {"tea", "tea", NULL, ""},
        {"tea.md", "tea", NULL, ""},
        {"tea.v2.txt", "tea.v2", NULL, ""},
        {"St. Jo.txt", "St. Jo", NULL, ""},
        {".txt", ".txt", NULL, ""},
        {"cy.txt", "cy", NULL, ""},
        {"tea.docx", "tea", NULL, ""},
        {"tea.cy.txt", "tea", "language", "cy"},
        {"tea.PL.md", "tea", "language", "pl"},
        {"tea.easyread.txt", "tea", "easy_read", ""},
        {"tea.Easy-Read.txt", "tea", "easy_read", ""},
        {"a.b.largeprint.txt", "a.b", "large_print", ""},
        {"tea.jpg", "tea", "picture", ""},
        {"tea.PNG", "tea", "picture", ""},
        {"A-0042.so.txt", "A-0042", "language", "so"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct variant got;
        bool is = variant_read(slice_of(rows[i].name), &got);

        is_int(is, rows[i].form != NULL, "%s", rows[i].name);
        is_text(got.stem, rows[i].stem, "its stem");
        if (rows[i].form == NULL)
            continue;
        is_text(got.form, rows[i].form, "its form");
        is_text(got.language, rows[i].language, "its language");
    }
}

static void test_plain(struct arena *arena)
{
    is_text(document_plain(arena, SLICE("\xe2\x80\x9c"
                                        "A\xe2\x80\x93"
                                        "0042"
                                        "\xe2\x80\x9d")),
            "A-0042", "quotes and dashes of Word");
    is_text(document_plain(arena, SLICE("\xc2\xa0yes ")), "yes", "spaces");
    is_text(document_plain(arena, SLICE("\"")), "\"", "a quote alone");
}

int main(void)
{
    struct arena *arena = arena_new();

    test_text(arena);
    test_kinds();
    test_variants();
    test_plain(arena);
    arena_free(arena);
    return done_testing();
}
