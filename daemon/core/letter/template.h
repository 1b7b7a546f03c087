/*
 * Templates: a subset of Mustache. {{name}} (escaped for HTML in an HTML
 * template), {{{name}}}, {{#list}}...{{/list}}, {{^list}}...{{/list}},
 * {{! comment}}. No partials, no lambdas, no delimiters of one's own. A tag
 * alone on its line takes the line with it. A name that is not in the table
 * of fields is a fault when the template is loaded, not when a letter is due.
 */
#ifndef CORE_LETTER_TEMPLATE_H
#define CORE_LETTER_TEMPLATE_H

#include "base/fields.h"
#include "base/text.h"

struct template;

enum template_form {
    TEMPLATE_TEXT,
    TEMPLATE_HTML
};

/* Compiles a template. The bytes must outlive it. NULL when there are faults
 * (with line numbers of the template file). */
struct template *template_read(struct arena *arena, struct slice bytes,
                               enum template_form form, struct faults *faults);

/* The values of one level. Lookups go outwards to `outer`. */
struct view {
    const struct view_field *fields;
    size_t count;
    const struct view *outer;
};

struct view_field {
    const char *name;
    struct slice value;       /* for {{name}} and for truth: empty is false */
    const struct view *list;  /* for {{#name}}: `list_count` views; their outer
                                 is set by the renderer's caller */
    size_t list_count;
};

void template_render(const struct template *template, const struct view *view,
                     struct text *out);

/* Text to HTML: & < > " ' become entities. */
void html_escape(struct text *out, struct slice text);

#endif
