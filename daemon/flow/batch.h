/*
 * Messages of one folder, a bounded number at a time: fetched by one command,
 * read one by one, recorded in one commit, and only then moved. A crash
 * anywhere finds them again where they lay, and the ledger knows what was
 * already applied.
 *
 * A batch ends early for whatever should not wait: after an urgent message,
 * after some milliseconds of reading, and before a message that is about the
 * same person as one before it.
 */
#ifndef FLOW_BATCH_H
#define FLOW_BATCH_H

#include "flow/collect.h"

/* Takes the first of the messages, and as many more as it can; how many were
 * dealt with. */
bool batch_take(struct collect *collect, struct slice folder,
                uint32_t uidvalidity, const struct waiting_message *list,
                size_t count, size_t *done_out, struct error *error) NODISCARD;

#endif
