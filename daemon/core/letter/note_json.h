/* A note as JSON, as the ledger keeps it with its delivery. */
#ifndef CORE_LETTER_NOTE_JSON_H
#define CORE_LETTER_NOTE_JSON_H

#include "core/letter/letter.h"

struct slice note_write(struct arena *arena, const struct note *note);
bool note_read(struct arena *arena, struct slice json,
               struct note *out) NODISCARD;

#endif
