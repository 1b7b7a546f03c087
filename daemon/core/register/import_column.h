/* The columns of an import in one table: reading, comparing and the manual are
 * made from it. For this room, and the manual. */
#ifndef CORE_REGISTER_IMPORT_COLUMN_H
#define CORE_REGISTER_IMPORT_COLUMN_H

#include "core/register/import.h"

enum cell_kind {
    CELL_WORDS,
    CELL_ADDRESS,
    CELL_DATE,
    CELL_LANGUAGE,
    CELL_CHOICE, /* one of `words`, an enumeration's */
    CELL_YES_NO,
    CELL_CODES
};

struct column {
    const char *name;
    enum cell_kind kind;
    size_t offset; /* in struct import_row; not for CELL_CODES */
    const struct words *words;
    enum preference_kind preference; /* CELL_CODES */
    bool unwanted;
    const char *help; /* for the manual */
};

extern const struct column import_column_table[COLUMN_COUNT];

/* Adds the faults of one row to those of the file. True if there were none,
 * which the file's own count does not say once it is at its limit. */
bool import_faults_move(const struct faults *mine, struct faults *faults);

/* The bit of a column in `given` and `changes`. */
#define COLUMN_BIT(column) (1U << (unsigned int)(column))

#endif
