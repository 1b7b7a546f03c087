/*
 * What went wrong, on the caller's stack. A function that can fail returns
 * bool and takes struct error * last. The place that knows writes the
 * sentence, for a person who must act on it; each level up may put its own
 * place in front. Only flow/ and the main files log it, once.
 */
#ifndef BASE_ERROR_H
#define BASE_ERROR_H

#include <stdbool.h>

#define NODISCARD __attribute__((warn_unused_result))

enum error_kind {
    ERROR_NONE,
    ERROR_INPUT,     /* what was given to us is not right */
    ERROR_TEMPORARY, /* try again later */
    ERROR_PERMANENT, /* trying again will not help */
    ERROR_SYSTEM     /* the machine: disk, memory, descriptors */
};

struct error {
    enum error_kind kind;
    int number; /* errno, an SMTP code, or a library's own number; or 0 */
    char text[400];
};

/* Both return false, so that a failing function can `return error_set(...)`. */
bool error_set(struct error *error, enum error_kind kind, const char *format,
               ...) __attribute__((format(printf, 3, 4)));

/* The sentence is followed by what errno `number` means. */
bool error_system(struct error *error, int number, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Puts "PREFIX: " before the text. Returns false too. */
bool error_prefix(struct error *error, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
