/*
 * A message as GMime parses it: the reader's two steps. Called only inside
 * the reader process, in tests and by fuzzers.
 */
#ifndef CORE_READING_MESSAGE_H
#define CORE_READING_MESSAGE_H

#include "base/error.h"
#include "core/reading/authentication.h"
#include "core/reading/correlators.h"
#include "core/reading/reading.h"

/* Once for each process, before it is closed in: loads GMime, libxml2 and the
 * charsets that iconv would otherwise open files for. */
void message_setup(void);

struct message;

/* Parses. The bytes must outlive the message; the arena frees it. NULL with
 * the reason when limits_allow refuses it or it is not a message at all. */
struct message *message_open(struct arena *arena, struct slice bytes,
                             struct error *error);

/* Step one. */
void message_identify(struct arena *arena, struct message *message,
                      const struct ourselves *ourselves,
                      struct correlators *out);

/* Step two. */
void message_read(struct arena *arena, struct message *message,
                  const struct reading_context *context, struct reading *out);

/* The text that message_read works on: the best text part, or HTML as text.
 * Valid UTF-8 with LF. For own_words tests. */
struct slice message_text(struct arena *arena, struct message *message);

#endif
