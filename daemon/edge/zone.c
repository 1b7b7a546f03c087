#include "edge/zone.h"

#include <libical/ical.h>

#include "base/banned.h"

#define DAY ((int64_t)86400)
#define TABLE_FROM (DAY * 10957) /* 2000-01-01 */
#define TABLE_TO (DAY * 32873)   /* 2060-01-02 */
/* No zone changes and changes back within a week. */
#define STEP (7 * DAY)

static bool name_is_fit(struct slice name)
{
    if (name.size == 0 || name.size > 64 || name.at[0] == '/' ||
        slice_find(name, SLICE("..")) != SLICE_NONE)
        return false;
    for (size_t i = 0; i < name.size; i++) {
        char byte = name.at[i];

        if (!is_letter(byte) && !is_digit(byte) && byte != '/' && byte != '_' &&
            byte != '-' && byte != '+')
            return false;
    }
    return true;
}

static int64_t offset_at(icaltimezone *zone, int64_t moment)
{
    struct icaltimetype time = icaltime_from_timet_with_zone(
        (time_t)moment, 0, icaltimezone_get_utc_timezone());
    int is_summer;

    return icaltimezone_get_utc_offset_of_utc_time(zone, &time, &is_summer);
}

/* The first moment in (from, to] that has the offset of `to`. */
static int64_t change_between(icaltimezone *zone, int64_t from, int64_t to)
{
    int64_t offset = offset_at(zone, to);

    while (to - from > 1) {
        int64_t middle = from + (to - from) / 2;

        if (offset_at(zone, middle) == offset)
            to = middle;
        else
            from = middle;
    }
    return to;
}

bool zone_load(struct arena *arena, struct slice name, struct zone *out,
               struct error *error)
{
    icaltimezone *zone = NULL;
    size_t room = 0;
    int64_t offset;

    if (name_is_fit(name))
        zone = icaltimezone_get_builtin_timezone(arena_string(arena, name));
    if (zone == NULL)
        return error_set(error, ERROR_INPUT,
                         "the time zone \"%.*s\" is unknown; use a name such "
                         "as Europe/London, and see that the package tzdata "
                         "is installed",
                         SLICE_ARG(slice_part(name, 0, 80)));
    *out = (struct zone){.name = arena_copy(arena, name)};
    out->changes = arena_grow(arena, NULL, 0, &room, sizeof *out->changes);
    offset = offset_at(zone, TABLE_FROM);
    out->changes[out->count++] = (struct zone_change){TABLE_FROM, offset};
    for (int64_t at = TABLE_FROM; at < TABLE_TO; at += STEP) {
        if (offset_at(zone, at + STEP) == offset)
            continue;
        offset = offset_at(zone, at + STEP);
        out->changes = arena_grow(arena, out->changes, out->count, &room,
                                  sizeof *out->changes);
        out->changes[out->count++] =
            (struct zone_change){change_between(zone, at, at + STEP), offset};
    }
    return true;
}
