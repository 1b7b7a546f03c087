/* A word list of any bytes: it is read or refused line by line, and what is
 * taken can be looked for in its own text. */
#include "core/reading/nets.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new();
    struct slice bytes = {(const char *)data, size};
    struct word_lists words = {.arena = arena};
    struct faults faults = {.arena = arena};
    struct catch found = {.caught = {false}};

    words_read(&words, SLICE("en.words"), bytes, &faults);
    if (words.count > 0)
        nets_catch(arena, nets_new(arena, &words), bytes, NULL, &found);
    arena_free(arena);
    return 0;
}
