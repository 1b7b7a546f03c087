/*
 * From clauses to intents: which items are meant, what yes and no belong to,
 * what contradicts what. Knows what was sent and which places are held.
 */
#ifndef CORE_READING_ANSWERS_H
#define CORE_READING_ANSWERS_H

#include "core/reading/clauses.h"

/* A reading while it is made. */
struct judgement {
    struct arena *arena;
    const struct reading_context *context;
    struct reading *out;
    int focus;  /* the item that is answered, by where the answer stands; 0 */
    bool whole; /* every clause is understood, and certain */
};

void judge_because(struct judgement *judgement, const char *sentence);
/* "the words '...' are not understood" */
void judge_because_said(struct judgement *judgement, struct slice said,
                        const char *after);
void judge_not_whole(struct judgement *judgement, const char *why);
void judge_add(struct judgement *judgement, enum intent_name name, int item,
               struct slice detail);
bool judge_has(const struct judgement *judgement, enum intent_name name);
bool judge_has_item(const struct judgement *judgement, enum intent_name name,
                    int item);
void judge_drop(struct judgement *judgement, enum intent_name name, int item);

/* Takes all clauses of one text in. `context` of the judgement is what they
 * may speak of. */
void answers_take(struct judgement *judgement, const struct offer *offer,
                  const struct clauses *clauses);

#endif
