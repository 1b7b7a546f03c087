/*
 * The words by which mail programs mark what is not the writer's: what stands
 * in front of a quote, in several languages, and below a signature.
 */
#ifndef CORE_READING_QUOTE_MARKS_H
#define CORE_READING_QUOTE_MARKS_H

#include "base/slice.h"

/* "-----Original Message-----", "Begin forwarded message:". */
bool is_quote_separator(struct slice line);

/* "From: ..." or a translation; `any` also "Sent:", "To:", "Subject:". */
bool is_from_label(struct slice line);
bool is_any_label(struct slice line);

/* "On ..." as the first line of "On DATE, NAME wrote:", and its last. */
bool opens_attribution(struct slice line);
bool closes_attribution(struct slice line);

bool has_digit(struct slice line);
/* An address or a time of day: what attributions have and sentences lack. */
bool has_address_or_time(struct slice line);

/* "Sent from my iPhone", "Get Outlook for Android". */
bool is_mobile_footer(struct slice line);

/* The first line of a confidentiality notice or a warning about strangers. */
bool is_notice(struct slice line);

/* "Kind regards," alone. Not "Thanks", which may be an answer. */
bool is_closing(struct slice line);

/* A short line that could be part of an address block, not of a sentence. */
bool looks_like_signature(struct slice line);

/* "STOP", "2 please", "yes": an answer by itself. None of our lines is. */
bool is_bare_answer(struct slice line);

#endif
