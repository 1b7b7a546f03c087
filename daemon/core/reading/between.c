#include "core/reading/between.h"

#include "base/text.h"

#include "base/banned.h"

#define LEAST_TITLE 6
#define MOST_BELOW 6 /* quoted lines between an item's first and the answer */

static struct slice without_marks(struct slice line)
{
    while (line.size > 0 && (is_space(line.at[0]) || line.at[0] == '>' ||
                             line.at[0] == '|' || line.at[0] == '*'))
        line = slice_from(line, 1);
    return slice_trim(line);
}

/* "2. Title", "2: Title", "2) Title ...", or the title. */
static bool is_heading(const struct sent_item *item, struct slice line)
{
    int64_t number = 0;
    size_t digits = 0;
    struct slice title = slice_part(item->title, 0, 24);

    while (digits < line.size && is_digit(line.at[digits]))
        number = number * 10 + (line.at[digits++] - '0');
    if (digits > 4 || title.size < LEAST_TITLE)
        return false;
    if (digits > 0) {
        line = slice_from(line, digits);
        while (line.size > 0 && !is_letter(line.at[0]) &&
               (unsigned char)line.at[0] < 0x80 && !is_digit(line.at[0]))
            line = slice_from(line, 1);
        if (number != item->number)
            return slice_starts_caseless(line, title) &&
                   line.size <= item->title.size + 2 && number == 0;
    }
    if (digits > 0)
        title = slice_part(title, 0, LEAST_TITLE);
    return slice_starts_caseless(line, slice_trim(title));
}

static int heading_of(const struct reading_context *context, struct slice line)
{
    for (size_t i = 0; i < context->item_count; i++)
        if (is_heading(&context->items[i], line))
            return context->items[i].number;
    return 0;
}

struct cutting {
    struct arena *arena;
    struct piece *list;
    size_t count;
    size_t room;
    struct text words; /* of the piece at hand */
    int item;          /* of the piece at hand */
};

static void close_piece(struct cutting *cutting)
{
    struct slice words = slice_trim(text_slice(&cutting->words));

    if (words.size > 0) {
        cutting->list =
            arena_grow(cutting->arena, cutting->list, cutting->count,
                       &cutting->room, sizeof *cutting->list);
        cutting->list[cutting->count++] =
            (struct piece){cutting->item, arena_copy(cutting->arena, words)};
    }
    cutting->words.size = 0;
}

/* The next own line that is not empty. */
static bool next_own(struct slice *own, struct slice *out)
{
    while (slice_next_line(own, out)) {
        *out = slice_trim(*out);
        if (out->size > 0)
            return true;
    }
    return false;
}

static void cut(struct cutting *cutting, struct slice text, struct slice own,
                const struct reading_context *context, size_t *headings)
{
    struct slice expected;
    struct slice line;
    bool more = next_own(&own, &expected);
    size_t below = 0;

    while (more && slice_next_line(&text, &line)) {
        struct slice bare = slice_trim(line);
        int heading;

        if (slice_equal(bare, expected) || (bare.size == 0)) {
            text_put(&cutting->words, bare);
            text_putc(&cutting->words, '\n');
            if (bare.size > 0)
                more = next_own(&own, &expected);
            continue;
        }
        close_piece(cutting);
        heading = heading_of(context, without_marks(line));
        below = heading != 0 ? 0 : below + 1;
        *headings += heading != 0 ? 1 : 0;
        if (heading != 0)
            cutting->item = heading;
        else if (below > MOST_BELOW)
            cutting->item = 0;
    }
    close_piece(cutting);
}

size_t pieces_of(struct arena *arena, struct slice text, struct slice own,
                 const struct reading_context *context, struct piece **out)
{
    struct cutting cutting = {.arena = arena,
                              .words = text_start(arena, own.size + text.size)};
    size_t headings = 0;
    size_t found = 0;
    bool under = false;

    cut(&cutting, text, own, context, &headings);
    for (size_t i = 0; i < cutting.count; i++) {
        under |= cutting.list[i].item != 0;
        found += cutting.list[i].words.size;
    }
    /* One answer below all that is quoted stands under all of it. */
    if (!under || found == 0 || (cutting.count == 1 && headings > 1)) {
        *out = arena_alloc(arena, sizeof **out);
        (*out)[0] = (struct piece){0, own};
        return 1;
    }
    *out = cutting.list;
    return cutting.count;
}
