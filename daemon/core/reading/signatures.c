#include "core/reading/signatures.h"

#include "base/banned.h"

#define CLOSING_LINES 7
#define CLOSING_NEAR 20 /* lines below it, empty ones too */

/* A stretch of own and empty lines; `begin` is not empty. */
struct stretch {
    struct lines *lines;
    size_t begin;
    size_t end;
};

static struct line *line_at(const struct stretch *stretch, size_t i)
{
    return &stretch->lines->list[i];
}

static bool is_blank(const struct stretch *stretch, size_t i)
{
    return line_at(stretch, i)->mark == MARK_BLANK;
}

static bool is_delimiter(const struct line *line)
{
    return slice_is(line->bare, "--") || slice_is(line->bare, "__") ||
           slice_is(line->bare, "\xe2\x80\x94");
}

/* A line of underscores, as some draw above their name. */
static bool is_ruled(struct slice bare)
{
    return is_drawn(bare) && bare.at[0] == '_';
}

static void mark(const struct stretch *stretch, size_t first, size_t end,
                 enum mark as)
{
    for (size_t i = first; i < end; i++)
        if (line_at(stretch, i)->mark == MARK_OWN &&
            !is_bare_answer(line_at(stretch, i)->bare))
            line_at(stretch, i)->mark = as;
}

/* Where a signature that begins at `first` ends: at two empty lines. `first`
 * itself if it has more than `most` lines that are not empty. */
static size_t signature_end(const struct stretch *stretch, size_t first,
                            size_t most)
{
    size_t filled = 0;

    for (size_t i = first; i < stretch->end; i++) {
        if (!is_blank(stretch, i))
            filled++;
        else if (i + 1 < stretch->end && is_blank(stretch, i + 1))
            return i;
        if (filled > most)
            return first;
    }
    return stretch->end;
}

/* What stands below a closing, and is none. */
static bool begins_signature(const struct line *line)
{
    return line->mark == MARK_OWN &&
           (is_delimiter(line) || is_mobile_footer(line->bare) ||
            is_notice(line->bare) || is_drawn(line->bare));
}

/* The end of a closing with its name and address, or `first`. */
static size_t closing_end(const struct stretch *stretch, size_t first)
{
    struct stretch part = *stretch;
    size_t to;

    for (size_t i = first + 1; i < part.end && i < first + CLOSING_NEAR; i++)
        if (begins_signature(line_at(stretch, i)))
            part.end = i;
    to = signature_end(&part, first, CLOSING_LINES);
    for (size_t i = first + 1; i < to; i++)
        if (!looks_like_signature(line_at(stretch, i)->bare))
            return first;
    return to;
}

static size_t paragraph_end(const struct stretch *stretch, size_t i)
{
    while (i < stretch->end && !is_blank(stretch, i))
        i++;
    return i;
}

static bool is_rest_of_notices(const struct stretch *stretch, size_t first)
{
    size_t i = first;

    while (i > stretch->begin && is_blank(stretch, i - 1))
        i--;
    return i > stretch->begin && is_drawn(line_at(stretch, i - 1)->bare);
}

/* Its paragraph, and those that go on with it. */
static size_t notices_end(const struct stretch *stretch, size_t first)
{
    size_t end = paragraph_end(stretch, first);
    size_t next = lines_filled(stretch->lines, end);

    while (next < stretch->end &&
           goes_on_with_notice(line_at(stretch, next)->bare)) {
        end = paragraph_end(stretch, next);
        next = lines_filled(stretch->lines, end);
    }
    return end;
}

/* Above a person's words a warning ends where it says nothing of its own any
 * more; below them a notice goes to the end of its paragraph, and all notices
 * below a line of stars to the end. */
static size_t notice_end(const struct stretch *stretch, size_t first)
{
    size_t i = first + 1;

    if (is_rest_of_notices(stretch, first))
        return stretch->end;
    if (first > stretch->begin)
        return notices_end(stretch, first);
    while (i < stretch->end && !is_blank(stretch, i) &&
           goes_on_with_notice(line_at(stretch, i)->bare))
        i++;
    return i;
}

/* Marks what begins at line `i`, and gives the line to go on with. */
static size_t sign_line(const struct stretch *stretch, size_t i)
{
    const struct line *line = line_at(stretch, i);
    enum mark as = MARK_SIGNATURE;
    size_t to = i;

    if (line->mark == MARK_BLANK)
        return i + 1;
    if (is_mobile_footer(line->bare)) {
        to = i + 1;
    } else if (is_notice(line->bare)) {
        to = notice_end(stretch, i);
    } else if (slice_is(line->raw, "-- ")) {
        to = signature_end(stretch, i, SIZE_MAX);
    } else if (is_delimiter(line)) { /* or the start of another thought */
        to = signature_end(stretch, i, 9);
    } else if (is_ruled(line->bare) && i > stretch->begin) {
        to = closing_end(stretch, i);
        to = to == stretch->end ? to : i;
    } else if (is_closing(line->bare) && i > stretch->begin) {
        to = closing_end(stretch, i);
        as = MARK_CLOSING;
    }
    mark(stretch, i, to, as);
    return to > i ? to : i + 1;
}

/* The end of what is still the person's own: rules and empty lines go. */
static size_t own_end(const struct stretch *stretch)
{
    size_t end = stretch->end;

    while (end > stretch->begin) {
        const struct line *line = line_at(stretch, end - 1);

        if (line->mark == MARK_OWN && !is_drawn(line->bare))
            break;
        end--;
    }
    return end;
}

/* A name with a telephone or an address as the last paragraph. */
static void sign_card(const struct stretch *stretch)
{
    size_t end = own_end(stretch);
    size_t first = end;
    bool contact = false;

    while (first > stretch->begin && !is_blank(stretch, first - 1)) {
        const struct line *line = line_at(stretch, --first);

        if (line->mark != MARK_OWN || !looks_like_signature(line->bare) ||
            end - first > CLOSING_LINES)
            return;
        contact = contact || has_contact(line->bare);
    }
    if (first > stretch->begin && contact &&
        (end - first >= 2 ||
         slice_find(line_at(stretch, first)->bare, SLICE(" | ")) != SLICE_NONE))
        mark(stretch, first, end, MARK_CLOSING);
}

static void sign_stretch(const struct stretch *stretch)
{
    for (size_t i = stretch->begin; i < stretch->end;)
        i = sign_line(stretch, i);
    sign_card(stretch);
    for (size_t i = own_end(stretch); i < stretch->end; i++)
        if (line_at(stretch, i)->mark == MARK_OWN)
            line_at(stretch, i)->mark = MARK_SIGNATURE;
}

void mark_signatures(struct lines *lines)
{
    size_t i = 0;

    while (i < lines->count) {
        struct stretch stretch = {.lines = lines};

        stretch.begin = lines_filled(lines, i);
        for (i = stretch.begin; i < lines->count; i++)
            if (lines->list[i].mark != MARK_OWN &&
                lines->list[i].mark != MARK_BLANK)
                break;
        stretch.end = i;
        sign_stretch(&stretch);
        if (stretch.end == stretch.begin)
            i++;
    }
}
