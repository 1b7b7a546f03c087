#include "core/letter/bulletin.h"

#include "base/must.h"
#include "base/utf8.h"
#include "core/letter/markdown.h"
#include "core/letter/mime.h"
#include "core/letter/page.h"
#include "core/notice/reward.h"

#include "base/banned.h"

/* Room that most letters need, taken at once. */
#define USUAL_BYTES ((size_t)12000)

#define REASONS_MOST 32

enum look {
    LOOK_TEXT,
    LOOK_HTML,
    LOOK_LARGE, /* HTML in large print */
    LOOK_COUNT
};

struct bulletin {
    const struct settings *settings;
    const struct zone *zone;
    const struct issue *issue;
    struct slice subject;
    struct slice head;    /* envelope_fixed */
    struct slice *labels; /* of settings->interests */
    int too_large;        /* the number of an item that is; 0: none */
    struct letter_view *views[LOOK_COUNT];
    struct page *pages[LOOK_COUNT]; /* NULL: no template for it */
};

static struct slice number_words(struct arena *arena, int64_t number)
{
    return slice_of(arena_format(arena, "%jd", (intmax_t)number));
}

static struct slice truth(bool is_true)
{
    return is_true ? SLICE("yes") : SLICE("");
}

/* "Wednesday 4 March 2026, midday"; the day alone when it closes with it. The
 * last moment of a day may be written as its last minute or as the midnight
 * after it. */
static struct slice closing_words(struct arena *arena, const struct zone *zone,
                                  int64_t closes)
{
    struct civil civil;

    if (closes == 0)
        return SLICE("");
    civil = civil_at(zone, closes);
    if (civil.hour == 0 && civil.minute == 0)
        civil = civil_at(zone, closes - 1);
    if (civil.hour == 23 && civil.minute == 59)
        return slice_of(civil_date_words(arena, civil));
    return slice_of(arena_format(arena, "%s, %s",
                                 civil_date_words(arena, civil),
                                 civil_time_words(arena, civil)));
}

/* Its Markdown in the form of this look. */
static struct slice body_of(struct arena *arena, struct bulletin *bulletin,
                            const struct item *item, enum look look)
{
    struct slice markdown = item->announcement.body;
    struct slice body;

    if (look == LOOK_TEXT ? !markdown_text(arena, markdown, &body)
                          : !markdown_html(arena, markdown, &body))
        bulletin->too_large = item->number;
    return body;
}

static struct view item_view(struct arena *arena, struct bulletin *bulletin,
                             const struct item *item, enum look look,
                             const struct view *outer)
{
    const struct announcement *a = &item->announcement;
    const struct view_field fields[] = {
        {.name = "number", .value = number_words(arena, item->number)},
        {.name = "title", .value = utf8_line(arena, a->title)},
        {.name = "body", .value = body_of(arena, bulletin, item, look)},
        {.name = "signup", .value = truth(notice_kind_has_signup(a->kind))},
        {.name = "last_chance",
         .value = truth(item->showing == SHOWING_LAST_CHANCE)},
        {.name = "when", .value = utf8_line(arena, a->when_words)},
        {.name = "choose", .value = options_labels(arena, &a->dates)},
        {.name = "where", .value = utf8_line(arena, a->where)},
        {.name = "places", .value = utf8_line(arena, a->places)},
        {.name = "reward", .value = utf8_line(arena, a->reward)},
        {.name = "access", .value = utf8_line(arena, a->access)},
        {.name = "closes",
         .value = closing_words(arena, bulletin->zone, a->closes)},
        {.name = "audience", .value = utf8_line(arena, a->audience_words)},
        {.name = "owner", .value = utf8_line(arena, a->owner)},
        {.name = "can_change", .value = utf8_line(arena, a->can_change)},
        {.name = "cannot_change", .value = utf8_line(arena, a->cannot_change)},
        {.name = "decision", .value = utf8_line(arena, a->decision_words)},
        {.name = "ethics_ref", .value = utf8_line(arena, a->ethics_ref)},
        {.name = "support", .value = utf8_line(arena, a->support)},
        {.name = "external", .value = utf8_line(arena, a->external_why)},
        {.name = "paid", .value = truth(announcement_is_paid(a))},
        {.name = "answers", .value = utf8_line(arena, a->answers)},
        {.name = "you_said", .value = utf8_line(arena, a->you_said)},
        {.name = "we_did", .value = utf8_line(arena, a->we_did)},
        {.name = "we_could_not", .value = utf8_line(arena, a->we_could_not)},
        {.name = "result", .value = utf8_line(arena, a->result)},
    };
    const size_t count = sizeof fields / sizeof *fields;
    struct view_field *list = arena_array(arena, count, sizeof *list);

    for (size_t i = 0; i < count; i++)
        list[i] = fields[i];
    return (struct view){list, count, outer};
}

static void prepare_look(struct arena *arena, struct bulletin *bulletin,
                         enum look look, const struct template *template)
{
    const struct issue *issue = bulletin->issue;
    struct letter_view *view =
        letter_view(arena, bulletin->settings, look == LOOK_LARGE);
    struct view *items = arena_array(arena, issue->count, sizeof *items);
    struct civil day = civil_at(bulletin->zone, issue->goes_at);

    if (template == NULL)
        return;
    letter_view_add(view, "issue", number_words(arena, issue->number));
    letter_view_add(view, "date", slice_of(civil_date_words(arena, day)));
    for (size_t i = 0; i < issue->count; i++)
        items[i] =
            item_view(arena, bulletin, &issue->items[i], look, &view->view);
    bulletin->views[look] = view;
    bulletin->pages[look] = page_prepare(
        arena, template, look == LOOK_TEXT ? TEMPLATE_TEXT : TEMPLATE_HTML,
        &view->view, items, issue->count);
}

/* "Northgate Get Involved: news and opportunities, 5 March 2026" */
static struct slice subject_of(struct arena *arena,
                               const struct bulletin *bulletin)
{
    struct slice date = slice_of(civil_date_words(
        arena, civil_at(bulletin->zone, bulletin->issue->goes_at)));

    date = slice_from(date, slice_find_byte(date, ' ') + 1); /* no weekday */
    return slice_of(arena_format(arena, "%.*s: news and opportunities, %.*s",
                                 SLICE_ARG(bulletin->settings->name),
                                 SLICE_ARG(date)));
}

struct bulletin *bulletin_prepare(struct arena *arena,
                                  const struct settings *settings,
                                  const struct zone *zone,
                                  const struct issue *issue,
                                  const struct letter_texts *texts)
{
    struct bulletin *bulletin = arena_alloc(arena, sizeof *bulletin);
    const struct codes *interests = &settings->interests;

    *bulletin =
        (struct bulletin){.settings = settings, .zone = zone, .issue = issue};
    bulletin->subject = subject_of(arena, bulletin);
    bulletin->head =
        envelope_fixed(arena, settings, ENVELOPE_BULLETIN, bulletin->subject);
    bulletin->labels =
        arena_array(arena, interests->count, sizeof *bulletin->labels);
    for (size_t i = 0; i < interests->count; i++)
        bulletin->labels[i] = utf8_line(arena, interests->list[i].label);
    must(texts->text[TEXT_BULLETIN] != NULL);
    prepare_look(arena, bulletin, LOOK_TEXT, texts->text[TEXT_BULLETIN]);
    prepare_look(arena, bulletin, LOOK_HTML, texts->html[TEXT_BULLETIN]);
    prepare_look(arena, bulletin, LOOK_LARGE, texts->html[TEXT_BULLETIN]);
    return bulletin;
}

/* "training, panels and research" of the labels that are marked. */
static struct slice join_labels(struct arena *arena, const struct slice *labels,
                                const bool *marked, size_t count)
{
    struct text out = text_start(arena, 4096);
    size_t left = 0;

    for (size_t i = 0; i < count; i++)
        left += marked[i];
    for (size_t i = 0; i < count; i++) {
        if (!marked[i])
            continue;
        text_put(&out, labels[i]);
        left--;
        if (left > 0)
            text_puts(&out, left == 1 ? " and " : ", ");
    }
    return text_slice(&out);
}

/* The interests of this person for which their items were chosen, in the
 * order of the settings. */
static struct slice interests_of(struct arena *arena,
                                 const struct bulletin *bulletin,
                                 const struct person *person,
                                 const struct item **items, size_t count)
{
    const struct codes *interests = &bulletin->settings->interests;
    bool *marked = arena_array(arena, interests->count, sizeof *marked);
    struct slice codes[REASONS_MOST];

    for (size_t i = 0; i < count; i++) {
        size_t reasons = audience_reason(&items[i]->announcement.audience,
                                         person, codes, REASONS_MOST);

        for (size_t r = 0; r < reasons; r++)
            for (size_t c = 0; c < interests->count; c++)
                if (slice_equal(codes[r], interests->list[c].code))
                    marked[c] = true;
    }
    return join_labels(arena, bulletin->labels, marked, interests->count);
}

/* What the letter says of its items as a whole. */
struct summary {
    size_t signups;
    int example; /* the number of the first that people can sign up for */
    bool skips;
    size_t *chosen;
};

static struct summary summarise(struct arena *arena,
                                const struct bulletin *bulletin,
                                const struct item **items, size_t count)
{
    struct summary summary = {0};

    summary.chosen = arena_array(arena, count, sizeof *summary.chosen);
    for (size_t i = 0; i < count; i++) {
        must(items[i] >= bulletin->issue->items &&
             items[i] < bulletin->issue->items + bulletin->issue->count);
        summary.chosen[i] = (size_t)(items[i] - bulletin->issue->items);
        summary.skips |= items[i]->number != (int)i + 1;
        if (!notice_kind_has_signup(items[i]->announcement.kind))
            continue;
        if (summary.signups++ == 0)
            summary.example = items[i]->number;
    }
    return summary;
}

/* Both parts. The text comes first: who can read HTML takes the last one. */
static void put_body(struct arena *arena, const struct bulletin *bulletin,
                     struct view *person, enum look html,
                     const struct summary *summary, size_t count,
                     struct slice token, struct text *bytes, struct text *plain)
{
    bool both = html != LOOK_TEXT && bulletin->pages[html] != NULL;

    if (both) {
        alternative_open(bytes, token);
        alternative_part(bytes, token);
    }
    mime_put_text_head(bytes, "text/plain");
    person->outer = &bulletin->views[LOOK_TEXT]->view;
    page_put(arena, bulletin->pages[LOOK_TEXT], person, summary->chosen, count,
             bytes, plain);
    if (!both)
        return;
    alternative_part(bytes, token);
    mime_put_text_head(bytes, "text/html");
    person->outer = &bulletin->views[html]->view;
    page_put(arena, bulletin->pages[html], person, summary->chosen, count,
             bytes, NULL);
    alternative_close(bytes, token);
}

static enum look look_of(enum format format)
{
    return format == FORMAT_PLAIN         ? LOOK_TEXT
           : format == FORMAT_LARGE_PRINT ? LOOK_LARGE
                                          : LOOK_HTML;
}

bool bulletin_letter(struct arena *arena, const struct bulletin *bulletin,
                     const struct person *person, const struct item **items,
                     size_t count, const struct envelope *envelope,
                     struct letter *out, struct error *error)
{
    struct summary summary = summarise(arena, bulletin, items, count);
    const struct view_field fields[] = {
        {.name = "greeting", .value = utf8_line(arena, person->greeting)},
        {.name = "interests",
         .value = interests_of(arena, bulletin, person, items, count)},
        {.name = "one", .value = truth(summary.signups == 1)},
        {.name = "several", .value = truth(summary.signups > 1)},
        {.name = "nothing", .value = truth(summary.signups == 0)},
        {.name = "example", .value = number_words(arena, summary.example)},
        {.name = "skips", .value = truth(summary.skips)},
    };
    struct view view = {fields, sizeof fields / sizeof *fields, NULL};
    struct text bytes = text_start(arena, LETTER_MOST_BYTES);
    struct text plain = text_start(arena, LETTER_MOST_BYTES);

    must(count > 0);
    if (bulletin->too_large != 0)
        return error_set(error, ERROR_PERMANENT,
                         "item %d of issue %jd is too large for a letter; "
                         "shorten its announcement",
                         bulletin->too_large,
                         (intmax_t)bulletin->issue->number);
    (void)text_room(&bytes, USUAL_BYTES);
    (void)text_room(&plain, USUAL_BYTES / 2);
    if (!envelope_open(arena, bulletin->settings, bulletin->zone,
                       ENVELOPE_BULLETIN, bulletin->head, envelope, out, &bytes,
                       error))
        return false;
    put_body(arena, bulletin, &view, look_of(person->format), &summary, count,
             envelope->token, &bytes, &plain);
    out->bytes = text_slice(&bytes);
    out->plain = text_slice(&plain);
    out->subject = bulletin->subject;
    if (!text_whole(&bytes))
        return error_set(error, ERROR_PERMANENT,
                         "a letter of issue %jd is larger than %zu MB; "
                         "shorten the announcements",
                         (intmax_t)bulletin->issue->number,
                         LETTER_MOST_BYTES >> 20);
    return true;
}
