/*
 * Answers written between the lines of our own letter: each under the item it
 * answers. Which item a stretch of a person's own words stands under is told
 * by the last quoted line above it that begins with an item's number and
 * title, or is its title.
 */
#ifndef CORE_READING_BETWEEN_H
#define CORE_READING_BETWEEN_H

#include "core/reading/reading.h"

struct piece {
    int item; /* 0: it stands under none */
    struct slice words;
};

/* The own words in pieces, in their order; one piece without an item when they
 * stand together above or below what is quoted. `text` is the whole text that
 * `own` was taken from, line by line. */
size_t pieces_of(struct arena *arena, struct slice text, struct slice own,
                 const struct reading_context *context, struct piece **out);

#endif
