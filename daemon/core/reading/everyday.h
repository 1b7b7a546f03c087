/*
 * The everyday vocabulary: words of home, work, weather, family and pastimes,
 * in all their forms. A remark that holds another word may be about anything,
 * and a person reads it.
 */
#ifndef CORE_READING_EVERYDAY_H
#define CORE_READING_EVERYDAY_H

#include "base/slice.h"

/* Folded, as in tokens.h. */
bool everyday_word(struct slice word);

#endif
