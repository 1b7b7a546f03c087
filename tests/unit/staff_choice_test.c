/* Answers of staff about one message: what is understood, and what not. */
#include "core/reading/staff_choice.h"

#include <stdio.h>

#include "tests/tap.h"

static const struct {
    const char *words;
    const char *choice; /* "book 2, reply [words]"; "" if not understood */
} rows[] = {
    {"1", "choice 1"},
    {"1.", "choice 1"},
    {" 2 please\n\nThanks, Alex", "choice 2"},
    {"Option 2", "choice 2"},
    {"1 and 3", "choice 1, choice 3"},
    {"1, 1", "choice 1"},
    {"book 2", "book 2"},
    {"Book 2, 3 and 5 please", "book 2, book 3, book 5"},
    {"put down 2", "book 2"},
    {"Please put them down for 2", "book 2"},
    {"yes 2", "book 2"},
    {"Yes to 2.", "book 2"},
    {"no 2", "no 2"},
    {"No to number 2", "no 2"},
    {"book 2, no 3", "book 2, no 3"},
    {"book 2 no 3", "book 2, no 3"},
    {"yes to 2 and no to 3", "book 2, no 3"},
    {"book 2\nno 3\ndone", "book 2, no 3, done"},
    {"STOP", "stop"},
    {"done", "done"},
    {"Done, thanks\nAlex", "done"},
    {"dealt with", "done"},
    {"release", "release"},
    {"Release the hold please", "release"},
    {"Record the death", "died"},
    {"TAKEN", "taken"},
    {"Taken, thank you.\n\nKind regards\nAlex Rowe", "taken"},
    {"I've taken it", "taken"},
    {"?", "help"},

    {"Reply: There is a ramp.", "reply [There is a ramp.]"},
    {"REPLY:\nThere is a ramp.\n\nSee you there.",
     "reply [There is a ramp.\n\nSee you there.]"},
    {"reply : yes", "reply [yes]"},
    {"1\nReply: There is a ramp.", "choice 1, reply [There is a ramp.]"},
    {"Book 2.\n\nReply:\nThere is. Book 3 is full.",
     "book 2, reply [There is. Book 3 is full.]"},
    {"Hi,\nReply: Reply: twice", "reply [Reply: twice]"},

    {"", ""},
    {"Reply:", ""},
    {"reply\n\n", ""},
    {"REPLY\nThere is a ramp.", ""},
    {"done\nReply\nJo", ""},
    {"Reply to her please", ""},
    {"Thanks, will do", ""},
    {"Thanks", ""},
    {"I will ring her. Reply: no", ""},
    {"She is fine.\nReply: hello", ""},
    {"There is a ramp.", ""},
    {"1?", ""},
    {"1 no thanks", ""},
    {"done? no", ""},
    {"done but no 2 is open", ""},
    {"not 1", ""},
    {"1 but not 2", ""},
    {"1-2", ""},
    {"book", ""},
    {"book two", ""},
    {"book 0", ""},
    {"book 10000", ""},
    {"book 2 (if there is room)", ""},
    {"don't book 2", ""},
    {"don't stop", ""},
    {"not done", ""},
    {"not taken", ""},
    {"who has taken it", ""},
    {"book 2\n3", ""},
    {"1, book 2", ""},
    {"yes", ""},
    {"no", ""},
    {"no thanks", ""},
    {"ok", ""},
    {"Alex", ""},
};

static const char *words_of(const struct staff_choice *choice)
{
    static char text[1000];
    size_t used = 0;

    text[0] = '\0';
    for (size_t i = 0; i < choice->count; i++) {
        used += (size_t)snprintf(text + used, sizeof text - used, "%s%s",
                                 used > 0 ? ", " : "",
                                 staff_act_word(choice->list[i].act));
        if (choice->list[i].number != 0)
            used += (size_t)snprintf(text + used, sizeof text - used, " %d",
                                     choice->list[i].number);
    }
    if (choice->reply.size > 0)
        snprintf(text + used, sizeof text - used, "%sreply [%.*s]",
                 used > 0 ? ", " : "", SLICE_ARG(choice->reply));
    return text;
}

int main(void)
{
    char many[400] = "book";
    size_t used = 4;
    struct staff_choice choice;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        choice = staff_choice_read(slice_of(rows[i].words), SLICE("Alex Rowe"));
        is_text(slice_of(words_of(&choice)), rows[i].choice, "%s",
                rows[i].words);
        is_int(choice.clear, rows[i].choice[0] != '\0', "clear, or not");
    }
    for (int i = 0; i <= STAFF_CHOICE_MOST; i++)
        used += (size_t)snprintf(many + used, sizeof many - used, " %d", i + 1);
    choice = staff_choice_read(slice_of(many), SLICE("Alex Rowe"));
    ok(!choice.clear, "more numbers than anybody means");
    return done_testing();
}
