/* The store: one transaction a step, the first failure remembered, migration
 * from each released schema, and a ledger that is too new. */
#include <sqlite3.h>
#include <stdio.h>

#include "core/ledger/account.h"
#include "core/register/import_column.h"
#include "edge/file.h"
#include "edge/store.h"
#include "edge/store_announcement.h"
#include "edge/store_delivery.h"
#include "edge/store_import.h"
#include "edge/store_inbound.h"
#include "edge/store_issue.h"
#include "edge/store_issue_item.h"
#include "edge/store_person.h"
#include "edge/store_standing.h"
#include "tests/edge/place.h"
#include "tests/tap.h"

#define FIXTURES "tests/edge/schema"

static struct store *open_new(const char *path)
{
    struct store *store = NULL;
    struct error error;
    int64_t from;
    int64_t to;

    ok(store_migrate(path, &from, &to, &error) && from == 0 &&
           to == store_version(),
       "a new ledger gets the newest schema");
    ok(store_open(path, &store, &error), "and opens");
    return store;
}

static void test_transactions(struct arena *arena, struct store *store)
{
    struct error error;
    struct slice value;
    int64_t at;

    ok(store_begin(store, &error), "begun");
    store_fact_set(store, "colour", SLICE("red"), 5);
    ok(store_end(store, &error), "ended");
    ok(store_begin(store, &error), "begun again");
    store_fact_set(store, "colour", SLICE("blue"), 6);
    store_abandon(store);
    ok(store_fact(arena, store, "colour", &value, &at) && at == 5,
       "what was abandoned did not happen");
    is_text(value, "red", "the value of before");
}

/* A delivery of a person who is not there breaks a foreign key. */
static void test_failure(struct arena *arena, struct store *store)
{
    struct delivery_row row = {
        .delivery = {.purpose_key = SLICE("test:1"), .person_id = 999}};
    struct error error = {0};
    struct slice value;
    int64_t at;

    ok(store_begin(store, &error), "begun");
    store_fact_set(store, "shape", SLICE("round"), 1);
    (void)store_delivery_add(store, &row, 1);
    store_fact_set(store, "size", SLICE("big"), 1);
    ok(!store_end(store, &error), "a failed step does not end");
    ok(error.text[0] != '\0', "and says why: %s", error.text);
    ok(!store_fact(arena, store, "shape", &value, &at),
       "nothing of it is there");
    ok(store_fine(store, &error), "and the next one can be done");
}

static struct import_row a_row(const char *name, const char *address)
{
    return (struct import_row){
        .person = {.greeting = slice_of(name),
                   .full_name = slice_of(name),
                   .address = slice_of(address),
                   .language = SLICE("en"),
                   .calendar = true},
        .consent_at = 100,
        .consent_source = SLICE("form"),
    };
}

static int64_t add(struct store *store, const char *name, const char *address)
{
    struct import_row row = a_row(name, address);
    struct import_plan plan = {.step = IMPORT_ADD, .changes = ~0U};

    return store_person_add(store, &row, &plan, 1000);
}

static void test_people(struct arena *arena, struct store *store)
{
    int64_t ann = add(store, "Ann Quill", "shared@example.org");
    int64_t ben = add(store, "Ben Quill", "Shared@Example.org");
    struct person person;
    int64_t ids[4];
    struct error error;

    ok(store_person(arena, store, ann, true, &person), "Ann is there");
    ok(person.verified && person.sharers == 1, "with consent, and a sharer");
    is_int((int64_t)store_people_by_address(store, SLICE("shared@example.org"),
                                            ids, 4),
           2, "two people have the address");
    store_person_hold(store, ben, "distress", 1001);
    ok(store_person(arena, store, ann, false, &person) && person.sharer_held,
       "the hold of one is seen by the other");
    ok(store_person_stop(arena, store, ann, SLICE("key"), "reply", 1002),
       "Ann stops");
    ok(!store_person_stop(arena, store, ann, SLICE("key"), "reply", 1003),
       "once");
    ok(store_suppressed(arena, store, SLICE("key"),
                        SLICE("shared@example.org")),
       "her address is suppressed");
    ok(!store_suppressed(arena, store, SLICE("other"),
                         SLICE("shared@example.org")),
       "by a keyed hash");
    ok(store_fine(store, &error), "no failure: %s", error.text);
}

static bool is_held(struct arena *arena, struct store *store, int64_t id)
{
    struct person person;

    return store_person(arena, store, id, false, &person) && person.held;
}

static void test_holds(struct arena *arena, struct store *store)
{
    int64_t cat = add(store, "Cat Moss", "cottage@example.org");
    int64_t dan = add(store, "Dan Moss", "cottage@example.org");
    struct person person;
    struct error error;

    store_person_hold(store, cat, "bereavement", 2000);
    store_person_hold(store, dan, HOLD_SHARED, 2000);
    store_person_hold(store, dan, "distress", 2001);
    store_person_hold(store, dan, HOLD_SHARED, 2002);
    store_person_release(store, cat, 2003);
    ok(!is_held(arena, store, cat) && is_held(arena, store, dan),
       "a hold of one's own outlasts that of a sharer");
    store_person_hold(store, cat, HOLD_SHARED, 2004);
    store_person_release(store, dan, 2005);
    ok(!is_held(arena, store, cat) && !is_held(arena, store, dan),
       "a shared one ends with it");
    store_person_hold(store, cat, "bereavement", 2006);
    (void)store_person_died(arena, store, cat, SLICE("key"), "staff", 2007);
    ok(store_person(arena, store, dan, false, &person) && !person.sharer_held,
       "who has died holds nobody; those who share are held themselves");
    ok(store_fine(store, &error), "no failure: %s", error.text);
}

/* What was said of safety was said of the person. */
static void test_safety_lasts(struct arena *arena, struct store *store)
{
    int64_t eve = add(store, "Eve Hart", "old@example.org");
    struct import_row row = a_row("Eve Hart", "new@example.org");
    struct import_plan plan = {.step = IMPORT_CORRECT, .person_id = eve};
    struct person person;

    row.person.safe = SAFE_NO;
    plan.changes = COLUMN_BIT(COLUMN_SAFE);
    store_person_correct(store, eve, &row, &plan, 3000);
    plan.changes = COLUMN_BIT(COLUMN_EMAIL) | COLUMN_BIT(COLUMN_CONSENT_DATE);
    store_person_correct(store, eve, &row, &plan, 3001);
    ok(store_person(arena, store, eve, false, &person) &&
           slice_is(person.address, "new@example.org") && person.verified,
       "another address, with a consent");
    is_int(person.safe, SAFE_NO, "is no safer by itself");
    row.person.address = SLICE("old@example.org");
    store_person_correct(store, eve, &row, &plan, 3002);
    ok(store_person(arena, store, eve, false, &person) &&
           person.safe == SAFE_NO,
       "nor an earlier one");
}

static void test_purpose_key(struct store *store)
{
    struct delivery_row row = {
        .delivery = {.purpose_key = SLICE("ack:in1"), .kind = LETTER_ACK}};
    struct error error;

    ok(store_delivery_add(store, &row, 5) > 0, "promised");
    is_int(store_delivery_add(store, &row, 6), 0, "and never twice");
    ok(store_fine(store, &error), "which is no failure");
}

static struct issue_row issue_of(struct store *store, int64_t announcement,
                                 const char *date)
{
    struct item item = {
        .number = 1, .announcement_id = announcement, .version = 1};
    struct issue issue = {.items = &item, .count = 1};
    struct arena *arena = arena_new();
    struct issue_row row = {.bulletin = SLICE("weekly"),
                            .local_date = slice_of(date),
                            .state = ISSUE_AWAITING_OK,
                            .goes_at = 2000,
                            .latest_at = 3000};

    row.template_text = store_content_keep(arena, store, SLICE("text"));
    row.template_html = store_content_keep(arena, store, SLICE("html"));
    store_issue_make(store, &row, &issue);
    store_issue_gathered(store, row.id, 1, 1);
    arena_free(arena);
    return row;
}

static void promise(struct arena *arena, struct store *store,
                    const struct issue_row *issue, int64_t person)
{
    int number = 1;
    struct delivery_row row = {
        .delivery = {.purpose_key = slice_of(arena_format(arena, "issue:%d:p1",
                                                          (int)issue->number)),
                     .kind = LETTER_BULLETIN,
                     .issue_id = issue->id,
                     .person_id = person,
                     .latest_at = 3000},
        .numbers = &number,
        .number_count = 1};

    ok(store_delivery_add(store, &row, 1) != 0, "a letter of the issue");
}

/* A change before the ok reaches everybody; what was held was not shown. */
static void test_issues(struct arena *arena, struct store *store)
{
    struct announcement announcement = {.title = SLICE("Walk")};
    int64_t person = add(store, "Cat Quill", "cat@example.org");
    struct candidate *candidates;
    struct issue_row row;
    struct issue_row found;
    struct issue issue;
    struct account account;
    struct error error;
    int64_t version;
    int64_t id =
        store_announcement_put(arena, store, 0, SLICE("walk.md"), SLICE("one"),
                               &announcement, 1, &version);

    row = issue_of(store, id, "2026-11-26");
    promise(arena, store, &row, person);
    ok(store_issue_showing(arena, store, id, &found) && found.id == row.id,
       "the issue that it is in");
    announcement.title = SLICE("Longer walk");
    store_announcement_put(arena, store, id, SLICE("walk.md"), SLICE("two"),
                           &announcement, 2, &version);
    store_issue_renew(store, row.id, id, version);
    ok(store_issue(arena, store, row.id, &found) &&
           found.state == ISSUE_GATHERING && found.gathered_to == 0,
       "its audience is fixed again");
    store_account(store, row.id, &account);
    ok(account.audience == 0 && account_balances(&account), "from nothing");
    store_issue_items(arena, store, &found, &issue);
    is_text(issue.items[0].announcement.title, "Longer walk",
            "and it shows the change");
    (void)store_candidates(arena, store, READERS_WEEKLY, row.local_date,
                           &candidates);
    ok(candidates[0].shown_before && candidates[0].shown_today,
       "which counts as shown");
    (void)store_candidates(arena, store, READERS_WEEKLY, SLICE("2027-01-01"),
                           &candidates);
    ok(candidates[0].shown_before && !candidates[0].shown_today, "on that day");
    (void)store_candidates(arena, store, READERS_MONTHLY, row.local_date,
                           &candidates);
    ok(!candidates[0].shown_before && !candidates[0].shown_today,
       "and not to monthly readers");
    store_issue_set_state(store, row.id, ISSUE_HELD);
    (void)store_candidates(arena, store, READERS_WEEKLY, row.local_date,
                           &candidates);
    ok(!candidates[0].shown_before, "but not once that issue was held");
    ok(!store_issue_showing(arena, store, id, &found), "it is in no issue");
    ok(store_fine(store, &error), "no failure: %s", error.text);
}

static void test_too_late(struct arena *arena, struct store *store)
{
    struct delivery_row row = {.delivery = {.purpose_key = SLICE("ack:in9"),
                                            .kind = LETTER_ACK,
                                            .latest_at = 500}};
    int64_t id = store_delivery_add(store, &row, 5);

    is_int(store_deliveries_too_late(store, 500, 10), 1,
           "an answer past its latest time");
    ok(store_delivery(arena, store, id, &row) &&
           row.delivery.state == DELIVERY_WITHHELD &&
           row.delivery.withheld == WITHHELD_TOO_LATE,
       "is withheld, and waits no more");
}

static void test_alerts(struct store *store)
{
    struct delivery_row row = {
        .delivery = {.purpose_key = SLICE("alert:in1:lee"),
                     .kind = LETTER_ALERT,
                     .address = SLICE("Lee@example.org")}};
    struct delivery_change refused = {.state = DELIVERY_REFUSED};
    struct outcome outcome = {.verdict = VERDICT_NEVER, .code = 550};
    int64_t first = store_delivery_add(store, &row, 100);
    int64_t second;

    row.delivery.id = first;
    (void)store_delivery_claim(store, &row, SLICE("us"), 100);
    store_delivery_after(store, first, &refused, &outcome, 101);
    row.delivery.purpose_key = SLICE("alert:in2:lee");
    second = store_delivery_add(store, &row, 400);
    is_int(store_alert_late_last(store, 399), first, "a refused alert is late");
    is_int(store_alert_late_last(store, 400), second,
           "and so is the next one, which is news");
    is_int(store_alerts_late(store, 400), 2, "both are");
    is_int(store_alert_to(store, SLICE("lee@example.org"), 100), second,
           "the last alert to an address, whatever its case");
    is_int(store_alert_to(store, SLICE("lee@example.org"), 401), 0,
           "none since then");
    is_int(store_alert_to(store, SLICE("ann@example.org"), 100), 0,
           "none to anybody else");
}

static void test_changed(const char *path, struct store *store)
{
    struct store *other;
    struct error error;

    ok(store_open(path, &other, &error), "a second process opens it");
    (void)store_changed(store);
    store_fact_set(store, "mine", SLICE("1"), 1);
    ok(!store_changed(store), "our own write is not news");
    store_fact_set(other, "theirs", SLICE("1"), 1);
    ok(store_changed(store), "theirs is");
    store_close(other);
}

static bool load_fixture(const char *from, const char *path,
                         struct arena *arena)
{
    struct slice sql;
    struct error error;
    sqlite3 *database;
    bool loaded;

    if (!file_read(arena, from, 1 << 20, &sql, &error) ||
        sqlite3_open(path, &database) != SQLITE_OK)
        return false;
    loaded = sqlite3_exec(database, arena_string(arena, sql), NULL, NULL,
                          NULL) == SQLITE_OK;
    sqlite3_close(database);
    return loaded;
}

/* No row of another table points to one that is not there. */
static bool keys_fit(const char *path)
{
    sqlite3 *database;
    sqlite3_stmt *statement;
    bool fit;

    sqlite3_open(path, &database);
    fit = sqlite3_prepare_v2(database, "PRAGMA foreign_key_check", -1,
                             &statement, NULL) == SQLITE_OK &&
          sqlite3_step(statement) == SQLITE_DONE;
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return fit;
}

/* A ledger of each released schema, with something in each table. */
static void test_released(struct arena *arena, const char *folder)
{
    for (int64_t version = 1; version <= store_version(); version++) {
        char *path =
            arena_format(arena, "%s/released-%d.db", folder, (int)version);
        char *fixture = arena_format(arena, FIXTURES "/%d.sql", (int)version);
        struct store *store;
        struct person person;
        struct account account;
        struct issue_row row;
        struct issue issue;
        struct error error = {0};
        int64_t from;
        int64_t to;

        ok(load_fixture(fixture, path, arena), "a ledger of schema %d",
           (int)version);
        ok(store_migrate(path, &from, &to, &error) && from == version,
           "is migrated: %s", from == version ? "yes" : error.text);
        ok(store_open(path, &store, &error), "opens");
        ok(store_person(arena, store, 1, true, &person), "has its person");
        is_text(person.greeting, "Zadie", "by name");
        is_int((int64_t)person.preference_count, 2, "and wishes");
        store_account(store, 1, &account);
        ok(account.audience == 2 && account_balances(&account),
           "its issue balances");
        ok(store_issue_for_date(arena, store, SLICE("weekly"),
                                SLICE("2026-11-26"), &row),
           "and is the weekly one of its day");
        store_issue_items(arena, store, &row, &issue);
        ok(issue.count > 0, "with its items");
        ok(store_fine(store, &error), "no failure: %s", error.text);
        store_close(store);
        ok(keys_fit(path), "every key points to something");
    }
}

static void test_newer(struct arena *arena, const char *folder)
{
    char *path = arena_format(arena, "%s/newer.db", folder);
    sqlite3 *database;
    struct error error;
    int64_t from;
    int64_t to;

    sqlite3_open(path, &database);
    sqlite3_exec(database, "PRAGMA user_version=9999", NULL, NULL, NULL);
    sqlite3_close(database);
    ok(!store_migrate(path, &from, &to, &error) &&
           error.kind == ERROR_PERMANENT,
       "a newer ledger is refused: %s", error.text);
}

int main(void)
{
    struct arena *arena = arena_new();
    const char *folder = place_make();
    char *path = arena_format(arena, "%s/ledger.db", folder);
    struct store *store = open_new(path);

    test_transactions(arena, store);
    test_failure(arena, store);
    test_people(arena, store);
    test_holds(arena, store);
    test_safety_lasts(arena, store);
    test_purpose_key(store);
    test_issues(arena, store);
    test_too_late(arena, store);
    test_alerts(store);
    test_changed(path, store);
    store_close(store);
    test_released(arena, folder);
    test_newer(arena, folder);
    arena_free(arena);
    return done_testing();
}
