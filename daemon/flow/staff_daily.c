/* AGAIN, in answer to the daily mail. */
#include "core/reading/staff_command.h"
#include "flow/staff_turn.h"

#include "base/banned.h"

static void take(struct staff_turn *turn)
{
    struct staff_command command =
        staff_command_read(turn->reading->own_words, turn->staff->name);
    struct slice list[2] = {SLICE("again")};
    const char *why = staff_turn_barred(turn);

    turn->intents = slice_of(staff_order_word(command.order));
    if (command.order == ORDER_HELP) {
        text_puts(&turn->words, turn->matter->help);
        return;
    }
    turn->unclear = command.order != ORDER_AGAIN || command.count != 1;
    if (turn->unclear)
        return;
    if (why != NULL) {
        staff_say(turn, why);
        return;
    }
    list[1] = slice_of(arena_format(turn->arena, "%d", command.numbers[0]));
    staff_run(turn, list, 2);
}

const struct staff_matter staff_daily_matter = {
    .key = "daily",
    .help = "To send the letters of an issue once more that may not have "
            "arrived, reply to the daily mail with AGAIN and the number of the "
            "issue, for example AGAIN 12.\n",
    .take = take,
};
