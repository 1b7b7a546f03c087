/*
 * figure answers-ordered: three calendar answers of one person to one event
 * (yes, no, maybe), each with any of three sequences and stamps, arriving in
 * every order, for an event at each of three versions; in how many of all the
 * one that should hold does. By the rule alone, and then through the ledger,
 * which is closed and opened again between any two answers.
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/must.h"
#include "core/decide.h"
#include "edge/store_inbound.h"
#include "edge/store_invitation.h"

#define STAMP INT64_C(1795000000)

static const int orders[6][3] = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2},
                                 {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};

struct trial {
    int64_t sequence[3]; /* of yes, no, maybe */
    int64_t stamp[3];
    const int *order;
    int64_t current;
};

static struct trial trial_of(int code)
{
    struct trial trial = {.order = orders[code % 6], .current = code / 6 % 3};

    for (int i = 0, rest = code / 18; i < 3; i++, rest /= 9) {
        trial.sequence[i] = rest % 3;
        trial.stamp[i] = STAMP + rest / 3 % 3 * 60;
    }
    return trial;
}

#define TRIALS (6 * 3 * 729)

/* Said anew, without the code under test: of those that answer the present
 * version the highest, then the latest, then the last to arrive; -1: none. */
static int right_one(const struct trial *trial)
{
    int best = -1;

    for (int i = 0; i < 3; i++) {
        int one = trial->order[i];
        bool higher = best >= 0 && trial->sequence[one] > trial->sequence[best];
        bool same = best >= 0 && trial->sequence[one] == trial->sequence[best];

        if (trial->sequence[one] < trial->current)
            continue;
        if (best < 0 || higher ||
            (same && trial->stamp[one] >= trial->stamp[best]))
            best = one;
    }
    return best;
}

static enum partstat partstat_of(int one)
{
    return (enum partstat)(PARTSTAT_ACCEPTED + one);
}

static bool by_rule(const struct trial *trial)
{
    struct event_answer answers[3];
    const struct event_answer *held;
    int want = right_one(trial);

    for (int i = 0; i < 3; i++)
        answers[i] = (struct event_answer){
            partstat_of(trial->order[i]), trial->sequence[trial->order[i]],
            trial->stamp[trial->order[i]], i + 1};
    held = answer_that_holds(answers, 3, trial->current);
    return want < 0 ? held == NULL
                    : held != NULL && held->partstat == partstat_of(want);
}

/* ---- through the ledger ---- */

static const char ledger_rows[] =
    "INSERT INTO content VALUES ('d', X'78');"
    "INSERT INTO person (id, greeting, name_key, created_at, changed_at)"
    " VALUES (1, 'Ada', 'ada', 0, 0);";

static const char event_rows[] =
    "INSERT INTO announcement (id, file_name, version) VALUES (%d, 'a', 1);"
    "INSERT INTO invitation (uid, announcement_id, person_id, made_at)"
    " VALUES ('uid%d', %d, 1, 0);";

static sqlite3 *raw_open(const char *path)
{
    sqlite3 *database;

    must(sqlite3_open(path, &database) == SQLITE_OK);
    return database;
}

static void raw_run(sqlite3 *database, const char *sql)
{
    char *why = NULL;

    if (sqlite3_exec(database, sql, NULL, NULL, &why) != SQLITE_OK)
        fprintf(stderr, "%s: %s\n", sql, why);
    must(why == NULL);
}

/* All events of all trials, once. */
static void make_ledger(struct arena *arena, const char *path)
{
    struct error error;
    int64_t from;
    int64_t to;
    sqlite3 *database;

    must(store_migrate(path, &from, &to, &error));
    database = raw_open(path);
    raw_run(database, "BEGIN");
    raw_run(database, ledger_rows);
    for (int i = 1; i <= TRIALS; i++)
        raw_run(database, arena_format(arena, event_rows, i, i, i));
    raw_run(database, "COMMIT");
    sqlite3_close(database);
}

/* One message: what the ledger knows, the decision, and what it changes. */
static void arrive(struct arena *arena, struct store *store, int event_id,
                   const struct trial *trial, int one, int place)
{
    struct person person = {.id = 1, .contact_id = 1, .verified = true};
    struct event_answer *before;
    struct standing_event event = {
        .item = {.announcement_id = event_id,
                 .version = 1,
                 .signup = true,
                 .open = true},
        .sequence = trial->current,
        .received_at = STAMP + 86000 + place,
    };
    struct standing standing = {
        .person = &person, .event = &event, .from_is_theirs = true};
    struct reading reading = {.kind = MESSAGE_CALENDAR,
                              .gate = GATE_AUTO,
                              .answer = {.method = CALENDAR_REPLY,
                                         .uid = SLICE("uid"),
                                         .partstat = partstat_of(one),
                                         .sequence = trial->sequence[one],
                                         .dtstamp = trial->stamp[one]}};
    struct inbound_row row = {
        .message_key = slice_of(arena_format(arena, "%d:%d", event_id, place)),
        .folder = SLICE("INBOX"),
        .uid = event_id * 3 + place,
        .kind = SLICE("calendar"),
        .person_id = 1};
    struct decision decision;
    struct error error;

    must(store_begin(store, &error));
    event.answer_count =
        store_calendar_answers(arena, store, event_id, 1, &before);
    event.answers = before;
    event.on_list = store_signup_source(store, 1, event_id, &event.state,
                                        &event.changed_at, &event.by_calendar);
    decision = decide(arena, &reading, &standing);
    row.id = store_inbound_add(store, &row);
    for (size_t i = 0; i < decision.action_count; i++) {
        enum action_name name = decision.actions[i].name;

        if (name == ACTION_KEEP)
            store_calendar_answer_add(store, event_id, 1, row.id,
                                      &decision.answer, decision.attendee,
                                      false);
        else if (name == ACTION_MAYBE)
            store_signup_forget(store, 1, event_id);
        else if (name == ACTION_SIGNUP || name == ACTION_DECLINE)
            store_signup_put(store, 1, event_id, 1,
                             name == ACTION_SIGNUP ? SIGNUP_INTERESTED
                                                   : SIGNUP_DECLINED,
                             row.id, event.received_at);
    }
    must(store_end(store, &error));
}

static bool by_ledger(struct arena *arena, const char *path, int event_id,
                      const struct trial *trial)
{
    int want = right_one(trial);
    enum signup_state state = SIGNUP_CANCELLED;
    struct store *store;
    struct error error;
    int64_t changed_at;
    bool by_calendar;
    bool found;

    for (int i = 0; i < 3; i++) {
        must(store_open(path, &store, &error));
        arrive(arena, store, event_id, trial, trial->order[i], i);
        store_close(store);
    }
    must(store_open(path, &store, &error));
    found = store_signup_source(store, 1, event_id, &state, &changed_at,
                                &by_calendar);
    store_close(store);
    if (want < 0 || partstat_of(want) == PARTSTAT_TENTATIVE)
        return !found;
    return found &&
           state == (partstat_of(want) == PARTSTAT_ACCEPTED ? SIGNUP_INTERESTED
                                                            : SIGNUP_DECLINED);
}

int main(void)
{
    struct arena *arena = arena_new();
    /* Nothing here is about disks. */
    char *folder = arena_string(arena, slice_of(access("/dev/shm", W_OK) == 0
                                                    ? "/dev/shm/answers-XXXXXX"
                                                    : "/tmp/answers-XXXXXX"));
    char *path;
    int right = 0;

    must(mkdtemp(folder) != NULL);
    path = arena_format(arena, "%s/ledger.db", folder);
    make_ledger(arena, path);
    for (int code = 0; code < TRIALS; code++) {
        struct arena *scratch = arena_new();
        struct trial trial = trial_of(code);

        right += by_rule(&trial) && by_ledger(scratch, path, code + 1, &trial);
        arena_free(scratch);
    }
    (void)remove(path);
    (void)rmdir(folder);
    printf("# of %d\nfigure answers-ordered %d\n", TRIALS, right);
    arena_free(arena);
    return right == TRIALS ? EXIT_SUCCESS : EXIT_FAILURE;
}
