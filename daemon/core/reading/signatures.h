/*
 * What stands around a person's words without being said: closings with a
 * name and a telephone, signatures, mobile footers, notices and warnings.
 */
#ifndef CORE_READING_SIGNATURES_H
#define CORE_READING_SIGNATURES_H

#include "core/reading/text_lines.h"

/* MARK_CLOSING and MARK_SIGNATURE, in each stretch of own lines. A bare
 * answer is never marked. After the quotes. */
void mark_signatures(struct lines *lines);

#endif
