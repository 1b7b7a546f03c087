/*
 * Broken e-mail addresses: what was probably meant. A proposal only; a person
 * says whether it is right.
 */
#ifndef CORE_REGISTER_REPAIR_H
#define CORE_REGISTER_REPAIR_H

#include "base/arena.h"

/*
 * An address that can be used in place of one that cannot: without a name and
 * angle brackets, line ends, spaces, "(at)", a comma for a dot, dots too many.
 * `domains` are those that a lone last word may stand for ("sam@harbour" for
 * harbour.example). False when nothing is wrong, when it holds two addresses,
 * or when no one address is likely.
 */
bool repair_propose(struct arena *arena, struct slice broken,
                    const struct slice *domains, size_t domain_count,
                    struct slice *proposed_out);

#endif
