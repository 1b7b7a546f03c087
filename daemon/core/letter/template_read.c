#include "core/letter/template_nodes.h"

#include <string.h>

#include "base/utf8.h"

#include "base/banned.h"

/* One tag as it stands in the file. */
struct tag {
    char sigil; /* '#', '^', '/', '!', '{' or 0 */
    struct slice name;
    size_t from; /* its bytes, or its whole line when it stands alone */
    size_t to;
    bool alone;
    int line;
};

struct open_section {
    size_t node;
    bool alone;
    int line;
};

struct parser {
    struct arena *arena;
    struct slice bytes;
    enum template_form form;
    const struct template_fields *fields;
    struct faults *faults;
    struct template *template;
    size_t room;
    struct open_section open[TEMPLATE_NESTING_MOST];
    size_t depth;
};

static int line_at(struct slice bytes, size_t at)
{
    int line = 1;

    for (size_t i = 0; i < at; i++)
        line += bytes.at[i] == '\n';
    return line;
}

static bool begins_line(struct slice bytes, size_t at)
{
    return at == 0 || bytes.at[at - 1] == '\n';
}

static struct node *add_node(struct parser *parser, enum node_kind kind,
                             size_t at)
{
    struct template *template = parser->template;
    struct node *node;

    template->nodes =
        arena_grow(parser->arena, template->nodes, template->count,
                   &parser->room, sizeof *template->nodes);
    node = &template->nodes[template->count++];
    *node =
        (struct node){.kind = kind, .at_line = begins_line(parser->bytes, at)};
    return node;
}

/* Text goes in line by line, so that pieces can begin at each. */
static void add_text(struct parser *parser, size_t from, size_t to)
{
    while (from < to) {
        struct slice rest = slice_part(parser->bytes, from, to - from);
        size_t end = slice_find_byte(rest, '\n');
        struct node *node = add_node(parser, NODE_TEXT, from);

        node->text = slice_part(rest, 0, end == SLICE_NONE ? end : end + 1);
        from += node->text.size;
    }
}

static bool is_blank(char byte)
{
    return byte == ' ' || byte == '\t';
}

/* A tag alone on its line takes the line with it. */
static void widen(struct slice bytes, struct tag *tag)
{
    size_t from = tag->from;
    size_t to = tag->to;

    while (from > 0 && is_blank(bytes.at[from - 1]))
        from--;
    while (to < bytes.size && is_blank(bytes.at[to]))
        to++;
    if (!begins_line(bytes, from) || (to < bytes.size && bytes.at[to] != '\n'))
        return;
    tag->alone = true;
    tag->from = from;
    tag->to = to < bytes.size ? to + 1 : to;
}

/* Reads the tag that begins at `at`. False when it does not end. */
static bool read_tag(struct parser *parser, size_t at, struct tag *tag)
{
    struct slice rest = slice_from(parser->bytes, at + 2);
    bool triple = rest.size > 0 && rest.at[0] == '{';
    size_t end = slice_find(rest, triple ? SLICE("}}}") : SLICE("}}"));
    struct slice inside = slice_part(rest, 0, end);

    *tag = (struct tag){.from = at, .line = line_at(parser->bytes, at)};
    if (end == SLICE_NONE) {
        faults_add(parser->faults, tag->line,
                   "This tag begins with {{ and does not end. Close it with "
                   "%s.",
                   triple ? "}}}" : "}}");
        return false;
    }
    tag->to = at + 2 + end + (triple ? 3 : 2);
    if (inside.size > 0 && strchr("#^/!{", inside.at[0]) != NULL &&
        inside.at[0] != '\0') {
        tag->sigil = inside.at[0];
        inside = slice_from(inside, 1);
    }
    tag->name = slice_trim(inside);
    if (tag->sigil != 0 && tag->sigil != '{')
        widen(parser->bytes, tag);
    return true;
}

/* True if the list is open around where the parser stands. */
static bool is_inside(const struct parser *parser, const char *list)
{
    for (size_t i = 0; i < parser->depth; i++) {
        const struct node *node =
            &parser->template->nodes[parser->open[i].node];

        if (node->kind == NODE_SECTION && node->field != NULL &&
            node->field->kind == TEMPLATE_LIST &&
            strcmp(node->field->name, list) == 0)
            return true;
    }
    return false;
}

static bool inside_varying(const struct parser *parser)
{
    for (size_t i = 0; i < parser->depth; i++) {
        const struct node *node =
            &parser->template->nodes[parser->open[i].node];

        if (node->field != NULL && node->field->varies &&
            node->field->kind == TEMPLATE_LIST)
            return true;
    }
    return false;
}

static const struct template_field *find_field(struct parser *parser,
                                               const struct tag *tag)
{
    const struct template_field *elsewhere = NULL;

    for (size_t i = 0; i < parser->fields->count; i++) {
        const struct template_field *field = &parser->fields->list[i];

        if (!slice_is(tag->name, field->name))
            continue;
        if (field->within == NULL || is_inside(parser, field->within))
            return field;
        elsewhere = field;
    }
    if (elsewhere != NULL)
        faults_add(parser->faults, tag->line,
                   "{{%s}} has a value only inside {{#%s}}. Move it there.",
                   elsewhere->name, elsewhere->within);
    else
        faults_add(parser->faults, tag->line,
                   "There is no field {{%.*s}} in this template. See the "
                   "list of fields.",
                   SLICE_ARG(slice_part(tag->name, 0, 40)));
    return NULL;
}

static void add_value(struct parser *parser, const struct tag *tag)
{
    const struct template_field *field = find_field(parser, tag);
    bool html = parser->form == TEMPLATE_HTML;

    if (field == NULL)
        return;
    if (field->kind == TEMPLATE_LIST)
        faults_add(parser->faults, tag->line,
                   "%s is a list. Write {{#%s}} and {{/%s}} around what is "
                   "said for each.",
                   field->name, field->name, field->name);
    else if (field->kind == TEMPLATE_MARKUP && tag->sigil != '{')
        faults_add(parser->faults, tag->line,
                   "Write {{{%s}}} with 3 brackets: it is laid out already.",
                   field->name);
    else if (field->kind == TEMPLATE_LINE && tag->sigil == '{' && html)
        faults_add(parser->faults, tag->line,
                   "Write {{%s}} with 2 brackets, so that it cannot break the "
                   "HTML.",
                   field->name);
    else if (field->varies && inside_varying(parser))
        faults_add(parser->faults, tag->line,
                   "{{%s}} differs from person to person, so it cannot stand "
                   "inside a list of items.",
                   field->name);
    add_node(parser, html && tag->sigil != '{' ? NODE_ESCAPED : NODE_VALUE,
             tag->from)
        ->field = field;
}

/* A varying list is rendered item by item, for all letters at once. */
static void check_section(struct parser *parser, const struct tag *tag,
                          const struct template_field *field)
{
    if (field == NULL || !field->varies)
        return;
    if (inside_varying(parser))
        faults_add(parser->faults, tag->line,
                   "{{#%s}} differs from person to person, so it cannot stand "
                   "inside a list of items.",
                   field->name);
    else if (field->kind == TEMPLATE_LIST &&
             (tag->sigil == '^' || parser->depth > 0 || !tag->alone))
        faults_add(parser->faults, tag->line,
                   "Put {{#%s}} on a line of its own, outside of everything "
                   "else.",
                   field->name);
}

static void open_section(struct parser *parser, const struct tag *tag)
{
    const struct template_field *field = find_field(parser, tag);

    if (parser->depth == TEMPLATE_NESTING_MOST) {
        faults_add(parser->faults, tag->line,
                   "There are more than %d sections inside one another. Use "
                   "fewer.",
                   TEMPLATE_NESTING_MOST);
        return;
    }
    check_section(parser, tag, field);
    parser->open[parser->depth++] =
        (struct open_section){parser->template->count, tag->alone, tag->line};
    add_node(parser, tag->sigil == '#' ? NODE_SECTION : NODE_INVERTED,
             tag->from)
        ->field = field;
}

static void close_section(struct parser *parser, const struct tag *tag)
{
    struct open_section open;
    struct node *node;

    if (parser->depth == 0) {
        faults_add(parser->faults, tag->line,
                   "{{/%.*s}} closes a section that is not open.",
                   SLICE_ARG(slice_part(tag->name, 0, 40)));
        return;
    }
    open = parser->open[--parser->depth];
    node = &parser->template->nodes[open.node];
    node->end = parser->template->count;
    if (node->field != NULL && !slice_is(tag->name, node->field->name))
        faults_add(parser->faults, tag->line,
                   "{{/%.*s}} closes the section {{#%s}} of line %d. Close "
                   "that one first.",
                   SLICE_ARG(slice_part(tag->name, 0, 40)), node->field->name,
                   open.line);
    else if (open.alone != tag->alone)
        faults_add(parser->faults, tag->line,
                   "{{/%.*s}} and the tag of line %d that it closes must both "
                   "stand on lines of their own, or both inside a line.",
                   SLICE_ARG(slice_part(tag->name, 0, 40)), open.line);
}

static void take_tag(struct parser *parser, const struct tag *tag)
{
    if (tag->sigil == '#' || tag->sigil == '^')
        open_section(parser, tag);
    else if (tag->sigil == '/')
        close_section(parser, tag);
    else if (tag->sigil != '!')
        add_value(parser, tag);
}

static void parse(struct parser *parser)
{
    size_t done = 0;
    size_t found;
    struct tag tag;

    while ((found = slice_find(slice_from(parser->bytes, done), SLICE("{{"))) !=
           SLICE_NONE) {
        if (!read_tag(parser, done + found, &tag))
            return;
        add_text(parser, done, tag.from);
        take_tag(parser, &tag);
        done = tag.to;
    }
    add_text(parser, done, parser->bytes.size);
}

struct template *template_read(struct arena *arena, struct slice bytes,
                               enum template_form form,
                               const struct template_fields *fields,
                               struct faults *faults)
{
    struct parser parser = {.arena = arena,
                            .bytes = utf8_clean(arena, bytes),
                            .form = form,
                            .fields = fields,
                            .faults = faults};
    size_t before = faults->count;

    parser.template = arena_alloc(arena, sizeof *parser.template);
    if (!utf8_valid(bytes))
        faults_add(faults, 1, "This file is not UTF-8. Save it as UTF-8.");
    parse(&parser);
    if (parser.depth > 0)
        faults_add(faults, parser.open[parser.depth - 1].line,
                   "This section is not closed. Add its {{/...}} tag.");
    return faults->count == before && before < FAULTS_MOST ? parser.template
                                                           : NULL;
}
