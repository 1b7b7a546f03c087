/* Items by their place in the list: "the second one", "the last on the list",
 * "the first and the third". */
#ifndef CORE_READING_ORDINALS_H
#define CORE_READING_ORDINALS_H

#include "core/reading/tokens.h"

#define ORDINAL_LAST (-1)

/* The place that is named at a token, from 1 on; *end_out is the token after
 * it. 0: none is. `*listed_out` is true where it can be nothing else than a
 * place in the list, as one of several dates could. */
int ordinal_at(const struct tokens *tokens, size_t at, size_t *end_out,
               bool *listed_out);

#endif
