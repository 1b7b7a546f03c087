/*
 * Who is speaking: a person, or one of the machines that write mail. Told by
 * headers and report parts first, by known phrases last, since a person may
 * quote any phrase. The first that fits: our own letter, a delivery report, a
 * complaint, a receipt, a calendar, a button for leaving, a challenge, an
 * automatic reply; else a person.
 */
#ifndef CORE_READING_MESSAGE_KIND_H
#define CORE_READING_MESSAGE_KIND_H

#include <gmime/gmime.h>

#include "core/reading/message_parts.h"
#include "core/reading/reading.h"

/* *why_out is a sentence saying what gave it away. For a person it is NULL, or
 * why nothing may be done by a machine. */
enum message_kind message_kind_of(struct arena *arena, GMimeMessage *message,
                                  const struct message_parts *parts,
                                  struct slice our_address,
                                  const char **why_out);

/* The decoded value of the first header of that name, in one line. */
struct slice message_header(struct arena *arena, GMimeMessage *message,
                            const char *name);

/* Only what a mail program writes for its button for leaving a list. */
bool text_is_button(struct slice text);

/* A subject without "Re:", "Fwd:", "[EXTERNAL]" and the like. */
struct slice subject_bare(struct slice subject);

/* The key of the only From address, or the empty slice. */
struct slice message_from(struct arena *arena, GMimeMessage *message,
                          struct slice *name_out);

#endif
