/* everyday: which words are of the everyday vocabulary, in which forms. */
#include "core/reading/everyday.h"
#include "tests/tap.h"

static const struct {
    const char *word;
    bool everyday;
} rows[] = {
    {"garden", true},      {"gardening", true},  {"gardens", true},
    {"stories", true},     {"baked", true},      {"baking", true},
    {"kitten", true},      {"lovely", true},     {"daughters", true},
    {"wheelchair", false}, {"unless", false},    {"interpreter", false},
    {"cancel", false},     {"hopefully", false}, {"please", false},
    {"epilepsy", false},   {"zzz", false},       {"s", false},
    {"", false},           {"alone", false},     {"polish", false},
};

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        ok(everyday_word(slice_of(rows[i].word)) == rows[i].everyday, "%s",
           rows[i].word);
    return done_testing();
}
