/*
 * A delivery report as a whole: fields where there are any, words where not,
 * and for whom nothing is named the letter that was returned.
 */
#ifndef CORE_READING_REPORT_H
#define CORE_READING_REPORT_H

#include <gmime/gmime.h>

#include "core/reading/bounce.h"
#include "core/reading/message_parts.h"

struct report_source {
    struct slice fields;      /* of the parts message/delivery-status */
    struct slice text;        /* what people are to read; UTF-8 */
    struct slice attached;    /* text that came as a file */
    struct slice subject;     /* of the report */
    struct slice failed;      /* X-Failed-Recipients */
    struct slice sender;      /* whom the report was sent to */
    struct slice returned_to; /* To of the returned letter */
};

/* Pure: for tests and fuzzers. A report that names nobody gives one recipient
 * without an address. */
void report_judge(struct arena *arena, const struct report_source *source,
                  struct bounce *out);

void report_read(struct arena *arena, GMimeMessage *message,
                 const struct message_parts *parts, struct bounce *out);

#endif
