/*
 * A request with item numbers: "2", "yes to 2 and 4", "put me down for 2",
 * "3 - no thanks", "not 3".
 */
#ifndef CORE_READING_REQUEST_H
#define CORE_READING_REQUEST_H

#include "core/reading/clauses.h"

/* The request at a token, WANT or NOT_WANT, or UNCLEAR with the reason when
 * its words could mean either. False if there is none. */
bool request_at(const struct tokens *tokens, size_t at, struct clause *clause);

/* "no 2" and "no. 2" may say number two, or no to it: UNCLEAR. */
bool request_no_number(const struct tokens *tokens, size_t at,
                       struct clause *clause);

#endif
