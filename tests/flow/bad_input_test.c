/* What should not be sent, or is too much: bounded, and said in plain words. */
#include <string.h>

#include "core/reading/message.h"
#include "core/notice/issue.h"
#include "flow/guard.h"
#include "tests/flow/letters.h"

#define ITEMS 100

static void test_large(void)
{
    struct place place;
    char *text;

    place_open(&place, "large");
    text = arena_alloc(place.arena, 1000001);
    for (size_t i = 0; i < 1000000; i++)
        text[i] = i % 60 == 59 ? '\n' : 'a';
    place_save(&place, "large.txt",
               arena_format(place.arena,
                            "Kind: news\nTitle: Tea\nFor: everyone\n"
                            "Owner: Pat\n\n%s",
                            text));
    place_announce(&place);
    is_int(place_number(&place, "SELECT count(*) FROM announcement"), 0,
           "a megabyte is no announcement");
    ok(slice_find(place_file(&place, "announcements/refused/large.txt.why.txt"),
                  SLICE("large.txt")) != SLICE_NONE,
       "it is refused in words");
    ok(place_file(&place, "announcements/refused/large.txt").size > 1000000,
       "and kept as it was");
    is_int(place_number(&place, "SELECT count(*) FROM content WHERE"
                                " length(bytes) > 500000"),
           0, "not in the ledger");
    place_close(&place);
}

/* Forty of them; what is left over is new for the next. */
static void test_many(void)
{
    struct place place;
    struct slice proof;

    place_open(&place, "many");
    is_int(place_import(&place, place_people).status, 0, "six people");
    for (int i = 1; i <= ITEMS; i++)
        place_save(&place, arena_format(place.arena, "%d.txt", i),
                   arena_format(place.arena,
                                "Kind: news\nTitle: Story number %d\n"
                                "For: everyone\nOwner: Pat\n\nIt is told.\n",
                                i));
    place_announce(&place);
    is_int(place_number(&place, "SELECT count(*) FROM announcement"), ITEMS,
           "all are taken");
    place_proofs(&place);
    is_int(place_number(&place, "SELECT count(*) FROM issue_item"),
           ISSUE_MOST_ITEMS, "an issue has so many");
    proof = letter_words(&place, relay_last(ALEX));
    ok(proof.size < 20000, "its proof can be read: %zu bytes", proof.size);
    ok(slice_find(proof, SLICE("- 40: Story number")) != SLICE_NONE,
       "the items are in it");
    ok(slice_find(proof, SLICE("- and 40 more")) != SLICE_NONE,
       "and how many more are left out");
    ok(relay_last(ALEX)->bytes.size < 2000000,
       "and is no larger than a letter");
    place_close(&place);
}

static struct slice state_of(struct place *place)
{
    return place_words(place, "SELECT state FROM issue WHERE number = 1");
}

static void tell(struct place *place, const char *from,
                 const struct relay_letter *letter, const char *words,
                 const char *header)
{
    reply_read(place, from, letter, words, header);
    place_proofs(place);
}

static void test_yesterday(void)
{
    struct place place;

    place_open_proved(&place, "yesterday");
    clock_set(THURSDAY + DAY + 60);
    place_issues(&place);
    is_text(state_of(&place), "held", "nobody approved it in time");
    tell(&place, ALEX, relay_last(ALEX), "OK", VOUCHED);
    is_text(state_of(&place), "held", "an ok to yesterday's proof is none");
    ok(slice_find(letter_words(&place, relay_last(ALEX)),
                  SLICE("issue 1 does not go: it is held")) != SLICE_NONE,
       "and the answer says why");
    tell(&place, ALEX, relay_last(ALEX), "OK", VOUCHED);
    is_text(state_of(&place), "held", "nor is one to that answer");
    guard_heard(place.house, clock_now());
    place_deliver(&place);
    is_int(relay_count("ada@example.org"), 0, "nobody has anything");
    place_close(&place);
}

/* The later one of two at the same moment sees what the first did. */
static void test_at_once(void)
{
    struct place place;
    struct relay_letter alex;
    struct relay_letter jo;
    struct reply ok_reply;
    struct reply hold_reply;

    for (int first = 0; first < 2; first++) {
        place_open_proved(&place, first == 0 ? "at-once-0" : "at-once-1");
        alex = *relay_last(ALEX);
        jo = *relay_last(JO);
        ok_reply = (struct reply){
            .from = ALEX, .to = &alex, .words = "OK", .header = VOUCHED};
        hold_reply = (struct reply){
            .from = JO, .to = &jo, .words = "HOLD", .header = VOUCHED};
        post_put("INBOX", reply_bytes(place.arena,
                                      first == 0 ? &ok_reply : &hold_reply));
        post_put("INBOX", reply_bytes(place.arena,
                                      first == 0 ? &hold_reply : &ok_reply));
        is_int(place_collect(&place), 0, "both answers lie there at once");
        is_text(state_of(&place), "held", "the hold wins, whoever came first");
        place_deliver(&place);
        is_int(relay_count(ALEX), 2, "one hears it");
        is_int(relay_count(JO), 2, "and so does the other");
        place_close(&place);
    }
}

static void test_away(void)
{
    static const char *const headers[] = {
        VOUCHED "Auto-Submitted: auto-replied\r\n",
        VOUCHED "X-Auto-Response-Suppress: All\r\n"
                "X-MS-Exchange-Generated-Message-Source: Mailbox Rules "
                "Agent\r\n",
        VOUCHED "Precedence: auto_reply\r\n",
        VOUCHED "X-Autoreply: yes\r\n",
    };
    struct place place;

    place_open_proved(&place, "out-of-office");
    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++)
        tell(&place, ALEX, relay_last(ALEX), "OK", headers[i]);
    tell(&place, ALEX, relay_last(ALEX),
         "I am out of the office until Monday. For urgent matters ring Jo. OK",
         VOUCHED "Subject: Automatic reply: Your OK, please\r\n");
    is_text(state_of(&place), "awaiting_ok", "a machine approves nothing");
    is_int(place_number(&place, "SELECT count(*) FROM inbound WHERE recorded"
                                " <> ''"),
           0, "and nothing is on record as done");
    place_close(&place);
}

int main(void)
{
    message_setup();
    test_large();
    test_many();
    test_yesterday();
    test_at_once();
    test_away();
    return done_testing();
}
