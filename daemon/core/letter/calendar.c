#include "core/letter/calendar.h"

#include <libical/ical.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "core/letter/envelope.h"
#include "core/time/civil.h"

#include "base/banned.h"

const char *calendar_method(const struct calendar_entry *entry)
{
    return entry->cancelled ? "CANCEL" : "REQUEST";
}

struct slice calendar_uid(struct arena *arena, const struct settings *settings,
                          struct slice token)
{
    return slice_of(arena_format(arena, "%.*s@%.*s", SLICE_ARG(token),
                                 SLICE_ARG(settings->domain)));
}

struct slice calendar_uid_token(const struct settings *settings,
                                struct slice uid)
{
    size_t at = slice_find_byte(uid, '@');

    if (at == SLICE_NONE ||
        !slice_equal_caseless(slice_from(uid, at + 1), settings->domain))
        return (struct slice){NULL, 0};
    return slice_part(uid, 0, at);
}

/* By our own arithmetic: libical's would ask the system for zones. */
static icaltimetype utc(int64_t moment)
{
    static const struct zone none = {.count = 0};
    struct civil civil = civil_at(&none, moment);
    icaltimetype time = icaltime_null_time();

    time.year = civil.year;
    time.month = civil.month;
    time.day = civil.day;
    time.hour = civil.hour;
    time.minute = civil.minute;
    time.second = (int)(((moment % 60) + 60) % 60);
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

static char *mailto(struct arena *arena, struct slice address)
{
    return arena_format(arena, "mailto:%.*s", SLICE_ARG(address));
}

static void add_organizer(struct arena *arena, icalcomponent *event,
                          const struct settings *settings, struct slice token)
{
    struct slice address = envelope_tagged(arena, settings, "+i.", token);
    icalproperty *organizer =
        icalproperty_new_organizer(mailto(arena, address));

    icalproperty_add_parameter(
        organizer, icalparameter_new_cn(arena_string(
                       arena, utf8_line(arena, settings->name))));
    icalcomponent_add_property(event, organizer);
}

static void add_attendee(struct arena *arena, icalcomponent *event,
                         const struct calendar_entry *entry)
{
    icalproperty *attendee =
        icalproperty_new_attendee(mailto(arena, entry->attendee));

    icalproperty_add_parameter(
        attendee, icalparameter_new_cutype(ICAL_CUTYPE_INDIVIDUAL));
    icalproperty_add_parameter(
        attendee, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
    icalproperty_add_parameter(
        attendee, icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION));
    if (!entry->cancelled)
        icalproperty_add_parameter(attendee,
                                   icalparameter_new_rsvp(ICAL_RSVP_TRUE));
    icalcomponent_add_property(event, attendee);
}

/* What anybody may read over a shoulder. */
static void add_words(struct arena *arena, icalcomponent *event,
                      const struct settings *settings)
{
    struct slice name = utf8_line(arena, settings->name);

    icalcomponent_add_property(
        event, icalproperty_new_summary(
                   arena_format(arena, "%.*s event", SLICE_ARG(name))));
    icalcomponent_add_property(
        event, icalproperty_new_location("The email says where"));
    icalcomponent_add_property(
        event, icalproperty_new_description(arena_format(
                   arena,
                   "The email from %.*s says what this is and how to answer.",
                   SLICE_ARG(name))));
}

static icalcomponent *event_of(struct arena *arena,
                               const struct settings *settings,
                               const struct calendar_entry *entry)
{
    icalcomponent *event = icalcomponent_new_vevent();

    icalcomponent_add_property(
        event, icalproperty_new_uid(arena_string(
                   arena, calendar_uid(arena, settings, entry->uid))));
    icalcomponent_add_property(
        event, icalproperty_new_dtstamp(utc(entry->stamped_at)));
    icalcomponent_add_property(
        event, icalproperty_new_sequence((int)entry->sequence));
    icalcomponent_add_property(event,
                               icalproperty_new_dtstart(utc(entry->starts)));
    icalcomponent_add_property(event,
                               icalproperty_new_dtend(utc(entry->ends)));
    add_organizer(arena, event, settings, entry->uid);
    add_attendee(arena, event, entry);
    icalcomponent_add_property(event,
                               icalproperty_new_class(ICAL_CLASS_PRIVATE));
    icalcomponent_add_property(
        event, icalproperty_new_status(entry->cancelled
                                           ? ICAL_STATUS_CANCELLED
                                           : ICAL_STATUS_CONFIRMED));
    icalcomponent_add_property(
        event, icalproperty_new_transp(entry->cancelled
                                           ? ICAL_TRANSP_TRANSPARENT
                                           : ICAL_TRANSP_OPAQUE));
    add_words(arena, event, settings);
    return event;
}

/* Outlook has a button for another time; whoever wants one should write. */
static icalproperty *no_counter(void)
{
    icalproperty *property = icalproperty_new_x("TRUE");

    icalproperty_set_x_name(property, "X-MICROSOFT-DISALLOW-COUNTER");
    return property;
}

struct slice calendar_write(struct arena *arena,
                            const struct settings *settings,
                            const struct calendar_entry *entry)
{
    icalcomponent *calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
    icalcomponent *event = event_of(arena, settings, entry);
    struct slice bytes;
    char *written;

    icalcomponent_add_property(calendar, icalproperty_new_version("2.0"));
    icalcomponent_add_property(
        calendar, icalproperty_new_prodid("-//involved//involved//EN"));
    icalcomponent_add_property(calendar,
                               icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_add_property(
        calendar, icalproperty_new_method(entry->cancelled
                                              ? ICAL_METHOD_CANCEL
                                              : ICAL_METHOD_REQUEST));
    icalcomponent_add_property(event, no_counter());
    icalcomponent_add_component(calendar, event);
    written = icalcomponent_as_ical_string_r(calendar);
    bytes = arena_copy(arena, slice_of(written));
    icalmemory_free_buffer(written);
    icalcomponent_free(calendar);
    return bytes;
}
