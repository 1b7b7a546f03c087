/* For the files of answers: what one text says, while it is taken in. */
#ifndef CORE_READING_SAID_H
#define CORE_READING_SAID_H

#include "core/reading/answers.h"
#include "core/reading/asides.h"

struct answers {
    struct judgement *judgement;
    const struct offer *offer;
    const struct clauses *clauses;
    bool said[MEANING_COUNT];
    bool explicit_yes; /* to named items, with more than their numbers */
    bool wants;        /* any item named with a yes */
    bool refuses;
    bool conditional;
    bool aside; /* some words take no part in the answer */
    struct asides *asides;
    /* A no to one of an item's dates; or NULL. */
    const struct clause *refused_clause;
    const struct sent_item *refused_item;
    struct slice refused_date;
    const struct clause *yes;
    const struct clause *no;
};

const struct sent_item *answers_item(const struct answers *answers, int number);
/* The one item that yes or no can be said to, or NULL. */
const struct sent_item *answers_only_item(const struct judgement *judgement);
/* The one item whose place is held, or NULL. */
const struct sent_item *answers_only_held(const struct judgement *judgement);
/* The sent item that a clause names, if a person can answer to it; else NULL,
 * and a person reads the message. */
const struct sent_item *answers_named(struct answers *answers,
                                      const struct clause *clause,
                                      struct named_item *named, bool giving_up);
/* The first clause of a meaning, or NULL. */
const struct clause *answers_first(const struct answers *answers,
                                   enum meaning meaning);

/* A yes and a no to an item. To a place already held a yes may be another of
 * its dates, and a no gives it up. */
void answers_want(struct answers *answers, const struct clause *clause,
                  const struct sent_item *item, struct slice option);
void answers_refuse(struct answers *answers, const struct clause *clause,
                    const struct sent_item *item);
void answers_say(struct answers *answers, const struct clause *clause,
                 enum intent_name name, const struct sent_item *item,
                 struct slice option);
void answers_unclear(struct answers *answers, const struct clause *clause,
                     const char *why);

/* Yes, no, none and perhaps that name no item: what they belong to. */
void answers_settle(struct answers *answers);

/* What contradicts what, and what is left that belongs to nothing. */
void answers_check(struct answers *answers);

#endif
