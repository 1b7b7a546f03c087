/* From a message in the inbox to what is recorded, answered and filed. */
#include "flow/collect.h"

#include <stdio.h>
#include <string.h>

#include "base/must.h"
#include "flow/guard.h"
#include "tests/flow/letters.h"

#define PROCESSED "Processed"
#define TO_PERSON "Needs a person"

static int put(struct place *place, const struct reply *reply)
{
    return post_put("INBOX", reply_bytes(place->arena, reply));
}

static int put_answer(struct place *place, const char *address,
                      const char *words)
{
    return put(place, &(struct reply){address, relay_last(address), words,
                                      .id = NULL});
}

/* "1 interested, 2 declined" */
static struct slice signups_of(struct place *place, int person)
{
    return place_words(place,
                       "SELECT group_concat(announcement_id || ' ' || state,"
                       " ', ') FROM (SELECT * FROM signup WHERE person_id = %d"
                       " ORDER BY announcement_id)",
                       person);
}

static struct slice disposition(struct place *place, int message)
{
    return place_words(place,
                       "SELECT disposition FROM inbound ORDER BY id"
                       " LIMIT 1 OFFSET %d",
                       message);
}

/* Reads everything, and answers it. */
static void read_post(struct place *place)
{
    (void)place_collect(place);
    place_deliver(place);
}

static void test_answers(void)
{
    static const struct {
        const char *words;
        const char *disposition;
        const char *signups;
        const char *person; /* status and hold */
        const char *tasks;
        int answers;
        int alerts;
        const char *header;
    } rows[] = {
        {"1 please", "acted", "1 interested", "active", "", 1, 0, NULL},
        {"Yes please to 1 and 2", "acted", "1 interested, 2 interested",
         "active", "", 1, 0, NULL},
        {"No to number 2", "acted", "2 declined", "active", "", 1, 0, NULL},
        {"Thanks!", "acted", "", "active", "", 0, 0, NULL},
        {"STOP", "acted", "", "left", "", 1, 0, NULL},
        {"9 please", "passed", "", "active", "answer", 0, 0, NULL},
        {"3 please", "passed", "", "active", "answer", 0, 0, NULL},
        {"YES", "passed", "", "active", "answer", 0, 0, NULL},
        {"Yes to 2, but only if there is a ramp?", "passed", "", "active",
         "answer", 0, 0, NULL},
        {"", "passed", "", "active", "answer", 0, 0, NULL},
        {"I want to end my life tonight.", "alerted", "", "active distress",
         "distress", 0, 1, NULL},
        {"1 please. I have been cutting myself again.", "alerted", "",
         "active distress", "distress", 0, 1, NULL},
        {"Ada died on Sunday.", "passed", "", "active bereavement",
         "bereavement", 0, 0, NULL},
        {"Ada died on Sunday. Please take her off the list.",
         "acted_and_passed", "", "left bereavement", "bereavement", 0, 0, NULL},
        {"I am away until Monday. 1 please.", "robot", "", "active", "", 0, 0,
         "Auto-Submitted: auto-replied\r\n"},
    };
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;
        int message;

        place_open_sent(&place, arena_format(arena, "answers-%zu", i));
        message = put(&place, &(struct reply){"Ada <" ADA ">", relay_last(ADA),
                                              rows[i].words, rows[i].header,
                                              .id = NULL});
        read_post(&place);
        is_text(disposition(&place, 0), rows[i].disposition, "\"%s\": %s",
                rows[i].words, rows[i].disposition);
        is_text(signups_of(&place, 1), rows[i].signups, "sign-ups");
        is_text(place_words(&place, "SELECT trim(status || ' ' ||"
                                    " ifnull(hold_reason, '')) FROM person"
                                    " WHERE id = 1"),
                rows[i].person, "the person is %s", rows[i].person);
        is_text(place_words(&place, "SELECT group_concat(kind) FROM task"),
                rows[i].tasks, "tasks");
        is_int(relay_count(ADA) - 1, rows[i].answers, "answers to Ada");
        is_int(relay_count(ROBIN), rows[i].alerts, "alerts");
        is_int(relay->count, 6 + rows[i].answers + rows[i].alerts,
               "and nothing to anybody else");
        is_text(slice_of(post_folder(message)),
                rows[i].tasks[0] == '\0' ? PROCESSED : TO_PERSON, "filed");
        is_int(place_number(&place, "SELECT count(*) FROM inbound WHERE"
                                    " filed_at > 0"),
               1, "on record once, as filed");
        place_close(&place);
    }
    arena_free(arena);
}

/* A letter with one item that people sign up for: YES and NO mean it. */
static void test_one_item(void)
{
    static const struct {
        const char *words;
        const char *signups;
    } rows[] = {{"YES", "1 interested"}, {"No thank you", "1 declined"}};

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;

        place_open(&place, rows[i].words);
        must(place_import(&place, place_people).status == 0);
        must(place_ask(&place, "alex", "approve wording").status == 0);
        place_save(&place, "1.txt",
                   "Kind: event\nTitle: Boat trip\nFor: everyone\n"
                   "Owner: Alex Rowe\nStarts: Friday 11 December 2026, 2pm\n\n"
                   "Round the harbour.\n");
        place_announce(&place);
        place_send_issue(&place, 1);
        put_answer(&place, ADA, rows[i].words);
        read_post(&place);
        is_text(signups_of(&place, 1), rows[i].signups, "%s with one item",
                rows[i].words);
        is_int(relay_count(ADA), 2, "and an answer");
        ok(slice_find(letter_header(place.arena, relay_last(ADA)->bytes,
                                    "In-Reply-To"),
                      SLICE("@phone.example>")) != SLICE_NONE,
           "that answers their message");
        place_close(&place);
    }
}

/* ---- stop ---- */

static void stopped(struct place *place, int person, bool stopped,
                    const char *what)
{
    is_text(
        place_words(place, "SELECT status FROM person WHERE id = %d", person),
        stopped ? "left" : "active", "%s: %s", what,
        stopped ? "stopped" : "not stopped");
}

static void test_stop(void)
{
    struct place place;
    struct relay_letter old;

    place_open_sent(&place, "stop-plain");
    put(&place, &(struct reply){ADA, NULL, "stop", .untagged = true});
    read_post(&place);
    stopped(&place, 1, true, "without any trace of our letter");
    is_int(relay_count(ADA), 2, "one confirmation");
    put_answer(&place, ADA, "STOP");
    read_post(&place);
    is_int(relay_count(ADA), 2, "a second stop gets no second confirmation");
    place_close(&place);

    place_open_sent(&place, "stop-old");
    old = *relay_last(BEN);
    clock_advance(200 * DAY);
    put(&place, &(struct reply){BEN, &old, "Please stop sending me these.",
                                .id = NULL});
    read_post(&place);
    stopped(&place, 2, true, "from a letter of last spring");
    place_close(&place);

    place_open_sent(&place, "stop-elsewhere");
    put(&place, &(struct reply){"ben.at.work@example.com", relay_last(BEN),
                                "STOP", .id = NULL});
    read_post(&place);
    stopped(&place, 2, true, "from another address of theirs");
    is_int(relay_count("ben.at.work@example.com"), 0,
           "nothing goes to that address");
    place_close(&place);

    place_open_sent(&place, "stop-place");
    put_answer(&place, ADA, "1 please");
    read_post(&place);
    put_answer(&place, ADA, "STOP");
    read_post(&place);
    stopped(&place, 1, true, "who still has their name down");
    is_text(place_words(&place, "SELECT group_concat(kind) FROM task"), "ring",
            "a person rings them");
    ok(slice_find(relay_last(ADA)->bytes, SLICE("Choose a nurse")) !=
           SLICE_NONE,
       "the confirmation names the place");
    place_close(&place);
}

static void share_address(struct place *place)
{
    place_change(place, "UPDATE contact SET value = '" ADA
                        "', value_key = '" ADA "' WHERE person_id = 2");
}

static void test_stop_of_sharers(void)
{
    struct place place;

    place_open(&place, "sharers");
    place_fill(&place);
    share_address(&place);
    place_send_issue(&place, 1);
    is_int(relay_count(ADA), 2, "two people at one address, a letter for each");
    put(&place, &(struct reply){ADA, NULL, "STOP", .untagged = true});
    read_post(&place);
    is_text(disposition(&place, 0), "passed", "which of the two?");
    place_close(&place);

    place_open(&place, "sharers-tag");
    place_fill(&place);
    share_address(&place);
    place_send_issue(&place, 1);
    for (int i = 0; i < relay->count; i++)
        if (slice_find(relay->letters[i].bytes, SLICE("Dear Ben")) !=
            SLICE_NONE)
            put(&place,
                &(struct reply){ADA, &relay->letters[i], "STOP", .id = NULL});
    read_post(&place);
    stopped(&place, 2, true, "answering the letter to Ben");
    stopped(&place, 1, false, "Ada");
    place_close(&place);
}

static void test_two_registrations(void)
{
    struct place place;

    place_open(&place, "two");
    place_fill(&place);
    must(place_import(&place, "ref,name,full_name,email,consent_date,"
                              "consent_source\n"
                              "R7,Ada,Ada Bright,ada.b@example.com,2026-09-01,"
                              "form\n")
             .status == 0);
    place_send_issue(&place, 1);
    put(&place, &(struct reply){"ada.b@example.com", relay_last(ADA), "STOP",
                                .id = NULL});
    read_post(&place);
    ok(place_number(&place,
                    "SELECT count(*) FROM person WHERE id IN (1, 7)"
                    " AND (status = 'left' OR hold_reason IS NOT NULL)") > 0,
       "stop from the address of another registration is not lost");
    is_int(place_number(&place, "SELECT to_person FROM inbound"), 1,
           "and a person sees to it");
    place_close(&place);
}

/* ---- who and what it is not ---- */

static void test_strangers(void)
{
    static const struct {
        const char *what;
        const char *from;
        const char *words;
        const char *disposition;
    } rows[] = {
        {"a stranger", "zed@example.net", "1 please", "passed"},
        {"a stranger who says stop", "zed@example.net", "STOP", "passed"},
        {"a stranger in need", "zed@example.net", "I want to kill myself",
         "alerted"},
        {"staff", "alex@harbour.example", "1 please", "passed"},
        {"our own address", "voices@harbour.example", "STOP", "passed"},
        {"no address", "nobody", "STOP", "passed"},
    };
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;
        bool alert = strcmp(rows[i].disposition, "alerted") == 0;

        place_open_sent(&place, arena_format(arena, "strangers-%zu", i));
        put(&place, &(struct reply){rows[i].from, NULL, rows[i].words,
                                    .untagged = true});
        read_post(&place);
        is_text(disposition(&place, 0), rows[i].disposition, "%s",
                rows[i].what);
        is_int(relay->count, 6 + alert, "gets no answer");
        is_int(place_number(&place, "SELECT count(*) FROM signup") +
                   place_number(&place, "SELECT count(*) FROM person WHERE"
                                        " status <> 'active'"),
               0, "and changes nothing");
        place_close(&place);
    }
    arena_free(arena);
}

/* A report on the last letter to that address. */
static void put_report(struct place *place, const char *address,
                       const char *action, const char *status,
                       const char *words)
{
    struct slice id =
        letter_header(place->arena, relay_last(address)->bytes, "Message-ID");

    put(place, &(struct reply){
                   "Mail Delivery <mailer-daemon@example.org>", NULL,
                   arena_format(
                       place->arena,
                       "--b\r\nContent-Type: text/plain\r\n\r\n"
                       "The mail system.\r\n--b\r\n"
                       "Content-Type: message/delivery-status\r\n\r\n"
                       "Reporting-MTA: dns; mx.example.org\r\n\r\n"
                       "Final-Recipient: rfc822; %s\r\nAction: %s\r\n"
                       "Status: %s\r\nDiagnostic-Code: smtp; %s\r\n\r\n--b\r\n"
                       "Content-Type: text/rfc822-headers\r\n\r\n"
                       "Message-ID: %.*s\r\n\r\n--b--",
                       address, action, status, words, SLICE_ARG(id)),
                   "MIME-Version: 1.0\r\nContent-Type: multipart/report;"
                   " report-type=delivery-status; boundary=b\r\n",
                   .untagged = true});
}

/* "suspended, address_check" */
static struct slice effect_of(struct place *place)
{
    return place_words(
        place, "SELECT trim((SELECT CASE WHEN max(bounced_at) > 0"
               " THEN 'suspended ' ELSE '' END FROM contact) ||"
               " (SELECT ifnull(group_concat(kind), '') FROM task) ||"
               " (SELECT ifnull(' counted ' || sum(counts), '') FROM bounce))");
}

static void test_bounce_effects(void)
{
    static const struct {
        const char *action;
        const char *status;
        const char *words;
        const char *effect;
    } rows[] = {
        {"failed", "5.1.1", "550 5.1.1 User unknown",
         "suspended address_check counted 1"},
        {"failed", "5.2.2", "552 5.2.2 Mailbox full", "counted 1"},
        {"failed", "5.7.1", "554 5.7.1 blocked using bl.example.com",
         "counted 0"},
        {"failed", "5.7.26", "550 5.7.26 DMARC policy", "counted 0"},
        {"delayed", "4.4.1", "Connection timed out", ""},
        {"delivered", "2.1.5", "250 2.1.5 Ok", ""},
    };
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;

        place_open_sent(&place, arena_format(arena, "bounce-%zu", i));
        put_report(&place, BEN, rows[i].action, rows[i].status, rows[i].words);
        read_post(&place);
        is_text(disposition(&place, 0), "bounce", "%s", rows[i].words);
        is_text(effect_of(&place), rows[i].effect, "its effect");
        is_int(relay->count, 6, "and no letter");
        put_report(&place, BEN, rows[i].action, rows[i].status, rows[i].words);
        read_post(&place);
        is_int(place_number(&place, "SELECT count(*) FROM task"),
               i == 0 ? 1 : 0, "said again it is no more to do");
        place_close(&place);
    }
    arena_free(arena);
}

/* A mailbox that is full for three issues: then somebody rings. Two letters of
 * earlier issues came back before the one that was sent. */
static void test_bounce_issues(void)
{
    struct place place;

    place_open_sent(&place, "bounce-issues");
    for (int letter = 1; letter <= 2; letter++) {
        place_change(&place,
                     "INSERT INTO delivery (id, purpose_key, kind, state,"
                     " person_id, created_at, next_at) VALUES (%d,"
                     " 'earlier:%d', 'bulletin', 'handed_over', 2, 1, 1)",
                     -letter, letter);
        place_change(&place,
                     "INSERT INTO inbound (id, message_key, folder,"
                     " uidvalidity, uid, size, received_at, kind, gate,"
                     " matched_by, disposition, intents, own_words, recorded,"
                     " why, to_person, filed_at) VALUES (-%d, 'earlier%d',"
                     " 'INBOX', 1, -%d, 1, 1, 'bounce', 'ignore',"
                     " 'reference', 'bounce', '', '', '', '', 0, 1)",
                     letter, letter, letter);
        place_change(&place,
                     "INSERT INTO bounce (inbound_id, delivery_id, person_id,"
                     " status, reason, lasting, counts, received_at) VALUES"
                     " (-%d, -%d, 2, '5.2.2', 'mailbox full', 0, 1, 1)",
                     letter, letter);
    }
    put_report(&place, BEN, "failed", "5.2.2", "552 5.2.2 Mailbox full");
    read_post(&place);
    is_text(effect_of(&place), "address_check counted 3",
            "the third issue in a row");
    place_close(&place);
}

/* Whoever learned an address can send a report: it needs our letter's id. */
static void test_bounce_forged(void)
{
    struct place place;

    place_open_sent(&place, "bounce-forged");
    put(&place,
        &(struct reply){"mailer-daemon@example.org", NULL,
                        "Delivery to the following recipient failed:\r\n\r\n"
                        "  " BEN "\r\n\r\n550 5.1.1 No such user\r\n",
                        "Subject: Undelivered Mail\r\n", .untagged = true});
    read_post(&place);
    is_text(disposition(&place, 0), "bounce", "a report without our letter");
    is_text(effect_of(&place), "", "is only noted");
    place_close(&place);
}

static void test_button(void)
{
    struct place place;

    place_open_sent(&place, "button");
    put(&place,
        &(struct reply){
            "Ada <" ADA ">", NULL,
            "Apple Mail sent this email to unsubscribe from the message "
            "\"News\".",
            arena_format(place.arena, "Delivered-To: %.*s\r\n",
                         SLICE_ARG(letter_header(
                             place.arena, relay_last(ADA)->bytes, "Reply-To"))),
            .id = NULL});
    read_post(&place);
    is_text(disposition(&place, 0), "acted", "a button for leaving");
    stopped(&place, 1, true, "Ada");
    is_int(relay->count, 6, "without a confirmation");
    place_close(&place);
}

static void test_bounce(void)
{
    struct place place;
    struct slice id;

    place_open_sent(&place, "bounce");
    id = letter_header(place.arena, relay_last(BEN)->bytes, "Message-ID");
    put(&place,
        &(struct reply){
            "Mail Delivery <mailer-daemon@example.org>", NULL,
            arena_format(place.arena,
                         "--b\r\nContent-Type: text/plain\r\n\r\n"
                         "The mail system: STOP. No such user.\r\n"
                         "--b\r\nContent-Type: message/delivery-status\r\n\r\n"
                         "Reporting-MTA: dns; mx.example.org\r\n\r\n"
                         "Final-Recipient: rfc822; " BEN "\r\n"
                         "Action: failed\r\nStatus: 5.1.1\r\n\r\n"
                         "--b\r\nContent-Type: text/rfc822-headers\r\n\r\n"
                         "Message-ID: %.*s\r\n\r\n--b--",
                         SLICE_ARG(id)),
            "MIME-Version: 1.0\r\nContent-Type: multipart/report;"
            " report-type=delivery-status; boundary=b\r\n",
            .untagged = true});
    read_post(&place);
    is_text(disposition(&place, 0), "bounce", "a report on a letter of ours");
    is_int(place_number(&place, "SELECT person_id FROM inbound"), 2,
           "of Ben's");
    stopped(&place, 2, false, "whatever the report says, Ben");
    is_int(relay->count, 6, "it gets no answer");
    place_close(&place);
}

static void test_own_letter(void)
{
    struct place place;

    place_open_sent(&place, "own");
    post_put("Junk", relay_last(ADA)->bytes);
    read_post(&place);
    is_text(disposition(&place, 0), "robot", "a copy of our own letter");
    is_int(relay->count, 6, "gets no answer");
    is_int(post_count(PROCESSED), 1, "and is filed, from Junk too");
    place_close(&place);
}

/* ---- which letter it answers ---- */

/* Each "@" of the pattern is our address with the letter's tag, each "#" the
 * letter's Message-ID. */
static const char *pointing(struct place *place, const char *pattern,
                            const struct relay_letter *letter)
{
    struct text text = text_start(place->arena, 4096);
    struct slice reply_to =
        letter_header(place->arena, letter->bytes, "Reply-To");
    size_t open = slice_find_byte(reply_to, '<');

    if (open != SLICE_NONE)
        reply_to = slice_part(reply_to, open + 1, reply_to.size - open - 2);
    for (; *pattern != '\0'; pattern++) {
        if (*pattern == '@')
            text_put(&text, reply_to);
        else if (*pattern == '#')
            text_put(&text,
                     letter_header(place->arena, letter->bytes, "Message-ID"));
        else
            text_putc(&text, *pattern);
    }
    return text_string(&text);
}

static void test_pointers(void)
{
    static const struct {
        const char *header; /* to Ada's letter */
        const char *other;  /* to Ben's */
        const char *matched_by;
        const char *disposition;
    } rows[] = {
        {"Delivered-To: @\r\n", "", "tag", "acted"},
        {"X-Original-To: @\r\n", "", "tag", "acted"},
        {"Envelope-To: @\r\n", "", "tag", "acted"},
        {"X-Forwarded-To: @\r\n", "", "tag", "acted"},
        {"Original-Recipient: rfc822;@\r\n", "", "tag", "acted"},
        {"Cc: Somebody <@>\r\n", "", "tag", "acted"},
        {"Received: from mx by mail with ESMTP\r\n\tfor <@>; Thu\r\n", "",
         "tag", "acted"},
        /* The relay stripped the tag from every header. */
        {"In-Reply-To: #\r\n", "", "reference", "acted"},
        {"References: <a+b> # <c+d>\r\n", "", "reference", "acted"},
        {"In-Reply-To: #\r\nReferences: #\r\n", "", "reference", "acted"},
        {"", "", "sender", "acted"},
        /* Two that disagree. */
        {"Delivered-To: @\r\n", "X-Original-To: @\r\n", "tag", "passed"},
        {"Delivered-To: @\r\n", "In-Reply-To: #\r\n", "tag", "passed"},
        {"", "In-Reply-To: #\r\n", "reference", "passed"},
        /* What came earlier in the thread is no other answer. */
        {"In-Reply-To: #\r\n", "References: #\r\n", "reference", "acted"},
    };
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;
        const char *header;

        place_open_sent(&place, arena_format(arena, "pointers-%zu", i));
        header = arena_format(place.arena, "%s%s",
                              pointing(&place, rows[i].header, relay_last(ADA)),
                              pointing(&place, rows[i].other, relay_last(BEN)));
        put(&place,
            &(struct reply){ADA, NULL, "1 please", header, .untagged = true});
        read_post(&place);
        is_text(disposition(&place, 0), rows[i].disposition, "%s%s",
                rows[i].header, rows[i].other);
        is_text(place_words(&place, "SELECT matched_by FROM inbound"),
                rows[i].matched_by, "matched by %s", rows[i].matched_by);
        is_text(signups_of(&place, 1),
                strcmp(rows[i].disposition, "acted") == 0 ? "1 interested" : "",
                "the name is down, or not");
        place_close(&place);
    }
    arena_free(arena);
}

/* ---- the same message twice ---- */

static void test_duplicates(void)
{
    struct place place;
    struct slice bytes;

    place_open_sent(&place, "duplicates");
    bytes = reply_bytes(place.arena, &(struct reply){ADA, relay_last(ADA),
                                                     "1 please", .id = NULL});
    post_put("INBOX", bytes);
    post_put("Junk", bytes);
    read_post(&place);
    post_put("INBOX", slice_of(arena_format(place.arena,
                                            "Received: from elsewhere\r\n"
                                            "%.*s",
                                            SLICE_ARG(bytes))));
    read_post(&place);
    is_int(place_number(&place, "SELECT count(*) FROM inbound WHERE"
                                " disposition = 'duplicate'"),
           2, "three copies: two are duplicates");
    is_int(relay_count(ADA), 2, "one answer");
    is_int(post_count(PROCESSED), 3, "all are filed");
    put(&place, &(struct reply){ADA, relay_last(ADA), "2 please",
                                .id = "<same@phone.example>"});
    put(&place, &(struct reply){ADA, &relay->letters[0], "No to 2",
                                .id = "<same@phone.example>"});
    read_post(&place);
    is_int(place_number(&place, "SELECT count(*) FROM inbound WHERE"
                                " disposition = 'duplicate'"),
           2, "another content under the same id is another message");
    place_close(&place);
}

/* ---- what cannot be read ---- */

static void test_set_aside(void)
{
    static const struct {
        const char *what;
        int reader; /* how many questions it answers */
    } rows[] = {
        {"the reader dies at once", 0},
        {"the reader dies half way", 1},
    };
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;
        struct slice bytes;
        int first;

        place_open_sent(&place, arena_format(arena, "aside-%zu", i));
        bytes =
            reply_bytes(place.arena, &(struct reply){ADA, relay_last(ADA),
                                                     "1 please", .id = NULL});
        first = post_put("INBOX", bytes);
        place_reader_answers(&place, rows[i].reader);
        is_int(place_collect(&place), 0, "%s: goes on", rows[i].what);
        is_text(disposition(&place, 0), "set_aside", "set aside");
        is_text(slice_of(post_folder(first)), TO_PERSON, "for a person");
        post_put("INBOX", bytes);
        is_int(place_collect(&place), 0, "the same again: goes on");
        is_int(post_count("INBOX"), 0, "and is filed");
        place_reader_answers(&place, -1);
        put_answer(&place, BEN, "2 please");
        read_post(&place);
        is_text(signups_of(&place, 2), "2 interested", "the next one is read");
        place_close(&place);
    }
    arena_free(arena);
}

/* Of a mail with a huge photo the words are read all the same: STOP is obeyed
 * and distress heard. Nothing else is done without a person. */
static void test_too_large(void)
{
    static const struct {
        const char *words;
        const char *disposition;
        const char *person;
    } rows[] = {
        {"1 please", "passed", "active"},
        {"STOP", "acted_and_passed", "left"},
        {"I want to end my life tonight.", "alerted", "active distress"},
    };
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;
        int message;

        place_open_sent(&place, arena_format(arena, "large-%zu", i));
        message = put_answer(&place, ADA, rows[i].words);
        post_claim_size(message, (uint64_t)1 << 40);
        put_answer(&place, BEN, "2 please");
        read_post(&place);
        is_text(disposition(&place, 0), rows[i].disposition,
                "\"%s\" with a photo of a terabyte: %s", rows[i].words,
                rows[i].disposition);
        is_text(place_words(&place, "SELECT trim(status || ' ' ||"
                                    " ifnull(hold_reason, '')) FROM person"
                                    " WHERE id = 1"),
                rows[i].person, "the person is %s", rows[i].person);
        is_text(slice_of(post_folder(message)), TO_PERSON, "for a person");
        is_int(place_number(&place, "SELECT count(*) FROM inbound WHERE"
                                    " why LIKE '%%too large%%'"),
               1, "who is told that there is more");
        is_text(signups_of(&place, 2), "2 interested", "the next one is read");
        place_close(&place);
    }
    arena_free(arena);
}

static void test_odd_messages(void)
{
    static const char *const rows[] = {"",           "hello",
                                       "\r\n\r\n",   "\r\n1 please",
                                       "From: " ADA, "Subject\r\n\r\nSTOP"};
    struct place place;

    place_open_sent(&place, "odd");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        post_put("INBOX", slice_of(rows[i]));
    put_answer(&place, ADA, "1 please");
    read_post(&place);
    is_int(post_count("INBOX"), 0, "odd messages are filed");
    is_int(place_number(&place, "SELECT count(*) FROM inbound WHERE to_person"),
           6, "for a person");
    is_int(relay->count, 7, "and only Ada gets an answer");
    place_close(&place);
}

/* ---- late answers ---- */

static void test_late(void)
{
    static const struct {
        const char *what;
        int64_t days;
        const char *words;
        const char *disposition;
    } rows[] = {
        {"in time", 1, "1 please", "acted"},
        {"after it closed", 10, "1 please", "passed"},
        {"open still", 10, "2 please", "acted"},
        {"a letter of last summer", 100, "2 please", "passed"},
    };
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;

        place_open_sent(&place, arena_format(arena, "late-%zu", i));
        clock_advance(rows[i].days * DAY);
        put_answer(&place, ADA, rows[i].words);
        read_post(&place);
        is_text(disposition(&place, 0), rows[i].disposition, "%s",
                rows[i].what);
        place_close(&place);
    }
    arena_free(arena);
}

/* ---- a mailbox that fails ---- */

static void test_failures(void)
{
    static const struct {
        const char *what;
        enum post_operation operation;
        int working;
        bool applied; /* the first answer, before the failure */
    } rows[] = {
        {"no connection", POST_OPEN, 0, false},
        {"no folder", POST_SELECT, 1, false},
        {"no list", POST_LIST, 1, false},
        {"no first message", POST_FETCH, 0, false},
        {"no second message", POST_FETCH, 1, false},
        {"no first move", POST_MOVE, 0, true},
        {"no second move", POST_MOVE, 1, true},
        {"the answer to a move is lost", POST_MOVE_REPLY, 0, true},
    };
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;

        place_open_sent(&place, arena_format(arena, "failures-%zu", i));
        put_answer(&place, ADA, "1 please");
        put_answer(&place, BEN, "STOP");
        post_fail(rows[i].operation, rows[i].working, 1);
        is_int(place_collect(&place), -1, "%s: it is said", rows[i].what);
        is_int(place_number(&place, "SELECT count(*) FROM fact WHERE"
                                    " name = 'imap'"),
               1, "and the status knows");
        is_int(signups_of(&place, 1).size > 0, rows[i].applied,
               "what was read is applied");
        is_int(place_collect(&place), 0, "the next time it works");
        place_deliver(&place);
        is_int(place_number(&place, "SELECT count(*) FROM inbound WHERE"
                                    " disposition = 'acted'"),
               2, "each is applied once");
        is_int(relay->count, 8, "and answered once");
        is_int(post_count(PROCESSED), 2, "and filed");
        is_int(place_number(&place, "SELECT count(*) FROM inbound WHERE"
                                    " filed_at = 0"),
               0, "as the ledger knows");
        is_int(place_number(&place, "SELECT count(*) FROM fact WHERE"
                                    " name = 'imap'"),
               0, "and the trouble is over");
        place_close(&place);
    }
    arena_free(arena);
}

/* The folder was built anew: all UIDs are other ones. */
static void test_renumbered(void)
{
    struct place place;

    place_open_sent(&place, "renumbered");
    put_answer(&place, ADA, "1 please");
    post_fail(POST_MOVE, 0, 1);
    (void)place_collect(&place);
    post_renumber();
    read_post(&place);
    is_int(relay_count(ADA), 2, "one answer");
    is_text(signups_of(&place, 1), "1 interested", "one sign-up");
    is_int(post_count(PROCESSED), 1, "and it is filed");
    place_close(&place);
}

/* Rule 6: whoever shares the address hears nothing either, also when nothing
 * says which of them wrote. */
static void test_hold_reaches_sharers(void)
{
    static const struct {
        const char *words;
        bool untagged;
    } rows[] = {
        {"I want to end my life tonight.", false},
        {"I want to end my life tonight.", true},
        {"My wife died on Sunday.", false},
        {"My wife died on Sunday.", true},
        {"STOP", true},
    };
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;

        place_open(&place, arena_format(arena, "hold-%zu", i));
        place_fill(&place);
        share_address(&place);
        place_send_issue(&place, 1);
        put(&place, &(struct reply){ADA, relay_last(ADA), rows[i].words,
                                    .untagged = rows[i].untagged});
        read_post(&place);
        is_int(place_number(&place, "SELECT count(*) FROM person WHERE"
                                    " hold_reason IS NOT NULL"),
               2, "\"%s\": both who share the address are on hold",
               rows[i].words);
        is_int(relay_count(ADA), 2, "and get no answer");
        place_close(&place);
    }
    arena_free(arena);
}

/* At night the duty manager hears of it too. */
static void test_alert_at_night(void)
{
    struct place place;

    place_open_sent(&place, "night");
    clock_set(THURSDAY + 12 * HOUR);
    put_answer(&place, ADA, "I want to end my life tonight.");
    must(place_ask(&place, "alex", "hold").status == 0);
    read_post(&place);
    is_int(relay_count(ROBIN), 1, "one alert to the person on duty");
    is_int(relay_count("duty@harbour.example"), 1, "and one out of hours");
    ok(slice_find(relay_last(ROBIN)->bytes, SLICE("M-0001")) != SLICE_NONE,
       "with the message's number, though all else is held");
    place_close(&place);
}

/* What a person has dealt with no longer waits; their hold stays. */
static void test_done(void)
{
    struct place place;

    place_open_sent(&place, "done");
    put_answer(&place, ADA, "I want to end my life tonight.");
    read_post(&place);
    is_text(
        place_ask(&place, "mallory", "inbox done M-0001").complaint,
        "user mallory may not do that. A member of staff with the right role "
        "may: see \"User:\" and \"Roles:\" in staff.conf\n",
        "a stranger to the staff does not deal with messages");
    is_int(place_ask(&place, "alex", "inbox done M-0001").status, 0,
           "the facilitator does");
    is_text(place_ask(&place, "alex", "inbox list").output,
            "No message waits for a person.\n", "it no longer waits");
    is_int(place_number(&place, "SELECT count(*) FROM task WHERE"
                                " closed_at = 0"),
           0, "nor does its task");
    is_text(place_words(&place, "SELECT hold_reason FROM person WHERE id = 1"),
            "distress", "the hold stays until release");
    is_int(place_ask(&place, "alex", "inbox done M-0099").status, 1,
           "a number that is not there is refused");
    place_close(&place);
}

/* What was seen is counted on its own, and held against what became of it. */
static void test_reconcile(void)
{
    struct place place;
    struct answer answer;

    place_open_sent(&place, "reconcile");
    answer = place_ask(&place, "alex", "inbox reconcile");
    is_int(answer.status, 0, "a day without post adds up");
    put_answer(&place, ADA, "1 please");
    put_answer(&place, BEN, "Is there a ramp?");
    read_post(&place);
    answer = place_ask(&place, "alex", "inbox reconcile --day 2026-11-26");
    is_int(answer.status, 0, "two messages that were read add up");
    ok(answer_says(answer, "2 seen") && answer_says(answer, "1 acted\n") &&
           answer_says(answer, "1 passed\n"),
       "each by what became of it");
    is_int(place_ask(&place, "alex", "inbox reconcile --day 2026-11-24").status,
           0, "another day has nothing to add");
    is_int(place_ask(&place, "alex", "inbox reconcile --day 2026-11-31").status,
           2, "a day that is none is refused");

    post_fail(POST_MOVE, 0, 1);
    put_answer(&place, ADA, "2 please");
    (void)place_collect(&place);
    answer = place_ask(&place, "alex", "inbox reconcile");
    is_int(answer.status, 1, "what is not moved yet is not done");
    ok(answer_says(answer, "not moved out of INBOX yet"), "and is named");
    (void)place_collect(&place);
    is_int(place_ask(&place, "alex", "inbox reconcile").status, 0,
           "until it is");

    place_change(&place, "UPDATE inbound SET uid = uid + 1000 WHERE id = 2");
    answer = place_ask(&place, "alex", "inbox reconcile");
    is_int(answer.status, 1, "a message that lost its record does not add up");
    ok(answer_says(answer, "not taken yet") &&
           answer_says(answer, "never seen"),
       "nor a record of what nobody saw");
    place_close(&place);
}

/* Another process writes to the ledger at its n-th chance. */
struct meanwhile {
    struct place *place;
    const char *sql;
    int chances; /* left until it happens */
    bool early;  /* it happened before anything was recorded */
};

static void happen(void *of)
{
    struct meanwhile *meanwhile = of;

    if (meanwhile->chances == 0 || --meanwhile->chances > 0)
        return;
    meanwhile->early =
        place_number(meanwhile->place, "SELECT count(*) FROM inbound") == 0;
    if (meanwhile->early)
        place_change(meanwhile->place, "%s", meanwhile->sql);
}

/* What others do between reading a message and recording it is seen, and what
 * is read with it is recorded in the same commit. */
static void test_meanwhile(void)
{
    static const struct {
        const char *what;
        const char *sql;
        const char *signups;
    } rows[] = {
        {"died", "UPDATE person SET status = 'deceased' WHERE id = 1", ""},
        {"booked by a colleague",
         "INSERT OR IGNORE INTO signup (person_id, announcement_id, version, "
         "state,"
         " created_at, changed_at) VALUES (1, 1, 1, 'booked', 1, 1)",
         "1 booked"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bool early = true;

        for (int chance = 1; early && chance <= 400; chance++) {
            struct place place;
            char name[40];
            struct meanwhile meanwhile = {&place, rows[i].sql, chance, false};

            snprintf(name, sizeof name, "meanwhile-%zu-%d", i, chance);
            place_open_sent(&place, name);
            put_answer(&place, ADA, "1 please");
            put_answer(&place, BEN, "2 please");
            clock_meanwhile(happen, &meanwhile);
            (void)place_collect(&place);
            clock_meanwhile(NULL, NULL);
            early = meanwhile.early;
            if (early)
                is_text(signups_of(&place, 1), rows[i].signups,
                        "%s at chance %d", rows[i].what, chance);
            is_text(signups_of(&place, 2), "2 interested", "Ben is as ever");
            place_close(&place);
        }
        ok(!early, "every chance was tried");
    }
}

/* Two letters of different issues, answered in one batch. */
static void test_two_issues(void)
{
    struct place place;

    place_open_sent(&place, "two-issues");
    put_answer(&place, ADA, "1 please");
    place_save(&place, "walk.txt",
               "Kind: event\nTitle: Walk along the estuary\nFor: everyone\n"
               "Owner: alex\nStarts: 20 January 2027 2pm\n"
               "Ends: 20 January 2027 4pm\nWhere: The jetty\n\n"
               "Come for a walk.\n");
    place_announce(&place);
    clock_set(
        place_number(&place, "SELECT goes_at FROM issue WHERE number = 1") +
        6 * DAY);
    place_send_issue(&place, 2);
    put_answer(&place, BEN, "4 please");
    read_post(&place);
    ok(strstr(arena_string(place.arena, relay_last(ADA)->bytes),
              "Choose a nurse") != NULL,
       "the first is told of what is in the first issue");
    place_close(&place);
}

/* "This address is not safe": nothing more goes there, whatever else the
 * message is. */
static void test_unsafe(void)
{
    static const struct {
        const char *words;
        const char *disposition;
        int alerts;
    } rows[] = {
        {"Please do not email me at work.", "acted_and_passed", 0},
        {"Do not write to this address, my husband reads it.", "alerted", 1},
        {"STOP. This address is not safe for me.", "alerted", 1},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;
        char name[30];

        snprintf(name, sizeof name, "unsafe-%zu", i);
        place_open_sent(&place, name);
        put_answer(&place, ADA, "1 please");
        (void)place_collect(&place);
        put_answer(&place, ADA, rows[i].words);
        read_post(&place);
        place_office(&place);
        is_text(disposition(&place, 1), rows[i].disposition, "%s",
                rows[i].words);
        is_int(relay_count(ADA), 1, "not even what was promised before goes");
        is_int(relay_count(ROBIN), rows[i].alerts, "alerts");
        is_text(place_words(&place, "SELECT safe FROM contact WHERE"
                                    " person_id = 1"),
                "no", "the address is marked");
        is_int(place_number(&place, "SELECT count(*) FROM task WHERE"
                                    " inbound_id = 2 AND closed_at = 0") > 0,
               1, "and a person has it");
        clock_advance(WEEK);
        place_send_issue(&place, 2);
        is_int(relay_count(ADA), 1, "nor the next bulletin");
        place_close(&place);
    }
}

/* Asked for, a letter goes once more: as it was, to where we write to them. */
static void test_again(void)
{
    struct place place;
    const struct relay_letter *first;

    place_open_sent(&place, "again");
    first = relay_last(ADA);
    put_answer(&place, ADA, "Could you send me the bulletin again please?");
    read_post(&place);
    is_text(disposition(&place, 0), "acted", "asked for again");
    is_int(relay_count(ADA), 2, "it goes once more");
    ok(!slice_equal(
           letter_header(place.arena, first->bytes, "Message-ID"),
           letter_header(place.arena, relay_last(ADA)->bytes, "Message-ID")),
       "as a letter of its own, which no mailbox throws away as known");
    is_text(letter_header(place.arena, relay_last(ADA)->bytes, "Subject"),
            arena_string(place.arena,
                         letter_header(place.arena, first->bytes, "Subject")),
            "the same subject");
    ok(slice_find(relay_last(ADA)->bytes, SLICE("Choose a nurse")) !=
           SLICE_NONE,
       "and the same items");
    put_answer(&place, ADA, "2 please");
    read_post(&place);
    is_text(signups_of(&place, 1), "2 interested",
            "an answer to it is one to the first");
    post_put("INBOX",
             reply_bytes(place.arena,
                         &(struct reply){ADA, first, "send it again please",
                                         .id = NULL}));
    read_post(&place);
    is_text(disposition(&place, 2), "passed", "a second time on one day is");
    is_int(relay_count(ADA), 3, "for a person (the third was an answer)");
    clock_advance(2 * DAY);
    post_put("INBOX",
             reply_bytes(place.arena,
                         &(struct reply){"thief@example.net", first,
                                         "send it again please", .id = NULL}));
    read_post(&place);
    is_text(disposition(&place, 3), "passed", "from another address as well");
    place_change(&place, "UPDATE person SET hold_reason = 'distress',"
                         " held_at = 1 WHERE id = 1");
    post_put("INBOX",
             reply_bytes(place.arena,
                         &(struct reply){ADA, first, "send it again please",
                                         .id = NULL}));
    read_post(&place);
    is_text(disposition(&place, 4), "passed", "or while on hold");
    is_int(relay_count(ADA), 3, "then nothing goes");
    is_int(place_number(&place, "SELECT count(*) FROM delivery WHERE"
                                " kind = 'bulletin'"),
           6, "the account of the issue is as it was");
    place_close(&place);
}

int main(void)
{
    test_unsafe();
    test_again();
    test_meanwhile();
    test_two_issues();
    test_answers();
    test_one_item();
    test_stop();
    test_stop_of_sharers();
    test_two_registrations();
    test_strangers();
    test_bounce();
    test_bounce_effects();
    test_bounce_issues();
    test_bounce_forged();
    test_button();
    test_own_letter();
    test_pointers();
    test_duplicates();
    test_set_aside();
    test_too_large();
    test_odd_messages();
    test_late();
    test_failures();
    test_renumbered();
    test_hold_reaches_sharers();
    test_alert_at_night();
    test_done();
    test_reconcile();
    return done_testing();
}
