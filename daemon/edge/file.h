/* Whole files, small ones. */
#ifndef EDGE_FILE_H
#define EDGE_FILE_H

#include <sys/types.h>

#include "base/arena.h"
#include "base/error.h"

/* At most `most` bytes; a longer file is an error. Only regular files. */
bool file_read(struct arena *arena, const char *path, size_t most,
               struct slice *out, struct error *error) NODISCARD;

bool file_exists(const char *path);

/* Writes beside it, syncs file and folder, and renames: the old content or
 * the new, never half. */
bool file_write(const char *path, struct slice bytes, mode_t mode,
                struct error *error) NODISCARD;

/* Makes a folder (and those above it) if it is missing. */
bool folder_make(const char *path, mode_t mode, struct error *error) NODISCARD;

/* Syncs a folder, so that renames in it outlive a power cut. */
bool folder_sync(const char *path, struct error *error) NODISCARD;

#endif
