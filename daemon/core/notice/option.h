/*
 * One of several dates that an announcement offers, of which people choose one
 * ("Dates: Monday 8 March 2027, 10am; Monday 22 March 2027, 10am"). Its label
 * is what answers name it by, once they are read: "Mon 8 Mar" (days.h).
 */
#ifndef CORE_NOTICE_OPTION_H
#define CORE_NOTICE_OPTION_H

#include "base/arena.h"
#include "base/slice.h"
#include "core/time/civil.h"

struct notice_option {
    int64_t starts;
    int64_t ends;       /* 0: not said */
    struct slice label; /* "Mon 8 Mar"; with its time where two are on a day */
    struct slice words; /* "Monday 8 March 2027, 10am to midday" */
};

#define NOTICE_MOST_OPTIONS 12

struct notice_options {
    struct notice_option *list; /* in the order of their times */
    size_t count;               /* 0: there is nothing to choose */
};

/* Puts them into order, and gives each its label and words. */
void options_name(struct arena *arena, const struct zone *zone,
                  struct notice_options *options);

/* The one with that label, or NULL. */
const struct notice_option *options_find(const struct notice_options *options,
                                         struct slice label);

/* "Monday 8 March 2027, 10am, or Monday 22 March 2027, 10am"; and by their
 * labels: "Mon 8 Mar or Mon 22 Mar". */
struct slice options_words(struct arena *arena,
                           const struct notice_options *options);
struct slice options_labels(struct arena *arena,
                            const struct notice_options *options);

/* As the ledger keeps them: a line each. */
struct slice options_write(struct arena *arena,
                           const struct notice_options *options);
struct notice_options options_read(struct arena *arena, struct slice lines);

/* Is the moment that of a closing date on a day of theirs? The beginning of the
 * first on it; else `closes`. */
int64_t options_closes(const struct notice_options *options,
                       const struct zone *zone, int64_t closes);

#endif
