/*
 * Values as bytes, for what two of our processes say to each other. The
 * reader's side is in the hands of whatever a stranger made of it, so the
 * taker checks every size; a failed take stays failed and gives zeros.
 */
#ifndef BASE_WIRE_H
#define BASE_WIRE_H

#include "base/text.h"

void wire_put_number(struct text *text, int64_t number);
void wire_put_slice(struct text *text, struct slice slice);

struct wire {
    struct slice rest;
    bool broken;
};

int64_t wire_take_number(struct wire *wire);

/* Points into the bytes taken from. */
struct slice wire_take_slice(struct wire *wire);

/* A number that must be from 0 to `most`; else the wire is broken. */
int64_t wire_take_count(struct wire *wire, int64_t most);

/* True if nothing was broken and nothing is left over. */
bool wire_whole(const struct wire *wire);

#endif
