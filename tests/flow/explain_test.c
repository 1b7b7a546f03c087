/* involve explain: a mail or a mere text, and what it is said to answer. */
#include "core/reading/sent_words.h"
#include "flow/explain.h"
#include "tests/flow/place.h"

#define US "involve@example.org"
#define SENT                                                              \
    "bulletin | 1:event:Lantern walk:Fri 6 Nov or Fri 13 Nov 2026 | "     \
    "2:panel:Panel for a matron:Tue 17 Nov 2026 | 3:news:New chairs:- | " \
    "booked:1 | opt:1=Fri 6 Nov 2026"

static const char mail[] =
    "From: Sam <sam@example.org>\r\nTo: involve+r.abc@example.org\r\n"
    "Subject: Re: News\r\nMessage-ID: <m1@example.org>\r\n"
    "Content-Type: text/plain; charset=utf-8\r\n\r\n"
    "2 please\r\n";
static const char calendar[] =
    "From: Sam <sam@example.org>\r\nTo: involve@example.org\r\n"
    "Subject: Accepted\r\nMIME-Version: 1.0\r\n"
    "Content-Type: text/calendar; method=REPLY; charset=utf-8\r\n\r\n"
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nMETHOD:REPLY\r\n"
    "BEGIN:VEVENT\r\nUID:tok@example.org\r\nSEQUENCE:2\r\n"
    "DTSTAMP:20261101T090000Z\r\n"
    "ATTENDEE;PARTSTAT=ACCEPTED:mailto:sam@example.org\r\n"
    "END:VEVENT\r\nEND:VCALENDAR\r\n";

static const struct {
    const char *what;
    const char *bytes;
    const char *has[4];
} rows[] = {
    {"a mail",
     mail,
     {"\"kind\":\"person\"", "\"gate\":\"auto\"", "\"intents\":[\"SIGNUP(2)\"]",
      "\"matched_by\":\"tag\""}},
    {"a text",
     "2 pls",
     {"\"gate\":\"auto\"", "\"intents\":[\"SIGNUP(2)\"]",
      "\"own_words\":\"2 pls\"", "\"language\":null"}},
    {"the other date",
     "can I come on the 13th instead",
     {"\"gate\":\"auto\"", "\"intents\":[\"CHANGE(1,opt=Fri 13 Nov)\"]", NULL}},
    {"another language",
     "Tak, numer 2 poprosz\xc4\x99",
     {"\"gate\":\"human\"", "\"language\":\"pl\"", "SIGNUP(2)", "LANG(pl)"}},
    {"none of them",
     "nothing for me this week thanks",
     {"\"intents\":[\"DECLINE(*)\"]", NULL}},
    {"large print",
     "large print please, 24 point",
     {"\"intents\":[\"FORMAT(large_print:24)\"]", NULL}},
    {"a calendar's answer",
     calendar,
     {"\"kind\":\"calendar\"", "\"partstat\":\"accepted\"", "\"sequence\":2",
      "\"uid\":\"tok@example.org\""}},
};

static void test_explained(struct place *place, struct explainer *explainer)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct text out = text_start(place->arena, 100000);
        struct error error = {.text = ""};

        ok(explain(place->arena, explainer, "m", slice_of(rows[i].bytes), &out,
                   &error),
           "%s %s", rows[i].what, error.text);
        for (size_t k = 0; k < 4 && rows[i].has[k] != NULL; k++)
            ok(slice_find(text_slice(&out), slice_of(rows[i].has[k])) !=
                   SLICE_NONE,
               "has %s", rows[i].has[k]);
    }
}

static void test_refused(struct place *place)
{
    static const char *const wrong[] = {
        "letter",
        "bulletin | walk",
        "bulletin | 1:party:Walk:Mon",
        "bulletin | 1:event:Walk:Mon | booked:2",
        "bulletin | 1:event:Walk:Mon | opt:1",
    };

    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct reading_context context = {.items = NULL};
        struct error error = {.text = ""};

        ok(!sent_words_read(place->arena, slice_of(wrong[i]), &context, &error),
           "'%s' is refused", wrong[i]);
        ok(error.text[0] != '\0', "with a reason");
    }
}

int main(void)
{
    struct place place;
    struct explainer explainer = {.our_address = SLICE(US)};
    struct error error;

    place_open(&place, "explain");
    explainer.directory = place.directory;
    explainer.context.our_address = SLICE(US);
    explainer.context.today = civil_at(&place.house->zone, NOON);
    ok(sent_words_read(place.arena, SLICE(SENT), &explainer.context, &error),
       "what was sent is understood");
    test_explained(&place, &explainer);
    explain_end(&explainer);
    test_refused(&place);
    place_close(&place);
    return done_testing();
}
