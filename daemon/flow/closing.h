/*
 * When an item closes, its owner gets the list of those who put their names
 * down, with what each agreed to share; the facilitators do when nobody on the
 * staff owns it. Once for each item.
 */
#ifndef FLOW_CLOSING_H
#define FLOW_CLOSING_H

#include "flow/house.h"

/* True if a list was made. False: none is due (error->kind is ERROR_NONE), or
 * it failed. */
bool closing_step(struct house *house, int64_t now, struct error *error);

#endif
