/*
 * Plain text in lines of at most 72 characters. Templates and announcements
 * hold a paragraph as one line; here it gets its width.
 *
 * A break never makes a short line: "... reply with the word STOP." does not
 * leave "STOP." on a line of its own, since no line that we send may be a
 * command by itself. Rather a line stays longer.
 */
#ifndef CORE_LETTER_WRAP_H
#define CORE_LETTER_WRAP_H

#include "base/text.h"

#define WRAP_WIDTH 72

/* Each line of `text` wrapped, ended by LF. A line goes on below its own
 * indentation, or below the words of "- " and "1. "; "> " is repeated. */
void wrap_put(struct text *out, struct slice text);

#endif
