/*
 * What a delivery report says in words, for the many servers that write no
 * fields (RFC 3464) or none that name an address: a table of what stands
 * before the returned letter, and where in a line the recipient is named.
 */
#ifndef CORE_READING_REPORT_TEXT_H
#define CORE_READING_REPORT_TEXT_H

#include "core/reading/bounce.h"

struct report_text {
    struct slice said;     /* by the server, without the returned letter */
    struct slice returned; /* the letter's lines, if they are in the text */
};

/* Cuts at the line that says that the letter follows, or where it begins. */
struct report_text report_text_of(struct slice text);

/* Does it say that delivery is still being tried? */
bool report_text_delays(struct slice subject, struct slice said);

/* Does it begin as servers begin such reports? */
bool report_text_opens(struct slice said);
bool report_subject(struct slice subject);

/* The addresses that could not be reached, each once, best evidence only.
 * `sender` is who the report was sent to: it is nobody's recipient, unless no
 * other is named. At most BOUNCE_MOST_RECIPIENTS. */
size_t report_text_recipients(struct arena *arena, struct slice said,
                              struct slice sender, struct slice **out);

/* What is said of that recipient: the lines from where it is named up to where
 * another is, and each other line that names it. */
struct slice report_text_about(struct arena *arena, struct slice said,
                               struct slice address,
                               const struct slice *recipients, size_t count);

#endif
