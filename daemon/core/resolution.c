#include "core/resolution.h"

#include "core/bars.h"
#include "core/ledger/delivery.h"
#include "core/notice/command.h"

#include "base/banned.h"

const char *reply_barred(const struct need *need, int64_t now)
{
    enum withheld why;

    if (need->person == NULL)
        return "we do not know who they are, and write to nobody who is not on "
               "the register";
    why = delivery_withheld(LETTER_REPLY, need->person, now);
    return why == WITHHELD_NOT ? NULL : withheld_sentence(why);
}

/* ---- one act ---- */

/* Why the item cannot be recorded for them, or NULL. */
static const char *item_refused(struct arena *arena, const struct need *need,
                                enum staff_act act, int number,
                                const struct standing_item *item)
{
    if (item == NULL)
        return arena_format(
            arena, "the letter they answered has no item %d for them", number);
    if (!item->signup)
        return arena_format(arena, "nobody puts a name down for %s",
                            item_words(arena, item));
    if (act == ACT_BOOK && !item->open)
        return arena_format(arena, "%s is no longer open",
                            item_words(arena, item));
    if (act == ACT_BOOK && need->person->status != PERSON_ACTIVE)
        return need->person->status == PERSON_LEFT
                   ? "they have left the list since"
                   : "they are recorded as having died";
    return NULL;
}

/* Their name, and for the date that they ask for. */
static bool is_down(const struct resolved *resolved)
{
    const struct standing_item *item = resolved->item;

    return item->signed_up &&
           (resolved->date == NULL ||
            slice_equal(resolved->date->label, item->chosen));
}

static const char *add(struct arena *arena, const struct need *need,
                       enum staff_act act, int number, int64_t now,
                       struct resolution *out)
{
    struct resolved *resolved = &out->list[out->count];
    const struct standing_item *item =
        act == ACT_BOOK || act == ACT_NO ? need_item(need, number) : NULL;
    const struct person *person = need->person;

    *resolved = (struct resolved){.act = act, .item = item};
    if (act != ACT_DONE && person == NULL)
        return "we do not know who wrote, so nothing can be recorded for them. "
               "Write DONE when it is dealt with";
    if (act == ACT_BOOK || act == ACT_NO) {
        const char *why = item_refused(arena, need, act, number, item);

        if (why != NULL)
            return why;
        if (act == ACT_BOOK)
            resolved->date = need_date(need, number);
        if (resolved->date != NULL && date_barred(resolved->date, now) != NULL)
            return arena_format(arena, "%s on %.*s has passed",
                                item_words(arena, item),
                                SLICE_ARG(resolved->date->label));
        resolved->idle = act == ACT_NO ? item->declined : is_down(resolved);
    }
    if (act == ACT_RELEASE && !person->held && !person->sharer_held)
        return "they are not on hold";
    if (act == ACT_STOP)
        resolved->idle = person->status != PERSON_ACTIVE;
    if (act == ACT_DIED)
        resolved->idle = person->status == PERSON_DECEASED;
    out->count++;
    return NULL;
}

static const char *add_numbered(struct arena *arena, const struct need *need,
                                int number, int64_t now, struct resolution *out)
{
    struct choice choices[CHOICES_MOST];
    size_t count = choices_of(need, choices);
    const struct choice *choice;

    if ((size_t)number > count)
        return arena_format(arena, "the choices are 1 to %zu", count);
    choice = &choices[number - 1];
    return add(arena, need, choice->act,
               choice->item == NULL ? 0 : choice->item->number, now, out);
}

static const char *add_all(struct arena *arena, const struct need *need,
                           const struct staff_choice *choice, int64_t now,
                           struct resolution *out)
{
    const char *why = NULL;

    for (size_t i = 0; i < choice->count && why == NULL; i++) {
        enum staff_act act = choice->list[i].act;
        int number = choice->list[i].number;

        if (act == ACT_CHOICE)
            why = add_numbered(arena, need, number, now, out);
        else if (act == ACT_TAKEN || act == ACT_HELP)
            why = "TAKEN answers an alert, and this message had none";
        else
            why = add(arena, need, act, number, now, out);
    }
    return why;
}

/* ---- all of them ---- */

static bool does(const struct resolution *resolution, enum staff_act act)
{
    for (size_t i = 0; i < resolution->count; i++)
        if (resolution->list[i].act == act)
            return true;
    return false;
}

/* Yes and no to the same item; gone, and still there. */
static const char *contradicted(const struct resolution *resolution)
{
    for (size_t i = 0; i < resolution->count; i++)
        for (size_t k = i + 1; k < resolution->count; k++)
            if (resolution->list[i].item != NULL &&
                resolution->list[i].item == resolution->list[k].item &&
                resolution->list[i].act != resolution->list[k].act)
                return "it says yes and no to the same thing";
    if ((does(resolution, ACT_STOP) || does(resolution, ACT_DIED)) &&
        (does(resolution, ACT_BOOK) || does(resolution, ACT_RELEASE)))
        return "it takes them off the list, and does more for them";
    return NULL;
}

/* Quoted in an answer such a line would read as the person's own. */
static const char *words_refused(struct slice words)
{
    struct slice line;

    if (words.size > REPLY_MOST)
        return "what should be sent on is too long for a letter. Please write "
               "to them yourself";
    while (slice_next_line(&words, &line))
        if (command_alone(line))
            return "what should be sent on has a line that is nothing but a "
                   "command (like YES 2, or STOP). Please say it in a "
                   "sentence";
    return NULL;
}

static const char *reply_refused(struct arena *arena, const struct need *need,
                                 const struct resolution *resolution,
                                 struct slice words, int64_t now)
{
    const char *barred = reply_barred(need, now);

    if (barred == NULL &&
        (does(resolution, ACT_STOP) || does(resolution, ACT_DIED)))
        barred = "you take them off the list";
    if (barred != NULL)
        return arena_format(arena,
                            "your words were not sent, because we may not "
                            "write to them: %s. Please ring them",
                            barred);
    return words_refused(words);
}

static bool records(const struct resolution *resolution)
{
    for (size_t i = 0; i < resolution->count; i++)
        if (resolution->list[i].item != NULL && !resolution->list[i].idle)
            return true;
    return false;
}

bool resolution_is_idle(const struct resolution *resolution)
{
    for (size_t i = 0; i < resolution->count; i++)
        if (resolution->list[i].act != ACT_DONE && !resolution->list[i].idle)
            return false;
    return true;
}

struct resolution resolve_choice(struct arena *arena, const struct need *need,
                                 const struct staff_choice *choice, int64_t now)
{
    struct resolution out = {.refused = NULL};
    bool plain = slice_is(need->gate, gate_word(GATE_AUTO)) ||
                 slice_is(need->gate, gate_word(GATE_HUMAN));

    out.refused = add_all(arena, need, choice, now, &out);
    if (out.refused == NULL)
        out.refused = contradicted(&out);
    if (out.refused == NULL && choice->reply.size > 0)
        out.refused = reply_refused(arena, need, &out, choice->reply, now);
    if (out.refused != NULL)
        return out;
    out.writes = choice->reply.size > 0;
    out.answers = !out.writes && plain && records(&out) &&
                  !does(&out, ACT_STOP) && person_may_be_answered(need->person);
    return out;
}
