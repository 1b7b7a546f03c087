/*
 * HTML of a message as text: lines, quotes as "> ", signature marks as "-- ".
 * No address in it is ever followed.
 */
#ifndef CORE_READING_HTML_TEXT_H
#define CORE_READING_HTML_TEXT_H

#include "base/arena.h"

/* Once for each process, before it is closed in. */
void html_setup(void);

/* `html` is UTF-8, whatever it says of itself. *whole_out is false if it was
 * too deep or too long to read to its end. */
struct slice html_text(struct arena *arena, struct slice html, bool *whole_out);

#endif
