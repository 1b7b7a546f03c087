/* E-mail addresses as settings and the register keep them (RFC 5321 section
 * 4.1.2, the dot-string form only: a quoted local part, an address literal and
 * letters outside ASCII are refused with a sentence). */
#ifndef CORE_SETTINGS_ADDRESS_H
#define CORE_SETTINGS_ADDRESS_H

#include "base/arena.h"
#include "base/error.h"

/* Checks one address, without angle brackets or a name. The sentence of the
 * error says what to write. Limits: 64 octets before the "@", 254 in all
 * (section 4.5.3.1), and a dot in the domain. */
bool address_check(struct slice address, struct error *error) NODISCARD;

/* The form that two spellings of one mailbox share: lower case, trimmed. Dots
 * and plus tags are kept: they may be somebody else's mailbox. */
struct slice address_key(struct arena *arena, struct slice address);

/* What follows the last "@"; empty without one. */
struct slice address_domain(struct slice address);

/* "Name <a@b>" or "a@b" to a@b; empty if there is not exactly one. The domain
 * may lack a dot here: local mail systems write so. */
struct slice address_of_header(struct slice value);

/* "involve+r.abc@x" with base "involve@x" gives "r" and "abc", as they are
 * written: case is not folded. False without such a tag. */
bool address_tag(struct slice address, struct slice base, struct slice *kind,
                 struct slice *token);

#endif
