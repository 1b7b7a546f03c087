/*
 * The fields of a delivery report (RFC 3464; RFC 6533): one block for the
 * message, then one for each recipient. Where blank lines are missing or too
 * many, a field that begins another recipient parts the blocks.
 */
#ifndef CORE_READING_DELIVERY_REPORT_H
#define CORE_READING_DELIVERY_REPORT_H

#include "core/reading/bounce.h"

/* What one block says; slices point into the text or the arena. */
struct report_block {
    struct slice final;    /* an address, or empty if it holds none */
    struct slice original; /* the same */
    struct slice actual;   /* X-Actual-Recipient */
    struct slice action;   /* as written */
    struct slice status;
    struct slice diagnostic;
};

/* Finds the blocks in any text: the fields may stand among other lines. At
 * most BOUNCE_MOST_RECIPIENTS. How many. */
size_t delivery_report_read(struct arena *arena, struct slice text,
                            struct report_block **out);

/* The action word of a block ("failed (bad mailbox)"); anything unknown, and
 * none, is what `otherwise` says. */
enum bounce_action report_action(struct slice word,
                                 enum bounce_action otherwise);

#endif
