/*
 * One CSV file of people on its way into the register, in chunks: from the
 * command or from the folder. What became of its rows is kept in words, the
 * first of each kind; the rest is counted. The same file twice changes nothing
 * more, so that a run that was cut short is simply begun again.
 */
#ifndef FLOW_PEOPLE_IMPORT_H
#define FLOW_PEOPLE_IMPORT_H

#include "core/register/seen_rows.h"
#include "flow/import_tale.h"
#include "flow/people.h"

#define IMPORT_TASKS_MOST 200 /* of each kind, of one file */

struct import_job {
    struct arena *arena; /* as long as the job */
    struct house *house;
    struct slice bytes; /* of the file; must live as long */
    bool dry;           /* nothing is written */
    int64_t now;

    struct csv csv;
    struct csv_row heading;
    struct import_columns columns;
    struct seen_rows seen;
    struct import_tale tale;
    int64_t steps[IMPORT_REFUSED + 1];
    int64_t repairs;
};

/* Reads the heading. `arena` to `now` are set by the caller. False with every
 * fault of it. */
bool import_begin(struct import_job *job, struct faults *faults);

/* The next rows in one transaction of at most about 20 ms. False at the end of
 * the file (ERROR_NONE), or when the ledger fails. */
bool import_chunk(struct import_job *job, struct error *error);

/* One line of counts, and then what was told. */
void import_tell(struct import_job *job, struct text *out);

#endif
