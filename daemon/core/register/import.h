/*
 * The import of a CSV file of people: pure. The caller looks up who a row
 * may be, import_plan says what should be done, and the caller does it.
 *
 * Columns (documented in README.md): ref, name (greeting), full_name, email,
 * phone, consent_date, consent_source, relationships, interests,
 * not_interests, areas, format, language, method, frequency, calendar, safe,
 * age_band, guardian_name, guardian_consent_date, paused_until. Lists have ';'
 * or '|' between codes. An empty cell changes nothing. Columns for diagnosis,
 * NHS number, date of birth or clinical notes refuse the whole file; an
 * unknown column does too, with the nearest known name.
 *
 * A row's key is its ref, else full_name (or name) + email. An import adds or
 * corrects facts. It never brings back anyone who said stop, and never lifts a
 * hold, a pause or a "not wanted".
 */
#ifndef CORE_REGISTER_IMPORT_H
#define CORE_REGISTER_IMPORT_H

#include "core/time/civil.h"
#include "core/register/csv.h"
#include "core/register/person.h"
#include "core/settings/settings.h"

/* What a row says. `given` is a mask of 1 << enum import_column. */
enum import_column {
    COLUMN_REF,
    COLUMN_NAME,
    COLUMN_FULL_NAME,
    COLUMN_EMAIL,
    COLUMN_PHONE,
    COLUMN_CONSENT_DATE,
    COLUMN_CONSENT_SOURCE,
    COLUMN_RELATIONSHIPS,
    COLUMN_INTERESTS,
    COLUMN_NOT_INTERESTS,
    COLUMN_AREAS,
    COLUMN_FORMAT,
    COLUMN_LANGUAGE,
    COLUMN_METHOD,
    COLUMN_FREQUENCY,
    COLUMN_CALENDAR,
    COLUMN_SAFE,
    COLUMN_AGE_BAND,
    COLUMN_GUARDIAN_NAME,
    COLUMN_GUARDIAN_CONSENT_DATE,
    COLUMN_PAUSED_UNTIL,
    COLUMN_COUNT
};

struct import_row {
    int line;
    unsigned int given;
    struct person person; /* only the given parts are set; no ids */
    struct slice phone;
    int64_t consent_at; /* 0: not evidenced */
    struct slice consent_source;
    struct slice guardian_name;
    int64_t guardian_consent_at;
};

struct import_columns {
    int column_of_cell[64]; /* -1: none */
    size_t cells;
};

/* The heading row. Faults have line numbers; true when none was added. */
bool import_heading(struct arena *arena, const struct csv_row *heading,
                    struct import_columns *out, struct faults *faults);

/* One row; true when it can be used. */
bool import_read_row(struct arena *arena, const struct import_columns *columns,
                     const struct csv_row *row, const struct settings *settings,
                     const struct zone *zone, struct import_row *out,
                     struct faults *faults);

enum import_step {
    IMPORT_ADD,
    IMPORT_CORRECT,
    IMPORT_SAME,
    IMPORT_STOPPED, /* opted out: facts may be corrected, nothing goes */
    IMPORT_REFUSED
};

/* Who the caller found for a row's key. */
struct import_match {
    const struct person *by_ref; /* NULL: none */
    const struct person *by_email_and_name;
    bool suppressed; /* the address is on the suppression list */
};

struct import_plan {
    enum import_step step;
    int64_t person_id; /* for CORRECT, SAME, STOPPED; else 0 */
    unsigned int changes; /* a mask of columns to write */
    const char *why;      /* a sentence for the report */
};

struct import_plan import_plan(struct arena *arena, const struct import_row *row,
                               const struct import_match *match);

#endif
