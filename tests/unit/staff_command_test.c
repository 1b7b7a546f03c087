/* Commands of staff: what is understood, and what must not be. */
#include "core/reading/staff_command.h"

#include <stdio.h>

#include "tests/tap.h"

static const struct {
    const char *words;
    const char *command; /* "DROP 3 5"; "" if it is not understood */
} rows[] = {
    {"OK", "OK"},
    {"ok", "OK"},
    {"Ok.", "OK"},
    {"OK thanks", "OK"},
    {"Hi, OK, thank you!", "OK"},
    {"okay\n\nAlex", "OK"},
    {"o.k.", "OK"},
    {"Approved, thanks\n\nKind regards\nAlex Rowe", "OK"},
    {"Please go ahead.", "OK"},
    {"OK\n\nSent from my iPhone", "OK"},
    {"\"OK\"", "OK"},
    {"hold", "HOLD"},
    {"Hold please", "HOLD"},
    {"please hold it", "HOLD"},
    {"HOLD!!", "HOLD"},
    {"DROP 3", "DROP 3"},
    {"Drop 3.", "DROP 3"},
    {"drop 3 and 5 please", "DROP 3 5"},
    {"Drop items 5, 3 & 5", "DROP 3 5"},
    {"drop item 3, and item no. 7. Thanks, Alex", "DROP 3 7"},
    {"drop\n12", "DROP 12"},
    {"again", "AGAIN"},
    {"Send again please", "AGAIN"},
    {"?", "HELP"},
    {"help", "HELP"},
    {"Help please", "HELP"},
    {"CANCEL A-0042", "CANCEL 42"},
    {"please cancel a-42. Thanks, Alex", "CANCEL 42"},
    {"cancel", "CANCEL"},

    {"", ""},
    {"...", ""},
    {"thanks", ""},
    {"Alex", ""},
    {"OK?", ""},
    {"ok but not 3", ""},
    {"OK. Drop 3", ""},
    {"not ok", ""},
    {"It's OK", ""},
    {"OK'd", ""},
    {"okey dokey", ""},
    {"cancel A-0042?", ""},
    {"cancel 42", ""},
    {"cancel A-0042 or not", ""},
    {"don't cancel A-0042", ""},
    {"ok ok", ""},
    {"OK hold", ""},
    {"hold, then ok", ""},
    {"don't hold", ""},
    {"hold 3", ""},
    {"ok 3", ""},
    {"drop", ""},
    {"drop three", ""},
    {"drop 0", ""},
    {"drop 10000", ""},
    {"drop 99999999999999999999", ""},
    {"drop 3-5", ""},
    {"drop 3 \xe2\x80\x93 5", ""},
    {"drop 3 or 5", ""},
    {"drop -3", ""},
    {"drop 3rd", ""},
    {"drop 3?", ""},
    {"drop not 3", ""},
    {"do not drop 3", ""},
    {"I am out of the office. OK to ring Sam.", ""},
    {"OK\n\nRobin", ""},
    {"OK if you change the title", ""},
    {"help with item 3", ""},
};

static const char *words_of(const struct staff_command *command)
{
    static char text[400];
    size_t used = (size_t)snprintf(text, sizeof text, "%s",
                                   staff_order_word(command->order));

    for (size_t i = 0; i < command->count; i++)
        used += (size_t)snprintf(text + used, sizeof text - used, " %d",
                                 command->numbers[i]);
    if (command->reference != 0)
        snprintf(text + used, sizeof text - used, " %lld",
                 (long long)command->reference);
    return text;
}

int main(void)
{
    char many[400] = "drop";
    size_t used = 4;
    struct staff_command command;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        command =
            staff_command_read(slice_of(rows[i].words), SLICE("Alex Rowe"));
        is_text(slice_of(words_of(&command)), rows[i].command, "%s",
                rows[i].words);
    }
    for (int i = 0; i <= STAFF_COMMAND_NUMBERS; i++)
        used +=
            (size_t)snprintf(many + used, sizeof many - used, " %d", 100 - i);
    command = staff_command_read(slice_of(many), SLICE("Alex Rowe"));
    is_int(command.order, ORDER_UNCLEAR, "more numbers than an issue has");
    return done_testing();
}
