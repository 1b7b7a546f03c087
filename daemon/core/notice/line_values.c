#include "core/notice/line_values.h"

#include "base/nearest.h"
#include "core/notice/command.h"
#include "core/notice/document.h"
#include "core/time/dates.h"

#include "base/banned.h"

#define KINDS (NOTICE_YSWD + 1)

void line_read_words(struct draft *draft, const struct field *field,
                     void *place)
{
    struct slice *words = place;

    (void)draft;
    *words = field->value;
}

void line_read_kind(struct draft *draft, const struct field *field, void *place)
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

void line_read_title(struct draft *draft, const struct field *field,
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

void line_read_for(struct draft *draft, const struct field *field, void *place)
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

void line_read_time(struct draft *draft, const struct field *field, void *place)
{
    int64_t *moment = place;
    bool has_time;

    if (!read_moment(draft, field, moment, &has_time) || has_time)
        return;
    needs_time(draft, field, *moment);
    *moment = 0;
}

/* "Tuesday 10 March 2026, 10am to 1pm" says the end as well. */
void line_read_starts(struct draft *draft, const struct field *field,
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
void line_read_when(struct draft *draft, const struct field *field, void *place)
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

static void one_date(struct draft *draft, const struct field *field,
                     struct slice words, struct notice_options *out)
{
    struct notice_option *option = &out->list[out->count];
    struct error error;
    bool has_time;

    if (!civil_read_span(words, draft->zone, &option->starts, &option->ends,
                         &has_time, &error)) {
        faults_add(draft->faults, field->line, "Dates: \"%.*s\": %s",
                   SLICE_ARG(nearest_shown(words)), error.text);
        return;
    }
    if (!has_time)
        faults_add(draft->faults, field->line,
                   "Dates: \"%.*s\" needs a time, like \"%s, 10am\"",
                   SLICE_ARG(nearest_shown(words)),
                   civil_date_words(draft->arena,
                                    civil_at(draft->zone, option->starts)));
    else if (option->starts < draft->now)
        faults_add(draft->faults, field->line,
                   "Dates: \"%.*s\" has passed. Please check the date",
                   SLICE_ARG(nearest_shown(words)));
    for (size_t i = 0; i < out->count; i++)
        if (out->list[i].starts == option->starts)
            faults_add(draft->faults, field->line,
                       "Dates: \"%.*s\" is there twice",
                       SLICE_ARG(nearest_shown(words)));
    out->count++;
}

/* The next of "A; B", "A or B". */
static bool next_date(struct slice *rest, struct slice *out)
{
    size_t mark = slice_find_byte(*rest, ';');
    size_t word = slice_find(*rest, SLICE(" or "));
    size_t at = mark < word ? mark : word;

    if (slice_trim(*rest).size == 0)
        return false;
    *out = slice_trim(slice_part(*rest, 0, at));
    *rest = at == SLICE_NONE ? (struct slice){"", 0}
                             : slice_from(*rest, at + (at == mark ? 1 : 4));
    return true;
}

/* The two stand instead of one beginning. */
void line_read_dates(struct draft *draft, const struct field *field,
                     void *place)
{
    static const char *const others[] = {"When", "Starts", "Ends"};
    struct notice_options *dates = place;
    struct slice rest = document_plain(draft->arena, field->value);
    struct slice words;

    dates->list =
        arena_array(draft->arena, NOTICE_MOST_OPTIONS, sizeof *dates->list);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (lines_given(draft, others[i]))
            faults_add(draft->faults, field->line,
                       "Dates: stands instead of \"%s:\". Take one of the two "
                       "lines out",
                       others[i]);
    while (dates->count < NOTICE_MOST_OPTIONS && next_date(&rest, &words))
        if (words.size > 0)
            one_date(draft, field, words, dates);
    if (next_date(&rest, &words))
        faults_add(draft->faults, field->line,
                   "Dates: are too many to choose from. Name %d at most",
                   NOTICE_MOST_OPTIONS);
    else if (dates->count == 1)
        faults_add(
            draft->faults, field->line,
            "Dates: names one date, so there is nothing to choose. Write "
            "it as \"Starts:\", or put ; between two");
    options_name(draft->arena, draft->zone, dates);
}

/* Midnight is the end of the day that is named: one second before it. */
void line_read_closes(struct draft *draft, const struct field *field,
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
void line_read_decision(struct draft *draft, const struct field *field,
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

void line_read_day(struct draft *draft, const struct field *field, void *place)
{
    bool has_time;

    (void)read_moment(draft, field, place, &has_time);
}

/* "internal", or "external" and why it is passed on. */
void line_read_source(struct draft *draft, const struct field *field,
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

void line_read_yes_no(struct draft *draft, const struct field *field,
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

void line_read_cancel(struct draft *draft, const struct field *field,
                      void *place)
{
    struct slice word = {NULL, 0};
    bool *cancel = place;

    line_read_yes_no(draft, field, &word);
    *cancel = slice_is(word, "yes");
    if (*cancel && !lines_given(draft, "Reference"))
        faults_add(draft->faults, field->line,
                   "Cancel: say which announcement to cancel, with a line "
                   "like \"Reference: A-0042\"");
}

void line_read_send(struct draft *draft, const struct field *field, void *place)
{
    bool *urgent = place;

    *urgent =
        slice_is_caseless(document_plain(draft->arena, field->value), "now");
    if (!*urgent)
        faults_add(draft->faults, field->line,
                   "Send: write \"now\" for what cannot wait for the next "
                   "bulletin, else leave the line out");
}

void line_read_ladder(struct draft *draft, const struct field *field,
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

void line_read_result(struct draft *draft, const struct field *field,
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

void line_read_reference(struct draft *draft, const struct field *field,
                         void *place)
{
    struct slice *reference = place;

    *reference = document_plain(draft->arena, field->value);
    if (announcement_reference_number(*reference) == 0)
        faults_add(draft->faults, field->line,
                   "Reference: write it as in the accepted file, like "
                   "\"A-0042\", or leave the line out for a new announcement");
}
