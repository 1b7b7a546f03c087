/*
 * Files beside an announcement that belong to it, known by their names:
 * "tea.easyread.txt", "tea.cy.txt" and "tea.jpg" beside "tea.txt".
 */
#ifndef CORE_NOTICE_VARIANT_H
#define CORE_NOTICE_VARIANT_H

#include "base/slice.h"

struct variant {
    struct slice name;
    struct slice stem;     /* "tea" */
    struct slice form;     /* "easy_read", "language", "picture" and so on */
    struct slice language; /* "cy"; empty: the announcement's own */
    const char *words;     /* "easy read", "Welsh", "picture" */
};

/* False when the name is an announcement's own. The slices point into it. */
bool variant_read(struct slice name, struct variant *out);

/* "tea" of "tea.txt" and of "tea.cy.md". */
struct slice variant_stem(struct slice name);

#define VARIANT_MOST_BYTES 5000000

#endif
