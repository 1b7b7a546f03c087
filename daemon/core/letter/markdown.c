#include "core/letter/markdown.h"

#include <cmark.h>
#include <stdlib.h>
#include <string.h>

#include "base/must.h"
#include "base/utf8.h"
#include "core/letter/wrap.h"

#include "base/banned.h"

/* Deeper lists and quotations are not moved in any further. */
#define INDENT_MOST 24

static void free_node(void *node)
{
    cmark_node_free(node);
}

static bool is_link(const char *url)
{
    static const char *const schemes[] = {"https://", "http://",
                                          "mailto:", "tel:"};
    struct slice address = slice_of(url);

    for (size_t i = 0; i < address.size; i++)
        if ((unsigned char)address.at[i] <= ' ' || address.at[i] == 0x7f)
            return false;
    for (size_t i = 0; i < sizeof schemes / sizeof schemes[0]; i++)
        if (slice_starts_caseless(address, slice_of(schemes[i])) &&
            address.size > strlen(schemes[i]))
            return true;
    return false;
}

/* Puts a node's children in its place. */
static void unwrap(cmark_node *node)
{
    cmark_node *child;

    while ((child = cmark_node_first_child(node)) != NULL)
        must(cmark_node_insert_before(node, child));
    cmark_node_free(node);
}

/* The writer's emphasis stays, but not in italics, which are hard to read. */
static void embolden(cmark_node *node)
{
    cmark_node *strong = cmark_node_new(CMARK_NODE_STRONG);
    cmark_node *child;

    while ((child = cmark_node_first_child(node)) != NULL)
        must(cmark_node_append_child(strong, child));
    must(cmark_node_replace(node, strong));
    cmark_node_free(node);
}

static bool is_html(cmark_node *node)
{
    cmark_node_type type = cmark_node_get_type(node);

    return type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE;
}

/* Makes one node as a letter may have it, as the walk leaves it: its children
 * are done, and the walk already knows where it goes next. */
static void tidy(cmark_node *node)
{
    cmark_node_type type = cmark_node_get_type(node);
    int level;

    if (is_html(node)) {
        cmark_node_free(node);
    } else if (type == CMARK_NODE_IMAGE ||
               (type == CMARK_NODE_LINK &&
                !is_link(cmark_node_get_url(node)))) {
        unwrap(node);
    } else if (type == CMARK_NODE_EMPH) {
        embolden(node);
    } else if (type == CMARK_NODE_HEADING) {
        level = cmark_node_get_heading_level(node) + 2;
        must(cmark_node_set_heading_level(node, level > 6 ? 6 : level));
    }
}

static cmark_node *parse(struct arena *arena, struct slice markdown)
{
    struct slice clean = utf8_clean(arena, markdown);
    cmark_node *document =
        cmark_parse_document(clean.size > 0 ? clean.at : "", clean.size,
                             CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8);
    cmark_iter *walk = cmark_iter_new(document);
    cmark_event_type event;

    arena_own(arena, document, free_node);
    while ((event = cmark_iter_next(walk)) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(walk);

        /* Leaves are only entered, never left. */
        if (event == CMARK_EVENT_EXIT || is_html(node))
            tidy(node);
    }
    cmark_iter_free(walk);
    return document;
}

bool markdown_html(struct arena *arena, struct slice markdown,
                   struct slice *out)
{
    cmark_node *document = parse(arena, markdown);
    char *html = cmark_render_html(document, CMARK_OPT_DEFAULT);

    arena_own(arena, html, free);
    /* Once more: entities may have stood for what is cleaned away. */
    *out = slice_trim(utf8_clean(arena, slice_of(html)));
    return out->size <= MARKDOWN_MOST_BYTES;
}

/* The text form: paragraphs as single lines, which wrap_put then breaks. */
struct writer {
    struct text out;
    size_t indent;
    size_t link_from; /* where the words of the open link begin */
    bool marked;      /* a list's mark stands where the next block begins */
};

static void put_indent(struct writer *writer)
{
    size_t count = writer->indent < INDENT_MOST ? writer->indent : INDENT_MOST;

    while (count-- > 0)
        text_putc(&writer->out, ' ');
}

/* Words inside a line: what stood for a line end is a space here. */
static void put_words(struct writer *writer, const char *literal)
{
    struct slice words = slice_of(literal);

    for (size_t i = 0; i < words.size; i++) {
        char byte = words.at[i];

        text_putc(&writer->out, (unsigned char)byte < ' ' ? ' ' : byte);
    }
}

static void begin_block(struct writer *writer, bool tight)
{
    if (!writer->marked) {
        if (writer->out.size > 0)
            text_puts(&writer->out, tight ? "\n" : "\n\n");
        put_indent(writer);
    }
    writer->marked = false;
}

static bool in_tight_item(cmark_node *node)
{
    cmark_node *item = cmark_node_parent(node);

    return item != NULL && cmark_node_get_type(item) == CMARK_NODE_ITEM &&
           cmark_node_get_list_tight(cmark_node_parent(item)) != 0;
}

/* "- " or "3. "; each item keeps its number for the one after it. */
static void put_mark(struct writer *writer, cmark_node *item)
{
    cmark_node *list = cmark_node_parent(item);
    cmark_node *before = cmark_node_previous(item);
    uintptr_t number = (uintptr_t)cmark_node_get_list_start(list);

    if (before != NULL)
        number = (uintptr_t)cmark_node_get_user_data(before) + 1;
    cmark_node_set_user_data(item, (void *)number);
    if (cmark_node_get_list_type(list) == CMARK_ORDERED_LIST)
        text_format(&writer->out, "%ju. ", (uintmax_t)number);
    else
        text_puts(&writer->out, "- ");
}

static void enter_item(struct writer *writer, cmark_node *item)
{
    cmark_node *list = cmark_node_parent(item);
    bool first = cmark_node_previous(item) == NULL;

    begin_block(writer, first ? in_tight_item(list)
                              : cmark_node_get_list_tight(list) != 0);
    put_mark(writer, item);
    writer->indent += 2;
    writer->marked = true;
}

static void leave_item(struct writer *writer)
{
    writer->indent -= 2;
    writer->marked = false;
}

static void put_code_block(struct writer *writer, const char *literal)
{
    struct slice rest = slice_of(literal);
    struct slice line;
    bool tight = false;

    writer->indent += 4;
    while (slice_next_line(&rest, &line)) {
        begin_block(writer, tight);
        text_put(&writer->out, line);
        tight = true;
    }
    writer->indent -= 4;
}

/* "words (https://...)"; nothing when the words are the address itself. */
static void leave_link(struct writer *writer, const char *url)
{
    struct slice words =
        slice_from(text_slice(&writer->out), writer->link_from);
    struct slice address = slice_of(url);

    if (slice_starts_caseless(address, SLICE("mailto:")) ||
        slice_starts_caseless(address, SLICE("tel:")))
        address = slice_from(address, slice_find_byte(address, ':') + 1);
    if (slice_equal(words, address) || slice_is(words, url))
        return;
    if (words.size > 0)
        text_puts(&writer->out, " (");
    text_put(&writer->out, address);
    if (words.size > 0)
        text_putc(&writer->out, ')');
}

static void enter(struct writer *writer, cmark_node *node)
{
    cmark_node_type type = cmark_node_get_type(node);

    if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING) {
        begin_block(writer, in_tight_item(node));
    } else if (type == CMARK_NODE_ITEM) {
        enter_item(writer, node);
    } else if (type == CMARK_NODE_BLOCK_QUOTE) {
        writer->indent += 2;
    } else if (type == CMARK_NODE_CODE_BLOCK) {
        put_code_block(writer, cmark_node_get_literal(node));
    } else if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) {
        put_words(writer, cmark_node_get_literal(node));
    } else if (type == CMARK_NODE_SOFTBREAK) {
        text_putc(&writer->out, ' ');
    } else if (type == CMARK_NODE_LINEBREAK) {
        text_putc(&writer->out, '\n');
        put_indent(writer);
    } else if (type == CMARK_NODE_LINK) {
        writer->link_from = writer->out.size;
    }
}

static void leave(struct writer *writer, cmark_node *node)
{
    cmark_node_type type = cmark_node_get_type(node);

    if (type == CMARK_NODE_ITEM)
        leave_item(writer);
    else if (type == CMARK_NODE_BLOCK_QUOTE)
        writer->indent -= 2;
    else if (type == CMARK_NODE_LINK)
        leave_link(writer, cmark_node_get_url(node));
}

bool markdown_text(struct arena *arena, struct slice markdown,
                   struct slice *out)
{
    struct writer writer = {.out = text_start(arena, MARKDOWN_MOST_BYTES)};
    struct text wrapped = text_start(arena, MARKDOWN_MOST_BYTES);
    cmark_iter *walk = cmark_iter_new(parse(arena, markdown));
    cmark_event_type event;

    while ((event = cmark_iter_next(walk)) != CMARK_EVENT_DONE) {
        if (event == CMARK_EVENT_ENTER)
            enter(&writer, cmark_iter_get_node(walk));
        else
            leave(&writer, cmark_iter_get_node(walk));
    }
    cmark_iter_free(walk);
    wrap_put(&wrapped, utf8_clean(arena, text_slice(&writer.out)));
    *out = slice_trim(text_slice(&wrapped));
    return text_whole(&writer.out) && text_whole(&wrapped);
}
