/*
 * must(condition): an assertion about our own code that is always on.
 * Never for input: what a stranger sends gets an error, not an abort.
 */
#ifndef BASE_MUST_H
#define BASE_MUST_H

#define must(condition) \
    ((condition) ? (void)0 : must_fail(#condition, __FILE__, __LINE__))

_Noreturn void must_fail(const char *condition, const char *file, int line);

#endif
