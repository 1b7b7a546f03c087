#include "base/nearest.h"

#include <string.h>

#include "base/banned.h"

/* Longer words are never near: they are sentences, not slips. */
#define LONGEST 40

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Three rows of the usual table: a swap looks two rows back. */
struct rows {
    size_t two_back[LONGEST + 1];
    size_t back[LONGEST + 1];
    size_t now[LONGEST + 1];
};

static void fill_row(struct rows *rows, struct slice a, size_t i,
                     struct slice b)
{
    rows->now[0] = i;
    for (size_t k = 1; k <= b.size; k++) {
        bool same = lower(a.at[i - 1]) == lower(b.at[k - 1]);
        size_t slips = rows->back[k - 1] + (same ? 0 : 1);

        slips = least(slips, rows->back[k] + 1);
        slips = least(slips, rows->now[k - 1] + 1);
        if (i > 1 && k > 1 && lower(a.at[i - 1]) == lower(b.at[k - 2]) &&
            lower(a.at[i - 2]) == lower(b.at[k - 1]))
            slips = least(slips, rows->two_back[k - 2] + 1);
        rows->now[k] = slips;
    }
}

static size_t slips_between(struct slice a, struct slice b)
{
    struct rows rows = {0};

    for (size_t k = 0; k <= b.size; k++)
        rows.back[k] = k;
    for (size_t i = 1; i <= a.size; i++) {
        fill_row(&rows, a, i, b);
        memcpy(rows.two_back, rows.back, sizeof rows.back);
        memcpy(rows.back, rows.now, sizeof rows.now);
    }
    return rows.back[b.size];
}

struct slice nearest(struct slice word, const struct slice *known, size_t count)
{
    struct slice found = {0};
    size_t most = 1 + word.size / 4;

    if (word.size > LONGEST)
        return found;
    for (size_t i = 0; i < count; i++) {
        size_t slips;

        if (known[i].size > LONGEST)
            continue;
        slips = slips_between(word, known[i]);
        /* A word must keep something of what was written. */
        if (slips <= most && slips < known[i].size && slips < word.size) {
            found = known[i];
            if (slips == 0)
                break;
            most = slips - 1;
        }
    }
    return found;
}

struct slice nearest_shown(struct slice words)
{
    size_t size = words.size > 60 ? 60 : words.size;

    while (size > 0 && size < words.size && (words.at[size] & 0xc0) == 0x80)
        size--;
    return slice_part(words, 0, size);
}
