/*
 * Reads messages (or bare calendar files) as the daemon reads its post, and
 * prints for each what a calendar said in it and what that would do if the
 * event were ours:
 *
 *   PATH kind METHOD UID PARTSTAT SEQUENCE DTSTAMP ATTENDEE effect
 *
 * divided by tabs.
 */
#include <stdio.h>
#include <stdlib.h>

#include "core/decide.h"
#include "core/reading/message.h"

#define FILE_MOST ((size_t)30 << 20)

static struct slice file_bytes(struct arena *arena, const char *path)
{
    struct text text = text_start(arena, FILE_MOST);
    FILE *file = fopen(path, "rb");
    char buffer[65536];
    size_t size;

    if (file == NULL)
        return (struct slice){NULL, 0};
    while ((size = fread(buffer, 1, sizeof buffer, file)) > 0)
        text_put(&text, (struct slice){buffer, size});
    fclose(file);
    return text_slice(&text);
}

/* A calendar file as the message that would bring it. */
static struct slice as_message(struct arena *arena, struct slice bytes)
{
    struct text text = text_start(arena, FILE_MOST + 1000);

    if (!slice_starts_caseless(slice_trim(bytes), SLICE("BEGIN:VCALENDAR")))
        return bytes;
    text_puts(&text, "From: somebody@example.org\r\n"
                     "Subject: a calendar\r\nMIME-Version: 1.0\r\n"
                     "Content-Type: text/calendar; charset=UTF-8\r\n\r\n");
    text_put(&text, bytes);
    return text_slice(&text);
}

/* As if the event were ours, at the version that is answered. */
static const char *effect_of(struct arena *arena,
                             const struct reading *reading)
{
    struct person person = {.id = 1, .contact_id = 1, .verified = true};
    struct standing_event event = {
        .item = {.announcement_id = 1, .version = 1, .signup = true,
                 .open = true},
        .sequence = reading->answer.sequence,
        .received_at = 1795608000};
    struct standing standing = {.person = &person, .event = &event,
                                .matched_by = MATCHED_TAG};
    struct decision decision = decide(arena, reading, &standing);

    for (size_t i = 0; i < decision.action_count; i++) {
        if (decision.actions[i].name == ACTION_SIGNUP)
            return "accepted";
        if (decision.actions[i].name == ACTION_DECLINE)
            return "declined";
        if (decision.actions[i].name == ACTION_MAYBE)
            return "tentative";
    }
    return "person";
}

static void read_one(const char *path)
{
    static const char *const methods[] = {"-", "REPLY", "COUNTER", "REFRESH",
                                          "DECLINECOUNTER"};
    struct arena *arena = arena_new();
    struct reading_context context = {
        .our_address = SLICE("voices@harbour.example.org"),
        .today = {2026, 3, 5, 10, 0, 3}};
    struct slice bytes = as_message(arena, file_bytes(arena, path));
    struct error error = {0};
    struct message *message = message_open(arena, bytes, &error);
    struct reading reading;
    const struct calendar_answer *said = &reading.answer;

    if (message == NULL) {
        printf("%s\tunread\n", path);
    } else {
        message_read(arena, message, &context, &reading);
        printf("%s\t%s\t%s\t%.*s\t%s\t%lld\t%lld\t%.*s\t%s\n", path,
               message_kind_word(reading.kind), methods[said->method],
               SLICE_ARG(said->uid),
               word_of(partstat_words, (int)said->partstat),
               (long long)said->sequence, (long long)said->dtstamp,
               SLICE_ARG(said->attendee),
               reading.kind == MESSAGE_CALENDAR ? effect_of(arena, &reading)
                                                : "-");
    }
    arena_free(arena);
}

int main(int count, char **words)
{
    message_setup();
    for (int i = 1; i < count; i++)
        read_one(words[i]);
    return EXIT_SUCCESS;
}
