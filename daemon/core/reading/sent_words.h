/*
 * What was sent, in words: for `involve explain --sent` and for the scorers.
 *
 *   bulletin | 1:event:Harbour walk:Mon 1 June | 2:news:The lift works:- |
 *   booked:1 | opt:1=Mon 1 June
 *
 * First what the letter was: bulletin, invite, confirm or nothing. Then its
 * items, number:kind:title:when. Then what the person holds.
 */
#ifndef CORE_READING_SENT_WORDS_H
#define CORE_READING_SENT_WORDS_H

#include "base/error.h"
#include "core/reading/reading.h"

/* Fills `sent` and the items of `out`; they point into `words`. ERROR_INPUT
 * with what is wrong. */
bool sent_words_read(struct arena *arena, struct slice words,
                     struct reading_context *out,
                     struct error *error) NODISCARD;

/* True if the bytes begin with lines of a mail's header. */
bool is_mail(struct slice bytes);

/* A mail with that text, as an answer to us. */
struct slice mail_of_text(struct arena *arena, struct slice text,
                          struct slice our_address);

#endif
