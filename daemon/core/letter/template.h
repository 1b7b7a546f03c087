/*
 * Templates: a subset of Mustache. {{name}} (escaped for HTML in an HTML
 * template), {{{name}}} for values that are HTML already,
 * {{#list}}...{{/list}}, {{^list}}...{{/list}}, {{! comment}}. No partials, no
 * lambdas, no delimiters of one's own. A tag of a list or comment alone on its
 * line takes the line with it. A name that is not in the table of fields, or
 * not where it has a value, is a fault when the template is loaded, not when a
 * letter is due.
 */
#ifndef CORE_LETTER_TEMPLATE_H
#define CORE_LETTER_TEMPLATE_H

#include "base/fields.h"
#include "base/text.h"

struct template;

enum template_form { TEMPLATE_TEXT, TEMPLATE_HTML };

enum template_kind {
    TEMPLATE_LINE,   /* text: {{name}}, and {{#name}} when it is not empty */
    TEMPLATE_MARKUP, /* made for the form: {{{name}}} only */
    TEMPLATE_LIST    /* {{#name}} for each of its views */
};

/* The closed language of one template: what it may name. */
struct template_field {
    const char *name;
    const char *within; /* the list whose items have it; NULL: everywhere */
    enum template_kind kind;
    /* It changes from letter to letter. A list that does stands on lines of its
     * own at the outermost level, and nothing inside it varies; so each of its
     * items can be rendered once for all letters. */
    bool varies;
};

struct template_fields {
    const struct template_field *list;
    size_t count;
};

/* Compiles a template. `fields` must outlive it. NULL when there are faults
 * (with line numbers of the template file). */
struct template *template_read(struct arena *arena, struct slice bytes,
                               enum template_form form,
                               const struct template_fields *fields,
                               struct faults *faults);

/* The values of one level. Lookups go outwards to `outer`. */
struct view {
    const struct view_field *fields;
    size_t count;
    const struct view *outer;
};

struct view_field {
    const char *name;
    struct slice value;      /* for {{name}} and for truth: empty is false */
    const struct view *list; /* for {{#name}}: `list_count` views; their outer
                                is set by the renderer's caller */
    size_t list_count;
};

/* Every field that the template names must be in the views. */
void template_render(const struct template *template, const struct view *view,
                     struct text *out);

/*
 * A template in runs of whole lines, for letters made many times: those that
 * are the same in all letters are rendered once. Rendering the pieces one
 * after another gives what template_render does.
 */
enum piece_kind {
    PIECE_FIXED,
    PIECE_VARYING,
    PIECE_LIST /* the inside of a varying list, to be rendered for each item */
};

struct template_piece {
    enum piece_kind kind;
    const struct template_field *list; /* of PIECE_LIST */
    size_t from;                       /* template.c's */
    size_t to;
};

size_t template_pieces(struct arena *arena, const struct template *template,
                       struct template_piece **out);
void template_render_piece(const struct template *template,
                           const struct template_piece *piece,
                           const struct view *view, struct text *out);

/* Text to HTML: & < > " ' become entities. */
void html_escape(struct text *out, struct slice text);

#endif
