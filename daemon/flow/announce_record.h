/*
 * From the text of an announcement to the ledger, whether it lay in the folder
 * or came by mail.
 */
#ifndef FLOW_ANNOUNCE_RECORD_H
#define FLOW_ANNOUNCE_RECORD_H

#include "flow/announce_note.h"

/* What taken->text says: recorded, or cancelled, or taken->faults says why not.
 * False only when the ledger failed. */
bool announce_record(struct arena *arena, struct house *house,
                     struct taken *taken, int64_t now,
                     struct error *error) NODISCARD;

/* A variant that came later than its announcement, or was named after its
 * reference: "tea.cy.txt", "A-0042.cy.txt". */
bool announce_keep_alone(struct arena *arena, struct house *house,
                         struct taken *taken, int64_t now,
                         struct error *error) NODISCARD;

/* The text as it is filed: with its reference, so that a later change can
 * name it. */
struct slice announce_copy(struct arena *arena, const struct taken *taken);

#endif
