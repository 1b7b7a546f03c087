#include "core/notice/command.h"

#include "base/nearest.h"

#include "base/banned.h"

static bool is_word_byte(char byte)
{
    return is_letter(byte) || is_digit(byte) || ((unsigned char)byte & 0x80);
}

static bool is_command_word(struct slice word)
{
    static const char *const commands[] = {"stop", "yes",   "no",    "join",
                                           "keep", "pause", "again", "erase"};

    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        if (slice_is_caseless(word, commands[i]))
            return true;
    return false;
}

/* Takes the next run of letters and digits off *rest; any character outside
 * ASCII counts as a letter. */
static bool next_word(struct slice *rest, struct slice *word_out)
{
    size_t from = 0;
    size_t to;

    while (from < rest->size && !is_word_byte(rest->at[from]))
        from++;
    to = from;
    while (to < rest->size && is_word_byte(rest->at[to]))
        to++;
    *word_out = slice_part(*rest, from, to - from);
    *rest = slice_from(*rest, to);
    return word_out->size > 0;
}

bool command_alone(struct slice line)
{
    bool found = false;
    struct slice word;
    int64_t number;

    while (next_word(&line, &word)) {
        if (is_command_word(word))
            found = true;
        else if (!slice_number(word, &number) &&
                 !slice_is_caseless(word, "and"))
            return false;
    }
    return found;
}

void command_check(struct slice line, int number, struct faults *faults)
{
    struct slice seen = nearest_shown(slice_trim(line));

    if (command_alone(line))
        faults_add(faults, number,
                   "\"%.*s\" alone in a line could be taken for somebody's "
                   "answer when they reply. Write it inside a sentence",
                   SLICE_ARG(seen));
}
