#include "core/letter/template.h"

#include <string.h>

#include "base/must.h"
#include "core/letter/template_nodes.h"

#include "base/banned.h"

static const struct view_field *look_up(const struct view *view,
                                        const char *name)
{
    for (; view != NULL; view = view->outer)
        for (size_t i = 0; i < view->count; i++)
            if (strcmp(view->fields[i].name, name) == 0)
                return &view->fields[i];
    return NULL;
}

static bool is_true(const struct view_field *field)
{
    return field->list != NULL ? field->list_count > 0 : field->value.size > 0;
}

static void render(const struct template *template, size_t from, size_t to,
                   const struct view *view, struct text *out);

static void render_section(const struct template *template, size_t at,
                           const struct view_field *field,
                           const struct view *view, struct text *out)
{
    size_t end = template->nodes[at].end;

    if (field->list == NULL && field->value.size > 0)
        render(template, at + 1, end, view, out);
    for (size_t i = 0; field->list != NULL && i < field->list_count; i++)
        render(template, at + 1, end, &field->list[i], out);
}

/* Its depth is bounded by TEMPLATE_NESTING_MOST. */
static void render(const struct template *template, size_t from, size_t to,
                   const struct view *view, struct text *out)
{
    for (size_t i = from; i < to; i++) {
        const struct node *node = &template->nodes[i];
        const struct view_field *field =
            node->field == NULL ? NULL : look_up(view, node->field->name);

        must(node->kind == NODE_TEXT || field != NULL);
        if (node->kind == NODE_TEXT)
            text_put(out, node->text);
        else if (node->kind == NODE_VALUE)
            text_put(out, field->value);
        else if (node->kind == NODE_ESCAPED)
            html_escape(out, field->value);
        else if (node->kind == NODE_SECTION)
            render_section(template, i, field, view, out);
        else if (!is_true(field))
            render(template, i + 1, node->end, view, out);
        if (node->kind == NODE_SECTION || node->kind == NODE_INVERTED)
            i = node->end - 1;
    }
}

void template_render(const struct template *template, const struct view *view,
                     struct text *out)
{
    render(template, 0, template->count, view, out);
}

static size_t node_end(const struct template *template, size_t at)
{
    const struct node *node = &template->nodes[at];

    return node->kind == NODE_SECTION || node->kind == NODE_INVERTED ? node->end
                                                                     : at + 1;
}

static enum piece_kind kind_of(const struct template *template, size_t at)
{
    const struct node *node = &template->nodes[at];

    if (node->kind == NODE_SECTION && node->field->varies &&
        node->field->kind == TEMPLATE_LIST)
        return PIECE_LIST;
    for (size_t i = at; i < node_end(template, at); i++)
        if (template->nodes[i].field != NULL &&
            template->nodes[i].field->varies)
            return PIECE_VARYING;
    return PIECE_FIXED;
}

/* The line that begins at node `at`, or the section that stands on its own. */
static struct template_piece next_piece(const struct template *template,
                                        size_t at)
{
    struct template_piece piece = {.kind = kind_of(template, at), .from = at};

    piece.to = node_end(template, at);
    if (piece.kind == PIECE_LIST) {
        piece.list = template->nodes[at].field;
        piece.from = at + 1;
        return piece;
    }
    while (piece.to < template->count && !template->nodes[piece.to].at_line) {
        if (kind_of(template, piece.to) != PIECE_FIXED)
            piece.kind = PIECE_VARYING;
        piece.to = node_end(template, piece.to);
    }
    return piece;
}

size_t template_pieces(struct arena *arena, const struct template *template,
                       struct template_piece **out)
{
    struct template_piece *list = NULL;
    size_t count = 0;
    size_t room = 0;

    for (size_t at = 0; at < template->count;) {
        struct template_piece piece = next_piece(template, at);

        at = piece.to;
        if (count > 0 && piece.kind != PIECE_LIST &&
            list[count - 1].kind == piece.kind) {
            list[count - 1].to = piece.to;
            continue;
        }
        list = arena_grow(arena, list, count, &room, sizeof *list);
        list[count++] = piece;
    }
    *out = list;
    return count;
}

void template_render_piece(const struct template *template,
                           const struct template_piece *piece,
                           const struct view *view, struct text *out)
{
    render(template, piece->from, piece->to, view, out);
}

void html_escape(struct text *out, struct slice text)
{
    size_t from = 0;

    for (size_t i = 0; i < text.size; i++) {
        const char *entity = text.at[i] == '&'    ? "&amp;"
                             : text.at[i] == '<'  ? "&lt;"
                             : text.at[i] == '>'  ? "&gt;"
                             : text.at[i] == '"'  ? "&quot;"
                             : text.at[i] == '\'' ? "&#39;"
                                                  : NULL;

        if (entity == NULL)
            continue;
        text_put(out, slice_part(text, from, i - from));
        text_puts(out, entity);
        from = i + 1;
    }
    text_put(out, slice_from(text, from));
}
