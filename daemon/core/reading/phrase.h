/*
 * Phrases of the word lists, and where they stand in a text. A phrase is
 * written as words with a space between:
 *
 *   a|b    either word        word?  may be missing (also a|b?)
 *   word~  any ending         *      up to two words of any kind
 *   **     up to six          ^ $    the beginning, the end of a sentence, a
 *                                    line, or what a comma or dash parts off
 *   a|b|$  either word, or such an end
 *
 * Letters written twice or ten times count once ("noooo"). Between two words
 * of a phrase there may be commas, dashes, dots in a row and line ends, but
 * no end of a sentence.
 */
#ifndef CORE_READING_PHRASE_H
#define CORE_READING_PHRASE_H

#include "core/reading/tokens.h"

/* True if the phrase stands at token `at`; *end_out is the one after it. */
bool phrase_stands(const char *phrase, const struct tokens *tokens, size_t at,
                   size_t *end_out);
bool phrase_slice_stands(struct slice phrase, const struct tokens *tokens,
                         size_t at, size_t *end_out);

/* A step through a text: is there one of these marks, or one of the words of a
 * list ("and|or"), at a token? Past the end there is neither. */
bool tokens_mark_at(const struct tokens *tokens, size_t at, const char *marks);
bool tokens_word_at(const struct tokens *tokens, size_t at, const char *list);

/* The first token from `at` on that is none of these marks. */
size_t tokens_skip(const struct tokens *tokens, size_t at, const char *marks);

bool tokens_begin_line(const struct tokens *tokens, size_t at);

/* The parts of the notation, for phrase_set.c: words that * and ** may pass
 * over, what may stand between two words, and where ^ and $ hold. */
#define PHRASE_GAP 2
#define PHRASE_WIDE_GAP 6
#define PHRASE_SOFT_MARKS ",:-/&\n~"
bool phrase_may_begin(const struct tokens *tokens, size_t at);
bool phrase_may_end(const struct tokens *tokens, size_t at);

/* True if `word` is one of the words a phrase is written with. */
bool phrase_has_word(const char *phrase, struct slice word);

#endif
