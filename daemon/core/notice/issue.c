#include "core/notice/issue.h"

#include <stdlib.h>

#include "base/banned.h"

/* The moment after which it is too late; 0: none. */
static int64_t deadline_of(const struct announcement *announcement)
{
    return announcement->closes != 0 ? announcement->closes
                                     : announcement->starts;
}

/* Only what people can put their name down for has a last chance. */
static bool is_last_chance(const struct candidate *candidate, int64_t next_at)
{
    const struct announcement *announcement = &candidate->item.announcement;
    int64_t deadline = deadline_of(announcement);

    return candidate->shown_before && !candidate->shown_last &&
           notice_kind_has_signup(announcement->kind) && deadline != 0 &&
           deadline <= next_at;
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
    int64_t one_deadline = deadline_of(&one->announcement);
    int64_t two_deadline = deadline_of(&two->announcement);
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

void issue_choose(struct arena *arena, const struct candidate *candidates,
                  size_t count, int64_t goes_at, int64_t next_at,
                  struct issue *issue)
{
    struct item *items = arena_array(arena, count, sizeof *items);
    size_t chosen = 0;

    for (size_t i = 0; i < count; i++) {
        const struct candidate *candidate = &candidates[i];
        bool last = is_last_chance(candidate, next_at);

        if (!announcement_is_open(&candidate->item.announcement, goes_at) ||
            (candidate->shown_before && !last))
            continue;
        items[chosen] = candidate->item;
        items[chosen++].showing = last ? SHOWING_LAST_CHANCE : SHOWING_NEW;
    }
    if (chosen > 1)
        qsort(items, chosen, sizeof *items, compare_items);
    issue->items = items;
    issue->count = chosen < ISSUE_MOST_ITEMS ? chosen : ISSUE_MOST_ITEMS;
    for (size_t i = 0; i < issue->count; i++)
        items[i].number = (int)i + 1;
}

size_t issue_items_for(const struct issue *issue, const struct person *person,
                       const struct item **out)
{
    size_t count = 0;

    for (size_t i = 0; i < issue->count; i++)
        if (audience_has(&issue->items[i].announcement.audience, person))
            out[count++] = &issue->items[i];
    return count;
}
