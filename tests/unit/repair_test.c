/* Broken addresses: what is proposed, and where nothing is. */
#include "core/register/repair.h"

#include "tests/tap.h"

static const struct {
    const char *broken;
    const char *proposed; /* "": nothing */
} rows[] = {
    {"sam @harbour.example", "sam@harbour.example"},
    {"Sam Vale @harbour", "Sam.Vale@harbour.example"},
    {"sam@harbour", "sam@harbour.example"},
    {"sam@\nexample.org", "sam@example.org"},
    {"sam.va\nle@example.org", "sam.vale@example.org"},
    {"sam@exam\r\nple.org", "sam@example.org"},
    {"sam@example.org.", "sam@example.org"},
    {"sam@example.org...", "sam@example.org"},
    {".sam@example.org", "sam@example.org"},
    {"sam.@example.org", "sam@example.org"},
    {"sam@.example.org", "sam@example.org"},
    {"sam@example..org", "sam@example.org"},
    {"sam..vale@example.org", "sam.vale@example.org"},
    {"<sam@example.org>", "sam@example.org"},
    {"Sam Vale <sam@example.org>", "sam@example.org"},
    {"\"Vale, Sam\" <sam@example.org>", "sam@example.org"},
    {"sam@example.org>", "sam@example.org"},
    {"mailto:sam@example.org", "sam@example.org"},
    {"sam(at)example.org", "sam@example.org"},
    {"sam [at] example [dot] org", "sam@example.org"},
    {"sam at example dot org", "sam@example.org"},
    {"sam@example,org", "sam@example.org"},
    {"sam,vale@example.org", "sam.vale@example.org"},
    {"sam@example. org", "sam@example.org"},
    {" sam @ example . org ", "sam@example.org"},
    {"sam@@example.org", "sam@example.org"},
    {"sam@example.org;", "sam@example.org"},
    {"(sam@example.org)", "sam@example.org"},
    {"sam@EXAMPLE,org", "sam@example.org"},
    {"\xe2\x80\x8bsam@example.org", "sam@example.org"},

    {"sam@example.org", ""},
    {"", ""},
    {"sam", ""},
    {"none", ""},
    {"01632 960142", ""},
    {"sam.example.org", ""},
    {"sam@", ""},
    {"@example.org", ""},
    {"sam@elsewhere", ""},
    {"sam@twin", ""},
    {"sam@example.org, kim@example.org", ""},
    {"sam@example.org / kim@example.org", ""},
    {"sam@example.org kim@example.org", ""},
    {"s\xc3\xa4m@example.org", ""},
    {"asks at the desk", ""},
};

int main(void)
{
    static const struct slice domains[] = {
        {"harbour.example", 15}, {"twin.example", 12}, {"twin.org", 8}};
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct slice proposed = {NULL, 0};
        bool any = repair_propose(arena, slice_of(rows[i].broken), domains, 3,
                                  &proposed);

        is_text(any ? proposed : SLICE(""), rows[i].proposed, "%s",
                rows[i].broken);
    }
    arena_free(arena);
    return done_testing();
}
