/* Any text as an answer to a letter of ours: what is divided is valid, comes
 * from the text and nowhere else, and a bare answer above all is kept. */
#include "base/must.h"
#include "base/text.h"
#include "base/utf8.h"
#include "core/letter/letter.h"
#include "core/reading/own_words.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char letter[] =
    "Hello Jo,\n\nThe beds have been dug and the benches are back. Come by "
    "on any\nweekday between ten and four.\n\n2. Tea and talk for carers\n\n"
    "To stop these letters, answer with the one word STOP.\n";

/* Every line of a part stands in the text. */
static void check_part(struct slice text, struct slice part)
{
    struct slice line;

    must(utf8_valid(part));
    must(part.size <= text.size);
    while (slice_next_line(&part, &line))
        must(slice_find(text, line) != SLICE_NONE);
}

static void check(struct arena *arena, struct slice text)
{
    uint64_t *prints;
    size_t count = letter_line_prints(arena, slice_of(letter), &prints);
    struct own_words own = own_words_of(arena, text, prints, count);
    struct text above = text_start(arena, text.size + 100);

    check_part(text, own.words);
    check_part(text, own.shown);
    check_part(text, own.written);
    check_part(text, own.signature);
    check_part(text, own.quoted);
    must(own.words.size <= own.shown.size);
    text_puts(&above, "STOP\n\n");
    text_put(&above, text);
    own = own_words_of(arena, text_slice(&above), prints, count);
    must(slice_starts(own.words, SLICE("STOP")));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new();
    struct slice bytes = {(const char *)data, size};

    /* The most that a part of a message gives. */
    if (size <= (size_t)64 * 1024)
        check(arena, utf8_clean(arena, bytes));
    arena_free(arena);
    return 0;
}
