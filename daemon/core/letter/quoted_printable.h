/*
 * Quoted-printable (RFC 2045 section 6.7) of UTF-8 text with LF line ends.
 *
 * Each LF becomes CRLF, and encoding begins anew at each line. So what is
 * encoded piece by piece, each piece beginning at a line's start, is the same
 * as the whole encoded at once: fixed pieces are encoded once for a whole run.
 */
#ifndef CORE_LETTER_QUOTED_PRINTABLE_H
#define CORE_LETTER_QUOTED_PRINTABLE_H

#include "base/text.h"

/* Lines of at most 76 characters. A dot or "From " that would begin a line is
 * encoded, so that no server on the way takes it for more than text. */
void quoted_printable_put(struct text *out, struct slice text);

#endif
