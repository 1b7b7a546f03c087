/* Whose item it is: somebody on the staff, or words. */
#include "core/choices.h"
#include "core/notice/owner.h"
#include "tests/tap.h"

static const struct staff staff[] = {
    {.code = {"pat", 3},
     .name = {"Pat Rowe", 8},
     .email = {"pat@harbour.example", 19}},
    {.code = {"jo", 2},
     .name = {"Jo Penn", 7},
     .email = {"jo@harbour.example", 18}},
};

static const struct {
    const char *owner;
    int who; /* -1: nobody */
} rows[] = {
    {"Pat Rowe", 0},
    {"pat rowe, 01632 960101", 0},
    {"jo", 1},
    {"Jo, 01632 960102", 1},
    {"the ward, jo@harbour.example", 1},
    {"Pat Rowe <jo@harbour.example>", 1},
    {"write to jo@harbour.example.", 1},
    {"", -1},
    {"Elm Ward recruitment, 01632 960101", -1},
    {"Pat Rowes, 01632 960101", -1},
    {"the office, Pat Rowe", -1},
    {"banjo@harbour.example", -1},
    {"jo@harbour.example.org", -1},
    {"x-jo@harbour.example", -1},
};

int main(void)
{
    struct staff list[] = {staff[0], staff[1]};
    struct settings settings = {.staff = list, .staff_count = 2};
    struct need need = {
        .intents = SLICE("MAYBE(1); QUESTION(2,parking); SUPPORT(4,ramp)")};

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct staff *found =
            owner_staff(&settings, slice_of(rows[i].owner));

        is_int(found == NULL ? -1 : (int)(found - list), rows[i].who,
               "the owner \"%s\"", rows[i].owner);
    }
    ok(need_asks(&need, 2) && need_asks(&need, 4), "what is asked about");
    ok(!need_asks(&need, 1) && !need_asks(&need, 3), "and what is not");
    return done_testing();
}
