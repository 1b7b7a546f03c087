#include "core/reading/html_text.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <string.h>

#include "base/must.h"
#include "base/text.h"

#include "base/banned.h"

#define DEEPEST 500
#define QUOTES_SHOWN 5
#define TEXT_MOST ((size_t)2 * 1024 * 1024)

enum effect {
    EFFECT_NONE = 0,
    EFFECT_LINE = 1,      /* begins and ends a line */
    EFFECT_PARAGRAPH = 2, /* an empty line before and after it */
    EFFECT_QUOTE = 4,
    EFFECT_SKIP = 8,
    EFFECT_SIGNATURE = 16,
    EFFECT_RULE = 32,
    EFFECT_CELL = 64,
    EFFECT_PRE = 128
};

struct page {
    xmlParserCtxt *parser;
    struct text out;
    unsigned effects[DEEPEST];
    size_t depth;
    size_t quotes;
    size_t skips;
    size_t pres;
    size_t breaks; /* line ends waiting for the next word */
    bool started;  /* something was written */
    bool space;    /* a space waits for the next word */
    bool whole;
};

static const struct {
    const char *name;
    unsigned effect;
} elements[] = {
    {"p", EFFECT_PARAGRAPH},
    {"h1", EFFECT_PARAGRAPH},
    {"h2", EFFECT_PARAGRAPH},
    {"h3", EFFECT_PARAGRAPH},
    {"h4", EFFECT_PARAGRAPH},
    {"h5", EFFECT_PARAGRAPH},
    {"h6", EFFECT_PARAGRAPH},
    {"ul", EFFECT_PARAGRAPH},
    {"ol", EFFECT_PARAGRAPH},
    {"dl", EFFECT_PARAGRAPH},
    {"table", EFFECT_PARAGRAPH},
    {"div", EFFECT_LINE},
    {"tr", EFFECT_LINE},
    {"li", EFFECT_LINE},
    {"dt", EFFECT_LINE},
    {"dd", EFFECT_LINE},
    {"section", EFFECT_LINE},
    {"article", EFFECT_LINE},
    {"header", EFFECT_LINE},
    {"footer", EFFECT_LINE},
    {"address", EFFECT_LINE},
    {"center", EFFECT_LINE},
    {"td", EFFECT_CELL},
    {"th", EFFECT_CELL},
    {"hr", EFFECT_RULE},
    {"head", EFFECT_SKIP},
    {"title", EFFECT_SKIP},
    {"style", EFFECT_SKIP},
    {"script", EFFECT_SKIP},
    {"template", EFFECT_SKIP},
    {"select", EFFECT_SKIP},
    {"object", EFFECT_SKIP},
    {"pre", EFFECT_PARAGRAPH | EFFECT_PRE},
    {"blockquote", EFFECT_PARAGRAPH | EFFECT_QUOTE},
};

/* What mail programs call their quotes and signatures. A div.gmail_quote is
 * not among the quotes: answers between the quoted lines stand inside it. What
 * stands in front of a quote is left to own_words, which knows the words. */
static const struct {
    const char *mark;
    unsigned effect;
} marks[] = {
    {"gmail_attr", EFFECT_LINE},
    {"moz-cite-prefix", EFFECT_LINE},
    {"yahoo_quoted", EFFECT_LINE | EFFECT_QUOTE},
    {"OutlookMessageHeader", EFFECT_LINE | EFFECT_RULE},
    {"divRplyFwdMsg", EFFECT_LINE | EFFECT_RULE},
    {"appendonsend", EFFECT_LINE | EFFECT_RULE},
    {"OLK_SRC_BODY_SECTION", EFFECT_LINE | EFFECT_QUOTE},
    {"gmail_signature_prefix", EFFECT_SKIP},
    {"gmail_signature", EFFECT_LINE | EFFECT_SIGNATURE},
    {"AppleMailSignature", EFFECT_LINE | EFFECT_SIGNATURE},
    {"ms-outlook-mobile-signature", EFFECT_LINE | EFFECT_SIGNATURE},
    {"moz-signature", EFFECT_LINE | EFFECT_SIGNATURE},
};

/* The line that Outlook draws above the head of a quote. */
static const char *const rules[] = {
    "border-top:solid #E1E1E1",
    "border-top:solid #B5C4DF",
    "border-top-color: rgb(181, 196, 223)",
    "border-top-color: rgb(225, 225, 225)",
};

static void want_breaks(struct page *page, size_t breaks)
{
    if (page->breaks < breaks)
        page->breaks = breaks;
    page->space = false;
}

static void put_prefix(struct page *page)
{
    size_t quotes = page->quotes < QUOTES_SHOWN ? page->quotes : QUOTES_SHOWN;

    for (size_t i = 0; i < quotes; i++)
        text_puts(&page->out, "> ");
}

static void put_byte(struct page *page, char byte)
{
    if (!page->started) {
        put_prefix(page);
    } else if (page->breaks > 0) {
        for (size_t i = 0; i < page->breaks; i++)
            text_putc(&page->out, '\n');
        put_prefix(page);
    } else if (page->space) {
        text_putc(&page->out, ' ');
    }
    page->started = true;
    page->breaks = 0;
    page->space = false;
    text_putc(&page->out, byte);
}

static void put_line(struct page *page, const char *line)
{
    want_breaks(page, 1);
    for (; *line != '\0'; line++)
        put_byte(page, *line);
    want_breaks(page, 1);
}

static void put_characters(struct page *page, struct slice slice)
{
    for (size_t i = 0; i < slice.size; i++) {
        if (slice_starts(slice_from(slice, i), SLICE("\xc2\xa0"))) {
            page->space = true;
            i++;
        } else if (page->pres > 0 && slice.at[i] == '\n') {
            page->breaks = page->breaks < 2 ? page->breaks + 1 : 2;
        } else if (is_space(slice.at[i])) {
            page->space = true;
        } else {
            put_byte(page, slice.at[i]);
        }
    }
}

static struct slice attribute(const xmlChar **attributes, const char *name)
{
    for (; attributes != NULL && attributes[0] != NULL; attributes += 2)
        if (strcmp((const char *)attributes[0], name) == 0)
            return slice_of((const char *)attributes[1]);
    return (struct slice){NULL, 0};
}

static unsigned effect_of(const char *name, const xmlChar **attributes)
{
    struct slice class = attribute(attributes, "class");
    struct slice id = attribute(attributes, "id");
    struct slice style = attribute(attributes, "style");
    unsigned effect = EFFECT_NONE;

    for (size_t i = 0; i < sizeof elements / sizeof *elements; i++)
        if (strcmp(elements[i].name, name) == 0)
            effect = elements[i].effect;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        struct slice mark = slice_of(marks[i].mark);

        if (slice_find(class, mark) != SLICE_NONE ||
            slice_find(id, mark) != SLICE_NONE)
            return effect | marks[i].effect;
    }
    if (slice_find_caseless(style, SLICE("display:none")) != SLICE_NONE)
        effect |= EFFECT_SKIP;
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (slice_find_caseless(style, slice_of(rules[i])) != SLICE_NONE)
            effect |= EFFECT_LINE | EFFECT_RULE;
    return effect;
}

static void open_effect(struct page *page, unsigned effect)
{
    if (effect & EFFECT_PARAGRAPH)
        want_breaks(page, 2);
    if (effect & EFFECT_LINE)
        want_breaks(page, 1);
    if (effect & EFFECT_CELL)
        page->space = true;
    page->quotes += (effect & EFFECT_QUOTE) != 0;
    page->skips += (effect & EFFECT_SKIP) != 0;
    page->pres += (effect & EFFECT_PRE) != 0;
    if (page->skips > 0)
        return;
    if (effect & EFFECT_RULE)
        put_line(page, "________________________________");
    if (effect & EFFECT_SIGNATURE)
        put_line(page, "-- ");
}

static void close_effect(struct page *page, unsigned effect)
{
    if (effect & EFFECT_PARAGRAPH)
        want_breaks(page, 2);
    if (effect & EFFECT_LINE)
        want_breaks(page, 1);
    /* Two empty lines end a signature. */
    if (effect & EFFECT_SIGNATURE)
        want_breaks(page, 3);
    page->quotes -= (effect & EFFECT_QUOTE) != 0;
    page->skips -= (effect & EFFECT_SKIP) != 0;
    page->pres -= (effect & EFFECT_PRE) != 0;
}

static void start_element(void *user, const xmlChar *element,
                          const xmlChar **attributes)
{
    struct page *page = user;
    const char *name = (const char *)element;
    struct slice alt;

    if (page->depth == DEEPEST) {
        page->whole = false;
        xmlStopParser(page->parser);
        return;
    }
    page->effects[page->depth] = effect_of(name, attributes);
    open_effect(page, page->effects[page->depth++]);
    if (page->skips > 0)
        return;
    if (strcmp(name, "br") == 0) {
        page->breaks = page->breaks < 2 ? page->breaks + 1 : page->breaks;
        page->space = false;
    }
    /* An emoji is sent as a picture by some. */
    alt = attribute(attributes, "alt");
    if (strcmp(name, "img") == 0 && alt.size > 0 && alt.size <= 16 &&
        (unsigned char)alt.at[0] >= 0x80)
        put_characters(page, alt);
}

static void end_element(void *user, const xmlChar *element)
{
    struct page *page = user;

    (void)element;
    if (page->depth > 0)
        close_effect(page, page->effects[--page->depth]);
}

static void characters(void *user, const xmlChar *at, int size)
{
    struct page *page = user;

    if (page->skips == 0)
        put_characters(page, (struct slice){(const char *)at, (size_t)size});
}

static void parse(struct page *page)
{
    static const htmlSAXHandler handler = {
        .startElement = start_element,
        .endElement = end_element,
        .characters = characters,
        .ignorableWhitespace = characters,
    };
    xmlParserCtxt *parser = page->parser;

    htmlCtxtUseOptions(parser, HTML_PARSE_NONET | HTML_PARSE_NOERROR |
                                   HTML_PARSE_NOWARNING | HTML_PARSE_RECOVER |
                                   HTML_PARSE_IGNORE_ENC);
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
    *parser->sax = handler;
    parser->userData = page;
    htmlParseDocument(parser);
    if (parser->myDoc != NULL)
        xmlFreeDoc(parser->myDoc);
    htmlFreeParserCtxt(parser);
}

void html_setup(void)
{
    LIBXML_TEST_VERSION
    xmlInitParser();
}

struct slice html_text(struct arena *arena, struct slice html, bool *whole_out)
{
    struct page *page = arena_alloc(arena, sizeof *page);

    page->out = text_start(arena, TEXT_MOST);
    page->whole = true;
    if (html.size > 0 && html.size <= TEXT_MOST) {
        page->parser = htmlCreateMemoryParserCtxt(html.at, (int)html.size);
        must(page->parser != NULL);
        parse(page);
    }
    *whole_out =
        page->whole && text_whole(&page->out) && html.size <= TEXT_MOST;
    return text_slice(&page->out);
}
