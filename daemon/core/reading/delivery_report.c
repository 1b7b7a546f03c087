#include "core/reading/delivery_report.h"

#include "base/utf8.h"
#include "core/reading/address_found.h"

#include "base/banned.h"

#define FIELD_MOST 16384 /* octets, unfolded */

enum field {
    FIELD_NONE,
    FIELD_FINAL,
    FIELD_ORIGINAL,
    FIELD_ACTUAL,
    FIELD_ACTION,
    FIELD_STATUS,
    FIELD_DIAGNOSTIC,
    FIELD_CATEGORY /* what the sending server makes of it */
};

static const struct {
    const char *name;
    enum field field;
} names[] = {
    {"Final-Recipient", FIELD_FINAL},
    {"Original-Recipient", FIELD_ORIGINAL},
    {"X-Actual-Recipient", FIELD_ACTUAL},
    {"Action", FIELD_ACTION},
    {"Status", FIELD_STATUS},
    {"Diagnostic-Code", FIELD_DIAGNOSTIC},
    {"X-PowerMTA-BounceCategory", FIELD_CATEGORY},
};

struct reading_blocks {
    struct arena *arena;
    struct report_block *list;
    size_t count;
    bool seen[FIELD_CATEGORY + 1]; /* in the last block */
    enum field last;
};

static enum field field_of(struct slice line, struct slice *value_out)
{
    size_t colon = slice_find_byte(line, ':');
    struct slice name = slice_trim(slice_part(line, 0, colon));

    if (colon == SLICE_NONE)
        return FIELD_NONE;
    *value_out = slice_trim(slice_from(line, colon + 1));
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (slice_is_caseless(name, names[i].name))
            return names[i].field;
    return FIELD_NONE;
}

/* "@relay.example:jo@mail" (RFC 5321 appendix C). */
static struct slice unrouted(struct slice value)
{
    size_t colon = slice_find_byte(value, ':');

    if (slice_starts(value, SLICE("@")) && colon != SLICE_NONE)
        value = slice_from(value, colon + 1);
    return value;
}

/* "rfc822; a@b", also without the type, in brackets or with a name. */
static struct slice address_in(struct slice value)
{
    struct slice address;
    size_t at = 0;
    size_t type = slice_find_byte(value, ';');

    if (type != SLICE_NONE)
        value = slice_trim(slice_from(value, type + 1));
    value = unrouted(value);
    if (address_found(value, &at, &address))
        return address;
    /* Mail systems of one house write "rfc822; jo@mail". */
    if (slice_find_byte(value, '@') != SLICE_NONE &&
        slice_find_byte(value, ' ') == SLICE_NONE &&
        value.size <= BOUNCE_MOST_ADDRESS)
        return value;
    return (struct slice){NULL, 0};
}

static bool begins_block(const struct reading_blocks *blocks, enum field field)
{
    const bool *seen = blocks->seen;

    if (blocks->count == 0)
        return true;
    if (field == FIELD_FINAL)
        return seen[FIELD_FINAL];
    if (field == FIELD_ORIGINAL)
        return seen[FIELD_ORIGINAL] ||
               (seen[FIELD_FINAL] && blocks->last != FIELD_FINAL);
    if (field == FIELD_ACTION || field == FIELD_STATUS)
        return seen[field] && seen[FIELD_FINAL];
    return false;
}

static void begin_block(struct reading_blocks *blocks)
{
    blocks->list[blocks->count++] = (struct report_block){.final = {NULL, 0}};
    for (size_t i = 0; i <= FIELD_CATEGORY; i++)
        blocks->seen[i] = false;
}

static void take_field(struct reading_blocks *blocks, enum field field,
                       struct slice value)
{
    struct report_block *block;

    if (blocks->count == 0 && field == FIELD_CATEGORY)
        return;
    if (begins_block(blocks, field)) {
        if (blocks->count == BOUNCE_MOST_RECIPIENTS)
            return;
        begin_block(blocks);
    }
    block = &blocks->list[blocks->count - 1];
    blocks->seen[field] = true;
    blocks->last = field;
    if (field == FIELD_FINAL)
        block->final = address_in(value);
    else if (field == FIELD_ORIGINAL)
        block->original = address_in(value);
    else if (field == FIELD_ACTUAL)
        block->actual = address_in(value);
    else if (field == FIELD_ACTION)
        block->action = value;
    else if (field == FIELD_STATUS)
        block->status = value;
    else if (field == FIELD_CATEGORY)
        block->diagnostic = slice_of(arena_format(blocks->arena, "%.*s (%.*s)",
                                                  SLICE_ARG(block->diagnostic),
                                                  SLICE_ARG(value)));
    else if (block->diagnostic.size == 0)
        block->diagnostic = value;
}

/* Takes the next line off *rest if it goes on with the field before it. */
static bool take_more(struct slice *rest, struct slice *out)
{
    struct slice ahead = *rest;

    if (!slice_next_line(&ahead, out) || out->size == 0 ||
        !is_space(out->at[0]) || slice_trim(*out).size == 0)
        return false;
    *rest = ahead;
    *out = slice_trim(*out);
    return true;
}

static struct slice unfolded(struct arena *arena, struct slice line,
                             struct slice *rest)
{
    struct text text;
    struct slice more;

    if (!take_more(rest, &more))
        return line;
    text = text_start(arena, FIELD_MOST);
    text_put(&text, line);
    do {
        text_putc(&text, ' ');
        text_put(&text, more);
    } while (take_more(rest, &more));
    return text_slice(&text);
}

size_t delivery_report_read(struct arena *arena, struct slice text,
                            struct report_block **out)
{
    struct reading_blocks blocks = {
        .arena = arena,
        .list = arena_array(arena, BOUNCE_MOST_RECIPIENTS, sizeof **out)};
    struct slice line;
    struct slice value;
    size_t count = 0;

    while (slice_next_line(&text, &line)) {
        enum field field = field_of(slice_trim(line), &value);

        if (field == FIELD_NONE)
            continue;
        line = unfolded(arena, slice_trim(line), &text);
        (void)field_of(line, &value);
        take_field(&blocks, field, value);
    }
    /* A block that names nobody and says nothing is none. */
    for (size_t i = 0; i < blocks.count; i++)
        if (blocks.list[i].final.size > 0 || blocks.list[i].original.size > 0 ||
            blocks.list[i].actual.size > 0 ||
            (blocks.list[i].action.size > 0 && blocks.list[i].status.size > 0))
            blocks.list[count++] = blocks.list[i];
    *out = blocks.list;
    return count;
}

enum bounce_action report_action(struct slice word,
                                 enum bounce_action otherwise)
{
    for (int i = 0; i <= (int)BOUNCE_EXPANDED; i++)
        if (slice_starts_caseless(
                word, slice_of(bounce_action_word((enum bounce_action)i))))
            return (enum bounce_action)i;
    if (slice_starts_caseless(word, SLICE("deliver"))) /* "deliverable" */
        return BOUNCE_DELIVERED;
    return otherwise;
}
