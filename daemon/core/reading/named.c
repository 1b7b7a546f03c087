#include "core/reading/named.h"

#include "core/reading/phrase.h"

#include "base/banned.h"

static const char *const topic_names[] = {
    "research", "training",  "event", "panel", "consult",
    "visit",    "committee", "job",   "qi",
};
#define TOPIC_COUNT (sizeof topic_names / sizeof *topic_names)

struct terminals terminals_of(const struct grammar *grammar)
{
    static const char *const topic_rules[TOPIC_COUNT] = {
        "TOPIC_research",  "TOPIC_training", "TOPIC_event",
        "TOPIC_panel",     "TOPIC_consult",  "TOPIC_visit",
        "TOPIC_committee", "TOPIC_job",      "TOPIC_qi",
    };
    struct terminals out = {
        .item = grammar_name(grammar, "ITEM"),
        .number = grammar_name(grammar, "NUM"),
        .title = grammar_name(grammar, "TITLE"),
        .day = grammar_name(grammar, "DAY"),
        .size = grammar_name(grammar, "SIZE"),
        .points = grammar_name(grammar, "POINTS"),
        .name = grammar_name(grammar, "NAME"),
        .where = grammar_name(grammar, "WHERE"),
        .one = grammar_name(grammar, "ONE"),
        .old_one = grammar_name(grammar, "OLDONE"),
        .new_one = grammar_name(grammar, "NEWONE"),
        .either = grammar_name(grammar, "EITHER"),
        .item_either = grammar_name(grammar, "ITEMEITHER"),
        .span = grammar_name(grammar, "SPAN"),
        .own_word = grammar_name(grammar, "OWNWORD"),
    };

    for (size_t i = 0; i < TOPIC_COUNT; i++)
        out.topics[i] = grammar_name(grammar, topic_rules[i]);
    return out;
}

static const struct mention *mention_at(const struct naming *naming,
                                        size_t from, size_t to, int name)
{
    const struct terminals *t = naming->terminals;

    for (size_t i = 0; i < naming->mentions->count; i++) {
        const struct mention *mention = &naming->mentions->list[i];

        if (mention->from != from || mention->to != to)
            continue;
        if (name == t->day
                ? mention->kind == MENTION_DAY
                : mention->kind == MENTION_TITLE ||
                      (mention->kind == MENTION_NUMBER && name != t->title))
            return mention;
    }
    return NULL;
}

static void take_item(struct naming *naming, const struct mention *mention)
{
    struct named_item *open = naming->open;
    bool number = mention->kind == MENTION_NUMBER;

    if (!open->by_number && !open->by_title) {
        open->item = mention->item;
        open->could_be = mention->could_be;
    } else if (open->item == 0) {
        open->item = mention->item;
    } else if (mention->item != 0 && mention->item != open->item) {
        naming->clash = true;
    }
    open->by_number |= number;
    open->by_title |= !number;
}

/* The item may not be known yet: its name may come after the day. */
static void take_day(struct naming *naming, const struct mention *mention)
{
    struct named_item *open = naming->open;

    open->day = tokens_said(naming->tokens, mention->from, mention->to);
}

static void open_item(struct naming *naming, size_t at, size_t end)
{
    struct clause *out = naming->out;

    naming->open = NULL;
    if (out->item_count >= CLAUSE_MOST_ITEMS) {
        out->meaning = MEANS_UNCLEAR;
        out->why = "more is named than can be noted";
        return;
    }
    naming->open = &out->items[out->item_count++];
    *naming->open = (struct named_item){.swapped = naming->swapped,
                                        .at = naming->base + at,
                                        .end = naming->base + end};
    naming->open_end = end;
}

static int size_at(const struct tokens *tokens, size_t at)
{
    struct slice word = tokens->list[at].word;
    int size = 0;

    for (size_t i = 0; i < word.size && i < 3 && is_digit(word.at[i]); i++)
        size = size * 10 + (word.at[i] - '0');
    return size;
}

void naming_visit(void *context, int name, size_t at, size_t end)
{
    struct naming *naming = context;
    const struct terminals *t = naming->terminals;
    const struct mention *mention;

    if (name == t->old_one || name == t->new_one) {
        naming->swapped = name == t->old_one ? SWAPPED_OLD : SWAPPED_NEW;
    } else if (name == t->one) {
        open_item(naming, at, end);
    } else if (name == t->either || name == t->item_either) {
        naming->out->either = true;
    } else if (name == t->where) {
        naming->clash |=
            naming->open != NULL && naming->open->item != 0 &&
            offer_place_at(naming->offer, naming->open->item, naming->tokens,
                           naming->base + at) != naming->base + end;
    } else if (name == t->span) {
        naming->out->span_from = naming->base + at;
        naming->out->span_to = naming->base + end;
    } else if (name == t->size || name == t->points) {
        naming->out->points = size_at(naming->tokens, naming->base + at);
    } else if (naming->open != NULL && end <= naming->open_end &&
               (name == t->item || name == t->number || name == t->title ||
                name == t->day)) {
        mention =
            mention_at(naming, naming->base + at, naming->base + end, name);
        if (mention != NULL && name == t->day)
            take_day(naming, mention);
        else if (mention != NULL)
            take_item(naming, mention);
    }
    for (size_t i = 0; i < TOPIC_COUNT; i++)
        if (name == t->topics[i])
            naming->out->topic = topic_names[i];
}

/* What day was meant, read again where it stands. */
static bool day_of_item(const struct naming *naming,
                        const struct named_item *item, struct day *out)
{
    for (size_t i = 0; i < naming->mentions->count; i++) {
        const struct mention *mention = &naming->mentions->list[i];

        if (mention->kind == MENTION_DAY && mention->from >= item->at &&
            mention->to <= item->end &&
            slice_equal(tokens_said(naming->tokens, mention->from, mention->to),
                        item->day)) {
            *out = mention->day;
            return true;
        }
    }
    return false;
}

/* "the March one, not the February one": both are dates of one item. */
static int item_beside(const struct naming *naming,
                       const struct named_item *item, const struct day *day)
{
    const struct clause *out = naming->out;

    for (size_t i = 0; i < out->item_count; i++)
        if (&out->items[i] != item && out->items[i].item != 0 &&
            offer_option(naming->offer, out->items[i].item, day).size > 0)
            return out->items[i].item;
    return 0;
}

/* "2 on 11 December", which is when 1 is. */
static bool is_of_other(const struct naming *naming, int item,
                        const struct day *day)
{
    int on = offer_item_on(naming->offer, day);

    return on != 0 && on != item;
}

/* "the second one": of the dates, or of the items? */
static bool is_place_in_list(const struct naming *naming,
                             const struct named_item *item,
                             const struct day *day)
{
    if (day->rank == 0 || offer_count(naming->offer) < 2)
        return false;
    for (size_t at = item->at; at + 1 < item->end; at++)
        if (tokens_word_at(naming->tokens, at, "first|second|third|last") &&
            tokens_word_at(naming->tokens, at + 1, "one"))
            return true;
    return false;
}

static void settle_day(struct naming *naming, struct named_item *item)
{
    struct day day;

    if (item->day.size == 0 || !day_of_item(naming, item, &day))
        return;
    if (item->item == 0 && !item->by_number && !item->by_title &&
        !is_place_in_list(naming, item, &day))
        item->item = offer_item_on(naming->offer, &day);
    if (item->item == 0 && !item->by_number && !item->by_title)
        item->item = item_beside(naming, item, &day);
    if (item->item == 0)
        return;
    item->option = offer_option(naming->offer, item->item, &day);
    naming->clash |= item->by_number && item->option.size == 0 &&
                     day.day != 0 && is_of_other(naming, item->item, &day);
    if (item->option.size > 0 ||
        (!offer_has_options(naming->offer, item->item) &&
         offer_may_be_on(naming->offer, item->item, &day)))
        item->day = (struct slice){NULL, 0};
}

/* "2, coffee morning" where the coffee morning is not 2. */
static void check_neighbours(struct naming *naming)
{
    const struct clause *out = naming->out;

    for (size_t i = 1; i < out->item_count; i++) {
        const struct named_item *a = &out->items[i - 1];
        const struct named_item *b = &out->items[i];
        bool bare = true;

        for (size_t at = a->end; at < b->at; at++)
            bare = bare && naming->tokens->list[at].kind == TOKEN_MARK;
        if (bare && a->item != b->item && a->by_number != b->by_number &&
            !(a->by_number && a->by_title) && !(b->by_number && b->by_title) &&
            (a->by_number ? b->by_title : a->by_title) &&
            a->swapped == b->swapped)
            naming->clash = true;
    }
}

void naming_end(struct naming *naming)
{
    struct clause *out = naming->out;

    for (size_t i = 0; i < out->item_count; i++)
        settle_day(naming, &out->items[i]);
    for (size_t i = out->item_count; i-- > 0;)
        if (out->items[i].item == 0)
            settle_day(naming, &out->items[i]);
    check_neighbours(naming);
    if (naming->clash) {
        out->meaning = MEANS_UNCLEAR;
        out->why = "a number and a title or a day that do not belong together";
    }
}
