#include "core/reading/lexicon.h"

#include "base/must.h"

#include "base/banned.h"

#define FIRST_PLACES 64

static size_t place_of(const struct lexicon *lexicon, struct slice key)
{
    uint64_t hash = UINT64_C(1469598103934665603);
    size_t place;

    for (size_t i = 0; i < key.size; i++)
        hash = (hash ^ (unsigned char)key.at[i]) * UINT64_C(1099511628211);
    place = (size_t)(hash ^ hash >> 32) & (lexicon->places - 1);
    while (lexicon->keys[place].at != NULL &&
           !slice_equal(lexicon->keys[place], key))
        place = (place + 1) & (lexicon->places - 1);
    return place;
}

static void widen(struct arena *arena, struct lexicon *lexicon)
{
    struct lexicon old = *lexicon;

    lexicon->places = old.places == 0 ? FIRST_PLACES : old.places * 2;
    lexicon->keys = arena_array(arena, lexicon->places, sizeof *lexicon->keys);
    lexicon->numbers =
        arena_array(arena, lexicon->places, sizeof *lexicon->numbers);
    for (size_t i = 0; i < old.places; i++) {
        size_t place;

        if (old.keys[i].at == NULL)
            continue;
        place = place_of(lexicon, old.keys[i]);
        lexicon->keys[place] = old.keys[i];
        lexicon->numbers[place] = old.numbers[i];
    }
}

uint16_t lexicon_add(struct arena *arena, struct lexicon *lexicon,
                     struct slice key, size_t number)
{
    size_t place;

    must(number > 0 && number <= UINT16_MAX);
    if (lexicon->count * 2 >= lexicon->places)
        widen(arena, lexicon);
    place = place_of(lexicon, key);
    if (lexicon->keys[place].at == NULL) {
        lexicon->keys[place] = arena_copy(arena, key);
        lexicon->numbers[place] = (uint16_t)number;
        lexicon->count++;
    }
    return lexicon->numbers[place];
}

uint16_t lexicon_find(const struct lexicon *lexicon, struct slice key)
{
    return lexicon->places == 0 ? 0 : lexicon->numbers[place_of(lexicon, key)];
}
