/*
 * Parts that stand in several templates, so that they are written once: a line
 * that is only "{{> reach}}" stands for the lines of part_reach.txt (or .html).
 * They are put in before a template is read, so that what the ledger freezes is
 * whole.
 */
#ifndef CORE_LETTER_TEMPLATE_PART_H
#define CORE_LETTER_TEMPLATE_PART_H

#include "core/letter/template.h"

enum template_part {
    PART_HEAD,  /* HTML only: what stands above every letter's words */
    PART_REACH, /* crisis lines, and the ways to reach a person */
    PART_COUNT
};

extern const char *const template_part_names[PART_COUNT];
bool template_part_has(enum template_part part, enum template_form form);

/* Puts the parts in; they hold no parts themselves. A line that names another
 * part is a fault. The line numbers of what follows count the parts' lines. */
struct slice template_put_parts(struct arena *arena, struct slice bytes,
                                const struct slice parts[PART_COUNT],
                                struct faults *faults);

#endif
