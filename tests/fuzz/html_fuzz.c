/* Any bytes as HTML: valid text comes out, no longer than it may, and it can
 * be read on. */
#include "base/must.h"
#include "base/utf8.h"
#include "core/reading/html_text.h"
#include "core/reading/text_choice.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static bool ready;
    struct arena *arena = arena_new();
    struct slice html =
        utf8_clean(arena, (struct slice){(const char *)data, size});
    struct slice text;
    bool whole;

    if (!ready)
        html_setup();
    ready = true;
    text = html_text(arena, html, &whole);
    must(utf8_valid(text));
    must(text.size <= (size_t)2 * 1024 * 1024);
    must(!html_says_more(arena, text, text));
    arena_free(arena);
    return 0;
}
