/* sounds: which spellings are heard as which words. */
#include "core/reading/sounds.h"
#include "tests/tap.h"

int main(void)
{
    static const struct {
        const char *written;
        const char *word;
        bool alike;
    } rows[] = {
        {"picknick", "picnic", true},
        {"pannel", "panel", true},
        {"medicashun", "medication", true},
        {"mealtyme", "mealtime", true},
        {"magasines", "magazines", true},
        {"gordon", "garden", false},
        {"panel", "panels", false},
        {"teem", "team", false},
        {"sinema", "cinema", true},
        {"fotos", "photos", true},
        {"", "panel", false},
        {"aeiou", "aeiou", false},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        is_int(sounds_alike(slice_of(rows[i].written), slice_of(rows[i].word)),
               rows[i].alike, "%s and %s", rows[i].written, rows[i].word);
    ok(sounds_alike_joined(SLICE("pick"), SLICE("nick"), SLICE("picnic")),
       "two words are one");
    ok(!sounds_alike_joined(SLICE("pick"), SLICE("one"), SLICE("picnic")),
       "two others are not");
    return done_testing();
}
