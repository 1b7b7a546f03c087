/* A CSV file of people, from its bytes to the plan for each row. */
#include "base/must.h"
#include "core/register/import.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct code interests[] = {{{"events", 6}, {"Events", 6}},
                                  {{"research", 8}, {"Research", 8}}};
static struct code areas[] = {{{"east", 4}, {"Eastmere", 8}}};
static struct code relationships[] = {{{"carer", 5}, {"Carer", 5}}};
static const struct settings settings = {
    .interests = {interests, 2},
    .areas = {areas, 1},
    .relationships = {relationships, 1},
};
static struct zone_change change = {0, 0};
static const struct zone utc = {{"UTC", 3}, &change, 1};

static struct preference chosen[] = {
    {PREFERENCE_INTEREST, false, {"research", 8}}};

/* Whoever the row may be: somebody who wants little, or nothing more. */
static void plan(struct arena *arena, const struct import_row *row)
{
    struct person person = {
        .id = 3,
        .greeting = row->person.greeting,
        .paused_until = 1000,
        .preferences = chosen,
        .preference_count = 1,
        .safe = SAFE_ASK,
        .contact_id = 1,
        .address = SLICE("sam@example.org"),
    };
    struct import_match match = {.by_ref = &person};
    struct import_plan result;

    for (int status = PERSON_ACTIVE; status <= PERSON_DECEASED; status++) {
        person.status = (enum person_status)status;
        result = import_plan(arena, row, &match);
        must(result.why != NULL);
        must(status != PERSON_LEFT || result.step == IMPORT_STOPPED ||
             result.step == IMPORT_REFUSED);
        must(status != PERSON_DECEASED || result.step == IMPORT_REFUSED);
        for (size_t i = 0; i < result.preference_count; i++)
            must(!result.preferences[i].wanted ||
                 !slice_is(result.preferences[i].code, "research"));
    }
    match = (struct import_match){.suppressed = true};
    result = import_plan(arena, row, &match);
    must(result.step == IMPORT_STOPPED && result.changes == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct csv csv = csv_open((struct slice){(const char *)data, size});
    struct arena *arena = arena_new();
    struct faults faults = {.arena = arena};
    struct import_columns columns;
    struct import_row row;
    struct csv_row cells;
    struct error error;
    bool heading = false;

    for (;;) {
        bool good = csv_next(arena, &csv, &cells, &error);

        if (!good && error.kind == ERROR_NONE)
            break;
        must(!good || (cells.count > 0 && cells.count <= CSV_MOST_CELLS));
        if (good && !heading)
            heading = import_heading(arena, &cells, &columns, &faults);
        else if (good && import_read_row(arena, &columns, &cells, &settings,
                                         &utc, &row, &faults))
            plan(arena, &row);
    }
    arena_free(arena);
    return 0;
}
