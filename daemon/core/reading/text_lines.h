/*
 * The lines of a message's text, each with the mark of what it was found to
 * be. Those who look for something each mark what they find, in the order of
 * lines_marked; what nobody claims is the person's own.
 */
#ifndef CORE_READING_TEXT_LINES_H
#define CORE_READING_TEXT_LINES_H

#include "base/arena.h"
#include "core/reading/quote_marks.h"

enum mark {
    MARK_OWN, /* until something else is shown */
    MARK_BLANK,
    MARK_OURS, /* of the letter that is answered */
    MARK_HEAD, /* "On DATE, NAME wrote:" and its like */
    MARK_QUOTED,
    MARK_CITED,    /* quoted, and no head says that a program did it */
    MARK_CLOSING,  /* "Kind regards" with a name, or a name with a phone */
    MARK_SIGNATURE /* below "-- ", a mobile footer, a notice */
};

struct line {
    struct slice raw;
    struct slice bare; /* without quote marks and spaces around it */
    int depth;
    enum mark mark;
    enum label label; /* "From:", "Subject:" */
};

struct lines {
    struct line *list;
    size_t count;
    size_t ours_end; /* after the last line of ours; 0 without one */
};

/* Divided, and nothing marked but what is empty. */
struct lines lines_of(struct arena *arena, struct slice text);

/* The first line from `i` on that is not empty, or the count. */
size_t lines_filled(const struct lines *lines, size_t i);

/* The bytes from the begin of one line to the end of another. */
struct slice lines_span(const struct lines *lines, size_t first, size_t last);

#endif
