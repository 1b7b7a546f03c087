/*
 * What a person wrote, as clauses, each understood or not. The grammar is a
 * table of sayings and one rule for item numbers; what no rule knows is a
 * clause without a meaning, and one of those makes the whole message a
 * person's to read. Pure grammar: which numbers were sent is not known here.
 */
#ifndef CORE_READING_CLAUSES_H
#define CORE_READING_CLAUSES_H

#include "core/reading/tokens.h"

enum meaning {
    MEANS_NOTHING,  /* not understood */
    MEANS_UNCLEAR,  /* could be two things; `why` says which */
    MEANS_COURTESY, /* please */
    MEANS_GREETING,
    MEANS_SIGN_OFF,
    MEANS_THANKS,
    MEANS_GLAD, /* "see you there": polite with a yes, unclear alone */
    MEANS_NAME, /* of the writer, or of whom they greet */
    MEANS_YES,
    MEANS_NO,
    MEANS_WANT, /* the items in `numbers` */
    MEANS_NOT_WANT,
    MEANS_STOP
};

#define CLAUSE_MOST_NUMBERS 20

struct clause {
    enum meaning meaning;
    size_t from; /* tokens; `to` is not included */
    size_t to;
    int numbers[CLAUSE_MOST_NUMBERS];
    size_t number_count;
    bool plain; /* WANT: numbers by themselves, without "yes" or "please" */
    bool alone; /* STOP: stands on lines of its own */
    struct slice said;
    const char *why; /* of NOTHING and UNCLEAR; or NULL */
};

struct clauses {
    struct clause *list;
    size_t count;
};

struct clauses clauses_of(struct arena *arena, const struct tokens *tokens);

/* Courtesies and names add nothing to a request and take nothing from it. */
bool meaning_is_courtesy(enum meaning meaning);

#endif
