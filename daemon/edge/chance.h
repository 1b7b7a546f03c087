/* Randomness from the kernel. */
#ifndef EDGE_CHANCE_H
#define EDGE_CHANCE_H

#include "base/arena.h"

/* 100 bits as 20 lower-case characters: unguessable, and safe in addresses. */
struct slice chance_token(struct arena *arena);

/* From 0 to below - 1. */
int chance_number(int below);

void chance_bytes(void *to, size_t size);

#endif
