/* Issues of bulletins: made once, their audience fixed, approved, or held. */
#include "flow/issue.h"

#include <string.h>

#include "base/must.h"
#include "core/ledger/account.h"
#include "edge/store_issue.h"
#include "flow/check.h"
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

    must(
        store_issue_by_number(place->arena, place->house->store, number, &row));
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
        bool looked; /* a while before */
        int64_t back_at;
        const char *issues;
    } rows[] = {
        {"an hour late", false, THURSDAY + HOUR, "2026-11-26 awaiting_ok 6"},
        {"just within the latest time", false, THURSDAY + DAY - 1,
         "2026-11-26 awaiting_ok 6"},
        {"too late, and nobody had looked before", false, THURSDAY + DAY, ""},
        {"a week later", false, THURSDAY + WEEK, "2026-12-03 awaiting_ok 6"},
        {"an hour late", true, THURSDAY + HOUR, "2026-11-26 awaiting_ok 6"},
        {"too late", true, THURSDAY + DAY, "2026-11-26 held 0"},
        {"two missed, and one to make up", true, THURSDAY + 2 * WEEK + HOUR,
         "2026-11-26 held 0,2026-12-03 held 0,2026-12-10 awaiting_ok 6"},
    };
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;

        place_open(&place, arena_format(arena, "missed-%zu", i));
        place_fill(&place);
        clock_set(THURSDAY - DAY - HOUR);
        if (rows[i].looked)
            place_issues(&place);
        clock_set(rows[i].back_at);
        for (int look = 0; look < 2; look++)
            place_issues(&place);
        is_text(place_words(&place,
                            "SELECT coalesce(group_concat(local_date || ' ' ||"
                            " state || ' ' || audience), '') FROM"
                            " (SELECT * FROM issue ORDER BY number)"),
                rows[i].issues, "%s", rows[i].what);
        place_close(&place);
    }
    arena_free(arena);
}

/* What was missed is said until the next is made; nothing of it is lost. */
static void test_missed_is_said(void)
{
    struct place place;

    place_open(&place, "missed-said");
    place_fill(&place);
    clock_set(THURSDAY - DAY - HOUR);
    place_issues(&place);
    clock_set(THURSDAY + 2 * DAY);
    place_issues(&place);
    ok(answer_says(
           place_ask(&place, "alex", "status"),
           "The weekly sheet: issue 1, of Thursday 26 November 2026, was "
           "missed until past its latest time"),
       "status says that it was missed");
    is_int(place_ask(&place, "alex", "approve 1").status, 1,
           "it cannot be approved");
    balances(&place, 1);
    clock_set(THURSDAY + WEEK - DAY);
    place_issues(&place);
    is_text(place_words(&place, "SELECT group_concat(showing) FROM issue_item"
                                " WHERE issue_id = 2"),
            "new,new,new", "all of it goes with the next, as new");
    ok(!answer_says(place_ask(&place, "alex", "status"), "was missed"),
       "and status says no more");
    place_close(&place);
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
        is_text(place_words(&place, "SELECT showing FROM issue_item WHERE"
                                    " issue_id = (SELECT max(id) FROM issue)"),
                showing[week], "week %d: %s", week + 1, showing[week]);
        if (showing[week][0] != '\0')
            place_send_issue(&place, week + 1);
    }
    is_int(relay->count, 12, "two letters for each of six");
    place_close(&place);
}

/* The bulletins of a place, instead of the one that it has. */
static void set_bulletins(struct place *place,
                          const struct bulletin_plan *plans, size_t count)
{
    struct house *house = place->house;

    house->settings.bulletins = arena_array(place->arena, count, sizeof *plans);
    house->settings.bulletin_count = count;
    house->bulletin_zones =
        arena_array(place->arena, count, sizeof *house->bulletin_zones);
    for (size_t i = 0; i < count; i++) {
        house->settings.bulletins[i] = plans[i];
        house->bulletin_zones[i] = house->zone;
    }
}

static struct bulletin_plan plan_of(const char *name, const char *words,
                                    enum readers readers)
{
    struct bulletin_plan plan = {.name = slice_of(name),
                                 .title = slice_of(name),
                                 .zone = SLICE("Europe/London"),
                                 .proof_hours = 24,
                                 .latest_hours = 24,
                                 .readers = readers};
    struct error error;

    must(schedule_read(slice_of(words), &plan.schedule, &error));
    return plan;
}

static struct slice items_of(struct place *place, const char *bulletin,
                             const char *date)
{
    return place_words(place,
                       "SELECT coalesce(group_concat(announcement_id || ' ' ||"
                       " showing), '') FROM (SELECT t.* FROM issue_item t JOIN"
                       " issue i ON i.id = t.issue_id WHERE i.bulletin = '%s'"
                       " AND i.local_date = '%s' ORDER BY t.number)",
                       bulletin, date);
}

/* Weekly, monthly and events only: each the right bulletin, on one day. */
static void test_two_bulletins(void)
{
    struct bulletin_plan plans[] = {
        plan_of("monthly", "last Thursday of the month 10:00", READERS_MONTHLY),
        plan_of("weekly", "every Thursday 10:00", READERS_WEEKLY)};
    struct place place;

    place_open(&place, "two");
    place_fill(&place);
    set_bulletins(&place, plans, 2);
    place_change(&place, "UPDATE person SET frequency = 'monthly'"
                         " WHERE id = 1;");
    place_change(&place, "UPDATE person SET frequency = 'events_only'"
                         " WHERE id = 2;");
    place_issues(&place);
    is_text(place_words(&place, "SELECT group_concat(number || bulletin ||"
                                " local_date) FROM issue"),
            "1monthly2026-11-26,2weekly2026-11-26",
            "two on one day, numbered as one sequence");
    is_text(place_words(&place,
                        "SELECT group_concat(withheld) FROM (SELECT * FROM"
                        " delivery WHERE issue_id = 1 ORDER BY person_id)"),
            ",other_bulletin,other_bulletin,other_bulletin,other_bulletin,"
            "other_bulletin",
            "the monthly one for her who chose it");
    is_text(place_words(&place,
                        "SELECT group_concat(withheld) FROM (SELECT * FROM"
                        " delivery WHERE issue_id = 2 ORDER BY person_id)"),
            "frequency,,,,,", "the weekly one for the others");
    balances(&place, 1);
    balances(&place, 2);
    must(place_ask(&place, "alex", "approve 1").status == 0);
    place_send_issue(&place, 2);
    is_int(relay->count, 6, "everybody gets one letter");
    ok(slice_find(relay_last("ben@example.org")->bytes,
                  SLICE("Choose a nurse")) == SLICE_NONE &&
           slice_find(relay_last("ben@example.org")->bytes,
                      SLICE("Boat trip")) != SLICE_NONE,
       "who wants events only gets the trip, and no panel");
    place_close(&place);
}

/* Whatever waits for it. */
static void approve_all(struct place *place)
{
    place_change(place, "UPDATE issue SET state = 'approved'"
                        " WHERE state = 'awaiting_ok'");
}

/* What the weekly readers had is new to the monthly ones, who get besides what
 * is still open. */
static void test_monthly_reader(void)
{
    static const struct {
        const char *weekly;
        const char *monthly;
        const char *date;
    } rows[] = {
        {"1 new,2 new,4 new,3 new", "1 new,2 new,4 new,3 new", "2026-11-26"},
        {"1 last_chance", "", "2026-12-03"},
        {"2 last_chance", "", "2026-12-10"},
        {"", "", "2026-12-24"},
        {"", "4 open", "2026-12-31"},
    };
    struct bulletin_plan plans[] = {
        plan_of("weekly", "every Thursday 10:00", READERS_WEEKLY),
        plan_of("monthly", "last Thursday of the month 10:00",
                READERS_MONTHLY)};
    struct place place;

    place_open(&place, "monthly");
    place_fill(&place);
    place_save(&place, "4.txt",
               "Kind: research\nTitle: Sleep\nFor: everyone\nEthics-ref: 1\n"
               "Owner: Alex Rowe\nWhen: by phone\n"
               "Closes: Monday 1 March 2027\n\nTell us.\n");
    place_announce(&place);
    set_bulletins(&place, plans, 2);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int64_t at =
            i < 3 ? NOON + (int64_t)i * WEEK : NOON + ((int64_t)i + 1) * WEEK;

        clock_set(at);
        place_issues(&place);
        is_text(items_of(&place, "weekly", rows[i].date), rows[i].weekly,
                "weekly, %s", rows[i].date);
        is_text(items_of(&place, "monthly", rows[i].date), rows[i].monthly,
                "monthly, %s", rows[i].date);
        approve_all(&place);
    }
    place_close(&place);
}

/* Two bulletins for the same readers: an item is new to them once. */
static void test_same_readers(void)
{
    struct bulletin_plan plans[] = {
        plan_of("extra", "every Thursday 10:00", READERS_WEEKLY),
        plan_of("weekly", "every Thursday 10:00", READERS_WEEKLY),
        plan_of("monday", "every Monday 10:00", READERS_WEEKLY)};
    struct place place;

    place_open(&place, "same");
    place_fill(&place);
    set_bulletins(&place, plans, 3);
    place_issues(&place);
    is_text(items_of(&place, "extra", "2026-11-26"), "1 new,2 new,3 new",
            "the first has all");
    is_text(items_of(&place, "weekly", "2026-11-26"), "",
            "the other of that day nothing");
    approve_all(&place);
    clock_set(NOON + 5 * DAY);
    place_issues(&place);
    is_text(items_of(&place, "monday", "2026-11-30"), "",
            "what is open until the next on Thursday has time");
    clock_set(NOON + 7 * DAY);
    place_issues(&place);
    is_text(items_of(&place, "extra", "2026-12-03"), "1 last_chance",
            "what closes before the next is shown once more");
    place_close(&place);
}

/* A change of what nobody approved yet goes into every issue that shows it. */
static void test_change_in_both(void)
{
    struct bulletin_plan plans[] = {
        plan_of("weekly", "every Thursday 10:00", READERS_WEEKLY),
        plan_of("monthly", "last Thursday of the month 10:00",
                READERS_MONTHLY)};
    struct place place;

    place_open(&place, "change-both");
    place_fill(&place);
    set_bulletins(&place, plans, 2);
    place_issues(&place);
    place_save(&place, "2.txt",
               "Kind: event\nTitle: Boat trip, later\nFor: everyone\n"
               "Owner: Alex Rowe\nStarts: Friday 11 December 2026, 3pm\n\n"
               "Round the harbour and back.\n");
    place_announce(&place);
    place_issues(&place);
    is_text(place_words(&place, "SELECT group_concat(version) FROM issue_item"
                                " WHERE announcement_id = 2"),
            "2,2", "both show the change");
    balances(&place, 1);
    balances(&place, 2);
    place_close(&place);
}

/* An hour that a change of the clocks skips or repeats, in the zone of the
 * bulletin: found before anything runs. */
static void test_uncertain_hour(void)
{
    static const struct {
        const char *lines;
        const char *says; /* empty: it is accepted */
    } rows[] = {
        {"Schedule: Sunday 01:30\n",
         "bulletins/night.conf: line 3: Schedule: the clocks of Europe/London "
         "change between 01:00 and 02:00"},
        {"Zone: America/New_York\nSchedule: first Monday of the month 02:30\n",
         "bulletins/night.conf: line 4: Schedule: the clocks of "
         "America/New_York change between"},
        {"Zone: Europe/Nowhere\nSchedule: Monday 10:00\n",
         "the time zone \"Europe/Nowhere\" is unknown"},
        {"Zone: UTC\nSchedule: Sunday 01:30\n", ""},
    };
    struct place place;

    place_open(&place, "hour");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct text out = text_start(place.arena, 4000);
        struct text complaint = text_start(place.arena, 4000);
        struct house *house;
        struct error error;
        bool opens;

        place_put(arena_format(place.arena, "%s/bulletins/night.conf",
                               place.directory),
                  arena_format(place.arena, "[bulletin]\nTitle: Night\n%s",
                               rows[i].lines));
        is_int(check(place.arena, place.directory, &out, &complaint),
               rows[i].says[0] == '\0', "involve check of line %zu", i);
        ok(slice_find(text_slice(&complaint), slice_of(rows[i].says)) !=
               SLICE_NONE,
           "it says: %.*s", SLICE_ARG(slice_trim(text_slice(&complaint))));
        opens = house_open(place.directory, &house, &error);
        is_int(opens, rows[i].says[0] == '\0', "and the daemon starts or not");
        if (opens)
            house_close(house);
    }
    place_close(&place);
}

static void test_schedule_verb(void)
{
    struct bulletin_plan plans[] = {
        plan_of("weekly", "every Thursday 10:00", READERS_WEEKLY)};
    struct place place;
    struct answer answer;

    place_open(&place, "verb");
    place_fill(&place);
    set_bulletins(&place, plans, 1);
    answer = place_ask(&place, "alex", "schedule");
    is_int(answer.status, 0, "involve schedule");
    ok(answer_says(answer,
                   "weekly (weekly): every Thursday 10:00, Europe/London, for "
                   "weekly readers\n"),
       "names the bulletin");
    ok(answer_says(answer,
                   "  Thursday 26 November 2026, 10am  (2026-11-26 10:00 UTC)"
                   "  made as soon as the daemon looks\n"),
       "what is due");
    ok(answer_says(answer, "Thursday 24 December 2026, 10am"), "the fifth");
    ok(!answer_says(answer, "31 December"), "and not the sixth");
    ok(answer_says(answer,
                   "it is made up until Friday 27 November 2026, 10am; later "
                   "it is held"),
       "what a missed one does");
    ok(answer_says(answer, "no bulletin is for monthly readers"),
       "who gets none");
    place_issues(&place);
    ok(answer_says(place_ask(&place, "alex", "schedule"),
                   "issue 1: awaiting ok"),
       "what is made");
    clock_set(NOON + 129 * DAY); /* Saturday 3 April 2027 */
    ok(answer_says(place_ask(&place, "alex", "schedule"),
                   "Thursday 8 April 2027, 10am  (2027-04-08 09:00 UTC)"),
       "in summer the two clocks differ");
    clock_set(THURSDAY + WEEK + HOUR);
    ok(answer_says(place_ask(&place, "alex", "schedule --json"),
                   "missed, and made up as soon as the daemon looks"),
       "one that was missed, as JSON");
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
        {"Thursday 10:00", 1792540800, "2026-10-22,2026-10-29,2026-11-05",
         "09:00,10:00,10:00"},
        {"Sunday 03:00", 1774396800, /* 25 March 2026 */
         "2026-03-29,2026-04-05,2026-04-12", "02:00,02:00,02:00"},
        {"Saturday 10:00", 1774396800, "2026-03-28,2026-04-04,2026-04-11",
         "10:00,09:00,09:00"},
        {"last Sunday of the month 02:30", 1774396800, "2026-03-29", "01:30"},
        {"last Sunday of the month 00:30", 1792540800, "2026-10-25", "23:30"},
        {"every 2 weeks on Sunday 10:00 from 18 October 2026", 1792540800,
         "2026-11-01", "10:00"},
    };
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct bulletin_plan plan;
        struct place place;

        place_open(&place, arena_format(arena, "clocks-%zu", i));
        plan = plan_of("weekly", rows[i].run, READERS_WEEKLY);
        set_bulletins(&place, &plan, 1);
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
    test_missed_is_said();
    test_last_chance();
    test_clock_change();
    test_two_bulletins();
    test_monthly_reader();
    test_same_readers();
    test_change_in_both();
    test_uncertain_hour();
    test_schedule_verb();
    return done_testing();
}
