#include "core/time/ahead.h"

#include "core/time/dates.h"

#include "base/banned.h"

#define YEARS 2

/* The first of this year and the next in which there is such a day to come. */
static bool read_next(struct arena *arena, struct slice words,
                      const struct zone *zone, int64_t now, int64_t *out,
                      bool *has_time, struct error *error)
{
    int year = civil_at(zone, now).year;

    for (int i = 0; i < YEARS; i++) {
        char *whole =
            arena_format(arena, "%.*s %d", SLICE_ARG(words), year + i);

        if (civil_read(slice_of(whole), zone, out, has_time, error) &&
            *out > now)
            return true;
    }
    return false;
}

bool civil_read_ahead(struct arena *arena, struct slice words,
                      const struct zone *zone, int64_t now, int64_t *out,
                      struct error *error)
{
    bool has_time = false;
    struct error none;

    if (!civil_read(words, zone, out, &has_time, error) &&
        (error->number == DATE_IS_WRONG ||
         !read_next(arena, words, zone, now, out, &has_time, &none)))
        return false;
    if (has_time)
        return error_set(error, ERROR_INPUT,
                         "write a day, without a time: 3 January");
    if (*out <= now)
        return error_set(error, ERROR_INPUT,
                         "%s is not a day to come. Write a later one",
                         civil_date_words(arena, civil_at(zone, *out)));
    error->kind = ERROR_NONE;
    return true;
}
