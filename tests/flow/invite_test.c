/* Events in calendars: who is invited, who is told what changed, and what an
 * answer does. */
#include <stdio.h>
#include <string.h>

#include "base/codec.h"
#include "base/must.h"
#include "flow/guard.h"
#include "tests/flow/letters.h"

#define BOAT "Kind: event\nTitle: Boat trip\nFor: everyone\nOwner: Alex Rowe\n"
#define FRIDAY                               \
    "Starts: Friday 11 December 2026, 2pm\n" \
    "Ends: Friday 11 December 2026, 4pm\n"
#define QUAY "Where: The quay\n"

/* Six people, one event with an end, approved and sent. */
static void open_invited(struct place *place, const char *name,
                         const char *change)
{
    place_open(place, name);
    must(place_import(place, place_people).status == 0);
    must(place_ask(place, "alex", "approve wording").status == 0);
    place_save(place, "boat.txt", BOAT FRIDAY QUAY "\nRound the harbour.\n");
    place_announce(place);
    if (change != NULL)
        place_change(place, "%s", change);
    place_issues(place);
    must(place_ask(place, "alex", "approve 1").status == 0);
    place_issues(place);
    clock_set(THURSDAY);
    guard_heard(place->house, clock_now());
    place_deliver(place);
}

/* The entry in the last letter to somebody, unfolded. */
static struct slice entry(struct place *place, const char *to)
{
    const struct relay_letter *letter = relay_last(to);
    struct text bytes = text_start(place->arena, 100000);
    struct text out = text_start(place->arena, 100000);
    struct slice part;
    size_t at;

    if (letter == NULL)
        return SLICE("");
    at = slice_find(letter->bytes, SLICE("Content-Type: text/calendar"));
    if (at == SLICE_NONE)
        return SLICE("");
    part = slice_from(letter->bytes, at);
    part = slice_from(part, slice_find(part, SLICE("\r\n\r\n")) + 4);
    part = slice_part(part, 0, slice_find(part, SLICE("\r\n--")));
    must(base64_read(&bytes, part));
    for (part = text_slice(&bytes); part.size > 0; part = slice_from(part, 1)) {
        if (slice_starts(part, SLICE("\r\n ")))
            part = slice_from(part, 2);
        else if (part.at[0] != '\r')
            text_putc(&out, part.at[0]);
    }
    return text_slice(&out);
}

static struct slice value(struct slice entry, const char *name)
{
    struct slice line;

    while (slice_next_line(&entry, &line))
        if (slice_starts(line, slice_of(name)))
            return slice_from(line, strlen(name));
    return SLICE("");
}

struct said {
    const char *from;
    const char *to; /* whose entry is answered */
    const char *partstat;
    int sequence;
    const char *dtstamp;
    const char *words; /* before the answer; NULL: none */
    const char *extra; /* lines of the event */
};

static void say(struct place *place, const struct said *said)
{
    struct slice uid = value(entry(place, said->to), "UID:");
    char *body = arena_format(
        place->arena,
        "--b\r\nContent-Type: text/plain\r\n\r\n%s\r\n"
        "--b\r\nContent-Type: text/calendar\r\n\r\n"
        "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:%.*s\r\n"
        "SEQUENCE:%d\r\nDTSTAMP:%s\r\n%sATTENDEE;PARTSTAT=%s:MAILTO:%s\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n--b--",
        said->words == NULL ? "" : said->words, SLICE_ARG(uid), said->sequence,
        said->dtstamp, said->extra == NULL ? "" : said->extra, said->partstat,
        said->from);
    struct reply reply = {.from = said->from,
                          .words = body,
                          .header =
                              "Content-Type: multipart/mixed; boundary=b\r\n",
                          .untagged = true};

    post_put("INBOX", reply_bytes(place->arena, &reply));
    (void)place_collect(place);
}

#define SIGNUP_OF(id) \
    "SELECT state FROM signup WHERE announcement_id = 1 AND person_id = " #id

static void test_invited(void)
{
    struct place place;
    struct slice ada;

    open_invited(&place, "invited", NULL);
    is_int(relay->count, 12, "a bulletin and an invitation for each of six");
    ada = entry(&place, "ada@example.org");
    is_text(value(ada, "METHOD:"), "REQUEST", "it asks");
    is_text(value(ada, "SEQUENCE:"), "0", "for the first time");
    is_text(value(ada, "DTSTART:"), "20261211T140000Z", "in UTC");
    ok(slice_find(ada, SLICE("Boat")) == SLICE_NONE &&
           slice_find(ada, SLICE("quay")) == SLICE_NONE,
       "and the entry does not say what or where");
    ok(slice_find(ada, SLICE("mailto:ada@example.org")) != SLICE_NONE &&
           slice_find(ada, SLICE("ben@")) == SLICE_NONE,
       "she is the only one in it");
    ok(!slice_equal(value(ada, "UID:"),
                    value(entry(&place, "ben@example.org"), "UID:")),
       "everybody has an id of their own");
    is_int(place_number(&place, "SELECT count(*) FROM delivery"
                                " WHERE purpose_key LIKE 'invite:o1:p%%:seq0'"
                                " AND state = 'handed_over'"),
           6, "each with its key");
    place_issues(&place);
    place_deliver(&place);
    is_int(relay->count, 12, "and nobody twice");
    place_close(&place);
}

static void test_not_invited(void)
{
    static const struct {
        const char *what;
        const char *sql;
    } rows[] = {
        {"calendar no", "UPDATE person SET calendar = 0 WHERE id = 1"},
        {"perhaps unsafe", "UPDATE contact SET safe = 'ask' WHERE"
                           " person_id = 1"},
        {"on hold", "UPDATE person SET hold_reason = 'x' WHERE id = 1"},
        {"who left", "UPDATE person SET status = 'left' WHERE id = 1"},
    };
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;

        open_invited(&place, arena_format(arena, "not-invited-%zu", i),
                     rows[i].sql);
        is_int(entry(&place, "ada@example.org").size == 0, 1,
               "no invitation: %s", rows[i].what);
        ok(entry(&place, "ben@example.org").size > 0, "others have one");
        place_close(&place);
    }
    arena_free(arena);
}

static void test_no_end(void)
{
    struct place place;

    place_open(&place, "no-end");
    place_fill(&place); /* its event has no end */
    place_send_issue(&place, 1);
    place_issues(&place);
    place_deliver(&place);
    is_int(relay->count, 6, "without an end there is nothing for a calendar");
    place_close(&place);
}

/* Approved by a person, and only then. */
static void change_to(struct place *place, const char *lines)
{
    place_save(place, "again.txt", lines);
    place_announce(place);
    place_issues(place);
    place_deliver(place);
}

static void test_changed(void)
{
    struct place place;
    struct slice before;
    int64_t sent;

    open_invited(&place, "changed", NULL);
    before = value(entry(&place, "ada@example.org"), "UID:");
    place_change(&place, "UPDATE delivery SET state = 'refused' WHERE"
                         " purpose_key = 'invite:o1:p2:seq0'");
    place_change(&place, "UPDATE person SET calendar = 0 WHERE id = 3");
    change_to(&place,
              "Reference: A-0001\n" BOAT FRIDAY QUAY "\nOther words.\n");
    is_int(place_number(&place, "SELECT count(*) FROM event"), 1,
           "other words change nothing for calendars");
    change_to(&place, "Reference: A-0001\n" BOAT FRIDAY
                      "Where: The net loft\n\nOther words.\n");
    sent = relay->count;
    is_int(sent, 12, "another place waits for its ok");
    is_int(place_ask(&place, "alex", "status").status, 1, "status says so");
    is_int(place_ask(&place, "robin", "approve A-0001").status, 1,
           "only a facilitator approves");
    is_int(place_ask(&place, "alex", "approve A-0001").status, 0, "approved");
    place_issues(&place);
    place_deliver(&place);
    is_int(relay->count - sent, 4, "those who were told, and no others");
    is_int(relay_count("ben@example.org"), 2, "not who never had it");
    is_text(value(entry(&place, "ada@example.org"), "SEQUENCE:"), "1",
            "with the next sequence");
    ok(slice_equal(value(entry(&place, "ada@example.org"), "UID:"), before),
       "and the same id");
    ok(slice_find(relay_last("ada@example.org")->bytes,
                  SLICE("Where: The net loft")) != SLICE_NONE,
       "the letter says where");
    is_int(place_number(&place, "SELECT count(*) FROM task WHERE kind = 'ring'"
                                " AND person_id = 3"),
           1, "who was told and gets no more entries is rung");
    is_int(place_ask(&place, "alex", "approve A-0001").status, 1,
           "nothing waits any more");
    place_close(&place);
}

static void test_cancelled(void)
{
    struct place place;

    open_invited(&place, "cancelled", NULL);
    place_change(&place, "UPDATE delivery SET state = 'withheld',"
                         " withheld = 'opted_out', attempts = 0 WHERE"
                         " purpose_key = 'invite:o1:p2:seq0'");
    change_to(&place, "Reference: A-0001\nCancel: yes\n");
    is_int(relay->count, 12, "nothing without an ok");
    must(place_ask(&place, "alex", "approve A-0001").status == 0);
    place_issues(&place);
    place_deliver(&place);
    is_int(relay->count, 17, "those who were told");
    is_text(value(entry(&place, "ada@example.org"), "METHOD:"), "CANCEL",
            "hear that it is cancelled");
    is_text(value(entry(&place, "ada@example.org"), "SEQUENCE:"), "1",
            "after what they had");
    say(&place, &(struct said){"ada@example.org", "ada@example.org", "ACCEPTED",
                               1, "20261127T100000Z", NULL, NULL});
    is_text(place_words(&place, SIGNUP_OF(1)), "",
            "and nobody is on its list any more");
    place_close(&place);
}

/* Two who were invited are one: they hear of a change once, and an answer from
 * either entry is theirs. */
static void test_merged(void)
{
    static const struct {
        const char *sql; /* how it stood before they were merged; NULL: told */
        int to_ada;      /* letters after it, with a change to come */
        const char *uid_of;
        bool twice;
    } rows[] = {
        {NULL, 1, "ada@example.org", true},
        {"UPDATE delivery SET state = 'refused' WHERE purpose_key ="
         " 'invite:o1:p1:seq0'",
         1, "ben@example.org", true},
        {"UPDATE delivery SET state = 'refused' WHERE purpose_key ="
         " 'invite:o1:p2:seq0'",
         1, "ada@example.org", true},
        {"UPDATE delivery SET state = 'waiting', attempts = 0, token = NULL"
         " WHERE purpose_key = 'invite:o1:p2:seq0'",
         1, "ada@example.org", true},
        {"UPDATE delivery SET state = 'waiting', attempts = 0, token = NULL"
         " WHERE purpose_key = 'invite:o1:p1:seq0'",
         1, "ben@example.org", true},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;
        char name[20];
        struct slice uid;
        int sent;

        snprintf(name, sizeof name, "merged-%zu", i);
        open_invited(&place, name, NULL);
        uid = value(entry(&place, rows[i].uid_of), "UID:");
        if (rows[i].sql != NULL)
            place_change(&place, "%s", rows[i].sql);
        is_int(place_ask(&place, "alex", "people merge R1 R2").status, 0,
               "merged");
        place_deliver(&place);
        is_int(relay->count, 12, "what waited for the other does not go");
        say(&place,
            &(struct said){"ben@example.org", "ben@example.org", "ACCEPTED", 0,
                           "20261126T120000Z", NULL, NULL});
        is_text(place_words(&place, SIGNUP_OF(1)), "interested",
                "an answer from the entry of either is theirs");
        place_deliver(&place);
        sent = relay_count("ada@example.org");
        change_to(&place, "Reference: A-0001\n" BOAT FRIDAY
                          "Where: The net loft\n\nOther words.\n");
        must(place_ask(&place, "alex", "approve A-0001").status == 0);
        place_issues(&place);
        place_deliver(&place);
        is_int(relay_count("ada@example.org") - sent, rows[i].to_ada,
               "one letter of the change");
        is_int(relay_count("ben@example.org"), 2, "and none to the old one");
        ok(slice_equal(value(entry(&place, "ada@example.org"), "UID:"), uid),
           "for the entry that was told");
        ok((slice_find(relay_last("ada@example.org")->bytes,
                       SLICE("calendar twice")) != SLICE_NONE) == rows[i].twice,
           "and that there may be another");
        is_int(place_number(&place, "SELECT count(*) FROM task WHERE"
                                    " kind = 'ring'"),
               0, "nobody need ring");
        is_int(place_number(&place, "SELECT count(*) FROM"
                                    " pragma_foreign_key_check"),
               0, "the ledger holds together");
        place_close(&place);
    }
}

/* Changed before anybody was told: they hear of the new time only. */
static void test_changed_before(void)
{
    struct place place;

    place_open(&place, "before");
    must(place_import(&place, place_people).status == 0);
    place_save(&place, "boat.txt", BOAT FRIDAY QUAY "\nRound the harbour.\n");
    place_announce(&place);
    place_issues(&place);
    must(place_ask(&place, "alex", "approve 1").status == 0);
    place_issues(&place);
    change_to(&place, "Reference: A-0001\n" BOAT
                      "Starts: Friday 11 December 2026, 3pm\n"
                      "Ends: Friday 11 December 2026, 5pm\n" QUAY "\nRound.\n");
    must(place_ask(&place, "alex", "approve A-0001").status == 0);
    place_issues(&place);
    clock_set(THURSDAY);
    guard_heard(place.house, clock_now());
    place_deliver(&place);
    is_int(relay->count, 12, "one invitation each");
    is_text(value(entry(&place, "ada@example.org"), "DTSTART:"),
            "20261211T150000Z", "with the time as it is");
    ok(slice_find(relay_last("ada@example.org")->bytes,
                  SLICE("This is an invitation")) != SLICE_NONE,
       "as an invitation");
    place_close(&place);
}

/* A later issue shows it to somebody who was not there for the first. */
static void test_offered_again(void)
{
    struct place place;

    place_open(&place, "again");
    must(place_import(&place, place_people).status == 0);
    place_change(&place, "UPDATE person SET paused_until = %lld WHERE id = 2",
                 (long long)(THURSDAY + DAY));
    place_save(&place, "boat.txt",
               BOAT FRIDAY QUAY
               "Closes: Wednesday 9 December 2026\n\nRound.\n");
    place_announce(&place);
    for (int week = 0; week < 2; week++) {
        clock_set(NOON + week * WEEK);
        place_send_issue(&place, week + 1);
        place_issues(&place);
        place_deliver(&place);
        is_int(place_number(&place, "SELECT count(*) FROM delivery WHERE"
                                    " kind = 'invitation'"
                                    " AND state = 'handed_over'"),
               week == 0 ? 5 : 6, "week %d: each invited once", week + 1);
    }
    ok(entry(&place, "ben@example.org").size > 0, "he too");
    is_int(relay_count("ada@example.org"), 3, "nobody else once more");
    place_close(&place);
}

/* In doubt it goes again, the same. */
static void test_doubt(void)
{
    struct place place;
    struct slice first;

    open_invited(&place, "doubt", NULL);
    first = relay_last("ada@example.org")->bytes;
    place_change(&place, "UPDATE delivery SET state = 'waiting', next_at = 0"
                         " WHERE purpose_key = 'invite:o1:p1:seq0'");
    place_deliver(&place);
    is_int(relay->count, 13, "once more");
    ok(slice_equal(relay_last("ada@example.org")->bytes, first),
       "with the same bytes");
    place_close(&place);
}

static void test_answers(void)
{
    static const struct {
        const char *what;
        struct said said;
        const char *state;
        const char *disposition;
        bool acknowledged;
    } rows[] = {
        {"yes",
         {"ada@example.org", "ada@example.org", "ACCEPTED", 0,
          "20261127T100000Z", NULL, NULL},
         "interested",
         "acted",
         true},
        {"no",
         {"ada@example.org", "ada@example.org", "DECLINED", 0,
          "20261127T100000Z", NULL, NULL},
         "declined",
         "acted",
         true},
        {"maybe",
         {"ada@example.org", "ada@example.org", "TENTATIVE", 0,
          "20261127T100000Z", NULL, NULL},
         "",
         "acted_and_passed",
         false},
        {"yes, from another address",
         {"a.bright@work.example", "ada@example.org", "ACCEPTED", 0,
          "20261127T100000Z", NULL, NULL},
         "interested",
         "acted",
         true},
        {"yes, from an address of somebody else on the register",
         {"ben@example.org", "ada@example.org", "ACCEPTED", 0,
          "20261127T100000Z", NULL, NULL},
         "",
         "passed",
         false},
        {"yes, with words",
         {"ada@example.org", "ada@example.org", "ACCEPTED", 0,
          "20261127T100000Z", "Only if the ferry runs that day.", NULL},
         "",
         "acted_and_passed",
         false},
        {"no, with a comment",
         {"ada@example.org", "ada@example.org", "DECLINED", 0,
          "20261127T100000Z", NULL, "COMMENT:Away at my aunt's that week\r\n"},
         "declined",
         "acted_and_passed",
         false},
        {"yes, with an alarm",
         {"ada@example.org", "ada@example.org", "ACCEPTED", 0,
          "20261127T100000Z", "I want to die", NULL},
         "",
         "alerted",
         false},
        {"one date of several",
         {"ada@example.org", "ada@example.org", "ACCEPTED", 0,
          "20261127T100000Z", NULL, "RECURRENCE-ID:20261211T140000Z\r\n"},
         "",
         "passed",
         false},
    };
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;
        int64_t before;

        open_invited(&place, arena_format(arena, "answer-%zu", i), NULL);
        before = place_number(&place, "SELECT count(*) FROM delivery"
                                      " WHERE kind = 'ack'");
        say(&place, &rows[i].said);
        is_text(place_words(&place, SIGNUP_OF(1)), rows[i].state, "%s",
                rows[i].what);
        is_text(place_words(&place, "SELECT disposition FROM inbound"),
                rows[i].disposition, "%s: what became of it", rows[i].what);
        is_int(place_number(&place, "SELECT count(*) FROM delivery"
                                    " WHERE kind = 'ack'") -
                   before,
               rows[i].acknowledged, "%s: an answer", rows[i].what);
        place_close(&place);
    }
    arena_free(arena);
}

static void test_order(void)
{
    struct place place;
    struct said yes = {"ada@example.org",
                       "ada@example.org",
                       "ACCEPTED",
                       0,
                       "20261127T100000Z",
                       NULL,
                       NULL};
    struct said no = {"ada@example.org",
                      "ada@example.org",
                      "DECLINED",
                      0,
                      "20261127T110000Z",
                      NULL,
                      NULL};

    open_invited(&place, "order", NULL);
    clock_set(THURSDAY + 2 * DAY);
    say(&place, &no);
    place_close(&place);
    place_reopen(&place, "order");
    say(&place, &yes);
    is_text(place_words(&place, SIGNUP_OF(1)), "declined",
            "a yes that is older and comes later changes nothing");
    is_int(place_number(&place, "SELECT count(*) FROM calendar_answer"), 2,
           "both are kept");
    yes.dtstamp = "20261127T120000Z";
    say(&place, &yes);
    is_text(place_words(&place, SIGNUP_OF(1)), "interested",
            "one that is newer does");
    yes.from = "ben@example.org";
    yes.to = "ben@example.org";
    yes.sequence = 0;
    change_to(&place, "Reference: A-0001\n" BOAT FRIDAY
                      "Where: The net loft\n\nRound.\n");
    must(place_ask(&place, "alex", "approve A-0001").status == 0);
    place_issues(&place);
    guard_heard(place.house, clock_now());
    place_deliver(&place);
    say(&place, &yes);
    is_text(place_words(&place, SIGNUP_OF(2)), "",
            "an answer to the version before is for a person");
    yes.sequence = 1;
    say(&place, &yes);
    is_text(place_words(&place, SIGNUP_OF(2)), "interested",
            "one to the present version counts");
    place_close(&place);
}

/* Words and calendars put names on the same list. */
static void test_words_too(void)
{
    struct place place;
    struct reply reply = {.from = "ada@example.org", .words = "Yes please"};
    struct said no = {"ada@example.org",
                      "ada@example.org",
                      "DECLINED",
                      0,
                      "20261127T100000Z",
                      NULL,
                      NULL};

    open_invited(&place, "words", NULL);
    clock_set(THURSDAY + 2 * DAY);
    reply.to = relay_last("ada@example.org");
    post_put("INBOX", reply_bytes(place.arena, &reply));
    (void)place_collect(&place);
    is_text(place_words(&place, SIGNUP_OF(1)), "interested",
            "YES to an invitation");
    say(&place, &no);
    is_text(place_words(&place, SIGNUP_OF(1)), "interested",
            "her calendar said no before that, and comes late");
    no.dtstamp = "20261129T100000Z";
    say(&place, &no);
    is_text(place_words(&place, SIGNUP_OF(1)), "declined",
            "a no from later holds");
    place_close(&place);
}

/* An issue that is put on hold after its OK: nobody is invited either. */
static void test_held(void)
{
    struct place place;

    place_open(&place, "held");
    must(place_import(&place, place_people).status == 0);
    must(place_ask(&place, "alex", "approve wording").status == 0);
    place_save(&place, "boat.txt", BOAT FRIDAY QUAY "\nRound the harbour.\n");
    place_announce(&place);
    place_issues(&place);
    must(place_ask(&place, "alex", "approve 1").status == 0);
    place_issues(&place);
    must(place_ask(&place, "alex", "issues hold 1").status == 0);
    clock_set(THURSDAY);
    guard_heard(place.house, clock_now());
    place_deliver(&place);
    is_int(relay_count("ada@example.org"), 0, "on hold: neither goes");
    must(place_ask(&place, "alex", "approve 1 --held").status == 0);
    place_deliver(&place);
    is_int(relay_count("ada@example.org"), 2, "released: both do");
    place_close(&place);
}

int main(void)
{
    test_invited();
    test_held();
    test_not_invited();
    test_no_end();
    test_changed();
    test_cancelled();
    test_merged();
    test_changed_before();
    test_offered_again();
    test_doubt();
    test_answers();
    test_order();
    test_words_too();
    return done_testing();
}
