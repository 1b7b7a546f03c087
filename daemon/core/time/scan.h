/*
 * The words and numbers of which dates and times are made. Each function takes
 * something off the front of *rest, or leaves *rest as it was and says so.
 * Words compare without case.
 */
#ifndef CORE_TIME_SCAN_H
#define CORE_TIME_SCAN_H

#include "base/error.h"
#include "base/slice.h"

/* Spaces (those that do not break lines too) and commas. */
void scan_gap(struct slice *rest);

/* True when nothing but a gap is left. */
bool scan_is_done(struct slice rest);

bool scan_mark(struct slice *rest, const char *mark);
bool scan_sees_digit(struct slice rest);

struct digits {
    int value;
    size_t width; /* digits */
};

/* Digits; a value past 100000 is not exact any more. */
bool scan_number(struct slice *rest, struct digits *out);

/* These pass over a gap first. A name may be cut to its first letters, but not
 * below three, and may end in a full stop. */
bool scan_word(struct slice *rest, const char *word);
bool scan_name(struct slice *rest, const char *const *names, int count,
               int *out);
bool scan_weekday(struct slice *rest, int *out); /* 0 is Monday */

/* "am", "p.m." and their like. */
bool scan_half(struct slice *rest, bool *afternoon_out);

enum scanned {
    SCAN_NONE,   /* no time stands here */
    SCAN_TAKEN,  /* *minutes_out: after midnight, 1440 for "midnight" */
    SCAN_REFUSED /* a time that cannot be; *error says why */
};

/* "10am", "5.30 p.m.", "17:30", "1400hrs", "midday", "7 in the evening", "half
 * past 2pm"; never a bare "10". */
enum scanned scan_time(struct slice *rest, int *minutes_out,
                       struct error *error);

/* One time, or two with "to", "until" or a dash between; *to_out is -1 without
 * a second. The first may leave its half of the day to the second: "10 to
 * 11:30am", "9-5pm". */
enum scanned scan_span(struct slice *rest, int *from_out, int *to_out,
                       struct error *error);

#endif
