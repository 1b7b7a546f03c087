/* Listing and fetching messages of the selected folder; whole ones, without
 * asking for their structure. */
#ifndef EDGE_IMAP_FETCH_H
#define EDGE_IMAP_FETCH_H

#include "edge/imap_session.h"
#include "edge/mailbox.h"

/* `most` messages by number from `first` (1 is the oldest) on, of which there
 * must be so many; sorted by UID into `list`. Allow for it first. */
bool imap_list(struct imap_session *session, uint32_t first, size_t most,
               struct waiting_message *list, size_t *count_out,
               struct error *error) NODISCARD;

/* The UIDs, as libetpan wants them; the caller frees it. */
struct mailimap_set *imap_set(const struct waiting_message *list, size_t count);

/* The item of one kind in what the server said of a message, or NULL. */
struct mailimap_msg_att_static *imap_item_of(struct mailimap_msg_att *said_of,
                                             int kind);
/* Bytes of a BODY[...] in it, or none. */
struct slice imap_bytes_in(struct mailimap_msg_att *said_of);

/* UID and one more; takes `more` over, the caller frees the type. */
struct mailimap_fetch_type *imap_fetch_uid_and(struct mailimap_fetch_att *more);

/* As mailbox_fetch_several. */
bool imap_fetch_several(struct arena *arena, struct imap_session *session,
                        const struct waiting_message *list, size_t count,
                        struct slice *out, struct error *error) NODISCARD;

/* As mailbox_fetch. */
bool imap_fetch(struct arena *arena, struct imap_session *session, uint32_t uid,
                size_t most, struct slice *out, struct error *error) NODISCARD;

#endif
