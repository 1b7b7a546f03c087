#include "core/reading/staff_command.h"

#include "base/must.h"
#include "core/reading/staff_phrase.h"

#include "base/banned.h"

const char *staff_order_word(enum staff_order order)
{
    static const char *const list[] = {
        [ORDER_UNCLEAR] = "",    [ORDER_OK] = "OK",
        [ORDER_HOLD] = "HOLD",   [ORDER_DROP] = "DROP",
        [ORDER_AGAIN] = "AGAIN", [ORDER_CANCEL] = "CANCEL",
        [ORDER_HELP] = "HELP",
    };

    must((size_t)order < sizeof list / sizeof *list);
    return list[order];
}

/* Phrases in small letters; the longer ones of the same beginning first. */
static const struct {
    const char *words;
    enum staff_order order;
} orders[] = {
    {"go ahead", ORDER_OK},      {"ok", ORDER_OK},
    {"okay", ORDER_OK},          {"o k", ORDER_OK},
    {"approved", ORDER_OK},      {"approve", ORDER_OK},
    {"hold it", ORDER_HOLD},     {"hold on", ORDER_HOLD},
    {"hold", ORDER_HOLD},        {"drop", ORDER_DROP},
    {"send again", ORDER_AGAIN}, {"again", ORDER_AGAIN},
    {"cancel", ORDER_CANCEL},    {"help", ORDER_HELP},
    {"?", ORDER_HELP},
};

/* ---- DROP 3, 5 and 7 ---- */

static bool add_number(struct staff_command *command, int64_t number)
{
    size_t at = command->count;

    if (number < 1 || number > 9999)
        return false;
    for (size_t i = 0; i < command->count; i++)
        if (command->numbers[i] == (int)number)
            return true;
    if (command->count == STAFF_COMMAND_NUMBERS)
        return false;
    for (; at > 0 && command->numbers[at - 1] > (int)number; at--)
        command->numbers[at] = command->numbers[at - 1];
    command->numbers[at] = (int)number;
    command->count++;
    return true;
}

static bool is_between(struct slice word)
{
    static const char *const list[] = {"and",    "item",    "items",
                                       "no",     "numbers", "nos",
                                       "number", "issue",   "issues"};

    for (size_t i = 0; i < sizeof list / sizeof *list; i++)
        if (slice_is_caseless(word, list[i]))
            return true;
    return false;
}

/* "3-5" could be a range or two numbers: neither is guessed. */
static bool has_hyphen(struct slice between)
{
    return slice_find_byte(between, '-') != SLICE_NONE ||
           slice_find(between, SLICE("\xe2\x80")) != SLICE_NONE;
}

static bool take_numbers(struct slice *rest, struct staff_command *command)
{
    struct slice after = *rest;
    struct slice word;
    int64_t number;

    while (staff_take_word(&after, &word)) {
        struct slice between =
            slice_part(*rest, 0, (size_t)(word.at - rest->at));

        if (is_digit(word.at[0])) {
            if (has_hyphen(between) || !slice_number(word, &number) ||
                !add_number(command, number))
                return false;
        } else if (!is_between(word)) {
            break;
        }
        *rest = after;
    }
    return command->count > 0;
}

/* ---- CANCEL A-0042 ---- */

static void take_reference(struct slice *rest, struct staff_command *command)
{
    struct slice after = *rest;
    struct slice word;
    int64_t number;

    if (!staff_take_word(&after, &word) || !slice_is_caseless(word, "a") ||
        !staff_take_word(&after, &word) || word.size > 9 ||
        !slice_number(word, &number))
        return;
    command->reference = number;
    *rest = after;
}

/* ---- the whole ---- */

static bool take_order(struct slice *rest, struct staff_command *command)
{
    for (size_t i = 0; i < sizeof orders / sizeof *orders; i++) {
        if (!staff_take_phrase(rest, orders[i].words))
            continue;
        command->order = orders[i].order;
        if (command->order == ORDER_AGAIN)
            (void)take_numbers(rest, command);
        if (command->order == ORDER_CANCEL)
            take_reference(rest, command);
        return command->order != ORDER_DROP || take_numbers(rest, command);
    }
    return false;
}

struct staff_command staff_command_read(struct slice words, struct slice name)
{
    static const struct staff_command unclear;
    struct staff_command command = unclear;
    struct slice rest = words;
    struct slice look;
    struct slice word;

    for (;;) {
        look = rest;
        if (!staff_take_word(&look, &word))
            return command; /* all of it was understood */
        if (command.order == ORDER_UNCLEAR && take_order(&rest, &command))
            continue;
        if (!staff_take_courtesy(&rest) &&
            (command.order == ORDER_UNCLEAR || !staff_take_name(&rest, name)))
            return unclear;
    }
}
