#include "core/reading/lexicon.h"

#include "tests/tap.h"

#include "base/banned.h"

#define MANY 3000

static struct slice numbered(struct arena *arena, int number)
{
    return slice_of(arena_format(arena, "word%d", number));
}

int main(void)
{
    struct arena *arena = arena_new();
    struct lexicon lexicon = {.count = 0};
    char bytes[] = "tea";
    bool found = true;

    is_int(lexicon_find(&lexicon, SLICE("tea")), 0, "nothing in an empty one");
    is_int(lexicon_add(arena, &lexicon, (struct slice){bytes, 3}, 7), 7,
           "a new word gets its number");
    is_int(lexicon_add(arena, &lexicon, SLICE("tea"), 8), 7,
           "a known one keeps it");
    bytes[0] = 's';
    is_int(lexicon_find(&lexicon, SLICE("tea")), 7, "it is a copy");
    is_int(lexicon_find(&lexicon, SLICE("sea")), 0, "another word");
    is_int(lexicon_find(&lexicon, SLICE("te")), 0, "only its beginning");
    for (int i = 1; i <= MANY; i++)
        lexicon_add(arena, &lexicon, numbered(arena, i), (size_t)i);
    for (int i = 1; i <= MANY; i++)
        found &= lexicon_find(&lexicon, numbered(arena, i)) == i;
    ok(found, "each of many is found");
    is_int((int64_t)lexicon.count, MANY + 1, "counted");
    arena_free(arena);
    return done_testing();
}
