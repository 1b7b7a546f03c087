#include "core/choices.h"

#include "base/must.h"
#include "core/bars.h"

#include "base/banned.h"

#define ITEMS_MOST 4
#define COMPLAINT_DAYS 30

/* ---- the intents, read back ---- */

struct meant {
    enum intent_name name;
    int item;            /* INTENT_EVERY, or 0: none */
    struct slice detail; /* "opt=Mon 9 Mar" */
};

static bool intent_of(struct slice word, enum intent_name *out)
{
    for (int i = 0; i < INTENT_COUNT; i++) {
        if (slice_is(word, intent_word((enum intent_name)i))) {
            *out = (enum intent_name)i;
            return true;
        }
    }
    return false;
}

/* The next of "SIGNUP(2); THANKS"; false at the end. */
static bool next_meant(struct slice *rest, struct meant *out)
{
    struct slice part;

    while (slice_next_part(rest, ';', &part)) {
        struct slice word = slice_trim(part);
        size_t bracket = slice_find_byte(word, '(');
        struct slice inside = {"", 0};
        struct slice all;
        int64_t number = 0;

        out->detail = (struct slice){"", 0};
        if (bracket != SLICE_NONE) {
            inside = slice_from(word, bracket + 1);
            inside = slice_part(inside, 0, slice_find_byte(inside, ')'));
            all = inside;
            inside = slice_part(inside, 0, slice_find_byte(inside, ','));
            out->detail = inside.size < all.size
                              ? slice_from(all, inside.size + 1)
                              : (struct slice){"", 0};
            word = slice_part(word, 0, bracket);
        }
        if (!intent_of(word, &out->name))
            continue;
        if (!slice_number(inside, &number) || number < 1 ||
            number > READING_MOST_NUMBER)
            number = slice_is(inside, "*") ? INTENT_EVERY : 0;
        out->item = (int)number;
        return true;
    }
    return false;
}

static bool is_a_no(enum intent_name name)
{
    return name == INTENT_DECLINE || name == INTENT_WITHDRAW;
}

bool need_asks(const struct need *need, int number)
{
    struct slice rest = need->intents;
    struct meant meant;

    while (next_meant(&rest, &meant))
        if ((meant.name == INTENT_QUESTION || meant.name == INTENT_SUPPORT) &&
            meant.item == number)
            return true;
    return false;
}

bool need_wants(const struct need *need, int number)
{
    struct slice rest = need->intents;
    struct meant meant;

    while (next_meant(&rest, &meant))
        if (meant.name == INTENT_SIGNUP && meant.item == number)
            return true;
    return false;
}

const struct notice_option *need_date(const struct need *need, int number)
{
    const struct standing_item *item = need_item(need, number);
    const struct notice_option *date = NULL;
    struct slice rest = need->intents;
    struct meant meant;

    while (item != NULL && next_meant(&rest, &meant)) {
        const struct notice_option *asked =
            meant.item == number &&
                    (meant.name == INTENT_SIGNUP ||
                     meant.name == INTENT_CHANGE || meant.name == INTENT_MAYBE)
                ? chosen_date(item, meant.detail)
                : NULL;

        if (asked != NULL && date != NULL && asked != date)
            return NULL;
        date = asked != NULL ? asked : date;
    }
    return date;
}

bool need_only_asks(const struct need *need)
{
    struct slice rest = need->intents;
    struct meant meant;

    while (next_meant(&rest, &meant))
        if (meant.name != INTENT_QUESTION && meant.name != INTENT_SUPPORT &&
            meant.name != INTENT_THANKS)
            return false;
    return true;
}

/* ---- items ---- */

const struct standing_item *need_item(const struct need *need, int number)
{
    for (size_t i = 0; i < need->item_count; i++)
        if (need->items[i].number == number)
            return &need->items[i];
    return NULL;
}

char *item_words(struct arena *arena, const struct standing_item *item)
{
    if (item->unnumbered)
        return arena_string(arena, item->title);
    return arena_format(arena, "%d, %.*s", item->number,
                        SLICE_ARG(item->title));
}

char *dated_item_words(struct arena *arena, const struct standing_item *item,
                       const struct notice_option *date)
{
    if (date == NULL)
        return item_words(arena, item);
    return arena_format(arena, "%s, on %.*s", item_words(arena, item),
                        SLICE_ARG(date->label));
}

struct slice dated_when(struct arena *arena, const struct standing_item *item,
                        const struct notice_option *date)
{
    if (date == NULL)
        date = options_find(&item->dates, item->chosen);
    if (date != NULL)
        return date->words;
    if (item->dates.count == 0)
        return item->when;
    return slice_of(arena_format(
        arena, "%.*s. Please reply and say which date: %.*s",
        SLICE_ARG(item->when), SLICE_ARG(options_labels(arena, &item->dates))));
}

/* The only one that people can put their names down for, or NULL. */
static const struct standing_item *only_item(const struct need *need)
{
    const struct standing_item *only = NULL;

    for (size_t i = 0; i < need->item_count; i++) {
        if (!need->items[i].signup)
            continue;
        if (only != NULL)
            return NULL;
        only = &need->items[i];
    }
    return only;
}

struct named {
    const struct standing_item *item;
    bool wanted; /* it may be a yes */
};

static void name_item(struct named *list, size_t *count,
                      const struct standing_item *item, bool wanted)
{
    if (item == NULL || !item->signup)
        return;
    for (size_t i = 0; i < *count; i++) {
        if (list[i].item == item) {
            list[i].wanted = list[i].wanted || wanted;
            return;
        }
    }
    if (*count < ITEMS_MOST)
        list[(*count)++] = (struct named){item, wanted};
}

/* Those that the message names; without any, the only one there is. */
static size_t named_items(const struct need *need,
                          struct named list[ITEMS_MOST])
{
    struct slice rest = need->intents;
    struct meant meant;
    size_t count = 0;

    while (next_meant(&rest, &meant)) {
        if (meant.item > 0)
            name_item(list, &count, need_item(need, meant.item),
                      !is_a_no(meant.name));
        else if (meant.item == INTENT_EVERY)
            for (size_t i = 0; i < need->item_count; i++)
                name_item(list, &count, &need->items[i], !is_a_no(meant.name));
    }
    if (count == 0)
        name_item(list, &count, only_item(need), true);
    return count;
}

/* ---- choices ---- */

size_t choices_of(const struct need *need, struct choice out[CHOICES_MOST])
{
    struct named named[ITEMS_MOST];
    bool grief = slice_is(need->gate, gate_word(GATE_NOAUTO));
    bool alarm = slice_is(need->gate, gate_word(GATE_URGENT));
    size_t items = grief || alarm ? 0 : named_items(need, named);
    size_t count = 0;

    if (need->person == NULL)
        items = 0;
    for (size_t i = 0; i < items; i++)
        if (named[i].wanted)
            out[count++] =
                (struct choice){ACT_BOOK, named[i].item,
                                need_date(need, named[i].item->number)};
    for (size_t i = 0; i < items; i++)
        out[count++] = (struct choice){ACT_NO, named[i].item, NULL};
    out[count++] = (struct choice){ACT_DONE, NULL, NULL};
    if (need->person != NULL) {
        if (grief)
            out[count++] = (struct choice){ACT_DIED, NULL, NULL};
        if (need->holds)
            out[count++] = (struct choice){ACT_RELEASE, NULL, NULL};
        out[count++] = (struct choice){ACT_STOP, NULL, NULL};
    }
    must(count <= CHOICES_MOST);
    return count;
}

char *choice_words(struct arena *arena, const struct need *need,
                   const struct choice *choice)
{
    struct slice who = need->person == NULL ? SLICE("them")
                                            : person_words(arena, need->person);

    switch (choice->act) {
    case ACT_BOOK:
        return arena_format(
            arena, "put %.*s's name down for %s%s", SLICE_ARG(who),
            dated_item_words(arena, choice->item, choice->date),
            choice->item->open ? "" : " (it is no longer open)");
    case ACT_NO:
        return arena_format(arena, "note that %.*s says no to %s",
                            SLICE_ARG(who), item_words(arena, choice->item));
    case ACT_STOP:
        return arena_format(arena, "take %.*s off the list, for good (STOP)",
                            SLICE_ARG(who));
    case ACT_RELEASE:
        return arena_format(arena,
                            "end the hold on %.*s: letters go to them again",
                            SLICE_ARG(who));
    case ACT_DIED:
        return arena_format(
            arena, "record that %.*s has died: nothing ever goes to them again",
            SLICE_ARG(who));
    case ACT_DONE:
        return arena_format(arena, "nothing more to do: I have dealt with it%s",
                            need->holds ? ". A hold stays" : "");
    case ACT_CHOICE:
    case ACT_TAKEN:
    case ACT_HELP:
        break;
    }
    must(false);
    return NULL;
}

/* ---- what it may say ---- */

static const char *const sayings_of[INTENT_COUNT] = {
    [INTENT_SIGNUP] = "put my name down",
    [INTENT_MAYBE] = "perhaps",
    [INTENT_DECLINE] = "no",
    [INTENT_WITHDRAW] = "take my name off",
    [INTENT_CHANGE] = "change what I said",
    [INTENT_GUEST] = "may somebody come with me",
    [INTENT_PROXY] = "I write for somebody else",
    [INTENT_QUESTION] = "a question",
    [INTENT_SUPPORT] = "I need support, or something to be accessible",
    [INTENT_STOP] = "stop writing to me",
    [INTENT_PREF] = "I want to hear of other things",
    [INTENT_FREQ] = "write more or less often",
    [INTENT_FORMAT] = "send it in another form",
    [INTENT_CHANNEL] = "reach me another way",
    [INTENT_ADDRESS] = "I have another address or number",
    [INTENT_BEREAVED] = "somebody has died",
    [INTENT_DISTRESS] = "I am in despair",
    [INTENT_SAFEGUARD] = "somebody may be in danger",
    [INTENT_THREAT] = "a threat",
    [INTENT_COMPLAINT] = "a complaint",
    [INTENT_FEEDBACK] = "feedback",
    [INTENT_THANKS] = "thanks",
    [INTENT_SAR] = "show me what you hold about me",
    [INTENT_ERASE] = "erase what you hold about me",
    [INTENT_DPCOMPLAINT] = "a complaint about how you use my data",
    [INTENT_WRONGPERSON] = "you have the wrong person",
    [INTENT_AUTO] = "an automatic answer",
    [INTENT_BOUNCE] = "a report on a letter",
    [INTENT_AMBIG] = "it could mean several things",
    [INTENT_LANG] = "it is in another language",
    [INTENT_JOIN] = "put me on the list",
    [INTENT_KEEP] = "put back what you did",
    [INTENT_PAUSE] = "do not write for a while",
    [INTENT_AGAIN] = "send it again",
    [INTENT_SAFE] = "this address is not safe for me",
};

static void put_item(struct arena *arena, struct text *out,
                     const struct need *need, const struct meant *meant)
{
    int number = meant->item;
    const struct standing_item *item = need_item(need, number);
    struct slice asked = meant->detail;

    if (number == INTENT_EVERY)
        text_puts(out, ": everything");
    else if (item != NULL)
        text_format(out, ": %s", item_words(arena, item));
    else if (number > 0)
        text_format(out, ": %d, which their letter did not have", number);
    if (slice_starts(asked, SLICE("opt=")))
        text_format(out, ", on %.*s", SLICE_ARG(slice_from(asked, 4)));
}

struct slice proposed_words(struct arena *arena, const struct need *need)
{
    struct text out = text_start(arena, 16384);
    struct slice rest = need->intents;
    struct meant meant;

    while (next_meant(&rest, &meant)) {
        must(sayings_of[meant.name] != NULL);
        text_puts(&out, sayings_of[meant.name]);
        put_item(arena, &out, need, &meant);
        text_putc(&out, '\n');
    }
    return text_slice(&out);
}

/* ---- dates ---- */

/* The same day of the next month, or its last. */
static struct civil month_later(struct civil from)
{
    int year = from.month == 12 ? from.year + 1 : from.year;
    int month = from.month == 12 ? 1 : from.month + 1;
    int last = civil_month_days(year, month);

    return civil_date(
        civil_days(year, month, from.day < last ? from.day : last));
}

static bool is_meant(const struct need *need, enum intent_name name)
{
    struct slice rest = need->intents;
    struct meant meant;

    while (next_meant(&rest, &meant))
        if (meant.name == name)
            return true;
    return false;
}

struct slice dates_words(struct arena *arena, const struct need *need,
                         const struct zone *zone, int64_t received_at)
{
    struct text out = text_start(arena, 2000);
    struct civil civil = civil_at(zone, received_at);
    struct civil later = civil_date(
        civil_days(civil.year, civil.month, civil.day) + COMPLAINT_DAYS);
    const char *month = civil_date_words(arena, month_later(civil));

    if (is_meant(need, INTENT_SAR))
        text_format(&out,
                    "what is held about them must be shown within one month, "
                    "by %s.\n",
                    month);
    if (is_meant(need, INTENT_ERASE))
        text_format(&out,
                    "a request to erase must be answered within one month, by "
                    "%s.\n",
                    month);
    if (is_meant(need, INTENT_DPCOMPLAINT))
        text_format(&out,
                    "a complaint about data must be acknowledged within 30 "
                    "days, by %s.\n",
                    civil_date_words(arena, later));
    return text_slice(&out);
}
