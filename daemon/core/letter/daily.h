/*
 * The daily mail to the facilitators: what came in, what was done alone, what
 * waits for a person, what failed, what comes next. On a quiet day it is one
 * line. Its words are made once and frozen in a note.
 */
#ifndef CORE_LETTER_DAILY_H
#define CORE_LETTER_DAILY_H

#include "core/letter/note.h"

struct daily {
    struct slice greeting;
    struct slice since; /* "Thursday 26 November 2026, 8am" */
    struct daily_signup {
        int64_t announcement; /* 42 is A-0042 */
        struct slice title;
        int64_t fresh; /* names put down since */
        int64_t all;
    } * signups;
    size_t signup_count;
    struct daily_done {
        const char *one;  /* "%lld person left the list" */
        const char *many; /* the same of several */
        int64_t count;    /* 0: not said */
    } * done;
    size_t done_count;
    struct daily_task {
        int64_t message; /* 55 is M-0055; 0: none, then its own number */
        int64_t id;      /* 7 is T-0007 */
        struct slice person;
        struct slice why;
        struct slice since;
        bool overdue;
    } * waiting;
    size_t waiting_count;
    int64_t waiting_more;
    struct slice *failed;
    size_t failed_count;
    int64_t doubt_issue; /* an issue with letters in doubt; 0: none */
    struct slice *next;  /* what is due until the end of tomorrow */
    size_t next_count;
    struct slice file; /* the attached list's name; or empty */
};

/* Nothing new, nothing waits, nothing failed. */
bool daily_is_quiet(const struct daily *daily);

/* UTF-8 with LF, each paragraph one line. */
struct slice daily_words(struct arena *arena, const struct settings *settings,
                         const struct template *template,
                         const struct daily *daily);

#endif
