/* Wherever in a message the words stand, the alarm is heard. */
#include "base/text.h"
#include "core/reading/message.h"
#include "tests/tap.h"

#define HEAD                                                     \
    "From: Sam <sam@example.org>\r\nTo: involve@example.org\r\n" \
    "Message-ID: <m1@example.org>\r\nMIME-Version: 1.0\r\n"      \
    "Date: Mon, 1 Mar 2027 09:00:00 +0000\r\n"
#define PLAIN "Content-Type: text/plain; charset=utf-8\r\n"
#define SUBJECT "Subject: Re: News\r\n"
#define MIXED "Content-Type: multipart/mixed; boundary=b\r\n"

static const struct {
    const char *where;
    enum gate gate;
    const char *mail;
} rows[] = {
    {"nowhere", GATE_AUTO, HEAD SUBJECT PLAIN "\r\nYes to 1 please\r\n"},
    {"the words", GATE_URGENT, HEAD SUBJECT PLAIN "\r\nI want to die\r\n"},
    {"the subject", GATE_URGENT,
     HEAD "Subject: i want to die\r\n" PLAIN "\r\nYes to 1 please\r\n"},
    {"a subject in quoted-printable", GATE_URGENT,
     HEAD "Subject: =?utf-8?q?i_want_to_die?=\r\n" PLAIN
          "\r\nYes to 1 please\r\n"},
    {"below the signature", GATE_URGENT,
     HEAD SUBJECT PLAIN
     "\r\nYes to 1 please\r\n-- \r\nSam\r\nPS I want to die\r\n"},
    {"a quote that is not ours", GATE_URGENT,
     HEAD SUBJECT PLAIN
     "\r\nYes to 1 please\r\n\r\n> From my sister:\r\n> I want to die\r\n"},
    {"below a quote", GATE_URGENT,
     HEAD SUBJECT PLAIN "\r\nYes to 1\r\n\r\nOn 1 Mar 2027, Network wrote:\r\n"
                        "> News\r\n\r\nI want to die\r\n"},
    {"HTML alone", GATE_URGENT,
     HEAD SUBJECT "Content-Type: text/html; charset=utf-8\r\n"
                  "\r\n<p>Yes to 1.</p><p>I w<b>ant</b> to<br>die</p>\r\n"},
    {"base64", GATE_URGENT,
     HEAD SUBJECT PLAIN "Content-Transfer-Encoding: base64\r\n"
                        "\r\nSSB3YW50IHRvIGRpZQ==\r\n"},
    {"the second part", GATE_URGENT,
     HEAD SUBJECT MIXED "\r\n--b\r\n" PLAIN "\r\nYes to 1\r\n--b\r\n" PLAIN
                        "\r\nI want to die\r\n--b--\r\n"},
    {"a text file", GATE_URGENT,
     HEAD SUBJECT MIXED
     "\r\n--b\r\n" PLAIN "\r\nYes to 1\r\n--b\r\n" PLAIN
     "Content-Disposition: attachment; filename=letter.txt\r\n"
     "\r\nI want to die\r\n--b--\r\n"},
    {"an HTML file", GATE_URGENT,
     HEAD SUBJECT MIXED
     "\r\n--b\r\n" PLAIN
     "\r\nYes to 1\r\n--b\r\nContent-Type: text/html; name=a.html\r\n"
     "\r\n<p>I want <i>to</i> die</p>\r\n--b--\r\n"},
    {"a calendar's comment", GATE_URGENT,
     HEAD "Subject: Accepted: Meeting\r\n"
          "Content-Type: text/calendar; method=REPLY; charset=utf-8\r\n"
          "\r\nBEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n"
          "METHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:u1@example.org\r\n"
          "DTSTAMP:20270301T090000Z\r\nSEQUENCE:0\r\n"
          "ATTENDEE;PARTSTAT=ACCEPTED:mailto:sam@example.org\r\n"
          "COMMENT:yes but I want to d\r\n ie\r\n"
          "END:VEVENT\r\nEND:VCALENDAR\r\n"},
    {"mail that came by a list", GATE_URGENT,
     HEAD SUBJECT "List-Id: <people.example.org>\r\nPrecedence: list\r\n" PLAIN
                  "\r\nI want to die\r\n"},
    {"an answer with a title of ours in it", GATE_AUTO,
     HEAD SUBJECT PLAIN "\r\n> Suicide and us: an evening\r\nYes to 2\r\n"},
};

static void test_row(struct arena *arena, size_t i)
{
    struct sent_item items[] = {
        {.number = 1, .title = SLICE("Garden day"), .signup = true},
        {.number = 2,
         .title = SLICE("Suicide and us: an evening"),
         .signup = true}};
    struct reading_context context = {
        .sent = SENT_BULLETIN,
        .items = items,
        .item_count = 2,
        .our_address = SLICE("involve@example.org"),
        .subject_sent = SLICE("News"),
        .today = {.year = 2027, .month = 3, .day = 1}};
    struct reading reading;
    struct error error;
    struct message *message =
        message_open(arena, slice_of(rows[i].mail), &error);

    ok(message != NULL, "opened");
    message_read(arena, message, &context, &reading);
    is_text(slice_of(gate_word(reading.gate)), gate_word(rows[i].gate),
            "%s: %s", rows[i].where, gate_word(rows[i].gate));
}

int main(void)
{
    struct arena *arena = arena_new();

    message_setup();
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_row(arena, i);
        arena_reset(arena);
    }
    arena_free(arena);
    return done_testing();
}
