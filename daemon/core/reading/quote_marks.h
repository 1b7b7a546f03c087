/*
 * What single lines look like: what mail programs put in front of a quote, in
 * several languages, and what stands below a person's words.
 */
#ifndef CORE_READING_QUOTE_MARKS_H
#define CORE_READING_QUOTE_MARKS_H

#include "base/slice.h"

/* "From: ...", "Sent: ..." and their translations, also in bold. Bits. */
enum label {
    LABEL_NONE = 0,
    LABEL_FROM = 1,
    LABEL_SENT = 2,
    LABEL_TO = 4,
    LABEL_SUBJECT = 8,
    LABEL_OTHER = 16
};

enum label label_of(struct slice line);

/* "-----Original Message-----", "Begin forwarded message:". */
bool is_quote_separator(struct slice line);

/* A line of dashes or stars, drawn and not said. */
bool is_drawn(struct slice line);

/* "On ..." as the first line of "On DATE, NAME wrote:", and the end of all. */
bool opens_attribution(struct slice line);
bool closes_attribution(struct slice line);

/* "2016-02-05 13:29 GMT+02:00 NAME <": how some begin it. */
bool opens_with_date(struct slice line);
bool has_zone_early(struct slice line);

/* "---- On DATE NAME wrote ----". */
bool is_dashed_attribution(struct slice line);

bool has_digit(struct slice line);
/* An address or a time of day: what attributions have and sentences lack. */
bool has_address_or_time(struct slice line);
/* "07/26/2000", "26.7.2000", "2000-07-26". */
bool has_date(struct slice line);

/* "Sent from my iPhone", "Get Outlook for Android". */
bool is_mobile_footer(struct slice line);

/* The first line of a confidentiality notice or a warning about strangers;
 * whether another line goes on with such a warning. */
bool is_notice(struct slice line);
bool goes_on_with_notice(struct slice line);

/* "Kind regards," alone. Not "Thanks", which may be an answer. */
bool is_closing(struct slice line);

/* A short line that could be part of an address block, not of a sentence. */
bool looks_like_signature(struct slice line);

/* A telephone number, an address of mail or of the web. */
bool has_contact(struct slice line);

/* "STOP", "2 please", "yes": an answer by itself. None of our lines is. */
bool is_bare_answer(struct slice line);

#endif
