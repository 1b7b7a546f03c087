#include "core/alarm.h"

#include "base/banned.h"

bool alarm_in_hours(const struct settings *settings, const struct zone *zone,
                    int64_t now)
{
    struct civil civil = civil_at(zone, now);
    int64_t minute = civil.hour * 60 + civil.minute;

    return civil.weekday < 5 && minute >= settings->hours_from &&
           minute < settings->hours_to;
}

static bool was_told(struct slice address, const struct slice *told,
                     size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (slice_equal_caseless(told[i], address))
            return true;
    return false;
}

static bool next_staff(const struct settings *settings,
                       const struct slice *told, size_t count,
                       struct alarmed *out)
{
    for (size_t i = 0; i < settings->staff_count; i++) {
        const struct staff *staff = &settings->staff[i];

        if ((staff->roles & ROLE_SAFEGUARDING) == 0 ||
            was_told(staff->email, told, count))
            continue;
        *out = (struct alarmed){staff->code, staff->email};
        return true;
    }
    return false;
}

static bool next_contact(const struct settings *settings,
                         const struct slice *told, size_t count,
                         struct alarmed *out)
{
    if (settings->out_of_hours_email.size == 0 ||
        was_told(settings->out_of_hours_email, told, count))
        return false;
    *out = (struct alarmed){SLICE(OUT_OF_HOURS), settings->out_of_hours_email};
    return true;
}

bool alarm_next(const struct settings *settings, bool in_hours,
                const struct slice *told, size_t count, struct alarmed *out)
{
    if (in_hours)
        return next_staff(settings, told, count, out) ||
               next_contact(settings, told, count, out);
    return next_contact(settings, told, count, out) ||
           next_staff(settings, told, count, out);
}
