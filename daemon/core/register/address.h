/* E-mail addresses as the register keeps them (RFC 5321 section 4.1.2, the
 * dot-string form only: a quoted local part is refused with a sentence). */
#ifndef CORE_REGISTER_ADDRESS_H
#define CORE_REGISTER_ADDRESS_H

#include "base/arena.h"
#include "base/error.h"

/* Checks one address, without angle brackets or a name. The sentence of the
 * error says what to write. Limits: 64 and 255 octets. */
bool address_check(struct slice address, struct error *error) NODISCARD;

/* The form that two spellings of one mailbox share: lower case, trimmed. Dots
 * and plus tags are kept: they may be somebody else's mailbox. */
struct slice address_key(struct arena *arena, struct slice address);

struct slice address_domain(struct slice address);

/* "Name <a@b>" or "a@b" to a@b; empty if there is not exactly one. */
struct slice address_of_header(struct slice value);

/* "involve+r.abc@x" with base "involve@x" gives "r" and "abc". */
bool address_tag(struct slice address, struct slice base, struct slice *kind,
                 struct slice *token);

#endif
