/* `involve explain FILE ...`: what a message is and how it is read, as JSON on
 * one line each. The bytes are parsed in a reader of its own, as always. */
#ifndef FLOW_EXPLAIN_H
#define FLOW_EXPLAIN_H

#include "base/error.h"
#include "base/text.h"
#include "core/reading/reading.h"

struct explainer {
    const char *directory; /* of the configuration, for its word lists */
    struct slice our_address;
    struct reading_context context; /* what the messages answer */
    int socket;                     /* to the reader, or -1 */
    int process;                    /* the reader's, or 0 */
};

/* Starts the reader when it is needed first. Bytes that are no mail are taken
 * for the text of an answer. A message that kills the reader is set aside, and
 * the next one has a new reader. False: no reader can be had. */
bool explain(struct arena *arena, struct explainer *explainer, const char *file,
             struct slice message, struct text *out,
             struct error *error) NODISCARD;

void explain_end(struct explainer *explainer);

#endif
