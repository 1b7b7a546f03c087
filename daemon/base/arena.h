/*
 * An arena owns all memory of one job: one letter, one message, one
 * configuration. Nothing is freed alone; the arena goes as a whole.
 * A function whose first parameter is an arena returns memory that lives as
 * long as that arena. Out of memory ends the process: all state is
 * transactional and the supervisor starts it again.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>

#include "base/slice.h"

struct arena;

struct arena *arena_new(void);

/* Frees the arena and everything in it. NULL is fine. */
void arena_free(struct arena *arena);

/* Forgets everything in it, and keeps its largest block for the next job. */
void arena_reset(struct arena *arena);

/* Zeroed memory, aligned for any type; size 0 gives a valid pointer. */
void *arena_alloc(struct arena *arena, size_t size);

/* The same, not zeroed: for bytes that are written before they are read. */
void *arena_take(struct arena *arena, size_t size);

/* Zeroed array; a product that overflows ends the process. */
void *arena_array(struct arena *arena, size_t count, size_t size);

/*
 * A list grown by doubling: returns an array with room for at least count + 1
 * items of the given size, with the first count copied, and updates *room.
 */
void *arena_grow(struct arena *arena, void *list, size_t count, size_t *room,
                 size_t size);

/* Copies; the string form adds a NUL, and NULs inside stay as they are. */
struct slice arena_copy(struct arena *arena, struct slice from);
char *arena_string(struct arena *arena, struct slice from);

char *arena_format(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Makes the arena free `memory` by `release` when it is reset or freed, last
 * owned first: for objects that a library allocates. */
void arena_own(struct arena *arena, void *memory, void (*release)(void *));

#endif
