/*
 * Short answers that an administrator adds for a language (words.h): yes, no,
 * stop, thanks. Those of English are understood as ours are; those of any
 * other language as tongues.h has it, so a person reads them and only a stop is
 * acted on. `words` may be NULL everywhere.
 */
#ifndef CORE_READING_SHORT_WORDS_H
#define CORE_READING_SHORT_WORDS_H

#include "core/reading/tokens.h"
#include "core/reading/words.h"

/* The tokens with each added English answer as one word that the grammar
 * knows. */
struct tokens short_words_put_in(struct arena *arena,
                                 const struct word_lists *words,
                                 struct tokens tokens);

/* True if an added phrase of that section and language stands there. */
bool short_words_say(const struct word_lists *words, enum words_section section,
                     struct slice language, const struct tokens *tokens,
                     size_t from, size_t to);

/* The language, not English, that a text is in by its added answers: they are
 * a third of its words, and one of them is a word that `is_english` denies.
 * Empty: none. */
struct slice short_words_language(const struct word_lists *words,
                                  const struct tokens *tokens,
                                  bool (*is_english)(struct slice word));

/* The language, not English, in which an added phrase asks to leave; empty:
 * none. */
struct slice short_words_leave(const struct word_lists *words,
                               const struct tokens *tokens);

#endif
