#include "core/reading/quote_heads.h"

#include "base/utf8.h"
#include "core/letter/letter.h"

#include "base/banned.h"

#define BLOCK_MOST 200 /* lines: recipients may be many */
#define ATTRIBUTION_LINES 5
#define ATTRIBUTION_BYTES ((size_t)500)

/* What may be a head, at one place. */
struct head {
    size_t size; /* lines; 0: none */
    /* Otherwise a ">" must follow: somebody may have said it in a sentence. */
    bool certain;
};

static const struct line *line_at(const struct lines *lines, size_t i)
{
    static const struct line end = {.mark = MARK_BLANK};

    return i < lines->count ? &lines->list[i] : &end;
}

/* Blocks of labels */

static bool goes_on_with_people(struct slice bare)
{
    for (size_t i = 0; i < bare.size; i++)
        if (slice_find_byte(SLICE("@;,<>/"), bare.at[i]) != SLICE_NONE)
            return true;
    return false;
}

/* Whether a block whose last label was `last` goes on in line i, which has no
 * label. `since` lines without one stood before it. */
static bool goes_on(const struct lines *lines, enum label last, size_t i,
                    size_t since)
{
    const struct line *line = line_at(lines, i);

    if (line->mark == MARK_BLANK) {
        size_t next = i;

        while (next < i + 4 && line_at(lines, next)->mark == MARK_BLANK)
            next++;
        return last != LABEL_SUBJECT && line_at(lines, next)->label != 0;
    }
    if (last == LABEL_TO || last == LABEL_OTHER)
        return goes_on_with_people(line->bare) || since < 2;
    return since < (last == LABEL_SUBJECT ? 1 : 2);
}

/* How many lines from `first` on are a block with `least` kinds of labels. */
static size_t label_block(const struct lines *lines, size_t first, int least)
{
    enum label last = LABEL_NONE;
    unsigned seen = 0;
    size_t since = 0;
    size_t end = first;
    size_t i;

    for (i = first; i < lines->count && i < first + BLOCK_MOST; i++) {
        const struct line *line = &lines->list[i];

        if (line->label != LABEL_NONE) {
            seen |= line->label;
            last = line->label;
            since = 0;
            end = i + 1;
        } else if (goes_on(lines, last, i, since)) {
            since += line->mark != MARK_BLANK;
        } else {
            break;
        }
    }
    /* What goes on after the last label: recipients, or one more line of a
     * subject in front of an empty one. */
    if (end < i && line_at(lines, i)->mark == MARK_BLANK &&
        (last != LABEL_SUBJECT || i == end + 1))
        end = i;
    return __builtin_popcount(seen) >= least ? end - first : 0;
}

/*
 * Lotus Notes: a name and a date, on one line or on a few that follow one
 * another, above To and Subject.
 */
static size_t dated_lines(const struct lines *lines, size_t first)
{
    bool above = first > 0 && lines->list[first - 1].mark == MARK_OWN;

    if (above || lines->list[first].bare.size > 120)
        return 0;
    for (size_t n = 1; n <= 4; n++) {
        const struct line *line = line_at(lines, first + n - 1);

        if (line->mark == MARK_BLANK || line->label == LABEL_TO ||
            line->depth != lines->list[first].depth)
            return 0;
        if (has_date(line->bare))
            return n;
    }
    return 0;
}

/* "To", "cc" and "Subject" alone in their lines, each above its value. */
static size_t stacked_block(const struct lines *lines, size_t first)
{
    size_t i = lines_filled(lines, first);

    if (!slice_is_caseless(line_at(lines, i)->bare, "to"))
        return 0;
    for (size_t to = i + 1; to < i + 14 && to < lines->count; to++)
        if (slice_is_caseless(lines->list[to].bare, "subject")) {
            to = lines_filled(lines, to + 1);
            return (to < lines->count ? to + 1 : lines->count) - first;
        }
    return 0;
}

static struct head notes_block(const struct lines *lines, size_t first)
{
    struct head head = {.certain = true};
    size_t end = first + dated_lines(lines, first);
    size_t to = end;

    if (end == first)
        return head;
    while (to < end + 5 && line_at(lines, to)->label != LABEL_TO &&
           (to <= end + 1 || line_at(lines, to)->mark == MARK_BLANK))
        to++;
    if (line_at(lines, to)->label == LABEL_TO)
        head.size = label_block(lines, to, 2);
    else
        head.size = stacked_block(lines, end);
    if (head.size > 0 && line_at(lines, to)->label != LABEL_TO)
        to = end;
    if (head.size > 0)
        head.size += to - first;
    return head;
}

/* Separators */

/* "----- Forwarded by NAME on DATE -----" may be broken into two or three. */
static size_t separator_lines(const struct lines *lines, size_t first)
{
    struct slice bare = lines->list[first].bare;

    if (!is_quote_separator(bare))
        return 0;
    if (!slice_starts(bare, SLICE("--")) || slice_ends(bare, SLICE("--")))
        return 1;
    for (size_t n = 2; n <= 3; n++) {
        const struct line *line = line_at(lines, first + n - 1);

        if (line->mark == MARK_BLANK)
            return 1;
        if (slice_ends(line->bare, SLICE("--")))
            return n;
    }
    return 1;
}

/* "--- Words of any language ---" */
static bool is_title(struct slice bare)
{
    return bare.size < 80 && slice_starts(bare, SLICE("---")) &&
           slice_ends(bare, SLICE("---")) && !is_drawn(bare);
}

static struct head separated_block(const struct lines *lines, size_t first)
{
    struct head head = {separator_lines(lines, first), true};
    bool titled = head.size == 0 && is_title(lines->list[first].bare);
    bool drawn = head.size == 0 && is_drawn(lines->list[first].bare);
    size_t at = lines_filled(lines, first + (head.size > 0 ? head.size : 1));
    size_t block = 0;

    if (head.size == 0 && !drawn && !titled)
        return head;
    if (at < lines->count && lines->list[at].label != LABEL_NONE)
        block = label_block(lines, at, drawn ? 3 : 2);
    if (at < lines->count && block == 0 && !drawn && !titled)
        block = notes_block(lines, at).size;
    if (block > 0)
        head.size = at + block - first;
    return head;
}

/* Attributions */

static bool may_begin(struct slice bare)
{
    return opens_attribution(bare) || opens_with_date(bare) ||
           has_address_or_time(bare) || slice_starts(bare, SLICE("---"));
}

/* Whether what begins so may take another line. */
static bool may_take_more(struct slice bare)
{
    return opens_attribution(bare) || opens_with_date(bare) ||
           (has_address_or_time(bare) &&
            (slice_find_byte(bare, '<') != SLICE_NONE ||
             slice_find_byte(bare, '"') != SLICE_NONE));
}

/* The end of an address that was broken at its ">", which looks like a quote:
 * "> wrote:". */
static bool is_broken_end(const struct lines *lines, size_t i)
{
    const struct line *line = &lines->list[i];

    return line->depth == lines->list[i - 1].depth + 1 &&
           slice_find_byte(lines->list[i - 1].bare, '<') != SLICE_NONE &&
           (slice_is(line->bare, ":") ||
            (line->bare.size < 40 && closes_attribution(line->bare)));
}

/* "On DATE, NAME", and an empty line before the "<" of the address. */
static bool goes_on_below(const struct lines *lines, size_t first, size_t i)
{
    return opens_attribution(lines->list[first].bare) &&
           has_address_or_time(lines->list[first].bare) &&
           slice_starts(line_at(lines, i + 1)->bare, SLICE("<"));
}

static bool may_be_in(const struct lines *lines, size_t first, size_t last)
{
    const struct line *line = &lines->list[last];

    if (lines_span(lines, first, last).size > ATTRIBUTION_BYTES)
        return false;
    if (line->mark == MARK_BLANK)
        return goes_on_below(lines, first, last);
    if (last == first)
        return may_begin(line->bare);
    return may_take_more(lines->list[first].bare) &&
           (line->depth == lines->list[first].depth ||
            is_broken_end(lines, last)) &&
           !(opens_attribution(line->bare) && has_digit(line->bare));
}

static bool ends_attribution(struct slice joined)
{
    if (closes_attribution(joined) || is_dashed_attribution(joined))
        return has_digit(joined) || has_address_or_time(joined);
    if (!opens_with_date(joined))
        return false;
    return has_zone_early(joined) ||
           (slice_find_byte(joined, '@') != SLICE_NONE &&
            (slice_ends(joined, SLICE(">:")) ||
             slice_ends(joined, SLICE(">"))));
}

static bool is_certain(struct slice joined, bool opened)
{
    return slice_find_byte(joined, '@') != SLICE_NONE ||
           (has_address_or_time(joined) && (opened || has_date(joined)));
}

/* Yahoo on telephones: "On DATE, NAME<a@b> wrote:   " and the quote. */
static bool goes_on_in_line(struct slice bare)
{
    size_t end = slice_find(bare, SLICE("wrote:  "));
    struct slice head;

    if (end == SLICE_NONE)
        end = slice_find(bare, SLICE(">:  "));
    head = slice_part(bare, 0, end == SLICE_NONE ? 0 : end + 1);
    return head.size > 0 && head.size < ATTRIBUTION_BYTES && has_digit(head) &&
           slice_find_byte(head, '<') != SLICE_NONE &&
           slice_find_byte(head, '@') != SLICE_NONE;
}

static struct head attribution(struct arena *arena, const struct lines *lines,
                               size_t first)
{
    bool opened = opens_attribution(lines->list[first].bare);

    if (opened && goes_on_in_line(lines->list[first].bare))
        return (struct head){1, true};
    for (size_t n = 1; n <= ATTRIBUTION_LINES && first + n <= lines->count &&
                       may_be_in(lines, first, first + n - 1);
         n++) {
        struct slice joined =
            utf8_line(arena, lines_span(lines, first, first + n - 1));

        joined = slice_trim(joined);
        while (slice_starts(joined, SLICE(">")))
            joined = slice_trim(slice_from(joined, 1));
        if (ends_attribution(joined))
            return (struct head){n, is_certain(joined, opened)};
    }
    return (struct head){.size = 0};
}

/* Telephones put the attribution inside the quote, as its first line. */
static bool opens_quote(const struct lines *lines, size_t i)
{
    struct slice bare = lines->list[i].bare;

    return lines->list[i].depth == 1 &&
           (i == 0 || lines->list[i - 1].depth == 0) &&
           bare.size < ATTRIBUTION_BYTES && has_digit(bare) &&
           slice_find_byte(bare, '@') != SLICE_NONE &&
           (slice_ends(bare, SLICE(":")) ||
            slice_ends(bare, SLICE("\xef\xbc\x9a")));
}

/* In a language that we do not know: with an address or a time, and before a
 * quote. */
static bool is_unknown_attribution(const struct lines *lines, size_t i)
{
    const struct line *line = &lines->list[i];
    size_t next = lines_filled(lines, i + 1);

    if (opens_quote(lines, i))
        return true;
    if (line->bare.size > ATTRIBUTION_BYTES ||
        line_at(lines, next)->depth <= line->depth)
        return false;
    if (slice_ends(line->bare, SLICE(":")) &&
        (has_address_or_time(line->bare) ||
         (closes_attribution(line->bare) && has_digit(line->bare))))
        return true;
    return next == i + 1 && line->bare.size < 60 &&
           (slice_ends(line->bare, SLICE(" wrote")) ||
            closes_attribution(line->bare));
}

static struct head head_at(struct arena *arena, const struct lines *lines,
                           size_t i)
{
    struct head head = separated_block(lines, i);

    if (head.size == 0 && lines->list[i].label != LABEL_NONE) {
        head = (struct head){label_block(lines, i, 3), true};
        if (head.size == 0 && lines->list[i].label == LABEL_FROM)
            head = notes_block(lines, i);
    } else if (head.size == 0) {
        head = notes_block(lines, i);
    }
    if (head.size == 0)
        head = attribution(arena, lines, i);
    if (head.size == 0 && is_unknown_attribution(lines, i))
        head = (struct head){1, false};
    return head;
}

/* What is quoted */

static bool is_web_address(struct slice bare)
{
    return slice_find_caseless(bare, SLICE("http")) != SLICE_NONE ||
           slice_find_caseless(bare, SLICE("<mailto:")) != SLICE_NONE;
}

/*
 * A quote without ">" from `first` to `last`. Between lines of ours, what is
 * long and not ours was typed there, and so was a bare answer; other short
 * lines are ours, since those have no print.
 */
static void mark_region(struct lines *lines, size_t first, size_t last,
                        bool among_ours)
{
    for (size_t i = first; i < last; i++) {
        struct line *line = &lines->list[i];
        bool typed =
            among_ours && line->depth == 0 &&
            (is_bare_answer(line->bare) || (letter_line_print(line->raw) != 0 &&
                                            !is_web_address(line->bare)));

        if (line->mark == MARK_OWN && !typed)
            line->mark = MARK_QUOTED;
    }
}

/* Marks the head and, if ">" does not mark it, the quote that it announces.
 * Gives the line to go on with. */
static size_t mark_head(struct lines *lines, size_t first, struct head head)
{
    size_t next = lines_filled(lines, first + head.size);
    int depth = lines->list[first].depth;
    bool marked =
        next == lines->count || depth > 0 || lines->list[next].depth > depth;
    bool among_ours = !marked && lines->ours_end > next;
    size_t end = among_ours ? lines->ours_end : next;

    if (!marked && !among_ours) {
        if (!head.certain)
            return first + 1;
        end = lines->count;
    }
    for (size_t i = first; i < first + head.size; i++)
        if (lines->list[i].mark != MARK_BLANK)
            lines->list[i].mark = MARK_HEAD;
    if (marked)
        return first + head.size;
    mark_region(lines, next, end, among_ours);
    return end;
}

void mark_heads(struct arena *arena, struct lines *lines)
{
    size_t i = 0;

    while (i < lines->count) {
        struct head head = {.size = 0};

        if (lines->list[i].mark == MARK_OWN)
            head = head_at(arena, lines, i);
        i = head.size > 0 ? mark_head(lines, i, head) : i + 1;
    }
}
