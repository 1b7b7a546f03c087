/*
 * Dates and times as people in one time zone say them. A zone is a table of
 * the moments at which its offset changes, loaded at the edge; core never
 * looks one up. Moments are seconds since 1970 in UTC.
 */
#ifndef CORE_TIME_CIVIL_H
#define CORE_TIME_CIVIL_H

#include "base/arena.h"
#include "base/error.h"

struct zone_change {
    int64_t at;     /* from this moment on */
    int64_t offset; /* seconds east of UTC */
};

struct zone {
    struct slice name;
    struct zone_change *changes; /* sorted; the first holds for all before */
    size_t count;
};

struct civil {
    int year;
    int month;   /* 1 to 12 */
    int day;     /* 1 to 31 */
    int hour;    /* 0 to 23 */
    int minute;  /* 0 to 59 */
    int weekday; /* 0 is Monday; filled in by civil_at, ignored otherwise */
};

struct civil civil_at(const struct zone *zone, int64_t moment);

/* The offset in force at a moment, in seconds east of UTC. */
int64_t zone_offset(const struct zone *zone, int64_t moment);

enum civil_case {
    CIVIL_ONCE,
    CIVIL_SKIPPED, /* the clock jumps over it; *out is the hour after */
    CIVIL_TWICE    /* it happens twice; *out is the first */
};
enum civil_case civil_moment(const struct zone *zone, struct civil civil,
                             int64_t *out);

/* Days since 1970-01-01, of a date in the proleptic Gregorian calendar. */
int64_t civil_days(int year, int month, int day);
bool civil_is_date(int year, int month, int day);

/* "Thursday 5 March 2026" and "10am", "5:30pm", "midday", "midnight". */
char *civil_date_words(struct arena *arena, struct civil civil);
char *civil_time_words(struct arena *arena, struct civil civil);

/* RFC 5322 section 3.3: "Thu, 05 Mar 2026 10:00:00 +0000". */
char *civil_mail_date(struct arena *arena, const struct zone *zone,
                      int64_t moment);

/*
 * Reads a date as British people write it, day first, with an optional time:
 * "Tuesday 10 March 2026, 10am", "10/3/26 14:30", "2026-03-10", "10 March
 * 2026, midday". Without a time *has_time_out is false and the moment is the
 * midnight that begins the day. A weekday that does not match, a date that does
 * not exist and anything left over are refused, with what was read and what
 * to write.
 */
bool civil_read(struct slice words, const struct zone *zone,
                int64_t *moment_out, bool *has_time_out,
                struct error *error) NODISCARD;

#endif
