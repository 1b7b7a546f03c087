/* The rows of one file that were taken, by whom they are about. */
#ifndef CORE_REGISTER_SEEN_ROWS_H
#define CORE_REGISTER_SEEN_ROWS_H

#include "core/register/import.h"

struct seen_row {
    uint64_t key; /* 0: free */
    int line;
    struct slice raw; /* its bytes in the file */
};

struct seen_rows {
    struct arena *arena; /* set by the caller: as long as the file is read */
    struct seen_row *table;
    size_t count;
    size_t room;
};

/* The earlier row with the same ref, or without one the same name and address;
 * or NULL, and then this one is kept; its bytes must live as long as the
 * table. `arena` is only for while it looks. */
const struct seen_row *seen_rows_before(struct arena *arena,
                                        struct seen_rows *seen,
                                        const struct import_row *row,
                                        struct slice raw);

#endif
