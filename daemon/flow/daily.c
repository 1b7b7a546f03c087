#include "flow/daily.h"

#include "core/letter/daily.h"
#include "edge/store_daily.h"
#include "edge/store_delivery.h"
#include "edge/store_doubt.h"
#include "edge/store_inbound.h"
#include "edge/store_issue.h"
#include "edge/store_person.h"
#include "flow/issue.h"
#include "flow/signup_list.h"
#include "flow/staff_round.h"
#include "flow/trouble.h"

#include "base/banned.h"

#define DAY ((int64_t)86400)
#define LATEST (DAY / 2) /* later it is left to the next day */
#define OVERDUE (3 * DAY)
#define NAMES_MOST 100
#define WAITING_MOST 30
#define FAILED_MOST 100
#define NEXT_MOST 60
#define COMING_MOST 40
#define LIST_MOST_BYTES ((size_t)4 << 20)
#define FACT "daily" /* its value is the date of the last one */

struct day {
    struct arena *arena;
    struct house *house;
    int64_t now;
    int64_t since;
    char *date; /* "2026-11-26", where we are */
    struct daily daily;
};

static struct slice moment_words(struct day *day, int64_t moment)
{
    return slice_of(civil_moment_words(day->arena, &day->house->zone, moment));
}

/* ---- what it says ---- */

static void add_names(struct day *day)
{
    struct names_row *rows;
    size_t count = store_names_since(day->arena, day->house->store, day->since,
                                     NAMES_MOST, &rows);
    struct daily_signup *list = arena_array(day->arena, count, sizeof *list);

    for (size_t i = 0; i < count; i++)
        list[i] = (struct daily_signup){rows[i].announcement_id, rows[i].title,
                                        rows[i].fresh, rows[i].all};
    day->daily.signups = list;
    day->daily.signup_count = count;
}

static void add_done(struct day *day)
{
    struct day_counts counts;
    struct daily_done *list = arena_array(day->arena, 5, sizeof *list);

    store_day_counts(day->house->store, day->since, &counts);
    list[0] = (struct daily_done){"message was dealt with",
                                  "messages were dealt with", counts.acted};
    list[1] =
        (struct daily_done){"answer was no to an item",
                            "answers were no to an item", counts.declined};
    list[2] = (struct daily_done){"person left the list",
                                  "people left the list", counts.left};
    list[3] = (struct daily_done){"message was a machine's or a copy",
                                  "messages were machines' or copies",
                                  counts.machines};
    list[4] =
        (struct daily_done){"letter was handed over",
                            "letters were handed over", counts.handed_over};
    day->daily.done = list;
    day->daily.done_count = 5;
}

static struct slice name_of(struct day *day, int64_t person_id)
{
    struct person person;

    if (person_id == 0 ||
        !store_person(day->arena, day->house->store, person_id, false, &person))
        return SLICE("");
    return person_words(day->arena, &person);
}

static void add_waiting(struct day *day)
{
    struct task_row *rows;
    size_t count =
        store_tasks_open(day->arena, day->house->store, WAITING_MOST, &rows);
    struct daily_task *list = arena_array(day->arena, count, sizeof *list);

    for (size_t i = 0; i < count; i++)
        list[i] = (struct daily_task){
            .message = rows[i].inbound_id,
            .id = rows[i].id,
            .person = name_of(day, rows[i].person_id),
            .why = rows[i].why,
            .since = moment_words(day, rows[i].opened_at),
            .overdue = rows[i].opened_at + OVERDUE <= day->now,
        };
    day->daily.waiting = list;
    day->daily.waiting_count = count;
    day->daily.waiting_more =
        store_tasks_count(day->house->store) - (int64_t)count;
}

static void fail_line(struct day *day, const char *line)
{
    day->daily.failed[day->daily.failed_count++] = slice_of(line);
}

static void add_failures(struct day *day)
{
    struct failure_row *rows;
    size_t count = store_failures_since(day->arena, day->house->store,
                                        day->since, FAILED_MOST, &rows);

    for (size_t i = 0; i < count; i++) {
        const struct failure_row *row = &rows[i];
        const char *what = row->letters == 1 ? "letter" : "letters";
        const char *of =
            row->issue != 0
                ? arena_format(day->arena, "of issue %lld",
                               (long long)row->issue)
                : arena_format(day->arena, "of the kind %s",
                               word_of(letter_kind_words, (int)row->kind));

        fail_line(day, arena_format(day->arena, "%lld %s %s %s",
                                    (long long)row->letters, what, of,
                                    row->state == DELIVERY_REFUSED
                                        ? "refused by the receiving side"
                                        : "could not be sent"));
    }
}

static void add_doubts(struct day *day)
{
    struct doubt_row *rows;
    size_t count =
        store_doubts(day->arena, day->house->store, FAILED_MOST, &rows);

    for (size_t i = 0; i < count; i++)
        fail_line(
            day,
            arena_format(day->arena, "issue %lld: %lld %s may not have got it",
                         (long long)rows[i].issue, (long long)rows[i].letters,
                         rows[i].letters == 1 ? "person" : "people"));
    day->daily.doubt_issue = count > 0 ? rows[0].issue : 0;
}

static void add_failed(struct day *day)
{
    struct troubles troubles;

    day->daily.failed = arena_array(day->arena, TROUBLES_MOST + 2 * FAILED_MOST,
                                    sizeof *day->daily.failed);
    troubles_find(day->arena, day->house, day->now, &troubles);
    for (size_t i = 0; i < troubles.count; i++)
        day->daily.failed[day->daily.failed_count++] = troubles.list[i];
    add_failures(day);
    add_doubts(day);
}

static void next_line(struct day *day, const char *line)
{
    if (day->daily.next_count < NEXT_MOST)
        day->daily.next[day->daily.next_count++] = slice_of(line);
}

static void add_run(struct day *day, const struct bulletin_plan *plan,
                    const struct issue_run *run, int64_t until)
{
    if (run->proof_at > day->now && run->proof_at < until)
        next_line(day,
                  arena_format(day->arena, "%.*s: you get the proof, %.*s",
                               SLICE_ARG(plan->title),
                               SLICE_ARG(moment_words(day, run->proof_at))));
    if (run->goes_at > day->now && run->goes_at < until)
        next_line(day,
                  arena_format(
                      day->arena, "%.*s: goes %.*s%s", SLICE_ARG(plan->title),
                      SLICE_ARG(moment_words(day, run->goes_at)),
                      run->issue == 0 || run->state == ISSUE_GATHERING ||
                              run->state == ISSUE_AWAITING_OK
                          ? ", if somebody says OK"
                      : run->state == ISSUE_APPROVED ? ", and is approved"
                                                     : ", but is on hold"));
}

static void add_next(struct day *day)
{
    const struct settings *settings = &day->house->settings;
    int64_t until =
        civil_day_end(&day->house->zone,
                      civil_day_end(&day->house->zone, day->now) + 1) +
        1;
    struct coming_row *rows;
    size_t count;

    day->daily.next =
        arena_array(day->arena, NEXT_MOST, sizeof *day->daily.next);
    for (size_t i = 0; i < settings->bulletin_count; i++) {
        struct issue_run runs[2];

        issue_runs(day->arena, day->house, i, day->now, 2, runs);
        for (size_t k = 0; k < 2; k++)
            add_run(day, &settings->bulletins[i], &runs[k], until);
    }
    count = store_coming(day->arena, day->house->store, day->now, until,
                         COMING_MOST, &rows);
    for (size_t i = 0; i < count; i++) {
        if (rows[i].closes != 0)
            next_line(day, arena_format(
                               day->arena, "%.*s (A-%04lld) closes %.*s",
                               SLICE_ARG(rows[i].title),
                               (long long)rows[i].announcement_id,
                               SLICE_ARG(moment_words(day, rows[i].closes))));
        if (rows[i].starts != 0)
            next_line(day, arena_format(
                               day->arena, "%.*s (A-%04lld) begins %.*s",
                               SLICE_ARG(rows[i].title),
                               (long long)rows[i].announcement_id,
                               SLICE_ARG(moment_words(day, rows[i].starts))));
    }
}

/* ---- the list of those with new names ---- */

static bool is_listed(const struct daily *daily, int64_t announcement_id)
{
    for (size_t i = 0; i < daily->signup_count; i++)
        if (daily->signups[i].announcement == announcement_id)
            return true;
    return false;
}

static void add_file(struct day *day, struct note *note)
{
    struct text csv = text_start(day->arena, LIST_MOST_BYTES);
    struct signup_row *rows;
    size_t count;

    if (day->daily.signup_count == 0)
        return;
    count = store_signups(day->arena, day->house->store, 0, &rows);
    signup_list_heading(&csv);
    for (size_t i = 0; i < count; i++)
        if (is_listed(&day->daily, rows[i].announcement_id))
            signup_list_row(day->arena, &day->house->zone, &rows[i], &csv);
    if (!text_whole(&csv))
        return;
    day->daily.file =
        slice_of(arena_format(day->arena, "sign-ups-%s.csv", day->date));
    note->files = arena_alloc(day->arena, sizeof *note->files);
    note->files[0] = (struct note_file){
        .name = day->daily.file,
        .digest =
            store_content_keep(day->arena, day->house->store, text_slice(&csv)),
    };
    note->file_count = 1;
}

/* ---- making it ---- */

static void promise(struct day *day, struct note *note)
{
    const struct house *house = day->house;
    const struct staff_round round = {
        .arena = day->arena,
        .house = day->house,
        .key = slice_of(arena_format(day->arena, "daily:%s", day->date)),
        .latest_at = day->now + DAY,
        .now = day->now};
    const struct staff *staff = NULL;

    while ((staff = staff_round_next(&round, staff)) != NULL) {
        day->daily.greeting = staff->name;
        note->words =
            daily_words(day->arena, &house->settings,
                        house->texts.compiled.text[TEXT_DAILY], &day->daily);
        staff_round_promise(&round, staff, note);
    }
}

static bool make(struct day *day, struct error *error)
{
    struct civil today = civil_at(&day->house->zone, day->now);
    struct note note = {.text = TEXT_DAILY,
                        .reference =
                            slice_of(civil_date_words(day->arena, today))};

    day->daily.since = moment_words(day, day->since);
    add_failed(day); /* tries the ledger */
    add_names(day);
    add_done(day);
    add_waiting(day);
    add_next(day);
    add_file(day, &note);
    /* Reading all that was long ago keeps nobody from writing. */
    if (!store_begin(day->house->store, error))
        return false;
    promise(day, &note);
    store_fact_set(day->house->store, FACT, slice_of(day->date), day->now);
    return store_end(day->house->store, error);
}

/* Is it time, and was today's not made yet? */
static bool is_due(struct day *day)
{
    struct civil today = civil_at(&day->house->zone, day->now);
    struct slice last;
    int64_t due;

    day->date = arena_format(day->arena, "%04d-%02d-%02d", today.year,
                             today.month, today.day);
    day->since = day->now - DAY;
    if (store_fact(day->arena, day->house->store, FACT, &last, &due)) {
        if (slice_is(last, day->date))
            return false;
        day->since = due;
    }
    today.hour = (int)(day->house->settings.daily_at / 60);
    today.minute = (int)(day->house->settings.daily_at % 60);
    (void)civil_moment(&day->house->zone, today, &due);
    return day->now >= due && day->now < due + LATEST;
}

bool daily_step(struct house *house, int64_t now, struct error *error)
{
    struct arena *arena = arena_new();
    struct day day = {.arena = arena, .house = house, .now = now};
    bool did = false;

    error->kind = ERROR_NONE;
    if (is_due(&day))
        did = make(&day, error);
    if (error->kind == ERROR_NONE && !store_fine(house->store, error))
        did = false;
    arena_free(arena);
    return did;
}
