/* What a calendar's yes, no or maybe does. */
#include "core/bars.h"
#include "core/thinking.h"

#include "base/banned.h"

/* Who wrote counts as for words, but that people's calendars answer from
 * whatever account they like: the event's id says who it is. */
static const char *sender_barred(const struct standing *standing)
{
    struct standing by_id = *standing;

    by_id.matched_by = MATCHED_TAG;
    by_id.from_is_theirs = true;
    by_id.stale = false;
    return standing_barred(&by_id, false);
}

static const char *event_barred(const struct standing_event *event,
                                const struct calendar_answer *said)
{
    if (event->cancelled)
        return "it answers an event that is cancelled";
    if (said->sequence < event->sequence)
        return "it answers an event as it was before a change";
    if (event->on_list && event->state != SIGNUP_INTERESTED &&
        event->state != SIGNUP_DECLINED && event->state != SIGNUP_WITHDRAWN)
        return "a person decided on their place already";
    if (said->partstat == PARTSTAT_ACCEPTED && !event->item.open)
        return "the event it accepts is closed";
    return NULL;
}

/* Is it the newest thing they said? */
static bool holds(const struct thinking *thinking,
                  const struct event_answer *answer)
{
    const struct standing_event *event = thinking->standing->event;
    const struct event_answer *before = answer_that_holds(
        event->answers, event->answer_count, event->sequence);

    if (before != NULL && !answer_is_newer(answer, before))
        return false;
    return !event->on_list || event->by_calendar ||
           event->changed_at <= answer->stamped_at;
}

static void keep(struct thinking *thinking)
{
    const struct standing_event *event = thinking->standing->event;
    const struct calendar_answer *said = &thinking->reading->answer;
    struct decision *out = &thinking->out;

    out->answer = (struct event_answer){
        .partstat = said->partstat,
        .sequence = said->sequence,
        .stamped_at = answer_stamp(said->dtstamp, event->received_at),
        .arrived = INT64_MAX, /* after all that are known */
    };
    out->attendee = said->attendee;
    out->other_address = !thinking->standing->from_is_theirs;
    act(thinking, ACTION_KEEP)->item = &event->item;
    if (out->other_address)
        because(thinking, "it came from another address than theirs");
}

static void acknowledge(struct thinking *thinking, bool yes)
{
    const struct standing_item *item = &thinking->standing->event->item;
    struct note *note = &thinking->out.note;
    struct note_item *items = note_items(thinking->arena, item, 1);

    if (!person_may_be_answered(thinking->standing->person))
        return;
    if (yes) {
        note->items = items;
        note->count = 1;
    } else {
        note->declined = items;
        note->declined_count = 1;
    }
    answer(thinking, yes ? TEXT_ACK_SIGNUP : TEXT_ACK_DECLINE);
}

/* Words that a machine does not understand go to a person; only a no is
 * recorded besides. */
static void record(struct thinking *thinking)
{
    const struct standing_item *item = &thinking->standing->event->item;
    enum partstat partstat = thinking->reading->answer.partstat;
    bool understood = thinking->reading->gate == GATE_AUTO &&
                      !is_read(thinking, INTENT_STOP);

    if (partstat == PARTSTAT_TENTATIVE) {
        act(thinking, ACTION_MAYBE)->item = item;
        pass(thinking, "their calendar says maybe");
    } else if (partstat == PARTSTAT_DECLINED) {
        act(thinking, ACTION_DECLINE)->item = item;
        if (understood)
            acknowledge(thinking, false);
        else
            pass(thinking, "their calendar says no, and they wrote words");
    } else if (understood) {
        act(thinking, ACTION_SIGNUP)->item = item;
        acknowledge(thinking, true);
    } else {
        pass(thinking, "their calendar says yes, and they wrote words");
    }
    if (thinking->out.to_person)
        thinking->out.disposition = DISPOSITION_ACTED_AND_PASSED;
}

void decide_calendar(struct thinking *thinking)
{
    const struct standing *standing = thinking->standing;
    const struct calendar_answer *said = &thinking->reading->answer;
    const char *why = calendar_answer_barred(said);

    if (why == NULL && (standing->event == NULL || standing->person == NULL))
        why = "its calendar answers no invitation of ours";
    if (why != NULL) {
        pass(thinking, why);
        return;
    }
    keep(thinking);
    why = sender_barred(standing);
    if (why == NULL)
        why = event_barred(standing->event, said);
    if (why != NULL) {
        pass(thinking, why);
        return;
    }
    thinking->out.disposition = DISPOSITION_ACTED;
    if (!holds(thinking, &thinking->out.answer)) {
        if (thinking->reading->own_words.size > 0)
            pass(thinking, "a calendar answer that came late, with words");
        because(thinking, "they answered again since: that holds");
        return;
    }
    record(thinking);
}
