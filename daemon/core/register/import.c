#include "core/register/import.h"

#include <string.h>

#include "base/nearest.h"
#include "base/utf8.h"
#include "core/register/import_column.h"
#include "core/register/repair.h"
#include "core/settings/address.h"
#include "core/settings/settings_value.h"
#include "core/time/dates.h"

#include "base/banned.h"

#define MOST_CELL_BYTES 300

/* One row while it is read. */
struct reading {
    struct arena *arena;
    const struct settings *settings;
    const struct zone *zone;
    struct import_row *row;
    size_t preference_room;
    struct faults *faults;
};

static const struct codes *codes_of(const struct settings *settings,
                                    enum preference_kind kind)
{
    switch (kind) {
    case PREFERENCE_AREA:
        return &settings->areas;
    case PREFERENCE_RELATIONSHIP:
        return &settings->relationships;
    case PREFERENCE_INTEREST:
        break;
    }
    return &settings->interests;
}

static void fault_code(struct reading *reading, const struct column *column,
                       const struct codes *codes, struct slice word)
{
    struct arena *arena = reading->arena;
    struct slice *known = arena_array(arena, codes->count, sizeof *known);
    struct slice near;

    for (size_t i = 0; i < codes->count; i++)
        known[i] = codes->list[i].code;
    near = nearest(word, known, codes->count);
    if (near.size > 0)
        faults_add(reading->faults, reading->row->line,
                   "%s: \"%s\" is not a code; perhaps you mean %.*s",
                   column->name, value_shown(arena, word), SLICE_ARG(near));
    else
        faults_add(reading->faults, reading->row->line,
                   "%s: \"%s\" is not a code of lists.conf; write codes with "
                   "';' between them",
                   column->name, value_shown(arena, word));
}

static void add_preference(struct reading *reading, struct preference new)
{
    struct person *person = &reading->row->person;

    if (person_prefers(person, new.kind, new.code, new.wanted))
        return;
    if (person_prefers(person, new.kind, new.code, !new.wanted)) {
        faults_add(reading->faults, reading->row->line,
                   "\"%s\" is in interests and in not_interests; take it out "
                   "of one of them",
                   value_shown(reading->arena, new.code));
        return;
    }
    person->preferences = arena_grow(
        reading->arena, person->preferences, person->preference_count,
        &reading->preference_room, sizeof *person->preferences);
    person->preferences[person->preference_count++] = new;
}

static bool read_codes(struct reading *reading, const struct column *column,
                       struct slice cell)
{
    const struct codes *codes = codes_of(reading->settings, column->preference);
    size_t before = reading->faults->count;
    struct slice part = {0};

    while (slice_next_part(&cell, ';', &part)) {
        struct slice word;

        while (slice_next_part(&part, '|', &word)) {
            word = slice_trim(word);
            if (word.size == 0)
                continue;
            if (codes_has(codes, word))
                add_preference(
                    reading,
                    (struct preference){column->preference, !column->unwanted,
                                        address_key(reading->arena, word)});
            else
                fault_code(reading, column, codes, word);
        }
    }
    return reading->faults->count == before;
}

static bool read_choice(struct reading *reading, const struct column *column,
                        struct slice cell)
{
    int number = word_number(*column->words, cell);
    unsigned int value = (unsigned int)number;
    struct text all = text_start(reading->arena, 200);

    if (number >= 0) {
        memcpy((char *)reading->row + column->offset, &value, sizeof value);
        return true;
    }
    for (int i = 0; i < column->words->count; i++) {
        text_puts(&all, i > 0 ? ", " : "");
        text_puts(&all, word_of(*column->words, i));
    }
    faults_add(reading->faults, reading->row->line,
               "%s: \"%s\" cannot be used; write one of %s", column->name,
               value_shown(reading->arena, cell), text_string(&all));
    return false;
}

/* BCP 47's form: letters first, then parts of letters and digits. */
static bool is_language(struct slice words)
{
    size_t letters = 0;

    while (letters < words.size && is_letter(words.at[letters]))
        letters++;
    if (letters < 2 || letters > 3 || words.size > 35)
        return false;
    for (size_t i = letters; i < words.size; i++)
        if (!is_letter(words.at[i]) && !is_digit(words.at[i]) &&
            words.at[i] != '-')
            return false;
    return letters == words.size || words.at[letters] == '-';
}

/* Kinds whose value is one slice, number or yes; the error says the rest. */
static bool read_plain(struct reading *reading, const struct column *column,
                       struct slice cell, struct error *error)
{
    void *out = (char *)reading->row + column->offset;
    bool yes = slice_is_caseless(cell, "yes");
    bool has_time;

    if (column->kind == CELL_DATE)
        return civil_read(cell, reading->zone, out, &has_time, error);
    if (column->kind == CELL_YES_NO) {
        *(bool *)out = yes;
        return yes || slice_is_caseless(cell, "no") ||
               error_set(error, ERROR_INPUT, "write yes or no");
    }
    *(struct slice *)out = cell;
    if (column->kind == CELL_ADDRESS)
        return address_check(cell, error);
    if (column->kind == CELL_LANGUAGE && !is_language(cell))
        return error_set(error, ERROR_INPUT,
                         "write the code of a language, like en, cy or pl");
    return true;
}

/* What a lone last word of an address may stand for: our own domains. */
static size_t known_domains(struct reading *reading, struct slice **out)
{
    const struct settings *settings = reading->settings;
    size_t count = 0;

    *out = arena_array(reading->arena, settings->staff_count + 1, sizeof **out);
    if (settings->domain.size > 0)
        (*out)[count++] = settings->domain;
    for (size_t i = 0; i < settings->staff_count; i++)
        (*out)[count++] = address_domain(settings->staff[i].email);
    return count;
}

static bool propose(struct reading *reading, struct slice cell)
{
    struct import_row *row = reading->row;
    struct slice *domains;
    size_t count = known_domains(reading, &domains);

    row->person.address = (struct slice){NULL, 0};
    if (!repair_propose(reading->arena, cell, domains, count, &row->proposed))
        return false;
    row->broken = cell;
    return true;
}

static bool read_cell(struct reading *reading, const struct column *column,
                      struct slice cell)
{
    struct error error = {0};

    if (column->kind == CELL_CODES)
        return read_codes(reading, column, cell);
    if (column->kind == CELL_CHOICE)
        return read_choice(reading, column, cell);
    if (read_plain(reading, column, cell, &error))
        return true;
    if (column->kind != CELL_ADDRESS || !propose(reading, cell))
        faults_add(reading->faults, reading->row->line, "%s: %s", column->name,
                   error.text);
    return false;
}

/* A cell as words: one line, without the apostrophe that csv_put writes. */
static struct slice clean_cell(struct arena *arena, struct slice cell)
{
    cell = utf8_line(arena, cell);
    if (cell.size > 1 && cell.at[0] == '\'' && cell.at[1] != '\0' &&
        strchr("=+-@", cell.at[1]) != NULL)
        cell = slice_from(cell, 1);
    return cell;
}

static void take_cell(struct reading *reading, int number, struct slice raw)
{
    const struct column *column = &import_column_table[number];
    struct slice cell;

    if (!utf8_valid(raw)) {
        faults_add(reading->faults, reading->row->line,
                   "%s has a character that is not UTF-8; save the file as "
                   "\"CSV UTF-8\"",
                   column->name);
        return;
    }
    if (column->kind == CELL_ADDRESS) /* a line end inside must be seen */
        cell = slice_trim(raw);
    else
        cell = clean_cell(reading->arena, raw);
    if (cell.size > MOST_CELL_BYTES)
        faults_add(reading->faults, reading->row->line,
                   "%s is longer than %d bytes; shorten it", column->name,
                   MOST_CELL_BYTES);
    else if (cell.size > 0 && read_cell(reading, column, cell))
        reading->row->given |= COLUMN_BIT(number);
}

static bool given(const struct import_row *row, enum import_column column)
{
    return (row->given & COLUMN_BIT(column)) != 0;
}

/* Half of an evidence is none. */
static void settle_consent(struct import_row *row, struct faults *faults)
{
    if (given(row, COLUMN_CONSENT_DATE) && given(row, COLUMN_CONSENT_SOURCE)) {
        row->person.verified = given(row, COLUMN_EMAIL);
    } else {
        row->consent_at = 0;
        row->consent_source = (struct slice){0};
        row->given &= ~(COLUMN_BIT(COLUMN_CONSENT_DATE) |
                        COLUMN_BIT(COLUMN_CONSENT_SOURCE));
    }
    if (given(row, COLUMN_GUARDIAN_CONSENT_DATE) &&
        !given(row, COLUMN_GUARDIAN_NAME))
        faults_add(faults, row->line,
                   "guardian_consent_date is there without guardian_name; say "
                   "who gave the consent");
    row->person.guardian_consent = given(row, COLUMN_GUARDIAN_CONSENT_DATE);
}

static void check_key(const struct import_row *row, struct faults *faults)
{
    bool named = given(row, COLUMN_NAME) || given(row, COLUMN_FULL_NAME);

    if (given(row, COLUMN_REF) ||
        (named && (given(row, COLUMN_EMAIL) || row->proposed.size > 0)))
        return;
    faults_add(faults, row->line,
               "this row could not be recognised again: write a ref, or a name "
               "and an email");
}

bool import_read_row(struct arena *arena, const struct import_columns *columns,
                     const struct csv_row *row, const struct settings *settings,
                     const struct zone *zone, struct import_row *out,
                     struct faults *faults)
{
    struct faults mine = {.arena = arena};
    struct reading reading = {arena, settings, zone, out, 0, &mine};

    *out = (struct import_row){
        .line = row->line,
        .person = {.language = SLICE("en"), .calendar = true}};
    for (size_t i = 0; i < row->count; i++) {
        int column = i < columns->cells ? columns->column_of_cell[i] : -1;

        if (column >= 0)
            take_cell(&reading, column, row->cells[i]);
        else if (slice_trim(row->cells[i]).size > 0)
            faults_add(&mine, row->line,
                       "cell %zu stands under no heading; a separator may be "
                       "missing or too many",
                       i + 1);
    }
    if (mine.count > 0 && out->proposed.size > 0)
        faults_add(&mine, row->line,
                   "email: \"%s\" is not an e-mail address; perhaps you mean "
                   "%.*s",
                   value_shown(arena, out->broken), SLICE_ARG(out->proposed));
    if (mine.count > 0)
        return import_faults_move(&mine, faults);
    settle_consent(out, &mine);
    check_key(out, &mine);
    if (!given(out, COLUMN_NAME))
        out->person.greeting = out->person.full_name;
    return import_faults_move(&mine, faults);
}
