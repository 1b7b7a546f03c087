#include "flow/people_import.h"

#include <string.h>

#include "base/clock.h"
#include "base/utf8.h"
#include "core/register/import_column.h"
#include "edge/store_person.h"
#include "flow/people_repair.h"

#include "base/banned.h"

#define CHUNK_ROWS 400
#define CHUNK_MS 20
#define ROW_SHOWN 200

static char *shown(struct arena *arena, struct slice raw)
{
    struct slice part = slice_part(slice_trim(raw), 0, ROW_SHOWN);

    return arena_string(arena, utf8_line(arena, part));
}

/* True when the row was dealt with. */
static bool is_repeated(struct arena *arena, struct import_job *job,
                        const struct import_row *row, struct slice raw)
{
    const struct seen_row *before =
        seen_rows_before(arena, &job->seen, row, raw);

    if (before == NULL)
        return false;
    if (slice_equal(slice_trim(before->raw), slice_trim(raw))) {
        job->steps[IMPORT_SAME]++;
        import_tale_add(&job->tale, PART_LEFT,
                        "line %d: the same row as line %d", row->line,
                        before->line);
        return true;
    }
    job->steps[IMPORT_REFUSED]++;
    import_tale_add(
        &job->tale, PART_CONFLICT,
        "line %d: refused: this row and line %d are the same person, and do "
        "not say the same. Line %d was taken; take one of them out.\n"
        "    line %d: %s\n    line %d: %s",
        row->line, before->line, before->line, before->line,
        shown(arena, before->raw), row->line, shown(arena, raw));
    return true;
}

static void tell_faults(struct import_job *job, const struct faults *faults)
{
    job->steps[IMPORT_REFUSED]++;
    for (size_t i = 0; i < faults->count; i++)
        import_tale_add(&job->tale, PART_REFUSED, "line %d: refused: %s",
                        faults->list[i].line, faults->list[i].text);
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

    import_tale_add(
        &job->tale, PART_CONFLICT,
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
        import_tale_add(&job->tale, PART_ADDED, "line %d: %s: %s", row->line,
                        title, why);
        break;
    case IMPORT_CORRECT:
        import_tale_add(&job->tale, PART_CHANGED, "line %d: %s: %s", row->line,
                        title, why);
        break;
    case IMPORT_SAME:
        if (strcmp(why, "nothing new") != 0)
            import_tale_add(&job->tale, PART_LEFT, "line %d: %s: %s", row->line,
                            title, why);
        break;
    case IMPORT_STOPPED:
        import_tale_add(&job->tale, PART_LEFT, "line %d: %s: %s", row->line,
                        title, why);
        break;
    case IMPORT_REFUSED:
        if (what->match.by_ref != NULL || what->match.by_email_and_name != NULL)
            tell_conflict(arena, job, row, what);
        else
            import_tale_add(&job->tale, PART_REFUSED, "line %d: %s", row->line,
                            why);
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
        if (job->tale.count[PART_LIKELY] < IMPORT_TASKS_MOST)
            people_ask_pair(arena, job->house, others[i].id, id, why[i],
                            job->now);
        import_tale_add(
            &job->tale, PART_LIKELY,
            "line %d: %s and %s: %s. If they are one, write to the network "
            "MERGE P-%04lld P-%04lld; if not, APART P-%04lld P-%04lld",
            line, people_title(arena, &others[i]), people_title(arena, &person),
            why[i], (long long)others[i].id, (long long)id,
            (long long)others[i].id, (long long)id);
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
        import_take_broken(arena, job, &row, csv);
        return;
    }
    people_plan(arena, house, &row, &what);
    job->steps[what.plan.step]++;
    id = people_write(house, &row, &what, job->now);
    tell_done(arena, job, &row, &what);
    if (id != 0 && (what.plan.changes & telling) != 0)
        look_for_likely(arena, job, row.line, id);
}

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
    import_tale_put(&job->tale, out);
}

bool import_begin(struct import_job *job, struct faults *faults)
{
    struct error error = {0};

    job->csv = csv_open(job->bytes);
    job->seen.arena = job->arena;
    job->tale = import_tale_start(job->arena);
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
    import_tale_add(&job->tale, PART_REFUSED, "line %d: refused: %s",
                    job->csv.line, error.text);
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
