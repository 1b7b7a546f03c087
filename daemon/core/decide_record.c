/* A reply of which every clause is understood: what is recorded of it, and
 * which letter tells of that. */
#include "core/bars.h"
#include "core/choices.h"
#include "core/thinking.h"

#include "base/banned.h"

static void decline(struct thinking *thinking, const struct standing_item *item)
{
    struct note *note = &thinking->out.note;

    note->declined[note->declined_count++] =
        *note_items(thinking->arena, item, 1);
    act(thinking, ACTION_DECLINE)->item = item;
}

/* "None of these, this time": to all that is still open. */
static void decline_all(struct thinking *thinking)
{
    const struct standing *standing = thinking->standing;

    for (size_t i = 0; i < standing->item_count; i++)
        if (standing->items[i].signup && standing->items[i].open &&
            thinking->out.action_count + 2 < DECISION_MOST_ACTIONS)
            decline(thinking, &standing->items[i]);
}

/* Where a person gave the place, or nobody can be found so late, one hears of
 * it. */
static void withdraw(struct thinking *thinking,
                     const struct standing_item *item)
{
    struct note *note = &thinking->out.note;

    note->declined[note->declined_count++] =
        *note_items(thinking->arena, item, 1);
    act(thinking, ACTION_WITHDRAW)->item = item;
    if (!item->open || item->state != SIGNUP_INTERESTED) {
        open_task(thinking, TASK_ANSWER,
                  arena_format(thinking->arena, "gave up a place on %.*s",
                               SLICE_ARG(item->title)));
        thinking->out.to_person = true;
    }
}

static void note_name_down(struct thinking *thinking,
                           const struct standing_item *item,
                           const struct notice_option *date)
{
    struct note *note = &thinking->out.note;
    struct note_item *place = &note->items[note->count++];

    *place = *note_items(thinking->arena, item, 1);
    place->when = dated_when(thinking->arena, item, date);
}

static void sign_up(struct thinking *thinking, const struct intent *intent,
                    const struct standing_item *item)
{
    const struct notice_option *date = chosen_date(item, intent->detail);
    struct action *action;

    note_name_down(thinking, item, date);
    if (item->signed_up &&
        (date == NULL || slice_equal(date->label, item->chosen)))
        return;
    action = act(thinking, item->signed_up ? ACTION_MOVE : ACTION_SIGNUP);
    action->item = item;
    action->date = date;
}

static void record_one(struct thinking *thinking, const struct intent *intent,
                       struct text *said)
{
    const struct standing_item *item =
        standing_item(thinking->standing, intent->item);

    if (intent->name == INTENT_SIGNUP || intent->name == INTENT_CHANGE) {
        sign_up(thinking, intent, item);
    } else if (intent->name == INTENT_DECLINE && item == NULL) {
        decline_all(thinking);
    } else if (intent->name == INTENT_DECLINE) {
        decline(thinking, item);
    } else if (intent->name == INTENT_WITHDRAW) {
        withdraw(thinking, item);
    } else {
        choose(thinking, intent, said);
    }
}

static void record_all(struct thinking *thinking)
{
    const struct reading *reading = thinking->reading;
    struct note *note = &thinking->out.note;
    struct text said = text_start(thinking->arena, 4000);
    size_t most = reading->intent_count + thinking->standing->item_count;

    note->items = arena_array(thinking->arena, most, sizeof *note->items);
    note->declined = arena_array(thinking->arena, most, sizeof *note->declined);
    for (size_t i = 0; i < reading->intent_count; i++)
        record_one(thinking, &reading->intents[i], &said);
    note->words = text_slice(&said);
}

/* Which letter tells of it. */
static void acknowledge(struct thinking *thinking)
{
    const struct note *note = &thinking->out.note;

    if (note->words.size > 0 || is_read(thinking, INTENT_WITHDRAW))
        answer(thinking, TEXT_ACK_CHANGED);
    else if (note->count > 0)
        answer(thinking, TEXT_ACK_SIGNUP);
    else if (note->declined_count > 0)
        answer(thinking, TEXT_ACK_DECLINE);
}

void decide_record(struct thinking *thinking)
{
    record_all(thinking);
    acknowledge(thinking);
}
