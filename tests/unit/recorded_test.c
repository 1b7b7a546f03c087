#include "core/recorded.h"

#include "tests/tap.h"

static struct standing_item walk = {.number = 2,
                                    .title = {"Walk in the park", 16}};
static struct standing_item talk = {.unnumbered = true,
                                    .title = {"Tea and talk", 12}};

static const struct {
    struct action action;
    const char *words;
} cases[] = {
    {{.name = ACTION_SIGNUP, .item = &walk},
     "name down for 2, Walk in the park\n"},
    {{.name = ACTION_DECLINE, .item = &talk}, "said no to Tea and talk\n"},
    {{.name = ACTION_WITHDRAW, .item = &walk},
     "gave up a place on 2, Walk in the park\n"},
    {{.name = ACTION_MAYBE, .item = &walk}, "said maybe to Walk in the park\n"},
    {{.name = ACTION_STOP}, "left the list\n"},
    {{.name = ACTION_FORMAT, .format = FORMAT_EASY_READ},
     "format: easy_read\n"},
    {{.name = ACTION_FREQUENCY, .frequency = FREQUENCY_MONTHLY},
     "how often: monthly\n"},
    {{.name = ACTION_INTEREST, .code = {"research", 8}, .wanted = true},
     "interest: research\n"},
    {{.name = ACTION_INTEREST, .code = {"research", 8}},
     "no interest: research\n"},
    {{.name = ACTION_PAUSE, .day = {.year = 2027, .month = 2, .day = 1}},
     "paused until 2027-02-01\n"},
    {{.name = ACTION_HOLD, .why = "a death"}, "on hold: a death\n"},
    {{.name = ACTION_SUSPEND}, "nothing more goes to this address\n"},
    {{.name = ACTION_ANSWER}, ""},
    {{.name = ACTION_KEEP, .item = &walk}, ""},
};

/* A new action that nobody gave words is a line without any. */
static void every_action_is_known(struct arena *arena)
{
    static struct bounce_recipient bounce;

    for (int i = 0; i <= ACTION_SUSPEND; i++) {
        struct action action = {.name = (enum action_name)i,
                                .item = &walk,
                                .why = "this",
                                .bounce = &bounce};
        struct text out = text_start(arena, 200);
        bool silent = i == ACTION_ANSWER || i == ACTION_KEEP;

        recorded_put(&out, &action);
        ok((text_slice(&out).size > 1) == !silent,
           "something is said of action %d, or not", i);
    }
}

int main(void)
{
    struct arena *arena = arena_new();

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct text out = text_start(arena, 200);

        recorded_put(&out, &cases[i].action);
        is_text(text_slice(&out), cases[i].words, "action %d",
                (int)cases[i].action.name);
    }
    every_action_is_known(arena);
    arena_free(arena);
    return done_testing();
}
