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

static bool take_named_time(struct slice *rest, int *minutes_out)
{
    if (scan_word(rest, "midday") || scan_word(rest, "noon"))
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
    if (!scan_number(&at, &hour) || hour.width > 2)
        return SCAN_NONE;
    has_minute = take_minute(&at, &minute);
    if (scan_half(&at, &afternoon))
        taken =
            half_day_time(hour.value, minute, afternoon, minutes_out, error);
    else if (hour.value == 12 && minute == 0 &&
             take_named_time(&at, minutes_out))
        taken = SCAN_TAKEN;
    else if (has_minute)
        taken = whole_day_time(hour, minute, minutes_out, error);
    else
        taken = SCAN_NONE;
    if (taken == SCAN_TAKEN)
        *rest = at;
    return taken;
}
