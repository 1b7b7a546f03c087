/* The change of an event: OK and HOLD, in answer to its proof. */
#include "core/notice/announcement.h"
#include "core/reading/staff_command.h"
#include "edge/store_event.h"
#include "flow/change.h"
#include "flow/staff_turn.h"

#include "base/banned.h"

struct told {
    struct slice reference; /* "A-0042" */
    struct slice edition;   /* "A-0042:2:3f9a..." */
    bool held;              /* the answer said that it is on hold */
};

/* "A-0042:2:3f9a:alex" of a proof, "A-0042:2:3f9a:held" of an answer. */
static bool told_of(const struct staff_turn *turn, struct told *out)
{
    struct slice rest = turn->subject;
    const char *start = rest.at;
    struct slice part;

    *out = (struct told){0};
    if (!slice_next_part(&rest, ':', &out->reference) ||
        !slice_next_part(&rest, ':', &part) ||
        !slice_next_part(&rest, ':', &part))
        return false;
    out->edition = (struct slice){start, (size_t)(part.at + part.size - start)};
    out->held = turn->follow_up && slice_is(rest, "held");
    return true;
}

static bool newest(struct staff_turn *turn, const struct told *told,
                   struct event_row *out)
{
    return store_event_newest(turn->arena, turn->house->store,
                              announcement_reference_number(told->reference),
                              out);
}

static bool is_superseded(struct staff_turn *turn, const struct told *told)
{
    struct event_row row;

    return !newest(turn, told, &row) ||
           !slice_equal(change_edition(turn->arena, &row), told->edition);
}

/* A hold is always safe, so that even an old letter may ask for it. */
static const char *why_not(struct staff_turn *turn, enum staff_order order,
                           const struct told *told)
{
    const char *why = staff_turn_barred(turn);

    if (why != NULL)
        return why;
    if (order != ORDER_OK && order != ORDER_HOLD)
        return "Nothing was done: only OK and HOLD answer that letter.";
    if (order == ORDER_OK && is_superseded(turn, told))
        return "Nothing was done: the event has changed again since that "
               "letter. Please answer the newest one.";
    return NULL;
}

static void carry_out(struct staff_turn *turn, enum staff_order order,
                      const struct told *told)
{
    struct slice list[3];
    size_t count = 0;

    if (order == ORDER_OK) {
        list[count++] = SLICE("approve");
        list[count++] = told->reference;
        if (told->held)
            list[count++] = SLICE("--held");
    } else {
        list[count++] = SLICE("events");
        list[count++] = SLICE("hold");
        list[count++] = told->reference;
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
        text_puts(&turn->words, staff_change_matter.help);
        return;
    }
    why = why_not(turn, command.order, &told);
    if (why != NULL)
        staff_say(turn, why);
    else
        carry_out(turn, command.order, &told);
}

static void after(struct staff_turn *turn)
{
    struct event_row row;
    struct told told;
    bool held;

    if (!told_of(turn, &told) || !newest(turn, &told, &row))
        return;
    held = row.approved_at == 0 && row.held_by.size > 0;
    if (held && turn->done)
        staff_say(turn, "To let them know after all, reply to this email with "
                        "OK.");
    turn->next = slice_of(arena_format(
        turn->arena, "%.*s:%s", SLICE_ARG(change_edition(turn->arena, &row)),
        held                   ? "held"
        : row.approved_at == 0 ? "waits"
                               : "approved"));
}

const struct staff_matter staff_change_matter = {
    .key = "change",
    .help = "To answer a letter about an event that has changed, reply to it "
            "and write as the first line OK (those who were invited are told) "
            "or HOLD (nobody is told yet).\n",
    .take = take,
    .after = after,
};
