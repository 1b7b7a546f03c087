#include "flow/import_tale.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/banned.h"

#define TOLD_MOST 200 /* of each kind */
#define TALE_MOST ((size_t)128 << 10)

static const char *const titles[] = {
    [PART_CONFLICT] = "Conflicts: nothing was done with these rows",
    [PART_REFUSED] = "Refused: please correct these rows and save the file "
                     "again",
    [PART_REPAIR] = "Broken addresses: please say what is right",
    [PART_LIKELY] = "Perhaps one person twice: please look",
    [PART_LEFT] = "Left as they are",
    [PART_ADDED] = "Added",
    [PART_CHANGED] = "Changed",
};

struct import_tale import_tale_start(struct arena *arena)
{
    struct import_tale tale = {0};

    for (int i = 0; i < PART_COUNT; i++)
        tale.words[i] = text_start(arena, TALE_MOST);
    return tale;
}

void import_tale_add(struct import_tale *tale, enum import_part part,
                     const char *format, ...)
{
    char line[2000];
    va_list list;

    if (tale->count[part]++ >= TOLD_MOST)
        return;
    va_start(list, format);
    vsnprintf(line, sizeof line, format, list);
    va_end(list);
    text_puts(&tale->words[part], line);
    text_putc(&tale->words[part], '\n');
}

void import_tale_put(const struct import_tale *tale, struct text *out)
{
    for (int i = 0; i < PART_COUNT; i++) {
        if (tale->count[i] == 0)
            continue;
        text_format(out, "\n%s\n\n", titles[i]);
        text_put(out, text_slice(&tale->words[i]));
        if (tale->count[i] > TOLD_MOST)
            text_format(out, "and %lld more\n",
                        (long long)(tale->count[i] - TOLD_MOST));
    }
}
