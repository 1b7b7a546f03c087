/* A reading while it is made: intents, reasons, and whether every clause is
 * understood. */
#ifndef CORE_READING_JUDGEMENT_H
#define CORE_READING_JUDGEMENT_H

#include "core/reading/reading.h"

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

#endif
