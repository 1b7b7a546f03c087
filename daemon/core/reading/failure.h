/*
 * Why a letter failed, by the words of a server and its codes (RFC 5321
 * section 4.2, RFC 3463). The most exact wins: known words, then the code
 * in the words, then the code beside them.
 */
#ifndef CORE_READING_FAILURE_H
#define CORE_READING_FAILURE_H

#include "core/reading/bounce.h"

#define FAILURE_MOST_WORDS ((size_t)8192)

/* The first code of the form "5.1.1" in it, at most "5.999.999". Its first
 * digit is 2, 4 or 5. False, and *out empty, if there is none. */
bool failure_code(struct slice words, char out[12]);

/* The reason that the words alone give, or REASON_NOT_SAID. */
enum bounce_reason failure_said(struct slice words);

/* Fills status, reason, fault and lasting from the words of a server and from
 * the Status field (each may be empty). `one->action` is already known.
 * "User unknown" is believed when a code says the same, when it was said to
 * RCPT, or when it is not another server's reply; `beside` is the whole of
 * what the report says, which may tell. */
void failure_judge(struct arena *arena, struct slice words, struct slice status,
                   struct slice beside, struct bounce_recipient *one);

#endif
