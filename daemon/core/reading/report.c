#include "core/reading/report.h"

#include "base/utf8.h"
#include "core/reading/address_found.h"
#include "core/reading/delivery_report.h"
#include "core/reading/failure.h"
#include "core/reading/message_kind.h"
#include "core/reading/report_text.h"
#include "core/settings/address.h"

#include "base/banned.h"

#define MOST_FIELDS ((size_t)256 * 1024)

/* ---- by fields ---- */

static struct slice address_of_block(const struct report_block *block)
{
    /* A name inside their own house is nobody's address. */
    bool local =
        slice_find_byte(address_domain(block->final), '.') == SLICE_NONE;

    if (block->final.size > 0 && !(local && block->original.size > 0))
        return block->final;
    return block->original.size > 0 ? block->original : block->actual;
}

static bool is_known(struct arena *arena, const struct bounce *bounce,
                     struct slice address, enum bounce_action action)
{
    for (size_t i = 0; i < bounce->count; i++)
        if (bounce->recipients[i].action == action &&
            slice_equal(address_key(arena, bounce->recipients[i].address),
                        address_key(arena, address)))
            return true;
    return false;
}

static struct bounce_recipient *add(struct arena *arena, struct bounce *out,
                                    struct slice address,
                                    enum bounce_action action)
{
    struct bounce_recipient *one;

    if (out->count == BOUNCE_MOST_RECIPIENTS)
        return NULL;
    one = &out->recipients[out->count++];
    *one = (struct bounce_recipient){
        .address = utf8_line(arena, slice_trim(address)), .action = action};
    return one;
}

/* The words beside the fields, for those whose field says nothing. */
static struct slice words_for(struct arena *arena, struct slice said,
                              struct slice address,
                              const struct slice *recipients, size_t count)
{
    if (count == 1)
        return said;
    return report_text_about(arena, said, address, recipients, count);
}

/* The field's words first; those beside it where the field has none that are
 * known. */
static void judge_block(struct arena *arena, const struct report_block *block,
                        struct slice said, struct bounce_recipient *one)
{
    struct bounce_recipient other = *one;

    failure_judge(arena, block->diagnostic, block->status, said, one);
    if (failure_said(utf8_line(arena, block->diagnostic)) != REASON_NOT_SAID)
        return;
    failure_judge(arena, said, block->status, said, &other);
    if (failure_said(utf8_line(arena, said)) != REASON_NOT_SAID)
        *one = other;
}

static void by_fields(struct arena *arena, const struct report_block *blocks,
                      size_t count, struct slice said, enum bounce_action usual,
                      struct bounce *out)
{
    struct slice *names = arena_array(arena, count, sizeof *names);

    for (size_t i = 0; i < count; i++)
        names[i] = address_of_block(&blocks[i]);
    for (size_t i = 0; i < count; i++) {
        enum bounce_action action = report_action(blocks[i].action, usual);
        struct bounce_recipient *one;

        if (is_known(arena, out, names[i], action))
            continue;
        one = add(arena, out, names[i], action);
        if (one == NULL)
            return;
        one->original = utf8_line(arena, blocks[i].original);
        judge_block(arena, &blocks[i],
                    words_for(arena, said, names[i], names, count), one);
    }
}

/* ---- by words ---- */

static size_t addresses_in(struct arena *arena, struct slice text,
                           struct slice **out)
{
    struct slice *list =
        arena_array(arena, BOUNCE_MOST_RECIPIENTS, sizeof *list);
    size_t count = 0;
    size_t at = 0;

    while (count < BOUNCE_MOST_RECIPIENTS &&
           address_found(text, &at, &list[count]))
        count++;
    *out = list;
    return count;
}

static struct slice returned_to(const struct report_source *source,
                                struct slice returned)
{
    struct slice line;

    if (source->returned_to.size > 0)
        return source->returned_to;
    while (slice_next_line(&returned, &line)) {
        line = slice_trim(line);
        if (slice_starts_caseless(line, SLICE("To:")))
            return slice_from(line, 3);
    }
    return (struct slice){NULL, 0};
}

static size_t named(struct arena *arena, const struct report_source *source,
                    const struct report_text *text, struct slice **out)
{
    size_t count = addresses_in(arena, source->failed, out);

    if (count == 0)
        count = report_text_recipients(arena, text->said, source->sender, out);
    if (count == 0)
        count = addresses_in(arena, returned_to(source, text->returned), out);
    return count;
}

static void by_words(struct arena *arena, const struct report_source *source,
                     const struct report_text *text, struct slice status,
                     enum bounce_action action, struct bounce *out)
{
    struct slice *names;
    size_t count = named(arena, source, text, &names);

    for (size_t i = 0; i < count; i++) {
        struct bounce_recipient *one;

        if (is_known(arena, out, names[i], action))
            continue;
        one = add(arena, out, names[i], action);
        if (one == NULL)
            return;
        failure_judge(arena,
                      words_for(arena, text->said, names[i], names, count),
                      status, text->said, one);
        if (one->reason == REASON_NOT_SAID)
            failure_judge(arena, text->said, status, text->said, one);
    }
    if (out->count == 0)
        failure_judge(arena, text->said, status, text->said,
                      add(arena, out, (struct slice){NULL, 0}, action));
}

/* Fields without an address: the words may have it. */
static bool names_somebody(const struct report_block *blocks, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (address_of_block(&blocks[i]).size > 0)
            return true;
    return false;
}

/* Some put the fields into the text, or call their part one. */
static size_t or_blocks_of(struct arena *arena, struct slice text,
                           struct report_block **blocks, size_t count)
{
    struct report_block *others;
    size_t more;

    if (names_somebody(*blocks, count))
        return count;
    more = delivery_report_read(arena, text, &others);
    if (!names_somebody(others, more))
        return count;
    *blocks = others;
    return more;
}

void report_judge(struct arena *arena, const struct report_source *source,
                  struct bounce *out)
{
    struct report_text text = report_text_of(source->text);
    enum bounce_action usual = report_text_delays(source->subject, text.said)
                                   ? BOUNCE_DELAYED
                                   : BOUNCE_FAILED;
    struct report_block *blocks;
    size_t count = delivery_report_read(arena, source->fields, &blocks);

    *out =
        (struct bounce){.recipients = arena_array(arena, BOUNCE_MOST_RECIPIENTS,
                                                  sizeof *out->recipients)};
    count = or_blocks_of(arena, source->text, &blocks, count);
    count = or_blocks_of(arena, source->attached, &blocks, count);
    if (names_somebody(blocks, count))
        by_fields(arena, blocks, count, text.said, usual, out);
    else if (count > 0)
        by_words(arena, source, &text, blocks[0].status,
                 report_action(blocks[0].action, usual), out);
    else
        by_words(arena, source, &text, (struct slice){NULL, 0}, usual, out);
}

/* ---- from the message ---- */

struct gathering {
    struct arena *arena;
    struct text fields;
    struct slice returned_to;
};

static bool is_type(GMimeObject *part, const char *type, const char *subtype)
{
    GMimeContentType *content = g_mime_object_get_content_type(part);

    return content != NULL &&
           g_mime_content_type_is_type(content, type, subtype);
}

static void take_header_lines(struct gathering *gathering, struct slice text)
{
    struct slice line;

    while (gathering->returned_to.size == 0 && slice_next_line(&text, &line))
        if (slice_starts_caseless(line, SLICE("To:")))
            gathering->returned_to =
                utf8_line(gathering->arena, slice_from(line, 3));
}

static void visit(void *state, GMimeObject *part)
{
    struct gathering *gathering = state;

    if (GMIME_IS_MESSAGE_PART(part)) {
        GMimeMessage *inner =
            g_mime_message_part_get_message((GMimeMessagePart *)part);

        if (inner != NULL && gathering->returned_to.size == 0)
            gathering->returned_to =
                message_header(gathering->arena, inner, "To");
    } else if (is_type(part, "message", "delivery-status") ||
               is_type(part, "message", "global-delivery-status")) {
        text_put(&gathering->fields,
                 utf8_clean(gathering->arena,
                            message_part_bytes(gathering->arena, part)));
        text_puts(&gathering->fields, "\n\n");
    } else if (is_type(part, "text", "rfc822-headers")) {
        take_header_lines(gathering,
                          message_part_bytes(gathering->arena, part));
    }
}

void report_read(struct arena *arena, GMimeMessage *message,
                 const struct message_parts *parts, struct bounce *out)
{
    struct gathering gathering = {.arena = arena,
                                  .fields = text_start(arena, MOST_FIELDS)};
    struct slice to = message_header(arena, message, "To");
    struct report_source source = {
        .text = parts->text.size > 0 ? parts->text : parts->attached,
        .attached = parts->attached,
        .subject = message_header(arena, message, "Subject"),
        .failed = message_header(arena, message, "X-Failed-Recipients"),
    };
    size_t at = 0;

    message_parts_each(g_mime_message_get_mime_part(message), visit,
                       &gathering);
    if (!address_found(to, &at, &source.sender))
        source.sender = (struct slice){NULL, 0};
    source.fields = text_slice(&gathering.fields);
    source.returned_to = gathering.returned_to;
    report_judge(arena, &source, out);
}
