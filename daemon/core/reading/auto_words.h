/* Do these words read as an answering machine's, and answer nothing? For what
 * has no header or subject to tell by. */
#ifndef CORE_READING_AUTO_WORDS_H
#define CORE_READING_AUTO_WORDS_H

#include "base/arena.h"

/* `own` is what the sender wrote, without quotes. An absence alone is a
 * person's ("I am away until Monday"); so is anything that answers, asks or
 * wants. */
bool auto_words_are(struct slice own);

/* Whether it may be so of any part of `text`: cheap, and asked first. */
bool auto_words_may_be(struct slice text);

/* Without the sentences that say where others may turn to ("If you feel
 * suicidal, call 999"): they are not how the sender feels. */
struct slice auto_words_without_advice(struct arena *arena, struct slice text);

#endif
