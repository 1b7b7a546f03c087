/* Words of enumerations, and what a person prefers. */
#include "core/register/person.h"
#include "tests/tap.h"

static void test_words(void)
{
    static const struct {
        const struct words *words;
        int count;
        const char *first; /* the default */
    } all[] = {
        {&person_status_words, 3, "active"},
        {&format_words, 5, "standard"},
        {&method_words, 4, "email"},
        {&frequency_words, 3, "weekly"},
        {&safety_words, 3, "yes"},
        {&age_band_words, 6, "unknown"},
        {&preference_kind_words, 3, "interest"},
    };

    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        struct words words = *all[i].words;

        is_int(words.count, all[i].count, "%s and others", all[i].first);
        is_text(slice_of(word_of(words, 0)), all[i].first, "is the first");
        for (int k = 0; k < words.count; k++)
            is_int(word_number(words, slice_of(word_of(words, k))), k,
                   "%s has its number", word_of(words, k));
    }
    is_int(word_number(format_words, SLICE("Easy_Read")), FORMAT_EASY_READ,
           "case does not matter");
    is_int(word_number(format_words, SLICE("easy")), -1, "half a word is none");
    is_int(word_number(format_words, SLICE("")), -1, "nothing is none");
}

static void test_prefers(void)
{
    struct preference list[] = {
        {PREFERENCE_INTEREST, true, SLICE("events")},
        {PREFERENCE_INTEREST, false, SLICE("research")},
        {PREFERENCE_AREA, true, SLICE("eastmere")},
    };
    struct person person = {.preferences = list, .preference_count = 3};

    ok(person_prefers(&person, PREFERENCE_INTEREST, SLICE("Events"), true),
       "wants events");
    ok(!person_prefers(&person, PREFERENCE_INTEREST, SLICE("events"), false),
       "has not said no to them");
    ok(person_prefers(&person, PREFERENCE_INTEREST, SLICE("research"), false),
       "has said no to research");
    ok(!person_prefers(&person, PREFERENCE_AREA, SLICE("events"), true),
       "kinds are kept apart");
}

int main(void)
{
    test_words();
    test_prefers();
    return done_testing();
}
