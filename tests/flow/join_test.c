/* Joining by mail: once, and a STOP to our question counts afterwards. */
#include "base/must.h"
#include "flow/join.h"
#include "tests/flow/letters.h"

#define LENA "lena@example.net"

static void write(struct place *place, const struct relay_letter *to,
                  const char *words)
{
    struct reply reply = {"Lena Fox <" LENA ">", to, words,
                          .untagged = to == NULL};

    post_put("INBOX", reply_bytes(place->arena, &reply));
    must(place_collect(place) == 0);
    place_office(place);
}

static int64_t people(struct place *place)
{
    return place_number(place, "SELECT count(*) FROM contact"
                               " WHERE value_key = '" LENA "'");
}

static struct relay_letter *ask(struct place *place, const char *name)
{
    struct relay_letter *question;
    struct match match = {.from = SLICE(LENA)};
    struct inbound_row row;

    place_open(place, name);
    place_fill(place);
    write(place, NULL, "Please add me to your mailing list.");
    must(store_inbound(place->arena, place->house->store, 1, &row));
    join_ask(&(struct joining){place->arena, place->house, &match, &row,
                               row.message_id, clock_now()});
    place_deliver(place);
    must(relay_count(LENA) == 1);
    question = arena_alloc(place->arena, sizeof *question);
    *question = *relay_last(LENA);
    question->bytes = arena_copy(place->arena, question->bytes);
    is_int(people(place), 0, "asked, and not on the register");
    return question;
}

static void test_twice(void)
{
    struct place place;
    struct relay_letter *question = ask(&place, "join-twice");

    write(&place, question, "YES");
    is_int(people(&place), 1, "one yes, one person");
    is_int(relay_count(LENA), 2, "and a welcome");
    write(&place, question, "Yes please");
    is_int(people(&place), 1, "a second yes is no second person");
    is_int(relay_count(LENA), 2, "nor a second welcome");
    place_close(&place);
}

static void test_stop(void)
{
    struct place place;
    struct relay_letter *question = ask(&place, "join-stop");

    write(&place, question, "YES");
    write(&place, question, "STOP");
    is_text(place_words(&place, "SELECT status FROM person ORDER BY id DESC"
                                " LIMIT 1"),
            "left", "STOP to the question that was answered with yes");
    is_int(relay_count(LENA), 3, "it is confirmed");
    write(&place, question, "YES");
    is_text(place_words(&place, "SELECT status FROM person ORDER BY id DESC"
                                " LIMIT 1"),
            "active", "and they may change their mind");
    is_int(people(&place), 1, "still one person");
    place_close(&place);
}

/* Who gives no name is greeted as a reader, and staff know them by number. */
static void test_no_name(void)
{
    struct place place;
    struct answer answer;
    struct reply reply = {LENA, NULL, "Please add me to your mailing list.",
                          .header = "Subject: Hello there\r\n",
                          .untagged = true};

    place_open(&place, "join-no-name");
    place_fill(&place);
    post_put("INBOX", reply_bytes(place.arena, &reply));
    must(place_collect(&place) == 0);
    place_deliver(&place);
    is_int(relay_count(LENA), 1, "the address is asked, whatever the subject");
    reply = (struct reply){LENA, relay_last(LENA), "YES", .id = NULL};
    post_put("INBOX", reply_bytes(place.arena, &reply));
    must(place_collect(&place) == 0);
    place_deliver(&place);
    is_int(people(&place), 1, "they join");
    ok(slice_find(relay_last(LENA)->bytes, SLICE("Dear reader")) != SLICE_NONE,
       "and are greeted");
    place_send_issue(&place, 1);
    ok(slice_find(relay_last(LENA)->bytes, SLICE("Dear reader")) != SLICE_NONE,
       "so is the bulletin");
    reply = (struct reply){LENA, relay_last(LENA), "1 please", .id = NULL};
    post_put("INBOX", reply_bytes(place.arena, &reply));
    must(place_collect(&place) == 0);
    answer = place_ask(&place, "alex", "signups");
    ok(slice_find(answer.output, SLICE("interested   P-0007")) != SLICE_NONE,
       "staff see whom it is");
    place_close(&place);
}

/* A forged From of somebody who said stop brings them nothing. */
static void test_forged(void)
{
    struct place place;
    struct reply reply = {"ada@example.org", NULL,
                          "Please add me to your mailing list.",
                          .untagged = true};

    place_open(&place, "join-forged");
    place_fill(&place);
    place_send_issue(&place, 1);
    post_put("INBOX", reply_bytes(place.arena,
                                  &(struct reply){"ada@example.org",
                                                  relay_last("ada@example.org"),
                                                  "STOP", .id = NULL}));
    must(place_collect(&place) == 0);
    place_deliver(&place);
    is_int(relay_count("ada@example.org"), 2, "her farewell");
    post_put("INBOX", reply_bytes(place.arena, &reply));
    must(place_collect(&place) == 0);
    place_office(&place);
    is_int(relay_count("ada@example.org"), 2, "nothing more");
    is_int(place_number(&place, "SELECT to_person FROM inbound ORDER BY id DESC"
                                " LIMIT 1"),
           1, "and a person is told");
    place_close(&place);
}

int main(void)
{
    test_no_name();
    test_forged();
    test_twice();
    test_stop();
    return done_testing();
}
