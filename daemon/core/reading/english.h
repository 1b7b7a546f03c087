/*
 * How people in Britain answer, as rules of a grammar (grammar.h), over words
 * as wording.h spells them. Rules named after a meaning (clauses.c has the
 * list) are whole clauses; the others are what these are made of.
 */
#ifndef CORE_READING_ENGLISH_H
#define CORE_READING_ENGLISH_H

#include "core/reading/grammar.h"

extern const struct rules english_manners;    /* greetings, thanks, remarks */
extern const struct rules english_courtesies; /* and asides */
extern const struct rules english_several;
extern const struct rules english_idioms;   /* of wanting */
extern const struct rules english_declines; /* of no, and of changing */
extern const struct rules english_sorts;    /* more and less, print */
extern const struct rules english_formal;
extern const struct rules english_learners;
extern const struct rules english_wishes;   /* yes, and which */
extern const struct rules english_refusals; /* no, giving up, changing */
extern const struct rules english_voices;   /* formal, or of few words */
extern const struct rules english_list;     /* stop, less, formats, pauses */

/* True for a word that is not taken for anybody's name. */
bool english_is_no_name(struct slice word);

#endif
