/*
 * A ledger that was restored from a copy does not know the mail that was filed
 * since (rule 15).
 */
#ifndef FLOW_PROCESSED_H
#define FLOW_PROCESSED_H

#include "flow/collect.h"

/* Once for each process: if the newest message in the folder of processed mail
 * is not in the ledger, the sending is held until a person releases it. A
 * ledger without any mail is new: it only notes what lies there. False: the
 * mailbox or the ledger failed. */
bool processed_look(struct collect *collect, struct error *error) NODISCARD;

#endif
