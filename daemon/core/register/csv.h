/* CSV (RFC 4180), with UTF-8 byte order mark, LF or CRLF, and ',' or ';' as
 * the separator, whichever the heading row uses. */
#ifndef CORE_REGISTER_CSV_H
#define CORE_REGISTER_CSV_H

#include "base/arena.h"
#include "base/error.h"

struct csv {
    struct slice rest;
    char separator;
    int line; /* of the row last read, from 1 */
    int next_line;
};

struct csv_row {
    struct slice *cells;
    size_t count;
    int line;
};

struct csv csv_open(struct slice bytes);

/* The next row that is not empty. Cells live in the arena. False at the end,
 * with error->kind ERROR_NONE, or at a quote that is never closed (the rest
 * of the file is then one broken row and is skipped up to its line end). */
bool csv_next(struct arena *arena, struct csv *csv, struct csv_row *out,
              struct error *error);

/* One cell for a file that a spreadsheet opens: quoted when needed, and with
 * an apostrophe before what a spreadsheet would run as a formula. */
struct text;
void csv_put(struct text *out, struct slice cell, bool last);

#endif
