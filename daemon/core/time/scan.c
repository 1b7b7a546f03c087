#include "core/time/scan.h"

#include <string.h>

#include "core/time/civil.h"

#include "base/banned.h"

static bool skip_one(struct slice *rest)
{
    static const char *const gaps[] = {" ", "\t", ",", "\xc2\xa0",
                                       "\xe2\x80\xaf"};

    for (size_t i = 0; i < sizeof gaps / sizeof *gaps; i++)
        if (slice_starts(*rest, slice_of(gaps[i]))) {
            *rest = slice_from(*rest, strlen(gaps[i]));
            return true;
        }
    return false;
}

void scan_gap(struct slice *rest)
{
    while (skip_one(rest))
        continue;
}

bool scan_is_done(struct slice rest)
{
    scan_gap(&rest);
    return rest.size == 0;
}

bool scan_mark(struct slice *rest, const char *mark)
{
    if (!slice_starts(*rest, slice_of(mark)))
        return false;
    *rest = slice_from(*rest, strlen(mark));
    return true;
}

/* The run of letters at the front, which may be empty. */
static struct slice letters_of(struct slice rest)
{
    size_t size = 0;

    while (size < rest.size && is_letter(rest.at[size]))
        size++;
    return slice_part(rest, 0, size);
}

bool scan_word(struct slice *rest, const char *word)
{
    struct slice at = *rest;

    scan_gap(&at);
    if (!slice_is_caseless(letters_of(at), word))
        return false;
    *rest = slice_from(at, strlen(word));
    return true;
}

bool scan_number(struct slice *rest, struct digits *out)
{
    *out = (struct digits){0};
    while (out->width < rest->size && is_digit(rest->at[out->width])) {
        if (out->value < 100000)
            out->value = out->value * 10 + (rest->at[out->width] - '0');
        out->width++;
    }
    *rest = slice_from(*rest, out->width);
    return out->width > 0;
}

bool scan_sees_digit(struct slice rest)
{
    return rest.size > 0 && is_digit(rest.at[0]);
}

bool scan_name(struct slice *rest, const char *const *names, int count,
               int *out)
{
    struct slice at = *rest;
    struct slice word;

    scan_gap(&at);
    word = letters_of(at);
    if (word.size < 3)
        return false;
    for (int i = 0; i < count; i++)
        if (slice_starts_caseless(slice_of(names[i]), word)) {
            *rest = slice_from(at, word.size);
            scan_mark(rest, ".");
            *out = i;
            return true;
        }
    return false;
}

bool scan_weekday(struct slice *rest, int *out)
{
    if (scan_word(rest, "weds")) { /* no beginning of Wednesday */
        scan_mark(rest, ".");
        *out = 2;
        return true;
    }
    return scan_name(rest, civil_weekday_names, 7, out);
}

bool scan_half(struct slice *rest, bool *afternoon_out)
{
    struct slice at = *rest;
    bool afternoon;

    scan_gap(&at);
    if (at.size == 0 || (lower(at.at[0]) != 'a' && lower(at.at[0]) != 'p'))
        return false;
    afternoon = lower(at.at[0]) == 'p';
    at = slice_from(at, 1);
    scan_mark(&at, ".");
    if (at.size == 0 || lower(at.at[0]) != 'm')
        return false;
    at = slice_from(at, 1);
    if (letters_of(at).size > 0)
        return false;
    scan_mark(&at, ".");
    *afternoon_out = afternoon;
    *rest = at;
    return true;
}

/* "10 in the morning", "7 o'clock in the evening", "9 at night" */
static bool take_half_in_words(struct slice *rest, bool *afternoon_out)
{
    struct slice at = *rest;

    if (scan_word(&at, "o") &&
        (scan_mark(&at, "'") || scan_mark(&at, "\xe2\x80\x99")))
        scan_word(&at, "clock");
    if (scan_half(&at, afternoon_out)) {
        *rest = at;
        return true;
    }
    if (scan_word(&at, "at") && scan_word(&at, "night")) {
        *afternoon_out = true;
    } else if (scan_word(&at, "in") && scan_word(&at, "the")) {
        *afternoon_out = !scan_word(&at, "morning");
        if (*afternoon_out && !scan_word(&at, "afternoon") &&
            !scan_word(&at, "evening"))
            return false;
    } else {
        return false;
    }
    *rest = at;
    return true;
}

static bool take_midday(struct slice *rest)
{
    struct slice at = *rest;

    if (scan_word(rest, "midday") || scan_word(rest, "noon"))
        return true;
    if (!scan_word(&at, "mid"))
        return false;
    scan_mark(&at, "-");
    if (!scan_word(&at, "day"))
        return false;
    *rest = at;
    return true;
}

static bool take_named_time(struct slice *rest, int *minutes_out)
{
    if (take_midday(rest))
        *minutes_out = 12 * 60;
    else if (scan_word(rest, "midnight"))
        *minutes_out = 24 * 60;
    else
        return false;
    return true;
}

static enum scanned half_day_time(int hour, int minute, bool afternoon,
                                  int *minutes_out, struct error *error)
{
    const char *half = afternoon ? "pm" : "am";

    if (hour < 1 || hour > 12 || minute > 59) {
        error_set(error, ERROR_INPUT,
                  "there is no time %d:%02d%s: write it like 9:30am or 5:30pm",
                  hour, minute, half);
        return SCAN_REFUSED;
    }
    if (hour == 12 && minute == 0 && !afternoon) {
        error_set(error, ERROR_INPUT,
                  "12am can be taken for either end of the day: write "
                  "\"midnight\" for the end of the day that you name, or "
                  "\"midday\"");
        return SCAN_REFUSED;
    }
    *minutes_out = (hour % 12 + (afternoon ? 12 : 0)) * 60 + minute;
    return SCAN_TAKEN;
}

static enum scanned whole_day_time(struct digits hour, int minute,
                                   int *minutes_out, struct error *error)
{
    if (hour.value > 23 || minute > 59) {
        error_set(error, ERROR_INPUT,
                  "there is no time %d:%02d: write it like 9:30am or 17:30",
                  hour.value, minute);
        return SCAN_REFUSED;
    }
    if (hour.width == 1 && hour.value > 0) {
        error_set(error, ERROR_INPUT,
                  "%d:%02d can be in the morning or in the afternoon: write "
                  "%d:%02dam or %d:%02dpm",
                  hour.value, minute, hour.value, minute, hour.value, minute);
        return SCAN_REFUSED;
    }
    *minutes_out = hour.value * 60 + minute;
    return SCAN_TAKEN;
}

/* ":30" or ".30"; not the beginning of a date like 10.03.2026. */
static bool take_minute(struct slice *rest, int *out)
{
    struct slice at = *rest;
    struct digits minute;
    struct slice after;

    if (!scan_mark(&at, ":") && !scan_mark(&at, "."))
        return false;
    if (!scan_number(&at, &minute) || minute.width != 2)
        return false;
    after = at;
    if ((scan_mark(&after, ".") || scan_mark(&after, "/") ||
         scan_mark(&after, ":")) &&
        scan_sees_digit(after))
        return false;
    *out = minute.value;
    *rest = at;
    return true;
}

/* "hrs", "hours", "h", which only a 24-hour time has */
static bool take_hours(struct slice *rest)
{
    if (!scan_word(rest, "hrs") && !scan_word(rest, "hours") &&
        !scan_word(rest, "h"))
        return false;
    scan_mark(rest, ".");
    return true;
}

/* "1400hrs" */
static enum scanned take_four_digits(struct slice *rest, struct digits number,
                                     int *minutes_out, struct error *error)
{
    struct digits hour = {number.value / 100, 2};

    if (number.width != 4 || !take_hours(rest))
        return SCAN_NONE;
    return whole_day_time(hour, number.value % 100, minutes_out, error);
}

/* "half past 2pm", "quarter to 3pm" */
static enum scanned take_past(struct slice *rest, int *minutes_out,
                              struct error *error)
{
    struct slice at = *rest;
    bool half = scan_word(&at, "half");
    int shift = half ? 30 : 15;
    struct digits hour;
    bool afternoon;
    enum scanned taken;

    if (!half && !scan_word(&at, "quarter"))
        return SCAN_NONE;
    if (!scan_word(&at, "past")) {
        if (half || !scan_word(&at, "to"))
            return SCAN_NONE;
        shift = -15;
    }
    scan_gap(&at);
    if (!scan_number(&at, &hour) || hour.width > 2 ||
        !take_half_in_words(&at, &afternoon))
        return SCAN_NONE;
    taken = half_day_time(hour.value, 0, afternoon, minutes_out, error);
    *minutes_out += shift;
    *rest = at;
    return taken;
}

enum scanned scan_time(struct slice *rest, int *minutes_out,
                       struct error *error)
{
    struct slice at = *rest;
    struct digits hour;
    enum scanned taken;
    int minute = 0;
    bool has_minute;
    bool afternoon;

    scan_gap(&at);
    if (take_named_time(&at, minutes_out)) {
        *rest = at;
        return SCAN_TAKEN;
    }
    taken = take_past(rest, minutes_out, error);
    if (taken != SCAN_NONE || !scan_number(&at, &hour))
        return taken;
    if (hour.width > 2) {
        taken = take_four_digits(&at, hour, minutes_out, error);
        if (taken == SCAN_TAKEN)
            *rest = at;
        return taken;
    }
    has_minute = take_minute(&at, &minute);
    if (take_half_in_words(&at, &afternoon))
        taken =
            half_day_time(hour.value, minute, afternoon, minutes_out, error);
    else if (hour.value == 12 && minute == 0 &&
             take_named_time(&at, minutes_out))
        taken = SCAN_TAKEN;
    else if (has_minute)
        taken = whole_day_time(hour, minute, minutes_out, error);
    else
        taken = SCAN_NONE;
    if (taken == SCAN_TAKEN && has_minute)
        take_hours(&at);
    if (taken == SCAN_TAKEN)
        *rest = at;
    return taken;
}

/* What stands between two times. */
static bool take_to(struct slice *rest)
{
    static const char *const dashes[] = {"-", "\xe2\x80\x93", "\xe2\x80\x94"};

    scan_gap(rest);
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++)
        if (scan_mark(rest, dashes[i]))
            return true;
    return scan_word(rest, "to") || scan_word(rest, "until") ||
           scan_word(rest, "till") || scan_word(rest, "til") ||
           scan_word(rest, "and");
}

/* The time that stands here says its half of the day, or is a word. */
static bool has_half(struct slice rest)
{
    struct digits hour;
    bool afternoon;
    int minute;

    scan_gap(&rest);
    if (!scan_number(&rest, &hour))
        return true;
    (void)take_minute(&rest, &minute);
    return take_half_in_words(&rest, &afternoon) || take_midday(&rest) ||
           scan_word(&rest, "midnight");
}

/* Nobody begins before this hour and leaves out "am". */
#define EARLIEST_BARE (6 * 60)

/* "10" of "10 to 11:30am", "9" of "9-5pm": the latest that is before the end.
 */
static bool take_bare_span(struct slice *rest, int *from_out, int *to_out)
{
    struct slice at = *rest;
    struct error unused;
    struct digits hour;
    int minute = 0;
    int from;

    scan_gap(&at);
    if (!scan_number(&at, &hour) || hour.width > 2 || hour.value < 1 ||
        hour.value > 12)
        return false;
    (void)take_minute(&at, &minute);
    if (minute > 59 || !take_to(&at) || !has_half(at) ||
        scan_time(&at, to_out, &unused) != SCAN_TAKEN)
        return false;
    from = hour.value % 12 * 60 + minute;
    if (from + 12 * 60 < *to_out)
        from += 12 * 60;
    if (from >= *to_out || from < EARLIEST_BARE)
        return false;
    *from_out = from;
    *rest = at;
    return true;
}

enum scanned scan_span(struct slice *rest, int *from_out, int *to_out,
                       struct error *error)
{
    struct slice at = *rest;
    enum scanned taken;

    *to_out = -1;
    if (take_bare_span(rest, from_out, to_out))
        return SCAN_TAKEN;
    *to_out = -1;
    taken = scan_time(rest, from_out, error);
    at = *rest;
    if (taken != SCAN_TAKEN || !take_to(&at))
        return taken;
    taken = scan_time(&at, to_out, error);
    if (taken == SCAN_TAKEN)
        *rest = at;
    if (taken == SCAN_NONE)
        *to_out = -1;
    return taken == SCAN_NONE ? SCAN_TAKEN : taken;
}
