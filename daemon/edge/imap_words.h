/*
 * The words of a message that is too large to be fetched whole: its header and
 * those of its parts that are text, made into a message of its own. Which parts
 * there are is told by BODYSTRUCTURE; libetpan follows it on the stack, so its
 * depth is bounded before it sees it (edge/imap_stream.h).
 */
#ifndef EDGE_IMAP_WORDS_H
#define EDGE_IMAP_WORDS_H

#include "edge/imap_session.h"
#include "edge/mailbox.h"

/* As mailbox_fetch_words. */
bool imap_fetch_words(struct arena *arena, struct imap_session *session,
                      const struct waiting_message *message, struct slice *out,
                      struct error *error) NODISCARD;

#endif
