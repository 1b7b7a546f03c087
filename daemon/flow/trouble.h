/* What is not well with the house, in sentences for a person: `involve status`
 * and the daily mail say the same. */
#ifndef FLOW_TROUBLE_H
#define FLOW_TROUBLE_H

#include "flow/house.h"

#define TROUBLES_MOST 64

struct troubles {
    struct slice list[TROUBLES_MOST];
    size_t count;
};

/* Also tries whether the ledger can be written. */
void troubles_find(struct arena *arena, struct house *house, int64_t now,
                   struct troubles *out);

#endif
