/*
 * What the person wrote themselves. First the lines of the very letter they
 * answer go (by fingerprint), then quotes, attributions, signatures and
 * mobile footers. A person's own short line ("STOP", "YES 2") is never taken
 * away for being in our letter too: such lines have no fingerprint, and no line
 * that we send is a command by itself.
 */
#ifndef CORE_READING_OWN_WORDS_H
#define CORE_READING_OWN_WORDS_H

#include "core/reading/text_lines.h"

/* Each in the order of the message, lines as they were laid out. */
struct own_words {
    struct slice words;   /* what is to be understood */
    struct slice shown;   /* for people: also the closing with a name or number,
                             and quoted lines that stand above an answer */
    struct slice written; /* words, closing, signatures, footers, notices */
    struct slice signature; /* what is in `written` and not in `words` */
    struct slice quoted; /* quoted lines that are not ours: gates read them */
};

struct own_words own_words_of(struct arena *arena, struct slice text,
                              const uint64_t *line_prints, size_t line_count);

/* The same, as lines that are all marked. */
struct lines lines_marked(struct arena *arena, struct slice text,
                          const uint64_t *line_prints, size_t line_count);

#endif
