/* CSV (RFC 4180), with UTF-8 byte order mark, LF or CRLF, and ',' or ';' as
 * the separator, whichever the heading row uses. */
#ifndef CORE_REGISTER_CSV_H
#define CORE_REGISTER_CSV_H

#include "base/arena.h"
#include "base/error.h"
#include "base/text.h"

#define CSV_MOST_CELLS 64
#define CSV_MOST_ROW_BYTES (1024 * 1024)

struct csv {
    struct slice rest;
    char separator;
    int line; /* of the row last read, from 1; of the broken one, too */
    int next_line;
};

struct csv_row {
    struct slice *cells;
    size_t count;
    int line;
};

struct csv csv_open(struct slice bytes);

/*
 * The next row that is not empty; a row of separators alone is empty. Cells
 * live as long as the arena and the bytes. False at the end, with error->kind
 * ERROR_NONE; or at a broken row, with a sentence: a quotation mark that is
 * never closed or stands inside a cell, more than CSV_MOST_CELLS cells, more
 * than CSV_MOST_ROW_BYTES bytes. csv->line is the broken row's, whose first
 * line is skipped: the caller may go on with what follows.
 */
bool csv_next(struct arena *arena, struct csv *csv, struct csv_row *out,
              struct error *error);

/* One cell for a file that a spreadsheet opens: quoted when needed, and with
 * an apostrophe before what a spreadsheet would run as a formula. The last
 * one ends the row with CRLF. */
void csv_put(struct text *out, struct slice cell, bool last);

#endif
