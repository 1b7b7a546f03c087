/*
 * Which of two texts of one message to read: most programs write the same as
 * plain text and as HTML, some write one of them badly.
 */
#ifndef CORE_READING_TEXT_CHOICE_H
#define CORE_READING_TEXT_CHOICE_H

#include "base/arena.h"

/* Whether the person's words in `html` (as text) hold something that is not in
 * `plain`, and leave out nothing of theirs that is. */
bool html_says_more(struct arena *arena, struct slice plain, struct slice html);

#endif
