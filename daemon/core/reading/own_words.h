/*
 * What the person wrote themselves. First the lines of the very letter they
 * answer go (by fingerprint), then quotes, attributions, signatures and
 * mobile footers. A person's own short line ("STOP", "YES 2") is never taken
 * away for being in our letter too: such lines have no fingerprint, and no line
 * that we send is a command by itself.
 */
#ifndef CORE_READING_OWN_WORDS_H
#define CORE_READING_OWN_WORDS_H

#include "core/reading/reading.h"
#include "core/reading/text_lines.h"

struct own_words {
    struct slice words;     /* what is left, trimmed */
    struct slice signature; /* below the signature mark or a mobile footer */
    struct slice quoted; /* quoted lines that are not ours: gates read them */
};

struct own_words own_words_of(struct arena *arena, struct slice text,
                              const uint64_t *line_prints, size_t line_count);

/* The lines of a text of which nothing is ours: heads and quotes are marked,
 * signatures not yet. */
struct lines lines_of(struct arena *arena, struct slice text);

#endif
