#include "core/notice/reward.h"

#include "base/banned.h"

static bool is_in(struct slice word, const char *const *list)
{
    for (; *list != NULL; list++)
        if (slice_is_caseless(word, *list))
            return true;
    return false;
}

/* Takes the next run of letters off *rest. */
static bool next_word(struct slice *rest, struct slice *word_out)
{
    size_t from = 0;
    size_t to;

    while (from < rest->size && !is_letter(rest->at[from]))
        from++;
    to = from;
    while (to < rest->size && is_letter(rest->at[to]))
        to++;
    *word_out = slice_part(*rest, from, to - from);
    *rest = slice_from(*rest, to);
    return word_out->size > 0;
}

static bool has_word(struct slice clause, const char *const *list)
{
    struct slice word;

    while (next_word(&clause, &word))
        if (is_in(word, list))
            return true;
    return false;
}

/* A clause names money, and not for what somebody has spent. */
static bool pays(struct slice clause)
{
    static const char *const money[] = {
        "payment",  "payments", "paid",       "pay",   "pays",   "fee",
        "fees",     "wage",     "cash",       "pound", "pounds", "voucher",
        "vouchers", "gbp",      "honorarium", NULL};
    static const char *const spent[] = {
        "travel", "expenses", "fare",      "fares",        "bus",  "train",
        "taxi",   "parking",  "mileage",   "lunch",        "food", "meal",
        "meals",  "care",     "childcare", "refreshments", NULL};
    static const char *const none[] = {"no",     "none",    "not",
                                       "unpaid", "without", NULL};

    return (has_word(clause, money) ||
            slice_find(clause, SLICE("\xc2\xa3")) != SLICE_NONE) &&
           !has_word(clause, spent) && !has_word(clause, none);
}

/* Up to the next comma, semicolon, bracket, stop or "and". */
static struct slice next_clause(struct slice *rest)
{
    size_t end = slice_find_caseless(*rest, SLICE(" and "));
    struct slice clause;

    if (end == SLICE_NONE)
        end = rest->size;
    for (size_t i = 0; i < end; i++)
        if (slice_find_byte(SLICE(",;()+"), rest->at[i]) != SLICE_NONE ||
            (rest->at[i] == '.' &&
             slice_find_byte(slice_part(*rest, i + 1, 1), ' ') != SLICE_NONE))
            end = i;
    clause = slice_part(*rest, 0, end);
    *rest = slice_from(*rest, end + 1);
    return clause;
}

bool announcement_is_paid(const struct announcement *announcement)
{
    struct slice rest = announcement->reward;

    if (announcement->kind == NOTICE_JOB)
        return false;
    while (rest.size > 0)
        if (pays(next_clause(&rest)))
            return true;
    return false;
}

bool announcement_is_alone(const struct announcement *announcement)
{
    static const char *const one[] = {"one", NULL};
    struct slice places = announcement->places;
    int64_t sum = 0;
    bool counted = false;

    if (announcement->kind != NOTICE_PANEL &&
        announcement->kind != NOTICE_COMMITTEE)
        return false;
    for (size_t i = 0; i < places.size; i++) {
        int64_t number = 0;

        if (!is_digit(places.at[i]))
            continue;
        counted = true;
        for (; i < places.size && is_digit(places.at[i]); i++)
            number =
                number < 1000 ? number * 10 + (places.at[i] - '0') : number;
        sum += number;
    }
    return counted ? sum < 2 : has_word(places, one);
}
