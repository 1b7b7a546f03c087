/*
 * Who a message is from and what it answers, from its headers and from what it
 * returns: the reader's first step.
 */
#ifndef CORE_READING_IDENTITY_H
#define CORE_READING_IDENTITY_H

#include "core/reading/authentication.h"
#include "core/reading/correlators.h"
#include "core/reading/message_parts.h"
#include "core/reading/reading.h"

void identity_of(struct arena *arena, GMimeMessage *mime,
                 const struct message_parts *parts, enum message_kind kind,
                 const struct ourselves *ourselves, struct correlators *out);

#endif
