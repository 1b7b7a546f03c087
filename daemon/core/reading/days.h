/* Days as people write them in passing ("the 9th March one", "Tuesday"), and
 * the choices of days that an item's "when" leaves. */
#ifndef CORE_READING_DAYS_H
#define CORE_READING_DAYS_H

#include "core/reading/tokens.h"
#include "core/time/civil.h"

/* A day as people name it; what they did not say is 0 (weekday: -1). */
struct day {
    int weekday; /* 0 is Monday */
    int day;
    int month;
    int year;
    int rank;   /* "the first date": 1; "the later one": RANK_LAST */
    bool clock; /* nothing but a time of day, in `said` */
    struct slice said;
};
#define RANK_LAST 99
#define RANK_OTHER 98 /* than the one they hold */

/* A day that begins at a token; returns the token after it, or `at`. */
size_t day_at(const struct tokens *tokens, size_t at, struct day *out);

struct choices {
    struct day *list;
    struct slice *labels; /* "Mon 9 Mar" */
    size_t count;         /* 1: a date, and nothing to choose */
};

/* "Mon 9 Feb or Mon 9 Mar 2026 9.30am" */
void choices_read(struct arena *arena, struct slice when, struct choices *out);

/* The label of the one choice that the day can mean; empty: none or several. */
struct slice choices_pick(const struct choices *choices, const struct day *day);

/*
 * The day on which a pause ends, said from `from` to `to`: a date ("3
 * January"), a span ("for two weeks"), a month ("January": its first day) or
 * "next month". Always after today, and at most two years after it. False: it
 * cannot be told.
 */
bool day_of_return(const struct tokens *tokens, size_t from, size_t to,
                   struct civil today, struct civil *out);

#endif
