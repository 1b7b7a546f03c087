/* Issues: OK, HOLD and DROP, in answer to a proof. */
#include "core/reading/staff_command.h"
#include "edge/store_issue.h"
#include "edge/store_proof.h"
#include "flow/proof.h"
#include "flow/staff_turn.h"

#include "base/banned.h"

/* Which issue, as it was told, and how it was then. */
struct told {
    int64_t number;
    struct slice edition; /* "12:3f9a..." */
    bool held;            /* the answer said that the issue is on hold */
};

/* "12:3f9a:alex" of a proof, "12:3f9a:held" of an answer. */
static bool told_of(const struct staff_turn *turn, struct told *out)
{
    struct slice rest = turn->subject;
    const char *start = rest.at;
    struct slice part;

    *out = (struct told){0};
    if (!slice_next_part(&rest, ':', &part) ||
        !slice_number(part, &out->number) ||
        !slice_next_part(&rest, ':', &part))
        return false;
    out->edition = (struct slice){start, (size_t)(part.at + part.size - start)};
    out->held = turn->follow_up && slice_is(rest, "held");
    return true;
}

static struct slice edition_now(struct staff_turn *turn,
                                const struct issue_row *row)
{
    return proof_edition(turn->arena, turn->house, row->id, row->number);
}

static bool find(struct staff_turn *turn, const struct told *told,
                 struct issue_row *out)
{
    return store_issue_by_number(turn->arena, turn->house->store, told->number,
                                 out);
}

static bool is_superseded(struct staff_turn *turn, const struct told *told)
{
    struct issue_row row;

    return find(turn, told, &row) &&
           !slice_equal(edition_now(turn, &row), told->edition);
}

/* A hold is always safe, so that even an old letter may ask for it. */
static const char *why_not(struct staff_turn *turn, enum staff_order order,
                           const struct told *told)
{
    const char *why = staff_turn_barred(turn);

    if (why != NULL)
        return why;
    if (order == ORDER_CANCEL)
        return "Nothing was done: to cancel an announcement, write CANCEL with "
               "its reference, like CANCEL A-0042. To stop the whole issue, "
               "write HOLD.";
    if (order == ORDER_AGAIN)
        return "Nothing was done: AGAIN is no answer to that letter.";
    if (order != ORDER_HOLD && is_superseded(turn, told))
        return "Nothing was done: the issue has changed since that letter. "
               "Please answer the newest proof.";
    return NULL;
}

static void carry_out(struct staff_turn *turn,
                      const struct staff_command *command,
                      const struct told *told)
{
    struct slice list[STAFF_COMMAND_NUMBERS + 3];
    struct slice number =
        slice_of(arena_format(turn->arena, "%lld", (long long)told->number));
    size_t count = 0;

    if (command->order == ORDER_OK) {
        list[count++] = SLICE("approve");
        list[count++] = number;
        if (told->held)
            list[count++] = SLICE("--held");
    } else {
        list[count++] = SLICE("issues");
        list[count++] =
            command->order == ORDER_HOLD ? SLICE("hold") : SLICE("drop");
        list[count++] = number;
        for (size_t i = 0; i < command->count; i++)
            list[count++] =
                slice_of(arena_format(turn->arena, "%d", command->numbers[i]));
    }
    staff_run(turn, list, count);
}

static void take(struct staff_turn *turn)
{
    struct staff_command command =
        staff_command_read(turn->reading->own_words, turn->staff->name);
    struct told told;
    const char *why;

    turn->intents = slice_of(staff_order_word(command.order));
    if (command.order == ORDER_UNCLEAR || !told_of(turn, &told)) {
        turn->unclear = true;
        return;
    }
    if (command.order == ORDER_HELP) {
        text_puts(&turn->words, staff_issue_matter.help);
        return;
    }
    why = why_not(turn, command.order, &told);
    if (why != NULL)
        staff_say(turn, why);
    else
        carry_out(turn, &command, &told);
}

static void say_what_next(struct staff_turn *turn, const struct issue_row *row)
{
    bool in_time = row->latest_at > turn->row->received_at;

    if (row->state == ISSUE_APPROVED)
        staff_say(turn, "To stop it after all, reply to this email with HOLD.");
    else if (row->state == ISSUE_HELD && in_time)
        staff_say(turn, "To let it go after all, reply to this email with OK.");
    else if (row->state == ISSUE_HELD)
        staff_say(turn, "Its last moment has passed. What is in it counts as "
                        "new for the next issue.");
    else if (row->state == ISSUE_GATHERING && turn->done)
        staff_say(turn, "You will get a new proof in a moment.");
}

/* The answer holds the issue as it is now, for what they answer to it. */
static void after(struct staff_turn *turn)
{
    struct told told;
    struct issue_row row;

    if (!told_of(turn, &told) || !find(turn, &told, &row))
        return;
    say_what_next(turn, &row);
    turn->next = slice_of(
        arena_format(turn->arena, "%.*s:%s", SLICE_ARG(edition_now(turn, &row)),
                     word_of(issue_state_words, (int)row.state)));
}

const struct staff_matter staff_issue_matter = {
    .key = "proof",
    .help = "To answer a proof, reply to it and write as the first line OK (it "
            "may go), HOLD (it does not go), or DROP with the numbers of items "
            "to take out. To change an item, save the corrected file under the "
            "same name, or reply with the whole corrected text.\n",
    .take = take,
    .after = after,
};
