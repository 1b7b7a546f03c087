#include "core/decide.h"

#include "base/must.h"
#include "core/bars.h"
#include "core/thinking.h"

#include "base/banned.h"

#define MOST_REASONS 20

const char *matched_by_word(enum matched_by by)
{
    static const char *const list[] = {
        [MATCHED_NOTHING] = "nothing",
        [MATCHED_TAG] = "tag",
        [MATCHED_REFERENCE] = "reference",
        [MATCHED_SENDER] = "sender",
    };

    must((size_t)by < sizeof list / sizeof *list);
    return list[by];
}

void because(struct thinking *thinking, const char *why)
{
    struct decision *out = &thinking->out;

    if (out->why_count < MOST_REASONS)
        out->why[out->why_count++] = slice_of(why);
}

struct action *act(struct thinking *thinking, enum action_name name)
{
    struct decision *out = &thinking->out;

    must(out->action_count < DECISION_MOST_ACTIONS);
    out->actions[out->action_count] = (struct action){.name = name};
    return &out->actions[out->action_count++];
}

void open_task(struct thinking *thinking, enum task_kind task, const char *why)
{
    struct action *action = act(thinking, ACTION_TASK);

    action->task = task;
    action->why = why;
}

/* Where several people share an address nobody is the one person, and all of
 * them are held. */
static void hold(struct thinking *thinking, const char *why)
{
    if (thinking->standing->person != NULL || thinking->standing->from_is_known)
        act(thinking, ACTION_HOLD)->why = why;
}

bool is_read(const struct thinking *thinking, enum intent_name name)
{
    for (size_t i = 0; i < thinking->reading->intent_count; i++)
        if (thinking->reading->intents[i].name == name)
            return true;
    return false;
}

bool is_only(const struct thinking *thinking, enum intent_name name)
{
    const struct reading *reading = thinking->reading;

    for (size_t i = 0; i < reading->intent_count; i++)
        if (reading->intents[i].name != name &&
            reading->intents[i].name != INTENT_THANKS)
            return false;
    return is_read(thinking, name);
}

struct note_item *note_items(struct arena *arena,
                             const struct standing_item *items, size_t count)
{
    struct note_item *list = arena_array(arena, count, sizeof *list);

    for (size_t i = 0; i < count; i++)
        list[i] = (struct note_item){items[i].unnumbered ? 0 : items[i].number,
                                     items[i].title, items[i].when};
    return list;
}

void answer(struct thinking *thinking, enum letter_text text)
{
    thinking->out.note.text = text;
    thinking->out.note.greeting = thinking->standing->person->greeting;
    act(thinking, ACTION_ANSWER);
}

/* Who exactly says stop? Opt-out wins: any match to one person will do, and
 * where two matches disagree, the sender's own address decides. */
static bool stop_is_one_person(const struct standing *standing)
{
    if (standing->person == NULL || standing->matched_by == MATCHED_NOTHING ||
        sender_is_one_of_several(standing))
        return false;
    if (standing->disagree)
        return standing->from_is_theirs && standing->person->sharers == 0;
    return !standing->sender_is_staff || standing->from_is_theirs;
}

/* Rule 3. True if the person was stopped. */
static bool stop(struct thinking *thinking)
{
    const struct standing *standing = thinking->standing;
    enum gate gate = thinking->reading->gate;
    struct note *note = &thinking->out.note;

    if (!is_read(thinking, INTENT_STOP) && !is_read(thinking, INTENT_ERASE))
        return false;
    if (!stop_is_one_person(standing)) {
        because(thinking, "it says stop, and not for certain who does");
        /* Nobody who said stop may hear from us while a person finds out. */
        if (gate != GATE_URGENT && gate != GATE_NOAUTO)
            hold(thinking, "stop, and it is not certain who said it");
        return false;
    }
    act(thinking, ACTION_STOP);
    because(thinking, is_read(thinking, INTENT_ERASE)
                          ? "the person wants to be erased: all mail stops, "
                            "and a person does the rest"
                          : "the person says stop");
    if (standing->held_count > 0)
        open_task(thinking, TASK_RING, "said stop, and still holds places");
    if ((gate != GATE_AUTO && gate != GATE_HUMAN) ||
        is_read(thinking, INTENT_SAFE) ||
        thinking->reading->kind == MESSAGE_UNSUBSCRIBE ||
        !person_may_be_answered(standing->person))
        return true;
    note->held =
        note_items(thinking->arena, standing->held, standing->held_count);
    note->held_count = standing->held_count;
    answer(thinking, TEXT_ACK_STOP);
    return true;
}

/* Rule 3: whoever says so may be in danger by the next letter. The person is
 * whom the letter was written to, wherever they write from. Where it may be one
 * of several, nothing goes to any of them until somebody has looked. */
static bool obey_unsafe(struct thinking *thinking)
{
    const struct standing *standing = thinking->standing;

    if (!is_read(thinking, INTENT_SAFE))
        return false;
    if (standing->person == NULL || standing->disagree ||
        standing->sender_is_staff || sender_is_one_of_several(standing)) {
        because(thinking, "an address is not safe, and not for certain whose");
        hold(thinking, "an address is not safe, and it is not certain whose");
        return false;
    }
    act(thinking, ACTION_UNSAFE);
    because(thinking, "the address is not safe for them: nothing more goes "
                      "there");
    return true;
}

void pass(struct thinking *thinking, const char *why)
{
    bool unsafe = obey_unsafe(thinking);
    bool acted = stop(thinking) || unsafe;

    thinking->out.disposition =
        acted ? DISPOSITION_ACTED_AND_PASSED : DISPOSITION_PASSED;
    thinking->out.to_person = true;
    open_task(thinking, TASK_ANSWER,
              unsafe ? "says that this address is not safe: reach them another "
                       "way"
                     : why);
    because(thinking, why);
}

/* The alarms that intents give, gravest first. */
static const struct alarm {
    enum intent_name intent;
    enum task_kind task;
    const char *why;
} alarms[] = {
    {INTENT_DISTRESS, TASK_DISTRESS, "distress"},
    {INTENT_SAFEGUARD, TASK_SAFEGUARDING, "safeguarding"},
    {INTENT_THREAT, TASK_THREAT, "threat"},
};

static void decide_urgent(struct thinking *thinking)
{
    const struct alarm *first = NULL;
    struct action *alert;

    for (size_t i = 0; i < sizeof alarms / sizeof *alarms; i++) {
        if (!is_read(thinking, alarms[i].intent))
            continue;
        if (first == NULL)
            first = &alarms[i];
        open_task(thinking, alarms[i].task, alarms[i].why);
    }
    if (first == NULL) {
        first = &alarms[0];
        open_task(thinking, first->task, first->why);
    }
    if (is_read(thinking, INTENT_BEREAVED))
        open_task(thinking, TASK_BEREAVEMENT, "bereavement");
    hold(thinking, first->why);
    alert = act(thinking, ACTION_ALERT);
    alert->task = first->task;
    alert->why = first->why;
    (void)obey_unsafe(thinking);
    stop(thinking);
    thinking->out.disposition = DISPOSITION_ALERTED;
    thinking->out.to_person = true;
    because(thinking, "somebody may be at risk: a person is alerted");
}

static void decide_noauto(struct thinking *thinking)
{
    bool acted;

    hold(thinking, "bereavement");
    open_task(thinking, TASK_BEREAVEMENT, "bereavement");
    acted = obey_unsafe(thinking);
    acted = stop(thinking) || acted;
    thinking->out.disposition =
        acted ? DISPOSITION_ACTED_AND_PASSED : DISPOSITION_PASSED;
    thinking->out.to_person = true;
    because(thinking, "it may speak of a death: a person answers");
}

/* They ask for the letter that they answer once more. */
static bool decide_again(struct thinking *thinking)
{
    const struct standing *standing = thinking->standing;

    if (!is_only(thinking, INTENT_AGAIN) ||
        standing_barred(standing, false) != NULL || !standing->copyable)
        return false;
    if (standing->copied) {
        pass(thinking, "it asks for a letter that went once more today "
                       "already: it may not reach them");
        return true;
    }
    act(thinking, ACTION_COPY);
    thinking->out.disposition = DISPOSITION_ACTED;
    because(thinking, "it asks for the letter once more");
    return true;
}

/* Only items that are open, and for which their name is not down. */
static bool is_all_maybe(const struct thinking *thinking)
{
    const struct reading *reading = thinking->reading;

    for (size_t i = 0; i < reading->intent_count; i++) {
        const struct standing_item *item =
            standing_item(thinking->standing, reading->intents[i].item);

        if (reading->intents[i].name == INTENT_MAYBE &&
            (item == NULL || !item->open || item->signed_up))
            return false;
    }
    return is_only(thinking, INTENT_MAYBE);
}

/* Neither a yes nor a no is recorded: a person answers, and they are told that
 * one will. */
static bool decide_maybe(struct thinking *thinking)
{
    const struct reading *reading = thinking->reading;
    struct note *note = &thinking->out.note;

    if (reading->passed_on || reading->more ||
        standing_barred(thinking->standing, false) != NULL ||
        !is_all_maybe(thinking))
        return false;
    pass(thinking, "it says maybe");
    note->items = arena_array(thinking->arena, reading->intent_count,
                              sizeof *note->items);
    for (size_t i = 0; i < reading->intent_count; i++)
        if (reading->intents[i].name == INTENT_MAYBE)
            note->items[note->count++] = *note_items(
                thinking->arena,
                standing_item(thinking->standing, reading->intents[i].item), 1);
    answer(thinking, TEXT_ACK_MAYBE);
    return true;
}

static void decide_auto(struct thinking *thinking)
{
    bool only_stop =
        is_read(thinking, INTENT_STOP) && thinking->reading->intent_count == 1;
    const char *why = standing_barred(thinking->standing, only_stop);

    if (why == NULL && only_stop && stop(thinking)) {
        thinking->out.disposition = DISPOSITION_ACTED;
        return;
    }
    if (why == NULL)
        why = reading_barred(thinking->reading, thinking->standing);
    if (why != NULL) {
        pass(thinking, why);
        return;
    }
    decide_record(thinking);
    thinking->out.disposition = thinking->out.to_person
                                    ? DISPOSITION_ACTED_AND_PASSED
                                    : DISPOSITION_ACTED;
    because(thinking, "every clause is understood, and nothing bars acting");
}

/* A provider passes on that somebody marked our letter as unwanted. */
static void decide_complaint(struct thinking *thinking)
{
    const struct standing *standing = thinking->standing;

    thinking->out.disposition = DISPOSITION_BOUNCE;
    open_task(thinking, TASK_ANSWER, "a letter was reported as unwanted");
    because(thinking, "a complaint that came by way of a mail provider");
    if (standing->person != NULL && !standing->disagree &&
        (standing->matched_by == MATCHED_TAG ||
         standing->matched_by == MATCHED_REFERENCE))
        act(thinking, ACTION_STOP);
}

/* Rule 7. Whoever was alerted is away, or the alert did not reach them. */
static void escalate(struct thinking *thinking)
{
    act(thinking, ACTION_ESCALATE)->why =
        "a machine answered an alert: nobody may have read it";
    thinking->out.disposition = DISPOSITION_ALERTED;
    thinking->out.to_person = true;
    because(thinking,
            "a machine answered an alert, so it is passed on at once");
}

static bool gate_is_grave(enum gate gate)
{
    return gate == GATE_URGENT || gate == GATE_NOAUTO;
}

/* False for what a person wrote. */
static bool decide_machine(struct thinking *thinking)
{
    struct decision *out = &thinking->out;
    enum message_kind kind = thinking->reading->kind;

    if (thinking->standing->answers_alert &&
        (kind == MESSAGE_ROBOT || kind == MESSAGE_BOUNCE)) {
        escalate(thinking);
        return true;
    }
    /* Words that somebody set up, and that are a cry for help or tell of a
     * death, are heard. */
    if (kind == MESSAGE_ROBOT && gate_is_grave(thinking->reading->gate))
        return false;
    switch (kind) {
    case MESSAGE_ROBOT:
    case MESSAGE_OWN:
        out->disposition = DISPOSITION_ROBOT;
        because(thinking, "a machine wrote it: machines get no answer");
        return true;
    case MESSAGE_BOUNCE:
        decide_bounce(thinking);
        return true;
    case MESSAGE_COMPLAINT:
        decide_complaint(thinking);
        return true;
    case MESSAGE_PERSON:
    case MESSAGE_CALENDAR:
    case MESSAGE_UNSUBSCRIBE:
    case MESSAGE_CHALLENGE:
        return false;
    }
    return false;
}

/* A button was pressed. Words of the person's own go to a person besides. */
static void decide_leaving(struct thinking *thinking)
{
    if (thinking->reading->own_words.size == 0 && !thinking->reading->more &&
        stop_is_one_person(thinking->standing)) {
        (void)stop(thinking);
        thinking->out.disposition = DISPOSITION_ACTED;
        return;
    }
    pass(thinking, "it was sent by the button for leaving the list");
}

/* What a mail program or a mailbox sent in a person's name, without an alarm in
 * it. False for what is not such. */
static bool decide_sent_for_them(struct thinking *thinking)
{
    enum message_kind kind = thinking->reading->kind;

    if (gate_is_grave(thinking->reading->gate))
        return false;
    if (kind == MESSAGE_UNSUBSCRIBE)
        decide_leaving(thinking);
    else if (kind == MESSAGE_CHALLENGE)
        pass(thinking, "their mailbox wants us to prove that we are not a "
                       "machine");
    return kind == MESSAGE_UNSUBSCRIBE || kind == MESSAGE_CHALLENGE;
}

static void decide_person(struct thinking *thinking)
{
    const char *why;

    if (decide_sent_for_them(thinking))
        return;
    switch (thinking->reading->gate) {
    case GATE_URGENT:
        decide_urgent(thinking);
        return;
    case GATE_NOAUTO:
        decide_noauto(thinking);
        return;
    case GATE_IGNORE:
        thinking->out.disposition = DISPOSITION_ROBOT;
        because(thinking, "a machine wrote it: machines get no answer");
        return;
    case GATE_HUMAN:
        if (thinking->reading->kind == MESSAGE_CALENDAR) {
            decide_calendar(thinking);
            return;
        }
        if (decide_maybe(thinking))
            return;
        why = standing_barred(thinking->standing, false);
        pass(thinking, why != NULL ? why : "a part of it was not understood");
        return;
    case GATE_AUTO:
        if (thinking->reading->kind == MESSAGE_CALENDAR)
            decide_calendar(thinking);
        else if (!decide_keep(thinking) && !decide_join(thinking) &&
                 !decide_again(thinking) && !decide_maybe(thinking))
            decide_auto(thinking);
        return;
    }
}

static struct thinking think(struct arena *arena)
{
    struct thinking thinking = {.arena = arena};

    thinking.out.why =
        arena_array(arena, MOST_REASONS, sizeof *thinking.out.why);
    return thinking;
}

struct decision decide(struct arena *arena, const struct reading *reading,
                       const struct standing *standing)
{
    struct thinking thinking = think(arena);

    thinking.reading = reading;
    thinking.standing = standing;
    if (!decide_machine(&thinking))
        decide_person(&thinking);
    return thinking.out;
}

struct decision decide_set_aside(struct arena *arena, const char *why)
{
    struct thinking thinking = think(arena);

    thinking.out.disposition = DISPOSITION_SET_ASIDE;
    thinking.out.to_person = true;
    open_task(&thinking, TASK_SET_ASIDE, why);
    because(&thinking, why);
    return thinking.out;
}
