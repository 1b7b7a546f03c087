/* What a template is compiled to: template_read.c writes it, template.c renders
 * it. */
#ifndef CORE_LETTER_TEMPLATE_NODES_H
#define CORE_LETTER_TEMPLATE_NODES_H

#include "core/letter/template.h"

/* How many sections may be open at once; rendering goes as deep. */
#define TEMPLATE_NESTING_MOST 8

enum node_kind {
    NODE_TEXT,
    NODE_VALUE,
    NODE_ESCAPED, /* a value, escaped for HTML */
    NODE_SECTION,
    NODE_INVERTED
};

struct node {
    enum node_kind kind;
    bool at_line; /* what it writes begins a line */
    struct slice text;
    const struct template_field *field;
    size_t end; /* of a section: the index after its last node */
};

struct template
{
    struct node *nodes;
    size_t count;
};

#endif
