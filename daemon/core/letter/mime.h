/*
 * MIME out (RFC 5322, 2045 to 2047): the bytes of one letter. Lines end in
 * CRLF, no line is longer than 998 octets, everything is ASCII on the wire.
 * Header values are refused when they hold CR, LF or NUL: that is our own
 * mistake, so must() catches it; callers clean values with utf8_line first.
 */
#ifndef CORE_LETTER_MIME_H
#define CORE_LETTER_MIME_H

#include "core/letter/departure.h"
#include "core/letter/quoted_printable.h"

/* An unstructured header line, with encoded words and folding as needed. */
void mime_put_header(struct text *out, const char *name, struct slice value);

/* "Name: display <address>"; the display name may be empty. The address must
 * pass mime_may_address (or be a List-Id, which has no @). */
void mime_put_mailbox(struct text *out, const char *name, struct slice display,
                      struct slice address);

/* A line that is already what it must be: ids, dates, tokens. */
void mime_put_raw(struct text *out, const char *name, struct slice value);

/* The head of a text part: its Content-Type and encoding, and the empty line.
 * `type` is "text/plain" or "text/html"; quoted-printable follows. */
void mime_put_text_head(struct text *out, const char *type);

/* The whole part: head, and `body` (UTF-8 with LF) encoded. */
void mime_put_text_part(struct text *out, const char *type, struct slice body);

/*
 * True if an address can stand in a header and in the dialogue as it is:
 * local@domain, ASCII without spaces and what would need quoting, local part of
 * at most 64 octets and the whole of at most 254 (RFC 5321 section 4.5.3.1).
 */
bool mime_may_address(struct slice address);

#endif
