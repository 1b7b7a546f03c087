/* The administrator's word lists (core/reading/words.h), from the folder
 * `words` of the configuration. */
#ifndef FLOW_WORDS_H
#define FLOW_WORDS_H

#include "base/error.h"
#include "base/text.h"
#include "core/reading/words.h"

/* Loads all files. What is wrong becomes a line of *complaint with file and
 * line, and the rest is loaded all the same; true: nothing is wrong. */
bool words_load(struct arena *arena, const char *directory,
                struct word_lists *out, struct text *complaint) NODISCARD;

#endif
