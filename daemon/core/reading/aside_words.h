/*
 * For asides.c: the words of an aside, each in its place. "Work" may be what
 * somebody did, or why they cannot come.
 */
#ifndef CORE_READING_ASIDE_WORDS_H
#define CORE_READING_ASIDE_WORDS_H

#include "core/reading/asides.h"

#define KIN                                                                   \
    "mum|mam|mother|dad|father|parents|parent|son|sons|daughter|daughters|"   \
    "brother|brothers|sister|sisters|husband|hubby|wife|partner|family|"      \
    "child|children|kid|kids|baby|boy|boys|girl|girls|lad|lads|friend|"       \
    "friends|mate|mates|grandson|granddaughter|grandchildren|gran|nan|"       \
    "grandma|grandad|grandfather|grandmother|aunt|auntie|uncle|cousin|"       \
    "nephew|niece|neighbour|neighbours|carer|helper|advocate|man|woman|lady|" \
    "colleague|boss|"                                                         \
    "sons|daughters|husbands|wifes|mums|dads|sisters|brothers"
#define OTHERS "he|she|they|him|her|them|his|their"

#define PAST \
    "was|were|used|had|did|spent|went|got|came|told|saw|worked|heard|retired"

/* Words that may stand between those that belong together. */
#define ADVERBS \
    "really|very|just|also|still|always|well|so|quite|often|never|ever|now"

bool asides_word(const struct asides *asides, size_t at, const char *list);
bool asides_has_word(const struct asides *asides, const struct clause *clause,
                     const char *list);

/* All of it is of the past. */
bool asides_is_past(const struct asides *asides, const struct clause *clause);
/* And the past is long enough ago that its days are none to come. */
bool asides_is_long_past(const struct asides *asides,
                         const struct clause *clause);

/* An item that some answer names; one that nobody signs up for. */
bool asides_is_answered(const struct asides *asides, int item);
bool asides_is_news(const struct asides *asides, int item);

/* What an aside may name: a title that is answered anyway, a day gone by. */
bool asides_may_name(const struct asides *asides, const struct clause *clause,
                     size_t at);
/* Somebody or some place; or what the writer was, "a nurse". */
bool asides_is_name(const struct asides *asides, const struct clause *clause,
                    size_t at);

/* True for a word that says nothing of an answer where it stands. */
bool asides_is_idle(const struct asides *asides, const struct clause *clause,
                    size_t at);

#endif
