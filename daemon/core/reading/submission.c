#include "core/reading/submission.h"

#include "base/utf8.h"
#include "core/notice/announcement.h"
#include "core/notice/lines.h"
#include "core/reading/own_words.h"
#include "core/reading/quote_marks.h"

#include "base/banned.h"

#define NAME_MOST 40   /* of a line with a colon */
#define CUT_MOST 1000  /* of what was left out, to be told */
#define FOLDED_FROM 50 /* a shorter line was not broken by a program */
#define HEAD_MOST ((size_t)ANNOUNCEMENT_MOST_BYTES)
#define LINES_ABOVE_MOST 60 /* no announcement has more, or so many */

/* ---- one line with a colon ---- */

static struct slice without_stars(struct arena *arena, struct slice value)
{
    struct text text = text_start(arena, value.size + 1);

    for (size_t i = 0; i < value.size; i++)
        if (value.at[i] != '*')
            text_putc(&text, value.at[i]);
    return slice_trim(text_slice(&text));
}

/* What stands before the colon; empty when it is no name. */
static struct slice name_of(struct arena *arena, struct slice line)
{
    size_t colon = slice_find_byte(line, ':');
    struct slice name;

    if (colon == SLICE_NONE || colon > NAME_MOST)
        return (struct slice){NULL, 0};
    name = without_stars(arena, slice_part(line, 0, colon));
    return name.size > 0 && is_letter(name.at[0]) ? name
                                                  : (struct slice){NULL, 0};
}

static const char *known_name(struct arena *arena, struct slice line)
{
    struct slice name = name_of(arena, line);

    return name.size == 0 ? NULL : lines_name(name);
}

/* "*Title:* Tea", "**Title**: Tea" and "*Title: Tea*" are bold. */
static struct slice value_of(struct arena *arena, struct slice line)
{
    size_t colon = slice_find_byte(line, ':');
    struct slice value = slice_trim(slice_from(line, colon + 1));
    size_t stars = 0;

    while (slice_starts(value, SLICE("*")))
        value = slice_trim(slice_from(value, 1));
    for (size_t i = 0; i < value.size; i++)
        stars += value.at[i] == '*' ? 1 : 0;
    while (stars % 2 == 1 && slice_ends(value, SLICE("*"))) {
        value = slice_trim(slice_part(value, 0, value.size - 1));
        stars--;
    }
    return stars % 2 == 1 ? without_stars(arena, value) : value;
}

/* ---- the lines above the text ---- */

struct search {
    struct arena *arena;
    struct lines lines;
    size_t first; /* the block of lines with a colon */
    size_t below; /* the first line after it */
    size_t end;   /* of what belongs together */
    struct text head;
    bool kind;
    bool title;
    bool audience; /* For */
    bool reference;
    int known;
};

static struct slice bare_at(const struct search *search, size_t i)
{
    return search->lines.list[i].bare;
}

static size_t next_in(const struct search *search, size_t i)
{
    while (i < search->end && search->lines.list[i].mark == MARK_BLANK)
        i++;
    return i;
}

/* What belongs together with line `at`: up to a quote below it, or inside a
 * quote to its end. */
static size_t region_end(const struct lines *lines, size_t at)
{
    const struct line *first = &lines->list[at];
    size_t i = at;

    for (; i < lines->count; i++) {
        const struct line *line = &lines->list[i];

        if (line->mark == MARK_BLANK)
            continue;
        if (line->mark != first->mark || line->depth != first->depth)
            break;
    }
    return i;
}

static void note_name(struct search *search, const char *name)
{
    struct slice known = slice_of(name);

    search->known++;
    search->kind |= slice_is(known, "Kind");
    search->title |= slice_is(known, "Title");
    search->audience |= slice_is(known, "For");
    search->reference |= slice_is(known, "Reference");
}

/* After an empty line the lines go on where paragraphs are set apart; a name
 * that is not known may be one that was misspelt, if a known one follows. */
static bool goes_on(const struct search *search, size_t i)
{
    size_t next = next_in(search, i);

    if (next >= search->end)
        return false;
    if (known_name(search->arena, bare_at(search, next)) != NULL)
        return true;
    if (name_of(search->arena, bare_at(search, next)).size == 0)
        return false;
    next = next_in(search, next + 1);
    return next < search->end &&
           known_name(search->arena, bare_at(search, next)) != NULL;
}

static void put_head_line(struct search *search, size_t i)
{
    struct slice line = bare_at(search, i);
    const char *known = known_name(search->arena, line);
    struct slice name = name_of(search->arena, line);

    if (known != NULL)
        note_name(search, known);
    if (name.size > 0)
        text_format(&search->head, "\n%.*s: %.*s", SLICE_ARG(name),
                    SLICE_ARG(value_of(search->arena, line)));
    else if (i > search->first && bare_at(search, i - 1).size >= FOLDED_FROM)
        text_format(&search->head, " %.*s", SLICE_ARG(line));
    else
        text_format(&search->head, "\n%.*s", SLICE_ARG(line));
}

static void read_head(struct search *search)
{
    size_t count = 0;
    size_t i = search->first;

    search->head = text_start(search->arena, HEAD_MOST);
    search->kind = search->title = search->audience = search->reference = false;
    search->known = 0;
    while (i < search->end && count < LINES_ABOVE_MOST) {
        if (search->lines.list[i].mark == MARK_BLANK) {
            if (!goes_on(search, i))
                break;
            i = next_in(search, i);
        }
        put_head_line(search, i++);
        count++;
    }
    search->below = i;
}

static bool is_announcement(const struct search *search)
{
    return search->known >= 2 &&
           (search->kind || search->title || search->reference);
}

/* The first line that begins an announcement, inside quotes or outside. */
static bool find_head(struct search *search, enum mark wanted)
{
    for (size_t i = 0; i < search->lines.count; i++) {
        if (search->lines.list[i].mark != wanted ||
            known_name(search->arena, bare_at(search, i)) == NULL)
            continue;
        search->first = i;
        search->end = region_end(&search->lines, i);
        read_head(search);
        if (is_announcement(search))
            return true;
        i = search->below - 1; /* what begins later has less */
    }
    return false;
}

/* ---- the text, and what stands below it ---- */

static bool cuts_here(const struct line *line)
{
    return slice_is(line->bare, "--") || is_mobile_footer(line->bare) ||
           is_notice(line->bare);
}

static void put_lines(const struct lines *lines, size_t from, size_t to,
                      struct text *out)
{
    bool apart = false;

    for (size_t i = from; i < to; i++) {
        const struct line *line = &lines->list[i];

        if (line->mark == MARK_BLANK) {
            apart = out->size > 0;
            continue;
        }
        text_puts(out, apart ? "\n\n" : out->size > 0 ? "\n" : "");
        text_put(out, line->depth > 0 ? line->bare : line->raw);
        apart = false;
    }
}

static struct slice lines_text(const struct search *search, size_t from,
                               size_t to)
{
    struct text text = text_start(search->arena, SIZE_MAX / 4);

    put_lines(&search->lines, from, to, &text);
    return text_slice(&text);
}

#define SIGNED_MOST 3 /* lines below thanks to us */

static bool is_thanks(struct slice line)
{
    static const char *const list[] = {
        "thanks",      "many thanks",  "thank you",          "thanks a lot",
        "with thanks", "thanks again", "thank you very much"};

    while (line.size > 0 &&
           slice_find_byte(SLICE(",.! "), line.at[line.size - 1]) != SLICE_NONE)
        line.size--;
    for (size_t i = 0; i < sizeof list / sizeof *list; i++)
        if (slice_is_caseless(line, list[i]))
            return true;
    return false;
}

/* "Many thanks" and a name at the end are for us; thanks without a name may be
 * for the readers. Gives where they begin, or `end`. */
static size_t thanks_begin(const struct lines *part, size_t end)
{
    size_t filled = 0;

    for (size_t i = end; i > 1; i--) {
        const struct line *line = &part->list[i - 1];

        if (line->mark == MARK_BLANK)
            continue;
        if (is_thanks(line->bare))
            return filled > 0 && part->list[i - 2].mark == MARK_BLANK ? i - 1
                                                                      : end;
        if (++filled > SIGNED_MOST || !looks_like_signature(line->bare))
            return end;
    }
    return end;
}

/* Divides what stands below the head: a signature mark or a notice ends the
 * text; so does a closing with a name, when nothing but signatures follows. */
static void cut_below(const struct search *search, struct slice *body,
                      struct text *below)
{
    struct slice all = lines_text(search, search->below, search->end);
    struct lines part = lines_marked(search->arena, all, NULL, 0);
    size_t end = 0;

    while (end < part.count && !cuts_here(&part.list[end]))
        end++;
    while (end > 0 && part.list[end - 1].mark != MARK_OWN)
        end--;
    end = thanks_begin(&part, end);
    while (end > 0 && part.list[end - 1].mark != MARK_OWN)
        end--;
    *body = end == 0 ? (struct slice){NULL, 0} : lines_span(&part, 0, end - 1);
    put_lines(&part, end, part.count, below);
    if (search->end < search->lines.count && below->size > 0)
        text_puts(below, "\n\n");
    text_put(below, lines_text(search, search->end, search->lines.count));
}

static void fill(struct search *search, struct submission *out)
{
    struct text below = text_start(search->arena, SIZE_MAX / 4);
    struct slice head = slice_trim(text_slice(&search->head));
    struct slice body;
    struct text text;

    cut_below(search, &body, &below);
    text = text_start(search->arena, head.size + body.size + 4);
    text_format(&text, "%.*s\n\n", SLICE_ARG(head));
    text_put(&text, body);
    text_putc(&text, '\n');
    *out = (struct submission){
        .text = text_slice(&text),
        .recognised = true,
        .certain = search->kind && search->title && search->audience,
        .above = lines_text(search, 0, search->first),
        .below = slice_trim(text_slice(&below)),
    };
}

/* Quotes are told from the rest; signatures not yet, since the lines of an
 * announcement look like them. */
static struct lines without_signatures(struct lines lines)
{
    for (size_t i = 0; i < lines.count; i++)
        if (lines.list[i].mark == MARK_CLOSING ||
            lines.list[i].mark == MARK_SIGNATURE)
            lines.list[i].mark = MARK_OWN;
        else if (lines.list[i].mark == MARK_CITED)
            lines.list[i].mark = MARK_QUOTED;
    return lines;
}

bool submission_find(struct arena *arena, struct slice text, bool forwarded,
                     struct submission *out)
{
    struct search search = {
        .arena = arena,
        .lines = without_signatures(lines_marked(arena, text, NULL, 0))};

    *out = (struct submission){.recognised = false};
    if (!find_head(&search, MARK_OWN) &&
        !(forwarded && find_head(&search, MARK_QUOTED)))
        return false;
    fill(&search, out);
    return true;
}

void submission_judge(struct arena *arena, struct submission *submission)
{
    struct search search = {.arena = arena};
    struct slice rest = submission->text;
    struct slice line;

    while (slice_next_line(&rest, &line)) {
        const char *known = known_name(arena, slice_trim(line));

        if (slice_trim(line).size == 0 && search.known > 0)
            break;
        if (known != NULL)
            note_name(&search, known);
        else if (slice_trim(line).size > 0 && search.known == 0)
            break;
    }
    submission->recognised = is_announcement(&search);
    submission->certain = search.kind && search.title && search.audience;
}

void submission_bound(struct submission *submission)
{
    if (submission->text.size <= ANNOUNCEMENT_MOST_BYTES)
        return;
    submission->text = (struct slice){NULL, 0};
    submission->trouble = SLICE(SUBMISSION_TOO_LARGE);
}

struct slice submission_owned(struct arena *arena, struct slice text,
                              struct slice owner, bool *added_out)
{
    struct text out = text_start(arena, text.size + owner.size + 16);
    struct slice rest = text;
    struct slice line;
    size_t above = 0;

    *added_out = false;
    while (slice_next_line(&rest, &line) && slice_trim(line).size > 0) {
        const char *known = known_name(arena, line);

        if (known != NULL && (slice_is(slice_of(known), "Owner") ||
                              slice_is(slice_of(known), "Cancel")))
            return text;
        above = (size_t)(line.at + line.size - text.at);
    }
    *added_out = true;
    text_put(&out, slice_part(text, 0, above));
    text_format(&out, "\nOwner: %.*s", SLICE_ARG(owner));
    text_put(&out, slice_from(text, above));
    return text_slice(&out);
}

/* ---- between reader and collect ---- */

void submissions_put(struct text *out, const struct submission *list,
                     size_t count)
{
    wire_put_number(out, (int64_t)count);
    for (size_t i = 0; i < count; i++) {
        wire_put_slice(out, list[i].name);
        wire_put_slice(out, list[i].text);
        wire_put_slice(out, list[i].trouble);
        wire_put_number(out, list[i].recognised ? 1 : 0);
        wire_put_number(out, list[i].certain ? 1 : 0);
        wire_put_slice(out, slice_part(list[i].above, 0, CUT_MOST));
        wire_put_slice(out, slice_part(list[i].below, 0, CUT_MOST));
    }
}

static struct slice take_text(struct arena *arena, struct wire *wire,
                              size_t *room)
{
    struct slice text = wire_take_slice(wire);

    if (text.size > ANNOUNCEMENT_MOST_BYTES || text.size > *room) {
        wire->broken = true;
        return (struct slice){NULL, 0};
    }
    *room -= text.size;
    return utf8_clean(arena, text);
}

size_t submissions_take(struct arena *arena, struct wire *wire,
                        struct submission **out)
{
    size_t count = (size_t)wire_take_count(wire, SUBMISSIONS_MOST);
    struct submission *list = arena_array(arena, count, sizeof *list);
    size_t room = SUBMISSION_FILES_BYTES + ANNOUNCEMENT_MOST_BYTES;

    for (size_t i = 0; i < count; i++) {
        list[i].name = utf8_line(arena, wire_take_slice(wire));
        list[i].text = take_text(arena, wire, &room);
        list[i].trouble = utf8_line(arena, wire_take_slice(wire));
        list[i].recognised = wire_take_count(wire, 1) == 1;
        list[i].certain = wire_take_count(wire, 1) == 1;
        list[i].above = utf8_clean(arena, wire_take_slice(wire));
        list[i].below = utf8_clean(arena, wire_take_slice(wire));
    }
    *out = list;
    return count;
}
