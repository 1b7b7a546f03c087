/* What a letter offered, as it stands to the person it was written to: for
 * flow/match.c. */
#ifndef FLOW_MATCH_ITEMS_H
#define FLOW_MATCH_ITEMS_H

#include "edge/store_invitation.h"
#include "flow/match.h"

enum sent_kind match_sent_kind(enum letter_kind kind);

/* The items of the letter, for reading and deciding. */
void match_items(struct arena *arena, struct composer *composer,
                 const struct delivery_row *row, struct match *match,
                 int64_t now);

/* The event that their calendar answers. */
void match_event(struct arena *arena, struct house *house,
                 const struct invitation_row *invitation, int64_t now,
                 struct match *match);

/* Whatever their name is down for. */
void match_held(struct arena *arena, struct house *house, struct match *match);

#endif
