/*
 * Character sets of strangers' text. iconv opens a file for each set that it
 * meets first, which the closed-in reader may not do: so the sets we read are
 * one list, loaded beforehand, and every other name is made unreadable before
 * GMime sees it.
 */
#ifndef CORE_READING_CHARSET_H
#define CORE_READING_CHARSET_H

#include "base/arena.h"

/* Loads every set of the list and keeps it. Once for each process. */
void charset_setup(void);

/* Overwrites, in place, the names of sets that are not on the list where a
 * header may name one: encoded words (RFC 2047) and parameters (RFC 2231). */
void charset_mask(char *bytes, size_t size);

/* The bytes as UTF-8. A set that is unknown, or plainly not what it says, is
 * tried as UTF-8 and then read as windows-1252. What cannot be read becomes
 * U+FFFD. */
struct slice charset_decode(struct arena *arena, struct slice bytes,
                            struct slice name);

#endif
