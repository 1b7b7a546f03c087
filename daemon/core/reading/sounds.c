#include "core/reading/sounds.h"

#include <string.h>

#include "base/banned.h"

#define MOST_SOUNDS 40
#define LEAST_CONSONANTS 3

/* Spellings, and the letter for what is heard; longer ones first. */
static const char *const spellings[][2] = {
    {"tion", "3n"}, {"sion", "3n"}, {"shun", "3n"}, {"cian", "3n"},
    {"tial", "3l"}, {"cial", "3l"}, {"ough", "o"},  {"augh", "o"},
    {"ght", "t"},   {"sch", "sk"},  {"ck", "k"},    {"ch", "4"},
    {"sh", "3"},    {"ph", "f"},    {"kn", "n"},    {"wr", "r"},
    {"wh", "w"},    {"qu", "kw"},   {"ce", "se"},   {"ci", "si"},
    {"cy", "si"},   {"ee", "i"},    {"ea", "i"},    {"ie", "i"},
    {"ei", "i"},    {"ai", "e"},    {"ay", "e"},    {"oo", "u"},
    {"ou", "u"},    {"ew", "u"},    {"oa", "o"},    {"au", "o"},
    {"aw", "o"},    {"x", "ks"},    {"c", "k"},     {"q", "k"},
    {"z", "s"},     {"y", "i"},
};

struct sounds {
    char list[MOST_SOUNDS];
    size_t count;
    size_t consonants;
};

static void add_sound(struct sounds *sounds, char sound)
{
    if (sounds->count == MOST_SOUNDS ||
        (sounds->count > 0 && sounds->list[sounds->count - 1] == sound))
        return;
    sounds->list[sounds->count++] = sound;
    sounds->consonants += memchr("aeiou", sound, 5) == NULL ? 1 : 0;
}

static void add_word(struct sounds *sounds, struct slice word)
{
    for (size_t at = 0; at < word.size;) {
        size_t taken = 0;

        for (size_t i = 0;
             taken == 0 && i < sizeof spellings / sizeof *spellings; i++) {
            struct slice from = slice_of(spellings[i][0]);

            if (!slice_starts(slice_from(word, at), from))
                continue;
            for (const char *c = spellings[i][1]; *c != '\0'; c++)
                add_sound(sounds, *c);
            taken = from.size;
        }
        if (taken == 0)
            add_sound(sounds, word.at[at]);
        at += taken == 0 ? 1 : taken;
    }
}

static bool same(const struct sounds *a, const struct sounds *b)
{
    return a->consonants >= LEAST_CONSONANTS && a->count == b->count &&
           memcmp(a->list, b->list, a->count) == 0;
}

bool sounds_alike(struct slice a, struct slice b)
{
    struct sounds first = {.count = 0};
    struct sounds second = {.count = 0};

    add_word(&first, a);
    add_word(&second, b);
    return same(&first, &second);
}

bool sounds_alike_joined(struct slice first, struct slice second,
                         struct slice whole)
{
    struct sounds joined = {.count = 0};
    struct sounds one = {.count = 0};

    add_word(&joined, first);
    add_word(&joined, second);
    add_word(&one, whole);
    return same(&joined, &one);
}
