/*
 * Two entries that may be one person: for a list that a person decides on.
 */
#ifndef CORE_REGISTER_LIKENESS_H
#define CORE_REGISTER_LIKENESS_H

#include "base/arena.h"

struct likeness {
    struct slice name; /* the whole name, or how they are greeted */
    struct slice address;
    struct slice phone;
};

/* Why they may be one, in words, or NULL: the same name and phone; the same
 * name and nearly the same address; one address and similar names. Two of a
 * family share an address, or a name: neither alone says anything. */
const char *likeness_why(struct arena *arena, const struct likeness *one,
                         const struct likeness *other);

/* The digits of a number as it is dialled here: +44 (0)1632 960001 and
 * 01632 960001 are one. Empty when there are too few for a number. */
struct slice likeness_phone(struct arena *arena, struct slice phone);

#endif
