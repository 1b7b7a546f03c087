#include "core/bars.h"

#include "core/thinking.h"

#include "base/banned.h"

/*
 * Rule 14. An unknown age counts as adult: most registers have none, and no
 * setting yet says that a service is for children.
 */
static bool is_child(const struct person *person)
{
    return (person->age_band == AGE_UNDER_13 ||
            person->age_band == AGE_13_15) &&
           !person->guardian_consent;
}

bool person_may_be_answered(const struct person *person)
{
    return person->status == PERSON_ACTIVE && !person->held &&
           !person->sharer_held && !is_child(person) &&
           person->contact_id != 0 && person->verified && !person->bounced &&
           person->safe != SAFE_NO;
}

bool sender_is_one_of_several(const struct standing *standing)
{
    return standing->matched_by == MATCHED_SENDER &&
           standing->person->sharers > 0;
}

/* What keeps a machine from acting for a known person; the first that holds
 * is the reason given. */
static bool bar_staff(const struct standing *standing)
{
    return standing->sender_is_staff;
}

static bool bar_unmatched(const struct standing *standing)
{
    return standing->matched_by == MATCHED_NOTHING;
}

static bool bar_disagree(const struct standing *standing)
{
    return standing->disagree;
}

static bool bar_deceased(const struct standing *standing)
{
    return standing->person->status == PERSON_DECEASED;
}

static bool bar_left(const struct standing *standing)
{
    return standing->person->status == PERSON_LEFT;
}

static bool bar_held(const struct standing *standing)
{
    return standing->person->held || standing->person->sharer_held;
}

static bool bar_child(const struct standing *standing)
{
    return is_child(standing->person);
}

static bool bar_other_address(const struct standing *standing)
{
    return !standing->from_is_theirs;
}

static bool bar_unanswerable(const struct standing *standing)
{
    return !person_may_be_answered(standing->person);
}

static bool bar_stale(const struct standing *standing)
{
    return standing->stale;
}

static const struct bar {
    bool (*holds)(const struct standing *standing);
    bool stop_passes; /* a STOP and nothing else needs no person for it */
    const char *why;
} bars[] = {
    {bar_staff, false, "the sender is a member of staff"},
    {bar_unmatched, false, "nothing says which person wrote it"},
    {bar_disagree, false, "it points to more than one letter or person"},
    {bar_deceased, false, "the person is recorded as having died"},
    {bar_left, false, "the person has left the list, and writes again"},
    {bar_held, false,
     "the person is on hold, or shares an address with "
     "somebody who is"},
    {bar_child, false, "the person is under 16, without a guardian's consent"},
    {sender_is_one_of_several, false,
     "several people share the sender's address"},
    {bar_other_address, true,
     "it came from an address that is not the person's"},
    {bar_unanswerable, true, "the person cannot be answered at their address"},
    {bar_stale, true, "the letter it answers is more than 90 days old"},
};

const char *standing_barred(const struct standing *standing, bool only_stop)
{
    if (standing->person == NULL)
        return standing->sender_is_staff ? "the sender is a member of staff"
                                         : "the sender is not on the register";
    for (size_t i = 0; i < sizeof bars / sizeof *bars; i++)
        if (bars[i].holds(standing) && !(only_stop && bars[i].stop_passes))
            return bars[i].why;
    return NULL;
}

const struct standing_item *standing_item(const struct standing *standing,
                                          int number)
{
    for (size_t i = 0; i < standing->item_count; i++)
        if (standing->items[i].number == number)
            return &standing->items[i];
    return NULL;
}

/* Is the item answered again further on? */
static bool is_answered_twice(const struct reading *reading, size_t at)
{
    int item = reading->intents[at].item;

    for (size_t i = at + 1; i < reading->intent_count; i++)
        if (reading->intents[i].item == item &&
            (item != 0 ||
             reading->intents[i].name == reading->intents[at].name))
            return true;
    return false;
}

#define CHOOSES "opt="

const struct notice_option *chosen_date(const struct standing_item *item,
                                        struct slice detail)
{
    struct slice label;

    if (!slice_starts(detail, SLICE(CHOOSES)))
        return NULL;
    label = slice_trim(slice_from(detail, sizeof CHOOSES - 1));
    return options_find(&item->dates, label);
}

const char *date_barred(const struct notice_option *date, int64_t now)
{
    return date->starts <= now ? "it chooses a date that has passed" : NULL;
}

/* Of a date that is chosen, if one is. */
static const char *choosing_barred(const struct standing *standing,
                                   const struct standing_item *item,
                                   struct slice detail)
{
    const struct notice_option *date = chosen_date(item, detail);

    if (detail.size == 0)
        return NULL;
    if (item->dates.count == 0)
        return "it chooses one of several dates, which a person notes";
    if (date == NULL)
        return "it chooses a date that is not offered";
    return date_barred(date, standing->now);
}

/* To another of its dates: a place that a person gave is theirs to move. */
static const char *move_barred(const struct standing *standing,
                               const struct intent *intent)
{
    const struct standing_item *item = standing_item(standing, intent->item);

    if (item == NULL)
        return "it names a number that was not in the letter";
    if (!item->signed_up)
        return "it changes a place that they do not have";
    if (!item->open)
        return "the item it names is closed";
    if (item->state != SIGNUP_INTERESTED)
        return "it changes a place that a person gave them";
    if (intent->detail.size == 0)
        return "it does not say what to change to";
    return choosing_barred(standing, item, intent->detail);
}

/* Of a sign-up, a no, and a place that is given up. */
static const char *answer_barred(const struct standing *standing,
                                 const struct intent *intent)
{
    const struct standing_item *item = standing_item(standing, intent->item);

    if (item == NULL)
        return "it names a number that was not in the letter";
    if (!item->signup)
        return "nobody signs up for the item it names";
    if (intent->name == INTENT_WITHDRAW)
        return item->signed_up ? NULL
                               : "it gives up a place that they do not have";
    if (!item->open)
        return "the item it names is closed";
    if (intent->name == INTENT_DECLINE && item->signed_up)
        return "it says no to something that their name is down for";
    if (intent->name != INTENT_SIGNUP)
        return NULL;
    if (item->signed_up && chosen_date(item, intent->detail) != NULL)
        return move_barred(standing, intent);
    return choosing_barred(standing, item, intent->detail);
}

/* "None of these": of nothing that their name is down for. */
static const char *none_barred(const struct standing *standing)
{
    for (size_t i = 0; i < standing->item_count; i++)
        if (standing->items[i].signed_up)
            return "it says no to everything, and their name is down for "
                   "something";
    return standing->item_count == 0 ? "it says no, and nothing was offered"
                                     : NULL;
}

/* Why one intent is not for a machine, or NULL. */
static const char *intent_barred(const struct standing *standing,
                                 const struct intent *intent)
{
    switch ((int)intent->name) {
    case INTENT_THANKS:
        return NULL;
    case INTENT_SIGNUP:
    case INTENT_WITHDRAW:
        return answer_barred(standing, intent);
    case INTENT_DECLINE:
        return intent->item == INTENT_EVERY ? none_barred(standing)
                                            : answer_barred(standing, intent);
    case INTENT_CHANGE:
        return move_barred(standing, intent);
    case INTENT_FORMAT:
    case INTENT_FREQ:
    case INTENT_PREF:
    case INTENT_PAUSE:
        return choice_barred(standing, intent);
    default:
        return "it asks for more than putting names down";
    }
}

const char *reading_barred(const struct reading *reading,
                           const struct standing *standing)
{
    if (reading->intent_count == 0)
        return "nothing in it is an answer we know";
    for (size_t i = 0; i < reading->intent_count; i++) {
        const char *why = intent_barred(standing, &reading->intents[i]);

        if (why != NULL)
            return why;
        if (is_answered_twice(reading, i))
            return "one item is answered twice";
    }
    return NULL;
}
