/* Rule 1's last step before the socket: may these bytes leave? */
#ifndef CORE_LETTER_DEPARTURE_H
#define CORE_LETTER_DEPARTURE_H

#include "base/slice.h"

/*
 * The whole letter as it may leave: ASCII, CRLF only, no bare CR or LF, lines
 * of at most 998 octets, ends in CRLF; a header that is one, with one From, To,
 * Date and Message-ID each; To holds exactly `address` and nobody else; no
 * Cc, Bcc or Resent lines.
 */
bool mime_may_leave(struct slice letter, struct slice address);

#endif
