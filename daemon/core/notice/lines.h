/* The "Name: value" lines of an announcement: one table says which there are
 * and how each is read. */
#ifndef CORE_NOTICE_LINES_H
#define CORE_NOTICE_LINES_H

#include "core/notice/announcement.h"

/* An announcement while it is read. */
struct draft {
    struct arena *arena;
    const struct settings *settings;
    const struct zone *zone;
    int64_t now;
    struct fields fields;
    struct announcement *out;
    bool knows_kind;
    bool closes_with_day; /* the closing date has no time */
    bool starts_spans;    /* "Starts:" named an end as well */
    struct faults *faults;
};

/* Reads each of draft->fields into draft->out; unknown, repeated, missing and
 * wrong ones become faults. Of a file that cancels, only the reference counts.
 * Names compare without case; a space, "-" and Word's dashes are the same. */
void lines_read(struct draft *draft);

/* Written with a value, right or wrong. */
bool lines_given(const struct draft *draft, const char *name);

/* The first field of that name, or NULL. */
const struct field *lines_field(const struct draft *draft, const char *name);

/* The name of a line as the table spells it, or NULL. */
const char *lines_name(struct slice name);

/* What the table says of its i-th line, for the manual; false past the last. */
struct line_about {
    const char *name;
    const char *help;
    bool required;
};
bool lines_about(size_t i, struct line_about *out);

#endif
