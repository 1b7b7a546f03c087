#include "core/notice/lines.h"

#include "base/nearest.h"
#include "base/utf8.h"
#include "core/notice/command.h"
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
    int number = word_number(notice_kind_words, field->value);
    struct slice seen = nearest_shown(field->value);
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
    near = nearest(field->value, known, KINDS);
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

    *words = field->value;
    (void)audience_read(draft->arena, field->value, draft->settings,
                        field->line, &draft->out->audience, draft->faults);
}

static bool read_moment(struct draft *draft, const struct field *field,
                        int64_t *moment_out, bool *has_time_out)
{
    struct error error;

    if (civil_read(field->value, draft->zone, moment_out, has_time_out, &error))
        return true;
    *moment_out = 0;
    faults_add(draft->faults, field->line, "%.*s: %s", SLICE_ARG(field->name),
               error.text);
    return false;
}

static void read_time(struct draft *draft, const struct field *field,
                      void *place)
{
    int64_t *moment = place;
    bool has_time;

    if (!read_moment(draft, field, moment, &has_time) || has_time)
        return;
    faults_add(draft->faults, field->line,
               "%.*s: needs a time, like \"%s, 10am\". If there is none, "
               "leave this line out and write When: in your own words",
               SLICE_ARG(field->name),
               civil_date_words(draft->arena, civil_at(draft->zone, *moment)));
    *moment = 0;
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

static void read_reference(struct draft *draft, const struct field *field,
                           void *place)
{
    struct slice *reference = place;

    *reference = field->value;
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
    {"When", false, PLACE(when_words), read_words,
     "when it is, in your own words"},
    {"Starts", false, PLACE(starts), read_time,
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
#undef PLACE
};
#define HEADERS (sizeof headers / sizeof *headers)

static const struct header *find_header(struct slice name)
{
    for (size_t i = 0; i < HEADERS; i++)
        if (slice_is_caseless(name, headers[i].name))
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
    return fields_find(&draft->fields, (struct slice){0}, name);
}

static void unknown_header(struct draft *draft, const struct field *field)
{
    struct text all = text_start(draft->arena, 400);
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

void lines_read(struct draft *draft)
{
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
