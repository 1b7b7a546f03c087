/* outcome: what a reply means, when to try again, what the ledger does. */
#include "core/ledger/outcome.h"
#include "tests/tap.h"

#include <string.h>

struct reply {
    enum dialogue_stage stage;
    int code;
    const char *text;
    enum verdict verdict;
    enum scope scope;
    bool dead;
};

#define DONE VERDICT_DONE, SCOPE_LETTER, false
#define AGAIN VERDICT_AGAIN, SCOPE_LETTER, false
#define NEVER VERDICT_NEVER, SCOPE_LETTER, false
#define DEAD VERDICT_NEVER, SCOPE_LETTER, true
#define OURS_AGAIN VERDICT_AGAIN, SCOPE_ACCOUNT, false
#define OURS VERDICT_NEVER, SCOPE_ACCOUNT, false

static const struct reply replies[] = {
    {STAGE_GREETING, 220, "mail.example.org ESMTP", DONE},
    {STAGE_MAIL, 250, "2.1.0 Ok", DONE},
    {STAGE_RCPT, 250, "2.1.5 Ok", DONE},
    {STAGE_RCPT, 251, "user not local; will forward", DONE},
    {STAGE_RCPT, 252, "cannot verify", DONE},
    {STAGE_DATA, 354, "go on", DONE},
    {STAGE_DOT, 250, "2.0.0 queued as 4F1", DONE},

    {STAGE_RCPT, 450, "4.2.0 greylisted", AGAIN},
    {STAGE_RCPT, 451, "4.7.1 try again in five minutes", AGAIN},
    {STAGE_DOT, 452, "4.3.1 disk full", AGAIN},
    {STAGE_DATA, 451, "later", AGAIN},
    {STAGE_RCPT, 552, "5.2.2 mailbox full", AGAIN},
    {STAGE_RCPT, 552, "too much", AGAIN},
    {STAGE_MAIL, 450, "4.7.1 too many messages", OURS_AGAIN},
    {STAGE_GREETING, 450, "busy", OURS_AGAIN},
    {STAGE_RCPT, 421, "4.3.2 closing", OURS_AGAIN},
    {STAGE_DOT, 421, "4.7.0 closing", OURS_AGAIN},

    {STAGE_RCPT, 550, "5.1.1 no such user", DEAD},
    {STAGE_RCPT, 550, "5.1.10 recipient not found", DEAD},
    {STAGE_RCPT, 550, "5.1.2 bad host", DEAD},
    {STAGE_RCPT, 501, "5.1.3 bad syntax", DEAD},
    {STAGE_RCPT, 551, "5.1.6 moved", DEAD},
    {STAGE_DOT, 550, "5.1.1 unknown", DEAD},
    {STAGE_RCPT, 550, "Unknown user", DEAD},
    {STAGE_RCPT, 550, "5.0.0 user unknown", DEAD},
    {STAGE_RCPT, 550, "Unrouteable address", DEAD},
    {STAGE_RCPT, 550, "5.1.1", DEAD},
    {STAGE_RCPT, 550, "5.1.11 no", NEVER},
    {STAGE_RCPT, 550, "5.0.0 mailbox full", NEVER},
    {STAGE_RCPT, 550, "5.2.1 disabled", NEVER},
    {STAGE_RCPT, 550, "5.2.2 mailbox full: user unknown", NEVER},
    {STAGE_RCPT, 550, "5.4.1 no route", NEVER},
    {STAGE_RCPT, 550, "mailbox unavailable", NEVER},
    {STAGE_DOT, 552, "5.3.4 too big", NEVER},
    {STAGE_MAIL, 552, "5.3.4 too big", NEVER},
    {STAGE_DOT, 554, "5.6.0 cannot read this", NEVER},
    {STAGE_RCPT, 504, "5.5.2 need a full host name", NEVER},
    {STAGE_RCPT, 501, "syntax", NEVER},
    {STAGE_RCPT, 550, "4.2.2 contradiction", NEVER},
    {STAGE_RCPT, 450, "5.1.1 contradiction", AGAIN},

    {STAGE_MAIL, 530, "5.7.0 authentication required", OURS},
    {STAGE_RCPT, 535, "no", OURS},
    {STAGE_RCPT, 550, "5.7.1 relaying denied", OURS},
    {STAGE_RCPT, 550, "relay not permitted", OURS},
    {STAGE_RCPT, 550, "5.7.30 no passwords any more", OURS},
    {STAGE_DOT, 554, "5.7.26 unauthenticated", OURS},
    {STAGE_DOT, 554, "message looks like spam", OURS},
    {STAGE_DOT, 554, "5.0.0 refused by Policy", OURS},
    {STAGE_DATA, 503, "5.5.1 RCPT first", OURS},
    {STAGE_RCPT, 503, "MAIL first", OURS},
    {STAGE_MAIL, 555, "5.5.4 SIZE not known", OURS},
    {STAGE_MAIL, 550, "sender rejected", OURS},
    {STAGE_RCPT, 550, "5.1.8 bad sender", OURS},
    {STAGE_GREETING, 554, "no service here", OURS},

    {STAGE_MAIL, 354, "what?", OURS_AGAIN},
    {STAGE_DATA, 250, "what?", OURS_AGAIN},
    {STAGE_RCPT, 0, "", OURS_AGAIN},
    {STAGE_DOT, 354, "what?", VERDICT_IN_DOUBT, SCOPE_ACCOUNT, false},
    {STAGE_DOT, 777, "what?", VERDICT_IN_DOUBT, SCOPE_ACCOUNT, false},
};

static void test_replies(void)
{
    for (size_t i = 0; i < sizeof replies / sizeof *replies; i++) {
        const struct reply *r = &replies[i];
        struct outcome got =
            outcome_of_reply(r->stage, r->code, slice_of(r->text));

        is_int(got.verdict, r->verdict, "stage %d, %d %s: verdict", r->stage,
               r->code, r->text);
        is_int(got.scope, r->scope, "scope");
        is_int(outcome_is_dead_address(&got), r->dead, "dead address");
        is_int(got.code, r->code, "code");
    }
}

static void test_text(void)
{
    struct outcome got =
        outcome_of_reply(STAGE_RCPT, 550, SLICE("5.1.10 a\tb\xc3\xa9 c \r\n"));
    char longest[400];

    is_text(slice_of(got.enhanced), "5.1.10", "the enhanced code alone");
    is_text(slice_of(got.text), "a?b?? c", "one line of printable ASCII");
    got = outcome_of_reply(STAGE_RCPT, 550, SLICE("5.1234.1 x"));
    is_text(slice_of(got.enhanced), "", "too many digits is no code");
    is_text(slice_of(got.text), "5.1234.1 x", "so it is text");
    got = outcome_of_reply(STAGE_RCPT, 550, SLICE("5.1.1x y"));
    is_text(slice_of(got.enhanced), "", "a code ends at a space");
    got = outcome_of_reply(STAGE_DOT, 250, SLICE("2.100.999 fine"));
    is_text(slice_of(got.enhanced), "2.100.999", "the longest code");
    memset(longest, 'x', sizeof longest);
    got = outcome_of_reply(STAGE_DOT, 250,
                           (struct slice){longest, sizeof longest});
    is_int((int64_t)strlen(got.text), 199, "long text is cut");
    got = outcome_of_loss(STAGE_DOT, "gone");
    is_int(got.verdict, VERDICT_IN_DOUBT, "lost after the dot: in doubt");
    is_text(slice_of(got.text), "gone", "and why");
    got = outcome_of_loss(STAGE_DATA, "gone");
    is_int(got.verdict, VERDICT_AGAIN, "lost before: again");
    is_int(got.code, 0, "no reply, no code");
    got = outcome_of_loss(STAGE_GREETING, "gone");
    is_int(got.scope, SCOPE_ACCOUNT, "no greeting is about the relay");
}

static void test_retries(void)
{
    static const int64_t minutes[] = {5, 15, 30, 60, 120, 240, 480, 480, 480};
    int64_t first = 100000;
    int64_t now = first;

    for (int i = 0; i < 9; i++) {
        int64_t at = retry_at(i + 1, first, now, 0);

        is_int((at - now) / 60, minutes[i], "after %d attempts", i + 1);
        now = at;
    }
    is_int(retry_at(99, first, first + 40 * 3600, 0), first + 48 * 3600,
           "to the last second of 48 hours");
    is_int(retry_at(99, first, first + 40 * 3600 + 1, 0), 0, "then never");
    is_int(retry_at(1, 0, 0, 999), 359, "later by up to a fifth");
    is_int(retry_at(1, 0, 0, 500), 330, "or a tenth");
    is_int(retry_at(0, 0, 0, 0), 300, "none counts as one");
}

static struct delivery a_delivery(enum letter_kind kind)
{
    return (struct delivery){.id = 1,
                             .kind = kind,
                             .state = DELIVERY_CLAIMED,
                             .attempts = 1,
                             .dated_at = 1000};
}

static void is_change(struct delivery delivery, struct outcome outcome,
                      enum delivery_state state, int64_t next, const char *what)
{
    struct delivery_change got = delivery_after(&delivery, &outcome, 1000, 0);

    is_int(got.state, state, "%s: state", what);
    is_int(got.next_at, next, "%s: next", what);
    is_int(got.address_dead, outcome_is_dead_address(&outcome), "%s: address",
           what);
}

static void test_changes(void)
{
    struct delivery bulletin = a_delivery(LETTER_BULLETIN);
    struct delivery late = bulletin;
    struct outcome busy = outcome_of_reply(STAGE_RCPT, 451, SLICE("busy"));
    struct outcome lost = outcome_of_loss(STAGE_DOT, "gone");
    struct outcome unsendable = {.verdict = VERDICT_NEVER};

    is_change(bulletin, outcome_of_reply(STAGE_DOT, 250, SLICE("ok")),
              DELIVERY_HANDED_OVER, 0, "taken");
    is_change(bulletin, outcome_of_reply(STAGE_RCPT, 550, SLICE("5.1.1 no")),
              DELIVERY_REFUSED, 0, "unknown user");
    is_change(bulletin, outcome_of_reply(STAGE_DOT, 552, SLICE("5.3.4 big")),
              DELIVERY_REFUSED, 0, "too big");
    is_change(bulletin, busy, DELIVERY_WAITING, 1300, "busy");
    is_change(bulletin, lost, DELIVERY_IN_DOUBT, 0, "a bulletin in doubt");
    is_change(a_delivery(LETTER_ACK), lost, DELIVERY_IN_DOUBT, 0,
              "an acknowledgement in doubt");
    is_change(a_delivery(LETTER_STAFF), lost, DELIVERY_WAITING, 1300,
              "staff mail in doubt goes again");
    is_change(a_delivery(LETTER_ALERT), busy, DELIVERY_WAITING, 1060,
              "an alert does not wait");
    is_change(bulletin, outcome_of_reply(STAGE_RCPT, 550, SLICE("5.7.1 no")),
              DELIVERY_WAITING, 1300, "our own fault waits");
    is_change(bulletin, unsendable, DELIVERY_FAILED, 0,
              "bytes that cannot be sent");
    late.latest_at = 1299;
    is_change(late, busy, DELIVERY_FAILED, 0, "past the latest time");
    late.latest_at = 1300;
    is_change(late, busy, DELIVERY_WAITING, 1300, "just in time");
    late = bulletin;
    late.dated_at = 1000 - 48 * 3600;
    is_change(late, busy, DELIVERY_FAILED, 0, "after 48 hours");
    late.kind = LETTER_STAFF;
    is_change(late, lost, DELIVERY_IN_DOUBT, 0, "in doubt after 48 hours");
}

int main(void)
{
    test_replies();
    test_text();
    test_retries();
    test_changes();
    return done_testing();
}
