/*
 * What some readers may stumble over in an announcement: long sentences, links
 * that do not say where they go, words that hurt. Remarks for its author, never
 * a reason to refuse it.
 */
#ifndef CORE_NOTICE_READABILITY_H
#define CORE_NOTICE_READABILITY_H

#include "core/notice/announcement.h"

#define READABILITY_MOST 12

/* Whole sentences into `out`, which has room for READABILITY_MOST; how many. */
size_t readability_remarks(struct arena *arena,
                           const struct announcement *announcement,
                           const struct settings *settings, struct slice *out);

#endif
