#include "core/reading/sent_words.h"

#include "base/nearest.h"
#include "base/text.h"

#include "base/banned.h"

#define HEADER_LOOK 30 /* lines */

static const struct {
    const char *word;
    enum sent_kind kind;
} sent_kinds[] = {
    {"bulletin", SENT_BULLETIN},         {"invite", SENT_INVITATION},
    {"invitation", SENT_INVITATION},     {"confirm", SENT_CONFIRMATION},
    {"confirmation", SENT_CONFIRMATION}, {"nothing", SENT_NOTHING},
};

static bool refuse(struct error *error, struct slice field, const char *why)
{
    struct slice shown = nearest_shown(field);

    return error_set(error, ERROR_INPUT, "--sent: '%.*s' %s", SLICE_ARG(shown),
                     why);
}

static bool read_kind(struct slice field, struct reading_context *out,
                      struct error *error)
{
    for (size_t i = 0; i < sizeof sent_kinds / sizeof *sent_kinds; i++)
        if (slice_is_caseless(field, sent_kinds[i].word)) {
            out->sent = sent_kinds[i].kind;
            return true;
        }
    return refuse(error, field,
                  "is none of bulletin, invite, confirm and nothing");
}

/* A title may hold a colon with a space behind it. */
static size_t title_end(struct slice rest)
{
    for (size_t i = 0; i < rest.size; i++)
        if (rest.at[i] == ':' && i + 1 < rest.size && rest.at[i + 1] != ' ')
            return i;
    return rest.size;
}

/* "1:event:Title:when" */
static bool read_item(struct slice field, struct sent_item *out,
                      struct error *error)
{
    struct slice rest = field;
    struct slice number;
    struct slice kind;
    int64_t n;
    int k;
    size_t end;

    if (!slice_next_part(&rest, ':', &number) || !slice_number(number, &n) ||
        n < 1 || n > READING_MOST_NUMBER || !slice_next_part(&rest, ':', &kind))
        return refuse(error, field, "is not number:kind:title:when");
    k = word_number(notice_kind_words, slice_trim(kind));
    if (k < 0)
        return refuse(error, kind, "is not a kind of announcement");
    end = title_end(rest);
    *out = (struct sent_item){.number = (int)n,
                              .kind = (enum notice_kind)k,
                              .signup =
                                  notice_kind_has_signup((enum notice_kind)k),
                              .title = slice_trim(slice_part(rest, 0, end)),
                              .when = slice_trim(slice_from(rest, end + 1))};
    if (slice_is(out->when, "-"))
        out->when.size = 0;
    return true;
}

static struct sent_item *item_numbered(struct reading_context *context,
                                       struct slice number)
{
    int64_t n;

    if (!slice_number(slice_trim(number), &n))
        return NULL;
    for (size_t i = 0; i < context->item_count; i++)
        if (context->items[i].number == n)
            return &context->items[i];
    return NULL;
}

/* "booked:1,4" */
static bool read_booked(struct slice list, struct reading_context *context,
                        struct error *error)
{
    struct slice part;

    while (slice_next_part(&list, ',', &part)) {
        struct sent_item *item = item_numbered(context, part);

        if (item == NULL)
            return refuse(error, part, "is not the number of an item");
        item->held = true;
    }
    return true;
}

/* "opt:2=Mon 9 Feb" */
static bool read_option(struct slice words, struct reading_context *context,
                        struct error *error)
{
    struct slice number;
    struct sent_item *item;

    if (!slice_next_part(&words, '=', &number) || words.at == NULL)
        return refuse(error, number, "is not number=date");
    item = item_numbered(context, number);
    if (item == NULL)
        return refuse(error, number, "is not the number of an item");
    item->held_option = slice_trim(words);
    return true;
}

static bool read_field(struct slice field, struct reading_context *context,
                       struct error *error)
{
    struct slice rest = field;
    struct slice name = {NULL, 0};

    slice_next_part(&rest, ':', &name);
    if (slice_is(name, "booked"))
        return read_booked(rest, context, error);
    if (slice_is(name, "opt"))
        return read_option(rest, context, error);
    if (slice_is(name, "from"))
        return true;
    if (context->item_count >= READING_MOST_ITEMS)
        return refuse(error, field, "is one item too many");
    if (!read_item(field, &context->items[context->item_count], error))
        return false;
    context->item_count++;
    return true;
}

bool sent_words_read(struct arena *arena, struct slice words,
                     struct reading_context *out, struct error *error)
{
    struct slice field;
    size_t fields = 1;

    for (size_t i = 0; i < words.size; i++)
        fields += words.at[i] == '|' ? 1 : 0;
    out->items = arena_array(arena, fields, sizeof *out->items);
    out->item_count = 0;
    slice_next_part(&words, '|', &field);
    if (!read_kind(slice_trim(field), out, error))
        return false;
    while (slice_next_part(&words, '|', &field))
        if (!read_field(slice_trim(field), out, error))
            return false;
    return true;
}

/* ---- a text as a mail ---- */

static bool is_header_line(struct slice line)
{
    static const char *const names[] = {
        "from",
        "to",
        "subject",
        "date",
        "message-id",
        "received",
        "mime-version",
        "content-type",
        "return-path",
        "reply-to",
        "delivered-to",
        "in-reply-to",
        "content-transfer-encoding",
        "x-original-to",
        "dkim-signature",
        "authentication-results",
        "arc-seal",
        "sender",
        "auto-submitted",
        "x-apple-auto-archive",
        "references",
        "list-id",
    };
    struct slice name = slice_part(line, 0, slice_find_byte(line, ':'));

    if (name.size == line.size)
        return false;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (slice_is_caseless(slice_trim(name), names[i]))
            return true;
    return slice_starts_caseless(name, SLICE("x-"));
}

/* A header that begins with a name that we do not know, or a broken one. */
static bool goes_on_as_header(struct slice line, struct slice rest)
{
    size_t colon = slice_find_byte(line, ':');
    int known = 0;

    if (colon == SLICE_NONE || colon == 0 ||
        slice_find_byte(slice_part(line, 0, colon), ' ') != SLICE_NONE)
        return false;
    for (int i = 0; i < HEADER_LOOK && slice_next_line(&rest, &line) &&
                    slice_trim(line).size > 0;
         i++)
        known += is_header_line(line) ? 1 : 0;
    return known >= 2;
}

bool is_mail(struct slice bytes)
{
    struct slice line;

    if (!slice_next_line(&bytes, &line))
        return false;
    /* The line that begins each message of an mbox file. */
    if (slice_starts(line, SLICE("From ")) && !slice_next_line(&bytes, &line))
        return false;
    return is_header_line(line) || goes_on_as_header(line, bytes);
}

struct slice mail_of_text(struct arena *arena, struct slice text,
                          struct slice our_address)
{
    struct text out = text_start(arena, text.size + our_address.size + 512);

    text_format(&out,
                "From: someone@example.org\n"
                "To: %.*s\n"
                "Subject: Re: our letter\n"
                "MIME-Version: 1.0\n"
                "Content-Type: text/plain; charset=utf-8\n"
                "Content-Transfer-Encoding: 8bit\n\n",
                SLICE_ARG(our_address));
    text_put(&out, text);
    return text_slice(&out);
}
