/* Whole files, small ones. */
#ifndef EDGE_FILE_H
#define EDGE_FILE_H

#include <sys/stat.h>
#include <sys/types.h>

#include "base/arena.h"
#include "base/error.h"

/* At most `most` bytes; a longer file is ERROR_INPUT, and so is a link or
 * anything else that is not a regular file. Otherwise ERROR_SYSTEM with errno
 * in `number`. */
bool file_read(struct arena *arena, const char *path, size_t most,
               struct slice *out, struct error *error) NODISCARD;

/* The same below an open folder, or AT_FDCWD. */
bool file_read_in(struct arena *arena, int folder, const char *name,
                  size_t most, struct slice *out,
                  struct error *error) NODISCARD;

/* Both halves of it, for a caller that judges what it opened: opens a regular
 * file, never through a link; reads an open one (`name` is for the sentence)
 * and leaves it open. */
bool file_open(int folder, const char *name, struct stat *about_out,
               int *descriptor_out, struct error *error) NODISCARD;
bool file_take(struct arena *arena, int descriptor, const char *name,
               size_t most, struct slice *out, struct error *error) NODISCARD;

bool file_exists(const char *path);
/* May this user run it as a program? */
bool file_may_run(const char *path);

/* Writes beside it, syncs file and folder, and renames: the old content or
 * the new, never half. The umask does not narrow `mode`. */
bool file_write(const char *path, struct slice bytes, mode_t mode,
                struct error *error) NODISCARD;

/* The same in an open folder. */
bool file_write_in(int folder, const char *name, struct slice bytes,
                   mode_t mode, struct error *error) NODISCARD;

/* Removes what such a write left when it was killed before its rename, of files
 * whose names end so ("": all). For a folder in which nobody else writes such
 * files just now. */
void file_sweep(int folder, const char *ending);

/* Moves a file from one open folder to another, never over what is there, and
 * syncs both. False with errno, EEXIST when the name is taken. */
bool file_move(int from, const char *name, int to, const char *as) NODISCARD;

struct names {
    struct slice *list;
    size_t count;
};

/* The names in a folder that end in `ending`, not hidden ones, in byte order;
 * not more than NAMES_MOST. A folder that is not there has none. */
#define NAMES_MOST 1000
bool folder_list(struct arena *arena, const char *path, const char *ending,
                 struct names *out, struct error *error) NODISCARD;

/* Makes a folder (and those above it) if it is missing. */
bool folder_make(const char *path, mode_t mode, struct error *error) NODISCARD;

/* A folder that nobody but this user (and the superuser) can look into; else
 * the sentence says how to close it. */
bool folder_is_private(const char *path, struct error *error) NODISCARD;

/* Makes a file in the folder, renames it and takes it away again: all that is
 * needed of a folder, also of a share. */
bool folder_try(const char *path, struct error *error) NODISCARD;

/* Syncs a folder, so that renames in it outlive a power cut. */
bool folder_sync(const char *path, struct error *error) NODISCARD;

#endif
