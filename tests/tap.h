/*
 * TAP for `prove`: each call is one test. Strings are shown when they differ.
 */
#ifndef TESTS_TAP_H
#define TESTS_TAP_H

#include "base/slice.h"

void ok(bool condition, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void is_int(int64_t got, int64_t expected, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void is_text(struct slice got, const char *expected, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void note(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Prints the plan; the exit status of main. */
int done_testing(void);

#endif
