/* Messages that need a person: what is to be done with one, in answer to the
 * mail about it. */
#include "core/reading/staff_choice.h"
#include "flow/resolve.h"
#include "flow/staff_turn.h"

#include "base/banned.h"

static struct staff_choice choice_of(const struct staff_turn *turn)
{
    return staff_choice_read(turn->reading->own_words, turn->staff->name);
}

static bool certain(const struct staff_turn *turn)
{
    return choice_of(turn).clear;
}

/* An answer to the answer may change what was done: they know of it. */
static void carry_out(struct staff_turn *turn, int64_t inbound_id)
{
    struct slice reference = case_reference(turn->arena, inbound_id);
    struct slice list[5] = {SLICE("inbox"), SLICE("resolve"), reference,
                            turn->reading->own_words, SLICE("--again")};

    staff_run(turn, list, turn->follow_up ? 5 : 4);
}

static void take(struct staff_turn *turn)
{
    struct staff_choice choice = choice_of(turn);
    int64_t inbound_id;
    const char *why;

    turn->intents = slice_of(
        choice.clear
            ? choice.count > 0 ? staff_act_word(choice.list[0].act) : "reply"
            : "");
    if (!staff_turn_message(turn, &inbound_id)) {
        staff_say(turn,
                  "Nothing was done: that mail was a list. Messages on it "
                  "are dealt with by the command involve inbox.");
        return;
    }
    if (!choice.clear) {
        turn->unclear = true;
        return;
    }
    if (staff_choice_has(&choice, ACT_HELP)) {
        text_puts(&turn->words, staff_handover_matter.help);
        return;
    }
    why = staff_turn_barred(turn);
    if (why != NULL)
        staff_say(turn, why);
    else
        carry_out(turn, inbound_id);
}

/* To somebody who only owns the item no more is offered. */
static void after(struct staff_turn *turn)
{
    int64_t inbound_id;

    if (!staff_turn_message(turn, &inbound_id))
        return;
    turn->next =
        slice_of(arena_format(turn->arena, "in%lld", (long long)inbound_id));
    if ((turn->staff->roles & ROLE_FACILITATOR) == 0)
        return;
    if (!turn->unclear && !turn->done)
        staff_say(turn, "You can answer this email with what is to be done.");
    else if (turn->done)
        staff_say(turn, "If that is not what you meant, answer this email with "
                        "what is to be done instead: book 2, no 2, done, or "
                        "\"Reply:\" and words for them.");
}

const struct staff_matter staff_handover_matter = {
    .key = "handover",
    .help = "To answer a mail about a reply that needs you, write as the first "
            "line the number of one of its choices, or in words what is to be "
            "done: book 2, no 3, stop, release, died, done. To write to the "
            "person, begin a line with \"Reply:\" and what they should read. "
            "Nothing else that you write is sent on.\n",
    .take = take,
    .certain = certain,
    .after = after,
};
