#include "core/letter/envelope.h"

#include "base/codec.h"
#include "base/utf8.h"
#include "core/letter/mime.h"

#include "base/banned.h"

#define TOKEN_MOST 60
#define ID_MOST 250

static const struct {
    const char *auto_submitted;
    bool list;
    bool stoppable;
    bool robots_may_answer;
} kinds[] = {
#define ENVELOPE_KIND_ROW(name, submitted, list, stoppable, robots) \
    [name] = {submitted, list, stoppable, robots},
    ENVELOPE_KINDS(ENVELOPE_KIND_ROW)
#undef ENVELOPE_KIND_ROW
};

/* "Name <involve.example.org>" (RFC 2919 section 3). */
static void put_list_id(struct text *out, const struct settings *settings,
                        struct slice name, struct arena *arena)
{
    struct text id = text_start(arena, 320);

    text_put(&id, slice_part(settings->from, 0,
                             slice_find_byte(settings->from, '@')));
    text_putc(&id, '.');
    text_put(&id, settings->domain);
    mime_put_mailbox(out, "List-Id", name, text_slice(&id));
}

struct slice envelope_fixed(struct arena *arena,
                            const struct settings *settings,
                            enum envelope_kind kind, struct slice subject)
{
    struct text out = text_start(arena, 8192);
    struct slice name = utf8_line(arena, settings->name);

    mime_put_mailbox(&out, "From", name, settings->from);
    mime_put_header(&out, "Subject", utf8_line(arena, subject));
    mime_put_raw(&out, "MIME-Version", SLICE("1.0"));
    mime_put_raw(&out, "Auto-Submitted", slice_of(kinds[kind].auto_submitted));
    if (!kinds[kind].robots_may_answer)
        mime_put_raw(&out, "X-Auto-Response-Suppress", SLICE("OOF, AutoReply"));
    if (kinds[kind].list) {
        mime_put_raw(&out, "Precedence", SLICE("list"));
        put_list_id(&out, settings, name, arena);
    }
    return text_slice(&out);
}

static bool is_token(struct slice token)
{
    for (size_t i = 0; i < token.size; i++)
        if (!is_letter(token.at[i]) && !is_digit(token.at[i]))
            return false;
    return token.size > 0 && token.size <= TOKEN_MOST;
}

/* What stands between the angle brackets of an id that we write. Those of
 * strangers come in by In-Reply-To: anything odd is left out. */
static bool is_id(struct slice id)
{
    for (size_t i = 0; i < id.size; i++)
        if (id.at[i] <= ' ' || id.at[i] > '~' || id.at[i] == '<' ||
            id.at[i] == '>')
            return false;
    return id.size > 0 && id.size <= ID_MOST;
}

struct slice envelope_tagged(struct arena *arena,
                             const struct settings *settings, const char *tag,
                             struct slice token)
{
    size_t at = slice_find_byte(settings->from, '@');
    struct text out = text_start(arena, 400);

    if (!settings->plus_tags || at == SLICE_NONE)
        return settings->from;
    text_put(&out, slice_part(settings->from, 0, at));
    text_puts(&out, tag);
    text_put(&out, token);
    if (out.size > 64)
        return settings->from;
    text_put(&out, slice_from(settings->from, at));
    return text_slice(&out);
}

static void put_bracketed(struct text *out, const char *name, struct slice id)
{
    text_puts(out, name);
    text_puts(out, ": <");
    text_put(out, id);
    text_puts(out, ">\r\n");
}

static bool check(const struct envelope *envelope, struct error *error)
{
    if (!mime_may_address(envelope->to_address))
        return error_set(error, ERROR_PERMANENT,
                         "the address of this letter cannot be used as it is; "
                         "correct it on the register");
    if (!is_token(envelope->token) || !is_id(envelope->message_id))
        return error_set(error, ERROR_PERMANENT,
                         "this letter has no usable token or Message-ID; "
                         "restore the ledger from its last backup");
    return true;
}

/* The part that differs from letter to letter. */
static void put_ids(struct text *out, const struct envelope *envelope,
                    enum envelope_kind kind, struct slice reply_to)
{
    put_bracketed(out, "Message-ID", envelope->message_id);
    if (is_id(envelope->in_reply_to)) {
        put_bracketed(out, "In-Reply-To", envelope->in_reply_to);
        put_bracketed(out, "References", envelope->in_reply_to);
    }
    put_bracketed(out, "Reply-To", reply_to);
    if (kinds[kind].stoppable) {
        text_puts(out, "List-Unsubscribe: <mailto:");
        text_put(out, reply_to);
        text_puts(out, "?subject=STOP>\r\n");
    }
    mime_put_raw(out, "X-Involved-Ref", envelope->token);
}

bool envelope_open(struct arena *arena, const struct settings *settings,
                   const struct zone *zone, enum envelope_kind kind,
                   struct slice fixed, const struct envelope *envelope,
                   struct letter *out, struct text *bytes, struct error *error)
{
    if (!check(envelope, error))
        return false;
    out->mail_from = envelope_tagged(arena, settings, "+b.", envelope->token);
    out->rcpt_to = envelope->to_address;
    mime_put_raw(bytes, "Date",
                 slice_of(civil_mail_date(arena, zone, envelope->dated_at)));
    mime_put_mailbox(bytes, "To", utf8_line(arena, envelope->to_name),
                     envelope->to_address);
    text_put(bytes, fixed);
    put_ids(bytes, envelope, kind,
            envelope_tagged(arena, settings, "+r.", envelope->token));
    return true;
}

static void put_boundary(struct text *bytes, struct slice token)
{
    text_puts(bytes, "=_");
    text_put(bytes, token);
}

void alternative_open(struct text *bytes, struct slice token)
{
    text_puts(bytes, "Content-Type: multipart/alternative;\r\n boundary=\"");
    put_boundary(bytes, token);
    text_puts(bytes, "\"\r\n");
}

void alternative_part(struct text *bytes, struct slice token)
{
    text_puts(bytes, "\r\n--");
    put_boundary(bytes, token);
    text_puts(bytes, "\r\n");
}

/* Neither boundary begins with the other. */
#define MIXED "=_mixed_"

void mixed_open(struct text *bytes, struct slice token)
{
    text_format(bytes,
                "Content-Type: multipart/mixed;\r\n boundary=\"" MIXED
                "%.*s\"\r\n",
                SLICE_ARG(token));
}

void mixed_part(struct text *bytes, struct slice token)
{
    text_format(bytes, "\r\n--" MIXED "%.*s\r\n", SLICE_ARG(token));
}

void mixed_close(struct text *bytes, struct slice token)
{
    text_format(bytes, "\r\n--" MIXED "%.*s--\r\n", SLICE_ARG(token));
}

void alternative_close(struct text *bytes, struct slice token)
{
    text_puts(bytes, "\r\n--");
    put_boundary(bytes, token);
    text_puts(bytes, "--\r\n");
}

void mixed_put_file(struct text *bytes, struct slice token, struct slice name,
                    struct slice content)
{
    mixed_part(bytes, token);
    text_puts(bytes, "Content-Type: application/octet-stream; name=\"");
    text_put(bytes, name);
    text_puts(bytes, "\"\r\nContent-Disposition: attachment; filename=\"");
    text_put(bytes, name);
    text_puts(bytes, "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n");
    base64_put_lines(bytes, content);
}
