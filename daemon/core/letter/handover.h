/*
 * A hand-over: one message that needs a person, for a facilitator to answer in
 * one step. It carries the person's words and a reference, not their message
 * (rule 12). Its words are made once and frozen in a note.
 */
#ifndef CORE_LETTER_HANDOVER_H
#define CORE_LETTER_HANDOVER_H

#include "core/letter/note.h"

struct handover {
    struct slice greeting;
    struct slice reference;   /* "M-0055" */
    struct slice came;        /* "Wednesday 25 November 2026, 1pm" */
    struct slice person_name; /* empty: not on the register */
    struct slice person;      /* their number */
    struct slice answers;  /* "issue 12 of Thursday 5 March 2026"; or empty */
    struct slice words;    /* their own */
    struct slice proposed; /* what it may say; a line each */
    struct slice why;      /* why a person is asked; a line each */
    struct slice recorded; /* what was done already; a line each */
    struct slice dates;    /* what the law wants by when; a line each */
    struct slice choices;  /* a line each, numbered from 1 */
    bool owner; /* of an item, and no facilitator: may answer a question */
    struct slice mute; /* why nothing may be sent to them; empty: it may */
};

/* UTF-8 with LF, each paragraph one line. */
struct slice handover_words(struct arena *arena,
                            const struct settings *settings,
                            const struct template *template,
                            const struct handover *handover);

#endif
