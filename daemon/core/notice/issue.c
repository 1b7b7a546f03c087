#include "core/notice/issue.h"

#include <stdlib.h>

#include "base/banned.h"

static const char *const readers_list[] = {"weekly", "monthly", "all"};
const struct words readers_words = {readers_list, 3};

/* Only what people can put their name down for has a last chance. */
static bool is_last_chance(const struct candidate *candidate, int64_t next_at)
{
    const struct announcement *announcement = &candidate->item.announcement;
    int64_t deadline = announcement_deadline(announcement);

    return !candidate->shown_last && deadline != 0 && deadline <= next_at;
}

/* How an issue would show it; false if it does not. */
static bool shows(const struct issue *issue, const struct candidate *candidate,
                  int64_t next_at, enum showing *out)
{
    const struct announcement *announcement = &candidate->item.announcement;

    *out = SHOWING_NEW;
    if (!announcement_is_open(announcement, issue->goes_at))
        return false;
    if (!candidate->shown_before)
        return true;
    if (candidate->shown_today || !notice_kind_has_signup(announcement->kind))
        return false;
    *out =
        is_last_chance(candidate, next_at) ? SHOWING_LAST_CHANCE : SHOWING_OPEN;
    return *out == SHOWING_LAST_CHANCE || issue->readers == READERS_MONTHLY;
}

static int compare_numbers(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

static int compare_items(const void *a, const void *b)
{
    const struct item *one = a;
    const struct item *two = b;
    bool one_signup = notice_kind_has_signup(one->announcement.kind);
    bool two_signup = notice_kind_has_signup(two->announcement.kind);
    int64_t one_deadline = announcement_deadline(&one->announcement);
    int64_t two_deadline = announcement_deadline(&two->announcement);
    int order = (int)two_signup - (int)one_signup;

    if (order == 0 && !one_signup)
        order = compare_numbers(one->announcement.kind, two->announcement.kind);
    if (order == 0)
        order = (one_deadline == 0) - (two_deadline == 0); /* open-ended last */
    if (order == 0)
        order = compare_numbers(one_deadline, two_deadline);
    if (order == 0)
        order = compare_numbers(one->announcement_id, two->announcement_id);
    return order;
}

/* What must be in before what the same readers saw. */
static int compare_need(const void *a, const void *b)
{
    const struct item *one = a;
    const struct item *two = b;
    int order = (one->showing == SHOWING_OPEN) - (two->showing == SHOWING_OPEN);

    return order != 0 ? order : compare_items(a, b);
}

void issue_choose(struct arena *arena, const struct candidate *candidates,
                  size_t count, int64_t next_at, struct issue *issue)
{
    struct item *items = arena_array(arena, count, sizeof *items);
    size_t chosen = 0;

    for (size_t i = 0; i < count; i++) {
        enum showing showing;

        if (!shows(issue, &candidates[i], next_at, &showing))
            continue;
        items[chosen] = candidates[i].item;
        items[chosen++].showing = showing;
    }
    issue->items = items;
    issue->count = chosen < ISSUE_MOST_ITEMS ? chosen : ISSUE_MOST_ITEMS;
    if (chosen > issue->count)
        qsort(items, chosen, sizeof *items, compare_need);
    if (issue->count > 1)
        qsort(items, issue->count, sizeof *items, compare_items);
    for (size_t i = 0; i < issue->count; i++)
        items[i].number = (int)i + 1;
}

static bool is_event_like(enum notice_kind kind)
{
    return kind == NOTICE_EVENT || kind == NOTICE_TRAINING ||
           kind == NOTICE_VISIT || kind == NOTICE_WELLBEING;
}

size_t issue_items_for(const struct issue *issue, const struct person *person,
                       const struct item **out)
{
    bool all = person->frequency != FREQUENCY_EVENTS_ONLY;
    size_t count = 0;

    for (size_t i = 0; i < issue->count; i++) {
        const struct announcement *a = &issue->items[i].announcement;

        if ((all || is_event_like(a->kind)) &&
            audience_has(&a->audience, person))
            out[count++] = &issue->items[i];
    }
    return count;
}

const struct item *issue_item(const struct issue *issue, int64_t number)
{
    for (size_t i = 0; i < issue->count; i++)
        if (issue->items[i].number == number)
            return &issue->items[i];
    return NULL;
}
