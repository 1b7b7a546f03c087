#include "core/register/import.h"

#include "core/register/import_column.h"

#include "base/banned.h"

/* What may be corrected for somebody who said stop: nothing that could ever
 * make mail go to them. */
#define STOPPED_COLUMNS                                        \
    (COLUMN_BIT(COLUMN_REF) | COLUMN_BIT(COLUMN_NAME) |        \
     COLUMN_BIT(COLUMN_FULL_NAME) | COLUMN_BIT(COLUMN_PHONE) | \
     COLUMN_BIT(COLUMN_FORMAT) | COLUMN_BIT(COLUMN_LANGUAGE) | \
     COLUMN_BIT(COLUMN_AGE_BAND))

static bool given(const struct import_row *row, enum import_column column)
{
    return (row->given & COLUMN_BIT(column)) != 0;
}

static const void *at(const struct import_row *row, const struct column *column)
{
    return (const char *)row + column->offset;
}

/* The register's side as a row, so that both have the same shape. */
static struct import_row known_row(const struct person *person,
                                   const struct import_match *match)
{
    return (struct import_row){
        .person = *person,
        .phone = match->phone,
        .consent_at = match->consent_at,
        .consent_source = match->consent_source,
        .guardian_name = match->guardian_name,
        .guardian_consent_at = match->guardian_consent_at,
    };
}

/* Codes are compared one by one, elsewhere. */
static bool differs(const struct column *column, const struct import_row *row,
                    const struct import_row *known)
{
    const void *new = at(row, column);
    const void *old = at(known, column);

    switch (column->kind) {
    case CELL_WORDS:
        return !slice_equal(*(const struct slice *)new,
                            *(const struct slice *)old);
    case CELL_ADDRESS:
    case CELL_LANGUAGE:
        return !slice_equal_caseless(*(const struct slice *)new,
                                     *(const struct slice *)old);
    case CELL_DATE:
        return *(const int64_t *)new != *(const int64_t *)old;
    case CELL_CHOICE:
        return *(const unsigned int *)new != *(const unsigned int *)old;
    case CELL_YES_NO:
        return *(const bool *)new != *(const bool *)old;
    case CELL_CODES:
        break;
    }
    return false;
}

static bool new_address(const struct import_row *row,
                        const struct import_row *known)
{
    return given(row, COLUMN_EMAIL) &&
           differs(&import_column_table[COLUMN_EMAIL], row, known);
}

/* An older consent proves nothing more, except for another address. */
static bool new_consent(const struct import_row *row,
                        const struct import_row *known)
{
    return row->consent_at > known->consent_at || new_address(row, known);
}

enum effect { WRITE, LEAVE, HOLD_BACK };

/* What becomes of a column that differs. */
static enum effect effect_of(int column, const struct import_row *row,
                             const struct import_row *known)
{
    switch (column) {
    case COLUMN_PAUSED_UNTIL:
        return row->person.paused_until > known->person.paused_until
                   ? WRITE
                   : HOLD_BACK;
    case COLUMN_SAFE:
        /* Loosened only for another address, with a newer consent to it. */
        return row->person.safe > known->person.safe ||
                       (new_address(row, known) &&
                        row->consent_at > known->consent_at)
                   ? WRITE
                   : HOLD_BACK;
    case COLUMN_CALENDAR:
        return row->person.calendar ? HOLD_BACK : WRITE;
    case COLUMN_AGE_BAND:
        return row->person.age_band == AGE_UNKNOWN ? LEAVE : WRITE;
    case COLUMN_CONSENT_SOURCE:
        return new_consent(row, known) ? WRITE : LEAVE;
    case COLUMN_GUARDIAN_CONSENT_DATE:
        return row->guardian_consent_at > known->guardian_consent_at ? WRITE
                                                                     : LEAVE;
    default:
        return WRITE;
    }
}

struct planning {
    const struct import_row *row;
    struct import_row known;
    struct import_plan plan;
    struct text held_back; /* names of columns */
};

static void hold_back(struct planning *planning, const char *what)
{
    text_puts(&planning->held_back, planning->held_back.size > 0 ? ", " : "");
    text_puts(&planning->held_back, what);
}

static int column_of_preference(const struct preference *preference)
{
    for (int i = 0; i < COLUMN_COUNT; i++)
        if (import_column_table[i].kind == CELL_CODES &&
            import_column_table[i].preference == preference->kind &&
            import_column_table[i].unwanted == !preference->wanted)
            return i;
    return COLUMN_INTERESTS;
}

/* Adds codes that the register lacks; a "not wanted" stays what it is. */
static void plan_preferences(struct arena *arena, struct planning *planning)
{
    const struct person *new = &planning->row->person;
    const struct person *old = &planning->known.person;
    struct import_plan *plan = &planning->plan;

    plan->preferences =
        arena_array(arena, new->preference_count, sizeof *plan->preferences);
    for (size_t i = 0; i < new->preference_count; i++) {
        const struct preference *one = &new->preferences[i];

        if (person_prefers(old, one->kind, one->code, one->wanted))
            continue;
        if (one->wanted && person_prefers(old, one->kind, one->code, false)) {
            hold_back(planning, arena_string(arena, one->code));
            continue;
        }
        plan->preferences[plan->preference_count++] = *one;
        plan->changes |= COLUMN_BIT(column_of_preference(one));
    }
}

static void plan_columns(struct planning *planning)
{
    const struct import_row *row = planning->row;
    const struct import_row *known = &planning->known;

    for (int i = 0; i < COLUMN_COUNT; i++) {
        const struct column *column = &import_column_table[i];
        enum effect effect;

        /* The date and the source of a consent go together. */
        if (!given(row, (enum import_column)i) || i == COLUMN_CONSENT_DATE ||
            (i != COLUMN_CONSENT_SOURCE && !differs(column, row, known)))
            continue;
        effect = effect_of(i, row, known);
        if (effect == WRITE)
            planning->plan.changes |= COLUMN_BIT(i);
        else if (effect == HOLD_BACK)
            hold_back(planning, column->name);
    }
    if (planning->plan.changes & COLUMN_BIT(COLUMN_CONSENT_SOURCE))
        planning->plan.changes |= COLUMN_BIT(COLUMN_CONSENT_DATE);
}

/* Both are known and not the same: for a new person on an old ref. */
static bool other_name(const struct import_row *row,
                       const struct person *person)
{
    struct slice new = row->person.full_name;
    struct slice old = person->full_name;

    if (new.size == 0 || old.size == 0) {
        new = row->person.greeting;
        old = person->greeting;
    }
    return new.size > 0 && old.size > 0 && !slice_equal_caseless(new, old);
}

static bool other_address(const struct import_row *row,
                          const struct person *person)
{
    return given(row, COLUMN_EMAIL) && person->address.size > 0 &&
           !slice_equal_caseless(row->person.address, person->address);
}

/* Why a row contradicts the register, or NULL. */
static const char *conflict(struct arena *arena, const struct import_row *row,
                            const struct import_match *match)
{
    const struct person *by_ref = match->by_ref;
    const struct person *by_email = match->by_email_and_name;

    if (by_ref != NULL && by_email != NULL && by_ref->id != by_email->id)
        return arena_format(arena,
                            "refused: the ref is person %lld's, the name and "
                            "email are person %lld's; correct the ref or the "
                            "email in the file",
                            (long long)by_ref->id, (long long)by_email->id);
    if (by_ref == NULL && by_email != NULL && given(row, COLUMN_REF) &&
        by_email->ref.size > 0)
        return arena_format(arena,
                            "refused: the name and email are person %lld's, "
                            "who has another ref; correct the ref in the file",
                            (long long)by_email->id);
    if (by_ref != NULL && other_name(row, by_ref) && other_address(row, by_ref))
        return arena_format(arena,
                            "refused: person %lld has this ref, but another "
                            "name and another email; if it is the same person, "
                            "change one of them at a time",
                            (long long)by_ref->id);
    return NULL;
}

static struct import_plan plan_new(const struct import_row *row,
                                   const struct import_match *match)
{
    struct import_plan plan = {.step = IMPORT_ADD,
                               .changes = row->given,
                               .preferences = row->person.preferences,
                               .preference_count =
                                   row->person.preference_count};

    if (match->suppressed)
        return (struct import_plan){
            .step = IMPORT_STOPPED,
            .why = "this address asked us to stop; nobody was added"};
    if (row->person.greeting.size == 0)
        return (struct import_plan){
            .step = IMPORT_REFUSED,
            .why = "refused: a new person needs a name; fill in name or "
                   "full_name"};
    if (!given(row, COLUMN_EMAIL))
        plan.why = "added, without an email address";
    else if (row->person.verified)
        plan.why = "added";
    else
        plan.why = "added, but there is no dated consent with its source: "
                   "nothing but a request for permission may be sent";
    return plan;
}

static void finish(struct arena *arena, struct planning *planning)
{
    struct import_plan *plan = &planning->plan;
    bool bare_address = (plan->changes & COLUMN_BIT(COLUMN_EMAIL)) &&
                        !(plan->changes & COLUMN_BIT(COLUMN_CONSENT_DATE));
    const char *what = plan->changes == 0 ? "nothing new" : "corrected";

    if (plan->step == IMPORT_STOPPED)
        what = plan->changes == 0
                   ? "this person or address asked us to stop; nothing goes"
                   : "this person or address asked us to stop; facts were "
                     "corrected, nothing goes";
    plan->why = arena_format(
        arena, "%s%s%s%s%s", what,
        bare_address ? "; the new address has no dated consent with its source"
                     : "",
        planning->known.person.held ? "; still on hold" : "",
        planning->held_back.size > 0 ? "; left as the person wished: " : "",
        text_string(&planning->held_back));
}

struct import_plan import_plan(struct arena *arena,
                               const struct import_row *row,
                               const struct import_match *match)
{
    const struct person *person =
        match->by_ref != NULL ? match->by_ref : match->by_email_and_name;
    const char *against = conflict(arena, row, match);
    struct planning planning = {.row = row,
                                .held_back = text_start(arena, 1000)};
    struct import_plan *plan = &planning.plan;

    if (against != NULL && person->merged_into == 0)
        return (struct import_plan){.step = IMPORT_REFUSED, .why = against};
    if (person == NULL)
        return plan_new(row, match);
    if (person->status == PERSON_DECEASED)
        return (struct import_plan){
            .step = IMPORT_REFUSED,
            .why = arena_format(arena,
                                "refused: person %lld is recorded as having "
                                "died; take the row out of the file. Nothing "
                                "was changed",
                                (long long)person->id)};
    if (person->merged_into != 0)
        return (struct import_plan){
            .step = IMPORT_SAME,
            .why = arena_format(arena,
                                "left as it is: person %lld was merged with "
                                "person %lld; take the row out of the file",
                                (long long)person->id,
                                (long long)person->merged_into)};
    planning.known = known_row(person, match);
    plan->person_id = person->id;
    plan_columns(&planning);
    plan_preferences(arena, &planning);
    if (match->suppressed || person->status == PERSON_LEFT) {
        plan->step = IMPORT_STOPPED;
        plan->changes &= STOPPED_COLUMNS;
        plan->preference_count = 0;
        planning.held_back.size = 0;
    } else {
        plan->step = plan->changes == 0 ? IMPORT_SAME : IMPORT_CORRECT;
    }
    finish(arena, &planning);
    return planning.plan;
}
