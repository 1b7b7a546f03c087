/*
 * The proof of a change: what those who were invited to an event will be told,
 * for the facilitators to approve. Its words are made once, as those of
 * core/letter/proof.h.
 */
#ifndef CORE_LETTER_CHANGE_H
#define CORE_LETTER_CHANGE_H

#include "core/letter/note.h"

struct change {
    struct slice greeting;
    struct slice reference; /* "A-0042" */
    struct slice title;
    bool cancelled;
    struct change_line {
        const char *name; /* "Where" */
        struct slice before;
        struct slice after; /* empty when it is cancelled */
    } * lines;
    size_t line_count;
    int64_t told;        /* people who get the letter */
    int64_t ring;        /* who were told, and no letter can go to them */
    struct slice latest; /* "Thursday 26 November 2026, 10am" */
    struct slice file;   /* the name of the letter that is attached */
};

/* UTF-8 with LF, each paragraph one line. */
struct slice change_words(struct arena *arena, const struct settings *settings,
                          const struct template *template,
                          const struct change *change);

#endif
