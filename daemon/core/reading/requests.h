/* What people ask for besides items: to leave, to get less or other mail, to
 * get it in another form, to pause. */
#ifndef CORE_READING_REQUESTS_H
#define CORE_READING_REQUESTS_H

#include "core/reading/answers.h"

void requests_take(struct judgement *judgement, const struct clauses *clauses,
                   const struct clause *clause);

/* "ok" and nothing else that answers: after a confirmation it is thanks. */
void requests_weak_yes(struct judgement *judgement,
                       const struct clause *clause);

#endif
