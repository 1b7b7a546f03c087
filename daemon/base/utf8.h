/* UTF-8 (RFC 3629): surrogates, overlong forms and values past 10FFFF are not
 * valid. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include "base/text.h"

/* Takes one character off *rest. An invalid byte gives U+FFFD, takes one byte
 * and sets *valid_out (if not NULL) to false. False at the end. */
bool utf8_next(struct slice *rest, uint32_t *out, bool *valid_out);

void utf8_put(struct text *text, uint32_t character);

/* The character that a byte of Windows-1252 stands for; U+FFFD where it has
 * none. */
uint32_t utf8_of_windows(unsigned char byte);

bool utf8_valid(struct slice slice);

/* The beginning, at most so many bytes, with no half character at its end. */
struct slice utf8_part(struct slice slice, size_t size);

/* How many bytes of ASCII it begins with. */
size_t utf8_ascii(struct slice slice);

/* How many characters; invalid bytes count one each. */
size_t utf8_length(struct slice slice);

/* The slice without what hides or reorders text: invalid bytes become U+FFFD,
 * C0 and C1 controls (but tab and line feed) go, so do bidirectional controls,
 * zero-width characters and byte order marks. CRLF and CR become LF. */
struct slice utf8_clean(struct arena *arena, struct slice slice);

/* For a value that goes into one line: cleaned, and any run of white space
 * becomes one space. */
struct slice utf8_line(struct arena *arena, struct slice slice);

#endif
