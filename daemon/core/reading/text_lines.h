/*
 * The lines of a message's text, each with the mark of what it was found to
 * be. own_words marks our lines and quotes; signatures are marked here.
 */
#ifndef CORE_READING_TEXT_LINES_H
#define CORE_READING_TEXT_LINES_H

#include "base/arena.h"

enum mark {
    MARK_OWN, /* until something else is shown */
    MARK_BLANK,
    MARK_OURS,
    MARK_HEAD, /* "On DATE, NAME wrote:" and its like */
    MARK_QUOTED,
    MARK_SIGNATURE
};

struct line {
    struct slice raw;
    struct slice bare; /* without quote marks and spaces around it */
    int depth;
    enum mark mark;
};

struct lines {
    struct arena *arena;
    struct line *list;
    size_t count;
    const uint64_t *prints; /* sorted */
    size_t print_count;
    size_t ours_end; /* after the last line of ours; 0 without one */
};

/* The first line from `i` on that is not empty, or the count. */
size_t next_filled(const struct lines *lines, size_t i);

/* Signatures, mobile footers and notices, in each stretch of own lines. */
void mark_signatures(struct lines *lines);

#endif
