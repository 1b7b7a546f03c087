/* Who may be one person, and who is surely two as far as we can tell. */
#include "core/register/likeness.h"

#include "tests/tap.h"

static const struct {
    struct likeness one;
    struct likeness other;
    const char *why; /* "": two */
} rows[] = {
#define S(words)                    \
    {                               \
        "" words, sizeof(words) - 1 \
    }
    {{S("Jo Example"), S(""), S("01632 960001")},
     {S("jo  example"), S("jo@example.org"), S("+44 (0)1632 960001")},
     "the same name and phone"},
    {{S("Jo Example"), S("jo@example.org"), S("")},
     {S("Jo Example"), S("jo@exmaple.org"), S("")},
     "the same name, and addresses that are nearly the same"},
    {{S("Jo Example"), S("jo.example@old.example"), S("")},
     {S("Jo Example"), S("joexample+list@new.example"), S("")},
     "the same name, and addresses that are nearly the same"},
    {{S("Jo Example"), S("jo@example.org"), S("")},
     {S("Joanna Example"), S("JO@example.org"), S("")},
     "one address, and similar names"},
    {{S("J. Example"), S("jo@example.org"), S("")},
     {S("Jo Exampel"), S("jo@example.org"), S("")},
     "one address, and similar names"},
    {{S("Jo"), S("jo@example.org"), S("")},
     {S("Jo Example"), S("jo@example.org"), S("")},
     "one address, and similar names"},

    {{S("Jo Example"), S("us@example.org"), S("")},
     {S("Kim Example"), S("us@example.org"), S("")},
     ""},
    {{S("Jo Example"), S("a@example.org"), S("01632 960001")},
     {S("Jo Example"), S("zebra@elsewhere.example"), S("01632 960002")},
     ""},
    {{S("Jo Example"), S(""), S("")}, {S("Jo Example"), S(""), S("")}, ""},
    {{S("Jo Example"), S(""), S("ring")},
     {S("Jo Example"), S(""), S("ring")},
     ""},
    {{S("Jo Example"), S(""), S("01632 960001")},
     {S("Kim Other"), S(""), S("01632 960001")},
     ""},
    {{S(""), S("us@example.org"), S("")},
     {S("Jo"), S("us@example.org"), S("")},
     ""},
    {{S(""), S(""), S("")}, {S(""), S(""), S("")}, ""},
};

int main(void)
{
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *why = likeness_why(arena, &rows[i].one, &rows[i].other);
        const char *back = likeness_why(arena, &rows[i].other, &rows[i].one);

        is_text(slice_of(why), rows[i].why, "row %zu", i);
        ok(why == back, "and the other way round");
    }
    arena_free(arena);
    return done_testing();
}
