/*
 * Verbs: what staff and the command can do, in one table. The daemon runs them
 * for `involve` over the control socket; without a daemon the command runs the
 * same verb under the lock. Later mail commands and a gateway use them too.
 */
#ifndef FLOW_VERB_H
#define FLOW_VERB_H

#include <jansson.h>

#include "edge/control.h"
#include "flow/house.h"

struct call {
    struct arena *arena;
    struct house *house;
    const struct slice *words; /* what follows the verb's name */
    size_t count;
    struct slice input; /* the bytes of the file that was named */
    struct slice who;   /* for the record: a staff code or a user */
    unsigned int roles;
    int64_t now;
    struct text out;
    struct text complaint;
};

/* A verb gives its exit status: 0 done, 1 refused or failed, 2 wrong use. */
typedef int verb_run(struct call *call);

struct verb {
    const char *name; /* "people import" */
    const char *arguments;
    const char *help;
    unsigned int roles; /* any of these; 0: everyone who may ask at all */
    bool reads_file;    /* its first plain word names a file to send along */
    verb_run *run;
};

extern const struct verb verbs[];
extern const size_t verb_count;

/* The verb that the words begin with (longest name first), or NULL;
 * *used_out says how many words its name took. */
const struct verb *verb_find(const struct slice *words, size_t count,
                             size_t *used_out);

/* Runs what was asked; refuses who may not. Never fails: what went wrong is in
 * the answer. */
void verb_answer(struct arena *arena, struct house *house,
                 const struct request *request, int64_t now,
                 struct answer *out);

/* The same for a member of staff whom we know otherwise than by their user: by
 * mail. It may be called inside a transaction. */
void verb_answer_staff(struct arena *arena, struct house *house,
                       const struct staff *staff, const struct slice *words,
                       size_t count, int64_t now, struct answer *out);

/* The list of verbs, for --help. */
void verbs_describe(struct text *out);

/* For verbs: is this flag ("--json") among the words? */
bool call_has(const struct call *call, const char *flag);
/* The n-th word that is not a flag, or an empty slice. */
struct slice call_word(const struct call *call, size_t n);
/* The person whom a word names, as people_find finds them. */
bool call_person(struct call *call, struct slice word, struct person *out);
/* Puts it out, indented, and lets it go. */
void call_json(struct call *call, json_t *json);
json_t *json_slice(struct slice text);
int call_refuse(struct call *call, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
int call_wrong(struct call *call, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* The person that the first word names. Else the exit status, after saying who
 * may be meant. */
int call_who(struct call *call, struct person *out);
/* "until Sunday 3 January 2027" */
const char *pause_words(struct arena *arena, struct house *house,
                        int64_t until);

struct repair_row;
/* Imports a row that waited, with this address; for people repair and people
 * change. */
int people_repair(struct call *call, const struct repair_row *repair,
                  struct slice address);

/* The verbs, by room of the register. */
verb_run verb_people_import, verb_people_repairs, verb_people_repair;
verb_run verb_people_list, verb_people_show;
verb_run verb_people_add, verb_people_change;
verb_run verb_people_stop, verb_people_died, verb_people_pause,
    verb_people_resume;
verb_run verb_people_duplicates, verb_people_merge, verb_people_apart;
verb_run verb_issues, verb_issues_show, verb_issues_hold, verb_issues_drop,
    verb_events_hold, verb_approve, verb_again;
verb_run verb_schedule;
verb_run verb_tasks, verb_tasks_done;
verb_run verb_inbox_reconcile;
verb_run verb_signups, verb_inbox_list, verb_inbox_show, verb_inbox_resolve,
    verb_inbox_done, verb_inbox_taken;
verb_run verb_status, verb_hold, verb_release;

#endif
