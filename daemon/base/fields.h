/*
 * "Name: value" lines, as announcements and settings have them.
 * A line that starts with white space goes on with the value before it.
 * Names compare without case. Every fault is kept with its line, and reading
 * goes on, so that a person sees all of them at once.
 */
#ifndef BASE_FIELDS_H
#define BASE_FIELDS_H

#include "base/arena.h"
#include "base/slice.h"

struct fault {
    int line;
    const char *text; /* what was read, and what to write */
};

struct faults {
    struct arena *arena;
    struct fault *list;
    size_t count;
    size_t room;
};

struct field {
    struct slice section; /* "staff alex" of "[staff alex]"; empty without */
    struct slice name;
    struct slice value; /* trimmed; lines of a folded value joined by a space */
    int line;
};

enum fields_form {
    FIELDS_ANNOUNCEMENT, /* ends at the first empty line; the rest is body */
    FIELDS_SETTINGS      /* [sections], # comments, empty lines; no body */
};

struct fields {
    struct field *list;
    size_t count;
    struct slice body;
    int body_line; /* where the body begins, from 1 */
};

/* A limit for faults: after this many, no more are kept. */
#define FAULTS_MOST 50

void faults_add(struct faults *faults, int line, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* The slices of the result point into `bytes` or into the arena. What is
 * wrong is added to `faults`; the rest is read all the same. */
struct fields fields_read(struct arena *arena, struct slice bytes,
                          enum fields_form form, struct faults *faults);

/* The first field of that name (in that section), or NULL. */
const struct field *fields_find(const struct fields *fields,
                                struct slice section, const char *name);

#endif
