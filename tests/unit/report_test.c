/* Delivery reports: whom they name, what became of the letter, why, and whether
 * it lasts. */
#include "core/reading/report.h"

#include "core/reading/address_found.h"
#include "core/reading/delivery_report.h"
#include "core/reading/failure.h"
#include "core/reading/report_text.h"
#include "tests/tap.h"

/* "jo@example.net failed 5.1.1 user unknown, lasting; ..." */
static struct slice shown(struct arena *arena, const struct bounce *bounce)
{
    struct text text = text_start(arena, 4000);

    for (size_t i = 0; i < bounce->count; i++) {
        const struct bounce_recipient *one = &bounce->recipients[i];

        text_format(&text, "%s%.*s %s %s %s%s", i == 0 ? "" : "; ",
                    SLICE_ARG(one->address), bounce_action_word(one->action),
                    one->status[0] == '\0' ? "-" : one->status,
                    bounce_reason_word(one->reason),
                    one->lasting ? ", lasting" : "");
    }
    return text_slice(&text);
}

static const struct {
    const char *what;
    const char *fields;
    const char *text;
    const char *expected;
} reports[] = {
    {"one",
     "Reporting-MTA: dns; mx.example.net\n\n"
     "Final-Recipient: rfc822; jo@example.net\nAction: failed\nStatus: 5.1.1\n"
     "Diagnostic-Code: smtp; 550 5.1.1 <jo@example.net>... User\n unknown\n",
     "", "jo@example.net failed 5.1.1 user unknown, lasting"},
    {"several with different fates",
     "Final-Recipient: rfc822; a@example.net\nAction: failed\nStatus: 5.2.2\n\n"
     "Final-Recipient: rfc822; b@example.net\nAction: delayed\nStatus: "
     "4.4.1\n\n"
     "Final-Recipient: rfc822; c@example.net\nAction: delivered\nStatus: "
     "2.1.5\n",
     "",
     "a@example.net failed 5.2.2 mailbox full; b@example.net delayed 4.4.1 "
     "server not reached; c@example.net delivered 2.1.5 not said"},
    {"no blank lines",
     "Reporting-MTA: dns; mx\nOriginal-Recipient: rfc822;a@example.net\n"
     "Final-Recipient: rfc822;a@example.net\nAction: failed\nStatus: 5.1.2\n"
     "Original-Recipient: rfc822;b@example.net\n"
     "Final-Recipient: rfc822;b@example.net\nAction: failed\nStatus: 5.1.6\n",
     "",
     "a@example.net failed 5.1.2 domain unknown, lasting; b@example.net failed "
     "5.1.6 moved, lasting"},
    {"too many",
     "Reporting-MTA: dns; mx\n\n\n\nFinal-Recipient: rfc822; "
     "a@example.net\n\n\n"
     "Action: failed\n\nStatus: 5.1.1\n\n\n\n",
     "", "a@example.net failed 5.1.1 user unknown, lasting"},
    {"action first, status last",
     "Action: failed\nFinal-Recipient: rfc822; a@example.net\n"
     "Original-Recipient: rfc822; a@example.net\nDiagnostic-Code: smtp; 550 "
     "5.1.1 Mailbox does not exist\nStatus: 5.1.1\n",
     "", "a@example.net failed 5.1.1 user unknown, lasting"},
    {"status against diagnostic",
     "Final-Recipient: rfc822; a@example.net\nAction: failed\nStatus: 5.0.0\n"
     "Diagnostic-Code: smtp; 452 4.2.2 Mailbox full\n",
     "", "a@example.net failed 4.2.2 mailbox full"},
    {"tried for days",
     "Final-Recipient: rfc822; a@example.net\nAction: failed\nStatus: 4.4.7\n",
     "", "a@example.net failed 4.4.7 tried for too long"},
    {"a mailbox that is there",
     "Final-Recipient: rfc822; a@example.net\nAction: failed\nStatus: 5.2.1\n"
     "Diagnostic-Code: smtp; 550 5.2.1 <a@example.net>... User unknown\n",
     "", "a@example.net failed 5.2.1 mailbox disabled"},
    {"user unknown, after the letter's text",
     "Final-Recipient: rfc822; a@example.net\nAction: failed\nStatus: 5.0.0\n"
     "Diagnostic-Code: smtp; 550 User unknown\n",
     "", "a@example.net failed 5.0.0 refused for this recipient"},
    {"user unknown, to RCPT",
     "Final-Recipient: rfc822; a@example.net\nAction: failed\nStatus: 5.0.0\n"
     "Diagnostic-Code: smtp; 550 User unknown\n",
     "<a@example.net>: host mx said: 550 User unknown (in reply to RCPT TO "
     "command)\n",
     "a@example.net failed 5.0.0 user unknown, lasting"},
    {"our sender, not their mailbox",
     "Final-Recipient: rfc822; a@example.net\nAction: failed\nStatus: 5.1.8\n"
     "Diagnostic-Code: smtp; 550 5.1.8 Sender address rejected: Domain not "
     "found\n",
     "", "a@example.net failed 5.1.8 our sender refused"},
    {"a blocklist",
     "Final-Recipient: rfc822; a@example.net\nAction: failed\nStatus: 5.7.1\n"
     "Diagnostic-Code: smtp; 554 5.7.1 blocked using bl.example.com\n",
     "", "a@example.net failed 5.7.1 refused by policy"},
    {"a house's own name for a mailbox",
     "Original-recipient: rfc822;a@example.net\nFinal-recipient: rfc822;"
     "@relay.example.net:a@store\nAction: failed\nStatus: 5.1.1\n",
     "", "a@example.net failed 5.1.1 user unknown, lasting"},
    {"fields in the text", "",
     "It failed.\n\nFinal-Recipient: rfc822; a@example.net\nAction: failed\n"
     "Status: 5.2.2\n",
     "a@example.net failed 5.2.2 mailbox full"},
    {"fields that name nobody", "Action: failed\nStatus: 5.1.1\n",
     "Your message to a@example.net could not be delivered.\n",
     "a@example.net failed 5.1.1 user unknown, lasting"},
    {"in the manner of qmail", "",
     "Hi. This is the qmail-send program at mx.example.com.\n"
     "I'm afraid I wasn't able to deliver your message to the following "
     "addresses.\n\n<a@example.net>:\n192.0.2.1 does not like recipient.\n"
     "Remote host said: 550 5.1.1 No such user\n\n<b@example.net>:\n"
     "Mailbox is full.\n\n--- Below this line is a copy of the message.\n\n"
     "To: c@example.net\n",
     "a@example.net failed 5.1.1 user unknown, lasting; b@example.net failed - "
     "mailbox full"},
    {"in the manner of Exim", "",
     "A message that you sent could not be delivered to one or more of its\n"
     "recipients. The following address(es) failed:\n\n  a@example.net\n"
     "    SMTP error from remote mail server after RCPT TO:<a@example.net>:\n"
     "    host mx.example.net [192.0.2.7]: 550 unknown user\n\n"
     "------ This is a copy of the message. ------\nTo: x@example.net\n",
     "a@example.net failed - user unknown, lasting"},
    {"refused before a recipient was named", "",
     "The following address(es) failed:\n\n  a@example.net\n"
     "    SMTP error from remote mail server after MAIL FROM:<o@example.org>:\n"
     "    550 that user does not exist, recipient unknown\n",
     "a@example.net failed - our sender refused"},
    {"in the manner of old sendmail", "",
     "   ----- Transcript of session follows -----\n"
     "550 example.net (smtp)... 550 Host unknown\n"
     "554 <a@example.net>... 550 Host unknown (Authoritative answer)\n"
     "   ----- Unsent message follows -----\nTo: b@example.net\n",
     "a@example.net failed - domain unknown, lasting"},
    {"in the manner of Exchange", "",
     "Your message\n\n  To:      office@example.org\n  Subject: News\n\n"
     "did not reach the following recipient(s):\n\n"
     "a@example.net on Mon, 2 Mar 2026 10:00:00 -0000\n"
     "    The recipient name is not recognized\n",
     "a@example.net failed - user unknown, lasting"},
    {"in a sentence", "",
     "There was an error delivering your mail to <a@example.net>.\n"
     "mx.example.net did not like our RCPT TO:\n552 5.2.2 <a@example.net>: "
     "Mailbox full\n",
     "a@example.net failed 5.2.2 mailbox full"},
    {"a warning", "",
     "THIS IS A WARNING MESSAGE ONLY.\nDelivery to the following recipient has "
     "been delayed:\n\n     a@example.net\n\nMessage will be retried for 2 "
     "more "
     "day(s)\n",
     "a@example.net delayed - not said"},
    {"only the letter says who", "",
     "Delivery failed: mailbox is full.\n\n----- Original message -----\n"
     "From: involve@example.org\nTo: Ada <a@example.net>\n\nHello\n",
     "a@example.net failed - mailbox full"},
    {"a virus", "",
     "Your message to a@example.net was not delivered: it has a virus.\n",
     "a@example.net failed - contents refused"},
    {"nobody at all", "", "Delivery failed.\n", " failed - not said"},
};

static void test_reports(struct arena *arena)
{
    for (size_t i = 0; i < sizeof reports / sizeof *reports; i++) {
        struct report_source source = {
            .fields = slice_of(reports[i].fields),
            .text = slice_of(reports[i].text),
            .sender = SLICE("involve@example.org"),
        };
        struct bounce out;

        report_judge(arena, &source, &out);
        is_text(shown(arena, &out), reports[i].expected, "%s", reports[i].what);
    }
}

static void test_failed_header(struct arena *arena)
{
    struct report_source source = {
        .text = SLICE("It is full.\n\n b@example.net\n  Mailbox full\n"),
        .failed = SLICE("a@example.net, b@example.net"),
    };
    struct bounce out;

    report_judge(arena, &source, &out);
    is_int((int64_t)out.count, 2, "a header names them");
    is_text(out.recipients[0].address, "a@example.net", "the first");
    is_int(out.recipients[1].reason, REASON_FULL, "and what befell the other");
}

static void test_original(struct arena *arena)
{
    struct report_source source = {
        .fields = SLICE("Final-Recipient: rfc822; new@example.com\n"
                        "Original-Recipient: rfc822; jo@example.net\n"
                        "Action: failed\nStatus: 5.1.1\n"),
    };
    struct bounce out;

    report_judge(arena, &source, &out);
    is_text(out.recipients[0].address, "new@example.com", "where it ended");
    is_text(out.recipients[0].original, "jo@example.net", "whom it was for");
}

static void test_codes(void)
{
    static const struct {
        const char *words;
        const char *code;
    } rows[] = {
        {"550 5.1.1 no", "5.1.1"},
        {"(#5.1.1 - x)", "5.1.1"},
        {"550-5.7.26 no", "5.7.26"},
        {"4.4.316 later", "4.4.316"},
        {"host 5.1.1.1 said no", ""},
        {"[192.5.1.1] said no", ""},
        {"version 3.5.1", ""},
        {"5.9.1", ""},
        {"5.1.1234", ""},
        {"v5.1.1", ""},
        {"10.5.1.1", ""},
        {"5.1.", ""},
        {"", ""},
        {"2.1.5 Ok", "2.1.5"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char code[12];

        (void)failure_code(slice_of(rows[i].words), code);
        is_text(slice_of(code), rows[i].code, "\"%s\"", rows[i].words);
    }
}

static void test_addresses(void)
{
    static const struct {
        const char *text;
        const char *address;
    } rows[] = {
        {"to <a@example.net>.", "a@example.net"},
        {"to a@example.net.", "a@example.net"},
        {"'a@example.net' failed", "a@example.net"},
        {"\"a@example.net\":", "a@example.net"},
        {"mailto:a@example.net", "a@example.net"},
        {"x=1 a+b.c@ex-ample.net,b@x.y", "a+b.c@ex-ample.net"},
        {"\"jo lee\"@example.net", "\"jo lee\"@example.net"},
        {"o'neil@example.net", "o'neil@example.net"},
        {"<\xc3\xa9t\xc3\xa9@example.net>", "\xc3\xa9t\xc3\xa9@example.net"},
        {"@example.net", ""},
        {"a@ b", ""},
        {"a@b", ""},
        {"", ""},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct slice address = {NULL, 0};
        size_t at = 0;

        if (!address_found(slice_of(rows[i].text), &at, &address))
            address = (struct slice){NULL, 0};
        is_text(address, rows[i].address, "\"%s\"", rows[i].text);
    }
}

int main(void)
{
    struct arena *arena = arena_new();

    test_reports(arena);
    test_failed_header(arena);
    test_original(arena);
    test_codes();
    test_addresses();
    arena_free(arena);
    return done_testing();
}
