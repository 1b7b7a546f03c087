/* Rows of a file whose address cannot be used: they are kept as they are, and a
 * person is asked what is right. */
#ifndef FLOW_PEOPLE_REPAIR_H
#define FLOW_PEOPLE_REPAIR_H

#include "flow/people_import.h"

/* Asks once for a row and that address, and tells what became of it. */
void import_take_broken(struct arena *arena, struct import_job *job,
                        const struct import_row *row,
                        const struct csv_row *csv);

/* A row that was kept for its broken address, with the one that is right, as
 * if it came now. False with faults. */
bool import_repaired(struct arena *arena, struct house *house,
                     struct slice row_text, struct slice address, int64_t now,
                     struct import_row *row_out, struct people_row *out,
                     struct faults *faults);

#endif
