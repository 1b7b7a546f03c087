#include "core/notice/announcement.h"

#include <string.h>

#include "base/utf8.h"
#include "core/notice/command.h"
#include "core/notice/demand.h"
#include "core/notice/document.h"
#include "core/notice/lines.h"

#include "base/banned.h"

static const char *const kind_list[] = {
#define KIND_WORD(name, word, signup) word,
    NOTICE_KINDS(KIND_WORD)
#undef KIND_WORD
};
#define KIND_COUNT (sizeof kind_list / sizeof *kind_list)

const struct words notice_kind_words = {kind_list, KIND_COUNT};

bool notice_kind_has_signup(enum notice_kind kind)
{
    static const bool has_signup[] = {
#define KIND_SIGNUP(name, word, signup) signup,
        NOTICE_KINDS(KIND_SIGNUP)
#undef KIND_SIGNUP
    };

    return has_signup[kind];
}

/* The line to name in a fault; the first if there is no such line. */
static int line_of(const struct draft *draft, const char *name)
{
    const struct field *field = lines_field(draft, name);

    return field == NULL ? 1 : field->line;
}

static char *moment_words(struct draft *draft, int64_t moment)
{
    return civil_moment_words(draft->arena, draft->zone, moment);
}

static void check_times(struct draft *draft)
{
    const struct announcement *out = draft->out;
    struct civil starts = civil_at(draft->zone, out->starts);
    const char *name = lines_given(draft, "Starts") ? "Starts" : "When";

    if (out->starts != 0 && starts.hour == 0 && starts.minute == 0)
        faults_add(draft->faults, line_of(draft, name),
                   "%s: midnight can be taken for either end of a day. Write "
                   "11:59pm or 12:01am",
                   name);
    else if (out->starts != 0 && out->starts < draft->now)
        faults_add(draft->faults, line_of(draft, name),
                   "%s: reads as %s, which has passed. Please check the date",
                   name, moment_words(draft, out->starts));
    if (out->ends == 0)
        return;
    if (lines_given(draft, "Ends") && !lines_given(draft, "Starts"))
        faults_add(draft->faults, line_of(draft, "Ends"),
                   "Ends: needs a line \"Starts:\" as well");
    else if (out->starts != 0 && out->ends <= out->starts)
        faults_add(draft->faults, line_of(draft, "Ends"),
                   "Ends: reads as %s, which is not after Starts: %s. Please "
                   "check both",
                   moment_words(draft, out->ends),
                   moment_words(draft, out->starts));
}

/* Nobody means to be asked after it has begun: a closing date on the day of
 * the event is the moment it begins (or ends, if it began on another day). */
static void narrow_closes(struct draft *draft)
{
    struct announcement *out = draft->out;

    if (!draft->closes_with_day || out->closes == 0)
        return;
    out->closes = options_closes(&out->dates, draft->zone, out->closes);
    if (out->starts != 0 &&
        civil_day_end(draft->zone, out->starts) == out->closes)
        out->closes = out->starts;
    else if (out->ends != 0 &&
             civil_day_end(draft->zone, out->ends) == out->closes)
        out->closes = out->ends;
}

static void check_dates(struct draft *draft)
{
    const struct announcement *out = draft->out;

    if (out->dates.count > 0 && draft->knows_kind &&
        !notice_kind_has_signup(out->kind))
        faults_add(draft->faults, line_of(draft, "Dates"),
                   "Dates: are for people to choose from, and nobody puts a "
                   "name down for %s. Write \"When:\" in your own words",
                   word_of(notice_kind_words, (int)out->kind));
}

static void check_closes(struct draft *draft)
{
    struct announcement *out = draft->out;
    int64_t last = out->ends != 0 ? out->ends : out->starts;
    const char *name = out->ends != 0 ? "Ends" : "Starts";
    struct slice words;

    narrow_closes(draft);
    if (out->dates.count > 0) {
        last = out->dates.list[out->dates.count - 1].starts;
        name = "the last of Dates";
        if (!lines_given(draft, "Closes"))
            out->closes = out->dates.list[0].starts;
    }
    if (out->closes == 0)
        return;
    words = announcement_closes_words(draft->arena, out, draft->zone);
    if (out->closes < draft->now)
        faults_add(draft->faults, line_of(draft, "Closes"),
                   "Closes: reads as %.*s, which has passed. Please check the "
                   "date",
                   SLICE_ARG(words));
    else if (last != 0 && out->closes > last)
        faults_add(draft->faults, line_of(draft, "Closes"),
                   "Closes: reads as %.*s, which is after %s: %s. Please check "
                   "both",
                   SLICE_ARG(words), name, moment_words(draft, last));
}

/* People are asked while it can still make a difference. */
static void check_decision(struct draft *draft)
{
    struct announcement *out = draft->out;

    if (out->decision == 0)
        return;
    if (out->decision < draft->now)
        faults_add(draft->faults, line_of(draft, "Decision-date"),
                   "Decision-date: reads as %.*s, which has passed. Please "
                   "check the date",
                   SLICE_ARG(out->decision_words));
    else if (out->closes >= out->decision)
        faults_add(draft->faults, line_of(draft, "Closes"),
                   "Closes: reads as %.*s, which is not before Decision-date: "
                   "%.*s. Please check both",
                   SLICE_ARG(announcement_closes_words(draft->arena, out,
                                                       draft->zone)),
                   SLICE_ARG(out->decision_words));
}

static void settle_when(struct draft *draft)
{
    struct announcement *out = draft->out;

    if (out->dates.count > 0)
        out->when_words = options_words(draft->arena, &out->dates);
    else if (out->when_words.size == 0 && out->starts != 0)
        out->when_words =
            slice_of(out->ends > out->starts
                         ? civil_range_words(draft->arena, draft->zone,
                                             out->starts, out->ends)
                         : moment_words(draft, out->starts));
}

/* An empty line too early hides lines such as "Closes:" in the text. */
static void check_first_line(struct draft *draft, struct slice line, int number)
{
    size_t colon = slice_find_byte(line, ':');
    const char *name;

    if (colon == SLICE_NONE)
        return;
    name = lines_name(slice_trim(slice_part(line, 0, colon)));
    if (name != NULL)
        faults_add(draft->faults, number,
                   "\"%s:\" stands below the empty line, so it would be part "
                   "of the text. Take the empty line away, or begin the text "
                   "with other words",
                   name);
}

static int last_line(const struct fields *fields)
{
    return fields->count == 0 ? 1 : fields->list[fields->count - 1].line;
}

static void read_body(struct draft *draft)
{
    struct slice rest = draft->fields.body;
    struct slice line;
    int number = draft->fields.body_line;
    bool empty = true;

    while (slice_next_line(&rest, &line)) {
        if (slice_trim(line).size > 0) {
            if (empty)
                check_first_line(draft, line, number);
            empty = false;
            command_check(line, number, draft->faults);
        }
        number++;
    }
    if (empty && !(draft->knows_kind && draft->out->kind == NOTICE_YSWD))
        faults_add(draft->faults, last_line(&draft->fields),
                   "there is no text. Leave one line empty below the lines "
                   "with a colon, then say in a few sentences what it is");
    draft->out->body = draft->fields.body;
}

static bool check_size(struct slice bytes, struct faults *faults)
{
    if (bytes.size <= ANNOUNCEMENT_MOST_BYTES)
        return true;
    faults_add(faults, 0,
               "the file is too large (more than %d bytes). An announcement "
               "is text only; a picture can lie beside it under the same name",
               ANNOUNCEMENT_MOST_BYTES);
    return false;
}

/* There are not so many lines to write above the body, and joining folded ones
 * takes memory that grows with their square. */
#define MOST_LINES_ABOVE 200

static bool check_above(struct slice text, struct faults *faults)
{
    struct slice line;
    int number = 1;
    int above = 0;

    while (slice_next_line(&text, &line) && above <= MOST_LINES_ABOVE) {
        bool empty = slice_trim(line).size == 0;

        if (empty && above > 0)
            return true;
        above += empty ? 0 : 1;
        number++;
    }
    if (above <= MOST_LINES_ABOVE)
        return true;
    faults_add(faults, number,
               "there is no empty line yet. Leave one line empty between the "
               "lines with a colon and the text");
    return false;
}

static void check_all(struct draft *draft)
{
    demand_check(draft);
    check_times(draft);
    check_dates(draft);
    check_closes(draft);
    check_decision(draft);
    settle_when(draft);
    read_body(draft);
}

bool announcement_read(struct arena *arena, struct slice bytes,
                       const struct settings *settings, const struct zone *zone,
                       int64_t now, struct announcement *out,
                       struct faults *faults)
{
    size_t before = faults->count;
    struct draft draft = {.arena = arena,
                          .settings = settings,
                          .zone = zone,
                          .now = now,
                          .out = out,
                          .faults = faults};
    struct slice text;

    memset(out, 0, sizeof *out);
    if (!check_size(bytes, faults) ||
        !document_text(arena, bytes, &text, faults) ||
        !check_above(text, faults))
        return false;
    draft.fields = fields_read(arena, text, FIELDS_ANNOUNCEMENT, faults);
    lines_read(&draft);
    if (!out->cancel)
        check_all(&draft);
    /* A full list takes no more faults. */
    return faults->count == before && before < FAULTS_MOST;
}

bool announcement_is_open(const struct announcement *announcement, int64_t now)
{
    if (announcement->closes != 0)
        return now <= announcement->closes;
    return announcement->starts == 0 || now < announcement->starts;
}

int64_t announcement_deadline(const struct announcement *announcement)
{
    return announcement->closes != 0 ? announcement->closes
                                     : announcement->starts;
}

struct slice announcement_closes_words(struct arena *arena,
                                       const struct announcement *announcement,
                                       const struct zone *zone)
{
    int64_t closes = announcement->closes;

    if (closes == 0)
        return (struct slice){0};
    if (civil_day_end(zone, closes) == closes)
        return slice_of(civil_date_words(arena, civil_at(zone, closes)));
    return slice_of(civil_moment_words(arena, zone, closes));
}

int64_t announcement_reference_number(struct slice reference)
{
    struct slice digits = slice_from(reference, 2);
    int64_t number;

    if (!slice_starts_caseless(reference, SLICE("A-")) || digits.size > 9 ||
        !slice_number(digits, &number) || number < 1)
        return 0;
    return number;
}

int64_t announcement_file_number(struct slice name)
{
    size_t dot = slice_find_byte(name, '.');
    struct slice ending = slice_from(name, dot);

    if (dot == SLICE_NONE || (!slice_is_caseless(ending, ".txt") &&
                              !slice_is_caseless(ending, ".md")))
        return 0;
    return announcement_reference_number(slice_part(name, 0, dot));
}
