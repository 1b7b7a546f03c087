/*
 * What people tell of their past beside an answer ("I have looked after my
 * daughter for twelve years"): it asks for nothing, and changes nothing. The
 * grammar knows how such a tale begins; what it may go on with is every word
 * that is not listed here as one that could matter.
 */
#ifndef CORE_READING_TALES_H
#define CORE_READING_TALES_H

#include "core/reading/tokens.h"

/* True if a tale may go on over this token. */
bool tale_goes_on(const struct tokens *tokens, size_t at);

#endif
