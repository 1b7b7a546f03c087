/* Alerts: TAKEN, and what is to be done with the message afterwards. */
#include "core/alarm.h"
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

/* Nothing around it counts: a picture in a signature keeps nobody from taking
 * it. */
static void take_it(struct staff_turn *turn, struct slice reference)
{
    struct slice list[3] = {SLICE("inbox"), SLICE("taken"), reference};

    if (!staff_turn_is_theirs(turn)) {
        staff_say(turn, "Nothing was done: that alert went to a colleague. "
                        "Please answer your own.");
        return;
    }
    staff_run(turn, list, 3);
}

static void settle(struct staff_turn *turn, struct slice reference)
{
    struct slice list[5] = {SLICE("inbox"), SLICE("resolve"), reference,
                            turn->reading->own_words, SLICE("--again")};
    const char *why = staff_turn_barred(turn);

    if (why == NULL && slice_is(turn->staff->code, OUT_OF_HOURS))
        why = "Nothing was done: from your address only TAKEN is understood. "
              "The rest is for the staff.";
    if (why != NULL)
        staff_say(turn, why);
    else
        staff_run(turn, list, turn->follow_up ? 5 : 4);
}

static void take(struct staff_turn *turn)
{
    struct staff_choice choice = choice_of(turn);
    bool taken = staff_choice_has(&choice, ACT_TAKEN);
    struct slice reference;
    int64_t inbound_id;

    if (!choice.clear ||
        (taken && (choice.count > 1 || choice.reply.size > 0)) ||
        !staff_turn_message(turn, &inbound_id)) {
        turn->unclear = true;
        return;
    }
    turn->intents = slice_of(
        choice.count > 0 ? staff_act_word(choice.list[0].act) : "reply");
    reference = case_reference(turn->arena, inbound_id);
    if (taken)
        take_it(turn, reference);
    else if (staff_choice_has(&choice, ACT_HELP))
        text_puts(&turn->words, staff_alert_matter.help);
    else
        settle(turn, reference);
}

static void after(struct staff_turn *turn)
{
    int64_t inbound_id;

    if (!staff_turn_message(turn, &inbound_id))
        return;
    if (turn->done && slice_is(turn->intents, "taken") &&
        !slice_is(turn->staff->code, OUT_OF_HOURS))
        staff_say(turn,
                  "When it is dealt with, answer this email with DONE, or "
                  "with RELEASE to end the hold on them as well.");
    turn->next =
        slice_of(arena_format(turn->arena, "in%lld", (long long)inbound_id));
}

const struct staff_matter staff_alert_matter = {
    .key = "alert",
    .help = "To take an alert, reply to it with the word TAKEN and nothing "
            "else. Until somebody has, the next person is told every 15 "
            "minutes. When it is dealt with, reply with DONE; to end the hold "
            "on the person, with RELEASE.\n",
    .doubt = "The alert goes on: nobody has taken it.",
    .take = take,
    .certain = certain,
    .after = after,
};
