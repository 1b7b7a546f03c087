#include "base/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/must.h"

#include "base/banned.h"

#define FIRST_BLOCK ((size_t)4096)

struct block {
    struct block *before;
    size_t size;
    size_t used;
    alignas(max_align_t) char bytes[];
};

struct owned {
    struct owned *before;
    void *memory;
    void (*release)(void *);
};

struct arena {
    struct block *last;
    struct owned *owned;
};

static struct block *block_new(size_t size, struct block *before)
{
    struct block *block = malloc(sizeof *block + size);

    must(block != NULL);
    block->before = before;
    block->size = size;
    block->used = 0;
    return block;
}

static void release_owned(struct arena *arena)
{
    for (struct owned *o = arena->owned; o != NULL; o = o->before)
        o->release(o->memory);
    arena->owned = NULL;
}

struct arena *arena_new(void)
{
    struct arena *arena = calloc(1, sizeof *arena);

    must(arena != NULL);
    arena->last = block_new(FIRST_BLOCK, NULL);
    return arena;
}

static void free_blocks(struct block *block)
{
    while (block != NULL) {
        struct block *before = block->before;

        free(block);
        block = before;
    }
}

void arena_free(struct arena *arena)
{
    if (arena == NULL)
        return;
    release_owned(arena);
    free_blocks(arena->last);
    free(arena);
}

void arena_reset(struct arena *arena)
{
    struct block *largest = arena->last;

    release_owned(arena);
    free_blocks(largest->before);
    largest->before = NULL;
    largest->used = 0;
}

/* The newest block is always the largest, since blocks only grow. */
static void add_block(struct arena *arena, size_t least)
{
    size_t size = arena->last->size * 2;

    while (size < least) {
        must(size <= SIZE_MAX / 2);
        size *= 2;
    }
    arena->last = block_new(size, arena->last);
}

void *arena_take(struct arena *arena, size_t size)
{
    size_t align = alignof(max_align_t);
    struct block *block = arena->last;
    void *memory;

    must(size <= SIZE_MAX - align - sizeof(struct block));
    size = (size + align - 1) / align * align;
    if (block->size - block->used < size) {
        add_block(arena, size);
        block = arena->last;
    }
    memory = block->bytes + block->used;
    block->used += size;
    return memory;
}

void *arena_alloc(struct arena *arena, size_t size)
{
    void *memory = arena_take(arena, size);

    return memset(memory, 0, size);
}

void *arena_array(struct arena *arena, size_t count, size_t size)
{
    must(size == 0 || count <= SIZE_MAX / size);
    return arena_alloc(arena, count * size);
}

void *arena_grow(struct arena *arena, void *list, size_t count, size_t *room,
                 size_t size)
{
    void *grown;

    if (count < *room)
        return list;
    must(*room <= SIZE_MAX / 4);
    *room = *room == 0 ? 8 : *room * 2;
    grown = arena_array(arena, *room, size);
    if (count > 0)
        memcpy(grown, list, count * size);
    return grown;
}

struct slice arena_copy(struct arena *arena, struct slice from)
{
    return (struct slice){arena_string(arena, from), from.size};
}

char *arena_string(struct arena *arena, struct slice from)
{
    char *copy = arena_take(arena, from.size + 1);

    if (from.size > 0)
        memcpy(copy, from.at, from.size);
    copy[from.size] = '\0';
    return copy;
}

char *arena_format(struct arena *arena, const char *format, ...)
{
    va_list list;
    va_list again;
    int size;
    char *out;

    va_start(list, format);
    va_copy(again, list);
    size = vsnprintf(NULL, 0, format, list);
    va_end(list);
    must(size >= 0);
    out = arena_take(arena, (size_t)size + 1);
    vsnprintf(out, (size_t)size + 1, format, again);
    va_end(again);
    return out;
}

void arena_own(struct arena *arena, void *memory, void (*release)(void *))
{
    struct owned *owned = arena_alloc(arena, sizeof *owned);

    *owned = (struct owned){arena->owned, memory, release};
    arena->owned = owned;
}
