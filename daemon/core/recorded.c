#include "core/recorded.h"

#include "base/banned.h"

/* Puts what the words of a line are about. */
typedef void put_part(struct text *out, const struct action *action);

static void put_title(struct text *out, const struct action *action)
{
    text_put(out, action->item->title);
}

static void put_item(struct text *out, const struct action *action)
{
    if (!action->item->unnumbered)
        text_format(out, "%d, ", action->item->number);
    put_title(out, action);
}

static void put_dated(struct text *out, const struct action *action)
{
    put_item(out, action);
    if (action->date != NULL)
        text_format(out, ", on %.*s", SLICE_ARG(action->date->label));
}

static void put_format(struct text *out, const struct action *action)
{
    text_puts(out, word_of(format_words, (int)action->format));
}

static void put_frequency(struct text *out, const struct action *action)
{
    text_puts(out, word_of(frequency_words, (int)action->frequency));
}

static void put_day(struct text *out, const struct action *action)
{
    text_format(out, "%04d-%02d-%02d", action->day.year, action->day.month,
                action->day.day);
}

static void put_interest(struct text *out, const struct action *action)
{
    text_format(out, "%s: %.*s", action->wanted ? "interest" : "no interest",
                SLICE_ARG(action->code));
}

static void put_why(struct text *out, const struct action *action)
{
    text_puts(out, action->why);
}

static void put_bounce(struct text *out, const struct action *action)
{
    text_format(out, "%s%s", bounce_reason_word(action->bounce->reason),
                action->counts ? "" : ", which is not held against them");
}

static const struct line {
    const char *words; /* NULL: nothing is said of it */
    put_part *part;    /* NULL: the words are all */
} lines[] = {
    [ACTION_SIGNUP] = {"name down for ", put_dated},
    [ACTION_DECLINE] = {"said no to ", put_item},
    [ACTION_STOP] = {"left the list", NULL},
    [ACTION_HOLD] = {"on hold: ", put_why},
    [ACTION_TASK] = {"to a person: ", put_why},
    [ACTION_ALERT] = {"alert sent", NULL},
    [ACTION_ESCALATE] = {"alert passed on, and the alert command run", NULL},
    [ACTION_ANSWER] = {NULL, NULL},
    [ACTION_KEEP] = {NULL, NULL},
    [ACTION_MAYBE] = {"said maybe to ", put_title},
    [ACTION_ASK_JOIN] = {"asked whether they want to join", NULL},
    [ACTION_UNDO] = {"put back what the message before had changed", NULL},
    [ACTION_ENROL] = {"joined the list", NULL},
    [ACTION_BOUNCE] = {"came back: ", put_bounce},
    [ACTION_WITHDRAW] = {"gave up a place on ", put_item},
    [ACTION_FORMAT] = {"format: ", put_format},
    [ACTION_FREQUENCY] = {"how often: ", put_frequency},
    [ACTION_INTEREST] = {"", put_interest},
    [ACTION_PAUSE] = {"paused until ", put_day},
    [ACTION_SUSPEND] = {"nothing more goes to this address", NULL},
    [ACTION_UNSAFE] = {"not safe: nothing more goes to this address", NULL},
    [ACTION_MOVE] = {"another date for ", put_dated},
    [ACTION_COPY] = {"the letter goes once more", NULL},
};

void recorded_put(struct text *out, const struct action *action)
{
    const struct line *line = &lines[action->name];

    if (line->words == NULL)
        return;
    text_puts(out, line->words);
    if (line->part != NULL)
        line->part(out, action);
    text_putc(out, '\n');
}
