/* ordinals: items by their place in the list. */
#include "core/reading/ordinals.h"
#include "tests/tap.h"

static const struct {
    const char *text; /* the ordinal is its second word */
    int place;
    bool listed;
} rows[] = {
    {"the second one please", 2, false},
    {"the first item", 1, true},
    {"the last one on the list", ORDINAL_LAST, true},
    {"the third, thanks", 3, false},
    {"the 4th and more", 4, false},
    {"the first time", 0, false},
    {"the second week", 0, false},
    {"the last of them", 0, false},
    {"a third of it", 0, false},
};

int main(void)
{
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct tokens tokens = tokens_of(arena, slice_of(rows[i].text));
        bool listed = false;
        size_t end = 0;

        is_int(ordinal_at(&tokens, 1, &end, &listed), rows[i].place, "%s",
               rows[i].text);
        ok(rows[i].place == 0 || listed == rows[i].listed, "%s: listed",
           rows[i].text);
    }
    arena_free(arena);
    return done_testing();
}
