/*
 * What every letter has around its words: to whom, under which ids, from when,
 * and the header lines that follow from it.
 */
#ifndef CORE_LETTER_ENVELOPE_H
#define CORE_LETTER_ENVELOPE_H

#include "base/text.h"
#include "core/settings/settings.h"
#include "core/time/civil.h"

/* Frozen at the letter's first claim. */
struct envelope {
    struct slice to_address;
    struct slice to_name;     /* may be empty */
    struct slice token;       /* letters and digits, at most 60 */
    struct slice message_id;  /* "TOKEN@domain" */
    struct slice in_reply_to; /* "id@domain" or empty */
    int64_t dated_at;
};

struct letter {
    struct slice mail_from; /* with the token's plus tag if they are allowed */
    struct slice rcpt_to;
    struct slice bytes;   /* headers and body, CRLF */
    struct slice plain;   /* the text part before encoding, UTF-8 with LF: what
                             letter_line_prints takes */
    struct slice subject; /* as words */
};

/* A letter is at most this large; mail servers take no more. */
#define LETTER_MOST_BYTES ((size_t)8 << 20)

/* C name, Auto-Submitted (RFC 3834 section 5), list mail?, can it be stopped
 * by its List-Unsubscribe?, may robots answer it? An auto-reply to an alert
 * matters: the person who should act is away. */
#define ENVELOPE_KINDS(X)                                        \
    X(ENVELOPE_BULLETIN, "auto-generated", true, true, false)    \
    X(ENVELOPE_INVITATION, "auto-generated", false, true, false) \
    X(ENVELOPE_ANSWER, "auto-replied", false, true, false)       \
    X(ENVELOPE_FAREWELL, "auto-replied", false, false, false)    \
    X(ENVELOPE_ALERT, "auto-generated", false, false, true)      \
    X(ENVELOPE_STAFF, "auto-generated", false, false, false)

enum envelope_kind {
#define ENVELOPE_KIND_NAME(name, ...) name,
    ENVELOPE_KINDS(ENVELOPE_KIND_NAME)
#undef ENVELOPE_KIND_NAME
};

/* The header lines that are the same for all letters of one kind and subject:
 * From, Subject, List-Id and their like. */
struct slice envelope_fixed(struct arena *arena,
                            const struct settings *settings,
                            enum envelope_kind kind, struct slice subject);

/*
 * Begins a letter: its sender and recipient, and in `bytes` all header lines
 * but the Content-Type. False when the address cannot stand in mail as it
 * is, or an id is not one.
 */
bool envelope_open(struct arena *arena, const struct settings *settings,
                   const struct zone *zone, enum envelope_kind kind,
                   struct slice fixed, const struct envelope *envelope,
                   struct letter *out, struct text *bytes,
                   struct error *error) NODISCARD;

/* "involve+r.TOKEN@example.org", or the plain address where tags are not used
 * or would make the local part too long (RFC 5321 section 4.5.3.1.1). */
struct slice envelope_tagged(struct arena *arena,
                             const struct settings *settings, const char *tag,
                             struct slice token);

/* Parts that are not the same (RFC 2046 section 5.1.3), the same way; they may
 * hold two forms. */
void mixed_open(struct text *bytes, struct slice token);
void mixed_part(struct text *bytes, struct slice token);
void mixed_close(struct text *bytes, struct slice token);

/* Two forms of the same words (RFC 2046 section 5.1.4): the first line of the
 * body, what stands before each part, and the end. The boundary comes from the
 * token and holds "=_", which quoted-printable never does. */
void alternative_open(struct text *bytes, struct slice token);
void alternative_part(struct text *bytes, struct slice token);
void alternative_close(struct text *bytes, struct slice token);

/* A file as such a part, given as octets whatever it is: a message inside may
 * not be encoded (section 5.2.1). Its name is ours. */
void mixed_put_file(struct text *bytes, struct slice token, struct slice name,
                    struct slice content);

#endif
