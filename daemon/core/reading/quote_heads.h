/*
 * Heads: what a mail program puts in front of a quote. "On DATE, NAME wrote:"
 * over one to four lines, blocks of From, Sent, To and Subject, those of Lotus
 * Notes, and separators; with the quote that follows, where ">" does not mark
 * it.
 */
#ifndef CORE_READING_QUOTE_HEADS_H
#define CORE_READING_QUOTE_HEADS_H

#include "core/reading/text_lines.h"

/* MARK_HEAD, and MARK_QUOTED for what a head announces. After mark_ours. */
void mark_heads(struct arena *arena, struct lines *lines);

#endif
