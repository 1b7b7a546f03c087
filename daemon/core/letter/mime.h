/*
 * MIME out (RFC 5322, 2045 to 2047): the bytes of one letter. Lines end in
 * CRLF, no line is longer than 998 octets, everything is ASCII on the wire.
 * Header values are refused when they hold CR, LF or NUL: that is our own
 * mistake, so must() catches it; callers clean values with utf8_line first.
 */
#ifndef CORE_LETTER_MIME_H
#define CORE_LETTER_MIME_H

#include "base/text.h"

/* An unstructured header line, with encoded words and folding as needed. */
void mime_put_header(struct text *out, const char *name, struct slice value);

/* "Name: display <address>"; the display name may be empty. */
void mime_put_mailbox(struct text *out, const char *name, struct slice display,
                      struct slice address);

/* A line that is already what it must be: ids, dates, tokens. */
void mime_put_raw(struct text *out, const char *name, struct slice value);

/* A text part: its Content-Type, encoding and body, in quoted-printable.
 * `type` is "text/plain" or "text/html"; `body` is UTF-8 with LF. */
void mime_put_text_part(struct text *out, const char *type, struct slice body);

/* Quoted-printable of UTF-8 text with LF line ends (RFC 2045 section 6.7). */
void quoted_printable_put(struct text *out, struct slice text);

/* The whole letter as it may leave: CRLF only, no bare CR or LF, lines of at
 * most 998 octets, ends in CRLF, one To with one address, no Cc or Bcc.
 * Rule 1's last step before the socket. */
bool mime_may_leave(struct slice letter, struct slice address);

#endif
