/* A ledger that does not know the mail in Processed sends nothing (rule 15). */
#include "flow/guard.h"
#include "tests/flow/letters.h"

static void put(struct place *place, const char *folder, const char *id)
{
    const struct reply reply = {
        .from = "ada@example.org", .words = "thank you", .id = id};

    post_put(folder, reply_bytes(place->arena, &reply));
}

/* As after the next start. */
static bool is_held(struct place *place)
{
    (void)place_collect(place);
    return guard_held(place->arena, place->house) != NULL;
}

int main(void)
{
    struct place place;

    place_open(&place, "processed");
    place_fill(&place);
    put(&place, "Processed", "of-another-ledger@example.org");
    ok(!is_held(&place), "a ledger without any mail is new");
    put(&place, "INBOX", "first@example.org");
    put(&place, "INBOX", "second@example.org");
    (void)place_collect(&place);
    ok(!is_held(&place), "what we filed we know");
    put(&place, "Processed", "unknown@example.org");
    ok(is_held(&place), "what we did not file holds the sending");
    is_int(place_ask(&place, "alex", "release").status, 0, "released");
    ok(!is_held(&place), "it is asked once");
    put(&place, "Processed", "another@example.org");
    ok(is_held(&place), "and again of another message");
    is_int(place_ask(&place, "alex", "release").status, 0, "released again");
    post_fail(POST_SELECT, 0, 1);
    is_int(place_collect(&place), -1, "a folder that cannot be opened now");
    ok(!is_held(&place), "is looked at later");
    place_close(&place);
    return done_testing();
}
