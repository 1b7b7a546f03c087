#include "core/reading/sieve.h"

#include "tests/tap.h"

#include "base/banned.h"

/* Phrases that are in a text, that nearly are, and that are too short to tell
 * by three letters. */
static const char *const phrases[] = {
    "away",
    "AWAY",
    "I am away",
    "i  am away",
    "until monday.",
    "until mond",
    "a",
    "m ",
    "\xc3\xa9t\xc3\xa9",
    "\xc3\xa9",
    "monday.!",
    "am awaym",
    "untilmon",
    "[ut",
    "",
};
static const char *const texts[] = {
    "I am AWAY until Monday.", "a", "", "am", "l'\xc3\xa9t\xc3\xa9", "{UT il",
};

int main(void)
{
    for (size_t t = 0; t < sizeof texts / sizeof *texts; t++) {
        struct slice text = slice_of(texts[t]);
        struct sieve sieve = sieve_of(text);

        for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++)
            ok(sieve_holds(&sieve, phrases[i]) ==
                   (slice_find_caseless(text, slice_of(phrases[i])) !=
                    SLICE_NONE),
               "\"%s\" in \"%s\"", phrases[i], texts[t]);
    }
    return done_testing();
}
