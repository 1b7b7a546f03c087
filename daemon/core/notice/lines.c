#include "core/notice/lines.h"

#include "base/nearest.h"
#include "base/utf8.h"
#include "core/notice/command.h"
#include "core/notice/document.h"
#include "core/time/dates.h"

#include "base/banned.h"

#define KINDS (NOTICE_YSWD + 1)

/* Each puts the value of one line where the table says. */
typedef void read_value(struct draft *draft, const struct field *field,
                        void *place);

static void read_words(struct draft *draft, const struct field *field,
                       void *place)
{
    struct slice *words = place;

    (void)draft;
    *words = field->value;
}

static void read_kind(struct draft *draft, const struct field *field,
                      void *place)
{
    enum notice_kind *kind = place;
    struct slice value = document_plain(draft->arena, field->value);
    int number = word_number(notice_kind_words, value);
    struct slice seen = nearest_shown(value);
    struct slice known[KINDS];
    struct slice near;
    struct text all = text_start(draft->arena, 400);

    if (number >= 0) {
        draft->knows_kind = true;
        *kind = (enum notice_kind)number;
        return;
    }
    for (int i = 0; i < KINDS; i++) {
        known[i] = slice_of(word_of(notice_kind_words, i));
        text_format(&all, "%s%s", i == 0 ? "" : ", ", known[i].at);
    }
    near = nearest(value, known, KINDS);
    if (near.size > 0)
        faults_add(draft->faults, field->line,
                   "Kind: \"%.*s\" is not known. Do you mean \"%.*s\"?",
                   SLICE_ARG(seen), SLICE_ARG(near));
    else
        faults_add(draft->faults, field->line,
                   "Kind: \"%.*s\" is not known. Write one of: %s",
                   SLICE_ARG(seen), text_string(&all));
}

static void read_title(struct draft *draft, const struct field *field,
                       void *place)
{
    struct slice *title = place;

    *title = field->value;
    if (title->size > ANNOUNCEMENT_MOST_TITLE)
        faults_add(draft->faults, field->line,
                   "Title: is %zu over the limit of %d letters. Say the rest "
                   "in the text below",
                   title->size - ANNOUNCEMENT_MOST_TITLE,
                   ANNOUNCEMENT_MOST_TITLE);
    command_check(*title, field->line, draft->faults);
}

static void read_for(struct draft *draft, const struct field *field,
                     void *place)
{
    struct slice *words = place;

    *words = document_plain(draft->arena, field->value);
    (void)audience_read(draft->arena, *words, draft->settings, field->line,
                        &draft->out->audience, draft->faults);
}

static void wrong_moment(struct draft *draft, const struct field *field,
                         const struct error *error)
{
    faults_add(draft->faults, field->line, "%.*s: %s", SLICE_ARG(field->name),
               error->text);
}

static bool read_moment(struct draft *draft, const struct field *field,
                        int64_t *moment_out, bool *has_time_out)
{
    struct error error;

    if (civil_read(document_plain(draft->arena, field->value), draft->zone,
                   moment_out, has_time_out, &error))
        return true;
    *moment_out = 0;
    wrong_moment(draft, field, &error);
    return false;
}

static void needs_time(struct draft *draft, const struct field *field,
                       int64_t day)
{
    faults_add(draft->faults, field->line,
               "%.*s: needs a time, like \"%s, 10am\". If there is none, "
               "leave this line out and write When: in your own words",
               SLICE_ARG(field->name),
               civil_date_words(draft->arena, civil_at(draft->zone, day)));
}

static void read_time(struct draft *draft, const struct field *field,
                      void *place)
{
    int64_t *moment = place;
    bool has_time;

    if (!read_moment(draft, field, moment, &has_time) || has_time)
        return;
    needs_time(draft, field, *moment);
    *moment = 0;
}

/* "Tuesday 10 March 2026, 10am to 1pm" says the end as well. */
static void read_starts(struct draft *draft, const struct field *field,
                        void *place)
{
    int64_t *starts = place;
    struct error error;
    bool has_time;
    int64_t ends;

    if (!civil_read_span(document_plain(draft->arena, field->value),
                         draft->zone, starts, &ends, &has_time, &error)) {
        *starts = 0;
        wrong_moment(draft, field, &error);
    } else if (!has_time) {
        needs_time(draft, field, *starts);
        *starts = 0;
    } else if (ends != 0) {
        draft->starts_spans = true;
        if (lines_given(draft, "Ends"))
            faults_add(draft->faults, field->line,
                       "Starts: says when it ends as well. Take that out, or "
                       "take out the line \"Ends:\"");
        else
            draft->out->ends = ends;
    }
}

/* Words for readers. When they are a date and times and nothing else, the
 * machine knows them too; a date that cannot be is said in any case. */
static void read_when(struct draft *draft, const struct field *field,
                      void *place)
{
    struct slice *words = place;
    struct error error;
    bool has_time;
    int64_t starts;
    int64_t ends;

    *words = field->value;
    if (lines_given(draft, "Starts") || lines_given(draft, "Ends"))
        return;
    if (!civil_read_span(document_plain(draft->arena, field->value),
                         draft->zone, &starts, &ends, &has_time, &error)) {
        if (error.number == DATE_IS_WRONG)
            wrong_moment(draft, field, &error);
    } else if (has_time) {
        draft->out->starts = starts;
        draft->out->ends = ends;
    }
}

/* Midnight is the end of the day that is named: one second before it. */
static void read_closes(struct draft *draft, const struct field *field,
                        void *place)
{
    int64_t *moment = place;
    struct civil civil;
    bool has_time;

    if (!read_moment(draft, field, moment, &has_time))
        return;
    civil = civil_at(draft->zone, *moment);
    draft->closes_with_day = !has_time;
    if (!has_time)
        *moment = civil_day_end(draft->zone, *moment);
    else if (civil.hour == 0 && civil.minute == 0)
        *moment -= 1;
}

/* "Thursday 21 May 2026 (board)": what is in brackets is for readers. */
static void read_decision(struct draft *draft, const struct field *field,
                          void *place)
{
    struct slice words = field->value;
    size_t bracket = slice_find_byte(words, '(');
    struct field date = *field;
    struct announcement *out = draft->out;
    struct civil civil;
    bool has_time;

    (void)place;
    if (bracket != SLICE_NONE)
        date.value = slice_trim(slice_part(words, 0, bracket));
    if (!read_moment(draft, &date, &out->decision, &has_time))
        return;
    civil = civil_at(draft->zone, out->decision);
    out->decision_words = slice_of(arena_format(
        draft->arena, "%s%s%.*s",
        has_time ? civil_moment_words(draft->arena, draft->zone, out->decision)
                 : civil_date_words(draft->arena, civil),
        bracket == SLICE_NONE ? "" : " ",
        SLICE_ARG(slice_from(words, bracket))));
}

static void read_day(struct draft *draft, const struct field *field,
                     void *place)
{
    bool has_time;

    (void)read_moment(draft, field, place, &has_time);
}

/* "internal", or "external" and why it is passed on. */
static void read_source(struct draft *draft, const struct field *field,
                        void *place)
{
    static const char marks[] = " ,;:.-";
    struct slice *why = place;
    struct slice value = field->value;

    if (slice_starts_caseless(value, SLICE("internal")))
        return;
    if (!slice_starts_caseless(value, SLICE("external"))) {
        faults_add(draft->faults, field->line,
                   "Source: write \"internal\", or \"external,\" and why we "
                   "pass it on");
        return;
    }
    value = slice_from(value, 8);
    while (value.size > 0 &&
           (slice_find_byte(slice_of(marks), value.at[0]) != SLICE_NONE ||
            slice_starts(value, SLICE("\xe2\x80"))))
        value = slice_from(value, value.at[0] == '\xe2' ? 3 : 1);
    *why = value;
    if (value.size == 0)
        faults_add(draft->faults, field->line,
                   "Source: say after \"external,\" who it is from and why we "
                   "pass it on, like \"external, university partner; sent "
                   "because we host the study\"");
}

static void read_yes_no(struct draft *draft, const struct field *field,
                        void *place)
{
    struct slice *word = place;
    struct slice value = document_plain(draft->arena, field->value);

    if (slice_is_caseless(value, "yes"))
        *word = SLICE("yes");
    else if (slice_is_caseless(value, "no"))
        *word = SLICE("no");
    else
        faults_add(draft->faults, field->line, "%.*s: write yes or no",
                   SLICE_ARG(field->name));
}

static void read_cancel(struct draft *draft, const struct field *field,
                        void *place)
{
    struct slice word = {NULL, 0};
    bool *cancel = place;

    read_yes_no(draft, field, &word);
    *cancel = slice_is(word, "yes");
    if (*cancel && !lines_given(draft, "Reference"))
        faults_add(draft->faults, field->line,
                   "Cancel: say which announcement to cancel, with a line "
                   "like \"Reference: A-0042\"");
}

static void read_send(struct draft *draft, const struct field *field,
                      void *place)
{
    bool *urgent = place;

    *urgent =
        slice_is_caseless(document_plain(draft->arena, field->value), "now");
    if (!*urgent)
        faults_add(draft->faults, field->line,
                   "Send: write \"now\" for what cannot wait for the next "
                   "bulletin, else leave the line out");
}

static void read_ladder(struct draft *draft, const struct field *field,
                        void *place)
{
    struct slice *ladder = place;
    int64_t rung;

    *ladder = document_plain(draft->arena, field->value);
    if (!slice_number(*ladder, &rung) || rung < 1 || rung > 8)
        faults_add(draft->faults, field->line,
                   "Ladder: write the rung as a number from 1 to 8, or leave "
                   "the line out");
}

static void read_result(struct draft *draft, const struct field *field,
                        void *place)
{
    static const char *const known[] = {"yes", "partly", "no", "not yet"};
    struct slice *result = place;
    struct slice value = document_plain(draft->arena, field->value);

    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (slice_is_caseless(value, known[i])) {
            *result = slice_of(known[i]);
            return;
        }
    faults_add(draft->faults, field->line,
               "Result: write yes, partly, no or not yet");
}

static void read_reference(struct draft *draft, const struct field *field,
                           void *place)
{
    struct slice *reference = place;

    *reference = document_plain(draft->arena, field->value);
    if (announcement_reference_number(*reference) == 0)
        faults_add(draft->faults, field->line,
                   "Reference: write it as in the accepted file, like "
                   "\"A-0042\", or leave the line out for a new announcement");
}

/* Every line that an announcement may have above its body. */
static const struct header {
    const char *name;
    bool required;
    size_t offset; /* of its place in struct announcement */
    read_value *read;
    const char *help;
} headers[] = {
#define PLACE(member) offsetof(struct announcement, member)
    {"Kind", true, PLACE(kind), read_kind,
     "what it is: panel, event, training, news or another kind"},
    {"Title", true, PLACE(title), read_title,
     "a few words that say what people can do"},
    {"For", true, PLACE(for_words), read_for,
     "codes from lists.conf with commas between, or \"everyone\""},
    {"Audience", false, PLACE(audience_words), read_words,
     "whom it is for, in words for readers"},
    {"When", false, PLACE(when_words), read_when,
     "when it is, in your own words"},
    {"Starts", false, PLACE(starts), read_starts,
     "the date and time at which it begins"},
    {"Ends", false, PLACE(ends), read_time,
     "the date and time at which it ends"},
    {"Where", false, PLACE(where), read_words, "the place, and how to get in"},
    {"Places", false, PLACE(places), read_words, "how many people can come"},
    {"Closes", false, PLACE(closes), read_closes,
     "the last day to put a name down"},
    {"Reward", false, PLACE(reward), read_words,
     "payment, expenses or a voucher"},
    {"Access", false, PLACE(access), read_words,
     "what helps people to take part"},
    {"Owner", true, PLACE(owner), read_words,
     "who looks after it, and a phone number"},
    {"Reference", false, PLACE(reference), read_reference,
     "of an accepted announcement that this one changes"},
    {"Cancel", false, PLACE(cancel), read_cancel,
     "yes, to take back the announcement of the reference"},
    {"Send", false, PLACE(urgent), read_send,
     "now, for what cannot wait for the next bulletin"},
    {"Source", false, PLACE(external_why), read_source,
     "internal, or external and why we pass it on"},
    {"Can-change", false, PLACE(can_change), read_words,
     "what people can still change"},
    {"Cannot-change", false, PLACE(cannot_change), read_words,
     "what cannot change any more, and why"},
    {"Decision-date", false, PLACE(decision), read_decision,
     "the date on which it is decided"},
    {"Ethics-ref", false, PLACE(ethics_ref), read_words,
     "the reference of the ethics approval"},
    {"Support", false, PLACE(support), read_words,
     "who supports people before and after"},
    {"Answers", false, PLACE(answers), read_words, "what this answers"},
    {"You said", false, PLACE(you_said), read_words, "what people said"},
    {"We did", false, PLACE(we_did), read_words, "what was done"},
    {"We could not", false, PLACE(we_could_not), read_words,
     "what could not be done, and why"},
    {"Result", false, PLACE(result), read_result, "yes, partly, no or not yet"},
    {"Level", false, PLACE(level), read_words,
     "individual, operational or strategic"},
    {"Ladder", false, PLACE(ladder), read_ladder,
     "the rung of the ladder of participation, 1 to 8"},
    {"Co-produced", false, PLACE(co_produced), read_yes_no, "yes or no"},
    {"Programme", false, PLACE(programme), read_words,
     "the programme that it belongs to"},
    {"Feedback-due", false, PLACE(feedback_due), read_day,
     "the date by which people hear what came of it"},
    {"Duty", false, PLACE(duty), read_words, "the duty that it serves"},
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
    read_cancel(draft, cancel, &cancels);
    if (reference != NULL && slice_trim(reference->value).size > 0)
        read_reference(draft, reference, &draft->out->reference);
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
