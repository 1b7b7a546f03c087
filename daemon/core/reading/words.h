/*
 * Word lists that an administrator adds to those that are built in, in files
 * `words/LANGUAGE.words`:
 *
 *   # a comment
 *   [distress]
 *   rwy eisiau marw
 *
 * A phrase stands on a line by itself, in the notation of phrase.h; capitals,
 * accents and apostrophes do not matter. A file adds and never takes away: a
 * harmless phrase takes back what names a subject, deaths, and what files add,
 * but no phrase that is built in for a person who speaks of themselves or of
 * somebody in danger.
 */
#ifndef CORE_READING_WORDS_H
#define CORE_READING_WORDS_H

#include "base/fields.h"

struct tokens;

enum words_section {
    WORDS_DISTRESS, /* of the nets (nets.h) */
    WORDS_SAFEGUARDING,
    WORDS_THREAT,
    WORDS_DEATH,
    WORDS_HARMLESS,
    WORDS_YES, /* short answers (short_words.h) */
    WORDS_NO,
    WORDS_STOP,
    WORDS_THANKS,
    WORDS_SECTION_COUNT
};

/* As it is written between brackets. */
const char *words_section_name(enum words_section section);

struct words_entry {
    enum words_section section;
    struct slice language; /* "cy" */
    struct slice phrase;   /* folded */
    const char *from;      /* "words/cy.words, line 12" */
};

struct word_lists {
    struct arena *arena;
    struct words_entry *list;
    size_t count;
    size_t room;
    size_t answer_count; /* of yes, no, stop and thanks */
};

#define WORDS_FOLDER "words"
#define WORDS_ENDING ".words"
#define WORDS_MOST ((size_t)1 << 18) /* bytes of a file */
#define WORDS_FILES_MOST 40
#define WORDS_PHRASES_MOST 5000 /* of all files */

/* Adds a file; `name` is its name in the folder ("cy.words"). What is wrong
 * becomes a fault, and the rest is added all the same. */
void words_read(struct word_lists *words, struct slice name, struct slice bytes,
                struct faults *faults);

/* The phrase of a section and language that stands at a token, the longest;
 * NULL: none. *end_out is the token after it. */
const struct words_entry *words_at(const struct word_lists *words,
                                   enum words_section section,
                                   struct slice language,
                                   const struct tokens *tokens, size_t at,
                                   size_t *end_out);

#endif
