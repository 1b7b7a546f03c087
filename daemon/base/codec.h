/* Bytes as text: base64 (RFC 4648 section 4), base32 and hex. */
#ifndef BASE_CODEC_H
#define BASE_CODEC_H

#include "base/text.h"

/* Without line breaks. */
void base64_put(struct text *text, struct slice bytes);

/* Lines of 76 characters, each ended by CRLF (RFC 2045 section 6.8). */
void base64_put_lines(struct text *text, struct slice bytes);

/* False if it is not base64; white space inside is passed over. */
bool base64_read(struct text *text, struct slice encoded);

/* RFC 4648 section 6 in lower case, without padding: mail systems fold case,
 * and no digit in it looks like a letter of it. */
void base32_put(struct text *text, struct slice bytes);

void hex_put(struct text *text, struct slice bytes);
bool hex_read(struct text *text, struct slice encoded);

#endif
