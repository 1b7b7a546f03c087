#include "flow/people_import.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/clock.h"
#include "base/utf8.h"
#include "core/register/import_column.h"
#include "core/settings/settings_value.h"
#include "edge/store_inbound.h"
#include "edge/store_person.h"
#include "edge/store_repair.h"

#include "base/banned.h"

#define CHUNK_ROWS 400
#define CHUNK_MS 20
#define TOLD_MOST 200 /* of each kind */
#define TALE_MOST ((size_t)128 << 10)
#define TASKS_MOST 200 /* of each kind, of one file */
#define ROW_SHOWN 200

/* ---- telling ---- */

static void tell(struct import_job *job, enum import_part part,
                 const char *format, ...) __attribute__((format(printf, 3, 4)));

static void tell(struct import_job *job, enum import_part part,
                 const char *format, ...)
{
    struct import_tale *tale = &job->parts[part];
    char line[2000];
    va_list list;

    if (tale->count++ >= TOLD_MOST)
        return;
    va_start(list, format);
    vsnprintf(line, sizeof line, format, list);
    va_end(list);
    text_puts(&tale->words, line);
    text_putc(&tale->words, '\n');
}

static const char *const titles[] = {
    [PART_CONFLICT] = "Conflicts: nothing was done with these rows",
    [PART_REFUSED] = "Refused: please correct these rows and save the file "
                     "again",
    [PART_REPAIR] = "Broken addresses: please say what is right",
    [PART_LIKELY] = "Perhaps one person twice: please look",
    [PART_LEFT] = "Left as they are",
    [PART_ADDED] = "Added",
    [PART_CHANGED] = "Changed",
};

static void put_summary(const struct import_job *job, struct text *out)
{
    text_format(out,
                "%s: %lld added, %lld corrected, %lld unchanged, %lld left the "
                "list before and stay off it, %lld refused",
                job->dry ? "Dry run, nothing changed" : "Imported",
                (long long)job->steps[IMPORT_ADD],
                (long long)job->steps[IMPORT_CORRECT],
                (long long)job->steps[IMPORT_SAME],
                (long long)job->steps[IMPORT_STOPPED],
                (long long)job->steps[IMPORT_REFUSED]);
    if (job->repairs > 0)
        text_format(out, ", %lld wait for the right address",
                    (long long)job->repairs);
    text_putc(out, '\n');
}

void import_tell(struct import_job *job, struct text *out)
{
    put_summary(job, out);
    for (int i = 0; i < PART_COUNT; i++) {
        struct import_tale *tale = &job->parts[i];

        if (tale->count == 0)
            continue;
        text_format(out, "\n%s\n\n", titles[i]);
        text_put(out, text_slice(&tale->words));
        if (tale->count > TOLD_MOST)
            text_format(out, "and %lld more\n",
                        (long long)(tale->count - TOLD_MOST));
    }
}

/* ---- rows of one file that are about one person ---- */

struct seen_row {
    uint64_t key; /* 0: free */
    int line;
    const char *at; /* its bytes */
    size_t size;
};

/* FNV-1a; whoever makes two keys collide has a row refused, no more. */
static uint64_t hash(uint64_t sum, struct slice words)
{
    for (size_t i = 0; i < words.size; i++)
        sum = (sum ^ (unsigned char)lower(words.at[i])) * 0x100000001b3ULL;
    return sum;
}

static uint64_t key_of(struct arena *arena, const struct import_row *row)
{
    const struct person *p = &row->person;
    uint64_t sum = 0xcbf29ce484222325ULL;

    if (p->ref.size > 0)
        return hash(hash(sum, SLICE("ref ")), p->ref) | 1;
    sum =
        hash(sum, person_name_key(arena, p->full_name.size > 0 ? p->full_name
                                                               : p->greeting));
    return hash(hash(sum, SLICE("\n")),
                row->broken.size > 0 ? row->broken : p->address) |
           1;
}

static struct seen_row *slot_of(struct seen_row *table, size_t room,
                                uint64_t key)
{
    size_t at = (size_t)(key >> 1) & (room - 1);

    while (table[at].key != 0 && table[at].key != key)
        at = (at + 1) & (room - 1);
    return &table[at];
}

static void grow(struct import_job *job)
{
    size_t room = job->seen_room == 0 ? 1024 : job->seen_room * 2;
    struct seen_row *table = arena_array(job->arena, room, sizeof *table);

    for (size_t i = 0; i < job->seen_room; i++)
        if (job->seen[i].key != 0)
            *slot_of(table, room, job->seen[i].key) = job->seen[i];
    job->seen = table;
    job->seen_room = room;
}

/* The earlier row with that key, or NULL, and then it is kept. */
static struct seen_row *seen_before(struct import_job *job, uint64_t key,
                                    int line, struct slice raw)
{
    struct seen_row *slot;

    if (job->seen_count * 2 >= job->seen_room)
        grow(job);
    slot = slot_of(job->seen, job->seen_room, key);
    if (slot->key != 0)
        return slot;
    *slot = (struct seen_row){key, line, raw.at, raw.size};
    job->seen_count++;
    return NULL;
}

static char *shown(struct arena *arena, struct slice raw)
{
    struct slice part = slice_part(slice_trim(raw), 0, ROW_SHOWN);

    return arena_string(arena, utf8_line(arena, part));
}

/* True when the row was dealt with. */
static bool is_repeated(struct arena *arena, struct import_job *job,
                        const struct import_row *row, struct slice raw)
{
    struct seen_row *before =
        seen_before(job, key_of(arena, row), row->line, raw);
    struct slice earlier;

    if (before == NULL)
        return false;
    earlier = (struct slice){before->at, before->size};
    if (slice_equal(slice_trim(earlier), slice_trim(raw))) {
        job->steps[IMPORT_SAME]++;
        tell(job, PART_LEFT, "line %d: the same row as line %d", row->line,
             before->line);
        return true;
    }
    job->steps[IMPORT_REFUSED]++;
    tell(job, PART_CONFLICT,
         "line %d: refused: this row and line %d are the same person, and do "
         "not say the same. Line %d was taken; take one of them out.\n"
         "    line %d: %s\n    line %d: %s",
         row->line, before->line, before->line, before->line,
         shown(arena, earlier), row->line, shown(arena, raw));
    return true;
}

/* ---- a broken address ---- */

/* Heading and row as they are, but for the address. */
static struct slice kept_row(struct arena *arena, struct import_job *job,
                             const struct csv_row *csv, struct slice address)
{
    struct text out = text_start(arena, 65536);

    for (size_t i = 0; i < job->columns.cells; i++) {
        int column = job->columns.column_of_cell[i];

        csv_put(&out,
                column < 0 ? SLICE("")
                           : slice_of(import_column_table[column].name),
                i + 1 == job->columns.cells);
    }
    for (size_t i = 0; i < job->columns.cells; i++) {
        struct slice cell =
            i < csv->count ? csv->cells[i] : (struct slice){NULL, 0};

        csv_put(&out,
                job->columns.column_of_cell[i] == COLUMN_EMAIL ? address : cell,
                i + 1 == job->columns.cells);
    }
    return text_slice(&out);
}

static struct slice row_key(struct arena *arena, const struct import_row *row)
{
    const struct person *p = &row->person;

    if (p->ref.size > 0)
        return p->ref;
    return person_name_key(arena,
                           p->full_name.size > 0 ? p->full_name : p->greeting);
}

static int64_t ask_repair(struct arena *arena, struct import_job *job,
                          const struct import_row *row,
                          const struct csv_row *csv)
{
    struct task_row task = {
        .kind = TASK_REPAIR,
        .why = SLICE("an address in a file cannot be used: involve people "
                     "repairs"),
        .opened_at = job->now,
    };
    struct repair_row repair = {
        .row_key = row_key(arena, row),
        .name = row->person.full_name.size > 0 ? row->person.full_name
                                               : row->person.greeting,
        .broken = row->broken,
        .proposed = row->proposed,
        .row_text = kept_row(arena, job, csv, SLICE("")),
        .made_at = job->now,
    };

    repair.task_id = store_task_add(job->house->store, &task);
    return store_repair_add(job->house->store, &repair);
}

static void take_broken(struct arena *arena, struct import_job *job,
                        const struct import_row *row, const struct csv_row *csv)
{
    struct repair_row before;
    bool known = store_repair_of(arena, job->house->store, row_key(arena, row),
                                 row->broken, &before);
    int64_t id;

    if (known && before.settled_at != 0) {
        job->steps[IMPORT_SAME]++;
        tell(job, PART_LEFT,
             "line %d: %s: the address \"%s\" was put right before (%.*s); "
             "correct it in the file",
             row->line, people_row_title(arena, row),
             value_shown(arena, row->broken), SLICE_ARG(before.settled_as));
        return;
    }
    if (!known && job->repairs >= TASKS_MOST) {
        job->steps[IMPORT_REFUSED]++;
        tell(job, PART_REFUSED,
             "line %d: refused: \"%s\" is not an e-mail address; perhaps you "
             "mean %.*s",
             row->line, value_shown(arena, row->broken),
             SLICE_ARG(row->proposed));
        return;
    }
    job->repairs++;
    if (job->dry) {
        tell(job, PART_REPAIR,
             "line %d: %s: \"%s\" is not an e-mail address; perhaps %.*s. You "
             "will be asked",
             row->line, people_row_title(arena, row),
             value_shown(arena, row->broken), SLICE_ARG(row->proposed));
        return;
    }
    id = known ? before.id : ask_repair(arena, job, row, csv);
    tell(job, PART_REPAIR,
         "line %d: %s: \"%s\" is not an e-mail address; perhaps %.*s. Nothing "
         "was done with this row. To say what is right, write to the network "
         "CHANGE row %lld and below it Email: %.*s",
         row->line, people_row_title(arena, row),
         value_shown(arena, row->broken), SLICE_ARG(row->proposed),
         (long long)id, SLICE_ARG(row->proposed));
}

bool import_repaired(struct arena *arena, struct house *house,
                     struct slice row_text, struct slice address, int64_t now,
                     struct import_row *row_out, struct people_row *out,
                     struct faults *faults)
{
    struct csv csv = csv_open(row_text);
    struct import_columns columns;
    struct csv_row heading;
    struct csv_row row;
    struct error error;

    if (!csv_next(arena, &csv, &heading, &error) ||
        !csv_next(arena, &csv, &row, &error)) {
        faults_add(faults, 0,
                   "the row that was kept cannot be read; import it "
                   "again");
        return false;
    }
    if (!import_heading(arena, &heading, &columns, faults))
        return false;
    for (size_t i = 0; i < columns.cells && i < row.count; i++)
        if (columns.column_of_cell[i] == COLUMN_EMAIL)
            row.cells[i] = address;
    if (!import_read_row(arena, &columns, &row, &house->settings, &house->zone,
                         row_out, faults) ||
        !people_row_is_timely(row_out, now, faults))
        return false;
    if (row_out->proposed.size > 0) {
        faults_add(faults, 0, "\"%s\" is not an e-mail address either",
                   value_shown(arena, address));
        return false;
    }
    people_plan(arena, house, row_out, out);
    return true;
}

/* ---- a row ---- */

static void tell_faults(struct import_job *job, const struct faults *faults)
{
    job->steps[IMPORT_REFUSED]++;
    for (size_t i = 0; i < faults->count; i++)
        tell(job, PART_REFUSED, "line %d: refused: %s", faults->list[i].line,
             faults->list[i].text);
}

static const char *register_row(struct arena *arena, const struct person *p)
{
    return p == NULL ? "nobody"
                     : arena_format(arena, "%s, %.*s", people_title(arena, p),
                                    SLICE_ARG(p->address));
}

/* Both sides, since only a person can say which is right. */
static void tell_conflict(struct arena *arena, struct import_job *job,
                          const struct import_row *row,
                          const struct people_row *what)
{
    const struct person *by_ref = what->match.by_ref;
    const struct person *by_name = what->match.by_email_and_name;

    tell(job, PART_CONFLICT,
         "line %d: %s\n    in the file: %s, %.*s\n    in the register: %s%s%s",
         row->line, what->plan.why, people_row_title(arena, row),
         SLICE_ARG(row->person.address),
         register_row(arena, by_ref != NULL ? by_ref : by_name),
         by_ref != NULL && by_name != NULL && by_ref->id != by_name->id
             ? "\n    and: "
             : "",
         by_ref != NULL && by_name != NULL && by_ref->id != by_name->id
             ? register_row(arena, by_name)
             : "");
}

static void tell_done(struct arena *arena, struct import_job *job,
                      const struct import_row *row,
                      const struct people_row *what)
{
    const char *title = people_row_title(arena, row);
    const char *why = what->plan.why;

    switch (what->plan.step) {
    case IMPORT_ADD:
        tell(job, PART_ADDED, "line %d: %s: %s", row->line, title, why);
        break;
    case IMPORT_CORRECT:
        tell(job, PART_CHANGED, "line %d: %s: %s", row->line, title, why);
        break;
    case IMPORT_SAME:
        if (strcmp(why, "nothing new") != 0)
            tell(job, PART_LEFT, "line %d: %s: %s", row->line, title, why);
        break;
    case IMPORT_STOPPED:
        tell(job, PART_LEFT, "line %d: %s: %s", row->line, title, why);
        break;
    case IMPORT_REFUSED:
        if (what->match.by_ref != NULL || what->match.by_email_and_name != NULL)
            tell_conflict(arena, job, row, what);
        else
            tell(job, PART_REFUSED, "line %d: %s", row->line, why);
        break;
    }
}

static void look_for_likely(struct arena *arena, struct import_job *job,
                            int line, int64_t id)
{
    struct person others[PEOPLE_LIKE_MOST];
    const char *why[PEOPLE_LIKE_MOST];
    struct person person;
    size_t count;

    if (!store_person(arena, job->house->store, id, false, &person))
        return;
    count = people_likely(arena, job->house, &person, others, why);
    for (size_t i = 0; i < count; i++) {
        if (job->parts[PART_LIKELY].count < TASKS_MOST)
            people_ask_pair(arena, job->house, others[i].id, id, why[i],
                            job->now);
        tell(job, PART_LIKELY,
             "line %d: %s and %s: %s. If they are one, write to the network "
             "MERGE P-%04lld P-%04lld; if not, APART P-%04lld P-%04lld",
             line, people_title(arena, &others[i]),
             people_title(arena, &person), why[i], (long long)others[i].id,
             (long long)id, (long long)others[i].id, (long long)id);
    }
}

static void take_row(struct arena *arena, struct import_job *job,
                     const struct csv_row *csv, struct slice raw)
{
    const unsigned int telling = COLUMN_BIT(COLUMN_EMAIL) |
                                 COLUMN_BIT(COLUMN_PHONE) |
                                 COLUMN_BIT(COLUMN_FULL_NAME);
    struct house *house = job->house;
    struct faults faults = {.arena = arena};
    struct import_row row;
    struct people_row what;
    int64_t id;

    if (!import_read_row(arena, &job->columns, csv, &house->settings,
                         &house->zone, &row, &faults) ||
        !people_row_is_timely(&row, job->now, &faults)) {
        tell_faults(job, &faults);
        return;
    }
    if (is_repeated(arena, job, &row, raw))
        return;
    if (row.proposed.size > 0) {
        take_broken(arena, job, &row, csv);
        return;
    }
    people_plan(arena, house, &row, &what);
    job->steps[what.plan.step]++;
    id = people_write(house, &row, &what, job->now);
    tell_done(arena, job, &row, &what);
    if (id != 0 && (what.plan.changes & telling) != 0)
        look_for_likely(arena, job, row.line, id);
}

/* ---- the file ---- */

bool import_begin(struct import_job *job, struct faults *faults)
{
    struct error error = {0};

    job->csv = csv_open(job->bytes);
    for (int i = 0; i < PART_COUNT; i++)
        job->parts[i].words = text_start(job->arena, TALE_MOST);
    if (!csv_next(job->arena, &job->csv, &job->heading, &error)) {
        faults_add(faults, 0,
                   "the file has no heading row: its first line must name the "
                   "columns");
        return false;
    }
    return import_heading(job->arena, &job->heading, &job->columns, faults);
}

/* False at the end of the file. */
static bool take_next(struct arena *arena, struct import_job *job)
{
    struct slice before = job->csv.rest;
    struct error error = {0};
    struct csv_row row;

    if (csv_next(arena, &job->csv, &row, &error)) {
        take_row(arena, job, &row,
                 slice_part(before, 0, before.size - job->csv.rest.size));
        return true;
    }
    if (error.kind == ERROR_NONE)
        return false;
    job->steps[IMPORT_REFUSED]++;
    tell(job, PART_REFUSED, "line %d: refused: %s", job->csv.line, error.text);
    return true;
}

bool import_chunk(struct import_job *job, struct error *error)
{
    struct store *store = job->house->store;
    struct arena *arena;
    int64_t until;
    bool more = true;

    error->kind = ERROR_NONE;
    if (!store_begin(store, error))
        return false;
    arena = arena_new();
    until = clock_steady_ms() + CHUNK_MS;
    for (int i = 0; more && i < CHUNK_ROWS && clock_steady_ms() < until; i++)
        more = take_next(arena, job);
    if (job->dry)
        store_abandon(store);
    else if (!store_end(store, error))
        more = false;
    arena_free(arena);
    return more;
}
