/*
 * The proof of each issue that awaits its ok, to each facilitator, once for
 * what is in it: when that changes, a new one goes, and the old one approves
 * nothing any more.
 */
#ifndef FLOW_PROOF_H
#define FLOW_PROOF_H

#include "flow/house.h"

/* Makes the proofs of one issue. False: there was nothing to do (error->kind is
 * ERROR_NONE), or it failed. */
bool proof_step(struct house *house, int64_t now, struct error *error);

/* "12:3f9a...": the issue and what is in it now; it stands in the purpose key
 * of its proofs ("proof:12:3f9a...:alex"). */
struct slice proof_edition(struct arena *arena, struct house *house,
                           int64_t issue_id, int64_t number);

#endif
