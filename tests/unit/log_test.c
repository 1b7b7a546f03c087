/* base: log lines, which hold no address whatever they were given. */
#include "base/log.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/slice.h"
#include "tests/tap.h"

/* What log_event writes, by way of a pipe. */
static struct slice logged(struct arena *arena, const char *text)
{
    char line[2048];
    int ends[2];
    int kept = dup(STDERR_FILENO);
    ssize_t got;

    if (kept < 0 || pipe(ends) != 0 || dup2(ends[1], STDERR_FILENO) < 0)
        return SLICE("no pipe");
    log_event(LOG_STORE_FAILED, "%s", text);
    dup2(kept, STDERR_FILENO);
    close(ends[1]);
    got = read(ends[0], line, sizeof line);
    close(ends[0]);
    close(kept);
    return arena_copy(arena, (struct slice){line, got < 0 ? 0 : (size_t)got});
}

static const struct {
    const char *text;
    const char *line;
    const char *what;
} rows[] = {
    {"letter=4 code=250", "letter=4 code=250", "ids"},
    {"550 <ann.b@example.org>: no", "550 <@>: no", "an address in brackets"},
    {"ann@example.org", "@", "an address alone"},
    {"user=ann@example.org, bob@example.org.", "user=@, @",
     "two, with what hangs on them"},
    {"\"ann smith\"@example.org x", "\"ann smith\"@ x", "a quoted one"},
    {"one\r\ntwo", "one  two", "lines become one"},
    {"", "", "nothing"},
};

int main(void)
{
    struct arena *arena = arena_new();
    char longest[3000];

    log_open("test", LOG_OUTCOME);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        is_text(logged(arena, rows[i].text),
                arena_format(arena, "<3>test store.failed %s\n", rows[i].line),
                "%s", rows[i].what);
    memset(longest, 'x', sizeof longest);
    longest[1] = '@';
    longest[sizeof longest - 1] = '\0';
    is_text(logged(arena, longest), "<3>test store.failed @\n",
            "a line that was cut");
    arena_free(arena);
    return done_testing();
}
