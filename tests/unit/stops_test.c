/* stops: who asks to leave, and who comes near it without asking; who mourns,
 * and who uses words of it for something else. In English and the languages
 * whose short answers are known. */
#include "core/reading/message.h"
#include "core/reading/sent_words.h"
#include "tests/tap.h"

enum expected {
    LEAVES,
    STAYS_ON,
    MOURNS,  /* or worse: nothing automatic goes out */
    LIVES_ON /* something may */
};

struct row {
    enum expected expected;
    const char *reply;
};

#define SENT                                                                \
    "bulletin | 1:event:Riverside picnic:Sat 6 June 2026 noon, Otter Green" \
    " | 2:panel:Interview panel for a ward clerk:Tue 16 June 2026 10am"     \
    " | 3:training:Mindful drawing:4 Mondays from 8 June 2026"              \
    " | 4:research:Night sleep study:online, closes 30 June 2026"           \
    " | 5:news:New benches by the pond:-"

#include "stops_rows.h"

static bool is_read(const struct reading *reading, enum intent_name name)
{
    for (size_t i = 0; i < reading->intent_count; i++)
        if (reading->intents[i].name == name)
            return true;
    return false;
}

static bool is_as_expected(const struct reading *reading, enum expected how)
{
    bool stop = is_read(reading, INTENT_STOP) || is_read(reading, INTENT_ERASE);
    bool quiet = reading->gate == GATE_NOAUTO || reading->gate == GATE_URGENT;

    return how == LEAVES     ? stop
           : how == STAYS_ON ? !stop
           : how == MOURNS   ? quiet
                             : !quiet;
}

static void check_row(struct arena *arena, const struct row *row)
{
    struct reading_context context = {.our_address =
                                          SLICE("involved@example.org"),
                                      .today = {2026, 6, 1, 9, 0, 0}};
    struct reading reading = {0};
    struct error error;
    const char *mail =
        arena_format(arena,
                     "From: someone@example.org\nMIME-Version: 1.0\n"
                     "Content-Type: text/plain; charset=utf-8\n"
                     "Content-Transfer-Encoding: 8bit\n"
                     "Subject: Re: our letter\n\n%s\n",
                     row->reply);

    if (!sent_words_read(arena, SLICE(SENT), &context, &error)) {
        ok(false, "what was sent: %s", error.text);
        return;
    }
    message_read(arena, message_open(arena, slice_of(mail), &error), &context,
                 &reading);
    ok(is_as_expected(&reading, row->expected), "%s: %s",
       row->expected == LEAVES     ? "leaves"
       : row->expected == STAYS_ON ? "stays"
       : row->expected == MOURNS   ? "mourns"
                                   : "lives",
       row->reply);
}

int main(void)
{
    struct arena *arena = arena_new();

    message_setup();
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        check_row(arena, &rows[i]);
        arena_reset(arena);
    }
    arena_free(arena);
    return done_testing();
}
