/* The list of sign-ups as a file for a spreadsheet. */
#ifndef FLOW_SIGNUP_LIST_H
#define FLOW_SIGNUP_LIST_H

#include "core/time/civil.h"
#include "edge/store_inbound.h"

void signup_list_heading(struct text *out);
void signup_list_row(struct arena *arena, const struct zone *zone,
                     const struct signup_row *row, struct text *out);

#endif
