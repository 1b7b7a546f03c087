#include "core/reading/leaving.h"

#include "core/reading/phrase_set.h"

#include "base/banned.h"

/* The same for every message, so it is made once and kept. */
static const struct phrase_set *leaving_set(void)
{
    static struct phrase_set *ready;

    if (ready == NULL) {
        struct phrase_set *set = phrase_set_new(arena_new());

        for (size_t i = 0; i < leaving_count; i++)
            phrase_set_add(set, slice_of(leaving_list[i].phrase));
        for (size_t i = 0; i < staying_count; i++)
            phrase_set_add(set, slice_of(staying_list[i].phrase));
        phrase_set_close(set);
        ready = set;
    }
    return ready;
}

/* In the order of the set. */
static const struct leaving_row *row_of(size_t number)
{
    return number < leaving_count ? &leaving_list[number]
                                  : &staying_list[number - leaving_count];
}

struct leavings leavings_of(struct arena *arena, const struct tokens *tokens)
{
    const struct phrase_set *set = leaving_set();
    struct phrase_text text = phrase_set_read(arena, set, tokens);
    struct phrase_numbers numbers;
    struct leavings out = {NULL, 0};
    size_t room = 0;

    for (size_t at = 0; at < tokens->count; at++)
        for (size_t i = 0; phrase_set_begin(set, &text, at, i, &numbers); i++)
            for (size_t k = 0; k < numbers.count; k++) {
                struct left left = {.from = at};

                if (!phrase_set_stands(set, numbers.list[k], &text, at,
                                       &left.to))
                    continue;
                left.leaving = row_of(numbers.list[k])->leaving;
                out.list =
                    arena_grow(arena, out.list, out.count, &room, sizeof left);
                out.list[out.count++] = left;
            }
    return out;
}
