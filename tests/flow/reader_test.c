/*
 * What a message can do to the reader, and what then becomes of the post. The
 * linker puts __wrap_message_read in the place of message_read (tests.mk), so
 * that a message can ask for the reader's death by its words.
 */
#include "flow/reader.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "base/must.h"
#include "core/reading/message.h"
#include "edge/sandbox.h"
#include "tests/flow/letters.h"

void __real_message_read(struct arena *arena, struct message *message,
                         const struct reading_context *context,
                         struct reading *out);
void __wrap_message_read(struct arena *arena, struct message *message,
                         const struct reading_context *context,
                         struct reading *out);

static volatile int sink;

static void take_all_memory(struct arena *arena)
{
    for (;;)
        memset(arena_alloc(arena, (size_t)1 << 20), 1, (size_t)1 << 20);
}

static void compute_for_ever(void)
{
    struct error error;

    /* As the reader itself does before each message, but sooner. */
    must(sandbox_allow_seconds(1, &error));
    for (;;)
        sink++;
}

void __wrap_message_read(struct arena *arena, struct message *message,
                         const struct reading_context *context,
                         struct reading *out)
{
    struct slice words = message_text(arena, message);

    if (slice_find(words, SLICE("take all memory")) != SLICE_NONE)
        take_all_memory(arena);
    if (slice_find(words, SLICE("compute for ever")) != SLICE_NONE)
        compute_for_ever();
    if (slice_find(words, SLICE("a wild pointer")) != SLICE_NONE)
        raise(SIGSEGV);
    if (slice_find(words, SLICE("stack without end")) != SLICE_NONE)
        __builtin_trap();
    __real_message_read(arena, message, context, out);
}

/* Each is set aside with its reason, and the next one is read. */
static void test_deaths(void)
{
    static const char *const words[] = {
#ifndef __SANITIZE_ADDRESS__ /* there the reader has no limit of memory */
        "take all memory",
#endif
        "compute for ever",
        "a wild pointer",
        "stack without end",
    };

    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        struct place place;
        int first;

        place_open(&place, words[i]);
        place_fill(&place);
        place_send_issue(&place, 1);
        clock_advance(HOUR);
        first = post_put(
            "INBOX",
            reply_bytes(place.arena, &(struct reply){ADA, relay_last(ADA),
                                                     words[i], .id = NULL}));
        post_put("INBOX", reply_bytes(place.arena,
                                      &(struct reply){BEN, relay_last(BEN),
                                                      "2 please", .id = NULL}));
        is_int(place_collect(&place), 0, "%s: the post goes on", words[i]);
        is_text(place_words(&place, "SELECT disposition || ': ' || why FROM"
                                    " inbound ORDER BY id LIMIT 1"),
                "set_aside: the program that reads messages could not finish "
                "this one",
                "set aside, with the reason");
        is_text(slice_of(post_folder(first)), "Needs a person", "for a person");
        is_text(place_words(&place, "SELECT group_concat(kind) FROM task"),
                "set_aside", "who is told");
        is_text(place_words(&place, "SELECT announcement_id || ' ' || state"
                                    " FROM signup WHERE person_id = 2"),
                "2 interested", "the next one is read");
        is_int(post_count("INBOX"), 0, "and nothing is left");
        place_close(&place);
    }
}

/* What made a library look for a file, which ends the reader. */
static void test_nothing_outside(void)
{
    static const struct {
        const char *what;
        const char *header;
        const char *words;
    } rows[] = {
        {"a zone that is none", "Date: Thu, 26 Nov 2026 10:00:00 +1x00\r\n",
         "2 please"},
        {"a zone by name", "Date: Thu, 26 Nov 2026 10:00:00 Europe/London\r\n",
         "2 please"},
        {"a charset of nobody",
         "Content-Type: text/plain; charset=x-harbour-9\r\n", "2 please"},
        {"a charset that is a path",
         "Content-Type: text/plain; charset=\"../../etc/passwd\"\r\n",
         "2 please"},
        {"an encoded word of nobody's charset",
         "Comments: =?x-harbour-9?Q?ab?=\r\n", "2 please"},
        {"a calendar in UTC and in a zone that is not given along",
         "MIME-Version: 1.0\r\nContent-Type: text/calendar; method=REPLY\r\n",
         "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:1@x\r\n"
         "DTSTAMP:20261126T100000Z\r\nDTSTART;TZID=Europe/London:"
         "20261126T100000\r\nRRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30\r\n"
         "ATTENDEE;PARTSTAT=ACCEPTED:mailto:" BEN "\r\nEND:VEVENT\r\n"
         "END:VCALENDAR\r\n"},
        {"HTML that names a document type, entities and a picture",
         "MIME-Version: 1.0\r\nContent-Type: text/html\r\n",
         "<!DOCTYPE html SYSTEM \"file:///etc/passwd\" [<!ENTITY x SYSTEM "
         "\"file:///etc/hostname\">]><p>2 please &x;<img src=\"http://192.0."
         "2.1/x.png\"><link rel=stylesheet href=\"file:///etc/group\"></p>"},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct place place;

        place_open(&place, rows[i].what);
        post_put("INBOX", reply_bytes(place.arena,
                                      &(struct reply){BEN, NULL, rows[i].words,
                                                      rows[i].header,
                                                      .untagged = true}));
        is_int(place_collect(&place), 0, "%s: read", rows[i].what);
        is_int(place_number(&place, "SELECT count(*) FROM inbound WHERE"
                                    " disposition <> 'set_aside'"),
               1, "and by the first reader that was asked");
        place_close(&place);
    }
}

int main(void)
{
    test_nothing_outside();
    test_deaths();
    return done_testing();
}
