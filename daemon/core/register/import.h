/*
 * The import of a CSV file of people: pure. The caller looks up who a row
 * may be, import_plan says what should be done, and the caller does it.
 *
 * Columns (documented in README.md): ref, name (greeting), full_name, email,
 * phone, consent_date, consent_source, relationships, interests,
 * not_interests, areas, format, language, method, frequency, calendar, safe,
 * age_band, guardian_name, guardian_consent_date, paused_until,
 * share. Lists have ';'
 * or '|' between codes, which are added to what the register has; nothing is
 * taken away by leaving it out. An empty cell changes nothing. Case, spaces,
 * '_' and '-' do not matter in a column's name. Columns for diagnosis, NHS
 * number, date of birth or clinical notes refuse the whole file; an unknown
 * column does too, with the nearest known name.
 *
 * A row's key is its ref, else full_name (or name) + email. An import adds or
 * corrects facts. It never brings back anyone who said stop, and never lifts a
 * hold, a pause, a "not wanted", or a "safe" that is not yes.
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
    COLUMN_SHARE,
    COLUMN_COUNT
};

struct import_row {
    int line;
    unsigned int given;
    /* No ids. What is not given has a new person's defaults: language "en",
     * calendar wanted, the greeting from full_name. */
    struct person person;
    struct slice phone;
    int64_t consent_at; /* 0: not evidenced; both columns count as not given */
    struct slice consent_source;
    struct slice guardian_name;
    int64_t guardian_consent_at;
    /* An address that cannot be used, as it is written, and what was probably
     * meant (core/register/repair.h): then `email` is not given, nothing is
     * planned for the row, and a person is asked. Empty: none. */
    struct slice broken;
    struct slice proposed;
};

struct import_columns {
    int column_of_cell[CSV_MOST_CELLS]; /* -1: none */
    size_t cells;
};

/* The heading row. Faults have line numbers; true when none was added. */
bool import_heading(struct arena *arena, const struct csv_row *heading,
                    struct import_columns *out, struct faults *faults);

/* One row; true when it can be used, or could be with `proposed`. Whether a
 * date lies in the future is for the caller, who knows the day. */
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

    /* what the register has of the person found, besides struct person */
    struct slice phone;
    int64_t consent_at; /* of the contact in use; 0: none */
    struct slice consent_source;
    struct slice guardian_name;
    int64_t guardian_consent_at;
};

struct import_plan {
    enum import_step step;
    int64_t person_id;    /* for CORRECT, SAME, STOPPED; else 0 */
    unsigned int changes; /* a mask of columns to write */
    /* of those, the codes to add: the row's less what must stay as it is. A
     * "not wanted" among them takes the place of a wish. */
    struct preference *preferences;
    size_t preference_count;
    const char *why; /* a sentence for the report; ids, no names */
};

/* What is to be done with one row. The result may point into the row. */

struct import_plan import_plan(struct arena *arena,
                               const struct import_row *row,
                               const struct import_match *match);

#endif
