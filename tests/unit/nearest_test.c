/* nearest: what was meant, or nothing. */
#include "base/nearest.h"

#include "tests/tap.h"

int main(void)
{
    static const struct slice known[] = {
        {"Kind", 4},  {"Title", 5},  {"For", 3},    {"When", 4},
        {"Where", 5}, {"Closes", 6}, {"Reward", 6}, {"wellbeing", 9},
    };
    static const struct {
        const char *word;
        const char *nearest;
    } rows[] = {
        {"Titel", "Title"},
        {"titles", "Title"},
        {"KIND", "Kind"},
        {"Wehn", "When"},
        {"Close", "Closes"},
        {"Rewrad", "Reward"},
        {"Fro", "For"},
        {"welbeeing", "wellbeing"},
        {"well-being", "wellbeing"},
        {"Level", ""},
        {"", ""},
        {"x", ""},
        {"Ladder", ""},
        {"Co-produced", ""},
        {"a whole sentence that is much longer than any name", ""},
    };
    struct slice words =
        SLICE("012345678901234567890123456789012345678901234567890123456789"
              "\xe2\x82\xac");

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        is_text(nearest(slice_of(rows[i].word), known,
                        sizeof known / sizeof *known),
                rows[i].nearest, "\"%s\"", rows[i].word);
    is_int((int64_t)nearest_shown(words).size, 60, "60 bytes are shown");
    words = slice_from(words, 1);
    is_int((int64_t)nearest_shown(words).size, 59, "no half character");
    is_text(nearest_shown(SLICE("short")), "short", "all of what is short");
    return done_testing();
}
