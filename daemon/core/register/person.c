#include "core/register/person.h"

#include "base/must.h"
#include "base/utf8.h"

#include "base/banned.h"

#define WORD(name, word) [name] = word,
#define WORDS(noun, LIST)                                  \
    static const char *const noun##_list[] = {LIST(WORD)}; \
    const struct words noun##_words = {                    \
        noun##_list, (int)(sizeof noun##_list / sizeof noun##_list[0])};

WORDS(person_status, PERSON_STATUSES)
WORDS(format, FORMATS)
WORDS(method, METHODS)
WORDS(frequency, FREQUENCIES)
WORDS(safety, SAFETIES)
WORDS(age_band, AGE_BANDS)
WORDS(share, SHARES)
WORDS(preference_kind, PREFERENCE_KINDS)

int word_number(struct words words, struct slice word)
{
    for (int i = 0; i < words.count; i++)
        if (slice_is_caseless(word, words.list[i]))
            return i;
    return -1;
}

const char *word_of(struct words words, int number)
{
    must(number >= 0 && number < words.count);
    return words.list[number];
}

struct slice person_name(const struct person *person)
{
    return person->full_name.size > 0 ? person->full_name : person->greeting;
}

struct slice person_name_key(struct arena *arena, struct slice name)
{
    struct slice line = utf8_line(arena, name);
    char *key = arena_string(arena, line);

    for (size_t i = 0; i < line.size; i++)
        key[i] = lower(key[i]);
    return (struct slice){key, line.size};
}

bool person_prefers(const struct person *person, enum preference_kind kind,
                    struct slice code, bool wanted)
{
    for (size_t i = 0; i < person->preference_count; i++) {
        const struct preference *preference = &person->preferences[i];

        if (preference->kind == kind && preference->wanted == wanted &&
            slice_equal_caseless(preference->code, code))
            return true;
    }
    return false;
}

struct slice person_words(struct arena *arena, const struct person *person)
{
    struct slice name = person_name(person);

    if (name.size > 0 || person->id == 0)
        return name;
    return slice_of(arena_format(arena, "P-%04lld", (long long)person->id));
}
