/* People: STOP, DIED, PAUSE, RESUME, ADD, CHANGE, MERGE and APART, with whom it
 * is about in the same line. */
#include "core/reading/staff_request.h"
#include "flow/staff_turn.h"

#include "base/banned.h"

static struct staff_request request_of(const struct staff_turn *turn)
{
    return staff_request_read(turn->arena, turn->reading->own_words,
                              turn->staff->name);
}

static bool claims(const struct staff_turn *turn)
{
    return turn->staff != NULL && request_of(turn).name != REQUEST_NONE;
}

/* "ADD Jo Example" says the name as a line of its own would. */
static struct slice name_line(struct staff_turn *turn,
                              const struct staff_request *request)
{
    return slice_of(
        arena_format(turn->arena, "Name: %.*s", SLICE_ARG(request->who)));
}

/* "P-0001 and P-0007": numbers or refs, which have no spaces. */
static size_t put_two(struct slice who, struct slice *list, size_t most)
{
    struct slice part;
    size_t count = 0;

    while (count < most && slice_next_part(&who, ' ', &part))
        if (part.size > 0 && !slice_is_caseless(part, "and"))
            list[count++] = part;
    return count;
}

static void carry_out(struct staff_turn *turn,
                      const struct staff_request *request)
{
    struct slice list[PERSON_LINES_MOST + 4];
    size_t count = 0;

    list[count++] = SLICE("people");
    list[count++] = slice_of(staff_request_word(request->name));
    if (request->name == REQUEST_ADD && request->who.size > 0)
        list[count++] = name_line(turn, request);
    else if (request->name == REQUEST_MERGE || request->name == REQUEST_APART)
        count += put_two(request->who, list + count, PERSON_LINES_MOST);
    else if (request->who.size > 0)
        list[count++] = request->who;
    if (request->until.size > 0)
        list[count++] = request->until;
    for (size_t i = 0; i < request->count; i++)
        list[count++] = request->lines[i];
    staff_run(turn, list, count);
}

static void take(struct staff_turn *turn)
{
    struct staff_request request = request_of(turn);

    if (request.name == REQUEST_NONE) {
        turn->unclear = true;
        return;
    }
    turn->intents = slice_of(arena_format(turn->arena, "STAFF(%s)",
                                          staff_request_word(request.name)));
    if (turn->reading->more)
        staff_say(turn,
                  "Nothing was done: there was a file with what you wrote, or "
                  "a part that could not be read. Write it in words alone.");
    else
        carry_out(turn, &request);
}

const struct staff_matter staff_people_matter = {
    .key = "people",
    .help =
        "To do something with a person of the register, write a new mail. Its "
        "first line is one of these, with their number (P-0012), their ref, "
        "their address or their whole name:\n"
        "STOP Jo Example: off the list for good.\n"
        "DIED Jo Example: nothing is ever sent again.\n"
        "PAUSE Jo Example until 3 January: no bulletin before that day. RESUME "
        "Jo Example ends it earlier.\n"
        "CHANGE Jo Example, and below it a line for each change, such as "
        "Phone: 01632 960001. A new Email: is used once there is a line "
        "Consent: with the day and how it is known.\n"
        "ADD, and below it lines such as Name:, Email:, Phone:, Interests:, "
        "Format:, and Consent: 3 March 2026, by phone.\n"
        "MERGE P-0001 P-0007: they are one person, who keeps the first "
        "number. APART P-0001 P-0007: they are two.\n",
    .take = take,
    .claims = claims,
};
