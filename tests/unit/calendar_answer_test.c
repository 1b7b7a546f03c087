/* Calendar answers as calendars write them, and as nobody should. */
#include "core/reading/calendar_answer.h"

#include "core/reading/message.h"
#include "tests/tap.h"

#define BEGIN "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n"
#define EVENT "BEGIN:VEVENT\r\nUID:abc@harbour.example\r\n"
#define END "END:VEVENT\r\nEND:VCALENDAR\r\n"
#define STAMP "DTSTAMP:20260309T180000Z\r\n"
#define STAMPED 1773079200
#define SAM "ATTENDEE;PARTSTAT=ACCEPTED:mailto:sam@example.org\r\n"

static const struct {
    const char *what;
    const char *text;
    enum calendar_method method;
    enum partstat partstat;
    int64_t sequence;
    int64_t dtstamp;
    const char *attendee;
    const char *comment;
    bool barred;
} rows[] = {
    {"a plain yes",
     BEGIN "METHOD:REPLY\r\n" EVENT STAMP "SEQUENCE:2\r\n"
           "ORGANIZER:mailto:voices@harbour.example\r\n" SAM END,
     CALENDAR_REPLY, PARTSTAT_ACCEPTED, 2, STAMPED, "sam@example.org", "",
     false},
    {"without organizer and sequence, MAILTO in capitals",
     BEGIN "METHOD:REPLY\r\n" EVENT STAMP
           "ATTENDEE;PARTSTAT=DECLINED;CN=\"Sam; Lee\":MAILTO:sam@example.org"
           "\r\n" END,
     CALENDAR_REPLY, PARTSTAT_DECLINED, 0, STAMPED, "sam@example.org", "",
     false},
    {"bare LF, folded in the middle of a word",
     "BEGIN:VCALENDAR\nMETHOD:reply\nBEGIN:VEVENT\nUID:abc@harb\n our.example\n"
     "ATTENDEE;PARTSTAT=TENT\n ATIVE:mailto:sam@exam\n ple.org\nEND:VEVENT\n"
     "END:VCALENDAR\n",
     CALENDAR_REPLY, PARTSTAT_TENTATIVE, 0, 0, "sam@example.org", "", false},
    {"an address without mailto, with comments",
     BEGIN "METHOD:REPLY\r\n" EVENT STAMP
           "COMMENT:I am late\\, sorry\r\nX-RESPONSE-COMMENT:and hungry\r\n"
           "ATTENDEE;PARTSTAT=ACCEPTED:sam@example.org\r\n" END,
     CALENDAR_REPLY, PARTSTAT_ACCEPTED, 0, STAMPED, "sam@example.org",
     "I am late, sorry\nand hungry", false},
    {"twice the same person, answering once",
     BEGIN "METHOD:REPLY\r\n" EVENT STAMP
           "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:old@example.org\r\n" SAM END,
     CALENDAR_REPLY, PARTSTAT_ACCEPTED, 0, STAMPED, "sam@example.org", "",
     false},
    {"two answers at once",
     BEGIN "METHOD:REPLY\r\n" EVENT STAMP SAM
           "ATTENDEE;PARTSTAT=DECLINED:mailto:kim@example.org\r\n" END,
     CALENDAR_REPLY, PARTSTAT_DECLINED, 0, STAMPED, "sam@example.org", "",
     true},
    {"another time proposed", BEGIN "METHOD:COUNTER\r\n" EVENT STAMP SAM END,
     CALENDAR_COUNTER, PARTSTAT_ACCEPTED, 0, STAMPED, "sam@example.org", "",
     true},
    {"one date of several: never expanded",
     BEGIN "METHOD:REPLY\r\n" EVENT STAMP
           "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30\r\n"
           "RECURRENCE-ID;TZID=Nowhere/At All:20260309T180000\r\n" SAM END,
     CALENDAR_REPLY, PARTSTAT_ACCEPTED, 0, STAMPED, "sam@example.org", "",
     true},
    {"two events",
     BEGIN "METHOD:REPLY\r\n" EVENT STAMP SAM "END:VEVENT\r\n" EVENT SAM END,
     CALENDAR_REPLY, PARTSTAT_ACCEPTED, 0, STAMPED, "sam@example.org", "",
     true},
    {"no answer in it", BEGIN "METHOD:REPLY\r\n" EVENT STAMP END,
     CALENDAR_REPLY, PARTSTAT_NONE, 0, STAMPED, "", "", true},
    {"passed on",
     BEGIN "METHOD:REPLY\r\n" EVENT STAMP
           "ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:a@b.example\":"
           "mailto:sam@example.org\r\n" END,
     CALENDAR_REPLY, PARTSTAT_DELEGATED, 0, STAMPED, "sam@example.org", "",
     true},
    {"a stamp in no zone, a sequence below nothing",
     BEGIN "METHOD:REPLY\r\n" EVENT "DTSTAMP:20260309T180000\r\n"
           "SEQUENCE:-4\r\n" SAM END,
     CALENDAR_REPLY, PARTSTAT_ACCEPTED, 0, 0, "sam@example.org", "", false},
    {"our own request", BEGIN "METHOD:REQUEST\r\n" EVENT STAMP SAM END,
     CALENDAR_NONE, PARTSTAT_NONE, 0, 0, "", "", true},
    {"not a calendar", "METHOD:REPLY\r\nhello\r\n", CALENDAR_NONE,
     PARTSTAT_NONE, 0, 0, "", "", true},
    {"nothing", "", CALENDAR_NONE, PARTSTAT_NONE, 0, 0, "", "", true},
};

static void test_rows(struct arena *arena)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct calendar_answer answer;

        calendar_answer_read(arena, slice_of(rows[i].text), &answer);
        is_int(answer.method, rows[i].method, "%s: method", rows[i].what);
        is_int(answer.partstat, rows[i].partstat, "%s: answer", rows[i].what);
        is_int(answer.sequence, rows[i].sequence, "%s: version", rows[i].what);
        is_int(answer.dtstamp, rows[i].dtstamp, "%s: stamp", rows[i].what);
        is_text(answer.attendee, rows[i].attendee, "%s: who", rows[i].what);
        is_text(answer.comment, rows[i].comment, "%s: words", rows[i].what);
        ok((calendar_answer_barred(&answer) != NULL) == rows[i].barred,
           "%s: %s", rows[i].what,
           rows[i].barred ? "for a person" : "for a machine");
        if (rows[i].method != CALENDAR_NONE)
            is_text(answer.uid, "abc@harbour.example", "%s: event",
                    rows[i].what);
    }
}

static void test_bounds(struct arena *arena)
{
    struct text text = text_start(arena, (size_t)1 << 20);
    struct calendar_answer answer;

    text_puts(&text, BEGIN "METHOD:REPLY\r\n" EVENT SAM "X-PAD:");
    while (text.size < CALENDAR_MOST_BYTES - 40)
        text_putc(&text, 'x');
    text_puts(&text, "\r\n" END);
    calendar_answer_read(arena, text_slice(&text), &answer);
    is_int(answer.method, CALENDAR_REPLY, "a large one is read");
    text_puts(&text, "\r\nX-MORE: and more than that");
    calendar_answer_read(arena, text_slice(&text), &answer);
    is_int(answer.method, CALENDAR_NONE, "too large is not");
    text = text_start(arena, (size_t)1 << 20);
    text_puts(&text, BEGIN "METHOD:REPLY\r\n" EVENT "ATTENDEE");
    for (int i = 0; i < 50000; i++)
        text_puts(&text, ";A=b\r\n ");
    text_puts(&text, ":mailto:sam@example.org\r\n" END);
    calendar_answer_read(arena, text_slice(&text), &answer);
    is_int(answer.method, CALENDAR_NONE,
           "nor is one with 50,000 parameters, over many lines");
    text = text_start(arena, (size_t)1 << 20);
    for (int i = 0; i < 10000; i++)
        text_puts(&text, "BEGIN:VCALENDAR\r\n");
    calendar_answer_read(arena, text_slice(&text), &answer);
    ok(answer.uid.size == 0, "ten thousand calendars inside one another");
}

/* ---- within a message ---- */

#define HEAD                                                        \
    "From: sam@example.org\r\nTo: voices+i.abc@harbour.example\r\n" \
    "Subject: Accepted: Harbour Voices event\r\nMIME-Version: 1.0\r\n"
#define YES BEGIN "METHOD:REPLY\r\n" EVENT STAMP SAM END

static const struct {
    const char *what;
    const char *bytes;
    enum message_kind kind;
    enum gate gate;
    enum partstat partstat;
    const char *words;
} messages[] = {
    {"the part alone",
     HEAD "Content-Type: text/calendar; method=REPLY\r\n\r\n" YES,
     MESSAGE_CALENDAR, GATE_AUTO, PARTSTAT_ACCEPTED, ""},
    {"without the parameter, as application/ics",
     HEAD "Content-Type: application/ics\r\n\r\n" YES, MESSAGE_CALENDAR,
     GATE_AUTO, PARTSTAT_ACCEPTED, ""},
    {"a file by its name, after a calendar's own sentence",
     HEAD "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
          "--b\r\nContent-Type: text/plain\r\n\r\n"
          "Sam Lee has accepted this invitation.\r\n\r\nHarbour Voices event"
          "\r\n--b\r\nContent-Type: application/octet-stream;"
          " name=\"reply.ics\"\r\n\r\n" YES "\r\n--b--\r\n",
     MESSAGE_CALENDAR, GATE_AUTO, PARTSTAT_ACCEPTED, ""},
    {"with the entry that it answers before it",
     HEAD "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
          "--b\r\nContent-Type: text/calendar\r\n\r\n" BEGIN
          "METHOD:REQUEST\r\n" EVENT END
          "\r\n--b\r\nContent-Type: text/calendar\r\n\r\n" YES "\r\n--b--\r\n",
     MESSAGE_CALENDAR, GATE_AUTO, PARTSTAT_ACCEPTED, ""},
    {"with words that nobody but a person understands",
     HEAD "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
          "--b\r\nContent-Type: text/plain\r\n\r\n"
          "Only if the ferry runs that day.\r\n"
          "\r\n--b\r\nContent-Type: text/calendar\r\n\r\n" YES "\r\n--b--\r\n",
     MESSAGE_CALENDAR, GATE_HUMAN, PARTSTAT_ACCEPTED,
     "Only if the ferry runs that day."},
    {"with an alarm in its comment",
     HEAD "Content-Type: text/calendar\r\n\r\n" BEGIN "METHOD:REPLY\r\n" EVENT
          "COMMENT:I want to die\r\n" SAM END,
     MESSAGE_CALENDAR, GATE_URGENT, PARTSTAT_ACCEPTED, "I want to die"},
    {"another time",
     HEAD "Content-Type: text/calendar\r\n\r\n" BEGIN
          "METHOD:COUNTER\r\n" EVENT SAM END,
     MESSAGE_CALENDAR, GATE_HUMAN, PARTSTAT_ACCEPTED, ""},
    {"our own entry, forwarded",
     HEAD "Content-Type: text/calendar\r\n\r\n" BEGIN
          "METHOD:REQUEST\r\n" EVENT SAM END,
     MESSAGE_PERSON, GATE_HUMAN, PARTSTAT_NONE, ""},
    {"an answer inside a forwarded message is not this sender's",
     HEAD "Content-Type: message/rfc822\r\n\r\n" HEAD
          "Content-Type: text/calendar\r\n\r\n" YES,
     MESSAGE_PERSON, GATE_HUMAN, PARTSTAT_NONE, ""},
};

static void test_messages(struct arena *arena)
{
    struct reading_context context = {.sent = SENT_INVITATION,
                                      .our_address =
                                          SLICE("voices@harbour.example"),
                                      .today = {2026, 3, 5, 10, 0, 3}};

    message_setup();
    for (size_t i = 0; i < sizeof messages / sizeof *messages; i++) {
        struct error error = {0};
        struct correlators correlators;
        struct reading reading;
        struct message *message =
            message_open(arena, slice_of(messages[i].bytes), &error);

        if (message == NULL) {
            ok(false, "%s: %s", messages[i].what, error.text);
            continue;
        }
        message_identify(arena, message,
                         &(struct ourselves){.address = context.our_address},
                         &correlators);
        message_read(arena, message, &context, &reading);
        is_int(reading.kind, messages[i].kind, "%s: kind", messages[i].what);
        is_int(reading.gate, messages[i].gate, "%s: gate", messages[i].what);
        is_int(reading.answer.partstat, messages[i].partstat, "%s: answer",
               messages[i].what);
        is_text(reading.own_words, messages[i].words, "%s: words",
                messages[i].what);
        is_text(correlators.calendar_uid,
                messages[i].kind == MESSAGE_CALENDAR ? "abc@harbour.example"
                                                     : "",
                "%s: event", messages[i].what);
    }
}

int main(void)
{
    struct arena *arena = arena_new();

    test_rows(arena);
    test_bounds(arena);
    test_messages(arena);
    arena_free(arena);
    return done_testing();
}
