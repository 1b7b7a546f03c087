/*
 * One CSV file of people on its way into the register, in chunks: from the
 * command or from the folder. What became of its rows is kept in words, the
 * first of each kind; the rest is counted. The same file twice changes nothing
 * more, so that a run that was cut short is simply begun again.
 */
#ifndef FLOW_PEOPLE_IMPORT_H
#define FLOW_PEOPLE_IMPORT_H

#include "flow/people.h"

enum import_part {
    PART_CONFLICT, /* the order in which they are told */
    PART_REFUSED,
    PART_REPAIR,
    PART_LIKELY,
    PART_LEFT,
    PART_ADDED,
    PART_CHANGED,
    PART_COUNT
};

struct import_tale {
    struct text words;
    int64_t count;
};

struct import_job {
    struct arena *arena; /* as long as the job */
    struct house *house;
    struct slice bytes; /* of the file; must live as long */
    bool dry;           /* nothing is written */
    int64_t now;

    struct csv csv;
    struct csv_row heading;
    struct import_columns columns;
    struct seen_row *seen; /* a table by the hash of the key */
    size_t seen_count;
    size_t seen_room;
    struct import_tale parts[PART_COUNT];
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

/* A row that was kept for its broken address, with the one that is right, as
 * if it came now. False with faults. */
bool import_repaired(struct arena *arena, struct house *house,
                     struct slice row_text, struct slice address, int64_t now,
                     struct import_row *row_out, struct people_row *out,
                     struct faults *faults);

#endif
