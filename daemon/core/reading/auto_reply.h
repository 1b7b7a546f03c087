/*
 * Was it written by an answering machine (RFC 3834)? Told by weight: one sign
 * that only machines give is enough, signs that people's mail may have too
 * must come together. A letter that merely came through a list is a person's.
 */
#ifndef CORE_READING_AUTO_REPLY_H
#define CORE_READING_AUTO_REPLY_H

#include <gmime/gmime.h>

#include "core/reading/message_parts.h"

/* True for a machine; *why_out says why. For what may still be a person's it
 * says why a person had better look, or is NULL. */
bool auto_reply_is(struct arena *arena, GMimeMessage *message,
                   const struct message_parts *parts, const char **why_out);

/* Did it come through a list (RFC 2369, RFC 2919)? Such mail gets no answer. */
bool came_by_list(struct arena *arena, GMimeMessage *message);

/* No sender to answer (RFC 5321 section 4.5.5). */
bool has_null_path(struct arena *arena, GMimeMessage *message);

/* A sender that is a mail system: "MAILER-DAEMON", "postmaster@...". */
/* An address that nobody reads, by its name. */
bool is_from_nobody(struct arena *arena, GMimeMessage *message);
bool is_mail_system(struct arena *arena, GMimeMessage *message);

bool has_header(GMimeMessage *message, const char *name);

#endif
