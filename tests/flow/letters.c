#include "tests/flow/letters.h"

#include <string.h>

#include "base/must.h"
#include "core/reading/message.h"

#include "base/banned.h"

struct slice letter_header(struct arena *arena, struct slice bytes,
                           const char *name)
{
    struct slice start = slice_of(arena_format(arena, "%s:", name));
    struct text value = text_start(arena, 2000);
    struct slice line;
    bool here = false;

    while (slice_next_line(&bytes, &line) && line.size > 0) {
        if (here && !is_space(line.at[0]))
            break;
        here = here || slice_starts_caseless(line, start);
        if (here)
            text_put(&value, line);
    }
    return slice_trim(slice_from(text_slice(&value), start.size));
}

struct slice letter_words(struct place *place,
                          const struct relay_letter *letter)
{
    struct text text = text_start(place->arena, 200000);
    struct error error;
    struct slice rest;
    struct slice line;

    if (letter == NULL)
        return SLICE("");
    rest = message_text(place->arena,
                        message_open(place->arena, letter->bytes, &error));
    while (slice_next_line(&rest, &line)) {
        text_put(&text, slice_trim(line));
        if (line.size > 0)
            text_putc(&text, ' ');
    }
    return text_slice(&text);
}

bool letter_has(struct place *place, const struct relay_letter *letter,
                const char *words)
{
    return slice_find(letter_words(place, letter), slice_of(words)) !=
           SLICE_NONE;
}

bool words_say(struct slice all, const char *words)
{
    if (slice_find(all, slice_of(words)) != SLICE_NONE)
        return true;
    note("%.*s", SLICE_ARG(all));
    return false;
}

bool letter_says(struct place *place, const struct relay_letter *letter,
                 const char *words)
{
    return words_say(letter_words(place, letter), words);
}

const struct relay_letter *letter_copy(struct place *place,
                                       const struct relay_letter *letter)
{
    struct relay_letter *copy = arena_alloc(place->arena, sizeof *copy);

    *copy = *letter;
    return copy;
}

static void put_line(struct text *text, const char *name, struct slice value)
{
    text_format(text, "%s: %.*s\r\n", name, SLICE_ARG(value));
}

struct slice reply_bytes(struct arena *arena, const struct reply *reply)
{
    static int last;
    struct text text = text_start(arena, (size_t)1 << 20);
    struct slice to = SLICE("voices@harbour.example");

    if (reply->to != NULL && !reply->untagged) {
        struct slice id = letter_header(arena, reply->to->bytes, "Message-ID");

        to = letter_header(arena, reply->to->bytes, "Reply-To");
        put_line(&text, "In-Reply-To", id);
        put_line(&text, "References", id);
    }
    put_line(&text, "From", slice_of(reply->from));
    put_line(&text, "To", to);
    if (reply->to != NULL)
        text_format(
            &text, "Subject: Re: %.*s\r\n",
            SLICE_ARG(letter_header(arena, reply->to->bytes, "Subject")));
    put_line(&text, "Message-ID",
             slice_of(reply->id != NULL
                          ? reply->id
                          : arena_format(arena, "<%d@phone.example>", ++last)));
    text_puts(&text, reply->header == NULL ? "" : reply->header);
    if (reply->header == NULL || strstr(reply->header, "Content-Type:") == NULL)
        text_puts(&text, "Content-Type: text/plain; charset=utf-8\r\n");
    text_format(&text, "\r\n%s\r\n", reply->words);
    must(text_whole(&text));
    return text_slice(&text);
}

void reply_read(struct place *place, const char *from,
                const struct relay_letter *letter, const char *words,
                const char *header)
{
    struct reply reply = {
        .from = from, .to = letter, .words = words, .header = header};

    post_put("INBOX", reply_bytes(place->arena, &reply));
    is_int(place_collect(place), 0, "%s writes: %s", from, words);
}
