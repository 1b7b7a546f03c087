#include "flow/people_repair.h"

#include "core/register/import_column.h"
#include "core/settings/settings_value.h"
#include "edge/store_inbound.h"
#include "edge/store_repair.h"

#include "base/banned.h"

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
    return person_name_key(arena, person_name(p));
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
        .name = person_name(&row->person),
        .broken = row->broken,
        .proposed = row->proposed,
        .row_text = kept_row(arena, job, csv, SLICE("")),
        .made_at = job->now,
    };

    repair.task_id = store_task_add(job->house->store, &task);
    return store_repair_add(job->house->store, &repair);
}

void import_take_broken(struct arena *arena, struct import_job *job,
                        const struct import_row *row, const struct csv_row *csv)
{
    struct repair_row before;
    bool known = store_repair_of(arena, job->house->store, row_key(arena, row),
                                 row->broken, &before);
    int64_t id;

    if (known && before.settled_at != 0) {
        job->steps[IMPORT_SAME]++;
        import_tale_add(
            &job->tale, PART_LEFT,
            "line %d: %s: the address \"%s\" was put right before (%.*s); "
            "correct it in the file",
            row->line, people_row_title(arena, row),
            value_shown(arena, row->broken), SLICE_ARG(before.settled_as));
        return;
    }
    if (!known && job->repairs >= IMPORT_TASKS_MOST) {
        job->steps[IMPORT_REFUSED]++;
        import_tale_add(
            &job->tale, PART_REFUSED,
            "line %d: refused: \"%s\" is not an e-mail address; perhaps you "
            "mean %.*s",
            row->line, value_shown(arena, row->broken),
            SLICE_ARG(row->proposed));
        return;
    }
    job->repairs++;
    if (job->dry) {
        import_tale_add(
            &job->tale, PART_REPAIR,
            "line %d: %s: \"%s\" is not an e-mail address; perhaps %.*s. You "
            "will be asked",
            row->line, people_row_title(arena, row),
            value_shown(arena, row->broken), SLICE_ARG(row->proposed));
        return;
    }
    id = known ? before.id : ask_repair(arena, job, row, csv);
    import_tale_add(
        &job->tale, PART_REPAIR,
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
