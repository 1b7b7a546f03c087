/*
 * Where a claimed file ends: in another folder, under a name that is free
 * there and safe everywhere, with a note beside it.
 */
#ifndef EDGE_FILING_H
#define EDGE_FILING_H

#include <sys/types.h>

#include "base/arena.h"
#include "base/error.h"

struct filing {
    int from; /* open folders */
    int to;
    mode_t mode;             /* of the note */
    const char *note_ending; /* ".ok.txt" */
    const char *as;          /* the name to give it; NULL: the one it has */
};

/* Writes the note (none if its at is NULL), then moves the file; *filed_out is
 * the name it got. A crash between leaves a note that the next attempt
 * replaces. */
bool filing_put(struct arena *arena, const struct filing *filing,
                const char *name, struct slice note, struct slice *filed_out,
                struct error *error) NODISCARD;

/* At most 200 bytes of UTF-8 on one line, without what hides or reorders text,
 * and not hidden; a name that is so already stays as it is. */
struct slice filing_name(struct arena *arena, struct slice name);

#endif
