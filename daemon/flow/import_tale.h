/* What became of the rows of a file, in words: the first of each kind, and how
 * many more there are. */
#ifndef FLOW_IMPORT_TALE_H
#define FLOW_IMPORT_TALE_H

#include "base/text.h"

enum import_part {
    PART_CONFLICT, /* the order in which they are told */
    PART_REFUSED,
    PART_REPAIR,
    PART_LIKELY,
    PART_LEFT,
    PART_ADDED,
    PART_CHANGED,
    PART_COUNT
};

struct import_tale {
    struct text words[PART_COUNT];
    int64_t count[PART_COUNT]; /* also of those beyond the words */
};

struct import_tale import_tale_start(struct arena *arena);

/* One more of that kind; the words may have several lines. */
void import_tale_add(struct import_tale *tale, enum import_part part,
                     const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Each kind that there is, below its title. */
void import_tale_put(const struct import_tale *tale, struct text *out);

#endif
