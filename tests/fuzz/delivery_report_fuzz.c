/* Any bytes as the fields and as the words of a delivery report. */
#include "base/must.h"
#include "base/utf8.h"
#include "core/reading/report.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(struct arena *arena, const struct bounce *bounce)
{
    struct text text = text_start(arena, SIZE_MAX / 4);
    struct wire wire;
    struct bounce out;

    must(bounce->count <= BOUNCE_MOST_RECIPIENTS && bounce->count > 0);
    for (size_t i = 0; i < bounce->count; i++) {
        const struct bounce_recipient *one = &bounce->recipients[i];

        must(utf8_valid(one->address) && utf8_valid(one->original));
        must(!one->lasting || one->action == BOUNCE_FAILED);
    }
    bounce_put(&text, bounce);
    wire = (struct wire){.rest = text_slice(&text)};
    bounce_take(arena, &wire, &out);
    must(wire_whole(&wire) && out.count == bounce->count);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new();
    struct slice bytes = {(const char *)data, size};
    struct slice text = utf8_clean(arena, bytes);
    struct report_source fields = {.fields = text,
                                   .sender = SLICE("involve@example.org")};
    struct report_source words = {.text = text,
                                  .subject = slice_part(text, 0, 60),
                                  .sender = SLICE("involve@example.org")};
    struct report_source both = {.fields = slice_part(text, 0, text.size / 2),
                                 .text = slice_from(text, text.size / 2),
                                 .failed = slice_part(text, 0, 200),
                                 .returned_to =
                                     slice_part(text, text.size / 3, 100)};
    struct bounce out;

    report_judge(arena, &fields, &out);
    check(arena, &out);
    report_judge(arena, &words, &out);
    check(arena, &out);
    report_judge(arena, &both, &out);
    check(arena, &out);
    arena_free(arena);
    return 0;
}
