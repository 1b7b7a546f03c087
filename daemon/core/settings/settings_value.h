/* One value of the settings, from its words into its place. Other rooms use
 * value_shown alone. */
#ifndef CORE_SETTINGS_SETTINGS_VALUE_H
#define CORE_SETTINGS_SETTINGS_VALUE_H

#include "base/error.h"
#include "core/settings/settings_table.h"

/* What reading a value may look at besides the value. */
struct value_place {
    struct arena *arena;
    struct slice directory; /* what relative paths begin at */
    void *base;             /* the struct that `offset` is in */
};

/* The error says what was read and what to write. Not for KIND_CODES. */
bool value_read(const struct value_place *place, const struct setting *setting,
                struct slice words, struct error *error) NODISCARD;

/* Words of a stranger or a typist, fit for a sentence. */
char *value_shown(struct arena *arena, struct slice words);

/* [a-z0-9-]+, at most 40 */
bool value_is_code(struct slice words);

/* A host that never leaves this machine: localhost, 127.x.x.x or ::1. */
bool value_is_loopback(struct slice host);

#endif
