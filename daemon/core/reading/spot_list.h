/* The phrases of spot.h. */
#ifndef CORE_READING_SPOT_LIST_H
#define CORE_READING_SPOT_LIST_H

#include "core/reading/reading.h"

struct spotted {
    enum intent_name intent;
    const char *detail;
    const char *phrase;
    bool item; /* belongs to the item named, if there is one */
    bool sure; /* of QUESTION: also without a question mark */
};
extern const struct spotted spotted_list[];
extern const size_t spotted_count;

#endif
