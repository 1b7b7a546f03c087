#include "core/reading/calendar_answer.h"

#include <libical/ical.h>

#include "base/utf8.h"
#include "core/time/civil.h"

#include "base/banned.h"

#define CALENDAR_WORD(name, word) word,
static const char *const method_list[] = {CALENDAR_METHODS(CALENDAR_WORD)};
static const struct words methods = {method_list,
                                     sizeof method_list / sizeof *method_list};

static enum calendar_method method_named(struct slice word)
{
    int number = word.size == 0 ? -1 : word_number(methods, word);

    return number < 0 ? CALENDAR_NONE : (enum calendar_method)number;
}

enum calendar_method calendar_method_of(struct slice text)
{
    struct slice line;

    while (slice_next_line(&text, &line)) {
        size_t colon = slice_find_byte(line, ':');

        if (slice_starts_caseless(line, SLICE("METHOD")) &&
            colon != SLICE_NONE &&
            (colon == 6 || line.at[6] == ';' || is_space(line.at[6])))
            return method_named(slice_trim(slice_from(line, colon + 1)));
    }
    return CALENDAR_NONE;
}

/* ---- one event ---- */

static struct slice line_of(struct arena *arena, const char *words)
{
    return utf8_line(arena, slice_part(slice_of(words), 0, CALENDAR_MOST_LINE));
}

/* "MAILTO:sam@example.org", or without it. */
static struct slice address_of(struct arena *arena, const char *value)
{
    struct slice address = line_of(arena, value);

    if (slice_starts_caseless(address, SLICE("mailto:")))
        address = slice_trim(slice_from(address, 7));
    return address;
}

static enum partstat partstat_of(icalproperty *attendee)
{
    icalparameter *parameter =
        icalproperty_get_first_parameter(attendee, ICAL_PARTSTAT_PARAMETER);

    if (parameter == NULL)
        return PARTSTAT_NONE;
    switch ((int)icalparameter_get_partstat(parameter)) {
    case ICAL_PARTSTAT_ACCEPTED:
        return PARTSTAT_ACCEPTED;
    case ICAL_PARTSTAT_DECLINED:
        return PARTSTAT_DECLINED;
    case ICAL_PARTSTAT_TENTATIVE:
        return PARTSTAT_TENTATIVE;
    case ICAL_PARTSTAT_DELEGATED:
        return PARTSTAT_DELEGATED;
    default:
        return PARTSTAT_NONE;
    }
}

/* Somebody invited by way of two addresses is in it twice, and answers once:
 * several are fine as long as they agree. */
static void take_attendees(struct arena *arena, icalcomponent *event,
                           struct calendar_answer *out)
{
    icalproperty *attendee =
        icalcomponent_get_first_property(event, ICAL_ATTENDEE_PROPERTY);

    for (; attendee != NULL; attendee = icalcomponent_get_next_property(
                                 event, ICAL_ATTENDEE_PROPERTY)) {
        enum partstat partstat = partstat_of(attendee);

        if (partstat == PARTSTAT_NONE && out->attendee.size > 0)
            continue;
        if (out->partstat != PARTSTAT_NONE && partstat != out->partstat)
            out->odd = true;
        if (out->partstat == PARTSTAT_NONE)
            out->attendee =
                address_of(arena, icalproperty_get_attendee(attendee));
        out->partstat = partstat;
    }
}

/* The standard wants UTC; a time of any other zone is left out rather than
 * guessed. Nothing here asks libical for a zone. */
static int64_t stamp_of(icalcomponent *event)
{
    icalproperty *property =
        icalcomponent_get_first_property(event, ICAL_DTSTAMP_PROPERTY);
    icaltimetype time;

    if (property == NULL)
        return 0;
    time = icalvalue_get_datetime(icalproperty_get_value(property));
    if (!icaltime_is_utc(time) || time.is_date ||
        !civil_is_date(time.year, time.month, time.day) || time.year < 1970 ||
        time.hour < 0 || time.hour > 23 || time.minute < 0 ||
        time.minute > 59 || time.second < 0 || time.second > 60)
        return 0;
    return civil_days(time.year, time.month, time.day) * 86400 +
           time.hour * 3600 + time.minute * 60 + time.second;
}

static struct slice value_of(struct arena *arena, icalcomponent *event,
                             icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(event, kind);
    struct slice value;
    char *words;

    if (property == NULL)
        return (struct slice){NULL, 0};
    words = icalproperty_get_value_as_string_r(property);
    value = arena_copy(arena, line_of(arena, words));
    icalmemory_free_buffer(words);
    return value;
}

static void add_comment(struct text *text, struct slice words)
{
    if (words.size == 0)
        return;
    if (text->size > 0)
        text_putc(text, '\n');
    text_put(text, words);
}

static struct slice comments_of(struct arena *arena, icalcomponent *event)
{
    struct text text = text_start(arena, 8 * CALENDAR_MOST_LINE);
    icalproperty *property =
        icalcomponent_get_first_property(event, ICAL_COMMENT_PROPERTY);

    for (; property != NULL; property = icalcomponent_get_next_property(
                                 event, ICAL_COMMENT_PROPERTY))
        add_comment(&text, line_of(arena, icalproperty_get_comment(property)));
    property = icalcomponent_get_first_property(event, ICAL_X_PROPERTY);
    for (; property != NULL;
         property = icalcomponent_get_next_property(event, ICAL_X_PROPERTY)) {
        const char *name = icalproperty_get_x_name(property);

        if (slice_is_caseless(slice_of(name), "X-RESPONSE-COMMENT"))
            add_comment(&text, line_of(arena, icalproperty_get_x(property)));
    }
    return text_slice(&text);
}

static void take_event(struct arena *arena, icalcomponent *event,
                       struct calendar_answer *out)
{
    icalproperty *sequence =
        icalcomponent_get_first_property(event, ICAL_SEQUENCE_PROPERTY);
    icalproperty *uid =
        icalcomponent_get_first_property(event, ICAL_UID_PROPERTY);

    if (uid != NULL)
        out->uid = line_of(arena, icalproperty_get_uid(uid));
    if (sequence != NULL)
        out->sequence = icalproperty_get_sequence(sequence);
    if (out->sequence < 0)
        out->sequence = 0;
    out->dtstamp = stamp_of(event);
    out->recurrence_id = value_of(arena, event, ICAL_RECURRENCEID_PROPERTY);
    out->comment = comments_of(arena, event);
    take_attendees(arena, event, out);
}

/* ---- the object ---- */

#define COMPONENTS_MOST 100
#define PARAMETERS_MOST 200

/* libical says what it thinks of an END without BEGIN on stderr, and goes as
 * deep as it is led. */
static bool is_well_nested(struct slice text)
{
    struct slice line;
    int begun = 0;
    int ended = 0;

    while (slice_next_line(&text, &line)) {
        if (slice_starts_caseless(line, SLICE("BEGIN:")))
            begun++;
        else if (slice_starts_caseless(line, SLICE("END:")))
            ended++;
        if (ended > begun || begun > COMPONENTS_MOST)
            return false;
    }
    return begun > 0;
}

/* libical takes its time with each further parameter of a property. Semicolons
 * in a person's words count too; nobody writes so many in one comment. */
static bool has_few_parameters(struct slice text)
{
    struct slice line;
    size_t count = 0;

    while (slice_next_line(&text, &line)) {
        if (line.size > 0 && !is_space(line.at[0]))
            count = 0;
        for (size_t i = 0; i < line.size; i++)
            if (line.at[i] == ';' && ++count > PARAMETERS_MOST)
                return false;
    }
    return true;
}

static icalcomponent *calendar_in(icalcomponent *root)
{
    if (root == NULL || icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT)
        return root;
    return icalcomponent_get_first_component(root, ICAL_VCALENDAR_COMPONENT);
}

static void take_calendar(struct arena *arena, icalcomponent *calendar,
                          struct calendar_answer *out)
{
    icalcomponent *event =
        icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);

    if (event == NULL) {
        out->odd = true;
        return;
    }
    take_event(arena, event, out);
    if (icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT) !=
        NULL)
        out->odd = true;
}

static void release(void *component)
{
    icalcomponent_free(component);
}

void calendar_answer_read(struct arena *arena, struct slice text,
                          struct calendar_answer *out)
{
    icalcomponent *root;

    *out = (struct calendar_answer){.method = CALENDAR_NONE};
    if (text.size == 0 || text.size > CALENDAR_MOST_BYTES ||
        slice_find_byte(text, '\0') != SLICE_NONE || !is_well_nested(text) ||
        !has_few_parameters(text))
        return;
    icalerror_set_errors_are_fatal(0);
    root = icalparser_parse_string(arena_string(arena, text));
    if (root == NULL)
        return;
    arena_own(arena, root, release);
    if (calendar_in(root) == NULL)
        return;
    out->method = calendar_method_of(text);
    if (out->method != CALENDAR_NONE)
        take_calendar(arena, calendar_in(root), out);
}

const char *calendar_answer_barred(const struct calendar_answer *answer)
{
    if (answer->method == CALENDAR_NONE)
        return "its calendar answer cannot be read";
    if (answer->method == CALENDAR_COUNTER)
        return "its calendar proposes another time";
    if (answer->method != CALENDAR_REPLY)
        return "its calendar asks for something, and answers nothing";
    if (answer->odd)
        return "its calendar answers for several, or in two ways";
    if (answer->recurrence_id.size > 0)
        return "its calendar answers for one of several dates";
    if (answer->uid.size == 0)
        return "its calendar does not say which event it answers";
    if (answer->partstat == PARTSTAT_DELEGATED)
        return "its calendar passes the invitation on to somebody else";
    if (answer->partstat == PARTSTAT_NONE)
        return "its calendar says neither yes nor no";
    return NULL;
}

/* ---- over the wire ---- */

void calendar_answer_put(struct text *out, const struct calendar_answer *from)
{
    wire_put_number(out, from->method);
    wire_put_slice(out, from->uid);
    wire_put_number(out, from->partstat);
    wire_put_number(out, from->sequence);
    wire_put_number(out, from->dtstamp);
    wire_put_slice(out, from->attendee);
    wire_put_slice(out, from->recurrence_id);
    wire_put_slice(out, from->comment);
    wire_put_number(out, from->odd ? 1 : 0);
}

void calendar_answer_take(struct arena *arena, struct wire *wire,
                          struct calendar_answer *out)
{
    *out = (struct calendar_answer){
        .method = (enum calendar_method)wire_take_count(
            wire, CALENDAR_DECLINECOUNTER),
    };
    out->uid = utf8_line(arena, wire_take_slice(wire));
    out->partstat = (enum partstat)wire_take_count(wire, PARTSTAT_DELEGATED);
    out->sequence = wire_take_count(wire, INT32_MAX);
    out->dtstamp = wire_take_count(wire, INT64_MAX);
    out->attendee = utf8_line(arena, wire_take_slice(wire));
    out->recurrence_id = utf8_line(arena, wire_take_slice(wire));
    out->comment = utf8_clean(arena, wire_take_slice(wire));
    out->odd = wire_take_count(wire, 1) == 1;
    if (wire->broken)
        *out = (struct calendar_answer){.method = CALENDAR_NONE};
}
