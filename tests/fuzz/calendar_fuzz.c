/* A calendar of anybody's, as the reader takes it, and over the wire. */
#include "base/must.h"
#include "base/utf8.h"
#include "core/reading/calendar_answer.h"

#define ANSWER_MOST ((size_t)1 << 20)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_word(struct slice word)
{
    must(utf8_valid(word));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new();
    struct slice text =
        utf8_clean(arena, (struct slice){(const char *)data, size});
    struct text bytes = text_start(arena, ANSWER_MOST);
    struct calendar_answer answer;
    struct calendar_answer again;
    struct wire wire;

    calendar_answer_read(arena, text, &answer);
    must(answer.method != CALENDAR_NONE || answer.uid.size == 0);
    must(answer.method == CALENDAR_NONE ||
         answer.method == calendar_method_of(text));
    check_word(answer.uid);
    check_word(answer.attendee);
    check_word(answer.comment);
    calendar_answer_put(&bytes, &answer);
    wire = (struct wire){.rest = text_slice(&bytes)};
    calendar_answer_take(arena, &wire, &again);
    must(!wire.broken && again.method == answer.method);
    must(slice_equal(again.uid, answer.uid) &&
         again.sequence == answer.sequence);
    must((calendar_answer_barred(&again) == NULL) ==
         (calendar_answer_barred(&answer) == NULL));
    arena_free(arena);
    return 0;
}
