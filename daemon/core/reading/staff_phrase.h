/*
 * The words of a member of staff, one after another: phrases, courtesies that
 * change nothing, their name. Case and punctuation do not count, but
 * for a question mark.
 */
#ifndef CORE_READING_STAFF_PHRASE_H
#define CORE_READING_STAFF_PHRASE_H

#include "base/slice.h"

/* The next word, number or question mark; false at the end. An apostrophe
 * stays inside its word. */
bool staff_take_word(struct slice *rest, struct slice *out);

/* Each passes over what it looks for, if the words begin with it. */

/* A phrase in small letters, a space between its words. */
bool staff_take_phrase(struct slice *rest, const char *phrase);
/* "please", "many thanks", "sent from my iphone" */
bool staff_take_courtesy(struct slice *rest);
/* A part of their own name, as they may sign. */
bool staff_take_name(struct slice *rest, struct slice name);

#endif
