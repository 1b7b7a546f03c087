/* Listing and fetching messages of the selected folder. Never BODYSTRUCTURE or
 * ENVELOPE: a hostile one overruns libetpan's stack. */
#ifndef EDGE_IMAP_FETCH_H
#define EDGE_IMAP_FETCH_H

#include "edge/imap_session.h"
#include "edge/mailbox.h"

/* `most` messages by number from `first` (1 is the oldest) on, of which there
 * must be so many; sorted by UID into `list`. Allow for it first. */
bool imap_list(struct imap_session *session, uint32_t first, size_t most,
               struct waiting_message *list, size_t *count_out,
               struct error *error) NODISCARD;

/* As mailbox_fetch. */
bool imap_fetch(struct arena *arena, struct imap_session *session, uint32_t uid,
                size_t most, struct slice *out, struct error *error) NODISCARD;

#endif
