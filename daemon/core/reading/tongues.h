/*
 * Short answers in other languages: which language it is, and from a small
 * list of words for each, yes, no, numbers, stop and "in my language". A
 * person always reads them; only a stop is acted on.
 */
#ifndef CORE_READING_TONGUES_H
#define CORE_READING_TONGUES_H

#include "core/reading/answers.h"

struct tongue {
    const char *code;    /* BCP 47 */
    const char *markers; /* common words that are no English ones: "a|b" */
    const char *yes;
    const char *no;
    const char *stop[12]; /* phrases (phrase.h); NULL after the last */
    const char *stays[6]; /* "do not take me off" */
    const char *partly;   /* "paper", "only", "for now": not all, or not ever */
    const char *none[8];  /* "not this time" */
    const char *itself;   /* what it calls itself */
    const char *post;
    const char *phone;
};
extern const struct tongue tongues[];
extern const size_t tongue_count;

/* The language of a text if it is one of these, with two of its words at least
 * (or one, if nothing else is there), or one that `words` adds answers of;
 * NULL: English, or not known. */
const struct tongue *tongue_of(struct arena *arena,
                               const struct word_lists *words,
                               const struct tokens *tokens);

/* Intents from a text in that language, LANG among them. */
void tongue_take(struct judgement *judgement, const struct tongue *tongue,
                 const struct tokens *tokens);

/* A wish to leave in one of these languages, in a text that is not known for
 * one: too short, or written in two. The caller has found that it is not
 * understood in English. */
void tongues_spot(struct judgement *judgement, const struct tokens *tokens);

#endif
