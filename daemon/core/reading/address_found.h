/* Addresses as they stand in running text, where anything may touch them. */
#ifndef CORE_READING_ADDRESS_FOUND_H
#define CORE_READING_ADDRESS_FOUND_H

#include "base/slice.h"

/* The next address in `text` at or after *at, which is moved behind it. The
 * result points into the text. False when there is no more. Letters outside
 * ASCII (RFC 6531) are taken within angle brackets only. */
bool address_found(struct slice text, size_t *at, struct slice *out);

/* Is there one at the very beginning? */
bool address_leads(struct slice text, struct slice *out);

#endif
