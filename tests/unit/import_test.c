/* Importing people: headings, rows, and what is done with each. */
#include <string.h>

#include "core/register/import.h"
#include "tests/tap.h"

#define BIT(column) (1U << (unsigned int)(column))
#define DAY 86400

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

static bool says(const struct faults *faults, const char *what)
{
    return faults->count > 0 && strstr(faults->list[0].text, what) != NULL;
}

static bool read_heading(struct arena *arena, const char *line,
                         struct import_columns *out, struct faults *faults)
{
    struct csv csv = csv_open(slice_of(line));
    struct csv_row row;
    struct error error;

    *faults = (struct faults){.arena = arena};
    return csv_next(arena, &csv, &row, &error) &&
           import_heading(arena, &row, out, faults);
}

static void test_headings(struct arena *arena)
{
    static const struct {
        const char *line;
        const char *says; /* NULL: good */
    } cases[] = {
        {"ref,name,full_name,email,phone,consent_date,consent_source,"
         "relationships,interests,not_interests,areas,format,language,method,"
         "frequency,calendar,safe,age_band,guardian_name,"
         "guardian_consent_date,paused_until,share",
         NULL},
        {"Ref;Full name;E-mail;Consent-Date", NULL},
        {"name,email,,", NULL},
        {"name,emial", "perhaps you mean email"},
        {"name,shoe size", "there are ref, name"},
        {"name,Email,e-mail", "email is there twice"},
        {"email,phone", "must name the columns"},
        {"name,Diagnosis", "must not hold"},
        {"name,NHS Number", "must not hold"},
        {"name,nhs_no", "must not hold"},
        {"name,D.O.B,DOB", "not known"},
        {"name,DOB", "must not hold"},
        {"name,Date of birth", "must not hold"},
        {"name,Clinical-notes", "must not hold"},
        {"name,current medication", "must not hold"},
        {"\xff\xfen,a", "CSV UTF-8"},
    };
    struct import_columns columns;
    struct faults faults;

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        bool good = read_heading(arena, cases[i].line, &columns, &faults);

        ok(good == (cases[i].says == NULL) &&
               (good || says(&faults, cases[i].says)),
           "heading %zu: %s", i, good ? "read" : cases[i].says);
        if (faults.count > 0)
            is_int(faults.list[0].line, 1, "at its line");
    }
    ok(read_heading(arena, "Full_Name, EMAIL ,", &columns, &faults), "read");
    is_int((int64_t)columns.cells, 3, "three cells");
    is_int(columns.column_of_cell[0], COLUMN_FULL_NAME, "the name,");
    is_int(columns.column_of_cell[1], COLUMN_EMAIL, "the address,");
    is_int(columns.column_of_cell[2], -1, "and one without a heading");
}

/* The second line of a file whose first is the heading. */
static bool read_row(struct arena *arena, const char *heading, const char *line,
                     struct import_row *out, struct faults *faults)
{
    struct csv csv =
        csv_open(slice_of(arena_format(arena, "%s\n%s\n", heading, line)));
    struct import_columns columns;
    struct csv_row row;
    struct error error;

    *faults = (struct faults){.arena = arena};
    return csv_next(arena, &csv, &row, &error) &&
           import_heading(arena, &row, &columns, faults) &&
           csv_next(arena, &csv, &row, &error) &&
           import_read_row(arena, &columns, &row, &settings, &utc, out, faults);
}

static void test_whole_row(struct arena *arena)
{
    struct import_row row;
    struct faults faults;
    struct person *person = &row.person;

    ok(read_row(arena,
                "ref,name,full_name,email,phone,consent_date,consent_source,"
                "relationships,interests,not_interests,areas,format,language,"
                "method,frequency,calendar,safe,age_band,guardian_name,"
                "guardian_consent_date,paused_until,share",
                "A1,Sam,Sam Okoro-Vance,sam@example.org,'+44 7700 900001,"
                "2026-01-02,paper form,carer,Events|events, research ,east,"
                "Large_Print,cy-GB,post,monthly,No,ask,16_17,Jo Vance,"
                "2026-01-03,2026-05-01,name",
                &row, &faults),
       "a row with everything");
    if (faults.count > 0)
        note("%s", faults.list[0].text);
    is_int(row.line, 2, "its line");
    is_int(row.given, BIT(COLUMN_COUNT) - 1, "all is given");
    is_text(person->ref, "A1", "ref");
    is_text(person->greeting, "Sam", "greeting");
    is_text(person->full_name, "Sam Okoro-Vance", "full name");
    is_text(person->address, "sam@example.org", "address");
    is_text(row.phone, "+44 7700 900001", "phone without the apostrophe");
    is_int(row.consent_at, 20455 * (int64_t)DAY, "consent");
    is_text(row.consent_source, "paper form", "its source");
    ok(person->verified, "is evidence");
    is_int((int64_t)person->preference_count, 4, "preferences, once each");
    ok(person_prefers(person, PREFERENCE_RELATIONSHIP, SLICE("carer"), true),
       "carer");
    ok(person_prefers(person, PREFERENCE_INTEREST, SLICE("events"), true),
       "events");
    ok(person_prefers(person, PREFERENCE_INTEREST, SLICE("research"), false),
       "not research");
    ok(person_prefers(person, PREFERENCE_AREA, SLICE("east"), true), "east");
    is_int(person->format, FORMAT_LARGE_PRINT, "format");
    is_text(person->language, "cy-GB", "language");
    is_int(person->method, METHOD_POST, "method");
    is_int(person->frequency, FREQUENCY_MONTHLY, "frequency");
    ok(!person->calendar, "calendar");
    is_int(person->safe, SAFE_ASK, "safe");
    is_int(person->age_band, AGE_16_17, "age band");
    is_text(row.guardian_name, "Jo Vance", "guardian");
    ok(person->guardian_consent, "guardian's consent");
    is_int(row.guardian_consent_at, 20456 * (int64_t)DAY, "its date");
    is_int(person->paused_until, 20574 * (int64_t)DAY, "pause");
    is_int(person->share, SHARE_NAME, "what an owner is told");
}

static void test_small_row(struct arena *arena)
{
    struct import_row row;
    struct faults faults;

    ok(read_row(arena, "full_name,email,consent_date,interests",
                "Kim Ashdown,kim@example.org,2026-01-02,", &row, &faults),
       "a consent date without its source");
    ok(!row.person.verified, "is no evidence");
    is_int(row.consent_at, 0, "and not taken");
    is_int(row.given, BIT(COLUMN_FULL_NAME) | BIT(COLUMN_EMAIL),
           "an empty cell is not given");
    is_text(row.person.greeting, "Kim Ashdown", "greeted by the full name");
    is_text(row.person.language, "en", "in English");
    ok(row.person.calendar, "with invitations");
}

/* Proposed, never silently repaired. */
static void test_proposed(struct arena *arena)
{
    struct import_row row;
    struct faults faults;

    ok(read_row(arena, "name,email,consent_date,consent_source",
                "Sam,\"sam@example.\norg\",2026-01-02,form", &row, &faults),
       "a broken address that could be mended");
    is_text(row.proposed, "sam@example.org", "what it may be");
    is_text(row.broken, "sam@example.\norg", "what it was");
    is_int(row.given & BIT(COLUMN_EMAIL), 0, "is not given");
    is_int((int64_t)row.person.address.size, 0, "and not taken");
    ok(!row.person.verified, "nor verified");
    ok(!read_row(arena, "name,email,format", "Sam,sam@example.org.,huge", &row,
                 &faults) &&
           faults.count == 2 &&
           strstr(faults.list[1].text, "perhaps you mean sam@example.org"),
       "with another fault, both are told");
}

static void test_broken_rows(struct arena *arena)
{
    static const struct {
        const char *heading;
        const char *line;
        const char *says;
    } cases[] = {
        {"name,email", "Sam,sam at home", "no @ in it"},
        {"name,email", ",sam @example.org", "could not be recognised"},
        {"name,email", "Sam,", "could not be recognised"},
        {"name,email", ",sam@example.org", "could not be recognised"},
        {"name,email", "Sam,sam@example.org,x", "stands under no heading"},
        {"ref,name", "A1,Zo\xeb", "CSV UTF-8"},
        {"ref,interests", "A1,evnts", "perhaps you mean events"},
        {"ref,interests", "A1,everyone", "not a code"},
        {"ref,interests", "A1,east", "not a code"},
        {"ref,interests,not_interests", "A1,events,events",
         "in interests and in not_interests"},
        {"ref,format", "A1,huge", "standard, plain_text"},
        {"ref,calendar", "A1,perhaps", "write yes or no"},
        {"ref,language", "A1,Welsh", "code of a language"},
        {"ref,paused_until", "A1,soon", "paused_until: "},
        {"ref,guardian_consent_date", "A1,2026-01-02", "without guardian_name"},
    };
    struct import_row row;
    struct faults faults;

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        bool good =
            read_row(arena, cases[i].heading, cases[i].line, &row, &faults);

        ok(!good && faults.count == 1 && faults.list[0].line == 2 &&
               says(&faults, cases[i].says),
           "refused: %s", cases[i].says);
        if (faults.count > 0 && !says(&faults, cases[i].says))
            note("%s", faults.list[0].text);
    }
}

/* A list of faults that is full hides no broken row. */
static void test_full_list(struct arena *arena)
{
    struct csv csv = csv_open(SLICE("name,email\nSam,nowhere\n"));
    struct faults faults = {.arena = arena};
    struct import_columns columns;
    struct import_row out;
    struct csv_row row;
    struct error error;

    for (int i = 0; i < FAULTS_MOST; i++)
        faults_add(&faults, i, "an earlier fault");
    ok(csv_next(arena, &csv, &row, &error) &&
           import_heading(arena, &row, &columns, &faults),
       "the heading is good");
    ok(csv_next(arena, &csv, &row, &error) &&
           !import_read_row(arena, &columns, &row, &settings, &utc, &out,
                            &faults),
       "the row is still refused");
}

/* Sam, as the register has them. */
static struct preference sams_choices[] = {
    {PREFERENCE_INTEREST, true, {"events", 6}},
    {PREFERENCE_INTEREST, false, {"research", 8}},
};

static struct person sam(void)
{
    return (struct person){
        .id = 12,
        .ref = SLICE("A1"),
        .greeting = SLICE("Sam"),
        .full_name = SLICE("Sam Okoro-Vance"),
        .language = SLICE("en"),
        .calendar = false,
        .preferences = sams_choices,
        .preference_count = 2,
        .paused_until = 20574 * (int64_t)DAY, /* 1 May 2026 */
        .contact_id = 7,
        .address = SLICE("sam@example.org"),
        .verified = true,
        .safe = SAFE_ASK,
    };
}

struct planned {
    const char *heading;
    const char *line;
    enum import_step step;
    unsigned int changes;
    const char *why; /* part of the sentence */
};

static const struct planned planned[] = {
    {"ref,name,full_name,email,phone,interests,consent_date,consent_source",
     "A1,Sam,Sam Okoro-Vance,Sam@Example.org,01632 960003,events,2025-12-01,"
     "form",
     IMPORT_SAME, 0, "nothing new"},
    {"ref,phone", "A1,01632 960004", IMPORT_CORRECT, BIT(COLUMN_PHONE),
     "corrected"},
    {"ref,interests,areas", "A1,events;research,east", IMPORT_CORRECT,
     BIT(COLUMN_AREAS), "left as the person wished: research"},
    {"ref,interests", "A1,research", IMPORT_SAME, 0,
     "left as the person wished: research"},
    {"ref,not_interests", "A1,events", IMPORT_CORRECT,
     BIT(COLUMN_NOT_INTERESTS), "corrected"},
    {"ref,paused_until", "A1,2026-04-01", IMPORT_SAME, 0,
     "left as the person wished: paused_until"},
    {"ref,paused_until", "A1,2026-06-01", IMPORT_CORRECT,
     BIT(COLUMN_PAUSED_UNTIL), "corrected"},
    {"ref,safe,calendar", "A1,yes,yes", IMPORT_SAME, 0,
     "left as the person wished: calendar, safe"},
    {"ref,safe", "A1,no", IMPORT_CORRECT, BIT(COLUMN_SAFE), "corrected"},
    {"ref,age_band", "A1,unknown", IMPORT_SAME, 0, "nothing new"},
    {"ref,consent_date,consent_source", "A1,2026-02-01,letter", IMPORT_CORRECT,
     BIT(COLUMN_CONSENT_DATE) | BIT(COLUMN_CONSENT_SOURCE), "corrected"},
    {"ref,name,email", "A1,Sam,new@example.org", IMPORT_CORRECT,
     BIT(COLUMN_EMAIL), "the new address has no dated consent"},
    {"ref,name,email,consent_date,consent_source",
     "A1,Sam,new@example.org,2025-12-01,form", IMPORT_CORRECT,
     BIT(COLUMN_EMAIL) | BIT(COLUMN_CONSENT_DATE) | BIT(COLUMN_CONSENT_SOURCE),
     "corrected"},
    {"ref,name,email,safe,consent_date,consent_source",
     "A1,Sam,new@example.org,yes,2025-12-01,form", IMPORT_CORRECT,
     BIT(COLUMN_EMAIL) | BIT(COLUMN_CONSENT_DATE) | BIT(COLUMN_CONSENT_SOURCE),
     "left as the person wished: safe"},
    {"ref,name,email,safe,consent_date,consent_source",
     "A1,Sam,new@example.org,yes,2026-02-01,phone", IMPORT_CORRECT,
     BIT(COLUMN_EMAIL) | BIT(COLUMN_SAFE) | BIT(COLUMN_CONSENT_DATE) |
         BIT(COLUMN_CONSENT_SOURCE),
     "corrected"},
    {"ref,name,email", "A1,Kim,kim@example.org", IMPORT_REFUSED, 0,
     "another name and another email"},
};

static struct import_plan plan_of(struct arena *arena,
                                  const struct planned *one,
                                  const struct import_match *match)
{
    struct import_row row;
    struct faults faults;

    ok(read_row(arena, one->heading, one->line, &row, &faults), "the row %s",
       one->line);
    return import_plan(arena, &row, match);
}

static void is_plan(const struct import_plan *plan, const struct planned *one)
{
    is_int(plan->step, one->step, "the step for %s", one->line);
    is_int(plan->changes, one->changes, "the columns");
    ok(plan->why != NULL && strstr(plan->why, one->why) != NULL, "says: %s",
       one->why);
    if (plan->why != NULL && strstr(plan->why, one->why) == NULL)
        note("%s", plan->why);
}

static void test_plans(struct arena *arena)
{
    struct person person = sam();
    struct import_match match = {
        .by_ref = &person,
        .phone = SLICE("01632 960003"),
        .consent_at = 20455 * (int64_t)DAY,
        .consent_source = SLICE("form"),
    };

    for (size_t i = 0; i < sizeof planned / sizeof planned[0]; i++) {
        struct import_plan plan = plan_of(arena, &planned[i], &match);

        is_plan(&plan, &planned[i]);
        is_int(plan.person_id, planned[i].step == IMPORT_REFUSED ? 0 : 12,
               "whom");
    }
}

static void test_codes_to_add(struct arena *arena)
{
    static const struct planned one = {"ref,interests,areas",
                                       "A1,events;research,east",
                                       IMPORT_CORRECT, BIT(COLUMN_AREAS), ""};
    struct person person = sam();
    struct import_match match = {.by_ref = &person};
    struct import_plan plan = plan_of(arena, &one, &match);

    is_int((int64_t)plan.preference_count, 1, "one code to add");
    is_text(plan.preferences[0].code, "east", "not the one they refused");
}

static void test_held(struct arena *arena)
{
    static const struct planned one = {"ref,phone", "A1,01632 960004",
                                       IMPORT_CORRECT, BIT(COLUMN_PHONE),
                                       "still on hold"};
    struct person person = sam();
    struct import_match match = {.by_ref = &person};
    struct import_plan plan;

    person.held = true;
    plan = plan_of(arena, &one, &match);
    is_plan(&plan, &one);
}

/* Whoever said stop: no consent, address, pause or code comes back. */
static void test_stopped(struct arena *arena)
{
    static const struct planned one = {
        "ref,full_name,email,phone,consent_date,consent_source,areas,"
        "paused_until",
        "A1,Sam Vance,sam@example.org,01632 960004,2026-03-01,form,east,"
        "2026-06-01",
        IMPORT_STOPPED, BIT(COLUMN_FULL_NAME) | BIT(COLUMN_PHONE),
        "facts were corrected, nothing goes"};
    static const struct planned new = {"name,email", "Lee,lee@example.org",
                                       IMPORT_STOPPED, 0, "nobody was added"};
    struct person person = sam();
    struct import_match match = {.by_ref = &person};
    struct import_plan plan;

    person.status = PERSON_LEFT;
    plan = plan_of(arena, &one, &match);
    is_plan(&plan, &one);
    is_int((int64_t)plan.preference_count, 0, "no code is added");
    is_int(plan.person_id, 12, "whom");
    person.status = PERSON_ACTIVE;
    match.suppressed = true;
    plan = plan_of(arena, &one, &match);
    is_plan(&plan, &one);
    match.by_ref = NULL;
    plan = plan_of(arena, &new, &match);
    is_plan(&plan, &new);
}

static void test_refused(struct arena *arena)
{
    static const struct planned died = {"ref,phone", "A1,01632 960004",
                                        IMPORT_REFUSED, 0,
                                        "Nothing was changed"};
    static const struct planned two = {"ref,name,email", "A1,Kim,k@example.org",
                                       IMPORT_REFUSED, 0,
                                       "the ref is person 12's, the name and "
                                       "email are person 15's"};
    static const struct planned ref = {"ref,name,email", "A9,Sam,s@example.org",
                                       IMPORT_REFUSED, 0, "another ref"};
    struct person person = sam();
    struct person kim = {.id = 15, .ref = SLICE("A2")};
    struct import_match match = {.by_ref = &person};
    struct import_plan plan;

    person.status = PERSON_DECEASED;
    plan = plan_of(arena, &died, &match);
    is_plan(&plan, &died);
    person.status = PERSON_ACTIVE;
    match.by_email_and_name = &kim;
    plan = plan_of(arena, &two, &match);
    is_plan(&plan, &two);
    match = (struct import_match){.by_email_and_name = &person};
    plan = plan_of(arena, &ref, &match);
    is_plan(&plan, &ref);
}

static void test_new(struct arena *arena)
{
    static const struct planned cases[] = {
        {"ref,name,areas", "A7,Lee,east", IMPORT_ADD,
         BIT(COLUMN_REF) | BIT(COLUMN_NAME) | BIT(COLUMN_AREAS),
         "without an email"},
        {"name,email", "Lee,lee@example.org", IMPORT_ADD,
         BIT(COLUMN_NAME) | BIT(COLUMN_EMAIL), "no dated consent"},
        {"name,email,consent_date,consent_source",
         "Lee,lee@example.org,2026-01-02,form", IMPORT_ADD,
         BIT(COLUMN_NAME) | BIT(COLUMN_EMAIL) | BIT(COLUMN_CONSENT_DATE) |
             BIT(COLUMN_CONSENT_SOURCE),
         "added"},
        {"ref,email", "A7,lee@example.org", IMPORT_REFUSED, 0, "needs a name"},
    };
    struct import_match match = {0};

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct import_plan plan = plan_of(arena, &cases[i], &match);

        is_plan(&plan, &cases[i]);
        is_int(plan.person_id, 0, "nobody yet");
    }
}

int main(void)
{
    struct arena *arena = arena_new();

    test_headings(arena);
    test_whole_row(arena);
    test_small_row(arena);
    test_proposed(arena);
    test_broken_rows(arena);
    test_full_list(arena);
    test_plans(arena);
    test_codes_to_add(arena);
    test_held(arena);
    test_stopped(arena);
    test_refused(arena);
    test_new(arena);
    arena_free(arena);
    return done_testing();
}
