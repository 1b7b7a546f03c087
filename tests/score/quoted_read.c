/*
 * Reads messages as the daemon reads its post, and prints how their text is
 * divided: for each a line of JSON with what the person wrote, what stands in
 * it like a signature, and what is quoted. On its input each message stands
 * after a line with its size in bytes.
 */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/must.h"
#include "core/reading/message.h"
#include "core/reading/own_words.h"

#define MESSAGE_MOST ((size_t)30 << 20)

static json_t *string_of(struct slice slice)
{
    json_t *string = json_stringn(slice.at != NULL ? slice.at : "", slice.size);

    must(string != NULL);
    return string;
}

/* What stands above the first quote, head or end, signature included. */
static struct slice top_of(const struct lines *lines)
{
    size_t end = 0;

    while (end < lines->count && lines->list[end].mark != MARK_HEAD &&
           lines->list[end].mark != MARK_QUOTED)
        end++;
    return end == 0 ? (struct slice){"", 0} : lines_span(lines, 0, end - 1);
}

static void print_one(struct arena *arena, struct slice bytes)
{
    struct error error = {0};
    struct message *message = message_open(arena, bytes, &error);
    struct slice text = {NULL, 0};
    struct own_words own;
    struct lines lines;
    json_t *line;

    if (message != NULL)
        text = message_text(arena, message);
    own = own_words_of(arena, text, NULL, 0);
    lines = lines_marked(arena, text, NULL, 0);
    line = json_pack("{s:o, s:o, s:o, s:o, s:o}", "top",
                     string_of(top_of(&lines)), "words", string_of(own.words),
                     "shown", string_of(own.shown), "written",
                     string_of(own.written), "quoted", string_of(own.quoted));
    must(line != NULL && json_dumpf(line, stdout, JSON_COMPACT) == 0);
    putchar('\n');
    json_decref(line);
}

int main(void)
{
    char line[32];

    message_setup();
    while (fgets(line, sizeof line, stdin) != NULL) {
        struct arena *arena = arena_new();
        size_t size = strtoull(line, NULL, 10);
        char *bytes;

        must(size <= MESSAGE_MOST);
        bytes = arena_take(arena, size);
        must(fread(bytes, 1, size, stdin) == size);
        print_one(arena, (struct slice){bytes, size});
        arena_free(arena);
    }
    return EXIT_SUCCESS;
}
