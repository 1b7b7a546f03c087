#include "core/notice/lines.h"

#include "base/nearest.h"
#include "base/utf8.h"
#include "core/notice/document.h"
#include "core/notice/line_values.h"

#include "base/banned.h"

/* Every line that an announcement may have above its body. */
static const struct header {
    const char *name;
    bool required;
    size_t offset; /* of its place in struct announcement */
    line_read_value *read;
    const char *help;
} headers[] = {
#define PLACE(member) offsetof(struct announcement, member)
    {"Kind", true, PLACE(kind), line_read_kind,
     "what it is: panel, event, training, news or another kind"},
    {"Title", true, PLACE(title), line_read_title,
     "a few words that say what people can do"},
    {"For", true, PLACE(for_words), line_read_for,
     "codes from lists.conf with commas between, or \"everyone\""},
    {"Audience", false, PLACE(audience_words), line_read_words,
     "whom it is for, in words for readers"},
    {"When", false, PLACE(when_words), line_read_when,
     "when it is, in your own words"},
    {"Starts", false, PLACE(starts), line_read_starts,
     "the date and time at which it begins"},
    {"Ends", false, PLACE(ends), line_read_time,
     "the date and time at which it ends"},
    {"Dates", false, PLACE(dates), line_read_dates,
     "several dates and times with ; between, of which people choose one"},
    {"Where", false, PLACE(where), line_read_words,
     "the place, and how to get in"},
    {"Places", false, PLACE(places), line_read_words,
     "how many people can come"},
    {"Closes", false, PLACE(closes), line_read_closes,
     "the last day to put a name down"},
    {"Reward", false, PLACE(reward), line_read_words,
     "payment, expenses or a voucher"},
    {"Access", false, PLACE(access), line_read_words,
     "what helps people to take part"},
    {"Owner", true, PLACE(owner), line_read_words,
     "who looks after it, and a phone number"},
    {"Reference", false, PLACE(reference), line_read_reference,
     "of an accepted announcement that this one changes"},
    {"Cancel", false, PLACE(cancel), line_read_cancel,
     "yes, to take back the announcement of the reference"},
    {"Send", false, PLACE(urgent), line_read_send,
     "now, for what cannot wait for the next bulletin"},
    {"Source", false, PLACE(external_why), line_read_source,
     "internal, or external and why we pass it on"},
    {"Can-change", false, PLACE(can_change), line_read_words,
     "what people can still change"},
    {"Cannot-change", false, PLACE(cannot_change), line_read_words,
     "what cannot change any more, and why"},
    {"Decision-date", false, PLACE(decision), line_read_decision,
     "the date on which it is decided"},
    {"Ethics-ref", false, PLACE(ethics_ref), line_read_words,
     "the reference of the ethics approval"},
    {"Support", false, PLACE(support), line_read_words,
     "who supports people before and after"},
    {"Answers", false, PLACE(answers), line_read_words, "what this answers"},
    {"You said", false, PLACE(you_said), line_read_words, "what people said"},
    {"We did", false, PLACE(we_did), line_read_words, "what was done"},
    {"We could not", false, PLACE(we_could_not), line_read_words,
     "what could not be done, and why"},
    {"Result", false, PLACE(result), line_read_result,
     "yes, partly, no or not yet"},
    {"Level", false, PLACE(level), line_read_words,
     "individual, operational or strategic"},
    {"Ladder", false, PLACE(ladder), line_read_ladder,
     "the rung of the ladder of participation, 1 to 8"},
    {"Co-produced", false, PLACE(co_produced), line_read_yes_no, "yes or no"},
    {"Programme", false, PLACE(programme), line_read_words,
     "the programme that it belongs to"},
    {"Feedback-due", false, PLACE(feedback_due), line_read_day,
     "the date by which people hear what came of it"},
    {"Duty", false, PLACE(duty), line_read_words, "the duty that it serves"},
#undef PLACE
};
#define HEADERS (sizeof headers / sizeof *headers)

/* The next byte, with the dashes of word processors as "-". */
static char next_letter(struct slice *rest)
{
    char letter = lower(rest->at[0]);

    if (slice_starts(*rest, SLICE("\xe2\x80")) && rest->size > 2 &&
        rest->at[2] >= '\x90' && rest->at[2] <= '\x95') {
        *rest = slice_from(*rest, 3);
        return '-';
    }
    *rest = slice_from(*rest, 1);
    return letter == ' ' || letter == '_' ? '-' : letter;
}

static bool is_name(struct slice a, const char *name)
{
    struct slice b = slice_of(name);

    while (a.size > 0 && b.size > 0)
        if (next_letter(&a) != next_letter(&b))
            return false;
    return a.size == 0 && b.size == 0;
}

static const struct header *find_header(struct slice name)
{
    for (size_t i = 0; i < HEADERS; i++)
        if (is_name(name, headers[i].name))
            return &headers[i];
    return NULL;
}

bool lines_about(size_t i, struct line_about *out)
{
    if (i >= HEADERS)
        return false;
    *out = (struct line_about){headers[i].name, headers[i].help,
                               headers[i].required};
    return true;
}

const char *lines_name(struct slice name)
{
    const struct header *header = find_header(name);

    return header == NULL ? NULL : header->name;
}

const struct field *lines_field(const struct draft *draft, const char *name)
{
    for (size_t i = 0; i < draft->fields.count; i++)
        if (is_name(draft->fields.list[i].name, name))
            return &draft->fields.list[i];
    return NULL;
}

bool lines_given(const struct draft *draft, const char *name)
{
    const struct field *field = lines_field(draft, name);

    return field != NULL && slice_trim(field->value).size > 0;
}

static void unknown_header(struct draft *draft, const struct field *field)
{
    struct text all = text_start(draft->arena, 500);
    struct slice seen = nearest_shown(field->name);
    struct slice known[HEADERS];
    const struct header *meant;

    for (size_t i = 0; i < HEADERS; i++) {
        known[i] = slice_of(headers[i].name);
        text_format(&all, "%s%s", i == 0 ? "" : ", ", headers[i].name);
    }
    meant = find_header(nearest(field->name, known, HEADERS));
    if (meant != NULL)
        faults_add(draft->faults, field->line,
                   "\"%.*s:\" is not a line of an announcement. Do you mean "
                   "\"%s:\" (%s)?",
                   SLICE_ARG(seen), meant->name, meant->help);
    else
        faults_add(draft->faults, field->line,
                   "\"%.*s:\" is not a line of an announcement. Put it into "
                   "the text below the empty line. The lines above are: %s",
                   SLICE_ARG(seen), text_string(&all));
}

static void read_field(struct draft *draft, struct field *field)
{
    const struct header *header = find_header(field->name);

    if (header == NULL) {
        unknown_header(draft, field);
        return;
    }
    if (lines_field(draft, header->name) != field) {
        faults_add(draft->faults, field->line,
                   "\"%s:\" is there twice. Keep one of the two lines",
                   header->name);
        return;
    }
    field->value = utf8_line(draft->arena, field->value);
    if (field->value.size > ANNOUNCEMENT_MOST_VALUE)
        faults_add(draft->faults, field->line,
                   "\"%s:\" is too long. Say the rest in the text below the "
                   "empty line",
                   header->name);
    else if (field->value.size > 0)
        header->read(draft, field, (char *)draft->out + header->offset);
}

/* What else such a file says is not read: it may be the old announcement. */
static bool read_cancelling(struct draft *draft)
{
    const struct field *cancel = lines_field(draft, "Cancel");
    const struct field *reference = lines_field(draft, "Reference");
    bool cancels = false;

    if (cancel == NULL ||
        !slice_is_caseless(document_plain(draft->arena, cancel->value), "yes"))
        return false;
    line_read_cancel(draft, cancel, &cancels);
    if (reference != NULL && slice_trim(reference->value).size > 0)
        line_read_reference(draft, reference, &draft->out->reference);
    draft->out->cancel = true;
    return true;
}

void lines_read(struct draft *draft)
{
    if (read_cancelling(draft))
        return;
    for (size_t i = 0; i < draft->fields.count; i++)
        read_field(draft, &draft->fields.list[i]);
    for (size_t i = 0; i < HEADERS; i++) {
        const struct field *field = lines_field(draft, headers[i].name);

        if (headers[i].required && (field == NULL || field->value.size == 0))
            faults_add(draft->faults, field == NULL ? 1 : field->line,
                       "\"%s:\" is missing. Write %s", headers[i].name,
                       headers[i].help);
    }
}
