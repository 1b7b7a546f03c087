/* Claiming a group of letters: due, allowed, rendered, frozen; one commit. */
#ifndef FLOW_CLAIM_H
#define FLOW_CLAIM_H

#include "flow/deliver.h"

/* Fills deliver->claim and count; 0 when nothing is due. The ends of the group
 * before enter the ledger with it. `held`: only alerts. */
bool claim_group(struct deliver *deliver, bool held,
                 struct error *error) NODISCARD;

#endif
