/* What a clause names, gathered while one way through its grammar is walked:
 * items, dates, sorts of things, a size of print, how long a pause is. */
#ifndef CORE_READING_NAMED_H
#define CORE_READING_NAMED_H

#include "core/reading/clauses.h"

/* Numbers of the grammar's names that mean something here. */
struct terminals {
    int item;
    int number;
    int title;
    int day;
    int size;
    int points;
    int name;
    int where; /* a place, as an item has it */
    int one;
    int old_one;
    int new_one;
    int either;
    int item_either;
    int span;
    int own_word; /* any word but a title's, a number or one that turns */
    int topics[9];
};

struct terminals terminals_of(const struct grammar *grammar);

struct naming {
    struct arena *arena;
    const struct offer *offer;
    const struct tokens *tokens;
    const struct mentions *mentions;
    const struct terminals *terminals;
    size_t base; /* the token at place 0 of the chart */
    struct clause *out;
    enum swapped swapped;
    struct named_item *open; /* the thing being named */
    size_t open_end;
    bool clash; /* a number and a title that belong to different items */
};

/* A chart_visit. */
void naming_visit(void *naming, int name, size_t at, size_t end);

/* Once all is visited: dates become choices, contradictions make the clause
 * unclear. */
void naming_end(struct naming *naming);

#endif
