/* utf7: names of folders, as IMAP wants them. */
#include "base/utf7.h"
#include "tests/tap.h"

static const struct {
    const char *name;
    const char *expected;
} cases[] = {
    {"INBOX", "INBOX"},
    {"Needs a person", "Needs a person"},
    {"", ""},
    {"Tom & Jerry", "Tom &- Jerry"},
    {"Caf\xc3\xa9", "Caf&AOk-"},
    {"\xc3\xa9&", "&AOk-&-"},
    {"~peter/mail/\xe5\x8f\xb0\xe5\x8c\x97/"
     "\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e",
     "~peter/mail/&U,BTFw-/&ZeVnLIqe-"},
    {"\xf0\x9f\x93\xac", "&2D3c7A-"},
    {"a\tb", "a&AAk-b"},
    {"\xff", "&,,0-"},
};

int main(void)
{
    struct arena *arena = arena_new();
    struct text small = text_start(arena, 5);

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct text text = text_start(arena, 200);

        utf7_put(&text, slice_of(cases[i].name));
        is_text(text_slice(&text), cases[i].expected, "%s", cases[i].expected);
    }
    utf7_put(&small, SLICE("Caf\xc3\xa9"));
    ok(!text_whole(&small), "what does not fit is told");
    arena_free(arena);
    return done_testing();
}
