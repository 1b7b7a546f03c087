/* A folder of the test's own, which goes when the test ends. */
#ifndef TESTS_EDGE_PLACE_H
#define TESTS_EDGE_PLACE_H

#include <sys/types.h>

#include "base/arena.h"

/* Makes it below TMPDIR or /tmp; once for each program. */
const char *place_make(void);

/* "FOLDER/..." by a format; lives as long as the arena. */
char *place_path(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Writes or reads a whole file by its path; ends the test if it cannot. */
void place_put(const char *path, const char *text);
struct slice place_get(struct arena *arena, const char *path);

#endif
