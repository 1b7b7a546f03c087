/* The weekly issue: made once, its audience fixed, approved, or held. */
#include "flow/issue.h"

#include <string.h>

#include "base/must.h"
#include "core/ledger/account.h"
#include "edge/store_notice.h"
#include "flow/guard.h"
#include "tests/flow/place.h"

static struct slice state(struct place *place, int number)
{
    return place_words(place, "SELECT state FROM issue WHERE number = %d",
                       number);
}

static void balances(struct place *place, int number)
{
    struct issue_row row;
    struct account account;

    must(store_issue_by_number(place->arena, place->house->store, number,
                               &row));
    store_account(place->house->store, row.id, &account);
    ok(account_balances(&account), "the account of issue %d balances", number);
}

static void test_made_once(void)
{
    struct place place;

    place_open(&place, "once");
    place_fill(&place);
    clock_set(THURSDAY - DAY - 1);
    place_issues(&place);
    is_int(place_number(&place, "SELECT count(*) FROM issue"), 0,
           "a second before the proof there is none");
    clock_set(THURSDAY - DAY);
    for (int i = 0; i < 3; i++) {
        place_issues(&place);
        is_int(place_number(&place, "SELECT count(*) FROM issue"), 1,
               "then one, however often one looks");
    }
    is_text(place_words(&place, "SELECT local_date || ' ' || state || ' ' ||"
                                " goes_at FROM issue"),
            "2026-11-26 awaiting_ok 1795687200", "for Thursday at 10am");
    is_text(place_words(&place, "SELECT group_concat(number || announcement_id"
                                " || showing) FROM issue_item"),
            "11new,22new,33new", "with its items, what closes first before");
    is_int(place_number(&place, "SELECT audience FROM issue"), 6,
           "for six people");
    is_int(place_number(&place, "SELECT count(*) FROM delivery"
                                " WHERE state = 'waiting'"),
           6, "each with a row");
    balances(&place, 1);
    place_close(&place);
}

/* Everyone who does not get it stands in the account, with the reason. */
static void test_withheld(void)
{
    static const struct {
        const char *sql;
        const char *why;
    } rows[] = {
        {"UPDATE person SET status = 'left' WHERE id = 1", "opted_out"},
        {"UPDATE person SET status = 'deceased' WHERE id = 1", "deceased"},
        {"UPDATE person SET hold_reason = 'x' WHERE id = 1", "on_hold"},
        {"UPDATE person SET paused_until = 1900000000 WHERE id = 1", "paused"},
        {"UPDATE contact SET in_use = 0 WHERE person_id = 1", "no_contact"},
        {"UPDATE person SET method = 'phone' WHERE id = 1", "other_method"},
        {"UPDATE contact SET verified_at = 0 WHERE person_id = 1",
         "not_verified"},
        {"UPDATE contact SET safe = 'no' WHERE person_id = 1", "unsafe"},
        {"UPDATE contact SET bounced_at = 1 WHERE person_id = 1", "bounced"},
        {"UPDATE person SET age_band = 'under_13' WHERE id = 1", "age"},
        {"UPDATE announcement_version SET everyone = 0", "nothing_to_say"},
        {"UPDATE person SET hold_reason = 'x' WHERE id = 2;", ""},
        {"UPDATE contact SET value = 'ben@example.org', value_key ="
         " 'ben@example.org' WHERE person_id = 1",
         "shared_hold"},
    };
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;

        place_open(&place, arena_format(arena, "withheld-%zu", i));
        place_fill(&place);
        place_change(&place, "%s", rows[i].sql);
        if (strcmp(rows[i].why, "shared_hold") == 0)
            place_change(&place, "UPDATE person SET hold_reason = 'x'"
                                 " WHERE id = 2");
        place_issues(&place);
        is_text(place_words(&place, "SELECT withheld FROM delivery"
                                    " WHERE person_id = 1"),
                rows[i].why, "withheld: %s", rows[i].why);
        balances(&place, 1);
        place_send_issue(&place, 1);
        is_int(relay_count("ada@example.org"), rows[i].why[0] == '\0',
               "letters to her");
        balances(&place, 1);
        place_close(&place);
    }
    arena_free(arena);
}

/* Each person gets the items that concern them; nobody an empty letter. */
static void test_items_by_reader(void)
{
    struct place place;

    place_open(&place, "items");
    must(place_import(&place, place_people).status == 0);
    place_save(&place, "a.txt",
               "Kind: panel\nTitle: Choose a nurse\nFor: panels\n"
               "Owner: Alex Rowe\nWhen: in the new year\nReward: none\n"
               "Closes: Thursday 3 December 2026\n\nAsk.\n");
    place_save(&place, "b.txt",
               "Kind: event\nTitle: Boat trip\nFor: events\n"
               "Owner: Alex Rowe\nStarts: Friday 11 December 2026, 2pm\n\n"
               "Round the harbour.\n");
    place_announce(&place);
    place_send_issue(&place, 1);
    is_int(relay->count, 4, "two like neither panels nor events");
    ok(slice_find(relay_last("ben@example.org")->bytes,
                  SLICE("Choose a nurse")) != SLICE_NONE &&
           slice_find(relay_last("ben@example.org")->bytes,
                      SLICE("Boat trip")) == SLICE_NONE,
       "who likes panels gets the panel, and not the trip");
    is_text(place_words(&place, "SELECT group_concat(withheld) FROM delivery"
                                " WHERE state = 'withheld'"),
            "nothing_to_say,nothing_to_say", "the others get no empty letter");
    balances(&place, 1);
    place_close(&place);
}

static void test_empty(void)
{
    struct place place;

    place_open(&place, "empty");
    must(place_import(&place, place_people).status == 0);
    place_issues(&place);
    is_text(state(&place, 1), "empty", "without items the issue is empty");
    is_int(place_ask(&place, "alex", "approve 1").status, 1,
           "and cannot be approved");
    clock_set(THURSDAY);
    guard_heard(place.house, clock_now());
    place_issues(&place);
    place_deliver(&place);
    is_int(relay->count, 0, "nothing goes");
    is_int(place_number(&place, "SELECT count(*) FROM issue"), 1,
           "and it stays the one of its date");
    place_close(&place);
}

static void test_approval(void)
{
    struct place place;

    place_open(&place, "approval");
    place_fill(&place);
    place_issues(&place);
    is_int(place_ask(&place, "robin", "approve 1").status, 1,
           "only a facilitator approves");
    is_int(place_ask(&place, "alex", "approve 2").status, 1,
           "only an issue that is there");
    clock_set(THURSDAY + HOUR);
    guard_heard(place.house, clock_now());
    place_deliver(&place);
    is_int(relay->count, 0, "without an ok nothing goes");
    is_int(place_ask(&place, "alex", "approve 1").status, 0, "an hour late");
    place_issues(&place);
    place_deliver(&place);
    is_int(relay->count, 6, "it still goes");
    is_int(place_ask(&place, "alex", "approve 1").status, 1, "once only");
    is_text(place_words(&place, "SELECT approved_by FROM issue"), "alex",
            "it is on record who approved it");
    place_close(&place);

    place_open(&place, "early");
    place_fill(&place);
    place_issues(&place);
    must(place_ask(&place, "alex", "approve 1").status == 0);
    clock_set(THURSDAY - 1);
    guard_heard(place.house, clock_now());
    place_deliver(&place);
    is_int(relay->count, 0, "approved, and not before its time");
    place_close(&place);
}

static void test_held_when_late(void)
{
    struct place place;

    place_open(&place, "late");
    place_fill(&place);
    place_issues(&place);
    clock_set(THURSDAY + DAY);
    place_issues(&place);
    is_text(state(&place, 1), "held", "not approved in time");
    is_int(place_ask(&place, "alex", "approve 1").status, 1, "too late now");
    guard_heard(place.house, clock_now());
    place_deliver(&place);
    is_int(relay->count, 0, "nothing goes");
    is_text(place_words(&place, "SELECT DISTINCT withheld FROM delivery"),
            "too_late", "and every row says why");
    balances(&place, 1);
    place_close(&place);
}

/* Approved, and then the relay was away for a day. */
static void test_too_late_to_send(void)
{
    struct place place;

    place_open(&place, "too-late");
    place_fill(&place);
    place_issues(&place);
    must(place_ask(&place, "alex", "approve 1").status == 0);
    relay->refusals = 1;
    clock_set(THURSDAY);
    guard_heard(place.house, clock_now());
    place_deliver(&place);
    clock_set(THURSDAY + DAY);
    guard_heard(place.house, clock_now());
    place_issues(&place);
    place_deliver(&place);
    is_int(relay->count, 0, "what is past its latest time does not go");
    is_text(place_words(&place, "SELECT DISTINCT withheld FROM delivery"),
            "too_late", "and says so");
    balances(&place, 1);
    place_close(&place);
}

/* The daemon was away when the run fell due. */
static void test_missed_run(void)
{
    static const struct {
        const char *what;
        int64_t back_at;
        const char *date; /* of the first issue made */
    } rows[] = {
        {"an hour late", THURSDAY + HOUR, "2026-11-26"},
        {"just within the latest time", THURSDAY + DAY, "2026-11-26"},
        {"too late", THURSDAY + DAY + 1, ""},
        {"a week later", THURSDAY + WEEK, "2026-12-03"},
    };
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;

        place_open(&place, arena_format(arena, "missed-%zu", i));
        place_fill(&place);
        clock_set(rows[i].back_at);
        place_issues(&place);
        is_text(place_words(&place, "SELECT local_date FROM issue"),
                rows[i].date, "%s", rows[i].what);
        place_close(&place);
    }
    arena_free(arena);
}

/* New once, and once more as the last chance. */
static void test_last_chance(void)
{
    struct place place;

    place_open(&place, "last");
    must(place_import(&place, place_people).status == 0);
    place_save(&place, "a.txt",
               "Kind: event\nTitle: Boat trip\nFor: everyone\n"
               "Owner: Alex Rowe\nWhen: at the weekend\n"
               "Closes: Monday 14 December 2026\n\n"
               "Round the harbour.\n");
    place_announce(&place);
    for (int week = 0; week < 4; week++) {
        static const char *const showing[] = {"new", "", "last_chance", ""};

        clock_set(NOON + week * WEEK);
        place_issues(&place);
        is_text(place_words(&place,
                            "SELECT showing FROM issue_item WHERE"
                            " issue_id = (SELECT max(id) FROM issue)"),
                showing[week], "week %d: %s", week + 1, showing[week]);
        if (showing[week][0] != '\0')
            place_send_issue(&place, week + 1);
    }
    is_int(relay->count, 12, "two letters for each of six");
    place_close(&place);
}

/* Every half hour over both weekends on which clocks change. */
static void test_clock_change(void)
{
    static const struct {
        const char *run;
        int64_t from; /* a Wednesday, midnight UTC */
        const char *dates;
        const char *times; /* UTC */
    } rows[] = {
        {"Sunday 10:00", 1792540800, /* 21 October 2026 */
         "2026-10-25,2026-11-01,2026-11-08", "10:00,10:00,10:00"},
        {"Thursday 10:00", 1792540800,
         "2026-10-22,2026-10-29,2026-11-05", "09:00,10:00,10:00"},
        {"Sunday 03:00", 1774396800, /* 25 March 2026 */
         "2026-03-29,2026-04-05,2026-04-12", "02:00,02:00,02:00"},
        {"Saturday 10:00", 1774396800,
         "2026-03-28,2026-04-04,2026-04-11", "10:00,09:00,09:00"},
    };
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;

        place_open(&place, arena_format(arena, "clocks-%zu", i));
        place.house->settings.bulletin = slice_of(rows[i].run);
        for (int64_t at = rows[i].from; at < rows[i].from + 19 * DAY;
             at += HOUR / 2) {
            clock_set(at);
            place_issues(&place);
        }
        is_text(place_words(&place, "SELECT group_concat(local_date) FROM"
                                    " (SELECT * FROM issue ORDER BY goes_at)"),
                rows[i].dates, "%s: one for each date", rows[i].run);
        is_text(place_words(&place,
                            "SELECT group_concat(strftime('%%H:%%M', goes_at,"
                            " 'unixepoch')) FROM (SELECT * FROM issue"
                            " ORDER BY goes_at)"),
                rows[i].times, "at the same time on the wall");
        place_close(&place);
    }
    arena_free(arena);
}

int main(void)
{
    test_made_once();
    test_withheld();
    test_items_by_reader();
    test_empty();
    test_approval();
    test_held_when_late();
    test_too_late_to_send();
    test_missed_run();
    test_last_chance();
    test_clock_change();
    return done_testing();
}
