/*
 * One tale, told again and again: the office that lives it is killed at its
 * n-th durable step and begun again, for every n. Then it is looked at.
 */
#ifndef TESTS_FLOW_LIVES_H
#define TESTS_FLOW_LIVES_H

#include "tests/flow/place.h"

struct looking {
    struct place *place;
    int step; /* at which it died */
    int wrong;
};

struct tale {
    /* Makes the office, before anybody can die. */
    void (*begin)(const char *name);
    /* All that happens. Begun again after a death, so what is done from
     * outside is noted in memory that outlives it. */
    void (*live)(struct place *place);
    void (*look)(struct looking *looking);
};

/* Notes what does not hold. */
void expect(struct looking *looking, bool holds, const char *what);
#define NUMBER(...) place_number(looking->place, __VA_ARGS__)

/* Shared memory, all zero. */
void *lives_memory(size_t size);

/* The clock of a tale goes on over deaths, and never back. */
void lives_begin_at(int64_t moment);
void lives_at(int64_t moment);

/* Death at each `stride`-th step, from any of the first; the last life is
 * undisturbed. How many steps there were; *wrong_out is how often something did
 * not hold. */
int lives_play(const struct tale *tale, const char *name, int stride,
               int *wrong_out);

#endif
