#include "core/register/import.h"

#include "base/nearest.h"
#include "base/utf8.h"
#include "core/register/import_column.h"
#include "core/settings/settings_value.h"

#include "base/banned.h"

/* "Full name", "full-name" and "FULL_NAME" are one. */
static struct slice heading_key(struct arena *arena, struct slice heading)
{
    char *key = arena_alloc(arena, heading.size);
    size_t size = 0;

    for (size_t i = 0; i < heading.size; i++)
        if (!is_space(heading.at[i]) && heading.at[i] != '_' &&
            heading.at[i] != '-')
            key[size++] = lower(heading.at[i]);
    return (struct slice){key, size};
}

/* What a register of involvement must not hold, however it is called. */
static bool is_clinical(struct slice key)
{
    static const char *const parts[] = {
        "diagnos",  "nhsn",      "nhsid",   "birth",       "clinical",
        "medicat",  "medicine",  "symptom", "treatment",   "illness",
        "careplan", "condition", "risk",    "mentalhealth"};

    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        if (slice_find(key, slice_of(parts[i])) != SLICE_NONE)
            return true;
    return slice_is(key, "dob") || slice_is(key, "born") ||
           slice_is(key, "nhs");
}

static int column_of(struct arena *arena, struct slice key)
{
    for (int i = 0; i < COLUMN_COUNT; i++)
        if (slice_equal(
                heading_key(arena, slice_of(import_column_table[i].name)), key))
            return i;
    return -1;
}

static void fault_unknown(struct arena *arena, int line, struct slice heading,
                          struct faults *faults)
{
    struct slice known[COLUMN_COUNT];
    struct text all = text_start(arena, 500);
    struct slice near;

    for (int i = 0; i < COLUMN_COUNT; i++) {
        known[i] = slice_of(import_column_table[i].name);
        text_puts(&all, i > 0 ? ", " : "");
        text_put(&all, known[i]);
    }
    near = nearest(heading, known, COLUMN_COUNT);
    faults_add(faults, line,
               "the column \"%s\" is not known; %s %s, or take it out of the "
               "file",
               value_shown(arena, heading),
               near.size > 0 ? "perhaps you mean" : "there are",
               near.size > 0 ? arena_string(arena, near) : text_string(&all));
}

/* The column of a heading; -1 for an empty one, or with a fault. */
static int read_heading(struct arena *arena, int line, struct slice heading,
                        struct faults *faults)
{
    struct slice key = heading_key(arena, heading);
    int column = column_of(arena, key);

    if (key.size == 0 || column >= 0)
        return column;
    if (is_clinical(key))
        faults_add(faults, line,
                   "the column \"%s\" is about people's health or their "
                   "records, which this register must not hold; take the "
                   "column out of the file. Nothing was imported",
                   value_shown(arena, heading));
    else
        fault_unknown(arena, line, heading, faults);
    return -1;
}

static bool has_column(const struct import_columns *columns, int column)
{
    for (size_t i = 0; i < columns->cells; i++)
        if (columns->column_of_cell[i] == column)
            return true;
    return false;
}

bool import_heading(struct arena *arena, const struct csv_row *heading,
                    struct import_columns *out, struct faults *faults)
{
    struct faults mine = {.arena = arena};

    *out = (struct import_columns){0};
    if (!utf8_valid(heading->cells[0]) ||
        slice_find_byte(heading->cells[0], '\0') != SLICE_NONE) {
        faults_add(&mine, heading->line,
                   "this file is not CSV in UTF-8; save it from the "
                   "spreadsheet as \"CSV UTF-8\"");
        return import_faults_move(&mine, faults);
    }
    for (size_t i = 0; i < heading->count; i++) {
        int column = read_heading(arena, heading->line,
                                  slice_trim(heading->cells[i]), &mine);

        if (column >= 0 && has_column(out, column))
            faults_add(&mine, heading->line,
                       "the column %s is there twice; take one of them out",
                       import_column_table[column].name);
        out->column_of_cell[out->cells++] = column;
    }
    if (mine.count == 0 && !has_column(out, COLUMN_NAME) &&
        !has_column(out, COLUMN_FULL_NAME) && !has_column(out, COLUMN_REF))
        faults_add(&mine, heading->line,
                   "the first row must name the columns, with ref, name or "
                   "full_name among them");
    return import_faults_move(&mine, faults);
}
