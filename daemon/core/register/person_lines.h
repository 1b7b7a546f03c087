/*
 * One person as staff write them by hand, a line for each fact: "Email:
 * jo@example.org", "Consent: 3 March 2026, by phone". They are read as a row
 * of an import is, and by the same rules.
 */
#ifndef CORE_REGISTER_PERSON_LINES_H
#define CORE_REGISTER_PERSON_LINES_H

#include "core/register/import.h"

#define PERSON_LINES_MOST 30

/* Has it the form "Label: words"? Whether the label is known is found when the
 * lines are read. */
bool person_line_is(struct slice line);

/* False with every fault, each with the number of its line from 1. A row with
 * no key of its own is fine: `known` says who it is about. A broken address is
 * a fault, with what was probably meant. */
bool person_lines_read(struct arena *arena, const struct slice *lines,
                       size_t count, bool known,
                       const struct settings *settings, const struct zone *zone,
                       struct import_row *out, struct faults *faults);

/* For help: the labels, with commas between. */
extern const char person_line_labels[];

#endif
