/*
 * Dates and times as people in one time zone say them: arithmetic and words.
 * (core/time/dates.h reads them.) A zone is a table of the moments at which
 * its offset changes, loaded at the edge; core never looks one up. Moments are
 * seconds since 1970 in UTC.
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
    size_t count;                /* 0: UTC */
};

struct civil {
    int year;
    int month;   /* 1 to 12 */
    int day;     /* 1 to 31 */
    int hour;    /* 0 to 23 */
    int minute;  /* 0 to 59 */
    int weekday; /* 0 is Monday; filled in by civil_at, ignored otherwise */
};

/* "Monday" and so on, from 0; "January" and so on, from 0. */
extern const char *const civil_weekday_names[7];
extern const char *const civil_month_names[12];

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
/* The other way; the time of day is 0. */
struct civil civil_date(int64_t days);
bool civil_is_date(int year, int month, int day);
int civil_month_days(int year, int month);
int civil_weekday(int year, int month, int day);

/* The last second of the day in which the moment lies. */
int64_t civil_day_end(const struct zone *zone, int64_t moment);

/* "Thursday 5 March 2026" and "10am", "5:30pm", "midday", "midnight". */
char *civil_date_words(struct arena *arena, struct civil civil);
char *civil_time_words(struct arena *arena, struct civil civil);

/* "Thursday 5 March 2026, 10am". Midnight belongs to the day that it ends, as
 * people say it and as civil_read reads it. */
char *civil_moment_words(struct arena *arena, const struct zone *zone,
                         int64_t moment);

/* "Thursday 5 March 2026, 10am to midday"; the second date is named only if it
 * is another. */
char *civil_range_words(struct arena *arena, const struct zone *zone,
                        int64_t from, int64_t to);

/* RFC 5322 section 3.3: "Thu, 05 Mar 2026 10:00:00 +0000". */
char *civil_mail_date(struct arena *arena, const struct zone *zone,
                      int64_t moment);

#endif
