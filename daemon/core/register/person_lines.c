#include "core/register/person_lines.h"

#include "core/register/import_column.h"
#include "core/settings/settings_value.h"
#include "core/time/dates.h"

#include "base/banned.h"

#define LABEL_MOST 30
#define KNOWN_KEY "known" /* stands in for a key, while the row is read */

const char person_line_labels[] =
    "Name, Greeting, Email, Phone, Consent, Interests, Not interests, Areas, "
    "Relationships, Format, Language, Method, Frequency, Calendar, Safe, Age "
    "band, Guardian, Guardian consent, Paused until, Ref";

/* Labels that are not a column's name. */
static const struct {
    const char *label;
    enum import_column column;
} labels[] = {
    {"name", COLUMN_FULL_NAME},
    {"full name", COLUMN_FULL_NAME},
    {"greeting", COLUMN_NAME},
    {"email", COLUMN_EMAIL},
    {"e-mail", COLUMN_EMAIL},
    {"email address", COLUMN_EMAIL},
    {"phone", COLUMN_PHONE},
    {"telephone", COLUMN_PHONE},
    {"tel", COLUMN_PHONE},
    {"mobile", COLUMN_PHONE},
    {"interest", COLUMN_INTERESTS},
    {"not interests", COLUMN_NOT_INTERESTS},
    {"area", COLUMN_AREAS},
    {"relationship", COLUMN_RELATIONSHIPS},
    {"age band", COLUMN_AGE_BAND},
    {"guardian", COLUMN_GUARDIAN_NAME},
    {"guardian consent", COLUMN_GUARDIAN_CONSENT_DATE},
    {"paused until", COLUMN_PAUSED_UNTIL},
};

struct person_lines {
    struct arena *arena;
    const struct zone *zone;
    struct slice cells[COLUMN_COUNT];
    bool given[COLUMN_COUNT];
    struct faults *faults;
};

static bool divide(struct slice line, struct slice *label, struct slice *value)
{
    size_t colon = slice_find_byte(line, ':');

    if (colon == SLICE_NONE)
        return false;
    *label = slice_trim(slice_part(line, 0, colon));
    *value = slice_trim(slice_from(line, colon + 1));
    return label->size > 0 && label->size <= LABEL_MOST;
}

bool person_line_is(struct slice line)
{
    struct slice label;
    struct slice value;

    if (!divide(line, &label, &value))
        return false;
    for (size_t i = 0; i < label.size; i++)
        if (!is_letter(label.at[i]) && label.at[i] != ' ' &&
            label.at[i] != '-' && label.at[i] != '_')
            return false;
    return true;
}

static int column_of(struct slice label)
{
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
        if (slice_is_caseless(label, labels[i].label))
            return (int)labels[i].column;
    for (int i = 0; i < COLUMN_COUNT; i++)
        if (slice_is_caseless(label, import_column_table[i].name))
            return i;
    return -1;
}

static void put(struct person_lines *reading, int line, int column,
                struct slice value)
{
    if (reading->given[column])
        faults_add(reading->faults, line, "%s is there twice",
                   import_column_table[column].name);
    reading->given[column] = true;
    reading->cells[column] = value;
}

static bool is_between(char byte)
{
    return is_space(byte) || byte == ',' || byte == ';' || byte == ':' ||
           byte == '-';
}

/* "3 March 2026, by phone": the longest beginning that is a date, and how it
 * is known. */
static bool take_consent(struct person_lines *reading, int line,
                         struct slice value)
{
    for (size_t end = value.size; end > 0; end--) {
        struct slice date = slice_trim(slice_part(value, 0, end));
        struct slice how = slice_from(value, end);
        struct error error;
        bool has_time;
        int64_t at;

        if ((end < value.size && !is_between(value.at[end])) ||
            !civil_read(date, reading->zone, &at, &has_time, &error))
            continue;
        while (how.size > 0 && is_between(how.at[0]))
            how = slice_from(how, 1);
        if (how.size == 0)
            break;
        put(reading, line, COLUMN_CONSENT_DATE, date);
        put(reading, line, COLUMN_CONSENT_SOURCE, how);
        return true;
    }
    faults_add(reading->faults, line,
               "Consent: write the day and how it is known, like "
               "\"3 March 2026, by phone\"");
    return false;
}

/* People write commas between codes. */
static struct slice with_semicolons(struct arena *arena, struct slice value)
{
    char *out = arena_string(arena, value);

    for (size_t i = 0; i < value.size; i++)
        if (out[i] == ',')
            out[i] = ';';
    return (struct slice){out, value.size};
}

static void take_line(struct person_lines *reading, int line,
                      struct slice words)
{
    struct slice label;
    struct slice value;
    int column;

    if (!divide(words, &label, &value)) {
        faults_add(reading->faults, line,
                   "\"%s\" is not a line like "
                   "\"Phone: 01632 960001\"",
                   value_shown(reading->arena, words));
        return;
    }
    column = column_of(label);
    if (value.size == 0)
        faults_add(reading->faults, line,
                   "%s: nothing follows. Leave the line out, or write what it "
                   "is",
                   value_shown(reading->arena, label));
    else if (slice_is_caseless(label, "consent"))
        (void)take_consent(reading, line, value);
    else if (column < 0)
        faults_add(reading->faults, line, "\"%s\" is not known; there are %s",
                   value_shown(reading->arena, label), person_line_labels);
    else if (import_column_table[column].kind == CELL_CODES)
        put(reading, line, column, with_semicolons(reading->arena, value));
    else
        put(reading, line, column, value);
}

/* The heading and the row that say the same. */
static bool read_row(struct person_lines *reading, bool known,
                     const struct settings *settings, struct import_row *out)
{
    struct import_columns columns = {.cells = 0};
    struct slice cells[COLUMN_COUNT];
    struct csv_row row = {.cells = cells};

    for (int i = 0; i < COLUMN_COUNT; i++) {
        bool stands_in = i == COLUMN_REF && known && !reading->given[i];

        if (!reading->given[i] && !stands_in)
            continue;
        columns.column_of_cell[columns.cells++] = i;
        cells[row.count++] = stands_in ? SLICE(KNOWN_KEY) : reading->cells[i];
    }
    if (!import_read_row(reading->arena, &columns, &row, settings,
                         reading->zone, out, reading->faults))
        return false;
    if (known && !reading->given[COLUMN_REF]) {
        out->given &= ~COLUMN_BIT(COLUMN_REF);
        out->person.ref = (struct slice){NULL, 0};
    }
    return true;
}

bool person_lines_read(struct arena *arena, const struct slice *lines,
                       size_t count, bool known,
                       const struct settings *settings, const struct zone *zone,
                       struct import_row *out, struct faults *faults)
{
    struct faults mine = {.arena = arena};
    struct person_lines reading = {
        .arena = arena, .zone = zone, .faults = &mine};

    for (size_t i = 0; i < count; i++)
        take_line(&reading, (int)i + 1, lines[i]);
    if (mine.count == 0 && read_row(&reading, known, settings, out) &&
        out->proposed.size > 0)
        faults_add(&mine, 0,
                   "Email: \"%s\" is not an e-mail address. If you mean "
                   "%.*s, write that",
                   value_shown(arena, out->broken), SLICE_ARG(out->proposed));
    return import_faults_move(&mine, faults);
}
