/*
 * What mail programs write by themselves, in the languages of those who write
 * to us: each list ends with NULL. ASCII compares without case; where a
 * language begins such a line with another capital letter, both are here.
 */
#ifndef CORE_READING_MAIL_PHRASES_H
#define CORE_READING_MAIL_PHRASES_H

#include "base/slice.h"

/* Labels in front of a quote, without their colon. */
extern const char *const phrases_from[];
extern const char *const phrases_sent[];
extern const char *const phrases_to[];
extern const char *const phrases_subject[];
extern const char *const phrases_other_label[]; /* "Cc", "Reply-To" */

/* "Original Message", "Forwarded message". */
extern const char *const phrases_separator[];
/* ... and those that need no dashes. */
extern const char *const phrases_forwarded[];

/* How "On DATE, NAME wrote:" begins, ends, or has its verb in the middle. */
extern const char *const phrases_opener[];
extern const char *const phrases_closer[];
extern const char *const phrases_inner_verb[];

/* How "Sent from my telephone" begins. */
extern const char *const phrases_footer[];
/* ... and ends, where the device stands first. */
extern const char *const phrases_footer_end[];

/* How a notice begins, and what stands in its further lines. */
extern const char *const phrases_sent_by[];
extern const char *const phrases_sent_end[];
extern const char *const phrases_notice[];
extern const char *const phrases_notice_rest[];

/* "Kind regards", without what follows. */
extern const char *const phrases_closing[];

bool phrases_begin(const char *const *list, struct slice line);
bool phrases_end(const char *const *list, struct slice line);
bool phrases_within(const char *const *list, struct slice line);
bool phrases_hold(const char *const *list, struct slice whole);

#endif
