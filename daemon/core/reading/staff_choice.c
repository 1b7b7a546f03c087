#include "core/reading/staff_choice.h"

#include "base/must.h"

#include "base/banned.h"

static const struct {
    const char *word;
    bool item;
} acts[] = {
#define STAFF_ACT_ROW(name, word, item) [name] = {word, item},
    STAFF_ACTS(STAFF_ACT_ROW)
#undef STAFF_ACT_ROW
};

const char *staff_act_word(enum staff_act act)
{
    must((size_t)act < sizeof acts / sizeof *acts);
    return acts[act].word;
}

bool staff_act_has_item(enum staff_act act)
{
    must((size_t)act < sizeof acts / sizeof *acts);
    return acts[act].item;
}

/* In small letters; the longer ones of the same beginning first. */
static const struct {
    const char *words;
    enum staff_act act;
} phrases[] = {
    {"choice", ACT_CHOICE},
    {"option", ACT_CHOICE},
    {"number", ACT_CHOICE},
    {"put their name down for", ACT_BOOK},
    {"put the name down for", ACT_BOOK},
    {"put them down for", ACT_BOOK},
    {"put down for", ACT_BOOK},
    {"put down", ACT_BOOK},
    {"book", ACT_BOOK},
    {"yes to", ACT_BOOK},
    {"yes", ACT_BOOK},
    {"no to", ACT_NO},
    {"no", ACT_NO},
    {"take them off the list", ACT_STOP},
    {"stop", ACT_STOP},
    {"release the hold", ACT_RELEASE},
    {"end the hold", ACT_RELEASE},
    {"release", ACT_RELEASE},
    {"record the death", ACT_DIED},
    {"died", ACT_DIED},
    {"nothing more to do", ACT_DONE},
    {"dealt with", ACT_DONE},
    {"done", ACT_DONE},
    {"i have taken it", ACT_TAKEN},
    {"i've taken it", ACT_TAKEN},
    {"taken", ACT_TAKEN},
    {"help", ACT_HELP},
    {"?", ACT_HELP},
};

bool staff_choice_has(const struct staff_choice *choice, enum staff_act act)
{
    for (size_t i = 0; i < choice->count; i++)
        if (choice->list[i].act == act)
            return true;
    return false;
}

static bool add(struct staff_choice *choice, enum staff_act act, int number)
{
    for (size_t i = 0; i < choice->count; i++)
        if (choice->list[i].act == act && choice->list[i].number == number)
            return true;
    if (choice->count == STAFF_CHOICE_MOST)
        return false;
    choice->list[choice->count].act = act;
    choice->list[choice->count].number = number;
    choice->count++;
    return true;
}

/* What may stand between two numbers of a list, and nothing else: "3-5" could
 * be a range or two numbers, and another line is another thing. */
static bool goes_on(struct slice between)
{
    for (size_t i = 0; i < between.size; i++)
        if (between.at[i] != ' ' && between.at[i] != ',' &&
            between.at[i] != '&' && between.at[i] != '\t')
            return false;
    return true;
}

/* Before the first number a mark may stand: "book: 2", "item no. 2". */
static bool leads(struct slice between)
{
    return slice_find_byte(between, '-') == SLICE_NONE &&
           slice_find_byte(between, '\n') == SLICE_NONE &&
           slice_find(between, SLICE("\xe2\x80")) == SLICE_NONE;
}

static bool is_between(struct slice word)
{
    static const char *const list[] = {"and", "item", "items", "number",
                                       "numbers"};

    for (size_t i = 0; i < sizeof list / sizeof *list; i++)
        if (slice_is_caseless(word, list[i]))
            return true;
    return false;
}

/* "2", "2, 3 and 5": at least one. */
static bool take_numbers(struct slice *rest, enum staff_act act,
                         struct staff_choice *choice)
{
    struct slice after = *rest;
    struct slice word;
    int64_t number;
    bool any = false;

    while (staff_take_word(&after, &word)) {
        struct slice between =
            slice_part(*rest, 0, (size_t)(word.at - rest->at));

        if (is_digit(word.at[0])) {
            if (any ? !goes_on(between) : !leads(between))
                return any && slice_find_byte(between, '\n') != SLICE_NONE;
            if (!slice_number(word, &number) || number < 1 || number > 9999 ||
                !add(choice, act, (int)number))
                return false;
            any = true;
        } else if (!is_between(word)) {
            break;
        }
        *rest = after;
    }
    return any;
}

/* If it fails nothing is passed over. */
static bool take_act(struct slice *rest, struct staff_choice *choice)
{
    struct slice after = *rest;
    struct slice word;
    bool taken = false;

    if (staff_take_word(&after, &word) && is_digit(word.at[0])) {
        after = *rest;
        taken = take_numbers(&after, ACT_CHOICE, choice);
    } else {
        for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++) {
            after = *rest;
            if (!staff_take_phrase(&after, phrases[i].words))
                continue;
            taken = staff_act_has_item(phrases[i].act)
                        ? take_numbers(&after, phrases[i].act, choice)
                        : add(choice, phrases[i].act, 0);
            break;
        }
    }
    if (taken)
        *rest = after;
    return taken;
}

/* Cuts the words at the line that begins with REPLY and a colon. */
static bool cut_reply(struct slice words, struct slice *before_out,
                      struct slice *reply_out)
{
    struct slice rest = words;
    struct slice line;

    while (slice_next_line(&rest, &line)) {
        struct slice from = slice_trim(line);
        struct slice after;

        if (!slice_starts_caseless(from, SLICE("reply")))
            continue;
        after = slice_trim(slice_from(from, 5));
        if (!slice_starts(after, SLICE(":")))
            continue;
        *before_out = slice_part(words, 0, (size_t)(line.at - words.at));
        *reply_out =
            slice_trim(slice_from(words, (size_t)(after.at + 1 - words.at)));
        return true;
    }
    *before_out = words;
    return false;
}

/* "2" beside "book 3": a choice, or an item? "1?" is a question. */
static bool is_mixed(const struct staff_choice *choice)
{
    return (staff_choice_has(choice, ACT_CHOICE) &&
            (staff_choice_has(choice, ACT_BOOK) ||
             staff_choice_has(choice, ACT_NO))) ||
           (staff_choice_has(choice, ACT_HELP) &&
            (choice->count > 1 || choice->reply.size > 0));
}

struct staff_choice staff_choice_read(struct slice words, struct slice name)
{
    static const struct staff_choice unclear;
    struct staff_choice choice = unclear;
    struct slice rest;
    struct slice look;
    struct slice word;
    bool replies = cut_reply(words, &rest, &choice.reply);

    for (look = rest; staff_take_word(&look, &word); look = rest) {
        if (take_act(&rest, &choice))
            continue;
        if (!staff_take_courtesy(&rest) &&
            (choice.count == 0 || !staff_take_name(&rest, name)))
            return unclear;
    }
    choice.clear = replies ? choice.reply.size > 0 : choice.count > 0;
    return choice.clear && !is_mixed(&choice) ? choice : unclear;
}
